"""Regular expressions that a sieve spares from most texts."""

import re
from collections.abc import Iterator

from moderation.core.keys import key_of
from moderation.core.sieve import Sieve, is_anchored


class Pattern:
    """An expression as the standard library reads it, tried only where RE2 says maybe.

    Both are compiled when first called for. What is anchored by a caret needs no sieve.
    """

    __slots__ = ("_anchored", "_exact", "_sieve", "pattern")

    def __init__(self, source: str) -> None:
        self.pattern = source
        self._anchored = source.startswith("^") and is_anchored(source)
        self._exact: re.Pattern[str] | None = None
        self._sieve: Sieve | None = None

    def search(
        self, text: str, start: int = 0, end: int | None = None
    ) -> re.Match[str] | None:
        """Find the first match in a range of a text."""
        if not self._may_match(text, start, end):
            return None
        return self.exact.search(text, start, len(text) if end is None else end)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find all matches."""
        return self.exact.finditer(text) if self._may_match(text) else iter(())

    def findall(self, text: str) -> list[str]:
        """List what all matches read."""
        return [match[0] for match in self.finditer(text)]

    def sub(self, replacement: str, text: str) -> str:
        """Replace all matches."""
        return self.exact.sub(replacement, text) if self._may_match(text) else text

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Match at a place."""
        return self.exact.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match a whole text."""
        return self.exact.fullmatch(text)

    @property
    def exact(self) -> re.Pattern[str]:
        """The expression as the standard library compiles it."""
        if self._exact is None:
            self._exact = re.compile(self.pattern)
        return self._exact

    @property
    def sieve(self) -> Sieve:
        """The loosened expression; raises ValueError where there can be none."""
        if self._sieve is None:
            self._sieve = Sieve([self.pattern])
        return self._sieve

    def _may_match(self, text: str, start: int = 0, end: int | None = None) -> bool:
        if self._anchored:
            return True
        # One more character on the left, for what asks whether a word begins there.
        first = max(0, min(start, len(text)) - 1)
        part = text[first:end] if start or end is not None else text
        return self.sieve.holds(key_of(part))


class Sifted:
    """A text of which is known which of some patterns may match it."""

    __slots__ = ("_possible", "text")

    def __init__(self, text: str, possible: frozenset[Pattern]) -> None:
        self.text = text
        self._possible = possible

    def search(self, pattern: Pattern) -> re.Match[str] | None:
        """Find the first match of one of the patterns."""
        return pattern.exact.search(self.text) if pattern in self._possible else None

    def finditer(self, pattern: Pattern) -> Iterator[re.Match[str]]:
        """Find all matches of one of the patterns."""
        may_match = pattern in self._possible
        return pattern.exact.finditer(self.text) if may_match else iter(())


class Patterns:
    """Patterns that are asked of the same texts; one pass tells which may match."""

    __slots__ = ("_patterns", "_sieve")

    def __init__(self, *patterns: Pattern) -> None:
        self._patterns = patterns
        self._sieve: Sieve | None = None

    def sift(self, text: str) -> Sifted:
        """Make the one pass over a text."""
        if self._sieve is None:
            self._sieve = Sieve(pattern.pattern for pattern in self._patterns)
        candidates = self._sieve.candidates(key_of(text))
        return Sifted(text, frozenset(self._patterns[at] for at in candidates))
