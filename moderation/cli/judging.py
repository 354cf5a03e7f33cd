"""A judge for a command, or the plain reason why there is none."""

from pathlib import Path

import click

from moderation.artifact import ArtifactError
from moderation.judge import Judge, judge_of
from moderation.policies.problems import PolicyError
from moderation.registry.collection import BadText


def judge_for_command(
    policy: Path | None, model: str | None, texts: Path | None = None
) -> Judge:
    """Build a judge; ends the command where the policy or the model is unusable."""
    try:
        return judge_of(policy, model, texts)
    except PolicyError as error:
        raise click.ClickException(f"the policy cannot be used:\n{error}") from None
    except ArtifactError as error:
        raise click.ClickException(f"the model cannot be used: {error}") from None
    except BadText as error:
        raise click.ClickException(f"the texts cannot be used: {error}") from None
