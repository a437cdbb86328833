"""The command line: which commands there are, and how every failure ends in a sentence and an exit code."""

import importlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from app.framing import frame_in_french
from app.invocation import Invocation
from app.logs import warnings_spoken
from app.terminal import Exit, Stop, Terminal, pick, spoken


@dataclass(frozen=True, slots=True)
class Listed:
    """A command as the list of commands shows it; its module is imported only when it is called."""

    module: str
    french: str
    english: str


COMMANDS = {
    "init": Listed("init", "prépare une installation", "prepare an installation"),
    "demo": Listed(
        "demo", "montre tout sur cette machine, avec du faux courrier", "show it all here, with made-up mail"
    ),
    "run": Listed("running", "fait tourner le service", "run the service"),
    "worker": Listed("running", "relève le courrier, jusqu'à l'arrêt", "take mail in, until told to stop"),
    "poll": Listed("running", "relève le courrier une fois", "take mail in once"),
    "send": Listed("running", "laisse partir les lettres dues", "let the letters out that are due"),
    "serve": Listed("running", "ouvre le guichet dans le navigateur", "open the desk in the browser"),
    "user": Listed("users", "fait entrer les personnes du guichet", "let people in at the desk"),
    "import": Listed("importing", "prend du courrier dans des fichiers", "take mail from files"),
    "doctor": Listed("doctor", "contrôle toute l'installation", "check the whole installation"),
    "status": Listed("looking", "montre où en est le service", "show where the service stands"),
    "dossier": Listed("dossiers", "liste et montre les dossiers", "list and show dossiers"),
    "outbox": Listed("outbox", "montre, retient et libère les lettres", "show, hold and release letters"),
    "call": Listed("calls", "liste et contrôle les sessions", "list and check calls"),
    "form": Listed("forms", "écrit le formulaire de demande, un PDF", "write the application form, a PDF"),
    "reconcile": Listed("checking", "compte la boîte et le registre", "count the mailbox against the ledger"),
    "verify": Listed("checking", "contrôle tout ce qui est gardé", "check everything that is kept"),
    "journal": Listed("journals", "montre et contrôle le journal", "show and check the journal"),
    "replay": Listed(
        "replaying", "rejuge le courrier gardé, sans rien changer", "judge kept mail again, changing nothing"
    ),
    "reprocess": Listed(
        "reprocessing", "relit les originaux gardés, différences d'abord", "read kept originals again, shown first"
    ),
    "explain": Listed("explaining", "dit ce qu'un fichier contient, et pourquoi", "say what a file holds, and why"),
    "recognise": Listed("recognising", "mesure et améliore la reconnaissance", "measure and better the recognition"),
    "template": Listed("templates", "essaie chaque lettre dans chaque langue", "try every letter in every language"),
    "erase": Listed("erasing", "efface un dossier sans retour", "erase a dossier for good"),
    "erased": Listed("erased", "liste et achève les effacements", "list and finish what was erased"),
    "backup": Listed("backups", "fait, contrôle et rétablit les sauvegardes", "make, check and restore backups"),
    "rekey": Listed("rekeying", "change la clé de lecture ou de secours", "change the reader's or the recovery key"),
    "config": Listed("settings", "montre et contrôle les réglages", "show and check the settings"),
    "completion": Listed("completing", "complète les commandes dans le shell", "complete commands in the shell"),
}

frame_in_french()


class Commands(click.Group):
    """A group that knows its commands by name and imports one only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of a working day."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of one command."""
        listed = COMMANDS.get(cmd_name)
        if listed is None:
            return None
        command = getattr(importlib.import_module(f"app.commands.{listed.module}"), f"{cmd_name}_command")
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any."""
        with formatter.section(pick("Commandes", "Commands")):
            formatter.write_dl([(name, pick(listed.french, listed.english)) for name, listed in COMMANDS.items()])

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


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help=pick(
        "Le guichet d'un fonds de film : reçoit les dossiers par courriel, les contrôle, les garde en sûreté, répond.",
        "The intake desk of a film fund: takes dossiers in by email, checks them, keeps them safe, answers.",
    ),
)
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    envvar="GUICHET_CONFIG",
    help=pick("Le fichier de réglages (aussi GUICHET_CONFIG).", "The settings file (also GUICHET_CONFIG)."),
)
@click.option("--json", "as_json", is_flag=True, help=pick("Un objet JSON sur stdout.", "One JSON object on stdout."))
@click.option("-q", "--quiet", is_flag=True, help=pick("Les données seules.", "Data only, no talk."))
@click.option("-v", "--verbose", is_flag=True, help=pick("Plus de détails.", "More talk."))
@click.option("--no-color", is_flag=True, help=pick("Sans couleurs (aussi NO_COLOR).", "No colours (also NO_COLOR)."))
@click.version_option(package_name="guichet", help=pick("La version.", "The version."))
@click.pass_context
def guichet(ctx: click.Context, config: Path | None, as_json: bool, quiet: bool, verbose: bool, no_color: bool) -> None:
    """Keep what all commands share; the command itself comes after."""
    if no_color:
        os.environ["NO_COLOR"] = "1"
    ctx.with_resource(warnings_spoken())
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
        _show(mistake)
        code = Exit.USAGE
    except Exception as error:
        from app.failures import ending_of

        code = _end(*ending_of(error, sys.argv[1:]))
    sys.stdout.flush()
    sys.exit(int(code or 0))


def _end(sentence: str, code: Exit) -> Exit:
    click.echo(spoken(sentence), err=True)
    return code


def _show(mistake: click.ClickException) -> None:
    """Say how a command is written, in the person's language; Click itself speaks English only."""
    if isinstance(mistake, click.exceptions.NoArgsIsHelpError):
        mistake.show()  # its message is the whole help
        return
    context = getattr(mistake, "ctx", None)
    if context is not None:
        click.echo(context.get_usage().replace("Usage:", pick("Usage :", "Usage:"), 1), err=True)
        ask = f"{context.command_path} --help"
        click.echo(pick(f"Aide : {ask}\n", f"Try '{ask}' for help.\n"), err=True)
    click.echo(pick("Erreur : ", "Error: ") + spoken(mistake.format_message()), err=True)


if __name__ == "__main__":
    main()
