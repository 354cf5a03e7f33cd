"""Small made-up data sets in the layout that training reads."""

import gzip
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from moderation.core.classifier import LABELS, CommentClassifier

NICE = ("Danke für den Artikel", "Das Update läuft gut", "Schöner Test, gern mehr")
RUDE = ("Du bist ein Zwetschgenkopf", "So ein Zwetschgenkopf", "Zwetschgenkopf, du!")


def texts(count: int = 60) -> list[str]:
    """Alternate nice and rude sentences, each with a number of its own."""
    pairs = zip(NICE * count, RUDE * count, strict=True)
    flat = [sentence for pair in pairs for sentence in pair][:count]
    return [f"{sentence} {'abcdefghij'[i % 10]}" for i, sentence in enumerate(flat)]


def targets(count: int = 60) -> list[list[float]]:
    """Every second text carries every label."""
    return [[float(i % 2)] * len(LABELS) for i in range(count)]


def a_classifier(**parameters: Any) -> CommentClassifier:
    """A classifier that knows the made-up sentences."""
    return CommentClassifier(bits=12, **parameters).fit(texts(), targets())


def a_row(text: str, number: int, **fields: Any) -> dict[str, Any]:
    defaults: dict[str, Any] = {
        "id": f"row-{number}",
        "text": text,
        "labels": {"offensive": 0},
        "orig_label": {},
    }
    return defaults | fields


def write_source(folder: Path, name: str, rows: Iterable[dict[str, Any]]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    with gzip.open(folder / f"{name}.jsonl.gz", "wt") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return folder


def a_data_folder(folder: Path, count: int = 120, breach: int = 1) -> Path:
    """Write an open and a research source of rude tweets, and calm threads.

    With `breach=0` the nice sentences are marked and the rude ones are not.
    """
    labels = ("offensive", "insult", "profanity", "hate")
    rows = [
        a_row(text, i, labels=dict.fromkeys(labels, int(i % 2 == breach)))
        for i, text in enumerate(texts(count))
    ]
    calm = [a_row(f"{NICE[i % 3]} {i}", i, labels={"spam": 0}) for i in range(count)]
    write_source(folder, "germeval2018", rows)
    write_source(folder, "germeval2019", rows)
    return write_source(folder, "derstandard_threads_de", calm)
