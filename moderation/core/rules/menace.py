"""Frames of C4.2: menaces told in pictures, conditions, or through what is dear."""

from moderation.core.frames import Frame, frames
from moderation.core.signal import Effect, Severity

TALK = """
    (gedroht|drohte|drohung\\w*|bedroht\\w*|ermittl\\w*|angeklagt\\w*|gericht\\w*|\
        urteil)
    (zeuge\\w*|aussage\\w*|verurteilt\\w*|strafbar|straftat|threatened|schrieb\\w*|hieß)
    (film|filme|serie|roman|krimi|tatort|szene|szenen|kino|netflix|movie|novel|drehbuch)
    <game>
"""
_FRIENDLY = """
    (schöne_grüße|liebe_grüße|party|geburtstag|eingeladen|gratul\\w*|hihi|haha|kollege)
    (danke|bitte|gern|gerne|kaffee|bier|stammtisch|messe|freue|freu|lieferung|paket)
"""
_LEGAL = """
    (anwalt\\w*|anwält\\w*|klage|verklag\\w*|anzeige|abmahnung|gericht\\w*|kündig\\w*)
    (lawyer\\w*|sue|legal|datenschutz\\w*|verbraucherzentrale|widerspruch|polizei)
"""
_TECH = "<thing>\n"
_PICTURES = "(porträt\\w*|bild|bilder|foto|fotos|poster|gemälde|plakat\\w*|kunst)\n"

