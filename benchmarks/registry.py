"""One comment looked up among the fingerprints of 100,000 protected articles."""

import mmap
import os
import random
import re
import string
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, perf_counter_ns
from typing import TypeVar

import numpy as np

from benchmarks.page import table
from moderation.core.fingerprint import Hashes
from moderation.core.overlap import Source, traces
from moderation.registry.file import opened, write
from moderation.registry.index import Index, Numbers, beginnings, runs_for, sorted_index
from moderation.registry.registry import MOST_LATER
from moderation.registry.shelf import Sample, Shelf, matches_of

T = TypeVar("T")
TEXTS, EACH = 100_000, 300
LENGTHS = (250, 1_000, 4_000)
ROUNDS = 300
BATCH = 32
MIB = 1024 * 1024


def measure() -> str:
    """Look comments up in a file just evicted from memory, then in a warm one."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "texts.index"
        with _timed() as writing:
            _write(path)
        cold = Shelf(main=opened(path).index)
        rows = [_row(f"{n:,} characters, cold", _cold(path, cold, n)) for n in LENGTHS]
        before = _memory()
        with _timed() as opening:
            file = opened(path)
        own = _memory() - before
        shelf = Shelf(main=file.index)
        rows += [_row(f"{n:,} characters, warm", _times(shelf, n)) for n in LENGTHS]
        both = _with_later(shelf)
        rows += [
            _row("1,000 characters and a full delta", _times(both, 1_000)),
            _row(f"1,000 characters, {BATCH} together, each", _together(shelf)),
            _row("1,000 characters, pasted from one text", _copies(shelf)),
        ]
        size = path.stat().st_size / MIB
    told = (
        f"{file.about.size:,} fingerprints of {TEXTS:,} texts in a file of "
        f"{size:,.0f} MiB that all processes share; besides, each takes "
        f"{own:.0f} MiB for it. Written in {writing[0]:.1f} s, opened and checked in "
        f"{opening[0]:.1f} s."
    )
    return f"{table(('µs a comment', 'median', '99 in 100 within'), rows)}\n\n{told}"


def _write(path: Path) -> None:
    """Write what 100,000 texts come to, as far as looking up can tell; one is real."""
    dice = np.random.default_rng(1)
    size = TEXTS * EACH
    prints = np.sort(dice.integers(0, 2**64 - 1, size, dtype=np.uint64))
    numbers = dice.integers(1, TEXTS, size, dtype=np.uint32)
    main = Index(prints, numbers, beginnings(prints, runs_for(size)))
    write(path, Shelf(main=main).with_changes({0: traces(PASTED)}), "bench", 1)


def _with_later(shelf: Shelf) -> Shelf:
    dice = np.random.default_rng(2)
    prints: Hashes = dice.integers(0, 2**64 - 1, MOST_LATER, dtype=np.uint64)
    numbers: Numbers = dice.integers(TEXTS, TEXTS + 3_000, MOST_LATER, dtype=np.uint32)
    changed = np.arange(TEXTS, TEXTS + 3_000, dtype=np.uint32)
    return Shelf(main=shelf.main, later=sorted_index(prints, numbers), changed=changed)


def _cold(path: Path, shelf: Shelf, length: int) -> list[float]:
    """Evict the file before each look-up; what is left are reads from the disk."""
    mapped = shelf.main.prints.base.obj  # type: ignore[union-attr]  # a map of a file
    times = []
    for sample in _samples(length, ROUNDS // 10):
        mapped.madvise(mmap.MADV_DONTNEED)
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        times += _each([sample], lambda one: shelf.found_in([one]))
    return times


def _times(shelf: Shelf, length: int) -> list[float]:
    samples = _samples(length, 2 * ROUNDS)
    return _each(samples, lambda sample: shelf.found_in([sample]))[ROUNDS:]


def _together(shelf: Shelf) -> list[float]:
    batches = [_samples(1_000, BATCH) for _ in range(ROUNDS // 4)]
    return [taken / BATCH for taken in _each(batches, shelf.found_in)]


def _copies(shelf: Shelf) -> list[float]:
    """Find the text and measure the passage, all but the store's word on it."""
    known = {0: ("bench", Source(id="0", title="Text"))}

    def match(sample: Sample) -> None:
        [found] = shelf.found_in([sample])
        assert matches_of(sample, found, known)

    starts = range(0, len(PASTED) - 1_000, 20)
    pasted = [Sample(text=PASTED[at : at + 1_000], site="bench") for at in starts]
    return _each(pasted, match)


def _each(samples: Sequence[T], work: Callable[[T], object]) -> list[float]:
    times = []
    for sample in samples:
        started = perf_counter_ns()
        work(sample)
        times.append((perf_counter_ns() - started) / 1000)
    return times


def _samples(length: int, number: int) -> list[Sample]:
    texts = (_text(length) for _ in range(number))
    return [Sample(text=text, site="bench") for text in texts]


def _text(length: int) -> str:
    """Make words up, of six letters on average, every fourth one written large."""
    words: list[str] = []
    while sum(map(len, words)) + len(words) < length:
        word = "".join(_DICE.choices(string.ascii_lowercase, k=_DICE.randint(2, 10)))
        words.append(word.title() if len(words) % 4 == 3 else word)
    return " ".join(words)[:length]


_DICE = random.Random(3)
PASTED = _text(6_000)


def _row(name: str, times: Sequence[float]) -> tuple[str, str, str]:
    return name, f"{median(times):,.0f}", f"{quantiles(times, n=100)[98]:,.0f}"


@contextmanager
def _timed() -> Iterator[list[float]]:
    """Yield a list that will hold the seconds passed."""
    passed: list[float] = []
    started = perf_counter()
    yield passed
    passed.append(perf_counter() - started)


def _memory() -> float:
    """Read how much memory is this process's alone (MiB)."""
    told = Path("/proc/self/smaps_rollup").read_text()
    return sum(map(int, re.findall(r"Private_Dirty: +(\d+) kB", told))) / 1024
