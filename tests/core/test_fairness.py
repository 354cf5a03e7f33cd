"""The appeal to stay fair: never more than a flag."""

import pytest

from moderation.core.rules.fairness import emptiness, unfairness
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import evidence_with_lists


def signals(text: str) -> list[Signal]:
    read = evidence_with_lists(text)
    return [*unfairness(read), *emptiness(read)]


UNFAIR = [
    ("Mit dir rede ich nicht mehr.", "fairness.dismissal"),
    ("Du hast anscheinend noch nie programmiert.", "fairness.person"),
    ("Werd erst mal erwachsen.", "fairness.condescension"),
    ("Typisch, die Atom-Lobby mal wieder.", "fairness.camp"),
    ("KANN HIER DENN KEINER LESEN???", "fairness.shouting"),
    ("Wer bezahlt dich eigentlich dafür?", "fairness.shill"),
    ("Popcorn ist bereit.", "fairness.bait"),
    ("Erster!", "fairness.empty"),
    ("Bin gespannt, ob der Zensor zuschlägt.", "fairness.meta"),
]
FAIR = [
    "Da widerspreche ich Ihnen entschieden.",
    "Unsinn, das geht seit Version 3.",
    "Warum ist mein Kommentar noch nicht freigeschaltet?",
    "Die Lobby der Netzbetreiber bremst den Ausbau.",
    "DAS VIDEO IST DAS BESTE, DANKE!!!",
    "Erster Eindruck: gut verarbeitet.",
    "Mein Freund nutzt den Becher jeden Tag.",
    "Der Hersteller zahlt seinen Kunden die Differenz.",
    "Ich habe keine Ahnung, woran das liegt.",
]


@pytest.mark.parametrize(("text", "rule"), UNFAIR)
def test_an_unfair_turn_is_noticed_and_shown_all_the_same(text: str, rule: str) -> None:
    (signal,) = signals(text)
    assert signal.rule == rule
    assert (signal.effect, signal.severity) == (Effect.FLAG, Severity.S1)


@pytest.mark.parametrize("text", FAIR)
def test_debate_and_questions_are_left_alone(text: str) -> None:
    assert signals(text) == []
