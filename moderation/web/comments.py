"""Comments in, decisions out: one at a time, and what becomes of them later."""

import re

import msgspec
import orjson
from aiohttp import web

from moderation.core.comment import Article, Author, Comment, Parent
from moderation.service.case import Submission, answer_record
from moderation.web import schema
from moderation.web.bodies import JSON, json_body
from moderation.web.decode import decoded, utc
from moderation.web.guard import demand_site, site_of
from moderation.web.keys import (
    DESK,
    METRICS,
    MODERATION,
    PRINCIPAL,
    SETTINGS,
    STORE,
)
from moderation.web.problems import Problem, missing

REPLAYED = "Idempotent-Replayed"
COMMENT = msgspec.json.Decoder(schema.Comment)
_OUTCOME = msgspec.json.Decoder(schema.Outcome)
_KEY = re.compile(r"[\x20-\x7e]{1,255}")


async def decide(request: web.Request) -> web.Response:
    """Decide one comment."""
    body = await json_body(request, request.app[SETTINGS].comment_bytes)
    sent = decoded(body, COMMENT)
    comment = comment_of(sent, site_of(request, sent.site))
    submission = Submission(
        comment=comment, dry_run=sent.dry_run, idempotency_key=_key_of(request)
    )
    answer = await request.app[MODERATION].moderate(submission)
    if answer.replayed:
        request.app[METRICS].replayed()
    return rendered(
        answer.record, headers={REPLAYED: "true"} if answer.replayed else {}
    )


async def decision(request: web.Request) -> web.Response:
    """Return a recorded decision."""
    stored = await request.app[STORE].decision(part(request, "id"))
    if stored is None:
        raise missing("decision")
    demand_site(request[PRINCIPAL], stored.site)
    return rendered(answer_record(stored))


async def outcome(request: web.Request) -> web.Response:
    """Hear what became of a comment elsewhere."""
    body = await json_body(request, request.app[SETTINGS].comment_bytes)
    told = decoded(body, _OUTCOME)
    site, comment_id = site_of(request, part(request, "site")), part(request, "id")
    by = request[PRINCIPAL].named(told.by)
    if not await request.app[DESK].outcome(site, comment_id, told.outcome, by):
        raise missing("comment")
    return web.Response(status=204)


async def withdraw(request: web.Request) -> web.Response:
    """Forget a comment's text."""
    site = site_of(request, part(request, "site"))
    if not await request.app[DESK].withdraw(site, part(request, "id")):
        raise missing("comment")
    return web.Response(status=204)


def comment_of(sent: schema.Comment, site: str) -> Comment:
    """Turn what was sent into the comment that is decided; times become UTC."""
    return Comment(
        id=sent.id,
        site=site,
        text=sent.text,
        format=sent.format,
        language=sent.language,
        created_at=utc(sent.created_at, "/created_at"),
        url=sent.url,
        author=_author(sent.author),
        article=_article(sent.article) if sent.article else None,
        parent=_parent(sent.parent) if sent.parent else None,
    )


def rendered(
    record: object, *, status: int = 200, headers: dict[str, str] | None = None
) -> web.Response:
    """Answer with JSON."""
    body = orjson.dumps(record)
    return web.Response(body=body, status=status, headers=headers, content_type=JSON)


def part(request: web.Request, name: str) -> str:
    """Return a part of the path; raises Problem 404 where nothing is named so."""
    value = request.match_info[name]
    if "\x00" in value or not value:
        raise missing(name)
    return value


def _author(sent: schema.Author) -> Author:
    return Author(
        id=sent.id,
        name=sent.name,
        url=sent.url,
        email_hash=sent.email_hash,
        created_at=utc(sent.created_at, "/author/created_at"),
        approved_count=sent.approved_count,
        role=sent.role,
    )


def _article(sent: schema.Article) -> Article:
    return Article(url=sent.url, title=sent.title, text=sent.text)


def _parent(sent: schema.Parent) -> Parent:
    return Parent(id=sent.id, text=sent.text)


def _key_of(request: web.Request) -> str | None:
    """Return the Idempotency-Key, with or without the draft standard's quotes."""
    if (given := request.headers.get("Idempotency-Key")) is None:
        return None
    key = given.strip()
    if len(key) > 1 and key[0] == key[-1] == '"':
        key = key[1:-1]
    if not _KEY.fullmatch(key):
        detail = "Idempotency-Key takes 1 to 255 printable ASCII characters."
        raise Problem(400, "idempotency-key", detail)
    return key
