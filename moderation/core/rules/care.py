"""Words of people in danger from themselves, and of those who worry about them.

They lead to help and to a person, never to a sanction.
"""

from collections.abc import Iterator

from moderation.core.evidence import Evidence
from moderation.core.recipes import Meaning, Recipe, cooked, indexed, recipes
from moderation.core.rules.vocabulary import VOCABULARY
from moderation.core.signal import Effect, Severity, Signal

_CRISIS = Meaning(
    rule="care.crisis", clause="C2.1", severity=Severity.S4, effect=Effect.FLAG
)
_WORRY = Meaning(
    rule="care.worry", clause="C2.1", severity=Severity.S4, effect=Effect.FLAG
)

_OWN = recipes(
    _CRISIS,
    """
    <final>
    <selfharm> @self
    <weary> @self
    <means> @self @handy
    <means> @self @standing @ending
    <means> @leap @self -@swim
    <farewell> @self @ending
    """,
    VOCABULARY,
    unless="@story @play @past @technical",
    negated=True,
)

_OTHERS = recipes(
    _WORRY,
    """
    <weary> @someone @appeal
    <weary> @someone @concern
    <parted> @someone @looking
    """,
    VOCABULARY,
    unless="@story @play @past",
    wide=True,
    negated=True,
)

CARE: tuple[Recipe, ...] = (*_OWN, *_OTHERS)
_TABLE = indexed(CARE)


def cries_for_help(evidence: Evidence) -> Iterator[Signal]:
    """Report who may be in danger from themselves: the author, or another."""
    return cooked(evidence, _TABLE)
