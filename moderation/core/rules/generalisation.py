"""Frames of C3.2 and C3.5: degrading statements about a whole group."""

from moderation.core.frames import Frame, frames
from moderation.core.signal import Effect, Severity

META = """
    (klischee\\w*|vorurteil\\w*|stereotyp\\w*|rassismus\\w*|rassistisch\\w*|rassisten)
    (israelische\\w*|netanjahu\\w*|siedler\\w*|netanyahu\\w*|settlers?)
    (rassenhass|angeblich\\w*|diskriminierend\\w*)
    (nur|bist|ist|welcher|jeder|so_ein|als|wie_ein|was_für_ein|einen) {1} rassist
    (pauschal\\w*|unterstell\\w*|hetze|menschenfeindlich\\w*|falsch|unsinn)
    (hieß_es|heißt_es|dachte_ich|glaubte_ich|sprechchör\\w*|gröl\\w*|\
        skandier\\w*)
    (is|are|a|how|so|that['’]?s|sounds|being|plain|this|was|pretty) racist
    (behaupt\\w*|prejudice\\w*|racism|racists|myth|quatsch|diskriminier\\w*|sexis\\w*)
    (wir|uns|als|we|us|ich_bin) ~ein ~eine (<group>|<other>|<women>|<origin>)
    (<group>|<other>|<dark>|<slur>) wie (ich|wir|mich)
    (glaub\\w*|denk\\w*|stimmt|heißt|finde|meine) {3!} nicht {3!} , dass
    (du|sie|ihr|leute|menschen|wer) {3} (sagst|denkst|glaubst|denken|glauben|meinen) \
        {2} ,
    @reporting
    (nicht_alle|manche|einige|wenige|some|vereinzelt\\w*|not_all)
    (nur|es|sind|durch|von|und|auch|wenn|dass|bloß|um|^) einzelne
"""
"""Talk about such statements, the author's own group, or not a whole group."""

SOURCED = """
    laut \
        (bka|lka|statistik\\w*|polizei\\w*|studie\\w*|angaben|bericht\\w*|einer|dem|der)
    \\? $
    (statistik\\w*|studie\\w*|umfrage\\w*|bka|lka|prozent|untersuchung\\w*)
    (gericht\\w*|urteil\\w*|staatsanwaltschaft|according|study|statistics)
"""
"""A figure, a source or a question, which a person should weigh."""

_NATION_AS_STATE = "die <state>"


def about(patterns: str, *others: str) -> str:
    """The same frames for a group's noun, its adjective, and further classes."""
    origin = patterns.replace("<group>", "<origin> <folk>")
    more = (patterns.replace("<group>", f"<{name}>") for name in others)
    return "\n".join((patterns, origin, *more))


_DEHUMANISED = """
    <group> {2} @are {4-} <vermin>
    <group> {3} <vermin> (sind|waren|bleiben)
    <group> {4} wie ~die ~eine <vermin>
    <vermin> wie ~die <group>
    <group> {3} (vermehren|verbreiten|breed|multiply) {3} (wie|like) {2} <vermin>
"""

_DEHUMANISING = frames(
    "hate.dehumanising",
    "C3.2",
    Severity.S3,
    Effect.BLOCK,
    about(_DEHUMANISED, "dark")
    + """
    (die|sie|diese) vermehren sich {1} wie {1} <vermin> \
        {9.} (zahlen|steuer\\w*|kinder|kindergeld|staat|amt)
    (these|those|such) people are {3} <vermin>
    (diese|solche|die) (leute|menschen) sind {2} (?=tier|unterm|ungez)<vermin>
    """,
    unless=META,
    doubt=SOURCED,
)

_DEHUMANISING_OTHERS = frames(
    "hate.dehumanising",
    "C3.5",
    Severity.S3,
    Effect.BLOCK,
    _DEHUMANISED.replace("<group>", "<other>")
    + """
    <faith> {9.} anhänger\\w* {3} <vermin>
    <faith> and {3} followers are {2} <vermin>
    """,
    unless=META,
    doubt=SOURCED,
)

_FAITHS = frames(
    "hate.faith",
    "C3.5",
    Severity.S2,
    Effect.FLAG,
    "<faith> (ist|bleibt|is) {3} <vermin>",
    unless=META,
)

_BY_NATURE = frames(
    "hate.nature",
    "C3.2",
    Severity.S3,
    Effect.BLOCK,
    about(
        """
    <group> {9} <nature> {5!} (nicht|nix|weniger|kaum|dümmer|fauler|unfähig\\w*)
    <group> {6} (können|kapieren|lernen) {4} <nature> {2!} @not
    <group> {9} <nature> {5} <fault>
    <group> {9!} @not {6!} <nature>
    <group> {9!} @ills {9!} (?=deren|ihrer|denen)<nature>
    <group> {9} <fault> {5} <nature>
    <group> {2} <faultverb> {9.} <nature>
    <group> {9} <faulted> {3.} (das|so) ist {3} <nature>
    (seit|wo|wenn) ~die ~diese <group> {4} (sind|kamen|kommen|da) {9} <faulted>
    """,
        "dark",
    ),
    unless=META,
    doubt=SOURCED,
)

