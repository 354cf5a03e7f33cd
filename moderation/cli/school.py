"""`moderation train` and `moderation evaluate`."""

from pathlib import Path
from typing import Any

import click
import orjson

from moderation.artifact import ArtifactError
from moderation.judge import artifact_named
from moderation.training.corpus import DataMissingError
from moderation.training.evaluate import evaluation, report_of
from moderation.training.sources import Terms
from moderation.training.tables import measure_table
from moderation.training.train import Lesson
from moderation.training.train import train as train_artifact

_DATA = click.option(
    "--data",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of data sets, NAME.jsonl.gz.",
)


@click.command()
@_DATA
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--terms", type=click.Choice(["open", "all"]), default="all")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
def train(data: Path, out: Path, terms: str, seed: int) -> None:
    """Train a classifier from data sets and write it to a folder.

    The folder gets the model, a manifest with its digest, sources and measurements, and
    a model card. With `--terms open` only sources that anyone may use teach.
    """
    lesson = Lesson(data=data, terms=Terms.OPEN if terms == "open" else None, seed=seed)
    try:
        manifest = train_artifact(lesson, out, lambda step: click.echo(step, err=True))
    except DataMissingError as error:
        raise click.ClickException(str(error)) from error
    click.echo(measure_table(manifest["reference"]))


@click.command()
@_DATA
@click.option("--model", help="A folder, or a name below models/.")
@click.option("--json", "as_json", is_flag=True, help="Print figures for machines.")
def evaluate(data: Path, model: str | None, as_json: bool) -> None:
    """Measure a classifier on the rows that training never reads."""
    found = _evaluated(data, model)
    if as_json:
        click.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
    else:
        click.echo(report_of(found))


def _evaluated(data: Path, model: str | None) -> dict[str, Any]:
    try:
        artifact = artifact_named(model)
        if artifact is None:
            raise click.BadParameter("`none` cannot be measured.", param_hint="--model")
        return evaluation(artifact, data)
    except (ArtifactError, DataMissingError) as error:
        raise click.ClickException(str(error)) from error
