"""What is recalled of an author's past, on either engine."""

from moderation.core.evidence import History
from moderation.core.signal import Effect, Severity
from moderation.store.records import Recalled
from moderation.store.store import Store
from tests.builders import NOON, a_comment, days_before
from tests.store.builders import (
    a_decision,
    a_flag,
    a_review,
    an_ask,
    an_entry,
    at,
    claimed_by,
    under,
)


async def history_of(store: Store, **comment: object) -> History:
    [recalled] = await store.recall([an_ask(**comment)], NOON)
    return recalled.history


async def test_a_stranger_has_no_history(store: Store) -> None:
    [recalled] = await store.recall([an_ask()], NOON)
    assert recalled == Recalled(history=History())


async def test_histories_of_a_batch_are_kept_apart(store: Store) -> None:
    names = ("a", "b", "a")
    await store.record(
        [an_entry(text=n, author_id=n, fingerprint=ord(n)) for n in "ab"]
    )
    recalled = await store.recall([an_ask(text="x", author_id=n) for n in names], NOON)
    seen = [[past.fingerprint for past in r.history.recent] for r in recalled]
    assert seen == [[97], [98], [97]]


async def test_the_same_author_id_on_two_sites_is_two_authors(store: Store) -> None:
    await store.record([an_entry(site="a")])
    assert await history_of(store, site="b") == History()


async def test_the_last_fifty_comments_are_recalled_newest_first(store: Store) -> None:
    entries = [an_entry(fingerprint=n, received_at=at(seconds=n)) for n in range(60)]
    await store.record(entries)
    history = await history_of(store)
    assert [past.fingerprint for past in history.recent] == list(range(59, 9, -1))


async def test_comments_of_one_batch_are_recalled_in_the_order_they_came(
    store: Store,
) -> None:
    entries = [
        an_entry(comment=a_comment(id=f"{9 - n}"), fingerprint=n) for n in (1, 2)
    ]
    await store.record(entries)
    history = await history_of(store)
    assert [past.fingerprint for past in history.recent] == [2, 1]
    assert history.comments_90d == 2


async def test_comments_of_ninety_days_are_counted(store: Store) -> None:
    for age in (200, 91, 89, 3, 3, 0):
        await store.record([an_entry(received_at=days_before(age))])
    history = await history_of(store)
    assert (history.comments_90d, history.first_seen) == (4, days_before(200))


async def test_nobody_who_was_silent_for_ninety_days_is_counted(store: Store) -> None:
    await store.record([an_entry(received_at=days_before(91))])
    assert (await history_of(store)).comments_90d == 0


async def test_an_edit_is_not_another_comment(store: Store) -> None:
    for text in ("alt", "neu"):
        await store.record([an_entry(comment=a_comment(text, id="c1"))])
    history = await history_of(store)
    assert (history.comments_90d, len(history.recent)) == (1, 1)
    assert history.approved_total == 1


async def test_an_edited_comment_does_not_meet_itself(store: Store) -> None:
    await store.record([an_entry(comment=a_comment("alt", id="c1"))])
    assert (await history_of(store, text="neu", id="c1")).recent == ()


async def test_a_comment_decided_anew_does_not_meet_itself(store: Store) -> None:
    await store.record([an_entry(a_flag(), idempotency_key="k")])
    history = await history_of(store, idempotency_key="k")
    assert (history.recent, history.findings) == ((), ())


async def test_allowed_comments_are_counted_whoever_allowed_them(store: Store) -> None:
    await store.record([an_entry(), an_entry(a_flag()), an_entry(a_flag())])
    item = await claimed_by(store)
    await store.review(a_review(item, Effect.ALLOW))
    assert (await history_of(store)).approved_total == 2


async def test_an_edit_that_is_flagged_takes_its_approval_back(store: Store) -> None:
    await store.record([an_entry(comment=a_comment("alt", id="c1"))])
    await store.record([an_entry(a_flag(), comment=a_comment("neu", id="c1"))])
    assert (await history_of(store)).approved_total == 0


async def test_a_flag_leaves_an_unconfirmed_finding(store: Store) -> None:
    flag = a_flag(clause="C4.2", severity=Severity.S3)
    await store.record([an_entry(flag, created_at=days_before(1))])
    [finding] = (await history_of(store)).findings
    assert (finding.clause, finding.severity) == ("C4.2", Severity.S3)
    assert (finding.confirmed, finding.submitted_at) == (False, days_before(1))


async def test_no_number_of_findings_hides_a_strike(store: Store) -> None:
    await store.record([an_entry(a_flag(clause="C1.7"))])
    await store.review(a_review(await claimed_by(store), clause="C1.7"))
    later = [an_entry(a_flag(), received_at=at(minutes=n)) for n in range(250)]
    await store.record(later)
    findings = (await history_of(store)).findings
    assert [f.clause for f in findings if f.confirmed] == ["C1.7"]


async def test_an_account_shows_findings_and_first_sight(store: Store) -> None:
    await store.record([an_entry(a_decision(Effect.BLOCK))])
    account = await store.account("default", "reader-1", NOON)
    assert account is not None
    assert (account.first_seen, len(account.findings)) == (NOON, 1)
    assert account.findings[0].automatic_block


async def test_an_author_never_seen_has_no_account(store: Store) -> None:
    assert await store.account("default", "niemand", NOON) is None


async def test_where_a_comment_stood_is_recalled(store: Store) -> None:
    await store.record([an_entry(comment=under("https://blatt.example/1"))])
    [past] = (await history_of(store)).recent
    assert past.article == "https://blatt.example/1"
