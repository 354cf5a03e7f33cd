"""From text as people disguise it to text as a matcher wants it.

Most comments need nothing but lower case, and two quick searches prove it. Each
further stage runs only if its own trigger is there, and each is linear.
"""

import re
import unicodedata
from functools import lru_cache

from moderation.core.confusables import LOOKALIKES
from moderation.core.keys import whole_key
from moderation.core.sieve import Sieve
from moderation.core.tracked import Edit, Tracked, relettered, rewritten

_L = "a-zäöüß"
_LEET = str.maketrans("01345789@$!€|", "oieastbgasiel")
_UNFAMILIAR = re.compile(
    r"[^\x20-\x7e\näöüÄÖÜß–—…„“”‚‘’«»›‹§°€²³½\U0001f300-\U0001f6ff]"
)
_BETWEEN = r"[ .*_·•/|,~\-☀-➿\U0001f300-\U0001faff]"
_ODD = Sieve(
    (
        "|".join(letter * 3 for letter in "abcdefghijklmnopqrstuvwxyzäöüß"),
        "(?:"
        + "|".join(letter * 2 for letter in "abcdefghijklmnopqrstuvwxyz")
        + "){4}",
        rf"[{_L}][0-9@$!€|]+[{_L}]",
        rf"[0-9$][{_L}]{{4}}|[{_L}]{{4}}\$",
        rf"(?:^|[\W_])[{_L}]{_BETWEEN}[{_L}0-9]{_BETWEEN}[{_L}0-9](?:[\W_]|$)",
    )
)
_KEPT = frozenset("äöüÄÖÜß–—…„“”‚‘’«»›‹§°€²³½\n" + "".join(map(chr, range(0x20, 0x7F))))
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and signs without ink that count as no space."""
_TOKEN = re.compile(rf"[{_L}0-9@$!€|]+")
_NUMBER = re.compile(r"([0-9])(?!\1(?![0-9]))[0-9]")
"""Two digits or more, but for the same one twice."""
_VERSION_OR_HEX = re.compile(r"v[0-9]+|0x[0-9a-f]+|[0-9a-f]{6,}")
_GLUED = re.compile(r"[a-zäöüß]!(?=[A-ZÄÖÜ])")
_ADDRESS = re.compile(r"[.-][a-z]")
_SPACED = re.compile(
    rf"(?<![{_L}0-9])[{_L}](?=({_BETWEEN}))(?:\1[0-9](?=\1[{_L}])|\1[{_L}]){{2,}}"
    rf"(?![{_L}0-9])"
)
_REPEATED = re.compile(rf"([{_L}])\1\1+")
_MULTIPLIED = [
    (
        times,
        re.compile(
            rf"(?:([{_L}])(?:\1{{{times - 1}}})(?:\1{{{times}}}){{0,2}}(?!\1)){{4,}}"
        ),
    )
    for times in (3, 2)
]


def folded(read: Tracked) -> Tracked:
    """Fold a text for matching; folding twice changes nothing more."""
    if _UNFAMILIAR.search(read.text):
        read = _plain_letters(read)
    if "!" in read.text:
        edits = [(at.end(), at.end(), " ") for at in _GLUED.finditer(read.text)]
        read = rewritten(read, edits)
    read = relettered(read, read.text.lower())
    while _ODD.holds(whole_key(read.text)):
        before = read.text
        read = _squeezed(_unleeted(_unspaced(read)))
        if read.text == before:
            break
    return read


def _plain_letters(read: Tracked) -> Tracked:
    """Replace or drop what is not among the familiar characters."""
    edits: list[Edit] = []
    text = read.text
    for found in _UNFAMILIAR.finditer(text):
        at = found.start()
        if at and unicodedata.combining(text[at]):
            composed = unicodedata.normalize("NFC", text[at - 1] + text[at])
            if composed in "äöüÄÖÜ":
                edits.append((at - 1, at + 1, composed))
                continue
        edits.append((at, at + 1, _letter(text[at])))
    return rewritten(read, edits)


@lru_cache(maxsize=4096)
def _letter(char: str) -> str:
    """One unfamiliar character as familiar ones, as itself, or as nothing."""
    known = LOOKALIKES.get(char) or LOOKALIKES.get(char.lower())
    if known is not None:
        return known
    if char.isspace() and char != "\r":
        return "\n" if char in "\x0b\x0c\x85\u2028\u2029" else " "
    # Old Windows quotation marks and dashes, taken for control characters.
    if "\x80" <= char <= "\x9f":
        return _folded_letters(bytes((ord(char),)).decode("cp1252", "ignore"))
    if unicodedata.category(char) in ("Mn", "Me", "Cf", "Cc"):
        return ""
    if char in _BLANK:
        return " "
    plain = unicodedata.normalize("NFKC", char)
    if plain != char:
        return _folded_letters(plain)
    return _undecorated(char)


def _folded_letters(chars: str) -> str:
    return "".join(c if c in _KEPT else _letter(c) for c in chars)


def _undecorated(char: str) -> str:
    """A Latin letter without its accent; anything else as it is."""
    if char in "äöüÄÖÜß":
        return char
    base = unicodedata.normalize("NFD", char)[0]
    return base if base.isascii() and base.isalpha() else char


def _unleeted(read: Tracked) -> Tracked:
    """Read digits and signs inside words as the letters they imitate."""
    text = read.text
    edits: list[Edit] = []
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token.isalpha() or not _is_disguised(token):
            continue
        if "@" in token and _ADDRESS.match(text, found.end()):
            continue
        # An edge sign is punctuation, currency or a mention, never a letter.
        core = token.strip("@!€|")
        start = found.start() + token.index(core)
        edits.append((start, start + len(core), core.translate(_LEET)))
    return rewritten(read, edits)


def _is_disguised(token: str) -> bool:
    """Tell a word in leet from a version, a model name, a price or a hash."""
    core = token.strip("@!€|")
    signs = core.count("!") + core.count("@") + core.count("$")
    signs += core.count("€") + core.count("|")
    letters = sum(map(str.isalpha, core))
    digits = len(core) - letters - signs
    if letters < 2 or letters * 3 < digits + signs or "!!" in core or "||" in core:
        return False
    if not digits:
        return core != "" and (core[0].isalpha() or letters > 2)
    if letters < 3 or digits > letters or (core[-1].isdigit() and digits == 1):
        return False
    if core[0].isdigit() and digits == 1 and letters < 4:
        return False
    return not _NUMBER.search(core) and not _VERSION_OR_HEX.fullmatch(core)


def _unspaced(read: Tracked) -> Tracked:
    """Join words written letter by letter: `I d i o t`, `I.d.1.o.t`."""
    edits: list[Edit] = []
    for found in _SPACED.finditer(read.text):
        first, last = found.span()
        pieces = read.text[first:last:2]
        if pieces.isalpha() or 2 * sum(map(str.isdigit, pieces)) < len(pieces) - 1:
            edits += [(at, at + 1, "") for at in range(first + 1, last, 2)]
    return rewritten(read, edits)


def _squeezed(read: Tracked) -> Tracked:
    """Take letters once where many are written alike often, or one thrice and more."""
    for times, many in _MULTIPLIED:
        edits = [
            (at, at + times, read.text[at])
            for found in many.finditer(read.text)
            for at in range(*found.span(), times)
        ]
        read = rewritten(read, edits)
    edits = [(*m.span(), m[1]) for m in _REPEATED.finditer(read.text)]
    return rewritten(read, edits)
