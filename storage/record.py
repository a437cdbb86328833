"""Commit B: what was judged of a message becomes the record, in the caller's one transaction."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.blobs import BLOB, blob_values
from storage.dossiers import DOSSIER, join_dossier, open_dossier, reference_of
from storage.drafts import overtake
from storage.found import add_found, add_proposals, add_standings
from storage.holds import HOLD
from storage.journal import By
from storage.ledger import LEDGER
from storage.letters import FIRST_STATE, LETTER, NewLetter, add_letters
from storage.messages import MESSAGE
from storage.outbox import hold_letter, settle_bounced, settle_by_copy
from storage.prepared import Prepared
from storage.states import HoldState, LedgerState
from storage.vault import BlobRef
from triage.due import WHOSE
from triage.message import Message
from triage.values import OPENING, REQUESTS, Advice, LetterKind, LetterState, Route, Tier

ABOUT_LINES = (*REQUESTS, LetterKind.COMPLETE)  # they tell how the checklist stands
NOTHING_NEW = frozenset({"seen_before", "same_files"})
STATE_OF_ROUTE = {Route.FILE: LedgerState.FILED, Route.HOLD: LedgerState.HELD, Route.IGNORE: LedgerState.IGNORED}

_JUDGE = Prepared(
    update(MESSAGE)
    .where(MESSAGE.c.id == bindparam("of_id"), MESSAGE.c.state == LedgerState.STORED)
    .values(
        {
            name: bindparam(f"to_{name}")
            for name in (
                "state",
                "dossier_id",
                "kind",
                "route",
                "tier",
                "call",
                "stamped_at",
                "timeliness",
                "language",
                "sender",
                "id_sha256",
                "reasons",
                "judged_at",
            )
        }
    )
)
_BELONGS = Prepared(
    update(MESSAGE).where(MESSAGE.c.id == bindparam("of_id")).values(dossier_id=bindparam("to_dossier"))
)
_SETTLE_UIDS = Prepared(
    update(LEDGER)
    .where(LEDGER.c.message_id == bindparam("of_id"), LEDGER.c.state == LedgerState.STORED)
    .values(state=bindparam("to_state"))
)
_ADD_BLOBS = Prepared(insert(BLOB), BLOB.c.keys())
_ADD_HOLD = Prepared(insert(HOLD).returning(HOLD.c.id), ("message_id", "dossier_id", "state", "reasons", "opened_at"))


@dataclass(frozen=True, slots=True)
class Judged:
    """A judged message on its way into the record.

    `message` is None when it could not be read: it becomes poison. `reference` is for a new dossier and unused
    otherwise. `own_letter` and `bounced_letter` are settled with it.
    """

    message_id: int
    advice: Advice
    message: Message | None
    reference: str = ""
    letters: tuple[NewLetter, ...] = ()
    blobs: tuple[BlobRef, ...] = ()  # derived blobs besides the letters' archived copies: the reading
    own_letter: int | None = None
    bounced_letter: int | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """What commit B made; `new` is False when the message had been recorded before and nothing was changed."""

    state: LedgerState
    dossier: int | None
    reference: str
    letters: tuple[int, ...]
    hold: int | None
    new: bool = True


class Overtaken(Exception):
    """Somebody changed the dossier since the message was judged: nothing was written; judge it anew."""


def record(db: Session, judged: Judged, *, now: datetime) -> Recorded:
    """Write everything a judgement says: dossier, pieces, standings, holds, letters, states, journal.

    Idempotent: a message that is no longer STORED is left as it is. A dossier is joined only by a proven correspondent
    (tier 3 and above), whatever the advice says; a message of a lower tier becomes a proposal. Raises
    Overtaken when that dossier is not any more what the advice was given on.
    """
    state = state_of(judged)
    dossier = _joined(judged, state)
    if not _judge(db, judged, state, dossier, now):
        return _before(db, judged.message_id)
    if dossier is not None and not _still_is(db, judged):
        raise Overtaken
    if judged.message is not None and _brings(judged.advice):
        _hold_overtaken(db, dossier, judged, now)
    acts = [*_checks(judged), journal.Act("intake", "machine", "judge", f"message:{judged.message_id}", state.value)]
    reference = judged.advice.place.dossier.reference if judged.advice.place.dossier and dossier else ""
    if judged.message is not None and dossier is not None:
        acts.append(join_dossier(db, dossier, judged.advice, judged.message, now))
    elif judged.message is not None and judged.advice.place.new and judged.reference and state is not LedgerState.OWN:
        reference = judged.reference
        dossier, act = open_dossier(db, reference, judged.advice, judged.message, now)
        acts.append(act)
        _BELONGS.change(db, {"of_id": judged.message_id, "to_dossier": dossier})
    _add_content(db, judged, dossier)
    hold = _open_hold(db, judged, dossier, state, now)
    letters = add_letters(db, judged.message_id, dossier, judged.letters, now)
    _SETTLE_UIDS.change(db, {"of_id": judged.message_id, "to_state": state})
    if hold is not None:
        acts.append(journal.Act("intake", "machine", "hold", f"hold:{hold}", HoldState.OPEN.value))
    for number, letter in zip(letters, judged.letters, strict=True):
        acts.append(journal.Act("intake", "machine", "compose", f"letter:{number}", FIRST_STATE[letter.dispatch].value))
    if judged.own_letter is not None:
        settle_by_copy(db, judged.own_letter, now)
    if judged.bounced_letter is not None:
        settle_bounced(db, judged.bounced_letter, now, answer=_status(judged.message))
    journal.write_all(db, acts, now=now)
    return Recorded(state, dossier, reference, letters, hold)


def state_of(judged: Judged) -> LedgerState:
    """Where a judged message ends: poison when unread, own when it is our own letter, else as the route says."""
    if judged.message is None:
        return LedgerState.POISON
    if judged.own_letter is not None:
        return LedgerState.OWN
    return STATE_OF_ROUTE[judged.advice.route]


def _checks(judged: Judged) -> Iterator[journal.Act]:
    """That signatures of the sender were checked, and what came of each; of which domain is sealed with the reading."""
    for one in judged.message.dkim if judged.message is not None else ():
        yield journal.Act("intake", "machine", "check", f"message:{judged.message_id}", one.result.value)


def sha256_of_id(message_id: str) -> str:
    """How a Message-ID of others is kept: as SHA-256 of its text without surrounding space."""
    return hashlib.sha256(message_id.strip().encode("utf-8", "surrogatepass")).hexdigest()


def _joined(judged: Judged, state: LedgerState) -> int | None:
    """The known dossier that the message becomes part of."""
    known = judged.advice.place.dossier
    if known is None or judged.message is None or state is LedgerState.OWN:
        return None
    return known.id if judged.advice.tier >= Tier.CORRESPONDENT else None


def _still_is(db: Session, judged: Judged) -> bool:
    """Whether the dossier joined is what it was when the message was judged; its row is locked until commit B."""
    known = judged.advice.place.dossier
    if known is None or known.revision is None:
        return True
    here = (DOSSIER.c.id == known.id) & (DOSSIER.c.revision == known.revision)
    return db.connection().execute(select(DOSSIER.c.id).where(here).with_for_update()).first() is not None


def _brings(advice: Advice) -> bool:
    """True for a mail with something for a dossier, read or not.

    Not so when nothing of it is new: the same mail once more must not keep its own answer back.
    """
    return advice.kind in OPENING and not NOTHING_NEW.intersection(reason.code for reason in advice.reasons)


def _hold_overtaken(db: Session, dossier: int | None, judged: Judged, now: datetime) -> None:
    """What is said of the checklist and has not left yet stays: this message may change it, and has its own answer.

    Of dossiers that it may belong to as well: a person says first whose it is.
    """
    advice = judged.advice
    maybe = advice.place.proposals if advice.place.reason.code in WHOSE else ()
    touched = [known.id for known in maybe] if dossier is None else [dossier]
    asking = select(LETTER.c.id).where(
        LETTER.c.dossier_id.in_(touched),
        LETTER.c.kind.in_(ABOUT_LINES),
        LETTER.c.state == LetterState.QUEUED,
        LETTER.c.message_id != judged.message_id,
    )
    for number in db.connection().execute(asking).scalars().all():
        hold_letter(db, number, By("intake", "machine", now))
    if dossier is not None:
        overtake(db, dossier, keep=None, by=By("intake", "machine", now), kinds=ABOUT_LINES)


def _judge(db: Session, judged: Judged, state: LedgerState, dossier: int | None, now: datetime) -> bool:
    """Move the message out of STORED; False when it was not in it. On PostgreSQL this also takes the row's lock."""
    advice, message = judged.advice, judged.message
    values = {
        "of_id": judged.message_id,
        "to_state": state,
        "to_dossier_id": dossier,
        "to_kind": advice.kind,
        "to_route": advice.route,
        "to_tier": int(advice.tier),
        "to_call": advice.call,
        "to_stamped_at": advice.received_at,
        "to_timeliness": advice.timeliness,
        "to_language": advice.language,
        "to_sender": message.sender.address.lower() if message else "",
        "to_id_sha256": sha256_of_id(message.message_id) if message and message.message_id else None,
        "to_reasons": advice.reasons,
        "to_judged_at": now,
    }
    return _JUDGE.change(db, values) == 1


