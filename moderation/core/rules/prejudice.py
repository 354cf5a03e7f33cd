"""Frames of C3.1, C3.2 and C3.5: scorn in the adjective, mild clichés, aversion."""

from moderation.core.frames import Frame, frames
from moderation.core.rules.generalisation import META, SOURCED, about
from moderation.core.signal import Effect, Severity

_GOOD = """
    (gute[rns]?|besten?|besser\\w*|schneller|vorbild\\w*|stark\\w*|fair\\w*|\
        praktisch\\w*)
    (spitze|super|toll|genial|sympathisch\\w*|ich_mag|mag_ich|ich_liebe|danke|\
        respekt|great|best|better)
    (voraus|abgehängt|weiter|vorn|vorne|günstig\\w*|gelungen\\w*|recht|erfolgreich\\w*)
    (brauchen|benötigen|sorgfältig\\w*|genauer|zuverlässig\\w*|fleißig\\w*|need|helped)
"""
"""Praise, plain comparison or a plain need in the same sentence."""
_REPORTED = """
    (wurde|wurden|worden|opfer|angezeigt|berichtet\\w*|festgenommen|prozess|urteil|\
        polizei)
    (mein\\w*|unser\\w*|kolleg\\w*|freund\\w*|nachbar\\w*|my|our|friend|colleague)
    (armut|ausgebeutet|unterbezahlt|leiden|geflohen|arbeiten_hart|krieg|recht|rechte)
"""
"""A report, one's own people, or sympathy in the same sentence."""
_NEIGHBOURS = "(?!franz|engl|brit|ital|amerik|span|schwed|dän|norw|kanad|holl|belg)"

_SCORNED = frames(
    "hate.slur",
    "C3.1",
    Severity.S3,
    Effect.BLOCK,
    f"""
    (scheiß|scheiss|drecks|kack|fucking|bloody|verfluchte|stinkende|dirty|filthy) \
        {_NEIGHBOURS}<group>
    (goddamn|verfluchten|verdammte|verdammten|verkackte|beschissene|mist|elende|\
        elenden|\
        depperte|huere) {_NEIGHBOURS}<group> $
    (scheiß|scheiss|drecks|verfluchte|stinkende|fucking) <dark> $
    (?!zig|gyp|gip)<slurlight> {{5}} <deed>
    (?!zig|gyp|gip)<slurlight> {{5}} <fault>
    <slurlight> {{5}} <vermin>
    <slurlight> {{5}} <lack>
    (von|mit|bei) {{2}} (?=zig|gyp|gip)<slurlight> {{9!}} \
        (erwart\\w*|trauen|geld|weg|geklaut|rechnen)
    typical (?=zig|gyp|gip)<slurlight>
    """,
    unless=META,
    doubt=SOURCED,
)

_SCORNED_OTHERS = frames(
    "hate.slur",
    "C3.5",
    Severity.S3,
    Effect.BLOCK,
    """
    (scheiß|scheiss|drecks|verfluchte|stinkende|fucking|filthy|dirty) \
        (?!boom|rent|frau|women|pens|girl)<other> $
    """,
    unless=META,
)

