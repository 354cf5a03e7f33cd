"""What is left of a decided comment to decide it again, on either engine."""

from dataclasses import replace
from datetime import timedelta

import pytest

from moderation.core.comment import Article, Author
from moderation.core.evidence import History
from moderation.core.signal import Effect
from moderation.store.records import QueueQuery
from moderation.store.replay import Kept, KeptQuery
from moderation.store.store import Store
from tests.builders import NOON, a_comment
from tests.store.builders import (
    a_decision,
    a_flag,
    a_review,
    an_ask,
    an_entry,
    at,
    claimed_by,
    rows_of,
)


async def kept_of(store: Store, comment_id: str) -> Kept:
    found = await store.kept(KeptQuery())
    return next(kept for kept in found if kept.decision.comment_id == comment_id)


async def history_before(store: Store, **comment: object) -> History:
    [recalled] = await store.recall([an_ask(**comment)], NOON)
    return recalled.history


async def test_a_comment_comes_back_as_it_was_sent(store: Store) -> None:
    comment = replace(
        a_comment(
            "Hallo", id="c1", title="Titel", parent_text="Wie?", url="http://a/1"
        ),
        author=Author(id="r", name="Rita", url="http://r/", approved_count=3),
        article=Article(url="http://a/", title="Titel", text="Text"),
        created_at=NOON,
    )
    await store.record([an_entry(comment=comment)])
    assert (await kept_of(store, "c1")).comment == comment


async def test_comments_come_newest_first_page_by_page(store: Store) -> None:
    entries = [an_entry(id=f"{n:032x}") for n in range(5)]
    await store.record(entries)
    first = await store.kept(KeptQuery(limit=3))
    rest = await store.kept(KeptQuery(limit=3, before=first[-1].id))
    assert [k.id for k in (*first, *rest)] == [e.id for e in reversed(entries)]


async def test_comments_of_one_site_can_be_asked_for(store: Store) -> None:
    await store.record([an_entry(site="a"), an_entry(site="b")])
    [kept] = await store.kept(KeptQuery(site="b"))
    assert kept.decision.site == "b"


@pytest.mark.parametrize("site", ["none", "a\0b"])
async def test_a_site_without_comments_has_none(store: Store, site: str) -> None:
    await store.record([an_entry()])
    assert await store.kept(KeptQuery(site=site)) == ()


async def test_of_a_comment_that_was_edited_the_last_text_counts(store: Store) -> None:
    for text in ("alt", "neu"):
        await store.record([an_entry(comment=a_comment(text, id="c1"))])
    [kept] = await store.kept(KeptQuery())
    assert kept.comment is not None
    assert kept.comment.text == "neu"


async def test_a_withdrawn_text_is_gone(store: Store) -> None:
    await store.record([an_entry(comment=a_comment(id="c1"))])
    await store.withdraw("default", "c1", NOON)
    assert (await kept_of(store, "c1")).comment is None


async def test_an_erased_author_has_a_pseudonym_and_no_name(
    store: Store, url: str
) -> None:
    await store.record([an_entry(id="1" * 32, author_name="Rita")])
    await rows_of(url, "DELETE FROM vault")
    [kept] = await store.kept(KeptQuery())
    assert kept.comment is not None
    assert (kept.named, kept.comment.author.name) == (False, None)


async def test_the_machines_last_decision_stands_beside_a_persons_word(
    store: Store,
) -> None:
    await store.record([an_entry(a_flag(), comment=a_comment(id="c1"))])
    await store.review(a_review(await claimed_by(store), Effect.ALLOW))
    kept = await kept_of(store, "c1")
    assert (kept.decision.effect, kept.said) == (Effect.FLAG, Effect.ALLOW)


async def test_a_comment_decided_twice_by_machine_shows_the_second(
    store: Store,
) -> None:
    first = an_entry(a_flag(), comment=a_comment(id="c1"))
    await store.record([first])
    await store.record(
        [an_entry(a_decision(), comment=first.comment, supersedes=first.id)]
    )
    assert (await kept_of(store, "c1")).decision.effect is Effect.ALLOW


async def test_the_past_is_what_the_decision_saw(store: Store) -> None:
    for n, days in enumerate((-100, -50, -1)):
        effect = Effect.FLAG if n == 1 else Effect.ALLOW
        entry = an_entry(a_decision(effect), fingerprint=n, received_at=at(days=days))
        await store.record([entry])
    seen = await history_before(store)
    await store.record([an_entry(comment=a_comment(id="c1"))])
    await store.record([an_entry(received_at=at(days=1))])
    past = (await kept_of(store, "c1")).history
    assert past == replace(seen, findings=())
    assert (past.comments_90d, past.approved_total) == (2, 2)


async def test_comments_of_one_batch_saw_those_before_them(store: Store) -> None:
    entries = [an_entry(comment=a_comment(id=f"c{n}"), fingerprint=n) for n in (1, 2)]
    await store.record(entries)
    pasts = [(await kept_of(store, f"c{n}")).history for n in (1, 2)]
    assert [[p.fingerprint for p in past.recent] for past in pasts] == [[], [1]]


async def test_an_edited_comment_is_not_its_own_past(store: Store) -> None:
    await store.record([an_entry(comment=a_comment("alt", id="c1"))])
    await store.record([an_entry(fingerprint=7, received_at=at(hours=1))])
    seen = await history_before(store, id="c1", text="neu")
    edited = a_comment("neu", id="c1")
    await store.record([an_entry(comment=edited, received_at=at(hours=2))])
    past = (await kept_of(store, "c1")).history
    assert past == replace(seen, findings=())
    assert [p.fingerprint for p in past.recent] == [7]


async def test_no_more_is_remembered_than_for_a_fresh_comment(store: Store) -> None:
    times = [at(seconds=n) for n in range(60)]
    await store.record([an_entry(received_at=time) for time in times])
    last = an_entry(comment=a_comment(id="c1"), received_at=NOON + timedelta(hours=1))
    await store.record([last])
    assert len((await kept_of(store, "c1")).history.recent) == 50


async def test_reading_changes_nothing(store: Store) -> None:
    await store.record([an_entry(a_flag(), comment=a_comment(id="c1"))])
    before = await store.queue(QueueQuery(), NOON), await store.audit_head()
    await store.kept(KeptQuery())
    assert (await store.queue(QueueQuery(), NOON), await store.audit_head()) == before
