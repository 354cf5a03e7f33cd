"""C6.7: account names."""

import pytest

from moderation.core.rules.names import hateful_name
from moderation.core.signal import Effect
from tests.builders import evidence_with_lists, strongest


def effect_of_name(name: str) -> Effect:
    return strongest(hateful_name(evidence_with_lists("Danke.", author_name=name)))


@pytest.mark.parametrize(
    "name", ["NegerHasser", "Judenkiller1488", "SiegHeil_Siggi", "Türkenjäger"]
)
def test_a_name_that_hates_blocks_every_comment_under_it(name: str) -> None:
    assert effect_of_name(name) is Effect.BLOCK


@pytest.mark.parametrize(
    "name", ["Führer88", "HeilHölle14_88", "DrMengele", "SS_Obersturm"]
)
def test_a_code_in_a_name_is_flagged(name: str) -> None:
    assert effect_of_name(name) is Effect.FLAG


@pytest.mark.parametrize(
    "name",
    ["maxmuster1988", "Zyklop", "Polenreisender", "HH_Sailor", "Adolf Huber", "Jagd88"],
)
def test_names_with_years_places_and_first_names_are_free(name: str) -> None:
    assert effect_of_name(name) is Effect.ALLOW


def test_a_comment_without_a_name_is_not_judged_by_one() -> None:
    assert list(hateful_name(evidence_with_lists("Danke."))) == []
