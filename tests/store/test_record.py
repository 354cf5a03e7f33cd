"""What the store keeps of decisions, on either engine."""

from moderation.core.signal import Effect
from moderation.store.records import Conflict, QueueQuery
from moderation.store.store import Store
from tests.builders import NOON, a_comment
from tests.store.builders import (
    a_decision,
    a_flag,
    an_ask,
    an_entry,
    at,
    rows_of,
    stored_by,
)


async def test_a_recorded_decision_can_be_read_back(store: Store) -> None:
    stored = await stored_by(store, an_entry(a_flag(), id="d1"))
    assert await store.decision("d1") == stored


async def test_an_unknown_decision_is_none(store: Store) -> None:
    assert await store.decision("nowhere") is None


async def test_a_comment_without_an_id_is_named_after_its_decision(
    store: Store,
) -> None:
    stored = await stored_by(store, an_entry(id="d1"))
    assert stored.comment_id == "auto-d1"


async def test_a_repeated_comment_recalls_the_decision_in_force(store: Store) -> None:
    stored = await stored_by(store, an_entry(a_flag(), comment=a_comment(id="c1")))
    [recalled] = await store.recall([an_ask(id="c1")], NOON)
    assert (recalled.standing, recalled.attempts) == (stored, 1)


async def test_a_changed_comment_recalls_its_revision_but_no_decision(
    store: Store,
) -> None:
    await store.record([an_entry(id="d1", comment=a_comment("alt", id="c1"))])
    [recalled] = await store.recall([an_ask(text="neu", id="c1")], NOON)
    assert (recalled.revision, recalled.standing) == (1, None)


async def test_a_changed_comment_becomes_the_next_revision(store: Store) -> None:
    await store.record([an_entry(comment=a_comment("alt", id="c1"))])
    stored = await stored_by(store, an_entry(comment=a_comment("neu", id="c1")))
    [recalled] = await store.recall([an_ask(text="neu", id="c1")], NOON)
    assert stored.revision == recalled.revision == 2


async def test_an_edit_taken_back_is_a_third_revision(store: Store) -> None:
    texts = ("alt", "neu", "alt")
    entries = [an_entry(comment=a_comment(text, id="c1")) for text in texts]
    revisions = [(await stored_by(store, entry)).revision for entry in entries]
    assert revisions == [1, 2, 3]


async def test_an_equal_entry_gets_the_first_ones_decision(store: Store) -> None:
    first = await stored_by(store, an_entry(comment=a_comment(id="c1")))
    [second] = await store.record([an_entry(a_flag(), comment=a_comment(id="c1"))])
    assert (second.stored, second.replayed) == (first, True)


async def test_another_authors_claim_to_a_comment_is_a_conflict(store: Store) -> None:
    await store.record([an_entry(comment=a_comment(id="c1", author_id="a"))])
    stranger = a_comment(id="c1", author_id="b")
    [recorded] = await store.record([an_entry(comment=stranger)])
    [recalled] = await store.recall([an_ask(comment=stranger)], NOON)
    assert recorded.conflict is recalled.conflict is Conflict.AUTHOR


async def test_the_same_id_on_another_site_is_another_comment(store: Store) -> None:
    await store.record([an_entry(comment=a_comment(id="c1", site="a"))])
    stored = await stored_by(store, an_entry(comment=a_comment(id="c1", site="b")))
    assert stored.revision == 1


async def test_a_batch_may_name_a_comment_twice(store: Store) -> None:
    texts = ("alt", "neu", "neu")
    entries = [an_entry(comment=a_comment(text, id="c1")) for text in texts]
    recorded = await store.record(entries)
    revisions = [(r.stored and r.stored.revision, r.replayed) for r in recorded]
    assert revisions == [(1, False), (2, False), (2, True)]


async def test_a_key_used_again_recalls_its_decision(store: Store) -> None:
    stored = await stored_by(store, an_entry(idempotency_key="k"))
    [recalled] = await store.recall([an_ask(idempotency_key="k")], NOON)
    [recorded] = await store.record([an_entry(a_flag(), idempotency_key="k")])
    assert recalled.standing == recorded.stored == stored


async def test_a_key_used_for_another_comment_is_a_conflict(store: Store) -> None:
    await store.record([an_entry(idempotency_key="k")])
    [recorded] = await store.record([an_entry(text="anders", idempotency_key="k")])
    [recalled] = await store.recall([an_ask(text="anders", idempotency_key="k")], NOON)
    assert recorded.conflict is recalled.conflict is Conflict.IDEMPOTENCY_KEY


async def test_a_degraded_decision_made_anew_supersedes_the_first(
    store: Store,
) -> None:
    comment = a_comment(id="c1")
    first = await stored_by(store, an_entry(a_flag(), id="d1", comment=comment))
    await stored_by(store, an_entry(id="d2", comment=comment, supersedes=first.id))
    [recalled] = await store.recall([an_ask(comment=comment)], NOON)
    superseded = await store.decision("d1")
    assert superseded is not None
    assert superseded.superseded_by == "d2"
    assert recalled.standing is not None
    assert (recalled.standing.supersedes, recalled.attempts) == ("d1", 2)


