"""The public page: what the guidelines ask, what is automatic, what follows."""

from collections.abc import Iterator
from datetime import timedelta
from html import escape

from moderation.core.policy import Policy, Step
from moderation.core.signal import Effect, Severity, Words

Block = tuple[str, str]
"""An HTML element's name (h1, h2, h3, p, li) and its text."""

_MARKDOWN = {"h1": "# ", "h2": "## ", "h3": "### ", "p": "", "li": "- "}


def markdown(policy: Policy, language: str) -> str:
    """Render the page as Markdown, which reads well as plain text too."""
    lines: list[str] = []
    before = "p"
    for kind, text in page_of(policy, language):
        if lines and (kind, before) != ("li", "li"):
            lines.append("")
        lines.append(_MARKDOWN[kind] + text)
        before = kind
    return "\n".join(lines) + "\n"


def html(policy: Policy, language: str) -> str:
    """Render the page as a whole HTML document without styles or scripts."""
    title = escape(_in(policy.name, language))
    lines = [
        "<!doctype html>",
        f'<html lang="{language}">',
        f'<head><meta charset="utf-8"><title>{title}</title></head>',
        "<body>",
        *_elements(policy, language),
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _elements(policy: Policy, language: str) -> Iterator[str]:
    inside = False
    for kind, text in page_of(policy, language):
        if inside != (kind == "li"):
            inside = not inside
            yield "<ul>" if inside else "</ul>"
        yield f"<{kind}>{escape(text)}</{kind}>"
    if inside:
        yield "</ul>"


def page_of(policy: Policy, language: str) -> Iterator[Block]:
    """Lay the page out, from the promise to the right to object."""
    say = _Voice(policy, language)
    yield "h1", _in(policy.name, language)
    yield "p", say("intro")
    yield "h2", say("guidelines")
    yield from _guidelines(policy, say)
    yield "h2", say("decisions")
    yield "p", say("decisions_text", hours=policy.hold.max_hours)
    yield "h2", say("automatic")
    yield "p", say("automatic_text")
    yield from _labels(policy, say)
    yield "h2", say("account")
    yield from _account(policy, say)
    yield "h2", say("appeal")
    yield "p", say("appeal_text")
    yield "h2", say("data")
    kept = policy.retention
    yield (
        "p",
        say(
            "data_text",
            allowed=kept.allowed_text.days,
            restricted=kept.restricted_text.days,
            decisions=kept.decisions.days,
        ),
    )
    yield "p", say("version", version=policy.ref.version, digest=policy.ref.digest)


class _Voice:
    """Speaks the policy's page texts in one language."""

    def __init__(self, policy: Policy, language: str) -> None:
        self._sentences = policy.sentences
        self.language = language

    def __call__(self, key: str, **facts: object) -> str:
        text = _in(self._sentences[f"page.{key}"], self.language)
        return text.format(**facts)

    def time(self, duration: timedelta) -> str:
        hours = duration // timedelta(hours=1)
        if hours % 24 or hours <= 24:
            return self("hours", number=hours)
        return self("days", number=hours // 24)


def _guidelines(policy: Policy, say: _Voice) -> Iterator[Block]:
    for guideline in policy.guidelines:
        yield "h3", f"{guideline.code} {_in(guideline.name, say.language)}"
        yield "p", _in(guideline.text, say.language)
        for clause in guideline.clauses:
            only_asked = clause.at_most is not Effect.BLOCK
            note = f" ({say('request')})" if only_asked else ""
            yield "li", f"{clause.code} {_in(clause.name, say.language)}{note}"


def _labels(policy: Policy, say: _Voice) -> Iterator[Block]:
    flags = sorted({use.clause for use in policy.labels})
    blocks = sorted({use.clause for use in policy.labels if use.block is not None})
    if flags:
        yield "li", say("label_flag", clauses=", ".join(flags))
    if blocks:
        yield "li", say("label_block", clauses=", ".join(blocks))


def _account(policy: Policy, say: _Voice) -> Iterator[Block]:
    ladder = policy.ladder
    points = {f"s{s}": f"{ladder.points[s]:g}" for s in list(Severity)[2:]}
    halves = {f"h{s}": ladder.half_life[s].days for s in list(Severity)[2:]}
    yield "p", say("account_text", **points, **halves)
    for step in ladder.steps:
        yield "li", _step(step, say)
    if ladder.straight_to_last:
        yield "p", say("direct", clauses=", ".join(ladder.straight_to_last))


def _step(step: Step, say: _Voice) -> str:
    name = say(f"step.{step.recommendation}")
    if step.duration:
        name += f" ({say.time(step.duration)})"
    return f"{name}: {'; '.join(_conditions(step, say))}"


def _conditions(step: Step, say: _Voice) -> Iterator[str]:
    yield say("if_points", points=f"{step.points:g}")
    if step.rejection_rate is not None:
        share = f"{100 * step.rejection_rate:g}"
        yield say("if_rate", share=share, number=step.min_comments)
    if step.findings > 1:
        yield say("if_findings", findings=step.findings)
    if step.min_share is not None:
        key = "if_share_or" if step.or_severity else "if_share"
        yield say(key, share=f"{100 * step.min_share:g}")
    if step.requires:
        yield say("if_before")
    if step.hearing:
        yield say("hearing", time=say.time(step.hearing))
    if step.approvals_required:
        yield say(f"approvals_{step.approvals_required}")


def _in(words: Words, language: str) -> str:
    return words.de if language == "de" else words.en
