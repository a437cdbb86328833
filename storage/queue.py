"""What waits for people, as rows of one morning: from clear columns only, in a constant number of queries.

A dossier stands once, in the first group that fits: a draft without a doubt is ready, with one it is to be checked;
a message without a dossier, or whose own may be another's, is to be matched; a request without an answer is to be
reminded of; trouble comes last.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from math import inf

from sqlalchemy.orm import Session

from storage.holds import HoldLine, open_holds
from storage.lines import Lines
from storage.progress import Progress, being_read
from storage.waiting import MOST, Stored, WaitingLetter, unanswered, waiting_drafts
from triage.due import OF_SENDER, WHOSE, is_asked
from triage.settled import Act
from triage.values import REQUESTS, Call, LetterKind, MessageKind, Timeliness

TROUBLE = frozenset({"letter_failed", "letter_uncertain"})


class Group(StrEnum):
    """What a row needs from a person, in the order of a morning."""

    READY = "ready"
    TO_CHECK = "to check"
    TO_MATCH = "to match"
    REMINDERS = "reminders"
    FAILURES = "failures"
    READING = "reading"


ORDER = {group: place for place, group in enumerate(Group)}


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One row. `letter` is the draft that waits; `by` who took it; `points` what is to be looked at besides lines."""

    group: Group
    message: int
    at: datetime
    dossier: int | None = None
    reference: str = ""
    title: str = ""
    company: str = ""
    call: str = ""
    sender: str = ""
    kind: MessageKind | None = None
    timeliness: Timeliness | None = None
    letter: LetterKind | None = None
    letter_id: int | None = None
    doubted: bool = False  # that letter may have left before
    language: str = ""
    lines: Lines = field(default_factory=Lines)
    points: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()  # titles of dossiers it may belong to
    by: str = ""
    revision: int = 0  # of the dossier
    disputed: tuple[str, ...] = ()  # facts on which its sources differ, and nobody has said anything yet
    confirmed: bool = False  # a reminder of a request that a person approved
    answer: str = ""  # reply codes, for a failure
    reading: Progress | None = None  # how far it is read, while it is

    @property
    def path(self) -> str:
        """The row's own page at the desk."""
        return f"/d/{self.reference}" if self.reference else f"/m/{self.message}"


@dataclass(frozen=True, slots=True)
class Queue:
    """The rows that wait now, and those put off until later."""

    items: tuple[QueueItem, ...]
    later: tuple[QueueItem, ...] = ()

    def of(self, group: Group) -> tuple[QueueItem, ...]:
        """The rows of one group, in order."""
        return tuple(item for item in self.items if item.group is group)

    @property
    def waiting(self) -> tuple[QueueItem, ...]:
        """The rows that somebody can do something about."""
        return tuple(item for item in self.items if item.group is not Group.READING)


def queue(db: Session, calls: Iterable[Call], now: datetime) -> Queue:
    """Everything that waits, in the order to take it: by group, then by deadline, then the oldest first."""
    known = {call.key: call for call in calls}
    holds = open_holds(db, limit=4 * MOST)
    drafts = waiting_drafts(db)
    asked = unanswered(db, known, now)
    things: tuple[HoldLine | WaitingLetter, ...] = (*holds, *drafts, *asked)
    dossiers = {thing.dossier for thing in things if thing.dossier is not None}
    stored = Stored(db, dossiers, {thing.message for thing in things})
    rows = (
        *_of_dossiers(stored, holds, drafts),
        *_unplaced(stored, holds, drafts),
        *(_reminder(stored, one) for one in _to_remind(stored, asked, {draft.dossier for draft in drafts})),
        *_failures(stored, holds),
        *(
            QueueItem(Group.READING, one.message, one.received_at, reading=one)
            for one in being_read(db, now, most=MOST)
        ),
    )
    deadlines = {call.key: call.deadline.timestamp() for call in known.values()}
    order = sorted(rows, key=lambda row: _place(row, deadlines))
    put_off = [(until := _later(stored, row)) is not None and until > now for row in order]
    return Queue(
        tuple(row for row, later in zip(order, put_off, strict=True) if not later),
        tuple(row for row, later in zip(order, put_off, strict=True) if later),
    )


def _place(item: QueueItem, deadlines: Mapping[str, float]) -> tuple[int, float, datetime, int]:
    return ORDER[item.group], deadlines.get(item.call, inf), item.at, item.message


def _later(stored: Stored, item: QueueItem) -> datetime | None:
    """Until when a row was put off; a new message brings it back at once."""
    one = stored.said(Act.LATER, item.dossier, item.message)
    if one is None or not one.said or one.at < item.at:
        return None
    return datetime.fromisoformat(one.said[0])


def _of_dossiers(stored: Stored, holds: tuple[HoldLine, ...], drafts: tuple[WaitingLetter, ...]) -> Iterable[QueueItem]:
    """One row for each dossier with a draft or an open hold."""
    held: defaultdict[int, list[HoldLine]] = defaultdict(list)
    for hold in holds:
        if hold.dossier is not None and hold.letter is None:
            held[hold.dossier].append(hold)
    letters = {draft.dossier: draft for draft in drafts if draft.dossier is not None}  # the newest of each
    for dossier in {**held, **letters}:
        if dossier in stored.dossiers:
            yield _dossier_row(stored, dossier, held[dossier], letters.get(dossier))


