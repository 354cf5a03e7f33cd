import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from moderation.web.openapi import openapi_of
from moderation.web.routes import METRICS_ROUTE, OPEN, ROUTES
from tests.web.service import FAIR, RUDE, a_body

DOCS = Path(__file__).parent.parent.parent / "docs" / "api.md"
ALL = (*ROUTES, METRICS_ROUTE)


def described(schema):
    """A validator for a schema of the description."""
    components = {"components": openapi_of(ALL)["components"]}
    return Draft202012Validator(schema | components)


async def test_the_description_is_served(service):
    served = await (await service.client.get("/openapi.json")).json()
    assert served == json.loads(json.dumps(openapi_of(ALL)))


def test_every_reference_leads_somewhere():
    told = openapi_of(ALL)
    known = {f"#/components/schemas/{name}" for name in told["components"]["schemas"]}
    assert set(references(told)) <= known


def test_every_guarded_route_asks_for_a_key():
    paths = openapi_of(ALL)["paths"]
    for route in ALL:
        security = paths[route.path][route.method.lower()]["security"]
        assert bool(security) == (route.scopes != OPEN), route.path


def test_operations_have_names_of_their_own():
    paths = openapi_of(ALL)["paths"]
    names = [o["operationId"] for path in paths.values() for o in path.values()]
    assert len(names) == len(set(names)) == len(ALL)


@pytest.mark.parametrize("text", [FAIR, RUDE])
async def test_a_decision_is_as_described(service, text):
    decision = await service.decide(text)
    described({"$ref": "#/components/schemas/Decision"}).validate(decision)


async def test_a_problem_is_as_described(service):
    problem = await (await service.post("/v1/decisions", {})).json()
    described({"$ref": "#/components/schemas/Problem"}).validate(problem)


async def test_a_batch_is_as_described(service):
    path = "/v1/decisions:batch"
    answers = await (await service.post(path, [a_body(), {}])).json()
    operation = openapi_of(ALL)["paths"][path]["post"]["responses"]["200"]
    described(operation["content"]["application/json"]["schema"]).validate(answers)


@pytest.mark.parametrize("route", ALL, ids=lambda r: f"{r.method} {r.path}")
def test_every_endpoint_is_documented(route):
    assert f"`{route.method} {route.path}`" in DOCS.read_text()


def references(told):
    if isinstance(told, dict):
        for key, value in told.items():
            yield from [value] if key == "$ref" else references(value)
    elif isinstance(told, list):
        for value in told:
            yield from references(value)
