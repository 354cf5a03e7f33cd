"""Counts by rule and hour, overturned blocks, and breakers that replicas share."""

from datetime import timedelta
from typing import Any

from moderation.core.breakers import Breaker, Hour, Why
from moderation.core.signal import Effect
from moderation.store.breakers import ANY_RULE
from moderation.store.store import Store
from tests.builders import NOON, a_comment
from tests.store.builders import (
    a_decision,
    a_review,
    an_entry,
    at,
    claimed_by,
    rows_of,
    stored_by,
)

RULE = ("default", "test.rule")
ALL = ("default", ANY_RULE)
LONG_AGO = NOON - timedelta(days=30)
COUNTS = "SELECT rule, sum(number) FROM rule_hours GROUP BY rule ORDER BY rule"


def a_block(**fields: Any) -> Any:
    return an_entry(a_decision(Effect.BLOCK), **fields)


def a_trip(**fields: Any) -> Breaker:
    defaults: dict[str, Any] = {
        "site": "default",
        "rule": "test.rule",
        "why": Why.FLOOD,
        "tripped_at": NOON,
        "blocks": 30.0,
        "usual": 2.0,
        "closes_at": at(hours=2),
    }
    return Breaker(**{**defaults, **fields})


async def test_decisions_and_blocks_are_counted_by_the_hour(store: Store) -> None:
    await store.record([a_block(), an_entry(), an_entry(received_at=at(minutes=59))])
    await store.record([a_block(received_at=at(hours=1))])
    seen = await store.watch(at(minutes=70), LONG_AGO)
    assert (seen.last[RULE], seen.last[ALL]) == (1, 3)
    assert (seen.this[RULE], seen.this[ALL]) == (1, 1)


async def test_counts_of_two_replicas_add_up(store: Store, other: Store) -> None:
    await store.record([a_block()])
    await other.record([a_block(), a_block()])
    seen = await store.watch(NOON, LONG_AGO)
    assert (seen.this[RULE], seen.this[ALL]) == (3, 3)


async def test_what_is_answered_again_is_not_counted_again(
    store: Store, url: str
) -> None:
    for _ in range(2):
        [known] = await store.record([a_block(comment=a_comment(id="c1"))])
    assert known.replayed
    assert await rows_of(url, COUNTS) == [("", 1), ("test.rule", 1)]


async def test_what_could_not_be_recorded_is_not_counted(
    store: Store, url: str
) -> None:
    for author in ("a", "b"):
        comment = a_comment(id="c1", author_id=author)
        [known] = await store.record([a_block(comment=comment)])
    assert known.conflict
    assert await rows_of(url, COUNTS) == [("", 1), ("test.rule", 1)]


async def test_a_baseline_has_the_hours_in_which_anything_was_decided(
    store: Store,
) -> None:
    for hours in (0, 1, 5):
        await store.record([an_entry(received_at=at(hours=hours))])
    await store.record([a_block(received_at=at(hours=1)), a_block(site="elsewhere")])
    found = await store.baseline(RULE, NOON, at(hours=5))
    assert found == (Hour(blocks=0, decisions=1), Hour(blocks=1, decisions=2))


async def test_old_counts_can_be_dropped(store: Store, url: str) -> None:
    await store.record([a_block(), an_entry(received_at=at(hours=1))])
    await store.drop_counts(at(hours=1))
    assert await rows_of(url, COUNTS) == [("", 1)]


async def test_a_breaker_trips_once_however_many_replicas_try(
    store: Store, other: Store
) -> None:
    assert await store.trip(a_trip())
    assert not await other.trip(a_trip(tripped_at=at(seconds=1)))
    assert await other.breakers_listed() == (a_trip(),)


async def test_a_breaker_that_closed_by_itself_may_trip_again(store: Store) -> None:
    await store.trip(a_trip())
    again = a_trip(tripped_at=at(hours=2), closes_at=at(hours=4))
    assert await store.trip(again)
    assert await store.breakers_listed() == (again,)


