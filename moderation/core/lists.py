"""What entries of a policy's lists carry besides their words: a tier and an end."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TypeVar

Name = TypeVar("Name", bound=Hashable)
Entry = tuple[str, str]
"""An entry by its list's name and its word without `~` and `*`."""


class Tier(StrEnum):
    """How far an entry may go by itself: `watch` calls a person, no more."""

    WATCH = "watch"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseList:
    """A list of a house's own words: the clause they breach, and their usual tier."""

    clause: str
    tier: Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What stands beside entries, as far as anything does.

    `ends` names the first day, in UTC, on which an entry has no effect any more.
    """

    house: Mapping[str, HouseList] = field(default_factory=dict)
    tiers: Mapping[Entry, Tier] = field(default_factory=dict)
    ends: Mapping[Entry, date] = field(default_factory=dict)

    def tier_of(self, entry: Entry) -> Tier:
        """Give an entry's own tier, or else that of its house list."""
        return self.tiers.get(entry) or self.house[entry[0]].tier


def day_of(now: datetime) -> date:
    """Name the day that ends are compared with."""
    return now.astimezone(UTC).date()


def ended(ends: Mapping[Name, date], day: date) -> frozenset[Name]:
    """Find what has no effect on a day."""
    return frozenset(name for name, end in ends.items() if end <= day)
