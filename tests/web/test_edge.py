from dataclasses import replace

import pytest
from aiohttp.test_utils import TestClient, TestServer
from structlog.testing import capture_logs

from moderation.batching import Overloaded
from moderation.store.errors import StoreDown
from moderation.web.app import application
from moderation.web.keys import TRAFFIC
from tests.web.service import a_body


class Refusing:
    """A moderation that always fails the same way."""

    def __init__(self, error):
        self.error = error

    async def moderate(self, submission, *, bulk=False):
        raise self.error


async def answer_to(service, error, path="/v1/decisions", body=None):
    parts = replace(service.parts, moderation=Refusing(error))
    async with TestClient(TestServer(application(parts))) as client:
        headers = {"Authorization": f"Bearer {service.key}"}
        response = await client.post(path, json=body or a_body(), headers=headers)
        return response, await response.json()


@pytest.mark.parametrize("error", [Overloaded(retry_after=7), StoreDown("gone")])
async def test_what_passes_by_itself_is_answered_with_a_time(service, error):
    response, problem = await answer_to(service, error)
    assert (response.status, problem["status"]) == (503, 503)
    assert int(response.headers["Retry-After"]) >= 5


async def test_what_nobody_expected_is_answered_without_its_inside(service):
    response, problem = await answer_to(service, ValueError("a reader's secret"))
    assert response.status == 500
    assert "secret" not in str(problem)


async def test_what_nobody_expected_is_logged_without_the_body(service):
    error = ValueError("inner fault")
    with capture_logs() as logged:
        response, _ = await answer_to(service, error, body=a_body("Geheimnis 4711"))
    (line,) = logged
    assert line["exc_info"] is error
    assert line["request_id"] == response.headers["X-Request-ID"]
    assert "4711" not in str(line)


async def test_in_a_batch_a_failure_is_told_for_each_comment(service):
    batch = [a_body(), a_body()]
    path = "/v1/decisions:batch"
    _, answers = await answer_to(service, Overloaded(retry_after=1), path, batch)
    assert [(a["index"], a["status"]) for a in answers] == [(0, 503), (1, 503)]


async def test_a_method_not_served_names_those_that_are(service):
    response = await service.call("PUT", "/v1/decisions")
    assert (response.status, response.headers["Allow"]) == (405, "POST")
    assert response.content_type == "application/problem+json"


@pytest.mark.parametrize("path", ["/healthz", "/nowhere", "/v1/queue", "/metrics"])
async def test_every_answer_carries_the_protecting_headers(service, path):
    headers = (await service.client.get(path)).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert headers["Cache-Control"] == "no-store"
    assert "aiohttp" not in headers["Server"]
    assert "Strict-Transport-Security" not in headers


async def test_behind_https_browsers_are_told_to_stay_there(serve):
    service = await serve(tls=True)
    headers = (await service.client.get("/healthz")).headers
    assert "max-age" in headers["Strict-Transport-Security"]


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ({"X-Request-ID": "caller-4711"}, "caller-4711"),
        ({"traceparent": f"00-{'ab' * 16}-{'cd' * 8}-01"}, "ab" * 16),
    ],
)
async def test_a_callers_id_is_kept(service, given, taken):
    response = await service.client.get("/healthz", headers=given)
    assert response.headers["X-Request-ID"] == taken


@pytest.mark.parametrize("given", ["", "short", "with space", "x" * 65, "ümlaut-12"])
async def test_an_unusable_id_is_replaced(service, given):
    headers = {"X-Request-ID": given}
    response = await service.client.get("/healthz", headers=headers)
    assert response.headers["X-Request-ID"] != given
    assert len(response.headers["X-Request-ID"]) == 32


async def test_an_ending_service_tells_callers_to_connect_anew(service):
    service.client.app[TRAFFIC].ending = True
    response = await service.client.get("/healthz")
    assert response.headers["Connection"] == "close"


async def test_the_log_says_why_the_database_is_down(service):
    with capture_logs() as logged:
        await answer_to(service, StoreDown("OperationalError: disk is full"))
    assert [entry["reason"] for entry in logged] == ["OperationalError: disk is full"]
