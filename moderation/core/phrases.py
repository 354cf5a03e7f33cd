"""Turns of phrase by name, matched all at once in linear time.

A phrase is one line, in lower case, as people type it:

=============  ==============================================================
``a b``        any white space (or comma) between two words
``ä ö ü ß``    also ``ae oe ue ss``, also without dots
``word~``      the word with any ending
``<3>``        up to three words in between, within one sentence
``<class>``    any word of a word class
``^``          the beginning of the text, a line or a sentence
=============  ==============================================================

Everything else is RE2 syntax. A line that begins with a bar continues the one above.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache

import re2
from ahocorasick_rs import BytesAhoCorasick, Implementation

from moderation.core.literals import (
    BLANK,
    GAP,
    frequency,
    literals_of,
    needs_digit,
    spaced,
)
from moderation.core.signal import Span


class _Phrase:
    """One phrase of a name, compiled when a text first calls for it.

    `called` and `needs` are sets of literals, by number: it cannot occur without one
    of each.
    """

    __slots__ = ("_pattern", "called", "counts", "name", "needs", "source")

    def __init__(
        self,
        name: str,
        source: str,
        called: frozenset[int],
        needs: tuple[frozenset[int], ...],
    ) -> None:
        self.name = name
        self.source = source
        self.called = called
        self.needs = needs
        self.counts = needs_digit(source)
        self._pattern: re2._Regexp | None = None

    @property
    def pattern(self) -> "re2._Regexp":
        if self._pattern is None:
            bounded = rf"(?:^|\W|\b)({self.source})(?:\b|$|\W)".encode("latin-1")
            self._pattern = re2.compile(bounded, _options())
        return self._pattern

    def may_occur(self, seen: Set[int]) -> bool:
        return not any(need.isdisjoint(seen) for need in self.needs)


class Phrasebook:
    """Named phrases of which one pass over a text tells the candidates.

    That pass looks for literals that phrases cannot do without; only phrases all of
    whose literals occur are then looked for.
    """

    def __init__(
        self, phrases: Mapping[str, str], classes: Mapping[str, str] | None = None
    ) -> None:
        self._by_name: dict[str, list[_Phrase]] = {name: [] for name in phrases}
        by_literal: dict[int, list[_Phrase]] = {}
        for name, line in _lines(phrases):
            source = _source(line, classes or {})
            called, *needs = _LITERALS.numbered(source)
            phrase = _Phrase(name, source, called, tuple(needs))
            self._by_name[name].append(phrase)
            for number in called:
                by_literal.setdefault(number, []).append(phrase)
        self._called = {number: tuple(called) for number, called in by_literal.items()}

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def found_in(self, key: bytes) -> frozenset[str]:
        """Name the phrases that occur in a key (see `key_of`)."""
        seen = _LITERALS.seen(key)
        called = self._called
        candidates = {p for number in seen if number in called for p in called[number]}
        return self._confirmed(candidates, key, seen) if candidates else _NOTHING

    def _confirmed(
        self, candidates: Iterable[_Phrase], key: bytes, seen: Set[int]
    ) -> frozenset[str]:
        digits: bool | None = None
        found: set[str] = set()
        for phrase in candidates:
            if phrase.name in found or not phrase.may_occur(seen):
                continue
            if phrase.counts:
                if digits is None:
                    digits = _DIGIT.search(key) is not None
                if not digits:
                    continue
            if phrase.pattern.search(key):
                found.add(phrase.name)
        return frozenset(found)

    def span(self, name: str, key: bytes) -> Span | None:
        """Place an occurrence of a phrase."""
        for phrase in self._callable(name, key):
            match = phrase.pattern.search(key)
            if match:
                place: Span = match.span(1)
                return place
        return None

    def count(self, name: str, key: bytes) -> int:
        """Count how often a phrase occurs; overlapping turns count once."""
        phrases = self._callable(name, key)
        spans = sorted(m.span(1) for p in phrases for m in p.pattern.finditer(key))
        times, reached = 0, -1
        for start, end in spans:
            times += start >= reached
            reached = max(reached, end)
        return times

    def _callable(self, name: str, key: bytes) -> Iterator[_Phrase]:
        """Go through the phrases of a name that may occur."""
        seen = _LITERALS.seen(key)
        for phrase in self._by_name[name]:
            if not phrase.called.isdisjoint(seen) and phrase.may_occur(seen):
                yield phrase


_NOTHING: frozenset[str] = frozenset()
_DIGIT = re.compile(rb"\d")


class _Literals:
    """The literals of all phrases of all books, numbered as they come.

    They share one index, so that a text is gone through once, whoever asks.
    """

    def __init__(self) -> None:
        self._numbers: dict[bytes, int] = {}
        self._index: BytesAhoCorasick | None = None
        self._signs: tuple[tuple[bytes, int], ...] = ()

    def numbered(self, source: str) -> tuple[frozenset[int], ...]:
        """Number what a phrase needs; raises ValueError if nothing is sure."""
        first, *others = literals_of(source) or ((),)
        if not first:
            raise ValueError(f"a phrase without a sure word: {source}")
        telling = (words for words in others if frequency(words) <= _TELLING)
        return tuple(frozenset(map(self._number, words)) for words in (first, *telling))

    @lru_cache(maxsize=8)  # noqa: B019 - there is one, and it lives with the process
    def seen(self, key: bytes) -> frozenset[int]:
        """Number the literals that occur in a key."""
        index = self._index or self._indexed()
        hits = index.find_matches_as_indexes(spaced(key), overlapping=True)
        signs = (number for sign, number in self._signs if sign in key)
        return frozenset(hit[0] for hit in hits).union(signs)

    def _number(self, literal: str) -> int:
        self._index = None
        return self._numbers.setdefault(literal.encode("latin-1"), len(self._numbers))

    def _indexed(self) -> BytesAhoCorasick:
        """Build the index when it is first needed: books come one by one."""
        self.seen.cache_clear()
        self._signs = tuple(
            (literal, number)
            for literal, number in self._numbers.items()
            if not spaced(literal).strip()
        )
        self._index = BytesAhoCorasick(
            list(self._numbers), implementation=Implementation.DFA
        )
        return self._index


_LITERALS = _Literals()


# Sets of more frequent literals spare too few phrases to be looked for.
_TELLING = 3


def _lines(phrases: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, block in phrases.items():
        for line in _CONTINUED.sub("", block).splitlines():
            for phrase in _alternatives(line.strip()):
                yield name, phrase


# A line that begins with a bar goes on with the one before.
_CONTINUED = re.compile(r"\n\s*(?=\|)")


def _alternatives(line: str) -> Iterator[str]:
    """Part a line at the bars outside of brackets."""
    depth = start = 0
    for part in _BRACKETS.finditer(line):
        sign = part[0]
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            yield line[start : part.start()]
            start = part.end()
    if depth:
        raise ValueError(f"brackets do not pair: {line}")
    if line[start:]:
        yield line[start:]


_BRACKETS = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]")


@lru_cache(maxsize=8)
def key_of(text: str) -> bytes:
    """Reduce a text to one byte a code point, so that places stay the same."""
    if text.isascii():
        return text.encode().lower()
    try:
        return text.encode("latin-1").translate(_LOWER)
    except UnicodeEncodeError:
        return text.translate(_TYPED).encode("latin-1", "replace").translate(_LOWER)


# What people's keyboards and editors make of the signs that phrases are written with.
_TYPED = str.maketrans("’„“”–—‑€\u202f", '\'"""---¤ ')
_PLAIN = str.maketrans("äöüß\xa0", "aous ")


