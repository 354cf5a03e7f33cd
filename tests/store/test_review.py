"""What a person's word changes, on either engine."""

import asyncio
from dataclasses import replace

import pytest

from moderation.core.evidence import Finding
from moderation.core.signal import Effect, Severity
from moderation.store.errors import Missing, Stale
from moderation.store.records import ItemState, QueueQuery, Review, Stored
from moderation.store.store import Store
from tests.builders import NOON, a_comment
from tests.store.builders import (
    LEASE,
    a_decision,
    a_flag,
    a_review,
    an_ask,
    an_entry,
    at,
    claimed_by,
    rows_of,
)


async def a_claimed_item(store: Store, **decision: object) -> Review:
    """File a flagged comment `c1`, claim it, and return a review that blocks it."""
    flag = a_flag(**decision)
    await store.record([an_entry(flag, id="d1", comment=a_comment(id="c1"))])
    return a_review(await claimed_by(store), id="r1")


async def findings_of(store: Store) -> tuple[Finding, ...]:
    account = await store.account("default", "reader-1", NOON)
    assert account is not None
    return account.findings


async def test_a_review_supersedes_the_machines_decision(store: Store) -> None:
    reviewed = await store.review(await a_claimed_item(store))
    first = await store.decision("d1")
    assert first is not None
    assert (first.superseded_by, reviewed.supersedes) == ("r1", "d1")
    assert await store.decision("r1") == reviewed


async def test_a_review_is_the_decision_in_force(store: Store) -> None:
    reviewed = await store.review(await a_claimed_item(store))
    [recalled] = await store.recall([an_ask(id="c1")], NOON)
    assert recalled.standing == reviewed


async def test_a_review_closes_its_item(store: Store) -> None:
    await store.review(await a_claimed_item(store))
    item = await store.item("d1")
    assert item is not None
    assert item.state is ItemState.REVIEWED
    assert (await store.queue(QueueQuery(), NOON)).items == ()


async def test_a_confirmed_finding_is_a_strike_in_the_reviewers_terms(
    store: Store,
) -> None:
    await store.record([an_entry(a_flag(clause="C1.1"))])
    block = a_decision(Effect.BLOCK, clause="C3.1", severity=Severity.S3)
    await store.review(a_review(await claimed_by(store), decision=block))
    [strike] = await findings_of(store)
    assert (strike.confirmed, strike.confirmed_at) == (True, at(hours=1))
    assert (strike.clause, strike.severity) == ("C3.1", Severity.S3)


async def test_a_block_of_what_no_machine_found_is_a_strike_too(store: Store) -> None:
    await store.record([an_entry(a_flag(reasons=()))])
    await store.review(a_review(await claimed_by(store)))
    [strike] = await findings_of(store)
    assert (strike.confirmed, strike.submitted_at) == (True, NOON)


async def test_an_allowed_comment_voids_its_finding(store: Store) -> None:
    await store.record([an_entry(a_flag())])
    await store.review(a_review(await claimed_by(store), Effect.ALLOW))
    assert await findings_of(store) == ()


async def test_a_review_shows_in_the_authors_history(store: Store) -> None:
    await store.review(await a_claimed_item(store))
    [recalled] = await store.recall([an_ask(text="neu")], NOON)
    assert [past.effect for past in recalled.history.recent] == [Effect.BLOCK]


async def test_a_review_is_told_when_it_can_no_longer_be_undone(
    store: Store, url: str
) -> None:
    await store.record([an_entry(a_flag())])
    later = at(hours=1, minutes=1)
    await store.review(a_review(await claimed_by(store), not_before=later))
    told = await rows_of(url, "SELECT type, sequence, not_before FROM outbox")
    micros = int(later.timestamp()) * 1_000_000
    assert ("decision.changed", 2, micros) in told


async def test_who_was_alerted_is_not_alerted_again(store: Store, url: str) -> None:
    review = await a_claimed_item(store, escalate=("dsa-18",))
    decision = a_decision(Effect.BLOCK, escalate=("dsa-18",))
    await store.review(replace(review, decision=decision))
    told = await rows_of(url, "SELECT type FROM outbox ORDER BY id")
    assert [type for (type,) in told].count("escalation.raised") == 1


async def test_a_review_leaves_a_label(store: Store, url: str) -> None:
    await store.review(await a_claimed_item(store))
    labels = await rows_of(url, "SELECT effect, clause, source, made_by FROM labels")
    assert labels == [("block", "C1.1", "review", "anna")]


