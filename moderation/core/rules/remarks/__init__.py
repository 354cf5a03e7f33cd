"""C1, C2, C7 by turn of phrase: slights, jibes and cruelties without a swearword.

Each `Remark` is a family of phrases with one meaning; all families are looked for in
one pass. What a comment says elsewhere may excuse a family (`unless`).
"""

from collections.abc import Iterator

from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.phrases import key_of
from moderation.core.rules.passages import passage
from moderation.core.rules.remarks.book import BOOK, REMARKS, said_in
from moderation.core.rules.remarks.excuses import EXCUSES
from moderation.core.signal import Signal

_EDGES = " \t\n.,;:!?-–—\"'„“”»«()"


def remarks(evidence: Evidence) -> Iterator[Signal]:
    """Report turns of phrase that slight, mock or wish ill, one of each family."""
    key = key_of(evidence.text.folded.text)
    said = said_in(key) & REMARKS.keys()
    if not said:
        return
    excuses = EXCUSES.found_in(key)
    for name in sorted(said):
        if excuses.isdisjoint(REMARKS[name].unless):
            yield from _reported(evidence, name, key)


def _reported(evidence: Evidence, name: str, key: bytes) -> Iterator[Signal]:
    place = BOOK.span(name, key)
    if place is None:
        return
    folded = evidence.text.folded
    said = folded.text[slice(*place)]
    start = place[0] + len(said) - len(said.lstrip(_EDGES))
    end = place[1] - len(said) + len(said.rstrip(_EDGES))
    hit = Hit(name, "", start, end, folded.span(start, end))
    yield from passage(evidence, hit, REMARKS[name].meaning)
