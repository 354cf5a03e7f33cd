"""`moderation policy test`: the sentences beside a policy, and what surprised."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import orjson

from moderation.cli.policy.loading import (
    as_json_option,
    policy_and_trials,
    policy_file,
    shipped,
)
from moderation.core.decide import signals_of
from moderation.core.decision import Decision
from moderation.core.evidence import evidence_of
from moderation.core.policy import Policy
from moderation.core.signal import Effect, Signal, Words
from moderation.core.statement import explain
from moderation.policies.trials import (
    Outcome,
    Trials,
    Verdict,
    clauses_met,
    outcomes,
    trials_beside,
)

ODD = (Verdict.SURPRISE, Verdict.STALE)


@click.command()
@policy_file
@click.option("--model", help="A folder, a name below models/, or `none`.")
@click.option("--lang", type=click.Choice(["de", "en"]), default="de")
@as_json_option
def test(file: Path | None, model: str | None, lang: str, as_json: bool) -> None:
    """Decide the sentences of FILE's test file and report surprises.

    Every sentence is a fresh account's first comment. Each surprise is shown with
    everything the rules and the classifier said of it. Exits with 1 when a decision
    surprises and is not excused, and when an excused one has come right.
    """
    path = file or shipped()
    policy, trials = policy_and_trials(path)
    decisions, scored_by = _decided(policy, trials, model)
    results = list(outcomes(trials, decisions))
    odd = [_told(result, policy) for result in results if result.verdict in ODD]
    if as_json:
        told = {"scored_by": scored_by, **_summary(results), "odd": odd}
        click.echo(orjson.dumps(told, option=orjson.OPT_INDENT_2))
    else:
        head = f"{trials_beside(path)}: {len(trials.cases)} sentences, {scored_by}"
        lines = (line for one in odd for line in _surprise(one, lang))
        click.echo("\n".join([head, *lines, *_by_clause(results), _totals(results)]))
    if odd:
        raise click.exceptions.Exit(1)


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


def _told(result: Outcome, policy: Policy) -> dict[str, Any]:
    """All there is to know of one sentence, as plain values."""
    trial, decision = result.trial, result.decision
    counted = [e.signal for r in decision.reasons for e in r.signals]
    return {
        "id": trial.id,
        "verdict": result.verdict.name.lower(),
        "clause": trial.clause,
        "expect": trial.expect.value,
        "got": decision.decision.value,
        "text": trial.comment.text,
        "reasons": [
            {
                "clause": reason.clause,
                "effect": reason.effect.value,
                "severity": reason.severity.name,
                "signals": [
                    _signal(e.signal, e.explanation, trial.comment.text)
                    for e in reason.signals
                ],
            }
            for reason in decision.reasons
        ],
        "unheard": [
            _signal(signal, explain(signal, policy), trial.comment.text)
            for signal in _reported(result, policy)
            if signal not in counted
        ],
        "scores": decision.scores,
        "degraded": decision.degraded,
    }


def _reported(result: Outcome, policy: Policy) -> Sequence[Signal]:
    """Ask the rules again: what counts too little to be a reason is no less telling."""
    now = result.decision.created_at
    signals, _ = signals_of(evidence_of(result.trial.comment, policy, now=now), None)
    return signals


def _signal(signal: Signal, explanation: Words, text: str) -> dict[str, Any]:
    return {
        "rule": signal.rule,
        "clause": signal.clause,
        "effect": signal.effect.value,
        "weight": round(signal.weight, 4),
        "span": signal.span,
        "passage": text[slice(*signal.span)] if signal.span else None,
        "explanation": {"de": explanation.de, "en": explanation.en},
    }


def _surprise(one: dict[str, Any], lang: str) -> Iterator[str]:
    yield ""
    if one["verdict"] == Verdict.STALE.name.lower():
        yield f"{one['id']}: excused, but it is now {one['got']} as expected"
        return
    yield f"{one['id']}: expected {one['expect']}, got {one['got']}"
    yield f"  clause {one['clause']}: {one['text']!r}"
    if not one["reasons"] and not one["unheard"]:
        yield "  no signal"
    for reason in one["reasons"]:
        yield f"  {reason['clause']} {reason['effect']} {reason['severity']}"
        yield from _signals(reason["signals"], lang)
    if one["unheard"]:
        yield "  too little to count"
        yield from _signals(one["unheard"], lang)
    if one["scores"]:
        highest = sorted(one["scores"].items(), key=lambda score: -score[1])[:3]
        yield "  scores " + ", ".join(f"{label} {at:.2f}" for label, at in highest)


def _signals(signals: Sequence[dict[str, Any]], lang: str) -> Iterator[str]:
    for told in signals:
        passage = f" {told['passage']!r}" if told["passage"] is not None else ""
        yield (
            f"    {told['rule']} {told['clause']} {told['effect']} "
            f"{told['weight']:+.2f}{passage}"
        )
        yield f"      {told['explanation'][lang]}"


def _summary(results: Sequence[Outcome]) -> dict[str, Any]:
    right, met = clauses_met(results)
    counts = Counter(result.verdict for result in results)
    return {
        "sentences": len(results),
        **_counted(counts),
        "first_clause": {"right": right, "of": met},
        "clauses": {
            clause: _counted(told)
            for clause, told in sorted(_verdicts(results).items())
        },
    }


def _counted(counts: Counter[Verdict]) -> dict[str, int]:
    return {verdict.name.lower(): counts[verdict] for verdict in Verdict}


def _verdicts(results: Sequence[Outcome]) -> dict[str, Counter[Verdict]]:
    counted: dict[str, Counter[Verdict]] = defaultdict(Counter)
    for result in results:
        counted[result.trial.clause][result.verdict] += 1
    return counted


def _by_clause(results: Sequence[Outcome]) -> Iterator[str]:
    """Clauses that are not all well; the others need no line."""
    yield ""
    for clause, told in sorted(_verdicts(results).items()):
        if told.total() > told[Verdict.PASSED]:
            rest = [
                f"{verdict} {told[verdict]}" for verdict in Verdict if told[verdict]
            ]
            yield f"{clause}: {', '.join(rest)}"


def _totals(results: Sequence[Outcome]) -> str:
    counts = Counter(result.verdict for result in results)
    said = ", ".join(f"{verdict} {counts[verdict]}" for verdict in Verdict)
    right, met = clauses_met(results)
    return f"{said}\nfirst reason names the expected clause: {right} of {met}"
