"""C4.5 and C4.6: illegal offers, cruelty, reviling."""

import pytest

from moderation.core.rules.crime import crime_frames
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import evidence_with_lists, strongest


def offers_in(text: str) -> list[Signal]:
    return list(crime_frames(evidence_with_lists(text)))


BLOCKED = [
    "Verkaufe gefälschte Impfpässe, diskreter Versand, Telegram @pass24.",
    "Biete Koks und Gras, Lieferung deutschlandweit, Wickr: schneemann.",
    "DDoS-Service ab 10 Euro die Stunde, meldet euch per PN.",
    "Habe 10.000 gehackte PayPal-Konten abzugeben, Preis auf Anfrage.",
    "Windows 11 Crack mit Keygen, Download hier: cracks.example",
    "Selling fullz and cvv, hit me up on Telegram.",
    "Guckt euch das Enthauptungsvideo an, so geil gemacht.",
]
FLAGGED = [
    "Mit dem KMS-Activator geht das auch ohne Lizenz.",
    "Allah ist ein Kinderschänder.",
    "Den Koran sollte man verbrennen.",
]
ALLOWED = [
    "Im Darknet werden gefälschte Ausweise verkauft, berichtet die Polizei.",
    "cp -r kopiert Verzeichnisse rekursiv.",
    "Hat jemand Erfahrung mit dem Führerschein-Online-Kurs?",
    "Das IPTV der Telekom ruckelt bei mir ständig.",
    "Der Crack im Display wird immer größer.",
    "Das Foltervideo wurde zum Glück schnell gelöscht.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_an_illegal_offer_or_delight_in_cruelty_is_blocked(text: str) -> None:
    assert strongest(offers_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_grey_use_and_reviling_are_flagged(text: str) -> None:
    assert strongest(offers_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_news_help_and_homonyms_are_free(text: str) -> None:
    assert offers_in(text) == []


def test_seeking_depictions_of_abuse_is_the_gravest_case() -> None:
    signals = offers_in("Tausche cp gegen Neues, Wickr: dunkel99")
    assert max(signal.severity for signal in signals) is Severity.S4
