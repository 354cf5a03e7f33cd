"""C4: menaces in pictures, blackmail, shelters, gunfire, offers without plain words."""

import pytest

from moderation.core.rules.crime import crime_frames
from moderation.core.rules.privacy import personal_data
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def crime_in(text: str) -> list[Signal]:
    seen = evidence_with_lists(text)
    return [*crime_frames(seen), *personal_data(seen)]


BLOCKED = [
    "Ich sorge dafür, dass du nie wieder laufen kannst.",
    "Ich komme mit ein paar Freunden vorbei, dann lernst du Manieren.",
    "Nimm das zurück, sonst steht jemand vor der Wohnung deiner Eltern.",
    "Ich find heraus, wo du wohnst.",
    "Die Schulleiterin sollte man am nächsten Baum baumeln sehen.",
    "Schade, dass der Attentäter ihn verfehlt hat.",
    "Moscheen abfackeln wäre ein Anfang.",
    "An der Grenze sollte man endlich schießen.",
    "Hätte Hitler nur länger durchgehalten und den Job zu Ende gebracht.",
    "Reisepass, täuschend echt, Zahlung in Krypto, Kontakt über Telegram.",
    "Der Autor wohnt Im Wiesengrund 12, stattet ihm einen Besuch ab.",
]
FLAGGED = [
    "Ich kenne deine Adresse.",
    "Man trifft sich immer zweimal.",
    "Weiß jemand, wo man das Hörbuch ohne zu zahlen bekommt?",
    "Die Zahlen von damals darf man ja nicht anzweifeln.",
]
ALLOWED = [
    "Lösch den Ordner, sonst ist die Platte voll.",
    "Auf den Asylheimen fehlt noch Glasfaser.",
    "An der Grenze wurde auf Flüchtlinge geschossen, berichtet die Polizei.",
    "Jemand hat mir gefälschte Impfpässe angeboten, ich habe ihn angezeigt.",
    "Er behauptete, den Holocaust habe es nie gegeben.",
    "Die Porträts der Minister sollte man an die Wand hängen.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_a_menace_or_crime_in_any_wording_is_blocked(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_a_hint_is_flagged(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_reports_tech_and_pictures_are_free(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.ALLOW
