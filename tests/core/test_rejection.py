"""C3.3 and C3.5: nobody of a group may be, live or work where "we" are."""

import pytest

from moderation.core.rules.hate import hate_frames, hate_words
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def hate_in(text: str) -> list[Signal]:
    seen = evidence_with_lists(text)
    return [*hate_words(seen), *hate_frames(seen)]


BLOCKED = [
    "Kein Kurde dürfte hier einen Laden aufmachen.",
    "Asiaten gehören nicht ins deutsche Parlament.",
    "Afghanen? Einsammeln und abschieben.",
    "Serben in den nächsten Flieger, und tschüss.",
    "Diese Leute haben in unserem Land nichts verloren.",
    "Die Stadt muss man von den Roma säubern.",
    "Wir wollen ein Europa ohne Muslime.",
    "Ich will keine Araber in meinem Haus.",
    "Wer schwul ist, hat im Verein nichts zu suchen.",
    "No Turks in our town, throw them out.",
    "Homosexualität gehört verboten.",
]
FLAGGED = [
    "Es reicht langsam mit den Flüchtlingen.",
    "Einmal Heimflug, ihr wisst schon für wen.",
    "Das Asylrecht gehört ersatzlos gestrichen.",
    "Du gehörst hier nicht her.",
]
ALLOWED = [
    "Kein Flüchtling sollte im Meer ertrinken.",
    "Wer behindert ist, kommt in diesem Bahnhof kaum voran.",
    "Die Partei fordert, dass Türken hier nicht wählen dürfen.",
    "Das Haus gehört nicht den Syrern, sondern der Stadt.",
    "Der Heimflug war wegen Nebels gestrichen.",
    "Diese Leute haben den Stammtisch seit Jahren organisiert.",
    "Würde man alle Migranten hinauswerfen, stünde die Pflege still.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_driving_out_a_kind_of_people_is_blocked(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_a_hint_at_driving_out_is_flagged(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_mercy_reports_and_plain_words_are_free(text: str) -> None:
    assert all(signal.effect is Effect.FLAG for signal in hate_in(text))
