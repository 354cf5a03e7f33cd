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
# Wider runs are parted at blanks, so that words keep their edges.
_WIDE = 64
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
_END = "\0"


@dataclass(frozen=True, slots=True)
class _Piece:
    """What part of a pattern matches: `exact` texts if few, else what they contain.

    Of each set in `needed` every match contains at least one; it begins with one of
    `heads`, if any. A head that ends with `_END` is all of the match.
    """

    exact: frozenset[str] | None
    needed: tuple[frozenset[str], ...] = ()
    heads: frozenset[str] = _NOTHING

    @property
    def every(self) -> tuple[frozenset[str], ...]:
        """All that is sure, exact texts among it."""
        return self.needed if self.exact is None else (*self.needed, self.exact)

    @property
    def best(self) -> frozenset[str]:
        """The most telling set; empty where nothing is sure."""
        best = min(self.every, key=frequency, default=_NOTHING)
        return best if frequency(best) < math.inf else _NOTHING


def literals_of(pattern: str) -> tuple[frozenset[str], ...]:
    """Name sets of literals: every match contains one of each; the rarest set first.

    They are such as `spaced` leaves them, or signs alone.
    """
    parts = list(_PART.finditer(pattern))
    piece, _ = _concatenation(parts, 0, edge=" ")
    sure = {frozenset(map(_literal, texts)) for texts in piece.every}
    telling = (texts for texts in sure if frequency(texts) < math.inf)
    return tuple(sorted(telling, key=lambda texts: (frequency(texts), sorted(texts))))


def _literal(text: str) -> str:
    blanked = text.encode("latin-1").translate(_SPACED).decode("latin-1")
    words = " ".join(blanked.split())
    if not words:
        return text.strip()
    return f"{' ' * (blanked[0] == ' ')}{words}{' ' * (blanked[-1] == ' ')}"


def spaced(key: bytes) -> bytes:
    """Reduce what parts words, and the edges, to single spaces."""
    return b" %s " % b" ".join(key.translate(_SPACED).split())


_SPACED = bytes(
    code if chr(code).isalnum() or code == 0x5F else 0x20 for code in range(256)
)


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


def frequency(words: frozenset[str]) -> float:
    """Estimate how often any of the words turns up where the pattern does not."""
    return sum(map(_rarity, words)) if words else math.inf


def _rarity(word: str) -> float:
    plain = word.strip()
    if not plain:
        return math.inf
    if plain in _COMMON or not (plain.replace(" ", "").isalnum() or plain in _RARE):
        return 40.0
    length = sum(3 if sign in _RARE else 1 for sign in word)
    spared = sum(len(part) - 1 for part in plain.split() if part in _COMMON)
    return 8 * 0.45 ** (length - spared - 2)


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
    exact = [branch.exact for branch in branches]
    texts = [text for texts in exact if texts is not None for text in texts]
    if None not in exact and len(texts) <= _MOST:
        return _Piece(frozenset(texts))
    united = _union(branch.best for branch in branches)
    heads = _union(
        branch.heads if branch.exact is None else _ended(branch.exact, _END)
        for branch in branches
    )
    return _Piece(None, (united,) if united else (), heads)


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    """Unite what each branch needs; one that needs nothing voids the rest."""
    every = list(sets)
    return frozenset().union(*every) if all(every) else _NOTHING


def _concatenation(
    parts: list[re.Match[str]], at: int, *, edge: str = ""
) -> tuple[_Piece, int]:
    """Read up to the end of a branch; `edge` is what stands before and after it."""
    run: frozenset[str] = frozenset({edge})
    needed: list[frozenset[str]] = []
    while not _ends(parts, at):
        if parts[at]["parting"] is not None:
            run = _ended(run, " ")
            if parts[at]["parting"] != BLANK or len(run) > _WIDE:
                needed.append(run)
                run = frozenset({" "})
            at += 1
            continue
        piece, at = _repeated(parts, at)
        needed.extend(piece.needed)
        joined = _joined(run, piece.exact)
        if joined is None:
            parted = edge if _ends(parts, at) else " " * _parts_words(parts[at])
            needed.append(_begun(run, piece.heads, parted))
            run = piece.exact or frozenset({""})
        else:
            run = joined
    run = _ended(run, edge)
    if not needed:
        return _Piece(run), at
    return _Piece(None, (*needed, run), needed[0]), at


def _ends(parts: list[re.Match[str]], at: int) -> bool:
    return at >= len(parts) or bool(parts[at]["bar"] or parts[at]["close"])


def _parts_words(part: re.Match[str]) -> bool:
    return part["parting"] is not None


def _begun(run: frozenset[str], heads: frozenset[str], parted: str) -> frozenset[str]:
    """Join a run with how the next piece begins; `parted` follows what is whole."""
    joined = _joined(run, heads) if heads else None
    if joined is None:
        return run
    return frozenset(text.replace(_END, parted) for text in joined)


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
            piece = _Piece(None, piece.every if needs else ())
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
