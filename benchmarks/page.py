"""The figures' pages: each benchmark owns the part between its two markers."""

import os
import platform
import re
import subprocess
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from moderation import __version__

DOCS = Path(__file__).resolve().parents[1] / "docs"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Render a Markdown table; every column but the first is a number."""
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [head, rule, *rows])


def publish(name: str, figures: str) -> None:
    """Replace what stands between `<!-- name -->` and `<!-- /name -->`."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    dated = f"{begin}\n{figures}\n\n{_origin(name)}\n{end}"
    between = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    for page in sorted(DOCS.glob("*.md")):
        text = page.read_text()
        if between.search(text):
            page.write_text(between.sub(lambda _: dated, text))
            return
    raise ValueError(f"no page has a place for {name}: {begin} … {end}")


def _origin(name: str) -> str:
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    return (
        f"`python -m benchmarks {name}`, {day}, version {_version()}, "
        f"Python {platform.python_version()}, {os.cpu_count()} shared cores."
    )


def _version() -> str:
    """Name the release and the commit, and whether the tree has moved on since."""
    ran = subprocess.run(
        ["git", "describe", "--always", "--dirty"],
        cwd=DOCS,
        capture_output=True,
        text=True,
    )
    return f"{__version__} {ran.stdout.strip()}".rstrip()
