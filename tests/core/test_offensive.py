"""Grossly offensive words, and people who may need help."""

import pytest

from moderation.core.rules.offensive import (
    crises,
    curses,
    deaths,
    obscenities,
    victims,
)
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import evidence_with_lists

RULES = (deaths, crises, victims, obscenities, curses)


def signals(text: str) -> list[Signal]:
    read = evidence_with_lists(text)
    return [signal for rule in RULES for signal in rule(read)]


def effect(text: str) -> Effect:
    found = (signal.effect for signal in signals(text))
    return max(found, key=lambda effect: effect.rank, default=Effect.ALLOW)


BLOCKED = [
    "Bring dich doch um, keiner würde dich vermissen.",
    "Ich wünsche dir einen Hirntumor.",
    "Hoffentlich stirbt die ganze Redaktion qualvoll.",
    "Spring doch einfach von der Brücke.",
    "Der Autor soll verrecken.",
    "Drei verbrannte Insassen, gut durch, selber schuld.",
    "Schade, dass der Amokläufer nicht mehr erwischt hat.",
    "Enthauptungen könnte ich mir stundenlang ansehen.",
    "Suche Sexkontakte, bin nackt, schreib mir.",
    "🍆💦 an die Moderatorin",
]
FLAGGED = [
    "Um den ist es nicht schade.",
    "Darwin lässt grüßen.",
    "Scheiße, Mann, Scheiße!",
    "Mit der Kamera kann man ganz andere Sachen gucken, hehe.",
]
ALLOWED = [
    "Hoffentlich stirbt das Format bald aus.",
    "Der Akku ist nach zwei Jahren verreckt.",
    "Ich hoffe, er stirbt nicht an dem Krebs.",
    "Sollen wir die Leute einfach verrecken lassen?",
    "Jemandem den Tod zu wünschen, ist abscheulich.",
    "Die Opfer der Flut brauchen schnelle Hilfe.",
    "Im Spiel werden Köpfe abgetrennt, herrlich überzeichnet.",
    "Verdammte Scheiße, jetzt ist die Garantie weg.",
    "Wer hat Lust auf ein Treffen der Linux-Gruppe?",
    "Natürliche Auslese ist ein Mechanismus, den der Artikel gut erklärt, finde ich.",
    "Ich lach mich tot.",
]
IN_NEED = [
    "Ich will nicht mehr leben.",
    "Ich kann nicht mehr, heute Nacht mache ich Schluss.",
    "Ohne mich sind alle besser dran, ich möchte sterben.",
    "I want to die and nobody cares.",
]
NOT_IN_NEED = [
    "Ich mache Schluss mit Windows.",
    "Schluss machen mit dem Abo war die beste Entscheidung.",
    "Er schrieb damals einen Abschiedsbrief an die Branche.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_wishing_death_and_mocking_victims_is_blocked(text: str) -> None:
    assert effect(text) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_coldness_is_for_a_person_to_judge(text: str) -> None:
    assert effect(text) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_things_idioms_grief_and_games_are_allowed(text: str) -> None:
    assert effect(text) is Effect.ALLOW


@pytest.mark.parametrize("text", IN_NEED)
def test_an_own_crisis_leads_to_a_person_and_is_no_breach(text: str) -> None:
    (signal,) = (s for s in signals(text) if s.rule == "offensive.crisis")
    assert (signal.effect, signal.severity) == (Effect.FLAG, Severity.S4)


@pytest.mark.parametrize("text", NOT_IN_NEED)
def test_a_figure_of_speech_is_no_crisis(text: str) -> None:
    assert effect(text) is Effect.ALLOW
