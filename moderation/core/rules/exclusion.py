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
    (sondern|turnhallen?|zelten?|container\\w*|schubladen?|generalverdacht|obhut)
    (holt|rettet|retten|evakuier\\w*|befreit|helft|rescue|lasst)
    (ukraine|krim|donbass|gaza|irak|syriens|nato|eu)
"""
_NEWS = """
    (angst|ängste|rhetorik|sogenannte\\w*|parole\\w*|erzählung\\w*|mär|legende)
    (deportation|vertreibung|euphemismus|anderem_namen|unmenschlich\\w*|nichts_anderes)
    (vokabular|telegram\\w*|narrativ\\w*|rechtsextrem\\w*|wortschatz)
    (unwort|begriff|kampfbegriff\\w*|wort|debatte|geheimtreffen|correctiv|gegen|\
        demo\\w*|nach)
    (wurden|wurde|werden|kirche|regierung|polizei|behörde\\w*|bamf|kritisier\\w*)
    (laut|berichtet\\w*|ticker|minister\\w*|partei\\w*|innenminister\\w*)
"""
_LOGISTICS = """
    (pakete?|ware|waren|regale?|artikel|teile|ersatzteile|kartons?|palette\\w*)
"""
_CUSTODY = "(schule|gefängnis|lockdown|quarantäne|corona|altersheim|geld_da|übrig)\n"
_IF = """
    (würde|würden|wenn|falls|if|selbst_wenn) (man|wir|we|you)
    \\? $
"""
"""An assumption, or a question, which a person should read."""
_BENEFITS = "(wahlrecht|staatsbürgerschaft|bürgergeld|sozialleistung\\w*)"
_REFUGE = """
    (geflohen|flüchtlingslager|moria|flohen|leben|lebten|warten|sitzen|hilfe|helfen)
    (china|chinas|xinjiang|uiguren|nordkorea|stalin\\w*|sowjet\\w*|nazis?|guantanamo)
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
        (dürfen|haben|bekommen|arbeiten|wählen|wohnen|leben|existieren|exist|vote|\
        allowed)
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
    (jeder|jede|alle|sämtliche|every|any|all|diese|solche|kein) <group> {9!} \
        @mustgo {4-} <leave>
    die <group> {6-} @mustgo {4-} <leave>
    ^ <group> @mustgo {4-} <leave>
    <leave> {4} (ihr|you|du|es|eis) <group>
    (ihr|du|you) <group> {9} <leave>
    für {4} <group> {9!} (weder|kein\\w*) {4!} @denied
    <group> {4} (mit|gleich|alle(?!_paar)|sofort|endlich|auch|allesamt|postwendend) \
        {1} \
        (<expel>|<expelled>)
    <group> {1} (einfach|sofort|alle|endlich|gleich|konsequent|ausnahmslos) {2} <expel>
    <throw> {5} <group> {6} (raus|aus|heim|zurück|weg|fort|davon|out|hinaus|außi|use|\
        back)
    (?=kick|ban|throw|dep|exp|rem|send|ship|round|lock)<expel> (every|all|each|any|\
        those|these|\
        the) {1} <group>
    <group> {9!} (nichts|nix|nüt|nothing|no_place|keinen_platz) {2} (verloren|\
        zu_suchen|here|in_europe|sueche)
    @denied {2} (nur|ausschließlich|only) (für|for) {1} <majority> {9.} <group>
    <group> {9} @denied {3} (entziehen|streichen|wegnehmen|sperren|aberkennen)
    (man|wir|we) (sollte|sollten|muss|müssen|müsste|should|must) {3} (alle|diese|die|\
        solche) <group> {9} \
        (raus|weg|fort|heim|zurück|out)
    <group> (haben|habm|händ) {6!} (nichts|nix|nüt) {2} (verloren|zu_suchen|zu_melden)
