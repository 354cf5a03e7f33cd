"""The queue: what waits for a person, who has it, and since when."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    func,
    literal,
    or_,
    select,
    tuple_,
    update,
)

from moderation.core.signal import Severity
from moderation.store.columns import AnyRow, AnySelect, micros, moment
from moderation.store.errors import Missing, Stale
from moderation.store.keyring import Keyring
from moderation.store.records import (
    Backlog,
    ItemState,
    QueueItem,
    QueuePage,
    QueueQuery,
)
from moderation.store.revisions import DECISION, SUBJECT, nameable, stored_of
from moderation.store.tables import articles, comments, decisions, queue
from moderation.store.vault import unsealed

URGENCY = (queue.c.rank, queue.c.created_at, queue.c.id)
MOST_LISTED = 200
MOST_RANK = 2**31 - 1
"""What the column holds on both engines."""


def page(
    connection: Connection, keys: Keyring, query: QueueQuery, now: datetime
) -> QueuePage:
    """List a slice of the queue; raises ValueError for a foreign cursor."""
    limit = max(1, min(query.limit, MOST_LISTED))
    wanted = _ITEM.where(*_filters(query, now)).order_by(*URGENCY).limit(limit + 1)
    if query.cursor is not None:
        wanted = wanted.where(tuple_(*URGENCY) > tuple_(*_position(query.cursor)))
    rows = connection.execute(wanted).all()
    more = len(rows) > limit
    return QueuePage(
        items=_items(connection, keys, rows[:limit], now),
        next_cursor=_cursor(rows[limit - 1]) if more else None,
    )


def item(
    connection: Connection, keys: Keyring, id: str, now: datetime | None = None
) -> QueueItem | None:
    """Read one item, whatever its state."""
    rows = connection.execute(_ITEM.where(queue.c.id == id)).all()
    items = _items(connection, keys, rows, now)
    return items[0] if items else None


def backlog(connection: Connection) -> tuple[Backlog, ...]:
    """Count what is open, claimed or not, by site and guideline."""
    return tuple(
        Backlog(
            site=row.site,
            guideline=row.guideline,
            waiting=row.waiting,
            oldest=row.oldest,
        )
        for row in connection.execute(_BACKLOG)
    )


def claim(
    connection: Connection,
    keys: Keyring,
    query: QueueQuery,
    by: str,
    now: datetime,
    lease: timedelta,
    item_id: str | None,
) -> QueueItem | None:
    """Lease the most urgent item that waits, or the named one if it can be had.

    Who holds a lease may take it anew; their earlier token is then stale. Rows that
    another transaction is claiming are passed over, not waited for.
    """
    free: ColumnElement[bool] = _unleased(now)
    if item_id is not None:
        free = and_(queue.c.id == item_id, or_(free, queue.c.claimed_by == by))
    wanted = (
        select(queue.c.id)
        .where(queue.c.closed_at.is_(None), free, *_filters(query, now, state=False))
        .order_by(*URGENCY)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    id = connection.execute(wanted).scalar_one_or_none()
    if id is None:
        return None
    leased = {"id_": id, "by": by, "until": now + lease}
    connection.execute(_LEASE, leased)
    return item(connection, keys, id, now)


def release(connection: Connection, item_id: str, by: str, fence: int) -> None:
    """Let the next one have it; raises Stale, Missing."""
    held = {"id_": item_id, "by": by, "held": fence}
    if connection.execute(_RELEASE, held).rowcount == 0:
        raise refusal(connection, item_id)


def refusal(connection: Connection, item_id: str) -> Stale | Missing:
    """Say why a claim no longer holds."""
    known = select(queue.c.id).where(queue.c.id == item_id)
    found = connection.execute(known).scalar_one_or_none()
    return Missing(item_id) if found is None else Stale(item_id)


def holding(item_id: str, by: str, fence: int) -> tuple[ColumnElement[bool], ...]:
    """The conditions under which a claim is still good.

    A lease that ran out is good until someone else claims: the token tells.
    """
    return (
        queue.c.id == item_id,
        queue.c.closed_at.is_(None),
        queue.c.state == ItemState.CLAIMED.value,
        queue.c.claimed_by == by,
        queue.c.fence == fence,
    )


def _unleased(now: datetime) -> ColumnElement[bool]:
    return or_(queue.c.lease_until.is_(None), queue.c.lease_until <= now)


def _filters(
    query: QueueQuery, now: datetime, *, state: bool = True
) -> list[ColumnElement[bool]]:
    told: Mapping[ColumnElement[Any], Any] = {
        queue.c.site: query.site,
        queue.c.guideline: query.guideline,
        queue.c.hold: query.hold,
    }
    filters = [column == value for column, value in told.items() if value is not None]
    if query.min_severity is not None:
        filters.append(queue.c.severity >= int(query.min_severity))
    return [*filters, *_in_state(query.state, now)] if state else filters


def _in_state(
    state: ItemState | None, now: datetime
) -> tuple[ColumnElement[bool], ...]:
    is_open = queue.c.closed_at.is_(None)
    match state:
        case None:
            return (is_open,)
        case ItemState.WAITING:
            return is_open, _unleased(now)
        case ItemState.CLAIMED:
            return is_open, queue.c.lease_until > now
    return queue.c.closed_at.is_not(None), queue.c.state == state.value


def _position(cursor: str) -> tuple[ColumnElement[Any], ...]:
    try:
        rank, at, id = cursor.split(".", 2)
        where = int(rank), moment(int(at)), id
        if abs(where[0]) > MOST_RANK or not nameable(id):
            raise ValueError
    except (ValueError, OverflowError):
        raise ValueError("not a cursor of the queue") from None
    pairs = zip(where, URGENCY, strict=True)
    return tuple(literal(value, column.type) for value, column in pairs)


def _cursor(row: AnyRow) -> str:
    return f"{row.rank}.{micros(row.created_at)}.{row.id}"


def _items(
    connection: Connection,
    keys: Keyring,
    rows: Sequence[AnyRow],
    now: datetime | None,
) -> tuple[QueueItem, ...]:
    authors = unsealed(connection, keys, {row.author_ref for row in rows})
    return tuple(_item(row, authors.get(row.author_ref, {}), now) for row in rows)


def _item(row: AnyRow, author: Mapping[str, Any], now: datetime | None) -> QueueItem:
    comment = _comment(row, author)
    lapsed = now is not None and row.lease_until is not None and row.lease_until <= now
    state = ItemState(row.state)
    if state is ItemState.CLAIMED and lapsed:
        state = ItemState.WAITING
    return QueueItem(
        id=row.id,
        site=row.site,
        comment_id=row.comment_id,
        decision=stored_of(row),
        text=comment.get("text"),
        severity=Severity(row.severity),
        guideline=row.guideline,
        clause=row.clause,
        hold=row.hold,
        escalate=tuple(orjson.loads(row.escalate)),
        state=state,
        created_at=row.created_at,
        comment=comment,
        claimed_by=row.claimed_by,
        lease_until=row.lease_until,
        fence=row.fence,
    )


def _comment(row: AnyRow, author: Mapping[str, Any]) -> dict[str, Any]:
    """Put the comment together again, as far as it is still there."""
    comment: dict[str, Any] = {"id": row.comment_id, "site": row.site}
    comment |= orjson.loads(row.content) if row.content else {}
    comment["author"] = {**comment.get("author", {}), **author}
    if row.body is not None:
        article = orjson.loads(row.body)
        comment["article"] = {k: v for k, v in article.items() if v is not None}
    return comment


_ITEM: AnySelect = (
    select(
        *(column for column in queue.c if column.name not in ("root", "comment")),
        *(column for column in SUBJECT if column.name != "site"),
        *(column for column in DECISION if column.name != "decision_id"),
        comments.c.content,
        articles.c.body,
    )
    .join_from(queue, comments, comments.c.id == queue.c.comment)
    .join(decisions, decisions.c.id == queue.c.decision_id)
    .outerjoin(articles, articles.c.digest == comments.c.article_digest)
)
_LEASE = (
    update(queue)
    .where(queue.c.id == bindparam("id_"))
    .values(
        state=ItemState.CLAIMED.value,
        claimed_by=bindparam("by"),
        lease_until=bindparam("until"),
        fence=queue.c.fence + 1,
    )
)
_RELEASE = (
    update(queue)
    .where(
        queue.c.id == bindparam("id_"),
        queue.c.closed_at.is_(None),
        queue.c.state == ItemState.CLAIMED.value,
        queue.c.claimed_by == bindparam("by"),
        queue.c.fence == bindparam("held"),
    )
    .values(state=ItemState.WAITING.value, claimed_by=None, lease_until=None)
)
_BACKLOG = (
    select(
        queue.c.site,
        queue.c.guideline,
        func.count().label("waiting"),
        func.min(queue.c.created_at).label("oldest"),
    )
    .where(queue.c.closed_at.is_(None))
    .group_by(queue.c.site, queue.c.guideline)
    .order_by(queue.c.site, queue.c.guideline)
)
