"""A candidate policy beside the one in force: it decides too, and nobody acts on it.

Comments are looked at again only after their callers were answered, one at a time and
in turns with everything else on the event loop. What the candidate says goes into a
table of its own; what goes wrong with it is counted and costs that one comparison.
"""

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import structlog

from moderation.core.decide import decide
from moderation.core.decision import Decision
from moderation.core.evidence import Evidence, Scores
from moderation.core.policy import Policy
from moderation.service.replay import clause_of, under
from moderation.store.errors import StoreDown
from moderation.store.shadow import ShadowDecision
from moderation.store.store import Store

BATCH = 64
BACKLOG = 4_096
"""Comments that may wait to be looked at again."""
MOST_TEXT = 4_000_000
"""Code points that they may hold in memory together."""
LONG = 4_000
"""Code points; longer texts are decided on a thread, as they are for callers."""

log = structlog.get_logger("moderation.shadow")


class Candidates(Protocol):
    """Where the candidate for a site comes from."""

    def candidate_for(self, site: str) -> Policy | None:
        """The policy on trial there, None where there is none."""


class ShadowObserver(Protocol):
    """Who counts what candidates would have done."""

    def shadowed(self, live: Decision, candidate: Decision) -> None:
        """A candidate decided."""

    def shadow_lost(self, why: str, number: int = 1) -> None:
        """Comparisons were lost: `overload`, `failure` or `store`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A recorded decision with all it was made from."""

    id: str
    evidence: Evidence
    scores: Scores | None
    decision: Decision


class Shadow:
    """Lets candidates decide what was decided already."""

    def __init__(
        self,
        *,
        store: Store,
        candidates: Candidates,
        observer: ShadowObserver,
        backlog: int = BACKLOG,
    ) -> None:
        self._store = store
        self._candidates = candidates
        self._observer = observer
        self._backlog = backlog
        self._waiting: deque[tuple[Seen, Policy]] = deque()
        self._held = 0
        self._work: asyncio.Task[None] | None = None

    def policies(self, sites: Iterable[str]) -> list[Policy]:
        """Name the candidates that will look at comments of these sites."""
        found = (self._candidates.candidate_for(site) for site in set(sites))
        return [policy for policy in found if policy is not None]

    def see(self, seen: Seen) -> None:
        """Take a decision to be looked at again; returns at once, never raises."""
        candidate = self._candidates.candidate_for(seen.evidence.comment.site)
        if candidate is None or candidate.ref.digest == seen.decision.policy.digest:
            return
        length = len(seen.evidence.comment.text)
        if len(self._waiting) >= self._backlog or self._held + length > MOST_TEXT:
            self._observer.shadow_lost("overload")
            return
        self._waiting.append((seen, candidate))
        self._held += length
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._look())

    async def close(self) -> None:
        """Finish what was taken."""
        if self._work is not None:
            await self._work

    async def _look(self) -> None:
        while self._waiting:
            size = min(BATCH, len(self._waiting))
            taken = [self._waiting.popleft() for _ in range(size)]
            made = [await self._decided(seen, candidate) for seen, candidate in taken]
            if kept := [one for one in made if one is not None]:
                await self._keep(kept)
            self._held -= sum(len(seen.evidence.comment.text) for seen, _ in taken)

    async def _decided(self, seen: Seen, candidate: Policy) -> ShadowDecision | None:
        await asyncio.sleep(0)  # whoever waits for an answer goes first
        try:
            would = await _decision(seen, candidate)
        except Exception as error:  # the edge named in the architecture
            log.error("candidate failed", error=type(error).__name__)
            self._observer.shadow_lost("failure")
            return None
        self._observer.shadowed(seen.decision, would)
        return _shadow_decision(seen, would)

    async def _keep(self, made: list[ShadowDecision]) -> None:
        try:
            await self._store.keep_shadow(made)
        except StoreDown:
            self._observer.shadow_lost("store", len(made))


async def _decision(seen: Seen, candidate: Policy) -> Decision:
    def decided() -> Decision:
        return decide(under(seen.evidence, candidate), seen.scores)

    if len(seen.evidence.comment.text) < LONG:
        return decided()
    return await asyncio.to_thread(decided)


def _shadow_decision(seen: Seen, would: Decision) -> ShadowDecision:
    clause, live = clause_of(would), seen.decision
    return ShadowDecision(
        candidate=would.policy.digest,
        decision_id=seen.id,
        effect=would.decision,
        clause=clause,
        differs=(would.decision, clause) != (live.decision, clause_of(live)),
        at=seen.evidence.now,
    )
