"""Regular expressions loosened for RE2, which says no to most texts in a microsecond.

A *sieve* reads keys (`core/keys.py`) and matches wherever the exact expression matches
the text, and sometimes more: looking around is left out, long repeats have no end,
back references stand for anything. Whatever it holds back need not be looked at.

RE2 runs in time linear in the text, whatever the expression (Cox, Regular Expression
Matching in the Wild, 2010).
"""

import re
from collections.abc import Iterable, Mapping

# The library's own parser: private, and the same since 3.11. Tests hold every one of
# our expressions against its sieve.
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import re2

from moderation.core.keys import DIGIT, FAMILIAR, SIGN, SPACE, WORD, byte_of

_OPEN = 12
"""A repeat of more than so many is left without end: fewer states to keep."""
_MEMORY = (1 << 20, 8 << 20, 64 << 20)
_ALL = frozenset(range(256))
_MEMBERS = {
    op.CATEGORY_WORD: frozenset(b for b in _ALL if chr(b).isalnum() and b < 128)
    | {ord("_")},
    op.CATEGORY_DIGIT: frozenset(b"0123456789"),
    op.CATEGORY_SPACE: frozenset(b"\t\n\x0b\x0c\r "),
}
_MEMBERS |= {
    op.CATEGORY_NOT_WORD: _ALL - _MEMBERS[op.CATEGORY_WORD],
    op.CATEGORY_NOT_DIGIT: _ALL - _MEMBERS[op.CATEGORY_DIGIT],
    op.CATEGORY_NOT_SPACE: _ALL - _MEMBERS[op.CATEGORY_SPACE],
}
_PLACES = {
    op.AT_BEGINNING: "^",
    op.AT_BEGINNING_STRING: r"\A",
    op.AT_BOUNDARY: r"\b",
    op.AT_NON_BOUNDARY: r"\B",
    op.AT_END: r"(?:\n?\z)",
    op.AT_END_STRING: r"\z",
}
_ENDS = frozenset((op.AT_END, op.AT_END_STRING))
"""The end may lie before a last line break, which something else may then match."""
_ANYWHERE = _PLACES | dict.fromkeys(
    (op.AT_BEGINNING, op.AT_BEGINNING_STRING, op.AT_END, op.AT_END_STRING), ""
)
_CHARS_OF: dict[int, set[str]] = {byte: set() for byte in _ALL}
for _char in FAMILIAR:
    _CHARS_OF[byte_of(_char)].add(_char)
# Characters that share a stand-in are too many to be named one by one.
_CROWDED = frozenset((WORD, DIGIT, SPACE, SIGN))


class Sieve:
    """One or several loosened expressions, looked for together."""

    __slots__ = ("_set", "_size")

    def __init__(self, sources: Iterable[str], *, anchored: bool = True) -> None:
        """Compile; raises ValueError for what RE2 cannot be given.

        Not `anchored`, what asks for the beginning or the end of a text is content
        with any place: so a whole text is sifted for what is sought in its parts.
        """
        # RE2 keeps silent when it runs out of memory. A last expression that matches
        # every text shows that it did not.
        loose = [*(loosened(source, anchored=anchored) for source in sources), ""]
        self._set = _compiled(loose)
        self._size = len(loose)

    def holds(self, key: bytes) -> bool:
        """Tell whether any of the expressions may match."""
        found = self._set.Match(key)
        return found is None or len(found) > 1

    def candidates(self, key: bytes) -> list[int]:
        """Number the expressions that may match, in order."""
        found = self._set.Match(key)
        return [*range(self._size - 1)] if found is None else sorted(found)[:-1]


def loosened(source: str, *, anchored: bool = True) -> str:
    """Write an expression for keys, in RE2's syntax; raises ValueError if it cannot."""
    parsed = parser.parse(source)
    if parsed.state.flags & ~(re.UNICODE | re.VERBOSE):
        raise ValueError(f"flags have no sieve: {source[:60]}")
    places = _PLACES if anchored else _ANYWHERE
    return _sequence(parsed, places, last=True)


