"""Reading texts as buckets."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.ngrams import NOTHING, cells_of, compact, read, tokens_of

TEXTS = st.text(max_size=60)


def buckets(text: str, *neighbours: str) -> list[int]:
    reading = read([text, *neighbours])
    found, bounds = compact(cells_of(reading, 16), reading.bounds)
    return found[bounds[0] : bounds[1]].tolist()


@given(TEXTS, TEXTS)
def test_a_text_is_read_alike_alone_and_beside_others(text: str, other: str) -> None:
    assert buckets(text) == buckets(text, other)


@given(TEXTS)
def test_words_lie_in_order_inside_the_text(text: str) -> None:
    _, spans = tokens_of(read([text]), text)

    edges = [edge for span in spans for edge in span]

    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


@given(TEXTS)
def test_every_position_belongs_to_a_word_of_the_text(text: str) -> None:
    owners, spans = tokens_of(read([text]), text)

    assert np.isin(owners, np.arange(len(spans))).all()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Das ist GUT", "das ist gut"),
        ("am 24. Mai", "am 17. Mai"),
        ("er sagt „ja“", 'er sagt "ja"'),
        ("frag @anna", "frag @otto"),
        ("lies https://a.example/x", "lies http://b.example"),
        ("zwei |LBR| Zeilen", "zwei\nZeilen"),
        ("  viel   Platz ", "viel Platz"),
        ("ver\u200bsteckt", "versteckt"),
    ],
)
def test_what_makes_no_difference_to_a_reader_is_read_alike(
    one: str, other: str
) -> None:
    assert buckets(one) == buckets(other)


def test_a_word_is_known_by_its_place_between_others() -> None:
    assert set(buckets("gut gemeint")) != set(buckets("gemeint gut"))


def test_parts_of_a_word_are_shared_by_its_inflections() -> None:
    shared = set(buckets("Zwetschgenköpfe")) & set(buckets("Zwetschgenkopf"))

    assert len(shared) > 20


def test_no_character_ngram_crosses_a_space() -> None:
    apart = set(buckets("eins")) | set(buckets("zwei"))

    assert len(set(buckets("eins zwei")) - apart) == 1  # the pair of words


def test_an_empty_text_has_no_ngrams() -> None:
    assert buckets("", "nicht leer") == []


def test_cells_without_an_ngram_hold_nothing() -> None:
    cells = cells_of(read(["a b"]), 16)

    assert (cells == NOTHING).any()


def test_a_lone_surrogate_is_read() -> None:
    assert buckets("kaputt \ud800") != []
