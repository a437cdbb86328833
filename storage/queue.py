"""What waits for people, as rows of one morning: from clear columns only, in a constant number of queries.

A dossier stands once, in the first group that fits: a draft without a doubt is ready, with one it is to be checked;
a message without a dossier, or whose own may be another's, is to be matched; a request without an answer is to be
reminded of; trouble comes last.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Text, case, func, select, type_coerce
from sqlalchemy.orm import Session

from storage.dossiers import DOSSIER, STANDING
from storage.holds import HOLD
from storage.letters import LETTER
from storage.messages import MESSAGE
from storage.record import PROPOSAL
from storage.settlements import COLUMNS as SETTLEMENTS
from storage.settlements import SETTLEMENT, settlement_of
from storage.states import DossierState, HoldState, LedgerState
from triage.due import LEFT, OF_SENDER, REMIND_AFTER, REMIND_WITHIN, WHOSE, is_asked
from triage.place import OPENING
from triage.settled import Act, Settlement
from triage.values import Call, LetterKind, LetterState, LineState, MessageKind, Need, Reason, Timeliness

MOST = 200  # rows of a group; a morning has a dozen
MET = (LineState.PRESENT, LineState.WAIVED)
DISPUTED = "disputed_fact"
TROUBLE = frozenset({"letter_failed", "letter_uncertain"})


class Group(StrEnum):
    """What a row needs from a person, in the order of a morning."""

    READY = "ready"
    TO_CHECK = "to check"
    TO_MATCH = "to match"
    REMINDERS = "reminders"
    FAILURES = "failures"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Lines:
    """A dossier's checklist in counts: met, in doubt and absent lines of those that are asked, by key."""

    met: int = 0
    unsure: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    promised: tuple[str, ...] = ()

    @property
    def asked(self) -> int:
        """How many lines are asked of this dossier."""
        return self.met + len(self.unsure) + len(self.absent) + len(self.promised)


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
    language: str = ""
    lines: Lines = field(default_factory=Lines)
    points: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()  # titles of dossiers it may belong to
    by: str = ""
    revision: int = 0  # of the dossier
    disputed: tuple[str, ...] = ()  # facts on which its sources differ, and nobody has said anything yet
    confirmed: bool = False  # a reminder of a request that a person approved
    answer: str = ""  # reply codes, for a failure

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
    holds = _holds(db)
    drafts = _drafts(db)
    reminders = _reminders(db, known, now)
    dossiers = {*(h.dossier for h in holds), *(d.dossier for d in drafts), *(r.dossier for r in reminders)} - {None}
    messages = {h.message for h in holds} | {d.message for d in drafts} | {r.message for r in reminders}
    stored = _Stored(db, dossiers, messages)  # type: ignore[arg-type] # None was taken out
    rows = (
        *_of_dossiers(stored, holds, drafts),
        *_to_match(stored, holds),
        *(_reminder(stored, one) for one in _to_remind(stored, reminders)),
        *_failures(stored, holds),
        *_being_read(db),
    )
    put_off = {row for row in rows if (until := stored.later_of(row)) is not None and until > now}
    order = sorted(rows, key=lambda row: _place(row, known))
    return Queue(
        tuple(row for row in order if row not in put_off),
        tuple(row for row in order if row in put_off),
    )


def waiting_count(db: Session) -> int:
    """How many dossiers, messages and letters in trouble wait, for the menu: those put off are counted too."""
    held = select(func.coalesce(HOLD.c.dossier_id, -HOLD.c.message_id).label("thing")).where(
        HOLD.c.state == HoldState.OPEN, HOLD.c.letter_id.is_(None)
    )
    drafts = select(LETTER.c.dossier_id.label("thing")).where(
        LETTER.c.state == LetterState.DRAFT, LETTER.c.dossier_id.is_not(None)
    )
    things = held.union(drafts).subquery()
    trouble = select(func.count()).where(HOLD.c.state == HoldState.OPEN, HOLD.c.letter_id.is_not(None))
    both = select(select(func.count()).select_from(things).scalar_subquery() + trouble.scalar_subquery())
    return int(db.connection().execute(both).scalar_one())


def _place(item: QueueItem, calls: Mapping[str, Call]) -> tuple[int, float, datetime, int]:
    call = calls.get(item.call)
    deadline = call.deadline.timestamp() if call else float("inf")
    return list(Group).index(item.group), deadline, item.at, item.message


# ------------------------------------------------------------------------------------------------------- what is stored


