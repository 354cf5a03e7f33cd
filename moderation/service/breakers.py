"""Breakers at work: looks every few seconds, trips what is due, tells who may block.

All replicas look at the same counts and the same breakers in the store, so what one
of them trips holds for the others as soon as they look again.
"""

from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Protocol

import structlog

from moderation.core.breakers import (
    HOUR,
    Breaker,
    Hour,
    Limits,
    Why,
    are_too_many,
    is_flood,
    lately,
    may_flood,
    usual_blocks,
)
from moderation.core.policy import Policy
from moderation.store.breakers import ANY_RULE, Rule, Watch, start_of
from moderation.store.errors import StoreDown
from moderation.store.store import Store

LAG = timedelta(seconds=5)
"""How old what is known of the breakers may be when a batch is decided."""
OVERTURNS_READ = timedelta(days=366)
"""How far back any policy may count overturns."""
HOURS_KEPT = timedelta(days=62)
"""How far back any policy's baseline may reach, and some hours more."""

Tripped = Mapping[str, frozenset[str]]
"""By site, the rules that may only flag."""

log = structlog.get_logger("moderation.breaker")


class Policies(Protocol):
    """Where the policy of a site comes from."""

    def policy_for(self, site: str) -> Policy:
        """The policy in force for a site."""


class BreakerObserver(Protocol):
    """Who counts trips."""

    def breaker_tripped(self, breaker: Breaker) -> None:
        """A breaker was tripped here; other replicas do not count it."""


class Breakers:
    """What is known of the breakers; shared by all batches of a process."""

    def __init__(
        self,
        *,
        store: Store,
        policies: Policies,
        observer: BreakerObserver,
        lag: timedelta = LAG,
    ) -> None:
        self._store = store
        self._policies = policies
        self._observer = observer
        self._lag = lag
        self._looked: datetime | None = None
        self._swept: date | None = None
        self._tripped: Tripped = {}

    async def tripped(self, now: datetime) -> Tripped:
        """Name the rules that may only flag; what is known may be a few seconds old.

        A store that does not answer leaves things as they were.
        """
        if self._looked is not None and abs(now - self._looked) < self._lag:
            return self._tripped
        self._looked = now
        try:
            self._tripped = await self._look(now)
        except StoreDown as error:
            log.warning("breakers not read", reason=str(error))
        return self._tripped

    async def _look(self, now: datetime) -> Tripped:
        await self._sweep(now)
        watch = await self._store.watch(now, now - OVERTURNS_READ)
        tripped: dict[str, set[str]] = defaultdict(set)
        for breaker in [*watch.breakers.values(), *await self._trip(watch, now)]:
            if breaker.is_tripped(now):
                tripped[breaker.site].add(breaker.rule)
        return {site: frozenset(rules) for site, rules in tripped.items()}

    async def _sweep(self, now: datetime) -> None:
        """Once a day, drop the counts that no baseline reads any more."""
        if self._swept != now.date():
            await self._store.drop_counts(now - HOURS_KEPT)
            self._swept = now.date()

    async def _trip(self, watch: Watch, now: datetime) -> list[Breaker]:
        """Trip what is due; what another replica was quicker with counts as well."""
        due = [*self._overturned(watch, now)]
        due += [flood async for flood in self._flooding(watch, now)]
        for breaker in due:
            if await self._store.trip(breaker):
                self._observer.breaker_tripped(breaker)
                _tell(breaker)
        return due

    def _overturned(self, watch: Watch, now: datetime) -> Iterator[Breaker]:
        for rule, times in watch.overturns.items():
            limits = self._limits(rule)
            if are_too_many(times, watch.breakers.get(rule), now, limits):
                yield Breaker(
                    site=rule[0],
                    rule=rule[1],
                    why=Why.OVERTURNS,
                    tripped_at=now,
                    blocks=len(times),
                    usual=0,
                )

    async def _flooding(self, watch: Watch, now: datetime) -> AsyncIterator[Breaker]:
        """The baseline is read only for rules that block often enough to matter."""
        for rule in {**watch.this, **watch.last}:
            limits, hour = self._limits(rule), _latest(watch, rule, now)
            if rule[1] == ANY_RULE or hour.blocks < limits.least:
                continue
            if not may_flood(watch.breakers.get(rule), now, limits):
                continue
            until = start_of(now) - HOUR
            hours = await self._store.baseline(rule, until - limits.baseline, until)
            if is_flood(hour, hours, limits):
                yield Breaker(
                    site=rule[0],
                    rule=rule[1],
                    why=Why.FLOOD,
                    tripped_at=now,
                    blocks=hour.blocks,
                    usual=usual_blocks(hour, hours),
                    closes_at=now + limits.closes_after,
                )

    def _limits(self, rule: Rule) -> Limits:
        return self._policies.policy_for(rule[0]).breakers


def _latest(watch: Watch, rule: Rule, now: datetime) -> Hour:
    def counted(name: Rule) -> float:
        return lately(watch.this[name], watch.last[name], now)

    return Hour(blocks=counted(rule), decisions=counted((rule[0], ANY_RULE)))


def _tell(breaker: Breaker) -> None:
    log.warning(
        "breaker tripped",
        site=breaker.site,
        rule=breaker.rule,
        why=breaker.why.value,
        blocks=round(breaker.blocks, 1),
        usual=round(breaker.usual, 1),
    )
