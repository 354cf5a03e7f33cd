"""Frames of C3.3 and C3.5: nobody of a group may be, live or work where "we" are."""

from moderation.core.frames import Frame, frames
from moderation.core.rules.generalisation import META, about
from moderation.core.signal import Effect, Severity

_MERCY = """
    (ertrink\\w*|sterben|frieren|leiden|hungern|warten|angst|kämpfen|unschuldig\\w*)
    (sondern|turnhallen?|zelten?|container\\w*|schubladen?|kälte|generalverdacht|\
        topf|obhut)
    (wegen|benachteilig\\w*|diskriminier\\w*|ausgeschlossen|abgewiesen|schikanier\\w*)
    (nein_danke|nein|unsinn|verstößt|verfassung\\w*|grundgesetz\\w*|konvention|\
        menschenrecht\\w*)
    (retten|rettet|gerettet|aufnehmen|aufgenommen|schützen|schutz|helfen|hilfe|krieg)
    (drown\\w*|starv\\w*|suffer\\w*|rescue|shelter|asylum|protect)
    (kriminelle\\w*|verurteilt\\w*|straffällig\\w*|abgelehnt\\w*|ausreisepflichtig\\w*)
    (straftäter\\w*|gefährder\\w*|straftaten|convicted|criminals?|illegal\\w*)
"""
_TALK = """
    (wurden|wurde|worden|waren|were|was|minister\\w*|gericht\\w*|partei\\w*|union|afd)
    (fordert|forderte|sagt|sagte|schreibt|begriff\\w*|parole\\w*|debatte)
    (laut|kritisier\\w*|protest\\w*|demo\\w*|würde_ich_nie|wieso|warum)
"""

