"""Forms as browsers send them, read with a limit and a deadline."""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from aiohttp import web

from moderation.web.bodies import chunks, unsupported
from moderation.web.problems import Problem

FORM = "application/x-www-form-urlencoded"
FORM_BYTES = 128 * 1024
MOST_FIELDS = 32

_SENT = web.RequestKey[Mapping[str, str]]("form", dict)


async def form_of(request: web.Request) -> Mapping[str, str]:
    """Read the form that was sent; of two equal names the last counts.

    Raises Problem 400, 408, 413, 415.
    """
    if _SENT not in request:
        request[_SENT] = await _read(request)
    return request[_SENT]


async def _read(request: web.Request) -> Mapping[str, str]:
    if request.content_type != FORM:
        raise unsupported(f"Send {FORM}.")
    body = b"".join([chunk async for chunk in chunks(request, FORM_BYTES)])
    try:
        sent = parse_qsl(
            body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS
        )
    except ValueError:
        raise _unreadable() from None
    if any("\x00" in value for _, value in sent):
        raise _unreadable()
    return dict(sent)


def _unreadable() -> Problem:
    return Problem(400, "malformed", "This form cannot be read.")
