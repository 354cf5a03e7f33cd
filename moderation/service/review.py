"""A person's word on a comment: it supersedes the machine's."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from moderation.core.decision import (
    AccountAdvice,
    Decision,
    PolicyRef,
    Reason,
)
from moderation.core.policy import Policy
from moderation.core.record import account_record
from moderation.core.signal import Effect, Severity
from moderation.core.standing import advice_for
from moderation.core.statement import clause_words, remedy_words
from moderation.ids import new_id
from moderation.service.moderate import Clock, Policies
from moderation.store.errors import Missing
from moderation.store.records import (
    Account,
    QueueItem,
    QueuePage,
    QueueQuery,
    Review,
    Stored,
)
from moderation.store.store import Store

LEASE = timedelta(minutes=10)


class UnknownClause(Exception):
    """The clause named in a review is none of the policy's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a person decided on a claimed item; `clause` None keeps the machine's."""

    item_id: str
    by: str
    fence: int
    effect: Effect
    clause: str | None = None
    note: str | None = None


class Desk:
    """Where people work: the queue, its claims and reviews, and what authors have."""

    def __init__(self, *, store: Store, policies: Policies, clock: Clock) -> None:
        self._store = store
        self._policies = policies
        self._clock = clock

    async def queue(self, query: QueueQuery) -> QueuePage:
        """List what waits, most urgent first."""
        return await self._store.queue(query, self._clock())

    async def claim(
        self, query: QueueQuery, by: str, item_id: str | None = None
    ) -> QueueItem | None:
        """Lease the most urgent item, or the named one, for ten minutes."""
        now = self._clock()
        return await self._store.claim(query, by, now, LEASE, item_id)

    async def release(self, item_id: str, by: str, fence: int) -> None:
        """Give a claimed item back; raises Stale, Missing."""
        await self._store.release(item_id, by, fence, self._clock())

    async def review(self, verdict: Verdict) -> Stored:
        """Decide a claimed item; raises Stale, Missing, UnknownClause."""
        item = await self._store.item(verdict.item_id)
        if item is None:
            raise Missing(verdict.item_id)
        now = self._clock()
        policy = self._policies.policy_for(item.site)
        review = Review(
            id=new_id(now),
            item_id=item.id,
            fence=verdict.fence,
            by=verdict.by,
            decision=self._decision(item, verdict, policy),
            confirms=verdict.effect is Effect.BLOCK,
            note=verdict.note,
            at=now,
        )
        return await self._store.review(review)

    async def account(self, site: str, author_id: str) -> Mapping[str, Any] | None:
        """An author's standing and what it suggests."""
        now = self._clock()
        account = await self._store.account(site, author_id, now)
        if account is None:
            return None
        ladder = self._policies.policy_for(site).ladder
        return account_view(account, advice_for(account.history, ladder, now))

    async def outcome(self, site: str, comment_id: str, outcome: str, by: str) -> bool:
        """Hear that a comment was approved or removed elsewhere."""
        return await self._store.outcome(site, comment_id, outcome, by, self._clock())

    async def withdraw(self, site: str, comment_id: str) -> bool:
        """Forget a comment's text; its digest and its decision stay."""
        return await self._store.withdraw(site, comment_id, self._clock())

    def _decision(self, item: QueueItem, verdict: Verdict, policy: Policy) -> Decision:
        blocked = verdict.effect is Effect.BLOCK
        clause = verdict.clause or item.clause
        if blocked and clause not in policy.by_code:
            raise UnknownClause(clause)
        severity = item.severity if blocked else Severity.S0
        return Decision(
            decision=verdict.effect,
            hold=False,
            provisional=False,
            severity=severity,
            reasons=(_reason(clause, severity, policy),) if blocked else (),
            scores=item.decision.record["scores"],
            account=AccountAdvice(),
            escalate=item.escalate if blocked else (),
            degraded=(),
            policy=PolicyRef(**item.decision.record["policy"]),
            model=None,
            created_at=self._clock(),
            automated=False,
        )


def account_view(account: Account, advice: AccountAdvice) -> dict[str, Any]:
    """An account as the API shows it."""
    return {
        "id": account.author_id,
        "site": account.site,
        "first_seen": account.first_seen and account.first_seen.isoformat(),
        "comments_90d": account.history.comments_90d,
        "findings": [
            {
                "clause": finding.clause,
                "severity": finding.severity.name,
                "submitted_at": finding.submitted_at.isoformat(),
                "confirmed": finding.confirmed,
            }
            for finding in account.findings
        ],
        "account": account_record(advice),
    }


def _reason(clause: str, severity: Severity, policy: Policy) -> Reason:
    return Reason(
        guideline=policy.by_code[clause][0].code,
        clause=clause,
        severity=severity,
        effect=Effect.BLOCK,
        explanation=clause_words(clause, policy),
        remedy=remedy_words(clause, policy),
        signals=(),
    )