_BANNED = """
    kein\\w* <group> (dürfte|darf|sollte|soll|dürfen|sollten|gehört|hat) {6!}
    (dürfte|darf|sollte|soll|dürften) {2} kein\\w* {1} <group> {6!}
    no <group> {2} (should|may|must|can) {4}
    no <group> (in|on|near|at) {1} (our|my|this|the) {3} \
        (country|land|town|city|street|office|team|europe|germany|austria)
    <group> {1!} (dürfen|dürften|sollen|sollten|should|must) {1} \
        (kein\\w*|nicht|nie|nirgends|weder|no|not|never) {9!} \
        (besitzen|erben|wählen|posten|arbeiten|wohnen|leben|haben|bekommen|kriegen|own|\
        vote|work|live|have|get|bleiben|heiraten|lehren|unterrichten)
    <group> (gehören|gehörn|ghören|ghörn|passen|belong) {1!} (nicht|ned|nöd|nid|not) \
        {1} \
        (in|ins|an|auf|vor|hinter|zu|nach|hierher|hier|in_unser\\w*|near|here)
    <group> (haben|hat|ham|hom|hobn|händ|have|has) {6!} (nichts|nix|nüt|no) {1} \
        (verloren|zu_suchen|place|business|verlorn)
    <group> {4} (in_den|in_die|ins|auf_die|in_das) \
        (flieger|flugzeug|bus|zug|boot|waggon\\w*|maschine|schiff|fähre) {9.} \
        (klappe|tür|tschüss|ab|weg|tschüs|ciao|heim|und_tschüss|zu|servus)
    <group> (,|\\?|:|\\.|–|-|!) {2} <expel>
    <group> (,|\\?|:|\\.|–|-|!) {6} (alle|sofort|endlich) <expel>
    wenn es nach mir (ginge|geht) {6} <group>
    <expel> , ~und {9} <group>
    (ich|wir|i|we) {3} (stell\\w*|nehm\\w*|vermiet\\w*|bedien\\w*|beschäftig\\w*|\
        hire|serve|\
        rent) {3!} (keine[nrm]?|no|nicht_an|nie_an|never_to) {1} <group>
    <group> {1} (stell\\w*|nehm\\w*|vermiet\\w*|bedien\\w*|beschäftig\\w*|kommen|\
        kommt) \
        {1} (ich|wir|mir|uns|bei_mir|bei_uns) {1!} (nicht|nie|grundsätzlich_nicht|keine)
    <throw> <group> {2} (off|out|away|raus|weg|fort|aus) {3} \
        (land|island|country|stadt|straße|insel|haus|town|street)
    (will|wollen|mag|dulde\\w*|want) {4!} (kein\\w*|no) {1} <group> {1} \
        (in_mein\\w*|in_unser\\w*|bei_uns|neben|nebenan|im_haus|in_my|in_our|near|hier|\
        bei_mir|um_mich|an_mein\\w*|an_unser\\w*)
    (kinder|kind|tochter|sohn|kids|children) {3} (nicht|nie|never|not) {1} \
        (mit|neben|bei|with|near) {1} <group> {5} \
        (klasse|schule|spielen|sitzen|kita|class|school|play|kindergarten)
    <group> gehört {4} (abgedreht|gesperrt|entzogen|gestrichen|abgestellt|weggenommen|\
        verboten|gekappt|genommen)
    <group> {1} (loswird|loswerden|los_wird|los_werden|los_sind|los_wären|loswürden)
    get rid of {2} <group>
    (every|all|alle|jeder|jeden) <group> {2} (gone|weg|fort|out|raus)
    <group> (haben|sollen|sollten|should|müssen) {6} \
        (klappe|maul|fresse|mund|schnauze|mouths?) {2} (halten|shut)
    <group> {4} (sollen|sollten|gehören|können|should|belong) {3} (in|nach|to) {1} \
        (ihr|ihre|ihren|eigenes|their|own) {1} (land|heimat|länder|country|countries)
    kein\\w* {1} , kein\\w* {1} , {12} <group>
    (wären|wenn|sind|werden) wir {1} ~die <group> {3} los
    (jeder|jede|every|each) <group> {6} (einer|eine|one) (zu_viel|zuviel|too_many)
    <group> should have no {1} (right|rights|say|vote|place)
    <group> should be (stripped|deprived|banned|barred|denied|rounded|registered|\
        tagged|\
        sterilised|sterilized|locked|deported|removed|fenced)
    <group> (shouldn['’]t|mustn['’]t|should_not|must_not|should_never) be allowed
    (load|put|pack|stick|shove|drop|dump) {2} <group> {2} (on|onto|into|in) {2} \
        (ships?|planes?|boats?|trains?|trucks?|buses|rafts?|cages?|camps?)
    <group> {12.} , {3} (?=koff|pack)<leave>
    kein\\w* {2} , kein\\w* {9!} (für|an) {1} <group>
    <group> {2} (sollte|muss|müsste|gehören|könnte|should) {3} (mit|with) {2} \
        (schlauch|wasserwerfer|kärcher|besen|knüppel|hunden|peitsche|hose|broom)
    <group> {2} (raus|use|außi|ausi|hoam) (aus|us|from|,|!|\\.|und)
    (alle|alli|olle|sämtliche|die_ganzen|jeder|jeden) <group> {6} \
        (verschwinden|verschwinde|abhauen|ausreisen|verziehen)
    <group> {4} (@must|@mustgo) {4} \
        (verschwinden|abhauen|ausreisen|heim|fort|verziehen|heimgehen|zurückgehen)
    (land|stadt|viertel|europa|deutschland|österreich|schweiz|straßen|gegend|dorf) {2} \
        (von|of) {3} <group> {6} <cleanse>
    <cleanse> {6} (von|of) {3} <group>
    <group> {6} (konten|konto|handy\\w*|strom|internet|pass|pässe|führerschein|geld|\
        sozialhilfe|rente|wahlrecht|stimmrecht) {3} \
        (sperren|abnehmen|entziehen|wegnehmen|streichen|abdrehen|kappen|einziehen)
    <group> {3} (die|das|den|ihnen|denen) {2} \
        (konten|handys|handy|pässe|geld|strom|internet|kinder) {3} \
        (sperren|abnehmen|entziehen|wegnehmen|streichen|abdrehen|kappen|einziehen)
"""

