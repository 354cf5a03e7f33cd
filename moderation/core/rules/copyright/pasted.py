"""What pasted texts bring along: bylines, notices, furniture, the layout of verses."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from moderation.core.evidence import Evidence
from moderation.core.phrases import key_of
from moderation.core.rules.copyright.words import BOOK
from moderation.core.signal import Effect, Severity, Signal, Span


def furniture(evidence: Evidence, said: frozenset[str]) -> Iterator[Signal]:
    """Report bylines, notices and page furniture that come along when one pastes."""
    text = evidence.text.plain.text
    named = [name for name in said if name.startswith("mark.")]
    if not (named or "announced" in said or len(text) > _LONG):
        return
    places = [match.span() for mark in _HEADS if (match := mark.search(text))]
    announced = 3 * ("announced" in said)
    if 3 * len(named) + 3 * len(places) + announced + _bulk(text) < _ENOUGH:
        return
    spoken = [BOOK.span(name, key_of(text)) for name in (*named, "announced")]
    places += [place for place in spoken if place]
    if places:
        yield _pasted(evidence, min(places))


def _pasted(evidence: Evidence, place: Span) -> Signal:
    return Signal(
        rule="copyright.pasted",
        clause="C5.1",
        severity=Severity.S2,
        effect=Effect.FLAG,
        span=evidence.text.plain.span(*place),
        facts={"mark": evidence.text.plain.text[slice(*place)].strip()},
    )


_ENOUGH = 4
_SHORT = 160
_LONG = 400
# How news begin: a byline, a dateline.
_HEADS = (
    re.compile(
        r"^Von (?:unser\w+ \w+|[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+ ?(?:[.,\n|]|und ))",
        re.MULTILINE,
    ),
    re.compile(r"^[A-ZÄÖÜ][\w ./]{2,25} \([a-zA-Z/]{2,9}\)[.:]? [–-]", re.MULTILINE),
)
_FIRST_PERSON = re.compile(r"\b(?:ich|wir|mir|mich|uns|I|we|my|mein\w*)\b", re.I)


def _bulk(text: str) -> int:
    """A long text in which nobody speaks for himself reads like a newspaper."""
    if len(text) > 1200 and not _FIRST_PERSON.search(text):
        return 2
    return 1 if len(text) > _LONG else 0


def excerpt(evidence: Evidence, said: frozenset[str]) -> Iterator[Signal]:
    """Report a long passage that is only held up, not discussed."""
    text = evidence.text.plain.text
    place = BOOK.span("excerpt", key_of(text)) if "excerpt" in said else None
    if place and place[0] < _SHORT and len(text) - place[1] > 2 * _SHORT:
        shown = text[place[1] :]
        if not _FIRST_PERSON.search(shown[:_LONG]):
            yield replace(_pasted(evidence, place), clause="C5.2", severity=Severity.S1)


def verses(evidence: Evidence, said: frozenset[str]) -> Iterator[Signal]:
    """Report the layout of lyrics and poems."""
    text = evidence.text.plain.text
    breaks = text.count("\n") + text.count(" / ") + text.count("♪")
    if breaks < 3 and "lyrics" not in said:
        return
    lines = _verse_lines(text)
    notes = "♪" in text or "♫" in text
    if len(lines) < 4 and not ("lyrics" in said and len(text) > _SHORT):
        return
    points = 3 * (len(lines) >= 8) + 2 * _sings(lines) + 2 * notes
    points += 2 * (len(lines) >= 4) * ("lyrics" in said or notes) + 2 * (
        "lyrics" in said
    )
    if points >= _ENOUGH:
        yield Signal(
            rule="copyright.verses",
            clause="C5.3",
            severity=Severity.S2 if len(lines) >= 8 else Severity.S1,
            effect=Effect.FLAG,
            weight=min(1.0, points / 10),
            facts={"count": str(len(lines))},
        )


def _verse_lines(text: str) -> list[str]:
    lines = [line.strip(" ♪♫\t") for line in re.split(r"\n| / |[♪♫]", text)]
    if any(line.startswith((">", "-", "*", "•", "$", "1.")) for line in lines):
        return []
    short = [line for line in lines if 8 <= len(line) <= 70]
    return short if len(short) * 10 >= 8 * sum(bool(line) for line in lines) else []


def _sings(lines: list[str]) -> bool:
    """Rhymes or a refrain: line ends that sound alike, lines that come again."""
    ends = [re.sub(r"\W", "", line.lower())[-3:] for line in lines]
    rhymes = sum(a == b for a, b in pairwise(ends))
    rhymes += sum(a == b for a, b in zip(ends, ends[2:], strict=False))
    again = len(lines) - len({line.lower() for line in lines})
    return len(lines) >= 4 and (rhymes * 4 >= len(lines) or again >= 2)
