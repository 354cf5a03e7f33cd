"""What would make a comment acceptable: said for every clause, and borne out."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

from moderation.core.comment import Comment
from moderation.core.decision import Decision
from moderation.core.policy import Policy
from moderation.core.signal import Effect, Span
from moderation.core.statement import remedy_words
from moderation.judge import Judge
from moderation.policies import DEFAULT, load_policy
from moderation.policies.problems import PolicyError
from moderation.policies.trials import load_trials, trials_beside
from moderation.shipped import shipped_policies
from tests.builders import NOON
from tests.policy_folder import a_policy_file

SHIPPED = shipped_policies() / f"{DEFAULT}.yaml"
BORNE_OUT = 0.8
"""Of what is weighed anew, the least share that holds when the comment is cut."""


@pytest.mark.parametrize("lacking", ["remedies.C1.2", "remedies.crisis"])
def test_a_policy_without_a_remedy_for_every_clause_is_refused(
    tmp_path: Path, lacking: str
) -> None:
    path = a_policy_file(tmp_path)
    for texts in (tmp_path / "texts").iterdir():
        name = lacking.removeprefix("remedies.")
        texts.write_text(texts.read_text().replace(f"  {name}: words\n", ""))
    with pytest.raises(PolicyError, match=f"missing text '{lacking}'"):
        load_policy(path)


def test_a_remedy_in_one_language_is_not_enough(tmp_path: Path) -> None:
    path = a_policy_file(tmp_path)
    english = tmp_path / "texts" / "en.yaml"
    english.write_text(english.read_text().replace("  C1.2: words\n", ""))
    with pytest.raises(PolicyError, match=r"'remedies.C1.2' is missing in 'en'"):
        load_policy(path)


def test_every_shipped_clause_has_a_remedy_of_its_own() -> None:
    policy = the_policy()
    remedies = [remedy_words(code, policy) for code in policy.by_code]
    for told in ({r.de for r in remedies}, {r.en for r in remedies}):
        assert len(told) == len(policy.by_code)


def test_a_remedy_is_short_and_calm() -> None:
    policy = the_policy()
    for code in policy.by_code:
        words = remedy_words(code, policy)
        assert "!" not in words.de + words.en
        assert max(len(words.de), len(words.en)) < 200


def test_what_is_weighed_anew_mostly_holds_when_the_passages_are_cut() -> None:
    """Rules may see more in a changed sentence, so it need not hold always."""
    pairs = [
        (reason.without, cut(comment, spans))
        for comment, decision in decided()
        for reason in decision.reasons
        if (spans := [e.signal.span for e in reason.signals if e.signal.span])
    ]
    assert len(pairs) > 200
    assert sum(a is b for a, b in pairs) >= BORNE_OUT * len(pairs)


def test_what_is_said_to_be_enough_mostly_leads_to_allow() -> None:
    effects = [
        cut(comment, decision.allowed_without)
        for comment, decision in decided()
        if decision.allowed_without
    ]
    assert len(effects) > 200
    assert effects.count(Effect.ALLOW) >= BORNE_OUT * len(effects)


@lru_cache(maxsize=1)
def the_policy() -> Policy:
    """The shipped policy, content without a classifier."""
    policy = load_policy(SHIPPED)
    return replace(
        policy, switches=replace(policy.switches, when_unscored=Effect.ALLOW)
    )


@lru_cache(maxsize=1)
def decided() -> list[tuple[Comment, Decision]]:
    """The policy's test sentences with what the rules make of them."""
    comments = [case.comment for case in load_trials(trials_beside(SHIPPED)).cases]
    judge = Judge(policy=the_policy(), artifact=None)
    decisions = judge.decisions(comments, [NOON] * len(comments))
    return list(zip(comments, decisions, strict=True))


def cut(comment: Comment, spans: Sequence[Span]) -> Effect:
    """Decide a comment again with passages really taken out."""
    gone = {at for start, end in spans for at in range(start, end)}
    text = "".join(c for at, c in enumerate(comment.text) if at not in gone)
    judge = Judge(policy=the_policy(), artifact=None)
    [decision] = judge.decisions([replace(comment, text=text)], [NOON])
    return decision.decision
