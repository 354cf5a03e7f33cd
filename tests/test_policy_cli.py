"""`moderation policy`: what operators see."""

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from moderation.cli.policy import policy
from moderation.shipped import shipped_policies
from tests.policy_folder import a_policy_file

CASES = """\
cases:
  - {id: fair, clause: C1.1, expect: allow, text: Danke für den Artikel.}
  - {id: wrong, clause: C1.1, expect: block, text: Ein freundlicher Satz.}
"""


def run(*arguments: object) -> Result:
    return CliRunner().invoke(policy, [str(argument) for argument in arguments])


def with_trials(folder: Path, excused: str, cases: str = CASES) -> Path:
    path = a_policy_file(folder)
    trials = f"{cases}excused: {excused}\n"
    path.with_suffix(".test.yaml").write_text(trials, encoding="utf-8")
    return path


def test_check_says_that_the_shipped_policy_is_good() -> None:
    result = run("check")
    assert result.exit_code == 0, result.output
    assert "good" in result.stdout


def test_check_prints_the_problems_of_policy_and_trials(tmp_path: Path) -> None:
    path = with_trials(tmp_path, "{nobody: because}")
    path.write_text(path.read_text().replace("hold:", "hodl:"))
    result = run("check", path)
    assert result.exit_code == 1
    assert f"{path}:13:1: unknown key 'hodl'; did you mean 'hold'?" in result.stderr
    assert "community.test.yaml:4:11: unknown case 'nobody'" in result.stderr


def test_check_says_when_there_is_no_such_file(tmp_path: Path) -> None:
    result = run("check", tmp_path / "none.yaml")
    assert result.exit_code == 1
    assert "none.yaml:1:1: cannot be read: No such file" in result.stderr


def test_a_surprise_is_told_and_fails_the_test(tmp_path: Path) -> None:
    result = run("test", with_trials(tmp_path, "{}"), "--model", "none")
    assert result.exit_code == 1
    assert "wrong: expected block, got allow" in result.stdout
    assert "clause C1.1: 'Ein freundlicher Satz.'" in result.stdout
    assert "passed 1, excused 0, surprise 1, stale excuse 0" in result.stdout


def test_an_excused_surprise_does_not_fail_the_test(tmp_path: Path) -> None:
    result = run("test", with_trials(tmp_path, "{wrong: later}"), "--model", "none")
    assert result.exit_code == 0, result.output
    assert "passed 1, excused 1, surprise 0, stale excuse 0" in result.stdout


def test_an_excuse_that_is_no_longer_needed_fails_the_test(tmp_path: Path) -> None:
    path = with_trials(tmp_path, "{wrong: later, fair: once}")
    result = run("test", path, "--model", "none")
    assert result.exit_code == 1
    assert "fair: excused, but it is now allow as expected" in result.stdout


def test_the_test_says_that_rules_decide_alone(tmp_path: Path) -> None:
    result = run("test", with_trials(tmp_path, "{wrong: later}"), "--model", "none")
    assert "2 sentences, rules alone (as asked)" in result.stdout


def test_a_model_that_was_asked_for_must_be_there(tmp_path: Path) -> None:
    result = run("test", with_trials(tmp_path, "{}"), "--model", "no-such-model")
    assert result.exit_code == 1
    assert "no-such-model" in result.stderr


RUDE = """\
cases:
  - {id: rude, clause: C1.1, expect: allow, text: Du bist ein Depp.}
  - {id: ad, clause: C6.1, expect: flag, text: Mehr unter https://blog.example/a}
"""


def with_shipped_rules(folder: Path) -> Path:
    """The shipped policy, patient with links, beside two sentences that surprise."""
    shutil.copytree(shipped_policies(), folder / "policies")
    path = folder / "policies" / "community.yaml"
    path.write_text(path.read_text().replace("flag_at: 3", "flag_at: 4"))
    trials = f"{RUDE}excused: {{}}\n"
    path.with_suffix(".test.yaml").write_text(trials, encoding="utf-8")
    return path


def test_a_surprise_shows_the_signals_that_led_there(tmp_path: Path) -> None:
    said = run("test", with_shipped_rules(tmp_path), "--model", "none").stdout
    assert "rude: expected allow, got block" in said
    assert re.search(r"insult\.\w+ C1\.1 block \+\d\.\d\d '[^']*Depp", said)
    assert "„Depp“" in said or "»Depp«" in said


