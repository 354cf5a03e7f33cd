"""How an entry of a list may be spelled: umlauts both ways, `1` for `l`, doubles.

The notation of entries stands in `core/lexicon.py`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

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
_HIDDEN = (
    *("insult-beast", "insult-crass", "insult-crime", "insult-disability"),
    *("insult-looks", "insult-mild", "insult-noun", "insult-obscene", "insult-pest"),
    *("insult-petty", "insult-sex", "insult-stupid", "insult-vile"),
)
"""Lists of names for people, which are hidden with care; by what they begin with."""
_LEAST_DOTTED = _LEAST_STRETCHED = _LEAST_BACKWARDS = 5
_LEAST_HALVED = 8
_DOTS = {"a": "ä", "o": "ö", "u": "ü"}
_INNOCENT_TOO = frozenset(
    (
        *("dübel", "düssel", "hörst", "karren", "kötter", "lines", "pfeiff", "pfeiffe"),
        *("pröll", "schaff", "schaffe", "schüssel", "schwül", "schwüle", "schwüler"),
        *(
            "resol",
            "schäfe",
            "schänd",
            "schände",
            "würst",
            "würste",
            "spasst",
            "spassten",
            "gift spritz",
            "gift spritze",
        ),
        *("tapped", "vögel", "einst ein", "gut mensch", "haar schnitt", "möchte gern"),
        *("sub human", "unter mensch"),
    )
)
"""What hidden words must not be read from."""
_ENTRY = re.compile(r"(?P<before>[~*]?)(?P<stem>[^~*|]+)(?P<after>[~*]?)")
_DOUBLED = re.compile(r"(.)\1")


@dataclass(frozen=True, slots=True)
class Entry:
    """One spelling of one entry; a loose one counts only where folding was at work.

    A hidden one is written so on purpose; any sign may stand in the place of its space.
    """

    term: str
    list: str
    before: str
    after: str
    loose: bool
    hidden: bool = False


def spelled(name: str, line: str) -> Iterator[tuple[str, Entry]]:
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
        yield text, Entry(stem, name, read["before"], read["after"], False)
    for text in sorted(loose - exact):
        yield text, Entry(stem, name, read["before"], read["after"], True)
    if name.startswith(_HIDDEN) and stem.isalpha() and "*" not in line:
        yield from _hidden(name, read, exact | loose)


def _hidden(
    name: str, read: re.Match[str], known: set[str]
) -> Iterator[tuple[str, Entry]]:
    """What careful people write for a word: dotted, stretched, backwards, in halves."""
    stem, before, after = read["stem"], read["before"], read["after"]
    not_these = known | _INNOCENT_TOO
    for text in sorted({*_dotted(stem), *_stretched(stem), *_halves(stem)} - not_these):
        yield text, Entry(stem, name, before, after, False, hidden=True)
    if len(stem) >= _LEAST_BACKWARDS and stem[::-1] not in not_these:
        yield stem[::-1], Entry(stem, name, "", "", False, hidden=True)


def _dotted(stem: str) -> Iterator[str]:
    """Dots on one vowel, and on all."""
    if len(stem) >= _LEAST_DOTTED:
        for at, letter in enumerate(stem):
            yield stem[:at] + _DOTS.get(letter, letter) + stem[at + 1 :]
        yield "".join(_DOTS.get(letter, letter) for letter in stem)


def _stretched(stem: str) -> Iterator[str]:
    """One letter twice."""
    if len(stem) >= _LEAST_STRETCHED:
        for at, letter in enumerate(stem):
            if at and letter not in stem[at - 1 : at] + stem[at + 1 : at + 2]:
                yield stem[:at] + letter + stem[at:]


def _halves(stem: str) -> Iterator[str]:
    """A space anywhere between three letters or more."""
    if len(stem) >= _LEAST_HALVED:
        for at in range(3, len(stem) - 2):
            yield f"{stem[:at]} {stem[at:]}"


def _misread(form: str) -> Iterator[str]:
    """A word whose first few `l` were written `1`, which folding reads as `i`."""
    at = [place for place, letter in enumerate(form) if letter == "l"][:3]
    for letters in product("li", repeat=len(at)):
        misread = list(form)
        for place, letter in zip(at, letters, strict=True):
            misread[place] = letter
        yield "".join(misread)
