import asyncio

import msgspec
import orjson
import pytest

from moderation.web import schema
from moderation.web.auth import Scope
from moderation.web.batch import line_groups
from tests.web.service import FAIR, RUDE, a_body

BATCH = "/v1/decisions:batch"
LINES = "application/x-ndjson"


def lines_of(*bodies):
    return b"".join(orjson.dumps(body) + b"\n" for body in bodies)


async def read_lines(response):
    return [orjson.loads(line) for line in (await response.read()).splitlines()]


async def test_an_array_is_answered_in_its_order(service):
    bodies = [a_body(FAIR), a_body(RUDE, author={"id": "b"}), a_body(FAIR)]
    answers = await (await service.post(BATCH, bodies)).json()
    assert [answer["index"] for answer in answers] == [0, 1, 2]
    assert [a["decision"] for a in answers] == ["allow", "block", "allow"]


async def test_a_bad_comment_has_its_own_problem_and_spoils_no_other(service):
    answers = await (await service.post(BATCH, [a_body(), {"text": 1}, 7])).json()
    assert answers[0]["decision"] == "allow"
    assert [answer.get("status") for answer in answers] == [None, 422, 422]
    assert answers[1]["errors"][0]["pointer"] == "/text"


async def test_each_answer_is_what_the_schema_says(service):
    good, bad = await (await service.post(BATCH, [a_body(), {}])).json()
    assert msgspec.convert(good, schema.BatchedDecision).replayed is False
    assert msgspec.convert(bad, schema.BatchedProblem).index == 1


async def test_nothing_is_answered_with_nothing(service):
    assert await (await service.post(BATCH, [])).json() == []


@pytest.mark.parametrize(("body", "status"), [(b"{}", 422), (b"[", 400), (b"", 400)])
async def test_a_batch_that_is_no_array_is_refused(service, body, status):
    assert (await service.send(body, path=BATCH)).status == status


async def test_more_comments_than_allowed_are_refused_whole(serve):
    service = await serve(batch_comments=2)
    response = await service.post(BATCH, [a_body()] * 3)
    assert response.status == 422
    assert (await response.json())["errors"][0]["pointer"] == ""


async def test_a_batch_larger_than_allowed_is_refused(serve):
    service = await serve(batch_bytes=2_000)
    assert (await service.send(b" " * 2_001, path=BATCH)).status == 413


async def test_lines_are_answered_line_by_line(service):
    body = lines_of(a_body(FAIR), {"text": ""}, a_body(RUDE, author={"id": "b"}))
    response = await service.send(body, LINES, path=BATCH)
    answers = await read_lines(response)
    assert response.content_type == LINES
    assert [a.get("decision", a.get("status")) for a in answers] == [
        "allow",
        422,
        "block",
    ]


async def test_a_line_is_answered_before_the_next_one_is_sent(service):
    answered = asyncio.Event()

    async def one_by_one():
        yield lines_of(a_body())
        await answered.wait()
        yield lines_of(a_body())

    response = await service.send(one_by_one(), LINES, path=BATCH)
    first = orjson.loads(await response.content.readline())
    answered.set()
    assert (first["index"], len(await read_lines(response))) == (0, 1)


async def test_a_line_that_is_no_json_is_answered_as_malformed(service):
    body = b"\n{nonsense}\n  \n" + lines_of(a_body())[:-1]
    answers = await read_lines(await service.send(body, LINES, path=BATCH))
    assert [answer.get("status") for answer in answers] == [400, None]


async def test_a_line_too_long_is_answered_and_passed_over(serve):
    service = await serve(comment_bytes=2_000)
    body = b"x" * 500_000 + b"\n" + lines_of(a_body())
    answers = await read_lines(await service.send(body, LINES, path=BATCH))
    assert [answer.get("status") for answer in answers] == [413, None]


async def test_a_stream_of_more_comments_than_allowed_ends_with_a_problem(serve):
    service = await serve(batch_comments=100)
    body = lines_of(*[a_body()] * 130)
    answers = await read_lines(await service.send(body, LINES, path=BATCH))
    assert [answer["index"] for answer in answers] == list(range(101))
    assert answers[-1]["status"] == 422


async def test_a_key_bound_to_a_site_is_refused_comment_by_comment(service):
    key = await service.add_key(Scope.DECIDE, site="magazin")
    bodies = [a_body(), a_body(site="forum")]
    answers = await (await service.post(BATCH, bodies, key=key)).json()
    assert [answer.get("status") for answer in answers] == [None, 403]


async def test_a_repeated_comment_is_told_as_replayed(service):
    await service.post(BATCH, [a_body(id="c1")])
    for _ in range(3):
        answers = await (await service.post(BATCH, [a_body(id="c1")])).json()
    assert answers[0]["replayed"] is True


async def test_a_thousand_comments_are_decided_in_one_call(service):
    bodies = [a_body(f"Kommentar Nummer {n}", id=str(n)) for n in range(1_000)]
    answers = await (await service.post(BATCH, bodies)).json()
    assert [answer["comment_id"] for answer in answers] == [str(n) for n in range(1000)]


async def groups(*parts, limit=100):
    async def arriving():
        for part in parts:
            yield part

    return [group async for group in line_groups(arriving(), limit)]


async def test_a_line_may_arrive_in_pieces():
    assert await groups(b"on", b"e\ntw", b"o\nthree") == [
        [b"one"],
        [b"two"],
        [b"three"],
    ]


async def test_a_line_over_the_limit_is_cut_where_its_excess_shows():
    assert await groups(b"a" * 50, b"a" * 80, b"a\nb\n", limit=100) == [
        [b"a" * 101 + b"a", b"b"]
    ]
