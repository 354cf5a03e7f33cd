"""The real service in a process of its own, on loopback, with its own data."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 30
STOP_SECONDS = 30
PAUSE = 0.02


class ServerFailedError(Exception):
    """The process ended or stayed silent; the message is what it said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running service; `announcement` is what it printed at its start."""

    process: subprocess.Popen[bytes]
    announcement: str

    @property
    def address(self) -> str:
        return _found(r"(http://\S+)/v1/decisions", self.announcement)

    @property
    def key(self) -> str:
        """The first API key, which only a first start prints."""
        return _found(r"API key +(\S+)", self.announcement)

    def kill(self) -> None:
        """End the process as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(STOP_SECONDS)

    def stop(self) -> int:
        """Ask the process to end; returns its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.stopped()

    def stopped(self) -> int:
        """Wait for the end; returns the exit status."""
        return self.process.wait(STOP_SECONDS)


@contextmanager
def serving(data: Path, **settings: str) -> Iterator[Server]:
    """Start the service on a free port; whatever is left of it ends with the block.

    Raises ServerFailedError.
    """
    process, said = _started(data, settings)
    try:
        server = Server(process=process, announcement=_announced(process, said))
        _await_ready(server)
        yield server
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(STOP_SECONDS)


def environment(data: Path, settings: Mapping[str, str]) -> dict[str, str]:
    """Nothing of the caller's own settings reaches the service."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MODERATION_")}
    given = {f"MODERATION_{name.upper()}": value for name, value in settings.items()}
    quiet = {"OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}
    return {
        **clean,
        **quiet,
        "MODERATION_PORT": "0",
        "MODERATION_DATA": str(data),
        **given,
    }


def _started(
    data: Path, settings: Mapping[str, str]
) -> tuple[subprocess.Popen[bytes], Path]:
    data.mkdir(parents=True, exist_ok=True)
    said = data / "said.txt"
    with said.open("wb") as out, (data / "log.txt").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "moderation", "serve"],
            cwd=ROOT,
            env=environment(data, settings),
            stdout=out,
            stderr=log,
        )
    return process, said


def _announced(process: subprocess.Popen[bytes], said: Path) -> str:
    """Wait for the announcement, which comes in one piece."""
    for _ in range(int(START_SECONDS / PAUSE)):
        if (text := said.read_text()).endswith("\n") and "/v1/decisions" in text:
            return text
        if process.poll() is not None:
            break
        time.sleep(PAUSE)
    log = said.with_name("log.txt").read_text()
    raise ServerFailedError(
        f"exit status {process.poll()}\n{said.read_text()}{log[-4000:]}"
    )


def _await_ready(server: Server) -> None:
    for _ in range(int(START_SECONDS / PAUSE)):
        try:
            with urlopen(f"{server.address}/readyz", timeout=5):  # noqa: S310 - ours
                return
        except URLError:
            time.sleep(PAUSE)
    raise ServerFailedError(f"{server.address} did not become ready")


def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise ServerFailedError(f"no {pattern!r} in:\n{text}")
    return found[1]