_SMEARS = """
    <group> {12.} (die_sind_alle_so|sind_alle_so|alle_so|so_sind_die|sind_die_so|\
        so_sind_die_eben|einer_wie_der_andere|keiner_besser|they['’]?re_all_the_same)
    <group> {12.} kennst_du_einen
    <group> , {3} <fault>
    <group> : {5} <fault>
    <group> : {5} <deed>
    <group> {2} (ist|sind|are|is) {1} (ein|eine|a|an) {2} <fault>
    <group> {2} (ist|sind|are|is) {1} (ein|eine|a|an) {2} <vermin>
    <group> {6} wie ~die ~eine ~der (?=aff|tier|schwein|hund|ratte|vieh|ung)<vermin>
    <group> {9} , (alles|alle|allesamt|lauter|nur|nichts_als) {2} <fault>
    <group> {9} , (alles|alle|allesamt|lauter|nur|nichts_als) {2} <vermin>
    <group> {3} <skill> {2} fremdwort
    <skill> {4} <group> {3} fremdwort
    bei {3} <group> ist <skill> {2} <lack>
    (kein\\w*|nie|not_a_single|no) {2} (ehrlich\\w+|anständig\\w+|fleißig\\w+|honest|\
        decent|intelligent\\w*|zivilisiert\\w*|vernünftig\\w+|civilised|civilized) \
        <group>
    (ehrliche|anständige|fleißige|intelligente|saubere|honest) <group> {3} \
        (nicht|keine|nie|selten|gibts_nicht|don['’]t_exist)
    <group> {5} (wollen|will|want|wants|suchen) {4} (nur|bloß|just|only|nichts_als) \
        {3} \
        (stütze|geld|bürgergeld|sozialhilfe|kindergeld|welfare|handouts|money|kohle|\
        unser\\w*|hartz|vergewaltigen|klauen|abkassieren|frauen|sozialleistungen)
    (mit|bei|durch|wegen|from) ~den ~diesen <group> {1} \
        (gibt|gab|gibts|hat_man|hast_du|kriegst_du|bekommt_man|hast|kriegt_man) {2} \
        (immer|nur|bloß|ständig|nichts_als) {2} \
        (ärger|stress|probleme|krawall|lärm|dreck|müll|gewalt|streit|zoff|betrug|\
        theater)
    ^ wo ~(immer|die) <group> {4} , {4} (müll|lärm|dreck|gestank|ärger|kriminalität|\
        gewalt|drogen|betrug|chaos|elend|ratten)
    typisch <group> {9.} <hostile>
    (der|die) <group> (an_sich|als_solche\\w*) {5!} @not {2} <skill>
    <group> {3} (nie|nicht|never|kaum) {4} (klug|intelligent|schlau|smart|clever|bright)
    <group> {12!} (,|–|-|:|\\.|!) {2} <fault> <rabble>
    <group> {12!} (,|–|-|:|\\.|!) {2} <hostile> <rabble>
    <deed> {9!} , (diese|die|those|these|solche) <group>
    <fault> {6} , (diese|die|those|these|solche) <group>
    <nature> {6} , (diese|die|those|these|solche) <group>
    <group> {3} @ills {4} <nature>
    <nature> {9!} bei {2} <group> {4} (niedrig\\w*|gering\\w*|kleiner|low|lower)
"""

_SMEARED = frames(
    "hate.generalisation",
    "C3.2",
    Severity.S3,
    Effect.BLOCK,
    about(_SMEARS, "dark")
    + """
    (die|they|solche|diese) (haben|have) {1} (andere|other|different|schlechte|\
        schlechtere|minderwertige|inferior|falsche) <nature>
    (?=kopft|bärt|turb|schl|burk|vollb|die_mit)<vague> {12.} \
        (riecht|stinkt|stinken|gestank|ziegen\\w*|geklaut|verschwindet|dreck\\w*|\
        smells?)
    (?=solche|diese|such|these)<vague> {9!} <lack>
    (denen|die|leute|typen|männer|kerle) aus {1} (?!land|country|heimat)<home> {6} @ills
    (wer|leute|menschen|whoever|people) {4} (?!land|country|heimat)<home> {12} <vermin>
    ^ <group> (arbeiten|schaffen|hackeln|work) {1!} @not (,|\\.|!|$)
    (every|any|each|typical|jeder|jede) <origin> {9} <fault>
    (every|any|each|typical|jeder|jede) <origin> {9} <deed>
    (?=immer_d|dieselbe_r|diese_r)<vague> {12.} <lack>
    (?=immer_d|dieselbe_r|diese_r)<vague> {12.} <deed>
    <vague> (aus|from|von) {2} <home> {6} <lack>
    <vague> (aus|from|von) {2} <home> {6} <fault>
    <vague> (aus|from|von) {2} <home> {6} <deed>
    <vague> (aus|from|von) {2} <home> {6} <nature>
    <nature> {6} (?!land|country|heimat)<home> {9!} (nur|bloß|reicht|niedrig\\w*|kaum|\
        unter|lower|low|only)
    (neunzig|fünfundneunzig|neunundneunzig|hundert|achtzig|90|95|99|100|80|ninety) \
        (prozent|%|percent) {2} <group> {1} @are {3} <fault>
    (?=iq|durchschnitts|gehirnv|hirnv|average)<nature> {9} (<group>|<dark>)
    (in|its|it['’]s) (?=their|den_gen)<nature> {9.} (those|these|they|die)
    (those|these|diese|solche) {20.} (?=their|in_their|denen)<nature>
    (was|what) {2} (kommt|kommen|soll|came|comes) {3} (aus|von|out_of|from) {2} \
        (?!land|country|heimat|polen|china|indien|india|russ|mosk)<home> {9} @ills
    (was|what) {2} (soll|kann|kommt|can|comes) {2} (aus|von|from) {2} \
        (?!land|country|heimat|polen|china|indien|india|russ|mosk)<home> {2} \
        (schon|auch|anderes|außer|but)
    """,
    unless=META,
    doubt=SOURCED,
)

