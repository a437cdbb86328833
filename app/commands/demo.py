"""`guichet demo`: a fund, its mailbox and a season of mails, invented, and its desk; nothing leaves this machine."""

import shutil
import signal
import sys
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import click

from app.invocation import Invocation, json_option
from app.reasons import sentences
from app.terminal import Column, Exit, Stop, many, named, pick
from triage.values import LineState, Timeliness

if TYPE_CHECKING:
    from app.demo import Person, Played
    from storage.recent import Recent

FOLDER = Path("demo-data")
EVERYDAY = {"documents", "trusted_openly", "no_dossier", "suppress_mark", "no_return_path", "null_sender", "daemon"}


@click.command(
    "demo",
    help=pick(
        "Joue une matinée d'un fonds imaginaire : de vrais serveurs ici, le vrai service, puis son guichet.",
        "Play a morning of an invented fund: real mail servers on this machine, the real service, and then its desk.",
    ),
)
@json_option
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    default=FOLDER,
    show_default=True,
    help=pick("Où vont ses données.", "Where its data goes."),
)
@click.option(
    "--dossiers",
    default=23,
    show_default=True,
    help=pick("Combien de dossiers s'ajoutent aux huit messages.", "How many dossiers come on top of the eight mails."),
)
@click.option(
    "--serve/--no-serve",
    default=None,
    help=pick(
        "Garde le guichet ouvert jusqu'à Ctrl-C ; d'office sur un terminal.",
        "Keep the desk open until Ctrl-C; by default on a terminal.",
    ),
)
@click.pass_obj
def demo_command(invocation: Invocation, folder: Path, dossiers: int, serve: bool | None) -> None:
    """Play a morning of an invented fund: real mail servers on this machine, the real service, and then its desk."""
    try:
        from app.demo import Stage, service
        from app.local import LocalMail
    except ModuleNotFoundError as error:
        raise Stop(
            pick(
                f"La démonstration a besoin de {error.name} : lancez-la avec « make demo » dans une copie des sources",
                f"The demonstration needs {error.name}: run it with “make demo” in a copy of the sources",
            ),
            Exit.CONFIGURATION,
        ) from None
    terminal, stays = invocation.terminal, sys.stdout.isatty() if serve is None else serve
    _clear(folder)
    with LocalMail("depot@fonds-bruyere.example", host_name="mx.fonds-bruyere.example", demo_times=True) as local:
        stage = Stage(folder.absolute(), local, season=dossiers)
        try:
            terminal.say(
                "Fonds de démonstration prêt ; rien ne sort d'ici.",
                "Demonstration fund ready; nothing leaves here.",
            )
            with service(stage.settings_file):
                played = stage.play(lambda step: terminal.say(f"  · {step.french}", f"  · {step.english}"))
                links = stage.links()
                _report(invocation, played, links, stage.settings_file)
                if stays:
                    _stay(invocation, played, links)
        finally:
            stage.close()
    if not stays:
        _say_how_to_open(invocation, links, stage.settings_file)
    if not played.whole:
        raise Stop(
            pick(
                "Tout n'est pas arrivé à temps ; voyez le journal du service",
                "Not all came in time; see the service's log",
            ),
            Exit.PARTLY,
        )


def _stay(invocation: Invocation, played: "Played", links: "tuple[tuple[Person, str], ...]") -> None:
    """Keep the service and its desk until somebody ends it."""
    dossiers = len({mail.reference for mail in played.mails if mail.reference})
    invocation.terminal.say(
        f"\nLe guichet est ouvert : {dossiers} dossiers, {len(played.mails)} messages, tout est inventé.\n"
        "Aucun courrier ne sortira de cette machine.\n",
        f"\nThe desk is open: {dossiers} dossiers, {len(played.mails)} messages, all invented.\n"
        "No mail will leave this machine.\n",
    )
    _say_links(invocation, links)
    invocation.terminal.say(
        "\nEssayez : ouvrez « Équipe », puis Entrée, et suivez les touches que « ? » montre.",
        "\nTry: open “Staff”, then Enter, and follow the keys that “?” shows.",
    )
    ended = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: ended.set())
    invocation.terminal.say(
        "Un lien sert une fois. Ctrl-C pour arrêter ; les données restent.",
        "A link works once. Ctrl-C ends it; the data stays.",
    )
    ended.wait()


def _clear(folder: Path) -> None:
    """Forget an earlier demonstration; a folder that is something else is left alone."""
    if not folder.exists():
        return
    if not (folder / "guichet.toml").is_file() or not (folder / "calls" / "demo.toml").is_file():
        raise Stop(
            pick(
                f"{folder} : existe et n'est pas une démonstration ; choisissez un autre dossier avec --folder",
                f"{folder}: is there and is no demonstration; choose another folder with --folder",
            ),
            Exit.USAGE,
        )
    shutil.rmtree(folder)


