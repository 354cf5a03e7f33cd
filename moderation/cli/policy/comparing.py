"""`moderation policy diff`: what changed between two policies."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import orjson

from moderation.cli.policy.loading import as_json_option, policy_in
from moderation.core.policy import Policy
from moderation.policies.diff import Difference, Field, Kind, differences

TROUBLE = 2
"""What `diff` exits with where it cannot compare."""

_side = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("before", type=_side)
@click.argument("after", type=_side)
@as_json_option
def diff(before: Path, after: Path, as_json: bool) -> None:
    """Tell what differs between two policies.

    Compares all that BEFORE and AFTER say, lists and texts included. Exits with 0
    when they say the same, with 1 when they do not, and with 2 when one of them
    cannot be read.
    """
    old, new = (policy_in(path, trouble=TROUBLE) for path in (before, after))
    found = differences(old, new)
    if as_json:
        click.echo(orjson.dumps(_record(old, new, found), option=orjson.OPT_INDENT_2))
    else:
        click.echo("\n".join(_told(old, new, found)))
    if found:
        raise click.exceptions.Exit(1)


def _record(old: Policy, new: Policy, found: tuple[Difference, ...]) -> dict[str, Any]:
    return {
        "before": old.ref,
        "after": new.ref,
        "equal": not found,
        "differences": found,
    }


def _told(old: Policy, new: Policy, found: tuple[Difference, ...]) -> Iterator[str]:
    if not found:
        same = old.ref.digest == new.ref.digest
        yield "no difference" if same else "no difference but in comments or layout"
        return
    for difference in found:
        yield _headline(difference, new if difference.kind != Kind.REMOVED else old)
        for field in difference.fields:
            yield from _field(field, difference.kind)


def _headline(difference: Difference, policy: Policy) -> str:
    thing = f"{difference.thing} {difference.name}".strip()
    kind = "" if difference.kind is Kind.CHANGED else f" {difference.kind}"
    was = f", was {difference.was}" if difference.was else ""
    return f"{thing}{_title(difference, policy)}{kind}{was}"


def _title(difference: Difference, policy: Policy) -> str:
    """A clause's or guideline's name, which says more than its code."""
    if difference.thing == "clause" and difference.name in policy.by_code:
        return f" ({policy.by_code[difference.name][1].name.de})"
    if difference.thing == "guideline":
        name = (g.name.de for g in policy.guidelines if g.code == difference.name)
        return f" ({next(name, '')})"
    return ""


def _field(field: Field, kind: Kind) -> Iterator[str]:
    yield from (f"  {field.name} + {member}" for member in field.added)
    yield from (f"  {field.name} - {member}" for member in field.removed)
    if field.added or field.removed:
        return
    before, after = _value(field.before), _value(field.after)
    if kind is Kind.ADDED:
        yield f"  {field.name}: {after}"
    elif kind is Kind.REMOVED:
        yield f"  {field.name}: {before}"
    else:
        yield f"  {field.name}: {before} → {after}"


def _value(value: Any) -> str:
    if value is None:
        return "unset"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value).strip()
