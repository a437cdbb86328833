"""From the bytes of a kept mail to a message: antivirus, sandbox, signatures; and when one that nobody reads came."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from config.points import Point, passed
from intake.body import Body
from intake.dkim import with_signatures
from intake.mailbox import RawMail
from intake.progress import Told, quiet
from intake.reception import Reception
from storage.faults import StoreUnavailable
from storage.messages import Kept
from storage.progress import note_progress
from triage.deadlines import first_stamp
from triage.message import Message, Outcome, Scan, Unreadable

HEAD = 100 * 1024  # bytes of a mail that cannot be read whole, of which the headers may tell when it came
TRIES = 2  # readings of one mail before it is held as poison (docs/reference/limits.md)


def read_kept(mail: RawMail, kept: Kept, reception: Reception) -> Message | Unreadable:
    """Read a mail that is kept, and check who signed it; one that was tried too often is not touched again."""
    if kept.tries > TRIES:
        return Unreadable("poison", str(kept.tries))
    if mail.size > reception.message_bytes:
        return Unreadable("limit:message", str(mail.size))
    message = read_body(mail.body, reception, told=partial(_note_progress, kept, reception))
    passed(Point.READ)
    if isinstance(message, Unreadable):
        return message
    message = with_signatures(message, mail, reception)
    passed(Point.SENDER_CHECKED)
    return message


def read_body(body: Body, reception: Reception, *, told: Told = quiet) -> Message | Unreadable:
    """Ask the antivirus, then read in the sandbox; where a file may be to blame, once more and open none.

    `told` hears how far it has come (`Reader.read`).
    """
    scan = reception.antivirus.scan(body) if reception.antivirus else Scan.CLEAN
    infected = scan is Scan.INFECTED
    message = reception.reader.read(body, files=not infected, told=told)
    if isinstance(message, Unreadable) and not infected:
        message = reception.reader.read(body, files=False)
    return message if isinstance(message, Unreadable) else scanned(message, scan)


def scanned(message: Message, scan: Scan) -> Message:
    """The message with what the antivirus said of it: of an infected one every file is held and none was opened."""
    if scan is Scan.CLEAN:
        return message
    files = message.attachments
    if scan is Scan.INFECTED:
        files = tuple(replace(one, outcome=Outcome.HELD, reason=Scan.INFECTED.value) for one in files)
    return replace(message, attachments=files, faults=(*message.faults, scan.value))


def _note_progress(kept: Kept, reception: Reception, done: int, pages: int) -> None:
    """For people who wait for it. A mail is read to its end whether or not this can be written."""
    with suppress(StoreUnavailable), reception.store.writing() as db:
        note_progress(db, kept.id, done, pages, reception.clock())


def stamp_of(mail: RawMail, unreadable: Unreadable, reception: Reception) -> datetime:
    """When the fund's first server took a mail that cannot be read: its headers say it, else the mailbox does.

    Poison is not touched again: even its headers may be what killed this process.
    """
    if unreadable.reason == "poison":
        return mail.received_at
    with Body.of(mail.body.reader().read(HEAD)) as head:
        message = reception.reader.read(head, files=False)
    return (
        mail.received_at if isinstance(message, Unreadable) else first_stamp(message, reception.house, mail.received_at)
    )
