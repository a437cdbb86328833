"""What the commands that erase share: where the list lies, finishing, and telling what lies elsewhere."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app import clock
from app.people import acting_as, acting_person
from app.terminal import many
from config.settings import Settings
from storage.backup import list_backups
from storage.erasable import Plan
from storage.erased import NAME, Places, read_list
from storage.erasing import finish
from storage.reerasing import Again, erase_again
from storage.store import Store
from triage.values import LetterState

LEFT = (LetterState.SENT, LetterState.BOUNCED)


def places_of(settings: Settings) -> Places:
    """Where the list of erasures lies: beside the data, and at the journal's second place."""
    return (settings.data, *((settings.checkpoints,) if settings.checkpoints else ()))


def finish_now(settings: Settings, store: Store) -> int:
    """Finish every erasure, as the person at the keyboard; how many mails. Raises StoreUnavailable."""
    places = places_of(settings)
    return finish(store, settings.vault, places, by=acting_as("operator"), anyway=True)


def erase_listed(settings: Settings, store: Store, file: Path) -> Again:
    """Erase what a list names and a backup brought back. Raises ListError, StoreUnavailable."""
    again = erase_again(store, settings.vault, read_list(file), by=acting_person(), now=clock.now())
    finish_now(settings, store)
    return again


def erase_what_came_back(settings: Settings, store: Store) -> Again | None:
    """The same by the lists beside the data, after a restore; None when there is none."""
    found = [place / NAME for place in places_of(settings) if (place / NAME).is_file()]
    return erase_listed(settings, store, found[0]) if found else None


def backups_with_keys(settings: Settings, plan: Plan) -> tuple[Path, ...]:
    """The backups beside the data that still hold a key of what goes."""
    keys = [f"{mail.envelope}.key.age" for mail in plan.mails]
    made = list_backups(settings.data / "backups")
    return tuple(one.folder for one in made if any((one.folder / "keyring" / key).exists() for key in keys))


def report_of(settings: Settings, plan: Plan) -> dict[str, Any]:
    """The plan for `--json`."""
    return {
        "dossiers": [reference for _, reference in plan.dossiers],
        "mails": [
            {"id": mail.id, "envelope": mail.envelope, "received_at": mail.received_at, "sender": mail.sender}
            for mail in plan.mails
        ],
        "letters": [
            {"id": one.id, "kind": one.kind, "state": one.state, "message_id": one.message_id} for one in plan.letters
        ],
        "beside": plan.beside,
        "hindrances": [],
        "elsewhere": {
            "folder": settings.imap.filed_folder,
            "uids": [{"message": number, **uid._asdict()} for number, uid in plan.uids],
            "sent_message_ids": [one.message_id for one in plan.letters if one.state in LEFT],
            "backups": [str(folder) for folder in backups_with_keys(settings, plan)],
        },
    }


def sentences(settings: Settings, plan: Plan) -> Iterator[tuple[str, str]]:
    """What goes, what stays and what is the operator's to clear, in French and English."""
    waiting = sum(one.state in {LetterState.DRAFT, LetterState.QUEUED} for one in plan.letters)
    mails = many(len(plan.mails), ("message", "messages"), ("mail", "mails"))
    letters = many(len(plan.letters), ("lettre", "lettres"), ("letter", "letters"))
    yield (
        f"Part sans retour : {mails}, fichiers compris, ce qui y fut lu, {letters} (en attente : {waiting}), le titre, "
        "la société, les adresses.",
        f"Gone for good: {mails} with all files, what was read there, {letters} (waiting: {waiting}), title, company, "
        "addresses.",
    )
    yield (
        "Reste : la référence, les dates, les tailles, les états, les empreintes, le journal sans ce qui y fut dit.",
        "Stays: reference, times, sizes, states, digests, the journal without what people said.",
    )
    folder = settings.imap.filed_folder
    yield (
        f"N'est pas à Guichet, videz-le : les mêmes messages dans la boîte, dossier {folder} (cherchez par date et "
        "expéditeur ; leur UID là-bas est un autre que ci-dessus), la corbeille, les copies du serveur de courrier.",
        f"Not Guichet's, clear it yourself: the same mails in the mailbox, folder {folder} (look by time and sender; "
        "their UID there is another than above), its trash, the mail server's own backups.",
    )
    if ids := ", ".join(one.message_id for one in plan.letters if one.state in LEFT):
        yield (f"De même les lettres parties, par leur Message-ID : {ids}", f"So with letters that left: {ids}")
    if backups := backups_with_keys(settings, plan):
        names = ", ".join(str(one) for one in backups)
        yield (
            f"Ces sauvegardes ont encore les clés, supprimez leur dossier keyring : {names}",
            f"These backups still hold the keys, delete their folder keyring: {names}",
        )
    yield (
        "Supprimez aussi toute copie du trousseau ailleurs, et celles de la base (PostgreSQL : dumps, archives WAL).",
        "Delete any copy of the keyring elsewhere too, and copies of the database (PostgreSQL: dumps, WAL archives).",
    )
    if plan.beside:
        numbers = ", ".join(str(number) for number in plan.beside)
        yield (
            f"Restent, des mêmes adresses ou peut-être du même dossier : messages {numbers}. Placez-les, ou --message.",
            f"Stay, of the same addresses or perhaps of the dossier: mails {numbers}. Place them, or --message.",
        )
