"""Frames of C4.4: violence against groups, denial and praise of mass crimes."""

from moderation.core.frames import Frame, frames
from moderation.core.rules.generalisation import META, about
from moderation.core.signal import Effect, Severity

_HISTORY = """
    (nazis|nationalsozialist\\w*|wollte|wollten|wurden|wurde|haben|hatte|hatten|ließ)
    (habe|seien|sei|1933|1938|1941|1942|1944|ns-regime|ss|sa|dokument\\w*|historik\\w*)
    (gericht|angeklagt\\w*|urteil\\w*|verurteilt\\w*|volksverhetzung|staatsanwalt\\w*)
"""
_PLACES = "(gedenkstätte\\w*|museum|ausstellung|führung\\w*|tickets?|besucher\\w*)\n"
_LAW = """
    (strafbar\\w*|leugn\\w*|gericht\\w*|verurteil\\w*|angeklagt\\w*|volksverhetz\\w*)
    (widerleg\\w*|faktencheck\\w*|verschwörungs\\w*|antisemit\\w*|geschichtsrevision\\w*)
    (wer_sagt|wer_behauptet|denier\\w*|denial|illegal|debunk\\w*|strafrecht\\w*)
"""
_FEARED = "<killed> zu (werden|sein)\n"
_TECH = "(prozess\\w*|spiel\\w*|server|code|test\\w*|update|release|deployment|backup)"

_CALLED_FOR = """
    <group> {2} @should {7} (?!toten)<kill>
    <group> {5-} @should {5-} <killed>
    @one @should {3} <group> {6} (?!toten)<kill>
    @should @one {3} <group> {6} (?!toten)<kill>
    (sollten|müssten|gehören|should) {2} <group> {6} <killed>
    ^ ~(alle|sämtliche|all) <group> {2} (?!toten|hänge|verr)<kill> $
    (alle|sämtliche) <group> {2} (?!toten)<kill> $
    ^ (?=kill|gas|hang|shoot|exterm|erschi|tötet|verg|hängt|schlacht)<kill> \
        ~(all|alle|the|die|diese|jeden|every) {1} <group>
    (tod|death) (den|allen|to) ~all {1} <group>
    nur ein toter? <group>
    (only|the_only) good <group> is
    <group> {2} (verdienen|verdient|deserve) {3} \
        (den_tod|to_die|zu_sterben|den_strick|death)
    <group> (sollen|sollten|mögen|should) {3} (verrecken|krepieren|sterben|ersaufen)
    <group> should {2} die
    (würde|will|möchte) {2} <group> {4} am_liebsten {3} (?!toten)<kill>
    am_liebsten {3} <group> {4} (?!toten)<kill>
    <group> {3} (ab|rein|alle) (in|ins) (den_ofen|die_gaskammern?|gas|öfen)
"""

_VIOLENCE = frames(
    "crime.incitement",
    "C4.4",
    Severity.S4,
    Effect.BLOCK,
    about(_CALLED_FOR)
    + """
    ^ (alle|all|die|kill_all) <dark> (?!toten)<kill>
    <dark> (gehören|gehörn|sollte_man|should_be) {4-} (<kill>|<killed>)
    <boat> {4} (?=vers|abs|ers|ertr|bomb|torp|besch|sink|drown)<kill>
    <boat> {6} (?=vers|bomb|torp|sunk)<killed>
    (?=sink|bomb|versenkt|torp|beschi)<kill> {3} <boat>
    (lasst|soll|sollen|sollten|let) (sie|die|alle|diese|them|doch) {6} \
        (?=absauf|ers|ertr|verreck|drown)<kill>
    <vermin> {6.} <group> {9} (?=ausr|verg|vern)<kill>
    <slur> {4} (?!toten)<kill>
    <slur> {6} <killed>
    (zyklon_b|gas) (für|against) ~die ~alle <group>
    <doit> {2} <group> {6} (tot|ab|nieder|auf|um)
    <shoahhint> {9.} <group>
    (gas|gashahn|öfen) {6.} für {1} <jews>
    (?=ausch|kz|konz|gask)<shoah> {9} (wieder|wiedereröffnen|aufmachen|öffnen)
    (öffnet|öffnen|baut|eröffnet|heizt|reopen) {2} \
        (?=ausch|kz|konz|gask)<shoah>
    """,
    unless=META + _HISTORY + _FEARED + _PLACES,
)

