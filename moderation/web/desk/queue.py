"""The queue's pages: what waits, one comment in full, a person's decision."""

from aiohttp import web

from moderation.core.signal import Effect
from moderation.service.review import Verdict
from moderation.store.errors import Missing, Stale
from moderation.store.records import ItemState, QueueItem, QueueQuery
from moderation.web.auth import Principal
from moderation.web.desk.login import demand_form_token, person_of
from moderation.web.desk.pages import page, to
from moderation.web.desk.passages import pieces_of
from moderation.web.desk.words import language_of
from moderation.web.keys import CLOCK, DESK, METRICS, POLICIES, STORE
from moderation.web.problems import missing

OPEN = (ItemState.WAITING, ItemState.CLAIMED)
NOTICES = ("stale", "decided")


async def home(request: web.Request) -> web.Response:
    """Lead people to the queue."""
    return to("/desk/queue")


async def listing(request: web.Request) -> web.Response:
    """Show what waits, most urgent first."""
    person = await person_of(request)
    query = QueueQuery(cursor=request.query.get("cursor"))
    found = await request.app[DESK].queue(query)
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
    named = (await request.post()).get("item")
    wanted = str(named) if named else None
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
            request.match_info["id"], person.name, await _fence(request)
        )
    except (Stale, Missing):
        return to("/desk/queue?notice=stale")
    return to("/desk/queue")


async def review(request: web.Request) -> web.Response:
    """Decide a claimed item."""
    person = await person_of(request)
    await demand_form_token(request, person)
    found = await _found(request)
    sent = await request.post()
    effect = Effect.BLOCK if sent.get("decision") == "block" else Effect.ALLOW
    verdict = Verdict(
        item_id=found.id,
        by=person.name,
        fence=await _fence(request),
        effect=effect,
        clause=str(sent.get("clause") or "") or None,
        note=str(sent.get("note") or "") or None,
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
    found = await request.app[STORE].item(request.match_info["id"])
    if found is None:
        raise missing("item")
    return found


async def _fence(request: web.Request) -> int:
    given = str((await request.post()).get("fence", ""))
    return int(given) if given.isascii() and given.isdigit() else -1


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
