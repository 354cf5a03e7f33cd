"""Protected texts: what is known of each, its fingerprints, and what changed last."""

import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import sha256
from typing import Any, Protocol, TypeVar

import numpy as np
import orjson
from sqlalchemy import (
    Connection,
    bindparam,
    insert,
    null,
    select,
    update,
)

from moderation.core.fingerprint import SCHEME, Hashes
from moderation.core.overlap import Source
from moderation.store.audit import Deed, append
from moderation.store.columns import AnyRow
from moderation.store.engines import lock_chain
from moderation.store.people import OPERATOR
from moderation.store.tables import text_changes, texts

T = TypeVar("T")
PRINT = np.dtype("<u8")
ADDED, UPDATED, UNCHANGED = "added", "updated", "unchanged"
MOST_LISTED = 200
_ONLY = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """A text to protect: on whose behalf, what it is, and its fingerprints."""

    site: str
    source: Source
    prints: Hashes
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A protected text as it stands; `size` counts its fingerprints."""

    number: int
    site: str
    source: Source
    url: str | None
    size: int
    added_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Latest:
    """Which registry this is, and its last change."""

    registry: str = ""
    change: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TextChange:
    """A text's fingerprints as of a change; none for a removed one."""

    number: int
    change: int
    prints: Hashes


class Transaction(Protocol):
    """Does work on the database in a transaction; raises StoreDown."""

    async def __call__(self, work: Callable[[Connection], T]) -> T:
        """Return what the work returns."""


class Texts:
    """The store's protected texts; what writes returns only after the commit."""

    def __init__(self, read: Transaction, write: Transaction) -> None:
        self._read = read
        self._write = write

    async def protect(
        self, wanted: Sequence[Protected], at: datetime, by: str = OPERATOR
    ) -> tuple[str, ...]:
        """Add or replace texts; says `added`, `updated` or `unchanged` of each."""
        return await self._write(partial(protect, wanted=wanted, at=at, by=by))

    async def unprotect(
        self, site: str, id: str, at: datetime, by: str = OPERATOR
    ) -> bool:
        """Take a text out; False if none is protected under the id."""
        return await self._write(partial(unprotect, site=site, id=id, at=at, by=by))

    async def listed(
        self, site: str | None = None, after: int = 0, limit: int = 50
    ) -> tuple[Listed, ...]:
        """List texts numbered above `after`."""
        return await self._read(partial(listed, site=site, after=after, limit=limit))

    async def numbered(self, numbers: Sequence[int]) -> dict[int, Listed]:
        """Read what is known of texts that still stand."""
        return await self._read(partial(numbered, numbers=numbers))

    async def latest(self) -> Latest:
        """Tell which registry this is, and its last change."""
        return await self._read(latest_change)

    async def changes(self, after: int, limit: int) -> tuple[TextChange, ...]:
        """Read the next changes in order."""
        return await self._read(partial(changes_after, after=after, limit=limit))


def protect(
    connection: Connection, wanted: Sequence[Protected], at: datetime, by: str
) -> tuple[str, ...]:
    """Add texts or put them in the place of what stood under their ids.

    Says what became of each, in order: `added`, `updated` or `unchanged`. An id that
    comes twice is taken as it comes last.
    """
    lock_chain(connection)  # changes become visible in the order of their numbers
    known = _known(connection, wanted)
    rows = {_name(text): (_row(text), text) for text in wanted}
    told = {
        name: _became(row, known.get(name, (0, b""))) for name, (row, _) in rows.items()
    }
    fresh = [row for name, (row, _) in rows.items() if told[name] != UNCHANGED]
    changes = _counted(connection, len(fresh))
    for change, row in zip(changes, fresh, strict=True):
        row |= {"change": change, "changed_at": at, "added_at": at}
    _write(connection, fresh, known)
    for site in sorted({text.site for text in wanted}):
        _tell(connection, site, told, at, by)
    return tuple(told[_name(text)] for text in wanted)


def unprotect(
    connection: Connection, site: str, id: str, at: datetime, by: str
) -> bool:
    """Take a text out; False if none is protected under the id."""
    lock_chain(connection)
    standing = (
        texts.c.site == site,
        texts.c.text_id == id,
        texts.c.removed_at.is_(None),
    )
    number = connection.execute(
        select(texts.c.number).where(*standing)
    ).scalar_one_or_none()
    if number is None:
        return False
    [change] = _counted(connection, 1)
    gone = {"change": change, "changed_at": at, "removed_at": at}
    emptied = {"prints": null(), "size": 0, "digest": b"", "title": ""}
    connection.execute(
        update(texts).where(texts.c.number == number).values(**gone, **emptied)
    )
    append(connection, _deed(by, "text.remove", site, at, {"id": id}))
    return True


def listed(
    connection: Connection, site: str | None, after: int, limit: int
) -> tuple[Listed, ...]:
    """List texts in the order they were first added, those numbered above `after`."""
    wanted = (
        select(*_ABOUT)
        .where(texts.c.removed_at.is_(None), texts.c.number > after)
        .order_by(texts.c.number)
        .limit(max(1, min(limit, MOST_LISTED)))
    )
    if site is not None:
        wanted = wanted.where(texts.c.site == site)
    return tuple(_listed(row) for row in connection.execute(wanted))


