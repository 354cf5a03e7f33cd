"""Turns of phrase and hints that slight, mock or wish ill without a swearword."""

import pytest

from moderation.core.rules.remarks import remarks
from moderation.core.rules.remarks.kinds import unwrapped
from moderation.core.rules.remarks.tone import slights
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import evidence_with_lists, strongest


def signals(text: str) -> list[Signal]:
    read = evidence_with_lists(text)
    return [*remarks(read), *slights(read)]


BARRED = [
    ("Halt endlich deine große Klappe, du.", "C1.1"),
    ("Halt einfach deine freche Fresse.", "C1.1"),
    ("Ruft den Kammerjäger, der Autor ist wieder da.", "C1.2"),
    ("Du bist nicht mehr wert als der Staub auf dem Regal.", "C1.2"),
    ("Die hat sich in den Vorstand gevögelt.", "C1.3"),
    ("Sleeping with the editor got her that column.", "C1.3"),
    ("Bist du eigentlich behindert?", "C1.4"),
    ("Autist wie du sollte den Mund halten.", "C1.4"),
    ("Unser Trainer hat mehrere Schülerinnen begrapscht.", "C1.7"),
    ("Hoffentlich kriegst du bald einen Schlaganfall.", "C2.1"),
    ("Leg dich auf die Gleise.", "C2.1"),
    ("Your funeral will be a great party.", "C2.1"),
    ("Haha, alle ertrunken!", "C2.2"),
    ("Nur fünf Tote? Da geht noch mehr.", "C2.2"),
    ("Ich liebe es, wenn in dem Clip der Kopf platzt.", "C2.2"),
    ("Der Sprecherin würde ich gern mal unter den Rock und sie flachlegen.", "C2.3"),
]
FLAGGED = [
    ("Du hast doch keinen blassen Schimmer.", "C1.5"),
    ("Der Redaktion mangelt es an Sachverstand.", "C1.5"),
    ("Als Hirn verteilt wurde, warst du wohl krank.", "C1.5"),
    ("Hast du dein Abitur im Lotto gewonnen?", "C1.5"),
    ("Bei dir ist wohl eine Schraube locker.", "C1.5"),
    ("Alle Makler sind korrupt.", "C1.6"),
    ("Investoren sind die Heuschrecken im Land.", "C1.2"),
    ("Der Bürgermeister hat die Kasse geplündert und Spenden unterschlagen.", "C1.7"),
    ("Für den Test ist garantiert Geld geflossen.", "C1.7"),
    ("Überlass das Löten lieber den Männern.", "C1.3"),
    ("Für Omas wie dich gibt es Tastenhandys.", "C1.4"),
    ("Erzähl hier nicht so einen Stuss.", "C1.1"),
    ("Spar dir deine Belehrungen.", "C7.1"),
    ("Get a hobby.", "C7.1"),
    ("Ach Gottchen, bist du jetzt beleidigt?", "C7.1"),
    ("Was zahlt dir die Telekom pro Beitrag?", "C7.2"),
    ("Gleich kommen wieder die Linux-Jünger angekrochen.", "C7.2"),
    ("Das wird hier bestimmt gleich wegzensiert.", "C7.2"),
    ("Mir ist egal, ob der verreckt.", "C2.1"),
    ("Tja, natürliche Auslese.", "C2.2"),
    ("Da wird einem warm untenrum.", "C2.3"),
]
TOGETHER = [
    ("Ein wenig Recherche hätte dem Autor gutgetan.", "C1.5"),
    ("Dein Gejammer kann keiner mehr hören.", "C7.1"),
    ("Welche Agentur steckt eigentlich hinter deinem Lob?", "C7.2"),
    ("Recruiter, alles Lügner und Heuchler.", "C1.6"),
    ("Der Händler hat seine Kunden betrogen.", "C1.7"),
]
LEFT_ALONE = [
    "Ich habe leider keinen blassen Schimmer von Funktechnik.",
    "Halt den Knopf fünf Sekunden gedrückt.",
    "Die Schraube ist locker, das Gehäuse wackelt.",
    "Niemandem wünsche ich so einen Schlaganfall.",
    "Der Server ist ertrunken, haha, Wasserkühlung undicht.",
    "Laut Staatsanwaltschaft hat der Bürgermeister Spenden unterschlagen.",
    "Der Becher ist nicht ganz dicht.",
    "Im Spiel platzt dem Zombie der Kopf, das ist geil animiert.",
    "Wer hat noch einen alten Router übrig?",
    "Danke, mein Lieber, das war der richtige Tipp!",
    "Die Jugendlichen suchen nach der großen Liebe.",
    "Überlass das Update einfach der Automatik.",
    "Soll ihm das gelingen, muss er schneller laufen.",
    "Der Vorwurf, wir seien gekauft, ist absurd.",
    "Das Gejammer der Lüfter ist im Video gut zu hören.",
    "Der Kindergarten hat neues WLAN bekommen.",
]


@pytest.mark.parametrize(("text", "clause"), BARRED)
def test_a_degrading_turn_is_blocked_without_a_swearword(
    text: str, clause: str
) -> None:
    blocks = [s.clause for s in signals(text) if s.effect is Effect.BLOCK]
    assert clause in blocks


@pytest.mark.parametrize(("text", "clause"), [*FLAGGED, *TOGETHER])
def test_a_slight_is_shown_to_a_person_and_never_blocks(text: str, clause: str) -> None:
    found = signals(text)
    assert clause in {signal.clause for signal in found}
    assert strongest(found) is Effect.FLAG


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_the_same_words_about_matters_are_left_alone(text: str) -> None:
    assert signals(text) == []


def test_despair_leads_to_help_and_never_to_a_block() -> None:
    (signal,) = signals("Keiner merkt, wenn ich morgen nicht mehr da bin.")
    assert signal.rule == "offensive.crisis"
    assert (signal.effect, signal.severity) == (Effect.FLAG, Severity.S4)


def test_a_cited_slight_is_nobodys_own() -> None:
    assert signals('Gestern schrieb mir jemand: "Spar dir deine Belehrungen."') == []


def test_telling_words_far_apart_in_a_long_text_mean_nothing() -> None:
    assert signals("Dein Gejammer. " + "Der Lüfter läuft leise. " * 20) == []


def test_a_wrapped_phrase_reads_as_one_line() -> None:
    assert unwrapped("\n    a (?:b\n        |c) d\n        e\n    f\n") == (
        "a (?:b|c) d e\nf"
    )


def test_an_optional_word_keeps_its_own_blank_where_a_phrase_is_wrapped() -> None:
    assert unwrapped("\n    a (?:b )?\n        c\n") == "a (?:b )?c"
