"""What signals amount to under a policy, before anybody puts it into words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from moderation.core.policy import Combine, Guideline, Policy
from moderation.core.signal import Effect, Severity, Signal, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A clause with the signals that met it and what they amount to together.

    `signals` stand with the gravest first. Where a guideline adds up points it is the
    heaviest first, `clause` is that signal's, and signals that speak for the comment
    are among them.
    """

    guideline: Guideline
    clause: str
    severity: Severity
    effect: Effect
    signals: tuple[Signal, ...]


def weigh(signals: Iterable[Signal], policy: Policy) -> list[Ground]:
    """Weigh signals guideline by guideline; of an unknown clause they count nothing."""
    known = [s for s in signals if s.clause in policy.by_code]
    known.sort(key=lambda s: s.clause)
    grounds: list[Ground] = []
    for _, group in groupby(known, lambda s: policy.by_code[s.clause][0].code):
        told = list(group)
        guideline = policy.by_code[told[0].clause][0]
        if guideline.combine is Combine.POINTS:
            grounds.extend(_summed(guideline, told, policy))
        else:
            grounds.extend(_strongest(guideline, told, policy))
    return grounds


def outcome(grounds: Iterable[Ground], otherwise: Effect) -> Effect:
    """The strongest effect, or `otherwise` where there is nothing to object to."""
    found = max((g.effect for g in grounds), key=lambda e: e.rank, default=Effect.ALLOW)
    return otherwise if found is Effect.ALLOW else found


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    """Tell whether a span shares a code point with any of the others."""
    return any(span[0] < end and start < span[1] for start, end in others)


def _strongest(
    guideline: Guideline, signals: list[Signal], policy: Policy
) -> Iterable[Ground]:
    for code, group in groupby(signals, lambda s: s.clause):
        told = _distinct(s for s in group if s.effect is not Effect.ALLOW)
        if told:
            yield _ground(guideline, code, told[0].effect, told, policy)


def _distinct(signals: Iterable[Signal]) -> list[Signal]:
    """Say once what one rule saw twice in overlapping passages."""
    kept: list[Signal] = []
    for signal in sorted(signals, key=_gravest_first):
        same = [s.span for s in kept if s.rule == signal.rule and s.span]
        if signal.span is None or not overlaps(signal.span, same):
            kept.append(signal)
    return kept


def _gravest_first(signal: Signal) -> tuple[int, int, float]:
    return -signal.effect.rank, -signal.severity, -signal.weight


def _summed(
    guideline: Guideline, signals: list[Signal], policy: Policy
) -> Iterable[Ground]:
    """Add up points; a block needs at least one signal strong enough by itself."""
    total = sum(s.weight for s in signals)
    strong = any(s.effect is Effect.BLOCK for s in signals)
    if total < guideline.flag_at:
        return
    effect = Effect.BLOCK if strong and total >= guideline.block_at else Effect.FLAG
    told = sorted(signals, key=lambda s: -s.weight)
    yield _ground(guideline, told[0].clause, effect, told, policy)


def _ground(
    guideline: Guideline,
    code: str,
    effect: Effect,
    signals: Sequence[Signal],
    policy: Policy,
) -> Ground:
    """Cap the effect by the clause, and never block what is merely unfair."""
    told = [s for s in signals if s.effect is not Effect.ALLOW]
    severity = max((s.severity for s in told), default=Severity.S1)
    capped = severity <= Severity.S1 or policy.by_code[code][1].at_most is Effect.FLAG
    return Ground(
        guideline=guideline,
        clause=code,
        severity=severity,
        effect=Effect.FLAG if capped else effect,
        signals=tuple(signals),
    )
