"""An index on disk: written beside the old one, put in its place, checked when opened.

Processes that map the same file share its pages.
"""

import mmap
import os
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from moderation.core.fingerprint import SCHEME, Hashes
from moderation.registry.index import Index, Numbers, in_order, runs_for, runs_of
from moderation.registry.shelf import Shelf

MAGIC = b"moderation texts 1\n"
PAGE = 4096
Mark = tuple[int, int]
"""Which file it is, and when it was written."""
SLICE = 1 << 20
"""Entries that are put together at a time."""


class BadIndex(Exception):
    """A file that is no index of this version, or not as it was written."""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says of itself; `change` is the last one it holds."""

    registry: str
    change: int
    scheme: int
    size: int
    room: int
    runs: int
    digest: str


@dataclass(frozen=True, slots=True, eq=False)
class IndexFile:
    """An index and what its file says of it; `mark` tells files apart."""

    index: Index
    about: About
    mark: Mark


def opened(path: Path) -> IndexFile:
    """Map an index after checking every byte; raises BadIndex, FileNotFoundError."""
    with path.open("rb") as file:
        stat = os.fstat(file.fileno())
        if stat.st_size < PAGE:
            raise BadIndex(f"{path}: too short")
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    about = _about(mapped[:PAGE], path)
    if stat.st_size != _layout(about.room, about.runs)[-1]:
        raise BadIndex(f"{path}: cut short")
    index = _index_in(mapped, about)
    if _digest(index) != about.digest:
        raise BadIndex(f"{path}: not as it was written")
    mapped.madvise(mmap.MADV_RANDOM)  # neighbours of what is looked up are no use
    return IndexFile(index, about, mark_of(stat))


def mark_of(stat: os.stat_result) -> Mark:
    """Tell one file from the next in its place."""
    return stat.st_ino, stat.st_mtime_ns


def write(path: Path, shelf: Shelf, registry: str, change: int) -> None:
    """Write all of a shelf into one index, and put that in place of what is there.

    Takes little memory: it is put together a slice of the fingerprints at a time.
    """
    room = max(1, len(shelf.main) + len(shelf.later))
    runs = runs_for(room)
    beside = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        beside.touch(mode=0o600)
        with beside.open("wb+") as file:
            file.truncate(_layout(room, runs)[-1])
            mapped = mmap.mmap(file.fileno(), 0)
            size = _fill(mapped, shelf, room, runs)
            index = _index_at(mapped, room, runs, size)
            about = About(
                registry=registry,
                change=change,
                scheme=SCHEME,
                size=size,
                room=room,
                runs=runs,
                digest=_digest(index),
            )
            head = MAGIC + msgspec.json.encode(about) + b"\n"
            mapped[: len(head)] = head
            mapped.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _fill(mapped: mmap.mmap, shelf: Shelf, room: int, runs: int) -> int:
    """Put the parts of a shelf together into the file; return how many entries."""
    index = _index_at(mapped, room, runs, room)
    counts = np.zeros(runs + 1, dtype=np.int64)
    size = 0
    for prints, numbers in _slices(shelf):
        end = size + len(prints)
        index.prints[size:end], index.numbers[size:end] = prints, numbers
        if len(prints):
            first = int(runs_of(prints[:1], runs)[0])
            inside = np.bincount(runs_of(prints, runs) - first)
            counts[first + 1 : first + 1 + len(inside)] += inside
        size = end
    index.begins[:] = np.cumsum(counts)
    return size


def _slices(shelf: Shelf) -> Iterator[tuple[Hashes, Numbers]]:
    """Yield the entries that stand, in order, so many fingerprints at a time."""
    pieces = max(1, (len(shelf.main) + len(shelf.later)) // SLICE)
    bounds = [(i << 64) // pieces for i in range(1, pieces)]
    cuts = np.array(bounds, dtype=np.uint64)
    main, later = _cut(shelf.main, cuts), _cut(shelf.later, cuts)
    for (prints, numbers), (more, newer) in zip(main, later, strict=True):
        stands = ~np.isin(numbers, shelf.changed)
        yield in_order(
            np.concatenate([prints[stands], more]),
            np.concatenate([numbers[stands], newer]),
        )


def _cut(index: Index, cuts: Hashes) -> Iterator[tuple[Hashes, Numbers]]:
    ends = [0, *np.searchsorted(index.prints, cuts).tolist(), len(index)]
    for start, end in pairwise(ends):
        yield index.prints[start:end], index.numbers[start:end]


def _layout(room: int, runs: int) -> tuple[int, int, int, int]:
    """Where in the file the runs, fingerprints and numbers begin, and its end."""
    prints = PAGE + _whole_pages(4 * (runs + 1))
    numbers = prints + _whole_pages(8 * room)
    return PAGE, prints, numbers, numbers + _whole_pages(4 * room)


def _whole_pages(size: int) -> int:
    return -(-size // PAGE) * PAGE


def _index_in(mapped: mmap.mmap, about: About) -> Index:
    return _index_at(mapped, about.room, about.runs, about.size)


def _index_at(mapped: mmap.mmap, room: int, runs: int, size: int) -> Index:
    begins, prints, numbers, _ = _layout(room, runs)

    def array(kind: Any, count: int, offset: int) -> NDArray[Any]:
        return np.frombuffer(mapped, dtype=kind, count=count, offset=offset)

    return Index(
        array("<u8", size, prints),
        array("<u4", size, numbers),
        array("<u4", runs + 1, begins),
    )


def _digest(index: Index) -> str:
    digest = sha256()
    for array in (index.begins, index.prints, index.numbers):
        digest.update(array.data)
    return digest.hexdigest()


def _about(head: bytes, path: Path) -> About:
    if not head.startswith(MAGIC):
        raise BadIndex(f"{path}: no index of texts")
    try:
        about = msgspec.json.decode(head[len(MAGIC) :].split(b"\n")[0], type=About)
    except msgspec.MsgspecError as error:
        raise BadIndex(f"{path}: {error}") from None
    if about.scheme != SCHEME or about.size > about.room:
        raise BadIndex(f"{path}: of another version")
    return about