_SMEARED_OTHERS = frames(
    "hate.generalisation",
    "C3.5",
    Severity.S2,
    Effect.BLOCK,
    _SMEARS.replace("<group>", "<other>")
    + """
    <women> {9} <nature> {6!} (nicht|nur|nix|kaum|weniger|unfähig\\w*|not|only|less)
    <women> {6} nur {2} (kinderkriegen|kinder_kriegen|putzen|kochen|herd|bett) da
    <sick> {4} <rainbow>
    <other> {12.} <vague> {4} (therapier\\w*|sperr\\w*|weggesperrt|einsperr\\w*|\
        lock\\w*)
    (?=solche_f|diese_f)<vague> {4} (therapier\\w*|sperr\\w*|weggesperrt|lock\\w*)
    (solche|diese|such|these) (?=freak|psycho|pervers|spinner|irre)<fault> {6} \
        (therapier\\w*|sperr\\w*|weggesperrt|behandel\\w*|einsperr\\w*|lock\\w*)
    <women> (gehören|gehörn|ghören|ghörn|ghöred|belong\\w*) {4} \
        (herd|küche|kitchen|bett|d['’]?chuchi|haus|home)
    <women> (do_not|don['’]t|doesn['’]t|does_not) belong {2} (in|on|near|behind|here|at)
    <women> (have|has|haben) (no|nix|nichts) {3} (business|place|verloren|zu_suchen)
    <women> (should|sollten|sollen|dürften) {1} (not|never|nicht|nie|niemals) {2} \
        (be|drive|vote|code|work|ans|an|autofahren|wählen|programmieren|führen|arbeiten)
    <other> {9} (nehmen|nimmt|nehmts) {3} (platz|plätze|luft|ressourcen) (weg|fort)
    <other> {6!} @not {1} (mehr|noch) {2} (behandeln|versorgen|durchfüttern|\
        mitschleppen)
    """,
    unless=META,
    doubt=SOURCED,
)

_DISLIKES = """
    (ich|i|wir|we) {4} (mag|mögen|ertrage|ertrag|verachte|verabscheue|meide|dulde|\
        hasse|\
        hassen|hate|despise|dislike|loathe|can['’]?t_stand) {3!} <group>
    <group> {1} (mag|kann|ertrage|verachte|hasse) ich {2!} \
        (nicht|ned|nicht_ausstehen|nicht_leiden|nicht_ab|nicht_riechen|nicht_sehen|\
        einfach)
    (will|möchte|mag|würde|want|would) {3!} (nichts|nix|nie|niemals|nicht|nothing|\
        never) \
        {2} (mit|von|bei|with|from) {2} <group>
    nichts gegen {2} <group> , {2} aber
    (nothing|nix) (against|gegen) {2} <group> , {1} (but|aber|oba)
    (zu_viele|viel_zu_viele|lauter|too_many) <group>
    (sitzen|arbeiten|sind|hocken|rennen|laufen|wohnen|hier|überall|bald|da) {3} \
        (nur_noch|überall) <group>
    <group> {2} (sollen|sollten|solln|should) {4} \
        (dankbar|froh|still|ruhig|klappe|grateful|shut)
    (unter|hinter) {2} <group> {6} (versteck\\w*|lauer\\w*|schläfer)
    seit {2} <group> {9} , {5} (bergab|schief|schlechter|chaos|unmöglich|zickenkrieg|\
        ende|schlimmer|dauernd|ständig|nur_noch|jede_nacht|unerträglich)
    ever_since {2} <group> {9} (worse|downhill|ruined|chaos)
"""

