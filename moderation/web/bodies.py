"""Request bodies, read with a limit and a deadline."""

import asyncio
import time
from collections.abc import AsyncIterator

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from moderation.web.keys import SETTINGS
from moderation.web.problems import Problem

JSON = "application/json"
NDJSON = frozenset({"application/x-ndjson", "application/jsonl"})
_ENCODINGS = frozenset({"", "identity", "gzip", "deflate"})


async def json_body(request: web.Request, limit: int) -> bytes:
    """Read a whole JSON body; raises Problem 400, 408, 413, 415."""
    if request.content_type != JSON and request.body_exists:
        raise unsupported(f"Send {JSON}.")
    if request.content.is_eof() and not request.content.exception():
        return _arrived(request, limit)
    return b"".join([chunk async for chunk in chunks(request, limit)])


async def chunks(request: web.Request, limit: int) -> AsyncIterator[bytes]:
    """Yield the body as it arrives, unpacked; raises Problem 400, 408, 413, 415.

    All the time spent waiting for the caller counts, not that of who reads this.
    """
    demand_fit(request, limit)
    read, left = 0, float(request.app[SETTINGS].body_seconds)
    while True:
        waited_from = time.monotonic()
        chunk = await _chunk(request, left)
        left -= time.monotonic() - waited_from
        read += len(chunk)
        if read > limit:
            raise too_large(limit)
        if not chunk:
            return
        yield chunk


def _arrived(request: web.Request, limit: int) -> bytes:
    """Take a body that is already here whole, as most are; waiting has its cost."""
    demand_fit(request, limit)
    body = request.content.read_nowait()
    if len(body) > limit:
        raise too_large(limit)
    return body


def demand_fit(request: web.Request, limit: int) -> None:
    """Raise Problem 413 or 415 for what the headers already tell."""
    if request.headers.get("Content-Encoding", "").lower() not in _ENCODINGS:
        raise unsupported("Send the body plain or packed with gzip or deflate.")
    if (request.content_length or 0) > limit:
        raise too_large(limit)


def too_large(limit: int) -> Problem:
    return Problem(413, "too-large", f"More than {limit} bytes.")


def unsupported(detail: str) -> Problem:
    return Problem(415, "unsupported", detail)


async def _chunk(request: web.Request, seconds: float) -> bytes:
    try:
        async with asyncio.timeout(seconds):
            return await request.content.readany()
    except TimeoutError:
        raise Problem(408, "too-slow", "The body did not arrive in time.") from None
    except (web.RequestPayloadError, HttpProcessingError):
        raise Problem(400, "malformed", "The body cannot be unpacked.") from None
    except ConnectionError:
        raise Problem(400, "hung-up", "The caller hung up.") from None
