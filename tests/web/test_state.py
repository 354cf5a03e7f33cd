import msgspec
import pytest
from aiohttp.test_utils import TestClient, TestServer

from moderation.store.errors import StoreDown
from moderation.web import schema
from moderation.web.app import metrics_application, reload_policies
from tests.policy_folder import a_policy_file
from tests.web.service import FAIR


async def test_the_service_is_ready_with_a_store_and_a_policy(service):
    told = await (await service.client.get("/readyz")).json()
    assert msgspec.convert(told, schema.Readiness).ready is True


async def test_the_service_is_ready_without_a_model(serve):
    service = await serve(artifact=None)
    told = await (await service.client.get("/readyz")).json()
    assert (told["ready"], told["model"]) == (True, False)


async def test_without_a_model_the_decision_says_so(serve):
    service = await serve(artifact=None)
    decision = await service.decide(FAIR)
    assert (decision["degraded"], decision["model"]) == (["classifier"], None)


class DownStore:
    """A store whose database is gone."""

    async def ready(self):
        raise StoreDown("gone")

    async def backlog(self):
        raise StoreDown("gone")

    async def key_by_digest(self, digest):
        raise StoreDown("gone")


async def test_without_its_store_the_service_is_not_ready(serve):
    service = await serve(store=DownStore())
    response = await service.client.get("/readyz")
    assert (response.status, (await response.json())["store"]) == (503, False)


async def test_without_its_store_the_service_says_when_to_return(serve):
    service = await serve(store=DownStore())
    response = await service.call("GET", "/v1/queue", key="any")
    assert response.status == 503
    assert int(response.headers["Retry-After"]) > 0


async def test_metrics_are_shown_even_without_the_store(serve):
    service = await serve(store=DownStore())
    text = await (await service.client.get("/metrics")).text()
    assert "moderation_store_up 0.0" in text


async def test_metrics_count_what_happened(service):
    await service.decide(FAIR)
    text = await (await service.client.get("/metrics")).text()
    assert 'moderation_decisions_total{decision="allow",guideline="none"} 1.0' in text
    assert 'route="/v1/decisions",status="200"} 1.0' in text


async def test_a_path_nobody_serves_is_counted_without_its_name(service):
    assert (await service.client.get("/my-secret-path")).status == 404
    text = await (await service.client.get("/metrics")).text()
    assert 'route="unmatched",status="404"} 1.0' in text
    assert "my-secret-path" not in text


async def test_metrics_may_ask_for_a_token(serve):
    service = await serve(metrics_token="tök")
    get = service.client.get
    bare = await get("/metrics")
    right = await get("/metrics", headers={"Authorization": "Bearer tök"})
    assert (bare.status, right.status) == (401, 200)


async def test_metrics_may_have_a_port_of_their_own(serve):
    service = await serve(metrics_port=0)
    alone = TestServer(metrics_application(service.parts))
    async with TestClient(alone) as client:
        served = [(await client.get(p)).status for p in ("/metrics", "/v1/queue")]
    assert served == [200, 404]
    assert (await service.client.get("/metrics")).status == 404


async def test_the_policy_in_force_is_shown(service):
    response = await service.call("GET", "/v1/policy")
    shown = msgspec.convert(await response.json(), schema.Policy)
    assert [g.code for g in shown.guidelines][:2] == ["C1", "C2"]


async def test_a_good_policy_is_taken_over_by_a_reload(serve, tmp_path):
    path = a_policy_file(tmp_path)
    service = await serve(policies=tmp_path)
    path.write_text(path.read_text().replace('version: "1"', 'version: "2"'))
    assert reload_policies(service.parts) is None
    shown = await (await service.call("GET", "/v1/policy")).json()
    assert shown["version"] == "2"


async def test_a_bad_policy_is_refused_by_a_reload(serve, tmp_path):
    path = a_policy_file(tmp_path)
    service = await serve(policies=tmp_path)
    path.write_text("id: [")
    assert reload_policies(service.parts) is not None
    shown = await (await service.call("GET", "/v1/policy")).json()
    metrics = await (await service.client.get("/metrics")).text()
    assert shown["version"] == "1"
    assert "moderation_policy_reload_success 0.0" in metrics


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
async def test_probes_may_ask_for_the_head_alone(service, path):
    assert (await service.client.head(path)).status == 200
