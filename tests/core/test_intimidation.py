"""C4.2 without a fixed order of words: threats, calls, praise of crimes."""

import pytest

from moderation.core.rules.crime import crime_frames, crime_recipes
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def crime_in(text: str) -> list[Signal]:
    read = evidence_with_lists(text)
    return [*crime_frames(read), *crime_recipes(read)]


BLOCKED = [
    "Übermorgen stehe ich mit dem Beil bei euch in der Zentrale.",
    "Mit einem Knüppel komme ich am Dienstag ins Jobcenter.",
    "Euren Kameramann passe ich auf dem Parkplatz ab, sagt ihm das.",
    "Jeden Knochen im Arm breche ich dir, wenn du wiederkommst.",
    "Nehmt den Beitrag raus, ansonsten brennt deine Wohnung.",
    "Schreib das noch einmal, und du landest im Leichensack, das schwöre ich.",
    "Entschuldige dich, oder wir besuchen deine Eltern.",
    "Der Brandanschlag auf das Parteibüro hat einen Orden verdient.",
    "Wer den Funkmast abfackelt, dem gebührt Respekt.",
    "Leute, heute Nacht sägen wir den Sendemast um.",
    "Erschießen, den ganzen Vorstand, einen nach dem anderen.",
    "I'll turn up at your office with a crowbar.",
    "Kann bitte jemand diesen Moderator überfahren?",
    "Zündet ihnen das Autohaus an, jetzt sofort.",
]
FLAGGED = [
    "Manch ein Richter schläft bald nicht mehr so ruhig.",
    "Mit dem Herrn Minister würde ich gern mal kurzen Prozess machen.",
    "Für solche Manager fehlt nur noch der Galgen.",
    "Ihr wisst ja nicht, mit wem ihr euch anlegt.",
]
ALLOWED = [
    "Am Dienstag komme ich mit dem Akkuschrauber in die Zentrale.",
    "Im zweiten Level stehe ich mit der Axt vor eurem Tor.",
    "Der Täter kam mit einem Beil ins Jobcenter, berichtet die Polizei.",
    "Ich breche mir noch den Finger an diesem Verschluss.",
    "Hut ab vor der Feuerwehr, die nach dem Brandanschlag im Einsatz war.",
    "Schick den Beitrag deiner Mutter, sonst verpasst sie den Test.",
    "Der Kommissar erschießt am Ende den ganzen Vorstand, was für ein Film.",
    "Der Vermieter darf alle Kosten umlegen, sagt das Gesetz.",
    "Wir kommen nicht mit der Axt, sondern mit Argumenten zur Ratssitzung.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_violence_announced_called_for_or_praised_is_blocked(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_violence_hinted_at_is_flagged(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_reports_games_helpers_and_mishaps_are_free(text: str) -> None:
    assert not crime_in(text)


@pytest.mark.parametrize(
    "text", ["Öffentlich hinrichten!", "Lyncht sie alle.", "Sofort exekutieren."]
)
def test_a_verdict_of_death_without_a_name_is_flagged(text: str) -> None:
    assert strongest(crime_in(text)) is not Effect.ALLOW


@pytest.mark.parametrize(
    "text",
    [
        "Köpfen hätte gereicht, aber der Stürmer schoss.",
        "Sofort umlegen: Der Schalter an Port 3 klemmt.",
        "Der Apfel soll noch am Baum hängen bleiben.",
    ],
)
def test_words_of_executions_about_sports_switches_and_fruit_are_free(
    text: str,
) -> None:
    assert not crime_in(text)
