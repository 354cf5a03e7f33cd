"""The one function that decides, over everything the rules and the classifier saw.

Pure: the same evidence and scores give the same decision, whenever and wherever.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby, islice

from moderation.core.decision import Decision, ExplainedSignal, ModelRef, Reason
from moderation.core.evidence import Evidence, Scores
from moderation.core.policy import Combine, Guideline, LabelUse, Policy
from moderation.core.rules import RULES
from moderation.core.signal import Effect, Severity, Signal, Span
from moderation.core.standing import advice_for, finding_of, submitted_at
from moderation.core.statement import clause_words, explain

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
    reported, failed = _reported(evidence)
    signals = [*reported, *_scored(scores, evidence, _excused(evidence, reported))]
    reasons = _reasons(signals, evidence)
    degraded = (*failed, *(() if scores else (CLASSIFIER,)))
    effect = _effect(reasons, degraded, evidence.policy)
    decision = Decision(
        decision=effect,
        hold=effect is Effect.FLAG and _held(reasons, evidence),
        provisional=effect is Effect.BLOCK and _worst(reasons) is Severity.S4,
        severity=_worst(reasons),
        reasons=reasons,
        scores=scores.values if scores else None,
        account=advice_for(evidence.history, evidence.policy.ladder, evidence.now),
        escalate=_escalations(reasons, evidence.policy),
        degraded=degraded,
        policy=evidence.policy.ref,
        model=model if scores else None,
        created_at=evidence.now,
    )
    return _advised(decision, evidence)


def _reported(evidence: Evidence) -> tuple[list[Signal], list[str]]:
    """Run every rule; one that breaks costs its own signals, never the decision."""
    signals: list[Signal] = []
    failed: list[str] = []
    for name, rule in RULES:
        try:
            told = islice(rule(evidence), MOST_SIGNALS)
            signals.extend(_braked(signal, evidence) for signal in told)
        except Exception:  # the edge named in the architecture: a rule is a guest here
            failed.append(f"rule:{name}")
    return signals, failed


def _braked(signal: Signal, evidence: Evidence) -> Signal:
    """A rule whose breaker has tripped may only flag."""
    if signal.effect is Effect.BLOCK and signal.rule in evidence.tripped:
        return replace(signal, effect=Effect.FLAG)
    return signal


def _excused(evidence: Evidence, reported: Sequence[Signal]) -> list[Span]:
    """Harsh words that the rules have read in their context and found harmless."""
    blamed = [s.span for s in reported if s.span]
    return [
        hit.span
        for name, hits in evidence.hits.items()
        if name.startswith(HARSH)
        for hit in hits
        if not _overlaps(hit.span, blamed)
    ]


def _scored(
    scores: Scores | None, evidence: Evidence, excused: Sequence[Span]
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
        if score >= use.flag and not _excuses(excused, span, evidence):
            yield _score_signal(use, score, span)


def _excuses(excused: Sequence[Span], span: Span | None, evidence: Evidence) -> bool:
    if span is None or not _overlaps(span, excused):
        return False
    return ADDRESS.search(evidence.text.original[slice(*span)]) is None


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


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


def _reasons(signals: Iterable[Signal], evidence: Evidence) -> tuple[Reason, ...]:
    policy = evidence.policy
    known = [s for s in signals if s.clause in policy.by_code]
    by_guideline = sorted(known, key=lambda s: s.clause)
    reasons: list[Reason] = []
    for code, group in groupby(
        by_guideline, lambda s: policy.by_code[s.clause][0].code
    ):
        guideline = next(g for g in policy.guidelines if g.code == code)
        reasons.extend(_guideline_reasons(guideline, list(group), policy))
    return tuple(sorted(reasons, key=_gravity, reverse=True))


def _guideline_reasons(
    guideline: Guideline, signals: list[Signal], policy: Policy
) -> Iterable[Reason]:
    if guideline.combine is Combine.POINTS:
        yield from _summed(guideline, signals, policy)
        return
    for code, group in groupby(signals, lambda s: s.clause):
        told = _distinct(s for s in group if s.effect is not Effect.ALLOW)
        if told:
            effect = max((s.effect for s in told), key=lambda e: e.rank)
            yield _reason(guideline, code, effect, told, policy)


def _distinct(signals: Iterable[Signal]) -> list[Signal]:
    """Say once what one rule saw twice in overlapping passages."""
    kept: list[Signal] = []
    for signal in sorted(signals, key=lambda s: (-s.effect.rank, -s.severity)):
        same = [s.span for s in kept if s.rule == signal.rule and s.span]
        if signal.span is None or not _overlaps(signal.span, same):
            kept.append(signal)
    return kept


def _summed(
    guideline: Guideline, signals: list[Signal], policy: Policy
) -> Iterable[Reason]:
    """Add up points; a block needs at least one signal strong enough by itself."""
    total = sum(s.weight for s in signals)
    strong = any(s.effect is Effect.BLOCK for s in signals)
    if total < guideline.flag_at:
        return
    effect = Effect.BLOCK if strong and total >= guideline.block_at else Effect.FLAG
    strongest = max(signals, key=lambda s: s.weight)
    yield _reason(guideline, strongest.clause, effect, signals, policy)


def _reason(
    guideline: Guideline,
    code: str,
    effect: Effect,
    signals: Sequence[Signal],
    policy: Policy,
) -> Reason:
    """Cap the effect by the clause, and never block what is merely unfair."""
    told = [s for s in signals if s.effect is not Effect.ALLOW]
    severity = max((s.severity for s in told), default=Severity.S1)
    capped = severity <= Severity.S1 or policy.by_code[code][1].at_most is Effect.FLAG
    return Reason(
        guideline=guideline.code,
        clause=code,
        severity=severity,
        effect=Effect.FLAG if capped else effect,
        explanation=clause_words(code, policy),
        signals=tuple(
            ExplainedSignal(signal=s, explanation=explain(s, policy))
            for s in sorted(signals, key=lambda s: -s.weight)
        ),
    )


def _gravity(reason: Reason) -> tuple[int, bool, int, float]:
    """Rules know what they saw; the classifier only that it resembles something."""
    signals = [explained.signal for explained in reason.signals]
    by_rule = any(not s.rule.startswith(CLASSIFIER) for s in signals)
    return reason.effect.rank, by_rule, reason.severity, signals[0].weight


def _effect(
    reasons: Sequence[Reason], degraded: Sequence[str], policy: Policy
) -> Effect:
    found = max((r.effect for r in reasons), key=lambda e: e.rank, default=Effect.ALLOW)
    if degraded and found is Effect.ALLOW:
        return policy.switches.when_unscored
    return found


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
