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
from collections.abc import Iterator, Mapping
from functools import lru_cache

import re2
from ahocorasick_rs import AhoCorasick

from moderation.core.literals import BLANK, GAP, literals_of, needs_digit
from moderation.core.signal import Span


class _Phrase:
    """One phrase of a name, compiled when a text first calls for it."""

    __slots__ = ("_pattern", "counts", "name", "source")

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        self.source = source
        self.counts = needs_digit(source)
        self._pattern: re2._Regexp | None = None

    @property
    def pattern(self) -> "re2._Regexp":
        if self._pattern is None:
            bounded = rf"(?:^|\W|\b)({self.source})(?:\b|$|\W)".encode("latin-1")
            self._pattern = re2.compile(bounded, _options())
        return self._pattern


class Phrasebook:
    """Named phrases of which one pass over a text tells the candidates.

    That pass looks for literals that phrases cannot do without; only phrases whose
    literals occur are then looked for.
    """

    def __init__(
        self, phrases: Mapping[str, str], classes: Mapping[str, str] | None = None
    ) -> None:
        self._by_name: dict[str, list[_Phrase]] = {name: [] for name in phrases}
        by_word: dict[str, list[_Phrase]] = {}
        by_sign: dict[str, list[_Phrase]] = {}
        for name, line in _lines(phrases):
            phrase = _Phrase(name, _source(line, classes or {}))
            self._by_name[name].append(phrase)
            for literal in _literals(phrase):
                is_word = literal.replace(" ", "a").isalnum()
                key = literal if is_word else max(literal.split(), key=len)
                known = by_word if key.replace(" ", "a").isalnum() else by_sign
                known.setdefault(key, []).append(phrase)
        self._words = AhoCorasick(list(by_word)), tuple(by_word.values())
        self._signs = AhoCorasick(list(by_sign)), tuple(by_sign.values())

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def found_in(self, key: bytes) -> frozenset[str]:
        """Name the phrases that occur in a key (see `key_of`)."""
        spaced = b" %s " % b" ".join(key.translate(_SPACED).split())
        candidates = _holders(self._words, spaced) | _holders(self._signs, key)
        digits = _DIGIT.search(key) is not None
        found: set[str] = set()
        for phrase in candidates:
            if phrase.name in found or (phrase.counts and not digits):
                continue
            if phrase.pattern.search(key):
                found.add(phrase.name)
        return frozenset(found)

    def span(self, name: str, key: bytes) -> Span | None:
        """Place an occurrence of a phrase."""
        matches = (phrase.pattern.search(key) for phrase in self._by_name[name])
        return next((match.span(1) for match in matches if match), None)

    def count(self, name: str, key: bytes) -> int:
        """Count how often a phrase occurs; overlapping turns count once."""
        patterns = (phrase.pattern for phrase in self._by_name[name])
        spans = sorted(m.span(1) for pattern in patterns for m in pattern.finditer(key))
        times, reached = 0, -1
        for start, end in spans:
            times += start >= reached
            reached = max(reached, end)
        return times


_DIGIT = re.compile(rb"\d")
_SPACED = bytes(
    code if chr(code).isalnum() or code == 0x5F else 0x20 for code in range(256)
)


def _holders(
    index: tuple[AhoCorasick, tuple[list[_Phrase], ...]], key: bytes
) -> set[_Phrase]:
    automaton, holders = index
    hits = automaton.find_matches_as_indexes(key.decode("latin-1"), overlapping=True)
    return {phrase for hit in {h[0] for h in hits} for phrase in holders[hit]}


def _literals(phrase: _Phrase) -> frozenset[str]:
    literals = literals_of(phrase.source)
    if not literals:
        raise ValueError(f"a phrase without a sure word: {phrase.source}")
    return literals


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
    if line[start:]:
        yield line[start:]


_BRACKETS = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]")


@lru_cache(maxsize=8)
def key_of(text: str) -> bytes:
    """Reduce a text to one byte a code point, so that places stay the same."""
    key = text.replace("İ", "I").lower()
    if not key.isascii():
        for sign, plain in _PLAIN:
            key = key.replace(sign, plain)
    return key.encode("latin-1", "replace")


_PLAIN = (
    ("ä", "a"),
    ("ö", "o"),
    ("ü", "u"),
    ("ß", "s"),
    ("’", "'"),
    ("„", '"'),
    ("“", '"'),
    ("”", '"'),
    ("–", "-"),
    ("\u202f", " "),
    ("\xa0", " "),
    ("€", "¤"),
)
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
