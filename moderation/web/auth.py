"""Who calls: API keys for programs, sessions for people."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from moderation.store.errors import StoreDown
from moderation.store.records import ApiKey, Session
from moderation.store.store import Store

KEY_PREFIX = "mod_"
COOKIE = "moderation_session"
CSRF_HEADER = "X-CSRF-Token"
REMEMBERED_SECONDS = 5.0
_REMEMBERED = 1_024
_TYPEABLE = "abcdefghjkmnpqrstuvwxyz23456789"
_PASSWORDS = PasswordHasher()


class Scope(StrEnum):
    """What a caller may do."""

    DECIDE = "decide"
    REVIEW = "review"
    TEXTS = "texts"
    ADMIN = "admin"


class UserRole(StrEnum):
    """What a person is at the desk."""

    MODERATOR = "moderator"
    LEAD = "lead"
    ADMIN = "admin"


SCOPES_OF: dict[str, frozenset[str]] = {
    UserRole.MODERATOR: frozenset({Scope.REVIEW}),
    UserRole.LEAD: frozenset({Scope.REVIEW}),
    UserRole.ADMIN: frozenset({Scope.REVIEW, Scope.TEXTS, Scope.ADMIN}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Principal:
    """Who calls, and what they may do.

    `site` None means every site; `csrf` is set for people, whose browsers attach
    the session to requests they did not make themselves.
    """

    id: str
    name: str
    scopes: frozenset[str]
    site: str | None = None
    role: str | None = None
    csrf: str | None = None

    def acts_on(self, site: str) -> bool:
        return self.site is None or self.site == site

    def named(self, person: str | None) -> str:
        """Name who acts; a program may say for whom, a person may not."""
        return f"{self.name}/{person}" if person and self.csrf is None else self.name


class Gate:
    """Knows callers by their key or session.

    A key is remembered for a few seconds, so a revoked one stops working within
    these; while the store is down, keys met lately stay good.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime], ticks: Callable[[], float]
    ) -> None:
        self._store = store
        self._clock = clock
        self._ticks = ticks
        self._known: dict[bytes, tuple[Principal, float]] = {}

    async def by_key(self, secret: str) -> Principal | None:
        """Return whose key this is; raises StoreDown for keys not met lately."""
        digest = token_digest(secret)
        principal, until = self._known.get(digest, (None, 0.0))
        if principal and self._ticks() < until:
            return principal
        try:
            key = await self._store.key_by_digest(digest)
        except StoreDown:
            if principal:
                return principal
            raise
        if key is None:
            self._known.pop(digest, None)
            return None
        return self._remembered(digest, principal_of_key(key))

    async def by_session(self, token: str) -> Principal | None:
        """Return whose session this is; raises StoreDown."""
        digest = token_digest(token)
        session = await self._store.session_by_digest(digest, self._clock())
        return principal_of_session(session) if session else None

    def _remembered(self, digest: bytes, principal: Principal) -> Principal:
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[digest] = principal, self._ticks() + REMEMBERED_SECONDS
        return principal


def principal_of_key(key: ApiKey) -> Principal:
    return Principal(
        id=key.id, name=f"key:{key.name}", scopes=key.scopes, site=key.site
    )


def principal_of_session(session: Session) -> Principal:
    user = session.user
    return Principal(
        id=user.id,
        name=f"user:{user.name}",
        scopes=SCOPES_OF.get(user.role, frozenset()),
        role=user.role,
        csrf=session.csrf,
    )


def new_key() -> str:
    """Make the secret of an API key: 256 bits of chance."""
    return KEY_PREFIX + secrets.token_urlsafe(32)


def new_token() -> str:
    """Make a session or CSRF token."""
    return secrets.token_urlsafe(32)


def new_password() -> str:
    """Make a password that can be typed: 99 bits of chance."""
    letters = "".join(secrets.choice(_TYPEABLE) for _ in range(20))
    return "-".join(letters[at : at + 5] for at in range(0, 20, 5))


def token_digest(secret: str) -> bytes:
    """Digest a key or token; chance this long needs no slow hash."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def hash_password(password: str) -> str:
    """Hash a password with argon2id; takes about a quarter of a second."""
    return _PASSWORDS.hash(password)


def password_matches(password: str, hashed: str) -> bool:
    """Compare a password with its hash; as slow as hashing, so use a thread."""
    try:
        return _PASSWORDS.verify(hashed, password)
    except (Argon2Error, InvalidHashError):
        return False
