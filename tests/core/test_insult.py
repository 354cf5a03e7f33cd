"""Insults: crass words at people are blocked, heated debate about matters is not."""

import pytest

from moderation.core.rules.imputation import imputations
from moderation.core.rules.insult import commands, groups, insults
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists

RULES = (insults, commands, groups, imputations)


def signals(text: str, **comment: str) -> list[Signal]:
    read = evidence_with_lists(text, **comment)
    return [signal for rule in RULES for signal in rule(read)]


def effect(text: str, **comment: str) -> Effect:
    found = (signal.effect for signal in signals(text, **comment))
    return max(found, key=lambda effect: effect.rank, default=Effect.ALLOW)


BLOCKED = [
    "Du hohle Nuss von einem Volltrottel.",
    "Halt deine Schnauze, du Hohlbirne.",
    "Der Redakteur ist und bleibt ein Arschkriecher.",
    "Ihr Moderatoren seid doch hirnlose Wichser.",
    "Sie jämmerlicher Schwachkopf haben nichts verstanden.",
    "Du miese Ratte.",
    "Die Autorin ist Abschaum.",
    "Die blöde Schlampe von Autorin schreibt wieder.",
    "Ihr seid doch alle drei Mongos.",
    "Ab an den Herd mit dir, Mädchen.",
    "Sind Sie im Suff gezeugt, oder hat Ihre Mutter in der Schwangerschaft getrunken?",
    "Der Betreiber ist ein Kinderschänder.",
    "Du bisch so en Tubel.",
    "What an absolute moron the author is.",
    "Du 💩",
]
FLAGGED = [
    "Du bist doch nur ein Klugscheißer.",
    "Bist du eigentlich zu dumm zum Lesen?",
    "Alle Fanboys sind Idioten.",
    "Der Idiot hat das Kabel durchtrennt.",
    "Die Moderatorin wurde vom Hersteller bestochen.",
    "Laberst du immer so einen Müll?",
    "Haben Sie das Handbuch überhaupt gelesen?",
    "Dieser Test ist doch ein bezahlter Artikel.",
]
ALLOWED = [
    "Ich Depp habe den Stecker nicht eingesteckt.",
    "Er hat mich gestern als Vollpfosten bezeichnet, das war nicht nett.",
    "Niemand hier ist ein Idiot, nur weil er Windows nutzt.",
    "Dieser Saftladen hat mir trotz Kündigung weiter abgebucht.",
    "So ein Mistding, der Drucker zieht kein Papier.",
    "Die Ratten haben das Glasfaserkabel angefressen.",
    "Dumm gelaufen, das Backup war leer.",
    "Damit jeder Idiot das bedienen kann, braucht es große Knöpfe.",
    "Ihr seid saugut, danke für die Anleitung.",
    "Die Idioten-Sicherung hält.",
    "The driver is a piece of shit.",
    "Laut Gericht ist der Händler ein Betrüger.",
    "Im Unterricht wurde das Thema durchgenommen, sagt die Lehrerin.",
    "Wer „Halt die Fresse“ schreibt, fliegt raus.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_a_crass_word_at_a_person_is_blocked(text: str) -> None:
    assert effect(text) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_a_borderline_word_is_for_a_person_to_judge(text: str) -> None:
    assert effect(text) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_words_about_things_oneself_and_others_words_are_allowed(text: str) -> None:
    assert effect(text) is Effect.ALLOW


def test_the_signal_names_the_word_as_it_was_written() -> None:
    (signal,) = signals("Du bist ein V o l l i d i o t, echt.")
    assert signal.facts["term"] == "V o l l i d i o t"
    assert signal.clause == "C1.1"


def test_the_signal_says_whom_the_word_is_aimed_at() -> None:
    (signal,) = signals("Der Autor ist ein Trottel.")
    assert signal.facts["addressee_en"] == "the editorial team"


def test_contempt_with_an_abusive_noun_is_no_slip_any_more() -> None:
    assert effect("Sie sind zu dumm dafür.") is Effect.FLAG
    assert effect("Sie sind zu dumm dafür, Sie Null.") is Effect.BLOCK


def test_an_emoji_after_a_sentence_insults_nobody() -> None:
    assert effect("Du hast recht, das war lustig. 🤡") is Effect.ALLOW
    assert effect("Du 🤡") is Effect.BLOCK


def test_repeating_the_answered_comment_is_no_insult() -> None:
    insult = "Du Trottel hast keine Ahnung!"
    assert effect(f"{insult} Geht es noch?", parent_text=insult) is Effect.ALLOW


def test_a_quoted_insult_with_approval_still_reaches_a_person() -> None:
    assert effect("„Der Autor ist ein Idiot“ +1") is Effect.FLAG
