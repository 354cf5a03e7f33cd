"""The servers under load, each a process of its own: ours, and the stack's ceiling."""

import asyncio
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from moderation.store.keyring import Keyring
from moderation.store.store import Store
from tests.process.server import ROOT, Server, serving

TICKS = os.sysconf("SC_CLK_TCK")
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
START_SECONDS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A server to be loaded; `durability` is what its database said of itself."""

    name: str
    port: int
    pid: int
    key: str = "none"
    durability: dict[str, str] = field(default_factory=dict)

    def cpu_seconds(self) -> float:
        """Processor time the process has used so far, in all of its threads."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def megabytes(self) -> float:
        """Memory the process holds."""
        resident = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return resident * PAGE_BYTES / 2**20


@contextmanager
def ours(name: str, data: Path, database: str | None = None) -> Iterator[Target]:
    """The service on a new database; SQLite where no other is given."""
    settings = {"log": "json"} | ({"database_url": database} if database else {})
    with serving(data, **settings) as server:
        yield Target(
            name=name,
            port=_port(server),
            pid=server.process.pid,
            key=server.key,
            durability=asyncio.run(_durability(data, database)),
        )
        server.stop()


@contextmanager
def constant(folder: Path, body: bytes) -> Iterator[Target]:
    """A server that answers these bytes, whatever it is asked."""
    answer, port = folder / "answer.json", _free_port()
    answer.write_bytes(body)
    command = [sys.executable, "-m", "benchmarks.constant", str(answer), str(port)]
    process = subprocess.Popen(command, cwd=ROOT)
    try:
        _await_port(port)
        yield Target(name="aiohttp, a constant", port=port, pid=process.pid)
    finally:
        process.terminate()
        process.wait(START_SECONDS)


def an_answer(target: Target, text: str) -> bytes:
    """Ask for one decision without a record of it."""
    body = {"text": text, "author": {"id": "reader-1"}, "dry_run": True}
    headers = {"Authorization": f"Bearer {target.key}"}
    headers["Content-Type"] = "application/json"
    url = f"http://127.0.0.1:{target.port}/v1/decisions"
    request = Request(url, json.dumps(body).encode(), headers)
    with urlopen(request, timeout=10) as response:  # noqa: S310 - ours
        answer: bytes = response.read()
    return answer


async def _durability(data: Path, database: str | None) -> dict[str, str]:
    """Open the database as the service does and ask the live connection."""
    url = database or f"sqlite:///{data}/moderation.db"
    store = await Store.open(url, Keyring.load(data / "master.key"))
    try:
        return await store.durability()
    finally:
        await store.close()


def _port(server: Server) -> int:
    port = urlsplit(server.address).port
    if port is None:
        raise ValueError(f"no port in {server.address}")
    return port


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: Any = probe.getsockname()[1]
    return int(port)


def _await_port(port: int) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nothing listens on port {port}")
