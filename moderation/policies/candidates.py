"""Candidates: a second folder of policies, on trial beside those in force."""

from collections.abc import Mapping
from pathlib import Path

from moderation.core.policy import Policy
from moderation.policies import DEFAULT, PolicyFolder, PolicyShelf
from moderation.policies.problems import PolicyError

_NONE: Mapping[str, Policy] = {}


class CandidateShelf:
    """The policies on trial; none without a folder or while it was never good."""

    def __init__(self, folder: Path | None, in_force: PolicyShelf) -> None:
        self._folder = PolicyFolder(folder) if folder else None
        self._in_force = in_force

    def candidate_for(self, site: str) -> Policy | None:
        """Return what is on trial for a site.

        The default candidate is none for a site that has a policy of its own.
        """
        found = self.sites()
        own = site in found or site in self._in_force.sites()
        return found.get(site if own else DEFAULT)

    def sites(self) -> Mapping[str, Policy]:
        """Return the candidates by file stem."""
        return self._folder.policies if self._folder else _NONE

    def changed(self) -> bool:
        """Tell whether the files have changed and come to rest."""
        return self._folder is not None and self._folder.changed()

    def reload(self, *, at_rest: bool = False) -> PolicyError | None:
        """Put what is on disk on trial, or keep all as it is and return why not."""
        return self._folder.reload(at_rest=at_rest) if self._folder else None
