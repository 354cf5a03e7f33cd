"""The same text from several accounts is a campaign; rules may look at its size."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest

from moderation.core import decide
from moderation.core.evidence import Evidence
from moderation.core.signal import Signal
from moderation.service import Moderation
from moderation.service.campaigns import is_telling
from tests.service.conftest import House, submitted

AD = "Schaut euch unbedingt den neuen Laden an, dort gibt es alles zum halben Preis!"


@dataclass
class Looking:
    """A rule that reports nothing and remembers how big the campaigns were."""

    seen: list[int] = field(default_factory=list)

    def __call__(self, evidence: Evidence) -> Iterable[Signal]:
        self.seen.append(evidence.campaign)
        return ()


@pytest.fixture
def looking(monkeypatch: pytest.MonkeyPatch) -> Looking:
    rule = Looking()
    monkeypatch.setattr(decide, "RULES", (("looking", rule),))
    return rule


async def sent(
    moderation: Moderation, *authors: str, text: str = AD, **fields: object
) -> None:
    """Each author sends the text once, all at the same time."""
    await asyncio.gather(
        *(
            moderation.moderate(submitted(text, author_id=author, **fields))
            for author in authors
        )
    )


async def test_every_account_but_the_first_is_part_of_a_campaign(
    house: House, looking: Looking
) -> None:
    moderation = house.moderation()
    for author in ("a", "b", "c"):
        await sent(moderation, author)
    assert looking.seen == [0, 1, 2]


async def test_accounts_of_one_batch_see_those_before_them(
    house: House, looking: Looking
) -> None:
    moderation = house.moderation()
    await sent(moderation, "a")
    await sent(moderation, "b", "c", "a", "d")
    assert looking.seen == [0, 1, 2, 2, 3]


async def test_letters_alone_tell_texts_apart(house: House, looking: Looking) -> None:
    moderation = house.moderation()
    await sent(moderation, "a")
    await sent(moderation, "b", text=AD.upper().replace(",", " –"))
    assert looking.seen == [0, 1]


async def test_short_texts_are_no_campaign(house: House, looking: Looking) -> None:
    await sent(house.moderation(), "a", "b", text="Danke für den Artikel!")
    assert looking.seen == [0, 0]


async def test_a_dry_run_makes_nobody_part_of_a_campaign(
    house: House, looking: Looking
) -> None:
    moderation = house.moderation()
    await asyncio.gather(
        moderation.moderate(submitted(AD, author_id="a", dry_run=True)),
        moderation.moderate(submitted(AD, author_id="b")),
    )
    assert looking.seen == [0, 0]


def test_signs_do_not_make_a_short_text_telling() -> None:
    assert is_telling("a" * 40)
    assert not is_telling("a" * 39 + "!" * 99)
