"""What goes wrong, told as RFC 9457 problem details."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

import orjson
from aiohttp import web

from moderation.batching import Overloaded
from moderation.service.case import CommentConflict
from moderation.service.review import UnknownClause
from moderation.store.errors import Missing, Stale, StoreDown
from moderation.store.records import Conflict

CONTENT_TYPE = "application/problem+json"
STORE_RETRY = 5

Fields = Sequence[dict[str, str]]


class Problem(Exception):
    """A failure its caller is told about.

    `kind` is the stable name programs may look at; `retry_after` is in seconds.
    """

    def __init__(
        self,
        status: int,
        kind: str,
        detail: str,
        *,
        errors: Fields = (),
        retry_after: int | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.kind = kind
        self.detail = detail
        self.errors = tuple(errors)
        self.headers = dict(headers or {})
        if retry_after is not None:
            self.headers["Retry-After"] = str(retry_after)

    def body(self, **more: Any) -> dict[str, Any]:
        """Render the problem details, with extension members."""
        told: dict[str, Any] = {
            "type": f"urn:moderation:problem:{self.kind}",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
        }
        if self.errors:
            told["errors"] = list(self.errors)
        return told | more


def invalid(detail: str, pointer: str) -> Problem:
    """A body that is JSON but not what was asked for."""
    error = {"pointer": pointer, "detail": detail}
    return Problem(422, "invalid", detail, errors=[error])


def forbidden(detail: str) -> Problem:
    return Problem(403, "forbidden", detail)


def missing(what: str) -> Problem:
    return Problem(404, "not-found", f"There is no such {what}.")


def answer(problem: Problem, request_id: str) -> web.Response:
    """Render a problem as a response."""
    return web.Response(
        body=orjson.dumps(problem.body(request_id=request_id)),
        status=problem.status,
        headers=problem.headers,
        content_type=CONTENT_TYPE,
    )


def problem_of(error: Exception) -> Problem:
    """Translate what the rooms below raise; anything unknown is a 500."""
    match error:
        case Problem():
            return error
        case CommentConflict(conflict=Conflict.AUTHOR):
            detail = "This comment id belongs to another author."
            return Problem(409, "author-conflict", detail)
        case CommentConflict():
            detail = "This Idempotency-Key was used for another comment."
            return Problem(422, "idempotency-key-reused", detail)
        case Stale():
            detail = "The claim is no longer current; claim the item again."
            return Problem(409, "stale-claim", detail)
        case Missing():
            return missing("item")
        case UnknownClause():
            return invalid("is no clause of the policy in force", "/clause")
        case Overloaded(retry_after=seconds):
            detail = "Too many comments are waiting."
            return Problem(503, "overloaded", detail, retry_after=seconds)
        case StoreDown():
            detail = "The database cannot be reached; nothing was recorded."
            return Problem(503, "store-down", detail, retry_after=STORE_RETRY)
        case web.HTTPException():
            return _of_http(error)
    return Problem(500, "internal", "The service failed; the log knows more.")


def _of_http(error: web.HTTPException) -> Problem:
    kind = error.reason.lower().replace(" ", "-")
    headers = {"Allow": error.headers["Allow"]} if "Allow" in error.headers else {}
    return Problem(error.status, kind, f"{error.reason}.", headers=headers)
