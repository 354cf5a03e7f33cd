"""What changed between two policies, in the terms of those who moderate by them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from enum import Enum, StrEnum
from typing import Any

from moderation.core.lexicon import bare
from moderation.core.policy import Policy
from moderation.core.record import iso_duration
from moderation.core.signal import Severity, Words

Thing = tuple[str, str]
"""What a change is about: its kind (`clause`, `list`) and its name (`C1.1`)."""

Says = Mapping[str, Any]
"""What a policy says of a thing: strings, numbers, or sets of strings."""

_APART = {"ref", "guidelines", "labels", "ladder", "lexicon", "notes", "sentences"}
"""Parts that are taken apart further; all others are told as they are."""


class Kind(StrEnum):
    """How a thing differs."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One difference within a thing: a value, or members of a set."""

    name: str
    before: Any = None
    after: Any = None
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A thing that differs; `was` is its former name where that alone changed."""

    thing: str
    name: str
    kind: Kind
    was: str | None = None
    fields: tuple[Field, ...] = ()


def differences(before: Policy, after: Policy) -> tuple[Difference, ...]:
    """Tell all that differs in what two policies say, in the order of a policy file."""
    old, new = dict(_things(before)), dict(_things(after))
    moved = dict(_moved(old, new))
    found = []
    for thing in _in_order(old, new):
        if thing in moved.values():
            continue
        target = moved.get(thing, thing)
        difference = _difference(thing, target, old.get(thing), new.get(target))
        if difference is not None:
            found.append(difference)
    return tuple(found)


def _in_order(old: Iterable[Thing], new: Iterable[Thing]) -> list[Thing]:
    """Things of a kind together, kinds as the new policy orders them."""
    things = list(dict.fromkeys([*new, *old]))
    kinds = list(dict.fromkeys(kind for kind, _ in things))
    return sorted(things, key=lambda thing: (kinds.index(thing[0]), thing[1]))


def _moved(
    old: Mapping[Thing, Says], new: Mapping[Thing, Says]
) -> Iterator[tuple[Thing, Thing]]:
    """Find things that kept all they say under another name."""
    gone = [thing for thing in old if thing not in new]
    come = [thing for thing in new if thing not in old]
    for thing in gone:
        same = [t for t in come if t[0] == thing[0] and new[t] == old[thing]]
        if len(same) == 1 and sum(old[t] == old[thing] for t in gone) == 1:
            yield thing, same[0]


def _difference(
    thing: Thing, target: Thing, old: Says | None, new: Says | None
) -> Difference | None:
    kind, name = target
    if old is None or new is None:
        how = Kind.ADDED if old is None else Kind.REMOVED
        return Difference(thing=kind, name=name, kind=how, fields=_fields(old, new))
    if thing != target:
        return Difference(thing=kind, name=name, kind=Kind.RENAMED, was=thing[1])
    found = _fields(old, new)
    if not found:
        return None
    named = all(field.name.startswith("name.") for field in found)
    how = Kind.RENAMED if named else Kind.CHANGED
    return Difference(thing=kind, name=name, kind=how, fields=found)


def _fields(old: Says | None, new: Says | None) -> tuple[Field, ...]:
    before, after = old or {}, new or {}
    names = dict.fromkeys([*after, *before])
    return tuple(
        _field(name, before.get(name), after.get(name))
        for name in names
        if (before.get(name) or None) != (after.get(name) or None)
    )


def _field(name: str, before: Any, after: Any) -> Field:
    if not isinstance(before or after, frozenset):
        return Field(name=name, before=before, after=after)
    old, new = before or frozenset(), after or frozenset()
    return Field(
        name=name, added=tuple(sorted(new - old)), removed=tuple(sorted(old - new))
    )


def _things(policy: Policy) -> Iterator[tuple[Thing, Says]]:
    """Take a policy apart; a field added to it later is compared like the others."""
    yield ("policy", ""), {"id": policy.ref.id, "version": policy.ref.version}
    for guideline in policy.guidelines:
        yield ("guideline", guideline.code), _says(guideline, "code", "clauses")
        for clause in guideline.clauses:
            yield ("clause", clause.code), _says(clause, "code")
    for use in policy.labels:
        yield ("label", f"{use.label} as {use.clause}"), _says(use, "label", "clause")
    for field in fields(policy):
        if field.init and field.name not in _APART:
            yield (field.name, ""), _said(getattr(policy, field.name))
    yield ("ladder", ""), _says(policy.ladder, "steps")
    for step in policy.ladder.steps:
        yield ("step", step.id), _says(step, "id")
    for name in policy.lexicon.lists:
        yield ("list", name), _list(name, policy)
    for key, words in policy.sentences.items():
        yield ("text", key), _says(words)


def _list(name: str, policy: Policy) -> Says:
    """Write the entries as their file does, with what stands beside them."""
    house = policy.notes.house.get(name)
    about = _says(house) if house else {}
    lines = (_line(name, entry, policy) for entry in policy.lexicon.lists[name])
    return {**about, "entries": frozenset(lines)}


def _line(name: str, entry: str, policy: Policy) -> str:
    key = (name, bare(entry))
    tier, end = policy.notes.tiers.get(key), policy.notes.ends.get(key)
    noted = [*([str(tier)] if tier else []), *([f"until {end}"] if end else [])]
    return f"{entry} | {' '.join(noted)}" if noted else entry


def _said(value: Any) -> Says:
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    return _says(value)


def _says(value: Any, *apart: str) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for field in fields(value):
        if field.name not in apart:
            said |= _flat(field.name, getattr(value, field.name))
    return said


def _flat(name: str, value: Any) -> dict[str, Any]:
    """Spell out what has parts: both languages, each severity."""
    if isinstance(value, Words):
        return {f"{name}.de": value.de, f"{name}.en": value.en}
    if isinstance(value, Mapping):
        return {f"{name}.{_plain(key)}": _plain(one) for key, one in value.items()}
    return {name: _plain(value)}


def _plain(value: Any) -> Any:
    """Write a value as the policy file does."""
    if isinstance(value, timedelta):
        return iso_duration(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Severity):
        return value.name
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple | frozenset):
        return frozenset(str(_plain(one)) for one in value)
    return value
