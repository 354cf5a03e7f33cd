import pytest

from moderation.core.signal import Effect
from moderation.service.review import UnknownClause, Verdict
from moderation.store.errors import Stale
from moderation.store.records import QueueItem, QueueQuery
from tests.service.conftest import House, submitted


async def flagged(house: House, comment_id: str = "c1") -> QueueItem:
    """A flagged comment, claimed by Ada."""
    house.scorer.insult = 0.6
    await house.moderation().moderate(submitted(id=comment_id))
    item = await house.desk.claim(QueueQuery(), "ada")
    assert item is not None
    return item


def verdict(item: QueueItem, effect: Effect, **fields: object) -> Verdict:
    return Verdict(item_id=item.id, by="ada", fence=item.fence, effect=effect, **fields)


async def test_a_review_supersedes_the_machines_decision(house: House) -> None:
    item = await flagged(house)
    stored = await house.desk.review(verdict(item, Effect.ALLOW))
    again = await house.moderation().moderate(submitted(id="c1"))
    assert stored.supersedes == item.decision.id
    assert (again.record["id"], again.record["automated"]) == (stored.id, False)


async def test_a_confirmed_block_is_a_strike_with_points(house: House) -> None:
    item = await flagged(house)
    await house.desk.review(verdict(item, Effect.BLOCK))
    account = await house.desk.account("default", "reader-1")
    assert account is not None
    assert account["account"]["points"] == 1
    assert account["account"]["recommendation"] == "warn"


async def test_a_breach_after_the_author_was_told_counts_in_full(house: House) -> None:
    for comment_id in ("c1", "c2"):
        item = await flagged(house, comment_id)
        await house.desk.review(verdict(item, Effect.BLOCK))
        house.clock.advance(hours=1)
    account = await house.desk.account("default", "reader-1")
    assert account is not None
    assert 1.9 < account["account"]["points"] <= 2


async def test_a_freed_comment_leaves_no_mark_on_its_author(house: House) -> None:
    item = await flagged(house)
    await house.desk.review(verdict(item, Effect.ALLOW))
    account = await house.desk.account("default", "reader-1")
    assert account is not None
    assert (account["findings"], account["account"]["points"]) == ([], 0)


async def test_a_review_after_the_lease_was_taken_over_is_stale(house: House) -> None:
    item = await flagged(house)
    house.clock.advance(minutes=11)
    await house.desk.claim(QueueQuery(), "ben")
    with pytest.raises(Stale):
        await house.desk.review(verdict(item, Effect.BLOCK))


async def test_a_review_names_a_clause_of_the_policy(house: House) -> None:
    item = await flagged(house)
    with pytest.raises(UnknownClause):
        await house.desk.review(verdict(item, Effect.BLOCK, clause="C9.9"))


async def test_the_reviewer_may_choose_another_clause(house: House) -> None:
    item = await flagged(house)
    stored = await house.desk.review(verdict(item, Effect.BLOCK, clause="C1.7"))
    assert stored.record["reasons"][0]["clause"] == "C1.7"


async def test_what_was_decided_elsewhere_leaves_the_queue(house: House) -> None:
    await flagged(house)
    house.clock.advance(minutes=11)
    assert await house.desk.outcome("default", "c1", "approved", "cms")
    assert await house.desk.claim(QueueQuery(), "ben") is None


async def test_a_withdrawn_comment_leaves_the_queue_and_its_text_is_gone(
    house: House,
) -> None:
    item = await flagged(house)
    assert await house.desk.withdraw("default", "c1")
    left = await house.store.item(item.id)
    assert left is not None
    assert left.text is None
