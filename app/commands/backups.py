"""`guichet backup`: copies of database, vault and keyring, made while the service runs; listed, checked, put back."""

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option
from app.terminal import Column, Exit, Stop, decimal, pick

if TYPE_CHECKING:
    from config.settings import Settings
    from storage.backup import Backup

FOLDER = click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help=pick(
        "Dossier des sauvegardes ; sinon backups dans data.", "Folder of the backups; otherwise backups in data."
    ),
)


@click.group(
    "backup", help=pick("Les sauvegardes : create, list, verify, restore.", "Backups: create, list, verify, restore.")
)
def backup_command() -> None:
    """Group the four commands below; by itself it only lists them."""


@backup_command.command(
    "create",
    help=pick("Fait une sauvegarde, le service en marche ou non.", "Make a backup, whether the service runs or not."),
)
@FOLDER
@json_option
@click.pass_obj
def create_command(invocation: Invocation, folder: Path | None) -> None:
    """Copy everything, and note in the journal that it was done.

    A database of an older version is copied as it is, before its migration: it knows no mark to compare, and no note.
    """
    from app import clock
    from app.opening import open_store
    from app.people import acting_as
    from storage.backup import create_backup, steps_of
    from storage.journal import write
    from storage.place import check_place
    from storage.store import is_current

    settings = invocation.settings()
    with open_store(settings, older=True) as store:
        current = is_current(store)
        if current:
            check_place(store, settings.vault)  # a copy of an empty folder would pass for a backup
        into, total = folder or settings.data / "backups", steps_of(store, settings.vault)
        with invocation.terminal.progress(pick("Copie et contrôle", "Copying and checking"), total) as bar:
            made = create_backup(store, settings.vault, into, clock.now(), done=bar.one)
        if current:
            with store.writing() as db:
                write(db, acting_as("operator"), action="backup", object="backup", outcome=made.folder.name)
    invocation.terminal.report("guichet.backup/1", _row(made))
    invocation.terminal.line(str(made.folder))
    if not made.database:
        invocation.terminal.say(
            "La base PostgreSQL n'y est pas : sauvez-la avec pg_dump, avant.",
            "The PostgreSQL database is not in it: save it with pg_dump, before.",
        )
    invocation.terminal.say(
        f"{made.files} fichiers, {decimal(made.size / 1e6)} Mo. Emportez keyring/ ailleurs que vault/. "
        f"Suite : guichet backup verify {made.folder}",
        f"{made.files} files, {made.size / 1e6:.1f} MB. Carry keyring/ to another place than vault/. "
        f"Next: guichet backup verify {made.folder}",
    )


@backup_command.command(
    "list", help=pick("Liste les sauvegardes, la plus ancienne d'abord.", "List the backups, oldest first.")
)
@FOLDER
@json_option
@click.pass_obj
def list_command(invocation: Invocation, folder: Path | None) -> None:
    """Print one line a backup."""
    from storage.backup import list_backups

    settings = invocation.settings()
    rows = [_row(one) for one in list_backups(folder or settings.data / "backups")]
    invocation.terminal.report("guichet.backups/1", {"backups": rows})
    columns = (
        Column("folder", pick("dossier", "folder")),
        Column("made_at", pick("faite (UTC)", "made (UTC)")),
        Column("files", pick("fichiers", "files"), right=True),
        Column("size", pick("octets", "bytes"), right=True),
    )
    invocation.terminal.table(columns, [{**row, "made_at": f"{row['made_at']:%Y-%m-%d %H:%M:%S}"} for row in rows])
    if rows:
        last = rows[-1]["folder"]
        invocation.terminal.say(f"Suite : guichet backup verify {last}", f"Next: guichet backup verify {last}")
    else:
        invocation.terminal.say("Aucune. Suite : guichet backup create", "None. Next: guichet backup create")


