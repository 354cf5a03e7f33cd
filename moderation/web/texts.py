"""Protected texts: fed by the publishing system, listed, taken out."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import msgspec
from aiohttp import web

from moderation.core.licences import is_free
from moderation.core.overlap import Source, traces
from moderation.core.text import text_of
from moderation.store.errors import StoreDown
from moderation.store.texts import Listed, Protected
from moderation.web import schema, text_schema
from moderation.web.bodies import JSON, NDJSON, chunks, json_body, unsupported
from moderation.web.comments import part, rendered
from moderation.web.decode import decoded, items_of, parameters
from moderation.web.guard import demand_site, site_of
from moderation.web.keys import CLOCK, PRINCIPAL, REGISTRY, SETTINGS, STORE
from moderation.web.problems import Problem, missing

_TEXT = msgspec.json.Decoder(text_schema.ProtectedText)


async def protect(request: web.Request) -> web.Response:
    """Protect one text."""
    body = await json_body(request, request.app[SETTINGS].batch_bytes)
    [told] = await _protected(request, [decoded(body, _TEXT)])
    return rendered(told)


async def protect_batch(request: web.Request) -> web.Response:
    """Protect an array of texts, or one a line; a bad one and none is taken."""
    bodies = await _bodies(request)
    sent = []
    for at, body in enumerate(bodies):
        try:
            sent.append(decoded(body, _TEXT))
        except Problem as problem:
            raise _placed(problem, at) from None
    return rendered(await _protected(request, sent))


async def protected_texts(request: web.Request) -> web.Response:
    """List the protected texts."""
    asked = parameters(request.query, text_schema.TextListing)
    site = asked.site or request[PRINCIPAL].site
    if site is not None:
        demand_site(request[PRINCIPAL], site)
    found = await request.app[STORE].texts.listed(
        site, asked.cursor or 0, asked.limit + 1
    )
    page, more = found[: asked.limit], len(found) > asked.limit
    cursor = page[-1].number if more else None
    return rendered({"texts": [_view(text) for text in page], "next_cursor": cursor})


async def unprotect(request: web.Request) -> web.Response:
    """Protect a text no longer."""
    site = site_of(request, parameters(request.query, schema.SiteChoice).site)
    id, by = part(request, "id"), request[PRINCIPAL].name
    now = request.app[CLOCK]()
    if not await request.app[STORE].texts.unprotect(site, id, now, by):
        raise missing("text")
    await _put_to_use(request)
    return web.Response(status=204)


async def _protected(
    request: web.Request, sent: Sequence[text_schema.ProtectedText]
) -> list[dict[str, Any]]:
    """Take fingerprints beside the event loop, keep them, and put them to use."""
    sites = [site_of(request, text.site) for text in sent]
    texts = await asyncio.to_thread(_fingerprinted, sent, sites)
    now, by = request.app[CLOCK](), request[PRINCIPAL].name
    states = await request.app[STORE].texts.protect(texts, now, by)
    await _put_to_use(request)
    return [
        {
            "id": text.source.id,
            "site": text.site,
            "state": state,
            "fingerprints": len(text.prints),
        }
        for text, state in zip(texts, states, strict=True)
    ]


async def _put_to_use(request: web.Request) -> None:
    """Let what is kept by now count here at once; elsewhere it will, in any case."""
    with suppress(StoreDown):
        await request.app[REGISTRY].refresh()


def _fingerprinted(
    sent: Sequence[text_schema.ProtectedText], sites: Sequence[str]
) -> list[Protected]:
    return [_text(text, site) for text, site in zip(sent, sites, strict=True)]


def _text(sent: text_schema.ProtectedText, site: str) -> Protected:
    source = Source(
        id=sent.id,
        title=sent.title,
        own=sent.own,
        author=sent.author,
        publisher=sent.publisher,
        licence=sent.licence,
    )
    body = text_of(sent.text, sent.format).plain.text
    return Protected(site=site, source=source, prints=traces(body), url=sent.url)


def _view(text: Listed) -> dict[str, Any]:
    source = text.source
    return {
        "id": source.id,
        "site": text.site,
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "url": text.url,
        "licence": source.licence,
        "own": source.own,
        "free": is_free(source.licence),
        "fingerprints": text.size,
        "added_at": text.added_at.isoformat(),
        "changed_at": text.changed_at.isoformat(),
    }


async def _bodies(request: web.Request) -> list[bytes]:
    settings = request.app[SETTINGS]
    if request.content_type == JSON:
        body = await json_body(request, settings.batch_bytes)
        return items_of(body, settings.batch_comments)
    if request.content_type not in NDJSON:
        raise unsupported(f"Send {JSON} or application/x-ndjson.")
    read = b"".join([chunk async for chunk in chunks(request, settings.batch_bytes)])
    lines = [line for line in read.split(b"\n") if line.strip()]
    if len(lines) > settings.batch_comments:
        detail = f"More than {settings.batch_comments} texts."
        raise Problem(413, "too-large", detail)
    return lines


def _placed(problem: Problem, at: int) -> Problem:
    """Name the text of a batch that a problem is about."""
    errors = [
        error | {"pointer": f"/{at}{error['pointer']}"} for error in problem.errors
    ]
    return Problem(problem.status, problem.kind, problem.args[0], errors=errors)
