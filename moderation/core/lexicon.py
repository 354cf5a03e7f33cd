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
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

import re2
from ahocorasick_rs import AhoCorasick

from moderation.core.signal import Span
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
_SPELLINGS: dict[str, tuple[str, ...]] = {
    "ä": ("ä", "ae", "a"),
    "ö": ("ö", "oe", "o"),
    "ü": ("ü", "ue", "u"),
}
_SPELLINGS |= {"ß": ("ß", "ss")}
_OTHER_WORDS = frozenset(
    ("toten", "tote", "hang", "bruder", "zuge", "laden", "lautet", "bussen", "junger")
)
"""What entries must not be read as where people leave the dots off umlauts."""
_ENTRY = re.compile(r"(?P<before>[~*]?)(?P<stem>[^~*|]+)(?P<after>[~*]?)")
_DOUBLED = re.compile(r"(.)\1")
_REST = re.compile(r"\w{0,40}")
_LETTERS = r"a-zäöüß"
_MASKS = r"*#_•·%+^~|@$&="
_MASK_CUE = re2.compile(
    rf"[{_LETTERS}][{_MASKS}'.-]+[{_LETTERS}]|[{_LETTERS}]{{2}}[*#•_]{{2}}"
)
_MASKED = re.compile(
    rf"(?<![\w*#@./])[{_LETTERS}][{_LETTERS}]*(?:(?:[{_MASKS}]+|"
    rf"['.-])[{_LETTERS}]+)*[*#•_]*"
)
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|nbsp|[aou]uml|szlig)")
_MASK_RUN = re.compile(rf"[{_MASKS}]+")
_SPLIT = re.compile(rf"[{_MASKS}'.-]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed term found in a text; `start`, `end` lie in the folded view.

    They cover the whole word: prefix, stem and ending.
    """

    term: str
    list: str
    start: int
    end: int
    span: Span


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One spelling of one entry; a loose one counts only where folding was at work."""

    term: str
    list: str
    before: str
    after: str
    loose: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The policy's lists, compiled."""

    lists: Mapping[str, tuple[str, ...]]
    _patterns: tuple[_Pattern, ...] = field(default=(), repr=False, compare=False)
    _automaton: AhoCorasick | None = field(default=None, repr=False, compare=False)
    _closed: tuple[tuple[bool, bool], ...] = field(
        default=(), repr=False, compare=False
    )
    _forms: Mapping[str, tuple[_Pattern, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )
    _by_shape: Mapping[tuple[int, str], tuple[str, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def hits(self, text: Text) -> Mapping[str, tuple[Hit, ...]]:
        """Find all listed terms that stand as words, by list, in order of place."""
        if self._automaton is None:
            return {}
        folded = text.folded.text
        found = [
            hit
            for index, start, end in self._automaton.find_matches_as_indexes(
                folded, overlapping=True
            )
            # Most matches are mere parts of words; this is where time is won.
            if not (
                (start and self._closed[index][0] and folded[start - 1].isalnum())
                or (self._closed[index][1] and folded[end : end + 1].isalnum())
            )
            for hit in self._as_word(text, index, start, end)
        ]
        if _MASK_CUE.search(folded):
            found += self._unmasked(text)
        return _by_list(found) if found else {}

    def __reduce__(self) -> tuple[object, tuple[Mapping[str, tuple[str, ...]]]]:
        """Travel between processes as lists; the automaton is built anew."""
        return lexicon_of, (self.lists,)

    def _as_word(self, text: Text, index: int, start: int, end: int) -> Iterator[Hit]:
        pattern = self._patterns[index]
        folded = text.folded.text
        last = _word_end(folded, end, pattern.after)
        first = _word_start(folded, start, pattern.before)
        if first is None or last is None:
            return
        span = text.folded.span(first, last)
        if pattern.loose and text.original[slice(*span)].lower() == folded[first:last]:
            return
        yield Hit(pattern.term, pattern.list, first, last, span)

    def _unmasked(self, text: Text) -> Iterator[Hit]:
        folded = text.folded.text
        for found in _MASKED.finditer(folded):
            token = found[0]
            if token.isalpha() or _ENTITY.search(token):
                continue
            for pattern in self._behind(token):
                start, end = found.span()
                span = text.folded.span(start, end)
                yield Hit(pattern.term, pattern.list, start, end, span)

    def _behind(self, token: str) -> tuple[_Pattern, ...]:
        """The entries a masked or split word may stand for; none if too vague."""
        joined = self._forms.get(_SPLIT.sub("", token))
        if joined is not None and token[-1].isalpha():
            return joined
        visible = sum(map(str.isalpha, token))
        if "." in token or "'" in token or "-" in token:
            return ()
        if visible < 2 or visible * 3 < len(token) or len(token) < 4:
            return ()
        shape = _shape(token)
        fitting = {
            form: self._forms[form]
            for length in (len(token), len(token) + 1, len(token) - 1)
            for form in self._by_shape.get((length, token[0]), ())
            if shape.fullmatch(form)
        }
        return _clear(fitting)


def lexicon_of(lists: Mapping[str, tuple[str, ...]]) -> Lexicon:
    """Compile lists of entry lines (comments already stripped) by list name.

    Raises ValueError naming list and entry if a line cannot be read.
    """
    spelled = [
        pair
        for name, lines in lists.items()
        for line in lines
        for pair in _spelled(name, line)
    ]
    if not spelled:
        return Lexicon(lists)
    forms = _forms(spelled)
    return Lexicon(
        lists,
        tuple(pattern for _, pattern in spelled),
        AhoCorasick([text for text, _ in spelled]),
        tuple(_closed(text, pattern) for text, pattern in spelled),
        forms,
        _by_shape(forms),
    )


def _spelled(name: str, line: str) -> Iterator[tuple[str, _Pattern]]:
    """All spellings of one entry, the loose ones last."""
    read = _ENTRY.fullmatch(line.strip())
    if read is None or read["stem"] != read["stem"].lower() or not read["stem"].strip():
        raise ValueError(
            f"list {name!r}: cannot read entry {line!r}; "
            "write a word in lower case with at most one '~' or '*' at each end"
        )
    stem = read["stem"]
    choices = [_SPELLINGS.get(letter, (letter,)) for letter in stem]
    exact = {"".join(letters) for letters in product(*choices)}
    exact -= _OTHER_WORDS - {stem}
    loose = {misread for form in exact for misread in _misread(form)}
    loose |= {_DOUBLED.sub(r"\1", form) for form in exact | loose}
    for text in sorted(exact):
        yield text, _Pattern(stem, name, read["before"], read["after"], False)
    for text in sorted(loose - exact):
        yield text, _Pattern(stem, name, read["before"], read["after"], True)


def _misread(form: str) -> Iterator[str]:
    """A word whose first few `l` were written `1`, which folding reads as `i`."""
    at = [place for place, letter in enumerate(form) if letter == "l"][:3]
    for letters in product("li", repeat=len(at)):
        misread = list(form)
        for place, letter in zip(at, letters, strict=True):
            misread[place] = letter
        yield "".join(misread)


def _closed(text: str, pattern: _Pattern) -> tuple[bool, bool]:
    """At which ends a word must begin and end exactly where the entry does."""
    return (
        not pattern.before and text[0].isalnum(),
        not pattern.after and text[-1].isalnum(),
    )


def _forms(
    spelled: Iterable[tuple[str, _Pattern]],
) -> dict[str, tuple[_Pattern, ...]]:
    """Whole words by the entries they belong to, for masked and split ones."""
    forms: dict[str, tuple[_Pattern, ...]] = {}
    for text, pattern in spelled:
        if pattern.loose or len(text) < 4 or not text.isalpha():
            continue
        endings = ("", *_ENDINGS) if pattern.after == "~" else ("",)
        for ending in sorted(endings):
            form = text + ending
            if pattern not in forms.get(form, ()):
                forms[form] = (*forms.get(form, ()), pattern)
    return forms


def _clear(fitting: Mapping[str, tuple[_Pattern, ...]]) -> tuple[_Pattern, ...]:
    """What several words may mean together: one word, or one family of lists."""
    if len(fitting) == 1:
        return next(iter(fitting.values()))
    patterns = [pattern for found in fitting.values() for pattern in found]
    families = {pattern.list.partition("-")[0] for pattern in patterns}
    return tuple(patterns[:1]) if len(families) == 1 else ()


def _shape(token: str) -> re.Pattern[str]:
    """A masked word as a pattern; people miscount three stars or more by one."""

    def letters(masks: re.Match[str]) -> str:
        count = len(masks[0])
        return f"[{_LETTERS}]{{{count - (count > 2)},{count + (count > 2)}}}"

    return re.compile(_MASK_RUN.sub(letters, token))


def _by_shape(forms: Iterable[str]) -> dict[tuple[int, str], tuple[str, ...]]:
    shapes: dict[tuple[int, str], list[str]] = {}
    for form in forms:
        shapes.setdefault((len(form), form[0]), []).append(form)
    return {shape: tuple(sorted(members)) for shape, members in shapes.items()}


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