_CLICHES = """
    <group> {3} @are {5-} <slight>
    <group> {5!} <slight>
    <group> {1} (halt|eben|again|wieder|mal_wieder|schon_wieder) (:|,|–|-|…|\\.)
    <group> (und|and) <skill> {9.} <resume>
    <group> (und|and) ~ihre ~ihr ~their <skill> (,|–|-|…|\\.|!)
    <group> {6} (,|:|–|-|!|\\.|…) {4} <resume>
    ^ ~(die|the|de|d) <group> {1} (halt|eben|nun_mal|nunmal|doch|eh|einfach|sowieso)
    ^ <group> (always|only|just|never)
    ^ <group> {1} (nie|alles|immer(?!_noch|_wieder|_mehr|_öfter|_besser|_häufiger))
    ^ <group> {1} nicht , (die|sie|they)
    ^ ~(die|den) <group> {5} , (hauptsache|herrlich|köstlich|süß|na_bravo|na_toll)
    mit <group> {4!} (keine|nie|nicht) {1} (verträge|geschäfte|deals)
    <group> verstehen unter
    <group> {9.} (unsereins|unsereiner|wir_dürfen_zahlen|ich_zahle)
    <group> (brauchen|wollen|kriegen|bekommen|dürfen) (jetzt|inzwischen|ja|nun|\
        natürlich) \
        {2} auch
    ^ ~(die|alle|the) <group> {1} <softverb>
    (der|die|ein) <group> (an_sich|als_solche\\w*)
    <group> (und|and|mit) (ihre|ihren|ihrer|ihrem|deren|their) <skill>
    ^ ~die <group> {2} \
        (sagen|glauben|verkaufen|denken|wollen|kapieren|kaufen|believe) {3} \
        (alles|allem|nur|nie|jeden|ihre_oma|everything|anything)
    <group> {3} (can['’]?t|cannot|never|nie|niemals|kein\\w*) {3} <skill>
    <group> {2} (haben|hat|have|has) {2!} (kein\\w*|no|null|nie) {2} <skill>
    <group> {3} (keine|null|zero|no) (ahnung|idea|clue)
    (leute|people|typen|jungs) (aus|from) {1} \
        (?!land|country|heimat)<home> {3} @particle
    (typisch|typical) <group>
    <group> (verstehen|verstehn|kapieren|begreifen|lernen) {3} \
        (nie|nix|nichts|ned|nicht(?!_,))
    <group> {5} (blockieren|bremsen|verhindern|verschlafen) {4} \
        (fortschritt|jede\\w*|alles|uns|immer|wieder)
    <group> (should|sollten|sollen|dürften|must) {1} \
        (lose|be_banned|not|nicht|kein\\w*|nie|nie_mehr|stay_away) {4} \
        (vote|voting|rights|wählen|wahlrecht|drive|führerschein|internet|computer|\
        technik|\
        ran|away|mehr)
"""

_SLIGHTED = frames(
    "hate.cliche",
    "C3.2",
    Severity.S1,
    Effect.FLAG,
    about(_CLICHES)
    + about(_DISLIKES, "dark")
    + """
    ^ ~(die|alle|wir|typisch|diese|the) <majority> @are {5-} <slight>
    <majority> (halt|eben|again|wieder|mal_wieder|schon_wieder) (:|,|–|-|…|\\.)
    <majority> (und|and) ~(ihre|ihr|their) <skill> (,|–|-|…|\\.|!)
    <majority> (und|and) ~(ihre|ihr|their) <skill> {9.} <resume>
    <majority> {3} (,|:|–|-|!|\\.|…) {4} <resume>
    ^ ~(die|the|de|d|alle) <majority> <softverb>
    ^ ~(die|alle) <majority> <slight>
    ^ ~(die|the|de|d) <majority> @are (halt|eben|nun_mal|doch|eh|einfach|sowieso)
    ^ ~(die|the|de|d) <majority> \
        (haben|können|wollen|kapieren|glauben|kaufen|will|can['’]?t|never) \
        (halt|eben|nun_mal|doch|eh|nie|nichts|alles|never|always|nothing)
    ^ <majority> (can['’]?t|cannot|never|always)
    ^ <majority> {1} (nie|alles|immer(?!_noch|_wieder|_mehr|_öfter|_besser|_häufiger))
    ^ ~(die|den) <majority> {5} , (hauptsache|herrlich|köstlich|süß|na_bravo|na_toll)
    <majority> verstehen unter
    ^ <origin> {1} , na {1}
    ^ <majority> (haben|have|hat) {2} (angst|kein\\w*|null|no|nie|never)
    (der|die|ein) <majority> (an_sich|als_solche\\w*)
    <origin> (hotlines?|callcenter\\w*|support|techniker\\w*|dienstleister) {4} <slight>
    """,
    unless=META + _GOOD,
    doubt=SOURCED,
)