@dataclass(frozen=True, slots=True)
class _Hold:
    message: int
    dossier: int | None
    letter: int | None
    reasons: tuple[Reason, ...]
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class _Draft:
    id: int
    message: int
    dossier: int | None
    kind: LetterKind
    state: LetterState
    language: str
    at: datetime
    answer: str
    approved_by: str | None


class _Stored:
    """The rows that bear on the queue, read once: seven queries whatever their number."""

    def __init__(self, db: Session, dossiers: set[int], messages: set[int]) -> None:
        connection = db.connection()
        columns = (DOSSIER.c.id, DOSSIER.c.reference, DOSSIER.c.title, DOSSIER.c.company, DOSSIER.c.call)
        rows = connection.execute(select(*columns, DOSSIER.c.revision).where(DOSSIER.c.id.in_(dossiers)))
        self.dossiers = {row.id: row for row in rows}
        what = (MESSAGE.c.id, MESSAGE.c.sender, MESSAGE.c.kind, MESSAGE.c.timeliness, MESSAGE.c.received_at)
        more = (MESSAGE.c.stamped_at, MESSAGE.c.call, MESSAGE.c.tier)
        self.messages = {
            row.id: row for row in connection.execute(select(*what, *more).where(MESSAGE.c.id.in_(messages)))
        }
        self.lines = lines_of(db, dossiers)
        self.settled = _settlements(db, dossiers, messages)
        self.proposals = _proposals(db, messages)
        self._disputed = _disputed(db, dossiers)

    def said(self, act: Act, dossier: int | None, message: int) -> Settlement | None:
        """The newest standing settlement of a kind on a dossier or a message."""
        return self.settled.get((act, "", dossier)) or self.settled.get((act, "", -message))

    def seen(self, message: int, code: str) -> bool:
        """Whether a person has looked at a point of a message."""
        return (Act.SEEN, code, -message) in self.settled

    def later_of(self, item: QueueItem) -> datetime | None:
        """Until when a row was put off; a new message brings it back at once."""
        one = self.said(Act.LATER, item.dossier, item.message)
        if one is None or not one.said or one.at < item.at:
            return None
        return datetime.fromisoformat(one.said[0])

    def disputed(self, dossier: int) -> tuple[str, ...]:
        """The facts of a dossier that are open: a person's word closes one, also "not known"."""
        return tuple(fact for fact in self._disputed[dossier] if (Act.FACT, fact, dossier) not in self.settled)

    def by(self, dossier: int | None, message: int) -> str:
        """Who took it."""
        one = self.said(Act.MINE, dossier, message)
        return one.by if one is not None else ""


def _holds(db: Session) -> tuple[_Hold, ...]:
    columns = (HOLD.c.message_id, HOLD.c.dossier_id, HOLD.c.letter_id, HOLD.c.reasons, HOLD.c.opened_at)
    found = select(*columns).where(HOLD.c.state == HoldState.OPEN).order_by(HOLD.c.id).limit(4 * MOST)
    return tuple(_Hold(*row) for row in db.connection().execute(found))


def _drafts(db: Session) -> tuple[_Draft, ...]:
    """Drafts, and letters that came back or failed."""
    found = (
        select(*_LETTER)
        .where(LETTER.c.state == LetterState.DRAFT, LETTER.c.dossier_id.is_not(None))
        .order_by(LETTER.c.id)
        .limit(4 * MOST)
    )
    return tuple(_Draft(*row) for row in db.connection().execute(found))


_LETTER = (
    LETTER.c.id,
    LETTER.c.message_id,
    LETTER.c.dossier_id,
    LETTER.c.kind,
    LETTER.c.state,
    LETTER.c.language,
    LETTER.c.composed_at,
    LETTER.c.answer,
    LETTER.c.approved_by,
)


def _reminders(db: Session, calls: Mapping[str, Call], now: datetime) -> tuple[_Draft, ...]:
    """Requests and receipts of a week ago, near their deadline, after which no piece came and no reminder went."""
    near = [call.key for call in calls.values() if now <= call.deadline <= now + REMIND_WITHIN]
    if not near:
        return ()
    reminder = LETTER.alias()
    newer = MESSAGE.alias()
    left = tuple(LEFT)
    asked = (
        select(*_LETTER)
        .join(DOSSIER, DOSSIER.c.id == LETTER.c.dossier_id)
        .where(
            DOSSIER.c.state == DossierState.WAITING,
            DOSSIER.c.call.in_(near),
            LETTER.c.kind.in_((LetterKind.MISSING_ITEMS, LetterKind.RECEIPT)),
            LETTER.c.state.in_(left),
            LETTER.c.queued_at <= now - REMIND_AFTER,
            ~select(reminder.c.id)
            .where(
                reminder.c.message_id == LETTER.c.message_id,
                reminder.c.kind == LetterKind.REMINDER,
                reminder.c.state.in_((*left, LetterState.SUPPRESSED)),
            )
            .exists(),
            ~select(newer.c.id)
            .where(newer.c.dossier_id == DOSSIER.c.id, newer.c.id > LETTER.c.message_id, newer.c.kind.in_(OPENING))
            .exists(),
        )
        .order_by(LETTER.c.id)
        .limit(MOST)
    )
    return tuple(_Draft(*row) for row in db.connection().execute(asked))


