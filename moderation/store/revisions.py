"""What stands of a comment: its latest revision with the decision in force."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, bindparam, select

from moderation.core.signal import Effect
from moderation.store.columns import AnyRow, AnySelect
from moderation.store.records import Stored
from moderation.store.tables import comments, decisions, latest

Name = tuple[str, str | None]
"""A site, and a comment's id or an idempotency key there; None finds nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The revision a decision is about; `comment` is the id of its row."""

    comment: str
    root: str
    site: str
    comment_id: str
    revision: int
    author_ref: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a comment stands in its author's history."""

    arrived_at: datetime
    ordinal: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A revision as stored, with its decision in force; see `tables.comments`."""

    subject: Subject
    place: Place
    digest: bytes
    attempts: int
    events: int
    decision: Stored


DECISION = (
    decisions.c.id.label("decision_id"),
    decisions.c.effect.label("decided"),
    decisions.c.created_at.label("decided_at"),
    decisions.c.supersedes,
    decisions.c.superseded_by,
    decisions.c.record,
)
SUBJECT = (
    comments.c.id.label("comment"),
    comments.c.root,
    comments.c.site,
    comments.c.comment_id,
    comments.c.revision,
    comments.c.author_ref,
)
_REVISION = select(
    *SUBJECT,
    comments.c.arrived_at,
    comments.c.ordinal,
    comments.c.digest,
    comments.c.attempts,
    comments.c.events,
    comments.c.idempotency_key,
    *DECISION,
).join_from(comments, decisions, decisions.c.id == comments.c.decision_id)
_BY_ID = _REVISION.where(comments.c.id == bindparam("id"))
_BY_COMMENT = _REVISION.where(
    comments.c.site == bindparam("site"),
    comments.c.comment_id.in_(bindparam("names", expanding=True)),
    latest,
)
_BY_KEY = _REVISION.where(
    comments.c.site == bindparam("site"),
    comments.c.idempotency_key.in_(bindparam("names", expanding=True)),
)
_BY_DECISION = (
    select(comments.c.site, comments.c.comment_id, comments.c.revision, *DECISION)
    .join_from(decisions, comments, decisions.c.comment == comments.c.id)
    .where(decisions.c.id == bindparam("id"))
)


def latest_revisions(
    connection: Connection, wanted: Iterable[Name]
) -> dict[Name, Revision]:
    """Find the latest revision of each comment, by site and comment id."""
    rows = _by_site(connection, _BY_COMMENT, wanted)
    return {(row.site, row.comment_id): _revision(row) for row in rows}


def keyed_revisions(
    connection: Connection, wanted: Iterable[Name]
) -> dict[Name, Revision]:
    """Find the revision each idempotency key came with, by site and key."""
    rows = _by_site(connection, _BY_KEY, wanted)
    return {(row.site, row.idempotency_key): _revision(row) for row in rows}


def revision_of(connection: Connection, comment: str) -> Revision:
    """Read the revision of a comment's row; it must exist."""
    return _revision(connection.execute(_BY_ID, {"id": comment}).one())


def stored_decision(connection: Connection, id: str) -> Stored | None:
    """Read one decision."""
    row = connection.execute(_BY_DECISION, {"id": id}).one_or_none()
    return None if row is None else stored_of(row)


def stored_of(row: AnyRow) -> Stored:
    """Read a decision from a row that has the columns of DECISION."""
    return Stored(
        id=row.decision_id,
        site=row.site,
        comment_id=row.comment_id,
        revision=row.revision,
        effect=Effect(row.decided),
        record=orjson.loads(row.record),
        created_at=row.decided_at,
        supersedes=row.supersedes,
        superseded_by=row.superseded_by,
    )


def subject_of(row: AnyRow) -> Subject:
    """Read a subject from a row that has the columns of SUBJECT."""
    return Subject(
        comment=row.comment,
        root=row.root,
        site=row.site,
        comment_id=row.comment_id,
        revision=row.revision,
        author_ref=row.author_ref,
    )


def padded(values: Sequence[Any]) -> list[Any]:
    """Repeat the last value up to a power of two, so that few statements differ."""
    size = 1 << (len(values) - 1).bit_length()
    return [*values, *[values[-1]] * (size - len(values))]


def nameable(name: str) -> bool:
    """Tell whether both databases can hold a name: no NUL, no half a surrogate pair."""
    if name.isascii():
        return "\0" not in name
    return not any(c == "\0" or "\ud800" <= c <= "\udfff" for c in name)


def _by_site(
    connection: Connection, query: AnySelect, wanted: Iterable[Name]
) -> list[AnyRow]:
    names: dict[str, list[str]] = defaultdict(list)
    for site, name in wanted:
        if name is not None and nameable(name):
            names[site].append(name)
    return [
        row
        for site, named in names.items()
        for row in connection.execute(query, {"site": site, "names": padded(named)})
    ]


def _revision(row: AnyRow) -> Revision:
    return Revision(
        subject=subject_of(row),
        place=Place(arrived_at=row.arrived_at, ordinal=row.ordinal),
        digest=row.digest,
        attempts=row.attempts,
        events=row.events,
        decision=stored_of(row),
    )
