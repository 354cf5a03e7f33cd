"""Strict YAML: values read with their places, every problem reported at once.

A `Reader` turns a node into a value or reports why not and raises `UnreadableError`.
Readers are put together from smaller ones; only the outermost call sees failures.
"""

import io
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from enum import Enum
from typing import Any, TypeVar

import yaml
from yaml import MappingNode, Mark, Node, ScalarNode, SequenceNode

from moderation.policies.problems import Report, unknown

T = TypeVar("T")
K = TypeVar("K")
E = TypeVar("E", bound=Enum)
Reader = Callable[[Node, Report], T]
Check = Callable[[Mapping[str, Any]], Iterable[tuple[str, str]]]
"""Looks at several values of a record at once; yields (key, message)."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 20
_ISO = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_LOOSE = re.compile(r"(\d+) *(w|d|h|m)\w*", re.IGNORECASE)


class UnreadableError(Exception):
    """The value was reported as wrong; there is nothing to go on with."""


def compose(source: str, name: str, report: Report) -> Node:
    """Parse one document; anchors, tags and deep nesting are refused.

    Raises `UnreadableError` after reporting.
    """
    try:
        _refuse_tricks(_named(source, name), report)
        node = yaml.compose(_named(source, name), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or top_of(name)
        report.add_at(mark, f"not valid YAML: {error.problem}")
        raise UnreadableError from error
    except yaml.YAMLError as error:
        report.add_at(top_of(name), f"not valid YAML: {str(error).splitlines()[0]}")
        raise UnreadableError from error
    if node is None:
        report.add_at(top_of(name), "the file is empty")
        raise UnreadableError
    return node


def top_of(name: str) -> Mark:
    return Mark(name, 0, 0, 0, None, 0)


def _named(source: str, name: str) -> io.StringIO:
    # The loaders take a stream's name into their marks.
    stream = _NamedText(source)
    stream.name = name
    return stream


class _NamedText(io.StringIO):
    name: str


def _refuse_tricks(stream: io.StringIO, report: Report) -> None:
    depth, before = 0, len(report.problems)
    events: Iterable[Any] = yaml.parse(stream, Loader=_Loader)
    for event in events:
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _MAX_DEPTH:
            report.add_at(event.start_mark, f"nested deeper than {_MAX_DEPTH} levels")
            break
        if getattr(event, "anchor", None) is not None:
            message = f"anchors and aliases are not allowed, found {event.anchor!r}"
            report.add_at(event.start_mark, message)
        if getattr(event, "tag", None) is not None:
            message = f"tags are not allowed, found {event.tag!r}"
            report.add_at(event.start_mark, message)
    if len(report.problems) > before:
        raise UnreadableError


def shown(node: Node) -> str:
    """Name a node's value as its writer would recognise it."""
    if isinstance(node, ScalarNode):
        return "nothing" if node.tag.endswith(":null") else f"{node.value!r}"
    return "a list" if isinstance(node, SequenceNode) else "a mapping"


def refuse(node: Node, report: Report, message: str) -> UnreadableError:
    """Report and return what to raise."""
    report.add(node, message)
    return UnreadableError(message)


def text(node: Node, report: Report) -> str:
    if not isinstance(node, ScalarNode) or node.tag.endswith(":null"):
        raise refuse(node, report, f"expected text, found {shown(node)}")
    if not node.tag.endswith(":str"):
        kind = node.tag.rsplit(":", 1)[-1]
        message = f"expected text, found {kind} {node.value}; put it in quotes"
        raise refuse(node, report, message)
    if not node.value.strip():
        raise refuse(node, report, "expected text, found only blanks")
    return str(node.value)


def switch(node: Node, report: Report) -> bool:
    if isinstance(node, ScalarNode) and node.value in ("true", "false"):
        return bool(node.value == "true")
    raise refuse(node, report, f"expected true or false, found {shown(node)}")


def number(low: float, high: float) -> Reader[float]:
    """Read a number of the closed range."""

    def read(node: Node, report: Report) -> float:
        message = f"expected a number from {low:g} to {high:g}, found {shown(node)}"
        plain = isinstance(node, ScalarNode) and node.tag.endswith((":int", ":float"))
        try:
            value = float(node.value) if plain else None
        except ValueError:
            value = None
        if value is None or not low <= value <= high:
            raise refuse(node, report, message)
        return value

    return read


def whole(low: int, high: int) -> Reader[int]:
    """Read a whole number of the closed range."""

    def read(node: Node, report: Report) -> int:
        value = number(low, high)(node, report)
        if value != int(value):
            message = f"expected a whole number, found {shown(node)}"
            raise refuse(node, report, message)
        return int(value)

    return read


