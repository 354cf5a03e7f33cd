"""A rule that blocks too often or wrongly may only flag until somebody has looked."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from moderation.core.breakers import Breaker, Limits, Why
from moderation.service import Moderation
from moderation.service.breakers import Breakers
from tests.service.conftest import House, an_unreachable_store, submitted

RULE = "classifier.insult"
LIMITS = Limits(least=5, deviations=3, learned=3)


@dataclass
class Trips:
    seen: list[Breaker] = field(default_factory=list)

    def breaker_tripped(self, breaker: Breaker) -> None:
        self.seen.append(breaker)


@dataclass
class Replica:
    """A service in a house, one of several on the same store."""

    house: House
    trips: Trips
    moderation: Moderation
    numbers: Any = field(default_factory=count)

    async def decides(self, insult: float, number: int = 1) -> list[tuple[str, bool]]:
        """Decide new comments one after the other, some seconds apart."""
        self.house.scorer.insult = insult
        found = []
        for _ in range(number):
            self.house.clock.advance(seconds=6)
            id = f"c{next(self.numbers)}"
            record = (await self.moderation.moderate(submitted(id=id))).record
            found.append((record["decision"], record["hold"]))
        return found


def a_replica(house: House) -> Replica:
    trips = Trips()
    moderation = Moderation(
        store=house.store,
        scorer=house.scorer,
        policies=house.policies,
        clock=house.clock,
        observer=house.seen,
        breakers=Breakers(store=house.store, policies=house.policies, observer=trips),
    )
    return Replica(house=house, trips=trips, moderation=moderation)


@pytest.fixture
async def replica(house: House) -> Replica:
    """A service that has seen some hours without any block."""
    house.policies.policy = replace(house.policies.policy, breakers=LIMITS)
    made = a_replica(house)
    for _ in range(5):
        await made.decides(0.1)
        house.clock.advance(hours=1)
    return made


async def test_a_flood_of_blocks_turns_into_flags_that_are_held(
    replica: Replica,
) -> None:
    assert await replica.decides(0.95, 5) == [("block", False)] * 5
    assert await replica.decides(0.95, 3) == [("flag", True)] * 3
    assert [(b.rule, b.why) for b in replica.trips.seen] == [(RULE, Why.FLOOD)]


async def test_other_comments_are_decided_as_before(replica: Replica) -> None:
    await replica.decides(0.95, 6)
    assert await replica.decides(0.1) == [("allow", False)]
    assert await replica.decides(0.95) == [("flag", True)]


async def test_a_breaker_tripped_elsewhere_holds_here_within_seconds(
    replica: Replica, house: House
) -> None:
    other = a_replica(house)
    other.numbers = count(1_000)
    await other.decides(0.1)
    await replica.decides(0.95, 6)
    assert await other.decides(0.95) == [("flag", True)]
    assert other.trips.seen == []


async def test_the_breaker_of_a_flood_closes_by_itself(replica: Replica) -> None:
    await replica.decides(0.95, 6)
    replica.house.clock.advance(hours=2)
    assert await replica.decides(0.95) == [("block", False)]


async def test_few_blocks_are_no_flood(replica: Replica) -> None:
    assert await replica.decides(0.95, 4) == [("block", False)] * 4
    assert await replica.decides(0.1) == [("allow", False)]
    assert replica.trips.seen == []


async def test_two_overturned_blocks_wait_for_a_person(replica: Replica) -> None:
    await replica.decides(0.95, 2)
    for id in ("c5", "c6"):
        await replica.house.desk.outcome("default", id, "approved", "cms")
    replica.house.clock.advance(days=20)
    assert await replica.decides(0.95) == [("flag", True)]
    await replica.house.store.reset_breaker(RULE, None, replica.house.clock.now)
    assert await replica.decides(0.95) == [("block", False)]


async def test_counts_that_no_baseline_reads_are_dropped(replica: Replica) -> None:
    store, then = replica.house.store, replica.house.clock.now
    counted = [(await store.watch(then, then)).last.total()]
    replica.house.clock.advance(days=100)
    await replica.decides(0.1)
    counted.append((await store.watch(then, then)).last.total())
    assert counted == [1, 0]


async def test_between_two_looks_what_is_known_holds(replica: Replica) -> None:
    await replica.decides(0.95, 6)
    await replica.house.store.reset_breaker(RULE, None, replica.house.clock.now)
    replica.house.clock.advance(seconds=-5)
    assert await replica.decides(0.95) == [("flag", True)]


async def test_without_the_store_what_is_known_holds(house: House) -> None:
    store = await an_unreachable_store()
    breakers = Breakers(store=store, policies=house.policies, observer=Trips())
    assert await breakers.tripped(house.clock.now) == {}
    assert await breakers.tripped(house.clock.now + timedelta(days=1)) == {}
