"""A running service with a real store and the shipped policy, for the tests."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from moderation.artifact import Artifact
from moderation.policies import PolicyShelf
from moderation.settings import Settings
from moderation.web.app import Parts, application, assembled
from moderation.web.auth import Scope
from moderation.web.people import add_key

FAIR = "Danke für den Artikel, die Zahlen im dritten Absatz waren mir neu."
RUDE = "Du bist ein dummes Arschloch und gehörst gefeuert."


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """The service, a client, and a key with every scope."""

    parts: Parts
    client: TestClient
    key: str

    async def call(
        self, method: str, path: str, *, key: str | None = None, **request: Any
    ) -> ClientResponse:
        headers = {"Authorization": f"Bearer {key or self.key}"}
        headers |= request.pop("headers", {})
        return await self.client.request(method, path, headers=headers, **request)

    async def post(self, path: str, body: Any, **request: Any) -> ClientResponse:
        return await self.call("POST", path, json=body, **request)

    async def send(self, body: bytes, kind: str = "application/json", **more: Any):
        """Post raw bytes to the single route, or to `path`."""
        path = more.pop("path", "/v1/decisions")
        headers = {"Content-Type": kind, **more.pop("headers", {})}
        return await self.call("POST", path, data=body, headers=headers, **more)

    async def decide(self, text: str = FAIR, **fields: Any) -> dict[str, Any]:
        response = await self.post("/v1/decisions", a_body(text, **fields))
        assert response.status == 200, await response.text()
        return await response.json()

    async def add_key(self, *scopes: Scope, site: str | None = None) -> str:
        store, clock = self.parts.store, self.parts.clock
        _, secret = await add_key(store, clock, "other", frozenset(scopes), site)
        return secret


def a_body(text: str = FAIR, **fields: Any) -> dict[str, Any]:
    return {"text": text, "author": {"id": "reader-1"}, **fields}


@asynccontextmanager
async def running(
    folder: Path, policies: PolicyShelf, artifact: Artifact | None, **fields: Any
) -> AsyncIterator[Service]:
    """Serve from a data folder; the classifier has all the time it wants.

    `fields` are settings, except `store`, which takes the place of the real one.
    """
    store = fields.pop("store", None)
    settings = Settings(**{"data": folder, "scoring_ms": 60_000, **fields})
    async with assembled(settings, policies, artifact) as parts:
        _, key = await add_key(parts.store, parts.clock, "all", frozenset(Scope))
        served = replace(parts, store=store) if store else parts
        async with TestClient(TestServer(application(served))) as client:
            yield Service(parts=parts, client=client, key=key)
