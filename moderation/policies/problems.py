"""What is wrong with a policy, where it stands, and what was perhaps meant."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from yaml import Mark, Node


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault; `line` and `column` count from 1, as editors do."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


@dataclass(frozen=True, slots=True, order=True)
class Ending:
    """An entry that ends, and the first day without it; counted as in `Problem`."""

    end: date
    file: str
    line: int
    column: int
    entry: str


class PolicyError(Exception):
    """A policy that cannot be used, with everything that is wrong with it."""

    def __init__(self, problems: Collection[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(slots=True)
class Report:
    """Problems and ends found so far, and names that are defined here, used there."""

    problems: list[Problem] = field(default_factory=list)
    endings: list[Ending] = field(default_factory=list)
    _defined: dict[str, dict[str, Mark]] = field(default_factory=dict)
    _used: list[tuple[str, str, Mark]] = field(default_factory=list)

    def add(self, node: Node, message: str) -> None:
        self.add_at(node.start_mark, message)

    def add_at(self, mark: Mark, message: str) -> None:
        place = (mark.name, mark.line + 1, mark.column + 1)
        self.problems.append(Problem(*place, message))

    def define(self, kind: str, name: str, mark: Mark) -> None:
        names = self._defined.setdefault(kind, {})
        if name in names:
            first = names[name].line + 1
            message = f"{kind} {name!r} is defined twice; first in line {first}"
            self.add_at(mark, message)
        names.setdefault(name, mark)

    def use(self, kind: str, name: str, node: Node) -> None:
        self.use_at(kind, name, node.start_mark)

    def use_at(self, kind: str, name: str, mark: Mark) -> None:
        self._used.append((kind, name, mark))

    def end_at(self, mark: Mark, entry: str, end: date) -> None:
        place = (mark.name, mark.line + 1, mark.column + 1)
        self.endings.append(Ending(end, *place, entry))

    def settle(self) -> None:
        """Report each name that was used and defined nowhere."""
        for kind, name, mark in self._used:
            names = self._defined.get(kind, {})
            if name not in names:
                self.add_at(mark, unknown(kind, name, names))


def unknown(kind: str, name: str, known: Collection[str]) -> str:
    """Say that a name means nothing here, and which one was perhaps meant."""
    near = get_close_matches(name, known, n=1)
    if near:
        return f"unknown {kind} {name!r}; did you mean {near[0]!r}?"
    if not known:
        return f"unknown {kind} {name!r}; none is defined"
    return f"unknown {kind} {name!r}; known are {', '.join(known)}"
