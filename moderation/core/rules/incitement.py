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
    (habe|sei|seien|behauptete\\w*|relativier\\w*|verharmlos\\w*)
    (widerleg\\w*|faktencheck\\w*|verschwörungs\\w*|antisemit\\w*|\
        geschichtsrevision\\w*)
    (überleb\\w*|zeitzeug\\w*|großmutter|großvater|oma|opa|nachkommen|gedenk\\w*)
    (wer_sagt|wer_behauptet|denier\\w*|denial|illegal|debunk\\w*|strafrecht\\w*)
"""
_FEARED = "<killed> zu (werden|sein)\n"
_TECH = "(prozess\\w*|spiel\\w*|server|code|test\\w*|update|release|deployment|backup)"

_REPORTED = """
    (wurden?|wollte|wollten|haben|hatte|hatten|ließ|polizei|soldaten|schleuser\\w*)
    (ermittl\\w*|staatsanwalt\\w*|verurteilt\\w*|kritik\\w*|entsetz\\w*|opfer|tote|\
        toten)
    (anschlag|anschläge|gericht|bericht\\w*|russland|russisch\\w*|ukraine|frontex|\
        pushbacks?)
"""
_CALLED_FOR = """
    <group> {2} @should {7} (?!toten)<kill>
    <group> {5-} @should {5-} <killed>
    @one @should {3} <group> {6} (?!toten)<kill>
    (someone|somebody|we|they|you) (should|must|needs_to|ought_to|has_to|need_to) {4} \
        <kill> {5} <group>
    <kill> mit {3} <group>
    @one @should {3} <group> {6} <killed>
    <group> {4} (hilft|helfen|reicht|braucht|brauchts|bräuchte) {4} <weapon>
    (gegen|bei) {2} <group> {6} (hilft|helfen) {4} <weapon>
    (warum|wieso|why|wann) {4!} <kill> {9!} <group>
    @should @one {3} <group> {6} (?!toten)<kill>
    (sollten|müssten|gehören|should) {2} <group> {6} <killed>
    ^ ~(alle|sämtliche|all) <group> {2} (?!toten|hänge|verr)<kill> $
    (alle|sämtliche) <group> {2} (?!toten)<kill> $
    ^ (?=kill|gas|hang|shoot|exterm|erschi|tötet|verg|hängt|schlacht|drown|burn|behead|\
        lynch|steinig|erschlag|sink|stab)<kill> \
        ~(all|alle|the|die|diese|jeden|every|these|those) {1} <group>
    (tod|death) (den|allen|to) ~all {1} <group>
    nur ein toter? <group>
    (jeder|jede|jedes|every|each) (tote[rs]?|ertrunkene[rs]?|dead|drowned) <group>
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
    (gas|gashahn|ofen|duschen) {4.} <group> (rein|hinein|ab)
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

_ATTACKS_ON_SHELTERS = frames(
    "crime.incitement",
    "C4.4",
    Severity.S4,
    Effect.BLOCK,
    """
    <refuge> {6} (?=anz|abf|nied|spren|in_die|in_brand|stürm|verw|abb)<burn> {3} \
        (wäre|wär|würde|ist|hilft|!|$|dann|und|sollte|sollten|muss|müsste|könnte|mit)
    <refuge> {4} @should {9} <burn>
    @one @should {3} <refuge> {6} <burn>
    <burn> {3} <refuge> {8} (an|ab|nieder|hoch|luft|brand|!)
    <refuge> (gehört|gehören|ghörn|ghört|should_be|deserve) {5} @burnt
    <refuge> {2} (brennen|brennt|burn) {3} (lassen|sehen|endlich|wieder|schön|hell|\
        lichterloh|let|soll\\w*)
    (soll|sollen|lasst|lass|let) {3} <refuge> {4} (brennen|burn|abbrennen|niederbrennen)
    (benzin|streichholz|feuerzeug|molotow\\w*|molli|brandsatz) {9} <refuge>
    (?=molo|brands)<burn> {4} (auf|gegen|in|ins|at|into|into_the) {3} <refuge>
    """,
    unless=META + _FEARED + _REPORTED,
)

