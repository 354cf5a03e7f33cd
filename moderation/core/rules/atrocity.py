"""Recipes of C4.4 and C4.6: mass crimes made small or great, delight in cruelty."""

from moderation.core.recipes import Meaning, Recipe, recipes
from moderation.core.rules.vocabulary import VOCABULARY
from moderation.core.signal import Effect, Severity

_INCITEMENT = Meaning(
    rule="crime.incitement", clause="C4.4", severity=Severity.S4, effect=Effect.BLOCK
)
_DENIAL = Meaning(
    rule="crime.denial", clause="C4.4", severity=Severity.S4, effect=Effect.BLOCK
)
_GLORIFYING = Meaning(
    rule="crime.glorifying", clause="C4.4", severity=Severity.S4, effect=Effect.BLOCK
)
_TRIVIALISING = Meaning(
    rule="crime.trivialising", clause="C4.4", severity=Severity.S2, effect=Effect.FLAG
)
_HINTED = Meaning(
    rule="crime.veiled", clause="C4.4", severity=Severity.S4, effect=Effect.FLAG
)
_CRUELTY = Meaning(
    rule="crime.cruelty", clause="C4.6", severity=Severity.S4, effect=Effect.BLOCK
)
_REVILING = Meaning(
    rule="crime.reviling", clause="C4.6", severity=Severity.S2, effect=Effect.FLAG
)

_MOCKING = Meaning(
    rule="crime.mocking", clause="C4.6", severity=Severity.S1, effect=Effect.FLAG
)

_CAMPS = recipes(
    _INCITEMENT,
    "(<group>|<slur>|<slurlight>|<vague>|<other>) <camp> @again @wanting",
    VOCABULARY,
    unless="@report @counter",
)

_PEOPLES = "(<group>|<slur>|<slurlight>|<other>|<vague>)"

_HOUNDED = recipes(
    _INCITEMENT,
    f"""
    (<group>|<slur>|<slurlight>|<other>) <solution> @naziyears
    {_PEOPLES} <carried> @greeting
    {_PEOPLES} <weapon> @greeting
    <refuge> @aglow @joy
    (<carried>|<bomb>) <refuge> @hurled @remedy
    <kill> (<group>|<slur>|<slurlight>|<other>) @only
    (<group>|<slur>|<slurlight>|<other>) @leaving @starving
    <lethal> @border @want -@ddr
    """,
    VOCABULARY,
    unless="@report @counter @story @play",
)

_REGRETTED = recipes(
    _INCITEMENT,
    "<refuge> @pity @burnt_down",
    VOCABULARY,
    unless="@report @counter @story",
    negated=True,
)

_DENIED = recipes(
    _DENIAL,
    """
    <shoah> @mendacity
    <shoah> (sechs_millionen|6_millionen|six_million|6_million) @atmost
    """,
    VOCABULARY,
    unless="@law @counter @remember",
    negated=True,
)

_JUSTIFIED = recipes(
    _DENIAL,
    """
    <shoah> (<jews>|<group>) @deserving
    """,
    VOCABULARY,
    unless="@law @counter",
)

_LONGED_FOR = recipes(
    _GLORIFYING,
    """
    <ns> @needing @somebody_like
    <brown> @needing (wieder|heute|jetzt|endlich|again|now|today)
    <ns> @chimney (durch|gegangen|geraucht|geschickt|gesteckt)
    """,
    VOCABULARY,
    unless="@law @counter @story",
)

_UNFINISHED = recipes(
    _GLORIFYING,
    "<ns> @least @unfinished",
    VOCABULARY,
    unless="@law @counter @story",
    negated=True,
)

_DOUBTED = recipes(
    _TRIVIALISING,
    """
    (<shoah>|<shoahhint>) @really @asking
    <tyrant> @order
    <ns> @goodside
    <revision>
    <solution> (solche\\w*|denen|diese\\w*|those|them)
    <highway> (er|der|damals|adolf|hitler|österreicher|he)
    <shoah> @muzzle
    """,
    VOCABULARY,
    unless="@law @counter @story",
    negated=True,
)

_RETURNING = recipes(
    _HINTED,
    "<cattle> (wieder|bald|nächste|diesmal|again|soon) @wanting",
    VOCABULARY,
    unless="@report @counter",
)

_REVELLED = recipes(
    _CRUELTY,
    """
    <gore> @thrill
    <gore> @link @collection -@abuse_news
    <prey> @agony @thrill
    <cruel> @thrill @footage
    <cruel> @thrill @animal
    <cruel> @thrill @captive
    """,
    VOCABULARY,
    unless="@story @play @kitchen @counter",
    wide=True,
    negated=True,
)

_MOCKED = recipes(
    _MOCKING,
    "<faithful> @fable",
    VOCABULARY,
    unless="@report @story @counter",
)

_REVILED = recipes(
    _REVILING,
    """
    <scripture> @desecrated
    <prophet> @slight
    """,
    VOCABULARY,
    unless="@report @story @counter",
)

ATROCITY: tuple[Recipe, ...] = (
    *_CAMPS,
    *_HOUNDED,
    *_REGRETTED,
    *_DENIED,
    *_JUSTIFIED,
    *_LONGED_FOR,
    *_UNFINISHED,
    *_DOUBTED,
    *_RETURNING,
    *_REVELLED,
    *_REVILED,
    *_MOCKED,
)
