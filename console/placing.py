"""Where a person says a message belongs: a dossier, a new one, none; with what follows from it, and the way back."""

from dataclasses import replace

from sqlalchemy.orm import Session

from console.case import Case
from console.change import Deed, Done, Hand, Refusal, change, provisional
from console.deeds import settle
from console.openings import reading_of
from notifier.ids import REFERENCE_BYTES, new_reference
from storage import drafts, holds, journal
from storage.casefile import Mail, one_mail
from storage.dossiers import open_dossier
from storage.matching import (
    add_contact,
    dossier_of_message,
    is_contact,
    move_message,
    reference_by_id,
    remove_contact,
)
from storage.settlements import Saying, add_settlement, undo_settlement
from triage.deadlines import call_for, call_named
from triage.settled import Act, Settlement
from triage.whole import Part

NONE, UNWANTED = "none", "unwanted"
CONTACT, PARTED = "contact", "parted"  # who wrote became a contact where the message went, and was one where it left


def to_dossier(hand: Hand, number: int, reference: str, *, contact: bool) -> Done | Refusal:
    """The message belongs to this dossier: its files count there, its hold is settled."""
    with hand.office.store.reading() as db:
        mail, origin = one_mail(db, number), dossier_of_message(db, number)
        left = _left(db, mail, origin)
    if mail is None:
        return Refusal.GONE
    part = _part(hand, mail)

    def saying(case: Case) -> Saying:
        said = (f"dossier:{case.file.dossier.id}", *left, *((CONTACT,) if contact else ()))
        return Saying(Act.MATCH, "", said, dossier=case.file.dossier.id, message=number)

    def with_it(case: Case) -> Case:
        if part is None or case.part(number) is not None:
            return case
        parts = tuple(sorted((*case.parts, part), key=lambda one: (one.advice.received_at, one.number)))
        known = case.file.correspondents | ({part.message.sender.address.lower()} if contact else set())
        file = replace(case.file, mails=(*case.file.mails, mail), correspondents=frozenset(known))
        return replace(case, parts=parts, file=file)

    def write(db: Session, case: Case) -> tuple[int, ...]:
        target = case.file.dossier.id
        if origin != target and not move_message(db, number, origin=origin, to=target, by=hand.by):
            return ()
        if contact and part is not None:
            add_contact(db, target, part.message.sender.address, hand.now)
        holds.settle_holds_of_message(db, number, by=hand.by)
        return (add_settlement(db, saying(case), by=hand.by),)

    def after(case: Case) -> tuple[Settlement, ...]:
        return (*case.file.settlements, *provisional((saying(case),), hand))

    done = change(hand, reference, Deed("match", after, write, prepare=with_it))
    if isinstance(done, Done) and origin != done.case.file.dossier.id:
        _follow(hand, origin)
    return done


def to_new_dossier(hand: Hand, number: int) -> Done | Refusal:
    """The message opens a dossier of its own, of the call of its moment."""
    office = hand.office
    with office.store.reading() as db:
        mail, origin = one_mail(db, number), dossier_of_message(db, number)
        left = _left(db, mail, origin)
    part = _part(hand, mail) if mail is not None else None
    if mail is None or part is None:
        return Refusal.GONE
    call = call_named(part.advice.call, office.calls) or call_for(part.advice.received_at, office.calls)
    reference = new_reference(office.randomness(REFERENCE_BYTES), call.reference_prefix if call else "")
    advice = replace(part.advice, call=call.key if call else "")
    with office.store.writing() as db:
        dossier, act = open_dossier(db, reference, advice, part.message, hand.now)
        journal.write_all(db, (replace(act, actor=hand.by.name, role=hand.by.role),), now=hand.now)
        if not move_message(db, number, origin=origin, to=dossier, by=hand.by):
            db.rollback()
            return Refusal.BUSY
        holds.settle_holds_of_message(db, number, by=hand.by)
    _follow(hand, origin)
    return settle(hand, reference, Saying(Act.MATCH, "", ("new", *left, CONTACT), message=number))


def to_nobody(hand: Hand, number: int, what: str) -> int | Refusal:
    """The message belongs to no dossier, or is unwanted; the number of what was settled."""
    with hand.office.store.writing() as db:
        if one_mail(db, number) is None:
            return Refusal.GONE
        holds.settle_holds_of_message(db, number, by=hand.by)
        drafts.overtake_of_message(db, number, by=hand.by)
        said = UNWANTED if what == UNWANTED else NONE
        saying = Saying(Act.MATCH, "", (said,), message=number)
        return add_settlement(db, saying, by=hand.by)


def undo_place(hand: Hand, one: Settlement) -> Refusal | None:
    """The message goes back to where it was, its files with it, and waits again."""
    number = one.message or 0
    origin = next((int(text[5:]) for text in one.said if text.startswith("from:")), 0) or None
    with hand.office.store.reading() as db:
        mail, here = one_mail(db, number), dossier_of_message(db, number)
    if mail is None:
        return Refusal.GONE
    sender = mail.sender
    with hand.office.store.writing() as db:
        if not undo_settlement(db, one.id, by=hand.by):
            return Refusal.NOTHING
        if one.dossier is not None and here == one.dossier and origin != here:
            move_message(db, number, origin=here, to=origin, by=hand.by)
            if CONTACT in one.said:
                remove_contact(db, one.dossier, sender, one.at)
            if PARTED in one.said and origin is not None:
                add_contact(db, origin, sender, one.at)
        waited = holds.holds_of_message_settled_at(db, number, one.at)
        holds.reopen_holds(db, waited, by=hand.by)
        if one.dossier is None:
            drafts.bring_back(db, number, one.at, by=hand.by)
    if here is not None:
        _follow(hand, one.dossier)
        _follow(hand, origin)
    return None


def _left(db: Session, mail: Mail | None, origin: int | None) -> tuple[str, ...]:
    """Where a message lay, and whether its sender was a contact there, as a settlement notes it for the way back."""
    contact = mail is not None and origin is not None and is_contact(db, origin, mail.sender)
    return (f"from:{origin or 0}", *((PARTED,) if contact else ()))


def _follow(hand: Hand, dossier: int | None) -> None:
    """Let a dossier's checklist and letter follow a message that left it, or came back."""
    if dossier is not None:
        with hand.office.store.reading() as db:
            reference = reference_by_id(db, dossier)
        settle(hand, reference)


def _part(hand: Hand, mail: Mail) -> Part | None:
    if mail.reading is None:
        return None
    reading = reading_of(hand.office, mail.reading, hand.person, hand.now)
    return Part(mail.id, reading.message, reading.advice)
