"""What the API takes and gives, as typed values; `/openapi.json` is made of these.

Lengths are counted in code points. Unknown keys are refused everywhere.
"""

from datetime import datetime
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from moderation.core.comment import Format, Role
from moderation.core.decision import Recommendation
from moderation.core.signal import Effect
from moderation.store.records import ItemState

TEXT_LENGTH = 20_000
NOTE_LENGTH = 5_000
_SITE = r"^[A-Za-z0-9][A-Za-z0-9._-]*$(?!\n)"
_LANGUAGE = r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$(?!\n)"

Name = Annotated[str, Meta(min_length=1, max_length=255)]
Short = Annotated[str, Meta(max_length=2_000)]
Long = Annotated[str, Meta(max_length=500_000)]
Site = Annotated[str, Meta(min_length=1, max_length=64, pattern=_SITE)]
Instant = Annotated[datetime, Meta(tz=True)]
SeverityName = Literal["S0", "S1", "S2", "S3", "S4"]
Count = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Share = Annotated[float, Meta(ge=0.0, le=1.0)]


class Incoming(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a caller sends."""


class Outgoing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the service answers."""


class Author(Incoming, frozen=True, kw_only=True):
    """Who wrote; `id` is the site's own and stays the same for one person."""

    id: Name
    name: Short | None = None
    url: Short | None = None
    email_hash: Annotated[str, Meta(max_length=128)] | None = None
    created_at: Instant | None = None
    approved_count: Count | None = None
    role: Role | None = None


class Article(Incoming, frozen=True, kw_only=True):
    """The page the comment stands under."""

    url: Short | None = None
    title: Short | None = None
    text: Long | None = None


class Parent(Incoming, frozen=True, kw_only=True):
    """The comment this one answers."""

    id: Name | None = None
    text: Long | None = None


class Comment(Incoming, frozen=True, kw_only=True):
    """One revision of one author's text, with its context.

    The same `id` with another text is a new revision. `dry_run` decides and
    records nothing.
    """

    text: Annotated[str, Meta(min_length=1, max_length=TEXT_LENGTH, pattern=r"\S")]
    author: Author
    id: Name | None = None
    format: Format = Format.PLAIN
    language: Annotated[str, Meta(max_length=35, pattern=_LANGUAGE)] | None = None
    created_at: Instant | None = None
    url: Short | None = None
    site: Site | None = None
    article: Article | None = None
    parent: Parent | None = None
    dry_run: bool = False


class Outcome(Incoming, frozen=True, kw_only=True):
    """What became of a comment elsewhere."""

    outcome: Literal["approved", "removed"]
    by: Name | None = None


class QueueFilter(Incoming, frozen=True, kw_only=True):
    """Which part of the queue is meant."""

    site: Site | None = None
    guideline: Annotated[str, Meta(max_length=16)] | None = None
    min_severity: SeverityName | None = None
    hold: bool | None = None


class QueueListing(QueueFilter, frozen=True, kw_only=True):
    """A page of the queue; `cursor` is the last page's `next_cursor`."""

    state: ItemState | None = None
    cursor: Annotated[str, Meta(max_length=512)] | None = None
    limit: Annotated[int, Meta(ge=1, le=200)] = 50


class Claim(QueueFilter, frozen=True, kw_only=True):
    """Ask for the most urgent item that fits, or for the one named by `item`.

    `by` names the person where a program calls for one.
    """

    item: Name | None = None
    by: Name | None = None


class Release(Incoming, frozen=True, kw_only=True):
    """Give a claimed item back; `fence` is the claim's."""

    fence: Count
    by: Name | None = None


class Verdict(Incoming, frozen=True, kw_only=True):
    """A person's decision on a claimed item; `fence` is the claim's.

    `clause` names what a block rests on; the machine's stands when it is left out.
    """

    decision: Literal["allow", "block"]
    fence: Count
    clause: Annotated[str, Meta(max_length=16)] | None = None
    note: Annotated[str, Meta(max_length=NOTE_LENGTH)] | None = None
    by: Name | None = None


class SiteChoice(Incoming, frozen=True, kw_only=True):
    """Which site is meant; the key's own, or `default`."""

    site: Site | None = None


class Words(Outgoing, frozen=True, kw_only=True):
    """A sentence in German and in English."""

    de: str
    en: str


class Signal(Outgoing, frozen=True, kw_only=True):
    """What a rule or the classifier found, and where.

    `effect` is the strongest it supports by itself; decisions of before may lack it.
    `span` is a half-open range of code points in the text as it was sent.
    """

    rule: str
    effect: Effect | UnsetType = UNSET
    span: tuple[int, int] | None
    weight: float
    explanation: Words


class Reason(Outgoing, frozen=True, kw_only=True):
    """A clause of the guidelines with the signals that met it.

    `remedy` says what would make the comment acceptable. `without` is what would have
    been decided without this reason's passages; null where a person decided. Decisions
    of earlier versions have neither.
    """

    guideline: str
    clause: str
    severity: SeverityName
    effect: Effect
    explanation: Words
    signals: list[Signal]
    remedy: Words | None = None
    without: Effect | None = None


class Advice(Outgoing, frozen=True, kw_only=True):
    """What the account's record suggests; a person decides.

    `duration` is ISO 8601.
    """

    recommendation: Recommendation
    duration: str | None
    step: str | None
    points: float
    approvals_required: Annotated[int, Meta(ge=0, le=2)]
    because: list[Words]


class PolicyRef(Outgoing, frozen=True, kw_only=True):
    """Which policy decided."""

    id: str
    version: str
    digest: str


class ModelRef(Outgoing, frozen=True, kw_only=True):
    """Which model scored."""

    name: str
    digest: str


class Decision(Outgoing, frozen=True, kw_only=True):
    """The answer to one comment; reasons are gravest first.

    `id` is null where nothing was recorded: a dry run, or rules answering without a
    database. `allowed_without` are passages without which the comment would have been
    allowed; null where that cannot be said, missing in decisions of earlier versions.
    `braked` are rules that might only flag when the decision was made.
    """

    id: str | None
    comment_id: str | None
    decision: Effect
    hold: bool
    provisional: bool
    severity: SeverityName
    reasons: list[Reason]
    scores: dict[str, Share] | None
    account: Advice
    escalate: list[str]
    degraded: list[str]
    braked: list[str] = []
    automated: bool
    policy: PolicyRef
    model: ModelRef | None
    created_at: datetime
    allowed_without: list[tuple[int, int]] | None = None


class FieldError(Outgoing, frozen=True, kw_only=True):
    """What is wrong where: a JSON pointer into the body, or a query parameter."""

    detail: str
    pointer: str | None = None
    parameter: str | None = None


class Problem(Outgoing, frozen=True, kw_only=True, omit_defaults=True):
    """Why a call failed (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[FieldError] = []
    request_id: str | None = None


class BatchedDecision(Decision, frozen=True, kw_only=True):
    """The decision on the comment at `index` of a batch."""

    index: Count
    replayed: bool


class BatchedProblem(Problem, frozen=True, kw_only=True):
    """Why the comment at `index` of a batch was not decided."""

    index: Count


class Item(Outgoing, frozen=True, kw_only=True):
    """A comment awaiting a person; `text` is null once it was withdrawn."""

    id: str
    site: str
    comment_id: str
    text: str | None
    comment: dict[str, Any]
    decision: Decision
    severity: SeverityName
    guideline: str
    clause: str
    hold: bool
    escalate: list[str]
    state: ItemState
    created_at: datetime
    claimed_by: str | None
    lease_until: datetime | None
    fence: int


class ItemPage(Outgoing, frozen=True, kw_only=True):
    """A slice of the queue, most urgent first."""

    items: list[Item]
    next_cursor: str | None


class Finding(Outgoing, frozen=True, kw_only=True):
    """A breach on record; confirmed when a person agreed."""

    clause: str
    severity: SeverityName
    submitted_at: datetime
    confirmed: bool


class Account(Outgoing, frozen=True, kw_only=True):
    """An author's standing on a site."""

    id: str
    site: str
    first_seen: datetime | None
    comments_90d: int
    findings: list[Finding]
    account: Advice


class Clause(Outgoing, frozen=True, kw_only=True):
    """A numbered sub-point of a guideline."""

    code: str
    name: Words
    at_most: Effect


class Guideline(Outgoing, frozen=True, kw_only=True):
    """One promise of the published guidelines."""

    code: str
    name: Words
    text: Words
    clauses: list[Clause]


class Policy(Outgoing, frozen=True, kw_only=True):
    """The guidelines in force on a site."""

    id: str
    version: str
    digest: str
    site: str
    name: Words
    guidelines: list[Guideline]


class Health(Outgoing, frozen=True, kw_only=True):
    """Whether the service is there."""

    status: str
    version: str


class Readiness(Outgoing, frozen=True, kw_only=True):
    """Whether the service can decide: it needs its store and a policy."""

    ready: bool
    store: bool
    policy: bool
    model: bool
