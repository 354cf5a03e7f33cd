"""Keys for programs and logins for people: made here, shown once."""

from dataclasses import dataclass

from moderation.clock import Clock
from moderation.ids import new_id
from moderation.store.records import ApiKey, User
from moderation.store.store import Store
from moderation.web.auth import (
    Scope,
    UserRole,
    hash_password,
    new_key,
    new_password,
    token_digest,
)

FIRST_KEY = "first"
FIRST_USER = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """Secrets shown once; None where there was something already."""

    key: str | None = None
    user: str | None = None
    password: str | None = None


async def first_credentials(store: Store, clock: Clock) -> Credentials:
    """Make a key with every scope and an admin's login where there are none."""
    key = None if await store.keys_listed() else await _first_key(store, clock)
    if await store.users_listed():
        return Credentials(key=key)
    password = new_password()
    await add_user(store, clock, FIRST_USER, UserRole.ADMIN, password)
    return Credentials(key=key, user=FIRST_USER, password=password)


async def add_key(
    store: Store,
    clock: Clock,
    name: str,
    scopes: frozenset[str],
    site: str | None = None,
) -> tuple[ApiKey, str]:
    """Make a key; its secret is known only to the caller of this."""
    now, secret = clock(), new_key()
    key = ApiKey(id=new_id(now), name=name, scopes=scopes, site=site, created_at=now)
    await store.add_key(key, token_digest(secret))
    return key, secret


async def add_user(
    store: Store, clock: Clock, name: str, role: str, password: str
) -> User:
    """Make a login."""
    now = clock()
    user = User(
        id=new_id(now),
        name=name,
        role=role,
        password_hash=hash_password(password),
        created_at=now,
    )
    await store.add_user(user)
    return user


async def _first_key(store: Store, clock: Clock) -> str:
    _, secret = await add_key(store, clock, FIRST_KEY, frozenset(Scope))
    return secret
