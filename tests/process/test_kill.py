"""What was acknowledged survives the death of the process, on both databases."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.process.load import Json, many_comments, mixed_jobs, post_all, recorded
from tests.process.server import Server, serving

PATIENT = {"scoring_ms": "60000"}
"""A busy machine must not turn a kill into a test of the deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How many comments are offered, and after how many answers the end comes."""

    database: str
    offered: int
    killed_after: int


PLANS = (
    Plan(database="sqlite", offered=5_000, killed_after=2_000),
    Plan(database="postgresql", offered=1_500, killed_after=600),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Crash:
    """A restarted server, and what it had acknowledged before it was killed."""

    plan: Plan
    address: str
    key: str
    heard: dict[str, Json]


@pytest.fixture(scope="module", params=PLANS, ids=lambda plan: plan.database)
def crash(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Crash]:
    """A server killed in the middle of its work, and started again on its data."""
    plan: Plan = request.param
    data = tmp_path_factory.mktemp("killed")
    settings = PATIENT | _database(request, plan)
    with serving(data, **settings) as server:
        key, heard = server.key, asyncio.run(_post_until_killed(server, plan))
    with serving(data, **settings) as server:
        yield Crash(plan=plan, address=server.address, key=key, heard=heard)


async def test_a_kill_loses_no_acknowledged_decision(crash: Crash):
    kept = await recorded(crash.address, crash.key, list(crash.heard))
    assert crash.plan.killed_after <= len(crash.heard) < crash.plan.offered
    assert kept == crash.heard


async def test_after_a_kill_every_comment_can_be_posted_again(crash: Crash):
    again: dict[str, Json] = {}
    jobs = mixed_jobs(many_comments(crash.plan.offered))
    await post_all(crash.address, crash.key, jobs, _by_comment(again))
    assert len(again) == crash.plan.offered
    before = {heard["comment_id"]: heard for heard in crash.heard.values()}
    assert {id_: again[id_] for id_ in before} == before


async def _post_until_killed(server: Server, plan: Plan) -> dict[str, Json]:
    heard: dict[str, Json] = {}

    def hear(record: Json) -> None:
        heard[record["id"]] = record
        if len(heard) == plan.killed_after:
            server.kill()

    jobs = mixed_jobs(many_comments(plan.offered))
    await post_all(server.address, server.key, jobs, hear)
    return heard


def _by_comment(found: dict[str, Json]) -> Callable[[Json], None]:
    return lambda record: found.update({record["comment_id"]: record})


def _database(request: pytest.FixtureRequest, plan: Plan) -> dict[str, str]:
    if plan.database == "sqlite":
        return {}
    return {"database_url": request.getfixturevalue("new_postgres")()}
