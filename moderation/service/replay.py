"""Deciding stored comments once more, under a policy that is not in force."""

from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from moderation.artifact import Artifact
from moderation.core.comment import Comment
from moderation.core.decide import decide
from moderation.core.decision import Decision
from moderation.core.evidence import Evidence, Scores, evidence_of
from moderation.core.overlap import in_original as matches_in_original
from moderation.core.policy import Policy, flag_thresholds
from moderation.core.signal import Span
from moderation.registry.registry import Registry
from moderation.registry.shelf import sample_of
from moderation.service.comparison import Compared
from moderation.service.rescoring import Rescorer
from moderation.store.replay import Kept, KeptQuery
from moderation.store.store import Store

DROPPED = "text no longer kept"
UNREGISTERED = "without a look at protected texts"
UNNAMED = "without the author's name, which was erased"
PAGE = 200
AROUND = 30
"""Code points shown before and after a passage."""
LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which comments to decide again: the newest ones, back to `since`."""

    site: str | None = None
    since: datetime | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """A candidate on trial over what is stored; `artifact` None: no model at hand.

    What it decides is held against what was decided, or against what the policy
    `against` would decide. Protected texts are those of today, and no rule is held
    back by a breaker. `notes` counts what could not be as it was.
    """

    store: Store
    candidate: Policy
    artifact: Artifact | None
    against: Policy | None = None
    registry: Registry | None = None
    notes: Counter[str] = field(default_factory=Counter)

    async def compared(self, scope: Scope) -> AsyncIterator[Compared]:
        """Decide page by page, newest first; raises StoreDown."""
        async for page in self._pages(scope):
            self.notes[DROPPED] += sum(kept.comment is None for kept in page)
            readable = [(k, k.comment) for k in page if k.comment is not None]
            for one in await self._decided(readable):
                yield one

    @property
    def _rescorer(self) -> Rescorer:
        policies = (p for p in (self.candidate, self.against) if p is not None)
        return Rescorer(artifact=self.artifact, over=flag_thresholds(policies))

    async def _pages(self, scope: Scope) -> AsyncIterator[Sequence[Kept]]:
        left, before = scope.limit, None
        while left is None or left > 0:
            size = PAGE if left is None else min(PAGE, left)
            query = KeptQuery(site=scope.site, before=before, limit=size)
            page = await self.store.kept(query)
            since = scope.since
            wanted = [k for k in page if since is None or k.received_at >= since]
            yield wanted
            if len(page) < size or not wanted:
                return
            before = page[-1].id
            left = None if left is None else left - len(wanted)

    async def _decided(self, page: Sequence[tuple[Kept, Comment]]) -> list[Compared]:
        evidences = await self._with_matches(
            [self._evidence(kept, comment) for kept, comment in page]
        )
        records = [kept.decision.record for kept, _ in page]
        scores = self._rescorer.scores(records, evidences, self.notes)
        return [
            self._one(kept, evidence, scored)
            for (kept, _), evidence, scored in zip(page, evidences, scores, strict=True)
        ]

    def _evidence(self, kept: Kept, comment: Comment) -> Evidence:
        self.notes[UNNAMED] += not kept.named
        return evidence_of(
            comment,
            self.candidate,
            now=kept.decision.created_at,
            history=kept.history,
            tripped=frozenset(kept.decision.record.get("braked", ())),
        )

    async def _with_matches(self, evidences: list[Evidence]) -> list[Evidence]:
        if self.registry is None or not evidences:
            return evidences
        samples = [sample_of(evidence) for evidence in evidences]
        found = await self.registry.matches(samples, evidences[0].now)
        if found is None:
            self.notes[UNREGISTERED] += len(evidences)
            return evidences
        return [
            replace(e, matches=matches_in_original(shared, e.text.plain))
            for e, shared in zip(evidences, found, strict=True)
        ]

    def _one(self, kept: Kept, evidence: Evidence, scored: Scores | None) -> Compared:
        would = decide(evidence, scored)
        was = (kept.decision.effect, first_clause(kept.decision.record))
        place = _place_in(kept.decision.record)
        if self.against is not None:
            then = decide(under(evidence, self.against), scored)
            was, place = (then.decision, clause_of(then)), _place_of(then)
        text = evidence.text.original
        return Compared(
            id=kept.decision.id,
            site=kept.decision.site,
            comment_id=kept.decision.comment_id,
            was=was[0],
            was_clause=was[1],
            would=would.decision,
            would_clause=clause_of(would),
            said=kept.said,
            passage=shown(text, _place_of(would) or place),
        )


def under(evidence: Evidence, policy: Policy) -> Evidence:
    """Look at the same evidence under another policy, whose lists may differ."""
    read = evidence_of(evidence.comment, policy, now=evidence.now)
    return replace(evidence, policy=read.policy, text=read.text, hits=read.hits)


def clause_of(decision: Decision) -> str:
    """Name the clause of the gravest reason; empty without one."""
    return decision.reasons[0].clause if decision.reasons else ""


def first_clause(record: Mapping[str, Any]) -> str:
    """Name the clause of the gravest reason in a stored decision."""
    return record["reasons"][0]["clause"] if record["reasons"] else ""


def shown(text: str, place: Span | None) -> str | None:
    """Show a passage on one line, with a little of what stands around it."""
    if place is None:
        return None
    start, end = place
    inner = text[start : min(end, start + LONGEST)]
    cut = "…" if end > start + LONGEST else ""
    before = text[max(0, start - AROUND) : start]
    after = text[end : end + AROUND]
    return " ".join(f"{before}»{inner}{cut}«{after}".split())


def _place_of(decision: Decision) -> Span | None:
    told = (e.signal.span for r in decision.reasons for e in r.signals)
    return next((span for span in told if span is not None), None)


def _place_in(record: Mapping[str, Any]) -> Span | None:
    told = (s["span"] for r in record["reasons"] for s in r["signals"])
    return next(((span[0], span[1]) for span in told if span), None)
