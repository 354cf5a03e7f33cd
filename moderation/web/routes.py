"""The one table of routes: what each takes and gives, and who may call it."""

from dataclasses import dataclass
from typing import Any, Final

from aiohttp import web

from moderation.web import batch, comments, queue, schema, state, text_schema, texts
from moderation.web.auth import Scope
from moderation.web.edge import Handler
from moderation.web.guard import guarded

OPEN: Final = frozenset[str]()
ANY: Final = frozenset[str](Scope)
DECIDE: Final = frozenset[str]({Scope.DECIDE})
REVIEW: Final = frozenset[str]({Scope.REVIEW})
READ: Final = DECIDE | REVIEW
TEXTS: Final = frozenset[str]({Scope.TEXTS})

_BODY = (400, 408, 413, 415, 422)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One way in.

    `scopes` names who may call, `OPEN` everyone; `problems` are the failures beyond
    those every guarded route shares. A body is a `body`, or an array or stream of
    `bodies`; an answer likewise an `answer`, or some of one of the types in `each`.
    """

    method: str
    path: str
    handler: Handler
    scopes: frozenset[str]
    summary: str
    tag: str = "service"
    body: type | None = None
    bodies: type | None = None
    query: type | None = None
    answer: Any = None
    each: tuple[type, ...] = ()
    status: int = 200
    also: tuple[int, ...] = ()
    problems: tuple[int, ...] = ()
    headers: tuple[str, ...] = ()


METRICS_ROUTE = Route(
    method="GET",
    path="/metrics",
    handler=state.scrape,
    scopes=OPEN,
    summary="Metrics in the Prometheus text format, behind a token if one is set",
    answer=str,
    problems=(401,),
)

ROUTES: tuple[Route, ...] = (
    Route(
        method="POST",
        path="/v1/decisions",
        handler=comments.decide,
        scopes=DECIDE,
        summary="Decide one comment",
        tag="comments",
        body=schema.Comment,
        answer=schema.Decision,
        problems=(*_BODY, 409, 503),
        headers=("Idempotency-Key",),
    ),
    Route(
        method="POST",
        path="/v1/decisions:batch",
        handler=batch.decide_batch,
        scopes=DECIDE,
        summary="Decide many comments, each on its own; a JSON array, or one a line",
        tag="comments",
        bodies=schema.Comment,
        each=(schema.BatchedDecision, schema.BatchedProblem),
        problems=_BODY,
    ),
    Route(
        method="GET",
        path="/v1/decisions/{id}",
        handler=comments.decision,
        scopes=READ,
        summary="A recorded decision",
        tag="comments",
        answer=schema.Decision,
        problems=(404, 503),
    ),
    Route(
        method="POST",
        path="/v1/comments/{site}/{id}/outcome",
        handler=comments.outcome,
        scopes=READ,
        summary="Tell that a comment was approved or removed elsewhere",
        tag="comments",
        body=schema.Outcome,
        status=204,
        problems=(*_BODY, 404, 503),
    ),
    Route(
        method="DELETE",
        path="/v1/comments/{site}/{id}",
        handler=comments.withdraw,
        scopes=READ,
        summary="Forget a comment's text and close its queue item",
        tag="comments",
        status=204,
        problems=(404, 503),
    ),
    Route(
        method="GET",
        path="/v1/queue",
        handler=queue.listing,
        scopes=REVIEW,
        summary="What waits for people, most urgent first",
        tag="queue",
        query=schema.QueueListing,
        answer=schema.ItemPage,
        problems=(422, 503),
    ),
    Route(
        method="POST",
        path="/v1/queue/claim",
        handler=queue.claim,
        scopes=REVIEW,
        summary="Lease the most urgent item, or the named one; 204 where nothing waits",
        tag="queue",
        body=schema.Claim,
        answer=schema.Item,
        also=(204,),
        problems=(*_BODY, 404, 409, 503),
    ),
    Route(
        method="POST",
        path="/v1/queue/{id}/release",
        handler=queue.release,
        scopes=REVIEW,
        summary="Give a claimed item back",
        tag="queue",
        body=schema.Release,
        status=204,
        problems=(*_BODY, 404, 409, 503),
    ),
    Route(
        method="POST",
        path="/v1/queue/{id}/review",
        handler=queue.review,
        scopes=REVIEW,
        summary="Decide a claimed item",
        tag="queue",
        body=schema.Verdict,
        answer=schema.Decision,
        problems=(*_BODY, 404, 409, 503),
    ),
    Route(
        method="GET",
        path="/v1/accounts/{id}",
        handler=queue.account,
        scopes=REVIEW,
        summary="An author's standing on a site",
        tag="accounts",
        query=schema.SiteChoice,
        answer=schema.Account,
        problems=(404, 422, 503),
    ),
    Route(
        method="POST",
        path="/v1/texts",
        handler=texts.protect,
        scopes=TEXTS,
        summary="Protect a text from being copied, or replace it",
        tag="texts",
        body=text_schema.ProtectedText,
        answer=text_schema.TextState,
        problems=(*_BODY, 503),
    ),
    Route(
        method="POST",
        path="/v1/texts:batch",
        handler=texts.protect_batch,
        scopes=TEXTS,
        summary="Protect many texts, all or none; a JSON array, or one a line",
        tag="texts",
        bodies=text_schema.ProtectedText,
        each=(text_schema.TextState,),
        problems=(*_BODY, 503),
    ),
    Route(
        method="GET",
        path="/v1/texts",
        handler=texts.protected_texts,
        scopes=TEXTS,
        summary="The protected texts, without their words",
        tag="texts",
        query=text_schema.TextListing,
        answer=text_schema.TextPage,
        problems=(422, 503),
    ),
    Route(
        method="DELETE",
        path="/v1/texts/{id}",
        handler=texts.unprotect,
        scopes=TEXTS,
        summary="Protect a text no longer",
        tag="texts",
        query=schema.SiteChoice,
        status=204,
        problems=(404, 422, 503),
    ),
    Route(
        method="GET",
        path="/v1/policy",
        handler=state.policy,
        scopes=ANY,
        summary="The guidelines in force on a site",
        query=schema.SiteChoice,
        answer=schema.Policy,
        problems=(422,),
    ),
    Route(
        method="GET",
        path="/healthz",
        handler=state.health,
        scopes=OPEN,
        summary="Whether the process answers",
        answer=schema.Health,
    ),
    Route(
        method="GET",
        path="/readyz",
        handler=state.readiness,
        scopes=OPEN,
        summary="Whether comments can be decided; 503 where not",
        answer=schema.Readiness,
        also=(503,),
    ),
    Route(
        method="GET",
        path="/openapi.json",
        handler=state.openapi,
        scopes=OPEN,
        summary="This description",
        answer=dict[str, Any],
    ),
)


def install(app: web.Application, routes: tuple[Route, ...]) -> None:
    """Put routes into an application, each behind its guard."""
    for route in routes:
        open_to_all = route.scopes == OPEN
        handler = route.handler if open_to_all else guarded(route.handler, route.scopes)
        app.router.add_route(route.method, route.path, handler)
        if route.method == "GET":
            app.router.add_route("HEAD", route.path, handler)
