"""The queue's pages: what waits, one comment in full, a person's decision."""

import re

from aiohttp import web

from moderation.core.signal import Effect
from moderation.service.review import Verdict
from moderation.store.errors import Missing, Stale
from moderation.store.records import ItemState, QueueItem, QueueQuery
from moderation.web import schema
from moderation.web.auth import Principal
from moderation.web.comments import part
from moderation.web.desk.forms import form_of
from moderation.web.desk.login import demand_form_token, person_of
from moderation.web.desk.pages import page, to
from moderation.web.desk.passages import pieces_of
from moderation.web.desk.words import language_of
from moderation.web.keys import CLOCK, DESK, METRICS, POLICIES, STORE
from moderation.web.problems import invalid, missing

OPEN = (ItemState.WAITING, ItemState.CLAIMED)
NOTICES = ("stale", "decided")
_FENCE = re.compile(r"[0-9]{1,9}")


async def home(request: web.Request) -> web.Response:
    """Lead people to the queue."""
    return to("/desk/queue")


async def listing(request: web.Request) -> web.Response:
    """Show what waits, most urgent first."""
    person = await person_of(request)
    query = QueueQuery(cursor=request.query.get("cursor"))
    try:
        found = await request.app[DESK].queue(query)
    except ValueError:
        return to("/desk/queue")  # the cursor is none that was given out
    backlog = await request.app[STORE].backlog()
    return page(
        request,
        "queue.html",
        notice=_notice(request),
        person=person,
        items=found.items,
        next_cursor=found.next_cursor,
        waiting=sum(part.waiting for part in backlog),
        clause_names=_clause_names(request, "default"),
    )


async def item(request: web.Request) -> web.Response:
    """Show one comment with its passages marked and its reasons."""
    person = await person_of(request)
    found = await _found(request)
    return page(
        request,
        "item.html",
        notice=_notice(request),
        person=person,
        item=found,
        mine=_is_mine(request, found, person),
        open=found.state in OPEN,
        pieces=pieces_of(found.text or "", found.decision.record),
        clause_names=_clause_names(request, found.site),
    )


async def claim(request: web.Request) -> web.Response:
    """Lease the named item, or the most urgent one, and open it."""
    person = await person_of(request)
    await demand_form_token(request, person)
    wanted = (await form_of(request)).get("item") or None
    if wanted and await request.app[STORE].item(wanted) is None:
        raise missing("item")
    claimed = await request.app[DESK].claim(QueueQuery(), person.name, wanted)
    if claimed is None:
        return to(f"/desk/queue/{wanted}?notice=stale" if wanted else "/desk/queue")
    return to(f"/desk/queue/{claimed.id}")


async def release(request: web.Request) -> web.Response:
    """Give a claimed item back."""
    person = await person_of(request)
    await demand_form_token(request, person)
    try:
        await request.app[DESK].release(
            part(request, "id"), person.name, await _fence(request)
        )
    except (Stale, Missing):
        return to("/desk/queue?notice=stale")
    return to("/desk/queue")


async def review(request: web.Request) -> web.Response:
    """Decide a claimed item."""
    person = await person_of(request)
    await demand_form_token(request, person)
    found = await _found(request)
    sent = await form_of(request)
    effect = Effect.BLOCK if sent.get("decision") == "block" else Effect.ALLOW
    verdict = Verdict(
        item_id=found.id,
        by=person.name,
        fence=await _fence(request),
        effect=effect,
        clause=sent.get("clause") or None,
        note=_note(sent.get("note", "")),
    )
    try:
        await request.app[DESK].review(verdict)
    except (Stale, Missing):
        return to(f"/desk/queue/{found.id}?notice=stale")
    overturned = effect is Effect.ALLOW
    request.app[METRICS].reviewed(
        found.site, effect.value, found.guideline, overturned=overturned
    )
    return to("/desk/queue?notice=decided")


async def _found(request: web.Request) -> QueueItem:
    found = await request.app[STORE].item(part(request, "id"))
    if found is None:
        raise missing("item")
    return found


async def _fence(request: web.Request) -> int:
    given = (await form_of(request)).get("fence", "")
    return int(given) if _FENCE.fullmatch(given) else -1


def _note(given: str) -> str | None:
    """Browsers count a line's end as one character and send it as two."""
    note = given.replace("\r\n", "\n")
    if len(note) > schema.NOTE_LENGTH:
        raise invalid(f"takes at most {schema.NOTE_LENGTH} characters", "/note")
    return note or None


def _is_mine(request: web.Request, item: QueueItem, person: Principal) -> bool:
    now = request.app[CLOCK]()
    live = item.lease_until is not None and item.lease_until > now
    held = item.state is ItemState.CLAIMED and item.claimed_by == person.name
    return live and held


def _notice(request: web.Request) -> str | None:
    given = request.query.get("notice")
    return given if given in NOTICES else None


def _clause_names(request: web.Request, site: str) -> dict[str, str]:
    lang = language_of(request)
    policy = request.app[POLICIES].policy_for(site)
    return {
        code: clause.name.de if lang == "de" else clause.name.en
        for code, (_, clause) in policy.by_code.items()
    }
