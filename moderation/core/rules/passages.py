"""What rules that read whole sentences share: the sentence of a hit and its signal."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from moderation.core.context import (
    Context,
    Target,
    in_context,
    repeats_parent,
    sentence_at,
    use_of,
)
from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.signal import Effect, Severity, Signal


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a passage breaches once a rule has recognised it."""

    rule: str
    clause: str
    severity: Severity
    effect: Effect


def hits_of(evidence: Evidence, *lists: str) -> Iterator[Hit]:
    """The hits of several lists."""
    for name in lists:
        yield from evidence.hits.get(name, ())


def sentence_of(evidence: Evidence, hit: Hit) -> str:
    """The folded sentence a hit stands in."""
    start, end = sentence_at(evidence.text, hit.start, hit.end)
    return evidence.text.folded.text[start:end]


def beside(evidence: Evidence, hit: Hit, others: Sequence[Hit], reach: int = 0) -> bool:
    """Tell whether any other hit stands in the hit's sentence, or `reach` beyond it.

    The others must be in order of place.
    """
    start, end = sentence_at(evidence.text, hit.start, hit.end)
    index = bisect_left(others, start - reach, key=lambda other: other.start)
    near = takewhile(lambda other: other.start < end + reach, others[index : index + 2])
    return any((o.start, o.end) != (hit.start, hit.end) for o in near)


def passage(evidence: Evidence, hit: Hit, meaning: Meaning) -> Iterator[Signal]:
    """Report a hit with a meaning unless its words are only mentioned or quoted."""
    if repeats_parent(evidence, hit.start, hit.end):
        return
    signal = Signal(
        rule=meaning.rule,
        clause=meaning.clause,
        severity=meaning.severity,
        effect=meaning.effect,
        span=hit.span,
        facts={
            "term": evidence.text.original[slice(*hit.span)],
            "addressee": "eine Person",
            "addressee_en": "a person",
        },
    )
    use = use_of(evidence.text, hit.start, hit.end)
    kept = in_context(signal, Context(use, Target.UNKNOWN))
    if kept is not None:
        yield kept


def first_of(signals: Iterable[Signal]) -> Iterator[Signal]:
    """The first signal of each rule: one is enough to say what was seen."""
    seen: set[str] = set()
    for signal in signals:
        if signal.rule not in seen:
            seen.add(signal.rule)
            yield signal
