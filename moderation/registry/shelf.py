"""Looking comments up: which texts they share much with, and the passage of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from moderation.core.evidence import Evidence, Match
from moderation.core.fingerprint import (
    Hashes,
    gram_hashes,
    letters_of,
    spread,
)
from moderation.core.outline import outline
from moderation.core.overlap import Source, matches_between, traces
from moderation.registry.index import COMMON, EMPTY, Index, Numbers, Where, sorted_index

SHORT = 160
"""Characters; no copy so short is anybody's business."""
FEWEST = 3
"""Shared fingerprints; a copy longer than `SHORT` has at least four."""
MOST_SOURCES = 8

Found = tuple[tuple[int, Hashes], ...]
"""Texts that share something, each with the fingerprints in question."""
NOWHERE: Found = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A text to look up; `known` is what it may repeat, such as what it answers."""

    text: str
    site: str
    known: tuple[str, ...] = ()


def sample_of(evidence: Evidence) -> Sample:
    """Take a comment as it is looked up: it may repeat parent and headline."""
    comment = evidence.comment
    said = (
        comment.parent and comment.parent.text,
        comment.article and comment.article.title,
    )
    return Sample(
        text=evidence.text.plain.text,
        site=comment.site,
        known=tuple(text for text in said if text),
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shelf:
    """An index and what changed since: `later` has the texts numbered in `changed`."""

    main: Index = EMPTY
    later: Index = EMPTY
    changed: Numbers = field(default_factory=lambda: EMPTY.numbers)

    @property
    def is_empty(self) -> bool:
        return not len(self.main) and not len(self.later)

    def found_in(self, samples: Sequence[Sample]) -> list[Found]:
        """Find for each sample the texts that it shares much with."""
        found = [NOWHERE] * len(samples)
        long = [(i, s) for i, s in enumerate(samples) if len(s.text) > SHORT]
        if not long:
            return found
        prints = [traces(sample.text) for _, sample in long]
        owners = np.repeat([i for i, _ in long], [len(p) for p in prints])
        asked, numbers = self.rare_hits(np.concatenate(prints))
        for owner, candidates in _candidates(owners[asked], numbers):
            found[owner] = self._shared(samples[owner].text, candidates)
        return found

    def with_changes(self, texts: Mapping[int, Hashes]) -> "Shelf":
        """Put texts in the place of what stood under their numbers."""
        gone = np.fromiter(texts, dtype=np.uint32)
        stays = ~np.isin(self.later.numbers, gone)
        sizes = [len(prints) for prints in texts.values()]
        prints = np.concatenate([self.later.prints[stays], *texts.values()])
        numbers = np.concatenate([self.later.numbers[stays], np.repeat(gone, sizes)])
        return replace(
            self,
            later=sorted_index(prints.astype(np.uint64), numbers),
            changed=np.union1d(self.changed, gone),
        )

    def _shared(self, text: str, candidates: Numbers) -> Found:
        """Look up every gram of a text: those of its edges count as well."""
        grams = np.union1d(
            spread(gram_hashes(letters_of(text)[0])), outline(text).hashes
        )
        asked, numbers = self.rare_hits(grams)
        return tuple((int(n), grams[asked[numbers == n]]) for n in candidates)

    def rare_hits(self, wanted: Hashes) -> tuple[Where, Numbers]:
        """Find who has the wanted fingerprints, leaving out common ones."""
        asked, numbers = self.main.hits(wanted)
        if len(self.changed) and len(asked):
            stands = ~np.isin(numbers, self.changed)
            asked, numbers = asked[stands], numbers[stands]
        if len(self.later):
            more, later = self.later.hits(wanted)
            asked = np.concatenate([asked, more])
            numbers = np.concatenate([numbers, later])
        rare = np.bincount(asked, minlength=len(wanted))[asked] <= COMMON
        return asked[rare], numbers[rare]


def matches_of(
    sample: Sample, found: Found, known: Mapping[int, tuple[str, Source]]
) -> tuple[Match, ...]:
    """Measure what a sample shares with the texts found that still stand.

    `known` has for each its site; a text is our own on that site alone.
    """
    sources = [
        (_seen_from(sample.site, *known[number]), prints)
        for number, prints in found
        if number in known
    ]
    return matches_between(sample.text, sources, known=sample.known) if sources else ()


def _seen_from(here: str, site: str, source: Source) -> Source:
    return source if here == site else replace(source, own=False)


def _candidates(owners: Where, numbers: Numbers) -> Iterable[tuple[int, Numbers]]:
    """Yield samples that share enough, with the texts they share most with."""
    if not len(owners):
        return
    pairs: NDArray[np.uint64] = owners.astype(np.uint64) << np.uint64(32)
    pairs |= numbers.astype(np.uint64)
    distinct, counts = np.unique(pairs, return_counts=True)
    enough = counts >= FEWEST
    distinct, counts = distinct[enough], counts[enough]
    of = (distinct >> np.uint64(32)).astype(np.int64)
    for owner in np.unique(of):
        mine = np.flatnonzero(of == owner)
        most = mine[np.argsort(-counts[mine], kind="stable")[:MOST_SOURCES]]
        yield int(owner), distinct[most].astype(np.uint32)
