"""What may stand beside a list's entry: `ENTRY | watch until 2027-03-01`."""

import re
from dataclasses import dataclass
from datetime import date

from moderation.core.lists import Tier

LIKE = "expected 'watch' or 'block', or 'until 2027-03-01', or both"
_NOTE = re.compile(r"(?P<tier>watch|block)?(?:(?:^| +)until +(?P<end>\S+))?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """An entry with what stands beside it."""

    entry: str
    tier: Tier | None = None
    end: date | None = None


def noted(line: str) -> Noted:
    """Read an entry and what follows its bar; raises ValueError saying what is wrong.

    A bar without an entry before it is left to whoever reads entries.
    """
    entry, bar, note = (part.strip() for part in line.partition("|"))
    if not bar or not entry:
        return Noted(entry=line.strip())
    found = _NOTE.fullmatch(note)
    if not note or found is None:
        raise ValueError(f"cannot read {note!r} after '|'; {LIKE}")
    tier = Tier(found["tier"]) if found["tier"] else None
    return Noted(entry=entry, tier=tier, end=_day(found["end"]))


def _day(written: str | None) -> date | None:
    if written is None:
        return None
    try:
        if _DAY.fullmatch(written):
            return date.fromisoformat(written)
    except ValueError:
        pass
    raise ValueError(f"{written!r} is no day; expected a form like '2027-03-01'")
