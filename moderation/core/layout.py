"""Where a folded text has sentences, quotations, quoted lines and code."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

Range = tuple[int, int]

# A set of characters at its head makes this quick to search for.
_SENTENCE_END = re.compile(
    r"[.!?…\n;:](?:(?<=[.!?…])[.!?…]*[\"“”»«’')\]]*(?=\s|$)|(?<=\n)\n*|(?<=[;:])(?=\s))"
)
_TITLES = ("dr", "prof", "hr", "fr", "mr", "mrs", "ms", "st")
_LETTER = re.compile(r"\w")
_TITLE = re.compile(rf"(?:{'|'.join(_TITLES)})\.(?![.!?…])")
_QUOTATION = re.compile(
    r"„[^„“”\n]{1,600}[“”\"]|“[^“”\n]{1,600}[”“]|»[^»«\n]{1,600}«|«[^»«\n]{1,600}»"
    r"|‚[^‚‘’\n]{1,600}[‘’]|‹[^‹›\n]{1,600}›|›[^‹›\n]{1,600}‹|\"[^\"\n]{1,600}\""
    r"|(?<!\w)'[^'\n]{1,300}'(?!\w)|(?<!\w)‘[^‘’\n]{1,300}’(?!\w)"
)
_QUOTE_MARK = re.compile("[„“»«‚‹›\"'‘]")
_QUOTED_LINES = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_CODE = re.compile(r"```[^`]*(?:```|$)|`[^`\n]+`|^(?: {4,}|\$ )[^\n]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Layout:
    """Ranges of a folded text, each kind in order of place."""

    sentences: tuple[int, ...]
    quotations: tuple[Range, ...]
    quoted_lines: tuple[Range, ...]
    code: tuple[Range, ...]
    quoted_length: int
    length: int

    def sentence(self, at: int) -> Range:
        """The sentence around a place."""
        index = bisect_right(self.sentences, at)
        end = self.sentences[index] if index < len(self.sentences) else self.length
        return self.sentences[index - 1], end


@lru_cache(maxsize=8)
def layout_of(folded: str) -> Layout:
    """Read the layout once for all candidates of a text; linear in its length."""
    quoted_lines = _ranges(_QUOTED_LINES, folded) if ">" in folded else ()
    return Layout(
        (0, *_sentence_ends(folded)),
        _ranges(_QUOTATION, folded) if _QUOTE_MARK.search(folded) else (),
        quoted_lines,
        _ranges(_CODE, folded)
        if "`" in folded or "$ " in folded or "    " in folded
        else (),
        sum(last - first for first, last in quoted_lines),
        len(folded),
    )


def _sentence_ends(folded: str) -> Iterator[int]:
    """Where sentences end; a title's full stop ends none: `Frau Dr. Moser`."""
    for found in _SENTENCE_END.finditer(folded):
        at = found.start()
        if not (folded.endswith(_TITLES, 0, at) and _ends_title(folded, at)):
            yield found.end()


def _ends_title(folded: str, at: int) -> bool:
    """Whether the one full stop here belongs to a title that is a word by itself."""
    start = at
    while start and at - start < 5 and _LETTER.match(folded[start - 1]):
        start -= 1
    return _TITLE.match(folded, start) is not None and at - start < 5


def covering(ranges: tuple[Range, ...], start: int, end: int) -> Range | None:
    """The range that covers a passage whole, if there is one."""
    index = bisect_right(ranges, (start, end + 1)) - 1
    for first, last in ranges[max(0, index - 1) : index + 1]:
        if first <= start and end <= last:
            return first, last
    return None


def _ranges(pattern: re.Pattern[str], folded: str) -> tuple[Range, ...]:
    return tuple(found.span() for found in pattern.finditer(folded))
