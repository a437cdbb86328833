"""`guichet import`: mail from files or the vault, by the same way as from the mailbox; not answered unless told to."""

import os
import shutil
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option, reader_key_option
from app.people import refuse_root
from app.terminal import Exit, Stop, pick
from intake.archive import ArchiveMailbox

if TYPE_CHECKING:
    from config.settings import Settings
    from intake.reception import Reception


@click.command(
    "import",
    help=pick(
        "Prend le courrier de fichiers .eml, mbox, Maildir, de dossiers (- : stdin), ou du coffre. "
        "Ne répond jamais sans --send.",
        "Take mail from .eml, mbox, Maildir files or folders (-: the input), or from the vault. "
        "Never answers without --send.",
    ),
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True, allow_dash=True, readable=False))
@click.option(
    "--from-vault",
    is_flag=True,
    help=pick(
        "Le courrier du coffre que la base ne connaît pas (clé de lecture).",
        "The mail of the vault that the database does not know (reader's key).",
    ),
)
@reader_key_option()
@click.option(
    "--dry-run",
    is_flag=True,
    help=pick("Dire ce qui serait fait, sans rien écrire.", "Say what would be done, write nothing."),
)
@click.option("--send", is_flag=True, help=pick("Laisser partir les réponses.", "Let the answers leave."))
@json_option
@click.pass_obj
def import_command(
    invocation: Invocation,
    paths: tuple[Path, ...],
    from_vault: bool,
    reader_key: Path | None,
    dry_run: bool,
    send: bool,
) -> None:
    """Count, then take or only judge each mail; code 6 with a list when some could not be taken."""
    if bool(paths) == from_vault or (reader_key is not None) != from_vault:
        raise click.UsageError(
            pick(
                "donnez des fichiers, ou --from-vault avec --reader-key", "give files, or --from-vault and --reader-key"
            )
        )
    settings = invocation.settings()
    if reader_key is not None:
        _from_vault(invocation, settings, reader_key, dry_run, send)
        return
    if not dry_run:
        refuse_root(settings, "import")
    places = tuple(_standard_input() if str(path) == "-" else path for path in paths)
    report = _try(invocation, settings, places) if dry_run else _take(invocation, settings, places, send)
    invocation.terminal.report("guichet.import/1", report)
    _say(invocation, report, paths)
    if report["damaged"] or report["failed"]:
        lines = [f"{one['path']}: {one['reason']}" for one in report["damaged"]]
        if report["failed"]:
            lines.append(pick(f"{report['failed']} messages non pris", f"{report['failed']} mails not taken"))
        raise Stop("\n".join(lines), Exit.PARTLY)


def _from_vault(invocation: Invocation, settings: "Settings", reader_key: Path, dry_run: bool, send: bool) -> None:
    """Take what the vault holds and the database does not know; the worker must not be sealing meanwhile."""
    from app.locks import ProcessLock
    from app.opening import key_text
    from app.people import acting_person
    from app.wiring import open_reception
    from intake.vaulted import Fate, find_in_vault, take_found
    from storage.opener import Opener

    opener = Opener(settings.vault, key_text(reader_key))
    with (
        ProcessLock(settings.data, "worker"),
        ProcessLock(settings.data, "import"),
        open_reception(settings, may_send=send) as reception,
    ):
        with invocation.terminal.progress(pick("Recherche dans le coffre", "Looking in the vault"), None) as bar:
            found = tuple(bar.over(find_in_vault(reception, settings.vault, opener, by=acting_person())))
        if not dry_run:
            with invocation.terminal.progress(pick("Lecture", "Reading"), len(found)) as bar:
                found = tuple(bar.over(take_found(reception, settings.vault, opener, found)))
    counts = {fate.value: sum(one.fate is fate for one in found) for fate in Fate}
    invocation.terminal.report("guichet.import-vault/1", {"dry_run": dry_run, "mails": len(found), **counts})
    taken, twice, erased, closed, left = counts.values()
    invocation.terminal.say(
        f"{taken} messages du coffre {'seraient pris' if dry_run else 'pris'}, {twice} gardés deux fois, "
        f"{erased} effacés jadis. Suite : guichet dossier list",
        f"{taken} mails of the vault {'would be taken' if dry_run else 'taken'}, {twice} kept twice, "
        f"{erased} erased once. Next: guichet dossier list",
    )
    if closed or left:
        raise Stop(
            pick(
                f"{closed} ne s'ouvrent pas avec cette clé ou sont abîmés, {left} n'ont pas été pris : tous restent là",
                f"{closed} do not open with this key or are damaged, {left} were not taken: all stay where they are",
            ),
            Exit.PARTLY,
        )


