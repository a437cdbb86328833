"""What people do with the letter that a dossier is due: write it, approve it, take it back.

An approval is refused when the dossier, or the letter that it is due, is not any more what the page showed.
"""

from collections.abc import Callable
from dataclasses import replace

from console.case import Case, Reply, open_case
from console.change import Done, Hand, Refusal, follow, put, still_waits
from console.sealing import sealed_letter
from console.writing import rewritten, version_of
from notifier.blocks import Edit, answered, merged
from storage import drafts, holds
from storage.letters import Letter
from storage.outbox import hold_letter
from triage.values import LetterKind, LetterState


def write_reply(hand: Hand, reference: str, text: str, version: str) -> Done | Refusal:
    """Keep a person's text for the letter that is due, if `version` of it is what they wrote on."""

    return _rewrite(hand, reference, lambda reply: rewritten(reply, text, version))


def answer_question(hand: Hand, reference: str, number: int, version: str, *, update: bool) -> Done | Refusal:
    """Settle what becomes of a paragraph that a person changed and whose facts changed since.

    Whoever answers is taken to have seen the whole letter: `version` is the one that the page showed.
    """

    def edit(reply: Reply) -> Edit | Refusal | None:
        if version != version_of(reply):
            return Refusal.STALE
        return answered(reply.edit, reply.text.blocks, number, update=update) if reply.edit else None

    return _rewrite(hand, reference, edit)


def approve(hand: Hand, reference: str, revision: int, version: str) -> Done | Refusal:
    """Let the letter leave when its hold is over. Refused when the page it was approved on shows another one.

    `revision` is the dossier's on that page, `version` its letter's.

    A button pressed twice on the same page approves once, and is told so twice.
    """
    case = open_case(hand.office, reference, hand.person, hand.now)
    if case is not None and (twice := _approved_here(case, hand, revision)) is not None:
        return Done(case, letter=twice)
    refusal = _why_not(case, revision, version)
    if refusal is not None or case is None or case.reply is None:
        return refusal or Refusal.GONE
    sealed = sealed_letter(hand.office, case.reply, hand.now)
    number, kind = case.reply.due.message, case.reply.due.kind
    with hand.office.store.writing() as db:
        if not put(db, hand, case, "approve", waits=False):
            return Refusal.STALE
        letter = drafts.approve(db, sealed, due_at=hand.now + hand.office.hold, by=hand.by)
        if letter is None:
            db.rollback()
            return Refusal.NOTHING
        drafts.overtake(db, sealed.dossier or 0, keep=(number, kind), by=hand.by)
        if kind is LetterKind.ANSWER:
            holds.settle_holds_of_message(db, number, by=hand.by)
        else:
            holds.settle_holds(db, sealed.dossier or 0, by=hand.by)
    if kind is LetterKind.ANSWER:  # what else the dossier is due comes up again
        follow(hand, reference)
    hand.office.ring()
    return Done(case, letter=letter)


def take_back(hand: Hand, reference: str, letter: Letter) -> Done | Refusal:
    """Undo an approval while the letter waits for its hold: it is a draft again, with its text."""
    case = open_case(hand.office, reference, hand.person, hand.now)
    if case is None:
        return Refusal.GONE
    with hand.office.store.writing() as db:
        if not hold_letter(db, letter.id, hand.by):
            return Refusal.NOTHING
        waited = holds.holds_settled_at(db, case.file.dossier.id, letter.queued_at) if letter.queued_at else ()
        holds.reopen_holds(db, waited, by=hand.by)
        if not put(db, hand, case, "take back", waits=bool(waited)):
            db.rollback()
            return Refusal.BUSY
    return Done(case, letter=letter.id)


def _rewrite(hand: Hand, reference: str, change: Callable[[Reply], Edit | Refusal | None]) -> Done | Refusal:
    """Seal another text of the letter that is due."""
    case = open_case(hand.office, reference, hand.person, hand.now)
    if case is None or case.reply is None or case.reply.doubted:
        return Refusal.GONE if case is None else Refusal.NOTHING
    edit = change(case.reply)
    if isinstance(edit, Refusal):
        return edit
    reply = replace(case.reply, edit=edit, blocks=merged(edit, case.reply.text.blocks))
    sealed = sealed_letter(hand.office, reply, hand.now, new=True)
    with hand.office.store.writing() as db:
        if not put(db, hand, case, "write", waits=still_waits(case)):
            return Refusal.STALE
        letter = drafts.put_draft(db, sealed, by=hand.by)
        if letter is None:
            db.rollback()
            return Refusal.NOTHING
    return Done(replace(case, reply=reply), letter=letter)


def _why_not(case: Case | None, revision: int, version: str) -> Refusal | None:
    """Why a letter may not be approved now."""
    if case is None:
        return Refusal.GONE
    if case.file.dossier.revision != revision:
        return Refusal.STALE
    reply = case.reply
    if reply is None or reply.doubted:
        return Refusal.NOTHING
    if reply.version != version:
        return Refusal.STALE
    if case.points and reply.due.kind not in {LetterKind.ANSWER, LetterKind.NEUTRAL}:
        return Refusal.DOUBTS
    if reply.due.silent:
        return Refusal.SILENT
    if reply.unwritten:
        return Refusal.UNWRITTEN
    return Refusal.QUESTIONS if reply.questions else None


def _approved_here(case: Case, hand: Hand, revision: int) -> int | None:
    """The letter that this person approved on the page of this revision, while it waits and nothing came since."""
    if case.file.dossier.revision != revision + 1 or case.reply is not None:
        return None
    waiting = (one for one in reversed(case.file.letters) if one.state is LetterState.QUEUED)
    return next((one.id for one in waiting if one.approved_by == hand.by.name), None)