_FAULTS = frames(
    "hate.generalisation",
    "C3.2",
    Severity.S2,
    Effect.BLOCK,
    about(
        """
    ^ ~@all <group> {1} @are {4-} <fault>
    (der|die) <group> {1} (an_sich|als_solcher|als_solche) {5} <fault>
    @all <group> {1} @are {4-} <fault>
    (weil|dass|da) ~die ~alle <group> {5} <fault> (sind|waren)
    ^ ~@all <group> {5} <faultverb>
    <group> fehlt {4} (@virtue|@ability)
    <group> {2} (bringen|schleppen|verbreiten|bring|spread) {5} @ills
    <group> {1} (always|immer|ständig|alle|nur|grundsätzlich) {1} <faultverb>
    <group> {2} (können|kapieren|verstehen) {4!} @not {2} @ability
    <group> {2} (haben|kennen|besitzen|have) {2!} @not {2} \
        @virtue
    <group> {3!} (can['’]?t|cannot|don['’]?t) {3} (code|drive|think|work|park|do|read)
    <group> @are (unser|unsere|our|das|the) {1} @curse
    (jeder|jede|every) <group> weniger
    ich hasse ~@all <group>
    i (hate|despise) ~all ~those ~these <group>
    """,
        "dark",
    ),
    unless=META,
    doubt=SOURCED + _NATION_AS_STATE,
)

_CLICHES = frames(
    "hate.cliche",
    "C3.2",
    Severity.S2,
    Effect.FLAG,
    about(
        """
    <group> {2} (immer|nur|doch|halt|eh|ständig|always|just|only) {3} <softverb>
    <group> <softverb> {2} (immer|nur|doch|halt|eh|ständig)
    (von|bei) ~den <group> {5} <faulted>
    (wo|seit|wenn) ~die ~diese <group> {9} @ills
    (von|bei) {2} <group> {9!} (erwarten|zu_erwarten)
    (der|die|ein) <group> (an_sich|als_solcher|als_solche)
    typisch <group>
    <group> {3} (doch|halt|eh|ja|sowieso) (immer|nur|bloß)
    ^ die <group> {4} <faultverb>
    <group> {1} (können|kapieren|verstehen|begreifen|lernen) {3!} @not
    weniger <group> , mehr
    <group> {5} (gratis|umsonst|geschenkt|hinterhergeworfen) \
        {9.} (wir|unsereins|zahlen|zahlt|unsereiner)
    <group> (gehen|gehn) {3} auf_(die|den)_(nerven|geist|sack|keks)
    ich mag keine <group>
    (bei|von|an) {1} <group> (kaufe|kauf|verkaufe|vermiete|würde) {5!} @not
    <group> {2} (sind|are) {4-} <fault>
    """,
    )
    + """
    (die|sie|diese) vermehren sich {1} wie {1} <vermin>
    (diese|solche) (leute|menschen) sind {2} <vermin>
    """,
    unless=META,
    doubt=SOURCED,
)

_TYPES = frames(
    "hate.slurlight",
    "C3.1",
    Severity.S2,
    Effect.FLAG,
    """
    <slurlight>
    ^ (der|die|den|so_ein) <typename> \
        (aus|vom|im|beim|hinterm|von)
    (unser|euer|dieser|der) <typename> {12!} \
        (so_leute|leute|cousin|cousins|schwager|brüder|besorgt\\w*|irgendwoher|\
        unter_der_hand)
    (frag|fragt|beim|zum|den|dem) {2} <typename> (vom|von|aus|im|an)
    (frag|fragt|ask) {3} <typename> , (der|die) (kann|kommt|hat|kennt|macht|weiß)
    (wieder|natürlich|bestimmt|sicher|mal_wieder|schon_wieder) {1} (der|die|ein|\
        so_ein) <typename>
    bei <typename> {2} (eck|ecke|hinterhof|bahnhof|kiosk)
    <sneer> {6.} <typename>
    <typename> {1} (handyklitsche|klitsche|handyladen|bude|ramschladen|hinterhof\\w*|\
        handyshop|laden|werkstatt) {9} (woher|schwarz|frag|fragt|billig|alles|cousin)
    <typename> {6} (gehören|können|haben|gehörn) {4!} (nicht|keine|nie)
    (der|die) <typename> (mal_wieder|schon_wieder|wieder_mal|halt|eben)
    (irgendein|irgend_ein|irgend_so_ein) <typename>
    (beim|zum|vom) <typename> (um_die_ecke|im|aus)
    """,
    unless=META
    + """
    (freund|kollege|team|danke|meiner|meinem|chef|toll|super|nett|pizza|eis|döner|\
        lecker)
    (beste\\w*|essen|hilft|geholfen|freundlich\\w*)
""",
)