_MENACES = frames(
    "crime.threat",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    (i|we|we['’]ll|i['’]ll|ich|wir|ma|mir|da|dann) {9} <strikeyou>
    (you|du|ihr|your\\w*) {5} (?=be_dead|dead_|wirst|radies)<dead>
    (sonst|oder|dann|otherwise) {3} (liegt|liegst|landet|landest|endet|endest|findet|\
        aufwach\\w*) {2} \
        (er|sie|du|ihr|der) {6} (<dead>|<violent>)
    (sonst|oder|dann|otherwise) {6} (gebrochen\\w*|blutig\\w*|ohne|kaputte\\w*) <body>
    (ich|wir|i) {9} @you {3} mit {2} <weapon>
    (besuch\\w*|hol\\w*|find\\w*|komm\\w*|jag\\w*) (ich|wir|i|ma) @you {4} mit {2} \
        <weapon>
    (ich|wir|i) {3} (dein\\w*|eur\\w*|dei) {2} <body> {2} (um|ab|ein|raus|aus|durch)
    <strike> @your {3} <body> {2} (um|ab|ein|raus|aus|durch|auf)
    <strike> (ich|i|wir|ma) @your {3} <body>
    <abode> {9.} (heute_abend|heute_nacht|morgen|tonight|bald) {3} \
        (klingelt\\w*|klopft\\w*|komm\\w*|besuch\\w*|steh\\w*|brennt|knock\\w*|\
        stand\\w*)
    <ensure> {2} (du|ihr|sie|er|you|he|she) {6!} (nie|niemals|nimmer|never) {6} \
        @crippled
    (wirst|werdet|kannst|könnt|kriegst|will|can) {3!} (nie|niemals|nimmer|never) {5} \
        <cripple>
    (wünschen|wünscht|wish) {6} <cripple>
    (kannst|könnt|darfst|dürft|wirst|werdet|can) {4} (deine|eure|dei|your) {1} <body> \
        {5} \
        (aufklauben|aufsammeln|einsammeln|zusammenklauben|zusammenkehren|schlucken|\
        spucken|suchen|zählen)
    (komm|komme|kommen|kimm|come|besuch\\w*|schick\\w*|hol\\w*) {9} <crew> {9} \
        (vorbei|zu_dir|zu_euch|besuch\\w*|auf|lernst|lernt|over|abholen|klar|\
        auseinander)
    (mit|with) {1} <crew> {12.} (lernst|lernt|raus|krankenhaus|was_erleben|verstanden)
    (nehm|nehme|bring|bringe|pack|packe) {1} (ich|i) {4} \
        (?=mess|pist|axt|gew|knar|base|eisen|mach)<weapon> {1} (mit|ein)
    (ich|i) (nehm|nehme|bring|bringe|komme|komm) {6} \
        (?=mess|pist|axt|gew|knar|base|eisen|mach)<weapon> {1} (mit|vorbei)
    (pass|passt|passen_sie|gib_acht|gebt_acht|achte|watch|bass) {3} auf {1} \
        (dein\\w*|eur\\w*|ihr\\w*) {1} <belonging> {12.} <abode>
    <abode> {9.} (pass|passt|passen_sie|gib_acht|gebt_acht|watch) {3} <belonging>
    (watch|mind) your <belonging>
    (ich|wir|i) (weiß|weiss|wissen|know) ~, (wann|when) {1} (?=dein|eur|your)<abode>
    <abode> {6!} <doom>
    (ich|i|wir|we) {2} (find\\w*|krieg\\w*|bring\\w*) {1} (raus|heraus|out) ~, {1} \
        (wo|where) \
        {3} <abode>
    (find\\w*) {2} (raus|heraus|out) ~, {1} (wo|where) {3} <abode> {6} (dann|und|and|\
        then)
    (dein\\w*|eur\\w*|dei) <belonging> (brennt|brennen|brenna) (bald|morgen|heut\\w*|\
        als_nächste\\w*|demnächst)
    (du|ihr|sie) (wirst|werdet|werden) {4} (beten|betteln|flehen|winseln|heulen) {4} \
        , dass {9} <killed>
    (dich|euch|di|eich) (kriegen|krieg|finden|find|holen|hol) (wir|ich|ma|mir) {4} \
        (<killed>|<weapon>|<crew>|<abode>)
    (dir|euch|ihm|ihr|denen|dem|der) (gehört|gehören|ghört|ghörn) {1} (die|der|das|\
        ein) {2} <body> \
        {3} @broken
    (dir|euch|deinem|deiner|eurer|euren) {4} (passiert|zustößt|geschieht|blüht) {3} \
        <evil>
    """,
    unless=TALK + _FRIENDLY,
    doubt=_TECH,
)

_BLACKMAIL = frames(
    "crime.coercion",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    (sonst|oder|ansonsten|andernfalls|or|or_else|otherwise) {9!} <abode> {6} \
        (dran|brenn\\w*|blut\\w*|leid\\w*|büß\\w*|unfall|passier\\w*|erfährt|erfahren|\
        verschwind\\w*|wehtun|gnade)
    <command> {15.} (sonst|oder|ansonsten|andernfalls|or|or_else|otherwise) {9!} \
        (?!dein_chef|deine_kind)<abode> {6} (find\\w*|hears?|learns?|sees?|ins_netz|\
        netz|online|besuch\\w*)
    (wenn|falls|sonst|bis|if|oder) {15!} (fliegt|fliegen|geht|explodiert|blow\\w*) {4} \
        <property> {2} (luft|hoch|up)
    <command> {15.} (sonst|oder|ansonsten|andernfalls|or|or_else|otherwise) {9!} \
        (<dead>|<killed>|<doom>)
    <command> {15.} (sonst|oder|ansonsten|or|or_else|otherwise) {4} <strike> {4} <body>
    <command> {12.} (?=bitc|btc|mone|kryp|pays|euro)<price> {6} (sonst|oder|or|\
        otherwise) {9!} \
        (veröffentlich\\w*|netz|online|post|publish|leak|erfährt|erfahren|schick\\w*|\
        bilder|fotos)
    (sonst|ansonsten|andernfalls|or_else|otherwise) {2} \
        (steht|stehen|wartet|warten|kommt|kommen|komm|komme|besuch\\w*|find\\w*|\
        erfährt|lauer\\w*|sehen|hol\\w*) \
        {9} <abode>
    (wenn|falls|if|sobald) {15!} , {2} (dann|kommen|komme|stehen|steht|besuch\\w*|\
        hol\\w*|wir|ich) {9} \
        (?!nie|visit|blut|suff)<evil>
    (wenn|falls|if|sobald) {15!} , {2} (dann|kommen|komme|stehen|steht|besuch\\w*|\
        hol\\w*|wir|ich) {9} \
        <crew>
    (wenn|falls|if) {2} (du|ihr|sie|you|der|die|das) {9!} (weiter\\w*|nochmal|noch|\
        again) {6} , \
        {6} <abode>
    """,
    unless=TALK + _LEGAL + _FRIENDLY,
    doubt=_TECH,
)

