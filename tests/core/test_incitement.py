"""C4.4: violence against groups, denial and praise of mass crimes."""

import pytest

from moderation.core.rules.crime import crime_frames
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def incitement_in(text: str) -> list[Signal]:
    return list(crime_frames(evidence_with_lists(text)))


BLOCKED = [
    "Die Araber gehören ausgerottet, bis auf den letzten Mann.",
    "Man müsste die Flüchtlinge alle erschießen.",
    "Lasst sie im Mittelmeer ersaufen.",
    "Gas the jews.",
    "Auschwitz ist eine Erfindung der Siegermächte.",
    "Es gab keine Gaskammern, das ist alles gelogen.",
    "The holocaust never happened.",
    "Unter Adolf hätte es das nicht gegeben.",
]
FLAGGED = [
    "Srebrenica ist doch bloß erfunden.",
    "Damals war eben nicht alles schlecht.",
]
ALLOWED = [
    "Wer den Holocaust leugnet, macht sich strafbar.",
    "Die Nazis haben Millionen Juden vergast, das darf man nie vergessen.",
    "Ein Holocaustleugner wurde in Wien zu drei Jahren verurteilt.",
    "Früher war nicht alles schlecht, Disketten aber schon.",
    "Hitler hat den Krieg verloren, und das war ein Glück für Europa.",
    "Frauen müssen dort fürchten, ermordet zu werden.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_incitement_and_denial_are_blocked(text: str) -> None:
    assert strongest(incitement_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_other_denials_and_hints_are_flagged(text: str) -> None:
    assert strongest(incitement_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_law_history_and_fear_are_free(text: str) -> None:
    assert incitement_in(text) == []
