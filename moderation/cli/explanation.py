"""`moderation check --explain`: everything a decision was made from."""

from collections.abc import Iterator, Sequence

from moderation.cli.telling import marked, said
from moderation.core.context import context_at
from moderation.core.decide import CLASSIFIER, HARSH, excused, signals_of
from moderation.core.decision import Decision
from moderation.core.evidence import Evidence, Scores
from moderation.core.lexicon import Hit
from moderation.core.policy import Combine, LabelUse
from moderation.core.signal import Signal
from moderation.core.statement import explain


def explained(
    decision: Decision, evidence: Evidence, scores: Scores | None, language: str
) -> Iterator[str]:
    """Tell what spoke for and against a comment, counted or not, and who decided."""
    signals, _ = signals_of(evidence, scores)
    for reason in decision.reasons:
        if reason.without is not None:
            yield f"without all of {reason.clause}: {reason.without.value}"
    yield "signals:" if signals else "signals: none"
    spoken = [e.signal for reason in decision.reasons for e in reason.signals]
    for signal in sorted(signals, key=lambda s: (s.clause, -s.weight)):
        yield _signal(signal, evidence)
        if signal not in spoken:
            yield f"    {said(explain(signal, evidence.policy), language)}"
    yield from _points(signals, evidence)
    yield from _words(signals, evidence)
    if scores is not None:
        yield from _scores(scores, signals, evidence)
    policy = decision.policy
    yield f"policy: {policy.id} {policy.version} {policy.digest}"
    if decision.model is not None:
        yield f"model: {decision.model.name} {decision.model.digest}"


def _signal(signal: Signal, evidence: Evidence) -> str:
    grade = f"{signal.clause} {signal.effect.value} {signal.severity.name}"
    line = f"  {signal.rule}: {grade} {signal.weight:+.2f}"
    if signal.span is None:
        return line
    return f"{line} {marked(evidence.comment.text, signal.span)}"


def _points(signals: Sequence[Signal], evidence: Evidence) -> Iterator[str]:
    """The sums of guidelines that add up, with what they have to reach."""
    by_code = evidence.policy.by_code
    for guideline in evidence.policy.guidelines:
        added = [
            s.weight
            for s in signals
            if s.clause in by_code and by_code[s.clause][0] is guideline
        ]
        if added and guideline.combine is Combine.POINTS:
            marks = (
                f"flag from {guideline.flag_at:g}, block from {guideline.block_at:g}"
            )
            yield f"points of {guideline.code}: {sum(added):g} ({marks})"


def _words(signals: Sequence[Signal], evidence: Evidence) -> Iterator[str]:
    """Harsh words, whether own, whom they are aimed at, and whether they counted."""
    reported = [s for s in signals if not s.rule.startswith(CLASSIFIER)]
    harmless = excused(evidence, reported)
    for name, hits in evidence.hits.items():
        if name.startswith(HARSH):
            for hit in hits:
                verdict = "not counted" if hit in harmless else "counted"
                yield f"{verdict}: {_reading(hit, evidence)}"


def _reading(hit: Hit, evidence: Evidence) -> str:
    context = context_at(evidence.text, hit.start, hit.end)
    passage = marked(evidence.comment.text, hit.span)
    return f"{passage} ({hit.list}; {context.use}, aimed at {context.target})"


def _scores(
    scores: Scores, signals: Sequence[Signal], evidence: Evidence
) -> Iterator[str]:
    heard = {s.rule for s in signals}
    uses = {use.label: use for use in evidence.policy.labels}
    yield "scores:"
    for label, score in sorted(scores.values.items(), key=lambda item: -item[1]):
        used = uses.get(label)
        if used is None:
            yield f"  {label} {score:.3f}: not used by the policy"
        else:
            yield f"  {label} {score:.3f}: {_mark(used, score, heard)}"


def _mark(use: LabelUse, score: float, heard: set[str]) -> str:
    marks = f"flag from {use.flag:g}"
    if use.block is not None:
        marks += f", block from {use.block:g}"
    if score < use.flag:
        return f"below {marks}"
    if f"{CLASSIFIER}.{use.label}" in heard:
        return f"reaches {marks} ({use.clause})"
    return f"would reach {marks}, but rests on a word that does not count"
