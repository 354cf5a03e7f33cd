"""`moderation policy`: check, try, compare and show what the service decides by."""

import click

from moderation.cli import LazyGroup

COMMANDS = {
    "check": "moderation.cli.policy.showing:check",
    "test": "moderation.cli.policy.trying:test",
    "diff": "moderation.cli.policy.comparing:diff",
    "replay": "moderation.cli.policy.replaying:replay",
    "shadow": "moderation.cli.policy.shadowing:shadow",
    "show": "moderation.cli.policy.showing:show",
}


@click.group(cls=LazyGroup, places=COMMANDS)
def policy() -> None:
    """Check, try, compare and show a policy file; by default the shipped one."""
