"""Frames: short patterns of words in which listed words stand for their lists.

A *sketch* is a text as a row of tokens, each followed by a space; a token that some
list holds carries that list's tag. A frame is written as tokens with spaces between:

=============  ==========================================================
`raus`         this word; regular expressions within one token are fine
`(an|auf)_die` alternatives; `_` is a space inside an element
`(?=ab)<kill>` a listed word, narrowed to some of its list
`<group>`      any term of the list `hate-group` (or `crime-group`)
`(<a>|<b>)`    a term of either list; as if written as two frames
`@future`      any of these everyday words (`core/everyday.py`)
`~alle`        perhaps this token
`{3}`          up to three tokens, no sentence end and no negation among them
`{3!}`         the same, negations allowed
`{3-}`         the same, neither negations nor commas
`{3.}`         the same, sentence ends allowed as well
`^` `$`        start and end of a clause
=============  ==========================================================

One frame a line; a backslash at its end continues it, also behind a bar. Every frame
needs at least one listed word outside of alternatives: a text without one is free.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, islice

from moderation.core.context import context_at, in_context
from moderation.core.everyday import EVERYDAY
from moderation.core.evidence import Evidence
from moderation.core.keys import key_of
from moderation.core.lexicon import Hit
from moderation.core.patterns import Pattern
from moderation.core.sieve import Sieve
from moderation.core.signal import Effect, Severity, Signal, lowered

PREFIXES = ("hate-", "crime-")
"""Lists whose words may stand in frames; the rest of a list's name is its class."""

_NEAR = 400
# So many places of one frame are looked at; a longer text is hostile or tells enough.
_PLACES = 20
_TAGS = r"(?:‹\+?\w+›)*"
_ENDS = ".!?;\u00b6"
_EDGE = re.escape(_ENDS + ":,…–—-()„“”\"'»«*|/")
_NEGATION = (
    r"(?:nicht|nie|niemals|kein\w*|ned|net|nöd|nid|weder|not|never|no|none"
    r"|\w+n['’]t)(?: |‹)"
)
_PIECE = re.compile(r"\w+(?:['’]\w+)*|\n+|[^\w\s]")
_IN_COMPOUND = re.compile(r"-\w")
_CLASS = re.compile(r"@(\w+)")
_ELEMENT = re.compile(r"<(\w+)>")
_CHOICE = re.compile(r"(?<!\S)\((?:<\w+>\|)+<\w+>\)(?!\S)")
_AFTER_BAR = re.compile(r"\|\s+")
_LOOK = re.compile(r"\(\?[=!][^)]*\)")
_GAP = re.compile(r"\{(\d+)([!.-]?)\}")


