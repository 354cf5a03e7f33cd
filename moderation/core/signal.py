"""What a rule or the classifier found, and the scales it is measured on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum

Span = tuple[int, int]
"""Half-open range of code points in the text as it was sent."""


class Effect(StrEnum):
    """What happens to a comment; ordered by `rank`."""

    ALLOW = "allow"
    FLAG = "flag"
    BLOCK = "block"

    @property
    def rank(self) -> int:
        return _RANK[self]


_RANK = {Effect.ALLOW: 0, Effect.FLAG: 1, Effect.BLOCK: 2}


class Severity(IntEnum):
    """How grave a breach is, apart from how sure we are.

    S0 nothing, S1 unfair or borderline, S2 clear breach, S3 severe breach,
    S4 suspected crime or danger.
    """

    S0 = 0
    S1 = 1
    S2 = 2
    S3 = 3
    S4 = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One sentence in both languages of the house."""

    de: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """What one rule or the classifier found at one place.

    `rule` names the finder and its text block (`insult.person`); `effect` is the
    strongest effect this signal supports on its own. `weight` is how sure the finder
    is, in [0, 1], for guidelines that follow their strongest signal; for guidelines
    that add up points it is points, negative ones speaking for the comment.
    `facts` fill the placeholders of the rule's sentence.
    """

    rule: str
    clause: str
    severity: Severity
    effect: Effect
    weight: float = 1.0
    span: Span | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


def lowered(signal: Signal) -> Signal | None:
    """Take one step back under an uncertain mitigation: block to flag, flag to none.

    A suspected crime never falls below flag.
    """
    if signal.effect is Effect.BLOCK:
        return replace(signal, effect=Effect.FLAG)
    if signal.severity is Severity.S4 and signal.effect is Effect.FLAG:
        return signal
    return None