async def test_a_review_with_an_old_token_is_stale(store: Store) -> None:
    review = await a_claimed_item(store)
    await store.claim(QueueQuery(), "ben", NOON + LEASE, LEASE)
    with pytest.raises(Stale):
        await store.review(review)


async def test_a_lease_that_ran_out_unclaimed_still_counts(store: Store) -> None:
    review = await a_claimed_item(store)
    assert (await store.review(review)).effect is Effect.BLOCK


async def test_a_review_by_someone_else_is_stale(store: Store) -> None:
    await store.record([an_entry(a_flag())])
    with pytest.raises(Stale):
        await store.review(a_review(await claimed_by(store, "anna"), by="ben"))


async def test_a_review_of_an_edited_comment_is_stale(store: Store) -> None:
    review = await a_claimed_item(store)
    await store.record([an_entry(comment=a_comment("neu", id="c1"))])
    with pytest.raises(Stale):
        await store.review(review)


async def test_a_review_of_nothing_is_missing(store: Store) -> None:
    review = await a_claimed_item(store)
    with pytest.raises(Missing):
        await store.review(replace(review, item_id="nowhere"))


async def test_a_refused_review_changes_nothing(store: Store) -> None:
    review = await a_claimed_item(store)
    with pytest.raises(Stale):
        await store.review(replace(review, fence=7))
    first = await store.decision("d1")
    assert first is not None
    assert first.superseded_by is None
    assert await store.decision("r1") is None


async def test_of_two_reviews_at_once_one_counts(store: Store, other: Store) -> None:
    review = await a_claimed_item(store)
    twice = store.review(review), other.review(replace(review, id="r2"))
    outcomes = await asyncio.gather(*twice, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {Stale, Stored}


async def test_approved_elsewhere_closes_the_item_and_voids(store: Store) -> None:
    await a_claimed_item(store)
    assert await store.outcome("default", "c1", "approved", "cms", at(hours=1))
    assert (await store.queue(QueueQuery(), NOON)).items == ()
    assert await findings_of(store) == ()


async def test_removed_elsewhere_confirms_nothing(store: Store, url: str) -> None:
    await a_claimed_item(store)
    assert await store.outcome("default", "c1", "removed", "cms", at(hours=1))
    [finding] = await findings_of(store)
    labels = await rows_of(url, "SELECT effect, source, made_by FROM labels")
    assert not finding.confirmed
    assert labels == [("block", "outcome", "cms")]


async def test_an_outcome_of_an_unknown_comment_is_told(store: Store) -> None:
    assert not await store.outcome("default", "c1", "removed", "cms", NOON)


async def test_a_strike_survives_an_approval_elsewhere(store: Store) -> None:
    await store.review(await a_claimed_item(store))
    await store.outcome("default", "c1", "approved", "cms", at(hours=2))
    assert [f.confirmed for f in await findings_of(store)] == [True]


async def test_a_withdrawn_comment_leaves_no_word(store: Store, url: str) -> None:
    for text in ("Du Depp", "Du Depp!"):
        flag = an_entry(a_flag(), comment=a_comment(text, id="c1"))
        await store.record([flag])
    assert await store.withdraw("default", "c1", at(hours=1))
    kept = await rows_of(
        url,
        "SELECT content, record FROM decisions JOIN comments"
        " ON comments.id = decisions.comment",
    )
    assert [content for content, _ in kept] == [None, None]
    assert "Depp" not in f"{kept}"


async def test_a_withdrawn_comment_keeps_digest_and_decision(store: Store) -> None:
    await a_claimed_item(store)
    await store.withdraw("default", "c1", at(hours=1))
    [recalled] = await store.recall([an_ask(id="c1")], NOON)
    assert recalled.standing is not None
    assert recalled.standing.effect is Effect.FLAG
    assert (await store.queue(QueueQuery(), NOON)).items == ()


async def test_an_item_outlives_its_text(store: Store) -> None:
    await a_claimed_item(store)
    await store.withdraw("default", "c1", at(hours=1))
    item = await store.item("d1")
    assert item is not None
    assert item.text is None


async def test_a_comment_never_seen_cannot_be_withdrawn(store: Store) -> None:
    assert not await store.withdraw("default", "c1", NOON)
