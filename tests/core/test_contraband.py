"""C4.5 and C4.3 without a fixed order of words; names, plates and children."""

import pytest

from moderation.core.rules.crime import crime_frames, crime_recipes
from moderation.core.rules.unmasking import unmasking, whereabouts
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def crime_in(text: str) -> list[Signal]:
    read = evidence_with_lists(text)
    rules = (crime_frames, crime_recipes, unmasking, whereabouts)
    return [signal for rule in rules for signal in rule(read)]


BLOCKED = [
    "Ich besorge Urkunden, täuschend echt, Anfragen über Threema.",
    "Für 12 Euro im Monat: DAZN und Sky komplett, schreib mir auf WhatsApp.",
    "80 geklaute Mailkonten, das Stück 2 Euro.",
    "Ich knacke fremde Snapchat-Konten, Erfolg garantiert.",
    "Cracked version with keygen at serialhof.example",
    "„rotfuchs_9“ ist Bettina Hallmann, die sitzt in Kassel.",
    "Der Moderator fährt einen Opel, KS-BH 2201, ihr wisst, was zu tun ist.",
    "Seine Tochter geht in die 3b der Lindenschule, nur mal so.",
    "Ich sitze seit Stunden vor deinem Haus.",
    "Der Kerl joggt jeden Morgen um sechs, wer ihn sprechen will, wartet am Tor.",
]
FLAGGED = [
    "Hat jemand noch einen alten Lizenzschlüssel übrig?",
    "Die Staffel findet man auf den einschlägigen Seiten.",
    "Wer kann herausfinden, wo die arbeitet?",
    "Die Frau vom Direktor ist übrigens im Entzug, jeder weiß das.",
]
ALLOWED = [
    "Urkunden besorge ich beim Standesamt, das dauert eine Woche.",
    "DAZN und Sky kosten zusammen 60 Euro im Monat.",
    "Mein Mailkonto wurde gehackt, wie bekomme ich es zurück?",
    "Die Polizei warnt vor Händlern, die Urkunden täuschend echt fälschen.",
    "„Tatort“ ist Kult.",
    "Mein Opel hat das Kennzeichen KS-BH 2201.",
    "Meine Tochter geht in die 3b und lernt Scratch.",
    "Jeden Morgen um sechs warte ich auf den Bus.",
    "Die Staffel findet man in der Mediathek, kostenlos.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_secret_offers_and_people_given_away_are_blocked(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_grey_requests_and_gossip_are_flagged(text: str) -> None:
    assert strongest(crime_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_shops_warnings_and_own_matters_are_free(text: str) -> None:
    assert not crime_in(text)


def test_who_gives_a_name_away_is_not_quoted_in_the_reason() -> None:
    (signal,) = unmasking(evidence_with_lists("„rotfuchs_9“ ist Bettina Hallmann."))
    assert not signal.facts
