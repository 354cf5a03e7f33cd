"""Entries of a policy that end: those that have, and those that soon will."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from moderation.policies.files import Files
from moderation.policies.lists import lists_in
from moderation.policies.problems import Ending, Report
from moderation.policies.schema import policy as policy_reader
from moderation.policies.yaml import compose

SOON = timedelta(days=30)


def endings_in(path: Path) -> tuple[Ending, ...]:
    """Find every entry of a good policy that ends, the earliest first."""
    report = Report()
    files = Files(path.parent, report)
    draft = policy_reader(compose(files.text(path), str(path), report), report)
    lists_in(files, draft.get("lists"), report)
    return tuple(sorted(report.endings))


def warnings(endings: Iterable[Ending], today: date) -> Iterator[str]:
    """Say which entries have no effect any more, and which will soon have none."""
    for ending in endings:
        place = f"{ending.file}:{ending.line}:{ending.column}"
        if ending.end <= today:
            yield f"{place}: {ending.entry!r} ended on {ending.end}; take it out"
        elif ending.end <= today + SOON:
            yield f"{place}: {ending.entry!r} ends on {ending.end}"
