"""Fingerprints of texts: whose words these are, and which texts are nearly the same.

Letters and digits alone count, folded and without look-alikes. Winnowing after
Schleimer, Wilkerson and Aiken (2003): of every window of `WINDOW` hashes of `GRAM`
characters the least is kept, so that any shared passage of `GRAM + WINDOW - 1`
characters is found and nothing shorter than `GRAM` ever is.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from moderation.core.confusables import LOOKALIKES
from moderation.core.evidence import Match
from moderation.core.signal import Span

GRAM = 25
WINDOW = 26

Hashes = NDArray[np.uint64]
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A text someone holds the rights to; `own` if that is the site's operator."""

    id: str
    title: str
    text: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """Kept hashes with their places in the original; `length` counts its letters."""

    hashes: Hashes
    starts: Places
    ends: Places
    length: int


def matches_between(
    text: str, sources: Iterable[Source], *, known: Sequence[str] = ()
) -> tuple[Match, ...]:
    """Find the longest passage that an unquoted text shares with each source.

    Passages of `known` texts (the comment answered, say) do not count.
    """
    own = unmarked(text)
    letters = _letters(own)
    covered = _covered(letters, [_letters(k) for k in known])
    found = (_match(own, letters, covered, source) for source in sources)
    return tuple(match for match in found if match is not None)


def winnowed(text: str) -> Fingerprints:
    """Choose the fingerprints of a text."""
    codes, places = _letters(text)
    hashes = _gram_hashes(codes)
    kept = _least_of_windows(hashes)
    return Fingerprints(
        hashes=hashes[kept],
        starts=places[kept],
        ends=places[kept + GRAM - 1] + 1 if len(kept) else places[:0],
        length=len(codes),
    )


def quotations(text: str) -> tuple[Span, ...]:
    """Find passages marked as quoted: in quotation marks or behind `>`."""
    if not any(sign in text for sign in _MARKS):
        return ()
    return tuple(match.span() for match in _QUOTATION.finditer(text))


_MARKS = '„“”"»«>'
_QUOTATION = re.compile(
    r"„[^„“”\"]*[“”\"]|“[^“”]*”|»[^»«]*«|«[^»«]*»|\"[^\"]*\"|^[ \t]*>[^\n]*",
    re.MULTILINE,
)


def unmarked(text: str) -> str:
    """Blank out marked quotations; all else stays in its place."""
    return _blanked(text, quotations(text))


def _blanked(text: str, spans: Iterable[Span]) -> str:
    kept, last = [], 0
    for start, end in spans:
        kept += [text[last:start], " " * (end - start)]
        last = end
    return "".join([*kept, text[last:]])


def text_fingerprint(text: str) -> int:
    """Sum a text up in 64 bits that hardly differ for nearly equal texts.

    SimHash after Charikar (2002) over five letters each; compare with `is_near`.
    """
    codes, _ = _letters(text)
    if len(codes) == 0:
        return 0
    grams = _hashes(codes, min(_SHORT_GRAM, len(codes)))
    bits = np.unpackbits(grams.view(np.uint8).reshape(-1, 8), axis=1, bitorder="little")
    votes = 2 * bits.sum(axis=0, dtype=np.int64) > len(grams)
    packed = np.packbits(votes, bitorder="little").view(np.uint64)
    return int(packed[0])


def is_near(one: int, other: int) -> bool:
    """Whether two text fingerprints stand for nearly the same text."""
    return ((one ^ other) & _ALL_BITS).bit_count() <= _NEAR_BITS


_SHORT_GRAM = 5
_ALL_BITS = (1 << 64) - 1
_NEAR_BITS = 9


def _match(
    text: str, letters: "_Letters", known: NDArray[np.bool_], source: Source
) -> Match | None:
    _, places = letters
    covered = _covered(letters, [_letters(source.text)]) & ~known
    total = int((~known).sum())
    if not covered.any() or not total:
        return None
    start, end, length = _longest_run(covered)
    span = int(places[start]), int(places[end - 1]) + 1
    scale = (span[1] - span[0]) / (end - start)
    return Match(
        source=source.id,
        title=source.title,
        span=span,
        length=round(length * scale),
        containment=float(covered.sum()) / total,
        own=source.own,
    )


_Letters = tuple[NDArray[np.uint32], Places]


