"""The outermost layer: request ids, failures told as problems, headers, counting."""

import re
import secrets
import time
from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web

from moderation.store.errors import StoreDown
from moderation.web.keys import METRICS, REQUEST_ID, SETTINGS, TRAFFIC
from moderation.web.problems import Problem, answer, problem_of

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

UNMATCHED = "unmatched"
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")
_TRACE = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}")
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_HSTS = "max-age=31536000"

_REFUSALS = {"overloaded": "overload", "store-down": "store", "rate": "rate"}

log = structlog.get_logger("moderation.http")


@web.middleware
async def edge(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer every request, whatever happens below, and count it."""
    started = time.perf_counter()
    request[REQUEST_ID] = request_id_of(request)
    with request.app[TRAFFIC]:
        response = await _answered(request, handler)
    request.app[METRICS].answered(
        _template(request),
        request.method,
        response.status,
        time.perf_counter() - started,
    )
    return response


async def _answered(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPException as error:
        if location := error.headers.get("Location"):
            return web.Response(status=error.status, headers={"Location": location})
        return answer(noted(request, error), request[REQUEST_ID])
    except Exception as error:  # the edge named in the architecture
        return answer(noted(request, error), request[REQUEST_ID])


def noted(request: web.Request, error: Exception) -> Problem:
    """Translate a failure, count a refusal and log what nobody expected."""
    problem = problem_of(error)
    if problem.status == 500:
        log.error("failed", request_id=request[REQUEST_ID], exc_info=error)
    if isinstance(error, StoreDown):
        log.warning("store down", request_id=request[REQUEST_ID], reason=str(error))
    if why := _REFUSALS.get(problem.kind):
        request.app[METRICS].refused(why)
    return problem


async def dress(request: web.BaseRequest, response: web.StreamResponse) -> None:
    """Put the headers every response carries on this one, unless it has its own."""
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers["Server"] = "moderation"
    if isinstance(request, web.Request) and request.app[TRAFFIC].ending:
        response.force_close()
        response.headers["Connection"] = "close"  # too late for the framework to tell
    if REQUEST_ID in request:
        response.headers["X-Request-ID"] = request[REQUEST_ID]
    if isinstance(request, web.Request) and request.app[SETTINGS].tls:
        response.headers.setdefault("Strict-Transport-Security", _HSTS)


def request_id_of(request: web.Request) -> str:
    """Take the caller's request or trace id, or make one."""
    if _REQUEST_ID.fullmatch(given := request.headers.get("X-Request-ID", "")):
        return given
    trace = _TRACE.fullmatch(request.headers.get("traceparent", ""))
    return trace[1] if trace else secrets.token_hex(16)


def _template(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return resource.canonical if resource else UNMATCHED
