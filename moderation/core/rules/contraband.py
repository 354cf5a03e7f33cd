"""Recipes of C4.3 and C4.5: what is sold in secret, and people given away."""

from moderation.core.recipes import Meaning, Recipe, recipes
from moderation.core.rules.vocabulary import VOCABULARY
from moderation.core.signal import Effect, Severity

_OFFER = Meaning(
    rule="crime.offer", clause="C4.5", severity=Severity.S3, effect=Effect.BLOCK
)
_GREY = Meaning(
    rule="crime.grey", clause="C4.5", severity=Severity.S2, effect=Effect.FLAG
)
_DOXXING = Meaning(
    rule="crime.doxxing", clause="C4.3", severity=Severity.S4, effect=Effect.BLOCK
)
_SEEKING = Meaning(
    rule="crime.doxxing", clause="C4.3", severity=Severity.S3, effect=Effect.FLAG
)
_STALKING = Meaning(
    rule="crime.stalking", clause="C4.3", severity=Severity.S4, effect=Effect.BLOCK
)
_GOSSIP = Meaning(
    rule="crime.sensitive", clause="C4.3", severity=Severity.S2, effect=Effect.FLAG
)

_SOLD = recipes(
    _OFFER,
    """
    <paper> @seller @shady
    <paper> @forging (anfrage\\w*|preis\\w*|kontakt|melde\\w*|schreib\\w*|euch|diskret)
    <paper> @shady @priced @contact
    <paper> @shady @priced @link
    <paytv> @priced @reachme @access
    <shamdata> @seller @priced
    <shamdata> @seller @contact
    <ghost> @priced @contact
    <paper> @identity_made @priced
    <hack> @spying @anybody @priced
    <loot> @seller @priced @fresh
    <loot> @stolen @priced
    <arms> (scharf|umgebaut\\w*|ohne_schein|ohne_wbk|unregistriert\\w*) @priced
    <account> @taking @offline (ich|wir|i|we) @deal
    <hack> @malware @priced
    <account> @platform @breaking @anybody @assured
    <crack> @cracked @link
    <crack> (iptv\\S*|alle_sender|cardsharing|cccam) @priced @contact
    <drug> @seller @contact
    <arms> @seller @shady
    """,
    VOCABULARY,
    unless="@warning @report @story @play",
    wide=True,
    negated=True,
)

_COPIED = recipes(
    _GREY,
    """
    (<copy>|<crack>) (kostenlos|gratis|umsonst|für_lau|free) @loading
    <wink> @media
    <copy> @sharing @nopay
    <bypass> @fixing
    <crack> @wanted @whoever @key
    <crack> @thriving (ich|mir|mich|wir|uns|i|me)
    <crack> (cardsharing\\S*|iptv\\S*|cccam) (zugang|sucht|suche|mehr_sag_ich)
    """,
    VOCABULARY,
    unless="@warning @report @lawful_copy",
    negated=True,
)

_SOUGHT_COPIES = recipes(
    _GREY,
    "<copy> (illegal|schwarz|illegally) @whoever @loading",
    VOCABULARY,
    unless="@report (strafbar|verboten|abmahnung)",
)

_MET = recipes(
    _DOXXING,
    "<routine> @meeting (wer|ihr|dort|da|if_you|whoever|go)",
    VOCABULARY,
    unless="@report @story @transit",
    wide=True,
)

_SOUGHT = recipes(
    _SEEKING,
    "<identity> @finding",
    VOCABULARY,
    unless="@report @story @counter",
    negated=True,
)

_WATCHED = recipes(
    _STALKING,
    """
    <dear> @me (sitze?|stehe?|warte|parke?|sitting|standing|parked|waiting|outside) \
(vor|vorm|hinter|before|outside|in_front|by|near)
    <dear> @me @watching
    <dear> <stalk> @me
    <pane> @me @glimpsed
    """,
    VOCABULARY,
    unless="@report @story @play @friendly",
)

_SEEN = recipes(
    _STALKING,
    "<routine> @seeing (du|dich|dir|euch|you)",
    VOCABULARY,
    unless="@report @story @play @friendly",
    wide=True,
)

_GOSSIPED = recipes(
    _GOSSIP,
    "<illness> @kin @office_holder @rumour",
    VOCABULARY,
    unless="@report @story",
    negated=True,
)

CONTRABAND: tuple[Recipe, ...] = (*_SOLD, *_COPIED, *_SOUGHT_COPIES)
EXPOSURE: tuple[Recipe, ...] = (*_MET, *_SOUGHT, *_WATCHED, *_SEEN, *_GOSSIPED)