def _dossier_row(stored: Stored, dossier: int, held: list[HoldLine], draft: WaitingLetter | None) -> QueueItem:
    row, lines = stored.dossiers[dossier], stored.lines.get(dossier, Lines())
    points = tuple(dict.fromkeys(code for hold in held for code in _points(stored, hold)))
    whose = [hold.message for hold in held if WHOSE.intersection(_points(stored, hold))]
    message = stored.messages[max(whose or [hold.message for hold in held] + ([draft.message] if draft else []))]
    disputed = stored.disputed(dossier)
    doubted = draft is not None and draft.doubted
    asks = points or lines.unsure or disputed or doubted or message.kind is MessageKind.QUESTION
    return QueueItem(
        group=Group.TO_MATCH if whose else Group.TO_CHECK if asks else Group.READY,
        message=message.id,
        at=message.stamped_at or message.received_at,
        dossier=dossier,
        reference=row.reference,
        title=row.title,
        company=row.company,
        call=row.call,
        sender=message.sender or "",
        kind=message.kind,
        timeliness=message.timeliness,
        letter=draft.kind if draft else None,
        letter_id=draft.id if draft else None,
        doubted=doubted,
        language=draft.language if draft else "",
        lines=lines,
        points=points,
        proposals=tuple(stored.proposals[message.id]),
        disputed=disputed,
        by=stored.by(dossier, message.id),
        revision=row.revision,
    )


def _points(stored: Stored, hold: HoldLine) -> Iterable[str]:
    confirmed = stored.confirmed(hold.message)
    alone = stored.messages[hold.message].kind is MessageKind.QUESTION  # the row says so by itself
    codes = (r.code for r in hold.reasons if not stored.seen(hold.message, r.code))
    return (code for code in codes if is_asked(code, brings=not alone) or (code in OF_SENDER and not confirmed))


def _unplaced(stored: Stored, holds: tuple[HoldLine, ...], drafts: tuple[WaitingLetter, ...]) -> Iterable[QueueItem]:
    """One row for each message without a dossier that waits for a person, or whose letter does.

    A letter that may have left comes first; one that was approved, and then kept back, waits though nothing else does.
    """
    held = {hold.message: hold for hold in holds if hold.dossier is None and hold.letter is None}
    letters = {one.message: one for one in drafts if one.dossier is None and (one.doubted or one.message not in held)}
    for number in {**held, **letters}:
        if number not in stored.messages:
            continue
        message, hold, letter = stored.messages[number], held.get(number), letters.get(number)
        yield QueueItem(
            group=Group.TO_MATCH if letter is None else Group.TO_CHECK if letter.doubted else Group.READY,
            message=message.id,
            at=message.stamped_at or message.received_at,
            call=message.call or "",
            sender=message.sender or "",
            kind=message.kind,
            timeliness=message.timeliness,
            letter=letter.kind if letter else None,
            letter_id=letter.id if letter else None,
            doubted=letter is not None and letter.doubted,
            language=letter.language if letter else "",
            points=tuple(reason.code for reason in hold.reasons) if hold and letter is None else (),
            proposals=tuple(stored.proposals[message.id]),
            by=stored.by(None, message.id),
        )


def _to_remind(
    stored: Stored, letters: tuple[WaitingLetter, ...], ready: Container[int | None]
) -> Iterable[WaitingLetter]:
    """The letters to remind of: requests, and receipts where all that is absent was announced.

    One a dossier, and none of a dossier that has a draft `ready`.
    """

    def announced(one: WaitingLetter) -> bool:
        lines = stored.lines.get(one.dossier or 0, Lines())
        return bool(lines.promised) and not lines.absent and not lines.unsure

    due = (one for one in letters if one.kind in REQUESTS or announced(one))
    return {one.dossier: one for one in due if one.dossier not in ready}.values()


def _reminder(stored: Stored, asked: WaitingLetter) -> QueueItem:
    row = stored.dossiers[asked.dossier]
    return QueueItem(
        group=Group.REMINDERS,
        message=asked.message,
        at=asked.at,
        dossier=row.id,
        reference=row.reference,
        title=row.title,
        company=row.company,
        call=row.call,
        letter=LetterKind.REMINDER,
        language=asked.language,
        lines=stored.lines.get(row.id, Lines()),
        by=stored.by(row.id, asked.message),
        revision=row.revision,
        confirmed=asked.approved_by is not None,
    )


def _failures(stored: Stored, holds: tuple[HoldLine, ...]) -> Iterable[QueueItem]:
    """Letters that did not arrive, or of which nobody knows."""
    for hold in holds:
        codes = tuple(reason.code for reason in hold.reasons if reason.code in TROUBLE)
        if hold.letter is None or not codes:
            continue
        row = stored.dossiers.get(hold.dossier) if hold.dossier is not None else None
        message = stored.messages.get(hold.message)
        yield QueueItem(
            group=Group.FAILURES,
            message=hold.message,
            at=hold.opened_at,
            dossier=row.id if row else None,
            reference=row.reference if row else "",
            title=row.title if row else "",
            company=row.company if row else "",
            call=row.call if row else "",
            sender=message.sender or "" if message else "",
            letter_id=hold.letter,
            points=codes,
        )
