"""Policy files for a command, or all that is wrong with them."""

from pathlib import Path

import click

from moderation.core.policy import Policy
from moderation.policies import DEFAULT, load_policy
from moderation.policies.problems import PolicyError, Problem
from moderation.policies.trials import Trials, load_trials, trials_beside
from moderation.shipped import shipped_policies

policy_file = click.argument(
    "file", type=click.Path(path_type=Path, dir_okay=False), required=False
)
as_json_option = click.option(
    "--json", "as_json", is_flag=True, help="JSON instead of text."
)


def shipped() -> Path:
    """Name the shipped policy's file."""
    return shipped_policies() / f"{DEFAULT}.yaml"


def policy_in(path: Path, *, trouble: int = 1) -> Policy:
    """Read a policy; prints its problems and exits with `trouble` when it is bad."""
    try:
        return load_policy(path)
    except PolicyError as error:
        click.echo(str(error), err=True)
        raise click.exceptions.Exit(trouble) from None


def policy_and_trials(path: Path) -> tuple[Policy, Trials]:
    """Read a policy and its trials; problems of both are shown together."""
    problems: list[Problem] = []
    trials = Trials(cases=(), excused={})
    beside = trials_beside(path)
    try:
        if beside.exists():
            trials = load_trials(beside)
    except PolicyError as error:
        problems.extend(error.problems)
    try:
        loaded = load_policy(path)
    except PolicyError as error:
        problems.extend(error.problems)
    if problems:
        click.echo(str(PolicyError(problems)), err=True)
        raise click.exceptions.Exit(1)
    return loaded, trials