def _report(
    invocation: Invocation, played: "Played", links: "tuple[tuple[Person, str], ...]", settings_file: Path
) -> None:
    terminal = invocation.terminal
    terminal.report(
        "guichet.demo/1",
        {
            "mails": [_row(mail) for mail in played.mails],
            "letters": [str(path) for path in played.letters],
            "whole": played.whole,
            "links": {person.role.value: link for person, link in links},
        },
    )
    columns = (
        Column("received", pick("reçu", "received")),
        Column("what", pick("ce que c'est", "what it is")),
        Column("dossier", pick("dossier", "dossier")),
        Column("found", pick("trouvé", "found")),
        Column("answer", pick("réponse", "answer")),
        Column("why", pick("pourquoi", "why")),
    )
    terminal.line("")
    terminal.table(columns, [_in_words(mail) for mail in played.mails])
    folder, see = settings_file.parent, _command(settings_file, "status")
    terminal.say(
        f"\n{len(played.letters)} lettres parties : {folder}/letters. Journal du service : {folder}/service.log\n"
        f"À voir ensuite : {see}",
        f"\n{len(played.letters)} letters left: {folder}/letters. Log of the service: {folder}/service.log\n"
        f"Look next at: {see}",
    )


def _say_how_to_open(invocation: Invocation, links: "tuple[tuple[Person, str], ...]", settings_file: Path) -> None:
    """Where nobody waits at a terminal the desk is closed again, and its links count for another hour."""
    serve = _command(settings_file, "serve")
    invocation.terminal.say(
        f"\nLe guichet est fermé. Pour l'ouvrir dans l'heure : {serve}\n",
        f"\nThe desk is closed. To open it within the hour: {serve}\n",
    )
    _say_links(invocation, links)


def _say_links(invocation: Invocation, links: "tuple[tuple[Person, str], ...]") -> None:
    for person, link in links:
        invocation.terminal.say(f"  {person.french:<13} {link}", f"  {person.english:<13} {link}")


def _command(settings_file: Path, word: str) -> str:
    """A command as a person can type it: after `make demo` the program lies in .venv, where no shell looks for it."""
    program = "guichet" if shutil.which("guichet") else str(Path(sys.executable).with_name("guichet"))
    return f"{program} --config {settings_file} {word}"


def _row(mail: "Recent") -> dict[str, object]:
    """One mail as a program reads it."""
    return {
        "received": mail.received_at,
        "what": f"{mail.kind}, {mail.timeliness}" if mail.timeliness else f"{mail.kind}",
        "dossier": f"{mail.reference} {mail.title}".strip(),
        "found": _found(mail, ", ".join(f"{key} ({state})" for key, state in mail.open_lines)),
        "answer": ", ".join(f"{kind} {language}: {state}" for kind, state, language in mail.letters) or "none",
        "why": ", ".join(reason.code for reason in mail.reasons if reason.code not in EVERYDAY),
    }


def _in_words(mail: "Recent") -> dict[str, object]:
    """One mail as a person reads it, with its moment on the clock of this machine."""
    late = mail.timeliness not in {None, Timeliness.ON_TIME}
    what = [_said(each) for each in (mail.kind, mail.timeliness if late else None) if each is not None]
    letters = (f"{_said(kind)} ({language}), {_said(state)}" for kind, state, language in mail.letters)
    codes = [reason.code for reason in mail.reasons if reason.code not in EVERYDAY]
    lacks = sum(state is LineState.MISSING for _, state in mail.open_lines)
    gaps = many(lacks, ("manque", "manquent"), ("missing", "missing")) if lacks else ""
    return {
        "received": f"{mail.received_at.astimezone():%d/%m %H:%M}",
        "what": ", ".join(what),
        "dossier": f"{mail.reference} {mail.title}".strip(),
        "found": _found(mail, gaps) if mail.files else "",
        "answer": ", ".join(letters) or pick("aucune", "none"),
        "why": next((pick(*sentences()[code]) for code in codes if code in sentences()), ""),
    }


def _said(name: StrEnum) -> str:
    return named(name).replace("_", " ")


def _found(mail: "Recent", gaps: str) -> str:
    found = many(mail.files, ("fichier", "fichiers"), ("file", "files"))
    found += ", " + many(mail.sure, ("pièce sûre", "pièces sûres"), ("sure piece", "sure pieces"))
    if mail.unsure:
        found += pick(f", {mail.unsure} à vérifier", f", {mail.unsure} to check")
    return f"{found}, {gaps}" if gaps else found
