"""Frames of C3.4: hostility to Jews in ciphers, images and mocking comparisons."""

from moderation.core.frames import Frame, frames
from moderation.core.rules.generalisation import META
from moderation.core.signal import Effect, Severity

_TALK = """
    (antisemit\\w*|zentralrat|gedenk\\w*|erinner\\w*|überlebende\\w*|museum|mem|meme)
    (musste|großmutter|großvater|oma|opa|vorfahren|familie|geschichte)
    (auf|gegen|hass|hetze) {1} <cipher>
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
    <elite>
    (?=roth|rots|soros|rock)<cipher> und (konsorten|co|seine\\w*|kumpane|freunde)
    (?=roth|rots|soros|rock)<cipher> {9.} (mehr_sage_ich|ihr_wisst|wacht_auf|bescheid)
    (hühner|legehennen|schweine|tier\\w*|kühe|büro|homeoffice|impf\\w*|callcenter) \
        {6.} \
        (?=kz|konz|ausch|holoc)<shoah>
    (?=kz|konz|ausch|holoc)<shoah> {6.} (hühner|legehennen|tier\\w*|kühe|impf\\w*)
    <shoah> (auf_dem_teller|der_tiere|an_den_ungeborenen|für_die|2.0)
    (neue[rs]?|moderner?|zweiter?|reinster?|new|digital\\w*) <shoah>
    wie {3} <jews> {3} (damals|früher|behandelt|im_dritten_reich)
    (behandelt|verfolgt|fühle|fühlen|treated|gejagt) {5} (wie|like) {2} <jews>
    """,
    unless=META + _TALK,
)

ANTISEMITISM: tuple[Frame, ...] = (*_HOSTILE, *_HINTED)