_REJECTED = frames(
    "hate.exclusion",
    "C3.3",
    Severity.S3,
    Effect.BLOCK,
    about(_BANNED, "dark", "vague", "slurlight")
    + """
    (kein\\w*|ohne) (?=deutsches|kein_d)<vague> {9} (kein\\w*|nicht|nie|raus|weg|rente)
    (zurück|ab|heim|back) (mit|with) (euch|denen|dir|ihnen|dem_pack|you|them) {1} \
        (nach|in|to) {2} <home>
    <country> (muss|soll|wird|bleibt|must|will) {3} (weiß|weiss|white) (werden|\
        bleiben|sein|again)
    (make|keep) <country> white
    (?=ohne_d)<vague> {4} (kein\\w*|nichts|nie|no)
    (weg|raus|sperren|entziehen|kein\\w*) {4} , ab nach <home>
    (?=kein_d)<vague> {9} (kein\\w*|nicht|nie|raus|weg)
    (geh|geht|gehen_sie|verschwinde|verschwindet|zurück|ab|hau_ab|haut_ab|go|get|back|\
        schleich_di|verzieh_dich) {5} (?=wo_|where)<unwanted>
    (dich|euch|sie|die|them|alle|denen) {6} (zurück|back) {3} (?=wo_|where)<unwanted>
    <group> {9} <unwanted>
    <unwanted> {4} <group>
    (sie|die|alle|denen|ihnen|them|euch) {6} (zurück|heim|ab|back) (nach|in|to) {2} \
        <home> \
        {3} (verfrachten|schicken|jagen|treiben|deportieren|bringen|ship|send|\
        verschiffen)
    (zurück|ab|heim|back) {3} (übers|über|durch|across) {3} \
        (mittelmeer|meer|grenze|balkan|sea|border) {4} <rabble>
    (will|wollen|brauchen|brauche|für|endlich|wünsche|träume|want|need|dream|lieber) \
        {4} \
        (land|europa|deutschland|österreich|welt|stadt|schule|schweiz|country|europe|\
        world|viertel|straße|germany|austria) (ohne|without) <group>
    @denied {3} (den|für|to|nur) {2} <majority> {9.} (sonst|blut|nur|niemand|keinem|\
        only)
    ab mit {2} <rabble> {3} \
        (flieger|flugzeug|zug|boot|container|lkw|maschine|waggon\\w*|bus|plane|boat)
    kein\\w* {2} @denied {2} (für|an) ~die ~diese <group> {3.} (die|sollen|können)
    (?=dep|send|ship|kick|throw|lock|exp)<expel> ~out {2} (brown|black|foreign|muslim) \
        {2} (one|of_them|face|skin|person)
    (?=dep|send|ship|kick|throw|lock|exp)<expel> ~them {4} (brown|black|foreign|\
        muslim) {2} \
        (one|of_them|face|skin|person)
    <group> {9.} (ship|send|throw|kick|schmeißt|werft|schickt) (them|sie) (out|back|\
        home|\
        raus|zurück|heim)
    <sacred> {9.} (leute|besucher|gläubige\\w*|die_drin|dazu|gleich_mit) {4} <expel>
    (die|diese|alle|sämtliche) {1} (fremden|fremde) {4} \
        (@must|@mustgo) {3} <leave>
    """,
    unless=META + _MERCY + _TALK,
    doubt="\\? $\n",
)

_REJECTED_OTHERS = frames(
    "hate.exclusion",
    "C3.5",
    Severity.S3,
    Effect.BLOCK,
    _BANNED.replace("<group>", "<other>"),
    unless=META + _MERCY + _TALK,
    doubt="\\? $\n",
)