@backup_command.command(
    "verify", help=pick("Contrôle une sauvegarde, fichier par fichier.", "Check a backup, file by file.")
)
@click.argument("backup", type=click.Path(path_type=Path, exists=True, file_okay=False))
@json_option
@click.pass_obj
def verify_command(invocation: Invocation, backup: Path) -> None:
    """Say every fault; code 3 when there is one."""
    from storage.backup import files_in, verify_backup

    with invocation.terminal.progress(pick("Contrôle", "Checking"), files_in(backup)) as bar:
        faults = verify_backup(backup, done=bar.one)
    invocation.terminal.report("guichet.backup-verify/1", {"backup": backup, "faults": faults})
    if faults:
        shown = "\n".join(faults[:50])
        remedy = pick("Prenez une autre sauvegarde : guichet backup list", "Take another backup: guichet backup list")
        raise Stop(f"{shown}\n{remedy}", Exit.TO_FIX)
    invocation.terminal.say(
        f"{backup} : en ordre. Pour l'essayer : guichet backup restore {backup} --to DOSSIER",
        f"{backup}: in order. To try it: guichet backup restore {backup} --to FOLDER",
    )


@backup_command.command(
    "restore",
    help=pick(
        "Remet une sauvegarde en place, ou dans --to ; jamais sur des données vivantes sans --replace.",
        "Put a backup back, or into --to; never over live data without --replace.",
    ),
)
@click.argument("backup", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--to", "target", type=click.Path(path_type=Path), help=pick("Dans ce dossier vide.", "Into this empty folder.")
)
@click.option("--replace", is_flag=True, help=pick("Mettre de côté les données vivantes.", "Move live data aside."))
@json_option
@click.pass_obj
def restore_command(invocation: Invocation, backup: Path, target: Path | None, replace: bool) -> None:
    """Check the backup, then copy it; the service must not run on the data that is written."""
    from app.locks import ProcessLock
    from config.settings import Vault
    from storage.backup import files_in, restore_backup
    from storage.files import make_folder

    settings = invocation.settings()
    folders, database = settings.vault, settings.database
    if target is not None:
        folders = Vault(target.absolute() / "vault", target.absolute() / "keyring")
        database = f"sqlite:///{target.absolute() / 'guichet.db'}"
    with ExitStack() as locks:
        if target is None:
            make_folder(settings.data)  # on a new machine, or after the disk was lost
            for role in ("worker", "sender", "console", "import"):
                locks.enter_context(ProcessLock(settings.data, role))
        total = 2 * files_in(backup)
        with invocation.terminal.progress(pick("Contrôle et copie", "Checking and copying"), total) as bar:
            restore_backup(backup, database=database, folders=folders, replace=replace, done=bar.one)
        if target is None:
            _make_ready(settings, backup)
            _note_restore(settings, backup)
            _erase_again(invocation, settings)
    where = target or settings.data
    invocation.terminal.report("guichet.restore/1", {"backup": backup, "to": where})
    invocation.terminal.say(
        f"Rétabli dans {where}. Suite : guichet verify", f"Restored to {where}. Next: guichet verify"
    )


def _make_ready(settings: "Settings", backup: Path) -> None:
    """Bring what an older version saved to this one; a PostgreSQL database is the operator's to put back."""
    from app import clock
    from app.installing import prepare_storage
    from app.opening import open_store
    from storage.backup import holds_database
    from storage.placing import prepare_place

    if settings.database.startswith("sqlite") and holds_database(backup):
        prepare_storage(settings)
        return
    with open_store(settings) as store:
        prepare_place(store, settings.vault, clock.now())


def _note_restore(settings: "Settings", backup: Path) -> None:
    from app.opening import open_store
    from app.people import acting_as
    from storage.journal import write

    with open_store(settings) as store, store.writing() as db:
        write(db, acting_as("operator"), action="restore", object="backup", outcome=backup.name)


def _erase_again(invocation: Invocation, settings: "Settings") -> None:
    """What was erased since the backup was made is erased again, by the list beside the data."""
    from app.erasure import erase_what_came_back
    from app.opening import open_store

    with open_store(settings) as store:
        again = erase_what_came_back(settings, store)
    if again is None:
        return
    invocation.terminal.say(
        f"Effacé de nouveau : {again.mails} messages, {again.keys} clés.",
        f"Erased again: {again.mails} mails, {again.keys} keys.",
    )
    if again.left:
        names = " ".join(again.left)
        raise Stop(
            pick(
                f"Rétabli ; à revoir, puis à effacer à la main : guichet erase {names}",
                f"Restored; look at these, then erase them by hand: guichet erase {names}",
            ),
            Exit.PARTLY,
        )


def _row(backup: "Backup") -> dict[str, Any]:
    return {
        "folder": str(backup.folder),
        "made_at": backup.made_at,
        "files": backup.files,
        "size": backup.size,
        "database": backup.database,
    }
