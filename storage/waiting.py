"""What waits, as the tables have it: drafts, requests without an answer, and what is stored about their dossiers."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from storage.columns import among
from storage.dossiers import DOSSIER
from storage.doubted import DOUBTED
from storage.found import PROPOSAL
from storage.letters import LETTER
from storage.lines import lines_of
from storage.messages import MESSAGE
from storage.settlements import COLUMNS as SETTLEMENTS
from storage.settlements import SETTLEMENT, settlement_of
from storage.states import DossierState
from triage.due import LEFT, REMIND_AFTER, REMIND_WITHIN
from triage.settled import Act, Settlement
from triage.values import OPENING, Call, LetterKind, LetterState

MOST = 200  # rows of a group; a morning has a dozen
DISPUTED = "disputed_fact"


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """A draft, or a letter that asked for something and was not answered."""

    id: int
    message: int
    dossier: int | None
    kind: LetterKind
    language: str
    at: datetime
    approved_by: str | None
    doubted: bool  # it may have left once, so that there is nothing to approve


_LETTER = (
    LETTER.c.id,
    LETTER.c.message_id,
    LETTER.c.dossier_id,
    LETTER.c.kind,
    LETTER.c.language,
    LETTER.c.composed_at,
    LETTER.c.approved_by,
    DOUBTED.label("doubted"),
)


def waiting_drafts(db: Session) -> tuple[WaitingLetter, ...]:
    """Every draft, the oldest first."""
    found = select(*_LETTER).where(LETTER.c.state == LetterState.DRAFT).order_by(LETTER.c.id).limit(4 * MOST)
    return tuple(WaitingLetter(*row) for row in db.connection().execute(found).all())


def unanswered(db: Session, calls: Mapping[str, Call], now: datetime) -> tuple[WaitingLetter, ...]:
    """Requests and receipts of a week ago, near their deadline, after which no piece came and no reminder went."""
    near = [call.key for call in calls.values() if now <= call.deadline <= now + REMIND_WITHIN]
    if not near:
        return ()
    reminder, later = LETTER.alias(), LETTER.alias()
    newer = MESSAGE.alias()
    left = tuple(LEFT)
    asked = (
        select(*_LETTER)
        .join(DOSSIER, DOSSIER.c.id == LETTER.c.dossier_id)
        .where(
            DOSSIER.c.state == DossierState.WAITING,
            DOSSIER.c.call.in_(near),
            LETTER.c.kind.in_((LetterKind.MISSING_ITEMS, LetterKind.MORE_ITEMS, LetterKind.RECEIPT)),
            LETTER.c.state.in_(left),
            LETTER.c.queued_at <= now - REMIND_AFTER,
            ~select(reminder.c.id)
            .where(
                reminder.c.message_id == LETTER.c.message_id,
                reminder.c.kind == LetterKind.REMINDER,
                reminder.c.state.in_((*left, LetterState.SUPPRESSED)),
            )
            .exists(),
            ~select(later.c.id)
            .where(
                later.c.message_id == LETTER.c.message_id,
                later.c.kind == LetterKind.MORE_ITEMS,
                later.c.state.in_(left),
                later.c.queued_at > now - REMIND_AFTER,
            )
            .exists(),
            ~select(newer.c.id)
            .where(newer.c.dossier_id == DOSSIER.c.id, newer.c.id > LETTER.c.message_id, newer.c.kind.in_(OPENING))
            .exists(),
        )
        .order_by(LETTER.c.id)
        .limit(MOST)
    )
    return tuple(WaitingLetter(*row) for row in db.connection().execute(asked).all())


class Stored:
    """What is known of the dossiers and messages that wait, read once: six queries whatever their number."""

    def __init__(self, db: Session, dossiers: set[int], messages: set[int]) -> None:
        connection = db.connection()
        columns = (DOSSIER.c.id, DOSSIER.c.reference, DOSSIER.c.title, DOSSIER.c.company, DOSSIER.c.call)
        rows = connection.execute(select(*columns, DOSSIER.c.revision).where(among(DOSSIER.c.id, dossiers)))
        self.dossiers = {row.id: row for row in rows.all()}
        what = (MESSAGE.c.id, MESSAGE.c.sender, MESSAGE.c.kind, MESSAGE.c.timeliness, MESSAGE.c.received_at)
        mails = connection.execute(
            select(*what, MESSAGE.c.stamped_at, MESSAGE.c.call).where(among(MESSAGE.c.id, messages))
        )
        self.messages = {row.id: row for row in mails.all()}
        self.lines = lines_of(db, dossiers)
        self._settled = _settlements(db, dossiers, messages)
        self.proposals = _proposals(db, messages)
        self._disputed = _disputed(db, dossiers)

    def said(self, act: Act, dossier: int | None, message: int) -> Settlement | None:
        """The newest standing settlement of a kind on a dossier or a message."""
        return self._standing(act, "", dossier) or self._standing(act, "", -message)

    def seen(self, message: int, code: str) -> bool:
        """Whether a person has looked at a point of a message."""
        return self._standing(Act.SEEN, code, -message) is not None

    def confirmed(self, message: int) -> bool:
        """Whether a person said that a message is of the dossier where it lies."""
        return self._standing(Act.MATCH, "", -message) is not None

    def disputed(self, dossier: int) -> tuple[str, ...]:
        """The facts of a dossier that are open: a person's word closes one, also "not known"."""
        open_ones = self._disputed.get(dossier, {})
        return tuple(fact for fact in open_ones if self._standing(Act.FACT, fact, dossier) is None)

    def by(self, dossier: int | None, message: int) -> str:
        """Who took it."""
        one = self.said(Act.MINE, dossier, message)
        return one.by if one is not None else ""

    def _standing(self, act: Act, key: str, thing: int | None) -> Settlement | None:
        of_thing = self._settled.get(thing)
        return of_thing.get((act, key)) if of_thing is not None else None


def _settlements(
    db: Session, dossiers: set[int], messages: set[int]
) -> dict[int | None, dict[tuple[Act, str], Settlement]]:
    """What stands of what people said on these, by thing, the newest of each act and key; messages are negative."""
    acts = (Act.LATER, Act.MINE, Act.SEEN, Act.MATCH, Act.FACT)
    about = among(SETTLEMENT.c.dossier_id, dossiers) | among(SETTLEMENT.c.message_id, messages)
    found = select(*SETTLEMENTS).where(about, SETTLEMENT.c.undone_at.is_(None), SETTLEMENT.c.act.in_(acts))
    said: dict[int | None, dict[tuple[Act, str], Settlement]] = {}
    for row in db.connection().execute(found.order_by(SETTLEMENT.c.id)):
        one = settlement_of(row)
        thing = -one.message if one.message is not None else one.dossier
        said.setdefault(thing, {})[one.act, one.key] = one
    return said


def _proposals(db: Session, messages: set[int]) -> defaultdict[int, list[str]]:
    found = (
        select(PROPOSAL.c.message_id, DOSSIER.c.title, DOSSIER.c.reference)
        .join(DOSSIER, DOSSIER.c.id == PROPOSAL.c.dossier_id)
        .where(among(PROPOSAL.c.message_id, messages))
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
            among(MESSAGE.c.dossier_id, dossiers),
            type_coerce(MESSAGE.c.reasons, Text).contains(DISPUTED),
        )
        .order_by(MESSAGE.c.id)
    )
    of: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for dossier, reasons in db.connection().execute(found):
        of[dossier] |= {reason.detail: None for reason in reasons if reason.code == DISPUTED}
    return of
