"""People in danger from themselves are found and never accused."""

import pytest

from moderation.core.rules.care import cries_for_help
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import evidence_with_lists


def cries_in(text: str) -> list[Signal]:
    return list(cries_for_help(evidence_with_lists(text)))


OWN = [
    "Mir fehlt die Kraft, ich will nicht mehr da sein.",
    "Ich ritze mich seit dem Winter fast jeden Tag.",
    "Die Schlaftabletten habe ich schon gesammelt.",
    "Mich würde eh niemand vermissen, keiner würde mich vermissen.",
    "I have nothing to live for.",
    "Ab morgen tut endlich nichts mehr weh.",
]
OTHERS = [
    "Bitte helft, er schreibt, dass er nicht mehr leben will.",
    "Ein Freund will sich etwas antun, was kann ich tun?",
]
FREE = [
    "Die Tabletten liegen im Schrank, falls du Kopfschmerzen hast.",
    "Ich stehe auf der Brücke und habe hier vollen Empfang.",
    "Vor zehn Jahren wollte ich nicht mehr leben, heute geht es mir gut.",
    "In dem Roman will die Heldin nicht mehr leben.",
    "Ich sehe keinen Ausweg, als Windows neu zu installieren.",
    "Der Rechner will nach dem Update nicht mehr aufwachen, was kann ich tun?",
]


@pytest.mark.parametrize("text", OWN)
def test_words_of_despair_call_for_help(text: str) -> None:
    (signal,) = cries_in(text)
    assert (signal.rule, signal.effect) == ("care.crisis", Effect.FLAG)
    assert signal.severity is Severity.S4


@pytest.mark.parametrize("text", OTHERS)
def test_worry_about_somebody_else_calls_for_help(text: str) -> None:
    assert "care.worry" in {signal.rule for signal in cries_in(text)}


@pytest.mark.parametrize("text", FREE)
def test_medicine_bridges_stories_and_the_past_do_not(text: str) -> None:
    assert not cries_in(text)
