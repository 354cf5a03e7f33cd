"""Views of a body: what is matched, each with its way back to the original.

`plain` is the body without markup: tags are gone, entities decoded, and what markup
said about authorship is kept in the one notation people also type by hand: quoted
lines start with `>`, code stands in backticks, `<q>` becomes „…“.

`folded` is the plain view as a matcher wants it: lower case, invisible characters
gone, look-alikes and leet replaced, spaced-out words joined, long repeats squeezed.
Umlauts stay (the lexicon knows both spellings) and so do masking stars (`H#re`).
"""

from dataclasses import dataclass

from moderation.core.comment import Format
from moderation.core.folding import folded
from moderation.core.markup import unmarked
from moderation.core.signal import Span
from moderation.core.tracked import Tracked


@dataclass(frozen=True, slots=True)
class View:
    """A reading of the original; code point i stands for `starts[i]:ends[i]` of it.

    Both are None where every code point stayed in its place.
    """

    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> Span:
        """Map a half-open range of this view to one of the original."""
        if self.starts is None or self.ends is None or start >= end:
            return start, end
        return self.starts[start], self.ends[end - 1]


@dataclass(frozen=True, slots=True)
class Text:
    """A body and its views: `plain` without markup, `folded` for matching."""

    original: str
    plain: View
    folded: View


def text_of(body: str, format: Format = Format.PLAIN) -> Text:
    """Read a body into its views."""
    plain = Tracked(body)
    if format is Format.HTML:
        plain = unmarked(plain)
    return Text(body, _view(plain), _view(folded(plain)))


def _view(read: Tracked) -> View:
    if read.starts is None or read.ends is None:
        return View(read.text)
    return View(read.text, tuple(read.starts), tuple(read.ends))