def is_anchored(source: str) -> bool:
    """Whether an expression can match at the beginning of a text only."""
    parsed = parser.parse(source)
    return bool(parsed) and parsed[0] == (op.AT, op.AT_BEGINNING)


def _compiled(sources: list[str]) -> "re2.Set":
    """Compile with little memory if that will do: caches grow up to it."""
    for memory in _MEMORY:
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.log_errors = False
        options.max_mem = memory
        found = re2.Set.SearchSet(options)
        try:
            for source in sources:
                found.Add(source.encode("latin-1"))
            found.Compile()
        except re2.error:
            continue
        return found
    raise ValueError(f"too large for a sieve: {sources[0][:60]}")


def _sequence(parts: Any, places: Mapping[Any, str], *, last: bool) -> str:
    """Loosen one part after the other; `last`: nothing of the expression follows."""
    size = len(parts)
    return "".join(
        _part(code, value, places, last=last and at == size - 1)
        for at, (code, value) in enumerate(parts)
    )


def _part(code: Any, value: Any, places: Mapping[Any, str], *, last: bool) -> str:
    match code:
        case op.LITERAL:
            return _class({byte_of(chr(value))})
        case op.NOT_LITERAL:
            return _class(_ALL - _surely([(op.LITERAL, value)]))
        case op.ANY:
            return r"[^\n]"
        case op.IN:
            return _set_of(value)
        case op.BRANCH:
            branches = (_sequence(b, places, last=last) for b in value[1])
            return f"(?:{'|'.join(branches)})"
        case op.SUBPATTERN:
            if value[1] or value[2]:
                raise ValueError("flags within an expression have no sieve")
            return f"(?:{_sequence(value[3], places, last=last)})"
        case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
            least, most, repeated = value
            return _repeat(least, most, _sequence(repeated, places, last=False))
        case op.ATOMIC_GROUP:
            return f"(?:{_sequence(value, places, last=last)})"
        case op.ASSERT | op.ASSERT_NOT:
            return ""
        case op.AT:
            return places[value] if last or value not in _ENDS else ""
        case op.GROUPREF:
            return r"(?s:.*)"
    raise ValueError(f"no sieve for {code}")


def _repeat(least: int, most: int, repeated: str) -> str:
    end = "" if most > _OPEN else str(int(most))
    return f"(?:{repeated}){{{min(int(least), _OPEN)},{end}}}"


def _set_of(items: Any) -> str:
    if items[0][0] is op.NEGATE:
        return _class(_ALL - _surely(items[1:]))
    return _class(frozenset().union(*(_perhaps(item) for item in items)))


def _perhaps(item: Any) -> frozenset[int]:
    """The bytes of all characters that a member of a set may stand for."""
    code, value = item
    if code is op.CATEGORY:
        return _MEMBERS[value]
    if code is op.LITERAL:
        return frozenset((byte_of(chr(value)),))
    named = frozenset(byte_of(char) for char in _familiar(*value))
    return named if value[1] < 128 else named | _CROWDED


def _surely(items: Any) -> frozenset[int]:
    """The bytes of which every character is among the members of a set."""
    sure: set[int] = set()
    chars: set[str] = set()
    for code, value in items:
        if code is op.CATEGORY:
            sure |= _MEMBERS[value]
        elif code is op.LITERAL:
            chars.add(chr(value))
        else:
            chars |= _familiar(*value)
    named = (b for b, known in _CHARS_OF.items() if known and known <= chars)
    return frozenset(sure | {byte for byte in named if byte not in _CROWDED})


def _familiar(first: int, last: int) -> set[str]:
    return {char for char in FAMILIAR if first <= ord(char) <= last}


def _class(bytes_: Iterable[int]) -> str:
    members = sorted(bytes_)
    if len(members) == 256:
        return r"[\x00-\xff]"
    if len(members) == 1:
        char = chr(members[0])
        return char if char.isascii() and char.isalnum() else rf"\x{members[0]:02x}"
    return "[" + "".join(rf"\x{byte:02x}" for byte in members) + "]"
