"""`guichet form`: a fillable PDF application form for a call, in one language; its answers come back exactly."""

from pathlib import Path

import click

from app.commands.calls import no_such_call, read_calls
from app.invocation import Invocation, json_option
from app.terminal import Exit, Stop, pick
from triage.values import Call


@click.command(
    "form",
    help=pick(
        "Écrit le formulaire de demande d'une session, un PDF à remplir à l'écran. Facultatif pour les producteurs.",
        "Write the application form of a call, a PDF to be filled in on screen. Optional for producers.",
    ),
)
@click.option(
    "--language",
    type=click.Choice(["fr", "nl", "en", "de"]),
    help=pick("Langue (sans elle : la première de la session).", "Language (without it: the call's first)."),
)
@click.option(
    "--call", "key", default="", help=pick("Session (sans elle : la dernière).", "Call (without it: the last).")
)
@click.option("--to", required=True, type=click.Path(path_type=Path), help=pick("Fichier à écrire.", "File to write."))
@click.option(
    "--replace", is_flag=True, help=pick("Remplace le fichier s'il existe.", "Replace the file if it is there.")
)
@json_option
@click.pass_obj
def form_command(invocation: Invocation, language: str | None, key: str, to: Path, replace: bool) -> None:
    """Compose the form and write it; an existing file stays unless told otherwise."""
    from config.kinds import load_kinds
    from notifier.form import application_form

    settings = invocation.settings()
    call = _call(read_calls(settings), key)
    chosen = language or call.languages[0]
    data = application_form(
        call, chosen, fund=settings.fund, kinds=load_kinds(settings.kinds), address=settings.smtp.sender
    )
    _write(to, data, replace=replace)
    invocation.terminal.report("guichet.form/1", {"call": call.key, "language": chosen, "file": to, "size": len(data)})
    invocation.terminal.line(str(to))
    invocation.terminal.say(
        f"Formulaire de la session {call.key} écrit. Essayez-le : remplissez-le, puis guichet explain {to}",
        f"Form of call {call.key} written. Try it: fill it in, then guichet explain {to}",
    )


def _call(calls: tuple[Call, ...], key: str) -> Call:
    """The call asked for, or the one that closes last."""
    found = calls[-1] if not key else next((call for call in calls if call.key == key), None)
    if found is None:
        raise no_such_call(key, (call.key for call in calls))
    return found


def _write(to: Path, data: bytes, *, replace: bool) -> None:
    try:
        with to.open("wb" if replace else "xb") as file:
            file.write(data)
    except FileExistsError:
        raise Stop(
            pick(f"{to} existe déjà ; --replace le remplace", f"{to} is already there; --replace replaces it"),
            Exit.USAGE,
        ) from None
    except OSError as error:
        why = error.strerror
        raise Stop(
            pick(f"{to} : ne peut pas être écrit ({why})", f"{to}: cannot be written ({why})"), Exit.USAGE
        ) from None
