"""One pass over a text for all spellings of all entries of all lists."""

from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick, BytesAhoCorasick

from moderation.core.spelling import Entry

_BETWEEN = bytes(code if chr(code).isalnum() else 0x20 for code in range(256))
_NEVER = b"\n"
"""Stands between no words."""


class Finder:
    """All spellings of all entries, sought in one pass over a text between spaces.

    Every sign that is no part of a word is a space to that pass, so that most mere
    parts of words are never met. What consists of signs has a pass of its own.
    """

    __slots__ = (
        "_checked",
        "_first_signs",
        "_lengths",
        "_shifts",
        "_signs",
        "_signs_at",
        "_words",
    )

    def __init__(self, spelled: Sequence[tuple[str, Entry]]) -> None:
        closed = [_closed(text, entry) for text, entry in spelled]
        between = [
            b"%s%s%s" % (b" " * first, _spaced(text), b" " * last)
            for (text, _), (first, last) in zip(spelled, closed, strict=True)
        ]
        self._signs_at = [at for at, key in enumerate(between) if not key.strip()]
        for at in self._signs_at:
            between[at] = _NEVER
        self._words = BytesAhoCorasick(between)
        self._signs = AhoCorasick([spelled[at][0] for at in self._signs_at])
        firsts = {spelled[at][0][0] for at in self._signs_at}
        self._first_signs = tuple(sorted(filter(str.isascii, firsts)))
        self._shifts = [int(first) - 1 for first, _ in closed]
        self._lengths = [len(text) for text, _ in spelled]
        self._checked = [
            None if entry.hidden or _is_word(text) else text for text, entry in spelled
        ]

    def matches(self, folded: str) -> list[tuple[int, int, int]]:
        """Number, start and end of the spellings that stand between word edges."""
        found = []
        spaced = b" %s " % _spaced(folded)
        for at, start, _ in self._words.find_matches_as_indexes(
            spaced, overlapping=True
        ):
            first = start + self._shifts[at]
            last = first + self._lengths[at]
            checked = self._checked[at]
            if checked is None or folded.startswith(checked, first):
                found.append((at, first, last))
        if not folded.isascii() or any(sign in folded for sign in self._first_signs):
            for at, start, end in self._signs.find_matches_as_indexes(
                folded, overlapping=True
            ):
                found.append((self._signs_at[at], start, end))
        return found


def _spaced(text: str) -> bytes:
    """One byte a code point, spaces in the place of all that is no part of a word."""
    return text.encode("latin-1", "replace").translate(_BETWEEN)


def _is_word(text: str) -> bool:
    """Whether a pass over what is spaced can mistake nothing else for it."""
    return text.isalnum() and _spaced(text) == text.encode("latin-1", "replace")


def _closed(text: str, entry: Entry) -> tuple[bool, bool]:
    """At which ends a word must begin and end exactly where the entry does."""
    return (
        not entry.before and text[0].isalnum(),
        not entry.after and text[-1].isalnum(),
    )
