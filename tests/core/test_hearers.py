"""Rules that wait for listed words say nothing without them."""

from dataclasses import replace

import pytest

from moderation.core.evidence import Evidence, Rule
from moderation.core.rules import HEARERS, RULES
from moderation.policies import DEFAULT
from moderation.policies.trials import load_trials, trials_beside
from moderation.shipped import shipped_policies
from tests.builders import evidence_with_lists

CASES = load_trials(trials_beside(shipped_policies() / f"{DEFAULT}.yaml")).cases


def without(evidence: Evidence, families: frozenset[str]) -> Evidence:
    """Take the words of some families of lists out of what was found."""
    left = {
        name: hits
        for name, hits in evidence.hits.items()
        if name.partition("-")[0] not in families
    }
    return replace(evidence, hits=left)


@pytest.mark.parametrize(
    ("name", "rule"), [(name, rule) for name, rule in RULES if HEARERS[name]]
)
def test_a_rule_that_listens_is_silent_without_what_it_listens_to(
    name: str, rule: Rule
) -> None:
    read = (evidence_with_lists(case.comment.text) for case in CASES)
    deaf = (without(evidence, HEARERS[name]) for evidence in read)
    assert [signal for evidence in deaf for signal in rule(evidence)] == []


def test_some_rules_read_every_text() -> None:
    reading = {name for name, families in HEARERS.items() if not families}
    assert {"advertising", "personal_data", "emptiness"} <= reading
