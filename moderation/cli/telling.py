"""How a decision is told on a terminal."""

from collections.abc import Iterator

import click

from moderation.core.decision import Decision, Reason
from moderation.core.signal import Effect, Span, Words

COLOURS = {Effect.ALLOW: "green", Effect.FLAG: "yellow", Effect.BLOCK: "red"}
AROUND = 30
"""Code points shown before and after a passage."""


def told(decision: Decision, text: str, language: str) -> Iterator[str]:
    """Tell a decision with its reasons and what would have changed it."""
    held = ", held until reviewed" if decision.hold else ""
    held = ", provisional until confirmed" if decision.provisional else held
    head = click.style(decision.decision.value, fg=COLOURS[decision.decision])
    yield f"{head} ({decision.severity.name}{held})"
    for reason in decision.reasons:
        yield from _reason(reason, text, language)
    if decision.decision is not Effect.ALLOW:
        yield _otherwise(decision, text)
    if decision.escalate:
        yield f"escalate: {', '.join(decision.escalate)}"
    if decision.degraded:
        yield f"degraded: {', '.join(decision.degraded)}"


def marked(text: str, span: Span, around: int = AROUND) -> str:
    """Show a passage on one line, with what stands around it."""
    start, end = span
    before = text[max(0, start - around) : start].replace("\n", " ")
    after = text[end : end + around].replace("\n", " ")
    passage = text[start:end].replace("\n", " ")
    return f"{before}»{click.style(passage, bold=True)}«{after}"


def said(words: Words, language: str) -> str:
    """Choose the language."""
    return words.de if language == "de" else words.en


def _reason(reason: Reason, text: str, language: str) -> Iterator[str]:
    head = f"{reason.clause} {reason.effect.value} {reason.severity.name}"
    yield f"  {head}: {said(reason.explanation, language)}"
    for explained in reason.signals:
        signal = explained.signal
        passage = marked(text, signal.span) if signal.span else ""
        yield f"    {signal.rule} ({signal.weight:+.2f}) {passage}".rstrip()
        yield f"      {said(explained.explanation, language)}"
    yield f"    remedy: {said(reason.remedy, language)}"


def _otherwise(decision: Decision, text: str) -> str:
    if decision.allowed_without is None:
        return "no passage taken out would make it allow"
    passages = (marked(text, span, 0) for span in decision.allowed_without)
    return f"without {', '.join(passages)}: allow"
