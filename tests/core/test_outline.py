"""Outlines: nouns and names in their order, whatever is said of them."""

from hypothesis import given
from hypothesis import strategies as st

from moderation.core.outline import outline


def shared(one: str, other: str) -> int:
    return len(set(outline(one).hashes.tolist()) & set(outline(other).hashes.tolist()))


def test_the_order_of_nouns_is_kept_whatever_stands_between() -> None:
    one = "Dort hat der Gärtner gestern drei Rosen in einen Eimer gestellt."
    other = "Erst stellt unser Gärtner ein paar weiße Rosen, dann noch einen Eimer hin."

    assert shared(one, other) == 1


def test_another_order_is_another_outline() -> None:
    one = "Dort hat der Gärtner drei Rosen in einen Eimer gestellt."
    other = "Dort hat den Eimer mit Rosen ein Gärtner hingestellt."

    assert shared(one, other) == 0


def test_endings_and_umlauts_do_not_matter() -> None:
    one = "Sie lobt den Garten, die Rosen und die Hütten."
    other = "Sie lobt die Gartens, eine Rosen und eine Huttentür."

    assert shared(one, other) == 1


def test_what_begins_a_sentence_is_left_out() -> None:
    text = "Gärtner lieben Rosen. Eimer lieben sie nicht. Regen mag Hans."

    assert len(outline(text).hashes) == 0


def test_a_row_stands_from_its_first_name_to_its_last() -> None:
    text = "Da hat der Gärtner die Rosen in den Eimer gestellt."

    rows = outline(text)

    assert text[int(rows.starts[0]) : int(rows.ends[0])] == (
        "Gärtner die Rosen in den Eimer"
    )


@given(st.text(max_size=300))
def test_rows_lie_in_their_text(text: str) -> None:
    rows = outline(text)

    assert len(rows.hashes) == len(rows.starts) == len(rows.ends)
    assert all(
        0 <= s < e <= len(text) for s, e in zip(rows.starts, rows.ends, strict=True)
    )
