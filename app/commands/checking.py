"""`guichet reconcile` and `verify`: the mailbox against the ledger, and what is kept against its own record."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.invocation import Invocation, json_option, reader_key_option
from app.terminal import Column, Exit, Stop, pick, spoken

if TYPE_CHECKING:
    from config.settings import Settings
    from storage.verify import Breach


@click.command(
    "reconcile",
    help=pick(
        "Compte la boîte et le registre : tout message y est, ou code 3 et la différence.",
        "Count the mailbox against the ledger: every mail is there, or code 3 and the difference.",
    ),
)
@json_option
@click.pass_obj
def reconcile_command(invocation: Invocation) -> None:
    """List the mailbox now and account for each UID."""
    from app.opening import open_store
    from app.wiring import open_mailbox
    from storage.verify import balance, reconcile

    settings = invocation.settings()
    with open_store(settings) as store, open_mailbox(settings) as mailbox:
        listing = mailbox.listing()
        with store.reading() as db:
            now, missing = reconcile(db, mailbox.name, listing.uidvalidity, listing.uids)
            ever = balance(db)
    report = {
        "in_mailbox": now.listed,
        "accounted": now.accounted,
        "waiting": now.inbox,
        "unaccounted_uids": missing,
        "ever_listed": ever.listed,
        "ever_accounted": ever.accounted,
    }
    invocation.terminal.report("guichet.reconcile/1", report)
    sign = "=" if now.even else "≠"
    invocation.terminal.line(
        pick(
            f"{now.listed} dans la boîte {sign} {now.accounted} au registre",
            f"{now.listed} in mailbox {sign} {now.accounted} accounted",
        )
    )
    if not (now.even and ever.even):
        raise Stop(_difference(missing, ever.listed - ever.accounted), Exit.TO_FIX)
    invocation.terminal.say(
        f"Depuis le début : {ever.listed} vus = {ever.accounted} comptés. Suite : guichet verify",
        f"Since the beginning: {ever.listed} listed = {ever.accounted} accounted. Next: guichet verify",
    )


def _difference(missing: tuple[int, ...], lost: int) -> str:
    if lost:
        return pick(
            f"{lost} messages du registre n'ont pas d'issue ; lancez guichet verify",
            f"{lost} mails of the ledger have no outcome; run guichet verify",
        )
    uids = ", ".join(str(uid) for uid in missing[:20])
    return pick(
        f"pas encore relevés : UID {uids} ; relevez avec guichet poll (ou le service), puis recomptez",
        f"not taken yet: UID {uids}; take them with guichet poll (or the service), then count again",
    )


@click.command(
    "verify",
    help=pick(
        "Contrôle registre, lettres, journal et originaux ; --deep ouvre aussi chaque fichier scellé.",
        "Check ledger, letters, journal and originals; --deep opens every sealed file too.",
    ),
)
@click.option(
    "--deep", is_flag=True, help=pick("Ouvrir chaque fichier (clé de lecture).", "Open every file (reader's key).")
)
@reader_key_option()
@json_option
@click.pass_obj
def verify_command(invocation: Invocation, deep: bool, reader_key: Path | None) -> None:
    """Say every breach; code 3 when there is one."""
    if deep and reader_key is None:
        raise Stop(
            pick("--deep demande --reader-key FICHIER", "--deep needs --reader-key FILE"),
            Exit.USAGE,
        )
    settings = invocation.settings()
    counts, rows = _breaches(invocation, settings, reader_key if deep else None)
    invocation.terminal.report("guichet.verify/1", {**counts, "deep": deep, "breaches": rows})
    columns = (
        Column("invariant", pick("règle", "invariant")),
        Column("object", pick("où", "where")),
        Column("what", pick("constat", "what")),
    )
    if rows:
        shown = [row | {"invariant": spoken(row["invariant"]), "what": spoken(row["what"])} for row in rows]
        invocation.terminal.table(columns, shown)
        raise Stop(
            pick(
                f"{len(rows)} manquements. Ne supprimez rien ; comparez avec une sauvegarde : guichet backup verify",
                f"{len(rows)} breaches. Delete nothing; compare with a backup: guichet backup verify",
            ),
            Exit.TO_FIX,
        )
    invocation.terminal.say(
        f"{counts['blobs']} fichiers scellés et {counts['entries']} écritures du journal en ordre. "
        "Suite : guichet backup create",
        f"{counts['blobs']} sealed files and {counts['entries']} journal entries in order. Next: guichet backup create",
    )


def _breaches(
    invocation: Invocation, settings: "Settings", reader_key: Path | None
) -> tuple[dict[str, int], list[dict[str, str]]]:
    from app.chain import journal_faults
    from app.opening import open_store
    from storage.journal import head
    from storage.opener import verify_blob
    from storage.overview import blobs_kept
    from storage.place import place_of
    from storage.verify import Breach, erasure_breaches, verify_all

    with open_store(settings) as store, store.reading() as db:
        place_of(db, settings.vault).check()
        found = [*verify_all(db), *erasure_breaches(db, settings.vault)]
        blobs = blobs_kept(db)
        with invocation.terminal.progress(pick("Originaux", "Originals"), len(blobs)) as bar:
            for ref in bar.over(blobs):
                fault = verify_blob(settings.vault, ref)
                if fault is not None:
                    found.append(Breach("vault", f"blob:{ref.envelope}/{ref.name}", fault.value))
        found += [Breach("journal", f"entry:{fault.seq}", fault.what) for fault in journal_faults(settings, db)]
        counts = {"blobs": len(blobs), "entries": head(db).seq}
    if reader_key is not None:
        found += _deep(invocation, settings, reader_key, sound=not found)
    known = dict.fromkeys(found)
    return counts, [{"invariant": one.invariant, "object": one.object, "what": one.what} for one in known]


def _deep(invocation: Invocation, settings: "Settings", reader_key: Path, *, sound: bool) -> "list[Breach]":
    """Open every sealed file in memory and compare each original with the hash it was received with.

    Where all else is `sound`, a key that opens nothing is another one than the keyring's, and no breach.
    """
    from app.opening import key_text, open_store
    from app.people import acting_as
    from storage.journal import write
    from storage.opener import NotOpened, Opener
    from storage.overview import blobs_kept, received_hashes
    from storage.vault import VaultError
    from storage.verify import Breach

    opener = Opener(settings.vault, key_text(reader_key))
    found: list[Breach] = []
    closed = 0
    with open_store(settings) as store:
        with store.writing() as db:
            write(db, acting_as("staff"), action="open", object="vault", outcome="verify")
        with store.reading() as db:
            blobs, hashes = blobs_kept(db), received_hashes(db)
        with invocation.terminal.progress(pick("Ouverture", "Opening"), len(blobs)) as bar:
            for ref in bar.over(blobs):
                where = f"blob:{ref.envelope}/{ref.name}"
                try:
                    plain = opener.open_blob(ref)
                except VaultError as error:
                    closed += isinstance(error, NotOpened)
                    found.append(Breach("vault", where, str(error)))
                else:
                    found += _differs(plain, hashes.get(ref.envelope) if ref.name == "original" else None, where)
    if sound and closed == len(blobs) > 0:
        named = opener.public in {*settings.recipients.reader, *settings.recipients.recovery}
        raise Stop(_opens_nothing(reader_key, closed, named=named), Exit.CONFIGURATION)
    return found


def _opens_nothing(reader_key: Path, closed: int, *, named: bool) -> str:
    """A key of the settings beside a keyring of before it, as after a restore; or a key that is not ours."""
    if named:
        return pick(
            f"{reader_key} : n'ouvre aucun des {closed} fichiers scellés, bien que les réglages la nomment : le "
            "trousseau date d'avant un changement de clé ; guichet rekey avec une clé d'alors "
            "(docs/how-to/change-a-key.md)",
            f"{reader_key}: opens none of the {closed} sealed files, though the settings name it: the keyring is from "
            "before a change of keys; guichet rekey with a key of then (docs/how-to/change-a-key.md)",
        )
    return pick(
        f"{reader_key} : n'ouvre aucun des {closed} fichiers scellés et n'est pas une clé des réglages ; "
        "nommez la clé de lecture d'aujourd'hui ou celle de secours (docs/how-to/change-a-key.md)",
        f"{reader_key}: opens none of the {closed} sealed files and is no key of the settings; name today's "
        "reader's key or the recovery key (docs/how-to/change-a-key.md)",
    )


def _differs(plain: bytes, expected: str | None, where: str) -> "list[Breach]":
    import hashlib

    from storage.verify import Breach

    if expected is None or hashlib.sha256(plain).hexdigest() == expected:
        return []
    return [Breach("vault", where, "opens, but to other bytes than were received")]
