"""What people do to a dossier: settle, undo, write, approve, take back, lay aside. Each is one transaction.

A deed is reckoned from what the dossier was (`revision`) and written only if it still is: a colleague who was faster
makes it reckoned again, and an approval refused. Letters are sealed before the row names them (RULES §4); what a deed
that came to nothing has sealed is swept away later.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from console.case import Case, Reply, correspondence, open_case, reckoned
from console.office import Office
from console.openings import edit_bytes
from notifier.blocks import Edit, answered, edited, merged, typed
from notifier.ids import letter_message_id, new_token
from notifier.letters import enclose
from storage import drafts
from storage.accounts import Account
from storage.casefile import Reckoned, put_reckoned, state_after
from storage.drafts import SealedLetter
from storage.journal import By
from storage.letters import Letter
from storage.messages import keep_blobs
from storage.outbox import hold_letter
from storage.record import ABOUT_LINES
from storage.settlements import Saying, add_settlement, undo_settlement
from triage.due import REPLY
from triage.settled import SEALED, Act, Settlement
from triage.values import LetterKind, LetterState, LineState

TRIES = 4  # of a deed that others keep overtaking
PATIENCE = 20  # times as many of what nobody waits for and everybody relies on
PROVISIONAL = 1 << 60  # numbers of settlements that have none yet: later than all others


class Refusal(StrEnum):
    """Why a deed was not done; nothing was changed."""

    GONE = "gone"  # no such dossier, letter or settlement
    STALE = "stale"  # the dossier changed since the page was drawn
    DOUBTS = "doubts"  # something must be looked at first
    QUESTIONS = "questions"  # a paragraph waits for an answer
    UNWRITTEN = "unwritten"  # nobody wrote the answer yet
    SILENT = "silent"  # the call only looks on
    NOTHING = "nothing"  # no letter is due, or it is on its way
    BUSY = "busy"  # others kept changing it


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a deed: the dossier after it, and the numbers to undo it by."""

    case: Case
    settlements: tuple[int, ...] = ()
    letter: int | None = None
    last: Settlement | None = None  # what was said, for telling it


@dataclass(frozen=True, slots=True)
class Hand:
    """Who does a deed, at which desk, when."""

    office: Office
    person: Account
    now: datetime

    @property
    def by(self) -> By:
        """The same, as the journal says it."""
        return By(self.person.name, self.person.role.value, self.now)


def settle(hand: Hand, reference: str, *sayings: Saying) -> Done | Refusal:
    """Let a person's word count: checklist, draft and queue follow at once."""

    def write(db: Session, case: Case) -> tuple[int, ...]:
        said = (replace(_sealed(db, hand, case, saying), dossier=case.file.dossier.id) for saying in sayings)
        return tuple(add_settlement(db, one, by=hand.by) for one in said)

    def after(case: Case) -> tuple[Settlement, ...]:
        return (*case.file.settlements, *provisional(sayings, hand))

    return change(hand, reference, "settle", after, write)


def follow(hand: Hand, reference: str) -> bool:
    """Let checklist, draft and state follow what a dossier holds now; False when it is gone, or never stood still."""
    for _ in range(PATIENCE):
        done = settle(hand, reference)
        if done is not Refusal.BUSY:
            return isinstance(done, Done)
    return False


def _sealed(db: Session, hand: Hand, case: Case, saying: Saying) -> Saying:
    """What is never in clear goes to the vault, beside the first message; the settlement names it (RULES §5)."""
    if saying.act is not Act.FACT or saying.key not in SEALED or saying.said == ("",):
        return saying
    mail = case.file.mails[0]
    ref = hand.office.vault.seal(mail.envelope, f"fact-{hand.office.randomness(10).hex()}", saying.said[0].encode())
    keep_blobs(db, mail.id, (ref,))
    return replace(saying, said=("", ref.name))


def undo(hand: Hand, reference: str, number: int) -> Done | Refusal:
    """Take one settlement out of the reckoning; what it had closed waits again."""

    def write(db: Session, case: Case) -> tuple[int, ...]:
        one = _settlement(case, number)
        undone = undo_settlement(db, number, by=hand.by)
        if undone and one is not None and (one.act, one.key) == (Act.SEEN, REPLY):
            holds = drafts.holds_settled_at(db, case.file.dossier.id, one.at)
            drafts.reopen_holds(db, holds, by=hand.by)
        return (number,) if undone else ()

    def after(case: Case) -> tuple[Settlement, ...]:
        return tuple(replace(s, undone_at=hand.now) if s.id == number else s for s in case.file.settlements)

    def waits(case: Case) -> bool:
        one = _settlement(case, number)
        return _waits(case) or (one is not None and (one.act, one.key) == (Act.SEEN, REPLY))

    return change(hand, reference, "undo", after, write, waits)


def write_reply(hand: Hand, reference: str, text: str) -> Done | Refusal:
    """Keep a person's text for the letter that is due. An unchanged text is no edit."""

    return _rewrite(hand, reference, lambda reply: edit_made(reply, text))


