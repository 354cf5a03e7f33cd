"""Turns of phrase that breach a guideline without any one word that does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from moderation.core.context import is_condemned, sentence_at
from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.patterns import Pattern
from moderation.core.rules.passages import Meaning, passage
from moderation.core.signal import Effect, Signal

_LONGEST = 400
_SURE = 60
"""Code points; words further apart may belong to different thoughts."""
_ENOUGH = 300
_TITLE = re.compile(r"(?<=\bdr)\.|(?<=\bprof)\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A turn of phrase, what it means, and what in its sentence speaks against it.

    It is looked for only in sentences that hold a word of the list `cues`. Stretched
    over more than `sure` code points it calls a person, no more.
    """

    meaning: Meaning
    pattern: Pattern
    cues: str
    unless: Pattern | None = None
    sure: int = _SURE

    def find(self, sentence: str) -> re.Match[str] | None:
        """The turn in a sentence, unless something there speaks against it."""
        found = self.pattern.search(sentence)
        if found and self.unless and self.unless.search(sentence):
            return None
        return found


def turned(evidence: Evidence, turns: tuple[Turn, ...]) -> Iterator[tuple[Signal, str]]:
    """Report each turn once, with the sentence it stands in."""
    for turn in turns:
        for start, sentence in cued_sentences(evidence, turn.cues):
            found = turn.find(sentence)
            if found is None or is_condemned(sentence):
                continue
            meaning = _meant(turn, found)
            told = [*passage(evidence, found_at(evidence, start, found), meaning)]
            yield from ((signal, sentence) for signal in told)
            if told:
                break


def _meant(turn: Turn, found: re.Match[str]) -> Meaning:
    if found.end() - found.start() <= turn.sure:
        return turn.meaning
    return replace(turn.meaning, effect=Effect.FLAG)


def cued_sentences(evidence: Evidence, cues: str) -> Iterator[tuple[int, str]]:
    """The sentences that hold a cue, each read once, and where they begin."""
    folded = evidence.text.folded.text
    read = -1
    for hit in evidence.hits.get(cues, ())[:_ENOUGH]:
        start, end = sentence_at(evidence.text, hit.start, hit.end)
        if hit.end <= read:
            continue
        read = min(end, start + _LONGEST)
        yield start, _TITLE.sub(" ", folded[start:read])


def found_at(evidence: Evidence, start: int, found: re.Match[str]) -> Hit:
    """The turn itself as the passage to show."""
    first, last = start + found.start(), start + found.end()
    return Hit(found[0], "", first, last, evidence.text.folded.span(first, last))
