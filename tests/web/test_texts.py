"""Protected texts over HTTP: fed, listed, taken out, and what that does to comments."""

import orjson
import pytest

from moderation.web.auth import Scope
from tests.registry.builders import an_article
from tests.web.service import Service

PASTED = f"Lest das: {an_article()[:1200]}"


def a_text(id: str = "faehre", **fields: object) -> dict[str, object]:
    return {"id": id, "title": "Die letzte Kettenfähre", "text": an_article()} | fields


async def protect(service: Service, **fields: object) -> dict[str, object]:
    response = await service.post("/v1/texts", a_text(**fields))
    assert response.status == 200, await response.text()
    return await response.json()


async def listed(service: Service, **query: object) -> dict[str, object]:
    response = await service.call("GET", "/v1/texts", params=query)
    assert response.status == 200, await response.text()
    return await response.json()


def copies(decision: dict[str, object]) -> list[str]:
    """The rules that found a protected text."""
    named = [s["rule"] for r in decision["reasons"] for s in r["signals"]]
    return [rule for rule in named if rule in REGISTERED]


REGISTERED = ("copyright.copy", "copyright.own_article", "copyright.paraphrase")


async def test_a_copy_of_a_protected_text_is_blocked_with_its_source(service):
    told = await protect(service, publisher="Flussbote")

    decision = await service.decide(PASTED)

    assert told["state"] == "added"
    assert decision["decision"] == "block"
    [copy] = [s for s in decision["reasons"][0]["signals"] if "copy" in s["rule"]]
    assert "Die letzte Kettenfähre, Flussbote" in copy["explanation"]["de"]
    assert PASTED[slice(*copy["span"])] in an_article()


async def test_a_lawful_quotation_is_not_touched(service):
    await protect(service)
    quote = an_article().split(". ")[1]

    decision = await service.decide(f"Schön gesagt: „{quote}.“ Mir geht es auch so.")

    assert decision["decision"] == "allow"


async def test_our_own_article_is_only_looked_at(service):
    await protect(service, own=True)

    decision = await service.decide(PASTED)

    assert (decision["decision"], copies(decision)) == ("flag", [REGISTERED[1]])


async def test_a_free_text_may_be_copied(service):
    await protect(service, licence="CC BY-SA 4.0")

    assert copies(await service.decide(PASTED)) == []


async def test_a_changed_text_takes_the_place_of_the_former(service):
    await protect(service)

    told = await protect(service, text=an_article("saatgut"))

    assert told["state"] == "updated"
    assert copies(await service.decide(PASTED)) == []


async def test_a_text_taken_out_may_be_copied(service):
    await protect(service, id="a/b ä")

    response = await service.call("DELETE", "/v1/texts/a%2Fb%20%C3%A4")

    assert response.status == 204
    assert copies(await service.decide(PASTED)) == []


async def test_what_is_not_there_cannot_be_taken_out(service):
    assert (await service.call("DELETE", "/v1/texts/nichts")).status == 404


async def test_markup_in_a_text_is_not_part_of_it(service):
    await protect(service, text=f"<p>{an_article()}</p>", format="html")

    assert (await service.decide(PASTED))["decision"] == "block"


async def test_texts_are_listed_in_pages_without_their_words(service):
    for id in "abc":
        await protect(service, id=id)

    first = await listed(service, limit=2)
    rest = await listed(service, cursor=first["next_cursor"])

    assert [t["id"] for t in [*first["texts"], *rest["texts"]]] == ["a", "b", "c"]
    assert rest["next_cursor"] is None
    assert "text" not in first["texts"][0]


@pytest.mark.parametrize("kind", ["application/json", "application/x-ndjson"])
async def test_many_texts_come_at_once(service, kind):
    texts = [a_text("a"), a_text("b", text=an_article("saatgut"))]
    lines = b"\n".join(map(orjson.dumps, texts))
    body = orjson.dumps(texts) if kind == "application/json" else lines

    response = await service.send(body, kind, path="/v1/texts:batch")

    assert [(t["id"], t["state"]) for t in await response.json()] == [
        ("a", "added"),
        ("b", "added"),
    ]


async def test_of_many_texts_all_are_taken_or_none(service):
    texts = [a_text("a"), a_text("b", own="ja")]

    response = await service.post("/v1/texts:batch", texts)

    assert response.status == 422
    assert (await response.json())["errors"][0]["pointer"] == "/1/own"
    assert (await listed(service))["texts"] == []


async def test_too_many_texts_at_once_are_refused(serve):
    service = await serve(batch_comments=1)
    lines = b"\n".join(orjson.dumps(a_text(id)) for id in "ab")

    response = await service.send(lines, "application/x-ndjson", path="/v1/texts:batch")

    assert response.status == 413


@pytest.mark.parametrize("scope", [Scope.DECIDE, Scope.REVIEW, Scope.ADMIN])
async def test_only_keys_for_texts_may_feed_them(service, scope):
    key = await service.add_key(scope)

    response = await service.post("/v1/texts", a_text(), key=key)

    assert response.status == 403


async def test_a_key_bound_to_a_site_sees_and_changes_only_its_texts(service):
    await protect(service)
    key = await service.add_key(Scope.TEXTS, site="shop")

    taken = await service.call("DELETE", "/v1/texts/faehre", key=key)
    shown = await service.call("GET", "/v1/texts", key=key)
    foreign = await service.post("/v1/texts", a_text(site="default"), key=key)

    assert (taken.status, foreign.status) == (404, 403)
    assert (await shown.json())["texts"] == []
