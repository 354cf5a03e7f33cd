"""Sentences with expected decisions, kept beside a policy and tried on it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from moderation.core.comment import Article, Author, Comment, Parent
from moderation.core.decision import Decision
from moderation.core.signal import Effect
from moderation.policies.files import Files
from moderation.policies.problems import PolicyError, Report
from moderation.policies.yaml import (
    UnreadableError,
    compose,
    defined,
    listed,
    one_of,
    record,
    table,
    text,
    used,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A comment and what shall become of it."""

    id: str
    clause: str
    expect: Effect
    comment: Comment


@dataclass(frozen=True, slots=True, kw_only=True)
class Trials:
    """All trials of a policy; `excused` says why some cannot pass yet."""

    cases: tuple[Trial, ...]
    excused: Mapping[str, str]


class Verdict(StrEnum):
    """How a trial came out."""

    PASSED = "passed"
    EXCUSED = "excused"
    SURPRISE = "surprise"
    STALE = "stale excuse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A trial and the decision it got."""

    trial: Trial
    decision: Decision
    verdict: Verdict


def trials_beside(policy_file: Path) -> Path:
    """Name the trial file of a policy file."""
    return policy_file.with_suffix(".test.yaml")


def load_trials(path: Path) -> Trials:
    """Read a trial file; raises `PolicyError` with every problem found."""
    report = Report()
    try:
        source = Files(path.parent, report).text(path)
        trials = _trials(compose(source, str(path), report), report)
    except UnreadableError:
        raise PolicyError(report.problems) from None
    report.settle()
    if report.problems:
        raise PolicyError(report.problems)
    return trials


def outcomes(trials: Trials, decisions: Iterable[Decision]) -> Iterator[Outcome]:
    """Hold the decisions, in the order of the trials, against what was expected."""
    for trial, decision in zip(trials.cases, decisions, strict=True):
        right = decision.decision is trial.expect
        verdict = _VERDICTS[right, trial.id in trials.excused]
        yield Outcome(trial=trial, decision=decision, verdict=verdict)


_VERDICTS = {
    (True, False): Verdict.PASSED,
    (True, True): Verdict.STALE,
    (False, True): Verdict.EXCUSED,
    (False, False): Verdict.SURPRISE,
}


def clauses_met(results: Sequence[Outcome]) -> tuple[int, int]:
    """Count the first reasons that name the expected clause, and all there are.

    Counts only comments that were expected to meet a clause and did meet one.
    """
    met = [r for r in results if r.decision.reasons and r.trial.expect != Effect.ALLOW]
    right = sum(r.decision.reasons[0].clause == r.trial.clause for r in met)
    return right, len(met)


def _trial(**values: Any) -> Trial:
    author: Mapping[str, Any] = values.get("author", {})
    comment = Comment(
        text=values["text"],
        author=Author(id="reader", **author),
        article=values.get("article"),
        parent=values.get("parent"),
    )
    return Trial(
        id=values["id"],
        clause=values["clause"],
        expect=values["expect"],
        comment=comment,
    )


_trials = record(
    Trials,
    {
        "cases": listed(
            record(
                _trial,
                {
                    "id": defined("case", r"[A-Za-z0-9][A-Za-z0-9._-]*", "C1.1-01"),
                    "clause": text,
                    "expect": one_of("decision", Effect),
                    "text": text,
                },
                {
                    "author": record(dict, {}, {"name": text, "url": text}),
                    "article": record(Article, {}, {"title": text, "text": text}),
                    "parent": record(Parent, {"text": text}),
                },
            )
        ),
        "excused": table(used("case"), text),
    },
)
