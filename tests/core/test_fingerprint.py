"""Fingerprints: what is shared shares some, and nothing else does."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.fingerprint import (
    GRAM,
    WINDOW,
    fingerprints,
    is_near,
    letters_of,
    text_fingerprint,
)

ARTICLE = (
    "Am frühen Morgen öffneten die beiden Uhrmacherinnen das Gehäuse der Turmuhr und"
    " fanden zwischen den Zahnrädern ein zusammengefaltetes Blatt von 1911. Der"
    " damalige Küster hatte darauf vermerkt, wie oft er die Feder nachzog, und"
    " daneben eine Rechnung für vier Liter Lampenöl abgelegt, die nie bezahlt wurde."
)
LETTERS = "".join(map(chr, letters_of(ARTICLE)[0]))
STABLE = 16499698204079958878


def shared(one: str, other: str) -> int:
    return len(np.intersect1d(fingerprints(one), fingerprints(other)))


@given(st.integers(0, len(LETTERS) - GRAM - WINDOW + 1))
def test_every_shared_passage_of_guaranteed_length_shares_a_fingerprint(
    start: int,
) -> None:
    passage = LETTERS[start : start + GRAM + WINDOW - 1]

    assert shared("q1" * 30 + passage + "w2" * 30, ARTICLE) > 0


@given(st.integers(0, len(LETTERS) - GRAM))
def test_what_is_shorter_than_a_gram_is_never_matched(start: int) -> None:
    passage = LETTERS[start : start + GRAM - 1]

    assert shared("q1" * 30 + passage + "w2" * 30, ARTICLE) == 0


def test_about_two_in_a_window_are_kept() -> None:
    kept = len(fingerprints(ARTICLE + LETTERS[::-1]))

    assert 1 / WINDOW < kept / (2 * len(LETTERS)) < 4 / (WINDOW + 1)


@given(st.text(max_size=300))
def test_fingerprints_come_sorted_and_once(text: str) -> None:
    prints = fingerprints(text)

    assert np.all(prints[1:] > prints[:-1])


@given(st.text(max_size=300))
def test_letters_lie_in_their_text(text: str) -> None:
    codes, places = letters_of(text)

    assert len(codes) == len(places)
    assert np.all((places >= 0) & (places < len(text)))
    assert np.all(places[1:] > places[:-1])


def test_umlauts_and_their_other_spelling_count_as_one() -> None:
    respelled = ARTICLE.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae")

    assert np.array_equal(fingerprints(respelled), fingerprints(ARTICLE))


def test_case_space_and_look_alikes_count_for_nothing() -> None:
    disguised = ARTICLE.upper().replace("E", "Е").replace(" ", "\u200b \n")

    assert np.array_equal(fingerprints(disguised), fingerprints(ARTICLE))


def test_a_text_fingerprint_never_changes() -> None:
    assert text_fingerprint("Toller Beitrag, danke dafür!") == STABLE


def test_nearly_equal_texts_have_near_fingerprints() -> None:
    one = text_fingerprint(ARTICLE)

    assert is_near(one, text_fingerprint(ARTICLE.upper() + " Ja!"))
    assert not is_near(
        one, text_fingerprint("Das ist etwas ganz anderes, nämlich neu.")
    )