def _covered(letters: _Letters, others: Sequence[_Letters]) -> NDArray[np.bool_]:
    """Mark the letters that lie in a passage shared with any of the others."""
    codes, _ = letters
    hashes = _gram_hashes(codes)
    marks = np.zeros(len(codes) + 1, dtype=np.int64)
    for other, _ in others:
        kept = _gram_hashes(other)
        shared = np.flatnonzero(np.isin(hashes, kept[_least_of_windows(kept)]))
        np.add.at(marks, shared, 1)
        np.add.at(marks, shared + GRAM, -1)
    return np.cumsum(marks[:-1]) > 0


def _longest_run(covered: NDArray[np.bool_]) -> tuple[int, int, int]:
    """Find the longest run, bridging gaps shorter than a window; letters counted."""
    edges = np.diff(np.concatenate(([0], covered.view(np.int8), [0])))
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    breaks = np.flatnonzero(starts[1:] - ends[:-1] > WINDOW)
    firsts = np.concatenate(([0], breaks + 1))
    lasts = np.concatenate((breaks, [len(starts) - 1]))
    lengths = [
        int((ends[f : t + 1] - starts[f : t + 1]).sum())
        for f, t in zip(firsts, lasts, strict=True)
    ]
    best = int(np.argmax(lengths))
    return int(starts[firsts[best]]), int(ends[lasts[best]]), lengths[best]


def _letters(text: str) -> _Letters:
    """Reduce a text to folded letters and digits with their places."""
    codes = np.frombuffer(text.encode("utf-32-le", "replace"), dtype=np.uint32)
    folded = _fold_table()[np.minimum(codes, _TABLE - 1)]
    places = np.flatnonzero(folded)
    return folded[places], places


_TABLE = 0x20000


@lru_cache(maxsize=1)
def _fold_table() -> NDArray[np.uint32]:
    """Map every code point to the letter it counts as, 0 to leave it out."""
    table = np.zeros(_TABLE, dtype=np.uint32)
    table[0x3040:0xD800] = np.arange(0x3040, 0xD800, dtype=np.uint32)
    for first, last in ((0x20, 0x2F00), (0xFB00, 0xFFF0), (0x1D400, 0x1D800)):
        for code in range(first, last):
            table[code] = _folded_letter(chr(code))
    return table


def _folded_letter(sign: str) -> int:
    plain = unicodedata.normalize("NFKD", LOOKALIKES.get(sign, sign)).casefold()
    plain = LOOKALIKES.get(plain[:1], plain)
    return ord(plain[0]) if plain[:1].isalnum() else 0


def _gram_hashes(codes: NDArray[np.uint32]) -> Hashes:
    return _hashes(codes, GRAM)


def _hashes(codes: NDArray[np.uint32], size: int) -> Hashes:
    """Hash every run of `size` letters; polynomial modulo 2^64, then mixed."""
    if len(codes) < size:
        return np.zeros(0, dtype=np.uint64)
    powers = _powers(len(codes) + 1)
    sums = np.zeros(len(codes) + 1, dtype=np.uint64)
    np.cumsum((codes.astype(np.uint64) + _SALT) * powers[:-1], out=sums[1:])
    count = len(codes) - size + 1
    # Dividing by the power of its place makes equal runs equal wherever they are.
    mixed = (sums[size:] - sums[:-size]) * _inverse_powers(count)
    mixed ^= mixed >> np.uint64(32)
    mixed *= _MIX
    mixed ^= mixed >> np.uint64(29)
    return mixed


_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 1 << 64)
_SALT = np.uint64(0x51ED27)
_MIX = np.uint64(0xBF58476D1CE4E5B9)


def _powers(count: int) -> Hashes:
    return _series(_BASE, 1 << (count - 1).bit_length())[:count]


def _inverse_powers(count: int) -> Hashes:
    return _series(_INVERSE, 1 << (count - 1).bit_length())[:count]


@lru_cache(maxsize=64)
def _series(base: int, count: int) -> Hashes:
    factors = np.full(count, base, dtype=np.uint64)
    factors[0] = 1
    return np.cumprod(factors, dtype=np.uint64)


def _least_of_windows(hashes: Hashes) -> Places:
    """Keep the rightmost least hash of every window."""
    if len(hashes) == 0:
        return np.zeros(0, dtype=np.int64)
    width = min(WINDOW, len(hashes))
    windows = np.lib.stride_tricks.sliding_window_view(hashes, width)
    from_right = np.argmin(windows[:, ::-1], axis=1)
    kept = np.arange(len(windows)) + width - 1 - from_right
    return np.unique(kept)
