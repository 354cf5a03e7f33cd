"""An append-only chain of what people and configuration did.

Each row's digest rests on the one before, so that changing or removing a row breaks
every later one; whoever keeps the head elsewhere sees even a chain cut short.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson
from sqlalchemy import Connection, insert, select

from moderation.store.columns import micros
from moderation.store.engines import lock_chain
from moderation.store.tables import audit

START = bytes(32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Who did what to which thing; `detail` holds ids, codes and digests only."""

    actor: str
    action: str
    subject: str
    at: datetime
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where the chain ends: the number of its rows and the last digest."""

    position: int = 0
    digest: bytes = START


def append(connection: Connection, deed: Deed) -> None:
    """Add a deed at the end of the chain, in the transaction that does it."""
    lock_chain(connection)
    head = head_of(connection)
    detail = orjson.dumps(deed.detail, option=orjson.OPT_SORT_KEYS).decode()
    position = head.position + 1
    connection.execute(
        insert(audit),
        {
            "position": position,
            "at": deed.at,
            "actor": deed.actor,
            "action": deed.action,
            "subject": deed.subject,
            "detail": detail,
            "digest": _link(head.digest, position, deed, detail),
        },
    )


def append_news(connection: Connection, deed: Deed) -> None:
    """Add a deed unless the last of its action and subject says the same.

    What every replica sees for itself is so written down once.
    """
    lock_chain(connection)
    last = (
        select(audit.c.detail)
        .where(audit.c.action == deed.action, audit.c.subject == deed.subject)
        .order_by(audit.c.position.desc())
        .limit(1)
    )
    said = connection.execute(last).scalar_one_or_none()
    if said is None or orjson.loads(said) != deed.detail:
        append(connection, deed)


def head_of(connection: Connection) -> Head:
    """Read the end of the chain."""
    last = select(audit.c.position, audit.c.digest).order_by(audit.c.position.desc())
    row = connection.execute(last.limit(1)).one_or_none()
    return Head() if row is None else Head(position=row.position, digest=row.digest)


def holds(connection: Connection) -> bool:
    """Walk the whole chain and say whether every digest is as it must be."""
    before = Head()
    chain = select(audit).order_by(audit.c.position)
    for row in connection.execute(chain, execution_options={"yield_per": 1000}):
        deed = Deed(
            actor=row.actor,
            action=row.action,
            subject=row.subject,
            at=row.at,
            detail={},
        )
        position = before.position + 1
        expected = _link(before.digest, position, deed, row.detail)
        if (row.position, row.digest) != (position, expected):
            return False
        before = Head(position=position, digest=expected)
    return True


def _link(before: bytes, position: int, deed: Deed, detail: str) -> bytes:
    said = (
        position,
        micros(deed.at),
        deed.actor,
        deed.action,
        deed.subject,
        detail,
    )
    return sha256(before + orjson.dumps(said)).digest()
