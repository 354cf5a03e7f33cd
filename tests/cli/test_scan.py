"""`moderation scan`: one decision a line, in order, however many processes work."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from moderation.cli import main
from moderation.cli.rows import LONGEST

FAIR = "Danke, die Tabelle im Artikel hilft mir sehr."
RUDE = "Du bist ein dummes Arschloch."


@pytest.fixture
def comments(tmp_path: Path) -> Path:
    """More lines than fit in one chunk, so that processes could mix them up."""
    rows = [a_row(at, RUDE if at % 7 == 0 else FAIR) for at in range(600)]
    return written(tmp_path / "in.jsonl", *rows)


def test_the_output_is_the_same_for_any_number_of_processes(comments, tmp_path):
    one, two = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    scan(comments, one, "--jobs", "1")
    scan(comments, two, "--jobs", "2")
    assert one.read_bytes() == two.read_bytes()


def test_decisions_come_out_in_input_order(comments, tmp_path):
    scan(comments, out := tmp_path / "out.jsonl", "--jobs", "2")
    assert [row["id"] for row in rows_of(out)] == [f"c-{at}" for at in range(600)]


def test_each_line_is_the_decision_on_its_own_comment(comments, tmp_path):
    scan(comments, out := tmp_path / "out.jsonl")
    met = [bool(row["reasons"]) for row in rows_of(out)]
    assert met == [at % 7 == 0 for at in range(600)]


def test_packed_files_are_read_and_written(tmp_path):
    packed, out = tmp_path / "in.jsonl.gz", tmp_path / "out.jsonl.gz"
    packed.write_bytes(gzip.compress(json.dumps(a_row(1)).encode()))
    scan(packed, out)
    assert json.loads(gzip.decompress(out.read_bytes()))["id"] == "c-1"


def test_a_dash_stands_for_standard_input_and_output():
    result = scan("-", "-", stdin=json.dumps(a_row(1)))
    assert json.loads(result.stdout)["id"] == "c-1"


@pytest.mark.parametrize(
    ("line", "id_"),
    [
        ("no json", None),
        ('["a list"]', None),
        ("[" * 100_000, None),
        (f'{{"id": {2**64}, "text": "a"}}', None),
        ('{"id": {"a": 1}, "text": "a"}', None),
        ('{"id": "c-9"}', "c-9"),
        ('{"id": "c-9", "text": 5}', "c-9"),
        ('{"id": "c-9", "text": "a", "created_at": "yesterday"}', "c-9"),
        ('{"id": "c-9", "text": "a", "author": {"id": 5}}', "c-9"),
    ],
)
def test_a_bad_line_becomes_an_error_in_its_place(tmp_path, line, id_):
    source = tmp_path / "in.jsonl"
    source.write_text(f"{json.dumps(a_row(1))}\n{line}\n{json.dumps(a_row(2))}\n")
    scan(source, out := tmp_path / "out.jsonl")
    before, bad, after = rows_of(out)
    assert (before["id"], after["id"]) == ("c-1", "c-2")
    assert set(bad) == {"id", "error"}
    assert bad["id"] == id_


def test_fields_nobody_knows_are_ignored(tmp_path):
    plain = written(tmp_path / "plain.jsonl", a_row(1))
    rich = written(tmp_path / "rich.jsonl", {**a_row(1), "likes": 3, "tags": ["x"]})
    scan(plain, one := tmp_path / "one.jsonl")
    scan(rich, other := tmp_path / "other.jsonl")
    assert one.read_bytes() == other.read_bytes()


def test_every_row_is_a_fresh_account_s(tmp_path):
    same = {"author": {"id": "reader-1"}}
    rows = [{**a_row(at, RUDE), **same} for at in range(20)]
    scan(written(tmp_path / "in.jsonl", *rows), out := tmp_path / "out.jsonl")
    assert len({str(row["account"]) for row in rows_of(out)}) == 1


def test_the_end_tells_how_many_came_out_how(tmp_path):
    rows = [a_row(1), a_row(2), {"id": "c-3"}]
    source = written(tmp_path / "in.jsonl", *rows)
    said = scan(source, tmp_path / "out.jsonl").stderr
    assert "3 comments" in said
    assert "1 error" in said


def test_a_model_that_is_not_there_is_told_before_the_work(tmp_path):
    out = tmp_path / "out.jsonl"
    source = written(tmp_path / "in.jsonl", a_row(1))
    result = run("scan", str(source), "--out", str(out), "--model", "no-such-model")
    assert result.exit_code == 1
    assert "no-such-model" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_line_longer_than_any_comment_is_an_error(tmp_path):
    source = tmp_path / "in.jsonl"
    source.write_bytes(b"x" * (2 * LONGEST + 5) + b"\n" + json.dumps(a_row(1)).encode())
    scan(source, out := tmp_path / "out.jsonl")
    assert [row["id"] for row in rows_of(out)] == [None, "c-1"]


@pytest.mark.parametrize(
    ("source", "out"), [("none.jsonl", "out"), (".", "out"), ("in.jsonl", "none/out")]
)
def test_a_file_that_cannot_be_opened_is_named(tmp_path, source, out):
    written(tmp_path / "in.jsonl", a_row(1))
    result = run("scan", str(tmp_path / source), "--out", str(tmp_path / out))
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: [Errno")


@pytest.mark.parametrize("packed", [b"no gzip", gzip.compress(b"{}\n" * 99)[:-9]])
def test_a_file_that_cannot_be_unpacked_is_told(tmp_path, packed):
    (tmp_path / "in.jsonl.gz").write_bytes(packed)
    result = run("scan", str(tmp_path / "in.jsonl.gz"), "--out", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")


def test_the_file_to_read_is_never_written(tmp_path):
    source = written(tmp_path / "in.jsonl", a_row(1))
    result = run("scan", str(source), "--out", str(source))
    assert result.exit_code == 2
    assert rows_of(source) == [a_row(1)]


def a_row(at: int, text: str = FAIR) -> dict[str, Any]:
    return {"id": f"c-{at}", "text": text}


def written(path: Path, *rows: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def rows_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def scan(source: Path | str, out: Path | str, *more: str, stdin: str = "") -> Result:
    jobs = more or ("--jobs", "1")
    arguments = ("scan", str(source), "--out", str(out), "--model", "none", *jobs)
    result = run(*arguments, stdin=stdin)
    assert result.exit_code == 0, result.output
    return result


def run(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)
