"""Whom the shipped policy sends a decision to: authorities, or people who help."""

import pytest

from moderation.core.comment import Comment
from moderation.core.decide import decide
from moderation.core.evidence import evidence_of
from moderation.policies import DEFAULT, load_policy
from moderation.shipped import shipped_policies
from tests.builders import NOON, a_comment

POLICY = load_policy(shipped_policies() / f"{DEFAULT}.yaml")


def heard_by(comment: Comment) -> tuple[str, ...]:
    return decide(evidence_of(comment, POLICY, now=NOON), None).escalate


@pytest.mark.parametrize(
    "text",
    [
        "Flüchtlinge sollte man an der Grenze erschießen.",
        "Morgen stehe ich mit der Axt bei euch im Büro.",
    ],
)
def test_a_danger_to_lives_goes_to_the_authorities(text: str) -> None:
    assert heard_by(a_comment(text=text)) == ("dsa-18",)


def test_the_denial_of_a_mass_crime_endangers_no_life() -> None:
    assert heard_by(a_comment(text="Auschwitz ist ein einziger Schwindel.")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ich ritze mich seit dem Winter fast jeden Tag.",
        "Bitte helft, er schreibt, dass er nicht mehr leben will.",
    ],
)
def test_a_person_in_distress_is_helped(text: str) -> None:
    assert heard_by(a_comment(text=text)) == ("crisis",)
