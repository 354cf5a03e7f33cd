"""What changed between two policies, as a moderator would tell it."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from moderation.core.decision import PolicyRef
from moderation.core.lexicon import lexicon_of
from moderation.core.lists import HouseList, Notes, Tier
from moderation.core.policy import Policy
from moderation.policies import load_policy
from moderation.policies.diff import Difference, Field, Kind, differences
from tests.builders import NOON, a_guideline, a_label_use, a_policy, words
from tests.policy_folder import a_policy_file, write_texts


def changed(folder: Path, old: str, new: str) -> tuple[Difference, ...]:
    """Compare the small policy with itself after one change."""
    before = load_policy(a_policy_file(folder))
    return differences(before, load_policy(a_policy_file(folder, (old, new))))


def test_equal_policies_differ_in_nothing(tmp_path: Path) -> None:
    assert changed(tmp_path, "", "") == ()


def test_a_comment_in_the_file_is_no_difference(tmp_path: Path) -> None:
    assert changed(tmp_path, "labels:", "# on trial\nlabels:") == ()


@pytest.mark.parametrize(
    ("old", "new", "thing", "field", "values"),
    [
        ("block: 0.9", "block: 0.8", "label insult as C1.1", "block", (0.9, 0.8)),
        (", block: 0.9", "", "label insult as C1.1", "block", (0.9, None)),
        ("max_hours: 48", "max_hours: 24", "hold ", "max_hours", (48, 24)),
        ("S3: 3, S4: 6", "S3: 4, S4: 6", "ladder ", "points.S3", (3, 4)),
        ("points: 9", "points: 8", "step last", "points", (9, 8)),
        ("P90D", "P60D", "ladder ", "half_life.S2", ("P90D", "P60D")),
        (
            "when_unscored: flag",
            "when_unscored: allow",
            "switches ",
            "when_unscored",
            ("flag", "allow"),
        ),
        ("allowed_text: P30D", "allowed_text: P7D", "retention ", "allowed_text", None),
        ('version: "1"', 'version: "2"', "policy ", "version", ("1", "2")),
    ],
)
def test_a_number_or_choice_is_told_before_and_after(
    tmp_path: Path, old: str, new: str, thing: str, field: str, values: object
) -> None:
    [found] = changed(tmp_path, old, new)
    [told] = found.fields
    assert (f"{found.thing} {found.name}", told.name) == (thing, field)
    assert found.kind is Kind.CHANGED
    assert (told.before, told.after) == (values or ("P30D", "P7D"))


def test_members_of_a_set_are_told_by_themselves(tmp_path: Path) -> None:
    [found] = changed(tmp_path, "clauses: [C1.1]", "clauses: [C1.2]")
    assert found.fields == (Field(name="clauses", added=("C1.2",), removed=("C1.1",)),)


def test_a_clause_with_other_words_is_renamed(tmp_path: Path) -> None:
    [found] = changed(tmp_path, "de: Gruppe", "de: Menge")
    assert (found.thing, found.name, found.kind) == ("clause", "C1.2", Kind.RENAMED)
    assert found.fields == (Field(name="name.de", before="Gruppe", after="Menge"),)


def with_clauses(*codes: str) -> Policy:
    """A policy with these clauses, each under a name of its own."""
    guideline = a_guideline("C1", *codes)
    named = (replace(c, name=words(f"Klausel {c.code[-1]}")) for c in guideline.clauses)
    return a_policy(guidelines=(replace(guideline, clauses=tuple(named)),))


def test_clauses_are_added_and_removed() -> None:
    found = differences(with_clauses("C1.1", "C1.2"), with_clauses("C1.1", "C1.3"))
    assert [(f.name, f.kind) for f in found] == [
        ("C1.2", Kind.REMOVED),
        ("C1.3", Kind.ADDED),
    ]


def test_a_clause_under_another_number_is_recognised() -> None:
    before = with_clauses("C1.1", "C1.2")
    [guideline] = before.guidelines
    first, second = guideline.clauses
    moved = replace(guideline, clauses=(first, replace(second, code="C1.9")))
    [found] = differences(before, replace(before, guidelines=(moved,)))
    assert (found.name, found.was, found.kind) == ("C1.9", "C1.2", Kind.RENAMED)


def test_terms_are_told_list_by_list() -> None:
    before = a_policy(lexicon=lexicon_of({"a": ("eins", "zwei"), "b": ("drei",)}))
    after = a_policy(lexicon=lexicon_of({"a": ("eins", "vier"), "c": ("fünf",)}))
    found = {
        d.name: (d.kind, d.fields[0].added, d.fields[0].removed)
        for d in differences(before, after)
    }
    assert found == {
        "a": (Kind.CHANGED, ("vier",), ("zwei",)),
        "b": (Kind.REMOVED, (), ("drei",)),
        "c": (Kind.ADDED, ("fünf",), ()),
    }


def test_what_stands_beside_a_term_is_told_as_its_file_says_it() -> None:
    before = a_policy(lexicon=lexicon_of({"a": ("eins~", "zwei")}))
    notes = Notes(
        house={"a": HouseList(clause="C1.1", tier=Tier.BLOCK)},
        tiers={("a", "eins"): Tier.WATCH},
        ends={("a", "eins"): NOON.date()},
    )
    [found] = differences(before, replace(before, notes=notes))
    assert found.fields[2].added == ("eins~ | watch until 2026-03-01",)
    assert [field.after for field in found.fields[:2]] == ["C1.1", "block"]


def test_texts_are_told_in_the_language_that_changed(tmp_path: Path) -> None:
    before = load_policy(a_policy_file(tmp_path))
    write_texts(tmp_path, "en", "notice: {head: Hello}")
    write_texts(tmp_path, "de", "notice: {head: Hallo}")
    [found] = differences(before, load_policy(tmp_path / "community.yaml"))
    assert (found.thing, found.name, found.kind) == ("text", "notice.head", Kind.ADDED)
    assert {field.after for field in found.fields} == {"Hello", "Hallo"}


OTHER: dict[str, object] = {
    "ref": PolicyRef(id="test", version="2", digest="0" * 64),
    "name": words("Anderes"),
    "guidelines": (a_guideline("C1", "C1.1"),),
    "labels": (a_label_use(),),
    "lexicon": lexicon_of({"a": ("zwei",)}),
    "notes": Notes(ends={("a", "eins"): NOON.date()}),
    "sentences": {"notice.head": words()},
    "escalate_rules": {"offensive.crisis": ("crisis",)},
}
"""Another value for parts of a policy that hold more than plain numbers."""


@pytest.mark.parametrize("part", [f.name for f in fields(Policy) if f.init])
def test_no_part_of_a_policy_is_overlooked(part: str) -> None:
    before = a_policy(lexicon=lexicon_of({"a": ("eins",)}))
    value = OTHER.get(part) or other_than(getattr(before, part))
    assert differences(before, replace(before, **{part: value}))


def other_than(part: object) -> object:
    """The same part with its first number changed."""
    if hasattr(part, "allowed_text"):
        return replace(part, allowed_text=part.allowed_text * 2)
    number = next(
        f.name for f in fields(part) if isinstance(getattr(part, f.name), int | float)
    )
    return replace(part, **{number: getattr(part, number) + 1})
