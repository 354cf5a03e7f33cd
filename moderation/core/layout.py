"""Where a folded text has sentences, quotations, quoted lines and code."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

Range = tuple[int, int]

# A title's full stop ends no sentence: `Frau Dr. Moser`.
_SENTENCE_END = re.compile(
    r"(?<!\bdr)(?<!\bprof)(?<!\bhr)(?<!\bfr)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bst)"
    r"[.!?…]+[\"“”»«’')\]]*(?=\s|$)|\n+|[;:](?=\s)"
)
_QUOTATION = re.compile(
    r"„[^„“”\n]{1,600}[“”\"]|“[^“”\n]{1,600}[”“]|»[^»«\n]{1,600}«|«[^»«\n]{1,600}»"
    r"|‚[^‚‘’\n]{1,600}[‘’]|‹[^‹›\n]{1,600}›|›[^‹›\n]{1,600}‹|\"[^\"\n]{1,600}\""
    r"|(?<!\w)'[^'\n]{1,300}'(?!\w)|(?<!\w)‘[^‘’\n]{1,300}’(?!\w)"
)
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
    ends = (found.end() for found in _SENTENCE_END.finditer(folded))
    return Layout(
        (0, *ends),
        _ranges(_QUOTATION, folded),
        quoted_lines,
        _ranges(_CODE, folded)
        if "`" in folded or "$ " in folded or "    " in folded
        else (),
        sum(last - first for first, last in quoted_lines),
        len(folded),
    )


def covering(ranges: tuple[Range, ...], start: int, end: int) -> Range | None:
    """The range that covers a passage whole, if there is one."""
    index = bisect_right(ranges, (start, end + 1)) - 1
    for first, last in ranges[max(0, index - 1) : index + 1]:
        if first <= start and end <= last:
            return first, last
    return None


def _ranges(pattern: re.Pattern[str], folded: str) -> tuple[Range, ...]:
    return tuple(found.span() for found in pattern.finditer(folded))
