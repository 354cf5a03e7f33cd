"""Frames of C3.2 and C3.5: what "they", or "the" one as a type, do, lack and are."""

from moderation.core.frames import Frame, frames
from moderation.core.rules.generalisation import META, SOURCED, about
from moderation.core.signal import Effect, Severity

_ONE_OF_THEM = "(der|ein|eine|da|a|jeder|jede|so_ein|so_eine|the|every|an|kein)"
_IS = "(ist|is|isch|bleibt|war_schon_immer|san|sind|are)"
_PERSONAL = """
    (warum|wieso|weshalb|why)
    (dürfen|darf|durften|dürften) {3} (<group>|<other>)
    (<group>|<other>) {1} (dürfen|darf|durften|dürften)
    (mein|meine|meinem|meinen|unser|unsere|unserem|my|our|kollege\\w*|nachbar\\w*)
    (gestern|vorhin|heute|damals|yesterday|spiel|spiele|match|tor|team|mannschaft)
"""
"""Signs that one person or one event is meant, not a kind of people."""

_DEEDS = f"""
    ^ ~(und|denn|weil|aber|also|doch) {_ONE_OF_THEM} <group> {{4-}} <deed>
    ^ ~(und|denn|weil|aber|also|doch) ~@all <group> {{5-}} <deed>
    @all <group> {{5-}} <deed>
    (weil|dass|da|wenn|wo) ~die ~alle ~diese <group> {{5-}} <deed>
    (diese|solche|die) {{1}} <group> {{3-}} <deed>
    <group> {{12!}} , (die|der|they|das) {{5-}} <deed>
    (mit|von|bei|unter|trust) ~den ~diesen <group> {{9-}} <deed>
    (mit|von|bei|unter|trust) ~den ~diesen <group> {{6!}} , (die|der|they|das) \
        {{5-}} <deed>
    <deed> ~(doch|halt|eh) {{1}} (die|diese|alle) <group>
    <deed> wie {{3}} <group> $
"""
_LACKS = f"""
    (never|nie|niemals|don['’]t) {{2!}} (trust|trau|traue|traut|vertrau|vertraue|\
        vertraut) {{3}} <group>
    (trau|traue|traut|vertrau|vertraue|kauf|kaufe|leih|borg) {{2!}} (nie|niemals|\
        keinem|keiner|never|nicht) \
        {{3}} <group>
    (einem|einer|keinem|keiner) <group> {{3}} (nie|nicht|niemals|nix|nichts|alles)
    <group> und {{1}} , das (sind|ist|passt|geht|verträgt) {{9!}} <lack>
    ~@all <group> {{5}} <lack>
    <group> {{12!}} (fehlt|fehlen|fehlts|mangelt|lack|lacks) {{6}} (@virtue|@ability)
    <group> {{9!}} , (dafür|dazu|das|denen|deren|da|dass) {{3!}} <lack>
    (mit|bei|aus|von|an) ~den ~diesen <group> {{9!}} <lack>
    <group> und {{2}} (,|:|–|-|\\.) {{2!}} <lack>
    <group> und {{2}} <lack>
    <lack> {{5}} (als|than|wie|bei) {{2}} <group>
    ^ {_ONE_OF_THEM} <group> {{4!}} @not {{3}} (@ability|@virtue)
    <group> {{3-}} @not {{2-}} (@virtue|@ability)
    <group> {{12!}} (ehrliche|anständige|richtige|echte|honest) (arbeit|work) {{3!}} \
        (@not|fremd|unbekannt)
    {_ONE_OF_THEM} <group> (arbeitet|arbeit|schafft|hackelt|lernt|works?) {{2!}} @not
    @all <group> (arbeiten|schaffen|hackeln|lernen|work) {{2!}} @not
"""
_KINDS = f"""
    ^ ~(und|denn|typisch) {_ONE_OF_THEM} <group> {{2}} {_IS} {{4-}} (<fault>|<vermin>)
    {_ONE_OF_THEM} <group> (an_sich|als_solcher|per_se) {{9}} (<deed>|<fault>|<lack>)
    <group> {{12.}} (liegt|steckt|liegts|ist|its|is|it['’]?s) {{2!}} <nature>
    (seit|wo|sobald) {{6}} <group> {{6}} \
        (stinkt|verschwind\\w*|fehlt|fehlen|geklaut|unsicher|dreck\\w*|vermüllt)
    <group> bleibt {{1}} <group>
    <group> (taugen|taugt) {{4!}} (nichts|nix|wie|nur|so_viel|höchstens)
    <group> {{4}} (niedrig\\w*|gering\\w*|lower|kleiner\\w*) <nature>
    <group> {{12}} <nature> (aufgesogen|eingesogen|mitbekommen|so)
    ^ wo ~(die|der|ein|immer) <group> {{9!}} (verschwindet|traut|fehlt|stinkt|brennt)
    ^ wo ~(die|der|ein|immer) <group> {{9}} , {{6!}} (weg|geklaut|gestohlen|traut|dreck)
    (diese|solche|die|diesen|den) (?=\\S*‹fault›)\\S+ <group>
"""

_BLOCKED = _DEEDS + _LACKS + _KINDS

_STEREOTYPES = frames(
    "hate.generalisation",
    "C3.2",
    Severity.S3,
    Effect.BLOCK,
    about(_BLOCKED, "dark"),
    unless=META + _PERSONAL,
    doubt=SOURCED,
)