_GUNFIRE = frames(
    "crime.incitement",
    "C4.4",
    Severity.S4,
    Effect.BLOCK,
    """
    <frontier> @should {4} <gunfire>
    <frontier> {4} @should {2} @one {6} <gunfire>
    @one @should {3} <frontier> {6} <gunfire>
    @should @one {3} <frontier> {6} <gunfire>
    <frontier> {3} (einfach|endlich|sofort|nur_noch|and|und|hilft) {3} <gunfire>
    <gunfire> ~endlich ~einfach {2} (auf|at) {1} (<frontier>|<group>|<boat>)
    @one @should {2} auf {2} <group> {4} <gunfire>
    @should @one {2} auf {2} <group> {4} <gunfire>
    (auf|at) {2} <group> {3} (?=schieß|schiess|feuer|drauf|shoot|open)<gunfire>
    (?!versenk|schieß|schoss|geschos|absauf|ersauf|shot|shoot|drown|schüsse|kugeln|\
        mg)<gunfire> {3} <frontier>
    (?=schießt|sink|open|let)<gunfire> {4} <frontier>
    <group> {9} (?=abgekn|absauf|ersauf|ertrink|untergehen|let_them)<gunfire>
    (lasst|soll\\w*|let) {4} <frontier> {3} (?=absauf|ersauf|ertrink|untergehen|\
        versenk|drown)<gunfire>
    """,
    unless=META + _FEARED + _REPORTED,
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
    <shoah> (war|waren|was|were) {3} \
        (duschräume|duschraum|entlausung\\w*|desinfektions\\w*|attrappe\\w*|kulisse\\w*|\
        arbeitslager|ferienlager|kurort|erholungsheim|freizeitlager|schwimmbad|\
        work_camp|holiday)
    (es_gab|gab_es|es_hat) {3!} (keinen?|nie|niemals|nicht_einen) {2} <shoah>
    <shoah> \\? {9.} <denial>
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
    <othergenocide> {6} (verdient|gerechtfertigt|gut_so|notwendig|deserved|justified)
    <othergenocide> {12.} (haben|hatten|hams|had) {4} (verdient|coming|deserved)
    (?=holoh)<denialword>
    <jews> {2} (haben|hatten) (es|das) {3} verdient
    <shoah> {6} (verdient|gerechtfertigt|notwendig|überfällig|gut_so|deserved|richtig)
    """,
    unless=_LAW,
)

_GLORIFYING = frames(
    "crime.glorifying",
    "C4.4",
    Severity.S4,
    Effect.BLOCK,
    """
    <ns> (hatte|hat|had|haben|hatten|wollte|wollten|was|war|hätte|lag|wusste) {9} \
        @praise
    <ns> (war|was|bleibt|ist) {2} (best\\w*|größt\\w*|greatest) {1} \
        (kanzler|mann|führer|politiker|staatsmann|leader|chancellor)
    <ns> (würde|hätte) {9} (lösen|gelöst|erledigt|erledigen|gefackelt|\
        aufräumen|aufgeräumt|durchgegriffen|kurzen|besser|gewusst)
    unter (?=adolf|hitler|dem|onkel)<ns> {9!} (nicht|besser|ordnung|gegeben|anders)
    (brauchen|bräuchten|fehlt|fehlte|need|wünsche) {4} (?=adolf|hitler|führer)<ns>
    <ns> {2} (wir_brauchen_dich|steh_auf|come_back)
    <ns> {3} (fehlt_uns|komm_zurück|wo_bist_du|bitte_komm|come_back)
    (bewundere|verehre|danke|respect|admire) ~an <ns>
    hätte ~der ~doch ~nur ~damals <ns> {9!} \
        (zu_ende|fertig|vollendet|gründlicher|gewonnen|geschafft|beendet|alle|\
        mehr_zeit|länger)
    <ns> {2} hätte {9!} (zu_ende|fertig|gründlicher|mehr|alle|gewinnen|vollenden|länger)
    (leider|schade|nur|dumm) {6!} <ns> {9!} \
        (vergessen|übersehen|übrig|fertig|vergaß|übriggelassen|gewonnen|zu_ende|\
        geschafft|alle_erwischt)
    <ns> {3} (hat|had) {4} (vergessen|übersehen|übriggelassen|vergaß|missed_some|\
        missed_a_few)
    <ns> (wusste|wußte|verstand|konnte|knew) {1} , wie {9} (umgeh\\w*|umgeht|umging|\
        behandel\\w*|fertig)
    unter <ns> {12!} (kurzer|kurzen|aufgeräumt|gewusst|weggekommen|ordnung|anders|\
        besser|nicht_passiert|sicher|schneller)
    (den|einen|so_einen|wie) {1} <ns> {2} (bräuchten|brauchen|bräucht\\w*|braucht|\
        wünsche) {2} \
        (wir|es|man|s|heute|wieder)
    <ns> {9} , (den|so_einen|so_was|sowas) {2} (bräuchten|brauchen|bräucht\\w*) {2} \
        (wir|es|man|s|heute)
    <ns> (finish|should_have_finished|should_have|was_right|did_nothing)
    (wish|if_only|too_bad) {3} <ns> {9!} (finish\\w*|won|completed|more|all)
    wo {2} <ns> {2!} , wenn_man {1} (ihn|sie) {1} braucht
    """,
    unless=_LAW
    + """
    <notallbad>
    (behaupt\\w*|verharmlos\\w*|unrecht|satire|glaubt|wer|film|buch|serie|naidoo)
    (historiker\\w*|treibstoff|panzer|schlacht|krieg_verloren|front)
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
    <figures> {9!} <doubt>
    <doubt> {9!} <figures>
    <notallbad> {3} (damals|unter|unterm|bei_adolf|33|39|beim_adolf|in_der_zeit)
    (damals|unter_adolf) {4} <notallbad>
    """,
    unless=_LAW + "(ddr|windows|handy\\w*|internet|amiga|modem\\w*|telefon\\w*|c64)",
)

INCITEMENT: tuple[Frame, ...] = (
    *_VIOLENCE,
    *_VIOLENCE_AGAINST_OTHERS,
    *_ATTACKS_ON_SHELTERS,
    *_GUNFIRE,
    *_DENIAL,
    *_OTHER_DENIAL,
    *_DESERVED,
    *_GLORIFYING,
    *_VEILED,
    *_HINTED,
)
