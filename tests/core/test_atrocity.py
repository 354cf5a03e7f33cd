"""C4.4 and C4.6 without a fixed order of words."""

import pytest

from moderation.core.rules.crime import crime_frames, crime_recipes
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def crime_in(text: str) -> list[Signal]:
    read = evidence_with_lists(text)
    return [*crime_frames(read), *crime_recipes(read)]


BLOCKED = [
    "Ein Lager für die Ausländer wäre wieder fällig, man bräuchte nur eins wie früher.",
    "Die Juden sind selber schuld an Auschwitz.",
    "Jemanden wie Hitler bräuchten wir heute wieder.",
    "Auschwitz ist ein einziger Schwindel.",
    "Schade, dass das Asylheim nicht niedergebrannt ist.",
    "Baut endlich Selbstschussanlagen gegen die Flüchtlinge.",
    "Das Massakervideo ist der Hammer, stundenlang könnte ich das sehen.",
    "Wie die Geisel in den Flammen schreit, herrlich.",
]
FLAGGED = [
    "Ob die Gaskammern wirklich so liefen, darf man ja nicht fragen.",
    "Für solche Leute kannte mein Großvater noch die passende Lösung für immer.",
    "Unter dem Mann mit dem Bärtchen war wenigstens Ordnung.",
    "Die Bibel taugt nur noch als Klopapier.",
]
ALLOWED = [
    "Die Behauptung, Auschwitz sei ein Schwindel, ist strafbar.",
    "Im Lager für Flüchtlinge fehlen Betten.",
    "Meine Großmutter hat Auschwitz überlebt und nie eine Lüge erzählt.",
    "An der innerdeutschen Grenze standen Selbstschussanlagen.",
    "Das Massakervideo muss gelöscht werden, es ist widerlich.",
    "In dem Spiel brennt eine Geisel, herrlich absurd.",
    "Meine Bibel liegt im Regal neben dem Druckerpapier.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_mass_crimes_wanted_denied_or_enjoyed_are_blocked(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_what_only_hints_at_them_is_flagged(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_memory_reports_and_rejection_are_free(text: str) -> None:
    assert not crime_in(text)
