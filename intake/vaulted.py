"""Mails that lie in the vault and that the database does not know: read with the reader's key, and taken from there.

That is what an older database, put back beside a newer vault, leaves. Each mail stays in its envelope, with the letters
that lie in it; it is read, judged and recorded like one from the mailbox.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from config.log import Log
from config.settings import Vault as VaultFolders
from intake.archive import HEAD, UIDVALIDITY, head_of, received_at, uid_of
from intake.body import Body
from intake.mailbox import RawMail
from intake.receive import OURS, settle_mail
from intake.reception import Reception
from storage import blobs, ledger, messages
from storage.journal import By
from storage.ledger import Uid
from storage.messages import Kept
from storage.opener import Opener, note_opening
from storage.shredding import destroy
from storage.states import LedgerState
from storage.sweep import unknown_mails
from storage.vault import BlobRef, EnvelopeRef, VaultError, blob_path

log = Log("intake")
MAILBOX = "vault"  # the ledger's word for where such a mail came from


class Fate(StrEnum):
    """What becomes of a mail that was found."""

    TAKEN = "taken"
    TWICE = "twice"  # the same bytes are kept in another envelope: left as it is
    ERASED = "erased"  # the same bytes were erased: its key is destroyed
    CLOSED = "closed"  # it does not open: damaged, or sealed to another key
    LEFT = "left"  # something went wrong with it: it is tried again the next time


@dataclass(frozen=True, slots=True)
class Found:
    """One mail of the vault. `received_at` is its topmost Received header, else when it was sealed."""

    envelope: EnvelopeRef
    original: BlobRef
    sha256: str
    received_at: datetime
    fate: Fate


def find_in_vault(reception: Reception, folders: VaultFolders, opener: Opener, *, by: str) -> Iterator[Found]:
    """Open every mail that the database does not know (journalled) and say what would become of it."""
    with reception.store.reading() as db:
        envelopes = (*unknown_mails(db, folders), *messages.unjudged_of(db, MAILBOX))
    for envelope in envelopes:
        yield _look(reception, folders, opener, envelope, by)


def take_found(
    reception: Reception, folders: VaultFolders, opener: Opener, found: tuple[Found, ...]
) -> Iterator[Found]:
    """Take those that are to be taken, destroy what was erased; each as it is done, the oldest first.

    No letter leaves by this reception.
    """
    for one in sorted(found, key=lambda one: (one.received_at, one.sha256)):
        if one.fate is Fate.ERASED:
            destroy(folders, one.envelope.id)
        elif one.fate is Fate.TAKEN:
            try:
                _take(reception, folders, opener, one)
            except OURS:
                raise  # no other mail would fare better
            except Exception as error:
                log.error("mail of the vault not taken", error=type(error).__name__, exc_info=True)
                yield replace(one, fate=Fate.LEFT)
                continue
        yield one


def _look(reception: Reception, folders: VaultFolders, opener: Opener, envelope: str, by: str) -> Found:
    original = opener.lying(envelope, blobs.ORIGINAL)
    note_opening(reception.store, original, by=By(by, "operator", reception.clock()))
    sealed_at = datetime.fromtimestamp(blob_path(folders, envelope, blobs.ORIGINAL).stat().st_mtime, UTC)
    try:
        ref, data = EnvelopeRef(envelope, opener.recipient_of(envelope)), opener.open_blob(original)
    except VaultError:
        return Found(EnvelopeRef(envelope, ""), original, "", sealed_at, Fate.CLOSED)
    with Body.of(data) as body:
        sha256 = body.sha256
    at = received_at(head_of(data[:HEAD])) or sealed_at
    return Found(ref, replace(original, plain_size=len(data)), sha256, at, _fate(reception, envelope, sha256))


def _fate(reception: Reception, envelope: str, sha256: str) -> Fate:
    with reception.store.reading() as db:
        same = messages.same_bytes(db, sha256)
    others = [one for one in same if one.envelope != envelope]
    if any(one.erased for one in same):
        return Fate.ERASED
    return Fate.TWICE if others else Fate.TAKEN


def _take(reception: Reception, folders: VaultFolders, opener: Opener, one: Found) -> None:
    """Commit A names the envelope as it lies there; the rest is the way of every mail."""
    uid = Uid(MAILBOX, UIDVALIDITY, uid_of(one.sha256))
    with Body.of(opener.open_blob(one.original)) as body:
        mail = RawMail(uid, one.received_at, body.size, body.sha256, body)
        kept = _kept(reception, folders, opener, mail, one)
        if kept.state is LedgerState.STORED:
            settle_mail(mail, kept, reception)
    with reception.store.writing() as db:
        ledger.note_filed(db, uid, now=reception.clock())


def _kept(reception: Reception, folders: VaultFolders, opener: Opener, mail: RawMail, one: Found) -> Kept:
    with reception.store.writing() as db:
        kept = messages.keep(
            db,
            mail.uid,
            received_at=mail.received_at,
            sha256=mail.sha256,
            size=mail.size,
            envelope=one.envelope,
            original=one.original,
            now=reception.clock(),
        )
        letters = sorted(blob_path(folders, one.envelope.id, blobs.ORIGINAL).parent.glob("letter-*.age"))
        if kept.new and letters:
            names = (path.name.removesuffix(".age") for path in letters)
            blobs.keep_blobs(db, kept.id, (opener.lying(one.envelope.id, name) for name in names))
    return kept
