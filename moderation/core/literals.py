"""Literal words that every match of a pattern must contain.

Looking for these first, all patterns' at once, spares most texts most patterns. A
space in a literal stands for any run of signs that are no part of a word: patterns
are taken to begin and end at word edges, and to hold `GAP` or `BLANK` where words part.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

BLANK = r"[\s,]+"
"""What parts two words of a pattern."""
GAP = r"[\s,]+(?:(?:[^\s.!?]|[.]\w)+[\s,]+){0,%s}"
"""What parts two words that others may come between; takes their number."""

_MOST = 256
_RARE = "@$¤£%[+#/0123456789"
# Words too frequent to spare anything.
_FREQUENT = """
    auch der die das den dem des ein eine einen einer einem ich du er sie es wir ihr
    mich dich sich euch uns mir dir ihm ihn nicht kein keine und oder aber wenn weil
    so wie was wer wo da hier dort noch nur schon mehr sehr immer wieder gibt hat
    haben habe bin ist sind war wird werden kann muss macht machen geht kommt fur
    mit von bei auf an in im am aus nach uber um zu zum zur als man diese dieser
    alle alles mein meine meinen unser einfach mal ja nein doch jetzt heute leider
    bitte the a an to of and or in on at for with is are was be it this that you i
    we my your not have has from by do can if so all more out up me us
    ohne durch seit gerade zeit tag tage mal besser weniger genug gemacht lassen dann
    denn viel viele jeden jeder andere ander nie sollte wurde wurden hatte hatten will
    konnte wollen gegen unter vor dazu also selbst leute menschen jahr jahre hin etwas
