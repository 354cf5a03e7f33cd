"""Term lists beside a policy: `lists/NAME.txt`, one entry a line.

A `#` at the start of a line, or after two blanks, begins a comment.
"""

import re
from collections.abc import Collection, Mapping
from pathlib import Path

from moderation.core.lexicon import Lexicon, lexicon_of
from moderation.policies.files import Files, mark_in
from moderation.policies.problems import Report
from moderation.policies.yaml import UnreadableError

_COMMENT = re.compile(r"(?:^\s*|\s{2,})#.*")

_Entries = Mapping[int, str]
"""Entries of one file by line, counted from 0."""


def lexicon_in(files: Files, chosen: Collection[str] | None, report: Report) -> Lexicon:
    """Read the chosen lists, or all there are, and compile them.

    A bad entry is reported at its line; the lexicon is then empty.
    """
    paths = {path.stem: path for path in sorted(files.folder.glob("lists/*.txt"))}
    for name, path in paths.items():
        report.define("list", name, mark_in(path))
    read = {
        name: entries
        for name, path in paths.items()
        if chosen is None or name in chosen
        if (entries := _entries(files, path)) is not None
    }
    try:
        return lexicon_of({n: tuple(e.values()) for n, e in read.items()})
    except ValueError as error:
        _report_bad_entries(paths, read, error, report)
        return lexicon_of({})


def _entries(files: Files, path: Path) -> _Entries | None:
    try:
        lines = files.text(path).splitlines()
    except UnreadableError:
        return None
    stripped = (_COMMENT.sub("", line).strip() for line in lines)
    return {number: entry for number, entry in enumerate(stripped) if entry}


def _report_bad_entries(
    paths: Mapping[str, Path],
    read: Mapping[str, _Entries],
    error: ValueError,
    report: Report,
) -> None:
    # The compiler stops at the first bad entry; trying each alone finds them all.
    before = len(report.problems)
    for name, entries in read.items():
        for number, entry in entries.items():
            try:
                lexicon_of({name: (entry,)})
            except ValueError as reason:
                report.add_at(mark_in(paths[name], number), str(reason))
    if len(report.problems) == before:
        report.add_at(mark_in(next(iter(paths.values()))), str(error))
