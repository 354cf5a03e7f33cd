"""The outline of a text: what it names, three nouns or names at a time.

Who rewords a text sentence by sentence changes verbs and particles and keeps the nouns
in their order. Three in a row are rarely the same in texts that do not know each other.
German capitals make this possible; an English text has an outline of its names alone.
"""

from dataclasses import dataclass
from string import ascii_uppercase

import numpy as np
from numpy.typing import NDArray

from moderation.core.fingerprint import Hashes, Places, folded_codes

ROW = 3
_STEM = 5
_SHORTEST = 3


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """A hash of every row of names, and where in the text it stands."""

    hashes: Hashes
    starts: Places
    ends: Places

    def only(self, kept: NDArray[np.bool_]) -> "Outline":
        """Leave some rows out."""
        return Outline(self.hashes[kept], self.starts[kept], self.ends[kept])


def outline(text: str) -> Outline:
    """Read the outline of a text."""
    codes, folded = folded_codes(text)
    starts = _capitals(codes, folded)
    stems, long_enough = _stems(folded, starts)
    starts, stems = starts[long_enough], stems[long_enough]
    rows = len(starts) - ROW + 1
    if rows < 1:
        return _NO_OUTLINE
    hashes = np.zeros(rows, dtype=np.uint64)
    for at, factor in enumerate(_FACTORS):
        hashes += stems[at : at + rows] * factor
    hashes ^= hashes >> np.uint64(31)
    return Outline(hashes * _MIX, starts[:rows], _ends(folded, starts[ROW - 1 :]))


def _capitals(codes: NDArray[np.uint32], folded: NDArray[np.uint32]) -> Places:
    """Find capitals within sentences; what begins one is large whatever it is."""
    kinds = _KINDS[np.minimum(codes, len(_KINDS) - 1)]
    goes_on = (folded[:-2] > 0) | (kinds[:-2] == _JOINT)
    inside = goes_on & (kinds[1:-1] == _SPACE) & (kinds[2:] == _CAPITAL)
    return np.flatnonzero(inside) + 2


def _stems(
    folded: NDArray[np.uint32], starts: Places
) -> tuple[Hashes, NDArray[np.bool_]]:
    """Take the first letters of each word as a number; tell which are long enough."""
    padded = np.concatenate([folded, np.zeros(_STEM, dtype=np.uint32)])
    stems = np.zeros(len(starts), dtype=np.uint64)
    lasts = np.ones(len(starts), dtype=np.bool_)
    for at, power in enumerate(_POWERS):
        letters = padded[starts + at]
        lasts &= letters > 0
        stems += letters * lasts * power
        if at == _SHORTEST - 1:
            long_enough = lasts.copy()
    return stems, long_enough


def _ends(folded: NDArray[np.uint32], starts: Places) -> Places:
    gaps = np.append(np.flatnonzero(folded == 0), len(folded))
    return gaps[np.searchsorted(gaps, starts)]


_CAPITAL, _SPACE, _JOINT = 1, 2, 3
_KINDS = np.zeros(0x2100, dtype=np.uint8)
for _signs, _kind in (
    (ascii_uppercase + "ÄÖÜ", _CAPITAL),
    (" \n\r\t\u00a0", _SPACE),
    (",-–", _JOINT),
):
    _KINDS[[ord(sign) for sign in _signs]] = _kind
_MIX = np.uint64(0x9FB21C651E98DF25)
_POWERS = tuple(_MIX ** np.arange(1, _STEM + 1, dtype=np.uint64))
_FACTORS = (
    np.uint64(0xD1342543DE82EF95),
    np.uint64(0xA0761D6478BD642F),
    np.uint64(0xE7037ED1A0B428DB),
)
_NO_OUTLINE = Outline(
    np.zeros(0, dtype=np.uint64),
    np.zeros(0, dtype=np.int64),
    np.zeros(0, dtype=np.int64),
)
