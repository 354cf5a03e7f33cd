"""`python -m benchmarks [NAME…]`: measure, and write the figures down."""

from importlib import import_module

import click

from benchmarks.page import publish

ALL = (
    "decide",
    "rules",
    "classifier",
    "scan",
    "registry",
    "http",
    "evasion",
    "hostile",
)


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(ALL))
@click.option("--dry", is_flag=True, help="Print the figures only.")
def main(names: tuple[str, ...], dry: bool) -> None:
    """Measure NAMES (all when none is named) on this machine, in a few minutes.

    Prints tables and puts them into their pages below docs/.
    """
    for name in names or ALL:
        figures: str = import_module(f"benchmarks.{name}").measure()
        click.echo(f"\n{name}\n\n{figures}")
        if not dry:
            publish(name, figures)


main(prog_name="python -m benchmarks")