@dataclass(frozen=True, slots=True)
class Sketch:
    """A text as tagged tokens, each followed by a space; token i covers `pieces[i]`."""

    text: str
    key: bytes
    tokens: tuple[str, ...]
    pieces: tuple[re.Match[str], ...]

    def folded(self, start: int, end: int) -> tuple[int, int]:
        """Map a range of the sketch to one of the folded view."""
        at = (0, *accumulate(len(token) + 1 for token in self.tokens))
        first, last = bisect_left(at, start), bisect_left(at, end) - 1
        return self.pieces[first].start(), self.pieces[max(first, last)].end()

    def sentence(self, start: int, end: int) -> str:
        """The sentence, or sentences, around a range, as far as it is near."""
        floor, ceiling = max(0, start - _NEAR), end + _NEAR
        left = max(self.text.rfind(f"{mark} ", floor, start) for mark in _ENDS)
        rights = (self.text.find(f" {m} ", max(start, end - 1), ceiling) for m in _ENDS)
        right = min((r for r in rights if r >= 0), default=ceiling)
        return self.text[left + 2 if left >= 0 else floor : right + 3]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A pattern and what it means; `unless`, `doubt` are sought in the sentence.

    `needs` are the classes without which the pattern cannot match.
    """

    rule: str
    clause: str
    severity: Severity
    effect: Effect
    pattern: Pattern
    needs: frozenset[str]
    unless: Pattern | None = None
    doubt: Pattern | None = None


class Group:
    """Frames that need the same class, sifted together."""

    __slots__ = ("_needs", "_sieve", "frames")

    def __init__(self, frames: Iterable[Frame]) -> None:
        self.frames = tuple(frames)
        every = {frame.needs for frame in self.frames}
        self._needs = [n for n in every if not any(other < n for other in every)]
        self._sieve: Sieve | None = None

    def can_match(self, present: frozenset[str]) -> bool:
        """Tell whether any of the frames has all it needs."""
        return any(needs <= present for needs in self._needs)

    def within(self, sketch: Sketch, present: frozenset[str]) -> list[Frame]:
        """The frames that may match a sketch in which these classes were found."""
        if self._sieve is None:
            self._sieve = Sieve(frame.pattern.pattern for frame in self.frames)
        sifted = (self.frames[at] for at in self._sieve.candidates(sketch.key))
        return [frame for frame in sifted if frame.needs <= present]


@dataclass(frozen=True, slots=True)
class Frames:
    """Frames by one class that each needs."""

    by_class: Mapping[str, Group]

    def classes(self) -> frozenset[str]:
        """Every class that some frame needs."""
        every = (frame for group in self.by_class.values() for frame in group.frames)
        return frozenset(name for frame in every for name in frame.needs)

    def groups(self, present: frozenset[str]) -> list[Group]:
        """The groups that can match at all where these classes were found."""
        found = (self.by_class.get(name) for name in sorted(present))
        return [group for group in found if group and group.can_match(present)]


def frames(
    rule: str,
    clause: str,
    severity: Severity,
    effect: Effect,
    patterns: str,
    *,
    unless: str = "",
    doubt: str = "",
) -> tuple[Frame, ...]:
    """Compile one pattern a line, all with the same meaning.

    Raises ValueError for a pattern that needs no listed word.
    """
    written = _lines(patterns)
    lines = [variant for line in written for variant in _variants(line)]
    return tuple(
        Frame(
            rule=rule,
            clause=clause,
            severity=severity,
            effect=effect,
            pattern=compiled(line),
            needs=_needs(line),
            unless=_any_of(unless),
            doubt=_any_of(doubt),
        )
        for line in lines
    )


def indexed(*tables: Iterable[Frame]) -> Frames:
    """Put frames under the class each needs that the fewest others need."""
    every = [frame for table in tables for frame in table]
    use: dict[str, int] = {}
    for frame in every:
        for name in frame.needs:
            use[name] = use.get(name, 0) + 1
    index: dict[str, list[Frame]] = {}
    for frame in every:
        rarest = min(frame.needs, key=lambda name: (use[name], name))
        index.setdefault(rarest, []).append(frame)
    return Frames({name: Group(found) for name, found in index.items()})


def framed(evidence: Evidence, table: Frames) -> Iterator[Signal]:
    """Report what the frames find, each at its first place that stands."""
    names = [name for name in evidence.hits if name.startswith(PREFIXES)]
    present = frozenset(map(_class_of, names))
    groups = table.groups(present)
    if not groups:
        return
    hits = tuple(hit for name in names for hit in evidence.hits[name])
    sketch = _sketch(evidence.text.folded.text, hits)
    for frame in (frame for g in groups for frame in g.within(sketch, present)):
        signal = _first(evidence, sketch, frame)
        if signal is not None:
            yield signal


@lru_cache(maxsize=2)
def _sketch(folded: str, hits: tuple[Hit, ...]) -> Sketch:
    """The last comment's sketch, which every table of frames reads."""
    return sketch_of(folded, hits)


def sketch_of(folded: str, hits: Iterable[Hit]) -> Sketch:
    """Cut a folded view into tokens and tag those that lists hold.

    The further tokens of a term of several words carry its tag with a plus. The first
    part of a hyphenated compound is not tagged: there the head decides.
    """
    pieces = tuple(_PIECE.finditer(folded))
    starts = [piece.start() for piece in pieces]
    tokens = [piece.group() for piece in pieces]
    if "\n" in folded:
        tokens = ["\u00b6" if token[0] == "\n" else token for token in tokens]
    for hit in hits:
        if _IN_COMPOUND.match(folded, hit.end):
            continue
        first = max(0, bisect_right(starts, hit.start) - 1)
        mark = ""
        for index in range(first, bisect_left(starts, hit.end)):
            tokens[index] += f"‹{mark}{_class_of(hit.list)}›"
            mark = "+"
    text = " ".join([*tokens, ""])
    return Sketch(text, key_of(text), tuple(tokens), pieces)


