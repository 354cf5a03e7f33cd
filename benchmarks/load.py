"""The client of the HTTP benchmark, a process of its own that costs little itself.

Each connection posts its next comment once the last one is answered, for a bounded
time. No comment is sent twice.
"""

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import count, cycle
from typing import Any

import uvloop

HEAD_END = b"\r\n\r\n"
LENGTH = b"content-length:"
AUTHORS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What to send where, from how many connections and for how long."""

    host: str
    port: int
    key: str
    connections: int
    seconds: float
    run: str
    texts: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came back; latencies in milliseconds."""

    answered: int
    refused: int
    seconds: float
    p50: float
    p99: float


class Connection(asyncio.Protocol):
    """One connection that always has exactly one request under way."""

    def __init__(self, requests: Iterator[bytes], until: float) -> None:
        self._requests = requests
        self._until = until
        self._seen = bytearray()
        self._sent = 0.0
        self.latencies: list[float] = []
        self.refused = 0
        self.done = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self._seen += data
        end = self._seen.find(HEAD_END)
        if end < 0 or len(self._seen) < end + len(HEAD_END) + self._length(end):
            return
        self.latencies.append(time.perf_counter() - self._sent)
        if not self._seen.startswith(b"HTTP/1.1 200"):
            self.refused += 1
        self._seen.clear()
        if time.perf_counter() < self._until:
            self._send()
        else:
            self._transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_result(None)

    def _send(self) -> None:
        self._sent = time.perf_counter()
        self._transport.write(next(self._requests))

    def _length(self, end: int) -> int:
        head = bytes(self._seen[:end]).lower()
        at = head.index(LENGTH) + len(LENGTH)
        return int(head[at:].split(b"\r\n", 1)[0])


def requests_of(order: Order) -> Iterator[bytes]:
    """Whole requests, each with a new comment id."""
    head = (
        f"POST /v1/decisions HTTP/1.1\r\nHost: {order.host}\r\n"
        f"Authorization: Bearer {order.key}\r\nContent-Type: application/json\r\n"
    )
    texts = [json.dumps(text) for text in order.texts]
    for at, text in zip(count(), cycle(texts)):
        body = (
            f'{{"id":"{order.run}-{at}","text":{text},'
            f'"author":{{"id":"reader-{at % AUTHORS}"}}}}'
        )
        yield f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode()


async def load(order: Order) -> Outcome:
    """Keep the connections busy until the time is over."""
    loop, requests = asyncio.get_running_loop(), requests_of(order)
    started = time.perf_counter()
    until = started + order.seconds
    made = [
        await loop.create_connection(
            lambda: Connection(requests, until), order.host, order.port
        )
        for _ in range(order.connections)
    ]
    await asyncio.gather(*(connection.done for _, connection in made))
    taken = time.perf_counter() - started
    latencies = sorted(x for _, one in made for x in one.latencies)
    return Outcome(
        answered=len(latencies),
        refused=sum(one.refused for _, one in made),
        seconds=taken,
        p50=1000 * latencies[len(latencies) // 2],
        p99=1000 * latencies[int(len(latencies) * 0.99)],
    )


def main() -> None:
    """Read an order from standard input, print its outcome."""
    order = Order(**json.load(sys.stdin))
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        print(json.dumps(asdict(runner.run(load(order)))))


if __name__ == "__main__":
    main()
