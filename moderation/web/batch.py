"""Many comments in one call, each answered on its own and in order."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

import orjson
from aiohttp import web

from moderation.service.case import Submission
from moderation.web.bodies import (
    JSON,
    NDJSON,
    chunks,
    demand_fit,
    json_body,
    too_large,
    unsupported,
)
from moderation.web.comments import COMMENT, comment_of, rendered
from moderation.web.decode import decoded, items_of
from moderation.web.edge import noted
from moderation.web.guard import site_of
from moderation.web.keys import BUCKETS, METRICS, MODERATION, PRINCIPAL, SETTINGS
from moderation.web.problems import invalid

SLICE = 64


async def decide_batch(request: web.Request) -> web.StreamResponse:
    """Decide a JSON array of comments, or a stream of them, one a line."""
    if request.content_type == JSON:
        return await _array(request)
    if request.content_type in NDJSON:
        return await _stream(request)
    raise unsupported(f"Send {JSON} or application/x-ndjson.")


async def line_groups(
    chunks: AsyncIterator[bytes], limit: int
) -> AsyncIterator[list[bytes]]:
    """Yield the lines each chunk completes, without blank ones.

    A line longer than `limit` comes cut to one byte more than that, so that memory
    stays bounded and the excess still shows.
    """
    rest = b""
    async for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        rest = rest[: limit + 1]
        if lines := [line for line in whole if line.strip()]:
            yield lines
    if rest.strip():
        yield [rest]


async def _array(request: web.Request) -> web.Response:
    settings = request.app[SETTINGS]
    body = await json_body(request, settings.batch_bytes)
    answers: list[dict[str, Any]] = []
    for some in _slices(items_of(body, settings.batch_comments)):
        answers += await _answers(request, some, len(answers))
    return rendered(answers)


async def _stream(request: web.Request) -> web.StreamResponse:
    """Answer while lines still arrive; reading never waits for the writing.

    A caller who sends everything before it reads anything would otherwise deadlock
    with us; the number of comments bounds what can pile up.
    """
    demand_fit(request, request.app[SETTINGS].batch_bytes)
    response = web.StreamResponse(headers={"Content-Type": request.content_type})
    answers: asyncio.Queue[bytes] = asyncio.Queue()
    try:
        await response.prepare(request)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_decide_lines(request, answers))
            tasks.create_task(_write(response, answers))
    except* ConnectionError:
        pass  # the caller hung up; what was decided is recorded
    return response


async def _decide_lines(request: web.Request, answers: asyncio.Queue[bytes]) -> None:
    """Put an answer for every line, then an empty one to end."""
    settings, index = request.app[SETTINGS], 0
    try:
        arriving = chunks(request, settings.batch_bytes)
        async for lines in line_groups(arriving, settings.comment_bytes):
            taken = lines[: settings.batch_comments - index]
            for some in _slices(taken):
                for answer in await _answers(request, some, index):
                    answers.put_nowait(orjson.dumps(answer) + b"\n")
                index += len(some)
            if len(taken) < len(lines):
                raise invalid(f"Expected at most {settings.batch_comments}", "")
    except Exception as error:  # the request edge, once the answer has begun
        problem = noted(request, error).body(index=index)
        answers.put_nowait(orjson.dumps(problem) + b"\n")
    answers.put_nowait(b"")


async def _write(response: web.StreamResponse, answers: asyncio.Queue[bytes]) -> None:
    while line := await answers.get():
        await response.write(line)


async def _answers(
    request: web.Request, bodies: Sequence[bytes], first: int
) -> list[dict[str, Any]]:
    """Decide some comments together; a bad one spoils no other."""
    request.app[BUCKETS].spend(request[PRINCIPAL].id, len(bodies))
    return await asyncio.gather(
        *(_answer(request, body, first + at) for at, body in enumerate(bodies))
    )


async def _answer(request: web.Request, body: bytes, index: int) -> dict[str, Any]:
    try:
        submission = _submission(request, body)
        answer = await request.app[MODERATION].moderate(submission, bulk=True)
    except Exception as error:  # the request edge, once for each comment
        return noted(request, error).body(index=index)
    if answer.replayed:
        request.app[METRICS].replayed()
    return {"index": index, "replayed": answer.replayed, **answer.record}


def _submission(request: web.Request, body: bytes) -> Submission:
    limit = request.app[SETTINGS].comment_bytes
    if len(body) > limit:
        raise too_large(limit)
    sent = decoded(body, COMMENT)
    comment = comment_of(sent, site_of(request, sent.site))
    return Submission(comment=comment, dry_run=sent.dry_run)


def _slices(bodies: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    for start in range(0, len(bodies), SLICE):
        yield bodies[start : start + SLICE]
