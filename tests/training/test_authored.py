"""The sentences written for this project."""

import orjson
import pytest

from moderation.core.classifier import LABELS
from moderation.training.authored import FOLDER, authored_rows
from moderation.training.sources import SOURCES

ROWS = tuple(authored_rows())
AUTHORED = next(source for source in SOURCES if source.shipped)


def test_no_sentence_stands_twice() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS)


def test_breaches_and_fair_comments_are_about_as_many() -> None:
    breaches = sum(row["labels"]["breach"] for row in ROWS)
    assert 0.4 < breaches / len(ROWS) < 0.6


def test_a_fair_comment_carries_no_label() -> None:
    fair = [row["labels"] for row in ROWS if row["labels"]["breach"] == 0]
    assert all(set(labels.values()) == {0} for labels in fair)


def test_a_breach_says_nothing_of_labels_its_clause_does_not_mean() -> None:
    told = [row["labels"] for row in ROWS if row["labels"]["breach"]]
    assert any(labels["hate"] == 1 for labels in told)
    assert not any(labels["hate"] == 0 for labels in told)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.jsonl")), ids=lambda f: f.stem)
def test_every_line_names_effect_and_clause(file) -> None:  # type: ignore[no-untyped-def]
    rows = [orjson.loads(line) for line in file.read_bytes().splitlines()]
    assert {row["effect"] for row in rows} <= {"allow", "flag", "block"}
    assert all(row["clause"][0] in "Ccn" and row["text"].strip() for row in rows)


def test_every_label_they_teach_is_known() -> None:
    assert AUTHORED.teaches.keys() <= set(LABELS)
