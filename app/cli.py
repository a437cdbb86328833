"""The command line: which commands there are, and how every failure ends in a sentence and an exit code."""

import importlib
import os
import sys
from pathlib import Path
from typing import Any

import click

from app.invocation import Invocation
from app.terminal import Exit, Stop, Terminal, pick

# Each command lives in a module of its own, imported only when it is called: the first output comes at once.
COMMANDS = {
    "init": "app.commands.init",
    "demo": "app.commands.demo",
    "run": "app.commands.running",
    "worker": "app.commands.running",
    "poll": "app.commands.running",
    "send": "app.commands.running",
    "import": "app.commands.importing",
    "doctor": "app.commands.doctor",
    "status": "app.commands.looking",
    "dossier": "app.commands.looking",
    "outbox": "app.commands.outbox",
    "call": "app.commands.looking",
    "reconcile": "app.commands.checking",
    "verify": "app.commands.checking",
    "journal": "app.commands.checking",
    "replay": "app.commands.replaying",
    "explain": "app.commands.replaying",
    "template": "app.commands.templates",
    "backup": "app.commands.backups",
    "config": "app.commands.settings",
    "completion": "app.commands.completing",
}


class Commands(click.Group):
    """A group that knows its commands by name and imports one only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of a working day."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of one command."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command = getattr(importlib.import_module(module), cmd_name.replace("-", "_") + "_command")
        return command if isinstance(command, click.Command) else None

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[Any, Any, list[str]]:
        """Find a command; of an unknown one say the nearest."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = pick(f" ; vouliez-vous « {near[0]} » ?", f"; did you mean “{near[0]}”?") if near else ""
            raise click.UsageError(
                pick(f"« {args[0]} » n'est pas une commande{hint}", f"“{args[0]}” is not a command{hint}"), ctx
            ) from None


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--config", "config", type=click.Path(path_type=Path), envvar="GUICHET_CONFIG", help="The settings file.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout.")
@click.option("-q", "--quiet", is_flag=True, help="Data only, no talk.")
@click.option("-v", "--verbose", is_flag=True, help="More talk.")
@click.option("--no-color", is_flag=True, help="No colours (also NO_COLOR).")
@click.version_option(package_name="guichet")
@click.pass_context
def guichet(ctx: click.Context, config: Path | None, as_json: bool, quiet: bool, verbose: bool, no_color: bool) -> None:
    """The intake desk of a film fund: takes dossiers in by email, checks them, keeps them safe, answers."""
    if no_color:
        os.environ["NO_COLOR"] = "1"
    ctx.obj = Invocation(config, Terminal(as_json=as_json, quiet=quiet, verbose=verbose))


def main() -> None:
    """Run one command and leave with its exit code; no failure ends in a traceback."""
    try:
        code = guichet.main(standalone_mode=False)
    except click.exceptions.Abort:
        code = _end(pick("Interrompu.", "Interrupted."), Exit.INTERRUPTED)
    except Stop as stop:
        code = _end(stop.message, Exit(stop.exit_code))
    except click.ClickException as mistake:
        mistake.show()
        code = Exit.USAGE
    except Exception as error:
        from app.failures import ending_of

        code = _end(*ending_of(error))
    sys.stdout.flush()
    sys.exit(int(code or 0))


def _end(sentence: str, code: Exit) -> Exit:
    click.echo(sentence, err=True)
    return code


if __name__ == "__main__":
    main()
