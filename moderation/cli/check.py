"""`moderation check`: decide one comment and show why."""

import os
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import orjson

from moderation.cli.judging import judge_for_command
from moderation.core.comment import Article, Author, Comment, Format, Parent
from moderation.core.decision import Decision, Reason
from moderation.core.record import record_of
from moderation.core.signal import Effect, Span, Words

COLOURS = {Effect.ALLOW: "green", Effect.FLAG: "yellow", Effect.BLOCK: "red"}


@click.command()
@click.argument("text")
@click.option("--name", help="The author's display name.")
@click.option("--url", help="The author's website.")
@click.option("--article", "title", help="The title of the article.")
@click.option("--parent", help="The text of the comment it answers.")
@click.option("--format", "written_as", type=click.Choice([f.value for f in Format]))
@click.option("--model", help="A folder, a name below models/, or `none`.")
@click.option("--policy", type=click.Path(exists=True, path_type=Path))
@click.option("--lang", type=click.Choice(["de", "en"]), default="de")
@click.option("--json", "as_json", is_flag=True, help="Print the whole decision.")
def check(text: str, as_json: bool, lang: str, **options: Any) -> None:
    """Decide one comment by a fresh author; nothing is stored.

    TEXT may be `-` to read standard input.
    """
    body = _body(text)
    comment = _comment(body, options)
    judge = judge_for_command(options["policy"], options["model"])
    [decision] = judge.decisions([comment], [datetime.now(UTC)])
    if as_json:
        record = {"id": None, "comment_id": None, **record_of(decision)}
        click.echo(orjson.dumps(record, option=orjson.OPT_INDENT_2).decode())
    else:
        click.echo("\n".join(_shown(decision, comment, lang)))


def _body(text: str) -> str:
    """Read the text; ends the command where it is none."""
    given = sys.stdin.buffer.read() if text == "-" else os.fsencode(text)
    try:
        body = given.decode().rstrip("\n")
    except UnicodeError:
        raise click.UsageError("the text is not in UTF-8") from None
    if not body.strip():
        raise click.UsageError("the text is empty")
    return body


def _comment(body: str, options: Mapping[str, Any]) -> Comment:
    title, parent = options["title"], options["parent"]
    return Comment(
        text=body,
        author=Author(id="check", name=options["name"], url=options["url"]),
        format=Format(options["written_as"] or Format.PLAIN),
        article=Article(title=title) if title else None,
        parent=Parent(text=parent) if parent else None,
    )


def _shown(decision: Decision, comment: Comment, lang: str) -> list[str]:
    held = ", held until reviewed" if decision.hold else ""
    held = ", provisional until confirmed" if decision.provisional else held
    head = click.style(decision.decision.value, fg=COLOURS[decision.decision])
    lines = [f"{head} ({decision.severity.name}{held})"]
    for reason in decision.reasons:
        lines += _reason_shown(reason, comment, lang)
    if decision.escalate:
        lines.append(f"escalate: {', '.join(decision.escalate)}")
    if decision.degraded:
        lines.append(f"degraded: {', '.join(decision.degraded)}")
    return lines


def _reason_shown(reason: Reason, comment: Comment, lang: str) -> list[str]:
    lines = [
        f"  {reason.clause} {reason.effect.value} {reason.severity.name}: "
        f"{_in(reason.explanation, lang)}"
    ]
    for explained in reason.signals:
        signal = explained.signal
        passage = _marked(comment.text, signal.span) if signal.span else ""
        lines.append(f"    {signal.rule} ({signal.weight:+.2f}) {passage}")
        lines.append(f"      {_in(explained.explanation, lang)}")
    return lines


def _marked(text: str, span: Span, around: int = 30) -> str:
    start, end = span
    before = text[max(0, start - around) : start].replace("\n", " ")
    after = text[end : end + around].replace("\n", " ")
    passage = text[start:end].replace("\n", " ")
    return f"{before}»{click.style(passage, bold=True)}«{after}"


def _in(words: Words, lang: str) -> str:
    return words.de if lang == "de" else words.en