_HINTED = frames(
    "hate.slogan",
    "C3.3",
    Severity.S2,
    Effect.FLAG,
    """
    <journey> {12.} <hint>
    <hint> {9.} <journey>
    (gehörst|ghörst) {2} <unwanted>
    (?!wo_|where|gehören)<unwanted>
    (asylrecht|grundrecht_auf_asyl|zuwanderung|einwanderung|migration|asyl) {4} \
        (ersatzlos|komplett|sofort|endlich) (streichen|gestrichen|stoppen|beenden|weg) \
        {9.} <group>
    (?=asylr|zuw|einw|familienn)<policy> (gehört|gehören) {3} \
        (gestrichen|abgeschafft|beendet|gestoppt|verboten)
    (es|langsam|irgendwann|endlich|jetzt) reicht {4} mit {3} \
        (<policy>|<group>|<vague>)
    reicht es {4} mit {3} (<policy>|<group>|<vague>)
    (genug|schluss|stopp|ende|enough) (mit|von|of) {3} (<policy>|<group>|<vague>)
    (brauchen|wollen|need|want) {1} (keine|no) <sarcasm> (aus|from) {2} <home>
    <sacred> weniger
    <frontier> (gehören|gehört|müssen|müssten|sollten) {2} \
        (dicht|dichtgemacht|zu|zugemacht|geschlossen|abgeriegelt)
    kein\\w* geld {2} für {1} (<policy>|<group>)
    (deutsche|unsere|german|british) {1} (für|for) <majority>
    (zu_uns|hierher|in_unser) {6} , (kann|soll|können|sollen) (ja|doch|gerne|gern) {1} \
        <leave>
    (erst|zuerst) (unsere|die_eigenen|deutsche) (<other>|<folk>) , {1} dann
    <policy> (sofort|komplett|jetzt|ganz|sofort_und) {1} \
        (stoppen|abschaffen|streichen|beenden|aussetzen)
    """,
    unless=META
    + "(warum|wieso|protest\\w*|demo\\w*|gegen|sagt|sagte|fordert|wurden|wurde)",
)

_WHOEVER = """
    (wer|whoever|anyone|jeder) {2} <being> {12!} \
        (nichts|nix|no) {1} (verloren|zu_suchen|zu_melden|business|place)
    (wer|alle|jeder|those|everyone|leute) {3} <being> , {3} <expelled>
    (wer|alle|jeder|those|everyone|leute) {3} <being> , {2} (soll|sollte|muss|kann|\
        should) \
        {4} <home>
    (wer|whoever|anyone|jeder) {2} <being> , {3} gehört {3!} nicht (unter|zu|in|an|vor)
    (wer|whoever|anyone|jeder) {2} <being> {4} \
        (raus|weg|fort|daheimbleiben|verschwinden|out|heimgehen)
    (wer|whoever|anyone|jeder) {2} <being> {3} (sollte|soll|darf|dürfte|should|may) \
        {4!} \
        (nicht|kein\\w*|nie|never|not|no) {4!} \
        (wählen|rente|posten|mitreden|vote|arbeiten|unterrichten|geld|pass|internet|\
        handy)
    (wer|whoever|anyone|jeder) {2} <being> {2} (soll|sollte|sollten|should) {4} \
        (daheim|zuhause|zu_hause|at_home) {1} (bleiben|stay)
"""

_ALL_WHO_ARE = frames(
    "hate.exclusion",
    "C3.5",
    Severity.S3,
    Effect.BLOCK,
    _WHOEVER
    + """
    (?=homos|transs|schwul_sein|lesbisch_sein|bisex)<queer> {2} \
        (gehört|gehörte|should_be|sollte) {3} \
        (verboten|behandelt|geheilt|bestraft|therapiert|banned|cured|punished|illegal)
    """,
    unless=META + _MERCY + _TALK,
    doubt="\\? $\n",
)

_ALL_OUTSIDERS = frames(
    "hate.exclusion",
    "C3.3",
    Severity.S3,
    Effect.BLOCK,
    _WHOEVER.replace("<being>", "<outsider>"),
    unless=META + _MERCY + _TALK,
    doubt="\\? $\n",
)

REJECTIONS: tuple[Frame, ...] = (
    *_REJECTED,
    *_REJECTED_OTHERS,
    *_ALL_WHO_ARE,
    *_ALL_OUTSIDERS,
    *_HINTED,
)
