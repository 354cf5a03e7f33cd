"""A comment's text cut into marked and unmarked pieces, for showing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from moderation.core.signal import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the text that is matched, or is not."""

    text: str
    marked: bool


def pieces_of(text: str, record: Mapping[str, Any]) -> list[Piece]:
    """Cut a text at the passages of a decision's signals; overlaps are merged."""
    pieces: list[Piece] = []
    at = 0
    for start, end in _merged(_spans(record), len(text)):
        pieces.append(Piece(text[at:start], marked=False))
        pieces.append(Piece(text[start:end], marked=True))
        at = end
    pieces.append(Piece(text[at:], marked=False))
    return [piece for piece in pieces if piece.text]


def _spans(record: Mapping[str, Any]) -> Iterable[Span]:
    for reason in record["reasons"]:
        for signal in reason["signals"]:
            if signal["span"]:
                start, end = signal["span"]
                yield start, end


def _merged(spans: Iterable[Span], length: int) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        end = min(end, length)
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged
