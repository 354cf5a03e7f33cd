"""Term lists beside a policy: `lists/NAME.txt`, one entry a line.

A `#` at the start of a line, or after two blanks, begins a comment. After a bar an
entry may say how far it goes and when it ends: `ENTRY | watch until 2027-03-01`.
Lists called `house-watch…` and `house-block…` are a house's own; their first line
names the clause their words breach: `# clause: C1.1`.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from moderation.core.lexicon import Lexicon, bare, lexicon_of
from moderation.core.lists import HouseList, Notes, Tier
from moderation.policies.files import Files, mark_in
from moderation.policies.notes import Noted, noted
from moderation.policies.problems import Report
from moderation.policies.yaml import UnreadableError

_COMMENT = re.compile(r"(?:^\s*|\s{2,})#.*")
_HOUSE = re.compile(r"house-(?P<tier>watch|block)(?:-[a-z0-9-]+)?")
_CLAUSE = re.compile(r"#\s*clause:\s*(?P<clause>\S+)\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _List:
    """A list as it was read; entries stand under their lines, counted from 0."""

    path: Path
    house: HouseList | None
    entries: Mapping[int, Noted]

    @property
    def name(self) -> str:
        return self.path.stem


def lists_in(
    files: Files, chosen: Collection[str] | None, report: Report
) -> tuple[Lexicon, Notes]:
    """Read the chosen lists, or all there are, and compile them.

    A bad entry is reported at its line; the lexicon is then empty.
    """
    paths = {path.stem: path for path in sorted(files.folder.glob("lists/*.txt"))}
    for name, path in paths.items():
        report.define("list", name, mark_in(path))
    read = [
        found
        for name, path in paths.items()
        if chosen is None or name in chosen
        if (found := _list(files, path, report)) is not None
    ]
    return _compiled(read, report), _notes(read, report)


def _list(files: Files, path: Path, report: Report) -> _List | None:
    try:
        lines = files.text(path).splitlines()
    except UnreadableError:
        return None
    entries = dict(_entries(path, lines, report))
    return _List(path=path, house=_house(path, lines, report), entries=entries)


def _house(path: Path, lines: list[str], report: Report) -> HouseList | None:
    if not path.stem.startswith("house-"):
        return None
    named = _HOUSE.fullmatch(path.stem)
    if named is None:
        message = "a list of the house is called house-watch… or house-block…"
        report.add_at(mark_in(path), message)
        return None
    said = _CLAUSE.fullmatch(lines[0]) if lines else None
    if said is None:
        message = "the first line names the clause: expected '# clause: C1.1'"
        report.add_at(mark_in(path), message)
        return None
    report.use_at("clause", said["clause"], mark_in(path, 0, said.start("clause")))
    return HouseList(clause=said["clause"], tier=Tier(named["tier"]))


def _entries(
    path: Path, lines: list[str], report: Report
) -> Iterator[tuple[int, Noted]]:
    for number, line in enumerate(lines):
        written = _COMMENT.sub("", line)
        if not written.strip():
            continue
        mark = mark_in(path, number, max(0, written.find("|")))
        try:
            entry = noted(written)
        except ValueError as error:
            report.add_at(mark, str(error))
            continue
        if entry.tier is not None and not path.stem.startswith("house-"):
            report.add_at(mark, "a tier means something only in lists of the house")
        if entry.end is not None:
            report.end_at(mark, entry.entry, entry.end)
        yield number, entry


def _compiled(read: Sequence[_List], report: Report) -> Lexicon:
    words = {one.name: tuple(e.entry for e in one.entries.values()) for one in read}
    try:
        return lexicon_of(words)
    except ValueError as error:
        _report_bad_entries(read, error, report)
        return lexicon_of({})


def _report_bad_entries(
    read: Sequence[_List], error: ValueError, report: Report
) -> None:
    # The compiler stops at the first bad entry; trying each alone finds them all.
    before = len(report.problems)
    for one in read:
        for number, found in one.entries.items():
            try:
                lexicon_of({one.name: (found.entry,)})
            except ValueError as reason:
                report.add_at(mark_in(one.path, number), str(reason))
    if len(report.problems) == before:
        report.add_at(mark_in(read[0].path), str(error))


def _notes(read: Sequence[_List], report: Report) -> Notes:
    for one in read:
        _report_doubles(one, report)
    entries = [((o.name, bare(e.entry)), e) for o in read for e in o.entries.values()]
    return Notes(
        house={one.name: one.house for one in read if one.house},
        tiers={name: entry.tier for name, entry in entries if entry.tier},
        ends={name: entry.end for name, entry in entries if entry.end},
    )


def _report_doubles(one: _List, report: Report) -> None:
    """What stands beside one of two equal words would hold for both."""
    first: dict[str, int] = {}
    said = {bare(e.entry) for e in one.entries.values() if e.tier or e.end}
    for number, entry in one.entries.items():
        word = bare(entry.entry)
        line = first.setdefault(word, number)
        if line != number and word in said:
            message = f"{word!r} stands twice; first in line {line + 1}"
            report.add_at(mark_in(one.path, number), message)