def duration(node: Node, report: Report) -> timedelta:
    """Read weeks, days, hours and minutes in ISO 8601 (`P7D`, `PT24H`).

    Months and years are left out: they have no fixed length.
    """
    value = node.value if isinstance(node, ScalarNode) else ""
    if (found := duration_of(value)) is not None:
        return found
    message = f"expected a duration such as P7D or PT24H, found {shown(node)}"
    if loose := _LOOSE.fullmatch(value):
        amount, unit = loose.group(1), loose.group(2).upper()
        meant = f"P{'T' if unit in 'HM' else ''}{amount}{unit}"
        message += f"; did you mean {meant!r}?"
    raise refuse(node, report, message)


def duration_of(value: str) -> timedelta | None:
    """Read a duration as `duration` does; None where it is none."""
    match = _ISO.fullmatch(value)
    if match is None or not any(match.groups()):
        return None
    weeks, days, hours, minutes = (int(part or 0) for part in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)


def choice(kind: str, values: Mapping[str, T]) -> Reader[T]:
    """Read one of a few names."""

    def read(node: Node, report: Report) -> T:
        name = text(node, report)
        if name not in values:
            raise refuse(node, report, unknown(kind, name, list(values)))
        return values[name]

    return read


def one_of(kind: str, enum: type[E]) -> Reader[E]:
    """Read a member of an enumeration by its value in the file."""
    return choice(kind, {str(member.value): member for member in enum})


def defined(kind: str, pattern: str, like: str) -> Reader[str]:
    """Read a name that other parts may refer to."""
    compiled = re.compile(pattern)

    def read(node: Node, report: Report) -> str:
        name = text(node, report)
        if not compiled.fullmatch(name):
            message = f"{name!r} is no {kind}; expected a form like {like!r}"
            raise refuse(node, report, message)
        report.define(kind, name, node.start_mark)
        return name

    return read


def used(kind: str) -> Reader[str]:
    """Read a name that another part must define."""

    def read(node: Node, report: Report) -> str:
        name = text(node, report)
        report.use(kind, name, node)
        return name

    return read


def listed(reader: Reader[T]) -> Reader[tuple[T, ...]]:
    """Read a list of values of one kind."""

    def read(node: Node, report: Report) -> tuple[T, ...]:
        if not isinstance(node, SequenceNode):
            raise refuse(node, report, f"expected a list, found {shown(node)}")
        values = [_attempt(reader, item, report) for item in node.value]
        return tuple(value for found, value in values if found)

    return read


def table(key: Reader[K], value: Reader[T]) -> Reader[dict[K, T]]:
    """Read a mapping whose keys are free."""

    def read(node: Node, report: Report) -> dict[K, T]:
        result = {}
        for key_node, value_node in entries(node, report).values():
            known, name = _attempt(key, key_node, report)
            found, item = _attempt(value, value_node, report)
            if known and found:
                result[name] = item
        return result

    return read


def _attempt(reader: Reader[T], node: Node, report: Report) -> tuple[bool, T | Any]:
    try:
        return True, reader(node, report)
    except UnreadableError:
        return False, None


def entries(node: Node, report: Report) -> dict[str, tuple[Node, Node]]:
    """Read a mapping's keys; doubled ones are reported."""
    if not isinstance(node, MappingNode):
        raise refuse(node, report, f"expected a mapping, found {shown(node)}")
    result: dict[str, tuple[Node, Node]] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            report.add(key, f"expected a key, found {shown(key)}")
        elif key.value in result:
            first = result[key.value][0].start_mark.line + 1
            report.add(key, f"key {key.value!r} stands twice; first in line {first}")
        else:
            result[key.value] = (key, value)
    return result


def record(
    make: Callable[..., T],
    required: Mapping[str, Reader[Any]],
    optional: Mapping[str, Reader[Any]] | None = None,
    check: Check | None = None,
) -> Reader[T]:
    """Read a mapping with known keys and pass their values on by name."""
    readers = {**required, **(optional or {})}

    def read(node: Node, report: Report) -> T:
        found = entries(node, report)
        for key in found.keys() - readers.keys():
            report.add(found[key][0], unknown("key", key, list(readers)))
        missing = [key for key in required if key not in found]
        for key in missing:
            report.add(node, f"missing key {key!r}")
        values = _values(readers, found, report)
        if missing or len(values) < len(found.keys() & readers.keys()):
            raise UnreadableError
        for key, message in check(values) if check else ():
            report.add(found[key][1], message)
        return make(**values)

    return read


def _values(
    readers: Mapping[str, Reader[Any]],
    found: Mapping[str, tuple[Node, Node]],
    report: Report,
) -> dict[str, Any]:
    values = {}
    for key, reader in readers.items():
        if key in found:
            right, value = _attempt(reader, found[key][1], report)
            if right:
                values[key] = value
    return values
