"""The values that cross the store's door."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from moderation.core.comment import Comment
from moderation.core.decision import Decision
from moderation.core.evidence import Finding, History
from moderation.core.signal import Effect, Severity


class Conflict(StrEnum):
    """Why a comment cannot be taken as sent."""

    AUTHOR = "author"
    IDEMPOTENCY_KEY = "idempotency_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One comment about to be decided; `digest` covers all the decision reads.

    `fingerprint` 0: nobody asks who else sent the text.
    """

    site: str
    comment_id: str | None
    author_id: str
    digest: bytes
    idempotency_key: str | None = None
    fingerprint: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A recorded decision; `record` is its JSON form (see core.record)."""

    id: str
    site: str
    comment_id: str
    revision: int
    effect: Effect
    record: Mapping[str, Any]
    created_at: datetime
    supersedes: str | None = None
    superseded_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """What the store knows that bears on an ask.

    `standing` is the decision in force when the ask repeats the comment's latest
    revision (or its idempotency key); `attempts` counts that revision's machine
    decisions; `revision` is the latest one known, 0 for none. `senders` are the
    pseudonyms of all who sent the same text in the last days.
    """

    history: History
    revision: int = 0
    standing: Stored | None = None
    attempts: int = 0
    conflict: Conflict | None = None
    senders: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A decision to record, with what must be remembered of its comment.

    `supersedes` is set when an earlier decision of the same revision is replaced.
    """

    id: str
    comment: Comment
    digest: bytes
    decision: Decision
    received_at: datetime
    hosts: tuple[str, ...] = ()
    fingerprint: int = 0
    idempotency_key: str | None = None
    supersedes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What became of an entry.

    Exactly one of `stored` and `conflict` and `failed` is telling: `replayed` marks
    an entry that lost a race to an equal one, whose decision stands in `stored`.
    """

    stored: Stored | None = None
    replayed: bool = False
    conflict: Conflict | None = None
    failed: bool = False


class ItemState(StrEnum):
    """Where a queue item stands."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    REVIEWED = "reviewed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueItem:
    """A flagged (or provisionally blocked) comment awaiting a person.

    `fence` grows with every claim; a review must carry the current one.
    """

    id: str
    site: str
    comment_id: str
    decision: Stored
    text: str | None
    severity: Severity
    guideline: str
    clause: str
    hold: bool
    escalate: tuple[str, ...]
    state: ItemState
    created_at: datetime
    comment: Mapping[str, Any]
    claimed_by: str | None = None
    lease_until: datetime | None = None
    fence: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueQuery:
    """Filters of the queue; `cursor` continues a listing; most urgent first."""

    site: str | None = None
    guideline: str | None = None
    min_severity: Severity | None = None
    hold: bool | None = None
    state: ItemState | None = None
    cursor: str | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePage:
    """A slice of the queue and where it goes on."""

    items: tuple[QueueItem, ...]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A person's decision on an item, as it is to be recorded.

    `decision` supersedes the item's; `confirms` tells what becomes of the finding:
    True makes it a strike, False voids it. Others hear of it at `not_before`, once it
    can no longer be undone; at once when that is None.
    """

    id: str
    item_id: str
    fence: int
    by: str
    decision: Decision
    confirms: bool
    note: str | None
    at: datetime
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What is known of an author on a site."""

    site: str
    author_id: str
    history: History
    findings: tuple[Finding, ...]
    first_seen: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A caller's key; only the SHA-256 of its secret is stored."""

    id: str
    name: str
    scopes: frozenset[str]
    site: str | None
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A moderator, lead or admin who can log in."""

    id: str
    name: str
    role: str
    password_hash: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A login; only the SHA-256 of its token is stored."""

    user: User
    csrf: str
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """How much waits, for one site and guideline, and since when."""

    site: str
    guideline: str
    waiting: int
    oldest: datetime | None
