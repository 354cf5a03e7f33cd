"""Hints of scorn that tell only together: a telling word and whom or how it meets.

No single word here is unfair by itself; beside an address, a jibe's particles or the
people it speaks of it makes a person look.
"""

TELLING = {
    "wit": r"""
        begriffsstutzig\w*|begriffstutzig\w*|denkfaul\w*|lesefaul\w*|lernunwillig\w*
            |beratungsresistent\w*|merkbefreit\w*|faktenresistent\w*|schwer von begriff
            |lange leitung|auf dem schlauch|langsame[rs]? im kopf|slow on the uptake
        nur bahnhof|bahnhof versteh\w*|bahnhof verstanden
        (?:aufmalen|aufzeichnen|buchstabieren|vorlesen|zeichnung machen|vortanzen
            |aufdröseln|in großbuchstaben|mit bildchen|als bilderbuch|bilderbuch|draw
            you a picture|spell it out|in crayon|use small words|in einfachen worten
            |ganz langsam)
        (?:kompetenz|sachverstand|fachwissen|recherche|journalismus|intelligenz|bildung
            |qualität|expertise|logik|denken|nachdenken|verstand) (?:sieht|geht|schaut
            |klingt|looks?) (?:\w+ )?(?:anders|different|aus)
        (?:nachdenken|denken|lesen|recherche|recherchieren|hirn|gehirn|verstand|wissen
            |grundwissen|bildung|schule|schulbildung|thinking|research|reading) <3>
            (?:hätte|würde|täte|would|wouldn'?t) <5> (?:gutgetan|gut getan|geholfen
            |helfen|nicht geschadet|nicht schaden|hurt|helped|gut)
        (?:fachkenntnis\w*|wissen|kenntnisse|weisheit\w*|bildung|ahnung|expertise
            |knowledge|infos|informationen) <4> (?:aus|from|von|vom) <3>
            (?:cornflakes\w*|müslipackung|cereal\w*|youtube\w*|telegram\w*|bild-?zeitung
            |tiktok|kaffeesatz\w*|facebook|galileo|wikipedia|glückskeks\w*|kaugummi\w*
            |bäckerblume|rtl|micky ?maus\w*)
        (?:skipped|slept through|failed|flunked|geschwänzt|verschlafen|verpasst) <2>
            (?:class|school|physics|maths?|grade|unterricht|schule|physik\w*|mathe\w*
            |grundschule)
        (?:oben|im oberstübchen|in der birne|im dachgeschoss|upstairs|in the attic) <4>
            (?:licht|aus|dunkel|finster|leer|duster|zappenduster|nobody home|empty
            |brennt)
        (?:licht|lights?|lampe) <4> (?:an|on|aus|brennt) <3> (?:niemand|keiner|nobody|no
            one)
        (?:mathe|rechnen|physik|logik|lesen|denken|schreiben|rechtschreibung|technik)
            <3> (?:nicht so|nie|nicht unbedingt|kaum|not exactly) <2> (?:dein|ihr|euer
            |your)
        (?:noch nie|nie im leben|never once|never ever|niemals) <7> (?:zu tun hatte|zu
            tun gehabt|gearbeitet|betreten|bedient|benutzt|administriert|besessen|in der
            hand|programmiert|worked|touched|used|owned|set foot|von innen)
        (?:noch|hier|überhaupt|eigentlich|anyone) <4> (?:irgendjemand|jemand|irgendwer
            |wer|einer|anyone) <3> (?:lesen|denken|rechnen|read|think|zuhören|mitdenken)
        (?:so|zu) (?:dumm|blöd|doof|dämlich|dumb|stupid|bescheuert),? (?:dass|it|das)
            <3> (?:quietscht|wehtut|weh tut|kracht|schmerzt|brummt|hurts|raucht|pfeift)
        (?:intelligenz|verstand|glück beim denken) (?:verfolgt|jagt|sucht)
        (?:dümmer|blöder|dämlicher) (?:geht|gehts|geht's|kann|als du) <3> (?:nicht
            |nimmer|kaum|immer|nicht mehr)
        (?:geistige[rnm]?|intellektuelle[rnm]?) (?:\w+ )?(?:tiefflug\w*|offenbarungseid
            |armut|armutszeugnis|bankrott\w*|dünnpfiff|nullpunkt|tiefpunkt|insolvenz
            |leere|sackgasse|magerkost|flachland|stillstand|ebbe)
        armutszeugnis|offenbarungseid|realsatire|fremdschäm\w*|zum fremdschämen
            |kopfschütteln
        halbwissen|dreiviertelwissen|ahnungslos\w*|unwissend\w*|ungebildet\w*
            |inkompeten\w*|unfähig\w*|planlos\w*|hirnrissig\w*|clueless|incompetent
            |illiterate|ignorant|stümperhaft\w*|dilettantisch\w*|amateurhaft\w*
            |laienhaft\w*|unbedarft\w*
        geschreibsel|geschmiere|schülerzeitung\w*|schülerzeitungsniveau|aufsatz einer?
            |bäckerblume|apothekenumschau|praktikantenniveau|copy ?(?:&|and|und) ?paste
            |abgeschriebene pressemitteilung|clickbait\w*|käseblatt|schundblatt
    """,
    "tone": r"""
        gejammer|geheule|gejaule|gemecker|gemaule|gelaber|geschwafel|geschwätz
            |geschwurbel|gesülze|gefasel|gewäsch|gestänker|genörgel|geplärr|gekeife
            |gekreische|getue|wichtigtuerei|besserwisserei|klugscheißerei|gezeter
            |gegeifer|gepöbel|gemotze|rumgeheule|rumgejammer|gesudere|graunze|gejeiere
            |gränne|belehrungen
    """,
    "airs": r"""
        lehrmeister|schulmeister|oberlehrer\w*|moralapostel|sittenwächter|neunmalklug\w*
            |naseweis|besserwisser\w*|klugscheißer\w*|schlaumeier\w*|erklärbär\w*
            |mansplain\w*|dauernörgler\w*|berufsnörgler\w*|querulant\w*|stänkerer
            |miesepeter\w*
        kinderzimmer|kinderstube|sandkasten|trotzphase|kindergarten(?:niveau|kind
            |gehabe)?|kindisch\w*|pubertär\w*|basement|mommy|mummy|your mom|hotel mama
            |mamas|taschengeld|milchgesicht|windeln|schnuller|kakao|gute[-
            ]?nacht-?geschichte|bettchen|märchenstunde
    """,
    "manner": r"""
        armselig\w*|erbärmlich\w*|jämmerlich\w*|lachhaft\w*|lächerlich\w*|peinlich\w*
            |widerwärtig\w*|bemitleidenswert\w*|pathetic|ridiculous|embarrassing
            |laughable|sad little|arrogant\w*|überheblich\w*|selbstgerecht\w*
            |selbstgefällig\w*|scheinheilig\w*|hochnäsig\w*|verbohrt\w*|verbittert\w*
            |verblendet\w*|kleinkariert\w*|engstirnig\w*|rechthaberisch\w*|großspurig\w*
            |borniert\w*|weinerlich\w*|smug|condescending|insufferable|entitled
            |delusional|clown ?show|dünnhäutig\w*
        (?:sehr |so |wohl |ziemlich )einsam|very lonely|keine freunde|no friends|no life
            |kein leben|armes leben|leben ohne|langeweile haben|zu viel zeit|zu viel
            freizeit|too much (?:free )?time|trauriges leben|sad life|nichts besseres zu
            tun
        selbst disqualifiziert|disqualifizier\w* (?:dich|sich|euch)|zu billig|unter
            meinem niveau|niveaulos\w*|auf (?:dem|diesem|deinem|ihrem) niveau|niveau
            (?:ist|war) <2> (?:keller|unten)|unterste schublade|unterirdisch\w*|unter
            aller (?:sau|kanone)|gossenniveau
        (?:liest|interessiert|glaubt|braucht|vermisst|fragte?|hört|nimmt|reads|cares
            |asked|wants) <4> (?:doch|sowieso|eh|ohnehin|hier)? ?(?:keiner|niemand\w*
            |kein mensch|keine sau|kein schwein|nobody|no one|keinen|dich ernst|sie
            ernst|ernst)
        nobody (?:\w+ )?(?:interested|cares|reads|asked|likes|wants|believes)
        herr (?:experte|expertin|professor|oberlehrer|besserwisser|schlaumeier
            |neunmalklug|allwissend|wichtig)|frau (?:expertin|professorin|oberlehrerin
            |besserwisserin)|der herr (?:experte|professor|lehrer|doktor|oberlehrer
            |kollege)
        (?:hast|haben|habt) (?:du|sie|ihr) (?:sie |'s |es )?noch alle|spinnst du|spinnen
            sie|geht'?s noch|tickst du|hast du sie noch
        (?:nichts|nix|nothing) (?:verloren|zu suchen|zu melden|mitzureden|beizutragen|to
            contribute)
        red du nur|reden sie nur|quatsch du nur|mach du nur|träum weiter|schlaf weiter
            |glaub das nur|wers glaubt|wer'?s glaubt|wer's braucht|jedem das seine,?
            aber|von mir aus glaub
        (?:führt|bringt) <3> (?:bei|mit) (?:dir|ihnen|euch) <3> (?:nichts|nix|zu nichts
            |nirgends)
        (?:stick|go back|get back) to (?:knitting|facebook|reddit|your|the kitchen
            |cartoons|playing|gaming)
        (?:keyboard|basement|mouth-?) ?(?:warrior|dweller|breather)s?|neckbeard\w*
            |incel\w*|karen|soyboy\w*|nerdlein|stubenhocker\w*|kellerkind\w*|couchpotato
            |hobbylos\w*
        immer (?:dieselben|die gleichen|diese|dieselbe|die selben)|the same old|same
            people|wieder einer|wieder eine von|noch so einer|another one of|noch einer
        (?:alles|immer alles|besser|mal wieder besser) (?:besser )?(?:wissen|wisser
            |wissend)
        (?:wie kann man|wie kann jemand|wie man) (?:nur|bloß|eigentlich nur) <1> (?:so
            |derart|dermaßen) (?:\w*blöd|dumm|doof|naiv|peinlich\w*|verblendet|verbohrt
            |ignorant|dämlich|stur)
        (?:komm|kommt|kommen sie) (?:mal |wieder |erst mal |bitte ){0,2}(?:runter|klar
            |zur besinnung|von deinem|vom hohen|aus deiner|aus ihrem)|calm down|chill
            (?:mal|out)|hohen ross|high horse|elfenbeinturm|filterblase|echokammer|ivory
            tower|blase leben
        (?:schäm|schäme|schämen)|shame on|ashamed|was erlauben|unverschämtheit|frechheit
    """,
    "hire": r"""
        (?:pressestelle|pr-agentur|agentur|werbeagentur|konzernzentrale|pr-abteilung
            |auftraggeber|marketingabteilung|werbeabteilung|parteizentrale|gehaltsliste
            |payroll|troll ?fabrik|trollfarm|troll farm|lobbyist\w*|lobby|propaganda\w*
            |desinformation|paid for this|lohnschreiber\w*|schreiberling\w*|werbetrommel
            |werbeprosa|jubelperser|claqueur\w*)
        burner|burner account|alt account|zweitaccount|fake-?profil\w*|fake-?account\w*
            |zweitkonto|sockenpuppe\w*|wegwerf-?account|frisch angemeldet|gestern
            angemeldet|new account
        (?:ein|nur ein|klarer|typischer|wohl ein|der|ki-|another|a|typical) bot|bots
            |chatgpt|shill\w*|astroturf\w*|troll|trolle|trolls
    """,
    "bait": r"""
        fanboys?|fangirls?|jünger|fanatiker|gläubigen|schlaumeier|moralapostel
            |gutmenschen|wutbürger|empörte\w*|empörungs\w*|schneeflocken|snowflakes
            |wokies|ökos|schwurbler|aluhüte\w*|apologeten|downvoter\w*|heulsusen
        popcorn|shitstorm|flame ?war|glaubenskrieg|schlammschlacht|schnappatmung
            |aufschrei|steinigt|beschimpft mich|zerreißt mich|minus mich|minust
            |downvoted? me|hate me|zurücklehn\w*|lehne? mich (?:entspannt )?zurück
            |genieße das|enjoy the (?:show|meltdown)|für arme|nichts besseres leisten
            |für die,? die sich|poor man'?s|triggert|getriggert|geheule|meltdown|drama
            incoming|roll ?back the|her mit den minus
        ^bla bla(?: bla)*|^blah blah
    """,
    "gag": r"""
        zensor\w*|zensur\w*|zensier\w*|censor\w*|maulkorb|mundtot|meinungsfreiheit
            |gesinnungs\w*|stasi\w*|ddr|nordkorea|wahrheitsministerium|blockwart\w*
        (?:mods?|moderator\w*|moderation|admins?|redaktion|editors?) <5> (?:nuke|nukes
            |delete|deletes|löscht|löschen|sperrt|sperren|ban|bans|lock|zumachen
            |dichtmachen|weglöschen|wegmoderier\w*)
        (?:wann|wie lange|how long|wie schnell|ten minutes|zehn minuten|fünf minuten
            |five minutes) <7> (?:gelöscht|nuke|deleted|gesperrt|dicht|zu ist|weg ist
            |verschwindet|removed|locked|offline)
    """,
    "crew": r"""
        (?:kein|keinen|keine|no|hat noch|ohne) (?:anstand|gewissen|moral|rückgrat
            |conscience)
        fanatiker|bonzen|masochist\w*|betrüger\w*|nichtsnutz\w*|lügner\w*|heuchler\w*
            |pack|gesindel|bande|sippschaft|mischpoke|verbrecher\w*|gauner\w*
            |schmarotzer\w*|abzocker\w*|spinner|idioten|deppen|trottel|vollpfosten
            |versager|dilettanten|stümper|pfeifen|gehirngewaschen\w*
            |verblödet\w*|verstrahlt\w*|hirnlos\w*|korrupt\w*|verlogen\w*|gierig\w*
            |größenwahnsinnig\w*|gottkomplex|machtgeil\w*|geldgeil\w*|charakterlos\w*
            |rückgratlos\w*|speichellecker|marionetten|handlanger|erfüllungsgehilfen
            |hofschranzen|stenographers|lapdogs|puppets|cowards|crooks|liars|thieves
            |sheeple|sheep|cult|sekte|sektierer|jünger|parasit\w*|krankheit|pest|plage
            |seuche|abschaum|schande|unheilbar\w*|geisteskrank\w*|gestört\w*|irre
            |wahnsinnig\w*|faul\w*|arrogant\w*|masochisten|sadisten|psychopathen
            |narzissten|egoisten|snobs|poser|proleten|schnösel
    """,
    "deal": r"""
        (?:unter den nagel|in die (?:\w+ )?kasse gegriffen|griff in die kasse|in die
            eigenen taschen?|auf die seite geschafft|beiseite geschafft|abgezwackt
            |abgezweigt|umschlag|kuvert|envelope|brown bag|schmiergeld\w*|bestech\w*
            |bestoch\w*|geschmiert|kickback\w*|bribe\w*|schwarzgeld|schwarzarbeit\w*
            |unterschlag\w*|veruntreu\w*|hinterzieh\w*|hinterzog\w*|steuerflucht
            |briefkastenfirma|scheinrechnung\w*|insolvenzverschlepp\w*)
        (?:geräte|gerät|handys|testgeräte|hardware|urlaub\w*|reise\w*|auto|uhr|laptop
            |free stuff|samples?) <4> (?:geschenkt|behalten|bezahlt bekommen|gratis
            |umsonst|keeps?|for free|spendiert|zugesteckt)
        (?:wertung|note|ergebnis|testurteil|platzierung|verdict|score|urteil) <6>
            (?:abgesprochen|gekauft|bestellt|vorher fest|vereinbart|bought|agreed
            |ausgehandelt|getürkt|erkauft)
        bewertungen (?:\w+ )?(?:gekauft|gefälscht)|(?:gekaufte|gefälschte|fake)
            (?:bewertungen|reviews|rezensionen)
        (?:liiert|affäre|verhältnis|geliebte\w*|ins bett|techtelmechtel|sleeping with
            |affair)
        (?:titel|doktor|diplom|zeugnis|abschluss|phd|degree) <4> (?:gekauft|im internet
            |erschlichen|gefälscht|bought|erfunden)
        (?:kunden|mieter|mitarbeiter|angestellte|leute|rentner|customers) <3>
            (?:betrogen|abgezockt|beklaut|bestohlen|erpresst|belästigt|ausspioniert|über
            den tisch|ripped off|scammed|beschissen|ausgenommen)
        (?:löhne|gehälter|rechnungen|sozialabgaben|wages) <4> (?:nicht|keine|nie|never
            |schuldig|seit monaten)
        (?:keine|nie|no|never) <4> (?:löhne|gehälter|rechnungen|sozialabgaben|wages
            |steuern|taxes)
        (?:schwager|schwiegersohn|bruder|vetter|spezl|parteifreund\w*|kumpel|freundin
            |brother-in-law|cousin|cronies|nephew) <5> (?:zugeschanzt|bekommen|auftrag
            |contract|job|posten|vergeben|verschafft|gave|given)
        (?:auftrag|contract|posten|job) <4> (?:an|to|for) <2> (?:schwager|bruder|vetter
            |kumpel|brother\w*|cousin|parteifreund\w*|spezl\w*|nephew)
    """,
    "she": r"""
        körbchengröße|oberweite|ausschnitt|minirock|high heels|lippenstift|nagellack
            |blondine|blondchen|girl gamer|gamer girl|girlie|weiber|weibsbild\w*
            |tussi\w*|emanze\w*|quotenfrau\w*|frauenquote|frauenversteher|hausfrau\w*
            |muttchen|mutti|zicke\w*|boyfriend|your husband|dein mann|deinem mann|dein
            freund|ihr mann
        (?:von|by|eine|einer|ner|ne|a|typisch) (?:\w+ )?(?:frau|woman|weib|mädchen|girl
            |blondine)(?: ?[.!,]|$| kommt| geschrieben| stammt)
        frauen <2> (?:sollten|sollen|können|gehören|should|belong|lieber|besser)
    """,
    "ill": r"""
        altersdemenz|alzheimer\w*|demenz|senil\w*|verkalk\w*|altersstarrsinn|farbenblind
            |taub|blind|brille|hörgerät|rollator|altersheim|seniorenheim|tropfen|pillen
            |tabletten|medikament\w*|therapie|therapeut\w*|psychiater\w*|psychiatrie
            |klapse|anstalt|zwangsjacke|untersuchen|einweisen|behandeln|behandlung|arzt
            |diagnose|wahn|wahnhaft\w*|paranoi\w*|schizo\w*|psychose|neurose\w*|komplexe
            |größenwahn\w*|figur|glatze|frisur|doppelkinn|wampe|bauch|meds|medication
            |shrink|therapist|asylum|dementia|deaf|glasses|haircut|bald|fat|auf entzug
            |bekifft|besoffen|auf droge\w*|drunk
    """,
}
SUPPORT = {
    "irony": r"""
        (?:offenbar|offensichtlich|anscheinend|scheinbar|vermutlich|wahrscheinlich
            |bestimmt|garantiert|natürlich|bekanntlich|gell|wohl|selbstverständlich
            |obviously|clearly|apparently|surely|haha\w*|lol|tja|jaja|ja ja|ach|na ja|oh
            look|mal wieder|schon wieder|wie immer|wie üblich|as usual|typisch\w*
            |typical|gefälligst|eigentlich|sowieso|ohnehin|endlich|gähn|seufz|oje|aww
            |bravo|herzlichen glückwunsch|selten|süß|niedlich|putzig|cute|sicherlich|sag
            mal|man merkt|merkt man|war ja klar|kein wunder|no wonder|sure)
    """,
    "remark": r"""
        kommentar\w*|beitrag|beiträge|post|posts|posting\w*|account\w*|comment\w*
            |schreibt|schreibst|schreiben|lobst|loben|lob|profil|nick|user|forum|thread
            |liest sich|klingt|reads like|sounds like
    """,
    "camp": r"""
        (?:alle|alles|allesamt|ausnahmslos|durch die bank|nichts als|nur|lauter|jede\w*
            |every|all|every last one|einer (?:\w+ )?als der andere|kein einzige\w*
            |keine einzige\w*|sämtliche|samt und sonders|ganzen|dieses|diese ganzen
            |those|these|typisch)
    """,
    "trade": r"""
        <trade>|\w+-(?:nutzer|user|fans|fanatiker|bros|jünger|fahrer|besitzer|wähler
            |anhänger|entwickler)|bros|politiker\w*|banker\w*|manager\w*|journalist\w*
            |die da oben|da oben
    """,
    "accused": r"""
        <staff>|<person>|firma|händler|shop|hersteller|verlag|verein|vereinskass\w*
            |kassier\w*|direktor\w*|betreiber\w*|herr \w+|frau \w+|dr \w+|tester|company
            |owner|firmenchef\w*|chefin?|bürgermeister\w*|mayor|vorsitzende\w*
    """,
    "hearsay": r"""
        (?:jeder weiß|weiß jeder|weiß doch jeder|sagt jeder|man munkelt|man hört|hört
            man|hab ich gehört|habe ich gehört|sicherer quelle|erzählt man|angeblich
            |everyone knows|rumou?r|trust me|ich schwör\w*|insider|erzählte mir|hat mir
            |in der branche|im ort|im dorf|glaubt mir|wissen alle|pfeifen die spatzen)
    """,
    "staff": r"""
        <staff>|herr\w* (?:redakteur\w*|autor\w*|chefredakteur\w*|kolleg\w*)
            |schreiber\w*|verfasser\w*|der artikel|der text
    """,
}
