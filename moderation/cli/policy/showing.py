"""`moderation policy check` and `moderation policy show`."""

from pathlib import Path

import click

from moderation.cli.policy.loading import policy_and_trials, policy_file, shipped
from moderation.clock import system_clock
from moderation.core.lists import day_of
from moderation.policies.endings import endings_in, warnings
from moderation.policies.page import html, markdown


@click.command()
@policy_file
def check(file: Path | None) -> None:
    """Validate FILE with its lists, texts and test sentences.

    Prints every problem as file:line:column; exits with 1 when there is one. Warns of
    listed words and hosts that have ended or soon will.
    """
    path = file or shipped()
    loaded, trials = policy_and_trials(path)
    for warning in warnings(endings_in(path), day_of(system_clock())):
        click.echo(f"warning: {warning}", err=True)
    click.echo(
        f"{path}: good\n{loaded.ref.id} {loaded.ref.version}: {len(loaded.by_code)} "
        f"clauses, {len(loaded.labels)} labels, {len(loaded.sentences)} texts, "
        f"{len(trials.cases)} test sentences\n{loaded.ref.digest}"
    )


@click.command()
@policy_file
@click.option("--lang", type=click.Choice(["de", "en"]), default="de")
@click.option("--html", "as_html", is_flag=True, help="HTML instead of Markdown.")
def show(file: Path | None, lang: str, as_html: bool) -> None:
    """Print the public page of FILE: guidelines, automation, steps, objection."""
    loaded, _ = policy_and_trials(file or shipped())
    render = html if as_html else markdown
    click.echo(render(loaded, lang), nl=False)
