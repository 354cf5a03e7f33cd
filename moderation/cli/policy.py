"""`moderation policy`: check a policy, try it on its sentences, show it to readers."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from moderation.core.decision import Decision
from moderation.core.policy import Policy
from moderation.core.signal import Effect, Signal
from moderation.policies import DEFAULT, load_policy
from moderation.policies.page import html, markdown
from moderation.policies.problems import PolicyError, Problem
from moderation.policies.trials import (
    Outcome,
    Trials,
    Verdict,
    clauses_met,
    load_trials,
    outcomes,
    trials_beside,
)
from moderation.shipped import shipped_policies

_file = click.argument(
    "file", type=click.Path(path_type=Path, dir_okay=False), required=False
)


@click.group()
def policy() -> None:
    """Check, try and show a policy file; by default the shipped one."""


@policy.command()
@_file
def check(file: Path | None) -> None:
    """Validate FILE with its lists, texts and test sentences.

    Prints every problem as file:line:column; exits with 1 when there is one.
    """
    path = file or _shipped()
    loaded, trials = _loaded(path)
    click.echo(
        f"{path}: good\n{loaded.ref.id} {loaded.ref.version}: {len(loaded.by_code)} "
        f"clauses, {len(loaded.labels)} labels, {len(loaded.sentences)} texts, "
        f"{len(trials.cases)} test sentences\n{loaded.ref.digest}"
    )


@policy.command()
@_file
@click.option("--model", help="A folder, a name below models/, or `none`.")
def test(file: Path | None, model: str | None) -> None:
    """Decide the sentences of FILE's test file and report surprises.

    Every sentence is a fresh account's first comment. Exits with 1 when a decision
    surprises and is not excused, and when an excused one has come right.
    """
    path = file or _shipped()
    loaded, trials = _loaded(path)
    decisions, scored_by = _decided(loaded, trials, model)
    click.echo(f"{trials_beside(path)}: {len(trials.cases)} sentences, {scored_by}")
    results = list(outcomes(trials, decisions))
    for result in results:
        if result.verdict in (Verdict.SURPRISE, Verdict.STALE):
            click.echo("\n".join(_surprise(result)))
    click.echo(_summary(results))
    if any(r.verdict in (Verdict.SURPRISE, Verdict.STALE) for r in results):
        raise click.exceptions.Exit(1)


@policy.command()
@_file
@click.option("--lang", type=click.Choice(["de", "en"]), default="de")
@click.option("--html", "as_html", is_flag=True, help="HTML instead of Markdown.")
def show(file: Path | None, lang: str, as_html: bool) -> None:
    """Print the public page of FILE: guidelines, automation, steps, objection."""
    loaded, _ = _loaded(file or _shipped())
    render = html if as_html else markdown
    click.echo(render(loaded, lang), nl=False)


def _shipped() -> Path:
    return shipped_policies() / f"{DEFAULT}.yaml"


def _loaded(path: Path) -> tuple[Policy, Trials]:
    """Read a policy and its trials; problems of both are shown together."""
    problems: list[Problem] = []
    trials = Trials(cases=(), excused={})
    beside = trials_beside(path)
    try:
        if beside.exists():
            trials = load_trials(beside)
    except PolicyError as error:
        problems.extend(error.problems)
    try:
        loaded = load_policy(path)
    except PolicyError as error:
        problems.extend(error.problems)
    if problems:
        click.echo(str(PolicyError(problems)), err=True)
        raise click.exceptions.Exit(1)
    return loaded, trials


def _decided(
    loaded: Policy, trials: Trials, model: str | None
) -> tuple[Sequence[Decision], str]:
    """Decide with the model where it can be had, by rules alone otherwise."""
    # Loading scikit-learn takes a second that checking and showing can do without.
    from moderation.artifact import ArtifactError
    from moderation.judge import Judge, artifact_named

    try:
        artifact = artifact_named(model)
        reason = "as asked"
    except ArtifactError as error:
        if model is not None:
            raise click.ClickException(str(error)) from error
        artifact, reason = None, str(error)
    if artifact is None:
        # Without scores the policy would send everything to a person; here the
        # question is what the rules find.
        alone = replace(loaded.switches, when_unscored=Effect.ALLOW)
        loaded = replace(loaded, switches=alone)
    judge = Judge(policy=loaded, artifact=artifact)
    comments = [trial.comment for trial in trials.cases]
    decisions = judge.decisions(comments, [datetime.now(UTC)] * len(comments))
    name = f"model {artifact.ref.name}" if artifact else f"rules alone ({reason})"
    return decisions, name


def _surprise(result: Outcome) -> Iterator[str]:
    trial, decision = result.trial, result.decision
    yield ""
    if result.verdict is Verdict.STALE:
        yield f"{trial.id}: excused, but it is now {decision.decision} as expected"
        return
    yield f"{trial.id}: expected {trial.expect}, got {decision.decision}"
    yield f"  clause {trial.clause}: {trial.comment.text!r}"
    if not decision.reasons:
        yield "  no signal"
    for reason in decision.reasons:
        yield f"  {reason.clause} {reason.effect} {reason.severity.name}"
        for explained in reason.signals:
            yield f"    {_signal(explained.signal, trial.comment.text)}"


def _signal(signal: Signal, text: str) -> str:
    passage = f" {text[slice(*signal.span)]!r}" if signal.span else ""
    return f"{signal.rule} {signal.effect} {signal.weight:+.2f}{passage}"


def _summary(results: Sequence[Outcome]) -> str:
    counts = Counter(result.verdict for result in results)
    said = ", ".join(f"{verdict} {counts[verdict]}" for verdict in Verdict)
    right, met = clauses_met(results)
    return f"\n{said}\nfirst reason names the expected clause: {right} of {met}"
