"""Policies on disk: read and checked whole; a bad one never replaces a good one."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from moderation.core.decision import PolicyRef
from moderation.core.policy import Policy
from moderation.policies.files import Files
from moderation.policies.lists import lexicon_in
from moderation.policies.problems import PolicyError, Problem, Report
from moderation.policies.schema import policy as policy_reader
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
    lexicon = lexicon_in(files, draft.pop("lists", None), report)
    sentences = sentences_in(files, draft.get("guidelines"), report)
    report.settle()
    if report.problems:
        raise PolicyError(report.problems)
    ref = PolicyRef(
        id=draft.pop("id"), version=draft.pop("version"), digest=files.digest()
    )
    return Policy(ref=ref, lexicon=lexicon, sentences=sentences, **draft)


def _draft(path: Path, files: Files, report: Report) -> dict[str, Any]:
    try:
        node = compose(files.text(path), str(path), report)
        return policy_reader(node, report)
    except UnreadableError:
        return {}


class PolicyShelf:
    """The policies in force, one a site; `community.yaml` serves all others."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._policies = _policies_in(folder)

    def policy_for(self, site: str) -> Policy:
        return self._policies.get(site, self._policies[DEFAULT])

    def sites(self) -> Mapping[str, Policy]:
        """Return the policies by file stem."""
        return self._policies

    def reload(self) -> PolicyError | None:
        """Put what is on disk in force, or keep all as it is and return why not."""
        try:
            self._policies = _policies_in(self._folder)
        except PolicyError as error:
            return error
        return None


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
