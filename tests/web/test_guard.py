import asyncio

import pytest

from moderation.web.app import application
from moderation.web.auth import COOKIE, Scope, new_token, token_digest
from moderation.web.people import add_user
from moderation.web.routes import METRICS_ROUTE, OPEN, ROUTES
from tests.web.service import a_body

OPEN_PATHS = {"/healthz", "/readyz", "/metrics", "/openapi.json"}
DESK_OPEN = {"/", "/static/desk.css", "/desk/login"}


def concrete(path):
    return path.replace("{id}", "x").replace("{site}", "default")


def choosy_routes():
    """The routes that at least one scope does not open."""
    return [r for r in ROUTES if r.scopes != OPEN and frozenset(Scope) - r.scopes]


def served(app):
    """Every method and path the application answers, from its own router."""
    return {(route.method, route.resource.canonical) for route in app.router.routes()}


def test_the_open_routes_are_the_ones_meant_to_be():
    paths = {r.path for r in (*ROUTES, METRICS_ROUTE) if r.scopes == OPEN}
    assert paths == OPEN_PATHS


async def test_no_route_lets_a_stranger_in_by_accident(service):
    for method, path in sorted(served(application(service.parts))):
        response = await service.client.request(
            method, concrete(path), allow_redirects=False
        )
        if path in OPEN_PATHS | DESK_OPEN:
            assert response.status < 500, path
        elif path.startswith("/desk/"):
            assert response.headers["Location"] == "/desk/login", path
        else:
            assert response.status == 401, path


@pytest.mark.parametrize("route", choosy_routes(), ids=lambda r: r.path)
async def test_a_key_without_the_scope_is_refused(service, route):
    key = await service.add_key(*(frozenset(Scope) - route.scopes))
    response = await service.call(route.method, concrete(route.path), key=key)
    assert response.status == 403


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Bearer wrong", "Basic YTpi", "Bearer ü"]
)
async def test_a_wrong_key_is_told_how_to_identify(service, header):
    headers = {"Authorization": header}
    response = await service.client.get("/v1/queue", headers=headers)
    assert response.status == 401
    assert response.headers["WWW-Authenticate"].startswith("Bearer")


async def test_a_revoked_key_is_refused_once_forgotten(service):
    store = service.parts.store
    secret = await service.add_key(Scope.REVIEW)
    known = await store.key_by_digest(token_digest(secret))
    await store.revoke_key(known.id, service.parts.clock())
    assert (await service.call("GET", "/v1/queue", key=secret)).status == 401


async def test_a_caller_over_its_rate_is_told_when_to_return(serve):
    service = await serve(rate=1, burst=2)
    answers = [await service.call("GET", "/v1/queue") for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 429]
    assert answers[-1].headers["Retry-After"] == "1"


async def test_a_batch_counts_with_every_comment(serve):
    service = await serve(rate=1, burst=2)
    await service.post("/v1/decisions:batch", [a_body()] * 50)
    response = await service.post("/v1/decisions", a_body())
    assert response.status == 429
    assert int(response.headers["Retry-After"]) > 40


async def a_session(service, role="moderator"):
    parts = service.parts
    user = await add_user(parts.store, parts.clock, "anna", role, "a long password")
    token, expires = new_token(), parts.clock().replace(year=2999)
    await parts.store.add_session(token_digest(token), user.id, "csrf-1", expires)
    return {COOKIE: token}


async def test_a_person_may_call_with_their_session(service):
    cookies = await a_session(service)
    response = await service.client.get("/v1/queue", cookies=cookies)
    assert response.status == 200


async def test_a_browser_sends_the_sessions_token_to_change_anything(service):
    cookies = await a_session(service)
    call = service.client.post
    bare = await call("/v1/queue/claim", cookies=cookies)
    wrong = {"X-CSRF-Token": "ü"}
    forged = await call("/v1/queue/claim", cookies=cookies, headers=wrong)
    right = {"X-CSRF-Token": "csrf-1"}
    meant = await call("/v1/queue/claim", cookies=cookies, headers=right)
    assert [r.status for r in (bare, forged, meant)] == [403, 403, 204]


async def test_a_moderator_does_not_decide_as_a_program(service):
    cookies = await a_session(service)
    headers = {"X-CSRF-Token": "csrf-1"}
    response = await service.client.post(
        "/v1/decisions", cookies=cookies, headers=headers, json=a_body()
    )
    assert response.status == 403


async def test_an_ended_session_is_nobody(service):
    cookies = {COOKIE: "made-up"}
    response = await service.client.get("/v1/queue", cookies=cookies)
    assert response.status == 401


async def test_a_token_in_no_encoding_is_as_wrong_as_any(service):
    token = (await a_session(service))[COOKIE]
    head = (
        "POST /v1/queue/claim HTTP/1.1\r\nHost: here\r\nContent-Length: 0\r\n"
        f"Cookie: {COOKIE}={token}\r\nX-CSRF-Token: "
    )
    reader, writer = await asyncio.open_connection("127.0.0.1", service.client.port)
    writer.write(head.encode() + b"\xff\r\n\r\n")
    assert (await reader.readline()).startswith(b"HTTP/1.1 403")
    writer.close()
