import msgspec
import pytest

from moderation.web import schema
from moderation.web.auth import Scope
from tests.web.service import FAIR, a_body

THREAT = "Ich bringe dich um, ich weiß, wo du wohnst."


async def waiting(service, **fields):
    """Have a comment wait for a person, and return its queue item."""
    await service.decide(THREAT, **{"id": "c1", **fields})
    page = await (await service.call("GET", "/v1/queue")).json()
    (item,) = [i for i in page["items"] if i["comment_id"] == fields.get("id", "c1")]
    return item


async def claimed(service, **asked):
    response = await service.post("/v1/queue/claim", asked)
    assert response.status == 200
    return await response.json()


async def test_a_threat_waits_with_all_a_person_needs(service):
    item = await waiting(service)
    assert msgspec.convert(item, schema.Item).text == THREAT
    assert item["decision"]["comment_id"] == "c1"


async def test_an_empty_queue_gives_nothing_to_claim(service):
    assert (await service.post("/v1/queue/claim", {})).status == 204


async def test_a_claim_is_leased_to_its_caller(service):
    await waiting(service)
    item = await claimed(service, by="anna")
    assert (item["state"], item["claimed_by"]) == ("claimed", "key:all/anna")
    assert item["fence"] == 1


async def test_an_item_someone_else_has_cannot_be_claimed(service):
    item = await waiting(service)
    await claimed(service, item=item["id"], by="anna")
    response = await service.post("/v1/queue/claim", {"item": item["id"], "by": "bo"})
    assert response.status == 409


async def test_a_released_item_can_be_claimed_again(service):
    await waiting(service)
    item = await claimed(service)
    path = f"/v1/queue/{item['id']}/release"
    assert (await service.post(path, {"fence": item["fence"]})).status == 204
    assert (await claimed(service))["fence"] == 2


@pytest.mark.parametrize("decision", ["allow", "block"])
async def test_a_review_supersedes_the_machines_decision(service, decision):
    await waiting(service)
    item = await claimed(service)
    body = {"decision": decision, "fence": item["fence"], "note": "gelesen"}
    response = await service.post(f"/v1/queue/{item['id']}/review", body)
    made = msgspec.convert(await response.json(), schema.Decision)
    assert (made.decision, made.automated) == (decision, False)
    assert (await (await service.call("GET", "/v1/queue")).json())["items"] == []


async def test_a_review_with_an_old_claim_is_refused(service):
    await waiting(service)
    item = await claimed(service)
    body = {"decision": "allow", "fence": item["fence"] + 1}
    response = await service.post(f"/v1/queue/{item['id']}/review", body)
    assert response.status == 409


async def test_a_review_by_an_unknown_clause_is_refused(service):
    await waiting(service)
    item = await claimed(service)
    body = {"decision": "block", "fence": item["fence"], "clause": "C99"}
    response = await service.post(f"/v1/queue/{item['id']}/review", body)
    assert response.status == 422
    assert (await response.json())["errors"][0]["pointer"] == "/clause"


@pytest.mark.parametrize("what", ["review", "release"])
async def test_an_item_that_does_not_exist_is_missing(service, what):
    body = {"fence": 1} | ({"decision": "allow"} if what == "review" else {})
    assert (await service.post(f"/v1/queue/none/{what}", body)).status == 404


async def test_the_queue_is_paged_by_cursor(service):
    for number in range(3):
        await waiting(service, id=str(number), author={"id": f"r{number}"})
    first = await (await service.call("GET", "/v1/queue?limit=2")).json()
    path = f"/v1/queue?limit=2&cursor={first['next_cursor']}"
    second = await (await service.call("GET", path)).json()
    seen = [item["comment_id"] for page in (first, second) for item in page["items"]]
    assert sorted(seen) == ["0", "1", "2"]
    assert second["next_cursor"] is None


@pytest.mark.parametrize("query", ["limit=0", "cursor=nonsense", "hold=perhaps", "x=1"])
async def test_a_wrong_filter_is_named(service, query):
    response = await service.call("GET", f"/v1/queue?{query}")
    assert response.status == 422
    error = (await response.json())["errors"][0]
    assert error["parameter"] == query.partition("=")[0]


async def test_a_filter_leaves_out_what_does_not_fit(service):
    item = await waiting(service)
    other = "C5" if item["guideline"] != "C5" else "C1"
    page = await (await service.call("GET", f"/v1/queue?guideline={other}")).json()
    assert page["items"] == []


async def test_a_key_bound_to_a_site_sees_only_its_queue(service):
    item = await waiting(service)
    key = await service.add_key(Scope.REVIEW, site="magazin")
    own = await (await service.call("GET", "/v1/queue", key=key)).json()
    foreign = await service.call("GET", "/v1/queue?site=default", key=key)
    body = {"fence": 1, "decision": "allow"}
    review = await service.post(f"/v1/queue/{item['id']}/review", body, key=key)
    assert own["items"] == []
    assert (foreign.status, review.status) == (403, 403)


async def test_an_account_shows_what_was_found(service):
    item = await waiting(service)
    response = await service.call("GET", "/v1/accounts/reader-1?site=default")
    account = msgspec.convert(await response.json(), schema.Account)
    assert account.comments_90d == 1
    assert [f.clause for f in account.findings] == [item["clause"]]


async def test_an_account_nobody_knows_is_missing(service):
    await service.post("/v1/decisions", a_body(FAIR))
    assert (await service.call("GET", "/v1/accounts/nobody")).status == 404


@pytest.mark.parametrize("cursor", ["", "x", "1.x.y", f"{10**30}.1.x", f"1.{10**30}.x"])
async def test_a_cursor_never_given_out_is_named(service, cursor):
    response = await service.call("GET", f"/v1/queue?cursor={cursor}")
    problem = await response.json()
    assert (response.status, problem["errors"][0]["parameter"]) == (422, "cursor")
