"""Many clients at once, which remember every decision that was acknowledged."""

import asyncio
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

CLIENTS = 24
MANY = 50
AUTHORS = 300
TEXTS = (
    "Danke für den Artikel, die Zahlen im dritten Absatz waren mir neu.",
    "Das sehe ich anders: Ohne Budget bringt auch der schönste Plan nichts.",
    "Du bist ein dummes Arschloch und gehörst gefeuert.",
    "Wer hat Erfahrung mit dem neuen Treiber? Bei mir stürzt er ständig ab.",
)

Json = dict[str, Any]
Heard = Callable[[Json], None]


@dataclass(frozen=True, slots=True)
class Job:
    """Comments sent with one call, to the path and in the form they are sent."""

    path: str
    content_type: str
    body: bytes


def many_comments(count: int) -> list[Json]:
    """Comments of a few hundred authors, fair and unfair ones."""
    return [
        {
            "id": f"c-{at}",
            "text": f"{TEXTS[at % len(TEXTS)]} ({at})",
            "author": {"id": f"reader-{at % AUTHORS}"},
        }
        for at in range(count)
    ]


def mixed_jobs(comments: Sequence[Json]) -> list[Job]:
    """A third goes alone, a third in arrays, a third as streams, in mixed order."""
    third = len(comments) // 3
    jobs = [_alone(comment) for comment in comments[:third]]
    jobs += [_array(some) for some in _slices(comments[third : 2 * third])]
    jobs += [a_stream(some) for some in _slices(comments[2 * third :])]
    random.Random(7).shuffle(jobs)
    return jobs


async def post_all(address: str, key: str, jobs: Sequence[Job], heard: Heard) -> None:
    """Post everything from many connections; ends early where the server is gone."""
    waiting = iter(jobs)
    async with session(key) as client:

        async def work() -> None:
            for job in waiting:
                await post(client, address, job, heard)

        done = await asyncio.gather(
            *(work() for _ in range(CLIENTS)), return_exceptions=True
        )
    gone = (ClientError, ConnectionError)
    for strange in (e for e in done if e is not None and not isinstance(e, gone)):
        raise strange


async def recorded(address: str, key: str, ids: Sequence[str]) -> dict[str, Json]:
    """Ask for decisions by id; a missing one is left out."""
    waiting, found = iter(ids), {}
    async with session(key) as client:

        async def work() -> None:
            for id_ in waiting:
                async with client.get(f"{address}/v1/decisions/{id_}") as response:
                    if response.status == 200:
                        found[id_] = await response.json()

        await asyncio.gather(*(work() for _ in range(CLIENTS)))
    return found


def session(key: str) -> ClientSession:
    headers = {"Authorization": f"Bearer {key}"}
    return ClientSession(headers=headers, timeout=ClientTimeout(total=60))


def a_stream(comments: Sequence[Json]) -> Job:
    body = b"".join(json.dumps(comment).encode() + b"\n" for comment in comments)
    return Job("/v1/decisions:batch", "application/x-ndjson", body)


async def post(client: ClientSession, address: str, job: Job, heard: Heard) -> None:
    """Post and tell of every line of the answer as it arrives."""
    headers = {"Content-Type": job.content_type}
    url = f"{address}{job.path}"
    async with client.post(url, data=job.body, headers=headers) as response:
        response.raise_for_status()
        async for line in response.content:
            for record in _records(json.loads(line)):
                heard(record)


def _records(answer: Any) -> list[Json]:
    """The decisions of an answer, as `GET /v1/decisions/{id}` shows them."""
    answers = answer if isinstance(answer, list) else [answer]
    extra = ("index", "replayed")
    return [
        {key: value for key, value in record.items() if key not in extra}
        for record in answers
        if "decision" in record
    ]


def _alone(comment: Json) -> Job:
    return Job("/v1/decisions", "application/json", json.dumps(comment).encode())


def _array(comments: Sequence[Json]) -> Job:
    body = json.dumps(comments).encode()
    return Job("/v1/decisions:batch", "application/json", body)


def _slices(comments: Sequence[Json]) -> list[Sequence[Json]]:
    return [comments[at : at + MANY] for at in range(0, len(comments), MANY)]
