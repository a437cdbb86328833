"""Reads kept originals again with today's code, shows what differs, and lets the newer reading count if told so.

What a person settled stays: their word lies over what is found, and a mail whose files would be numbered otherwise
under a verified piece is left as it is. Whose the mail is, when it came and what was answered is not judged again, and
no letter leaves: the desk shows what is due now.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from app.trial import Difference, Rules, differences, judge_again, same_place
from console.change import Hand, follow
from intake.body import Body
from intake.judging import Reading, pack_reading
from intake.mailbox import RawMail
from intake.reading import read_body
from intake.receive import settle_mail
from intake.reception import Reception
from storage.blobs import ORIGINAL, next_reading_name
from storage.casefile import Mail, one_mail
from storage.holds import settle_holds_of_message
from storage.journal import By
from storage.ledger import Uid
from storage.matching import dossier_of_message, reference_by_id
from storage.messages import take_again
from storage.opener import Opener, open_content
from storage.reread import put_reading
from storage.settlements import verified_places
from triage.message import Attachment, Message, Unreadable
from triage.settled import place_of_file


class Why(StrEnum):
    """Why a mail is left as it is."""

    SAME = "same"
    UNREADABLE = "unreadable"  # today as well
    VERIFIED = "verified"  # the files under a verified piece would be numbered otherwise
    BUSY = "busy"  # somebody else changed it meanwhile


@dataclass(frozen=True, slots=True)
class Reread:
    """One mail read again: what differs, and what to let count; `now` is None for one that could not be read."""

    mail: Mail
    original: bytes
    now: Reading | None
    differences: tuple[Difference, ...]
    why: Why | None = None


def read_again(reception: Reception, opener: Opener, number: int, then: Reading | None, *, by: str) -> Reread | None:
    """Open the original of a judged mail (journalled), read and judge it; nothing is written. None: no such mail."""
    with reception.store.reading() as db:
        mail, verified = one_mail(db, number), verified_places(db, number)
    original = next((ref for ref in mail.blobs if ref.name == ORIGINAL), None) if mail else None
    if mail is None or original is None:
        return None
    data = open_content(reception.store, opener, original, by=By(by, "operator", reception.clock()))
    with Body.of(data) as body:
        message = read_body(body, reception)
    if isinstance(message, Unreadable):
        return Reread(mail, data, None, (), Why.UNREADABLE)
    if then is None:
        return Reread(mail, data, None, (Difference("reading", "unreadable", "read"),))
    message = replace(message, dkim=then.message.dkim)  # the keys of then may be gone: nobody asks for them again
    now = _kept(then, message, reception)
    found = (*_of_files(then.message, message), *differences(then.advice, now.advice))
    why = None if found else Why.SAME
    if found and not _same_files(then.message, message, verified, number):
        why = Why.VERIFIED
    return Reread(mail, data, now, found, why)


def let_count(reception: Reception, hand: Hand, one: Reread) -> Why | None:
    """Write a newer reading and what follows from it; why not, else None. No letter is queued."""
    if one.why is not None:
        return one.why
    if one.now is None:
        return _judge_anew(reception, hand, one)
    name = next_reading_name(one.mail.blobs)
    sealed = reception.vault.seal(one.mail.envelope, name, pack_reading(one.now))
    with reception.store.writing() as db:
        dossier = dossier_of_message(db, one.mail.id)
        reference = reference_by_id(db, dossier) if dossier is not None else ""
        counts = put_reading(db, one.mail.id, sealed, one.now.message, one.now.advice.pieces, by=hand.by)
    if not counts:
        return Why.BUSY
    if reference and not follow(hand, reference):
        return Why.BUSY  # its pieces count; the checklist follows with the next thing that somebody does
    return None


def _judge_anew(reception: Reception, hand: Hand, one: Reread) -> Why | None:
    """A mail that can be read at last is judged like a new one, except that none of its letters leaves."""
    with reception.store.writing() as db:
        kept = take_again(db, one.mail.id, reception.clock())
        if kept is None:
            return Why.BUSY
        settle_holds_of_message(db, one.mail.id, by=hand.by)
    with Body.of(one.original) as body:
        mail = RawMail(Uid("", 0, 0), one.mail.at, body.size, body.sha256, body)
        settle_mail(mail, kept, replace(reception, may_send=False))
    return None


def _kept(then: Reading, message: Message, reception: Reception) -> Reading:
    """The newer reading: pieces and facts of today on what was decided of the mail."""
    rules = Rules(reception.kinds, reception.calls, reception.house, reception.caps)
    found = judge_again(replace(then, message=message), rules, reception.clock())
    advice = replace(then.advice, facts=found.facts, pieces=found.pieces, language=found.language)
    there = same_place(found, advice)  # elsewhere it would stand without what the dossier has
    return Reading(message, replace(advice, standings=(found.standings if there else ()) or advice.standings))


def _of_files(then: Message, now: Message) -> Iterator[Difference]:
    """What is read differently in each file; files go by their number, never by their name."""
    before, after = then.attachments, now.attachments
    for number in range(max(len(before), len(after))):
        was = _told(before[number]) if number < len(before) else "—"
        is_now = _told(after[number]) if number < len(after) else "—"
        if was != is_now:
            yield Difference(f"file {number + 1}", was, is_now)


def _told(file: Attachment) -> str:
    return f"{file.outcome} {file.readability} {file.page_count} p."


def _same_files(then: Message, now: Message, verified: frozenset[str], number: int) -> bool:
    """True when each file that a person verified pages of is still there under its number, with as many pages."""
    for ordinal, file in enumerate(then.attachments, 1):
        if place_of_file(number, ordinal) not in verified:
            continue
        other = now.attachments[ordinal - 1] if ordinal <= len(now.attachments) else None
        if other is None or (other.sha256, other.page_count) != (file.sha256, file.page_count):
            return False
    return True
