"""What waits for a person, on either engine."""

import asyncio

import pytest

from moderation.core.signal import Effect, Severity
from moderation.store.errors import Missing, Stale
from moderation.store.records import Backlog, ItemState, QueueQuery
from moderation.store.store import Store
from tests.builders import NOON, a_comment
from tests.store.builders import (
    LEASE,
    a_decision,
    a_flag,
    a_review,
    an_entry,
    at,
    claimed_by,
    stored_by,
    under,
)


async def ids_waiting(store: Store, **query: object) -> list[str]:
    page = await store.queue(QueueQuery(**query), NOON)
    return [item.id for item in page.items]


async def test_flags_and_provisional_blocks_wait(store: Store) -> None:
    entries = [
        an_entry(a_flag(), id="1"),
        an_entry(a_decision(Effect.BLOCK, provisional=True), id="2"),
        an_entry(a_decision(Effect.BLOCK), id="3"),
        an_entry(id="4"),
    ]
    await store.record(entries)
    assert await ids_waiting(store) == ["1", "2"]


async def test_the_queue_is_ordered_by_urgency_then_age(store: Store) -> None:
    flags = {
        "young": (a_flag(), 5),
        "old": (a_flag(), 0),
        "held": (a_flag(hold=True), 9),
        "escalated": (a_flag(escalate=("dsa-18",)), 9),
        "grave": (a_flag(severity=Severity.S4), 9),
    }
    for id, (flag, minutes) in flags.items():
        await store.record([an_entry(flag, id=id, received_at=at(minutes=minutes))])
    assert await ids_waiting(store) == ["grave", "escalated", "held", "old", "young"]


async def test_pages_of_the_queue_join_without_gap(store: Store) -> None:
    await store.record([an_entry(a_flag(), id=f"{n}") for n in range(5)])
    first = await store.queue(QueueQuery(limit=2), NOON)
    second = await store.queue(QueueQuery(limit=9, cursor=first.next_cursor), NOON)
    seen = [item.id for page in (first, second) for item in page.items]
    assert (seen, second.next_cursor) == ([f"{n}" for n in range(5)], None)


@pytest.mark.parametrize("cursor", ["unsinn", "-8.x.1", f"-8.{'9' * 20}.1"])
async def test_a_cursor_from_elsewhere_is_refused(store: Store, cursor: str) -> None:
    with pytest.raises(ValueError, match="not a cursor"):
        await store.queue(QueueQuery(cursor=cursor), NOON)


@pytest.mark.parametrize(
    "query",
    [
        {"site": "b"},
        {"guideline": "C4"},
        {"min_severity": Severity.S3},
        {"hold": True},
    ],
)
async def test_the_queue_can_be_filtered(store: Store, query: dict[str, str]) -> None:
    grave = a_flag(clause="C4.2", severity=Severity.S3, hold=True)
    await store.record([an_entry(a_flag()), an_entry(grave, id="b", site="b")])
    assert await ids_waiting(store, **query) == ["b"]
    assert (await claimed_by(store, **query)).id == "b"


async def test_an_item_shows_comment_author_and_decision(store: Store) -> None:
    comment = under("https://blatt.example/1", text="Du Depp", author_name="Berta")
    stored = await stored_by(store, an_entry(a_flag(), comment=comment))
    item = await store.item(stored.id)
    assert item is not None
    assert (item.text, item.decision) == ("Du Depp", stored)
    assert item.comment["author"] == {"id": "reader-1", "name": "Berta"}
    assert item.comment["article"] == {"url": "https://blatt.example/1"}


async def test_an_author_who_changes_name_is_shown_by_the_new_one(store: Store) -> None:
    for name in ("Berta", "Bertha"):
        await store.record([an_entry(a_flag(), id=name, author_name=name)])
    item = await store.item("Berta")
    assert item is not None
    assert item.comment["author"]["name"] == "Bertha"


async def test_a_flag_without_reasons_waits_too(store: Store) -> None:
    await store.record([an_entry(a_flag(reasons=()), id="1")])
    assert await ids_waiting(store) == ["1"]


