"""C2 in whole sentences: wishes of death, scorn for the harmed, lewdness, allusions."""

from collections.abc import Iterator

from moderation.core import words
from moderation.core.evidence import Evidence
from moderation.core.rules.passages import Meaning, first_of
from moderation.core.rules.turns import Turn, turned
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.words import pattern, phrases

_DEATH = Meaning(
    rule="offensive.death", clause="C2.1", severity=Severity.S3, effect=Effect.BLOCK
)
_COLD = Meaning(
    rule="offensive.cold", clause="C2.1", severity=Severity.S2, effect=Effect.FLAG
)
_VICTIMS = Meaning(
    rule="offensive.victims", clause="C2.2", severity=Severity.S3, effect=Effect.BLOCK
)
_UNKIND = Meaning(
    rule="offensive.unkind", clause="C2.2", severity=Severity.S1, effect=Effect.FLAG
)
_OBSCENE = Meaning(
    rule="offensive.obscene", clause="C2.3", severity=Severity.S2, effect=Effect.BLOCK
)
_ALLUSION = Meaning(
    rule="offensive.allusion", clause="C2.3", severity=Severity.S1, effect=Effect.FLAG
)

_HOPE = (
    r"(?:hoffe|hoff|hoffen|hoffentlich|mögen?|möge|wünsch\w*|hope|hoping|wish|soll|"
    r"sollen|"
    r"sollst|wäre schön|wär schön|wird zeit|hopefully|may|würde mich freuen|"
    r"freu\w* mich)"
)
_MISHAP = (
    r"(?:laster|lkw|lastwagen|bus|zug|tram|straßenbahn|bahn|blitz|panzer|teufel|krebs|"
    r"schlag|virus|truck|train|car|lightning|plague|sensenmann|herzkasper|panzer|hai|"
    r"grab|corona|covid|seuche|reaper|bagger|traktor|klavier|ziegel)"
)
_BEFALLS = (
    r"(?:\w*fahr\w*|\w*fähr\w*|\w*roll\w*|erwisch\w*|treff\w*|trifft|hol\w*|fress\w*|"
    r"frisst|erschl\w+|beim? schlag|platt\w*|runs?|ran|hits?|strikes?|takes?|gets?|"
    r"erledigt|dahinrafft|rafft|umnietet|zermatscht|zerquetscht)"
)
_ANYBODY = (
    rf"(?:{words.YOU}|dein\w*|eure?\w*|your|ihn|ihm|de[nm] (?:da|hier|bald|mal|doch|"
    rf"der)|him|her|them|"
    rf"{words.STAFF}|{words.PEOPLE})"
)
_ILLNESS = (
    r"(?:krebs|\w*tumor\w*|leukämie|hirntumor|aids|hiv|corona|covid|ebola|pest|"
    r"schlaganfall|herzinfarkt|infarkt|lepra|tollwut|krätze|syphilis|cholera|demenz|"
    r"cancer|leuk(?:a)?emia|tumou?rs?|stroke|aneurysm|heart attack|parkinson\w*|"
    r"rabies|the plague|hiv|alzheimer\w*|dementia)"
)
_DIES = (
    r"(?:abnippel\w*|abkratz\w*|krepier\w*|verreck\w*|stirb\w*|sterb\w*|verend\w*|"
    r"ersäuf\w*|ersauf\w*|ertrink\w*|erstick\w*|verblut\w*|verbrenn\w*|verbrannt|"
    r"verfaul\w*|croak|choke|drown|perish|suffocate|bleed out|"
    r"in die kiste \w+|den löffel abg\w+|unter (?:der|die) erde|tot (?:um|bist|ist|"
    r"wär\w*)|"
    r"verschwind\w* für immer|ins gras|draufgeh\w*)"
)
_DEAD = (
    r"(?:tote[nrms]?|ertrunkene[nr]?|leiche\w*|leichen\w*|särge\w*|verschüttete\w*|"
    r"opfer\w*|"
    r"verbrannte\w*|verunglückte\w*|hungernde\w*|verstorbene\w*|unfallopfer\w*|"
    r"gefallene[nr]?|"
    r"ermordete\w*|überfahrene\w*|erschossene\w*|verletzte[nr]?|witwe\w*|waisen\w*|"
    r"hinterbliebene\w*|angehörige\w*|überlebende\w*|insassen|corpses?|bodies|"
    r"body bags?|"
    r"victims?|drowned|dead|casualties|survivors?|widows?|crash|footage|screams?|"
    r"scream\w*|burned|raser|erfrorene\w*|kinderleiche\w*|selbstmörder\w*)"
)
_GLEE = (
    r"(?:fischfutter|fish food|fischfutter|dünger|fertilizer|honorar|bier aufgemacht|"
    r"sekt|"
    r"champagner|schampus|popcorn|totgelacht|totlachen|schlapplachen|weggelacht|"
    r"kaputtgelacht|ablachen|gefeiert|feier das|party|best part|replay\w*|rewatch\w*|"
    r"on repeat|in dauerschleife|noch ?mal angeschaut|beste unterhaltung|großes kino|"
    r"popped a|cracked open|so satisfying|made my day|tag gerettet|den tag versüßt|"
    r"lachkrampf|vor lachen|cheers|prost|grillgut|organspender|hundefutter|madenfutter|"
    r"gegrins\w*|gelacht|tränen gelacht|weggeschmissen|lmao|lol|lmfao|rofl|haha\w*|"
    r"hihi|schenkelklopfer|pommes|ketchup)"
)
_SEEN = r"(?:haben|gesehen|lesen|gelesen|hören|gehört|watch\w*|hear\w*|see\w*|saw)"
_LEWD = (
    r"(?:schmutzig\w*|versaut\w*|nackt\w*|geile?[rns]?|ficken|sex|sexy|dirty|nudes?|"
    r"naughty|"
    r"kinky|spaß im bett|heiße (?:bilder|fotos|chats|stunden|nächte)|schäferstündchen|"
    r"dauergeil|willig\w*|diskrete?s? treffen|tabulos\w*|devot\w*|hart und|horny)"
)
_PARTNER = (
    r"(?:sie|ihn|er|paar|frau\w*|mann|männer|girls?|boys?|wom[ae]n|m[ae]n|mistress|"
    r"sklav\w*|"
    r"mädels?|typen|dame\w*|jungs|milfs?|guys?|ladies|lady|couple)"
)
_BAREWORD = (
    r"(?:nackte?|geile?|heiße?|versaute?|willige?|dauergeile?|einsame?|tabulose?|"
    r"horny|nude|"
    r"naked|sexy|hot|slutty|naughty|single|lonely|busty|vollbusige?|reife|junge)"
)
_BODIES = (
    r"(?:nachbarin\w*|girls?|frauen|mädchen|mädels|hausfrauen|studentinnen|milfs?|"
    r"teens?|"
    r"weiber|damen|singles|moms|wives|ladies|women|babes|cams?|camgirls?|luder|omas|"
    r"amateur\w*|chicks|housewives)"
)
_LURE = (
    r"(?:wart\w*|waiting|kostenlos\w*|gratis|umsonst|ohne anmeldung|no sign ?up|nähe|"
    r"stadt|"
    r"near you|your area|live|free|uncensored|unzensiert|jetzt|chat\w*|treff\w*|"
    r"klick\w*|"
    r"online|anmeld\w*|sofort|\w+\.\w+)"
)
_TAKES = (
    r"(?:reinstecken|reingesteckt|besteigen|durchnehmen|vernaschen|durchknallen|"
    r"vögeln|nageln|"
    r"durchficken|ficken|abspritzen|bumsen|bang|smash|pound|rail|bend over|lecken|"
    r"flachlegen|"
    r"durchvögeln|durchbumsen|ranlassen|an die wäsche|rammeln|reinspritzen|"
    r"rosette|polieren|beglücken|rannehmen|durchorgeln|versohlen|auspeitschen|"
    r"lutschen|begrapschen|bouncing on|sit on my|auf mir reiten)"
)
_HER = (
    r"(?:der|die|ihr|dich|dir|sie|ihm|her|him|you|blonde\w*|autorin|moderatorin|them|"
    r"rothaarige\w*|sprecherin|reporterin|kleine[nr]?|schnitte|she|he)"
)
_TOY = (
    r"(?:dildo\w*|vibrator\w*|sexspielzeug|orgasm\w*|vibration\w*|vibrier\w*|länge|"
    r"größe|"
    r"stöpsel|rohr|harte?[rsn]?|stecker|loch|eindring\w*|brumm\w*|steif\w*|stange|form|"
    r"einführ\w*|feucht\w*|reibung|dicke?[rsn]?|hub|massage\w*|stab|tief\w*|finger\w*|"
    r"size|hard|thick|girth|length|vibrat\w*|plug|insert\w*|shaft|wet|massag\w*)"
)
_WINK = (
    r"(?:zwinker\w*|hihi|hehe|höhö|kicher\w*|wink wink|wink|if you know|"
    r"ihr wisst schon|"
    r"für singles|auch für singles|einsame (?:nächte|stunden)|untenrum|im schlafzimmer|"
    r"wofür (?:das|der|die) \w+ sonst|grins\w*|lonely nights|your wife|"
    r"meine frau freut|"
    r"die frau freut|nachttisch|unterm tisch)"
)
_TURNS = (
    Turn(
        meaning=_DEATH,
        cues="offensive-wish",
        pattern=phrases(rf"""
            {_HOPE} … {_BEFALLS} … {_ANYBODY} … {_MISHAP}
            {_HOPE} … {_MISHAP} … {_BEFALLS} … {_ANYBODY}
            {_HOPE} … {_ANYBODY} … {_MISHAP} … {_BEFALLS}
            (hope|wish|pray) … (you|he|she|they|family|kids|children|mother|all
            |both) (\w+ )?(die|dies|died|burn|burns|rot)
            {_DIES} (sollst|sollt|mögest|sollen) (du|ihr|sie)
            (somebody|someone|jemand|einer|bitte|please) … (run … over|shoot|stab
            |put … down|überfahr\w*|überfährt|umfahr\w*|erschieß\w*|abknall\w*) … (guy
            |idiot|author|him|her|them|typ\w*|kerl\w*|ihn|autor|den)
            (somebody|someone) … (run|put|shoot|stab) (this|that|the|him|her
            |them) (\w+ )?(guy|idiot|author|moron|clown|down|over)
            (wirf|werft|schmeiß|leg|throw) (dich|euch|yourself) … (zug|bahn|\w*-bahn
            |tram
            |lkw|laster|auto|bus|gleise\w*|schienen|train|traffic)
            (mögest|mögt) du … {_DIES}
            mögest … {_DIES}
            {_HOPE} … {_ANYBODY} … {_ILLNESS}
            (spring|springt|springen sie|hüpf|stürz dich|jump)(?! (bitte )?(nicht
            |not))( \w+){{0,5}} (balkon|dach|brücke
            |hochhaus|turm|kirchturm|klippe|fenster|roof|bridge|cliff|window|balcony
            |building)
            {_HOPE} … {_ILLNESS} … (in|für|for|bei|an) {_ANYBODY}
            {_ILLNESS} … (sollst|sollt|sollen|wünsch\w*) … {words.YOU}
            (soll|sollen|may) {_ANYBODY} … {_MISHAP} … {_BEFALLS}
            (hoffe|hoffentlich|mögest|möge|mögen|hope|wish|wann) … (du|ihr|sie|er|you
            |he|she|they) … {_DIES}
            (tu|tut|tun|do) … (gefallen|favou?r) … (spring\w*|häng\w*|stirb|sterb\w*
            |verreck\w*|leg dich|krepier\w*|abtreten|die|jump|drop|end|disappear
            |off yourself|drink|rope)
            (wär\w*|be) … (besser|schön\w*|gut|better|nice) … (tot|gestorben
            |nie geboren|nicht geboren|unter der erde|dead|never been born|never born
            |without you)
            (welt|world|menschheit|internet) … (besser\w*|better) … (ohne (dich|sie
            |euch|ihn)|without (you|him|her))
            (hätte\w*|should've|should have|wish) … (nie geboren|never been born
            |abgetrieben|been aborted|verrecken (sollen|lassen)|sterben (sollen
            |lassen)|drowned)
            (auf|on) (dein\w*|your|seine?[mn]?|ihre?[mn]?) gr(ab|aves?) … (spuck\w*
            |piss\w*|tanz\w*|spit|dance)
            (spuck\w*|piss\w*|tanz\w*|spit|dance) … (auf|on) (dein\w*|your|seine?[mn]?
            |his|her) gr(ab|aves?)
            (warum|wieso|why) … (lebst|leben|alive|breathing) (du |sie |ihr )?(noch
            |überhaupt|still)
            why are you … (alive|breathing)
            (wann|when) … (stirbst|verreckst|krepierst|kratzt|gonna die|will you die
            |die already)
            (freu\w*|warte\w*|wait|can't wait) … (dein\w*|ihre?\w*|seine?\w*|your
            |his) (begräbnis|beerdigung|todesanzeige|nachruf|tod|funeral|obituary)
            (geh|go) … (kompost|friedhof|krematorium|graveyard|play in traffic
            |auf die autobahn spielen)
            (spiel|play) … (autobahn|traffic|gleisen|freeway|starkstrom)
            (trink|drink|schluck) … (bleichmittel|bleach|rohrreiniger|frostschutz\w*
            |domestos|drain cleaner)
            (atme|atmen|breathe) … (nicht mehr|aufhören|auf zu|stop)
            (hör|hören|stop) … (auf|mit) … (zu atmen|atmen|breathing)
            stop breathing
            (stirb|verrecke?|krepiere?|sterbt),? (du|ihr|bitte|alle|jetzt|qualvoll
            |langsam)
        """),
        unless=pattern(
            r"\b(?:nicht den tod|niemand\w*|keinem|not wish|never|ich wünsche mir|"
            r"gesund\w*|besserung|alles gute|viel kraft|"
            r"heilt|überlebt|besiegt|stiftung|impfung|forschung|nobody|no one)\b"
        ),
    ),
    Turn(
        meaning=_COLD,
        cues="offensive-coldness",
        pattern=phrases(rf"""
            (um|an) (den|die|dich|euch|ihn|sie|so einen|so eine|solche) … (nicht
            |kein\w*|kaum|ned) … (schade|verlust|verloren|träne)
            (nicht|kein\w*|kaum|ned) (schade|verlust) … um (den|die|dich|euch|ihn|sie
            |so|solche)
            verlust für (die|den|das) (menschheit|welt|land|internet
            |redaktion) … (nicht|keiner|kaum|ned)
            (kein|keinen|nicht|kaum|no|not|hardly|ned) … (verlust|loss) … (für
            |to) (die|den|the) (menschheit|welt|world|humanity)
            (kein\w*|nicht|not|n't|no|kaum) … (träne|tear|tears|nachweinen|nachtrauern
            |nachgeweint) … {_ANYBODY}
            {_ANYBODY} … (kein\w*|nicht|not|n't|no|kaum) … (träne|tear|tears
            |nachweinen|nachtrauern|nachgeweint)
            (keine|nicht eine|no|not a) (einzige |single )?(träne
            |tear) (\w+ )?(vergieß\w*|nachweinen|shed|wein\w*|verlieren)
            (shed|cry|weep) … (tear|tears|gone|dead|died)
            (dem|der|denen|ihm|ihr) (weine?|trauer\w*|heul\w*) … (nicht|keine|niemand
            |keiner)
            (würd\w*|wird|werden|would) … (dich|ihn|sie|den|die|him|her
            |you) … (niemand|keiner|kein mensch|keine sau) … vermissen
            (niemand|keiner|kein mensch|keine sau|nobody|no one) … (vermiss\w*|misses
            |miss|nachtrauer\w*)
            (wouldn't|won't|would not|will not|not gonna) (be )?(miss|missed|mourn
            |mourned)
            (egal|wurscht|wurst|care|scheißegal) … (ob|if|whether) (er|sie|der|die|du
            |he|she) … (stirbt|verreckt|lebt|krepiert|dies|lives|draufgeht|tot)
            (better off|besser dran) (without|ohne) (him|her|them|ihn|den|dich)
            (der|die|den|einer) … (darf|kann|könnte) … (gern\w*|ruhig
            |meinetwegen) … (verschwinden|abtreten|draufgehen|weg)
        """),
    ),
    Turn(
        meaning=_VICTIMS,
        sure=90,
        cues="offensive-glee",
        pattern=phrases(rf"""
            {_GLEE} … {_DEAD}
            {_DEAD} … {_GLEE}
            (dutzend|hundert|paar|zwei|drei|vier|fünf|zehn|zwanzig
            |\d+) (\w+ )?weniger … (haha\w*|bier|prost|gut so|endlich|lol|super|schön
            |feier\w*)
            (dozen|hundred|two|three|four|five|ten|\d+) (\w+ )?(fewer|less) … (haha\w*
            |lol|cheers|good|lmao|nice)
            (video|bilder|aufnahmen|footage|clip|stelle) … (absturz|unfall|unglück
            |crash|brand|explosion|hinrichtung|anschlag|attentat|lawine
            |tsunami) … {_GLEE}
            (heul\w*|flenn\w*|jammer\w*|plärr\w*|crying|weint) … (kamera\w*
            |mikrofon\w*|camera\w*) … (peinlich|honorar|gage|show|theater
            |schauspiel\w*|oscar|acting)
            (witwe|witwer|mutter|vater|eltern|angehörige\w*|hinterbliebene\w*|widow
            |parents) … (drama ?queen|schauspiel\w*|gage|honorar|oscar|acting
            |krokodilstränen|abkassier\w*)
            (geil|super|endlich|yes|hurra|juhu|toll|schön|prima|great|nice) … (ein\w*
            |noch einer|one) … (erschossen|abgestochen|abgeknallt|verreckt|krepiert
            |verbrannt|ertrunken|shot|stabbed|killed)
            (laughed|laughing|lachte|gelacht|lachen) … (collapsed|crashed|died|burned
            |drowned|einstürzte|starb\w*|verbrannte\w*|ertrank\w*|überfahren wurde\w*
            |screaming|schrie\w*) … (those|them|people|idiots|leute|die|sie|ihn|him
            |her|workers|kids)
            (schade|leider|pity|shame) … (nur|only) (\w+ ){{0,2}}(tote|leichen|opfer
            |dead|verletzte)
        """),
        unless=pattern(
            r"\b(?:fassungslos|widerlich|schlimm|entsetz\w*|traurig|trauer\w*|ekelhaft|"
            r"schäm\w*|spiel\w*|game\w*|film\w*|serie\w*|roman\w*|krimi\w*|level|"
            r"zombie\w*|"
            r"akku\w*|pixel\w*|tote[nr]? (?:winkel|taste\w*|link\w*|hose\w*|meer\w*|"
            r"zone\w*|code)|"
            r"dead (?:link|pixel|code|battery|zone|line)\w*|nicht lustig|disgust\w*|"
            r"server|"
            r"akku|gerät|router|pc|handy|witz\w*|test\w*|crash-?test\w*|app|programm|"
            r"datensatz|dataset|code|browser|treiber)\b"
        ),
    ),
    Turn(
        meaning=_UNKIND,
        cues="offensive-sarcasm",
        pattern=phrases(r"""
            (gurt|helm|fahr\w*|raser|raucher|ungeimpft\w*|unfall|tot\w*|stirbt|ertr\w+
            |bergsteiger|motorrad\w*|biker|seatbelt|helmet) … (spar\w*
            |entlaste\w*) … (rente|rentenkasse|krankenkasse|staat|kasse|steuerzahler
            |pension|taxpayer)
            (spar\w*|entlaste\w*) … (rente|rentenkasse|krankenkasse|pension) … (gurt
            |helm|tot\w*|stirbt|unfall|raser)
            (gurt\w*|helm\w*|fahr\w*|fährt|motorrad\w*|raser|besoffen\w*|unfall\w*|tot
            |stirbt|drunk|helmet\w*) … (organspender|organ donors?|spenderorgane?
            |darwin\w*|auslese|selektion|natural selection)
            (organspender|darwin\w*|auslese|natural selection) … (gurt\w*|helm\w*
            |raser|besoffen\w*|unfall\w*|tot|fährt|drunk|helmet\w*|lenker)
            (problem|sache|fall) … (selbst|von selbst|biologisch) … (erledigt
            |gelöst) … (tot|gestorben|unfall)
            (mein|my|null|kein|zero|no) (mitleid|beileid|sympathy|pity
            |thoughts) … (grenzen|tot\w*|opfer\w*|verletzt\w*|dead|victims?|raser
            |selbst schuld|idiots?)
            (mitleid|beileid|sympathy) … (hält sich|null|keins|none|zero)
        """),
        unless=pattern(
            r"\b(?:algorithm\w*|firma|konzern|aktie\w*|evolution\w*|ausweis|karte)\b"
        ),
    ),
    Turn(
        meaning=_OBSCENE,
        sure=100,
        cues="offensive-lewd",
        pattern=phrases(rf"""
            (suche|suchen|such|biete|looking for|seeking|need) … {_PARTNER} … {_LEWD}
            (suche|suchen|such|biete|looking for|seeking) … {_LEWD} … {_PARTNER}
            (wer|who|welche|any) … (will|lust|wants|bock|hat) … {_LEWD} … (mit|with|pn
            |dm|schreib\w*|melde\w*|treff\w*)
            {_LEWD} … (schreib\w*|melde\w*|dm me|text me|hit me up|kik|snap|whatsapp|pn)
            {_BAREWORD} (\w+ )?{_BODIES} … {_LURE}
            (will|wants?|lust|bock) … (meine[nr]?|my) … (schwanz|latte|prügel|cock
            |dick|ständer)
            {_HER} (\w+ )?(würd\w*|möcht\w*|would) … {_TAKES}
            (würd\w*|möchte|will|wanna|would|i'd|i would|könnte|let me
            |gern\w*) … {_HER} … {_TAKES}
            (würd\w*|möchte|will|wanna|would|i'd|könnte|let me) (\w+ )?{_TAKES} … {_HER}
            (bei|wenn ich|when i) … {_HER} … (steif\w*|ständer|latte|hart in der hose
            |rock hard|boner|feucht)
            (zeig|show|schick|send) … (titten|möpse|brüste|muschi|schwanz|arsch|tits
            |boobs|pussy|cock|nudes)
            (meine[nr]?|my) (schwanz|prügel|latte|cock|dick) … {_HER}
        """),
        unless=pattern(
            r"\b(?:filter\w*|debatte\w*|studie\w*|melde[nt]? das|gemeldet|gesperrt|"
            r"spam|"
            r"jugendschutz\w*|thema|stoff|unterricht|kapitel|nackte (?:zahlen|"
            r"platine\w*|wahrheit)|behauptet\w*|roman\w*)\b"
        ),
    ),
    Turn(
        meaning=_ALLUSION,
        cues="offensive-wink",
        pattern=phrases(rf"""
            {_TOY} … {_WINK}
            {_WINK} … {_TOY}
            (auf|for|bei) (dem|der|die|that|so) … (foto|bild|photo|pic) … (kalt\w*
            |heiß|warm|spitz|hot|feucht)
        """),
    ),
)


def callousness(evidence: Evidence) -> Iterator[Signal]:
    """Report what is grossly offensive without any one word that is."""
    yield from first_of(signal for signal, _ in turned(evidence, _TURNS))
