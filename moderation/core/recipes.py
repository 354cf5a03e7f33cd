"""Recipes: listed words that mean something together, in whatever order they stand.

Where a frame knows the order of words, a recipe only knows what must come together
in one sentence. One recipe a line, its elements parted by spaces:

==============  ===========================================================
`<weapon>`      a term of a list of that class (`crime-weapon`, `care-…`)
`(<a>|<b>)`     a term of either class; as if written as two recipes
`@arriving`     a word set of the vocabulary
`(an|auf_den)`  these words; `_` is a space, regular expressions are fine
`-@report`      none of these may be there
==============  ===========================================================

Every recipe needs a listed word: a text without one is free.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from typing import TypeAlias

import re2

from moderation.core.context import context_at, in_context, repeats_parent, sentence_at
from moderation.core.evidence import Evidence
from moderation.core.layout import Range
from moderation.core.lexicon import Hit
from moderation.core.phrases import key_of
from moderation.core.signal import Effect, Severity, Signal, lowered
from moderation.core.words import pattern

PREFIXES = ("crime-", "hate-", "care-")
"""Lists whose words may stand in recipes; the rest of a list's name is its class."""

# So many places of the rarest element are looked at.
_PLACES = 8
# How far the elements may lie from the rarest one, in characters.
_REACH = 110
_ELEMENT = re.compile(r"<(\w+)>")
_CHOICE = re.compile(r"\((?:<\w+>\|)+<\w+>\)")
_NEGATION = pattern(
    r"\b(?:nicht|nie|niemals|kein\w*|ned|net|nöd|nid|weder|statt|anstatt|not|never|no"
    r"|without|instead|\w+n['’]t)\b"
)
_CONDITION = pattern(
    r"\b(?:wenn|falls|sollte[tn]?|solange|bis|if|unless|until|when)\b[^,.!?]{0,120},"
    r"|^\W*\w+[tn] (?:ihr|du|sie)\b[^,.!?]{0,80} nicht\b[^,.!?]{0,20},"
)


