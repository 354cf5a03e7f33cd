"""Frames of C3.4: hostility to Jews in ciphers, images and mocking comparisons."""

from moderation.core.frames import Frame, frames
from moderation.core.rules.generalisation import META
from moderation.core.signal import Effect, Severity

_TALK = """
    (antisemit\\w*|zentralrat|gedenk\\w*|erinner\\w*|überlebende\\w*|museum|mem|meme)
    (musste|großmutter|großvater|oma|opa|vorfahren|familie|geschichte)
    (auf|gegen|hass|hetze) {1} <cipher>
    (israel\\w*|netanjahu|kabinett|siedler\\w*|likud|armee|partei|minister\\w*|hetze)
    (verschwörungs\\w*|stürmer|wein|weingut|wurden|mussten|1933|1938|ns-zeit)
    (ausstellung|doku\\w*|studie|forschung|archiv\\w*|kapitel|verharmlos\\w*|film)
"""

_HOSTILE = frames(
    "hate.antisemitism",
    "C3.4",
    Severity.S3,
    Effect.BLOCK,
    """
    <cipher> {5-} @control
    (?=roth|rots|soros|rock)<cipher> {9} @control
    schlimmer als {2} (?=judenst|gelb)<shoahsign>
    <shoahsign> {6.} (wir_bald|bald_alle|heute_tragen)
    @control {3} (von|by|hinter|behind) ~den <cipher>
    hinter {6} (stecken|steckt|stehen|steht) {3} <cipher>
    <jewish> {1} <elite>
    <elite> {6} <jewish>
    <jewish> {1} (lobby|presse|medien|banker\\w*|clique|mafia|netzwerk\\w*|eliten?) \
        {4} @control
    <nose> {9.} @control
    @control {9.} <nose>
    (verdächtigen|strippenzieher\\w*|banker|finanz\\w*|medien\\w*) {3} mit {2} <nose>
    <shoahsign> {9.} (trage_ich|tragen_wir|ungeimpft\\w*|stolz|impf\\w*|maske\\w*)
    (sind|ist|wurden) {3} (?!gelb|judenstern|davids)<shoahsign>
    ist {2} (neue|moderne) (?=judenstern|gelb)<shoahsign>
    typisch <jews>
    <jews> @are (unser|unsere|our|das|the) {1} @curse
    (dahinter|hinter) {5} <jews>
    (gehört|gehören) ~den ~dem <jews>
    (gehört|gehören) ~den ~dem (?=roth|rots|soros|zion|rock)<cipher>
    (ungeimpft\\w*|neue\\w*|moderne\\w*|impf\\w*|trage|unser) {5} <shoahsign>
    (du|dreckig\\w*|verdammt\\w*|geldgierig\\w*|gierig\\w*|geizig\\w*|dirty|greedy) \
        <jews>
    (geizig|gierig|geldgeil|raffgierig|feilscht|feilschen) wie {2} <jews>
    <cipher> {12!} <mastery>
    (?!schuld|dahinter|behind)<mastery> {9.} (das|die|der|the|den|dem|immer|eben|\
        natürlich) {1} <cipher>
    (wer|wem|who|hinter|behind) {9} <mastery> {20.} <cipher>
    <mastery> {4} (hat|haben|ist|sind|ham) {3} (der|die|da|the) <jews>
    (hinter|behind) {12} <mastery> {5} <cipher>
    (?=schuld)<mastery> {6} <cipher>
    <greedy> <jews>
    (der|die|diese|da|the) <jews> {2} (ist|sind|are|war|waren|is|bleibt) {4-} <greedy>
    ohne ~die ~den <jews> ~gäb ~gäbe {2} kein\\w*
    <jews> {4} (christus|heiland|jesus|brunnen) {2} (umgebracht|ermordet|verraten|\
        vergiftet|killed)
    (sind|wir|are|ist|the|wie|like|as) {4} <jews> (von_damals|von_heute|unserer_zeit|\
        des_21|der_neuzeit|von_morgen|2\\.0|of_today)
    <jewish> {1} (lobby|presse|medien|banker\\w*|clique|mafia|netzwerk\\w*|eliten?|\
        familie\\w*) \
        {9} <mastery>
    <mastery> {2} <jews>
    (wem|who|wer) {2} (gehör\\w*|owns|besitzt|verdient|steckt|kontrolliert) {15.} \
        <cipher>
    <cipher> {3} (poison\\w*|destroy\\w*|vergift\\w*|verseuch\\w*|zersetz\\w*)
    (immer|überall|wieder|always|wieder_mal|irgendwo) {2} (ein|a|der|the) <jews> {4} \
        (kasse|geld|macht|hinter|dahinter|sitzt|verdient|ruder|tisch|money|behind)
    (sitzt|steckt|steht|verdient|lauert|sits) {3} (immer|überall|wieder|always) {2} \
        (ein|a|der|the) <jews>
    (never|nie|niemals) {2!} (trust|trau\\w*|vertrau\\w*|borg|leih) {2} <jews>
    """,
    unless=META + _TALK,
)

