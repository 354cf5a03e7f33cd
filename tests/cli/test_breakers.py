"""`moderation breakers`: what is tripped, and its release."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from moderation.cli import main
from moderation.cli.serve import environment_settings, opened
from moderation.clock import system_clock
from moderation.core.breakers import Breaker, Why

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call the command line on a data folder of its own."""
    monkeypatch.setenv("MODERATION_DATA", str(tmp_path / "var"))
    (tmp_path / "var").mkdir()
    return lambda *words: CliRunner().invoke(main, ["breakers", *words])


def trip(rule: str, **fields: object) -> None:
    now = system_clock()
    breaker = Breaker(
        **{
            "site": "blog",
            "rule": rule,
            "why": Why.FLOOD,
            "tripped_at": now,
            "blocks": 42.0,
            "usual": 3.0,
            "closes_at": now + timedelta(hours=1),
            **fields,
        }
    )

    async def run() -> None:
        async with opened(environment_settings()) as store:
            await store.trip(breaker)

    asyncio.run(run())


def test_nothing_tripped_is_said(run: Run) -> None:
    assert run("list").output == "No breaker is tripped.\n"


def test_what_is_tripped_is_listed_with_the_reason(run: Run) -> None:
    trip("insult.word")
    trip("hate.slur", why=Why.OVERTURNS, blocks=2.0, closes_at=None)
    slur, word = run("list").output.splitlines()
    assert slur.startswith("blog  hate.slur  2 blocks overturned  tripped 20")
    assert slur.endswith("  until reset")
    assert "  42 blocks within an hour, usually 3  " in word
    assert "  closes 20" in word


def test_a_reset_lets_a_rule_block_again(run: Run) -> None:
    trip("insult.word")
    done = run("reset", "insult.word", "--site", "blog")
    assert done.output == "insult.word may block on blog again.\n"
    assert run("list").output == "No breaker is tripped.\n"
    assert "  reset 20" in run("list", "--all").output


def test_what_closed_by_itself_is_listed_on_demand_alone(run: Run) -> None:
    trip("insult.word", closes_at=system_clock())
    assert run("list").output == "No breaker is tripped.\n"
    assert "  closed 20" in run("list", "--all").output


def test_there_is_nothing_to_reset_where_nothing_tripped(run: Run) -> None:
    failed = run("reset", "insult.word")
    assert failed.exit_code == 1
    assert failed.stderr == "Error: no breaker of insult.word is tripped\n"