def lines_of(db: Session, dossiers: set[int]) -> dict[int, Lines]:
    """The checklist of each dossier as it stands, in counts; dossiers without one are left out.

    Lines that are met come as one number for each dossier: only the others are named on a row.
    """
    each = STANDING.alias()
    last = select(func.max(each.c.message_id)).where(each.c.dossier_id == DOSSIER.c.id).scalar_subquery()
    newest = select(DOSSIER.c.id, last.label("message_id")).where(DOSSIER.c.id.in_(dossiers)).subquery()
    here = (STANDING.c.dossier_id == newest.c.id) & (STANDING.c.message_id == newest.c.message_id)
    unmet = case((STANDING.c.state.in_(MET), ""), else_=STANDING.c.key).label("unmet")
    found = (
        select(STANDING.c.dossier_id, unmet, STANDING.c.state, func.count())
        .join(newest, here)
        .where(STANDING.c.need != Need.OPTIONAL)
        .group_by(STANDING.c.dossier_id, "unmet", STANDING.c.state)
        .order_by(STANDING.c.dossier_id, func.min(STANDING.c.ordinal))
    )
    of: defaultdict[int, list[tuple[str, LineState, int]]] = defaultdict(list)
    for dossier, key, state, times in db.connection().execute(found):
        of[dossier].append((key, state, times))
    return {dossier: _counted(lines) for dossier, lines in of.items()}


def _counted(lines: list[tuple[str, LineState, int]]) -> Lines:
    def keys(*states: LineState) -> tuple[str, ...]:
        return tuple(key for key, state, _ in lines if state in states)

    return Lines(
        met=sum(times for _, state, times in lines if state in MET),
        unsure=keys(LineState.UNSURE),
        absent=keys(LineState.MISSING, LineState.IN_PART),
        promised=keys(LineState.PROMISED),
    )


def _settlements(db: Session, dossiers: set[int], messages: set[int]) -> dict[tuple[Act, str, int | None], Settlement]:
    """What stands of what people said on these, the newest by act, key and thing; a message is a negative number."""
    acts = (Act.LATER, Act.MINE, Act.SEEN, Act.MATCH, Act.FACT)
    about = SETTLEMENT.c.dossier_id.in_(dossiers) | SETTLEMENT.c.message_id.in_(messages)
    found = select(*SETTLEMENTS).where(about, SETTLEMENT.c.undone_at.is_(None), SETTLEMENT.c.act.in_(acts))
    said: dict[tuple[Act, str, int | None], Settlement] = {}
    for row in db.connection().execute(found.order_by(SETTLEMENT.c.id)):
        one = settlement_of(row)
        thing = -one.message if one.message is not None else one.dossier
        said[one.act, one.key, thing] = one
    return said


def _proposals(db: Session, messages: set[int]) -> defaultdict[int, list[str]]:
    found = (
        select(PROPOSAL.c.message_id, DOSSIER.c.title, DOSSIER.c.reference)
        .join(DOSSIER, DOSSIER.c.id == PROPOSAL.c.dossier_id)
        .where(PROPOSAL.c.message_id.in_(messages))
        .order_by(PROPOSAL.c.message_id, DOSSIER.c.id.desc())
    )
    of: defaultdict[int, list[str]] = defaultdict(list)
    for message, title, reference in db.connection().execute(found):
        of[message].append(title or reference)
    return of


def _disputed(db: Session, dossiers: set[int]) -> defaultdict[int, dict[str, None]]:
    """Each dossier's facts on which sources of one of its mails differ, each once, the oldest mail's first."""
    found = (
        select(MESSAGE.c.dossier_id, MESSAGE.c.reasons)
        .where(
            MESSAGE.c.dossier_id.in_(dossiers),
            type_coerce(MESSAGE.c.reasons, Text).contains(DISPUTED),
        )
        .order_by(MESSAGE.c.id)
    )
    of: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for dossier, reasons in db.connection().execute(found):
        of[dossier] |= {reason.detail: None for reason in reasons if reason.code == DISPUTED}
    return of