async def test_a_new_revision_closes_the_item_of_the_old(store: Store) -> None:
    for text in ("alt", "neu"):
        await store.record(
            [an_entry(a_flag(), id=text, comment=a_comment(text, id="c1"))]
        )
    assert await ids_waiting(store) == ["neu"]
    assert await ids_waiting(store, state=ItemState.CLOSED) == ["alt"]


async def test_a_claimed_item_is_not_claimed_again(store: Store) -> None:
    await store.record([an_entry(a_flag())])
    await claimed_by(store, "anna")
    assert await store.claim(QueueQuery(), "ben", NOON, LEASE) is None


async def test_a_lapsed_claim_goes_to_the_next(store: Store) -> None:
    await store.record([an_entry(a_flag())])
    await claimed_by(store, "anna")
    item = await store.claim(QueueQuery(), "ben", NOON + LEASE, LEASE)
    assert item is not None
    assert (item.claimed_by, item.fence) == ("ben", 2)


async def test_the_holder_of_a_lease_may_take_it_anew(store: Store) -> None:
    await store.record([an_entry(a_flag(), id="1")])
    await claimed_by(store, "anna")
    assert await store.claim(QueueQuery(), "ben", NOON, LEASE, "1") is None
    again = await store.claim(QueueQuery(), "anna", NOON, LEASE, "1")
    assert again is not None
    assert again.fence == 2


async def test_waiting_and_claimed_are_told_apart_by_the_clock(store: Store) -> None:
    await store.record([an_entry(a_flag(), id="1"), an_entry(a_flag(), id="2")])
    await claimed_by(store)
    assert await ids_waiting(store, state=ItemState.CLAIMED) == ["1"]
    assert await ids_waiting(store, state=ItemState.WAITING) == ["2"]
    lapsed = await store.queue(QueueQuery(state=ItemState.WAITING), NOON + LEASE)
    assert [item.state for item in lapsed.items] == [ItemState.WAITING] * 2


async def test_a_released_item_waits_again(store: Store) -> None:
    await store.record([an_entry(a_flag())])
    item = await claimed_by(store)
    await store.release(item.id, "anna", item.fence, NOON)
    assert (await claimed_by(store, "ben")).fence == 2


async def test_a_stale_token_releases_nothing(store: Store) -> None:
    await store.record([an_entry(a_flag())])
    item = await claimed_by(store)
    await store.claim(QueueQuery(), "ben", NOON + LEASE, LEASE)
    with pytest.raises(Stale):
        await store.release(item.id, "anna", item.fence, NOON)


async def test_what_is_not_there_cannot_be_released(store: Store) -> None:
    with pytest.raises(Missing):
        await store.release("nowhere", "anna", 1, NOON)


async def test_fifty_claimers_share_thirty_items_without_overlap(
    store: Store, other: Store
) -> None:
    await store.record([an_entry(a_flag(), id=f"{n}") for n in range(30)])
    claims = (
        (store, other)[n % 2].claim(QueueQuery(), f"person-{n}", NOON, LEASE)
        for n in range(50)
    )
    claimed = [item.id for item in await asyncio.gather(*claims) if item]
    assert sorted(claimed, key=int) == [f"{n}" for n in range(30)]


async def test_the_backlog_counts_what_is_open(store: Store) -> None:
    await store.record([an_entry(a_flag(), received_at=at(hours=n)) for n in (2, 1, 0)])
    await store.record([an_entry(a_flag(clause="C4.2"), site="b")])
    item = await claimed_by(store, site="default")
    await store.review(a_review(item))
    assert await store.backlog() == (
        Backlog(site="b", guideline="C4", waiting=1, oldest=NOON),
        Backlog(site="default", guideline="C1", waiting=2, oldest=at(hours=1)),
    )


@pytest.mark.parametrize("cursor", [f"{2**31}.1.x", f"1.{10**30}.x", "1.1.\0", "x"])
async def test_a_cursor_never_given_out_is_refused(store: Store, cursor: str) -> None:
    with pytest.raises(ValueError, match="cursor"):
        await ids_waiting(store, cursor=cursor)
