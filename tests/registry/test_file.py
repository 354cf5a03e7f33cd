"""The index on disk: what was written is read, and anything else is refused."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.fingerprint import Hashes, fingerprints
from moderation.registry import file
from moderation.registry.file import BadIndex, opened, write
from moderation.registry.index import index_of
from moderation.registry.shelf import Shelf
from tests.registry.builders import a_sample, an_article

Texts = dict[int, frozenset[int]]


def a_shelf() -> Shelf:
    old = index_of(
        [(1, fingerprints(an_article("faehre"))), (2, fingerprints("x " * 99))]
    )
    return Shelf(main=old).with_changes({2: fingerprints(an_article("saatgut"))})


def written(path: Path, shelf: Shelf | None = None) -> Path:
    write(path / "texts.index", shelf or a_shelf(), "r", 7)
    return path / "texts.index"


def test_a_written_index_finds_what_the_shelf_found(tmp_path: Path) -> None:
    shelf = a_shelf()
    read = Shelf(main=opened(written(tmp_path, shelf)).index)
    asked = [a_sample(an_article(name)) for name in ("faehre", "saatgut", "lokfunk")]

    kept = [[n for n, _ in some] for some in read.found_in(asked)]

    assert kept == [[1], [2], []]
    assert kept == [[n for n, _ in some] for some in shelf.found_in(asked)]


def test_an_index_says_what_it_holds(tmp_path: Path) -> None:
    about = opened(written(tmp_path)).about

    sizes = [len(fingerprints(an_article(n))) for n in ("faehre", "saatgut")]
    assert (about.registry, about.change, about.size) == ("r", 7, sum(sizes))


def test_an_index_put_together_in_slices_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = opened(written(tmp_path)).index
    monkeypatch.setattr(file, "SLICE", 20)

    sliced = opened(written(tmp_path)).index

    assert np.array_equal(sliced.prints, whole.prints)
    assert np.array_equal(sliced.begins, whole.begins)


def test_an_empty_index_can_be_written_and_read(tmp_path: Path) -> None:
    assert len(opened(written(tmp_path, Shelf())).index) == 0


def test_one_changed_byte_is_noticed(tmp_path: Path) -> None:
    path = written(tmp_path)
    content = bytearray(path.read_bytes())
    content[2 * file.PAGE + 5] ^= 1
    path.write_bytes(content)

    with pytest.raises(BadIndex, match="not as it was written"):
        opened(path)


@pytest.mark.parametrize("size", [0, 10, file.PAGE, file.PAGE + 100])
def test_a_file_cut_short_is_refused(tmp_path: Path, size: int) -> None:
    path = written(tmp_path)
    path.write_bytes(path.read_bytes()[:size])

    with pytest.raises(BadIndex):
        opened(path)


def test_any_other_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "texts.index"
    path.write_bytes(b"{}" * file.PAGE)

    with pytest.raises(BadIndex):
        opened(path)


def test_an_index_of_another_scheme_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path)
    monkeypatch.setattr(file, "SCHEME", 99)

    with pytest.raises(BadIndex, match="another version"):
        opened(path)


def test_nothing_but_the_index_is_left_behind(tmp_path: Path) -> None:
    written(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["texts.index"]


TEXTS = st.dictionaries(
    st.integers(0, 9), st.frozensets(st.integers(0, 30), max_size=9), max_size=5
)


@given(st.lists(st.tuples(TEXTS, st.booleans()), max_size=6))
def test_whatever_changes_and_merges_the_last_word_counts(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[Texts, bool]]
) -> None:
    path = tmp_path_factory.mktemp("index") / "texts.index"
    shelf, told = Shelf(), {}
    for texts, merge in steps:
        told |= texts
        shelf = shelf.with_changes({n: hashes(some) for n, some in texts.items()})
        if merge:
            write(path, shelf, "r", 1)
            shelf = Shelf(main=opened(path).index)

    for value in range(31):
        having = sorted(n for n, values in told.items() if value in values)
        assert sorted(shelf.rare_hits(hashes([value]))[1].tolist()) == having


def hashes(values: Iterable[int]) -> Hashes:
    """Fingerprints spread over the whole range, as real ones are."""
    return np.array(sorted(v * (2**64 // 31) for v in values), dtype=np.uint64)
