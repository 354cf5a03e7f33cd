"""Fingerprints in order beside the numbers of their texts, found by their first bits.

Fingerprints are spread evenly, so a table of where those with the same first bits begin
leads to a handful of entries at once: a look-up touches one page of the table and one
of the fingerprints, however many there are.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moderation.core.fingerprint import Hashes

COMMON = 20
"""What more texts than this have in common is boilerplate, nobody's own."""
FULL = 8
"""Entries with the same first bits, on average."""

Numbers = NDArray[np.uint32]
Where = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Sorted fingerprints, the text of each, and where each run of first bits begins.

    `begins` has one entry more than there are runs, a power of two.
    """

    prints: Hashes
    numbers: Numbers
    begins: NDArray[np.uint32]

    def __len__(self) -> int:
        return len(self.prints)

    def hits(self, wanted: Hashes) -> tuple[Where, Numbers]:
        """Find who has the wanted fingerprints: places in `wanted` beside texts."""
        run = runs_of(wanted, len(self.begins) - 1)
        first = self.begins[run].astype(np.int64)
        sizes = self.begins[run + 1] - first
        asked = np.repeat(np.arange(len(wanted)), sizes)
        skipped = np.cumsum(sizes) - sizes
        at = np.arange(len(asked)) + np.repeat(first - skipped, sizes)
        same = self.prints[at] == wanted[asked]
        return asked[same], self.numbers[at[same]]


def index_of(texts: Iterable[tuple[int, Hashes]]) -> Index:
    """Build an index of texts by their numbers."""
    pairs = list(texts)
    if not pairs:
        return EMPTY
    prints = np.concatenate([prints for _, prints in pairs])
    sizes = [len(prints) for _, prints in pairs]
    numbers = np.repeat(np.array([n for n, _ in pairs], dtype=np.uint32), sizes)
    return sorted_index(prints, numbers)


def sorted_index(prints: Hashes, numbers: Numbers) -> Index:
    """Build an index of entries in any order."""
    prints, numbers = in_order(prints, numbers)
    begins = beginnings(prints, runs_for(len(prints)))
    return Index(prints, numbers, begins)


def in_order(prints: Hashes, numbers: Numbers) -> tuple[Hashes, Numbers]:
    """Sort entries; of a fingerprint that is common keep just enough to show it."""
    order = np.argsort(prints, kind="stable")  # quick where parts are sorted already
    prints, numbers = prints[order], numbers[order]
    begin = np.ones(len(prints), dtype=np.bool_)
    begin[1:] = prints[1:] != prints[:-1]
    places = np.arange(len(prints))
    rank = places - np.maximum.accumulate(np.where(begin, places, 0))
    kept = rank <= COMMON
    return prints[kept], numbers[kept]


def runs_for(size: int) -> int:
    """Choose into how many runs so many entries are cut: a power of two."""
    return 1 << max(4, (size // FULL).bit_length())


def runs_of(prints: Hashes, runs: int) -> Where:
    """Tell the run of each fingerprint by its first bits."""
    shift = np.uint64(64 - (runs.bit_length() - 1))
    return (prints >> shift).astype(np.int64)


def beginnings(prints: Hashes, runs: int) -> NDArray[np.uint32]:
    """Find where each run begins among sorted fingerprints, and where all end."""
    counts = np.bincount(runs_of(prints, runs), minlength=runs)
    return np.concatenate(([0], np.cumsum(counts))).astype(np.uint32)


EMPTY = sorted_index(np.zeros(0, dtype=np.uint64), np.zeros(0, dtype=np.uint32))