def numbered(connection: Connection, numbers: Collection[int]) -> dict[int, Listed]:
    """Read what is known of texts by their numbers; removed ones are missing."""
    if not numbers:
        return {}
    rows = connection.execute(_NUMBERED, {"numbers": sorted(numbers)})
    return {row.number: _listed(row) for row in rows}


def latest_change(connection: Connection) -> Latest:
    """Read the number of the last change."""
    row = connection.execute(_LATEST).one_or_none()
    return Latest(registry=row.registry, change=row.change) if row else Latest()


def changes_after(
    connection: Connection, after: int, limit: int
) -> tuple[TextChange, ...]:
    """Read the next changes in order; of a text changed twice only the last.

    Fingerprints taken in another way than this version's are left out.
    """
    rows = connection.execute(_CHANGES, {"after": after, "limit": limit})
    return tuple(
        TextChange(
            number=row.number,
            change=row.change,
            prints=np.frombuffer(
                row.prints if row.prints and row.scheme == SCHEME else b"", dtype=PRINT
            ),
        )
        for row in rows
    )


_Name = tuple[str, str]


def _name(text: Protected) -> _Name:
    return text.site, text.source.id


def _known(
    connection: Connection, wanted: Sequence[Protected]
) -> dict[_Name, tuple[int, bytes]]:
    """Find the numbers and digests of what stands under these ids."""
    found: dict[_Name, tuple[int, bytes]] = {}
    for site in {text.site for text in wanted}:
        ids = sorted({text.source.id for text in wanted if text.site == site})
        for start in range(0, len(ids), MOST_LISTED):
            some = {"site": site, "ids": ids[start : start + MOST_LISTED]}
            for row in connection.execute(_STANDING, some):
                found[row.site, row.text_id] = row.number, row.digest
    return found


def _row(text: Protected) -> dict[str, Any]:
    source, prints = text.source, np.ascontiguousarray(text.prints, dtype=PRINT)
    about = {
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "url": text.url,
        "licence": source.licence,
        "own": source.own,
    }
    content = prints.tobytes()
    return {
        **about,
        "site": text.site,
        "text_id": source.id,
        "digest": sha256(orjson.dumps([SCHEME, *about.values()]) + content).digest(),
        "scheme": SCHEME,
        "size": len(prints),
        "prints": content,
        "removed_at": None,
    }


def _became(row: Mapping[str, Any], known: tuple[int, bytes]) -> str:
    number, digest = known
    if digest == row["digest"]:
        return UNCHANGED
    return UPDATED if number and digest else ADDED


def _counted(connection: Connection, changes: int) -> range:
    """Take the next numbers for so many changes."""
    before = latest_change(connection)
    change = before.change + changes
    if before.registry:
        connection.execute(update(text_changes).values(change=change))
    else:
        row = {"one": _ONLY, "registry": secrets.token_hex(8), "change": change}
        connection.execute(insert(text_changes), row)
    return range(before.change + 1, change + 1)


def _write(
    connection: Connection,
    rows: Sequence[dict[str, Any]],
    known: Mapping[_Name, tuple[int, bytes]],
) -> None:
    new, old = [], []
    for row in rows:
        number, digest = known.get((row["site"], row["text_id"]), (0, b""))
        if not number:
            new.append(row)
            continue
        anew = {} if digest else {"added_at": row["added_at"]}
        old.append(({k: v for k, v in row.items() if k != "added_at"} | anew, number))
    if new:
        connection.execute(insert(texts), new)
    for values, number in old:
        connection.execute(update(texts).where(texts.c.number == number).values(values))


def _tell(
    connection: Connection, site: str, told: Mapping[_Name, str], at: datetime, by: str
) -> None:
    """Enter into the chain what changed on a site, if anything did."""
    detail = {
        what: ids
        for what in (ADDED, UPDATED)
        if (ids := [id for (of, id), was in told.items() if (of, was) == (site, what)])
    }
    if detail:
        append(connection, _deed(by, "text.protect", site, at, detail))


def _deed(
    by: str, action: str, site: str, at: datetime, detail: Mapping[str, Any]
) -> Deed:
    return Deed(actor=by, action=action, subject=site, at=at, detail=detail)


def _listed(row: AnyRow) -> Listed:
    return Listed(
        number=row.number,
        site=row.site,
        source=Source(
            id=row.text_id,
            title=row.title,
            own=row.own,
            author=row.author,
            publisher=row.publisher,
            licence=row.licence,
        ),
        url=row.url,
        size=row.size,
        added_at=row.added_at,
        changed_at=row.changed_at,
    )


_ABOUT = tuple(
    column
    for column in texts.c
    if column.name not in ("prints", "digest", "scheme", "change", "removed_at")
)
_NUMBERED = select(*_ABOUT).where(
    texts.c.number.in_(bindparam("numbers", expanding=True)),
    texts.c.removed_at.is_(None),
)
_STANDING = select(texts.c.site, texts.c.text_id, texts.c.number, texts.c.digest).where(
    texts.c.site == bindparam("site"),
    texts.c.text_id.in_(bindparam("ids", expanding=True)),
)
_LATEST = select(text_changes.c.registry, text_changes.c.change)
_CHANGES = (
    select(texts.c.number, texts.c.change, texts.c.scheme, texts.c.prints)
    .where(texts.c.change > bindparam("after"))
    .order_by(texts.c.change)
    .limit(bindparam("limit"))
)
