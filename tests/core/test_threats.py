"""C4.2: threats, calls for violence, approval, coercion."""

import pytest

from moderation.core.rules.crime import crime_frames
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import evidence_with_lists, strongest


def crime_in(text: str) -> list[Signal]:
    return list(crime_frames(evidence_with_lists(text)))


BLOCKED = [
    "Ich komme heute Nacht vorbei und schlage dir die Zähne aus.",
    "Dich stech ich ab, wenn ich dich erwische.",
    "I schlag di z'samm, des versprich i da.",
    "I'm going to burn your house down.",
    "Jemand sollte dem Minister eine Kugel in den Kopf jagen.",
    "Diese Journalisten sollte man an Laternen aufknüpfen.",
    "Steckt das Asylheim in Brand!",
    "Der Schütze ist ein Held, Respekt.",
    "Endlich hat mal einer den Richter abgestochen, weiter so!",
    "Morgen um acht geht in der Zentrale eine Bombe hoch.",
    "Zahl die 500 Euro, sonst passiert deiner Familie was.",
    "Someone should put a bullet in his head.",
]
FLAGGED = [
    "An Ihrer Stelle würde ich nachts nicht mehr allein rausgehen.",
    "Pass bloß auf deine Kinder auf.",
    "Ich weiß genau, wo ich dich finde.",
    "Ihr werdet euch noch wundern, die Abrechnung kommt.",
]
ALLOWED = [
    "Ich bring den Server um, wenn er noch einmal abstürzt.",
    "In der nächsten Runde mache ich euch platt, gg.",
    "Wenn ihr nicht antwortet, gehe ich zur Verbraucherzentrale.",
    "Wenn Sie nicht liefern, trete ich vom Vertrag zurück.",
    "Mein Sohn hat mich gestern in Fortnite dreimal erschossen.",
    "Man sollte den Vorstand zur Rechenschaft ziehen.",
    "Die Drohung gegen die Redaktion verurteile ich.",
    "Der Chef bringt mich noch um mit seinen Excel-Tabellen.",
    "Gut, dass der Täter gefasst wurde.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_a_threat_or_call_for_violence_is_blocked_as_suspected_crime(text: str) -> None:
    signals = crime_in(text)
    assert strongest(signals) is Effect.BLOCK
    assert max(signal.severity for signal in signals) is Severity.S4


@pytest.mark.parametrize("text", FLAGGED)
def test_a_veiled_threat_is_flagged(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_legal_steps_games_and_hyperbole_are_free(text: str) -> None:
    assert crime_in(text) == []


def test_a_threat_meant_as_satire_stays_with_a_person() -> None:
    text = "Ich bring dich um, du Ratte. *Ironie off*"
    assert strongest(crime_in(text)) is Effect.FLAG