Words: TypeAlias = "re2._Regexp"
"""A compiled word set, over keys (see `phrases.key_of`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What must come together, what must not, and what it then means.

    `wide` recipes also look into the sentences next to the rarest element; those with
    `negated` mind no negation.
    """

    rule: str
    clause: str
    severity: Severity
    effect: Effect
    classes: tuple[str, ...]
    words: tuple[Words, ...]
    banned: tuple[Words, ...]
    banned_classes: tuple[str, ...]
    doubt: tuple[Words, ...] = ()
    wide: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Recipes:
    """Recipes by the one class of each that the fewest others need."""

    by_class: Mapping[str, tuple[Recipe, ...]]

    def within(self, present: frozenset[str]) -> Iterator[Recipe]:
        """The recipes that can succeed where these classes were found."""
        for name in present & self.by_class.keys():
            for recipe in self.by_class[name]:
                if present.issuperset(recipe.classes):
                    yield recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a table of recipes breaches."""

    rule: str
    clause: str
    severity: Severity
    effect: Effect


def recipes(
    meaning: Meaning,
    lines: str,
    vocabulary: Mapping[str, str],
    *,
    unless: str = "",
    doubt: str = "",
    wide: bool = False,
    negated: bool = False,
) -> tuple[Recipe, ...]:
    """Read one recipe a line, all with the same meaning.

    `unless` names elements that void, `doubt` such as lower it. Raises ValueError for
    a recipe that needs no listed word.
    """
    void = [f"-{element}" for element in unless.split()]
    doubts = tuple(_words(element, vocabulary) for element in doubt.split())
    return tuple(
        replace(
            _recipe(meaning, [*variant.split(), *void], vocabulary),
            doubt=doubts,
            wide=wide,
            negated=negated,
        )
        for line in lines.splitlines()
        if line.strip()
        for variant in _variants(line)
    )


def indexed(*tables: Iterable[Recipe]) -> Recipes:
    """Put recipes under the class each needs that the fewest others need."""
    every = [recipe for table in tables for recipe in table]
    use: dict[str, int] = {}
    for recipe in every:
        for name in recipe.classes:
            use[name] = use.get(name, 0) + 1
    index: dict[str, list[Recipe]] = {}
    for recipe in every:
        first, *rest = sorted(recipe.classes, key=lambda name: (use[name], name))
        index.setdefault(first, []).append(replace(recipe, classes=(first, *rest)))
    return Recipes({name: tuple(found) for name, found in index.items()})


def cooked(evidence: Evidence, table: Recipes) -> Iterator[Signal]:
    """Report what the recipes find, each rule at its first place that stands."""
    hits = {
        name.partition("-")[2]: found
        for name, found in evidence.hits.items()
        if name.startswith(PREFIXES)
    }
    if not hits:
        return
    kitchen = _Kitchen(evidence, hits)
    seen: set[tuple[str, Effect]] = set()
    for recipe in table.within(frozenset(hits)):
        if (recipe.rule, recipe.effect) in seen:
            continue
        signal = _first(kitchen, recipe)
        if signal is not None:
            seen.add((signal.rule, signal.effect))
            yield signal


@dataclass(slots=True)
class _Kitchen:
    """One comment while its recipes are tried; what was looked up once is kept."""

    evidence: Evidence
    hits: Mapping[str, tuple[Hit, ...]]
    windows: dict[tuple[int, bool], Range] = field(default_factory=dict)
    said: dict[tuple[int, Range], bool] = field(default_factory=dict)

    def window(self, anchor: Hit, wide: bool) -> Range:
        """Where the other elements must stand."""
        known = self.windows.get((anchor.start, wide))
        if known is None:
            known = _window(self.evidence, anchor, wide)
            self.windows[anchor.start, wide] = known
        return known

    def says(self, words: Words, window: Range) -> bool:
        """Whether any of the words stands in a window."""
        known = self.said.get((id(words), window))
        if known is None:
            key = key_of(self.evidence.text.folded.text)
            known = words.search(key[slice(*window)]) is not None
            self.said[id(words), window] = known
        return known


def _first(kitchen: _Kitchen, recipe: Recipe) -> Signal | None:
    folded = kitchen.evidence.text.folded.text
    for anchor in islice(kitchen.hits[recipe.classes[0]], _PLACES):
        window = kitchen.window(anchor, recipe.wide)
        if not all(kitchen.says(words, window) for words in recipe.words):
            continue
        chosen = _together(recipe.classes, anchor, kitchen.hits, window)
        if chosen is None or _voided(recipe, kitchen, window, chosen):
            continue
        if not recipe.negated and _denied(folded, chosen, window):
            continue
        signal = _signal(kitchen.evidence, recipe, chosen)
        if signal and any(kitchen.says(doubt, window) for doubt in recipe.doubt):
            signal = lowered(signal)
        if signal:
            return signal
    return None


def _window(evidence: Evidence, anchor: Hit, wide: bool) -> Range:
    start, end = sentence_at(evidence.text, anchor.start, anchor.end)
    if wide:
        start, _ = sentence_at(evidence.text, max(0, start - 2), max(1, start - 1))
        _, end = sentence_at(evidence.text, end + 1, end + 2)
    reach = 2 * _REACH if wide else _REACH
    return max(start, anchor.start - reach), min(end, anchor.end + reach)


def _together(
    classes: tuple[str, ...],
    anchor: Hit,
    hits: Mapping[str, tuple[Hit, ...]],
    window: Range,
) -> list[Hit] | None:
    """One hit of each class in the window, none inside another."""
    chosen = [anchor]
    for name in classes[1:]:
        hit = next((hit for hit in hits[name] if _fits(hit, chosen, window)), None)
        if hit is None:
            return None
        chosen.append(hit)
    return chosen


def _fits(hit: Hit, chosen: list[Hit], window: Range) -> bool:
    if hit.start < window[0] or window[1] < hit.end:
        return False
    return all(hit.end <= other.start or other.end <= hit.start for other in chosen)


def _voided(
    recipe: Recipe, kitchen: _Kitchen, window: Range, chosen: list[Hit]
) -> bool:
    """Whether a word that must not be there stands outside of the chosen ones."""
    if any(kitchen.says(banned, window) for banned in recipe.banned):
        return True
    return any(
        _fits(hit, chosen, window)
        for name in recipe.banned_classes
        for hit in kitchen.hits.get(name, ())
    )


def _denied(folded: str, chosen: list[Hit], window: Range) -> bool:
    """Tell whether a negation stands outside of listed words and conditions."""
    rest = folded[slice(*window)]
    for hit in sorted(chosen, key=lambda hit: -hit.start):
        rest = f"{rest[: hit.start - window[0]]}#{rest[hit.end - window[0] :]}"
    return _NEGATION.search(_CONDITION.sub(" ", rest)) is not None


def _signal(evidence: Evidence, recipe: Recipe, chosen: list[Hit]) -> Signal | None:
    start, end = min(hit.start for hit in chosen), max(hit.end for hit in chosen)
    if repeats_parent(evidence, start, end):
        return None
    span = evidence.text.folded.span(start, end)
    signal = Signal(
        rule=recipe.rule,
        clause=recipe.clause,
        severity=recipe.severity,
        effect=recipe.effect,
        span=span,
        facts={"term": evidence.text.original[slice(*span)]},
    )
    if recipe.negated:
        start = _before_negation(evidence.text.folded.text, start)
    return in_context(signal, context_at(evidence.text, start, end))


def _before_negation(folded: str, start: int) -> int:
    """Where a passage begins whose negation belongs to its meaning."""
    before = max(0, start - 40)
    found = _NEGATION.search(folded, before, start)
    return found.start() if found else start


def _recipe(
    meaning: Meaning, elements: list[str], vocabulary: Mapping[str, str]
) -> Recipe:
    bans = [element[1:] for element in elements if element.startswith("-")]
    wanted = [element for element in elements if not element.startswith("-")]
    classes = tuple(found[1] for e in wanted if (found := _ELEMENT.fullmatch(e)))
    if not classes:
        raise ValueError(f"a recipe needs a listed word: {' '.join(wanted)!r}")
    return Recipe(
        rule=meaning.rule,
        clause=meaning.clause,
        severity=meaning.severity,
        effect=meaning.effect,
        classes=classes,
        words=tuple(_words(e, vocabulary) for e in wanted if not _ELEMENT.fullmatch(e)),
        banned=tuple(_words(e, vocabulary) for e in bans if not _ELEMENT.fullmatch(e)),
        banned_classes=tuple(f[1] for e in bans if (f := _ELEMENT.fullmatch(e))),
    )


def _words(element: str, vocabulary: Mapping[str, str]) -> Words:
    """Compile a word set or words in brackets; raises KeyError for an unknown set."""
    if element.startswith("@"):
        element = "|".join(vocabulary[element[1:]].split())
    return _compiled(element)


@lru_cache(maxsize=512)
def _compiled(source: str) -> Words:
    for sign, plain in _PLAIN:
        source = source.replace(sign, plain)
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.log_errors = False
    bounded = rf"(?:^|\W|\b)(?:{source})(?:\b|\W|$)"
    return re2.compile(bounded.encode("latin-1"), options)


# As keys spell them; people write ae for ä and ss for ß.
_PLAIN = (
    ("_", " "),
    ("’", "'"),
    ("ä", "ae?"),
    ("ö", "oe?"),
    ("ü", "ue?"),
    ("ß", "ss?"),
    ("€", "¤"),
    (" ", r"(?:[\s,]+)"),
)


def _variants(line: str) -> Iterator[str]:
    """The line once for each class where it offers several."""
    choice = _CHOICE.search(line)
    if not choice:
        yield line
        return
    for name in choice[0].strip("()").split("|"):
        yield from _variants(f"{line[: choice.start()]}{name}{line[choice.end() :]}")