_SLIGHTED_OTHERS = frames(
    "hate.cliche",
    "C3.5",
    Severity.S1,
    Effect.FLAG,
    (_CLICHES + _DISLIKES).replace("<group>", "<other>")
    + """
    für <other> {9} (hexerei|neuland|zu_hoch|zauberei|magie|raketenwissenschaft)
    wer {2} <being> , (sollte|soll|darf|braucht) {3!} (kein\\w*|nicht)
    <rainbow> {6} (kotz\\w*|nervt|nerven|hängt_mir|hals|geht_mir|wahn|zirkus|gedöns|\
        sick_of|annoying|agenda|gehirnwäsche|propaganda|theater)
    (kotz\\w*|genug_von|sick_of|fed_up|schluss_mit|verschont|bleibt_mir) {6} <rainbow>
    <women> am (steuer|herd|ruder|grill) ,
    """,
    unless=META + _GOOD,
    doubt=SOURCED,
)

_SNEERED = frames(
    "hate.suspicion",
    "C3.2",
    Severity.S2,
    Effect.FLAG,
    about(
        """
    <group> {20.} <sneer>
    <sneer> {12.} <group>
    <group> {12} , (die|they) {2} (doch|eh|ja|halt) alle
    <group> (und|and) {2} , {3} <resume>
    <group> {12.} <loss>
    <loss> {6} <group>
    """,
        "dark",
    )
    + """
    <country> (und|and) {4} , {4} <resume>
    """,
    unless=META + _GOOD + SOURCED + _REPORTED,
)

_SNEERED_OTHERS = frames(
    "hate.suspicion",
    "C3.5",
    Severity.S2,
    Effect.FLAG,
    """
    <other> {15.} <sneer>
    <sneer> {9.} <other>
    <other> (und|and) {2} , {3} <resume>
    <women> {3} (sind|are) (wie|like) {3}
    (ein|eine) <other> als {2} , (da|dann|na) {6}
    <other> haben {1} (natürlich|immer|alle|selbstverständlich|eh|halt|wieder) {4} \
        (größte\\w*|dickste\\w*|teuerste\\w*|tablet|fernseher|abo|netflix|auto|konsole)
    <women> und {1} , {1} (ich|na|naja|nun|sag|das|haha|lassen) {4}
    <other> {12.} weg damit
    """,
    unless=META + _GOOD + SOURCED + _REPORTED,
)

_MOCKED = frames(
    "hate.cliche",
    "C3.2",
    Severity.S2,
    Effect.FLAG,
    """
    <sarcasm> {12} <deed>
    <sarcasm> {9} <fault>
    <sarcasm> {9} <hostile>
    <hostile> {6} <sarcasm>
    <sarcasm> {9} (messer\\w*|drogen|überfall\\w*|vergewaltig\\w*|einbruch\\w*|\
        diebstahl|\
        gratis|geschenkt|kassier\\w*|bahnhof|knife|stab\\w*|rape\\w*)
    (messer\\w*|überfall\\w*|vergewaltig\\w*|einbruch\\w*|geklaut|gestohlen|knife|\
        stab\\w*) \
        {9.} <sarcasm>
    (unsere|merkels|diese|solche|die_neuen|our) (?=gold|neub|kultur|ärzt|rake|rent|\
        doct)<sarcasm>
    <sarcasm> {9.} <hint>
    """,
    unless=META
    + "(mangel|fehlen|suchen|brauchen|gesucht|stelle\\w*|gehalt|ausbild\\w*)",
)

PREJUDICES: tuple[Frame, ...] = (
    *_SCORNED,
    *_SCORNED_OTHERS,
    *_SMEARED,
    *_SMEARED_OTHERS,
    *_SLIGHTED,
    *_SLIGHTED_OTHERS,
    *_SNEERED,
    *_SNEERED_OTHERS,
    *_MOCKED,
)
