"""What a text shares with others, measured on what it does not mark as quoted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from moderation.core.evidence import Match
from moderation.core.fingerprint import (
    GRAM,
    WINDOW,
    Hashes,
    Places,
    fingerprints,
    gram_hashes,
    letters_of,
    spread,
)
from moderation.core.licences import is_free
from moderation.core.outline import Outline, outline
from moderation.core.signal import Span
from moderation.core.text import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A text someone holds the rights to; `own` if that is the site's operator."""

    id: str
    title: str
    own: bool = False
    author: str | None = None
    publisher: str | None = None
    licence: str | None = None

    @property
    def named(self) -> str:
        """The title with who published it."""
        return ", ".join(filter(None, (self.title, self.publisher)))


def matches_between(
    text: str, sources: Iterable[tuple[Source, Hashes]], *, known: Sequence[str] = ()
) -> tuple[Match, ...]:
    """Find the longest passage that an unquoted text shares with each source.

    A source comes with its fingerprints, or those of them that matter here. Passages
    of `known` texts (the comment answered, say) and of free sources do not count.
    """
    reading = _reading(text).without(traces(k) for k in known)
    held = list(sources)
    reading = reading.without(prints for s, prints in held if is_free(s.licence))
    found = (_match(reading, prints, s) for s, prints in held if not is_free(s.licence))
    return tuple(match for match in found if match is not None)


def traces(text: str) -> Hashes:
    """Take what a text is known again by: its fingerprints and its outline."""
    return np.union1d(fingerprints(text), outline(text).hashes)


def in_original(matches: Iterable[Match], view: View) -> tuple[Match, ...]:
    """Move matches found in a view to the text as it was sent."""
    return tuple(
        replace(
            match,
            span=view.span(*match.span),
            reworded_span=view.span(*match.reworded_span),
        )
        for match in matches
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

_Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    """A text by the hashes of its grams, its letters' places, and its outline.

    `counts` marks the letters that may be copied ones.
    """

    hashes: Hashes
    places: Places
    counts: _Mask
    rows: Outline

    def covered(self, prints: Hashes) -> _Mask:
        """Mark the letters that lie in a gram whose fingerprint is among these."""
        marks = np.zeros(len(self.places) + 1, dtype=np.int64)
        shared = np.flatnonzero(np.isin(self.hashes, prints))
        np.add.at(marks, shared, 1)
        np.add.at(marks, shared + GRAM, -1)
        return np.cumsum(marks[:-1]) > 0

    def without(self, texts: Iterable[Hashes]) -> "_Reading":
        """Leave out what stands in texts that may be repeated."""
        counts, rows = self.counts, self.rows
        for prints in texts:
            counts = counts & ~self.covered(prints)
            rows = rows.only(~np.isin(rows.hashes, prints))
        return replace(self, counts=counts, rows=rows)

    def mostly(self, mask: _Mask) -> _Mask:
        """Tell of each row of the outline whether most of its letters are marked."""
        begins = np.searchsorted(self.places, self.rows.starts)
        ends = np.searchsorted(self.places, self.rows.ends)
        marked = np.concatenate(([0], np.cumsum(mask)))
        return 2 * (marked[ends] - marked[begins]) >= ends - begins


def _reading(text: str) -> _Reading:
    codes, places = letters_of(text)
    counts = np.ones(len(codes), dtype=np.bool_)
    quoted = np.array(quotations(text), dtype=np.int64).reshape(-1, 2)
    for start, end in np.searchsorted(places, quoted).tolist():
        counts[start:end] = False
    return _Reading(spread(gram_hashes(codes)), places, counts, outline(text))


def _match(reading: _Reading, prints: Hashes, source: Source) -> Match | None:
    covered = reading.covered(prints)
    copied = _copied(reading, covered)
    share, reworded = _reworded(reading, covered, prints)
    if copied is None and not share:
        return None
    span, length = copied or (reworded, 0)
    return Match(
        source=source.id,
        title=source.named,
        span=span,
        length=length,
        containment=float(covered[reading.counts].mean()) if copied else 0.0,
        own=source.own,
        author=source.author,
        reworded=share,
        reworded_span=reworded,
    )


def _copied(reading: _Reading, covered: _Mask) -> tuple[Span, int] | None:
    """Find the longest copied passage and its length in characters."""
    shared = covered[reading.counts]
    if not shared.any():
        return None
    start, end, letters = _longest_run(shared)
    places = reading.places[reading.counts]
    span = int(places[start]), int(places[end - 1]) + 1
    wide = min(_WIDEST, (span[1] - span[0]) / (end - start))
    return span, round(letters * wide)


def _reworded(reading: _Reading, covered: _Mask, prints: Hashes) -> tuple[float, Span]:
    """Find how much of the outline is a source's, and where.

    Either without the passages that are copied as they are, or much of a long text
    with them: its words were changed here and there.
    """
    named = ~reading.mostly(~reading.counts)
    shared = named & np.isin(reading.rows.hashes, prints)
    told = _modelled(reading.rows, shared & ~reading.mostly(covered), named, *_RETOLD)
    return told if told[0] else _modelled(reading.rows, shared, named, *_CHANGED)


def _modelled(
    rows: Outline, shared: _Mask, named: _Mask, share: float, length: int
) -> tuple[float, Span]:
    """Measure shared rows; nothing where they are few, a small share, or short."""
    at = np.flatnonzero(shared)
    if len(at) < _FEWEST_ROWS or len(at) < share * int(named.sum()):
        return _NOT_RETOLD
    span = int(rows.starts[at[0]]), int(rows.ends[at[-1]])
    return (
        (len(at) / int(named.sum()), span)
        if span[1] - span[0] > length
        else _NOT_RETOLD
    )


# Of texts that do not know each other none has been seen to share so much.
_FEWEST_ROWS = 4
_RETOLD = 0.4, 160
_CHANGED = 0.6, 400
"""The least share of the outline, and what must be longer, in characters."""
_NOT_RETOLD: tuple[float, Span] = 0.0, (0, 0)

# Characters a letter: spaces, points and umlauts add a fifth, rows of blanks nothing.
_WIDEST = 1.5
_GAP = GRAM + WINDOW
"""Letters; a changed word hides no more than this of what stands around it."""


def _longest_run(covered: _Mask) -> tuple[int, int, int]:
    """Find the run with most letters covered, bridging small gaps."""
    edges = np.diff(np.concatenate(([0], covered.view(np.int8), [0])))
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    breaks = np.flatnonzero(starts[1:] - ends[:-1] > _GAP)
    firsts = np.concatenate(([0], breaks + 1))
    lasts = np.concatenate((breaks, [len(starts) - 1]))
    total = np.concatenate(([0], np.cumsum(ends - starts)))
    lengths = total[lasts + 1] - total[firsts]
    best = int(np.argmax(lengths))
    return int(starts[firsts[best]]), int(ends[lasts[best]]), int(lengths[best])
