"""Entries, reviews and people for the store's tests."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import count
from typing import Any

from sqlalchemy import Connection, text

from moderation.core.comment import Article, Comment
from moderation.core.decision import (
    AccountAdvice,
    Decision,
    ExplainedSignal,
    PolicyRef,
    Reason,
)
from moderation.core.signal import Effect, Severity
from moderation.store.engines import open_database
from moderation.store.keyring import Keyring
from moderation.store.records import (
    ApiKey,
    Ask,
    Entry,
    QueueItem,
    QueueQuery,
    Review,
    Stored,
    User,
)
from moderation.store.store import Store
from tests.builders import NOON, a_comment, a_signal, words

KEYS = Keyring(pseudonym=b"p" * 32, wrapping={1: b"w" * 32}, current=1)
LEASE = timedelta(minutes=10)

_numbers = count(1)


def an_id() -> str:
    return f"{next(_numbers):032x}"


def at(**later: float) -> datetime:
    return NOON + timedelta(**later)


def a_reason(clause: str = "C1.1", **fields: Any) -> Reason:
    defaults: dict[str, Any] = {
        "guideline": clause.partition(".")[0],
        "clause": clause,
        "severity": Severity.S2,
        "effect": Effect.FLAG,
        "explanation": words("Beleidigung"),
        "remedy": words("Ohne das Wort"),
        "signals": (
            ExplainedSignal(signal=a_signal(), explanation=words("Wort »Depp«")),
        ),
    }
    return Reason(**{**defaults, **fields})


def a_decision(effect: Effect = Effect.ALLOW, **fields: Any) -> Decision:
    """A decision; one that is not `allow` has a reason of its severity."""
    severity = fields.pop("severity", Severity.S2 if effect.rank else Severity.S0)
    clause = fields.pop("clause", "C1.1")
    reason = a_reason(clause, severity=severity, effect=effect)
    defaults: dict[str, Any] = {
        "decision": effect,
        "hold": False,
        "provisional": False,
        "severity": severity,
        "reasons": (reason,) if effect.rank else (),
        "scores": {"insult": 0.25},
        "account": AccountAdvice(),
        "escalate": (),
        "degraded": (),
        "policy": PolicyRef(id="test", version="1", digest="0" * 64),
        "model": None,
        "created_at": NOON,
    }
    return Decision(**{**defaults, **fields})


def a_flag(**fields: Any) -> Decision:
    return a_decision(Effect.FLAG, **fields)


def an_entry(decision: Decision | None = None, **fields: Any) -> Entry:
    """An entry; what is no field of it goes to its comment."""
    own = {name: fields.pop(name) for name in Entry.__slots__ if name in fields}
    comment = own.pop("comment", None) or a_comment(**fields)
    decided = decision or own.pop("decision", None) or a_decision()
    received_at = own.pop("received_at", NOON)
    defaults = {
        "id": an_id(),
        "comment": comment,
        "digest": KEYS.digest(comment),
        "decision": replace(decided, created_at=received_at),
        "received_at": received_at,
    }
    return Entry(**{**defaults, **own})


def an_ask(**fields: Any) -> Ask:
    """The ask that a comment's arrival raises."""
    key = fields.pop("idempotency_key", None)
    fingerprint = fields.pop("fingerprint", 0)
    comment = fields.pop("comment", None) or a_comment(**fields)
    return Ask(
        site=comment.site,
        comment_id=comment.id,
        author_id=comment.author.id,
        digest=KEYS.digest(comment),
        idempotency_key=key,
        fingerprint=fingerprint,
    )


def a_review(item: QueueItem, effect: Effect = Effect.BLOCK, **fields: Any) -> Review:
    """A person's word on an item as they claimed it."""
    clause = fields.pop("clause", "C1.1")
    defaults: dict[str, Any] = {
        "id": an_id(),
        "item_id": item.id,
        "fence": item.fence,
        "by": item.claimed_by or "anna",
        "decision": a_decision(effect, automated=False, clause=clause),
        "confirms": effect is Effect.BLOCK,
        "note": None,
        "at": at(hours=1),
    }
    return Review(**{**defaults, **fields})


def a_key(**fields: Any) -> ApiKey:
    defaults: dict[str, Any] = {
        "id": an_id(),
        "name": "blog",
        "scopes": frozenset({"decide"}),
        "site": None,
        "created_at": NOON,
    }
    return ApiKey(**{**defaults, **fields})


def a_user(name: str = "anna", **fields: Any) -> User:
    defaults: dict[str, Any] = {
        "id": an_id(),
        "name": name,
        "role": "moderator",
        "password_hash": "argon2",
        "created_at": NOON,
    }
    return User(**{**defaults, **fields})


def digest_of(secret: str) -> bytes:
    return sha256(secret.encode()).digest()


async def stored_by(store: Store, entry: Entry) -> Stored:
    """Record an entry that must find its place."""
    [recorded] = await store.record([entry])
    assert recorded.stored is not None
    return recorded.stored


async def claimed_by(store: Store, by: str = "anna", **query: Any) -> QueueItem:
    """Claim what must be there."""
    item = await store.claim(QueueQuery(**query), by, NOON, LEASE)
    assert item is not None
    return item


async def rows_of(url: str, statement: str) -> list[tuple[Any, ...]]:
    """Look into a database past the store."""
    database = open_database(url)
    rows = await database.write(
        lambda connection: [tuple(r) for r in _ran(connection, statement)]
    )
    await database.close()
    return rows


def _ran(connection: Connection, statement: str) -> Iterable[Any]:
    result = connection.execute(text(statement))
    return result.all() if result.returns_rows else ()


def under(article_url: str, **fields: Any) -> Comment:
    """A comment below an article."""
    return replace(a_comment(**fields), article=Article(url=article_url))
