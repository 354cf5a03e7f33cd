"""Frames of C3.3 and C3.5: demands to drive out, lock up or deprive of rights."""

from moderation.core.frames import Frame, frames
from moderation.core.rules.generalisation import META, about
from moderation.core.signal import Effect, Severity

_OFFENDERS = """
    (kriminelle\\w*|straffällig\\w*|abgelehnt\\w*|ausreisepflichtig\\w*|verurteilt\\w*)
    (illegal\\w*|gewalttätig\\w*|radikal\\w*|straftäter\\w*|straftaten|gefährder\\w*)
    (islamist\\w*|begeh\\w*|extremist\\w*|terrorist\\w*|convicted|criminal\\w*)
"""
_RESCUE = """
    (holt|rettet|retten|evakuier\\w*|befreit|helft|rescue|lasst)
    (ukraine|krim|donbass|gaza|irak|syriens|nato|eu)
"""
_NEWS = """
    (angst|ängste|rhetorik|sogenannte\\w*|parole\\w*|erzählung\\w*|mär|legende)
    (unwort|begriff|wort|debatte|geheimtreffen|correctiv|gegen|demo\\w*|nach)
    (wurden|wurde|werden|kirche|regierung|polizei|behörde\\w*|bamf|kritisier\\w*)
    (laut|berichtet\\w*|ticker|minister\\w*|partei\\w*|innenminister\\w*)
"""
_LOGISTICS = """
    (pakete?|ware|waren|regale?|artikel|teile|ersatzteile|kartons?|palette\\w*)
"""
_CUSTODY = "(schule|gefängnis|lockdown|quarantäne|corona|altersheim)\n"
_BENEFITS = "(wahlrecht|staatsbürgerschaft|bürgergeld|sozialleistung\\w*)"
_REFUGE = """
    (geflohen|flüchtlingslager|moria|flohen|leben|lebten|warten|sitzen|hilfe|helfen)
    (humanitär\\w*|unhcr|ferienlager|wurden|waren|kamen|deportierten|mussten|were)
"""

_EXPULSIONS = """
    <group> ~(endlich|sofort|alle|jetzt|müssen|gehören|sollen) (?=raus)<expelled>
    (raus|weg|ab|fort|out) (mit|with) ~(den|dem|all|allen|diesen|the) {1} <group>
    <group> (go_home|out|get_out|not_welcome|nicht_willkommen|unerwünscht)
    ^ ~(alle|sämtliche|all) <group> {3} <expel> $
    (alle|sämtliche|all|diese) <group> {4} <expel>
    ^ <throw> {4} <group> {4} (raus|aus|heim|zurück|weg|fort|davon|out|hinaus)
    <group> (sollten|sollen|dürften|should) {6!} (nicht|kein\\w*|not|never) {5} \
        (dürfen|haben|bekommen|arbeiten|wählen|wohnen|leben|existieren|exist|vote|allowed)
    <expel> (alle|sämtliche|die_ganzen|all|every|those|these) {2} <group>
    <group> (sollte|darf|soll) man {6!} @not {6} \
        (lassen|reinlassen|bedienen|einstellen|vermieten|trauen|geben)
    (man|wir|we) (sollte|sollten|muss|müssen|müsste|should|must) \
        {3} <group> {4} <expel>
    <group> {9!} , (alle|sofort_alle) <expel>
    <group> {9!} , die (gehören|gehörn|ghören|müssen) {4} <expelled>
    für <group> {6!} kein\\w* {2} platz
    kein\\w* <group> (sollte|darf|soll|dürfte) {9} (wählen|arbeiten|wohnen|leben|dürfen)
    <group> {12.} (raus|weg|fort) mit (ihnen|denen|dem_pack|dem_gesindel|der_brut)
    zutritt für <group> (verboten|untersagt|nicht)
    <group> (haben|habm|händ) {6!} (nichts|nix|nüt) {2} (verloren|zu_suchen|zu_melden)
"""

_REMOVALS = """
    <group> {3} (gehören|gehörn|ghören|ghörn|gehört|belong) {4-} <expelled>
    <group> {3} @must {4-} (?!nach|heim|weg|raus|verb|in_die_w)<expelled>
    <group> (sollte|muss|müsste|should) (man|we|be) {5} <expel>
    <group> {2} aus {4} (werfen|jagen|schmeißen|schmeissen|treiben|prügeln|entfernen)
    <group> should be <expelled>
"""

_EXPULSION_BY_LAW = frames(
    "hate.exclusion",
    "C3.3",
    Severity.S3,
    Effect.BLOCK,
    about(_REMOVALS, "dark")
    + """
    wer {2!} (deutsch|weiß|weiss|hier_geboren) {4!} @must {3} <expelled>
    """,
    unless=META + _RESCUE + _OFFENDERS,
)