def compiled(pattern: str) -> Pattern:
    """Turn a frame's notation into a regular expression over sketches."""
    return Pattern(rf"(?<![^ ]){_parts(pattern, set())}")


def _first(evidence: Evidence, sketch: Sketch, frame: Frame) -> Signal | None:
    for match in islice(frame.pattern.exact.finditer(sketch.text), _PLACES):
        sentence = sketch.sentence(*match.span())
        if frame.unless and frame.unless.search(sentence):
            continue
        signal = _signal(evidence, sketch, frame, match)
        if signal and frame.doubt and frame.doubt.search(sentence):
            signal = lowered(signal)
        if signal:
            return signal
    return None


def _signal(
    evidence: Evidence, sketch: Sketch, frame: Frame, match: re.Match[str]
) -> Signal | None:
    start, end = sketch.folded(*match.span())
    span = evidence.text.folded.span(start, end)
    facts = {"term": evidence.text.original[span[0] : span[1]]}
    if match.groupdict().get("group"):
        at = sketch.folded(*match.span("group"))
        left, right = evidence.text.folded.span(*at)
        facts["group"] = evidence.text.original[left:right]
    signal = Signal(
        rule=frame.rule,
        clause=frame.clause,
        severity=frame.severity,
        effect=frame.effect,
        span=span,
        facts=facts,
    )
    return in_context(signal, context_at(evidence.text, start, end))


@cache
def _class_of(name: str) -> str:
    return name.partition("-")[2]


def _any_of(patterns: str) -> Pattern | None:
    """One expression for several lines, of which any may match."""
    seen: set[str] = set()
    lines = [_parts(line, seen) for line in _lines(patterns)]
    return Pattern(rf"(?<![^ ])(?:{'|'.join(lines)})") if lines else None


def _lines(patterns: str) -> list[str]:
    """One pattern a line; alternatives may go on after a bar on a continued line."""
    lines = (_AFTER_BAR.sub("|", line).strip() for line in patterns.splitlines())
    return [line for line in lines if line]


def _variants(pattern: str) -> Iterator[str]:
    """The pattern once for each class where it offers several: `(<a>|<b>)`."""
    choice = _CHOICE.search(pattern)
    if not choice:
        yield pattern
        return
    before, after = pattern[: choice.start()], pattern[choice.end() :]
    for name in choice[0].strip("()").split("|"):
        yield from _variants(f"{before}{name}{after}")


def _parts(pattern: str, seen: set[str]) -> str:
    return "".join(_part(element, seen) for element in pattern.split())


def _needs(pattern: str) -> frozenset[str]:
    sure = (_LOOK.sub("", e) for e in pattern.split() if not e.startswith("~"))
    plain = [e for e in sure if "(" not in e]
    needs = frozenset(name for e in plain for name in _ELEMENT.findall(e))
    if not needs:
        raise ValueError(f"a frame needs a listed word outside brackets: {pattern!r}")
    return needs


def _part(element: str, seen: set[str]) -> str:
    if element == "^":
        return rf"(?:(?<![^ ])^|(?<=[{_EDGE}] ))"
    if element == "$":
        return rf"(?=[{_EDGE}] |$)"
    gap = _GAP.fullmatch(element)
    if gap:
        return _gap(int(gap[1]), gap[2])
    if element.startswith("~"):
        return f"(?:{_part(element[1:], seen)})?"
    body = _CLASS.sub(lambda m: EVERYDAY[m[1]], element)
    body = body.replace("_", f"{_TAGS} ")
    body = _ELEMENT.sub(lambda m: _listed(m[1], seen), body)
    return f"(?:{body}){_TAGS} "


def _gap(most: int, kind: str) -> str:
    never = "" if kind == "." else rf"(?![{re.escape(_ENDS)}] )"
    if kind in ("", "-"):
        never += f"(?!{_NEGATION})"
    if kind == "-":
        never += "(?!, )"
    return rf"(?:{never}[^ ]+ ){{0,{most}}}"


def _listed(name: str, seen: set[str]) -> str:
    """Any token of a class; the first one in a pattern is a group of that name."""
    token = rf"[^ ]*‹{name}›[^ ]*(?: [^ ]*‹\+{name}›[^ ]*)*"
    if name in seen:
        return f"(?:{token})"
    seen.add(name)
    return f"(?P<{name}>{token})"
