"""What would have been decided, had a passage not been there.

Nothing is read anew: the signals that touch the passage are taken away and the rest is
weighed again. Rules that would see a changed sentence otherwise are not asked.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from moderation.core.policy import Combine, Policy
from moderation.core.signal import Effect, Signal, Span
from moderation.core.weighing import Ground, outcome, weigh


def effect_without(
    ground: Ground, signals: Sequence[Signal], policy: Policy, otherwise: Effect
) -> Effect:
    """The effect once the passages of one ground are taken out of the comment.

    With them goes whatever overlaps them, and what this ground saw in no single place.
    `otherwise` is what a comment gets that nothing is said against.
    """
    if len(ground.signals) == len(signals):
        return otherwise
    own = {id(signal) for signal in ground.signals}
    spans = [s.span for s in ground.signals if s.span]
    left = _clear_of(spans, signals)
    return outcome(weigh((s for s in left if id(s) not in own), policy), otherwise)


def allowing_passages(
    grounds: Sequence[Ground],
    signals: Sequence[Signal],
    policy: Policy,
    otherwise: Effect,
) -> tuple[Span, ...] | None:
    """Passages that leave nothing to object to once they are all taken out.

    Chosen greedily: of overlapping ones the gravest, then the shortest; where points
    add up, the heaviest. Another choice may be smaller. What a ground saw in no single
    place goes with its passages. None: a ground has no passages, or the comment would
    not be allowed with nothing said against it.
    """
    if otherwise is not Effect.ALLOW:
        return None
    taken: list[Span] = []
    left: Sequence[Signal] = signals
    while grounds:
        decisive = [_decisive(ground) for ground in grounds]
        if not all(decisive):
            return None
        taken += _apart([signal for signals in decisive for signal in signals])
        nowhere = {id(s) for g in grounds for s in _against(g) if not _is_placed(s)}
        left = [s for s in _clear_of(taken, left) if id(s) not in nowhere]
        grounds = weigh(left, policy)
    return tuple(sorted(taken))


def _decisive(ground: Ground) -> list[Signal]:
    """What has to go of one ground, as far as it stands in a place."""
    placed = [s for s in _against(ground) if _is_placed(s)]
    if ground.guideline.combine is not Combine.POINTS:
        return placed
    total = sum(s.weight for s in ground.signals)
    needed: list[Signal] = []
    for signal in placed:
        if total < ground.guideline.flag_at:
            break
        needed.append(signal)
        total -= signal.weight
    return needed


def _is_placed(signal: Signal) -> bool:
    """Whether there is anything to take out."""
    return signal.span is not None and signal.span[0] < signal.span[1]


def _against(ground: Ground) -> list[Signal]:
    return [s for s in ground.signals if s.effect is not Effect.ALLOW]


def _apart(signals: Sequence[Signal]) -> list[Span]:
    """One passage for each place: the word rather than the sentence around it."""
    kept: list[Span] = []
    for span in (s.span for s in sorted(signals, key=_grave_and_short) if s.span):
        at = bisect_left(kept, span)
        before = at > 0 and kept[at - 1][1] > span[0]
        after = at < len(kept) and kept[at][0] < span[1]
        if not before and not after:
            kept.insert(at, span)
    return kept


def _grave_and_short(signal: Signal) -> tuple[int, int, int, int]:
    start, end = signal.span or (0, 0)
    return -signal.effect.rank, -signal.severity, end - start, start


def _clear_of(spans: Sequence[Span], signals: Iterable[Signal]) -> list[Signal]:
    """What was seen elsewhere, or in no single place; `spans` may overlap."""
    gone = _merged(spans)
    return [s for s in signals if s.span is None or not _touches(s.span, gone)]


def _touches(span: Span, gone: Sequence[Span]) -> bool:
    at = bisect_left(gone, (span[1], 0)) - 1
    return at >= 0 and gone[at][1] > span[0]


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
