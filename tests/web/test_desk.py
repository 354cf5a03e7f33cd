"""The moderators' pages, as a browser without script sees them."""

import re

import msgspec
import pytest

from moderation.settings import Settings
from moderation.web import schema
from moderation.web.auth import UserRole
from moderation.web.desk.forms import FORM
from moderation.web.desk.passages import pieces_of
from moderation.web.people import add_user
from tests.store.builders import rows_of
from tests.web.service import FAIR

THREAT = "Ich bringe dich um, ich weiß, wo du wohnst."
PASSWORD = "correct horse battery staple"
AS_BEFORE_REMEDIES = """
UPDATE decisions SET record = json_remove(
    record, '$.allowed_without', '$.reasons[0].remedy', '$.reasons[0].without',
    '$.reasons[1].remedy', '$.reasons[1].without'
)
"""
"""Leaves decisions as they were recorded before they told what would change them."""


@pytest.fixture
async def desk(service):
    """The service with a moderator, Ada, who is logged in."""
    parts = service.parts
    await add_user(parts.store, parts.clock, "ada", UserRole.LEAD, PASSWORD)
    await log_in(service)
    return service


async def log_in(service, password=PASSWORD):
    form = {"name": "ada", "password": password}
    return await service.client.post("/desk/login", data=form, allow_redirects=False)


async def page(service, path):
    response = await service.client.get(path)
    assert response.status == 200
    return await response.text()


async def submit(service, path, html, **fields):
    """Send a form of a page, with the token the page carries."""
    [token, *_] = re.findall(r'name="csrf" value="([^"]+)"', html)
    fence = re.findall(r'name="fence" value="(\d+)"', html)
    form = {"csrf": token, **({"fence": fence[0]} if fence else {}), **fields}
    return await service.client.post(path, data=form)


async def claimed_page(service):
    """The page of a threat that Ada has claimed, and its path."""
    await service.decide(THREAT, id="c1")
    html = await page(service, "/desk/queue")
    response = await submit(service, "/desk/claim", html)
    return response.url.path, await response.text()


async def test_a_stranger_is_led_to_the_login(service):
    response = await service.client.get("/desk/queue", allow_redirects=False)
    assert (response.status, response.headers["Location"]) == (303, "/desk/login")


async def test_a_wrong_password_opens_nothing(desk):
    desk.client.session.cookie_jar.clear()
    assert (await log_in(desk, "wrong")).status == 401
    response = await desk.client.get("/desk/queue", allow_redirects=False)
    assert response.status == 303


async def test_guessing_is_slowed_down(service):
    answers = [(await log_in(service, f"guess {n}")).status for n in range(12)]
    assert answers[0] == 401
    assert answers[-1] == 429


async def test_the_session_cookie_is_kept_from_scripts_and_other_sites(desk):
    cookie = (await log_in(desk)).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


async def test_a_waiting_comment_is_claimed_decided_and_gone(desk):
    path, html = await claimed_page(desk)
    response = await submit(desk, f"{path}/review", html, decision="block")
    assert "Entschieden." in await response.text()
    [item] = (await (await desk.call("GET", "/v1/queue?state=reviewed")).json())[
        "items"
    ]
    assert item["comment_id"] == "c1"


async def test_the_page_marks_the_passage_and_says_why(desk):
    _, html = await claimed_page(desk)
    assert re.search(r"<mark>[^<]*bringe dich um", html)
    assert "C4.2" in html


async def test_the_page_says_what_would_make_a_comment_acceptable(desk):
    _, html = await claimed_page(desk)
    assert "Rat:" in html
    assert "ohne dass Gewalt oder eine andere Straftat angekündigt" in html


async def test_the_page_says_which_passages_made_the_difference(desk):
    _, html = await claimed_page(desk)
    [told] = re.findall(r'<p class="without">(.*?)</p>', html, re.DOTALL)
    assert "zugelassen" in told
    assert re.search(r"<q>[^<]*bringe dich um", told)


async def test_the_page_says_where_no_passage_is_to_blame(desk):
    author = {"id": "reader-1", "name": "AdolfFan_88"}
    made = await desk.decide("Läuft bei mir.", id="c3", author=author)
    html = await page(desk, "/desk/queue")
    response = await submit(desk, "/desk/claim", html)
    assert made["allowed_without"] is None
    assert "Es liegt nicht nur an Stellen im Text" in await response.text()