_VIOLENCE_AGAINST_OTHERS = frames(
    "crime.incitement",
    "C4.4",
    Severity.S4,
    Effect.BLOCK,
    _CALLED_FOR.replace("<group>", "<other>"),
    unless=META + _HISTORY + _FEARED,
)

_DENIAL = frames(
    "crime.denial",
    "C4.4",
    Severity.S4,
    Effect.BLOCK,
    """
    <shoah> {7!} <denial>
    <denial> {5} <shoah>
    (es_gab|gab_es|es_hat) {3!} (keinen?|nie|niemals|nicht_einen) {2} <shoah>
    <shoah> \\? {4.} <denial>
    <shoah> {5} (glaube|glaub|glaubt|believe) {3!} (nicht|niemand|kein|not|nobody)
    (glaube|glaub|believe) {3!} (nicht|not) {3} <shoah>
    (an_den|an_die) <shoah> glaub\\w* {3!} (nicht|nie|niemand|kein|keiner|nur)
    """,
    unless=_LAW,
)

_OTHER_DENIAL = frames(
    "crime.denial",
    "C4.4",
    Severity.S4,
    Effect.FLAG,
    """
    <othergenocide> {5!} (?!lügen|propaganda)<denial>
    <denialword>
    (ob|angeblich\\w*|sogenannte\\w*) {5} (?=sechs|6|six)<shoah>
    <group> {2} (haben|hatten) (es|das) {3} verdient $
    """,
    unless=_LAW,
)

_DESERVED = frames(
    "crime.denial",
    "C4.4",
    Severity.S4,
    Effect.BLOCK,
    """
    <othergenocide> {12.} (haben|hatten|hams|had) {4} (verdient|coming|deserved)
    (?=holoh)<denialword>
    <jews> {2} (haben|hatten) (es|das) {3} verdient
    <shoah> {6} (verdient|gerechtfertigt|notwendig|gut_so|deserved|richtig)
    """,
    unless=_LAW,
)

_GLORIFYING = frames(
    "crime.glorifying",
    "C4.4",
    Severity.S4,
    Effect.BLOCK,
    """
    <ns> (hatte|hat|had|was|war|hätte|lag|wusste) {9} @praise
    <ns> (würde|hätte) {9} (aufräumen|aufgeräumt|durchgegriffen|kurzen|besser|gewusst)
    unter (?=adolf|hitler|dem|onkel)<ns> {9!} (nicht|besser|ordnung|gegeben|anders)
    (brauchen|bräuchten|fehlt|fehlte|need|wünsche) {4} (?=adolf|hitler|führer)<ns>
    <ns> {2} (wir_brauchen_dich|steh_auf|come_back)
    <ns> {3} (fehlt_uns|komm_zurück|wo_bist_du|bitte_komm|come_back)
    (bewundere|verehre|danke|respect|admire) ~an <ns>
    """,
    unless=_LAW
    + """
    (behaupt\\w*|verharmlos\\w*|unrecht|satire|glaubt|wer|film|buch|serie|naidoo)
""",
)

_VEILED = frames(
    "crime.veiled",
    "C4.4",
    Severity.S4,
    Effect.FLAG,
    """
    <again> {9} (gründlicher|richtig|zu_ende|ernst|anders|endgültig) \
        {9.} (was_ich_meine|bescheid|versprochen|mit_denen|denen|euch)
    <again> {6} (kommt_ihr_nicht|kommen_sie_nicht|überlebt|wird_nicht_geredet)
    <shoahhint> {9.} (wieder|warm|an|noch|mehr|frei|platz|hilft|helfen|bestellen)
    (?=zyklon|gasduschen)<shoahhint>
    """,
    unless=_LAW + _TECH + _HISTORY,
)

_HINTED = frames(
    "crime.trivialising",
    "C4.4",
    Severity.S2,
    Effect.FLAG,
    """
    <notallbad> {3} (damals|unter|33|39|beim_adolf|in_der_zeit)
    (damals|unter_adolf) {4} <notallbad>
    """,
    unless=_LAW + "(ddr|windows|handy\\w*|internet|amiga|modem\\w*|telefon\\w*|c64)",
)

INCITEMENT: tuple[Frame, ...] = (
    *_VIOLENCE,
    *_VIOLENCE_AGAINST_OTHERS,
    *_DENIAL,
    *_OTHER_DENIAL,
    *_DESERVED,
    *_GLORIFYING,
    *_VEILED,
    *_HINTED,
)
