"""Policy files that change under a running service."""

from collections.abc import Callable
from pathlib import Path

import pytest

from moderation import policies
from moderation.policies import PolicyFolder, PolicyShelf
from moderation.policies.candidates import CandidateShelf
from moderation.policies.stamps import stamps_in
from tests.policy_folder import a_policy_file, write_texts

VERSION = 'version: "1"'


def edit(path: Path, version: str) -> None:
    path.write_text(path.read_text().replace(VERSION, f'version: "{version}"'))


def version_of(shelf: PolicyShelf | CandidateShelf) -> str:
    return shelf.sites()["community"].ref.version


def looks(shelf: PolicyShelf | CandidateShelf, number: int = 2) -> list[bool]:
    return [shelf.changed() for _ in range(number)]


def test_files_that_stay_as_they_are_have_not_changed(tmp_path: Path) -> None:
    a_policy_file(tmp_path)
    assert looks(PolicyShelf(tmp_path), 3) == [False, False, False]


def test_a_change_is_told_when_two_looks_agree(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    shelf = PolicyShelf(tmp_path)
    looks(shelf)
    edit(path, "2")
    assert looks(shelf, 3) == [False, True, True]


def test_files_still_being_written_are_left_alone(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    shelf = PolicyShelf(tmp_path)
    seen = []
    for number in range(2, 5):
        path.write_text(path.read_text() + f"# {number}\n")
        seen.append(shelf.changed())
    assert seen == [False, False, False]


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: write_texts(folder, "de", "notice: {head: Hallo}"),
        lambda folder: (folder / "lists" / "new.txt").write_text("wort\n"),
        lambda folder: a_policy_file(folder, name="blog"),
        lambda folder: (folder / "texts" / "en.yaml").unlink(),
    ],
    ids=["text", "list", "site", "gone"],
)
def test_every_file_of_a_policy_is_looked_at(
    tmp_path: Path, change: Callable[[Path], object]
) -> None:
    a_policy_file(tmp_path)
    before = stamps_in(tmp_path)
    change(tmp_path)
    assert stamps_in(tmp_path) != before


def test_test_sentences_are_no_part_of_a_policy(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    before = stamps_in(tmp_path)
    path.with_suffix(".test.yaml").write_text("cases: []")
    assert stamps_in(tmp_path) == before


def test_what_was_read_again_has_not_changed_any_more(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    shelf = PolicyShelf(tmp_path)
    edit(path, "2")
    assert shelf.reload() is None
    assert (looks(shelf), version_of(shelf)) == ([False, False], "2")


def test_a_bad_policy_is_told_once_and_the_old_one_stays(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    shelf = PolicyShelf(tmp_path)
    path.write_text("id: [")
    assert looks(shelf) == [False, True]
    assert shelf.reload(at_rest=True) is not None
    assert (looks(shelf), version_of(shelf)) == ([False, False], "1")


def test_a_policy_written_while_it_is_read_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_policy_file(tmp_path)
    shelf, read = PolicyShelf(tmp_path), policies.load_policy
    edit(path, "2")

    def read_while_written(policy_file: Path) -> object:
        path.write_text(path.read_text() + "# more\n")
        return read(policy_file)

    monkeypatch.setattr(policies, "load_policy", read_while_written)
    assert (shelf.reload(at_rest=True), version_of(shelf)) == (None, "1")
    monkeypatch.undo()
    assert (looks(shelf, 3)[-1], shelf.reload(at_rest=True)) == (True, None)
    assert version_of(shelf) == "2"


def test_a_folder_holds_nothing_before_it_was_good(tmp_path: Path) -> None:
    folder = PolicyFolder(tmp_path)
    assert folder.reload() is not None
    assert folder.policies == {}


def candidates(tmp_path: Path, *sites: str, live: tuple[str, ...] = ()):
    """Candidates beside policies in force, both for the default and these sites."""
    for folder, names in (("live", live), ("new", sites)):
        (tmp_path / folder).mkdir()
        for name in ("community", *names):
            edit(a_policy_file(tmp_path / folder, name=name), f"{folder} {name}")
    in_force = PolicyShelf(tmp_path / "live")
    shelf = CandidateShelf(tmp_path / "new", in_force)
    assert shelf.reload() is None
    return shelf


def test_the_candidate_of_a_site_is_its_own_or_the_default(tmp_path: Path) -> None:
    shelf = candidates(tmp_path, "forum")
    found = [shelf.candidate_for(site) for site in ("forum", "anywhere")]
    assert [p and p.ref.version for p in found] == ["new forum", "new community"]


def test_a_site_with_a_policy_of_its_own_needs_a_candidate_of_its_own(
    tmp_path: Path,
) -> None:
    shelf = candidates(tmp_path, live=("blog",))
    assert shelf.candidate_for("blog") is None


def test_without_a_folder_nothing_is_on_trial(tmp_path: Path) -> None:
    a_policy_file(tmp_path)
    shelf = CandidateShelf(None, PolicyShelf(tmp_path))
    assert (shelf.reload(), looks(shelf)) == (None, [False, False])
    assert shelf.candidate_for("any") is None


def test_a_bad_candidate_is_taken_once_it_is_mended(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    in_force, good = PolicyShelf(tmp_path), path.read_text()
    path.write_text("id: [")
    shelf = CandidateShelf(tmp_path, in_force)
    assert shelf.reload() is not None
    assert shelf.candidate_for("any") is None
    path.write_text(good)
    assert looks(shelf) == [False, True]
    assert shelf.reload() is None
    assert version_of(shelf) == "1"
