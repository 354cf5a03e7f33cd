"""Who may pass: one guard around every route, fed by the routes table."""

import hmac
import math

from aiohttp import web

from moderation.web.auth import COOKIE, CSRF_HEADER, Principal
from moderation.web.edge import Handler
from moderation.web.keys import BUCKETS, GATE, PRINCIPAL
from moderation.web.problems import Problem, forbidden

DEFAULT_SITE = "default"
_SAFE = frozenset({"GET", "HEAD"})
_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="moderation"'}


def guarded(handler: Handler, scopes: frozenset[str]) -> Handler:
    """Let through only callers with one of the scopes, within their rate."""

    async def guard(request: web.Request) -> web.StreamResponse:
        principal = await principal_of(request)
        if principal.scopes.isdisjoint(scopes):
            needed = " or ".join(sorted(scopes))
            raise forbidden(f"This needs the scope {needed}.")
        _within_rate(request, principal)
        request[PRINCIPAL] = principal
        return await handler(request)

    return guard


async def principal_of(request: web.Request) -> Principal:
    """Return who calls, by bearer key or session cookie; raises Problem 401."""
    if authorization := request.headers.get("Authorization"):
        return await _by_key(request, authorization)
    if token := request.cookies.get(COOKIE):
        return await _by_session(request, token)
    raise unknown("Send an API key: Authorization: Bearer …")


def site_of(request: web.Request, asked: str | None) -> str:
    """Return the site a call acts on; raises Problem 403 where it may not."""
    principal = request[PRINCIPAL]
    site = asked or principal.site or DEFAULT_SITE
    demand_site(principal, site)
    return site


def demand_site(principal: Principal, site: str) -> None:
    """Raise Problem 403 unless the caller may act on the site."""
    if not principal.acts_on(site):
        raise forbidden(f"This key is bound to the site {principal.site}.")


def unknown(detail: str) -> Problem:
    """Nobody we know."""
    return Problem(401, "unauthorised", detail, headers=_CHALLENGE)


def bearer(authorization: str) -> str | None:
    """Return the token of an Authorization header, if it is a bearer's."""
    kind, _, token = authorization.partition(" ")
    return token.strip() if kind.lower() == "bearer" else None


async def _by_key(request: web.Request, authorization: str) -> Principal:
    secret = bearer(authorization)
    principal = await request.app[GATE].by_key(secret) if secret else None
    if principal is None:
        raise unknown("This API key is unknown or revoked.")
    return principal


async def _by_session(request: web.Request, token: str) -> Principal:
    principal = await request.app[GATE].by_session(token)
    if principal is None or principal.csrf is None:
        raise unknown("The session has ended; log in again.")
    given = request.headers.get(CSRF_HEADER, "").encode("utf-8", "surrogateescape")
    if request.method not in _SAFE and not hmac.compare_digest(
        given, principal.csrf.encode()
    ):
        raise forbidden(f"Send the session's token as {CSRF_HEADER}.")
    return principal


def _within_rate(request: web.Request, principal: Principal) -> None:
    if wait := request.app[BUCKETS].wait(principal.id):
        detail = "This key has used up its rate."
        raise Problem(429, "rate", detail, retry_after=math.ceil(wait))
