"""What happens to one email. START READING HERE.

The mailbox lists what is there; the ledger says what is new. Each new mail is sealed into the vault first (commit A),
then read in the sandbox (intake/reading.py), judged by the rules of triage, answered by composed letters (both in
intake/judging.py), and recorded (commit B) in one transaction (storage/record.py). Only then does it leave the inbox;
its letters leave from the queue, in another process (notifier/deliver.py).

To follow one mail: receive_all, _take, keep_original, settle_mail, _move. A crash anywhere is repaired by doing the
rest again: before A the mail is fetched again; between A and B it is fetched and read again; after B it only remains to
be moved.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from config.log import Log
from config.points import Point, passed
from intake.judging import judge, judge_unreadable
from intake.mailbox import Filed, Listing, Mailbox, RawMail, Refused, TooLarge, Vanished
from intake.progress import Told, quiet
from intake.reading import read_kept, stamp_of
from intake.reception import Reception
from intake.sandbox import SandboxUnavailable
from storage import blobs, ledger, messages
from storage.faults import StoreUnavailable
from storage.ledger import Uid
from storage.messages import Kept
from storage.record import Judged, Overtaken, Recorded, record
from triage.message import Unreadable
from triage.values import Dispatch

log = Log("intake")
JUDGEMENTS = 20  # of one mail whose dossier somebody keeps changing
OURS = (StoreUnavailable, SandboxUnavailable, OSError)  # the database, memory, the disk or the mailbox: not the mail


@dataclass(frozen=True, slots=True)
class Received:
    """What one poll did. `whole` says that nothing was left for the next one."""

    listed: int
    taken: int
    moved: int
    letters: int
    failed: int
    whole: bool


@dataclass(slots=True)
class _Tally:
    reached: int = 0
    taken: int = 0
    moved: int = 0
    letters: int = 0
    failed: int = 0


def receive_all(
    mailbox: Mailbox, reception: Reception, *, stop: Callable[[], bool] = lambda: False, told: Told = quiet
) -> Received:
    """Take every mail that the ledger does not know as settled; one bad mail never stops the next.

    `told` hears how many of how many are done.

    Raises MailboxUnreachable and StoreUnavailable: nothing can be done then, and nothing is lost by waiting.
    """
    begun_at = reception.clock()
    listing = mailbox.listing()
    passed(Point.LISTED)
    with reception.store.writing() as db:
        listed = ledger.note_listing(db, mailbox.name, listing.uidvalidity, listing.uids, now=begun_at)
        if not listing.uids:  # by far the commonest poll: one transaction
            _note_reached(db, mailbox, listing, reception, begun_at, whole=True)
            return Received(0, 0, 0, 0, 0, whole=True)
    tally = _Tally()
    for uid in sorted(listed.settled):
        tally.moved += _move(mailbox, reception, Uid(mailbox.name, listing.uidvalidity, uid))
    for uid in listed.open:
        if stop() or not reception.room():
            break
        told(tally.reached, len(listed.open))
        tally.reached += 1
        _take_safely(mailbox, reception, Uid(mailbox.name, listing.uidvalidity, uid), tally)
    told(tally.reached, len(listed.open))
    reached = tally.reached == len(listed.open)
    whole = reached and not tally.failed
    if reached:
        with reception.store.writing() as db:
            _note_reached(db, mailbox, listing, reception, begun_at, whole=whole)
    return Received(len(listing.uids), tally.taken, tally.moved, tally.letters, tally.failed, whole)


def _take_safely(mailbox: Mailbox, reception: Reception, uid: Uid, tally: _Tally) -> None:
    """Take one mail; what goes wrong with it alone is counted, logged without content, and tried again next time."""
    try:
        taken = _take(mailbox, reception, uid, tally)
    except OURS:
        raise  # no other mail would fare better
    except Exception as error:
        tally.failed += 1
        log.error("mail not taken, it stays in the mailbox", uid=uid.uid, error=type(error).__name__, exc_info=True)
        return
    if taken:
        tally.moved += _move(mailbox, reception, uid)


def _take(mailbox: Mailbox, reception: Reception, uid: Uid, tally: _Tally) -> bool:
    """Fetch, keep, judge and record one mail; True when it is settled and may be moved."""
    passed(Point.FETCH_BEGUN)
    mail = mailbox.fetch(uid.uid)
    if isinstance(mail, Vanished):
        with reception.store.writing() as db:
            ledger.note_vanished(db, uid, now=reception.clock())
        return False
    if not isinstance(mail, RawMail):
        if not isinstance(mail, TooLarge) and mail != Refused(uid.uid, "empty"):
            tally.failed += 1  # no copy of a letter is that large, or empty: the poll is whole without such a mail
        log.warning("mail cannot be fetched, it stays in the mailbox", uid=uid.uid, why=type(mail).__name__)
        return False
    with mail.body:
        passed(Point.FETCHED)
        kept = keep_original(mail, reception)
        if kept.state.settled:
            return True
        tally.letters += settle_mail(mail, kept, reception)
        tally.taken += 1
    return True


def keep_original(mail: RawMail, reception: Reception) -> Kept:
    """Seal the untouched bytes and say so in the database: commit A. Nothing that follows can lose the mail.

    The reading to come is counted in the same transaction: one that kills this process has been counted.
    """
    with reception.store.writing() as db:
        kept = messages.find_kept(db, mail.uid, mail.sha256)
        if kept is not None:  # after a crash between A and B, or under a new UID: sealed already
            return messages.take_up(db, mail.uid, kept, now=reception.clock())
    envelope = reception.vault.open_envelope()
    original = reception.vault.seal(envelope, blobs.ORIGINAL, mail.body.reader())
    passed(Point.BEFORE_A)
    with reception.store.writing() as db:
        kept = messages.keep(
            db,
            mail.uid,
            received_at=mail.received_at,
            sha256=mail.sha256,
            size=mail.size,
            envelope=envelope,
            original=original,
            now=reception.clock(),
        )
    passed(Point.AFTER_A)
    return kept


def settle_mail(mail: RawMail, kept: Kept, reception: Reception) -> int:
    """Read, judge, compose and record one kept mail: commit B. The number of letters queued to leave."""
    passed(Point.TRY_COUNTED)
    try:
        judged, recorded = _recorded(mail, kept, reception)
    except OURS:
        _give_try_back(kept, reception)
        raise
    passed(Point.AFTER_B)
    if judged.own_letter is not None:
        passed(Point.COPY_SETTLED)
    queued = sum(letter.dispatch is Dispatch.SEND for letter in judged.letters)
    if queued:
        reception.ring()
    log.info("mail settled", message=kept.id, kind=judged.advice.kind, state=recorded.state, letters=queued)
    return queued


def _recorded(mail: RawMail, kept: Kept, reception: Reception) -> tuple[Judged, Recorded]:
    """Read once, then judge and record; judge again when somebody changed the dossier at that very moment."""
    message = read_kept(mail, kept, reception)
    for left in reversed(range(JUDGEMENTS)):
        if isinstance(message, Unreadable):
            judged = judge_unreadable(message, kept.id, stamp_of(mail, message, reception), reception)
        else:
            judged = judge(message, mail, kept, reception)
        passed(Point.BEFORE_B)
        try:
            with reception.store.writing() as db:
                return judged, record(db, judged, now=reception.clock())
        except Overtaken:
            log.info("dossier changed meanwhile, mail judged again", message=kept.id, left=left)
    raise StoreUnavailable("others keep changing the dossier of this mail; it is taken at the next poll")


def _give_try_back(kept: Kept, reception: Reception) -> None:
    """A full disk or a locked database must not make a good mail poison, however long it lasts."""
    with suppress(StoreUnavailable), reception.store.writing() as db:
        messages.give_try_back(db, kept.id)


def _move(mailbox: Mailbox, reception: Reception, uid: Uid) -> int:
    """Move one settled mail out of the inbox; 1 when this changed anything. A refusal leaves it for the next poll."""
    passed(Point.BEFORE_MOVE)
    filed = mailbox.file_away(uid)
    passed(Point.AFTER_MOVE)
    if filed not in {Filed.MOVED, Filed.GONE}:
        log.warning("settled mail stays in the mailbox", uid=uid.uid, why=filed.value)
        return 0
    with reception.store.writing() as db:
        ledger.note_filed(db, uid, now=reception.clock())
    passed(Point.MOVE_NOTED)
    return int(filed is Filed.MOVED)


def _note_reached(
    db: Session, mailbox: Mailbox, listing: Listing, reception: Reception, begun_at: datetime, *, whole: bool
) -> None:
    """The mailbox has been gone through: mails kept unjudged that it no longer lists will not come back.

    Where none failed, it was whole: proof copies not seen had not come.
    """
    _hold_stranded(db, mailbox.name, listing, reception)
    if whole and mailbox.gets_copies:
        ledger.note_whole_poll(db, mailbox.name, begun_at)


def _hold_stranded(db: Session, mailbox: str, listing: Listing, reception: Reception) -> None:
    """A mail kept but not judged that left the inbox meanwhile is held for a person: its original is in the vault."""
    listed = frozenset(listing.uids)
    for each in messages.stranded(db, mailbox=mailbox, uidvalidity=listing.uidvalidity, listed=listed):
        unreadable = Unreadable("vanished")
        record(db, judge_unreadable(unreadable, each.id, each.received_at, reception), now=reception.clock())
        log.warning("mail left the inbox before it was read, held for a person", message=each.id)
