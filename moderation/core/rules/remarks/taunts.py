"""C7: lives belittled, camps called, readers called bought, baited, or censored."""

from moderation.core.rules.remarks.kinds import Remark, unfair

TAUNTS: dict[str, Remark] = {
    "belittled life": unfair(
        "fairness.person",
        "C7.1",
        r"""
        (?:spricht|höre|hör|lese) (?:da )?(?:\w+ )?(?:wohl |doch |aus dir |aus
            ihnen |nur |der ){0,3}(?:der|blanker|purer|reiner|pure|blanke) (?:neid
            |neider|frust|hass auf|missgunst)
        (?:sonst|und sonst) (?:so )?(?:im leben|alles klar bei|geht'?s noch|gehts noch
            |nichts zu tun|nix zu tun|keine probleme|keine sorgen)
        (?:geht'?s|gehts|gohts|geats) (?:eigentlich )?(?:noch|no)(?: ?\?|$|,| gut)
        (?:hackt'?s|hakt'?s|spinnst|tickst|spinnen|ticken) (?:du|sie|ihr|bei dir|bei
            ihnen|bei euch|jetzt|noch|eigentlich)
        (?:machst|machen|macht) (?:du|sie|ihr) (?:dich|sich|euch) <3> (?:lächerlich|zum
            affen|zum gespött|zum deppen|zum clown|zum horst|zum narren)
        (?:mach|machen sie|macht) (?:dich|sich|euch) nicht <2> (?:lächerlich|zum affen)
        (?:merkst|merken|merkt|raffst|checkst) (?:du|sie|ihr) <4> (?:noch|selbst|selber
            |überhaupt|eigentlich|nichts|nix|wie peinlich|wie lächerlich)
        (?:schäm|schämen sie|schämt|schämst) (?:dich|sich|euch|du dich)
        (?:du|sie|ihr) (?:solltest|sollten|solltet) (?:dich|sich|euch) (?:\w+ )?schämen
        shame on you|you should be ashamed
        (?:was|wer) (?:stimmt|läuft) (?:\w+ )?nicht (?:mit|bei) (?:dir|ihnen|euch)
        (?:wie|was) (?:verbittert|frustriert|armselig|traurig|erbärmlich|verzweifelt
            |einsam|verblendet|neidisch|unglücklich|peinlich) (?:muss|musst|müssen|kann
            |bist|sind|ist) (?:man|du|sie|ihr|dein)
        (?:dein|ihr|euer|your) (?:\w+ )?(?:leben|life|dasein|existenz) <2> (?:muss|so
            |traurig|langweilig|leer|sad|empty|boring|erbärmlich)
        (?:du|sie|ihr|you) (?:tust|tun|tut) (?:mir|uns|einem) <3> leid
        (?:i|we) (?:\w+ )?(?:pity|feel sorry for) you
        (?:bist|sind|seid|are) (?:du|sie|ihr|you) <3> (?:besoffen|betrunken|bekifft|auf
            drogen|high|drunk|zugekifft|stoned|angesoffen|blau|dicht)
        (?:was|welches zeug|what) (?:hast|haben|habt|are|have) (?:du|sie|ihr|you) <3>
            (?:geraucht|eingeworfen|gekifft|smoking|smoked|gesoffen)
        (?:was|welches zeug) (?:rauchst|rauchen|raucht|nimmst) (?:du|sie|ihr) (?:da|denn
            |eigentlich|so)
        (?:nur|bloß|just|einfach|wohl) <2> (?:neidisch|jealous|frustriert|verbittert
            |verblendet|salty|butthurt|angepisst|gekränkt)(?: ?[.!?,]|$)
        (?:neid|missgunst|frust) (?:spricht|der besitzlosen|muss man sich)
        der neid (?:der|spricht|frisst)
        getroffene hunde
        (?:dein|ihr|euer|your) (?:ego|horizont|tellerrand|weltbild|selbstbewusstsein)
            <4> (?:klein|enger?|eng|nicht größer|reicht|endet|bierdeckel|kleiner
            |zerbrech\w*|fragile|so groß|nicht weit)
        horizont (?:eines|wie ein|von der|einer|reicht|endet|hat den)
        (?:typisch|typical|typische[rs]?) (?:\w+ )?(?:deutsche[rs]?|österreicher
            |schweizer|linke[rs]?|rechte[rs]?|grüne[rs]?|besserwisser|beamte\w*|boomer
            |gutmensch|student\w*|lehrer\w*|neider|hater|fanboy|ossi|wessi|piefke
            |nörgler|meckerer|leftist|liberal|conservative|apple|android|windows|linux
            |keyboard)(?: (?:halt|eben|wieder|user|nutzer|jünger|fan|fans|,|gejammer
            |geheule|gemecker|arroganz|denke|warrior|immer)| ?[.!])
        (?:du|sie) (?:armer?|arme) (?:\w+ )?(?:irrer|tropf|kerl|wicht|teufel|mensch|hund
            |wurst|sau|seele|würstchen)
        (?:nimmst|nehmen|nimm|nehmt) (?:du|sie|ihr|dich|sich) <3> (?:zu wichtig|so
            wichtig|sehr wichtig|wichtig,?)
        (?:selbstgerecht|selbstgefällig|überheblich|arrogant|dreist|unverschämt)\w* <1>
            (?:wie du|wie sie|bist du|sind sie|von dir|von ihnen)
        (?:bist|sind|seid|you are|you're|are) (?:du|sie|ihr|so|just)? ?(?:\w+ ){0,2}
            (?:selbstgerecht|selbstgefällig|überheblich|verblendet|verbohrt|arrogant
            |ignorant|peinlich|ungehobelt|frech|unverschämt|kleinkariert|engstirnig
            |ewiggestrig|pathetic|delusional|insufferable|obnoxious
            |embarrassing)(?: ?[.!?,]|$)
        (?:das ist|ist|das sind|nur|reiner|purer|blanker|pure) (?:doch |ja |nur |wohl )?
            (?:reiner|purer|blanker|der pure|der blanke|bloßer|sheer|pure) (?:neid|frust
            |hass|sozialneid|envy|jealousy|futterneid)
        (?:schlecht geschlafen|mit dem falschen (?:fuß|bein)|mit dem linken fuß
            |midlife-?crisis|heute schlecht drauf|zu wenig liebe|who hurt
            you|peaked in high school)[?,. ]
        (?:bist|sind|seid) (?:du|sie|ihr) <2> (?:anstrengend|mühsam|lästig|nervig
            |penetrant|unerträglich|nicht auszuhalten|exhausting)
        (?:laien|anfängern?|amateuren?|stümpern?|trollen?|besserwissern?|einem laien
            |leuten) wie (?:dir|ihnen|euch) <3> (?:erkläre|erklär|muss|kann|zu erklären
            |die grundlagen|diskutier\w*|antworte|will)
        (?:keine lust|zu schade|zu blöd|zu dumm|zu müde|no patience) <6> (?:wie dir|mit
            dir|mit ihnen|mit euch|wie ihnen|dir (?:die|das) <2> erklären|with you)
        (?:niveau|ebene|level) <4> (?:lasse|lass|begebe|begeb|sinke|sink|stoop|herab
            |runter) <4> (?:ich|mich|nicht|herab|down|to)
        (?:wander|wandere|wandern sie|geh|zieh|ziehen sie|geht|go|move)
            (?:doch |halt |eben |dann ){0,2}(?:aus,? wenn|nach drüben|nach nordkorea
            |nach russland|nach kuba|rüber|woanders hin|weg,? wenn|to russia|to north
            korea|somewhere else)
        (?:aus|von|in) (?:der|deiner|ihrer|eurer) (?:\w+ ){0,2}(?:ewiggestrigen|aluhut
            |schwurbel|querdenker|wutbürger|jammer|mecker|stammtisch
            |ökospinner)-?(?:ecke|fraktion|blase|front|ecken)
        (?:interessiert|juckt|kümmert) (?:mich|uns) <2> (?:dein|ihr|euer|your) (?:\w+ )?
            (?:gewäsch|gelaber|geschwätz|geschwafel|gesülze|gejammer|geheule|drama)
        du hast (?:wohl |offenbar |echt |ja )?(?:zu viel|zuviel|jede menge) (?:zeit
            |freizeit|langeweile)
        """,
        "friendly",
        "self",
    ),
    "camps": unfair(
        "fairness.camp",
        "C7.1",
        r"""
        (?:schon wieder|wieder mal|mal wieder|wieder|noch) (?:so )?(?:eine[rs]?|die|n
            |ne) (?:aus|von|von der|aus der) (?:\w+ )?(?:\w+-)?(?:\w*<fans>)
        (?:war|wie) (?:ja |doch )?(?:klar|immer|erwartet|üblich),? <4> (?:\w+-)?
            (?:\w*(?:fraktion|lobby|jünger|fanboys|bubble|sekte|blase|versteher
            |gutmenschen))
        (?:die|diese|eure|liebe|hallo|na) (?:\w+ )?(?:\w+-)(?:fraktion|lobby|jünger
            |bubble|sekte|versteher|gläubigen|apologeten|jammerer|hasser|basher|heuler)
            (?:halt|wieder|mal wieder|jammert|jammern|heult|heulen|meint|weiß|hat
            gesprochen|eben|schon wieder|,)
        (?:ihr|euch|you) (?:\w+ )?(?:\w*(?:jünger|fanboys|versteher|gutmenschen|hasser
            |basher|apologeten|lemminge|schlafschafe|schneeflocken|snowflakes
            |fanatiker))
        (?:könnt|müsst|habt|seid) (?:ihr|es) (?:\w+ )?(?:\w*(?:jünger|fanboys
            |gutmenschen|ökos|linken|rechten|grünen)) <4> (?:nur|alle|immer|nichts|nie
            |eigentlich)
        """,
        "friendly",
    ),
    "bought": unfair(
        "fairness.shill",
        "C7.2",
        r"""
        (?:was|wie ?viel|wieviel|how much|what) <2> <pay> <2> (?:dir|dich|ihnen|sie|euch
            |dafür|dabei|you|pro|per)
        (?:was|wie ?viel|wieviel) (?:gibt|gibts|gibt's|springt|kriegst|bekommst|kriegen
            |bekommen|verdienst|verdienen) <3> (?:pro|per|vom|von der|dafür|für so|für
            solche|dabei raus|für dich raus|für das)
        (?:how much|what) (?:do|does|did|are|is) <5> (?:pay|pays|paying|paid) <1> (?:you
            |for|to write|to say)
        (?:bist|sind|seid|warst) (?:du|sie|ihr) <4> (?:vom|von der|im|beim|aus der|in
            der) <1> (?:marketing\w*|vertrieb|pr|pr-\w+|presse|pressestelle|\w*abteilung
            |lobby|\w*konzern\w*|hersteller|werbeagentur|werbung|kreml|\w*lobby
            |ministerium|propaganda\w*|parteizentrale)
        (?:arbeitest|arbeiten|schreibst|schreiben|sprichst|schuftest) (?:du|sie) <4>
            (?:für|bei|im auftrag|im sold) <3> (?:hersteller|konzern|firma|lobby|partei
            |marketing\w*|apple|microsoft|google|samsung|intel|amd|nvidia|huawei|tesla
            |amazon|vw|telekom|vodafone|kreml|putin|moskau|regierung|\w*lobby)(?:,? oder
            ||,? was|,? gell| ?\?| ?!)
        (?:oder|or) (?:schreibst|schreiben|machst|machen|do you|glaubst|lobst) (?:du|sie
            |write)? <2> (?:freiwillig|umsonst|gratis|for free)
        (?:gekauft|bezahlt|geschmiert|gesponsert|gesteuert|paid off|bought
            |bezahlte[rs]?) <1> (?:von|vom|durch|by) <4> (?:,? so wie|,? oder|,? wetten
            |,? sonst|,? gell|lobby|konzern|industrie|hersteller)
        (?:du|sie|ihr|you) (?:bist|sind|seid|are|'re|wirst|werden|werdet) <5> (?:gekauft
            |bezahlt|geschmiert|gesponsert|a paid|paid by|paid to|bought)
        (?:gekaufte?[rn]?|bezahlte?[rn]?|gefälschte?[rn]?|fake-?|paid) (?:\w+ )?
            (?:account|accounts|profil|profile|konto|user|nutzer|kommentar|kommentare
            |kommentator\w*|foristen?|poster|schreiber\w*|troll|trolle|trolls|shill
            |shills|bot|bots|jubelperser|claqueure?|stimmungsmacher|agent|agents
            |commenter\w*)(?: (?:hier|detected|wieder|mal wieder|unterwegs|am werk|aus)
            | ?[.!?]|$)
        (?:hier|da) (?:schreiben|kommentieren|tummeln|treiben|sind|posten) <4> (?:nur
            |bloß|ausschließlich|lauter|überwiegend|offenbar|wieder) <2> (?:noch )?
            (?:\w+ ){0,2}(?:bots|pr-leute|pr-agenturen|trolle|claqueure|lobbyisten
            |werber|bezahlte|gekaufte|marketing\w*|agenturen|\w*trolle|propagandisten
            |jubelperser|influencer)
        (?:shill|shills|shilling|astroturfing|astroturfer|jubelperser|claqueure?
            |sockenpuppen?|sockpuppets?|sock puppets?|einflussagent\w*|lohnschreiber\w*
            |mietmaul\w*|auftragsschreiber\w*|auftragstroll\w*|berufstroll\w*
            |troll-?fabrik|trollfarm|troll farm|trollarmee|fünfzig-?cent\w*
            |50-?cent-?armee|kreml-?bot\w*|putin-?troll\w*|putin-?bot\w*|russenbot\w*
            |chinabot\w*|pharma-?shill\w*)(?: <3> (?:wieder|hier|unterwegs|detected|am
            werk|aktiv|lässt|spotted|bezahlt|alert|ist da|,)| ?[.!?]|$)
        (?:grüße|gruß|schöne grüße|hallo|servus|hi) (?:an|in|to|nach) (?:die|den|das|der
            |deine\w*|ihre\w*)? ?(?:\w+-)?(?:\w*(?:marketing\w*|pr-?abteilung
            |werbeabteilung|lobby|parteizentrale|trollfabrik|presseabteilung
            |konzernzentrale|st\.? petersburg))
        (?:spricht|schreibt|da spricht|hier schreibt|klingt wie|liest sich wie) <3>
            (?:der|die|ein|das|aus der)? ?(?:bezahlte\w*|gekaufte\w*|\w*lobbyist\w*
            |marketing\w*|pressesprecher\w*|pr-\w+|werbeabteilung|\w*troll)
        (?:netter|schöner|guter|nice) (?:werbetext|werbepost|werbebeitrag|pr-text
            |advert)
        (?:wes brot ich ess|des lied ich sing)
        (?:your|dein\w*) (?:paycheck|paymaster|handlers?|auftraggeber\w*|geldgeber\w*
            |führungsoffizier\w*)
        (?:ki|bot|chatgpt|gpt)-?(?:account|kommentar|troll)(?: (?:erkannt|wieder|hier
            |detected)| ?[.!])
        (?:lohnliste|soldliste|im sold|auf der lohnliste) <4>
            (?:stehst|stehen|steht|du|sie|der|von|partei)
        praktikant\w* (?:des|der|vom|von) (?:hersteller\w*|pr-\w+|marketing\w*
            |konzern\w*|herstellers|presse\w*)
        """,
        "topic",
    ),
    "baited": unfair(
        "fairness.bait",
        "C7.2",
        r"""
        (?:fangt|fang|legt|könnt|dürft|dürfen|darf|könnt ihr|lasst|auf|los) <6> (?:zu|an
            zu|jetzt|ruhig|schon mal|sich|wieder|los mit)? ?(?:\w+ ){0,2}(?:heulen
            |jammern|weinen|kreischen|aufregen|empören|ausrasten|flennen|schnappatmung
            |toben|hyperventilieren|downvoten|steinigen|runterwerten)(?: ?[.!?,:]|$)
        (?:feuer frei|ring frei|fight|bring it on|come at me|steinigt mich|lyncht mich
            |zerreißt mich|duck und weg|flamed?|zündet die|gebt mir)(?: <2> (?:ihr
            |fanboys?|jünger|für die|für alle|downvotes?|minus\w*|,)| ?[.!]|$)
        (?:feuer frei|ring frei)(?: (?:für|ihr|liebe)| ?[.!])
        (?:let|lasst|lassen wir) <1> (?:the )?(?:\w+ ){0,2}(?:war|wars|games|hate
            |whining|meltdown|outrage|begin|spiele|schlammschlacht|hetze|flamewar)(?:
            (?:begin|beginnen|commence|starten|begins)| ?[.!]|$)
        flame ?-?war|glaubenskrieg (?:in|los|eröffnet|gleich|jetzt)|troll-?alarm
        (?:popcorn|chips|bier|nachos|knabberzeug) (?:\w+ ){0,2}(?:raus|bereit|ready
            |schnapp\w*|zurücklehn\w*|and watch)
        (?:hol|hole|bring|reich|reicht|pass|grab|grabs?|where's|wo ist|gebt|mit) <4>
            popcorn
        (?:gleich|jetzt|bald|sofort|achtung|vorsicht|wetten|na) <5> (?:\w+-)?(?:<fans>
            |\w*jünger|\w*fans|\w*fanboys|\w*fraktion|\w*trolle|\w*gläubigen|\w*hasser
            |\w*lobby) <5> (?:wieder|aus|hervor|ankommen|angekrochen|gekrochen|kommen
            |losheulen|heulen|anrücken|durchdrehen|aufschreien|auf|los|um die ecke|toben
            |jammern|schnappatmen|weinen|erklären|und behaupten)
        (?:only |just )?(?:came|here|come) (?:here )?(?:to|for) (?:watch|see|read|enjoy
            |the) <4> (?:cry|whine|comments|meltdown|tears|drama|rage|fight|triggered
            |melt|outrage|cope|seethe)
        (?:cue|here come|here comes|queue|incoming|waiting for|wait for|enter) <4>
            (?:<fans>|\w*fanboys?|\w*fans|tears|outrage|apologists|whining|excuses
            |downvotes|rage)
        (?:salty|delicious|liberal|fanboy|apple|vegan|tesla|linux|windows) tears
        (?:wer|wie lange|mal sehen wer|bin gespannt wer|gespannt wer) <4> (?:heult
            |ausrastet|rumheult|explodiert|platzt|hochgeht|anspringt|anbeißt|getriggert)
        (?:getriggert|triggered|trigger|angepiekst)(?: (?:genug|much|yet|euch|dich)|\?
            | ?[.!?]|$)
        (?:heul|heult|heulen sie|wein|weint|flenn|jammer|plärr|cry|cope|seethe|rean)
            (?:doch|ruhig|leise|weiter|leiser|halt|more|harder|me a river|about it|di
            |and)
        mimimi|buhuu?|buhu|boo ?hoo|cry me a river|cope harder|stay mad|die mad|u mad
        (?:mal sehen|mal schauen|bin gespannt|gespannt|wetten|schauen wir mal),? <3>
            (?:wie viele|wer|wie lange|wann) <5> (?:sich|wieder|hier|jetzt) <3>
            (?:aufregen|aufregt|beißen|getroffen|beleidigt|empört|angesprochen|rumheulen
            |meldet|hochgehen)
        (?:ist|is|sind) (?:\w+ )?(?:was |nur |doch |ja |halt |eh )*für (?:arme|dumme
            |doofe|idioten|deppen|kinder|omas|rentner|loser|verlierer|weicheier|opfer
            |anfänger|hausfrauen|poser|hipster|snobs|mädchen|bauern)(?: ?[.!]|$)
        (?:is|are) for (?:losers|idiots|poor people|the poor|kids|sheep|noobs|girls
            |boomers|soyboys|peasants)
        (?:kriege?n?|bekommen|haben|kriegt|hat) <2> (?:wieder |gleich |jetzt )?
            schnappatmung|schnappatmung (?:in|bei)
        (?:hände hoch|finger hoch|melde\w*),? <3> wer <4> (?:getroffen|beleidigt|heult)
        change my mind[.!]? ?$|prove me wrong,? (?:fanboys|idiots|losers)
        (?:zerfleischt|grillt|hasst|zerreißt|lyncht|haut|beschimpft|steinigt|kreuzigt
            |verprügelt|flamet|flame|roast|crucify|hate|kill) (?:mich|me|ruhig
            mich)(?: ?[.!,]|$| ruhig| jetzt| all you)
        """,
        "friendly",
        "self",
    ),
    "empty": unfair(
        "fairness.empty",
        "C7.2",
        r"""
        ^(?:erster|erste|erschter|zweiter|dritter|first|second)(?:,? (?:und stolz
            |kommentar|yeah|juhu|wuhu|hier|haha|comment|post|here|lol|gewonnen|und|and
            proud|wie immer|yay))[!. ]
        (?:dislike|buh|gähn|fail|schwach|lame|boring|langweilig)[!,. ]+(?:dislike|buh
            |gähn|fail|schwach|lame|boring|langweilig)
        """,
    ),
    "about deletion": unfair(
        "fairness.meta",
        "C7.2",
        r"""
        (?:wird|werden|is|ist|gets?|will be|be) <3> (?:eh|sowieso|ohnehin|bestimmt
            |sicher|garantiert|gleich|natürlich|vermutlich|wahrscheinlich|wohl|eh wieder
            |bald|surely|probably|soon|anyway) <2> (?:wieder )?<purge>
        (?:das|dies|hier|beitrag|kommentar|post|posting|comment|this|meinung|es) <2>
            (?:wird|werden|is|ist|gets?|will) <4> (?:eh|sowieso|ohnehin|bestimmt|sicher
            |sicherlich|garantiert|gleich|natürlich|vermutlich|wahrscheinlich|wohl|bald
            |surely|probably|soon) <3> (?:weg|gesperrt|entfernt|verschwunden
            |verschwinden|ausgeblendet|gone)
        (?:mal (?:sehen|schauen|gucken)|gespannt|wetten|wette|wir werden sehen|schaun
            mer mal|let'?s see|i wonder|wonder) <3> (?:wie lange|wie lang|wann|ob|how
            long|when|dass|until) <6> (?:stehen|steht|durchkommt|durchgeht|durch
            |freigeschaltet|freigegeben|überlebt|online|verschwindet|<purge>|löscht
            |löschen|zensiert|up|stays|survives|lasts|löschkeule|zensurkeule|zensur
            |zuschlägt|zuschlagen)
        (?:löschkeule|zensurkeule|löschtaste|löschfinger|zensurschere|zensurhammer
            |löschorgie|banhammer|ban-?hammer|löschbrigade|löschtrupp|zensurbrigade
            |gesinnungspolizei|meinungspolizei|wahrheitsministerium|blockwarte?n?
            |meinungsdiktatur|zensurstube|gesinnungsdiktatur|gesinnungswächter\w*
            |löschfanatiker|löschmeister)
        (?:zensor|zensoren|zensur|censors?|censorship|der zensor) <3> (?:schlägt
            |schlagen|wieder|lässt grüßen|fleißig|schnell|zuschlagen|zufrieden
            |eingreifen|at work|strikes|incoming|erlaubt|durchlässt|freigibt)
        (?:darf|dürfen|dürfte|kann) man (?:hier |das |ja |doch |heute |wohl ){0,4}
            (?:ja )?(?:nicht|nichts|nimmer|nicht mehr) (?:mehr )?(?:laut )?(?:sagen
            |schreiben|äußern|erwähnen|aussprechen|kritisieren|denken)
        (?:wer|jede[rs]?|alles|andere meinungen?|kritik\w*|unbequeme\w*|anyone who
            |everyone|who) <6> (?:wird|werden|gets?|is) <3>
            (?:hier |sofort |gleich |immediately ){0,2}(?:gelöscht|gesperrt|zensiert
            |banned|deleted|wegzensiert|mundtot\w*|weggelöscht|silenced)
        (?:löscht|löschen|zensiert|zensieren|sperrt|delete|ban|censor) <3> (?:ruhig|doch
            |nur|halt|eh|all you|me|away|weiter|schon|fleißig)(?: ?[.!,]|$)
        (?:how long|until|before|bets|till) <5> (?:mods?|moderators?|admins?|editors?
            |this|my comment) <5> (?:delete|deletes|deleted|remove|removes|removed
            |censor\w*|gone|up)
        (?:this|my) (?:comment|post) <2> (?:will|is going to|gonna|won't|gets) <4>
            (?:deleted|removed|censored|banned|last|survive|gone)
        (?:wie immer|natürlich|klar|war klar|typisch),? (?:wieder )?(?:zensiert|gelöscht
            |zensur|kommentare gesperrt|nicht veröffentlicht)
        (?:nordkorea|ddr|stasi|gestapo|prawda|pravda) <4> (?:hier|moderation
            |kommentar\w*|redaktion|forum|lässt grüßen|2\.0)
        (?:gelöscht|gesperrt|zensiert|entfernt|nicht veröffentlicht|nicht freigeschaltet
            |deleted|removed|banned) <6> (?:ddr|nordkorea|stasi|diktatur|russland|china
            |orwell|1984|north korea|soviet)
        (?:wetten|wette|wetten wir|biete|ich setze|bet) <8> (?:gesperrt|gelöscht
            |geschlossen|dicht|zu ist|locked|deleted|closed|moderiert)
        """,
        "friendly",
    ),
}
