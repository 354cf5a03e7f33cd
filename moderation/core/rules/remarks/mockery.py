"""C2.2: the dead mocked, cruelty enjoyed, an accident made a jest of."""

from moderation.core.rules.remarks.kinds import Remark, barred, unfair
from moderation.core.signal import Severity

MOCKERY: dict[str, Remark] = {
    "dead mocked": barred(
        "offensive.victims",
        "C2.2",
        Severity.S3,
        r"""
        (?:schrie\w*|geschrien|geschrieen|geschrien hat|schreien|brüllte\w*|winselte\w*
            |wimmerte\w*|kreischte\w*|screamed|screaming|brannte\w*|zappelte\w*
            |ertrank\w*) <8> (?:vor lachen|weggeworfen|weggeschmissen|gelacht|lachen
            müssen|totgelacht|laughing|cracked up|laughed|zum schießen|köstlich)
        (?:vom dach|aus dem fenster|vom balkon|vor den zug|vom gerüst|von der brücke
            |unter den lkw|unter die tram|off the roof) (?:gefallen|gestürzt|gesprungen
            |geraten|gekommen|fell|jumped)[?!.,]* <4> (?:matsch|pfannkuchen|klatsch
            |platsch|zum mitnehmen|haha\w*|lol|pancake|splat|flachgelegt|fliegen lernen
            |landung|ketchup|briefmarke)
        (?:geschieht|gschieht|geschah|serves?) <3> (?:recht|right),? <5> (?:tot
            |gestorben|ertrunken|verbrannt|verunglückt|verreckt|krepiert|dead|died
            |drowned|umgekommen)
        (?:erdbeben|beben|tsunami|flut|überschwemmung|seuche|pandemie|corona|anschlag
            |lawine|hochwasser|earthquake|flood|hurrikan|krieg) <3> (?:endlich|mal|at
            last|finally) <4> (?:aufgeräumt|gesäubert|bereinigt|ausgemistet|platz
            geschaffen|ausgesiebt|cleaned up|aussortiert|getroffen|erwischt)
        (?:<dead>|ersoffenen? \w+|ertrunkenen? \w+|verbrannten? \w+|abgestürzten? \w+
            |verunglückten? \w+|erfrorenen? \w+|überfahrenen? \w+|<perished>)[?!.,]*
            (?:lol|haha\w*|rofl|lmao|hihi|immerhin|na immerhin|tja|dann)[,.!]? <4>
            (?:wenigstens|immerhin|at least|gratis|umsonst|kostenlos\w*|dafür|brauch\w*
            |spart\w*|wars|war's|wäre|expresszustellung|inklusive|all inclusive)
        (?:ersoffenen?|ertrunkenen?|verbrannten?|abgestürzten?|verunglückten?
            |erfrorenen?|überfahrenen?|toten|verschütteten?) \w+ <2> (?:haben|hatten
            |bekamen|kriegten|sind|brauchen|war|waren|have|had|got) <3> (?:immerhin
            |wenigstens|gratis|umsonst|kostenlos\w*|jetzt|free|at least|dafür|nun
            |endlich|ja) <4> (?:gratis\w*|kostenlos\w*|umsonst|wasserkühlung|abkühlung
            |grill\w*|heizung|bad|schwimm\w*|sonnenbräune|platz|ruhe|kühl\w*|warm
            |knusprig|tan|swim\w*|cooling|bronzed?|parkplatz|wohnung|gewicht\w*|diät)
        (?:witwe|mutter|vater|eltern|angehörige\w*|hinterbliebene\w*|familie|waisen
            |überlebende\w*) <2> (?:flennt|plärrt|flennen|plärren|greint|plärrn|rotzt)
        (?:crash|unfall|absturz|brand|tsunami|lawinen|überfall|attentats|anschlags
            |explosion|drowning|accident|hinrichtungs)-? ?(?:footage|video|videos|bilder
            |clip|aufnahmen|szene) <4> (?:family|people|driver|guy|kids|children|woman
            |man|couple|familie|leute|fahrer|fahrerin|kinder|insassen|biker|tourist\w*
            |frau|mann|kind|bergsteiger|fußgänger\w*|radler\w*|pedestrian\w*|cyclist\w*)
            <5> (?:hilarious|geil|totlachen|lustig|funny|köstlich|comedy|gold|the best
            |10/10|ragdoll\w*|zum schießen|herrlich|unterhaltsam|genial|gelacht|laughed
            |lol|haha\w*)
        <glee>[,!. ]+(?:(?:\w+ ){0,5})?<perished>(?: ?[,.!]|$| wie| haha| und| like)
        <glee>[,!.:]? <6> <dead>
        (?:<dead>|\d+ <dead>) <6> <glee>(?: ?[,.!]|$)
        <perished>,? <4> (?:wie|like) <2> (?:hähnchen|hühnchen|grillhähnchen|grillwurst
            |schnitzel|würstchen|bratwurst|marshmallow\w*|chicken|bacon|sausages?|steak
            |spanferkel|toast|spiegelei|hendl|ratten|fliegen|vieh|käfer|flies|rats
            |ketchup|matsch|pancakes?|poulet)
        (?:nur|bloß|only|erst|gerade mal|leider nur|just|lediglich) (?:\w+ ){1,2}(?:tote
            |toter|leichen|opfer|verletzte|dead|victims|deaths|casualties|bodies
            |ertrunkene|ersoffene)[?!.,]* <6> (?:mehr|schade|enttäuschend|enttäuscht
            |hoffentlich|erhofft|erwartet|rookie numbers|more|disappointing|pity|noch
            nicht genug|zu wenig|ausbaufähig|da geht noch|weak|steigerungsfähig|lahm
            |gehofft|luft nach oben|mager)
        (?:schade|leider|pity|too bad|shame),? <3> (?:dass |that )?(?:nur|nicht|only
            |keine|not) <5> (?:tote|toter|leichen|opfer|gestorben|verreckt|ertrunken
            |ersoffen|verbrannt|draufgegangen|dead|died|drowned|burned|erwischt|killed
            |krepiert|abgesoffen)(?: <3> (?:ist|sind|gab|hat|war|waren|were)| ?[.!]|$)
        (?:fischfutter|haifutter|fish food|shark bait|würmerfutter|madenfutter|grillgut
            |dünger|kompost|brennholz|roadkill|ketchup|matsch|organspender|asphaltblase
            |kanonenfutter) <5> (?:mehr sind|mehr nicht|mehr waren|sind die|sind das|für
            die|nothing more|haha\w*|lol|prost|guten appetit|mahlzeit|an guadn|weiter
            nichts|[.!]|$) <1> (?:die|sie|nicht|das|[.!]|$)?
        (?:angehörigen?|hinterbliebenen?|opferfamilien?|eltern|mütter|mutter|vater|witwe
            |witwen|familien?|verwandten|opfer|überlebenden?|families|parents|relatives
            |survivors|victims|widow) <5> (?:aufhören|soll\w*|nicht so|stop|should|quit
            |can|können) <6> (?:flennen|heulen|jammern|plärren|rumheulen|anstellen|so
            tun|crying|whining|get over|herumheulen|winseln|rumflennen|sich nicht so
            |theater|drama|abkassieren|krokodilstränen|moving on|shut up)
        (?:mutter|vater|eltern|witwe|angehörige\w*|hinterbliebene\w*|familie|opfer\w*
            |mother|parents|widow|family|überlebende\w*) <4> (?:flennt|heult|plärrt
            |flennen|heulen|jammern|jammert|kreischt|cries|crying|wails|weint|winselt
            |bawls) <7> (?:totlachen|lachen|haha\w*|lol|köstlich|herrlich|peinlich|zum
            schießen|honorar|kamera|oscar|hilarious|lächerlich|amüsant|pathetic|funny
            |theater|show|gage|witzig|geil|balg|so what|na und|mimimi)
        (?:gibt|gibts|gibt's|kriegen|bekommen|bekommt|kassieren|get|getting) <3> (?:doch
            |eh|ja|schön|dafür|sowieso|paid|jetzt|bestimmt)? ?(?:\w+ ){0,3}(?:kohle|geld
            |schmerzensgeld|entschädigung|versicherung|schadenersatz|cash|money|payout
            |settlement|asche|knete) <4> (?:von der versicherung|vom staat|fürs
            (?:flennen|heulen)|also (?:ruhe|klappe|nicht jammern)|insurance|dafür|so
            stop|so quit)
        (?:habe?|hob|have|musste|hat|had|könnte|i) <3>
            (?:so |mich |mi |tränen |laut |sehr |i ){0,3}(?:gelacht|totgelacht
            |schlappgelacht|weggeschmissen|abgelacht|kaputtgelacht|gfeiert|laughed
            |laughing|glacht|lachen müssen|totlachen|beömmelt|gegrinst|grinsen) <8>
            (?:<dead>|<perished>|absturz|lawine|brand|tsunami|beben|anschlag|amoklauf
            |hinrichtung|ertrank\w*|verbrannte\w*|starb\w*|einstürzte|überfahren wurde
            |zusammenbrach|verreckte\w*|ersoff\w*|drowned|collapsed|burned|died|crash)
        (?:<dead>|ersoffene \w+|ertrunkene \w+|verbrannte \w+|absturz|lawine|beben
            |anschlag|amoklauf|tsunami|verunglückte \w+) <8> (?:so gelacht|gelacht
            |totgelacht|schlappgelacht|gefeiert|glacht|laughed|köstlich amüsiert|sekt
            |prost|grillparty|grillabend|gratis-?\w+ haha\w*|schwimmkurs|gegrillt
            |barbecue|bbq|party|feuerwerk|kirchweih|lagerfeuer)
        (?:mit|with) (?:\w+ )?(?:popcorn|bier|chips|sekt|beer|champagner) <6> (?:<dead>
            |absturz|hinrichtung|anschlag|ertrinken|brennen|burn|drown|verbrennen
            |krepieren|verrecken|untergang|die)
        <perished>[?!., ]+(?:schade|leider|pity|shame|traurig) <2> (?:ums|um|um das|um
            den|um die|about|for) <2> (?:boot|auto|wagen|bike|motorrad|akku|tesla|gerät
            |fahrrad|handy|kamera|lkw|boat|car|phone|schlauchboot|zelt|drohne|rad)
        (?:das|die|dieses|diese) (?:heulende|jammernde|flennende|plärrende|ewige)
            (?:elend|gejammer|geheule|mutter|witwe|eltern|gesocks|familie
            |hinterbliebene\w*) <6> (?:auf den sack|auf die nerven|auf die eier|nervt
            |kotzt|soll|witwe|eltern|angehörige\w*)
        """,
        "fiction",
        "grief",
        "thing",
        "topic",
    ),
    "gore enjoyed": barred(
        "offensive.victims",
        "C2.2",
        Severity.S3,
        r"""
        (?:mehr|more|gern|gerne|liebe|love|endlich) <3> (?:davon|zeug|videos|stuff
            |content|bilder|clips) <6> (?:köpfe|kopf|leichen|blut|gedärme|enthaupt\w*
            |hinricht\w*|bodies|heads|blood|guts|gore)
        <lust>,? <8> <gore> <5> <bursts>
        <gore> <5> <bursts>,? <8> <lust>
        <gore>,? <4> <lust>,? <6> (?:angeschaut|angesehen|geguckt|gesehen|anschauen
            |ansehen|gucken|watched|watch|schauen|zuschauen|glotzen|gestreamt
            |reingezogen|zieh ich mir)
        (?:angeschaut|angesehen|geguckt|anschauen|ansehen|gucken|watching|watched|watch
            |zuschauen|reinziehen|reingezogen|zieh\w* (?:ich )?mir) <6>
            (?:enthauptung\w*|hinrichtung\w*|köpfung\w*|folter\w*|beheading\w*
            |execution\w*|gore|snuff\w*|leichen\w*|unfallvideo\w*|todesvideo\w*) <8>
            <lust>
        (?:enthauptung\w*|hinrichtungsvideo\w*|köpfungsvideo\w*|foltervideo\w*
            |beheadings?|executions?|gore-?videos?|snuff\w*|leichenvideo\w*
            |leichenbilder|unfallvideo\w*|todesvideo\w*|massaker-?video\w*) <8>
            (?:<lust>|so gut|the best|beste|besten|fun|spaß|entspann\w*|beruhig\w*
            |popcorn|geil\w*|feier\w*|liebling\w*)
        <lust> <6> (?:enthauptungsvideo\w*|hinrichtungsvideo\w*|köpfungsvideo\w*
            |foltervideo\w*|beheading\w*|gore-?video\w*|snuff\w*|leichenvideo\w*
            |leichenbilder|todesvideo\w*|leichen richtig|leichen so|leichen gut|leichen
            sieht|schreien hört|schreie|screams|screaming)
        (?:endlich|finally|at last) <8> (?:leichen|tote|blut|köpfe|bodies|blood|gedärme
            |heads|gore|eingeweide) <5> (?:sieht|zeigt|sehen|zeigen|richtig|unzensiert
            |uncensored|shown|see|in nahaufnahme|spritzen|in hd|close-?up)
        (?:schreie|schreien|screams|screaming|winseln|betteln|wimmern|begging|gurgeln
            |röcheln|qualen|todeskampf) <6> (?:musik|music|klingelton|ringtone|geil
            |herrlich|schön|entspann\w*|beruhig\w*|gänsehaut|genieß\w*|satisf\w*|beste
            |best part|erregt|turns me on|macht mich an|ohren)
        (?:stelle|szene|moment|part|bit|scene),? (?:wo|in der|als|where|when) <6>
            (?:abgerissen|abgehackt|abgetrennt|zerfetzt|zerquetscht|aufgeschlitzt
            |enthauptet|ripped off|chopped off|torn|crushed|bein|arm|kopf) <5>
            (?:köstlich|herrlich|geil|genial|lustig|zum totlachen|zum schießen|best
            |hilarious|beste|gelacht|stark|zum brüllen|gold)
        """,
        "fiction",
        "grief",
        "topic",
    ),
    "unkind": unfair(
        "offensive.unkind",
        "C2.2",
        r"""
        (?:tja|nennt man|nenn ich|nenne ich|das nennt|klarer fall von|einfach|just
            |called) <3> (?:natürliche (?:auslese|selektion)|natural selection|survival
            of the fittest|evolution)(?: ?[.!,]|$)
        (?:natürliche (?:auslese|selektion)|natural selection),? (?:würde? ich sagen|sag
            ich|halt|eben|nennt man|am werk|vom feinsten|schlägt|at work|at its|in
            action|doing its|regelt|i guess|i say)
        darwin-?(?:award|preis|awards)|darwin (?:award|hätte|lässt|wirkt|regelt|at work
            |always|winkt|freut)|evolution (?:regelt|at work|wirkt|in action|schlägt|hat
            zugeschlagen|räumt)
        (?:ein|eine|zwei|drei|one|two|wieder|schon wieder) (?:\w+ )?(?:raser|idiot
            |radler|biker|motorradfahrer|suv-?fahrer|tourist\w*|depp\w*|autofahrer
            |radfahrer|e-?scooter-?\w+|jäger|influencer\w*|böllerer|drängler|temposünder
            |speeder|idiots?|cyclist|driver) (?:weniger|less|fewer)(?: <3> (?:auf|on|im
            |in|der|unterwegs|gut so|zu)| ?[.!]|$)
        (?:selbst|selber|eigene|own|sälber) (?:schuld|schold|fault),? <6> (?:mitleid
            |gurt|helm|besoffen|raser|tot|fährt|sterben|gestorben|ertrunken|überfahren
            |bergen|unfall|verletzt|wer|rast|klettert|tja|haha|ohne)
        (?:mitleid|sympathy|erbarmen) (?:\w+ )?(?:hält sich|in grenzen|null|keins|keines
            |keine|none|zero|fehlanzeige|für (?:so|den|die|solche) (?:nicht|kein)|sparen
            |spar)
        (?:kein|keinerlei|null|zero|no|wenig|hab kein|habe kein) (?:mitleid|mitgefühl
            |sympathy|pity|erbarmen|tränen|tears|mitlied) <4> (?:mit|für|for|raser
            |besoffen\w*|den|die|solche|ohne|selbst)
        (?:um den|um die|um so einen|um solche|der|die) <2> (?:tut es|tuts|tut's)
            (?:mir |uns )?(?:nicht|kein\w*) <2> leid
        (?:tut|tun) (?:mir|uns) (?:nicht|ned|kein bisschen|null|überhaupt nicht|nöd)
            (?:im geringsten )?leid,?(?: <3> (?:wer|der|die|so|solche|um|selbst)| ?[.!]
            |$)
        play stupid games|stupid games win|win stupid prizes|fuck around and find out
            |fafo|had it coming|karma (?:is|works|hat|schlägt|regelt|halt|at its|served
            |lässt|punktet|gets)|instant karma
        (?:pech|tough luck|dumm gelaufen|shit happens|tja),? <3> (?:gehabt|für (?:den
            |die|ihn|sie)|halt),? <6> (?:tot|gestorben|helm|gurt|besoffen|verunglückt
            |ertrunken|überfahren|fuß vom gas|nicht so schnell)
        (?:hätte|hätt|hätten|should have|shouldn'?t have|wäre) (?:er|sie|der|die|he|she
            |they|mal|halt|worn|been)? ?(?:\w+ ){0,3}(?:helm|gurt|angeschnallt|nüchtern
            |gebremst|schwimmen lernen|bremsen|langsamer|aufgepasst|seatbelt|helmet|zu
            hause geblieben|daheim geblieben|nicht so gerast)(?: <3> (?:getragen|gekonnt
            |gefahren|sollen|können|lernen|dann|müssen)| ?[.!,]|$)
        (?:geschieht|gschieht|geschieht's|serves?|recht) (?:ihm|ihr|ihnen|denen|dem|dir
            |eahm|him|her|them|you|so einem|solchen) (?:ganz |nur |auch |doch |just )?
            (?:recht|right)
        (?:spart|sparen|entlastet|entlasten|bereinigt|reinigt|saves?|cleans?) <4>
            (?:rente\w*|rentenkasse|krankenkasse\w*|pension\w*|sozialkasse\w*|genpool
            |gene pool|steuerzahler\w*|gesundheitssystem|taxpayer\w*|wohnungsmarkt)
        (?:genpool|gene pool) <4> (?:bereinigt|gereinigt|sauber\w*|cleaner|cleaned|dankt
            |entlastet|bedankt|thanks|aufgeräumt|chlor)
        darwin <4> (?:zugeschlagen|gewonnen|gefreut|grüßt|lächelt|gegrüßt|recht behalten
            |wins)
        (?:kein|keinen|ohne|no) (?:helm|gurt|licht|warnweste|schwimmweste|verstand
            |führerschein|helmet|seatbelt|respekt),? (?:kein|keine|no) (?:mitleid
            |mitgefühl|träne|tränen|sympathy|pity|erbarmen)
        (?:dumm gelaufen|pech gehabt|blöd gelaufen|tough luck|selbst schuld|selber
            schuld|eigene dummheit),? <2> (?:für|wer|den|dem|der|die|of) <5>
            (?:fallschirm\w*|lawine\w*|bergsteiger\w*|kletterer|raser\w*|motorrad\w*
            |biker\w*|taucher\w*|radler\w*|umkommt|stirbt|ertrinkt|verunglückt\w*
            |abstürzt|tot\w*|opfer)
        wer <6> (?:umkommt|stirbt|ertrinkt|verunglückt|abstürzt|verbrennt|draufgeht),?
            <3> (?:selbst|selber) schuld
        """,
        "grief",
        "thing",
        "fiction",
        "topic",
    ),
}
