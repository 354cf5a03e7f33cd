import gzip

import msgspec
import pytest

from moderation.web import schema
from moderation.web.auth import Scope
from tests.web.service import FAIR, RUDE, a_body


async def test_a_fair_comment_is_allowed(service):
    decision = await service.decide(FAIR)
    assert (decision["decision"], decision["reasons"]) == ("allow", [])


async def test_an_insult_is_answered_with_clause_and_passage(service):
    decision = await service.decide(RUDE)
    reason = decision["reasons"][0]
    start, end = reason["signals"][0]["span"]
    assert decision["decision"] == "block"
    assert reason["guideline"] == "C1"
    assert "Arschloch" in RUDE[start:end]


@pytest.mark.parametrize("text", [FAIR, RUDE])
async def test_the_answer_is_what_the_schema_says(service, text):
    decision = await service.decide(text)
    assert msgspec.convert(decision, schema.Decision).id == decision["id"]
    assert list(decision) == list(schema.Decision.__struct_fields__)


async def test_a_decision_can_be_read_again(service):
    made = await service.decide(RUDE, id="c1")
    response = await service.call("GET", f"/v1/decisions/{made['id']}")
    assert await response.json() == made


async def test_a_decision_nobody_made_is_missing(service):
    response = await service.call("GET", "/v1/decisions/ffff")
    assert response.status == 404


async def test_the_same_comment_again_gets_the_decision_in_force(service):
    first = await service.decide(RUDE, id="c1")
    response = await service.post("/v1/decisions", a_body(RUDE, id="c1"))
    assert response.headers.get("Idempotent-Replayed") in ("true", None)
    again = await service.post("/v1/decisions", a_body(RUDE, id="c1"))
    assert again.headers["Idempotent-Replayed"] == "true"
    assert (await again.json())["comment_id"] == first["comment_id"]


async def test_an_idempotency_key_replays_a_comment_without_id(service):
    ids = []
    for _ in range(4):
        headers = {"Idempotency-Key": '"abc"'}
        response = await service.post("/v1/decisions", a_body(FAIR), headers=headers)
        ids.append((await response.json())["comment_id"])
    assert response.headers["Idempotent-Replayed"] == "true"
    assert len(set(ids)) == 1


async def test_an_idempotency_key_for_another_comment_is_refused(service):
    headers = {"Idempotency-Key": "abc"}
    await service.post("/v1/decisions", a_body(FAIR), headers=headers)
    response = await service.post("/v1/decisions", a_body(RUDE), headers=headers)
    assert response.status == 422
    assert (await response.json())["type"].endswith("idempotency-key-reused")


@pytest.mark.parametrize("key", ["", "ü", "x" * 256])
async def test_an_unusable_idempotency_key_is_refused(service, key):
    headers = {"Idempotency-Key": key}
    response = await service.post("/v1/decisions", a_body(), headers=headers)
    assert response.status == 400


async def test_a_comment_id_belongs_to_its_author(service):
    await service.decide(FAIR, id="c1")
    body = a_body(FAIR, id="c1", author={"id": "someone-else"})
    response = await service.post("/v1/decisions", body)
    assert response.status == 409


async def test_a_dry_run_records_nothing(service):
    decision = await service.decide(RUDE, id="c1", dry_run=True)
    response = await service.call("DELETE", "/v1/comments/default/c1")
    assert (decision["decision"], decision["id"]) == ("block", None)
    assert response.status == 404


async def test_a_problem_names_the_field_and_the_request(service):
    response = await service.post("/v1/decisions", {"text": "x"})
    problem = await response.json()
    assert response.content_type == "application/problem+json"
    assert problem["errors"][0]["pointer"] == "/author"
    assert problem["request_id"] == response.headers["X-Request-ID"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff", 400),
        (b'{"text": "\\ud800", "author": {"id": "a"}}', 400),
        (b"[" * 500_000, 400),
        (b'{"text": "", "author": {"id": "a"}}', 422),
        (b'{"text": "a\\u0000", "author": {"id": "a"}}', 422),
        (b'{"text": "a", "author": {"id": "a"}, "x": 1}', 422),
        (b'{"text": "a", "author": {"id": 1}}', 422),
        (b" " * (1024 * 1024 + 1), 413),
    ],
)
async def test_bad_bodies_are_answered_for_what_they_are(service, body, status):
    response = await service.send(body)
    assert response.status == status
    assert (await response.json())["status"] == status


async def test_too_much_is_noticed_without_a_declared_length(service):
    async def endless():
        for _ in range(20):
            yield b" " * 100_000

    response = await service.send(endless())
    assert response.status == 413


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded"])
async def test_another_content_type_is_not_supported(service, kind):
    assert (await service.send(b"{}", kind)).status == 415


async def test_a_packed_body_is_unpacked(service):
    body = gzip.compress(msgspec.json.encode(a_body(FAIR)))
    response = await service.send(body, headers={"Content-Encoding": "gzip"})
    assert response.status == 200


async def test_a_packed_body_counts_unpacked(service):
    bomb = gzip.compress(b" " * 50_000_000)
    response = await service.send(bomb, headers={"Content-Encoding": "gzip"})
    assert response.status == 413


async def test_a_body_that_cannot_be_unpacked_is_malformed(service):
    headers = {"Content-Encoding": "gzip"}
    assert (await service.send(b"no gzip", headers=headers)).status == 400


async def test_an_unknown_packing_is_not_supported(service):
    headers = {"Content-Encoding": "zstd-x"}
    assert (await service.send(b"{}", headers=headers)).status == 415


async def test_a_body_that_never_ends_is_given_up(serve):
    import asyncio

    service = await serve(body_seconds=1)

    async def slow():
        yield b"{"
        await asyncio.sleep(30)

    assert (await service.send(slow())).status == 408


async def test_a_body_that_drips_is_given_up_too(serve):
    import asyncio

    service = await serve(body_seconds=1)

    async def dripping():
        for _ in range(20):
            yield b" "
            await asyncio.sleep(0.2)

    assert (await service.send(dripping())).status == 408


async def test_a_key_bound_to_a_site_decides_for_that_site_alone(service):
    key = await service.add_key(Scope.DECIDE, site="magazin")
    own = await service.post("/v1/decisions", a_body(id="c1"), key=key)
    foreign = await service.post("/v1/decisions", a_body(site="forum"), key=key)
    outcome = {"outcome": "removed"}
    told = await service.post("/v1/comments/magazin/c1/outcome", outcome)
    assert (own.status, foreign.status, told.status) == (200, 403, 204)


async def test_a_key_bound_to_a_site_reads_no_other_sites_decision(service):
    made = await service.decide(FAIR)
    key = await service.add_key(Scope.DECIDE, site="magazin")
    response = await service.call("GET", f"/v1/decisions/{made['id']}", key=key)
    assert response.status == 403


async def test_an_outcome_elsewhere_closes_the_item(service):
    await service.decide(RUDE, id="a/b c")
    outcome = {"outcome": "approved"}
    path = "/v1/comments/default/a%2Fb%20c/outcome"
    assert (await service.post(path, outcome)).status == 204
    page = await (await service.call("GET", "/v1/queue")).json()
    assert page["items"] == []


async def test_an_outcome_of_an_unknown_comment_is_missing(service):
    path = "/v1/comments/default/none/outcome"
    response = await service.post(path, {"outcome": "approved"})
    assert response.status == 404


async def test_a_withdrawn_comment_loses_its_text(service):
    await service.decide(RUDE, id="c1")
    response = await service.call("DELETE", "/v1/comments/default/c1")
    assert response.status == 204
