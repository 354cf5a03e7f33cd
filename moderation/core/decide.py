"""The one function that decides, over everything the rules and the classifier saw.

Pure: the same evidence and scores give the same decision, whenever and wherever.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from moderation.core.counterfactual import allowing_passages, effect_without
from moderation.core.decision import Decision, ExplainedSignal, ModelRef, Reason
from moderation.core.evidence import Evidence, Scores
from moderation.core.lexicon import Hit
from moderation.core.policy import LabelUse, Policy
from moderation.core.rules import HEARERS, RULES
from moderation.core.signal import Effect, Severity, Signal, Span
from moderation.core.standing import advice_for, finding_of, submitted_at
from moderation.core.statement import clause_words, explain, remedy_words
from moderation.core.weighing import Ground, outcome, overlaps, weigh

CLASSIFIER = "classifier"
MOST_SIGNALS = 100
"""Of one rule on one comment; a flood of the same passage proves no more."""
HARSH = ("insult-", "offensive-swear", "hate-slur", "hate-queerslur", "hate-jewslur")
"""Lists of words that sound bad wherever they stand."""
ADDRESS = re.compile(
    r"\b(?:du|dich|dir|dein\w*|euch|eure?\w*|you|your|ur|u)\b", re.IGNORECASE
)


def decide(
    evidence: Evidence, scores: Scores | None, *, model: ModelRef | None = None
) -> Decision:
    """Weigh all signals under the policy; `scores` None: the classifier was silent."""
    signals, degraded = signals_of(evidence, scores)
    policy = evidence.policy
    otherwise = policy.switches.when_unscored if degraded else Effect.ALLOW
    grounds = weigh(signals, policy)
    effect = outcome(grounds, otherwise)
    reasons = _reasons(grounds, signals, policy, otherwise)
    decision = Decision(
        decision=effect,
        hold=effect is Effect.FLAG and _held(reasons, evidence),
        provisional=effect is Effect.BLOCK and _worst(reasons) is Severity.S4,
        severity=_worst(reasons),
        reasons=reasons,
        scores=scores.values if scores else None,
        account=advice_for(evidence.history, policy.ladder, evidence.now),
        escalate=_escalations(reasons, policy),
        degraded=degraded,
        policy=policy.ref,
        model=model if scores else None,
        created_at=evidence.now,
        allowed_without=allowing_passages(grounds, signals, policy, otherwise),
        braked=tuple(sorted(evidence.tripped.intersection(s.rule for s in signals))),
    )
    return _advised(decision, evidence)


def signals_of(
    evidence: Evidence, scores: Scores | None
) -> tuple[list[Signal], tuple[str, ...]]:
    """All that rules and classifier have to say, and which of them had to be missed."""
    reported, failed = _reported(evidence)
    spared = [hit.span for hit in excused(evidence, reported)]
    signals = [*reported, *_scored(scores, evidence, spared)]
    return signals, (*failed, *(() if scores else (CLASSIFIER,)))


def excused(evidence: Evidence, reported: Sequence[Signal]) -> list[Hit]:
    """Harsh words that the rules have read in their context and found harmless."""
    blamed = [s.span for s in reported if s.span]
    return [
        hit
        for name, hits in evidence.hits.items()
        if name.startswith(HARSH)
        for hit in hits
        if not overlaps(hit.span, blamed)
    ]


def _reported(evidence: Evidence) -> tuple[list[Signal], list[str]]:
    """Run every rule; one that breaks costs its own signals, never the decision."""
    signals: list[Signal] = []
    failed: list[str] = []
    spoken = {name.partition("-")[0] for name in evidence.hits}
    for name, rule in RULES:
        if (heard := HEARERS.get(name)) and spoken.isdisjoint(heard):
            continue
        try:
            told = islice(rule(evidence), MOST_SIGNALS)
            signals += [_braked(signal, evidence) for signal in told]
        except Exception:  # the edge named in the architecture: a rule is a guest here
            failed.append(f"rule:{name}")
    return signals, failed


def _braked(signal: Signal, evidence: Evidence) -> Signal:
    """A rule whose breaker has tripped may only flag."""
    if signal.effect is Effect.BLOCK and signal.rule in evidence.tripped:
        return replace(signal, effect=Effect.FLAG)
    return signal


def _scored(
    scores: Scores | None, evidence: Evidence, spared: Sequence[Span]
) -> Iterable[Signal]:
    """Let scores speak, except where an excused word carries them to nobody.

    The classifier knows words, not who says them of what: a cited insult, a cursed
    device. Where somebody is addressed, it is heard all the same.
    """
    if scores is None:
        return
    for use in evidence.policy.labels:
        score = scores.values.get(use.label, 0.0)
        span = scores.spans.get(use.label)
        if score >= use.flag and not _spares(spared, span, evidence):
            yield _braked(_score_signal(use, score, span), evidence)


def _spares(spared: Sequence[Span], span: Span | None, evidence: Evidence) -> bool:
    if span is None or not overlaps(span, spared):
        return False
    return ADDRESS.search(evidence.text.original[slice(*span)]) is None


def _score_signal(use: LabelUse, score: float, span: Span | None) -> Signal:
    certain = use.block is not None and score >= use.block
    return Signal(
        rule=f"{CLASSIFIER}.{use.label}",
        clause=use.clause,
        severity=use.severity,
        effect=Effect.BLOCK if certain else Effect.FLAG,
        weight=score if use.points is None else use.points,
        span=span,
        facts={"percent": f"{100 * score:.0f}"},
    )


def _reasons(
    grounds: Sequence[Ground],
    signals: Sequence[Signal],
    policy: Policy,
    otherwise: Effect,
) -> tuple[Reason, ...]:
    reasons = [
        _reason(ground, effect_without(ground, signals, policy, otherwise), policy)
        for ground in grounds
    ]
    return tuple(sorted(reasons, key=_gravity, reverse=True))


def _reason(ground: Ground, without: Effect, policy: Policy) -> Reason:
    rules = [signal.rule for signal in ground.signals]
    return Reason(
        guideline=ground.guideline.code,
        clause=ground.clause,
        severity=ground.severity,
        effect=ground.effect,
        explanation=clause_words(ground.clause, policy, rules),
        remedy=remedy_words(ground.clause, policy, rules),
        signals=tuple(
            ExplainedSignal(signal=s, explanation=explain(s, policy))
            for s in ground.signals
        ),
        without=without,
    )


def _gravity(reason: Reason) -> tuple[int, bool, int, float]:
    """Rules know what they saw; the classifier only that it resembles something."""
    signals = [explained.signal for explained in reason.signals]
    by_rule = any(not s.rule.startswith(CLASSIFIER) for s in signals)
    return reason.effect.rank, by_rule, reason.severity, signals[0].weight


def _worst(reasons: Sequence[Reason]) -> Severity:
    return max((r.severity for r in reasons), default=Severity.S0)


def _held(reasons: Sequence[Reason], evidence: Evidence) -> bool:
    hold = evidence.policy.hold
    return any(
        r.severity >= hold.from_severity
        or r.clause.startswith(hold.clauses or ("-",))
        or any(s.signal.rule in evidence.tripped for s in r.signals)
        for r in reasons
    )


def _escalations(reasons: Sequence[Reason], policy: Policy) -> tuple[str, ...]:
    """Who must hear of it: the care path for people in crisis, else the clauses'."""
    severe = [r for r in reasons if r.severity is Severity.S4]
    rules = {s.signal.rule for r in severe for s in r.signals}
    paths = {path for rule in rules for path in policy.escalate_rules.get(rule, ())}
    if paths:
        return tuple(sorted(paths))
    return tuple(
        sorted({path for r in severe for path in policy.by_code[r.clause][1].escalate})
    )


def _advised(decision: Decision, evidence: Evidence) -> Decision:
    """Let a block weigh in the account's advice as if a person had confirmed it."""
    if decision.decision is not Effect.BLOCK:
        return decision
    fresh = finding_of(decision, submitted_at(evidence.comment, evidence.now))
    ladder = evidence.policy.ladder
    advice = advice_for(evidence.history, ladder, evidence.now, fresh)
    return replace(decision, account=advice)
