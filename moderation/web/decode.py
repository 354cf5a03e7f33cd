"""Bytes into typed values, with every fault named by its place."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar

import msgspec

from moderation.web.problems import Problem, invalid

T = TypeVar("T")

_NOTHING = msgspec.Raw(b"")
_ESCAPED_NUL = b"\\u0000"
_NUL = "\x00"
_FIELD = re.compile(r"(?:unknown|required) field `(?P<name>.*)`$", re.DOTALL)
_STEP = re.compile(r"\.(?P<key>[^.\[]+)|\[(?P<index>\d+|\.\.\.)\]")
_BLANK = r"Expected `str` matching regex '\\S'"
_PATTERN = "Expected `str` matching regex"


def decoded(body: bytes, decoder: msgspec.json.Decoder[T]) -> T:
    """Read JSON into the decoder's type.

    Raises Problem: 400 where it is no JSON, 422 where it is not what was asked for.
    """
    try:
        value = decoder.decode(body)
    except msgspec.ValidationError as error:
        _demand_json(body)
        raise invalid(*_translated(str(error))) from None
    except (ValueError, RecursionError) as error:
        raise _malformed(error) from None
    if _ESCAPED_NUL in body:
        _refuse_nul(value)
    return value


def items_of(body: bytes, most: int) -> list[bytes]:
    """Split a JSON array into its items, still undecoded; raises Problem.

    Reading stops at the first item too many, however many follow.
    """
    items = msgspec.structs.astuple(decoded(body, _array_of(most)))
    return [bytes(item) for item in items if item is not _NOTHING]


@cache
def _array_of(most: int) -> msgspec.json.Decoder[msgspec.Struct]:
    """A list type would build the whole list before it counts."""
    fields = [(f"item_{at}", msgspec.Raw, _NOTHING) for at in range(most)]
    array = msgspec.defstruct(
        "Array", fields, array_like=True, forbid_unknown_fields=True
    )
    return msgspec.json.Decoder(array)


def parameters(query: Mapping[str, str], kind: type[T]) -> T:
    """Read query parameters; raises Problem 422 naming the parameter."""
    try:
        value = msgspec.convert(dict(query), kind, strict=False)
    except msgspec.ValidationError as error:
        detail, pointer = _translated(str(error))
        raise bad_parameter(pointer.removeprefix("/"), detail) from None
    for name, given in query.items():
        if _NUL in given:
            raise bad_parameter(name, "must not contain NUL")
    return value


def bad_parameter(name: str, detail: str) -> Problem:
    """Name a query parameter that cannot be used."""
    error = {"parameter": name, "detail": detail}
    return Problem(422, "invalid", f"{name}: {detail}", errors=[error])


def utc(at: datetime | None, pointer: str) -> datetime | None:
    """Move an instant to UTC; raises Problem where the calendar ends before it."""
    try:
        return at and at.astimezone(UTC)
    except OverflowError:
        raise invalid("is outside the calendar", pointer) from None


def _demand_json(body: bytes) -> None:
    """A validator stops at the first fault; the rest may not even be JSON."""
    try:
        msgspec.json.decode(body, type=msgspec.Raw)
        body.decode()
    except (ValueError, RecursionError) as error:
        raise _malformed(error) from None


def _malformed(error: Exception) -> Problem:
    if isinstance(error, UnicodeDecodeError):
        return Problem(400, "malformed", "The body is not UTF-8.")
    if isinstance(error, RecursionError):
        return Problem(400, "malformed", "The JSON is nested too deeply.")
    return Problem(400, "malformed", f"The body is not JSON: {error}.")


def _translated(message: str) -> tuple[str, str]:
    """Split a msgspec message into what is wrong and a JSON pointer to it."""
    what, _, path = message.rpartition(" - at `$")
    if not what:
        what, path = message, ""
    steps = [step["key"] or step["index"] for step in _STEP.finditer(path.rstrip("`"))]
    if field := _FIELD.search(what):
        steps.append(field["name"])
    if what.startswith(_BLANK):
        what = "Expected more than white space"
    elif what.startswith(_PATTERN):
        what = what.replace(_PATTERN, "Expected text that matches")
    return what, "".join(f"/{_escaped(step)}" for step in steps)


def _escaped(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")


def _refuse_nul(value: Any) -> None:
    """Databases cannot hold NUL in a text, and no reader types one."""
    for pointer, text in _texts(msgspec.to_builtins(value), ""):
        if _NUL in text:
            raise invalid("must not contain NUL", pointer)


def _texts(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, f"{pointer}/{_escaped(key)}")
