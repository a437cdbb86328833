"""Letters as a person has them on the desk: composed anew as facts change, approved with a hold, taken back.

A draft's row names the copy that would leave, so that whoever releases it sends what stands now. Every change is one
conditional UPDATE and one journal entry in the caller's transaction; one that lost its race answers None or False.
A letter that the server refused for good never left, so that it may be written anew, with another Message-ID; one of
which nobody knew at some time whether it left may not.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.blobs import keep_blobs
from storage.doubted import DOUBTED
from storage.holds import ask_about_letter, settle_about_letter
from storage.journal import By
from storage.letters import LETTER
from storage.vault import BlobRef
from triage.message import Address
from triage.values import LetterKind, LetterState, Reason

OVERTAKEN = "overtaken"  # the answer of a draft put aside because another letter is due: it may come back


@dataclass(frozen=True, slots=True)
class SealedLetter:
    """A letter composed at the desk and sealed. `posting` is None while a question about its text is open."""

    message: int
    dossier: int | None
    kind: LetterKind
    language: str
    recipient: Address
    token: str
    message_id: str  # its own Message-ID header
    archived: BlobRef
    posting: BlobRef | None
    edit: str | None = None  # the name of a person's sealed text
    edited: BlobRef | None = None  # that text, when it is new
    reasons: tuple[Reason, ...] = ()
    asks: tuple[str, ...] = ()  # the lines of the checklist that it asks for


def put_draft(db: Session, sealed: SealedLetter, *, by: By) -> int | None:
    """Write the draft for a message and kind: a new row, or the row there is while it has not left; its number.

    None when a letter of this kind for this message is on its way or out.
    """
    return _put(db, sealed, LetterState.DRAFT, {}, "compose", by=by)


def approve(db: Session, sealed: SealedLetter, *, due_at: datetime, by: By) -> int | None:
    """Queue a letter that a person approved, due when its hold is over; its number, None when one like it left.

    The copy for the sender must be sealed before: the row names it.
    """
    if sealed.posting is None:
        return None
    changes: dict[str, object] = {
        "due_at": due_at,
        "queued_at": by.at,
        "claimed_at": None,
        "approved_by": by.name,
        "held_at": None,
    }
    return _put(db, sealed, LetterState.QUEUED, changes, "approve", by=by)


def overtake(
    db: Session,
    dossier: int,
    *,
    keep: tuple[int, LetterKind] | None,
    by: By,
    kinds: Collection[LetterKind] = tuple(LetterKind),
    asking: bool = True,
) -> tuple[int, ...]:
    """Put aside every draft of a dossier but the one for this message and kind; the numbers put aside.

    About one that may have left somebody is asked, unless it was a person who put it aside (`asking`).
    """
    which = (LETTER.c.dossier_id == dossier) & LETTER.c.kind.in_(tuple(kinds))
    return _put_aside(db, which, keep=keep, asking=asking, by=by)


def overtake_of_message(db: Session, message: int, *, keep: LetterKind | None = None, by: By) -> tuple[int, ...]:
    """Put aside every draft that answers a message without a dossier, but the one of this kind."""
    which = (LETTER.c.message_id == message) & LETTER.c.dossier_id.is_(None)
    return _put_aside(db, which, keep=(message, keep) if keep else None, by=by)


def discard(db: Session, letter: int, *, by: By) -> bool:
    """A person throws a draft without a dossier away; False when it is no draft, or belongs to one."""
    which = (LETTER.c.id == letter) & LETTER.c.dossier_id.is_(None) & (LETTER.c.state == LetterState.DRAFT)
    values = {"state": LetterState.SUPPRESSED, "answer": OVERTAKEN, "settled_at": by.at}
    if db.connection().execute(update(LETTER).where(which).values(values)).rowcount != 1:
        return False
    outcome = LetterState.SUPPRESSED.value
    journal.write(db, by, action="discard", object=f"letter:{letter}", outcome=outcome)
    return True


def revive(db: Session, letter: int, *, by: By) -> bool:
    """Undo `discard`: False when the letter is not one that was put aside, or its message has a dossier by now."""
    return _revive(db, (LETTER.c.id == letter) & LETTER.c.dossier_id.is_(None), by=by)


def revive_doubted(db: Session, letter: int, *, by: By) -> bool:
    """Let a letter that may have left stand as a draft again, as it is: it is due, and is not written anew."""
    return _revive(db, (LETTER.c.id == letter) & DOUBTED, by=by)


def bring_back(db: Session, message: int, at: datetime, *, by: By) -> None:
    """Undo: what was put aside of a message at this very moment is a draft again."""
    _revive(db, (LETTER.c.message_id == message) & (LETTER.c.settled_at == at), by=by)


def _revive(db: Session, which: ColumnElement[bool], *, by: By) -> bool:
    """Make drafts again of those letters that were put aside, and settle holds about them. True when there was one."""
    aside = (LETTER.c.state == LetterState.SUPPRESSED) & (LETTER.c.answer == OVERTAKEN) & which
    values = {"state": LetterState.DRAFT, "answer": "", "settled_at": None}
    back = db.connection().execute(update(LETTER).where(aside).values(values).returning(LETTER.c.id)).scalars().all()
    journal.write_all(db, [by.act("revive", f"letter:{one}", LetterState.DRAFT.value) for one in back], now=by.at)
    for one in back:
        settle_about_letter(db, one, by=by)
    return bool(back)


def _put_aside(
    db: Session,
    which: ColumnElement[bool],
    *,
    keep: tuple[int, LetterKind] | None,
    asking: bool = True,
    by: By,
) -> tuple[int, ...]:
    drafts = select(LETTER.c.id, LETTER.c.message_id, LETTER.c.kind).where(which, LETTER.c.state == LetterState.DRAFT)
    others = [number for number, *what in db.connection().execute(drafts).all() if tuple(what) != keep]
    aside = update(LETTER).where(LETTER.c.id.in_(others), LETTER.c.state == LetterState.DRAFT)
    values = {"state": LetterState.SUPPRESSED, "answer": OVERTAKEN, "settled_at": by.at}
    changed = db.connection().execute(aside.values(values).returning(LETTER.c.id)).scalars().all() if others else []
    acts = [by.act("overtake", f"letter:{n}", LetterState.SUPPRESSED.value) for n in changed]
    journal.write_all(db, acts, now=by.at)
    if changed and asking:
        for number in db.connection().execute(select(LETTER.c.id).where(LETTER.c.id.in_(changed), DOUBTED)).scalars():
            ask_about_letter(db, number, "letter_uncertain", by=by)
    return tuple(changed)


def _put(
    db: Session,
    sealed: SealedLetter,
    state: LetterState,
    changes: dict[str, object],
    action: str,
    *,
    by: By,
) -> int | None:
    anew = {"state": state, "composed_at": by.at, "settled_at": None, "answer": "", "attempts": 0}
    values = _values(sealed) | anew | changes
    here = (LETTER.c.message_id == sealed.message) & (LETTER.c.kind == sealed.kind)
    there = db.connection().execute(select(LETTER.c.state).where(here)).scalar()
    number = _insert(db, sealed, values) if there is None else _rewrite(db, here & (LETTER.c.state == there), values)
    if number is None:
        return None
    keep_blobs(db, sealed.message, (ref for ref in (sealed.archived, sealed.edited) if ref is not None))
    acts = [by.act(action, f"letter:{number}", state.value)]
    if there in {LetterState.SUPPRESSED, LetterState.FAILED} and state is not LetterState.DRAFT:
        acts.insert(0, by.act("revive", f"letter:{number}", LetterState.DRAFT.value))  # it comes back as a draft first
    journal.write_all(db, acts, now=by.at)
    if there is LetterState.FAILED:
        settle_about_letter(db, number, by=by)
    return number


def _rewrite(db: Session, here: ColumnElement[bool], values: dict[str, object]) -> int | None:
    """Change the row there is, if its letter surely never left."""
    aside = (LETTER.c.state == LetterState.SUPPRESSED) & (LETTER.c.answer == OVERTAKEN)
    refused = LETTER.c.state == LetterState.FAILED
    unsent = (LETTER.c.state == LetterState.DRAFT) | aside | refused
    change = update(LETTER).where(here, ~DOUBTED, unsent).values(values)
    return db.connection().execute(change.returning(LETTER.c.id)).scalar()


def _insert(db: Session, sealed: SealedLetter, values: dict[str, object]) -> int:
    """Add the row. Who works on a dossier holds its row's lock, so that nobody adds the same one meanwhile."""
    row = values | {"message_id": sealed.message, "dossier_id": sealed.dossier, "kind": sealed.kind}
    return int(db.connection().execute(insert(LETTER).values(row).returning(LETTER.c.id)).scalar_one())


def _values(sealed: SealedLetter) -> dict[str, object]:
    posting = sealed.posting
    return {
        "language": sealed.language,
        "recipient": sealed.recipient.address,
        "address": sealed.recipient.address.lower(),
        "domain": sealed.recipient.domain,
        "token": sealed.token,
        "header_id": sealed.message_id,
        "reasons": sealed.reasons,
        "posting_sha256": posting.sha256 if posting else None,
        "posting_size": posting.size if posting else None,
        "posting_plain": posting.plain_size if posting else None,
        "edit": sealed.edit,
        "asks": sealed.asks,
    }
