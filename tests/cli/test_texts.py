"""`moderation texts`: files in, a list, and out again."""

from pathlib import Path

import orjson
import pytest
from click.testing import CliRunner, Result

from moderation.cli import main
from moderation.registry.file import opened
from tests.registry.builders import FOLDER, an_article


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Call the command line on a data folder of its own."""
    monkeypatch.setenv("MODERATION_DATA", str(tmp_path / "var"))
    monkeypatch.chdir(tmp_path)

    def call(*words: object) -> Result:
        return CliRunner().invoke(main, [str(word) for word in words])

    return call


def test_a_folder_of_texts_is_added_and_listed(run):
    added = run("texts", "add", FOLDER)

    assert (added.exit_code, added.output) == (0, "4 added\n")
    listed = run("texts", "list").output.splitlines()
    assert listed[0] == "default  faehre  protected  Die letzte Kettenfähre am Oberlauf"
    assert len(listed) == 4


def test_adding_again_changes_nothing(run):
    run("texts", "add", FOLDER / "faehre.txt")

    again = run("texts", "add", FOLDER / "faehre.txt", FOLDER / "saatgut.txt")

    assert again.output == "1 added, 1 unchanged\n"


def test_what_is_known_of_a_text_can_be_told(run):
    about = ("--id", "f1", "--title", "Kette", "--publisher", "Bote", "--own")
    run("texts", "add", FOLDER / "faehre.txt", *about, "--site", "blog")

    assert run("texts", "list").output == "blog  f1  own  Kette, Bote\n"


def test_an_id_names_one_text_alone(run):
    result = run("texts", "add", FOLDER, "--id", "f1")

    assert result.exit_code == 2
    assert run("texts", "list").output == ""


def test_json_lines_hold_a_text_each(run, tmp_path: Path):
    row = {"id": "z", "text": an_article(), "title": "Zeile", "licence": "CC0", "k": 1}
    (tmp_path / "t.jsonl").write_bytes(orjson.dumps(row))

    assert run("texts", "add", "t.jsonl").output == "1 added\n"

    assert run("texts", "list").output == "default  z  free  Zeile\n"


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("t.jsonl", b'{"id": "a"}', "t.jsonl:1: Object missing required field `text`"),
        ("t.jsonl", b"kein JSON", "t.jsonl:1: JSON is malformed"),
        ("t.txt", b"", "t.txt: there is no text in it"),
        ("t.txt", b"\xff\xfe", "t.txt: 'utf-8' codec can't decode"),
        ("t.txt", b"Zu kurz.", "t: too short to be told from others"),
    ],
)
def test_what_is_no_text_is_told(run, tmp_path: Path, name, content, why):
    (tmp_path / name).write_bytes(content)

    result = run("texts", "add", name)

    assert result.exit_code == 1
    assert f"Error: {why}" in result.output


def test_a_text_is_removed_once(run):
    run("texts", "add", FOLDER / "faehre.txt")

    first, second = (run("texts", "remove", "faehre") for _ in range(2))

    assert (first.exit_code, first.output) == (0, "removed faehre\n")
    assert (second.exit_code, run("texts", "list").output) == (1, "")


def test_the_index_is_made_anew(run, tmp_path: Path):
    run("texts", "add", FOLDER)

    result = run("texts", "compact")

    path = tmp_path / "var" / "texts.index"
    size = opened(path).about.size
    assert result.output == f"{path}: {size} fingerprints\n"
    assert size > 400


def test_check_compares_with_texts_in_files(run):
    paste = an_article()[:1200]

    with_texts = run("check", paste, "--texts", FOLDER, "--model", "none")
    without = run("check", paste, "--model", "none")

    assert "C5.1 block" in with_texts.output
    assert "C5.1" not in without.output


def test_scan_compares_with_texts_in_files(run, tmp_path: Path):
    rows = [{"id": n, "text": an_article(n)[:1200]} for n in ("faehre", "saatgut")]
    (tmp_path / "in.jsonl").write_bytes(b"\n".join(map(orjson.dumps, rows)))

    texts = ("--texts", FOLDER / "faehre.txt", "--model", "none", "--jobs", 1)
    run("scan", "in.jsonl", "--out", "out.jsonl", *texts)

    decided = [orjson.loads(x) for x in (tmp_path / "out.jsonl").open("rb")]
    clauses = [[r["clause"] for r in d["reasons"]] for d in decided]
    assert ["C5.1" in some for some in clauses] == [True, False]