def _before(db: Session, message_id: int) -> Recorded:
    """What was recorded of a message earlier."""
    connection = db.connection()
    row = connection.execute(select(MESSAGE.c.state, MESSAGE.c.dossier_id).where(MESSAGE.c.id == message_id)).one()
    letters = connection.execute(select(LETTER.c.id).where(LETTER.c.message_id == message_id).order_by(LETTER.c.id))
    hold = connection.execute(select(HOLD.c.id).where(HOLD.c.message_id == message_id).order_by(HOLD.c.id)).scalar()
    return Recorded(row[0], row[1], reference_of(db, row[1]), tuple(letters.scalars()), hold, new=False)


def _add_content(db: Session, judged: Judged, dossier: int | None) -> None:
    """Attachments, pieces, standings, blobs and proposals."""
    number = judged.message_id
    blobs = [*judged.blobs, *(letter.archived for letter in judged.letters)]
    if blobs:
        _ADD_BLOBS.many(db, [blob_values(ref, number) for ref in blobs])
    add_found(db, number, judged.message, judged.advice.pieces, dossier)
    if dossier is not None:
        add_standings(db, dossier, number, judged.advice.standings)
    proposed = {known.id for known in judged.advice.place.proposals}
    if judged.advice.place.dossier is not None:
        proposed.add(judged.advice.place.dossier.id)
    proposed.discard(dossier if dossier is not None else 0)
    add_proposals(db, number, proposed)


def _open_hold(db: Session, judged: Judged, dossier: int | None, state: LedgerState, now: datetime) -> int | None:
    if state not in {LedgerState.HELD, LedgerState.POISON}:
        return None
    values = {
        "message_id": judged.message_id,
        "dossier_id": dossier,
        "state": HoldState.OPEN,
        "reasons": judged.advice.reasons,
        "opened_at": now,
    }
    return int(_ADD_HOLD.one(db, values))


def _status(message: Message | None) -> str:
    return message.report.status[:20] if message is not None and message.report is not None else ""
