"""When a rule that blocks may no longer do so until somebody has looked.

A breaker trips when its rule blocks far more often than usual, and when people
overturn its blocks. From then on the rule may only flag, and what it flags is held.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import sqrt
from statistics import median

from moderation.core.decision import Decision
from moderation.core.signal import Effect

HOUR = timedelta(hours=1)


class Why(StrEnum):
    """Why a breaker tripped: too many blocks, or blocks that people overturned."""

    FLOOD = "flood"
    OVERTURNS = "overturns"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """When breakers trip; see `is_flood` and `trips`.

    `least` blocks within an hour are needed at all; they must be `times` the usual and
    stand out by `deviations`. Usual is what the hours of `baseline` say, of which
    `learned` must have seen comments. A flood's breaker closes by itself after
    `closes_after`; one of `overturns` within `overturned_within` only by a person.
    No `overturns` (0): they never trip.
    """

    least: int = 20
    times: float = 3.0
    deviations: float = 5.0
    baseline: timedelta = timedelta(days=14)
    learned: int = 48
    closes_after: timedelta = timedelta(hours=2)
    overturns: int = 2
    overturned_within: timedelta = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaker:
    """The last trip of a rule's breaker on a site.

    `blocks` and `usual` tell of the hour that tripped it, or how many overturns did.
    `closes_at` None: only a person closes it, which `closed_at` and `closed_by` tell.
    """

    site: str
    rule: str
    why: Why
    tripped_at: datetime
    blocks: float
    usual: float
    closes_at: datetime | None = None
    closed_at: datetime | None = None
    closed_by: str | None = None

    def is_tripped(self, now: datetime) -> bool:
        """Tell whether it still keeps its rule from blocking."""
        if self.closed_at is not None:
            return False
        return self.closes_at is None or now < self.closes_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """How often a rule blocked in an hour, and how much the site decided."""

    blocks: float = 0
    decisions: float = 0


def blocking_rules(decision: Decision) -> frozenset[str]:
    """Name the rules on whose word a decision blocks."""
    return frozenset(
        explained.signal.rule
        for reason in decision.reasons
        if reason.effect is Effect.BLOCK
        for explained in reason.signals
        if explained.signal.effect is Effect.BLOCK
    )


def lately(this: int, last: int, now: datetime) -> float:
    """Estimate the count of the sixty minutes up to now from two hours of the clock.

    The last hour counts for the part of it that lies within the sixty minutes.
    """
    gone = (now - now.replace(minute=0, second=0, microsecond=0)) / HOUR
    return this + (1 - gone) * last


def usual_blocks(now: Hour, hours: Sequence[Hour]) -> float:
    """How many blocks as many comments as now usually bring."""
    return median(_expected(now, hours))


def is_flood(now: Hour, hours: Sequence[Hour], limits: Limits) -> bool:
    """Tell whether a rule blocks far more often than it usually does.

    `hours` are those of the baseline in which the site decided anything.
    Counts vary with the square root of what is expected; `2 √(n + 3/8)` makes their
    deviation 1 whatever that is (Anscombe 1948). How far the highest tenth of what is
    expected lies above the median tells how long a deviation is here; some strange
    hours move neither. It counts as 1 at least, or a rule that hardly ever blocks would
    trip at once. Iglewicz and Hoaglin (1993) call what lies 3.5 deviations out an
    outlier.
    """
    if now.blocks < limits.least or len(hours) < limits.learned:
        return False
    expected = _expected(now, hours)
    if now.blocks < limits.times * median(expected):
        return False
    steady = sorted(map(_steadied, expected))
    centre, high = median(steady), steady[len(steady) * 9 // 10]
    spread = max(1.0, (high - centre) / _HIGH)
    return _steadied(now.blocks) - centre >= limits.deviations * spread


def _expected(now: Hour, hours: Sequence[Hour]) -> list[float]:
    """What each hour would have brought with as many comments as now.

    The quieter half is left out: a single block among three comments says little.
    """
    busy = median(hour.decisions for hour in hours)
    return [
        hour.blocks * now.decisions / hour.decisions
        for hour in hours
        if hour.decisions >= busy
    ]


_HIGH = 1.2816
"""How many deviations above their median the highest tenth of normal values begins."""


def _steadied(count: float) -> float:
    return 2 * sqrt(count + 3 / 8)


def may_flood(last: Breaker | None, now: datetime, limits: Limits) -> bool:
    """Tell whether a flood may trip: not while tripped, nor soon after a person reset.

    Whoever reset it has seen the flood that still runs.
    """
    if last is None:
        return True
    if last.closed_at is not None:
        return now >= last.closed_at + limits.closes_after
    return not last.is_tripped(now)


def are_too_many(
    overturns: Iterable[datetime],
    last: Breaker | None,
    now: datetime,
    limits: Limits,
) -> bool:
    """Tell whether people overturned so many blocks that the breaker trips.

    What was overturned before a person reset the breaker has been looked at.
    """
    if last is not None and last.why is Why.OVERTURNS and last.is_tripped(now):
        return False
    since = now - limits.overturned_within
    if last is not None and last.closed_at is not None:
        since = max(since, last.closed_at)
    fresh = sum(at > since for at in overturns)
    return 0 < limits.overturns <= fresh
