"""Policies on disk: read and checked whole; a bad one never replaces a good one."""

import re
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Any

from moderation.core.decision import PolicyRef
from moderation.core.policy import Policy
from moderation.policies.files import Files
from moderation.policies.lists import lists_in
from moderation.policies.problems import PolicyError, Problem, Report
from moderation.policies.schema import policy as policy_reader
from moderation.policies.stamps import Stamps, stamps_in
from moderation.policies.texts import sentences_in
from moderation.policies.yaml import UnreadableError, compose

DEFAULT = "community"
_SITE_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*\.yaml")


def load_policy(path: Path) -> Policy:
    """Read a policy file with the lists and texts beside it.

    Raises `PolicyError` with every problem found.
    """
    report = Report()
    files = Files(path.parent, report)
    draft = _draft(path, files, report)
    lexicon, notes = lists_in(files, draft.pop("lists", None), report)
    sentences = sentences_in(files, draft.get("guidelines"), report)
    report.settle()
    if report.problems:
        raise PolicyError(report.problems)
    ref = PolicyRef(
        id=draft.pop("id"), version=draft.pop("version"), digest=files.digest()
    )
    return Policy(ref=ref, lexicon=lexicon, notes=notes, sentences=sentences, **draft)


def _draft(path: Path, files: Files, report: Report) -> dict[str, Any]:
    try:
        node = compose(files.text(path), str(path), report)
        return policy_reader(node, report)
    except UnreadableError:
        return {}


class PolicyFolder:
    """A folder of policies by file stem, none before the first good `reload`."""

    def __init__(self, folder: Path) -> None:
        self.policies: Mapping[str, Policy] = {}
        self._folder = folder
        self._reading = Lock()
        self._read: Stamps = frozenset()
        self._looked: Stamps = frozenset()

    def changed(self) -> bool:
        """Tell whether files differ from those read, and not from the last look."""
        before, self._looked = self._looked, stamps_in(self._folder)
        return self._looked == before != self._read

    def reload(self, *, at_rest: bool = False) -> PolicyError | None:
        """Take what is on disk, or keep all as it is and return why not.

        With `at_rest` nothing at all happens if files are written meanwhile.
        """
        with self._reading:
            stamps = stamps_in(self._folder)
            found = _tried(self._folder)
            if at_rest and stamps_in(self._folder) != stamps:
                return None
            self._read = stamps
            if isinstance(found, PolicyError):
                return found
            self.policies = found
            return None


class PolicyShelf:
    """The policies in force, one a site; `community.yaml` serves all others."""

    def __init__(self, folder: Path) -> None:
        self._folder = PolicyFolder(folder)
        if error := self._folder.reload():
            raise error

    def policy_for(self, site: str) -> Policy:
        policies = self._folder.policies
        return policies.get(site, policies[DEFAULT])

    def sites(self) -> Mapping[str, Policy]:
        """Return the policies by file stem."""
        return self._folder.policies

    def changed(self) -> bool:
        """Tell whether the files have changed and come to rest."""
        return self._folder.changed()

    def reload(self, *, at_rest: bool = False) -> PolicyError | None:
        """Put what is on disk in force, or keep all as it is and return why not."""
        return self._folder.reload(at_rest=at_rest)


def _tried(folder: Path) -> Mapping[str, Policy] | PolicyError:
    try:
        return _policies_in(folder)
    except PolicyError as error:
        return error


def _policies_in(folder: Path) -> Mapping[str, Policy]:
    paths = {p for p in folder.glob("*.yaml") if _SITE_FILE.fullmatch(p.name)}
    paths.add(folder / f"{DEFAULT}.yaml")
    policies: dict[str, Policy] = {}
    problems: list[Problem] = []
    for path in sorted(paths):
        try:
            policies[path.stem] = load_policy(path)
        except PolicyError as error:
            problems.extend(error.problems)
    if problems:
        raise PolicyError(problems)
    return policies
