"""Protected texts in the store: kept, replaced, taken out, and every change told."""

import asyncio
from typing import Any

import numpy as np

from moderation.core.overlap import Source
from moderation.store.store import Store
from moderation.store.texts import Latest, Protected
from tests.builders import NOON
from tests.store.builders import at, rows_of


def a_text(id: str = "a", *prints: int, **fields: Any) -> Protected:
    """A text with fingerprints to tell it by; `site` and `url` are its own fields."""
    about = {"id": id, "title": f"Titel {id}", **fields}
    site, url = about.pop("site", "blog"), about.pop("url", None)
    kept = np.array(prints or (1, 2**64 - 1), dtype=np.uint64)
    return Protected(site=site, url=url, source=Source(**about), prints=kept)


async def prints_after(store: Store, change: int = 0) -> dict[int, list[int]]:
    changes = await store.texts.changes(change, 100)
    return {change.number: change.prints.tolist() for change in changes}


async def test_a_text_is_kept_with_all_its_fingerprints(store: Store) -> None:
    text = a_text(author="Ada", publisher="Bote", licence="CC0", own=True, url="u")

    assert await store.texts.protect([text], NOON) == ("added",)

    [listed] = await store.texts.listed()
    assert (listed.site, listed.source, listed.url) == ("blog", text.source, "u")
    assert (listed.size, listed.added_at, listed.changed_at) == (2, NOON, NOON)
    assert list((await prints_after(store)).values()) == [[1, 2**64 - 1]]


async def test_the_same_text_again_changes_nothing(store: Store) -> None:
    await store.texts.protect([a_text()], NOON)
    before = await store.texts.latest()

    assert await store.texts.protect([a_text()], at(hours=1)) == ("unchanged",)

    assert await store.texts.latest() == before


async def test_a_changed_text_takes_the_place_of_the_former(store: Store) -> None:
    await store.texts.protect([a_text("a", 1, 2)], NOON)
    [before] = await store.texts.listed()

    assert await store.texts.protect([a_text("a", 3)], at(hours=1)) == ("updated",)

    [listed] = await store.texts.listed()
    assert (listed.number, listed.added_at) == (before.number, NOON)
    assert listed.changed_at == at(hours=1)
    assert await prints_after(store) == {listed.number: [3]}


async def test_a_changed_title_is_a_change(store: Store) -> None:
    await store.texts.protect([a_text(title="Alt")], NOON)

    assert await store.texts.protect([a_text(title="Neu")], NOON) == ("updated",)


async def test_one_id_names_another_text_on_another_site(store: Store) -> None:
    here, there = a_text("a", 1), a_text("a", 2, site="shop")

    assert await store.texts.protect([here, there], NOON) == ("added", "added")

    assert [t.site for t in await store.texts.listed()] == ["blog", "shop"]
    assert [t.site for t in await store.texts.listed("shop")] == ["shop"]


async def test_of_an_id_that_comes_twice_the_last_counts(store: Store) -> None:
    twice = [a_text("a", 1), a_text("a", 2)]

    assert await store.texts.protect(twice, NOON) == ("added", "added")

    assert list((await prints_after(store)).values()) == [[2]]


async def test_a_removed_text_is_gone_and_told_as_a_change(store: Store) -> None:
    await store.texts.protect([a_text("a"), a_text("b")], NOON)
    before = (await store.texts.latest()).change
    number = (await store.texts.listed())[0].number

    assert await store.texts.unprotect("blog", "a", NOON)

    assert [t.source.id for t in await store.texts.listed()] == ["b"]
    assert await store.texts.numbered([number]) == {}
    assert await prints_after(store, before) == {number: []}


async def test_what_is_not_there_cannot_be_removed(store: Store) -> None:
    await store.texts.protect([a_text("a")], NOON)
    await store.texts.unprotect("blog", "a", NOON)

    asked = [("blog", "a"), ("blog", "b"), ("shop", "a")]

    assert [await store.texts.unprotect(*name, NOON) for name in asked] == [False] * 3


async def test_a_removed_text_can_come_back(store: Store) -> None:
    await store.texts.protect([a_text("a", 1)], NOON)
    await store.texts.unprotect("blog", "a", NOON)

    assert await store.texts.protect([a_text("a", 1)], at(hours=1)) == ("added",)

    [listed] = await store.texts.listed()
    assert listed.added_at == at(hours=1)
    assert await prints_after(store) == {listed.number: [1]}


async def test_changes_come_in_order_and_in_pages(store: Store) -> None:
    for id in "abc":
        await store.texts.protect([a_text(id)], NOON)
    await store.texts.protect([a_text("a", 9)], NOON)

    first = await store.texts.changes(0, 2)
    rest = await store.texts.changes(first[-1].change, 2)

    assert [change.change for change in (*first, *rest)] == [2, 3, 4]


async def test_an_empty_registry_has_no_name(store: Store) -> None:
    assert await store.texts.latest() == Latest()


async def test_texts_are_listed_in_pages(store: Store) -> None:
    await store.texts.protect([a_text(str(n)) for n in range(5)], NOON)

    first = await store.texts.listed(limit=2)
    rest = await store.texts.listed(after=first[-1].number)

    assert [t.source.id for t in (*first, *rest)] == list("01234")


async def test_replicas_count_changes_together(store: Store, other: Store) -> None:
    await store.texts.protect([a_text("a")], NOON)
    replicas = [store.texts, other.texts] * 5
    await asyncio.gather(
        *(texts.protect([a_text(f"{n}")], NOON) for n, texts in enumerate(replicas))
    )

    changes = [change.change for change in await store.texts.changes(0, 100)]

    assert changes == list(range(1, 12))
    assert (await other.texts.latest()).change == 11


async def test_what_changes_stands_in_the_chain(store: Store, url: str) -> None:
    await store.texts.protect([a_text("a"), a_text("b")], NOON, by="key:cms")
    await store.texts.protect([a_text("a", 7), a_text("b")], NOON, by="key:cms")
    await store.texts.protect([a_text("b")], NOON, by="key:cms")
    await store.texts.unprotect("blog", "b", NOON, by="anna")

    deeds = await rows_of(
        url, "SELECT actor, action, subject, detail FROM audit ORDER BY position"
    )

    assert deeds == [
        ("key:cms", "text.protect", "blog", '{"added":["a","b"]}'),
        ("key:cms", "text.protect", "blog", '{"updated":["a"]}'),
        ("anna", "text.remove", "blog", '{"id":"b"}'),
    ]


async def test_fingerprints_of_another_scheme_are_left_out(
    store: Store, url: str
) -> None:
    await store.texts.protect([a_text("a")], NOON)
    await rows_of(url, "UPDATE texts SET scheme = 99")

    assert list((await prints_after(store)).values()) == [[]]
