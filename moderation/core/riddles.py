"""Words that are whole to a reader only: masked, in pieces, or with digits in them.

Folding, which knows no words, leaves them as they stand. Here they are found, with the
readings and the shapes that a list may know.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from moderation.core.keys import whole_key
from moderation.core.sieve import Sieve

_LETTERS = r"a-zäöüß"
_PICTURES = "☀-➿\U0001f300-\U0001faff"
_MASKS = rf"*#_•·%+^~|@$&={_PICTURES}"
_LEET = (
    str.maketrans("01345789@$!€|", "oieastbgasiel"),
    str.maketrans("01345789@$!€|", "oieastbgasiei"),
)
_UNUSUAL = re.compile(rf"[^{_LETTERS}'.-]|\.\.")
_DIGITS = re.compile(r"[0-9]+")
_SIGNS = re.compile(r"[0-9@$!€|]")
_CUES = (
    rf"[{_MASKS}'.-][{_LETTERS}*#•_]"
    rf"|[{_LETTERS}][…*#•_]|[{_LETTERS}][0-9$€!|]+[{_LETTERS}]"
    rf"|[0-9$€!|][{_LETTERS}]{{2}}|[{_LETTERS}]{{3}}[0-9$€]"
)
# The same, told from the sign: a search for one set of characters is the quickest.
_CUE = re.compile(
    rf"[{_MASKS}€'.…0-9!-](?:(?<![0-9€!…])(?=[{_LETTERS}*#•_])|(?<=[{_LETTERS}][…*#•_])"
    rf"|(?<=[{_LETTERS}][0-9$€!|])(?=[0-9$€!|]*[{_LETTERS}])"
    rf"|(?<=[0-9$€!|])(?=[{_LETTERS}]{{2}})|(?<=[{_LETTERS}]{{3}}[0-9$€]))"
)
_WORD = re.compile(
    rf"(?<![\w*#@./&])[{_LETTERS}0-9$€!|][{_LETTERS}0-9€!]*"
    rf"(?:(?:[{_MASKS}]+|['.-]|…|\.{{2,4}})[{_LETTERS}0-9€!]+)*[*#•_]*"
)
_PIECE = rf"[{_LETTERS}0-9@$€]"
_GAP = r"(?:[^\w@$€]|_){1,3}"
_RUN = rf"{_PIECE}(?:{_GAP}{_PIECE}){{3,}}"
_PIECES = re.compile(rf"(?<!{_PIECE}){_RUN}(?!{_PIECE})")
_NO_PIECE = re.compile(rf"[^{_LETTERS}0-9@$€]+")
_BROKEN = re.compile(rf"[{_LETTERS}]{{2,30}}-[ \r]?\n[ >]{{0,3}}[{_LETTERS}]{{2,30}}")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|nbsp|[aou]uml|szlig)")
_MASK = re.compile(rf"[{_MASKS}]+|…|\.{{2,4}}")
_SPLIT = re.compile(rf"[{_MASKS}'.-]")
_SPLIT_ONLY = re.compile(rf"[*#_•·%+^~&=.'{_PICTURES}-]")
_PUNCTUATION = ".,;:!?()„“”»«'\"-"
_AT_END = "*#•_"
_LEAST_CUT = 6
"""With fewer letters and signs, a sign at the end is no letter."""


class Riddle(NamedTuple):
    """A token of a folded text with the words it may be, and the shape of others."""

    start: int
    end: int
    joined: str
    readings: tuple[str, ...] = ()
    masked: str | None = None


def riddles(folded: str) -> Iterator[Riddle]:
    """Find what may be a hidden word; linear, and quick where there is none."""
    for at in _TRIED.candidates(whole_key(folded)):
        yield from _SEEKERS[at](folded)


def _with_signs(folded: str) -> Iterator[Riddle]:
    """Words with signs or digits in them, sought only around such signs."""
    done = 0
    for cue in _CUE.finditer(folded):
        if cue.start() < done:
            continue
        start = max(done, folded.rfind(" ", 0, cue.start()) + 1)
        done = folded.find(" ", cue.end())
        done = len(folded) if done < 0 else done
        # Most are compounds with a hyphen.
        word = folded[start:done].strip(_PUNCTUATION)
        joined = word.replace("-", "").replace("'", "")
        if joined.isalpha():
            if joined != word:
                start = folded.index(word, start)
                yield Riddle(start, start + len(word), joined)
            continue
        for token in _WORD.finditer(folded, start, done):
            if not token[0].isalpha() and not _ENTITY.search(token[0]):
                yield _riddle(token, folded)


def _in_pieces(folded: str) -> Iterator[Riddle]:
    """Words of which every letter stands by itself, digits among them."""
    for found in _PIECES.finditer(folded):
        joined = _NO_PIECE.sub("", found[0])
        if 2 * sum(map(str.isalpha, joined)) >= len(joined):
            yield Riddle(*found.span(), joined, _plain(joined))


def _broken(folded: str) -> Iterator[Riddle]:
    """Words with a hyphen at the end of a line."""
    for found in _BROKEN.finditer(folded):
        yield Riddle(*found.span(), re.sub(r"\W", "", found[0]))


_TRIED = Sieve((_CUES, rf"(?:^|[\W_]){_RUN}(?:[\W_]|$)", _BROKEN.pattern))
_SEEKERS = (_with_signs, _in_pieces, _broken)


def lengths(masked: str) -> range:
    """How many letters a masked word may have; people miscount three stars by one."""
    least = most = len(masked)
    for run in _MASK.findall(masked):
        fewest, longest = _letters_behind(run)
        least += fewest - len(run)
        most += longest - len(run)
    return range(least, min(most, 40) + 1)


def shape(masked: str) -> re.Pattern[str]:
    """A masked word as an expression."""

    def letters(run: re.Match[str]) -> str:
        fewest, most = _letters_behind(run[0])
        return f"[{_LETTERS}]{{{fewest},{most}}}"

    return re.compile(_MASK.sub(letters, masked))


def _letters_behind(run: str) -> tuple[int, int]:
    count = len(run)
    spare = count > 2 and run[0] != "."
    return count - spare, count + spare


def _riddle(token: re.Match[str], folded: str) -> Riddle:
    word = token[0].rstrip("!")
    joined = _SPLIT.sub("", word) if word[-1:].isalpha() else ""
    if joined and not _UNUSUAL.search(word):
        return Riddle(token.start(), token.start() + len(word), joined)
    whole = word[-1:].isalpha() or _is_cut(word, folded)
    masked = word if whole and _is_masked(word) else None
    end = token.start() + len(word)
    return Riddle(token.start(), end, joined, _plain(word), masked)


def _is_masked(word: str) -> bool:
    """Tell whether enough letters are in sight to guess the others."""
    bare = _MASK.sub("", word)
    if not bare.isalpha() or bare == word or len(word) < 4:
        return False
    if ".." in word:
        return len(bare) > 5
    return len(bare) > 1 + 2 * ("…" in word) and len(bare) * 3 >= len(word)


def _is_cut(word: str, folded: str) -> bool:
    """Tell signs in the place of last letters from emphasis, footnotes, and such."""
    letters = word.rstrip(_AT_END)
    if not letters[-1:].isalpha():
        return False
    once = folded.count(word[-1]) == word.count(word[-1])
    return not letters.isalpha() or (once and len(word) >= _LEAST_CUT)


def _plain(word: str) -> tuple[str, ...]:
    """A word with digits and signs read as letters, where it can be no number."""
    word = _SPLIT_ONLY.sub("", word)
    letters = sum(map(str.isalpha, word))
    if letters < 2 or len(word) < 5 or not _SIGNS.search(word):
        return ()
    runs = _DIGITS.findall(word)
    if len(runs) == 1 and letters < 4 and (word[0].isdigit() or word[-1].isdigit()):
        return ()
    readings = {word.translate(leet) for leet in _LEET}
    return tuple(sorted(reading for reading in readings if reading.isalpha()))