_REMOVAL_OF_OTHERS = frames(
    "hate.exclusion",
    "C3.5",
    Severity.S3,
    Effect.BLOCK,
    _REMOVALS.replace("<group>", "<other>"),
    unless=META + _RESCUE + _OFFENDERS + _CUSTODY,
)

_EXCLUSIONS = frames(
    "hate.exclusion",
    "C3.3",
    Severity.S3,
    Effect.BLOCK,
    about(
        _EXPULSIONS
        + """
    kein\\w* {1} @denied {2} (für|an) ~die ~diese ~alle <group> \
        {3.} (sollen|solln|fertig|basta|busch|sonst|punkt|so_einfach|ende)
    kein\\w* {1} @denied {1} (für|an) \
        (?=jud|musl|mosl|türk|roma|sint|zig|afrik|arab)<group>
    """,
        "dark",
    )
    + """
    (deutschland|österreich|schweiz|europa) den <majority>
    (germany|europe|austria|switzerland) for {1} <majority>
    (geh|geht|gehen_sie|gang|verschwinde|hau_ab|verpiss_dich|schleich_di) {2} \
        (zurück|heim|ab|zruck|zrugg) {4} <home>
    ^ go back to {3} <home>
    (you|they|them|should) {1} go back to {3} <home>
    (geh|verschwinde|verpiss_dich|hau_ab|schleich_di) {1} (in|nach|zu) \
        (dein\\w*|ihr\\w*|eure\\w*) \
        {1} <home>
    kein\\w* {1} @denied (für|an) <dark>
    (ab|raus|zurück|weg) {6} mit {4} <vermin> (aus|von) <home>
    (zurück|ab) (in|nach|zu) {3} <home> mit (dir|euch|denen|ihm|ihr|ihnen|dem_pack)
    (send|ship|put|pack|schickt|steckt|packt|verladet) {5} (in|into|on) {2} \
        (?!lager)<camp>
    """,
    unless=META + _RESCUE,
    doubt=_OFFENDERS + _BENEFITS,
)

_EXCLUSIONS_OF_OTHERS = frames(
    "hate.exclusion",
    "C3.5",
    Severity.S3,
    Effect.BLOCK,
    _EXPULSIONS.replace("<group>", "<other>"),
    unless=META + _RESCUE + _CUSTODY,
    doubt=_OFFENDERS + _BENEFITS,
)

_CAMPS = frames(
    "hate.camps",
    "C3.3",
    Severity.S4,
    Effect.BLOCK,
    about("<group> {5} (in|ins|nach|into) {1} <camp>", "dark", "other")
    + """
    (die|diese|solche|alle|sie|leute|euch) @must {2} (in|ins) {1} <camp> \
        {6.} (früher|damals|wieder|zaun|arbeiten|schuften|!|alle)
    (die|diese|solche|sie|euch) @must {2} (in|ins) {1} \
        (?=arbeits|straf|umerz|kz|konz|gulag|vieh|inter)<camp>
    (macht|öffnet|sperrt|baut) {3} <camp> {2} (wieder|neu|auf)
    """,
    unless=META + _LOGISTICS + _REFUGE,
    doubt=_OFFENDERS,
)

_WATCHWORDS = frames(
    "hate.slogan",
    "C3.3",
    Severity.S2,
    Effect.FLAG,
    about(
        """
    kein\\w* {1} @denied {2} (für|an|for) ~die ~diese ~alle <group>
    no {1} @denied for <group>
    ^ kein\\w* {2} für ~die <group>
    <group> {3} <expel>
    <group> {4} (?!weg|heim|nach|verb)<expelled>
    """,
        "other",
    )
    + """
    <watchword>
    <group> (gehören|gehörn|ghören) nicht (nach|zu|in|hierher|hier)
    <remigration> (ist|heißt|bleibt) {3} (lösung|antwort|weg|option|alternative)
    @denied {1} nur {1} für <majority>
    nur {1} für <majority> {3} @denied
    (?=abschieb|deport)<expel> , (?=abschieb|deport)<expel>
    <remigration> (jetzt|now|sofort|endlich|!)
    (brauchen|für|fordern|fordere|will|wollen|hilft_nur|zeit_für|need|nur_noch) \
        {3} <remigration>
    """,
    unless=META + _RESCUE + _OFFENDERS + _NEWS,
)

_POLICIES = frames(
    "hate.policy",
    "C3.3",
    Severity.S1,
    Effect.FLAG,
    "<policy> {4} (abgeschafft|abschaffen|abzuschaffen|abolish\\w*)",
    unless=META,
)

EXCLUSIONS: tuple[Frame, ...] = (
    *_EXPULSION_BY_LAW,
    *_REMOVAL_OF_OTHERS,
    *_EXCLUSIONS,
    *_EXCLUSIONS_OF_OTHERS,
    *_CAMPS,
    *_WATCHWORDS,
    *_POLICIES,
)