def _lower(code: int) -> int:
    lower = ord(chr(code).lower().translate(_PLAIN))
    return lower if lower < 256 else code


_LOWER = bytes(map(_lower, range(256)))
_SPELLINGS = {
    "ä": "ae?",
    "ö": "oe?",
    "ü": "ue?",
    "ß": "ss?",
    "€": "¤",
    " ": BLANK,
    "~": r"\w*",
    "^": r"(?:^|[.!?:\n]\s*|\s-\s)",
}
_TOKEN = re.compile(r"( <\d> | \?|<[a-z_]+>|\[\^?[^\]]*\]|\\.|<)")


def _source(line: str, classes: Mapping[str, str]) -> str:
    """Translate a phrase; raises ValueError where it cannot be read."""
    return "".join(_translated(part, classes) for part in _TOKEN.split(line))


def _translated(part: str, classes: Mapping[str, str]) -> str:
    if part.startswith(" <") and part.endswith("> "):
        return GAP % part[2]
    if part == " ?":
        return r"[\s,]*"
    if part.startswith("<"):
        if part[1:-1] not in classes:
            raise ValueError(f"unknown word class: {part}")
        words = classes[part[1:-1]].split()
        return "(?:" + "|".join(_translated_word(word) for word in words) + ")"
    if part.startswith(("[", "\\")):
        return part.replace("€", "¤")
    return "".join(_SPELLINGS.get(sign, sign) for sign in part)


def _translated_word(word: str) -> str:
    """A word of a class; `_` stands for a space within it."""
    parts = _TOKEN.split(word.replace("_", " "))
    return "".join(_translated(part, {}) for part in parts)


def _options() -> re2.Options:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.log_errors = False
    return options