def edit_made(reply: Reply, text: str) -> Edit | None:
    """What a person made of a letter, from the text they typed; None when they changed nothing."""
    base = tuple(typed((block,)) for block in reply.text.blocks)
    own = tuple(reply.text.blocks[base.index(block)] if block in base else block for block in edited(text))
    return None if own == reply.text.blocks else Edit(reply.text.blocks, own)


def answer_question(hand: Hand, reference: str, number: int, *, update: bool) -> Done | Refusal:
    """Settle what becomes of a paragraph that a person changed and whose facts changed since."""

    def edit(reply: Reply) -> Edit | None:
        return answered(reply.edit, reply.text.blocks, number, update=update) if reply.edit else None

    return _rewrite(hand, reference, edit)


def approve(hand: Hand, reference: str, revision: int) -> Done | Refusal:
    """Let the letter leave when its hold is over. Refused when the page it was approved on shows another dossier.

    A button pressed twice on the same page approves once, and is told so twice.
    """
    case = open_case(hand.office, reference, hand.person, hand.now)
    if case is not None and (twice := _approved_here(case, hand, revision)) is not None:
        return Done(case, letter=twice)
    refusal = _why_not(case, revision)
    if refusal is not None or case is None or case.reply is None:
        return refusal or Refusal.GONE
    sealed = sealed_letter(hand, case.reply)
    number, kind = case.reply.due.message, case.reply.due.kind
    with hand.office.store.writing() as db:
        if not _put(db, hand, case, "approve", waits=False):
            return Refusal.STALE
        letter = drafts.approve(db, sealed, due_at=hand.now + hand.office.hold, by=hand.by)
        if letter is None:
            db.rollback()
            return Refusal.NOTHING
        drafts.overtake(db, sealed.dossier or 0, keep=(number, kind), by=hand.by)
        if kind is LetterKind.ANSWER:
            drafts.settle_holds_of_message(db, number, by=hand.by)
        else:
            drafts.settle_holds(db, sealed.dossier or 0, by=hand.by)
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
        if not hold_letter(db, letter.id, hand.now, actor=hand.by.name, role=hand.by.role):
            return Refusal.NOTHING
        holds = drafts.holds_settled_at(db, case.file.dossier.id, letter.queued_at) if letter.queued_at else ()
        drafts.reopen_holds(db, holds, by=hand.by)
        if not _put(db, hand, case, "take back", waits=bool(holds)):
            db.rollback()
            return Refusal.BUSY
    return Done(case, letter=letter.id)


def lay_aside(hand: Hand, reference: str) -> Done | Refusal:
    """A person has dealt with what waits, and no letter is owed."""
    case = open_case(hand.office, reference, hand.person, hand.now)
    if case is None:
        return Refusal.GONE
    waiting = {*case.file.held, *((case.reply.due.message,) if case.reply else ())}
    sayings = tuple(Saying(Act.SEEN, REPLY, message=number) for number in sorted(waiting))

    def write(db: Session, found: Case) -> tuple[int, ...]:
        said = (replace(saying, dossier=found.file.dossier.id) for saying in sayings)
        numbers = tuple(add_settlement(db, one, by=hand.by) for one in said)
        drafts.settle_holds(db, found.file.dossier.id, by=hand.by)
        return numbers

    def after(found: Case) -> tuple[Settlement, ...]:
        return (*found.file.settlements, *provisional(sayings, hand))

    return change(hand, reference, "lay aside", after, write, lambda _: False)


# ------------------------------------------------------------------------------------------------------- how it is done


def _waits(case: Case) -> bool:
    """Whether the dossier still waits for a person."""
    return bool(case.points or case.file.held)


def change(
    hand: Hand,
    reference: str,
    action: str,
    settlements: Callable[[Case], tuple[Settlement, ...]],
    write: Callable[[Session, Case], tuple[int, ...]],
    waits: Callable[[Case], bool] = _waits,
    prepare: Callable[[Case], Case] = lambda case: case,
) -> Done | Refusal:
    """Reckon the dossier anew, seal its draft, and write both if nobody changed it meanwhile; else once more."""
    for _ in range(TRIES):
        found = open_case(hand.office, reference, hand.person, hand.now)
        if found is None:
            return Refusal.GONE
        case = prepare(found)
        after = reckoned(hand.office, case.file, case.parts, case.unread, settlements(case), hand.person, hand.now)
        sealed = sealed_letter(hand, after.reply) if after.reply and not after.reply.due.silent else None
        with hand.office.store.writing() as db:
            if not _put(db, hand, after, action, waits=waits(after)):
                continue
            numbers = write(db, case)
            outdated = _hold_outdated(db, hand, found, after)
            _put_draft(db, hand, after, sealed)
        if outdated:
            follow(hand, reference)
        said = settlements(case)
        return Done(after, numbers, last=said[-1] if said else None)
    return Refusal.BUSY


