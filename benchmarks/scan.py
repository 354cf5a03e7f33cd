"""Comments a second through `moderation scan`, by the number of processes."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.page import table
from benchmarks.sentences import corpus
from moderation.judge import judge_of

FEW, MANY = 256, 12_800


def measure() -> str:
    """Scan a short and a long file; their difference leaves the start aside."""
    head = ("processes", "comments a second", "against one")
    rows, first = [], 0.0
    with tempfile.TemporaryDirectory() as folder:
        short, long = (_written(Path(folder), size) for size in (FEW, MANY))
        for jobs in (1, 2):
            rate = (MANY - FEW) / (_seconds(long, jobs) - _seconds(short, jobs))
            first = first or rate
            rows.append((str(jobs), f"{rate:,.0f}", f"{rate / first:.2f} ×"))
    return table(head, rows)


def _written(folder: Path, size: int) -> Path:
    comments = corpus(judge_of(model="none").policy).mixed(size)
    path = folder / f"{size}.jsonl"
    rows = ({"id": at, "text": c.text} for at, c in enumerate(comments))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def _seconds(file: Path, jobs: int) -> float:
    command = [sys.executable, "-m", "moderation", "scan", str(file)]
    options = ["--out", os.devnull, "--jobs", str(jobs)]
    started = time.perf_counter()
    subprocess.run(
        [*command, *options],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - started
