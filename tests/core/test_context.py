"""Context: whose words they are, and whom they are aimed at."""

import pytest

from moderation.core.context import (
    Context,
    Target,
    Use,
    context_at,
    in_context,
    repeats_parent,
    use_of,
)
from moderation.core.signal import Effect, Severity
from moderation.core.text import text_of
from tests.builders import a_signal, evidence


def context_of(text: str, word: str = "trottel") -> Context:
    read = text_of(text)
    start = read.folded.text.index(word)
    return context_at(read, start, start + len(word))


AIMED = [
    ("Du Trottel, lies die Anleitung.", Target.YOU),
    ("Sie sind ein ahnungsloser Trottel.", Target.YOU),
    ("So ein Trottel wie du sollte schweigen.", Target.YOU),
    ("Lies das noch einmal, Trottel.", Target.YOU),
    ("You are a complete trottel.", Target.YOU),
    ("Der Autor ist ein Trottel.", Target.STAFF),
    ("Dieser Trottel von Redakteur irrt.", Target.STAFF),
    ("Der Minister ist ein Trottel.", Target.PERSON),
    ("Schulze ist ein Trottel.", Target.NAME),
    ("Leute wie der Schulze sind Trottel.", Target.PERSON),
    ("Was für ein Trottel.", Target.PERSON),
    ("Der Trottel hat es nicht verstanden.", Target.SOMEONE),
    ("Diese Trottel haben nichts verstanden.", Target.OTHERS),
    ("Alle Politiker sind Trottel.", Target.GROUP),
    ("Alle vier Redakteure sind Trottel.", Target.SMALL_GROUP),
    ("Ich Trottel habe es gelöscht.", Target.SELF),
    ("Da war ich ein Trottel.", Target.SELF),
    ("Für Trottel wie mich reicht das.", Target.SELF),
    ("Der Drucker ist ein Trottel.", Target.THING),
    ("Dieser Trottel von Rechner bootet nicht.", Target.THING),
    ("Die Bundesregierung ist ein Trottel.", Target.INSTITUTION),
    ("Jeder Trottel kann das bedienen.", Target.UNKNOWN),
]
OWN = [
    "Du Trottel.",
    "Ich nenne Sie einen Trottel.",
    "Wer schreibt so etwas, du Trottel?",
    "Er sagt viel, aber du bist ein Trottel.",
    "Schreib noch ein Wort, du Trottel.",
    "Der Autor ist ein Trottel, so einfach ist das.",
    "Der Hersteller sagt doch, es sei ein Fehler, du Trottel.",
    "Ich habe dir geschrieben, du bist ein Trottel.",
]
MENTIONED = [
    "Gestern nannte mich hier jemand Trottel.",
    "Er wurde als Trottel beschimpft.",
    "Du bist kein Trottel.",
    "Niemand ist ein Trottel, nur weil er fragt.",
    "Das Wort Trottel stammt aus Österreich.",
    "„Trottel“ ist ein Schimpfwort und hier unerwünscht.",
    "Wer andere als „Trottel“ bezeichnet, verliert.",
    "Wer Trottel ruft, hat schon verloren, denkt er daran?",
    "> Du Trottel\nDas finde ich nicht in Ordnung.",
    "Die Ausgabe war `du trottel` und sonst nichts.",
    "Ein Leser schrieb der Redaktion, sie sei ein Trottel.",
    "Im Zug hat einer meinen Bruder als Trottel beschimpft.",
]
DOUBTFUL = [
    "Du „Trottel“ weißt ja alles.",
    "„Der Autor ist ein Trottel“ +1",
    "> Der Autor ist ein Trottel",
    "Der Autor ist ein Trottel. /s",
]


@pytest.mark.parametrize(("text", "target"), AIMED)
def test_the_words_around_say_whom_a_noun_is_aimed_at(
    text: str, target: Target
) -> None:
    assert context_of(text).target is target


@pytest.mark.parametrize("text", OWN)
def test_plain_words_are_the_authors_own(text: str) -> None:
    assert context_of(text).use is Use.OWN


@pytest.mark.parametrize("text", MENTIONED)
def test_words_spoken_of_are_only_mentioned(text: str) -> None:
    assert context_of(text).use is Use.MENTIONED


@pytest.mark.parametrize("text", DOUBTFUL)
def test_words_in_half_a_quotation_are_doubtful(text: str) -> None:
    assert context_of(text).use is Use.DOUBTFUL


def test_what_is_only_mentioned_is_no_signal() -> None:
    assert in_context(a_signal(), Context(Use.MENTIONED, Target.YOU)) is None


def test_what_is_doubtful_is_lowered_one_step() -> None:
    lowered = in_context(a_signal(), Context(Use.DOUBTFUL, Target.YOU))
    assert lowered is not None
    assert lowered.effect is Effect.FLAG


def test_a_doubtful_danger_still_reaches_a_person() -> None:
    danger = a_signal(severity=Severity.S4, effect=Effect.FLAG)
    assert in_context(danger, Context(Use.DOUBTFUL, Target.YOU)) == danger


def test_a_sentence_of_the_answered_comment_is_recognised() -> None:
    read = evidence(
        "Du Trottel weißt gar nichts! Ernsthaft?",
        parent_text="Du Trottel weißt gar nichts! Geh heim.",
    )
    assert repeats_parent(read, 3, 10)


def test_many_candidates_in_a_long_text_are_judged() -> None:
    read = text_of("Du Trottel „und“ " * 1_000)
    starts = [m * 17 + 3 for m in range(1_000)]
    assert all(use_of(read, at, at + 7) is Use.OWN for at in starts)


@pytest.mark.parametrize(
    ("text", "word", "target"),
    [
        ("Der Trampel aus der Redaktion schreibt wieder.", "Trampel", Target.PERSON),
        ("Der Trampel am Gartenzaun blüht schon.", "Trampel", Target.SOMEONE),
        ("Some fool wrote this review.", "fool", Target.STAFF),
        ("Some fool left the door open.", "fool", Target.UNKNOWN),
        ("Was ein Trampel wie Hubert schreibt, zählt nicht.", "Trampel", Target.NAME),
        ("Dieser Trampel Hubert hat es gelöscht.", "Trampel", Target.NAME),
        ("Wer das kauft, ist ein Trampel.", "Trampel", Target.OTHERS),
        ("Deine Mutter ist ein Trampel.", "Trampel", Target.PERSON),
        ("Schnauze, Trampel.", "Trampel", Target.YOU),
    ],
)
def test_a_person_is_known_by_place_work_name_or_kin(
    text: str, word: str, target: Target
) -> None:
    assert context_of(text, word.lower()).target is target
