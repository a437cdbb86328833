"""How a deed on a dossier is written: reckoned from what the dossier was, and only if it still is (`revision`).

A colleague who was faster makes it reckoned again. Letters are sealed before the row names them; what a deed
that came to nothing has sealed is swept away later.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from console.case import Case, open_case, reckoned
from console.office import Office
from console.sealing import sealed_letter
from storage import drafts
from storage.accounts import Account
from storage.casefile import Reckoned, put_reckoned, state_after
from storage.drafts import SealedLetter
from storage.journal import By
from storage.outbox import hold_letter
from storage.record import ABOUT_LINES
from storage.settlements import Saying
from storage.states import HoldState
from triage.settled import Settlement
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


def still_waits(case: Case) -> bool:
    """Whether the dossier waits for a person."""
    return bool(case.points or case.file.held)


@dataclass(frozen=True, slots=True)
class Deed:
    """What is to be done to a dossier; `action` is its word in the journal."""

    action: str
    settlements: Callable[[Case], tuple[Settlement, ...]]  # those that count after it, its own among them
    write: Callable[[Session, Case], tuple[int, ...]]  # what it says, in the same transaction; its numbers
    waits: Callable[[Case], bool] = still_waits  # whether the dossier waits for a person after it
    prepare: Callable[[Case], Case] = lambda case: case  # the dossier that it is reckoned on


def change(hand: Hand, reference: str, deed: Deed) -> Done | Refusal:
    """Reckon the dossier anew, seal its draft, and write both if nobody changed it meanwhile; else once more."""
    for _ in range(TRIES):
        found = open_case(hand.office, reference, hand.person, hand.now)
        if found is None:
            return Refusal.GONE
        case = deed.prepare(found)
        after = reckoned(hand.office, case.file, case.parts, case.unread, deed.settlements(case), hand.person, hand.now)
        reply = after.reply
        sealed = sealed_letter(hand.office, reply, hand.now) if reply and not reply.due.silent else None
        with hand.office.store.writing() as db:
            if not put(db, hand, after, deed.action, waits=deed.waits(after)):
                continue
            numbers = deed.write(db, case)
            outdated = _hold_outdated(db, hand, found, after)
            _put_draft(db, hand, after, sealed)
        if outdated:
            follow(hand, reference)
        said = deed.settlements(case)
        return Done(after, numbers, last=said[-1] if said else None)
    return Refusal.BUSY


def follow(hand: Hand, reference: str) -> bool:
    """Let checklist, draft and state follow what a dossier holds now; False when it is gone, or never stood still."""
    nothing = Deed("settle", lambda case: case.file.settlements, lambda _db, _case: ())
    for _ in range(PATIENCE):
        done = change(hand, reference, nothing)
        if done is not Refusal.BUSY:
            return isinstance(done, Done)
    return False


def put(db: Session, hand: Hand, case: Case, action: str, *, waits: bool) -> bool:
    """Write the dossier as it was reckoned; False when somebody changed it meanwhile."""
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


def _hold_outdated(db: Session, hand: Hand, before: Case, after: Case) -> bool:
    """Take back the letters that wait and say of the checklist what is true no more; whether there was one."""
    if _told(before) == _told(after):
        return False
    telling = (*ABOUT_LINES, LetterKind.RECEIPT) if before.whole.complete else ABOUT_LINES  # it may say "complete"
    waiting = [one.id for one in before.file.letters if one.kind in telling and one.state is LetterState.QUEUED]
    held = [hold_letter(db, number, hand.by) for number in waiting]
    return any(held)


def _told(case: Case) -> tuple[tuple[str, LineState], ...]:
    """What a letter says of the checklist: the state of every line."""
    return tuple((line.key, line.state) for line in case.whole.standings)


def _put_draft(db: Session, hand: Hand, case: Case, sealed: SealedLetter | None) -> None:
    """The one draft that is due stands in the outbox, one that may have left as it is; others are put aside."""
    keep = (sealed.message, sealed.kind) if sealed else None
    if case.reply is None or sealed is not None:
        drafts.overtake(db, case.file.dossier.id, keep=keep, by=hand.by)
    if sealed is not None and case.reply is not None and case.reply.doubted and case.reply.row is not None:
        drafts.revive_doubted(db, case.reply.row.id, by=hand.by)
    elif sealed is not None and _stands_in_outbox(case) and not _refused_for_good(case, sealed):
        drafts.put_draft(db, sealed, by=hand.by)


def _stands_in_outbox(case: Case) -> bool:
    """A reminder that only time has made due is found by time, and is no draft unless it was one already."""
    reply = case.reply
    if reply is None or reply.due.kind is not LetterKind.REMINDER or reply.unasked:
        return reply is not None
    return reply.row is not None and reply.row.state is LetterState.DRAFT


def _refused_for_good(case: Case, sealed: SealedLetter) -> bool:
    """Whether the server refused this letter at this very address, or a person settled that it did not leave.

    Only a person who says so has it written anew.
    """
    row = case.reply.row if case.reply else None
    if row is None or row.state is not LetterState.FAILED:
        return False
    waits = any(hold.letter == row.id and hold.state is HoldState.OPEN for hold in case.file.holds)
    return not waits or row.recipient.lower() == sealed.recipient.address.lower()