"""
_COMMON = frozenset(_FREQUENT.split())
_BETWEEN = re.escape(GAP.removeprefix(BLANK)).replace("%s", r"\d")
_PART = re.compile(
    rf"(?P<parting>{re.escape(BLANK)}(?:{_BETWEEN})?)"
    r"|(?P<open>\((?:\?:)?)|(?P<close>\))|(?P<bar>\|)|(?P<more>[?*+]|\{\d+,\d*\})"
    r"|\[(?P<set>\^?(?:\\.|[^\]\\])*)\]|\\(?P<escape>.)|(?P<anchor>[\^$])|(?P<any>\.)"
    r"|(?P<sign>.)",
    re.DOTALL,
)
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Piece:
    """What part of a pattern matches: `exact` texts if few, else what they contain."""

    exact: frozenset[str] | None
    needed: frozenset[str] = _NOTHING

    @property
    def best(self) -> frozenset[str]:
        """The more telling of both; empty where nothing is sure."""
        return _better(self.needed, self.exact or _NOTHING)


def literals_of(pattern: str) -> frozenset[str]:
    """Name literals of which every match contains at least one; empty: none is sure."""
    parts = list(_PART.finditer(pattern))
    piece, _ = _concatenation(parts, 0, edge=" ")
    return piece.best


def needs_digit(pattern: str) -> bool:
    """Whether every match surely contains a digit; alternatives count if all do."""
    flat, before = _SET.sub("x", pattern), ""
    while flat != before:
        before, flat = flat, _GROUP.sub(_digit_of_group, flat)
    return all(_DIGIT.search(part) for part in flat.split("|"))


_SET = re.compile(r"\[\^?(?:\\.|[^\]\\])*\]")
_GROUP = re.compile(r"\((?:\?:)?((?:\\.|[^()\\])*)\)([?*]|\{0)?")
_DIGIT = re.compile(r"\\d(?![*?]|\{0)")


def _digit_of_group(group: re.Match[str]) -> str:
    """Stand in for a group: a digit if each alternative needs one, else nothing."""
    sure = all(_DIGIT.search(part) for part in group[1].split("|"))
    return r"\d" if sure and group[2] is None else ""


def _cost(words: frozenset[str]) -> float:
    """Estimate how often any of the words turns up where the pattern does not."""
    return sum(map(_frequency, words)) if words else math.inf


def _frequency(word: str) -> float:
    plain = word.strip()
    if not plain:
        return math.inf
    if plain in _COMMON:
        return 8.0
    length = sum(3 if sign in _RARE else 1 for sign in word)
    spared = sum(len(part) - 1 for part in plain.split() if part in _COMMON)
    return 8 * 0.45 ** (length - spared - 2)


def _better(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    best = min(one, other, key=_cost)
    return best if _cost(best) < math.inf else _NOTHING


def _alternation(parts: list[re.Match[str]], at: int) -> tuple[_Piece, int]:
    branches: list[_Piece] = []
    while True:
        branch, at = _concatenation(parts, at)
        branches.append(branch)
        if at >= len(parts) or parts[at]["bar"] is None:
            return _either(branches), at
        at += 1


def _either(branches: list[_Piece]) -> _Piece:
    if len(branches) == 1:
        return branches[0]
    needed = _union(branch.best for branch in branches)
    exact = [branch.exact for branch in branches]
    texts = [text for texts in exact if texts is not None for text in texts]
    if None in exact or len(texts) > _MOST:
        return _Piece(None, needed)
    return _Piece(frozenset(texts), needed)


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    """Unite what each branch needs; one that needs nothing voids the rest."""
    every = list(sets)
    return frozenset().union(*every) if all(every) else _NOTHING


def _concatenation(
    parts: list[re.Match[str]], at: int, *, edge: str = ""
) -> tuple[_Piece, int]:
    run: frozenset[str] = frozenset({edge})
    best = _NOTHING
    whole = True
    while at < len(parts) and parts[at]["bar"] is None and parts[at]["close"] is None:
        if parts[at]["parting"] == BLANK:
            best, run = _better(best, _ended(run, " ")), _ended(run, " ")
            at += 1
            continue
        if parts[at]["parting"] is not None:
            best, run = _better(best, _ended(run, " ")), frozenset({" "})
            whole, at = False, at + 1
            continue
        piece, at = _repeated(parts, at)
        joined = _joined(run, piece.exact)
        if joined is None:
            best = _better(_better(best, run), piece.best)
            whole, run = False, piece.exact or frozenset({""})
        else:
            run = joined
    best = _better(best, _ended(run, edge))
    return _Piece(run if whole else None, best), at


def _ended(run: frozenset[str], edge: str) -> frozenset[str]:
    return frozenset(text + edge for text in run)


def _joined(run: frozenset[str], more: frozenset[str] | None) -> frozenset[str] | None:
    if more is None or len(run) * len(more) > _MOST:
        return None
    return frozenset(first + second for first in run for second in more)


def _repeated(parts: list[re.Match[str]], at: int) -> tuple[_Piece, int]:
    piece, at = _single(parts, at)
    while at < len(parts) and parts[at]["more"] is not None:
        more = parts[at]["more"]
        at += 1
        if more == "?":
            exact = None if piece.exact is None else piece.exact | {""}
            piece = _Piece(exact)
        else:
            needs = more == "+" or not more.startswith(("*", "{0"))
            piece = _Piece(None, piece.best if needs else _NOTHING)
    return piece, at


def _single(parts: list[re.Match[str]], at: int) -> tuple[_Piece, int]:
    part = parts[at]
    if part["open"] is not None:
        piece, at = _alternation(parts, at + 1)
        return piece, at + 1
    if part["anchor"] is not None:
        return _Piece(frozenset({""})), at + 1
    return _Piece(_signs(part)), at + 1


def _signs(part: re.Match[str]) -> frozenset[str] | None:
    if part["set"] is not None:
        return _members(part["set"])
    escape = part["escape"]
    if escape is None:
        return None if part["any"] else frozenset(part["sign"])
    if escape == "b":
        return frozenset({""})
    return None if escape.isalpha() else frozenset(escape)


def _members(members: str) -> frozenset[str] | None:
    if members == "1-9":
        return frozenset("123456789")
    if members.startswith("^") or re.search(r"\\[a-z]|-(?!$)", members):
        return None
    return frozenset(members.replace("\\", ""))
