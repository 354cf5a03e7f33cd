"""Who else sent the same text."""

from typing import Any

from moderation.store.store import Store
from tests.builders import NOON
from tests.store.builders import KEYS, an_ask, an_entry, at

AD = 0xF00D_0000_0000_0001
"""In the upper half of 64 bits, where signed columns need care."""


async def senders(store: Store, author: str, **ask: Any) -> frozenset[bytes]:
    now = ask.pop("now", NOON)
    asked = an_ask(author_id=author, **{"fingerprint": AD, **ask})
    return (await store.recall([asked], now))[0].senders


def ref(author: str, site: str = "default") -> bytes:
    return KEYS.author_ref(site, author)


async def test_accounts_that_sent_a_text_are_known_to_the_next(store: Store) -> None:
    assert await senders(store, "a") == frozenset()
    await store.record([an_entry(author_id="a", fingerprint=AD)])
    await store.record([an_entry(author_id="b", fingerprint=AD)])
    assert await senders(store, "c") == {ref("a"), ref("b")}


async def test_an_account_that_repeats_itself_is_one(store: Store) -> None:
    for _ in range(3):
        await store.record([an_entry(author_id="a", fingerprint=AD)])
    assert await senders(store, "b") == {ref("a")}


async def test_other_texts_and_other_sites_do_not_count(store: Store) -> None:
    await store.record([an_entry(author_id="a", fingerprint=AD + 1)])
    await store.record([an_entry(author_id="b", fingerprint=AD, site="elsewhere")])
    assert await senders(store, "c") == frozenset()
    assert await senders(store, "c", site="elsewhere") == {ref("b", "elsewhere")}


async def test_a_week_later_nobody_remembers(store: Store) -> None:
    await store.record([an_entry(author_id="a", fingerprint=AD)])
    assert await senders(store, "b", now=at(days=7)) == {ref("a")}
    assert await senders(store, "b", now=at(days=7, seconds=1)) == frozenset()


async def test_texts_that_are_not_asked_for_are_not_looked_up(store: Store) -> None:
    await store.record([an_entry(author_id="a", fingerprint=0)])
    assert await senders(store, "b", fingerprint=0) == frozenset()
