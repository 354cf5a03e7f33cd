"""`moderation scan`: decide a file of comments, in order, on all cores."""

import gzip
import os
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from itertools import count, islice
from pathlib import Path
from typing import IO, Any

import click
import joblib
import orjson

from moderation.cli.judging import judge_for_command
from moderation.cli.rows import LONGEST, BadRow, comment_of
from moderation.core.record import record_of
from moderation.judge import Judge, judge_of

Decided = tuple[bytes, Counter[str]]
"""The lines of a chunk, and how many rows became what."""

Files = tuple[Path | None, str | None, Path | None]
"""What a judge is built from: policy, model and protected texts."""

CHUNK = 256
UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
"""A scan has no clock: its output depends on its input alone."""


@click.command()
@click.argument("file", type=click.Path(allow_dash=True, path_type=Path))
@click.option("--out", required=True, type=click.Path(allow_dash=True, path_type=Path))
@click.option("--model", help="A folder, a name below models/, or `none`.")
@click.option("--policy", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--texts",
    type=click.Path(exists=True, path_type=Path),
    help="A file or folder of protected texts.",
)
@click.option("--jobs", type=click.IntRange(1), help="Processes; all cores by default.")
def scan(
    file: Path,
    out: Path,
    model: str | None,
    policy: Path | None,
    texts: Path | None,
    jobs: int | None,
) -> None:
    """Decide a JSONL FILE (`-` for standard input, `.gz` is unpacked).

    Each line has `text`, an `id` and optionally the other fields of a comment;
    unknown fields are ignored. One decision a line comes out, in input order; a line
    that cannot be read becomes `{"id", "error"}` and is counted at the end. Every
    row is a fresh account's: nothing is stored or remembered.
    """
    files = policy, model, texts
    judge_for_command(*files)  # what is bad in them is told before the work starts
    workers = jobs or os.cpu_count() or 1
    try:
        seen = _scanned(file, out, lambda rows: _decided(rows, files, workers))
    except BrokenPipeError:
        raise  # who reads our output has seen enough
    except (OSError, EOFError, zlib.error) as error:
        raise click.ClickException(str(error)) from None
    click.echo(_summary(seen), err=True)


def _scanned(
    file: Path,
    out: Path,
    decided: Callable[[Iterable[Sequence[bytes]]], Iterable[Decided]],
) -> Counter[str]:
    """Write a line for every line and count what became of them."""
    if file.exists() and out.exists() and file.samefile(out):
        raise click.UsageError(f"{out} is the file to read")
    seen: Counter[str] = Counter()
    with (
        _opened(file, "rb") as source,
        _opened(out, "wb") as sink,
        _progress(file) as advance,
    ):
        for lines, tally in decided(_chunks(source)):
            sink.write(lines)
            seen.update(tally)
            advance(sum(tally.values()))
        sink.flush()
    return seen


def _decided(
    chunks: Iterable[Sequence[bytes]], files: Files, workers: int
) -> Iterator[Decided]:
    """Decide chunks in order; only a few are in memory at any time."""
    if workers == 1:
        yield from (_decide_chunk(chunk, files) for chunk in chunks)
        return
    parallel = joblib.Parallel(
        n_jobs=workers, return_as="generator", pre_dispatch="2*n_jobs", batch_size=1
    )
    yield from parallel(joblib.delayed(_decide_chunk)(chunk, files) for chunk in chunks)


def _decide_chunk(chunk: Sequence[bytes], files: Files) -> Decided:
    judge = _judge(files)
    rows = [_read(line) for line in chunk]
    comments = [comment for _, comment in rows if not isinstance(comment, BadRow)]
    dated = [comment.created_at or UNDATED for comment in comments]
    decisions = iter(judge.decisions(comments, dated))
    tally: Counter[str] = Counter()
    lines: list[bytes] = []
    for id_, comment in rows:
        if isinstance(comment, BadRow):
            tally["error"] += 1
            lines.append(orjson.dumps({"id": id_, "error": str(comment)}))
        else:
            decision = next(decisions)
            tally[decision.decision.value] += 1
            record = {"id": id_, "comment_id": id_, **record_of(decision)}
            lines.append(orjson.dumps(record))
    return b"".join(line + b"\n" for line in lines), tally


@cache
def _judge(files: Files) -> Judge:
    """Build the judge once a process."""
    return judge_of(*files)


def _read(line: bytes) -> tuple[Any, Any]:
    try:
        return comment_of(line)
    except BadRow as problem:
        return problem.id, problem


def _chunks(source: IO[bytes]) -> Iterator[list[bytes]]:
    lines = (line for line in _lines(source) if line.strip())
    while chunk := list(islice(lines, CHUNK)):
        yield chunk


def _lines(source: IO[bytes]) -> Iterator[bytes]:
    """Read lines; of one that is too long only so much that this shows."""
    while line := source.readline(LONGEST + 1):
        yield line
        while len(line) > LONGEST and not line.endswith(b"\n"):
            line = source.readline(LONGEST + 1)


@contextmanager
def _opened(path: Path, mode: str) -> Iterator[IO[Any]]:
    if str(path) == "-":
        yield sys.stdin.buffer if "r" in mode else sys.stdout.buffer
        return
    opener: Any = gzip.open if path.suffix == ".gz" else open
    with opener(path, mode) as stream:
        yield stream


@contextmanager
def _progress(file: Path) -> Iterator[Any]:
    """A bar of rows on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    label = f"scanning {file.name}"
    endless: Iterable[int] = count()  # how long a stream is shows only at its end
    with click.progressbar(endless, label=label, file=sys.stderr, show_pos=True) as bar:
        yield bar.update


def _summary(seen: Counter[str]) -> str:
    total = sum(seen.values())
    shares = [
        f"{n} {what} ({100 * n / total:.1f} %)" for what, n in sorted(seen.items())
    ]
    return f"{total} comments: {', '.join(shares)}" if total else "no comments"
