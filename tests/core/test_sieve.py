"""A sieve never holds back what the exact expression would find."""

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.keys import key_of
from moderation.core.patterns import Pattern
from moderation.core.rules import RULES
from moderation.core.sieve import Sieve

ATOMS = st.sampled_from(
    (
        *(
            "a",
            "ä",
            "ß",
            "x",
            ".",
            r"\w",
            r"\s",
            r"\d",
            r"\W",
            r"\b",
            "^",
            "$",
            "„",
            "🤡",
        ),
        *(
            "[^.!?]",
            "[äö]",
            "[^a]",
            "[^x]",
            "[a-zäöü]",
            r"[^\w\s]",
            "[☀-➿]",
            "[^ ]",
            " ",
        ),
        *("(?!a)", "(?<=x)", "(?:a|ae)", "(?=\\s|$)", "(?P<n>ü)"),
    )
)
REPEATS = st.sampled_from(("", "?", "*", "+", "{0,3}", "{2,40}"))
PIECES = st.builds(
    lambda atom, repeat: (
        atom + (repeat if atom[0] not in "^$" and atom != r"\b" else "")
    ),
    ATOMS,
    REPEATS,
)
SOURCES = st.lists(PIECES, min_size=1, max_size=5).map("".join)
TEXTS = st.text(alphabet="aäxouß .!?„“🤡☀5ж\n\xa0é_-", max_size=12)


def can_be_compiled(source: str) -> bool:
    try:
        re.compile(source)
    except re.error:
        return False
    return True


@given(SOURCES.filter(can_be_compiled), st.lists(TEXTS, max_size=8))
def test_whatever_matches_passes(source: str, texts: list[str]) -> None:
    sieve = Sieve([source])
    found = [text for text in texts if re.search(source, text)]
    assert all(sieve.holds(key_of(text)) for text in found)


@given(SOURCES.filter(can_be_compiled), TEXTS, st.integers(0, 12), st.integers(0, 12))
def test_a_pattern_finds_what_the_library_finds_in_any_range(
    source: str, text: str, start: int, end: int
) -> None:
    found = Pattern(source).search(text, start, end)
    expected = re.compile(source).search(text, start, end)
    assert (found and found.span()) == (expected and expected.span())


@given(SOURCES.filter(can_be_compiled), TEXTS, TEXTS)
def test_a_loose_sieve_also_passes_what_matches_a_part(
    source: str, before: str, part: str
) -> None:
    sieve = Sieve([source], anchored=False)
    if re.search(source, part):
        assert sieve.holds(key_of(f"{before} {part} x"))


def test_something_may_follow_the_end() -> None:
    assert Sieve([r"a$\s"]).holds(key_of("a\n"))


def test_candidates_are_numbered_in_order() -> None:
    sieve = Sieve(["b.d", "abc", "zzz", "cd"])
    assert sieve.candidates(b"abcd") == [0, 1, 3]


def test_what_does_not_occur_is_held_back() -> None:
    sieve = Sieve([r"\bdu (?:bist|warst)\b[^.!?]{0,50}\bnichts\b"])
    assert not sieve.holds(key_of("Sie sind alles. Du bist hier. Nichts da."))


@pytest.mark.parametrize("source", ["(?i)abc", "a(?s:.)b", "(?m)^a"])
def test_flags_are_refused(source: str) -> None:
    with pytest.raises(ValueError, match="sieve"):
        Sieve([source])


def test_back_references_stand_for_anything() -> None:
    assert Sieve([r"(ab|cd)-\1"]).holds(b"cd-cd")


def every_pattern() -> list[Pattern]:
    """All expressions that the rules hold, found by looking."""
    assert RULES
    return [thing for thing in gc.get_objects() if isinstance(thing, Pattern)]


def test_every_expression_of_the_rules_has_a_sieve() -> None:
    patterns = every_pattern()
    assert len(patterns) > 200
    for pattern in patterns:
        assert pattern.sieve is not None
