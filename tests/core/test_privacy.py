"""C4.3: personal data, calls to seek somebody out, stalking, unmasking."""

import pytest

from moderation.core.rules.crime import crime_frames
from moderation.core.rules.privacy import personal_data
from moderation.core.rules.unmasking import unmasking
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import evidence_with_lists, strongest


def exposures_in(text: str) -> list[Signal]:
    seen = evidence_with_lists(text)
    return [*personal_data(seen), *unmasking(seen), *crime_frames(seen)]


BLOCKED = [
    "Die Redakteurin wohnt in der Ahornstraße 12, klingelt da doch mal nachts.",
    "Seine Nummer ist 0171 2345678, macht ihm die Hölle heiß.",
    "Ich beobachte dich schon seit Tagen vor deiner Schule.",
    "Ich war gestern vor deinem Haus und habe deine Tochter fotografiert.",
    "Hinter dem Account „nachteule“ steckt in Wirklichkeit Sabine Musterfrau.",
]
FLAGGED = [
    "Mein Kollege Andreas B. ist HIV-positiv, das sollten alle wissen.",
    "Die Telefonnummer von Frau Klein ist 030 1234567.",
    "Wer kennt die Privatadresse von dem Redakteur?",
]
ALLOWED = [
    "Die Hotline der Bahn erreicht man unter 030 2970.",
    "Schreibt an support@hersteller.example, die antworten schnell.",
    "Der Laden ist in der Bahnhofstraße 17 und hat bis 18 Uhr offen.",
    "Der Sitz des Unternehmens ist laut Handelsregister die Hafenstraße 9.",
    "Mein Nachbar hat jetzt auch Glasfaser und ist zufrieden.",
    "Ich folge dir schon lange und freue mich über jedes Video.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_exposing_somebody_to_others_is_blocked(text: str) -> None:
    assert strongest(exposures_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_data_of_others_is_held_for_a_person(text: str) -> None:
    signals = exposures_in(text)
    assert strongest(signals) is Effect.FLAG
    assert signals[0].severity >= Severity.S2


@pytest.mark.parametrize("text", ALLOWED)
def test_official_contacts_are_free(text: str) -> None:
    assert exposures_in(text) == []


def test_ones_own_data_is_only_pointed_out() -> None:
    signals = exposures_in("Meine Adresse: Kirchweg 4, 54321 Beispielstadt.")
    assert [(s.effect, s.severity) for s in signals] == [(Effect.FLAG, Severity.S1)]


def test_the_signal_does_not_repeat_the_data() -> None:
    signals = exposures_in("Seine Nummer ist 0171 2345678, ruft nachts an.")
    assert all("0171" not in fact for s in signals for fact in s.facts.values())
