"""Two replicas at once on one database, on either engine."""

import asyncio
from dataclasses import replace

from moderation.core.signal import Effect
from moderation.store.records import Conflict, Recorded
from moderation.store.store import Store
from tests.builders import NOON, a_comment
from tests.store.builders import a_decision, a_flag, an_entry, rows_of, stored_by

ROUNDS = 8


async def raced(
    store: Store, other: Store, *texts: str, **fields: object
) -> list[Recorded]:
    """Send a comment `c1` with each text at once, by turns to either replica."""
    comments = [a_comment(text, id="c1", **fields) for text in texts]
    recorded = await asyncio.gather(
        *(
            (store, other)[turn % 2].record([an_entry(comment=comment)])
            for turn, comment in enumerate(comments)
        )
    )
    return [outcome for (outcome,) in recorded]


async def test_equal_comments_at_once_get_one_decision(
    store: Store, other: Store
) -> None:
    outcomes = await raced(store, other, *["gleich"] * ROUNDS)
    decided = {outcome.stored and outcome.stored.id for outcome in outcomes}
    assert len(decided) == 1
    assert sum(outcome.replayed for outcome in outcomes) == ROUNDS - 1


async def test_different_texts_at_once_become_revisions(
    store: Store, other: Store
) -> None:
    outcomes = await raced(store, other, "eins", "zwei", "drei")
    revisions = [outcome.stored and outcome.stored.revision for outcome in outcomes]
    assert sorted(revisions, key=str) == [1, 2, 3]


async def test_two_authors_at_once_cannot_both_have_the_comment(
    store: Store, other: Store
) -> None:
    entries = [an_entry(comment=a_comment(id="c1", author_id=a)) for a in "ab"]
    first, second = await asyncio.gather(
        store.record(entries[:1]), other.record(entries[1:])
    )
    assert [o.conflict for o in (*first, *second)].count(Conflict.AUTHOR) == 1


async def test_a_lost_race_costs_the_rest_of_the_batch_nothing(
    store: Store, other: Store
) -> None:
    batches = [
        [an_entry(comment=a_comment(id=f"c{n}")) for n in order]
        for order in (range(8), range(11, 3, -1))
    ]
    first, second = await asyncio.gather(
        store.record(batches[0]), other.record(batches[1])
    )
    assert all(outcome.stored for outcome in (*first, *second))
    assert sum(outcome.replayed for outcome in (*first, *second)) == 4


async def test_one_key_at_once_gets_one_decision(store: Store, other: Store) -> None:
    outcomes = await asyncio.gather(
        *(s.record([an_entry(idempotency_key="k")]) for s in (store, other))
    )
    assert len({o.stored and o.stored.id for (o,) in outcomes}) == 1


async def test_a_decision_is_made_anew_once(store: Store, other: Store) -> None:
    comment = a_comment(id="c1")
    first = await stored_by(store, an_entry(a_flag(), comment=comment))
    again = [an_entry(comment=comment, supersedes=first.id) for _ in range(2)]
    outcomes = await asyncio.gather(store.record(again[:1]), other.record(again[1:]))
    assert sorted(outcome.replayed for (outcome,) in outcomes) == [False, True]


async def test_authors_of_crossing_batches_are_counted_right(
    store: Store, other: Store
) -> None:
    names = "abcd"
    batches = [[an_entry(author_id=n) for n in order] for order in (names, names[::-1])]
    await asyncio.gather(
        *(s.record(batch) for s in (store, other) for batch in map(renewed, batches))
    )
    accounts = [await store.account("default", n, NOON) for n in names]
    assert [a and a.history.comments_90d for a in accounts] == [4, 4, 4, 4]


async def test_numbers_of_an_authors_comments_are_never_given_twice(
    store: Store, other: Store, url: str
) -> None:
    await asyncio.gather(
        *(s.record([an_entry(), an_entry()]) for s in (store, other) * 3)
    )
    rows = await rows_of(url, "SELECT ordinal FROM comments ORDER BY ordinal")
    assert [ordinal for (ordinal,) in rows] == list(range(1, 13))


async def test_a_block_and_an_edit_at_once_leave_one_latest_revision(
    store: Store, other: Store, url: str
) -> None:
    await store.record([an_entry(comment=a_comment("alt", id="c1"))])
    block = an_entry(a_decision(Effect.BLOCK), comment=a_comment("böse", id="c1"))
    edit = an_entry(comment=a_comment("lieb", id="c1"))
    await asyncio.gather(store.record([block]), other.record([edit]))
    rows = await rows_of(
        url, "SELECT revision, replaced FROM comments ORDER BY revision"
    )
    assert rows == [(1, 1), (2, 2), (3, 0)]


def renewed(batch: list) -> list:
    return [replace(entry, id=an_entry().id) for entry in batch]