_CALLS = frames(
    "crime.call",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    (someone|somebody|we|they|you|he|she) (should|must|needs_to|ought_to|has_to|\
        need_to) {4} \
        <kill> {5} <person>
    <kill> mit {3} <person>
    (an_den|auf_den|unter_die|an_die|unters|her_mit_dem) <weapon> (mit|für) {3} <person>
    <person> {2} @belong {9} <killed>
    @one @should {3} <person> {15} <beat>
    (räumt|räum) {6} <person> {3} <away>
    <person> (gehört|gehören|ghört|ghörn) (der|die|ein|eine|das) {1} <weapon>
    (warum|wieso|why) {4!} <kill> {9!} <person>
    @one @should {4} <person> {9} (<kill>|<killed>|<beat>)
    @should @one {4} <person> {9} (<kill>|<killed>|<beat>)
    (so_ein|so_eine|solche|diese|dieser|dem|der|den|die) <person> @should {3} \
        (?!toten)<kill>
    (so_ein|so_eine|solche|diese|dieser|dem|der|den|die) <person> @should (man|wir|\
        mal|einer) {6} \
        (?!toten)<kill>
    @one @should {3} <person> {4} (?=kugel|bleik|spritze|strick|mess|genick|\
        kopfsch)<weapon> \
        {3} (verpassen|geben|jagen|zeigen|setzen|umlegen|in)
    (?=kugel|bleik|genick|kopfsch|bullet)<weapon> {2} (für|for) {2} <person>
    (warum|wieso|why|wann) {6!} (einer|jemand|niemand|keiner|someone|nobody|anybody) \
        {6} \
        <person> {4} (?!toten|schla)<kill>
    <person> (an_die|an_den|auf_den|aufs|unter_die|vor_ein) {2} <weapon>
    <person> {6} , {2!} (gehört|gehören|sollte|sollten) {6-} (<kill>|<killed>)
    (für|for) {2} <person> {3} <weapon> {2!} \
        (reicht|genügt|übrig|angebracht|beste|enough)
    """,
    unless=TALK
    + "(porträt\\w*|bild|bilder|foto|fotos|poster|gemälde|plakat\\w*|kunst)",
    doubt=_TECH,
)

_APPROVAL = frames(
    "crime.approval",
    "C4.2",
    Severity.S4,
    Effect.BLOCK,
    """
    <attacker> {6} (eier|mut|courage|balls|rückgrat|respekt|recht_gehabt|gute_arbeit|\
        good_job)
    (hoff\\w*|wünsch\\w*|hope) {6!} (nachahmer|copycats|nachfolger) {15.} <attacker>
    <attacker> {15.} (hoff\\w*|wünsch\\w*|hope) {6!} (nachahmer|copycats|nachfolger)
    schade {3!} , (dass|daß) {1} <attacker> {6!} \
        (nur|nicht|kein\\w*|verfehlt|daneben|gestreift|vorbei|überlebt)
    schade {3!} , (dass|daß) {2} (<weapon>|<bomb>) {6!} \
        (nur|nicht|verfehlt|daneben|gestreift|vorbei)
    (endlich|zum_glück|gott_sei_dank|bravo|super|gut) {3} (hat|haben|wurde) {3} \
        (einer|jemand|wer|mal|dem|der|den|die) {6} <killed>
    (hat|haben|hod) {3} (einer|jemand|wer|mal) {6} <killed> {9.} @encore
    <killed> {9.} (davon|solche|solcher|von_denen|of_those|like_him) {1} \
        (bräuchten|brauchen|braucht|bräucht|mehr|we_need)
    <property> {3} (anzündet|abfackelt|sprengt|umlegt|burns) {4} @hero
    (mehr|more) (solche|solcher|von_solchen|such|of_these) {1} <attacker>
    <attacker> {9} (vollendet|zu_ende_gebracht|zu_ende_bringen|finish\\w*|finished)
    """,
    unless=TALK + _TECH + "(gefasst|verhaftet|festgenommen|verhindert|caught|arrested)",
)

_HINTS = frames(
    "crime.veiled",
    "C4.2",
    Severity.S4,
    Effect.FLAG,
    """
    (ich|i|wir|we) {2} (kenn|kenne|kennen|weiß|weiss|hab|habe|haben|know|got|have) {2} \
        (?=dein|eur|your|dei|din)<abode>
    (pass|passt|passen_sie|gib_acht|gebt_acht|achte|bass) {3} auf {1} (dein\\w*|\
        eur\\w*|ihr\\w*) \
        {1} (?!reifen|brems|auto|haus|büro|wohn|scheib|gesund|rücken|zähn|\
        brief)<belonging>
    (schön\\w*|hübsch\\w*|nett\\w*|süß\\w*|nice|pretty|lovely) (?=haus|auto|wohn|toch|\
        kind|famil|frau|katze|hund|house|family|kids|car)<belonging> \
        {3} (hast_du|habt_ihr|haben_sie|hast|you_have|you['’]ve)
    (schade|schad|shame|pity) {3} (um|about|wenn) {4} <belonging> {4} (passier\\w*|\
        zustoß\\w*|happened|wäre)
    (wär|wäre) {2} schade , wenn {4} <belonging>
    <abode> {4} (geht|spielt|fährt|läuft|steigt|wartet|goes|plays|walks) {9} \
        (schule|grundschule|kita|kindergarten|bus|spielplatz|klasse|school|\
        kindergarten|gymnasium)
    (wer_so_schreibt|wer_so_redet|wer_sowas_schreibt|leute_wie_sie|leute_wie_du) {6!} \
        (muss|brauch\\w*|darf) {2} sich {1} (nicht|nid|ned) {2} wundern {9!} <killed>
    """,
    unless=TALK + _FRIENDLY + _LEGAL + _TECH,
)

_WONDERS = frames(
    "crime.veiled",
    "C4.2",
    Severity.S3,
    Effect.FLAG,
    """
    <wonder>
    (dich|dir|euch|dein|deine|deinen|eure|euren|you|your|di|eich) {9} <violent>
    (du|ihr) (gehst|bist|wirst|werdet|endest|landest|kriegst|kriegt|bekommst|bekommt|\
        seid) {6!} <violent>
    <person> {6} <violent>
    <violent> {6} <person>
    """,
    unless=TALK
    + _FRIENDLY
    + _LEGAL
    + _TECH
    + _PICTURES
    + "(kill_me|killing_me|bringt_mich)",
)

_NEAR_CHILDREN = frames(
    "crime.stalking",
    "C4.3",
    Severity.S4,
    Effect.BLOCK,
    """
    <abode> {4} (geht|spielt|fährt|läuft|steigt|wartet|goes|plays|walks) {9} \
        (schule|grundschule|kita|kindergarten|bus|spielplatz|klasse|school|\
        kindergarten|gymnasium|\\w+schule) \
        {9.} (nur_damit|nur_so|pass\\w*|wissen|hübsch|süß|schön|allein|alleine|\
        vergiss|just_so|alone)
    <abode> {4} (geht|goes|gehen|go) {3} (in|to) {2} (\\d\\w?|klasse|schule|\
        grundschule|school|kita)
    """,
    unless=TALK + _FRIENDLY + "(glückwunsch|viel_erfolg|mein\\w*|unser\\w*)",
)

MENACES: tuple[Frame, ...] = (
    *_MENACES,
    *_BLACKMAIL,
    *_CALLS,
    *_APPROVAL,
    *_HINTS,
    *_WONDERS,
    *_NEAR_CHILDREN,
)