_FAULTS_OF_OTHERS = frames(
    "hate.generalisation",
    "C3.5",
    Severity.S2,
    Effect.BLOCK,
    """
    ^ ~@all <other> {1} (sind|san|are) {4-} <fault>
    <women> {2} (können|kapieren|verstehen|haben|kennen|händ) {4!} @not \
        {3} @ability
    <women> (can['’]?t|cannot|can_not) {3} @ability
    <women> {2} (gehören|gehörn|ghören|ghörn|belong) {4} (herd|küche|kitchen|bett)
    <women> gehören nicht (in|an|ins|auf|hinter)
    <queer> {4} (ist|sind|are|is) {4} <sick>
    <queer> {3} <sick> (ist|sind)
    <other> {2} (fressen|verbrauchen|verprassen|kosten) {4} (steuer\\w*|geld|staat)
    <queer> (brauchen|bräuchten|need) {5} (richtigen?|echten?|real) (mann|man|kerl)
    <other> {2} kosten ~(uns|eh|doch|halt|den_staat) {2} (nur|bloß|eh)
    <other> {9} , die kosten {2} (nur|bloß|uns)
    <other> (sollen|sollten|solln) sich {3!} @not {2} \
        (beschweren|anstellen|aufregen|aufspielen|aufführen)
    ich hasse ~@all <other>
    i (hate|despise) ~all ~those ~these <other>
    <other> {3} (ruin|ruinieren|zerstören|verderben) {2} (alles|every|jedes|unser)
    (lebensunwert\\w*|unwertes_leben) {9.} <other>
    """,
    unless=META,
    doubt=SOURCED + "(obdachlose\\w*|rentner\\w*|arbeitslose\\w*|senioren)",
)

_CLICHES_ABOUT_OTHERS = frames(
    "hate.cliche",
    "C3.5",
    Severity.S1,
    Effect.FLAG,
    """
    <stereotype>
    <women> (halt|eben) (,|\\.|!)
    typisch <women>
    <group> (sind|san) (halt|eben|nun_mal|einfach|eh_alle|doch_alle)
    <origin> <folk> (sind|san) (halt|eben|nun_mal|einfach|eh_alle|doch_alle)
    <other> haben {1} (natürlich|immer|alle|selbstverständlich|eh) \
        {3} (neueste\\w*|iphone|handy|geld)
    <women> und (logik|technik|mathe|autos?|computer|programmieren|vernunft|zahlen)
    <women> (sind|are) {3} (zu_blöd|emotional|hysterisch|zickig|hormonell)
    <other> {2} (sind|are) {4-} <fault>
    """,
    unless=META + "@positive",
    doubt=SOURCED,
)

_MAJORITIES = frames(
    "hate.cliche",
    "C3.2",
    Severity.S1,
    Effect.FLAG,
    """
    ^ ~(alle|die) <majority> @are {3-} <fault>
    ^ ~(alle|die) <majority> @are {3-} <vermin>
    ich hasse ~die ~alle <majority>
    ^ ~(alle|die) <majority> {2} @are {2} (nur|bloß|halt|einfach_nur|eh_nur)
    """,
    unless=META,
    doubt=SOURCED,
)

_PAST = "(wurden|wurde|waren|war|hatten|worden|seien|werden|were|was)"
_NEAR = """
    <group> {9} <vermin>
    <vermin> {6} <group>
    <group> {6-} <fault>
    <group> {6-} (?!toten|vergast|ermordet)<kill>
    (?!toten|vergast|ermordet)<kill> {4-} <group>
    <group> {6-} (?!weg|heim|nach|raus|in_die_w|verb)<expelled>
"""

_SUSPICIONS = frames(
    "hate.suspicion",
    "C3.2",
    Severity.S2,
    Effect.FLAG,
    about(_NEAR),
    unless=META + SOURCED + _PAST,
)

_SUSPICIONS_OF_OTHERS = frames(
    "hate.suspicion",
    "C3.5",
    Severity.S2,
    Effect.FLAG,
    _NEAR.replace("<group>", "<other>"),
    unless=META + SOURCED + _PAST,
)

GENERALISATIONS: tuple[Frame, ...] = (
    *_DEHUMANISING,
    *_DEHUMANISING_OTHERS,
    *_FAITHS,
    *_BY_NATURE,
    *_FAULTS,
    *_CLICHES,
    *_TYPES,
    *_FAULTS_OF_OTHERS,
    *_CLICHES_ABOUT_OTHERS,
    *_MAJORITIES,
    *_SUSPICIONS,
    *_SUSPICIONS_OF_OTHERS,
)