# ------------------------------------------------------------------------------------------------------------- the rows


def _of_dossiers(stored: _Stored, holds: tuple[_Hold, ...], drafts: tuple[_Draft, ...]) -> Iterable[QueueItem]:
    """One row for each dossier with a draft or an open hold."""
    held: defaultdict[int, list[_Hold]] = defaultdict(list)
    for hold in holds:
        if hold.dossier is not None and hold.letter is None:
            held[hold.dossier].append(hold)
    letters = {draft.dossier: draft for draft in drafts if draft.dossier is not None}  # the newest of each
    for dossier in {**held, **letters}:
        if dossier in stored.dossiers:
            yield _dossier_row(stored, dossier, held[dossier], letters.get(dossier))


def _dossier_row(stored: _Stored, dossier: int, held: list[_Hold], draft: _Draft | None) -> QueueItem:
    row, lines = stored.dossiers[dossier], stored.lines.get(dossier, Lines())
    points = tuple(dict.fromkeys(code for hold in held for code in _points(stored, hold)))
    whose = [hold.message for hold in held if WHOSE.intersection(_points(stored, hold))]
    message = stored.messages[max(whose or [hold.message for hold in held] + ([draft.message] if draft else []))]
    disputed = stored.disputed(dossier)
    asks = points or lines.unsure or disputed or message.kind is MessageKind.QUESTION
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
        language=draft.language if draft else "",
        lines=lines,
        points=points,
        proposals=tuple(stored.proposals[message.id]),
        disputed=disputed,
        by=stored.by(dossier, message.id),
        revision=row.revision,
    )


def _points(stored: _Stored, hold: _Hold) -> Iterable[str]:
    confirmed = (Act.MATCH, "", -hold.message) in stored.settled
    brings = stored.messages[hold.message].kind in OPENING
    codes = (r.code for r in hold.reasons if not stored.seen(hold.message, r.code))
    return (code for code in codes if is_asked(code, brings=brings) or (code in OF_SENDER and not confirmed))


def _to_match(stored: _Stored, holds: tuple[_Hold, ...]) -> Iterable[QueueItem]:
    """Messages that wait for a person and belong to no dossier."""
    for hold in holds:
        if hold.dossier is None and hold.letter is None and hold.message in stored.messages:
            message = stored.messages[hold.message]
            yield QueueItem(
                group=Group.TO_MATCH,
                message=message.id,
                at=message.stamped_at or message.received_at,
                call=message.call or "",
                sender=message.sender or "",
                kind=message.kind,
                timeliness=message.timeliness,
                points=tuple(reason.code for reason in hold.reasons),
                proposals=tuple(stored.proposals[message.id]),
                by=stored.by(None, message.id),
            )


def _to_remind(stored: _Stored, letters: tuple[_Draft, ...]) -> Iterable[_Draft]:
    """Once a dossier: requests, and receipts where all that is absent was announced."""

    def announced(one: _Draft) -> bool:
        lines = stored.lines.get(one.dossier or 0, Lines())
        return bool(lines.promised) and not lines.absent and not lines.unsure

    due = (one for one in letters if one.kind is LetterKind.MISSING_ITEMS or announced(one))
    return {one.dossier: one for one in due}.values()


def _reminder(stored: _Stored, asked: _Draft) -> QueueItem:
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


def _failures(stored: _Stored, holds: tuple[_Hold, ...]) -> Iterable[QueueItem]:
    """Letters that did not arrive, or of which nobody knows."""
    for hold in holds:
        codes = tuple(reason.code for reason in hold.reasons if reason.code in TROUBLE)
        if hold.letter is None or not codes:
            continue
        row = stored.dossiers.get(hold.dossier) if hold.dossier is not None else None
        yield QueueItem(
            group=Group.FAILURES,
            message=hold.message,
            at=hold.opened_at,
            dossier=row.id if row else None,
            reference=row.reference if row else "",
            title=row.title if row else "",
            company=row.company if row else "",
            call=row.call if row else "",
            letter_id=hold.letter,
            points=codes,
        )


def _being_read(db: Session) -> Iterable[QueueItem]:
    """Mails that are kept and not judged yet."""
    found = select(MESSAGE.c.id, MESSAGE.c.received_at).where(MESSAGE.c.state == LedgerState.STORED)
    for number, received_at in db.connection().execute(found.order_by(MESSAGE.c.id).limit(MOST)):
        yield QueueItem(Group.READING, number, received_at)
