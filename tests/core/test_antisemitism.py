"""C3.4: ciphers, insinuation, profit and mockery; memory and criticism stay free."""

import pytest

from moderation.core.rules.hate import hate_frames, hate_words
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def hate_in(text: str) -> list[Signal]:
    seen = evidence_with_lists(text)
    return [*hate_words(seen), *hate_frames(seen)]


BLOCKED = [
    "Juden haben doch überall die Banken in der Hand.",
    "Am Ende sitzt hinter jedem Fonds ein Jude.",
    "Die Presse ist fest in jüdischer Hand.",
    "Jüdische Clans bestimmen, was gesendet wird.",
    "Aus dem Holocaust ist ein Geschäft geworden.",
    "Selbst schuld? Die Juden sind doch selber schuld.",
    "Sechs Millionen? Rechnet das mal technisch durch.",
    "Treblinka, hahaha, da gab es wenigstens Ruhe.",
    "Die Ausgangssperre war schlimmer als Theresienstadt.",
    "Jews own the banks and the media.",
]
FLAGGED = [
    "Man muss nur fragen, wem die Banken gehören. Mehr darf man nicht sagen.",
    "Ich sag nur Bilderberger.",
    "Diese Moderation ist schlimmer als die Gestapo.",
    "Im Lager herrschen Verhältnisse wie im KZ.",
]
ALLOWED = [
    "Wem gehört die Plattform? Seit Mai einem Fonds aus Oslo.",
    "Der Antisemitismus im Netz nimmt zu, Juden werden täglich bedroht.",
    "In Sachsenhausen führt eine App durch die Gedenkstätte.",
    "Wer Rothschild hinter jeder Krise vermutet, braucht einen Aluhut.",
    "Jüdische Gemeinden streamen den Gottesdienst.",
    "Mein Großvater saß im KZ, er hat nie darüber gesprochen.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_hostility_to_jews_is_blocked(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_a_wink_is_flagged(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_memory_counter_speech_and_plain_questions_are_free(text: str) -> None:
    assert hate_in(text) == []
