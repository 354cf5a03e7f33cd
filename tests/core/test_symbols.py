"""C4.1 and C3.6: slogans, signs, echoes, codes."""

import pytest

from moderation.core.rules.crime import crime_frames
from moderation.core.rules.symbols import allusions, echoes, signs
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def symbols_in(text: str) -> list[Signal]:
    seen = evidence_with_lists(text)
    return [*crime_frames(seen), *signs(seen), *echoes(seen), *allusions(seen)]


BLOCKED = [
    "S1eg H3il ihr Opfer",
    "Alles für Deutschland, Männer!",
    "Ein Volk, ein Reich, ein Führer.",
    "Es lebe die Hamas!",
    "ᛋᛋ",
    "((( Medien ))) wie immer auf Linie.",
    "88 Grüße, Kameraden!",
    "14/88, White Power für immer.",
    "Brüder, gedenkt der vierzehn Worte und der 88.",
]
FLAGGED = [
    "Sieg … na, ihr wisst schon.",
    "Heil euch, ihr Helden der Tastatur.",
    "88 statt Hallo, haha.",
    "Servus 88!",
    "Ich bin stolzer Arier.",
    "Die weiße Rasse schläft.",
]
ALLOWED = [
    "Der Angeklagte soll „Sieg Heil“ gerufen haben.",
    "Unsere Mannschaft hat alles für Deutschland gegeben.",
    "Ski Heil und guten Rutsch!",
    "Der Arm ist wieder heil, danke der Nachfrage.",
    "Das Zeichen 卐 steht im Buddhismus für Glück.",
    "(defun f (x) (((lambda (y) y) x)))",
    "Die Taktfrequenz liegt bei 1488 MHz.",
    "Odin und Wotan heißen unsere beiden Server.",
    "Artgerechte Haltung braucht Platz.",
    "Das Wort Volksgemeinschaft gehört zum Vokabular der Täter.",
    "88 Tasten hat ein Klavier, das Keyboard nur 61.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_a_slogan_or_sign_of_ones_own_is_blocked(text: str) -> None:
    assert strongest(symbols_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_an_allusion_is_flagged(text: str) -> None:
    assert strongest(symbols_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_reports_other_greetings_and_numbers_are_free(text: str) -> None:
    assert symbols_in(text) == []
