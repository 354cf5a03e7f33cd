"""Frames of C3.4: hostility to Jews in ciphers, images and mocking comparisons."""

from moderation.core.frames import Frame, frames
from moderation.core.rules.generalisation import META
from moderation.core.signal import Effect, Severity

_TALK = """
    (antisemit\\w*|zentralrat|gedenk\\w*|erinner\\w*|überlebende\\w*|museum|mem|meme)
    (musste|großmutter|großvater|oma|opa|vorfahren|familie|geschichte)
    (hochschul\\w*|universität\\w*|stiftung\\w*|foundation|spende\\w*|spendet|\
        website|offen)
    (vermutet|vermuten|wittert|wittern|raunt|raunen|weltbild|aluh\\w*|schwurbel\\w*|\
        mythen)
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
    typisch <jewish>
    <jewish> (gier|geiz|habgier|raffgier|geldgier|tricks?|hinterlist|greed|scum|\
        vermin|ratten|\
        schweine)
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
    <shoah> (auf_dem_teller|der_tiere|an_den_ungeborenen|für_die|2|reloaded)
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
    doubt="(auschwitz|kz) light\n(zustände|methoden|verhältnisse|conditions) {2} wie\n",
)

_OWNERS = frames(
    "hate.antisemitism",
    "C3.4",
    Severity.S3,
    Effect.BLOCK,
    """
    <jews> {2} (ziehen|zieht|halten|hält|haben|hat|ham|händ|hän|besitzen|own|have|hold|\
        sitzen|sitzt) {9} \
        (fäden|strippen|medien|medie|presse|banken|bank|notenbank|macht|welt|zügel|\
        geld|s['’]?gäld|gold|d['’]?medie|d['’]?bank\\w*|media|banks|money|press|\
        strings|power|hollywood)
    <jews> {3} (denken|denkt|wollen|will|lieben|care|think|want) {2} \
        (nur|bloß|immer|doch_nur|only|about_nothing) {3} (geld|ans_geld|gold|macht|\
        money|\
        profit|zinsen)
    (schon_wieder|wieder_mal|wieder_so|natürlich|immer|überall|again) {1} \
        (ein|so_ein|n|a) <jews> {9.} \
        (<hint>|<mastery>|<cipher>)
    (schon_wieder|wieder_mal|natürlich|immer|überall) {1} \
        (ein|so_ein|n) <jews> {4} \
        (spitze|chef|vorstand|boss|bank|geld|macht|ministerium|redaktion|vorsitz|amt)
    hinter {6} (steckt|stecken|steht|stehen|sitzt|sitzen|hockt) {6} <jews>
    behind {6} (is|are|sits|stands) {4} <jews>
    (fest|alles|alle|medien|presse|banken|media|banks|industrie|börse) {6} \
        (in|unter) <jewish> (hand|händen|kontrolle)
    in <jewish> (hand|händen) {9.} (deshalb|darum|wundert|liest|schreib\\w*|hört|kein)
    <jewish> {1} (netzwerk\\w*|kreise|clans?|familien|kapital|finanz\\w*|\
        seilschaft\\w*|\
        lobby\\w*|milliardäre|strippen\\w*|networks?|families|money|billionaires) {5} \
        (entscheid\\w*|bestimm\\w*|lenk\\w*|steuer\\w*|kontroll\\w*|diktier\\w*|\
        kauf\\w*|\
        gekauft|beherrsch\\w*|regier\\w*|decides?|controls?|runs?|buys?|owns?|pulls?)
    (finanz\\w*|kapital|banken|medien|presse|hollywood|börse|media|banks|wall_street) \
        (ist|sind|is|are) {3} <jewish>
    <jews> {6} (selbst|selber) {1} (schuld|zuzuschreiben|verdient|verschuldet|\
        eingebrockt)
    ohne {2} <jews> {4} (wäre|hätten|gäbe|gäb|hätte|wär) {6} \
        (frieden|ruhe|kein\\w*|besser|krieg|sauber\\w*|ehrlich\\w*)
    <nose> {9.} (tel_aviv|new_york|ostküste|wall_street|bank\\w*|börse|rothsch\\w*|hint)
    <nose> {9.} <hint>
    (zinsen|geld|banken|wucher|zins|banks|money) {9.} <nose>
    <nose> {9.} (zinsen|geld|banken|wucher|banks|money)
    <hint> {9.} <nose>
    <nose> {9.} <mastery>
    <jews> {3} (früher|damals|gestern|1933|1938) {3} , {3} heute {3} <minor>
    <jews> {3} (früher|damals|gestern) {2} , {4} <minor> {2} heute
    <minor> {6} (?=warsch|ghetto|ausch|kz|gas|dach|buch)<shoah> \
        (reloaded|2|wie_damals|von_heute|lässt_grüßen|all_over|again)
    <shoah> (war|waren|were|was) {3} <camp>
    (frag|fragt|fragen_sie|ask) {2} ~die ~den ~the (?=roth|rots|soros|rock|bild|\
        warb)<cipher>
    (krieg|kriege|krise|krisen|kriegen|wars|zinsen|medien|banken|presse|geld) {12.} \
        (?=roth|rots|soros|warb|bilderb)<cipher> $
    (sonst_nur|nur|bloß) (bei|von|unter) ~den <jews>
    (denen|deren|namen|familien) {6} (-_stein|-_berg|stein_und|auf_stein|auf_-) {6} \
        (?=famil)<owner>
    <owner> {9} (stein|berg|baum|feld|-_stein|-_berg) {3} (berg|stein|baum|feld|baum|\
        thal)
    <jews> {9} (poison|vergiften|vergiftet|zersetzen|zersetzt|unterwandern|verraten|\
        betrügen|ausbeuten|ausgesaugt|undermine|exploit)
    <shoah> \\? {9.} (rechnet|nachrechnen|rechne|technisch|rechnerisch|do_the_math|\
        kapazität|papier_geduldig|glaubt_ihr|glaubst_du)
    (passen|passten|stimmt|rechnung|mathe|niemals|rechnerisch) {6!} (?=sechs|6_m|\
        six)<shoah>
    (?=sechs|6_m|six)<shoah> {6} (öfen|ofen|kapazität\\w*|durch_diese|ovens)
    wie sich {6} <jews> {4} (gefühlt|fühlten|fühlen)
    (fühle|fühl|komme|fühlen) (mich|mir|uns) {3} wie {2} (?=sophie|weiße|geschw|\
        anne)<shoah>
    how ~the <jews> {3} felt
    <cipher> - (marionetten?|knecht\\w*|puppen?|agent\\w*|sprachrohr)
    <jews> (did|made|caused|planned|started|invented) {3} (9|war|wars|covid|crisis|it)
    (keiner|niemand|nicht|nie) {3!} <jews> beim namen
    (derselbe|dieselben|derselben|ein|the_same) (stamm|stammes|sippe|tribe|clan) \
        {9.} <jews>
    (goldstein|rosenberg|rosenthal|silberstein|rosenbaum|goldberg) und {9.} (bei_denen|\
        blut|stamm|sippe|zufall|die_üblichen) {6.} <sneer>
    <shoah> {20.} @laugh
    @laugh {12.} (?!endl)<shoah>
    wie {6} <shoah> {6} (gefühlt|fühlten|fühlen|ging|erging|gelebt)
    (schlimmer|grausamer|übler|härter|worse) als {3} <shoah>
    worse than {3} <shoah>
    """,
    unless=META
    + _TALK
    + """
    (gedenk\\w*|erinner\\w*|überlebende\\w*|museum|film|buch|überleben\\w*|memorial)
    (hotel|bahnhof|schloss|altstadt|marathon|ausflug|fahrt|nach) {2} (?=dachau)<shoah>
""",
)

_PROFIT = frames(
    "hate.antisemitism",
    "C3.4",
    Severity.S3,
    Effect.BLOCK,
    """
    <shoah> {5} (geldmaschine|geldquelle|geschäft\\w*|industrie|goldesel|melkkuh|\
        business|\
        einnahmequelle|cash_cow|geschäftsmodell)
    (so|dann|da) (regiert|herrscht|entscheidet|bestimmt|diktiert) {2} <jews>
    (kindermörder|kindermörderin|mörder|völkermörder) {2} <jews>
    <shoah> {12.} (erpress\\w*|abkassier\\w*|melken|abzocken|blackmail\\w*)
    (?=roth|rots|soros)<cipher> {2} (druck\\w*|kauf\\w*|schick\\w*|bezahl\\w*|\
        verdien\\w*|\
        print\\w*|own\\w*|buys?|reib\\w*|lach\\w*|diktier\\w*|befiehlt|befehlen)
    (?=roth|rots|soros)<cipher> (money|cash|geld|gelder|millionen|milliarden) {6} \
        (pay\\w*|bezahl\\w*|fund\\w*|steck\\w*|hinter|behind)
    (fehlt|fehlen|bald|demnächst) {4} <shoahsign>
    <shoah> {6} (nützt|dient|hilft|serves) {3} (israel|juden|zionist\\w*|den_juden)
    """,
    unless=META + "(antisemit\\w*|buch|these|finkelstein|vorwurf)",
)

_SINGLED_OUT = frames(
    "hate.cipher",
    "C3.4",
    Severity.S2,
    Effect.FLAG,
    """
    ^ ~(und|aber|weil|dass) (die|der|da|the) <jews> {3-}
    <jews> {15.} <sneer>
    <jews> {15.} <hint>
    (familien|families) {6} (aufsichtsräten|vorständen|banken|boards) {6.} <hint>
    <shoah> (für|der|for|of) (vögel|tiere|bienen|hühner|fische|kinder|autos|männer|\
        nerds)
    (wie|like) {2} (die_ss|die_sa|the_ss) , {4} <ns>
    """,
    unless=META
    + _TALK
    + """
    (verfolg\\w*|ermord\\w*|vernicht\\w*|deport\\w*|rettet\\w*|leben|lebten|\
        gemeinde\\w*)
    (zusammenleben|friedhof|synagoge\\w*|nazis?|hass|gegen|schutz|schützen|glauben|\
        feiern)
    (bibel|sabbat|schabbat|sommerzeit|kalender|hebräisch|religion|damals|alten)
""",
)

_WINKS = frames(
    "hate.cipher",
    "C3.4",
    Severity.S2,
    Effect.FLAG,
    """
    <owner> {12.} <hint>
    wem {3} (medien|presse|banken|plattformen|verlage|sender|konzerne|fonds|zeitungen) \
        (gehören|gehört) {9.} <hint>
    (?=dritt|ns-|nazi)<ns> {1} (lässt_grüßen|2|reloaded|light|von_heute)
    (nur|bloß|just) {1} (?=bilderb|roth|rots|soros|rock)<cipher>
    <hint> {12.} <owner>
    (?=.stk|die_ost|der_ost)<owner> {9.} (zinsen|geld|banken|börse|krieg|fäden|wissen)
    <nsterror> {4} (redaktion|moderation|mods?|zensur\\w*|amt|behörde|chef\\w*|forum)
    (schlimmer_als|moderne|neue|reinste|ihr|euer|worse_than) {3} <nsterror>
    (wie|ist|sind|like) {3} (?!goeb|freis|meng|eich)<nsterror>
    (zustände|methoden|verhältnisse|lager|regiment|conditions) {2} wie {2} <shoah>
    (ewige\\w*|dauernde\\w*|ständige\\w*|schluss) {3} (erinnern|gedenken|büßen|\
        entschuldigen) {9.} <shoah>
    <elite> {9.} <hint>
    wie {2} (?=lager|kz|gulag|arb|straf|konz)<camp> {6} \
        (stacheldraht|wachturm|fehlt|fehlen|appell|kapo|aufseher)
    """,
    unless=META
    + _TALK
    + """
    (war|waren|damals|1933|1938|akten|historiker\\w*|verfolgt|verhaftet|ermordet\\w*)
""",
)

ANTISEMITISM: tuple[Frame, ...] = (
    *_HOSTILE,
    *_OWNERS,
    *_PROFIT,
    *_HINTED,
    *_SINGLED_OUT,
    *_WINKS,
    *_TRIVIALISING,
)
