"""The index: every fingerprint leads to its texts, however they are distributed."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.fingerprint import Hashes
from moderation.registry.index import COMMON, EMPTY, Index, index_of

SOME = st.lists(st.integers(0, 2**64 - 1), max_size=40)


def prints(*values: int) -> Hashes:
    return np.array(values, dtype=np.uint64)


def holders(index: Index, value: int) -> list[int]:
    return sorted(index.hits(prints(value))[1].tolist())


@given(st.dictionaries(st.integers(0, 9), SOME, max_size=6))
def test_every_fingerprint_leads_to_the_texts_that_have_it(
    texts: dict[int, list[int]],
) -> None:
    index = index_of((n, prints(*sorted(set(v)))) for n, v in texts.items())

    for value in {value for values in texts.values() for value in values}:
        assert holders(index, value) == sorted(
            n for n, values in texts.items() if value in values
        )


@given(SOME)
def test_nothing_else_leads_anywhere(values: list[int]) -> None:
    index = index_of([(1, prints(*sorted(set(values))))])
    strange = prints(*(value ^ 1 for value in values))

    asked, numbers = index.hits(strange)

    assert len(numbers) == sum((value ^ 1) in values for value in values)
    assert all(int(strange[at]) in values for at in asked)


def test_hits_name_what_was_asked_for() -> None:
    index = index_of([(7, prints(1, 5)), (8, prints(5))])

    asked, numbers = index.hits(prints(5, 9, 1))

    assert sorted(zip(asked.tolist(), numbers.tolist(), strict=True)) == [
        (0, 7),
        (0, 8),
        (2, 7),
    ]


def test_of_what_everybody_has_no_more_is_kept_than_shows_it() -> None:
    index = index_of([(n, prints(5)) for n in range(3 * COMMON)])

    assert len(holders(index, 5)) == COMMON + 1


def test_an_empty_index_knows_nothing() -> None:
    assert holders(EMPTY, 5) == []
