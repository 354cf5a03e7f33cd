import asyncio

import pytest

from moderation.service import CommentConflict
from moderation.store.errors import StoreDown
from tests.service.conftest import House, an_unreachable_store, submitted


async def test_a_decision_is_stored_before_it_is_answered(house: House) -> None:
    answer = await house.moderation().moderate(submitted(id="c1"))
    stored = await house.store.decision(answer.record["id"])
    assert stored is not None
    assert stored.record["decision"] == answer.record["decision"] == "allow"


async def test_the_same_comment_again_gets_the_decision_in_force(house: House) -> None:
    moderation = house.moderation()
    first = await moderation.moderate(submitted(id="c1"))
    again = await moderation.moderate(submitted(id="c1"))
    assert (again.replayed, again.record["id"]) == (True, first.record["id"])


async def test_a_changed_comment_is_a_new_revision(house: House) -> None:
    moderation = house.moderation()
    first = await moderation.moderate(submitted("Eins.", id="c1"))
    second = await moderation.moderate(submitted("Zwei.", id="c1"))
    assert not second.replayed
    assert second.record["id"] != first.record["id"]


async def test_the_same_id_by_another_author_is_a_conflict(house: House) -> None:
    moderation = house.moderation()
    await moderation.moderate(submitted(id="c1", author_id="a"))
    with pytest.raises(CommentConflict):
        await moderation.moderate(submitted(id="c1", author_id="b"))


async def test_two_equal_comments_at_once_are_decided_once(house: House) -> None:
    moderation = house.moderation()
    one, two = await asyncio.gather(
        moderation.moderate(submitted(id="c1")), moderation.moderate(submitted(id="c1"))
    )
    assert one.record["id"] == two.record["id"]
    assert {one.replayed, two.replayed} == {False, True}


async def test_a_comment_without_id_is_recognised_by_its_idempotency_key(
    house: House,
) -> None:
    moderation = house.moderation()
    first = await moderation.moderate(submitted(idempotency_key="k"))
    again = await moderation.moderate(submitted(idempotency_key="k"))
    assert (again.replayed, again.record["id"]) == (True, first.record["id"])


async def test_an_idempotency_key_for_another_body_is_a_conflict(house: House) -> None:
    moderation = house.moderation()
    await moderation.moderate(submitted("Eins.", idempotency_key="k"))
    with pytest.raises(CommentConflict):
        await moderation.moderate(submitted("Zwei.", idempotency_key="k"))


async def test_a_dry_run_leaves_no_trace(house: House) -> None:
    answer = await house.moderation().moderate(submitted(id="c1", dry_run=True))
    assert answer.record["id"] is None
    assert await house.store.account("default", "reader-1", house.clock.now) is None


async def test_a_late_classifier_leaves_the_rules_alone_and_is_said(
    house: House,
) -> None:
    house.scorer.insult = None
    answer = await house.moderation().moderate(submitted())
    assert answer.record["degraded"] == ["classifier"]
    assert (answer.record["scores"], answer.record["model"]) == (None, None)


async def test_a_degraded_decision_is_made_once_more_and_then_stands(
    house: House,
) -> None:
    moderation = house.moderation()
    house.scorer.insult = None
    first = await moderation.moderate(submitted(id="c1"))
    house.scorer.insult = 0.95
    second = await moderation.moderate(submitted(id="c1"))
    third = await moderation.moderate(submitted(id="c1"))
    assert (second.record["decision"], second.replayed) == ("block", False)
    assert third.record["id"] == second.record["id"] != first.record["id"]


async def test_blocks_within_one_batch_weigh_in_each_others_advice(
    house: House,
) -> None:
    house.scorer.insult = 0.95
    moderation = house.moderation()
    answers = await asyncio.gather(
        *(moderation.moderate(submitted(id=f"c{n}")) for n in range(12))
    )
    advice = [a.record["account"]["recommendation"] for a in answers]
    assert (advice[0], advice[-1]) == ("warn", "premoderate")


async def test_texts_are_scored_together(house: House) -> None:
    moderation = house.moderation()
    await asyncio.gather(
        *(moderation.moderate(submitted(id=f"c{n}"), bulk=True) for n in range(100))
    )
    assert max(house.scorer.asked) == 64


async def test_a_missing_store_refuses_by_default(house: House) -> None:
    house.store = await an_unreachable_store()
    with pytest.raises(StoreDown):
        await house.moderation().moderate(submitted())


async def test_a_site_may_choose_answers_without_a_store_that_hold_what_is_unclear(
    house: House,
) -> None:
    house.store = await an_unreachable_store()
    house.scorer.insult = 0.6
    moderation = house.moderation(answer_unrecorded=True)
    answer = await moderation.moderate(submitted())
    assert answer.record["degraded"] == ["store"]
    assert (answer.record["decision"], answer.record["hold"]) == ("flag", True)