def _take(invocation: Invocation, settings: "Settings", paths: tuple[Path, ...], send: bool) -> dict[str, Any]:
    from app.locks import ProcessLock
    from app.wiring import open_reception
    from intake.receive import receive_all

    with ProcessLock(settings.data, "import"), open_reception(settings, may_send=send, asks=False) as reception:
        mailbox = ArchiveMailbox(paths)
        with invocation.terminal.progress(pick("Lecture", "Reading"), None) as bar:
            received = receive_all(mailbox, reception, told=bar.at)
        full = not reception.room()
    if full:
        raise Stop(
            pick(
                f"Disque presque plein : {received.taken} messages pris, le reste attend. Libérez, puis relancez.",
                f"Disk nearly full: {received.taken} mails taken, the rest waits. Free some space and go on.",
            ),
            Exit.PARTLY,
        )
    known = received.listed - received.taken - received.failed
    return {
        "dry_run": False,
        "mails": received.listed,
        "taken": received.taken,
        "known": known,
        "failed": received.failed,
        "letters": received.letters,
        "skipped": mailbox.skipped,
        "damaged": [{"path": str(one.path), "reason": one.reason} for one in mailbox.damaged],
    }


def _try(invocation: Invocation, settings: "Settings", paths: tuple[Path, ...]) -> dict[str, Any]:
    from app.wiring import open_reception
    from storage.ledger import ledger_of

    kinds: Counter[str] = Counter()
    with open_reception(settings, may_send=False, asks=False) as reception:
        mailbox = ArchiveMailbox(paths)
        listing = mailbox.listing()
        with reception.store.reading() as db:
            known = ledger_of(db, mailbox.name, listing.uidvalidity)
        new = [uid for uid in listing.uids if uid not in known or not known[uid].settled]
        with invocation.terminal.progress(pick("Lecture", "Reading"), len(new)) as bar:
            for uid in bar.over(new):
                kinds[_kind(mailbox, reception, uid)] += 1
    return {
        "dry_run": True,
        "mails": len(listing.uids),
        "known": len(listing.uids) - len(new),
        "kinds": dict(kinds),
        "failed": 0,
        "skipped": mailbox.skipped,
        "damaged": [{"path": str(one.path), "reason": one.reason} for one in mailbox.damaged],
    }


def _kind(mailbox: ArchiveMailbox, reception: "Reception", uid: int) -> str:
    """What one mail would be taken for, judged alone: mails before it in the same run are not kept."""
    from app.trial import judge_dry
    from intake.mailbox import RawMail
    from triage.message import Unreadable

    mail = mailbox.fetch(uid)
    if not isinstance(mail, RawMail):
        return "not taken"
    with mail.body:
        message = reception.reader.read(mail.body)
        if isinstance(message, Unreadable):
            return "unreadable"
        return judge_dry(message, mail.received_at, reception).kind.value


def _standard_input() -> Path:
    """What comes in on stdin, as a file in memory: mail is never on disk in clear."""
    memory = os.memfd_create("import", os.MFD_CLOEXEC)
    with os.fdopen(os.dup(memory), "wb") as file:
        shutil.copyfileobj(sys.stdin.buffer, file)
    return Path(f"/proc/self/fd/{memory}")


def _say(invocation: Invocation, report: dict[str, Any], paths: tuple[Path, ...]) -> None:
    say = invocation.terminal.say
    if report["dry_run"]:
        found = ", ".join(f"{count} {kind}" for kind, count in sorted(report["kinds"].items())) or "0"
        say(
            f"{report['mails']} messages, dont {report['known']} déjà connus. Nouveaux : {found}.",
            f"{report['mails']} mails, {report['known']} of them known already. New: {found}.",
        )
        words = " ".join(str(path) for path in paths)
        say(
            f"Rien n'a été écrit. Pour importer : guichet import {words}",
            f"Nothing was written. To import: guichet import {words}",
        )
        return
    say(
        f"{report['mails']} messages : {report['taken']} pris, {report['known']} déjà connus.",
        f"{report['mails']} mails: {report['taken']} taken, {report['known']} known already.",
    )
    if report["letters"]:
        say(
            f"{report['letters']} lettres prêtes. Suite : guichet send",
            f"{report['letters']} letters ready. Next: guichet send",
        )
    else:
        say(
            "Aucune réponse ne partira. Suite : guichet dossier list",
            "No answer will leave. Next: guichet dossier list",
        )
