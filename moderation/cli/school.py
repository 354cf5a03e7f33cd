"""`moderation train` and `moderation evaluate`."""

from pathlib import Path
from typing import Any

import click
import orjson

from moderation.artifact import Artifact, ArtifactError
from moderation.judge import artifact_named
from moderation.training.contest import WorseModelError
from moderation.training.corpus import DataMissingError
from moderation.training.evaluate import evaluation, report_of
from moderation.training.feedback import FeedbackError, learn_from, read_corrections
from moderation.training.page import page_of
from moderation.training.sources import Terms
from moderation.training.tables import correction_table, measure_table
from moderation.training.train import Lesson
from moderation.training.train import train as train_artifact

_REFUSALS = (ArtifactError, DataMissingError, FeedbackError, WorseModelError)

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_DATA_HELP = "Folder of data sets, NAME.jsonl.gz."


@click.command()
@click.option("--data", type=_FOLDER, help=_DATA_HELP)
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--terms", type=click.Choice(["open", "all"]), default="all")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
@click.option(
    "--challenge", help="A model; nothing is written if the new one is worse."
)
@click.option("--beside", help="A model that the card compares the new one with.")
@click.option("--from", "parent", help="A model to go on from, instead of --data.")
@click.option(
    "--feedback",
    type=_FILE,
    help="JSON lines: text, label, value (0 or 1), weight; with --from.",
)
def train(
    data: Path | None,
    out: Path,
    terms: str,
    seed: int,
    challenge: str | None,
    beside: str | None,
    parent: str | None,
    feedback: Path | None,
) -> None:
    """Train a classifier from data sets and write it to a folder.

    The folder gets the model, a manifest with its digest, sources and measurements, and
    a model card. With `--terms open` only sources that anyone may use teach. With
    `--from` and `--feedback` a model learns from corrections, without any data set.
    """
    try:
        if data and not parent and not feedback:
            chosen = Terms.OPEN if terms == "open" else None
            lesson = Lesson(data=data, terms=chosen, seed=seed)
            _train_from_data(lesson, out, challenge, beside)
        elif parent and feedback and not (data or challenge or beside):
            _train_from_feedback(parent, feedback, out)
        else:
            raise click.UsageError("Give --data, or --from with --feedback.")
    except _REFUSALS as error:
        raise click.ClickException(str(error)) from error


def _train_from_data(
    lesson: Lesson, out: Path, challenge: str | None, beside: str | None
) -> None:
    champion = _model(challenge, "--challenge") if challenge else None
    other = _model(beside, "--beside") if beside else None
    manifest = train_artifact(lesson, out, _tell, champion, other)
    click.echo(measure_table(manifest["reference"]))


def _train_from_feedback(parent: str, feedback: Path, out: Path) -> None:
    corrections = read_corrections(feedback)
    manifest = learn_from(_model(parent, "--from"), corrections, out)
    click.echo(correction_table(manifest["corrections"]))
    guard = manifest["guard"]
    click.echo(f"{guard['lost']} of {guard['sentences']} guarding sentences lost.")


@click.command()
@click.option("--data", required=True, type=_FOLDER, help=_DATA_HELP)
@click.option("--model", help="A folder, or a name below models/.")
@click.option("--against", help="A model to compare with; status 1 if it is better.")
@click.option("--json", "as_json", is_flag=True, help="Print figures for machines.")
@click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write a page with plots, too.",
)
def evaluate(
    data: Path,
    model: str | None,
    against: str | None,
    as_json: bool,
    html: Path | None,
) -> None:
    """Measure a classifier on the rows that training never reads."""
    found = _evaluated(data, model, against)
    if as_json:
        click.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
    else:
        click.echo(report_of(found))
    if html:
        html.write_text(page_of(found), encoding="utf-8")
    if found.get("contest", {}).get("refusals"):
        raise click.exceptions.Exit(1)


def _evaluated(data: Path, model: str | None, against: str | None) -> dict[str, Any]:
    try:
        champion = _model(against, "--against") if against else None
        return evaluation(_model(model, "--model"), data, champion)
    except _REFUSALS as error:
        raise click.ClickException(str(error)) from error


def _model(name: str | None, option: str) -> Artifact:
    artifact = artifact_named(name)
    if artifact is None:
        raise click.BadParameter("`none` cannot be measured.", param_hint=option)
    return artifact


def _tell(step: str) -> None:
    click.echo(step, err=True)
