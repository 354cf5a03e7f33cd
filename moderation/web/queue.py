"""What waits for people: list, claim, release, review, and an author's standing."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import msgspec
from aiohttp import web

from moderation.core.signal import Effect, Severity
from moderation.service.case import answer_record
from moderation.service.review import Verdict
from moderation.store.records import QueueItem, QueuePage, QueueQuery
from moderation.web import schema
from moderation.web.bodies import json_body
from moderation.web.comments import part, rendered
from moderation.web.decode import bad_parameter, decoded, parameters
from moderation.web.guard import demand_site, site_of
from moderation.web.keys import DESK, METRICS, PRINCIPAL, SETTINGS, STORE
from moderation.web.problems import Problem, missing

_CLAIM = msgspec.json.Decoder(schema.Claim)
_RELEASE = msgspec.json.Decoder(schema.Release)
_VERDICT = msgspec.json.Decoder(schema.Verdict)


async def listing(request: web.Request) -> web.Response:
    """List what waits, most urgent first."""
    asked = parameters(request.query, schema.QueueListing)
    query = replace(
        _query(request, asked),
        state=asked.state,
        cursor=asked.cursor,
        limit=asked.limit,
    )
    page = await _page(request, query)
    items = [item_view(item) for item in page.items]
    return rendered({"items": items, "next_cursor": page.next_cursor})


async def claim(request: web.Request) -> web.Response:
    """Lease the most urgent item, or the named one."""
    asked = decoded(await _body(request) or b"{}", _CLAIM)
    if asked.item:
        await _own_item(request, asked.item)
    by = request[PRINCIPAL].named(asked.by)
    item = await request.app[DESK].claim(_query(request, asked), by, asked.item)
    if item is None and asked.item:
        raise Problem(409, "claimed", "Someone else has this item, or it is done.")
    return rendered(item_view(item)) if item else web.Response(status=204)


async def release(request: web.Request) -> web.Response:
    """Give a claimed item back."""
    told = decoded(await _body(request), _RELEASE)
    item = await _own_item(request, part(request, "id"))
    by = request[PRINCIPAL].named(told.by)
    await request.app[DESK].release(item.id, by, told.fence)
    return web.Response(status=204)


async def review(request: web.Request) -> web.Response:
    """Decide a claimed item; the decision supersedes the machine's."""
    told = decoded(await _body(request), _VERDICT)
    item = await _own_item(request, part(request, "id"))
    verdict = Verdict(
        item_id=item.id,
        by=request[PRINCIPAL].named(told.by),
        fence=told.fence,
        effect=Effect(told.decision),
        clause=told.clause,
        note=told.note,
    )
    stored = await request.app[DESK].review(verdict)
    request.app[METRICS].reviewed(
        item.site, told.decision, item.guideline, overturned=told.decision == "allow"
    )
    return rendered(answer_record(stored))


async def account(request: web.Request) -> web.Response:
    """Show an author's standing on a site."""
    site = site_of(request, parameters(request.query, schema.SiteChoice).site)
    view = await request.app[DESK].account(site, part(request, "id"))
    if view is None:
        raise missing("account")
    return rendered(view)


def item_view(item: QueueItem) -> Mapping[str, Any]:
    """Render a queue item as the API shows it."""
    return {
        "id": item.id,
        "site": item.site,
        "comment_id": item.comment_id,
        "text": item.text,
        "comment": dict(item.comment),
        "decision": answer_record(item.decision),
        "severity": item.severity.name,
        "guideline": item.guideline,
        "clause": item.clause,
        "hold": item.hold,
        "escalate": list(item.escalate),
        "state": item.state.value,
        "created_at": item.created_at.isoformat(),
        "claimed_by": item.claimed_by,
        "lease_until": item.lease_until and item.lease_until.isoformat(),
        "fence": item.fence,
    }


async def _page(request: web.Request, query: QueueQuery) -> QueuePage:
    try:
        return await request.app[DESK].queue(query)
    except ValueError:
        raise bad_parameter("cursor", "is none that was given out") from None


def _query(request: web.Request, asked: schema.QueueFilter) -> QueueQuery:
    """Turn a filter into a query; a key bound to a site sees only that."""
    if site := asked.site or request[PRINCIPAL].site:
        demand_site(request[PRINCIPAL], site)
    return QueueQuery(
        site=site,
        guideline=asked.guideline,
        min_severity=Severity[asked.min_severity] if asked.min_severity else None,
        hold=asked.hold,
    )


async def _own_item(request: web.Request, item_id: str) -> QueueItem:
    """Return an item of a site the caller may act on."""
    item = await request.app[STORE].item(item_id)
    if item is None:
        raise missing("item")
    demand_site(request[PRINCIPAL], item.site)
    return item


async def _body(request: web.Request) -> bytes:
    return await json_body(request, request.app[SETTINGS].comment_bytes)
