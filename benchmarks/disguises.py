"""How people hide a swearword, seen from the outside: nothing of the core is used.

A *technique* rewrites one word, or says None where it does not apply. Choices inside
a word are made by its length, so that every run is the same.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

LISTS = Path(__file__).resolve().parents[1] / "policies" / "lists"
CARRIERS = (
    "Du bist so ein {}, wirklich.",
    "Du {}!",
    "Sie sind und bleiben ein {}.",
    "Ach, lies erst einmal den Artikel, du {}, bevor du schreibst.",
)
"""Sentences in which an insult meets a person."""
PICTURES = "🤡🐷🐽🐖💩🐒🐵🤮🐀🖕"
"""What may stand in the place of an insult, and is no decoration there."""
VOWELS = "aeiouäöü"

Technique = Callable[[str], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disguised:
    """A sentence with a hidden word, and the same in clear."""

    technique: str
    word: str
    clear: str
    hidden: str
    markup: bool


def listed_words(pattern: str = "insult-*.txt") -> tuple[str, ...]:
    """Single words of the lists that match a pattern, written as nouns are."""
    entries = (
        line.partition("  #")[0].partition(" |")[0].strip().strip("~*")
        for path in LISTS.glob(pattern)
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    )
    words = {entry for entry in entries if len(entry) > 3 and entry.isalpha()}
    return tuple(word.capitalize() for word in sorted(words))


def in_sentence(word: str) -> str:
    """Put a word where it meets a person; by its length in one of the carriers."""
    return CARRIERS[len(word) % len(CARRIERS)].format(word)


def disguised(technique: str, words: Sequence[str]) -> Iterator[Disguised]:
    """Hide each word by a technique, where that changes something."""
    for word in words:
        hidden = TECHNIQUES[technique](word)
        if hidden is not None and hidden != word:
            clear = in_sentence(word)
            yield Disguised(
                technique=technique,
                word=word,
                clear=clear,
                hidden=clear.replace(word, hidden),
                markup=technique in IN_MARKUP,
            )


def _mapped(table: Mapping[str, str]) -> Technique:
    """Replace all letters of a table."""
    return lambda word: "".join(table.get(letter, letter) for letter in word)


def _one(table: Mapping[str, str], turn: int = 0) -> Technique:
    """Replace one letter of a table, neither the first of the word nor the last."""

    def technique(word: str) -> str | None:
        places = [at for at in range(1, len(word) - 1) if word[at] in table]
        if not places:
            return None
        at = places[(len(word) + turn) % len(places)]
        return word[:at] + table[word[at]] + word[at + 1 :]

    return technique


def _alphabet(lower: int, upper: int) -> dict[str, str]:
    """The letters a to z as they stand elsewhere in Unicode, from two places on."""
    small = {chr(97 + at): chr(lower + at) for at in range(26)}
    return small | {chr(65 + at): chr(upper + at) for at in range(26)}


def _between(*signs: str) -> Technique:
    """Put signs between all letters, in turn."""

    def technique(word: str) -> str:
        pieces = [word[0]]
        for at, letter in enumerate(word[1:]):
            pieces += (signs[at % len(signs)], letter)
        return "".join(pieces)

    return technique


def _inside(sign: str) -> Technique:
    """Put a sign in the middle of the word."""
    return lambda word: word[: len(word) // 2] + sign + word[len(word) // 2 :]


def _masked(first: int, count: int, sign: str) -> Technique:
    """Put a sign in the place of some letters from one on; others stay in sight."""

    def technique(word: str) -> str | None:
        if len(word) < max(4, 2 * count + 1):
            return None
        start = first if first >= 0 else len(word) + first
        return word[:start] + sign * count + word[start + count :]

    return technique


def _middle(word: str) -> str | None:
    """Only the ends are left: `A*****ch`."""
    return f"{word[0]}{'*' * (len(word) - 3)}{word[-2:]}" if len(word) < 10 else None


def _repeated(times: int, turn: int) -> Technique:
    def technique(word: str) -> str:
        at = 1 + (len(word) + turn) % (len(word) - 1)
        return word[:at] + word[at] * times + word[at + 1 :]

    return technique


def _halves(sign: str, least: int = 3) -> Technique:
    """Split the word once, so that both halves have some letters."""

    def technique(word: str) -> str | None:
        if len(word) < 8:
            return None
        at = max(least, len(word) // 2)
        return word[:at] + sign + word[at:]

    return technique


def _then(*techniques: Technique) -> Technique:
    """One technique after the other."""

    def technique(word: str) -> str | None:
        hidden: str | None = word
        for step in techniques:
            hidden = step(hidden) if hidden is not None else None
        return hidden

    return technique


def _each(text: Callable[[str], str]) -> Technique:
    return lambda word: "".join(map(text, word))


def _alternating(word: str) -> str:
    return "".join(c.upper() if at % 2 else c.lower() for at, c in enumerate(word))


_LEET = dict(zip("oeaistbg", "03415789", strict=True))
_CYRILLIC = dict(zip("aeopcxyijsАBEKMHOPCTX", "аеорсхуіјѕАВЕКМНОРСТХ", strict=True))
_GREEK = dict(zip("aoivnpABEHIKMNOPTXZ", "αοινηρΑΒΕΗΙΚΜΝΟΡΤΧΖ", strict=True))
_ARMENIAN = dict(zip("uosnhg", "սօѕոհց", strict=True))
_LATIN = dict(zip("ilodtag", "ıłøđŧɑɡ", strict=True))
_ACCENTS = dict(zip("aeiouncAEIOU", "áèîóùñçÀÉÌÔÚ", strict=True))
_DOTS = dict(zip("aouAOU", "äöüÄÖÜ", strict=True))
_WRITTEN_OUT = dict(
    zip("äöüßÄÖÜ", ("ae", "oe", "ue", "ss", "Ae", "Oe", "Ue"), strict=True)
)
_UNDOTTED = dict(zip("äöüßÄÖÜ", ("a", "o", "u", "ss", "A", "O", "U"), strict=True))
_SMALL_CAPS = dict(
    zip("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", strict=True)
)
_RAISED = dict(
    zip("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", strict=True)
)
_HASH_VOWELS = dict.fromkeys(VOWELS, "#")
_STAR_VOWELS = dict.fromkeys(VOWELS, "*")

TECHNIQUES: Mapping[str, Technique] = {
    # other forms of the same letters
    "fullwidth": _mapped(_alphabet(0xFF41, 0xFF21)),
    "mathematical bold": _mapped(_alphabet(0x1D41A, 0x1D400)),
    "mathematical sans": _mapped(_alphabet(0x1D5BA, 0x1D5A0)),
    "mathematical monospace": _mapped(_alphabet(0x1D68A, 0x1D670)),
    "Fraktur": _mapped(_alphabet(0x1D586, 0x1D56C)),
    "circled": _mapped(_alphabet(0x24D0, 0x24B6)),
    "negative circled": _then(str.upper, _mapped(_alphabet(0x1F150, 0x1F150))),
    "squared": _then(str.upper, _mapped(_alphabet(0x1F130, 0x1F130))),
    "flags' letters": _then(str.upper, _mapped(_alphabet(0x1F1E6, 0x1F1E6))),
    "small capitals": _then(str.lower, _mapped(_SMALL_CAPS)),
    "raised letters": _then(str.lower, _mapped(_RAISED)),
    # what nobody sees
    "zero-width space": _between("\u200b"),
    "zero-width non-joiner": _inside("\u200c"),
    "zero-width joiner": _between("\u200d"),
    "word joiner": _between("\u2060"),
    "byte order mark": _inside("\ufeff"),
    "soft hyphen": _between("\u00ad"),
    "bidi override": _inside("\u202e\u202c"),
    "bidi isolate": _inside("\u2066\u2069"),
    "variation selector": _between("\ufe0f"),
    "Hangul filler": _inside("\u3164"),
    "blank Braille": _inside("\u2800"),
    "tag characters": _inside("\U000e0061\U000e007f"),
    "control character": _inside("\x08"),
    # marks above, through and below
    "struck through": _each(lambda letter: letter + "\u0336"),
    "zalgo": _each(lambda letter: letter + "\u0301\u0317\u0336\u030d"),
    "accents": _mapped(_ACCENTS),
    "enclosed": _each(lambda letter: letter + "\u20dd"),
    # other scripts
    "Cyrillic, all": _mapped(_CYRILLIC),
    "Cyrillic, one": _one(_CYRILLIC),
    "Greek": _mapped(_GREEK),
    "Armenian": _mapped(_ARMENIAN),
    "rare Latin letters": _mapped(_LATIN),
    # umlauts
    "umlauts written out": _mapped(_WRITTEN_OUT),
    "umlauts without dots": _mapped(_UNDOTTED),
    "umlauts decomposed": partial(unicodedata.normalize, "NFD"),
    "dots on one vowel": _one(_DOTS),
    "dots on all vowels": _mapped(_DOTS),
    # leet
    "one digit": _one(_LEET),
    "all digits": _mapped(_LEET),
    "all digits, the first too": _then(str.lower, _mapped(_LEET)),
    "1 for l": _one({"l": "1"}),
    "@ for a": _one({"a": "@"}),
    "$ for s": _one({"s": "$"}),
    "! for i": _one({"i": "!"}),
    "€ for e": _one({"e": "€"}),
    "| for l": _one({"l": "|"}),
    "signs": _mapped({"a": "@", "s": "$", "i": "!", "e": "€"}),
    # something between the letters
    "spaced": _between(" "),
    "spaced widely": _between("  "),
    "no-break spaces": _between("\u00a0"),
    "dotted": _between("."),
    "hyphened": _between("-"),
    "underscored": _between("_"),
    "slashed": _between("/"),
    "starred": _between("*"),
    "commas": _between(","),
    "middle dots": _between("·"),
    "upright lines": _between("|"),
    "plus signs": _between("+"),
    "dot and space": _between(". "),
    "signs in turn": _between(".", "-", "*"),
    "emoji between": _between("🔥"),
    "hearts between": _between("❤\ufe0f"),
    # repeated
    "one letter four times": _repeated(4, 0),
    "the last letter six times": lambda word: word + word[-1] * 5,
    "one letter twice": _repeated(2, 1),
    "all letters three times": _each(lambda letter: letter * 3),
    "all letters twice": _each(lambda letter: letter * 2),
    # masked
    "one vowel #": _one(_HASH_VOWELS),
    "one vowel *": _one(_STAR_VOWELS),
    "one vowel _": _one(dict.fromkeys(VOWELS, "_")),
    "one vowel •": _one(dict.fromkeys(VOWELS, "•")),
    "one vowel …": _one(dict.fromkeys(VOWELS, "…")),
    "second letter *": _masked(1, 1, "*"),
    "two letters **": _masked(2, 2, "*"),
    "two letters %%": _masked(2, 2, "%"),
    "last three ***": _masked(-3, 3, "*"),
    "all vowels *": _mapped(_STAR_VOWELS),
    "only the ends": _middle,
    "one letter an emoji": _one(dict.fromkeys(VOWELS, "🔥")),
    # case
    "upper case": str.upper,
    "alternating case": _alternating,
    "lower case": str.lower,
    # split
    "halves, space": _halves(" "),
    "halves, line break": _halves("\n"),
    "halves, hyphen and line break": _halves("-\n"),
    "halves, hyphen": _halves("-"),
    "halves, dot": _halves("."),
    "halves, underscore": _halves("_"),
    "halves, star": _halves("*"),
    "reversed": lambda word: word[::-1].lower(),
    "reversed, shown forwards": lambda word: f"\u202e{word[::-1]}\u202c",
    # markup
    "empty tags": _inside("<b></b>"),
    "bold half": lambda word: f"<b>{word[:3]}</b>{word[3:]}",
    "comment": _inside("<!-- x -->"),
    "decimal entities": _each(lambda letter: f"&#{ord(letter)};"),
    "hexadecimal entities": _each(lambda letter: f"&#x{ord(letter):x};"),
    "soft hyphen entity": _inside("&shy;"),
    "zero-width entity": _inside("&#8203;"),
    "tag around each letter": _each(lambda letter: f"<i>{letter}</i>"),
    "word break tag": _inside("<wbr>"),
    # two together
    "digits, spaced": _then(_one(_LEET), _between(" ")),
    "digits, dotted": _then(_mapped(_LEET), _between(".")),
    "Cyrillic, zero-width": _then(_mapped(_CYRILLIC), _between("\u200b")),
    "upper case, hyphened": _then(str.upper, _between("-")),
    "fullwidth, spaced": _then(_mapped(_alphabet(0xFF41, 0xFF21)), _between(" ")),
    "repeated, one digit": _then(_one(_LEET), lambda word: word + word[-1] * 4),
    "masked, upper case": _then(_one(_HASH_VOWELS), str.upper),
    "umlauts written out, digits": _then(_mapped(_WRITTEN_OUT), _one(_LEET)),
    "struck through, spaced": _then(
        _between(" "), _each(lambda letter: letter + "\u0336")
    ),
    "repeated, spaced": _then(_repeated(4, 0), _between(" ")),
    "Cyrillic, masked": _then(_one(_STAR_VOWELS), _mapped(_CYRILLIC)),
    "sign, repeated": _then(_one({"a": "@", "s": "$", "i": "!"}), _repeated(4, 2)),
}
"""Name → technique."""
IN_MARKUP = frozenset(
    (
        "empty tags",
        "bold half",
        "comment",
        "decimal entities",
        "hexadecimal entities",
        "soft hyphen entity",
        "zero-width entity",
        "tag around each letter",
        "word break tag",
    )
)
"""Techniques of comments written in HTML."""
