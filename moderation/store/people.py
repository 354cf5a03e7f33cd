"""API keys, users and their sessions; secrets are stored as digests only."""

from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, delete, insert, select, update

from moderation.store.audit import Deed, append
from moderation.store.columns import AnyRow
from moderation.store.errors import Missing
from moderation.store.records import ApiKey, Session, User
from moderation.store.tables import keys, sessions, users

OPERATOR = "operator"
"""Who acts at the command line."""


def add_key(connection: Connection, key: ApiKey, secret_digest: bytes, by: str) -> None:
    """Keep a key under the digest of its secret."""
    scopes = sorted(key.scopes)
    connection.execute(
        insert(keys),
        {
            "id": key.id,
            "name": key.name,
            "scopes": orjson.dumps(scopes).decode(),
            "site": key.site,
            "secret_digest": secret_digest,
            "created_at": key.created_at,
            "revoked_at": key.revoked_at,
        },
    )
    detail = {"name": key.name, "scopes": scopes, "site": key.site}
    append(connection, _deed(by, "key.add", key.id, key.created_at, detail))


def key_by_digest(connection: Connection, secret_digest: bytes) -> ApiKey | None:
    """Find a key that is not revoked."""
    wanted = keys.c.secret_digest == secret_digest, keys.c.revoked_at.is_(None)
    row = connection.execute(select(keys).where(*wanted)).one_or_none()
    return None if row is None else _key(row)


def keys_listed(connection: Connection) -> tuple[ApiKey, ...]:
    """List every key, revoked ones too, in the order they were made."""
    rows = connection.execute(select(keys).order_by(keys.c.created_at, keys.c.id))
    return tuple(_key(row) for row in rows)


def revoke_key(connection: Connection, id: str, at: datetime, by: str) -> bool:
    """End a key; False if there is none that lives."""
    living = keys.c.id == id, keys.c.revoked_at.is_(None)
    ended = connection.execute(update(keys).where(*living).values(revoked_at=at))
    if ended.rowcount == 0:
        return False
    append(connection, _deed(by, "key.revoke", id, at, {}))
    return True


def add_user(connection: Connection, user: User, by: str) -> None:
    """Let someone log in."""
    connection.execute(
        insert(users),
        {
            "id": user.id,
            "name": user.name,
            "role": user.role,
            "password_hash": user.password_hash,
            "created_at": user.created_at,
        },
    )
    detail = {"role": user.role}
    append(connection, _deed(by, "user.add", user.id, user.created_at, detail))


def user_by_name(connection: Connection, name: str) -> User | None:
    """Find a user."""
    row = connection.execute(select(users).where(users.c.name == name)).one_or_none()
    return None if row is None else _user(row)


def users_listed(connection: Connection) -> tuple[User, ...]:
    """List every user by name."""
    return tuple(
        _user(row) for row in connection.execute(select(users).order_by(users.c.name))
    )


def set_password(
    connection: Connection, name: str, password_hash: str, at: datetime, by: str
) -> None:
    """Change a password and end the user's sessions; raises Missing."""
    user = user_by_name(connection, name)
    if user is None:
        raise Missing(name)
    changed = update(users).where(users.c.id == user.id)
    connection.execute(changed.values(password_hash=password_hash))
    connection.execute(delete(sessions).where(sessions.c.user_id == user.id))
    append(connection, _deed(by, "user.password", user.id, at, {}))


def add_session(
    connection: Connection,
    token_digest: bytes,
    user_id: str,
    csrf: str,
    expires_at: datetime,
) -> None:
    """Remember a login."""
    connection.execute(
        insert(sessions),
        {
            "token_digest": token_digest,
            "user_id": user_id,
            "csrf": csrf,
            "expires_at": expires_at,
        },
    )


def session_by_digest(
    connection: Connection, token_digest: bytes, now: datetime
) -> Session | None:
    """Find a login that has not expired, with its user."""
    found = (
        select(users, sessions.c.csrf, sessions.c.expires_at)
        .join_from(sessions, users, users.c.id == sessions.c.user_id)
        .where(sessions.c.token_digest == token_digest, sessions.c.expires_at > now)
    )
    row = connection.execute(found).one_or_none()
    if row is None:
        return None
    return Session(user=_user(row), csrf=row.csrf, expires_at=row.expires_at)


def end_session(connection: Connection, token_digest: bytes) -> None:
    """Forget a login."""
    ended = delete(sessions).where(sessions.c.token_digest == token_digest)
    connection.execute(ended)


def _deed(
    actor: str, action: str, subject: str, at: datetime, detail: dict[str, Any]
) -> Deed:
    return Deed(actor=actor, action=action, subject=subject, at=at, detail=detail)


def _key(row: AnyRow) -> ApiKey:
    return ApiKey(
        id=row.id,
        name=row.name,
        scopes=frozenset(orjson.loads(row.scopes)),
        site=row.site,
        created_at=row.created_at,
        revoked_at=row.revoked_at,
    )


def _user(row: AnyRow) -> User:
    return User(
        id=row.id,
        name=row.name,
        role=row.role,
        password_hash=row.password_hash,
        created_at=row.created_at,
    )
