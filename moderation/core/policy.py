"""The published guidelines as values: clauses, thresholds, points and ladder."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from moderation.core.breakers import Limits
from moderation.core.decision import PolicyRef, Recommendation
from moderation.core.lexicon import Lexicon
from moderation.core.lists import Notes, day_of, ended
from moderation.core.signal import Effect, Severity, Words


class Combine(StrEnum):
    """How a guideline turns several signals into one effect."""

    STRONGEST = "strongest"
    POINTS = "points"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A numbered sub-point of a guideline (`C1.1`).

    `at_most` caps what its signals may do; `escalate` names who must hear of it.
    """

    code: str
    name: Words
    at_most: Effect = Effect.BLOCK
    escalate: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline:
    """One promise of the published guidelines (`C1`) in the words readers see.

    `flag_at`, `block_at` are points and read only where signals add up.
    """

    code: str
    name: Words
    text: Words
    clauses: tuple[Clause, ...]
    combine: Combine = Combine.STRONGEST
    flag_at: float = 3.0
    block_at: float = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelUse:
    """What the probability of one classifier label means for a clause.

    `block` None: the label can only flag. `points` is what it adds where a guideline's
    signals add up; None elsewhere.
    """

    label: str
    clause: str
    severity: Severity
    flag: float
    block: float | None = None
    points: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One rung of the ladder; every given condition must hold.

    `duration` None on a suspension means for good. `min_share` (breaches among all
    comments of 90 days) may be replaced by a strike of `or_severity`. A rung may be
    reached by `rejection_rate` over `window` and `min_comments` instead of points.
    """

    id: str
    recommendation: Recommendation
    points: float
    findings: int = 0
    duration: timedelta | None = None
    approvals_required: int = 0
    hearing: timedelta = timedelta(0)
    requires: tuple[str, ...] = ()
    min_share: float | None = None
    or_severity: Severity | None = None
    rejection_rate: float | None = None
    window: timedelta = timedelta(days=7)
    min_comments: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Points, their decay, and the steps from a warning to a closed account."""

    points: Mapping[Severity, float]
    half_life: Mapping[Severity, timedelta]
    drop_below: float
    unreviewed_factor: float
    bundle_until_informed: bool
    c5_first_free: bool
    steps: tuple[Step, ...]
    straight_to_last: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """When a flagged comment stays invisible, and for how long at most."""

    from_severity: Severity = Severity.S2
    clauses: tuple[str, ...] = ()
    max_hours: int = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How long texts stay readable; afterwards only digests remain."""

    allowed_text: timedelta = timedelta(days=30)
    restricted_text: timedelta = timedelta(days=213)
    decisions: timedelta = timedelta(days=730)


@dataclass(frozen=True, slots=True, kw_only=True)
class Switches:
    """Choices a site makes that are no part of the guidelines.

    `host_ends` names the first day, in UTC, on which a listed host has no effect.
    """

    when_unscored: Effect = Effect.ALLOW
    hold_newcomer_links: bool = False
    own_hosts: tuple[str, ...] = ()
    blocked_hosts: tuple[str, ...] = ()
    watched_hosts: tuple[str, ...] = ()
    trusted_hosts: tuple[str, ...] = ()
    host_ends: Mapping[str, date] = field(default_factory=dict)

    def without(self, hosts: Collection[str]) -> "Switches":
        """Leave hosts out of every list."""

        def kept(listed: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(host for host in listed if host not in hosts)

        return replace(
            self,
            own_hosts=kept(self.own_hosts),
            blocked_hosts=kept(self.blocked_hosts),
            watched_hosts=kept(self.watched_hosts),
            trusted_hosts=kept(self.trusted_hosts),
        )


Sentences = Mapping[str, Words]
"""Text blocks by key (`signals.insult.person`, `clauses.C1`, `notice.head`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Everything a decision reads besides the comment and its author's past.

    `escalate_rules` names, for single rules, paths that replace the clause's own
    (a call for help is met with care, not reported).
    """

    ref: PolicyRef
    name: Words
    guidelines: tuple[Guideline, ...]
    labels: tuple[LabelUse, ...]
    ladder: Ladder
    hold: Hold
    retention: Retention
    switches: Switches
    lexicon: Lexicon
    sentences: Sentences
    escalate_rules: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    breakers: Limits = field(default_factory=Limits)
    notes: Notes = field(default_factory=Notes)
    by_code: Mapping[str, tuple[Guideline, Clause]] = field(init=False, repr=False)
    _by_day: dict[date, "Policy"] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        index = {c.code: (g, c) for g in self.guidelines for c in g.clauses}
        object.__setattr__(self, "by_code", index)

    def on(self, now: datetime) -> "Policy":
        """Leave out the listed words and hosts that have ended by then."""
        if not self.notes.ends and not self.switches.host_ends:
            return self
        day = day_of(now)
        if day not in self._by_day:
            self._by_day[day] = self._left_on(day)  # kept, as every comment asks
        return self._by_day[day]

    def _left_on(self, day: date) -> "Policy":
        words = ended(self.notes.ends, day)
        hosts = ended(self.switches.host_ends, day)
        if not words and not hosts:
            return self
        return replace(
            self,
            lexicon=self.lexicon.without(words) if words else self.lexicon,
            switches=self.switches.without(hosts) if hosts else self.switches,
        )


def flag_thresholds(policies: Iterable[Policy]) -> dict[str, float]:
    """The lowest score at which any of the policies flags, by label."""
    lowest: dict[str, float] = {}
    for use in (use for policy in policies for use in policy.labels):
        lowest[use.label] = min(use.flag, lowest.get(use.label, use.flag))
    return lowest
