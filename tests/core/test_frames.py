"""Frames: patterns of words over tagged sketches."""

import pytest

from moderation.core.frames import PREFIXES, compiled, framed, frames, indexed
from moderation.core.lexicon import Hit, lexicon_of
from moderation.core.rules import crime, hate
from moderation.core.signal import Effect, Severity
from moderation.core.text import text_of
from tests.builders import a_policy, evidence, the_shipped_lexicon

LEXICON = lexicon_of({"hate-group": ("marsianer~", "leute vom mars"), "x": ("raus",)})


def found(pattern: str, text: str, **guards: str) -> list[str]:
    table = indexed(
        frames("test.rule", "C3.3", Severity.S3, Effect.BLOCK, pattern, **guards)
    )
    seen = evidence(text, policy=a_policy(lexicon=LEXICON))
    return [signal.facts["term"] for signal in framed(seen, table)]


@pytest.mark.parametrize(
    ("pattern", "text", "passage"),
    [
        ("<group> raus", "Alle Marsianer raus!", "Marsianer raus"),
        ("<group> raus", "Die Leute vom Mars raus!", "Leute vom Mars raus"),
        ("~alle <group> raus", "Alle Marsianer raus!", "Alle Marsianer raus"),
        (
            "<group> {2} raus",
            "Marsianer jetzt sofort raus!",
            "Marsianer jetzt sofort raus",
        ),
        ("(schickt|jagt)_die <group>", "Jagt die Marsianer fort", "Jagt die Marsianer"),
        ("^ <group> $", "Nun, Marsianer, hört zu.", "Marsianer"),
        (
            "<group> {3.} @future",
            "Die Marsianer. Sie kommen bald.",
            "Marsianer. Sie kommen bald",
        ),
    ],
)
def test_a_frame_marks_the_passage_it_describes(
    pattern: str, text: str, passage: str
) -> None:
    assert found(pattern, text) == [passage]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("<group> raus", "Marsianer heraus"),
        ("<group> {2} raus", "Marsianer sollen nicht raus"),
        ("<group> {2} raus", "Marsianer kommen. Alle raus"),
        ("<group> {2-} raus", "Marsianer, kommt raus"),
        ("<group> {1} raus", "Marsianer wollen jetzt raus"),
        ("^ <group>", "Viele Marsianer"),
        ("<group> raus", "Marsianer-Raumschiff raus"),
    ],
)
def test_a_frame_does_not_reach_past_its_gap(pattern: str, text: str) -> None:
    assert found(pattern, text) == []


def test_a_guard_in_the_same_sentence_silences_a_frame() -> None:
    assert found("<group> raus", "Man hört: Marsianer raus", unless="man hört") == []
    assert found("<group> raus", "Marsianer raus. Man hört.", unless="man hört")


def test_a_doubt_lowers_a_block_to_a_flag() -> None:
    table = frames("r", "C3.3", Severity.S3, Effect.BLOCK, "<group>", doubt="heute")
    seen = evidence("Heute kommen Marsianer", policy=a_policy(lexicon=LEXICON))
    assert [s.effect for s in framed(seen, indexed(table))] == [Effect.FLAG]


def test_a_frame_without_a_listed_word_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a listed word"):
        frames("r", "C3.3", Severity.S3, Effect.BLOCK, "(<group>|die) raus")


def test_every_class_named_in_a_frame_has_a_list() -> None:
    lists = the_shipped_lexicon().lists
    known = {n.partition("-")[2] for n in lists if n.startswith(PREFIXES)}
    used = {n for table in (hate.FRAMES, crime.FRAMES) for n in table.classes()}
    assert used <= known


def test_a_class_belongs_to_one_list_only() -> None:
    lists = [n for n in the_shipped_lexicon().lists if n.startswith(PREFIXES)]
    assert len({n.partition("-")[2] for n in lists}) == len(lists)


def test_text_that_looks_like_a_tag_is_no_tag() -> None:
    assert found("<group> raus", "x‹group› raus") == []


def test_the_hits_of_a_frame_are_terms_of_its_list() -> None:
    text = text_of("marsianer")
    assert LEXICON.hits(text)["hate-group"] == (
        Hit("marsianer", "hate-group", 0, 9, (0, 9)),
    )
    assert compiled("raus").pattern.startswith("(?<![^ ])")
