"""Term lists of the policy, matched in one Aho-Corasick pass over the folded view.

One entry a line, in lower case, without disguise: folding undoes that in the text.

======================  =====================================================
``arschloch``           this form, as a whole word
``idiot~``              also with endings: Idioten, Idiotin; not Idiotie
``~idiot~``             also after intensifiers: Vollidiot, Drecks-Idioten
``*troll~``             after any first part: the head decides (Forentroll)
``scheiß*``             any continuation: Scheißakku, Scheiß-Windows
``halt die fresse``     several words, one space between them
``🖕``                  signs stand anywhere, words only between word edges
======================  =====================================================

Umlauts and ß are written as such; ``ae``, ``a``, ``ss`` spellings are found too.
Entries of the list named ``innocent`` never show up as hits: they hide whatever
other lists find inside them (``himmel, arsch und zwirn``, ``massage~``).

Masked words (``A*****ch``, ``H#re``) match an entry of equal length whose visible
letters agree; one that fits words of several families of lists (``insult-…``,
``hate-…``) is too vague and counts for none.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from moderation.core.finder import Finder
from moderation.core.riddles import Riddle, lengths, riddles, shape
from moderation.core.signal import Span
from moderation.core.spelling import Entry, spelled
from moderation.core.text import Text

INNOCENT = "innocent"

_ENDINGS = frozenset(
    ("e", "en", "em", "er", "es", "n", "r", "m", "s", "ern", "ens", "ns", "in", "innen")
)
_INTENSIFIERS = re.compile(
    r"(?:voll|dreck|scheiß|scheiss|arsch|riesen|erz|ober|mords|kack|mist|huren?|blöd"
    r"|bloed|schwach|sau|ur|mega|super|stink|haupt|berufs|ultra|vollblut|hirn|edel)"
    r"{1,3}s?"
)
_REST = re.compile(r"\w{0,40}")


class Hit(NamedTuple):
    """A listed term found in a text; `start`, `end` lie in the folded view.

    They cover the whole word: prefix, stem and ending. A tuple, because several are
    made of nearly every comment and a data class takes four times as long.
    """

    term: str
    list: str
    start: int
    end: int
    span: Span


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The policy's lists, compiled."""

    lists: Mapping[str, tuple[str, ...]]
    _entries: tuple[Entry, ...] = field(default=(), repr=False, compare=False)
    _finder: Finder | None = field(default=None, repr=False, compare=False)
    _forms: Mapping[str, tuple[Entry, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )
    _by_shape: Mapping[tuple[int, str], tuple[str, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )
    _left_out: frozenset[tuple[str, str]] = field(
        default=frozenset(), repr=False, compare=False
    )

    def hits(self, text: Text) -> Mapping[str, tuple[Hit, ...]]:
        """Find all listed terms that stand as words, by list, in order of place."""
        if self._finder is None:
            return {}
        folded = text.folded.text
        matches = self._finder.matches(folded)
        found = [hit for match in matches if (hit := self._as_word(text, *match))]
        found += self._unmasked(text)
        if self._left_out:
            found = [hit for hit in found if (hit.list, hit.term) not in self._left_out]
        return _by_list(found) if found else {}

    def without(self, entries: Collection[tuple[str, str]]) -> "Lexicon":
        """Leave out entries, named by list and bare word; nothing is compiled anew."""
        kept = {
            name: tuple(e for e in lines if (name, bare(e)) not in entries)
            for name, lines in self.lists.items()
        }
        return replace(self, lists=kept, _left_out=self._left_out.union(entries))

    def __reduce__(self) -> tuple[object, tuple[Mapping[str, tuple[str, ...]]]]:
        """Travel between processes as lists; the automaton is built anew."""
        return lexicon_of, (self.lists,)

    def _as_word(self, text: Text, index: int, start: int, end: int) -> Hit | None:
        entry = self._entries[index]
        folded = text.folded.text
        last = _word_end(folded, end, entry.after) if entry.after else end
        first = _word_start(folded, start, entry.before) if entry.before else start
        if first is None or last is None:
            return None
        span = text.folded.span(first, last)
        if entry.loose and text.original[slice(*span)].lower() == folded[first:last]:
            return None
        return Hit(entry.term, entry.list, first, last, span)

    def _unmasked(self, text: Text) -> Iterator[Hit]:
        for riddle in riddles(text.folded.text):
            span = text.folded.span(riddle.start, riddle.end)
            behind = {(e.list, e.term): e for e in self._behind(riddle)}
            for entry in behind.values():
                yield Hit(entry.term, entry.list, riddle.start, riddle.end, span)

    def _behind(self, riddle: Riddle) -> tuple[Entry, ...]:
        """The entries a masked or split word may stand for; none if too vague."""
        found = self._forms.get(riddle.joined)
        for reading in riddle.readings if found is None else ():
            found = found or self._forms_of(reading)
        if found or riddle.masked is None:
            return found or ()
        masked = shape(riddle.masked)
        fitting = {
            form: self._forms[form]
            for length in lengths(riddle.masked)
            for form in self._by_shape.get((length, riddle.masked[0]), ())
            if masked.fullmatch(form)
        }
        return _clear(fitting)

    def _forms_of(self, word: str) -> tuple[Entry, ...]:
        """The entries that a word as a whole is a form of; none of an innocent one."""
        matches = self._finder.matches(word) if self._finder else ()
        found = {
            self._entries[at]
            for at, start, end in matches
            if _is_whole(word, self._entries[at], start, end)
        }
        innocent = any(entry.list == INNOCENT for entry in found)
        return () if innocent else tuple(sorted(found, key=_by_name))


def lexicon_of(lists: Mapping[str, tuple[str, ...]]) -> Lexicon:
    """Compile lists of entry lines (comments already stripped) by list name.

    Raises ValueError naming list and entry if a line cannot be read.
    """
    pairs = [
        pair
        for name, lines in lists.items()
        for line in lines
        for pair in spelled(name, line)
    ]
    if not pairs:
        return Lexicon(lists)
    forms = _forms(pairs)
    return Lexicon(
        lists,
        tuple(entry for _, entry in pairs),
        Finder(pairs),
        forms,
        _by_shape(forms),
    )


def bare(entry: str) -> str:
    """The words of an entry, as its hits name them: without signs for more letters."""
    return entry.strip().strip("~*")


def _forms(
    spelled: Iterable[tuple[str, Entry]],
) -> dict[str, tuple[Entry, ...]]:
    """Whole words by the entries they belong to, for masked and split ones."""
    forms: dict[str, tuple[Entry, ...]] = {}
    for text, pattern in spelled:
        if pattern.loose or pattern.hidden or len(text) < 4 or not text.isalpha():
            continue
        endings = ("", *_ENDINGS) if pattern.after == "~" else ("",)
        for ending in sorted(endings):
            form = text + ending
            if pattern not in forms.get(form, ()):
                forms[form] = (*forms.get(form, ()), pattern)
    return forms


def _clear(fitting: Mapping[str, tuple[Entry, ...]]) -> tuple[Entry, ...]:
    """What several words may mean together: what all of them have in common."""
    entries = [entry for found in fitting.values() for entry in found]
    shared = _shared(fitting, lambda entry: entry.list)
    if shared:
        return tuple({e.list: e for e in entries if e.list in shared}.values())
    families = _shared(fitting, lambda entry: family_of(entry.list))
    return tuple(e for e in entries if family_of(e.list) in families)[:1]


def _shared(
    fitting: Mapping[str, tuple[Entry, ...]], named: Callable[[Entry], str]
) -> set[str]:
    """What every form is called by at least one of its entries."""
    names = [{named(entry) for entry in found} for found in fitting.values()]
    return set.intersection(*names) if names else set()


def family_of(name: str) -> str:
    """The family a list belongs to: what stands before the first hyphen."""
    return name.partition("-")[0]


def _by_name(entry: Entry) -> tuple[str, str]:
    return entry.list, entry.term


def _by_shape(forms: Iterable[str]) -> dict[tuple[int, str], tuple[str, ...]]:
    shapes: dict[tuple[int, str], list[str]] = {}
    for form in forms:
        shapes.setdefault((len(form), form[0]), []).append(form)
    return {shape: tuple(sorted(members)) for shape, members in shapes.items()}


def _is_whole(word: str, entry: Entry, start: int, end: int) -> bool:
    """Tell whether a stem with its ending and an intensifier makes the whole word."""
    return (
        (start == 0 or entry.before == "~")
        and (end == len(word) or entry.after == "~")
        and _word_start(word, start, entry.before) == 0
        and _word_end(word, end, entry.after) == len(word)
    )


def _word_end(folded: str, end: int, after: str) -> int | None:
    """Where the word ends that a stem begins, or None if it ends otherwise."""
    if end == len(folded) or not folded[end - 1].isalnum():
        return end
    rest = _REST.match(folded, end)
    if rest is None or not rest[0] or rest[0].startswith("_"):
        return end
    if after == "*" or (after == "~" and rest[0] in _ENDINGS):
        return rest.end()
    return None


def _word_start(folded: str, start: int, before: str) -> int | None:
    """Where the word begins that a stem ends, or None if that is not allowed."""
    if start == 0 or not folded[start].isalnum() or not folded[start - 1].isalnum():
        return start
    if not before:
        return None
    first = start
    while first and start - first < 40 and folded[first - 1].isalnum():
        first -= 1
    prefix = folded[first:start]
    if before == "*":
        return first if len(prefix) > 1 else None
    return first if _INTENSIFIERS.fullmatch(prefix) else None


def _by_list(found: list[Hit]) -> dict[str, tuple[Hit, ...]]:
    """Order hits, hide those inside innocent words, keep the longest at each place."""
    kept: dict[str, list[Hit]] = {}
    cover = (0, 0)
    for hit in sorted(found, key=_by_place):
        if hit.list == INNOCENT:
            cover = max(cover, (hit.start, hit.end), key=lambda range: range[1])
        elif not _hidden(hit, *cover):
            before = kept.setdefault(hit.list, [])
            if not before or hit.end > before[-1].end:
                before.append(hit)
    return {name: tuple(hits) for name, hits in kept.items()}


def _by_place(hit: Hit) -> tuple[int, int, bool]:
    return hit.start, -hit.end, hit.list != INNOCENT


def _hidden(hit: Hit, start: int, end: int) -> bool:
    """Tell whether innocent words cover a hit that is no phrase of equal length."""
    longer = end - start > hit.end - hit.start
    return hit.end <= end and (longer or " " not in hit.term)