def _hold_outdated(db: Session, hand: Hand, before: Case, after: Case) -> bool:
    """Take back the letters that wait and say of the checklist what is true no more; whether there was one."""
    if _told(before) == _told(after):
        return False
    telling = (*ABOUT_LINES, LetterKind.RECEIPT) if before.whole.complete else ABOUT_LINES  # it may say "complete"
    waiting = [one.id for one in before.file.letters if one.kind in telling and one.state is LetterState.QUEUED]
    held = [hold_letter(db, number, hand.now, actor=hand.by.name, role=hand.by.role) for number in waiting]
    return any(held)


def _told(case: Case) -> tuple[tuple[str, LineState], ...]:
    """What a letter says of the checklist: the state of every line."""
    return tuple((line.key, line.state) for line in case.whole.standings)


def _rewrite(hand: Hand, reference: str, change: Callable[[Reply], Edit | None]) -> Done | Refusal:
    """Seal another text of the letter that is due."""
    case = open_case(hand.office, reference, hand.person, hand.now)
    if case is None or case.reply is None:
        return Refusal.GONE if case is None else Refusal.NOTHING
    edit = change(case.reply)
    reply = replace(case.reply, edit=edit, blocks=merged(edit, case.reply.text.blocks))
    sealed = sealed_letter(hand, reply, new=True)
    with hand.office.store.writing() as db:
        if not _put(db, hand, case, "write", waits=_waits(case)):
            return Refusal.STALE
        letter = drafts.put_draft(db, sealed, by=hand.by)
        if letter is None:
            db.rollback()
            return Refusal.NOTHING
    return Done(replace(case, reply=reply), letter=letter)


def _put(db: Session, hand: Hand, case: Case, action: str, *, waits: bool) -> bool:
    newest = [part.number for part in case.parts if part.brings and part.number not in case.whole.late]
    dossier = case.file.dossier
    after = Reckoned(
        dossier=dossier.id,
        revision=dossier.revision,
        newest=max(newest, default=None) if case.whole.standings else None,
        standings=case.whole.standings,
        facts=case.whole.facts,
    )
    state = state_after(after, dossier.state, waits=waits)
    return put_reckoned(db, after, state, by=hand.by, action=action)


def _put_draft(db: Session, hand: Hand, case: Case, sealed: SealedLetter | None) -> None:
    """The one draft that is due stands in the outbox; others of the dossier are put aside."""
    keep = (sealed.message, sealed.kind) if sealed else None
    if case.reply is None or sealed is not None:
        drafts.overtake(db, case.file.dossier.id, keep=keep, by=hand.by)
    if sealed is not None and sealed.kind is not LetterKind.REMINDER:
        drafts.put_draft(db, sealed, by=hand.by)


def sealed_letter(hand: Hand, reply: Reply, *, new: bool = False) -> SealedLetter:
    """Compose the letter as it stands and seal it: for staff, for the sender when it may leave, and its edit."""
    office = hand.office
    token = new_token(office.randomness(10))
    header = letter_message_id(token, office.reply_key, office.house.domain)
    draft = enclose(
        reply.plan,
        reply.final,
        reply.answered.message,
        correspondence(office),
        message_id=header,
        now=hand.now,
        approved=True,
    )
    may_leave = not reply.questions and not reply.unwritten and draft.fault != "forged"
    changed = office.vault.seal(reply.envelope, f"edit-{token}", edit_bytes(reply.edit)) if new and reply.edit else None
    kept = reply.row.edit if reply.row is not None and reply.edit is not None else None
    return SealedLetter(
        message=reply.due.message,
        dossier=reply.dossier,
        kind=reply.plan.kind,
        language=reply.text.language,
        recipient=reply.plan.recipient,
        token=token,
        message_id=header,
        archived=office.vault.seal(reply.envelope, f"letter-{token}", draft.data),
        posting=office.vault.seal_for_outbox(token, draft.data) if may_leave else None,
        edit=changed.name if changed else kept,
        edited=changed,
    )


def _why_not(case: Case | None, revision: int) -> Refusal | None:
    """Why a letter may not be approved now."""
    if case is None:
        return Refusal.GONE
    if case.file.dossier.revision != revision:
        return Refusal.STALE
    reply = case.reply
    if reply is None:
        return Refusal.NOTHING
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


def _settlement(case: Case, number: int) -> Settlement | None:
    return next((one for one in case.file.settlements if one.id == number), None)


def provisional(sayings: tuple[Saying, ...], hand: Hand) -> tuple[Settlement, ...]:
    """Sayings as they will count once they are written."""
    return tuple(
        Settlement(
            PROVISIONAL + place,
            hand.now,
            hand.by.name,
            one.act,
            one.key,
            one.said,
            one.first,
            one.last,
            None,
            one.message,
        )
        for place, one in enumerate(sayings)
    )
