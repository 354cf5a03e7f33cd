"""Logging in and out, with a session cookie that only this site's pages send."""

import asyncio
import hmac
from datetime import timedelta

from aiohttp import web

from moderation.store.records import User
from moderation.web.auth import (
    COOKIE,
    Principal,
    hash_password,
    new_token,
    password_matches,
    token_digest,
)
from moderation.web.desk.forms import form_of
from moderation.web.desk.pages import page, to
from moderation.web.keys import CLOCK, GATE, LOGINS, SETTINGS, STORE
from moderation.web.problems import forbidden

LIFETIME = timedelta(hours=12)
NAME_LENGTH = 256
"""No name is as long; what is remembered of attempts stays small."""
_NOBODY = hash_password("the time a missing name takes is the time a wrong one takes")


async def form(request: web.Request) -> web.Response:
    """Show the login form."""
    return page(request, "login.html")


async def login(request: web.Request) -> web.Response:
    """Open a session for the right name and password."""
    sent = await form_of(request)
    name, password = sent.get("name", "")[:NAME_LENGTH], sent.get("password", "")
    if request.app[LOGINS].wait(name):
        return page(request, "login.html", notice="throttled", status=429)
    user = await request.app[STORE].user_by_name(name)
    hashed = user.password_hash if user else _NOBODY
    right = await asyncio.to_thread(password_matches, password, hashed)
    if user is None or not right:
        return page(request, "login.html", notice="wrong", status=401)
    return await _opened(request, user)


async def logout(request: web.Request) -> web.Response:
    """End the session."""
    await demand_form_token(request, await person_of(request))
    await request.app[STORE].end_session(token_digest(request.cookies[COOKIE]))
    response = to("/desk/login")
    response.del_cookie(COOKIE, path="/")
    return response


async def person_of(request: web.Request) -> Principal:
    """Return who is logged in; redirects to the form when nobody is."""
    token = request.cookies.get(COOKIE)
    person = await request.app[GATE].by_session(token) if token else None
    if person is None:
        raise web.HTTPSeeOther("/desk/login")
    return person


async def demand_form_token(request: web.Request, person: Principal) -> None:
    """Raise Problem 403 unless the form came from one of our own pages."""
    given = (await form_of(request)).get("csrf", "")
    if not hmac.compare_digest(given.encode(), (person.csrf or "").encode()):
        raise forbidden("This form has expired; go back and reload the page.")


async def _opened(request: web.Request, user: User) -> web.Response:
    token, csrf = new_token(), new_token()
    expires = request.app[CLOCK]() + LIFETIME
    store = request.app[STORE]
    await store.add_session(token_digest(token), user.id, csrf, expires)
    response = to("/desk/queue")
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(LIFETIME.total_seconds()),
        httponly=True,
        secure=request.app[SETTINGS].tls,
        samesite="Strict",
        path="/",
    )
    return response
