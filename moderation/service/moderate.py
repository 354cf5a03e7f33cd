"""A batch of comments in, durable decisions out."""

import asyncio
import time
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Protocol

import structlog

from moderation.batching import NaturalBatcher
from moderation.core.comment import Comment
from moderation.core.decide import decide
from moderation.core.decision import Decision
from moderation.core.evidence import (
    Evidence,
    History,
    PastComment,
    Scores,
    evidence_of,
    in_original,
)
from moderation.core.fingerprint import text_fingerprint
from moderation.core.links import hosts_of
from moderation.core.policy import Policy, flag_thresholds
from moderation.core.record import record_of
from moderation.core.signal import Effect
from moderation.core.standing import finding_of, submitted_at
from moderation.ids import new_id
from moderation.scorer import Scorer
from moderation.service.turns import Turns
from moderation.store.errors import StoreDown
from moderation.store.records import Ask, Conflict, Entry, Recalled, Recorded, Stored
from moderation.store.store import Store

Clock = Callable[[], datetime]
MAX_ATTEMPTS = 2
REMEMBERED = 50
LONG = 4_000
"""Code points; what is shorter is decided in milliseconds whatever it says."""
STORE = "store"

log = structlog.get_logger("moderation.decision")


class CommentConflict(Exception):
    """The same comment id by another author, or a reused idempotency key."""

    def __init__(self, conflict: Conflict) -> None:
        super().__init__(conflict.value)
        self.conflict = conflict


class Policies(Protocol):
    """Where the policy of a site comes from."""

    def policy_for(self, site: str) -> Policy:
        """The policy in force for a site."""


class Observer(Protocol):
    """Who counts what happened; `stage` is `scoring`, `store` or `whole`."""

    def decided(self, decision: Decision) -> None:
        """A decision was made."""

    def took(self, stage: str, seconds: float) -> None:
        """A batch spent this long in a stage."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How long the classifier may take (s), and what to do without a store."""

    deadline: float = 0.15
    answer_unrecorded: bool = False
    backlog: int = 2048


@dataclass(slots=True, kw_only=True)
class _Case:
    """One submission on its way through a batch."""

    submission: Submission
    digest: bytes
    id: str
    evidence: Evidence
    hosts: tuple[str, ...] = ()
    fingerprint: int = 0
    recalled: Recalled | None = None
    decision: Decision | None = None
    outcome: Answer | Exception | None = None

    @property
    def comment(self) -> Comment:
        return self.submission.comment

    @property
    def author(self) -> tuple[str, str]:
        return self.comment.site, self.comment.author.id


