"""C1.5: contempt for somebody's wits, reading or schooling."""

from moderation.core.rules.remarks.kinds import Remark, unfair

WITS: dict[str, Remark] = {
    "no idea": unfair(
        "insult.rude",
        "C1.5",
        r"""
        (?:du|sie|ihr|<staff>) <1> (?:hat|haben|hast|habt|host|hobts|hesch|händ
            |besitz\w*) <6> <no> <2> <skill>
        (?:hat|haben|hast|habt|host|hobts) (?:du|sie|ihr|der|die|hier|unser|unsere) <6>
            <no> <2> <skill>
        (?:dir|ihnen|euch|der redaktion|dem autor|der autorin|dem verfasser|dem
            redakteur|dem schreiber|den autoren) <1> (?:fehlt|fehlts|fehlen|mangelt
            |mangelts|geht|hapert) <4> (?:kompetenz|sachverstand|fachwissen|verständnis
            |grundlagen|wissen|grundwissen|kenntnisse|kenntnis|hirn|verstand|ahnung
            |grips|gehirn\w*|intelligenz|niveau|rückgrat|anstand|intellekt)
        (?:fehlt|mangelt) (?:es )?(?:dir|ihnen|euch|der redaktion|dem autor|der autorin)
            <4> (?:kompetenz|sachverstand|fachwissen|verständnis|grundlagen|wissen|hirn
            |verstand|grips|gehirn\w*|intelligenz|intellekt)
        (?:von tuten|keine blasse ahnung|ahnungslosigkeit pur|frei von jeder
            sachkenntnis|frei von (?:jeglicher|jeder|jedweder)|bar jeder (?:ahnung
            |sachkenntnis|kenntnis|vernunft|kompetenz|fachkenntnis))
        (?:you|author|writer|editor|reviewer|guy) <2> (?:have|has|had|'ve) <2> (?:no
            |zero|absolutely no|not the faintest|not the slightest|no fucking) <1>
            (?:idea|clue|understanding|grasp|business)
        (?:you|author|writer|reviewer|editors?) (?:\w+ )?(?:don'?t|doesn'?t|didn't|do
            not|does not|clearly|obviously) <2> (?:know|understand|grasp) (?:the first
            thing|jack|anything|squat|shit|what (?:you|he|she|they)|how|basic)
        (?:knows?|understands?) (?:jack|nothing|less than nothing|fuck all) <1> about
        clueless(?: <1> (?:as|author|hack|reviewer|writer)| ?[.!]|$)
        keine (?:ahnung|ahnig|blassen)[,.!]? aber (?:davon|große|laut|viel|mitreden
            |klugscheißen|eine große|a goschn|davon viel)
        (?:so viel|soviel|so vui|as much) <3> (?:wie|von|as|wia) <3> (?:kuh|sau|schwein
            |esel|fisch|blinde\w*|ochse|ochs|huhn|hund|cow|pig|fish|igel|elefant)
        (?:beweist|zeigt|belegt|bestätigt|proves|shows) <3> (?:dass|that) (?:der autor
            |die autorin|der redakteur|die redaktion|der verfasser|du|sie|ihr|the author
            |you) <6> (?:keine?n?|nicht|nichts|null|nie|no|nothing|cannot|can't)
        (?:noch )?(?:dümmer|blöder|dämlicher|naiver|doofer) (?:geht|gehts|geht's)
            (?:es )?(?:wirklich |echt |ja |wohl )?(?:nicht|nimmer|kaum|ned|nöd)
        (?:fünf|zwei|zehn|drei|five|two|eine|a) (?:minuten|sekunden|minute|minutes
            |seconds) <3> (?:nachgedacht|gedacht|gegoogelt|recherchiert|überlegt|thought
            |research)(?: hättest| hätten| hättet)
        (?:das internet|die welt|den sinn|das thema|physik|die technik|die frage|die
            aufgabe|die aufgabenstellung|den artikel|den text) <3> (?:nicht|nie|nichts)
            (?:verstanden|begriffen|kapiert)(?:,? (?:setzen|sechs|oder|gell)| ?[.!]|$)
        """,
        "friendly",
        "anchored",
    ),
    "thought or read": unfair(
        "insult.rude",
        "C1.5",
        r"""
        (?:sie|ihr|du) (?:haben|habt|hast) <4> (?:offenkundig|offenbar|offensichtlich
            |anscheinend|wohl|einfach|schlicht|ja|wirklich|halt|echt|eindeutig) <3>
            (?:nicht|nichts|kein wort|null|nöd|ned) <2> (?:verstanden|kapiert|begriffen
            |gerafft|gelesen|gecheckt)
        (?:hat|haben|hast|habt|hend|hesch|hot) (?:hier |da )?(?:überhaupt|eigentlich
            |jemals|je) <1> (?:jemand|einer|irgendwer|wer) <3> (?:gelesen|nachgedacht
            |verstanden|gedacht|geprüft|nachgerechnet)
        (?:haben|hast|habt|hat) (?:du|sie|ihr|<staff>|der autor|die autorin|der
            redakteur) <2> (?:überhaupt|auch nur|jemals|je) <5> (?:gelesen|gedacht
            |nachgedacht|verstanden|benutzt|gesehen|in der hand|angefasst|bedient
            |geöffnet|überflogen|gehört|aufgeschlagen|geschaut|hingeschaut)
        (?:nie|noch nie|niemals|never) <2> (?:einen|eine|ein|n|nen|a|any) <4> (?:von
            innen|von nahem|in der hand|aus der nähe|bedient|up close) <2> (?:gesehen
            |gehabt|hatte|hat|seen|habt)?
        (?:wer|jemand,? der) <5> (?:schreibt|behauptet|glaubt|redet|kommentiert|meint),?
            <1> (?:hat|war|disqualifiziert|hod) <3> (?:noch nie|nie|nichts verstanden
            |null|keine ahnung|wohl|offenbar|offensichtlich)
        (?:wer|whoever|anyone who) <4> (?:das|so was|sowas|so etwas|den quatsch|den mist
            |den stuss|so einen|this|that) <3> (?:glaubt|kauft|abnimmt|ernst nimmt
            |believes|buys|thinks),? <1> (?:ist|hat|dem|glaubt auch|glaubt|needs|is|has
            |should|wählt)
        (?:du|sie|ihr|you|sies) (?:hast |haben |habt )?(?:\w+ ){0,2}(?:verstehst
            |versteht|begreifst|kapierst|kapieren|kapiert|checkst|checken|raffst|raffen
            |schnallst|peilst|packst|verstöhnd|checksch|kapiersch) <2> (?:es|das|des
            |rein|einfach|echt|wirklich|halt|auch|schlicht|überhaupt|hier|'s|gar
            |offenbar) <3> (?:nicht|nichts|nix|nie|ned|nöd|net|gar nichts|gar nix)
        (?:verstehst|verstehen|kapierst|kapieren|kapiert|checkst|raffst|begreifst
            |begreifen|schnallst|peilst) (?:du's|du|sie|ihr|ihr's|es) <3> (?:nicht
            |nichts|nix|nie|ned|nöd|net|eigentlich|überhaupt|das nicht)(?: ?[.!?,]|$|
            oder)
        (?:what part|which part|welchen teil|welches wort|was genau) <3> (?:did|do
            |don'?t|an|von|daran|hast|haben) <6> (?:understand|verstanden|verstehst
            |nicht verstanden|kapierst|verstehen)
        (?:still|immer noch|noch immer|auch jetzt) <2> (?:not|nicht|nichts) <1> (?:get
            it|verstanden|kapiert|begriffen|gerafft|geschnallt|gecheckt)
        (?:did|do|can|have) (?:you|the author|anyone) <1> (?:even|actually|ever) <2>
            (?:read|think|thought|look|understand|use|used|test|open|opened|watch|check
            |try|know|own)
        (?:learn|try|lern|lernen sie|lernt|probier|versuch|üb|üben sie) <3> (?:to read
            |reading|thinking|lesen|schreiben|rechnen|denken|rechtschreibung|grammatik
            |deutsch|google|basics|physics|the basics)(?: ?[.!?,]|$| bevor| before| und|
            first)
        (?:lesen|denken|nachdenken|schreiben|rechnen|googeln|zuhören|verstehen|recherche
            |recherchieren|mathe|logik|physik|rechtschreibung|grammatik|textverständnis
            |leseverständnis|quellenarbeit|differenzieren) <2> (?:ist|is|war|scheint
            |gehört|zählt|sind|wäre) <4> (?:nicht|glückssache|schwer|schwierig|optional
            |überbewertet|keine|wohl|offenbar|auch nicht|kein|zu viel|hilft|bildet
            |fremdwort|luxus)(?: <3> (?:stärke|ding|dein\w*|ihr\w*|eure?|stärken
            |verlangt|pflicht|jedermanns|jedem|jeder|gell|was|schwer|glückssache
            |fremdwort|fach|kernkompetenz)| ?[.!?,]|$)
        (?:erst|zuerst|first) <1> (?:lesen|denken|nachdenken|informieren|hirn
            einschalten|gehirn einschalten|think|read),? (?:dann|then) <1> (?:schreiben
            |posten|tippen|kommentieren|reden|meckern|motzen|plappern|write|type|post
            |comment|talk)
        (?:vor|vorm|before) (?:dem |you )?(?:tippen|schreiben|posten|kommentieren|reden
            |absenden|type|post|comment|write) <4> (?:hirn|gehirn|nachdenken|denken
            |brain|think|kopf)
        """,
        "friendly",
        "self",
    ),
    "schooling": unfair(
        "insult.rude",
        "C1.5",
        r"""
        (?:diplom|abitur|abi|matura|führerschein|doktortitel|studium|abschluss|zeugnis
            |presseausweis|journalistenausweis|lizenz|ausbildung|bachelor|degree|diploma
            |licen[sc]e|schulabschluss|gesellenbrief|jodeldiplom) <4> (?:lotto|losbude
            |lotterie|tombola|kaugummi\w*|überraschungsei|baumschule|ebay|cereal|lottery
            |cracker|waldorfschule|ausgedruckt|online|gewonnen|geschenkt|vom wühltisch
            |wühltisch|im internet|kirmes|jahrmarkt)
        (?:physikbuch|mathebuch|lehrbuch|duden|wörterbuch|fachbuch|schulbuch|grundkurs
            |textbook|dictionary|handbuch|physikunterricht|mathematikunterricht) <6>
            (?:hätte|würde|geholfen|hilft|wirkt wunder|empfehle|empfehlen|schadet|nicht
            schaden|aufschlagen|gutgetan|gut getan|would have helped|wouldn'?t hurt)
        (?:physik|mathe|chemie|deutsch|bio|rechnen|leseverständnis|englisch) <3>
            (?:geschwänzt|kreide geholt|gefehlt|abgewählt|gepennt|verpennt|schiffe
            versenken|sechs|fünf|gefehlt|nicht aufgepasst|geschlafen)
        (?:in der schule|im unterricht|in physik|in mathe|in chemie|in class|at school)
            <4> (?:geschlafen|gefehlt|geschwänzt|gepennt|nicht aufgepasst|kreide
            |aufgepasst|sleeping|slept|gschlofa|paying attention)
        (?:nach der|die|aus der|in der|über die|than a|from a|grad|third|fifth|zweiten
            |dritten|vierten|fünften|ersten|zweite|dritte|erste) (?:\w+ )?(?:baumschule
            |klippschule|hilfsschule|klasse volksschule|klasse grundschule|klasse
            abgebrochen|grade dropout|sonderschule|grader)
        (?:setzen|sit down|hinsetzen),? (?:sechs|fünf|six|nicht genügend|6|ungenügend|f)
        (?:thema verfehlt|nachsitzen|note sechs|sechs minus|nicht genügend|f
            minus)[,.!]?(?: (?:setzen|herr|frau|für|!)|$)
        (?:praktikant\w*|azubi\w*|lehrling\w*|volontär\w*|schülerpraktik\w*|aushilfe\w*
            |intern|interns|hauspraktikant\w*) <6> (?:schreiben|geschrieben|verfasst
            |getippt|ranlassen|rangelassen|ran|verbrochen|zusammengeschrieben
            |zusammengestoppelt|test\w* lassen|wrote|write|written|testen|übersetzt)
        (?:geschrieben|verfasst|getippt|written|zusammenkopiert|verbrochen|getestet) <3>
            (?:vom|von einem|von der|by an?|by the|von eurem|von nem) <1>
            (?:praktikant\w*|azubi\w*|schülerpraktikant\w*|volontär\w*|intern|kind|affen
            |zwölfjährigen|schimpansen|monkey|child|toddler|grundschüler|hausmeister
            |trainee|drittklässler|kleinkind)
        (?:chatgpt|ki|chatbot|ai) (?:hätte|könnte|kann|schreibt|would|could|writes
            |macht) <3> (?:besser|bessere|better)
        (?:das|des|that|it) (?:kann|könnte|hätte|macht|could|can) <3> (?:hamster|katze
            |oma|großmutter|goldfisch|hund|dackel|affe|kind|kleinkind|dreijähriger
            |fünfjähriger|enkel|enkelin|grandma|grandmother|cat|dog|toddler
            |five-year-old|neffe|tochter|sohn|dreijährige|monkey|waschmaschine|toaster)
            <2> (?:besser|schöner|gekonnt|auch|better|besser hingekriegt)
        (?:mein|meine|my|selbst mein|selbst meine|sogar mein|sogar meine) (?:\w+ )?
            (?:hamster|katze|goldfisch|hund|dackel|papagei|toaster|kaktus|cat|dog
            |goldfish|toaster|waschmaschine|zimmerpflanze|kühlschrank|meerschweinchen)
            <5> (?:mehr ahnung|besser|klüger|schlauer|intelligenter|versteht mehr|more
            |better|smarter|begreift|kapiert|versteht das|weiß das|könnte das)
        """,
        "friendly",
        "self",
    ),
    "wits": unfair(
        "insult.rude",
        "C1.5",
        r"""
        (?:wenn|if|falls) (?:dummheit|unwissen|unwissenheit|ignoranz|blödheit|arroganz
            |ahnungslosigkeit|inkompetenz|selbstüberschätzung|stupidity|ignorance) <3>
            (?:leucht\w*|weh|wehtun|strom|fliegen|radeln|klein|quietsch\w*|schmerz\w*
            |schrei\w*|brumm\w*|hurt|were|was|glow|rad|bäume)
        (?:merkst|merkts|merkens|merken) (?:du |sie |du's |ihr )?(?:selber|selbst|noch
            was|noch irgendwas),? ?(?:oder|gell|was|hm|\?|[.!]|$)
        (?:hirn|gehirn|verstand|brain) (?:einer|eines|von einer|wie eine?|of an?)
            (?:\w+ )?\w+
        (?:lass|wirf|schmeiß|gib|send|throw|rain|regne\w*) (?:\w+ )?(?:hirn|gehirn
            |verstand|brains?)(?: regnen| vom himmel)?
        (?:hirn|gehirn|verstand|brain|brains?|intelligenz|grips) <5> (?:regnen|vom
            himmel|verteilt|ausgeteilt|verteilung|vergeben|geschneit|gschneit|geschissen
            |garderobe|urlaub|ausgeschaltet|abgeschaltet|offline|abgegeben|vergessen
            |verkauft|vermietet|leasing|in reparatur|verdunstet|vacation|missing
            |optional|auf sparflamme|im leerlauf|im standby|standby|gelöscht
            |deinstalliert|handed out|ausgeleiert|zugeteilt)
        (?:als|when|wie|wo) <3> (?:hirn|verstand|intelligenz|grips|brains?|brain cells
            |gehirn) <4> (?:verteilt|ausgeteilt|vergeben|verschenkt|handed out|given out
            |distributed)
        (?:wohl|offenbar|anscheinend|scheinbar|clearly|obviously|bist|sind|ist|seid|isch
            |you'?re|are|is|san|bisch) <4> (?:nicht|ned|nöd|net|not|kaum|kein\w*) <2>
            (?:der|die|da|di|dr|so|the|gerade|grad|unbedingt|exactly|besonders|allzu
            |ganz|eine?|a) ? ?(?:\w+ ){0,2}(?:hellst\w*|klügst\w*|schlaust\w*
            |schnellst\w*|schärfst\w*|intelligentest\w*|gscheidest\w*|gscheiteste
            |gschiidscht\w*|hellscht\w*|hell|schlau|klug|intelligent|helle|brightest
            |sharpest|smartest|quickest|leuchte|einstein|rocket scientist|kirchenlicht
            |schnellmerker|blitzgneißer|superhirn|sherlock|brilliant)(?: (?: ?[.!?,]|
            kerze| birne| lampe| im| auf| in| unter| bulb| tool| knife| of)|$)
        (?:für|bei) (?:manche|einige|gewisse|solche|dich|sie|euch|ihn|manchen|einigen)
            <3> (?:ist|sind|scheint|war|is) <4> (?:lichtschalter|türklinke|toaster
            |taschenrechner|kugelschreiber|wasserhahn|excel|maus|lesen|dreisatz
            |schnürsenkel|prozentrechnung|einmaleins|bruchrechnung) <3> (?:raketen\w*|zu
            viel|zu hoch|zu kompliziert|überforderung|herausforderung|hexenwerk|neuland
            |magie|eine wissenschaft|high-?tech)
        (?:raketenwissenschaft|raketentechnik|hexenwerk|rocket science) <2> (?:für|for)
            (?:dich|sie|euch|manche|you|some)
        (?:so ?viel|selten|soviel|so vui|geballte|gesammelte|so much|rarely
            |konzentrierte|die|diese|welch|was für eine) <4> (?:dummheit|blödheit
            |ahnungslosigkeit|unwissenheit|inkompetenz|ignoranz|unfug|unwissen
            |halbwissen|stupidity|ignorance|incompetence|unvermögen|schwachsinn
            |beschränktheit|einfalt|borniertheit) <4> (?:auf einem haufen|auf einen
            haufen|gelesen|gesehen|tut weh|schmerzt|erlebt|in einem|kann man|in one|muss
            man|hier|dieser|des autors|der redaktion|der kommentatoren|gehört|auf so
            |makes|hurts|grenzenlos|kennt keine)
        (?:dein\w*|ihr\w*|eure?r?|seine|your|des autors|der autorin|der redaktion)
            (?:\w+ )?(?:dummheit|blödheit|ahnungslosigkeit|unwissenheit|inkompetenz
            |ignoranz|stupidity|ignorance|incompetence|unfähigkeit|borniertheit|naivität
            |einfalt|beschränktheit) <4> (?:ist|kennt|tut|schreit|spricht|wird|grenzt
            |stinkt|zeigt|beweist|is|knows|hurts|amazes|zum himmel|grenzenlos)
        (?:wie|how) (?:\w+ )?(?:blöd|dumm|doof|dämlich|naiv|beschränkt|behämmert|deppert
            |bescheuert|dense|stupid|thick|dumb|ignorant|verblendet|begriffsstutzig)
            (?:kann|muss|darf|can|do|must|are|bist|sind|seid) (?:man|du|sie|ihr|you|one
            |someone|a person|eigentlich)
        (?:geistig|intellektuell|kognitiv|mental|im kopf|mentally|intellectually) <2>
            (?:überfordert|umnachtet|abgehängt|limitiert|nicht gewachsen|minder\w*
            |stehengeblieben|stehen geblieben|unbewaffnet|barfuß|challenged|bankrott
            |inkontinent|gestrandet|nackt|kurzarbeit|obdachlos|verarmt|auf dem niveau
            |bescheiden)
        (?:niveau|level|horizont|intellekt|verstand|wissensstand|auffassungsgabe
            |aufmerksamkeitsspanne|attention span|iq|intelligenz|intelligenzquotient)
            <2> (?:eines|einer|einem|von einer|von einem|wie ein|wie eine|unter|of an?
            |knapp über|kaum über|irgendwo zwischen|auf) <3> (?:\w*brot\w*|amöbe\w*
            |stein\w*|fliege\w*|goldfisch\w*|zimmertemperatur|schuhgröße|einzeller\w*
            |kartoffel\w*|bananen?|huhn\w*|dreijährig\w*|fünfjährig\w*|kleinkind\w*
            |teletubbies?|regenwurm\w*|pantoffeltier\w*|hydrant\w*|ziegelstein\w*
            |schnitzel\w*|knäckebrot\w*|kellerassel\w*|goldfish|toddler|potato|amoeba
            |brick|houseplant|topfpflanze\w*|rtl2|bild-?zeitung|grundschul\w*
            |hauptschul\w*|sonderschul\w*|kindergarten\w*|feldweg\w*|fruchtfliege\w*
            |gnat|keller\w*|nacktschnecke\w*)
        (?:so|dermaßen|derart|too|viel zu|einfach zu|zu) (?:blöd|dumm|doof|dämlich
            |deppert|bescheuert|beschränkt|stupid|dumb|thick|bled|naiv|unfähig) <1>
            (?:wie|dass|um|zum|für|to|that|wia) <2> (?:du|sie|ihr|man|es|a|ein|eine
            |atmen|scheißen|leben|lesen|breathe|even|read)
        (?:dümmer|blöder|doofer|dämlicher|stupider|dumber) (?:als|than|wia|wie) <3>
            (?:polizei|erlaubt|brot|bohnenstroh|stroh|stulle|a (?:box|bag|brick|rock)
            |meter|die)
        (?:du|ihr|bist|sind|sie|er|<staff>|you|he) <4> (?:dumm|doof|blöd|dämlich|bled
            |dumb|thick) (?:wie|as|wia) (?:\w+ )?(?:brot|stroh|stulle|bohnenstroh
            |toastbrot|\w*meter|feldweg|sau|stein|rock|brick|bricks|rocks|knäckebrot
            |schifferscheiße|nacht|ochs\w*)
        (?:einen|an|en|nen) (?:an der|am|in der|unterm|unter dem|im|a da|ar) (?:waffel
            |klatsche|marmel|schüssel|schuss|birne|erbse|ratsche|pony|mütze|hirn|kopf
            |dach)
        (?:nicht|ned|nöd|net|not|nimmer|nit) (?:mehr )?(?:alle|all|ganz|quite|alli|oi)
            <2> (?:tassen im|latten am|nadeln|kerzen auf|zwetschgen|sinne beisammen
            |knusper|bei trost|bache|richtig im kopf|right in the head|bei sinnen)
        (?:du|ihr|bist|seid|<staff>|sind sie) <3> nicht (?:mehr )?ganz (?:dicht|sauber
            |frisch)
        (?:hat|haben|hast|habt|has|with|dir|ihm|euch) <3> (?:schraube\w*|rad|screw|tile)
            (?:locker|ab|loose|missing)
        (?:lights are on|elevator doesn'?t|few (?:bytes|sandwiches|cards|fries|bricks)
            short|one (?:sandwich|brick|bit|byte) short|two brain cells|single
            brain ?cell|last brain|smooth ?brain\w*|room temperature iq|pea-?sized
            brain)
        (?:bei|mit) (?:dir|ihnen|euch|ihm|dem|manchen|einigen) <2> (?:ist|is|sind|san)
            <4> (?:hopfen|malz|nichts zu holen|nix zu holen|alles zu spät|sowieso alles)
        (?:da ist|da is|ist|is|bei (?:dir|ihnen|euch) ist) hopfen und malz
        (?:denk|denke?n|denkst|thinking|think) <3> (?:tut (?:nicht )?weh|schmerzt|wehtut
            |hurts?)
        (?:dümmste|dümmster|dümmsten|dämlichste|dämlichster|blödeste|blödster|dumbest
            |most stupid|stupidest|unsinnigste|hirnloseste) <3> (?:kommentar\w*|beitrag
            |post|posting|comment|take|take ever|aussage|was ich|thing|argument|satz
            |text|article|artikel)
        iq (?:\w+ )?(?:test|punkt\w*|von|unter|unterhalb|im|knapp|wie|below|drops?
            |points?) <4> (?:keller|minus\w*|einstellig\w*|zweistellig\w*|bestanden
            |verlor\w*|gesenkt|null|lost|dropped|zimmer\w*|schuh\w*|negativ\w*|raum\w*)
        (?:brains?|braincells?|brain cells|gehirnzellen|hirnzellen|synapsen) <3> (?:lost
            |verloren|abgestorben|gestorben|died|absterben|weniger|killed|hurt)
        (?:nachdenken|denken|logik|verstand|vernunft|fakten|rechnen|bildung|intelligenz
            |manieren|anstand|niveau) <2> (?:fremdwort|für (?:dich|sie|euch) ein
            fremdwort|fehlanzeige|fehl am platz|mangelware|abgeschafft)
        """,
        "friendly",
        "self",
        "anchored",
    ),
}
