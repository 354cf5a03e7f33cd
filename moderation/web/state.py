"""What the service says about itself: health, metrics, its policy and its schema."""

import hmac
from collections.abc import Mapping
from typing import Any

import msgspec
from aiohttp import web

from moderation import __version__, metrics
from moderation.core.policy import Policy
from moderation.store.errors import StoreDown
from moderation.web import schema
from moderation.web.bodies import JSON
from moderation.web.comments import rendered
from moderation.web.decode import parameters
from moderation.web.guard import bearer, site_of, unknown
from moderation.web.keys import (
    CLOCK,
    METRICS,
    OPENAPI,
    POLICIES,
    SCORER,
    SETTINGS,
    STORE,
)


async def health(request: web.Request) -> web.Response:
    """Say that the process answers."""
    return rendered({"status": "ok", "version": __version__})


async def readiness(request: web.Request) -> web.Response:
    """Say whether comments can be decided; without a model, rules still can."""
    told = {
        "store": await _store_ready(request),
        "policy": bool(request.app[POLICIES].sites()),
        "model": request.app[SCORER].ref is not None,
    }
    ready = told["store"] and told["policy"]
    return rendered({"ready": ready, **told}, status=200 if ready else 503)


async def scrape(request: web.Request) -> web.Response:
    """Show the metrics, with the queue and the breakers as they stand now."""
    _demand_token(request)
    registry, now = request.app[METRICS], request.app[CLOCK]()
    try:
        backlog = await request.app[STORE].backlog()
        registry.breakers_seen(await request.app[STORE].breakers_listed(), now)
    except StoreDown:
        backlog = None
    registry.queue_seen(backlog, now)
    headers = {"Content-Type": metrics.CONTENT_TYPE}
    return web.Response(body=registry.exposition(), headers=headers)


async def openapi(request: web.Request) -> web.Response:
    """Describe the API."""
    return web.Response(body=request.app[OPENAPI], content_type=JSON)


async def policy(request: web.Request) -> web.Response:
    """Show the guidelines in force on a site."""
    site = site_of(request, parameters(request.query, schema.SiteChoice).site)
    return rendered(policy_view(request.app[POLICIES].policy_for(site), site))


def policy_view(policy: Policy, site: str) -> Mapping[str, Any]:
    """Render the published part of a policy."""
    return {
        "id": policy.ref.id,
        "version": policy.ref.version,
        "digest": policy.ref.digest,
        "site": site,
        "name": msgspec.to_builtins(policy.name),
        "guidelines": [
            {
                "code": guideline.code,
                "name": msgspec.to_builtins(guideline.name),
                "text": msgspec.to_builtins(guideline.text),
                "clauses": [
                    {
                        "code": clause.code,
                        "name": msgspec.to_builtins(clause.name),
                        "at_most": clause.at_most.value,
                    }
                    for clause in guideline.clauses
                ],
            }
            for guideline in policy.guidelines
        ],
    }


async def _store_ready(request: web.Request) -> bool:
    try:
        return await request.app[STORE].ready()
    except StoreDown:
        return False


def _demand_token(request: web.Request) -> None:
    wanted = request.app[SETTINGS].metrics_token
    given = bearer(request.headers.get("Authorization", "")) or ""
    if wanted and not hmac.compare_digest(
        given.encode("utf-8", "surrogateescape"), wanted.encode()
    ):
        raise unknown("Send the metrics token: Authorization: Bearer …")
