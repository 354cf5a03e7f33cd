"""Stored comments decided once more under a policy that is not in force."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np

from moderation.artifact import Artifact
from moderation.core.decision import ModelRef
from moderation.core.policy import Policy, Switches
from moderation.core.signal import Effect
from moderation.registry.registry import Registry
from moderation.service.comparison import Change, Compared
from moderation.service.replay import DROPPED, UNREGISTERED, Replay, Scope, shown
from moderation.service.rescoring import RESCORED, UNSCORED
from tests.builders import NOON, a_guideline, a_label_use, a_policy
from tests.registry.builders import SetTexts, an_article
from tests.service.conftest import House, submitted


class Reading:
    """A classifier that finds every text insulting, by its first word."""

    labels_ = ("insult",)

    def predict_proba(self, texts: list[str]) -> Any:
        return np.full((len(texts), 1), 0.95)

    def passage(self, text: str, label: str) -> tuple[int, int]:
        return 0, text.index(" ")


def a_model(digest: str = "d") -> Artifact:
    """The model of the house's scorer, or another one."""
    return Artifact(
        classifier=Reading(),  # type: ignore[arg-type]  # all that replay asks of one
        manifest={},
        ref=ModelRef(name="m", digest=digest),
    )


def strict(**fields: Any) -> Policy:
    return a_policy(labels=(a_label_use(flag=0.3, block=0.6),), **fields)


async def replayed(
    house: House, candidate: Policy, scope: Scope | None = None, **parts: Any
) -> tuple[Replay, list[Compared]]:
    parts = {"artifact": None, **parts}
    replay = Replay(store=house.store, candidate=candidate, **parts)
    return replay, [one async for one in replay.compared(scope or Scope())]


async def decided(house: House, *texts: str, insult: float | None = 0.7) -> None:
    house.scorer.insult = insult
    moderation = house.moderation()
    for text in texts:
        await moderation.moderate(submitted(text, id=text, site="blog"))
        house.clock.advance(hours=1)
    await moderation.close()


async def test_a_candidate_is_held_against_what_was_decided(house: House) -> None:
    await decided(house, "Hallo")
    _, [one] = await replayed(house, strict())
    assert (one.was, one.would) == (Effect.FLAG, Effect.BLOCK)
    assert (one.site, one.comment_id) == ("blog", "Hallo")
    assert (one.change, one.clause) == (Change.BLOCKED, "C1.1")


async def test_the_policy_that_decided_changes_nothing(house: House) -> None:
    for score in (0.1, 0.7, 0.95):
        await decided(house, f"Text {score}", insult=score)
    _, found = await replayed(house, house.policies.policy)
    assert [one.was for one in found] == [Effect.BLOCK, Effect.FLAG, Effect.ALLOW]
    assert [one.change for one in found] == [None] * 3


async def test_a_candidate_may_be_held_against_another_policy(house: House) -> None:
    await decided(house, "Hallo")
    _, [one] = await replayed(house, strict(), against=a_policy())
    assert (one.was, one.was_clause, one.would) == (Effect.ALLOW, "", Effect.BLOCK)


async def test_the_newest_comments_are_decided_back_to_a_time(house: House) -> None:
    await decided(house, "a", "b", "c")
    since = Scope(since=NOON + timedelta(minutes=30))
    _, late = await replayed(house, strict(), since)
    _, few = await replayed(house, strict(), Scope(limit=1))
    assert [one.comment_id for one in late] == ["c", "b"]
    assert [one.comment_id for one in few] == ["c"]


async def test_a_dropped_text_is_counted_not_guessed(house: House) -> None:
    await decided(house, "a", "b")
    await house.store.withdraw("blog", "a", NOON)
    replay, found = await replayed(house, strict())
    assert [one.comment_id for one in found] == ["b"]
    assert replay.notes[DROPPED] == 1


async def test_without_scores_the_candidate_says_what_then(house: House) -> None:
    await decided(house, "Hallo", insult=None)
    asks = strict(switches=Switches(when_unscored=Effect.FLAG))
    replay, [one] = await replayed(house, asks, artifact=a_model())
    assert (one.was, one.would) == (Effect.ALLOW, Effect.FLAG)
    assert replay.notes[UNSCORED] == 1


async def test_stored_scores_of_the_same_model_are_taken(house: House) -> None:
    await decided(house, "Hallo Welt", insult=0.4)
    replay, [one] = await replayed(house, strict(), artifact=a_model())
    assert (one.would, one.passage) == (Effect.FLAG, "»Hallo« Welt")
    assert replay.notes[RESCORED] == 0


async def test_another_models_scores_are_made_anew(house: House) -> None:
    await decided(house, "Hallo Welt", insult=0.4)
    replay, [one] = await replayed(house, strict(), artifact=a_model("other"))
    assert (one.would, replay.notes[RESCORED]) == (Effect.BLOCK, 1)


async def test_repeated_comments_are_seen_with_their_authors_past(
    house: House,
) -> None:
    moderation = house.moderation()
    text = "Bitte lesen Sie alle den dritten Absatz noch einmal in Ruhe durch."
    for number in range(7):
        await moderation.moderate(submitted(text, id=str(number)))
        house.clock.advance(minutes=1)
    await moderation.close()
    _, found = await replayed(house, house.policies.policy)
    assert [one.change for one in found] == [None] * 7
    assert found[0].was.rank > found[-1].was.rank


async def test_protected_texts_are_looked_up_as_they_stand(
    house: House, tmp_path: Path
) -> None:
    await decided(house, an_article(), insult=0.0)
    texts = SetTexts()
    texts.put(1, an_article(), site="blog")
    registry = Registry(texts, tmp_path / "index")
    candidate = a_policy(guidelines=(a_guideline("C5", "C5.1", "C5.2"),))
    replay, [one] = await replayed(house, candidate, registry=registry)
    assert (one.was, one.would_clause) == (Effect.ALLOW, "C5.1")
    texts.down = True
    house.clock.advance(days=1)
    replay, [one] = await replayed(house, candidate, registry=registry)
    assert replay.notes[UNREGISTERED] == 1


async def test_many_pages_are_walked_to_the_end(house: House) -> None:
    await decided(house, *(f"Nummer {n}" for n in range(205)))
    _, found = await replayed(house, strict())
    assert len({one.comment_id for one in found}) == 205


def test_a_passage_is_shown_with_a_little_around_it() -> None:
    text = "a" * 100 + "\nTrottel " + "b" * 100
    assert shown(text, (101, 108)) == "a" * 29 + " »Trottel« " + "b" * 29
    assert shown(text, None) is None


def test_a_long_passage_is_cut() -> None:
    assert shown("x" * 500, (0, 500)) == "»" + "x" * 80 + "…«"


async def test_reviews_are_told(house: House) -> None:
    await decided(house, "Hallo")
    await house.store.outcome("blog", "Hallo", "approved", "cms", NOON)
    _, [one] = await replayed(house, strict())
    assert (one.said, one.worse) == (Effect.ALLOW, True)
    assert replace(one, said=None).worse is False
