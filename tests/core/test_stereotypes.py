"""C3.2 to C3.5 in the singular, the dative, by lack and by deed."""

import pytest

from moderation.core.rules.hate import hate_frames, hate_words
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def hate_in(text: str) -> list[Signal]:
    seen = evidence_with_lists(text)
    return [*hate_words(seen), *hate_frames(seen)]


BLOCKED = [
    "Der Bulgare lügt, sobald er den Mund aufmacht.",
    "Mit Afghanen kannst du nichts anfangen, denen fehlt jede Disziplin.",
    "Traue niemals einem Albaner, mehr sag ich nicht.",
    "Seit die Roma da sind, verschwindet hier jede Nacht etwas.",
    "Nigerianer sind zu dumm für so eine Aufgabe.",
    "Jeder Kurde muss unser Land verlassen, auch mit Pass.",
    "Haut ab nach Anatolien, ihr Türken.",
    "Unsere Stadt soll endlich wieder ausländerfrei werden.",
    "Der Jude zieht auch hier wieder die Fäden.",
    "Wem gehört die ganze Presse? Den Juden natürlich.",
    "Mit der Maskenpflicht werden wir behandelt wie die Juden im Dritten Reich.",
    "Schwule sollten sich von unseren Schulen fernhalten.",
    "Christen sind hirnlose Schafe.",
]
FLAGGED = [
    "Griechen halt, da dauert es länger.",
    "Unsere Leute zuerst, dann der Rest.",
    "Die Umvolkung läuft, ihr merkt es nur nicht.",
    "Mein WLAN ist das Auschwitz der Funktechnik.",
    "Ich stelle keinen Kanaken ein.",
]
ALLOWED = [
    "Der Bulgare im Team hat den Fehler gefunden.",
    "Die Syrer in meinem Kurs lernen schneller als ich.",
    "Früher hieß es, die Polen klauen alles.",
    "Jüdische Gemeinden brauchen Schutz.",
    "Schwule Paare dürfen heute heiraten.",
    "Ausländer müssen lange auf einen Termin warten.",
    "Bei der Feuerwehr waren 88 Kameraden im Einsatz.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_contempt_for_a_kind_of_people_is_blocked(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_a_soft_stereotype_or_a_code_is_flagged(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_one_person_a_report_or_praise_is_free(text: str) -> None:
    assert hate_in(text) == []
