"""Texts as keys: one byte a code point, for engines that read bytes.

Letters lose their accents, and what has no byte of its own becomes one of a few
stand-ins. Whether a character is part of a word, a digit or a space survives the way,
and so does its place.
"""

import re
import unicodedata
from functools import lru_cache

WORD, DIGIT, SPACE, SIGN = b"x0\x0b\x86"
"""Stand-ins for word characters, digits, spaces and signs without a byte."""
_PLAIN_SPACES = "\t\n\x0c\r "


def byte_of(char: str) -> int:
    """The byte that stands for a character."""
    if char.isspace():
        return ord(char) if char in _PLAIN_SPACES else SPACE
    if char.isascii():
        return ord(char)
    if char.isalnum():
        return _letter(char)
    return char.encode("cp1252")[0] if _has_byte(char) else SIGN


def _letter(char: str) -> int:
    base = unicodedata.normalize("NFD", char.replace("ß", "s"))[0]
    if _has_byte(char) and base.isascii() and base.isalpha():
        return ord(base)
    return DIGIT if char.isdecimal() else WORD


def _has_byte(char: str) -> bool:
    try:
        return len(char.encode("cp1252")) == 1
    except UnicodeEncodeError:
        return False


_CHARS = [bytes([byte]).decode("cp1252", "ignore") for byte in range(256)]
FAMILIAR = "".join(_CHARS)
"""Every character that can be told from others in a key."""
_FROM_LATIN = bytes(byte_of(chr(byte)) for byte in range(256))
_FROM_CP1252 = bytes(byte_of(char) if char else SIGN for char in _CHARS)
_UNFAMILIAR = re.compile(f"[^{re.escape(FAMILIAR)}]")


def key_of(text: str) -> bytes:
    """Reduce a text to its key; linear, and quickest for plain Western text."""
    try:
        return text.encode("latin-1").translate(_FROM_LATIN)
    except UnicodeEncodeError:
        pass  # it has quotation marks, dashes, or less familiar signs
    try:
        return text.encode("cp1252").translate(_FROM_CP1252)
    except UnicodeEncodeError:
        known = _UNFAMILIAR.sub(lambda found: _stand_in(found[0]), text)
        return known.encode("cp1252").translate(_FROM_CP1252)


whole_key = lru_cache(maxsize=8)(key_of)
"""The key of a whole text, kept for all who ask in its turn."""


@lru_cache(maxsize=4096)
def _stand_in(char: str) -> str:
    """A familiar character with the same byte."""
    return _CHARS[byte_of(char)]