"""

_REMOVALS = """
    <group> {6-} (gehören|gehörn|ghören|ghörn|gehört|belong) {4-} <expelled>
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
    doubt=_IF,
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
    (geh|geht(?!_es|_das)|gehen_sie|gang|verschwinde|hau_ab|verpiss_dich|\
        schleich_di) {2} (zurück|heim|ab|zruck|zrugg) {4} <home>
    ^ go back to {3} <home>
    (you|they|them|should) {1} go back to {3} <home>
    (geh|verschwinde|verpiss_dich|hau_ab|schleich_di) {1} (in|nach|zu) \
        (dein\\w*|ihr\\w*|eure\\w*) \
        {1} <home>
    kein\\w* {1} @denied (für|an) <dark>
    (schert_euch|haut_ab|verschwindet|verzieht_euch|verpisst_euch|packt_euch) {2} \
        (in|nach|zu|zurück) {3} <home>
    (haut|hau|zieht|geht|verzieht) {3} (ab|heim|zurück|leine) (nach|in|zu) {3} <home>
    <group> (do_not|don['’]t|doesn['’]t|does_not|will_never|can_never) belong {4}
    <group> (gehören|gehörn|ghören|passen) {1!} nicht (nach|hierher|hier|in_unser\\w*|\
        in_dieses|in_den|in_die|auf_die|auf_unsere|ins)
    für <group> {9} (geschlossen|gesperrt|gestrichen|verboten|tabu|verwehrt|dicht)
    (send|schickt|bring|ship) {2} (every|all|alle|jeden|each) {3} (of_them|davon|\
        von_ihnen|one) {4} \
        (home|heim|zurück|back) {9.} <group>
    <group> {9.} (send|schickt|ship) {2} (every|all|alle|jeden) {5} (home|heim|zurück|\
        back)
    <purge>
    <group> @mustgo {3!} weder {4!} (wohn\\w*|arbeit\\w*|leben|bleiben|lernen|wählen)
    <throw> {4} <group> {1} aus {2} (stadt|land|viertel|haus|dorf|ort|straße|gegend)
    <group> {2} (bei_mir|in_meine\\w*|bei_uns) {4!} @not {6} \
        (betreten|rein|reinlassen|bedient|hausverbot|wohnung|laden)
    <group> {6} (bus|flieger|zug|schiff|boot|container|maschine|waggons?) {4} \
        (ab|weg|raus|zurück|grenze|heim|fort)
    (fordere|fordern|will|wollen|brauchen|verlange|sofort|demand) {3} \
        (verbot|ban|einreiseverbot|berufsverbot|aufnahmestopp) (für|for|von|of|on) \
        {2} <group>
    (fliegt|fliegen|muss|geht) {1} (jeder|jede|alle) <group> {3} (raus|aus|land)
    (no_more|keine_weiteren|nicht_noch_mehr|nie_wieder) <group> {4} (in|country|land|\
        hier|bei_uns|our)
    kein\\w* <group> (sollte|darf|soll|dürfte) {9} (bekommen|kriegen|haben|erhalten|\
        cent|handy|bleiben)
    (will|wollen|brauch\\w*|mag|mögen|dulde\\w*|nehm\\w*|vermiet\\w*|want|need) {4!} \
        (kein\\w*|no) {2} <slur>
    ^ geht ~doch ~endlich ~wieder (zurück|heim) {1} (in|nach|zu) {2} <home>
    <leave> {6} (in|nach|zu|zurück) (dein\\w*|ihr\\w*|eur\\w*) {1} <home>
    <throw> {5} <rabble> (aus|von|from) {2} <home> {4} \
        (raus|aus|heim|zurück|weg|fort|davon|out|hinaus|wieder)
    (ab|raus|zurück|weg) {6} mit {4} <vermin> (aus|von) <home>
    (zurück|ab) (in|nach|zu) {3} <home> mit (dir|euch|denen|ihm|ihr|ihnen|dem_pack)
    (send|ship|put|pack|schickt|steckt|packt|verladet) {5} (in|into|on) {2} \
        (?!lager)<camp>
    """,
    unless=META + _RESCUE,
    doubt=_OFFENDERS + _IF + _BENEFITS,
)

_EXCLUSIONS_OF_OTHERS = frames(
    "hate.exclusion",
    "C3.5",
    Severity.S3,
    Effect.BLOCK,
    _EXPULSIONS.replace("<group>", "<other>"),
    unless=META + _RESCUE + _CUSTODY,
    doubt=_OFFENDERS + _IF + _BENEFITS,
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
    <sacred> {3} (abreißen|niederreißen|schließen|zusperren|verbieten|dichtmachen|\
        plattmachen|close|ban)
    (reißt|schließt|sperrt|verbietet|close|ban) {3} <sacred>
    <remigration> (ist|heißt|bleibt) {3} (lösung|antwort|weg|option|alternative)
    @denied {1} nur {1} für <majority>
    nur {1} für <majority> {3} @denied
    (?=abschieb|deport)<expel> , (?=abschieb|deport)<expel>
    (will|wollen|brauch\\w*|mag|mögen|dulde\\w*|vermiet\\w*|want|need) {4!} (kein\\w*|\
        no) {2} \
        (<group>|<dark>|<slurlight>)
    <remigration> (wäre|würde|ist|und|oder|klingt|her|bitte|tut)
    (?=dep|remig|kick_o|send_b|ship_b)<expel> {2} (every|all) {4} (them|brown|black|\
        foreign)
    <remigration> {9!} (überfällig|nötig|notwendig|richtig|muss|kommt|böses|lösung|\
        überlebensfrage)
    <group> {12!} <expel>
    <group> {9!} @mustgo {6} <leave>
    (?=islam|koran|der_koran)<faith> (gehört|gehören) {1} nicht {1} \
        (hierher|hier|zu|nach|in)
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
    "<policy> {6} (abgeschafft|abschaffen|abzuschaffen|abolish\\w*)",
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
