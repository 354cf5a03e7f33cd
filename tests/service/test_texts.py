"""Protected texts in the decision, and a decision without them."""

from pathlib import Path

from moderation.core.fingerprint import fingerprints
from moderation.core.overlap import Source
from moderation.registry.registry import FILE, Registry
from moderation.service import Moderation
from moderation.store.texts import Protected
from tests.builders import NOON, a_guideline, a_policy
from tests.registry.builders import SetTexts, an_article
from tests.service.conftest import House, submitted

SAATGUT = Protected(
    site="default",
    source=Source(id="s", title="Bohnen"),
    prints=fingerprints(an_article("saatgut")),
)


def moderation_with(house: House, registry: Registry) -> Moderation:
    house.policies.policy = a_policy(guidelines=(a_guideline("C5", "C5.1", "C5.2"),))
    return Moderation(
        store=house.store,
        scorer=house.scorer,
        policies=house.policies,
        clock=house.clock,
        observer=house.seen,
        registry=registry,
    )


async def test_each_comment_of_a_batch_is_compared(house: House, tmp_path: Path):
    await house.store.texts.protect([SAATGUT], NOON)
    moderation = moderation_with(house, Registry(house.store.texts, tmp_path / FILE))

    copy = await moderation.moderate(submitted(an_article("saatgut")))
    fair = await moderation.moderate(submitted(an_article("faehre")))

    assert (copy.record["decision"], fair.record["decision"]) == ("block", "allow")


async def test_a_text_added_by_another_replica_counts_a_second_later(
    house: House, tmp_path: Path
):
    moderation = moderation_with(house, Registry(house.store.texts, tmp_path / FILE))
    await moderation.moderate(submitted())

    await house.store.texts.protect([SAATGUT], NOON)
    house.clock.advance(seconds=1)
    answer = await moderation.moderate(submitted(an_article("saatgut")))

    assert answer.record["decision"] == "block"


async def test_a_decision_without_the_texts_says_so(house: House, tmp_path: Path):
    silent = Registry(SetTexts(down=True), tmp_path / FILE)
    moderation = moderation_with(house, silent)

    answer = await moderation.moderate(submitted(an_article("saatgut")))

    assert answer.record["decision"] == "allow"
    assert answer.record["degraded"] == ["texts"]
