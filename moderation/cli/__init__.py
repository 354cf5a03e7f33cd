"""The command line; every command is imported only when it is called."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from moderation import __version__

COMMANDS = {
    "serve": "moderation.cli.serve:serve",
    "check": "moderation.cli.check:check",
    "scan": "moderation.cli.scan:scan",
    "train": "moderation.cli.school:train",
    "evaluate": "moderation.cli.school:evaluate",
    "policy": "moderation.cli.policy:policy",
    "texts": "moderation.cli.texts:texts",
    "breakers": "moderation.cli.breakers:breakers",
    "key": "moderation.cli.people:key",
    "user": "moderation.cli.people:user",
    "db": "moderation.cli.db:db",
}


class LazyGroup(click.Group):
    """A group whose commands cost nothing until they are asked for."""

    def __init__(self, *args: Any, places: Mapping[str, str], **rest: Any) -> None:
        super().__init__(*args, **rest)
        self._places = places

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order given."""
        return list(self._places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module that holds the command."""
        if cmd_name not in self._places:
            return None
        module, name = self._places[cmd_name].split(":")
        command: click.Command = getattr(import_module(module), name)
        return command


@click.group(
    cls=LazyGroup,
    places=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="moderation")
def main() -> None:
    """Moderate reader comments by a magazine's published community guidelines.

    Start the service with `moderation serve`; try a sentence with
    `moderation check "TEXT"`.
    """