def test_a_surprise_shows_what_counted_too_little(tmp_path: Path) -> None:
    said = run("test", with_shipped_rules(tmp_path), "--model", "none").stdout
    told = said.partition("ad: expected flag, got allow")[2]
    assert "too little to count" in told
    assert re.search(r"advertising\.\w+ C6\.\d", told)


def test_the_test_sums_up_by_clause(tmp_path: Path) -> None:
    said = run("test", with_shipped_rules(tmp_path), "--model", "none").stdout
    assert "\nC1.1: surprise 1\nC6.1: surprise 1\n" in said


def test_the_test_can_be_read_by_programs(tmp_path: Path) -> None:
    path = with_shipped_rules(tmp_path)
    result = run("test", path, "--model", "none", "--json")
    told = json.loads(result.stdout)
    rude = next(one for one in told["odd"] if one["id"] == "rude")
    [signal, *_] = rude["reasons"][0]["signals"]
    assert (told["sentences"], told["surprise"], result.exit_code) == (2, 2, 1)
    assert told["clauses"]["C6.1"]["surprise"] == 1
    assert (signal["clause"], "Depp" in signal["passage"]) == ("C1.1", True)


def test_equal_policies_leave_diff_with_nothing_to_say(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    result = run("diff", path, path)
    assert (result.exit_code, result.stdout) == (0, "no difference\n")


def two_policies(folder: Path) -> tuple[Path, Path]:
    """The small policy, and a copy with another threshold and list."""
    for name in ("a", "b"):
        (folder / name).mkdir()
    before = a_policy_file(folder / "a")
    after = a_policy_file(folder / "b", ("block: 0.9", "block: 0.8"))
    (folder / "b" / "lists" / "words.txt").write_text("wort\n")
    return before, after


def test_diff_tells_what_changed(tmp_path: Path) -> None:
    result = run("diff", *two_policies(tmp_path))
    assert result.exit_code == 1
    assert "label insult as C1.1\n  block: 0.9 → 0.8" in result.stdout
    assert "list words added\n  entries + wort" in result.stdout


def test_diff_can_be_read_by_programs(tmp_path: Path) -> None:
    result = run("diff", *two_policies(tmp_path), "--json")
    told = json.loads(result.stdout)
    assert (result.exit_code, told["equal"], told["before"]["id"]) == (
        1,
        False,
        "small",
    )
    assert [d["thing"] for d in told["differences"]] == ["label", "list"]


def test_diff_of_comments_says_so(tmp_path: Path) -> None:
    before = a_policy_file(tmp_path)
    (tmp_path / "b").mkdir()
    after = a_policy_file(tmp_path / "b", ("labels:", "# soon\nlabels:"))
    result = run("diff", before, after)
    assert result.stdout == "no difference but in comments or layout\n"
    assert result.exit_code == 0


def test_diff_exits_with_two_where_it_cannot_compare(tmp_path: Path) -> None:
    result = run("diff", a_policy_file(tmp_path), tmp_path / "none.yaml")
    assert result.exit_code == 2
    assert "none.yaml:1:1: cannot be read" in result.stderr


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_public_page_names_every_clause(language: str) -> None:
    page = run("show", "--lang", language).stdout
    codes = [f"C{g}.{n}" for g, n in ((1, 7), (2, 4), (3, 6), (4, 6), (5, 5), (6, 7))]
    assert all(f"- {code} " in page for code in codes)


def test_the_public_page_is_valid_markup_in_html(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path, ("de: Regeln", 'de: "<b>Regeln"'))
    page = run("show", path, "--html").stdout
    assert "<h1>&lt;b&gt;Regeln</h1>" in page
    assert page.count("<ul>") == page.count("</ul>")


def test_the_public_page_tells_each_step_of_the_ladder() -> None:
    page = run("show", shipped_policies() / "community.yaml", "--lang", "en").stdout
    assert "- Pause from writing (7 days): at a score of 5 or more" in page
    assert "- Closing of the account: at a score of 12 or more" in page


def test_the_shipped_policy_decides_its_own_sentences_as_expected() -> None:
    result = run("test")
    assert result.exit_code == 0, result.output
