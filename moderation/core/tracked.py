"""A string under rewriting that remembers where each code point came from."""

from collections.abc import Iterable
from dataclasses import dataclass

Edit = tuple[int, int, str]
"""Replace `text[start:end]`; equal lengths keep each code point in its place."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A text whose code point i stands for `starts[i]:ends[i]` of the original.

    Both are None as long as nothing moved.
    """

    text: str
    starts: list[int] | None = None
    ends: list[int] | None = None


def rewritten(read: Tracked, edits: Iterable[Edit]) -> Tracked:
    """Apply edits given in order and without overlap; linear in the text."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    old_starts = read.starts or range(len(read.text))
    old_ends = read.ends or range(1, len(read.text) + 1)
    done = 0
    for start, end, text in edits:
        pieces += (read.text[done:start], text)
        starts += old_starts[done:start]
        ends += old_ends[done:start]
        if len(text) == end - start:
            starts += old_starts[start:end]
            ends += old_ends[start:end]
        elif text:
            first = old_starts[start] if start < end else _place(old_starts, start)
            last = old_ends[end - 1] if start < end else first
            starts += [first] * len(text)
            ends += [last] * len(text)
        done = end
    if not pieces:
        return read
    pieces.append(read.text[done:])
    starts += old_starts[done:]
    ends += old_ends[done:]
    return Tracked("".join(pieces), starts, ends)


def _place(starts: list[int] | range, index: int) -> int:
    """Where an insertion stands: before `index`, or at the very end."""
    if index < len(starts):
        return starts[index]
    return starts[-1] + 1 if starts else 0


def relettered(read: Tracked, text: str) -> Tracked:
    """Replace the whole text by one of equal length, every code point in place."""
    return Tracked(text, read.starts, read.ends)
