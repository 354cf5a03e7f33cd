"""Keys keep places and what kind of character stands there."""

import re

from hypothesis import given
from hypothesis import strategies as st

from moderation.core.keys import byte_of, key_of


@given(st.text())
def test_a_key_has_one_byte_a_code_point(text: str) -> None:
    assert len(key_of(text)) == len(text)


@given(st.text())
def test_what_a_byte_stands_for_does_not_depend_on_its_neighbours(text: str) -> None:
    assert key_of(text) == bytes(byte_of(char) for char in text)


@given(st.characters(), st.sampled_from((r"\w", r"\d", r"\s")))
def test_words_digits_and_spaces_remain_so(char: str, kind: str) -> None:
    in_text = re.fullmatch(kind, char) is not None
    in_key = re.fullmatch(kind.encode(), key_of(char)) is not None
    assert in_text == in_key


def test_letters_lose_their_accents() -> None:
    assert key_of(
        "Größe „à la“ Ægir – 5 €"
    ) == "Grose \x84a la\x93 xgir \x96 5 \x80".encode("latin-1")