async def test_a_decision_made_anew_takes_back_finding_and_item(store: Store) -> None:
    comment = a_comment(id="c1")
    first = await stored_by(store, an_entry(a_flag(), comment=comment))
    await store.record([an_entry(comment=comment, supersedes=first.id)])
    account = await store.account("default", "reader-1", NOON)
    page = await store.queue(QueueQuery(), NOON)
    assert account is not None
    assert (account.findings, page.items) == ((), ())


async def test_a_decision_made_anew_too_late_gets_the_one_in_force(
    store: Store,
) -> None:
    comment = a_comment(id="c1")
    first = await stored_by(store, an_entry(comment=comment))
    second = await stored_by(store, an_entry(comment=comment, supersedes=first.id))
    [late] = await store.record([an_entry(comment=comment, supersedes=first.id)])
    assert late.stored is not None
    assert (late.stored.id, late.replayed) == (second.id, True)


async def test_an_entry_that_cannot_be_stored_fails_alone(store: Store) -> None:
    taken, good = an_entry(id="d1"), an_entry(id="d2")
    await store.record([taken])
    recorded = await store.record([an_entry(text="neu", id="d1"), good])
    assert [r.failed for r in recorded] == [True, False]
    assert await store.decision("d2") is not None


async def test_a_failed_entry_leaves_nothing_behind(store: Store) -> None:
    await store.record([an_entry(id="d1", author_id="a")])
    await store.record([an_entry(a_flag(), id="d1", author_id="b")])
    page = await store.queue(QueueQuery(), NOON)
    assert await store.account("default", "b", NOON) is None
    assert page.items == ()


async def test_an_author_met_in_a_failed_entry_is_sealed_with_the_next(
    store: Store,
) -> None:
    await store.record([an_entry(id="d1")])
    await store.record([an_entry(id="d1", author_id="b", author_name="Berta")])
    flag = an_entry(a_flag(), id="d2", author_id="b", author_name="Berta")
    await store.record([flag])
    item = await store.item("d2")
    assert item is not None
    assert item.comment["author"]["name"] == "Berta"


async def test_an_author_met_in_a_conflict_is_sealed_with_the_next(
    store: Store,
) -> None:
    await store.record([an_entry(comment=a_comment(id="c1", author_id="a"))])
    berta = {"author_id": "b", "author_name": "Berta"}
    await store.record([an_entry(comment=a_comment(id="c1", **berta))])
    await store.record([an_entry(a_flag(), id="d2", **berta)])
    item = await store.item("d2")
    assert item is not None
    assert item.comment["author"]["name"] == "Berta"


async def test_an_empty_batch_is_recorded_as_nothing(store: Store) -> None:
    assert await store.record([]) == []
    assert await store.recall([], NOON) == []


async def test_every_character_of_a_text_is_kept(store: Store) -> None:
    text = "NUL \x00, Gesicht 😀, Zeilen\r\n, schmal\u202f\u200b, \ufeff, \U0010ffff"
    await store.record([an_entry(a_flag(), id="d1", text=text)])
    item = await store.item("d1")
    assert item is not None
    assert item.text == text


async def test_names_no_database_takes_fail_alone(store: Store) -> None:
    for name in ("a\x00b", "halb \ud83d"):
        bad, good = a_comment(id=name), a_comment(id=f"gut {len(name)}")
        recorded = await store.record([an_entry(comment=bad), an_entry(comment=good)])
        recalled = await store.recall([an_ask(comment=c) for c in (bad, good)], NOON)
        assert recorded[1].stored is not None
        assert recalled[1].standing is not None


async def test_each_decision_is_told_in_the_order_of_its_comment(
    store: Store, url: str
) -> None:
    comment = a_comment(id="c1")
    alarm = a_flag(escalate=("dsa-18",))
    first = await stored_by(store, an_entry(alarm, comment=comment))
    await store.record([an_entry(comment=comment, supersedes=first.id)])
    await store.record([an_entry(comment=a_comment("neu", id="c1"))])
    assert await rows_of(url, "SELECT sequence, type FROM outbox ORDER BY id") == [
        (1, "decision.made"),
        (2, "escalation.raised"),
        (3, "decision.changed"),
        (4, "decision.made"),
    ]


async def test_a_block_is_recalled_in_the_authors_history(store: Store) -> None:
    block = a_decision(Effect.BLOCK)
    entry = an_entry(block, hosts=("example.org",), fingerprint=2**64 - 1)
    await store.record([entry])
    [recalled] = await store.recall([an_ask(text="neu")], at(hours=1))
    [past] = recalled.history.recent
    assert (past.effect, past.hosts) == (Effect.BLOCK, ("example.org",))
    assert (past.at, past.fingerprint) == (NOON, 2**64 - 1)
