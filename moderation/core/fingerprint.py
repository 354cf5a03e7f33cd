"""Fingerprints of texts: whose words these are, and which texts are nearly the same.

Letters and digits alone count, folded and without look-alikes. Winnowing after
Schleimer, Wilkerson and Aiken (2003): of every window of `WINDOW` hashes of `GRAM`
characters the least is kept, so that any shared passage of `GRAM + WINDOW - 1`
characters is found and nothing shorter than `GRAM` ever is.
"""

import unicodedata
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from moderation.core.confusables import LOOKALIKES

GRAM = 25
WINDOW = 26
SCHEME = 1
"""Raise it with any change that gives a text other fingerprints or rows than before."""

Hashes = NDArray[np.uint64]
Places = NDArray[np.int64]
Letters = tuple[NDArray[np.uint32], Places]
"""Folded letters and digits, and where in the text each stands."""


def fingerprints(text: str) -> Hashes:
    """Choose the fingerprints of a text: sorted, each once, spread evenly.

    The first gram and the last are among them, so that a whole copy has exact ends.
    """
    hashes = gram_hashes(letters_of(text)[0])
    kept = np.concatenate([window_minima(hashes), hashes[:1], hashes[-1:]])
    return np.unique(spread(kept))


def text_fingerprint(text: str) -> int:
    """Sum a text up in 64 bits that hardly differ for nearly equal texts.

    SimHash after Charikar (2002) over five letters each; compare with `is_near`.
    """
    codes, _ = _folded(text)
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


def letters_of(text: str) -> Letters:
    """Reduce a text to what of it is compared, with the places.

    Umlauts and their two-letter spellings count as one, and so do `ß` and `ss`.
    """
    codes, places = _folded(text)
    if len(codes) == 0:
        return codes, places
    before, after = codes[:-1], codes[1:]
    vowel = (before == _A) | (before == _O) | (before == _U)
    keep = np.ones(len(codes), dtype=np.bool_)
    keep[1:] = ~((vowel & (after == _E)) | ((before == _S) & (after == _S)))
    return codes[keep], places[keep]


_A, _E, _O, _S, _U = (np.uint32(ord(letter)) for letter in "aeosu")


def gram_hashes(codes: NDArray[np.uint32]) -> Hashes:
    """Hash every run of `GRAM` letters, in their order."""
    return _hashes(codes, GRAM)


def spread(hashes: Hashes) -> Hashes:
    """Turn hashes of grams into what `fingerprints` gives for those it keeps.

    The least of their windows are small numbers; multiplied they fill the range.
    """
    return hashes * _SPREAD


def window_minima(hashes: Hashes) -> Hashes:
    """Find the least hash of every window; halves are compared, not all of it."""
    width = min(WINDOW, len(hashes))
    least, span = hashes, 1
    while 2 * span <= width:
        least, span = np.minimum(least[:-span], least[span:]), 2 * span
    rest = width - span
    return np.minimum(least[:-rest], least[rest:]) if rest > 0 else least


def folded_codes(text: str) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Read a text's code points, and the letter each counts as, 0 for none."""
    codes = np.frombuffer(text.encode("utf-32-le", "replace"), dtype=np.uint32)
    return codes, _fold_table()[np.minimum(codes, _TABLE - 1)]


def _folded(text: str) -> Letters:
    _, folded = folded_codes(text)
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
_SPREAD = np.uint64(0xD6E8FEB86659FD93)


def _powers(count: int) -> Hashes:
    return _series(_BASE, 1 << (count - 1).bit_length())[:count]


def _inverse_powers(count: int) -> Hashes:
    return _series(_INVERSE, 1 << (count - 1).bit_length())[:count]


@lru_cache(maxsize=64)
def _series(base: int, count: int) -> Hashes:
    factors = np.full(count, base, dtype=np.uint64)
    factors[0] = 1
    return np.cumprod(factors, dtype=np.uint64)
