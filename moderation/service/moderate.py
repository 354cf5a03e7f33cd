"""A batch of comments in, durable decisions out."""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol

import structlog

from moderation.batching import NaturalBatcher
from moderation.core.decide import decide
from moderation.core.decision import Decision
from moderation.core.evidence import (
    Evidence,
    History,
    Match,
    Scores,
    evidence_of,
    in_original,
)
from moderation.core.fingerprint import text_fingerprint
from moderation.core.links import hosts_of
from moderation.core.overlap import in_original as matches_in_original
from moderation.core.policy import Policy, flag_thresholds
from moderation.ids import new_id
from moderation.registry.registry import Registry
from moderation.registry.shelf import sample_of
from moderation.scorer import Scorer
from moderation.service.breakers import Breakers, Tripped
from moderation.service.campaigns import Campaigns, is_telling
from moderation.service.case import (
    STORE,
    TEXTS,
    Answer,
    Case,
    CommentConflict,
    Submission,
    answer_record,
    ask_of,
    entry_of,
    folded,
    keys_of,
    recorded_outcome,
    unrecorded,
    without_store,
    without_texts,
)
from moderation.service.shadow import Seen, Shadow
from moderation.service.turns import Turns
from moderation.store.errors import StoreDown
from moderation.store.records import Recalled, Recorded
from moderation.store.store import Store

Clock = Callable[[], datetime]
MAX_ATTEMPTS = 2
LONG = 4_000
"""Code points; what is shorter is decided in milliseconds whatever it says."""

log = structlog.get_logger("moderation.decision")


class Policies(Protocol):
    """Where the policy of a site comes from."""

    def policy_for(self, site: str) -> Policy:
        """The policy in force for a site."""


