"""What candidates would have decided, kept and read back on either engine."""

from moderation.core.signal import Effect
from moderation.store.shadow import PairQuery, ShadowDecision
from moderation.store.store import Store
from tests.builders import NOON, a_comment
from tests.store.builders import (
    a_flag,
    a_review,
    an_entry,
    at,
    claimed_by,
    rows_of,
    stored_by,
)


def a_shadow(decision_id: str, **fields: object) -> ShadowDecision:
    defaults = {
        "candidate": "new",
        "effect": Effect.BLOCK,
        "clause": "C1.2",
        "differs": True,
        "at": NOON,
    }
    return ShadowDecision(**{**defaults, "decision_id": decision_id, **fields})


async def shadowed(store: Store, *sites: str, **fields: object) -> list[str]:
    """Record a flagged comment a site, each with what a candidate would say."""
    entries = [an_entry(a_flag(), site=site) for site in sites]
    ids = [(await stored_by(store, entry)).id for entry in entries]
    await store.keep_shadow([a_shadow(id, **fields) for id in ids])
    return ids


async def test_a_pair_names_both_decisions(store: Store) -> None:
    [id] = await shadowed(store, "a")
    [pair] = await store.shadow_pairs(PairQuery(candidate="new"))
    assert (pair.decision_id, pair.site, pair.said) == (id, "a", None)
    assert (pair.effect, pair.clause) == (Effect.FLAG, "C1.1")
    assert (pair.would, pair.would_clause) == (Effect.BLOCK, "C1.2")


async def test_pairs_come_newest_first_page_by_page(store: Store) -> None:
    ids = await shadowed(store, "a", "a", "a")
    query = PairQuery(candidate="new", limit=2)
    first = await store.shadow_pairs(query)
    rest = await store.shadow_pairs(
        PairQuery(candidate="new", before=first[-1].decision_id)
    )
    assert [p.decision_id for p in (*first, *rest)] == ids[::-1]


async def test_pairs_of_one_site_can_be_asked_for(store: Store) -> None:
    [_, id] = await shadowed(store, "a", "b")
    [pair] = await store.shadow_pairs(PairQuery(candidate="new", site="b"))
    assert pair.decision_id == id


async def test_pairs_from_a_time_on_can_be_asked_for(store: Store) -> None:
    await shadowed(store, "a")
    [late] = await shadowed(store, "a", at=at(hours=2))
    found = await store.shadow_pairs(PairQuery(candidate="new", since=at(hours=1)))
    assert [pair.decision_id for pair in found] == [late]


async def test_a_pair_carries_the_latest_word_of_a_person(store: Store) -> None:
    entry = an_entry(a_flag(), comment=a_comment(id="c1"))
    stored = await stored_by(store, entry)
    await store.keep_shadow([a_shadow(stored.id)])
    await store.review(a_review(await claimed_by(store)))
    await store.outcome("default", "c1", "approved", "cms", at(hours=2))
    [pair] = await store.shadow_pairs(PairQuery(candidate="new"))
    assert (pair.effect, pair.said) == (Effect.FLAG, Effect.ALLOW)


async def test_candidates_are_listed_the_latest_first(store: Store) -> None:
    await shadowed(store, "a", "a", candidate="old")
    await shadowed(store, "a", candidate="new", at=at(days=1))
    found = await store.shadow_candidates()
    assert [c.digest for c in found] == ["new", "old"]
    assert (found[0].first, found[1].last) == (at(days=1), NOON)


async def test_a_shadow_leaves_queue_outbox_and_history_alone(
    store: Store, url: str
) -> None:
    [id] = await shadowed(store, "a", effect=Effect.ALLOW)
    counts = [
        await rows_of(url, f"SELECT count(*) FROM {table}")  # noqa: S608 - our names
        for table in ("queue", "outbox", "history", "decisions", "findings")
    ]
    stored = await store.decision(id)
    assert counts == [[(1,)]] * 5
    assert stored is not None
    assert stored.effect is Effect.FLAG
