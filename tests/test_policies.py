"""Policies on disk: what loads, and what is said about what does not."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core import classifier
from moderation.core.signal import Effect, Severity
from moderation.core.statement import clause_words
from moderation.judge import Judge
from moderation.policies import DEFAULT, PolicyShelf, load_policy, schema
from moderation.policies.problems import PolicyError
from moderation.policies.trials import load_trials, trials_beside
from moderation.shipped import shipped_folder, shipped_policies
from tests.builders import NOON
from tests.policy_folder import SMALL, a_policy_file, write_texts
from tests.policy_golden import GOLDEN


def problems_of(path: Path) -> list[str]:
    with pytest.raises(PolicyError) as caught:
        load_policy(path)
    folder = f"{path.parent}/"
    return [str(problem).removeprefix(folder) for problem in caught.value.problems]


def test_the_shipped_policy_loads() -> None:
    policy = load_policy(shipped_policies() / f"{DEFAULT}.yaml")
    assert [g.code for g in policy.guidelines] == [f"C{n}" for n in range(1, 8)]
    assert len(policy.by_code) == 37


def test_the_shipped_policy_never_blocks_for_unfairness_alone() -> None:
    policy = load_policy(shipped_policies() / f"{DEFAULT}.yaml")
    fairness = next(g for g in policy.guidelines if g.code == "C7")
    assert {clause.at_most for clause in fairness.clauses} == {Effect.FLAG}


def test_the_shipped_trials_cover_every_clause_that_can_be_met_by_words() -> None:
    path = shipped_policies() / f"{DEFAULT}.yaml"
    tried = {t.clause for t in load_trials(trials_beside(path)).cases}
    assert load_policy(path).by_code.keys() <= tried


def test_every_rule_the_shipped_trials_meet_has_words_of_its_own() -> None:
    policy = load_policy(shipped_policies() / f"{DEFAULT}.yaml")
    cases = load_trials(trials_beside(shipped_policies() / f"{DEFAULT}.yaml")).cases
    judge = Judge(policy=policy, artifact=None)
    decisions = judge.decisions([c.comment for c in cases], [NOON] * len(cases))
    told = [e for d in decisions for r in d.reasons for e in r.signals]
    clauses = {c: clause_words(c, policy) for c in policy.by_code}
    mute = {e.signal.rule for e in told if e.explanation in clauses.values()}
    assert not mute


def test_what_was_never_shipped_is_not_found() -> None:
    with pytest.raises(FileNotFoundError, match="'recipes'"):
        shipped_folder("recipes")


def test_a_policy_can_use_every_label_that_a_classifier_scores() -> None:
    assert set(schema.LABELS) == set(classifier.LABELS)


def test_a_policy_is_read_into_values(tmp_path: Path) -> None:
    policy = load_policy(a_policy_file(tmp_path))
    assert policy.labels[0].severity is Severity.S2
    assert policy.ladder.half_life[Severity.S3].days == 180
    assert policy.by_code["C1.2"][1].at_most is Effect.FLAG
    assert policy.sentences["clauses.C1"].de == "words"


@pytest.mark.parametrize(("old", "new", "messages"), GOLDEN)
def test_a_bad_policy_is_told_where_and_why(
    tmp_path: Path, old: str, new: str, messages: list[str]
) -> None:
    told = problems_of(a_policy_file(tmp_path, (old, new)))
    assert told == [f"community.yaml:{message}" for message in messages]


@given(at=st.integers(0, len(SMALL)), cut=st.integers(0, 9), junk=st.text(max_size=6))
def test_a_garbled_policy_is_refused_in_words(at: int, cut: int, junk: str) -> None:
    with TemporaryDirectory() as folder:
        path = a_policy_file(Path(folder))
        path.write_text(SMALL[:at] + junk + SMALL[at + cut :], encoding="utf-8")
        try:
            told = load_policy(path).ref.id
        except PolicyError as error:
            told = str(error.problems[0])
    assert told


def test_the_messages_in_the_manual_are_real(tmp_path: Path) -> None:
    path = a_policy_file(
        tmp_path, ("straight_to_last: [C1.1]", "straight_to_last: [C2]")
    )
    path.write_text(
        path.read_text().replace("P30D", "30 days").replace("hold:", "hodl:")
    )
    (tmp_path / "lists" / "words.txt").write_text("gut\n\n|\n")
    write_texts(tmp_path, "de", 'signals: {insult: "Das Wort {term}"}')
    write_texts(tmp_path, "en", "signals: {insult: That word}")
    manual = (Path(__file__).parents[1] / "docs" / "policy.md").read_text()
    shown = [ln[9:] for ln in manual.splitlines() if ln.startswith("policies/")]
    assert set(shown) <= set(problems_of(path))
    assert len(shown) == 5


def test_all_problems_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path, ("id: small", "idd: small"))
    path.write_text(path.read_text().replace("P30D", "30").replace("S2,", "S9,"))
    assert problems_of(path) == [
        "community.yaml:1:1: missing key 'id'",
        "community.yaml:1:1: unknown key 'idd'; did you mean 'id'?",
        "community.yaml:12:45: unknown severity 'S9'; known are S0, S1, S2, S3, S4",
        "community.yaml:13:23: unknown severity 'S9'; known are S0, S1, S2, S3, S4",
        "community.yaml:26:27: expected a duration such as P7D or PT24H, found '30'",
    ]


def test_a_text_that_one_language_lacks_is_told(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    write_texts(tmp_path, "de", "notice: {head: Hallo}")
    assert problems_of(path) == [
        "texts/de.yaml:1:16: text 'notice.head' is missing in 'en'"
    ]


def test_a_placeholder_that_one_language_lacks_is_told(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    write_texts(tmp_path, "de", 'signals: {insult: "Das Wort {term}"}')
    write_texts(tmp_path, "en", "signals: {insult: That word}")
    assert problems_of(path) == [
        "texts/en.yaml:1:19: text 'signals.insult' has {term} in only one of its "
        "languages"
    ]


def test_a_placeholder_that_nothing_fills_is_told(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    for language in ("de", "en"):
        write_texts(tmp_path, language, 'notice: {head: "Hi {nmae}"}')
    assert problems_of(path) == [
        "texts/de.yaml:1:16: unknown placeholder 'nmae'; did you mean 'name'?"
    ]


def test_a_stray_brace_is_told(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    for language in ("de", "en"):
        write_texts(tmp_path, language, 'notice: {head: "Hi {Name}"}')
    assert "a brace stands alone" in problems_of(path)[0]


def test_a_text_for_an_unknown_clause_is_told(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    for language in ("de", "en"):
        file = tmp_path / "texts" / f"{language}.yaml"
        file.write_text(file.read_text().replace("  C1: w", "  C1: w\n  C1.7: w"))
    assert problems_of(path) == [
        "texts/de.yaml:3:9: unknown clause 'C1.7'; did you mean 'C1.2'?"
    ]


def test_a_missing_text_is_told(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    for language in ("de", "en"):
        file = tmp_path / "texts" / f"{language}.yaml"
        file.write_text(file.read_text().replace("  C1: words", "  C1.1: words"))
    assert problems_of(path) == ["texts/de.yaml:1:1: missing text 'clauses.C1'"]


def test_a_missing_text_file_is_told(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    (tmp_path / "texts" / "en.yaml").unlink()
    assert problems_of(path) == [
        "texts/en.yaml:1:1: cannot be read: No such file or directory"
    ]


def test_a_file_that_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    (tmp_path / "lists" / "words.txt").write_bytes(b"eins\nf\xfcnf\n")
    assert problems_of(path) == ["lists/words.txt:2:1: is not UTF-8"]


def test_every_bad_list_entry_is_told_with_its_line(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    (tmp_path / "lists" / "words.txt").write_text("# ours\ngut\n|\n\n~~\n")
    told = problems_of(path)
    assert [problem.split(": ")[0] for problem in told] == [
        "lists/words.txt:3:1",
        "lists/words.txt:5:1",
    ]


def test_the_digest_follows_every_file(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    before = load_policy(path).ref.digest
    (tmp_path / "lists" / "words.txt").write_text("eins\n")
    assert load_policy(path).ref.digest != before


def test_a_copy_under_another_name_has_the_same_digest(tmp_path: Path) -> None:
    first = load_policy(a_policy_file(tmp_path)).ref
    second = load_policy(a_policy_file(tmp_path, name="blog")).ref
    assert first == second


def test_a_list_that_is_not_chosen_is_left_out(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path, ("hold: {", "lists: [one]\nhold: {"))
    for name in ("one", "two"):
        (tmp_path / "lists" / f"{name}.txt").write_text("wort  # a comment\n")
    before = load_policy(path).ref.digest
    (tmp_path / "lists" / "two.txt").write_text("anderes\n")
    assert load_policy(path).ref.digest == before


def test_a_site_without_a_policy_of_its_own_gets_the_default(tmp_path: Path) -> None:
    a_policy_file(tmp_path)
    a_policy_file(tmp_path, ("id: small", "id: blog"), name="blog")
    shelf = PolicyShelf(tmp_path)
    assert shelf.policy_for("blog").ref.id == "blog"
    assert shelf.policy_for("../blog").ref.id == "small"


def test_a_reload_takes_what_is_on_disk(tmp_path: Path) -> None:
    shelf = PolicyShelf(a_policy_file(tmp_path).parent)
    a_policy_file(tmp_path, ("id: small", "id: newer"))
    assert shelf.reload() is None
    assert shelf.policy_for("any").ref.id == "newer"


def test_a_failed_reload_keeps_the_policies_in_force(tmp_path: Path) -> None:
    shelf = PolicyShelf(a_policy_file(tmp_path).parent)
    a_policy_file(tmp_path, ("id: small", "idd: small"))
    error = shelf.reload()
    assert error is not None
    assert len(error.problems) == 2
    assert shelf.policy_for("any").ref.id == "small"


def test_a_shelf_does_not_take_a_trial_file_for_a_site(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    path.with_suffix(".test.yaml").write_text("cases: []\nexcused: {}\n")
    assert list(PolicyShelf(tmp_path).sites()) == ["community"]
