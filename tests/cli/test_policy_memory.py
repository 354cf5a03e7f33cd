"""`moderation policy replay` and `moderation policy shadow` over a real store."""

import asyncio
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from moderation.cli import main
from moderation.core.signal import Effect
from moderation.settings import Settings
from moderation.store.keyring import Keyring
from moderation.store.migrate import upgrade
from moderation.store.shadow import ShadowDecision
from moderation.store.store import Store
from tests.builders import NOON, a_comment
from tests.policy_folder import a_policy_file
from tests.store.builders import a_flag, an_entry

TEXT = "Der Absatz über Akkus stimmt."


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two flagged comments; people allowed the first."""
    folder = tmp_path / "var"
    asyncio.run(filled(Settings(data=folder)))
    return folder


async def filled(settings: Settings) -> None:
    await upgrade(settings.database)
    store = await Store.open(settings.database, Keyring.load(settings.master_key))
    entries = [
        an_entry(a_flag(scores={"insult": 0.6}), comment=a_comment(TEXT, id=id))
        for id in ("c1", "c2")
    ]
    await store.record(entries)
    await store.outcome("default", "c1", "approved", "cms", NOON)
    await store.keep_shadow([a_shadow(entry.id) for entry in entries])
    await store.close()


def a_shadow(decision_id: str) -> ShadowDecision:
    return ShadowDecision(
        candidate="abcd",
        decision_id=decision_id,
        effect=Effect.BLOCK,
        clause="C1.1",
        differs=True,
        at=NOON,
    )


def run(data: Path, *words: object) -> Result:
    environment = {"MODERATION_DATA": str(data), "MODERATION_DATABASE_URL": ""}
    return CliRunner().invoke(main, ["policy", *map(str, words)], env=environment)


def replay(data: Path, candidate: Path, *words: object) -> Result:
    return run(data, "replay", "--candidate", candidate, "--model", "none", *words)


def a_strict_policy(folder: Path) -> Path:
    return a_policy_file(folder, ("block: 0.9", "block: 0.5"))


def test_a_replay_shows_each_change_and_the_sums(data: Path, tmp_path: Path) -> None:
    result = replay(data, a_strict_policy(tmp_path))
    assert result.exit_code == 0, result.output
    assert "blocked  C1.1  was flag  default/c1" in result.stdout
    assert "people: allow" in result.stdout
    assert "2 comments compared" in result.stdout
    assert "newly blocked: 2\n  C1.1  2, against people's word 1" in result.stdout
    assert "blocks what people allowed            0          1" in result.stdout


def test_a_replay_as_json_is_a_line_a_change_and_a_summary(
    data: Path, tmp_path: Path
) -> None:
    result = replay(data, a_strict_policy(tmp_path), "--json")
    *changes, last = map(json.loads, result.stdout.splitlines())
    assert {c["comment_id"]: c["worse"] for c in changes} == {"c1": True, "c2": False}
    assert last["summary"]["compared"] == 2
    assert last["summary"]["people"]["after"]["too strict"] == 1
    assert last["summary"]["candidate"]["id"] == "small"


def test_a_replay_may_be_narrowed(data: Path, tmp_path: Path) -> None:
    path = a_strict_policy(tmp_path)
    narrowed = [("--limit", 1), ("--site", "none"), ("--since", "P1D")]
    said = [replay(data, path, *words).stdout for words in narrowed]
    counts = [text.split(" comments compared")[0].split()[-1] for text in said]
    assert counts == ["1", "0", "0"]


def test_a_replay_reads_only(data: Path, tmp_path: Path) -> None:
    database = data / "moderation.db"
    before = database.read_bytes()
    assert replay(data, a_strict_policy(tmp_path)).exit_code == 0
    assert database.read_bytes() == before


@pytest.mark.parametrize("command", ["replay", "shadow"])
def test_where_nothing_is_stored_nothing_is_made(tmp_path: Path, command: str) -> None:
    words = ["--candidate", a_policy_file(tmp_path)]
    result = run(tmp_path / "var", command, *words)
    assert result.exit_code == 1
    assert "there is no" in result.stderr
    assert not (tmp_path / "var").exists()


def test_a_bad_candidate_is_refused_with_its_problems(
    data: Path, tmp_path: Path
) -> None:
    result = replay(data, a_policy_file(tmp_path, ("hold:", "hodl:")))
    assert result.exit_code == 1
    assert "unknown key 'hodl'" in result.stderr


def test_a_time_that_is_none_is_refused(data: Path, tmp_path: Path) -> None:
    result = replay(data, a_policy_file(tmp_path), "--since", "30 days")
    assert result.exit_code == 2
    assert "P7D or PT24H" in result.stderr


def test_a_shadow_is_compared_from_the_store(data: Path) -> None:
    result = run(data, "shadow")
    assert result.exit_code == 0, result.output
    assert "candidate abcd" in result.stdout
    assert "newly blocked: 2\n  C1.1  2, against people's word 1" in result.stdout


def test_a_shadow_is_named_by_the_start_of_its_digest(data: Path) -> None:
    found, missing = (run(data, "shadow", "--candidate", d) for d in ("ab", "x"))
    assert "2 comments compared" in found.stdout
    assert (missing.exit_code, "no such candidate" in missing.stderr) == (1, True)


def test_a_shadow_as_json_ends_with_a_summary(data: Path) -> None:
    last = json.loads(run(data, "shadow", "--json").stdout.splitlines()[-1])
    assert last["summary"]["candidate"]["digest"] == "abcd"
    assert last["summary"]["changes"] == [
        {"change": "blocked", "clause": "C1.1", "comments": 2, "worse": 1}
    ]
