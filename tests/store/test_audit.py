"""What is written into the audit chain once, whoever sees it."""

from dataclasses import replace

from moderation.store.audit import Deed
from moderation.store.store import Store
from tests.builders import NOON
from tests.store.builders import at

DEED = Deed(
    actor="operator", action="policy", subject="blog", at=NOON, detail={"digest": "a"}
)


async def test_news_are_written_once(store: Store, other: Store) -> None:
    await store.audit_news(DEED)
    await other.audit_news(replace(DEED, at=at(hours=1)))
    assert (await store.audit_head()).position == 1


async def test_what_changed_is_news(store: Store) -> None:
    await store.audit_news(DEED)
    await store.audit_news(replace(DEED, detail={"digest": "b"}))
    await store.audit_news(DEED)
    assert (await store.audit_head()).position == 3
    assert await store.audit_verify()


async def test_another_subject_is_news(store: Store) -> None:
    await store.audit_news(DEED)
    await store.audit_news(replace(DEED, subject="forum"))
    assert (await store.audit_head()).position == 2
