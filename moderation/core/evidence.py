"""All that rules may look at, as one frozen value."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from moderation.core.comment import Comment
from moderation.core.lexicon import Hit
from moderation.core.policy import Policy
from moderation.core.signal import Effect, Severity, Signal, Span
from moderation.core.text import Text, View, text_of

MOST_HITS = 100
"""Of a list in one text; more make nothing clearer, only slower."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A breach a machine found; `confirmed` when a person agreed (then a strike).

    Voided findings are not kept in a history. `informed_at` is when the author
    heard of it: what was submitted before counts together with it. `confirmed_at`
    starts the decay.
    """

    clause: str
    severity: Severity
    submitted_at: datetime
    confirmed: bool
    automatic_block: bool = False
    confirmed_at: datetime | None = None
    informed_at: datetime | None = None
    wilful: bool = False

    @property
    def found_at(self) -> datetime:
        """When the breach began to count."""
        return self.confirmed_at or self.submitted_at


@dataclass(frozen=True, slots=True, kw_only=True)
class PastComment:
    """What is remembered of an author's earlier comment."""

    at: datetime
    effect: Effect
    fingerprint: int
    hosts: tuple[str, ...] = ()
    article: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """An author's past on this site.

    `recent` holds the last 50 comments, newest first.
    """

    findings: tuple[Finding, ...] = ()
    recent: tuple[PastComment, ...] = ()
    comments_90d: int = 0
    approved_total: int = 0
    first_seen: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A passage shared with a protected text; `span` lies in the comment.

    `length` and `containment` are about words copied. `reworded` is the share of what
    the comment names beyond these that the text names in the same order, where it is so
    much that it tells of a model, and `reworded_span` where it does.
    """

    source: str
    title: str
    span: tuple[int, int]
    length: int
    containment: float
    own: bool = False
    author: str | None = None
    reworded: float = 0.0
    reworded_span: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Calibrated probabilities by label, and the passage that carried each."""

    values: Mapping[str, float]
    spans: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one comment is judged by."""

    comment: Comment
    text: Text
    hits: Mapping[str, tuple[Hit, ...]]
    history: History
    policy: Policy
    now: datetime
    matches: tuple[Match, ...] = ()
    tripped: frozenset[str] = frozenset()
    campaign: int = 0


Rule = Callable[[Evidence], Iterable[Signal]]
"""Looks for one thing; reports, never decides."""


def evidence_of(
    comment: Comment,
    policy: Policy,
    *,
    now: datetime,
    history: History | None = None,
    matches: Iterable[Match] = (),
    tripped: frozenset[str] = frozenset(),
) -> Evidence:
    """Read the comment once and look its words up in the policy's lists."""
    text = text_of(comment.text, comment.format)
    policy = policy.on(now)
    return Evidence(
        comment=comment,
        text=text,
        hits={
            name: found[:MOST_HITS] for name, found in policy.lexicon.hits(text).items()
        },
        history=history or History(),
        policy=policy,
        now=now,
        matches=tuple(matches),
        tripped=tripped,
    )


def in_original(scores: Scores, view: View) -> Scores:
    """Move the passages of scores, found in a view, to the text as it was sent."""
    spans = {label: view.span(*span) for label, span in scores.spans.items()}
    return Scores(values=scores.values, spans=spans)
