"""`moderation check`: decide one comment and show why."""

import os
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import orjson

from moderation.cli.explanation import explained
from moderation.cli.judging import judge_for_command
from moderation.cli.telling import told
from moderation.core.comment import Article, Author, Comment, Format, Parent
from moderation.core.decide import decide
from moderation.core.record import record_of


@click.command()
@click.argument("text")
@click.option("--name", help="The author's display name.")
@click.option("--url", help="The author's website.")
@click.option("--article", "title", help="The title of the article.")
@click.option("--parent", help="The text of the comment it answers.")
@click.option("--format", "written_as", type=click.Choice([f.value for f in Format]))
@click.option("--model", help="A folder, a name below models/, or `none`.")
@click.option("--policy", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--texts",
    type=click.Path(exists=True, path_type=Path),
    help="A file or folder of protected texts.",
)
@click.option("--lang", type=click.Choice(["de", "en"]), default="de")
@click.option("--json", "as_json", is_flag=True, help="Print the whole decision.")
@click.option("--explain", is_flag=True, help="Print all it was decided by.")
def check(text: str, as_json: bool, explain: bool, lang: str, **options: Any) -> None:
    """Decide one comment by a fresh author; nothing is stored.

    TEXT may be `-` to read standard input.
    """
    body = _body(text)
    comment = _comment(body, options)
    judge = judge_for_command(options["policy"], options["model"], options["texts"])
    [(evidence, scores)] = judge.gathered([comment], [datetime.now(UTC)])
    model = judge.artifact.ref if judge.artifact else None
    decision = decide(evidence, scores, model=model)
    if as_json:
        record = {"id": None, "comment_id": None, **record_of(decision)}
        click.echo(orjson.dumps(record, option=orjson.OPT_INDENT_2).decode())
        return
    click.echo("\n".join(told(decision, comment.text, lang)))
    if explain:
        click.echo("\n".join(explained(decision, evidence, scores, lang)))


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
