"""Frames of C4.2: threats, calls for violence, approval of crimes, coercion."""

from moderation.core.frames import Frame, frames
from moderation.core.signal import Effect, Severity

_GAME = "<game>\n"
_TALK = """
    (gedroht|drohte|drohung\\w*|ermittl\\w*|angeklagt\\w*|gericht\\w*|urteil)
    (zeuge\\w*|täter_habe|aussage\\w*|verurteilt\\w*|strafbar|straftat|threatened)
"""
_LEGAL = """
    (anwalt\\w*|anwält\\w*|klage|verklag\\w*|anzeige|anzeigen|abmahnung|gericht\\w*)
    (kündig\\w*|widerspruch|lawyer|lawyers|sue|legal|verbraucherzentrale|\
        datenschutz\\w*)
    (storn\\w*|chargeback|rezension|bewertung|bundesnetzagentur|ombudsmann)
"""
_TECH = "<thing>\n"
_PICTURES = "(porträt\\w*|bild|bilder|bildern|foto|fotos|poster|gemälde|plakat\\w*)\n"


_THREATS = frames(
    "crime.threat",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    (ich|i|wir) {9} (?=bring)<strike> {2} @you {3} (um|unter_die_erde|ins_grab)
    (ich|wir) {3} (?=bring)<strike> {1} \
        (den|die|das|diesen|diese|deinen|deine|euren|eure|jeden) {2} <person> um $
    (?=bring)<strike> (ich|wir) {1} (den|die|diesen|diese|deine|deinen|euren) {2} \
        <person> um $
    (ich|i|wir) {9} (?=mach)<strike> {2} @you {3} (kalt|tot|einen_kopf_kürzer)
    (ich|i|wir) {9} (?!mach|bring|hau|box|tret)<strike> {2} @you {3} \
        @finished
    (ich|i|wir) {2} @you {4} (?=umb|töt|erst|ersch|absch|abst|erm|abk|auf|schl)<kill>
    (ich|wir) (werde|werd|will|werden|wollen|wer) @you {5} (?!toten|hänge)<kill>
    (ich|wir) (werde|werd|will|werden|wollen|wer) @you {5} <beat>
    (ich|i|wir) {9} <strike> {1} @your {3} <body>
    (dir|euch|ihm|ihnen) {3} (?!hand|faust|fuß|füße|ohr|rücken|haxen|pfote|\
        lippe)<body> {2} (ein|einschlagen|brechen|polieren|aufschlitzen)
    <strike> (ich|i|ma|wir) (dich|euch|di|eich) {3} (kalt|@finished)
    (?=bring)<strike> (ich|i|ma|wir) @you {3} um
    (dich|euch|di) (?=mach|stech|bring|schlag|knall)<strike> (ich|i|ma|wir) {3} \
        (um|kalt|@finished)
    (dir|euch) (schlag|brech|polier|reiß|hau) {1} ich {4} <body>
    @future {3} (bist|seid|sind|biste) {1} (du|ihr|sie|er) {3} <dead>
    (du|ihr|sie|er) (bist|seid|sind|wirst|werdet|gehst) {2} @future {2} <dead>
    (du|ihr) (bist|seid|bisch) {1} (?=tot|todge|geliefert|dead|auf|schon)<dead> $
    ^ (du|ihr) (bist|seid) {1} (?=fällig)<dead> $
    you ['’]? (are|re) {1} <dead>
    you['’]re {1} <dead>
    @gonna {4} (?!break|cut|smash|hack)<strike> {3} (you|him|her|them)
    @gonna {4} <strike> (your|his|her|their) {2} <body>
    @gonna {4} <strike> (your|his|her|their) {2} <property>
    (ich_weiß|ich_weiss|wir_wissen|i_know|we_know|i_weiß|i_weiss|weiß_genau|weiß_schon|\
        weiß_ich) {3} \
        (wo|where|wohin) {3} <abode>
    <abode> {4} @future {6} <dead>
    (zünd|zünde|fackel|fackle|sprenge|spreng|brenn|brenne|zünden|fackeln|sprengen|\
        brennen) {1} \
        (ich|wir|ma) {1} \
        (dir|dein|deine|euch|euer|eure|euren|ihm|ihre|seine|dei) {3} <property>
    ich {2} (zünd|zünde|fackel|fackle|sprenge|brenn|brenne) {1} \
        (dir|dein|deine|euch|euer|eure|euren|ihm|ihre|seine|dei) {3} <property>
    @future {3} (brennt|explodiert|fliegt) {1} (dein|deine|eure|euer|ihre|ihr) \
        {2} <property>
    (dein|deine|eure|euer) {1} <property> {1} (brennt|wird_brennen|explodiert) \
        {3} @future
    (i|we) {2} find (you|him|her|them) and {3} <strike>
    (jagen|jag|verpass\\w*|schieß\\w*|gib|gebe|put) {4} (kugel|bullet) {4} <body>
    (find\\w*|krieg\\w*) {1} (raus|heraus) ~, {3} wo {3} <abode>
    (dir|ihm|ihr|euch|denen|dem|ihnen) (gehört|gehören|ghört) {2} <body> {2} @broken
    mit {1} <weapon> {4} (vor|auf|bei|zu|gegen) {1} \
        (dich|euch|dir|deine[mr]|eure[mr]|ihre[mr])
    <doom> {15.} (@future|<weapon>|<bomb>|<abode>|vor_eurem|vor_deinem)
    (ich|i|wir) {4} (?=hau|box|tret|prüg)<strike> {1} @your {2} (eine|eins|ane|oane)
    (kriegst|bekommst|kriegt_ihr|bekommt_ihr|setzt) {5} <thrash>
    (dich|dir|euch) {12} (gibt|gibts|setzt) {3} <thrash>
    <strike> (ich|i|wir|ma) {1} @your {3} <body>
    (?=schlahni|hauni|schlani|schloni)<strike> @your {3} <body>
    (ich|wir) {9} (?=fackel|zünd)<strike> {3} <property> {2} (ab|an|nieder)
    (kugel|bullet) {2} (in|zwischen|durch|through) {3} <body> {1} \
        (jagen|schießen|verpassen|geben|bekommen|verdient)
    (du|sie) gehörst {3} <killed>
    """,
    unless=_GAME + _TALK,
    doubt="(email|mail|message|link|grüß|grüße|lg|am_liebsten|könnte_ich|möchte_ich|manchmal|\
        innerlich)",
)

_BOMBS = frames(
    "crime.attack",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    (ich|wir) (lege|leg|legen|zünde|zünden|platziere|deponiere|baue|bringe|werfe) \
        {6} <bomb>
    (lege|leg|legen|zünde|zünden|platziere|deponiere|werfe) (ich|wir) {6} <bomb>
    (ich|wir) (sprenge|sprengen|jage|jagen|spreng) {5} <property> {3} (luft|weg|hoch)
    (sprenge|spreng|jage) ich {5} <property>
    (ich|wir) (laufe|lauf|werde|mache|begehe) {3} <bomb>
    (laufe|lauf|begehe) ich {5} <bomb>
    @future {5} (fliegt|geht|explodiert) {4} <property> {3} (luft|hoch|bombe)
    (i|we) {4} (bomb|shoot_up|blow_up|shoot) {2} <property>
    <bomb> {4} (liegt|tickt|ist|deponiert|versteckt) {5} <property>
    there is a <bomb> {4} <property>
    """,
    unless=_GAME + _TALK,
)

_CALLS = frames(
    "crime.call",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    @one @should {3} <person> {6} (?!toten)<kill>
    @should @one {3} <person> {6} (?!toten)<kill>
    @one @should {3} <person> {6} <beat>
    @should @one {3} <person> {6} <beat>
    @should {3} @one {5} <body> {2} @broken
    @one @should {5} <body> {2} @broken
    <doit> {2} (jemand|einer|wer) {4} (um|ab|tot|nieder|zusammen)
    @one @should {2} @them {4} (?=@slay)<kill>
    @should @one {2} @them {4} (?=@slay)<kill>
    ^ ~einfach (alle|allesamt|sofort|am_besten|direkt|gleich) {2} (?=@slay)<kill>
    (?=@slay)<kill> und (fertig|gut|basta|aus|weg|ruhe)
    (kann|könnte|will) {2} (den|die|ihn|sie) {3!} (einer|jemand|wer|keiner) {4!} \
        (?=@slay)<kill>
    (den|die|ihn) <strike> ich {3} @finished
    <person> {4} @belong {5-} <killed>
    <person> {3} @should {1} (man|we|be|wir) {5} <killed>
    <person> {3} @should (man|wir) {5} (?!toten)<kill>
    <person> {4} @belong {4} (an_den|am|an_die) {1} <weapon>
    ^ (der|die|den|das) @belong {4-} \
        (?=erscho|aufge|gehäng|gelyn|abgest|stand|hinger|geköpf|vergas)<killed>
    (so_einer|so_eine|solche_leute|solchen|der_typ|dem|denen|euch|ihr_alle) @belong \
        {4} <killed>
    ^ <doit> {3} <person> $
    ^ (?=häng|knüpft|knall|schlagt|stecht|prüg|haut)<doit> \
        (sie|die|ihn|den|dieses|diese|das) ~doch ~endlich ~alle ~doch ~endlich \
        (auf|ab|nieder|tot|zusammen) , {4} <person>
    ^ ~leute ~los ~, (schmeißt|schmeisst|werft|schlagt|zerstecht|stecht|schlitzt|\
        zerkratzt|haut|tretet) {6} \
        (?=scheib|fenster|reifen|auto|haust|briefk|bremss)<belonging> {2} \
        (ein|auf|platt|kaputt|durch|zu_klump)
    (?=häng|knüpft|knall|schlagt|stecht|prüg|haut)<doit> {4} <person> {2} \
        (auf|ab|nieder|tot|höher|zusammen|windelweich|krankenhausreif)
    (lasst_uns|lass_uns|let['’]?s|kommt_wir) {4} <person> {3} (?!toten)<kill>
    (?=kill|hang|shoot|lynch|behead|execute)<kill> (all|the|every|those|these) {1} \
        <person>
    <deathto> {2} <person>
    """,
    unless=_GAME + _TALK + _PICTURES,
    doubt=_TECH,
)

_LYNCHING = frames(
    "crime.call",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    @belong {4-} (?=abgekn|aufgek|erscho|gelyn|gehängt|aufgehä|geköpf|gestein|standr|\
        erschl|abgest|hinger|gevie|ausgep|ersäuf|ertränk|gefol|kastr|totge|an_die_w|\
        an_den_g|an_die_l|shot|hanged|lynched|beheaded|executed)<killed>
    @them {3} @should (man|mal|wir|jemand|einer) {7} (?=@slay)<kill>
    """,
    unless=_GAME
    + _TALK
    + _PICTURES
    + _TECH
    + """
    (wolf|wölfe|bär|bären|wildschwein\\w*|tauben|ratten|mücken|zecken|wespen|tier\\w*)
    (wäsche|jacke|mantel|lampe\\w*|vorhang\\w*|schild|flagge|fahne|glocke|regal)
    (habe_ich|hab_ich|haben_wir|hatte_ich|dass)
    <group>
    <slur>
    <slurlight>
    <other>
""",
)

_ARSON = frames(
    "crime.call",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    ^ ~(also|los|leute|kommt|auf|freunde) ~, \
        (?!anzünd|abfack|nieder|brandsatz|molo)<burn> \
        ~doch ~endlich {4} <property>
    (lasst_uns|man_sollte|man_müsste|wir_sollten|sollte_man|we_should|someone_should) \
        {6} <property> {4} <burn>
    (let['’]?s|we_should|someone_should|lasst_uns) {3} <burn> {4} <property>
    <property> {3} (gehört|gehören|should_be) {4} @burnt
    (?=molo|brands)<burn> {4} (auf|gegen|in|ins|at|into) {3} <property>
    """,
    unless=_GAME + _TALK + "<refuge>\n",
    doubt=_TECH,
)

_VERDICTS = frames(
    "crime.veiled",
    "C4.2",
    Severity.S4,
    Effect.FLAG,
    """
    ^ ~(sofort|einfach|öffentlich|gleich|nur|direkt|am_besten|na|dann|sowas) \
        ~(alle|alle_zusammen|allesamt|sofort|öffentlich|an_ort_und_stelle) \
        (?!uml|umn|totschl|steini|köpf|aufhä|erschl)<slay> $
    ^ (?=erschieß|erschiess|vergas|lyncht|köpft|steinig)<doit> {4} $
    """,
    unless=_GAME + _TALK + _PICTURES + _TECH,
)

_DEAD_TO_BE = frames(
    "crime.threat",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    "(wird|werden|gibt|gibts|geben|brauchen|bräuchten) {3} tote <person>",
    unless=_GAME + _TALK,
)

_APPROVAL = frames(
    "crime.approval",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    @cheer {2} (dass|das_der|daß|that) {9} (?!abgetr|vergew)<killed>
    @cheer {3} (hat|haben) {2} (jemand|einer|wer|someone) {6} <killed>
    (dass|that) {7} <killed> {4} (ist|war|finde_ich|freut) {3} @cheer
    <killed> {3.} @encore
    (hope|hoffe|hoffentlich|hoff) {5} (get|werden|wird|trifft|erwischt) {4} <killed>
    (hope|hoffe|hoffentlich) {3} (more|mehr|weitere|noch_mehr) {4} <killed>
    schade {2} (dass|daß) {3} <bomb> {4!} (nicht|nur)
    schade {1} (dass|daß) ~der ~die ~das {2} <attacker> {3} (nur|nicht|keine) {6!} \
        (erwischt|getroffen|geschafft|mehr|gelungen|umgebracht|getötet)
    (pity|shame) {3} <attacker> {3!} (only|missed|didn['’]t)
    (dem|der|den) <attacker> {5} (orden|denkmal|bundesverdienstkreuz|danken|medaille)
    <attacker> {3} (ist|war|is|was) {4} @hero
    <attacker> {5} alles_richtig_gemacht
    (danke|thanks|thank_you|respekt|prost) {1} (an|to|dem|den|für|auf) {2} <attacker>
    (free|freiheit_für) (?=luigi|mang)<attacker>
    """,
    unless=_GAME
    + _TECH
    + _TALK
    + "(gefasst|verhaftet|festgenommen|überlebt|überlebten|verhindert|caught|arrested)",
)

_COERCION = frames(
    "crime.coercion",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    (entweder|either) {12} (oder|or) {7!} \
        (?=dein|eur|ihr|komm|besu|blut|kno|krank)<evil>
    <command> {12} (oder|sonst|ansonsten|andernfalls|or_else|or) {12!} <evil>
    (wenn|falls) {12!} , {2!} <harm> {3} <abode>
    (wenn|falls|sollte|if) {1} (du|ihr|sie|you) {2} (nicht|don['’]t) {9} (dann|,) {7!} \
        <evil>
    (wenn|falls) {1} (du|ihr|sie) {8!} nicht {5} (dann|,) {9!} <evil>
    """,
    unless=_LEGAL + _GAME,
    doubt=_TECH,
)

_VEILED = frames(
    "crime.veiled",
    "C4.2",
    Severity.S4,
    Effect.FLAG,
    """
    (?!wir_sehen|man_sieht|see_you|köpfe|dann_roll)<veiled>
    (?=köpfe|dann_roll)<veiled>
    (das|es|dafür) {1} (werdet|wirst|werden) {5} (?=bereu|büß)<harm>
    <findyou> (\\.|!|and|und)
    <command> {12} (oder|sonst|ansonsten|andernfalls|or_else|or) {9!} <harm>
    da hilft {3} <weapon>
    <doom>
    <stead> {9!} (schulter|vorsichtig|nachts|umdrehen|aufpassen|abschließen|careful)
    (endlich|zum_glück) {4} (hat|hats|hat['’]?s) {6} <person> {2} (erwischt|getroffen|\
        hingerafft)
    <person> {9} (?=guill|galg|fallb|scheit|strick|mistg|fack|erschießungsk)<weapon>
    @should @one {5} (?=@slay)<kill>
    (pass|passt|passen_sie|gib_acht|gebt_acht) {2} auf {1} (?=dein|eur|ihr|your)<abode>
    mit {2} <weapon> {6} \
        (jagen|treiben|holen|prügeln|verjagen|begrüßen|besuchen|vorbei\\w*|nachhelfen)
    (nur_noch|hilft|helfen) {3} <weapon> {6.} <person>
    <person> {9.} (hilft|helfen) {3} <weapon>
    (wenn|falls) ich (dich|euch|den|ihn) {5} <meet>
    @belong {4-} <killed>
    (aufpassen|vorsichtig) {9!} <killed>
    (ich|wir) {3} (?=mach)<strike> {1} @you {2} (fertig|platt|alle)
    ^ @them {2} @belong {3} (an_den|am|an_die|aufs|unter_die) {2} <weapon>
    @future {3} (knallt|kracht|rappelt|brennt) {1} (es|s) {5} <property>
    (zeit_für|wo_ist|bringt|holt|polish|time_for) {2} (die|den|das|the) {1} \
        (?=guill|galg|mistg|fack|strick|fallb|laternen|pitch|rope|noose|molo)<weapon>
    """,
    unless=_GAME + _TECH + _TALK + _LEGAL + _PICTURES,
)

_GOODBYES = frames(
    "crime.veiled",
    "C4.2",
    Severity.S2,
    Effect.FLAG,
    "^ (?=wir_sehen|man_sieht|see_you)<veiled> \
        (\\.|!|…|,_freundchen|,_freund|,_bürschchen)",
    unless="(morgen|dann|später|dort|messe|konferenz|stammtisch|tschüss|lg|freue|bei)",
)

THREATS: tuple[Frame, ...] = (
    *_THREATS,
    *_BOMBS,
    *_CALLS,
    *_LYNCHING,
    *_VERDICTS,
    *_DEAD_TO_BE,
    *_ARSON,
    *_APPROVAL,
    *_COERCION,
    *_VEILED,
    *_GOODBYES,
)
