"""Stored comments with all that was known when they were decided, as far as it is kept.

What cannot be had again: texts that were dropped, and names of authors that were
erased. Earlier comments of an author are seen as they now stand, edits and reviews
included; breaches found before are left out, as they bear on the account alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
)

from moderation.core.comment import Comment
from moderation.core.evidence import History, PastComment
from moderation.core.record import comment_from
from moderation.core.signal import Effect
from moderation.store.columns import AnyRow, AnySelect, Moment
from moderation.store.history import COUNTED, REMEMBERED
from moderation.store.keyring import Keyring
from moderation.store.records import Stored
from moderation.store.revisions import DECISION, SUBJECT, nameable, padded, stored_of
from moderation.store.tables import (
    articles,
    comments,
    decisions,
    history,
    labels,
    latest,
)
from moderation.store.vault import unsealed


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A comment's latest revision with the machine's last decision on it.

    `comment` is None where the text is no longer kept; `named` tells whether it is
    still known who its author was; `said` is the latest word of a person.
    """

    id: str
    received_at: datetime
    comment: Comment | None
    named: bool
    decision: Stored
    history: History
    said: Effect | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptQuery:
    """Which comments, newest first; `before` continues after a comment's `id`."""

    site: str | None = None
    before: str | None = None
    limit: int = 200


def kept(connection: Connection, keys: Keyring, query: KeptQuery) -> tuple[Kept, ...]:
    """Read a page of comments and everything that bears on them."""
    if not nameable(query.site or ""):
        return ()
    rows = connection.execute(_asked(query)).all()
    if not rows:
        return ()
    ids = {"ids": padded([row.comment for row in rows])}
    authors = unsealed(connection, keys, {row.author_ref for row in rows})
    decided = {r.comment: stored_of(r) for r in connection.execute(_DECIDED, ids)}
    said = {r.comment: Effect(r.effect) for r in connection.execute(_SAID, ids)}
    return tuple(
        Kept(
            id=row.comment,
            received_at=row.received_at,
            comment=_comment(row, authors.get(row.author_ref)),
            named=row.author_ref in authors,
            decision=decided[row.comment],
            history=past_at(connection, row, decided[row.comment].created_at),
            said=said.get(row.comment),
        )
        for row in rows
    )


def past_at(connection: Connection, row: AnyRow, at: datetime) -> History:
    """Read the author's past before a comment, as its decision at `at` saw it."""
    own = {
        "ref": row.author_ref,
        "at_": at,
        "ordinal_": row.ordinal,
        "comment_id_": row.comment_id,
        "since": at - COUNTED,
    }
    counts = connection.execute(_COUNTS, own).one()
    first = counts.first_ordinal
    return History(
        recent=tuple(_past_comment(r) for r in connection.execute(_RECENT, own)),
        comments_90d=0 if first is None else max(counts.total - first + 1, 1),
        approved_total=counts.approved or 0,
        first_seen=counts.first_seen,
    )


def _asked(query: KeptQuery) -> AnySelect:
    asked = _COMMENTS.where(latest)
    if query.site is not None:
        asked = asked.where(comments.c.site == query.site)
    if query.before is not None:
        asked = asked.where(comments.c.id < query.before)
    return asked.order_by(comments.c.id.desc()).limit(query.limit)


def _comment(row: AnyRow, author: Mapping[str, Any] | None) -> Comment | None:
    if row.content is None:
        return None
    record = orjson.loads(row.content)
    # Rules never read an author's id: a pseudonym does where nobody is named any more.
    named = author or {"id": row.author_ref.hex()}
    record |= {"id": row.comment_id, "site": row.site}
    record["author"] = {**record.get("author", {}), **named}
    if row.body is not None:
        record["article"] = orjson.loads(row.body)
    return comment_from(record)


def _past_comment(row: AnyRow) -> PastComment:
    return PastComment(
        at=row.arrived_at,
        effect=Effect(row.effect),
        fingerprint=row.fingerprint,
        hosts=tuple(orjson.loads(row.hosts)) if row.hosts else (),
        article=row.article_url,
    )


def _before() -> ColumnElement[bool]:
    """What the author had sent by then; those of one batch came in their order."""
    at = bindparam("at_", type_=Moment)
    return and_(
        history.c.author_ref == bindparam("ref"),
        or_(
            history.c.arrived_at < at,
            and_(
                history.c.arrived_at == at,
                history.c.ordinal < bindparam("ordinal_"),
            ),
        ),
    )


_COMMENTS = select(
    *SUBJECT,
    comments.c.ordinal,
    comments.c.received_at,
    comments.c.content,
    articles.c.body,
).outerjoin_from(comments, articles, articles.c.digest == comments.c.article_digest)
_DECIDED = (
    select(
        decisions.c.comment,
        comments.c.site,
        comments.c.comment_id,
        comments.c.revision,
        *DECISION,
    )
    .join_from(decisions, comments, comments.c.id == decisions.c.comment)
    .where(
        decisions.c.comment.in_(bindparam("ids", expanding=True)),
        decisions.c.automated.is_(True),
    )
    .order_by(decisions.c.id)
)
_SAID = (
    select(labels.c.comment, labels.c.effect)
    .where(labels.c.comment.in_(bindparam("ids", expanding=True)))
    .order_by(labels.c.id)
)
_RECENT = (
    select(
        history.c.arrived_at,
        history.c.effect,
        history.c.fingerprint,
        history.c.hosts,
        history.c.article_url,
    )
    .where(_before(), history.c.comment_id != bindparam("comment_id_"))
    .order_by(history.c.arrived_at.desc(), history.c.ordinal.desc())
    .limit(REMEMBERED)
)
_COUNTS = select(
    func.max(history.c.ordinal).label("total"),
    func.min(history.c.arrived_at).label("first_seen"),
    func.sum(case((history.c.effect == Effect.ALLOW.value, 1), else_=0)).label(
        "approved"
    ),
    func.min(
        case(
            (
                history.c.arrived_at >= bindparam("since", type_=Moment),
                history.c.ordinal,
            )
        )
    ).label("first_ordinal"),
).where(_before())
