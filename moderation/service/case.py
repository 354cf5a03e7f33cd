"""One submission on its way through a batch, and what becomes of it."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from moderation.core.comment import Comment
from moderation.core.decision import Decision
from moderation.core.evidence import Evidence, History, PastComment, Scores
from moderation.core.record import record_of
from moderation.core.signal import Effect
from moderation.core.standing import finding_of, submitted_at
from moderation.store.errors import StoreDown
from moderation.store.records import Ask, Conflict, Entry, Recalled, Recorded, Stored

REMEMBERED = 50
STORE = "store"
TEXTS = "texts"


class CommentConflict(Exception):
    """The same comment id by another author, or a reused idempotency key."""

    def __init__(self, conflict: Conflict) -> None:
        super().__init__(conflict.value)
        self.conflict = conflict


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A comment with what its caller wants done; `dry_run` records nothing."""

    comment: Comment
    dry_run: bool = False
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The decision as it is answered; `replayed` when it was made before."""

    record: Mapping[str, Any]
    replayed: bool = False


@dataclass(slots=True, kw_only=True)
class Case:
    """One submission on its way through a batch.

    `fingerprint` is its text's; `telling` the same, or 0 for a text so short that
    others write it too.
    """

    submission: Submission
    digest: bytes
    id: str
    evidence: Evidence
    fingerprint: int = 0
    telling: int = 0
    hosts: tuple[str, ...] = ()
    recalled: Recalled | None = None
    scores: Scores | None = None
    decision: Decision | None = None
    outcome: Answer | Exception | None = None

    @property
    def comment(self) -> Comment:
        return self.submission.comment

    @property
    def author(self) -> tuple[str, str]:
        return self.comment.site, self.comment.author.id


def answer_record(stored: Stored) -> dict[str, Any]:
    """The answer for a stored decision: its record under its ids."""
    return {"id": stored.id, "comment_id": stored.comment_id, **stored.record}


def keys_of(submission: Submission) -> frozenset[Hashable]:
    """What two submissions must not share within one batch."""
    comment = submission.comment
    keys: list[Hashable] = []
    if comment.id is not None:
        keys.append(("comment", comment.site, comment.id))
    if submission.idempotency_key is not None:
        keys.append(("key", comment.site, submission.idempotency_key))
    return frozenset(keys)


def ask_of(case: Case) -> Ask:
    """Ask the store what bears on a case."""
    return Ask(
        site=case.comment.site,
        comment_id=case.comment.id,
        author_id=case.comment.author.id,
        digest=case.digest,
        idempotency_key=case.submission.idempotency_key,
        fingerprint=case.telling,
    )


def entry_of(case: Case, now: datetime) -> Entry:
    """Make a decided case ready to be recorded."""
    if case.decision is None:
        raise RuntimeError("only decided cases are recorded")
    standing = case.recalled.standing if case.recalled else None
    return Entry(
        id=case.id,
        comment=case.comment,
        digest=case.digest,
        decision=case.decision,
        received_at=now,
        hosts=case.hosts,
        fingerprint=case.fingerprint,
        idempotency_key=case.submission.idempotency_key,
        supersedes=standing.id if standing else None,
    )


def folded(past: History, case: Case) -> History:
    """The author's past with this comment in it, for the next one of the batch."""
    decision, evidence = case.decision, case.evidence
    if decision is None:
        return past
    finding = finding_of(decision, submitted_at(case.comment, evidence.now))
    remembered = PastComment(
        at=evidence.now,
        effect=decision.decision,
        fingerprint=case.fingerprint,
        hosts=case.hosts,
        article=case.comment.article.url if case.comment.article else None,
    )
    return replace(
        past,
        findings=(*past.findings, finding) if finding else past.findings,
        recent=(remembered, *past.recent)[:REMEMBERED],
        comments_90d=past.comments_90d + 1,
        first_seen=past.first_seen or evidence.now,
    )


def without_store(decision: Decision) -> Decision:
    """Without memory nothing but a clear allow may be shown."""
    return replace(
        decision,
        hold=decision.decision is Effect.FLAG,
        degraded=(*decision.degraded, STORE),
    )


def without_texts(decision: Decision) -> Decision:
    """Nobody could say whether the comment repeats a protected text."""
    return replace(decision, degraded=(*decision.degraded, TEXTS))


def unrecorded(case: Case) -> Answer | Exception:
    """Answer a case that the store does not know of."""
    if case.decision is None:
        return RuntimeError("a case left its batch undecided")
    record = record_of(case.decision)
    return Answer(record={"id": None, "comment_id": case.comment.id, **record})


def recorded_outcome(known: Recorded) -> Answer | Exception:
    """Say what the store made of a case."""
    if known.conflict is not None:
        return CommentConflict(known.conflict)
    if known.stored is None:
        return StoreDown("the decision could not be recorded")
    return Answer(record=answer_record(known.stored), replayed=known.replayed)