_HINTED = frames(
    "hate.cipher",
    "C3.4",
    Severity.S2,
    Effect.FLAG,
    """
    (der|die|den) {3} mit {2} <nose>
    <cipher> {9} <hostile>
    <elite>
    (?=roth|rots|soros|rock)<cipher> und (konsorten|co|seine\\w*|kumpane|freunde)
    (?=roth|rots|soros|rock)<cipher> {9.} (mehr_sage_ich|ihr_wisst|wacht_auf|bescheid)
    (hühner|legehennen|schweine|tier\\w*|kühe|büro|homeoffice|impf\\w*|callcenter) \
        {6.} \
        (?=kz|konz|ausch|holoc)<shoah>
    (?=kz|konz|ausch|holoc)<shoah> {6.} (hühner|legehennen|tier\\w*|kühe|impf\\w*)
    (das|ein|der|die|the|a) {1} <shoah> (des|der|für|of|von|am|im|in) {3} <minor>
    <minor> {4!} (das|der|die|ein|the|a|wie) {2} <shoah>
    (ist|sind|wird|war|is|are) {3!} (das|der|the|ein|eine|a) ~neue <shoah> (des|der|\
        of|für|im|for)
    <shoah> (auf_dem_teller|der_tiere|an_den_ungeborenen|für_die|2.0)
    (neue[rs]?|moderner?|zweiter?|reinster?|new|digital\\w*) <shoah>
    wie {3} <jews> {3} (damals|früher|behandelt|im_dritten_reich)
    (behandelt|verfolgt|fühle|fühlen|treated|gejagt) {5} (wie|like) {2} <jews>
    """,
    unless=META + _TALK,
)

_TRIVIALISING = frames(
    "hate.antisemitism",
    "C3.4",
    Severity.S3,
    Effect.BLOCK,
    """
    <minor> {12!} (wie|like|as|als) {3} <jews> ~im {3} \
        (damals|versteck|1938|1933|33|38|1942|dritten_reich|früher|reich|$|behandelt)
    (wie|like) {3} <jews> {1} (damals|1938|1933|1942|im_dritten) {9!} <minor>
    (fühle|fühl|fühlen|komme|komm|feel|vorkommen|leben|lebe|behandelt|geht_es) {6} \
        (wie|als|like) {4} \
        (?=anne|kz|konz|ausch|gas|warsch|ghetto)<shoah>
    <minor> {12!} (wie|like|als) {3} (?=anne|kz|konz|ausch|gas|warsch)<shoah>
    (wie|like) {3} (?=anne|kz|konz|ausch)<shoah> {9!} <minor>
    <shoahsign> {9.} <minor>
    <minor> {9.} <shoahsign>
    (unser|unsere|mein|das_neue|our) ~persönliches ~neues <shoah>
    """,
    unless=META
    + """
    (antisemit\\w*|gedenk\\w*|erinner\\w*|überlebende\\w*|verharmlos\\w*|geschmacklos)
    (ausstellung|doku\\w*|studie|forschung|museum|buch|film|tagebuch|unterricht)
""",
    doubt="(auschwitz|kz) light\n",
)

ANTISEMITISM: tuple[Frame, ...] = (*_HOSTILE, *_HINTED, *_TRIVIALISING)