class Moderation:
    """Moderates comments in natural batches; built once, shared by all doors."""

    def __init__(
        self,
        *,
        store: Store,
        scorer: Scorer,
        policies: Policies,
        clock: Clock,
        observer: Observer,
        options: Options | None = None,
    ) -> None:
        self._store = store
        self._scorer = scorer
        self._policies = policies
        self._clock = clock
        self._observer = observer
        self._options = options or Options()
        self._batches: NaturalBatcher[Submission, Answer] = NaturalBatcher(
            self._moderate_batch,
            _keys,
            backlog=self._options.backlog,
            common=(StoreDown,),
        )

    async def moderate(self, submission: Submission, *, bulk: bool = False) -> Answer:
        """Decide one comment; an answer means it is durably recorded.

        Raises CommentConflict, StoreDown, Overloaded.
        """
        return await self._batches.submit(submission, bulk=bulk)

    async def close(self) -> None:
        """Finish what was accepted."""
        await self._batches.close()

    async def _moderate_batch(
        self, submissions: Sequence[Submission]
    ) -> list[Answer | Exception]:
        with self._timed("whole"):
            now = self._clock()
            turns = Turns()
            cases = []
            for submission in submissions:
                cases.append(self._case(submission, now))
                await turns.over()
            recorded = await self._recall(cases, now)
            fresh = [case for case in cases if case.outcome is None]
            await self._decide(fresh, turns, remembered=recorded)
            if recorded:
                await self._record([c for c in fresh if not c.submission.dry_run], now)
            return [case.outcome or _unrecorded(case) for case in cases]

    def _case(self, submission: Submission, now: datetime) -> _Case:
        comment = submission.comment
        policy = self._policies.policy_for(comment.site)
        return _Case(
            submission=submission,
            digest=self._store.keys.digest(comment),
            id=new_id(now),
            evidence=evidence_of(comment, policy, now=now),
        )

    async def _recall(self, cases: Sequence[_Case], now: datetime) -> bool:
        """Fill in what is known of each; False when the store could not say."""
        asks = [_ask(case) for case in cases]
        try:
            with self._timed(STORE):
                recalled = await self._store.recall(asks, now)
        except StoreDown:
            if not self._options.answer_unrecorded:
                raise
            return False
        for case, known in zip(cases, recalled, strict=True):
            case.recalled = known
            case.outcome = self._known_outcome(case, known)
        return True

    def _known_outcome(
        self, case: _Case, known: Recalled
    ) -> Answer | CommentConflict | None:
        if known.conflict is not None:
            return CommentConflict(known.conflict)
        if known.standing is None or case.submission.dry_run:
            return None
        if known.standing.record["degraded"] and known.attempts < MAX_ATTEMPTS:
            return None
        return Answer(record=answer_record(known.standing), replayed=True)

    async def _decide(
        self, cases: Sequence[_Case], turns: Turns, *, remembered: bool
    ) -> None:
        """Decide in order of arrival, each folded into its author's past."""
        if not cases:
            return
        scores = await self._scores(cases)
        pasts: dict[tuple[str, str], History] = {}
        for case, scored in zip(cases, scores, strict=True):
            known = case.recalled.history if case.recalled else History()
            past = pasts.get(case.author, known)
            case.evidence = replace(case.evidence, history=past)
            decision = await self._decision(case.evidence, scored)
            case.decision = decision if remembered else _without_store(decision)
            case.hosts = hosts_of(case.comment.text)
            case.fingerprint = text_fingerprint(case.comment.text)
            pasts[case.author] = _folded(past, case)
            self._observer.decided(case.decision)
            await turns.over()

    async def _decision(self, evidence: Evidence, scored: Scores | None) -> Decision:
        """Decide; a long text on a thread, as it may take longer than a turn."""
        decided = partial(decide, evidence, scored, model=self._scorer.ref)
        if len(evidence.comment.text) < LONG:
            return decided()
        return await asyncio.to_thread(decided)

    async def _scores(self, cases: Sequence[_Case]) -> Sequence[Scores | None]:
        with self._timed("scoring"):
            scored = await self._scorer.score(
                [case.evidence.text.plain.text for case in cases],
                self._options.deadline,
                explain_over=flag_thresholds(c.evidence.policy for c in cases),
            )
        if scored is None:
            return [None] * len(cases)
        return [
            in_original(scores, case.evidence.text.plain)
            for scores, case in zip(scored, cases, strict=True)
        ]

    async def _record(self, cases: Sequence[_Case], now: datetime) -> None:
        entries = [_entry(case, now) for case in cases]
        try:
            with self._timed(STORE):
                recorded = await self._store.record(entries)
        except StoreDown:
            if not self._options.answer_unrecorded:
                raise
            for case in cases:
                case.decision = case.decision and _without_store(case.decision)
            return
        for case, known in zip(cases, recorded, strict=True):
            case.outcome = _recorded_outcome(known)
            _log(case, known)

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self._observer.took(stage, time.perf_counter() - started)


def answer_record(stored: Stored) -> dict[str, Any]:
    """The answer for a stored decision: its record under its ids."""
    return {"id": stored.id, "comment_id": stored.comment_id, **stored.record}


def _keys(submission: Submission) -> frozenset[Hashable]:
    """What two submissions must not share within one batch."""
    comment = submission.comment
    keys: list[Hashable] = []
    if comment.id is not None:
        keys.append(("comment", comment.site, comment.id))
    if submission.idempotency_key is not None:
        keys.append(("key", comment.site, submission.idempotency_key))
    return frozenset(keys)


def _ask(case: _Case) -> Ask:
    return Ask(
        site=case.comment.site,
        comment_id=case.comment.id,
        author_id=case.comment.author.id,
        digest=case.digest,
        idempotency_key=case.submission.idempotency_key,
    )


def _entry(case: _Case, now: datetime) -> Entry:
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


def _folded(past: History, case: _Case) -> History:
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


def _without_store(decision: Decision) -> Decision:
    """Without memory nothing but a clear allow may be shown."""
    return replace(
        decision,
        hold=decision.decision is Effect.FLAG,
        degraded=(*decision.degraded, STORE),
    )


def _unrecorded(case: _Case) -> Answer | Exception:
    if case.decision is None:
        return RuntimeError("a case left its batch undecided")
    record = record_of(case.decision)
    return Answer(record={"id": None, "comment_id": case.comment.id, **record})


def _recorded_outcome(known: Recorded) -> Answer | Exception:
    if known.conflict is not None:
        return CommentConflict(known.conflict)
    if known.stored is None:
        return StoreDown("the decision could not be recorded")
    return Answer(record=answer_record(known.stored), replayed=known.replayed)


def _log(case: _Case, known: Recorded) -> None:
    """One line a decision, never the body."""
    if known.stored is None or case.decision is None:
        return
    log.info(
        "decided",
        decision_id=known.stored.id,
        site=case.comment.site,
        decision=case.decision.decision.value,
        clauses=[reason.clause for reason in case.decision.reasons],
        degraded=list(case.decision.degraded),
        replayed=known.replayed,
    )
