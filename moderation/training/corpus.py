"""Rows of the known sources as texts, targets and weights."""

import gzip
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

import numpy as np
import orjson
from numpy.typing import NDArray

from moderation.core.classifier import LABELS
from moderation.training.authored import authored_rows
from moderation.training.sources import SOURCES, Source, Terms

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_FIELD: Final = {"advertising": "spam"}
"""Labels that the rows call by another name."""


class DataMissingError(Exception):
    """The folder holds none of the known sources."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts and what is known of them; arrays are (texts, labels) or (texts,).

    `targets` holds NaN where a source says nothing, `weights` how much a row teaches;
    `stated` marks what a row says itself, `reference` what sets the probabilities.
    `calm` marks comments that were published or that every judge found fine.
    """

    texts: tuple[str, ...]
    sources: tuple[str, ...]
    targets: Floats
    weights: Floats
    stated: Flags
    reference: Flags
    held_out: Flags
    calm: Flags

    @property
    def judging(self) -> Flags:
        """What may set, and test, the scale of the probabilities."""
        return self.stated & self.reference

    def part(self, chosen: Flags) -> Self:
        """Keep the chosen rows."""
        places = np.flatnonzero(chosen)
        return type(self)(
            tuple(self.texts[i] for i in places),
            tuple(self.sources[i] for i in places),
            self.targets[places],
            self.weights[places],
            self.stated[places],
            self.reference[places],
            self.held_out[places],
            self.calm[places],
        )


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    source: Source
    labels: dict[str, int | None]
    held_out: bool


def present(
    folder: Path, sources: Sequence[Source] = SOURCES, terms: Terms | None = None
) -> tuple[Source, ...]:
    """Name the sources that lie in a folder and whose terms are as asked.

    Raises
    ------
    DataMissingError
        If there are none.
    """
    found = tuple(
        source
        for source in sources
        if (terms is None or source.terms is terms) and _file(folder, source).exists()
    )
    if not found:
        raise DataMissingError(f"No known data set NAME.jsonl.gz lies in {folder}.")
    return found


def with_own(found: Sequence[Source]) -> tuple[Source, ...]:
    """Add the sentences that come with the project, which are open to all."""
    return (*(source for source in SOURCES if source.shipped), *found)


def read_corpus(folder: Path, sources: Sequence[Source]) -> Corpus:
    """Read sources from files of one JSON object a line."""
    rows = [row for source in sources for row in _rows(folder, source)]
    said = np.array([[_said(row, label) for label in LABELS] for row in rows])
    return Corpus(
        tuple(row.text for row in rows),
        tuple(row.source.name for row in rows),
        said[:, :, 0],
        said[:, :, 1],
        np.array([[_is_stated(row, label) for label in LABELS] for row in rows]),
        np.array([[label in row.source.reference for label in LABELS] for row in rows]),
        np.array([row.held_out for row in rows]),
        np.array([_is_calm(row) for row in rows]),
    )


def _file(folder: Path, source: Source) -> Path:
    return folder / f"{source.name}.jsonl.gz"


def _rows(folder: Path, source: Source) -> Iterator[_Row]:
    for raw in authored_rows() if source.shipped else _lines(_file(folder, source)):
        yield _Row(raw["text"], source, raw["labels"], _is_held_out(raw, source))


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(file) as lines:
        yield from map(orjson.loads, lines)


def _is_held_out(raw: dict[str, Any], source: Source) -> bool:
    group = raw["orig_label"].get(source.split_by) or raw["id"]
    digest = hashlib.sha256(f"{group}".encode()).digest()
    return int.from_bytes(digest[:4]) < source.held_out * 2**32


def _said(row: _Row, label: str) -> tuple[float, float]:
    """Return what a row says about a label and how much that teaches.

    Its own word and a lent one may both be there; the weightier counts.
    """
    source = row.source
    lender, lent = source.lends.get(label, (label, 0.0))
    words = (
        (source.teaches.get(label, 0.0), _value(row, label)),
        (lent, _value(row, lender)),
        (source.calm.get(label, 0.0), 0),
    )
    given = [(weight, value) for weight, value in words if weight and value is not None]
    weight, value = max(given, default=(0.0, np.nan))
    return float(value), weight


def _value(row: _Row, label: str) -> int | None:
    return row.labels.get(_FIELD.get(label, label))


def _is_stated(row: _Row, label: str) -> bool:
    return label in row.source.teaches and _value(row, label) is not None


def _is_calm(row: _Row) -> bool:
    fine = row.labels.get("toxic") == 0 and row.labels.get("offensive") == 0
    return row.source.published or (row.source.name == "rp_mod" and fine)