async def test_the_page_of_a_withdrawn_comment_quotes_nothing(desk):
    path, _ = await claimed_page(desk)
    await desk.call("DELETE", "/v1/comments/default/c1")
    html = await page(desk, path)
    assert "Der Text wurde zurückgezogen." in html
    assert "<q>" not in html
    assert "bringe dich um" not in html


async def test_a_decision_of_an_earlier_version_is_shown_all_the_same(desk, tmp_path):
    await desk.decide(THREAT, id="c1")
    await rows_of(Settings(data=tmp_path / "var").database, AS_BEFORE_REMEDIES)
    response = await submit(desk, "/desk/claim", await page(desk, "/desk/queue"))
    assert "<mark>" in await response.text()
    [item] = (await (await desk.call("GET", "/v1/queue")).json())["items"]
    assert msgspec.convert(item, schema.Item).decision.reasons[0].remedy is None


async def test_a_form_without_our_token_changes_nothing(desk):
    path, _ = await claimed_page(desk)
    form = {"decision": "allow", "fence": "1", "csrf": "guessed"}
    response = await desk.client.post(f"{path}/review", data=form)
    assert response.status == 403


async def test_a_comment_full_of_markup_shows_as_text(desk):
    await desk.decide("<script>alert(1)</script> Du Arschloch, ich bringe dich um.")
    html = await page(desk, "/desk/queue")
    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


async def test_pages_allow_no_script_at_all(desk):
    response = await desk.client.get("/desk/queue")
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy


async def test_a_browser_that_prefers_english_gets_it(desk):
    response = await desk.client.get("/desk/queue", headers={"Accept-Language": "en"})
    assert '<html lang="en">' in await response.text()


async def test_logging_out_ends_the_session(desk):
    html = await page(desk, "/desk/queue")
    await submit(desk, "/desk/logout", html)
    response = await desk.client.get("/desk/queue", allow_redirects=False)
    assert response.status == 303


async def test_an_allowed_comment_waits_for_nobody(desk):
    await desk.decide(FAIR, id="c2")
    assert "Nichts wartet." in await page(desk, "/desk/queue")


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("multipart/form-data; boundary=b", b"no part", 415),
        ("text/plain", b"name=ada", 415),
        (FORM, b"name=\xff", 400),
        (FORM, b"name=%00", 400),
        (FORM, b"a=1&" * 100, 400),
        (FORM, b"name=" + b"a" * 200_000, 413),
    ],
)
async def test_a_form_that_cannot_be_read_is_refused(service, kind, body, status):
    headers = {"Content-Type": kind}
    response = await service.client.post("/desk/login", data=body, headers=headers)
    assert response.status == status


@pytest.mark.parametrize("cursor", ["", "a", f"{10**30}.1.x", "%00", "1.1.%00"])
async def test_a_cursor_never_given_out_leads_to_the_first_page(desk, cursor):
    response = await desk.client.get(f"/desk/queue?cursor={cursor}")
    assert (response.status, str(response.url.relative())) == (200, "/desk/queue")


@pytest.mark.parametrize("item", ["nothing", "x\r\nSet-Cookie: a=b", "../login"])
async def test_only_what_is_there_can_be_claimed(desk, item):
    await desk.decide(THREAT, id="c1")
    html = await page(desk, "/desk/queue")
    assert (await submit(desk, "/desk/claim", html, item=item)).status == 404


@pytest.mark.parametrize("fence", ["", "x", "-1", "٣", str(2**63), "9" * 5_000])
async def test_a_fence_nobody_was_given_decides_nothing(desk, fence):
    path, html = await claimed_page(desk)
    response = await submit(desk, f"{path}/review", html, fence=fence)
    assert (response.status, response.url.query["notice"]) == (200, "stale")


async def test_a_note_is_as_long_as_its_field_allows(desk):
    path, html = await claimed_page(desk)
    long = await submit(desk, f"{path}/review", html, note="a" * 5_001)
    fits = await submit(desk, f"{path}/review", html, note="\r\n" * 5_000)
    assert (long.status, fits.url.query["notice"]) == (422, "decided")


def test_overlapping_passages_are_marked_once():
    record = {"reasons": [{"signals": [{"span": [0, 4]}, {"span": [2, 6]}]}]}
    pieces = pieces_of("abcdefgh", record)
    assert [(p.text, p.marked) for p in pieces] == [("abcdef", True), ("gh", False)]
