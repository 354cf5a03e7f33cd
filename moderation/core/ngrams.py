"""Texts as buckets of hashed character and word n-grams, by array operations.

A batch is joined, folded and hashed as one array of code points, so the cost of a
comment is that of a few dozen array operations shared with its neighbours. Training and
serving read texts through this one module: what is learnt is what is looked up.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint32]
Places = NDArray[np.int64]

ORDERS: Final = (2, 3, 4, 5)
"""Lengths of the character n-grams; none reaches beyond the edges of a word."""

COLUMNS: Final = len(ORDERS) + 2
"""Cells of a position: one per order, then the word and the pair of words."""

NOTHING: Final = 0
"""The bucket of cells that stand for no n-gram; it never carries weight."""

_SPACE: Final = 0x20
_MENTION: Final = 0xE001
_LINK: Final = 0xE002
_DROPPED: Final = 0xE003
_TABLE_SIZE: Final = 0x20000

# Wraparound multiplication of 32-bit words; odd constants keep every bit of the input.
_SPREAD: Final = np.uint32(0x9E3779B1)
_STEP: Final = np.uint32(0x85EBCA6B)
_STEP_BACK: Final = np.uint32(pow(0x85EBCA6B, -1, 1 << 32))
_FINISH: Final = np.uint32(0xC2B2AE35)
_PAIR: Final = np.uint32(0x165667B1)
_HALF: Final = np.uint32(15)

_MASKED: Final = re.compile(
    r"@\w+|https?://\S+|www\.\S+|\|LBR\||&#?\w{1,6};", re.IGNORECASE
)
_HINTS: Final = ("@", "://", "www.", "|", "&")
_STANDS_FOR: Final = {"@": _MENTION, "h": _LINK, "w": _LINK, "|": _SPACE, "&": _SPACE}


def _fold_table() -> Codes:
    table = np.arange(_TABLE_SIZE, dtype=np.uint32)
    for code in range(_TABLE_SIZE):
        character = chr(code)
        lower = character.lower()
        if len(lower) == 1:
            table[code] = ord(lower)
        if code < _SPACE or character.isspace():
            table[code] = _SPACE
    for characters, one in (("0123456789", "0"), ("„“”‟«»", '"'), ("‚‘’´`", "'")):
        table[[ord(c) for c in characters]] = ord(one)
    table[[ord(c) for c in "–—‐‑"]] = ord("-")
    table[[0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFE0F, 0xFEFF]] = _DROPPED
    return table


def _word_table() -> NDArray[np.bool_]:
    table = np.fromiter((chr(c).isalnum() for c in range(_TABLE_SIZE)), np.bool_)
    table[[_MENTION, _LINK]] = True
    return table


_FOLD: Final = _fold_table()
_WORD: Final = _word_table()


@dataclass(frozen=True, slots=True)
class Reading:
    """A batch as folded code points.

    `bounds[i]:bounds[i + 1]` is text i, from the space before it; `origin` tells for
    each code point its place in the joined batch, where text i begins at `offsets[i]`.
    """

    codes: Codes
    bounds: Places
    origin: Places
    offsets: Places


def read(texts: Sequence[str]) -> Reading:
    """Fold a batch: case, digits, quotation marks, spaces, mentions and links."""
    joined = f" {' '.join(texts)} "
    raw = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    codes = _FOLD.take(raw, mode="clip")
    keep = codes != _DROPPED
    lengths = accumulate((len(text) + 1 for text in texts), initial=1)
    offsets = np.fromiter(lengths, np.int64, len(texts) + 1)
    for text, offset in zip(texts, offsets.tolist(), strict=False):
        if any(hint in text for hint in _HINTS):
            _mask(text, offset, codes, keep)
    origin = _kept(codes, keep)
    return Reading(codes[origin], origin.searchsorted(offsets - 1), origin, offsets)


def _mask(text: str, offset: int, codes: Codes, keep: NDArray[np.bool_]) -> None:
    """Let one code point stand for a mention or link, and a space for markup."""
    for match in _MASKED.finditer(text):
        start, end = match.span()
        codes[offset + start] = _STANDS_FOR[text[start].lower()]
        keep[offset + start + 1 : offset + end] = False


def _kept(codes: Codes, keep: NDArray[np.bool_]) -> Places:
    """Choose the last space of every run, so that a text never lends its edge."""
    places = keep.nonzero()[0]
    space = codes[places] == _SPACE
    space[:-1] &= space[1:]
    space[-1] = False
    kept: Places = places[~space]
    return kept


def cells_of(reading: Reading, bits: int) -> NDArray[np.int32]:
    """Hash every position of a batch to its buckets, shape (positions, COLUMNS)."""
    count = len(reading.codes)
    mixed = np.zeros(count + max(ORDERS), np.uint32)
    np.multiply(reading.codes, _SPREAD, out=mixed[:count])
    mixed ^= mixed >> _HALF
    hashes = np.zeros((COLUMNS, count), np.uint32)
    _hash_characters(reading.codes, mixed, hashes)
    _hash_words(reading, mixed[:count], hashes)
    hashes[:, reading.bounds[-1] :] = 0  # the closing space belongs to no text
    # Zero stays zero: cells without an n-gram end in the bucket NOTHING.
    hashes ^= hashes >> _HALF
    hashes *= _FINISH
    hashes >>= np.uint32(32 - bits)
    return hashes.T.astype(np.int32, order="C")


def _hash_characters(codes: Codes, mixed: Codes, hashes: Codes) -> None:
    count = len(codes)
    whole = np.ones(count + max(ORDERS), np.bool_)
    np.not_equal(codes, _SPACE, out=whole[:count])
    unbroken: NDArray[np.bool_] | np.bool_ = np.True_
    rolling = mixed[:count]
    for row, order in enumerate(ORDERS):
        rolling = rolling * _STEP
        rolling += mixed[order - 1 : order - 1 + count]
        if order > 2:
            unbroken = unbroken & whole[order - 2 : order - 2 + count]
        np.multiply(rolling, unbroken, out=hashes[row])


def _hash_words(reading: Reading, mixed: Codes, hashes: Codes) -> None:
    starts, ends = words_in(reading.codes)
    powers, inverses = _powers(len(mixed))
    sums = np.zeros(len(mixed) + 1, np.uint32)
    (mixed * powers).cumsum(dtype=np.uint32, out=sums[1:])
    words = (sums[ends] - sums[starts]) * inverses[starts]
    words ^= words >> _HALF
    before = np.zeros(len(words) + 1, np.uint32)
    before[1:] = words
    before[starts.searchsorted(reading.bounds)] = 0
    hashes[-2, starts] = words
    hashes[-1, starts] = before[:-1] * _PAIR + words


def compact(
    cells: NDArray[np.int32], bounds: Places
) -> tuple[NDArray[np.int32], Places]:
    """Leave out empty cells: the buckets in order, and where each text begins."""
    flat = cells.ravel()
    places = flat.nonzero()[0]
    return flat[places], places.searchsorted(bounds * COLUMNS)


def words_in(codes: Codes) -> tuple[Places, Places]:
    """Find the runs of letters and digits: their first places and the ends."""
    word = np.zeros(len(codes) + 2, np.bool_)
    _WORD.take(codes, mode="clip", out=word[1:-1])
    edges = (word[1:] != word[:-1]).nonzero()[0]
    return edges[::2], edges[1::2]


def tokens_of(reading: Reading, text: str) -> tuple[Places, list[tuple[int, int]]]:
    """Tell which word each position of a reading of one text belongs to.

    Words are what stands between spaces; their ranges are code points of the text.
    """
    space = reading.codes == _SPACE
    edges = (reading.origin[space] - reading.offsets[0]).tolist()
    starts = [edge + 1 for edge in edges[:-1]]
    ends = [len(text[:edge].rstrip()) for edge in edges[1:]]
    owners = space.cumsum()[: reading.bounds[-1]] - 1
    return owners, list(zip(starts, ends, strict=True))


def _powers(count: int) -> tuple[Codes, Codes]:
    """Return powers of the rolling step and their inverses."""
    powers, inverses = _powers_up_to(1 << max(count - 1, 1023).bit_length())
    return powers[:count], inverses[:count]


@lru_cache(maxsize=4)
def _powers_up_to(size: int) -> tuple[Codes, Codes]:
    return _geometric(_STEP, size), _geometric(_STEP_BACK, size)


def _geometric(step: np.uint32, size: int) -> Codes:
    factors = np.full(size, step, np.uint32)
    factors[0] = 1
    return np.cumprod(factors, dtype=np.uint32)
