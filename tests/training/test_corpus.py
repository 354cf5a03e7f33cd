"""Reading data sets."""

from pathlib import Path

import numpy as np
import pytest

from moderation.core.classifier import LABELS
from moderation.training.corpus import DataMissingError, present, read_corpus
from moderation.training.sources import SOURCES, Terms
from tests.training.sample import a_data_folder, a_row, write_source

TOXIC = LABELS.index("toxic")
OFFENSIVE = LABELS.index("offensive")
INSULT = LABELS.index("insult")
ADVERTISING = LABELS.index("advertising")


def test_only_sources_that_lie_there_are_read(tmp_path: Path) -> None:
    found = present(a_data_folder(tmp_path))

    names = {source.name for source in found}
    assert names == {"germeval2018", "germeval2019", "derstandard_threads_de"}


def test_open_terms_leave_research_sources_out(tmp_path: Path) -> None:
    found = present(a_data_folder(tmp_path), terms=Terms.OPEN)

    assert [source.name for source in found] == ["germeval2018"]


def test_a_folder_without_data_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataMissingError, match=str(tmp_path)):
        present(tmp_path)


def test_silence_about_a_label_is_kept_as_silence(tmp_path: Path) -> None:
    row = a_row("Nanu", 1, labels={"offensive": 1, "insult": None})
    folder = write_source(tmp_path, "germeval2018", [row])

    corpus = read_corpus(folder, present(folder))

    assert corpus.targets[0, OFFENSIVE] == 1
    assert np.isnan(corpus.targets[0, INSULT])


def test_spam_teaches_advertising(tmp_path: Path) -> None:
    row = a_row("Kauft!", 1, labels={"spam": 1})
    folder = write_source(tmp_path, "youtube_spam_uci_en", [row])

    assert read_corpus(folder, present(folder)).targets[0, ADVERTISING] == 1


def test_published_threads_teach_calm_at_a_lower_weight(tmp_path: Path) -> None:
    row = a_row("Danke", 1, labels={"spam": 0})
    folder = write_source(tmp_path, "derstandard_threads_de", [row])

    corpus = read_corpus(folder, present(folder))

    assert corpus.targets[0, INSULT] == 0
    assert 0 < corpus.weights[0, INSULT] < corpus.weights[0, ADVERTISING]
    assert corpus.calm.all()


def test_a_lent_label_teaches_but_is_never_measured(tmp_path: Path) -> None:
    row = a_row("Nanu", 1, labels={"offensive": 1})
    folder = write_source(tmp_path, "germeval2018", [row])

    corpus = read_corpus(folder, present(folder))

    assert corpus.targets[0, TOXIC] == 1
    assert 0 < corpus.weights[0, TOXIC] < corpus.weights[0, OFFENSIVE]
    assert not corpus.stated[0, TOXIC]


@pytest.mark.parametrize(("crowd", "expected"), [(0, 0), (None, 1)])
def test_the_weightier_word_on_a_label_counts(
    tmp_path: Path, crowd: int | None, expected: int
) -> None:
    row = a_row("Nanu", 1, labels={"offensive": 1, "toxic": crowd})
    folder = write_source(tmp_path, "rp_mod", [row])

    corpus = read_corpus(folder, present(folder))

    assert corpus.targets[0, OFFENSIVE] == expected


def test_comments_of_one_page_are_held_out_together(tmp_path: Path) -> None:
    rows = [a_row("Oh", i, orig_label={"page": f"p{i // 20}"}) for i in range(400)]
    folder = write_source(tmp_path, "blog_comments_pages_de", rows)

    held = read_corpus(folder, present(folder)).held_out.reshape(20, 20)

    assert 0 < held.sum() < held.size
    assert (held.all(axis=1) | ~held.any(axis=1)).all()


def test_what_is_held_out_does_not_depend_on_its_neighbours(tmp_path: Path) -> None:
    rows = [a_row("Oh", i) for i in range(100)]
    whole = write_source(tmp_path / "a", "gahd", rows)
    half = write_source(tmp_path / "b", "gahd", rows[50:])

    held = read_corpus(whole, present(whole)).held_out[50:]

    assert (read_corpus(half, present(half)).held_out == held).all()


def test_sources_teach_known_labels_and_have_terms() -> None:
    taught = {label for source in SOURCES for label in source.teaches | source.calm}

    assert taught == set(LABELS)
    assert len({source.name for source in SOURCES}) == len(SOURCES)
    assert all(source.licence and source.origin for source in SOURCES)


def test_every_label_has_sources_that_set_its_scale() -> None:
    assert {label for source in SOURCES for label in source.reference} == set(LABELS)