class Observer(Protocol):
    """Who counts what happened; `stage` is `scoring`, `texts`, `store` or `whole`."""

    def decided(self, decision: Decision) -> None:
        """A decision was made."""

    def took(self, stage: str, seconds: float) -> None:
        """A batch spent this long in a stage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How long the classifier may take (s), and what to do without a store."""

    deadline: float = 0.15
    answer_unrecorded: bool = False
    backlog: int = 2048


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
        shadow: Shadow | None = None,
        registry: Registry | None = None,
        breakers: Breakers | None = None,
    ) -> None:
        self._store = store
        self._scorer = scorer
        self._policies = policies
        self._clock = clock
        self._observer = observer
        self._options = options or Options()
        self._shadow = shadow
        self._registry = registry
        self._breakers = breakers
        self._batches: NaturalBatcher[Submission, Answer] = NaturalBatcher(
            self._moderate_batch,
            keys_of,
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
        if self._shadow is not None:
            await self._shadow.close()

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
            return [case.outcome or unrecorded(case) for case in cases]

    def _case(self, submission: Submission, now: datetime) -> Case:
        comment = submission.comment
        policy = self._policies.policy_for(comment.site)
        fingerprint = text_fingerprint(comment.text)
        return Case(
            submission=submission,
            digest=self._store.keys.digest(comment),
            id=new_id(now),
            evidence=evidence_of(comment, policy, now=now),
            fingerprint=fingerprint,
            telling=fingerprint if is_telling(comment.text) else 0,
        )

    async def _recall(self, cases: Sequence[Case], now: datetime) -> bool:
        """Fill in what is known of each; False when the store could not say."""
        asks = [ask_of(case) for case in cases]
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
        self, case: Case, known: Recalled
    ) -> Answer | CommentConflict | None:
        if known.conflict is not None:
            return CommentConflict(known.conflict)
        if known.standing is None or case.submission.dry_run:
            return None
        if known.standing.record["degraded"] and known.attempts < MAX_ATTEMPTS:
            return None
        return Answer(record=answer_record(known.standing), replayed=True)

    async def _decide(
        self, cases: Sequence[Case], turns: Turns, *, remembered: bool
    ) -> None:
        """Decide in order of arrival, each folded into its author's past."""
        if not cases:
            return
        scores, matches = await asyncio.gather(
            self._scores(cases), self._matches(cases)
        )
        tripped = await self._tripped(cases)
        campaigns = Campaigns(self._store.keys.author_ref)
        pasts: dict[tuple[str, str], History] = {}
        for case, scored, shared in zip(cases, scores, matches, strict=True):
            known = case.recalled.history if case.recalled else History()
            past = pasts.get(case.author, known)
            case.evidence = replace(
                case.evidence,
                history=past,
                matches=shared or (),
                tripped=tripped.get(case.comment.site, frozenset()),
                campaign=campaigns.others(case),
            )
            decision = await self._decision(case.evidence, scored)
            decision = decision if shared is not None else without_texts(decision)
            case.decision = decision if remembered else without_store(decision)
            case.scores = scored
            case.hosts = hosts_of(case.comment.text)
            pasts[case.author] = folded(past, case)
            self._observer.decided(case.decision)
            await turns.over()

    async def _decision(self, evidence: Evidence, scored: Scores | None) -> Decision:
        """Decide; a long text on a thread, as it may take longer than a turn."""
        decided = partial(decide, evidence, scored, model=self._scorer.ref)
        if len(evidence.comment.text) < LONG:
            return decided()
        return await asyncio.to_thread(decided)

    async def _scores(self, cases: Sequence[Case]) -> Sequence[Scores | None]:
        with self._timed("scoring"):
            scored = await self._scorer.score(
                [case.evidence.text.plain.text for case in cases],
                self._options.deadline,
                explain_over=flag_thresholds(self._reading(cases)),
            )
        if scored is None:
            return [None] * len(cases)
        return [
            in_original(scores, case.evidence.text.plain)
            for scores, case in zip(scored, cases, strict=True)
        ]

    async def _matches(
        self, cases: Sequence[Case]
    ) -> Sequence[tuple[Match, ...] | None]:
        """Find what each shares with protected texts; None where nobody can say."""
        if self._registry is None:
            return [()] * len(cases)
        samples = [sample_of(case.evidence) for case in cases]
        with self._timed(TEXTS):
            found = await self._registry.matches(samples, cases[0].evidence.now)
        if found is None:
            return [None] * len(cases)
        return [
            matches_in_original(shared, case.evidence.text.plain)
            for shared, case in zip(found, cases, strict=True)
        ]

    async def _tripped(self, cases: Sequence[Case]) -> Tripped:
        if self._breakers is None:
            return {}
        return await self._breakers.tripped(cases[0].evidence.now)

    async def _record(self, cases: Sequence[Case], now: datetime) -> None:
        entries = [entry_of(case, now) for case in cases]
        try:
            with self._timed(STORE):
                recorded = await self._store.record(entries)
        except StoreDown:
            if not self._options.answer_unrecorded:
                raise
            for case in cases:
                case.decision = case.decision and without_store(case.decision)
            return
        for case, known in zip(cases, recorded, strict=True):
            case.outcome = recorded_outcome(known)
            _log(case, known)
            self._compare(case, known)

    def _reading(self, cases: Sequence[Case]) -> list[Policy]:
        """All policies that will read the scores of a batch."""
        shadow = self._shadow
        trying = shadow.policies(c.comment.site for c in cases) if shadow else []
        return [*(case.evidence.policy for case in cases), *trying]

    def _compare(self, case: Case, known: Recorded) -> None:
        """Let a candidate look at what was newly decided."""
        new = known.stored is not None and not known.replayed
        if self._shadow is not None and case.decision is not None and new:
            self._shadow.see(
                Seen(
                    id=case.id,
                    evidence=case.evidence,
                    scores=case.scores,
                    decision=case.decision,
                )
            )

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self._observer.took(stage, time.perf_counter() - started)


def _log(case: Case, known: Recorded) -> None:
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
