"""`guichet completion`: the script that lets a shell complete our commands."""

import click
from click.shell_completion import get_completion_class

from app.terminal import Exit, Stop, pick


@click.command(
    "completion",
    help=pick(
        "Écrit de quoi compléter nos commandes dans le shell : à ranger là où il cherche ces scripts.",
        "Print what lets a shell complete our commands: put it where your shell looks for such scripts.",
    ),
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion_command(shell: str) -> None:
    """Print what lets a shell complete our commands: put it where your shell looks for such scripts."""
    from app.cli import guichet

    found = get_completion_class(shell)
    if found is None:
        raise Stop(pick(f"{shell} : pas de complétion", f"{shell}: no completion"), Exit.USAGE)
    script = found(guichet, {}, "guichet", "_GUICHET_COMPLETE")
    click.echo(script.source_template % script.source_vars())