async def test_overturns_take_the_place_of_a_flood_but_not_the_other_way(
    store: Store,
) -> None:
    lasting = a_trip(why=Why.OVERTURNS, closes_at=None, tripped_at=at(minutes=1))
    await store.trip(a_trip())
    assert await store.trip(lasting)
    assert not await store.trip(a_trip(tripped_at=at(days=1)))
    assert await store.breakers_listed() == (lasting,)


async def test_a_reset_closes_a_rule_on_one_site_or_on_all(store: Store) -> None:
    for site in ("default", "blog", "shop"):
        await store.trip(a_trip(site=site))
    one = await store.reset_breaker("test.rule", "blog", at(minutes=1), "anna")
    rest = await store.reset_breaker("test.rule", None, at(minutes=2), "anna")
    assert [b.site for b in one] == ["blog"]
    assert [b.site for b in rest] == ["default", "shop"]
    closed = await store.breakers_listed()
    assert {b.closed_by for b in closed} == {"anna"}


async def test_what_is_not_tripped_is_not_reset(store: Store) -> None:
    await store.trip(a_trip())
    assert await store.reset_breaker("other.rule", None, NOON) == ()
    assert await store.reset_breaker("test.rule", None, at(hours=3)) == ()
    assert await store.reset_breaker("\ud800", None, NOON) == ()


async def test_trips_and_resets_are_in_the_audit_chain(store: Store, url: str) -> None:
    await store.trip(a_trip())
    await store.reset_breaker("test.rule", None, at(minutes=1), "anna")
    told = await rows_of(url, "SELECT actor, action, subject FROM audit")
    assert told == [
        ("moderation", "breaker.trip", "default/test.rule"),
        ("anna", "breaker.reset", "default/test.rule"),
    ]
    assert await store.audit_verify()


async def a_reviewed_block(store: Store, effect: Effect) -> None:
    block = a_decision(Effect.BLOCK, provisional=True)
    await stored_by(store, an_entry(block, comment=a_comment(id="c1")))
    await store.review(a_review(await claimed_by(store), effect))


async def test_a_review_that_allows_a_block_is_charged_to_its_rule(
    store: Store,
) -> None:
    await a_reviewed_block(store, Effect.ALLOW)
    seen = await store.watch(at(hours=1), NOON)
    assert seen.overturns == {RULE: [at(hours=1)]}


async def test_a_review_that_confirms_or_softens_is_not(store: Store) -> None:
    await a_reviewed_block(store, Effect.FLAG)
    assert (await store.watch(at(hours=1), NOON)).overturns == {}


async def test_an_outcome_that_allows_a_block_is_charged_once(store: Store) -> None:
    await stored_by(store, a_block(comment=a_comment(id="c1")))
    for minutes in (1, 2):
        await store.outcome("default", "c1", "approved", "cms", at(minutes=minutes))
    seen = await store.watch(at(hours=1), NOON)
    assert seen.overturns == {RULE: [at(minutes=1)]}


async def test_allowing_what_a_person_blocked_is_charged_to_no_rule(
    store: Store,
) -> None:
    await a_reviewed_block(store, Effect.BLOCK)
    await store.outcome("default", "c1", "approved", "cms", at(hours=2))
    assert (await store.watch(at(hours=2), NOON)).overturns == {}


async def test_what_was_overturned_long_ago_is_not_read(store: Store) -> None:
    await stored_by(store, a_block(comment=a_comment(id="c1")))
    await store.outcome("default", "c1", "approved", "cms", at(minutes=1))
    assert (await store.watch(at(days=40), at(days=10))).overturns == {}


async def test_a_flag_is_no_block(store: Store, url: str) -> None:
    await store.record([an_entry(a_decision(Effect.FLAG))])
    assert await rows_of(url, COUNTS) == [("", 1)]