_STEREOTYPES_OF_OTHERS = frames(
    "hate.generalisation",
    "C3.5",
    Severity.S2,
    Effect.BLOCK,
    _BLOCKED.replace("<group>", "<other>")
    + """
    (eine|a|so_eine|jede|die) (frau|weib|woman|blondine) {3!} (kann|könnte|can|\
        versteht) {1!} \
        @not {6} , {4} <lack>
    (eine|a|so_eine) (frau|weib|woman|blondine) {9!} <lack>
    <queer> {6} (fernhalten|fernzuhalten|abstand|weg_von|away_from) {4} \
        (kinder\\w*|schule\\w*|jugend\\w*|kids|children|schools?|kindergarten\\w*)
    <queer> {4} (von|vor|an|bei|in|auf|around|near) {2} \
        (kinder\\w*|schul\\w*|jugend\\w*|kids|children|schools?|kindergärten) {4} \
        (fernhalten|fernzuhalten|nichts|ran|rangelassen|gelassen|lassen|loslassen)
    <queer> (gehören|sollten|sollen|dürfen|haben|should) {1!} (nicht|nichts|niemals|\
        never|not|nie) {4} \
        (kinder\\w*|schul\\w*|jugend\\w*|kids|children|schools?|kindergärten)
    <other> (kosten|bringen|leisten|nützen|verursachen) {4} nur {2} (geld|ärger|kosten)
    <other> {6!} (bringen|leisten|nützen) {4} (nichts|nix|niemandem)
    """
    + _LACKS.replace("<group>", "<women>"),
    unless=META + _PERSONAL,
    doubt=SOURCED,
)

_SHORTCOMINGS = frames(
    "hate.cliche",
    "C3.2",
    Severity.S1,
    Effect.FLAG,
    about(
        """
    <group> {5!} (nie|never|niemals) {6} (fertig|pünktlich|zustande|hin|fix|\
        ordentlich|finish)
    <group> {3} (nie|never|niemals) {4} , {3} (nur|bloß|just|only)
    <group> (halt|eben|eh|nun_mal) (,|\\.|!)
    <group> {3} (sowieso|eh|doch|halt|dauernd|ständig|immer|nur|always|just) {2} \
        <softverb>
    <group> <softverb> {3} (sowieso|eh|doch|halt|dauernd|ständig|immer|nur|always)
    bei {1} <group> {2} (dauert|geht|ist|läuft) {1} (halt|eben|eh|doch|sowieso|immer)
    (der|die|ein|the) <group> (halt|eben|nun_mal|natürlich)
    <group> und (technik|arbeit|pünktlichkeit|ordnung|logik|autofahren|humor|\
        ehrlichkeit)
    <slurlight> {6} (<deed>|<fault>|<lack>)
    <group> {12!} (<deed>|<lack>|<faulted>)
    (<deed>|<lack>) {6!} <group>
    ^ ~@all <group> {3!} (nichts|nix|nie|niemals|nie_etwas|nüt|never|nothing)
    ^ ~@all <group> {9} , (die|der|they) {3} (nur|bloß|immer|nie|nichts|nix|only|\
        never|always)
    ^ die <group> {5} (halt|eben|nun_mal) {3} \
        (billig|schlampig|langsam|laut|unpünktlich|chaotisch|stur|faul|dreckig|so|\
        anders)
    <group> {12!} <hostile>
    <origin> {12} (<hostile>|<vermin>|<lack>)
    kein <group> (hält|kann|will|arbeitet|zahlt|lernt|respektiert|denkt)
    ^ ~die <group> {2} (halt|eben|nun_mal) (,|\\.|!)
    <hostile> {9-} <group>
    (volk|völker|leute|typen|menschen|männer|kerle|people|folks) {4} (in|aus|from|of) \
        {2} \
        (?!land|country|heimat|wüste|dschungel|busch|jungle)<home> {9!} (<lack>|\
        <fault>|<deed>|<nature>)
    <group> am_steuer
    <group> {6!} (halt|eben|nun_mal|eh) {3!} nicht {1} so
    <group> {12} (@ills|abschaum|dreck|gestank|gesindel)
    """
    ),
    unless=META + _PERSONAL,
    doubt=SOURCED,
)

_SHORTCOMINGS_OF_OTHERS = frames(
    "hate.cliche",
    "C3.5",
    Severity.S1,
    Effect.FLAG,
    """
    <other> haben {1} (ja|doch|eh|halt|den_ganzen_tag) {2} (zeit|nichts_zu_tun|\
        nichts_besseres)
    <other> (sitzen|liegen|hocken|gammeln) {3} (den_ganzen_tag|daheim|vorm|herum|rum|\
        auf)
    (boomer\\w*|rentner|senioren) {2} (leben|lebt) {3} (kosten|tasche) {9.} <other>
    <other> {4} (schlafen|pennen|saufen|rauchen|zocken|glotzen|gammeln|faulenzen|\
        stinken|nerven)
    <other> {12-} (<deed>|<lack>|<fault>)
    <other> {6} , (die|der|denen|deren|they|who) {6!} (<deed>|<lack>|<fault>)
    (<deed>|<lack>|<fault>) {4-} <other>
    <other> {12!} <sick>
    <other> {9-} <hostile>
    <other> {6} , (die|der|denen|deren|das|they|who) {6!} <hostile>
    <hostile> {4-} <other>
    <women> {9-} (<lack>|<fault>)
    """,
    unless=META + _PERSONAL,
    doubt=SOURCED,
)

STEREOTYPES: tuple[Frame, ...] = (
    *_STEREOTYPES,
    *_STEREOTYPES_OF_OTHERS,
    *_SHORTCOMINGS,
    *_SHORTCOMINGS_OF_OTHERS,
)
