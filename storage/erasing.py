"""Erasing: what identifies somebody is cleared, then the keys of the envelopes are destroyed, and their files removed.

One transaction notes the erasure, clears the rows, forgets the sealed files and writes the journal: from then on
nothing reads them, whatever still lies on the disk. The rest is done until it is done, by the command or, after a
crash, by whoever comes next (`finish`).
"""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from config.points import Point, passed
from config.settings import Vault as VaultFolders
from storage import journal
from storage.blobs import BLOB
from storage.columns import Value
from storage.dossiers import CORRESPONDENT, DOSSIER
from storage.erasable import Plan, gathered, plan_of, stragglers
from storage.erased import Places, write_list
from storage.found import ATTACHMENT, PIECE, PROPOSAL
from storage.holds import HOLD
from storage.journal import By
from storage.letters import LETTER
from storage.messages import MESSAGE
from storage.place import check_place
from storage.rewriting import rewrite
from storage.settlements import SETTLEMENT
from storage.shredding import destroy
from storage.states import DossierState, HoldState, LedgerState
from storage.store import Store
from triage.settled import Act
from triage.values import LetterState

WITHDRAWN = "erased"  # the answer of a letter that was withdrawn: it never comes back
SPOKEN = (Act.FACT, Act.WAIVE, Act.MATCH)  # settlements that may say something of somebody
_EMPTY: dict[str, object] = {
    **dict.fromkeys(("title", "title_key", "company", "enterprise_number", "contact", "format"), ""),
    **dict.fromkeys(("adaptation", "codevelopment", "animation")),
}


def erase(
    store: Store,
    references: Collection[str],
    messages: Collection[int],
    *,
    shared: bool = False,
    by: By,
) -> Plan:
    """Note an erasure, unless the plan names a hindrance: then nothing was changed. `finish` does the rest."""
    with store.writing() as db:
        plan = plan_of(db, references, messages, shared=shared, locked=True)
        if not plan.hindrances:
            clear(db, plan, by=by)
    return plan


def clear(db: Session, plan: Plan, *, by: By) -> None:
    """Clear what identifies somebody, withdraw what waits, forget the sealed files; hashes, times and states stay.

    The hash of a mail stays so that the same mail is not taken again, those of Message-IDs so that an answer is known
    for one. Of the journal go the salts that hid what people said, and never the chain.
    """
    dossiers, mails = [number for number, _ in plan.dossiers], [mail.id for mail in plan.mails]
    noted = {"erased_at": by.at, "erased_by": by.name}
    changed = {"state": DossierState.ERASED, "changed_at": by.at, "revision": DOSSIER.c.revision + 1}
    connection = db.connection()
    connection.execute(update(DOSSIER).where(DOSSIER.c.id.in_(dossiers)).values({**noted, **changed, **_EMPTY}))
    connection.execute(update(MESSAGE).where(MESSAGE.c.id.in_(mails)).values(**noted, sender=""))
    acts = [by.act("erase", f"dossier:{number}", DossierState.ERASED.value) for number in dossiers]
    acts += [by.act("erase", f"message:{mail.id}", mail.state.value) for mail in plan.mails]
    acts += _withdraw(db, plan, by)
    acts += _settle_holds(db, dossiers, mails, by)
    _forget_settlements(db, dossiers, mails)
    for table in (ATTACHMENT, PIECE, BLOB):
        connection.execute(delete(table).where(table.c.message_id.in_(mails)))
    connection.execute(delete(CORRESPONDENT).where(CORRESPONDENT.c.dossier_id.in_(dossiers)))
    connection.execute(delete(PROPOSAL).where(PROPOSAL.c.dossier_id.in_(dossiers) | PROPOSAL.c.message_id.in_(mails)))
    journal.write_all(db, acts, now=by.at)


def finish(
    store: Store,
    folders: VaultFolders,
    places: Places,
    *,
    by: By,
    anyway: bool = False,
) -> int:
    """Do what is left of every erasure; how many mails are destroyed by it. Raises StoreUnavailable while others read,
    VaultAway and VaultNotOurs where the keys are not there to be destroyed.

    With `anyway` the list and the database are written anew though no mail is left: for a dossier without any. A copy
    or report of a letter that came back only after its dossier was erased is erased with it.
    """
    with store.writing() as db:
        if late := stragglers(db):
            clear(db, gathered(db, (), late), by=by)
        unfinished = _unfinished(db)
    if not unfinished and not anyway:
        return 0
    passed(Point.ERASURE_NOTED)
    if unfinished:
        check_place(store, folders, writes=True)
    write_list(store, places)
    for number, envelope, _ in unfinished:
        with store.reading() as db:
            tokens = db.connection().execute(select(LETTER.c.token).where(LETTER.c.message_id == number)).scalars()
            destroy(folders, envelope, tuple(tokens))
    rewrite(store)
    with store.writing() as db:
        left = MESSAGE.c.id.in_([number for number, _, _ in unfinished]) & MESSAGE.c.destroyed_at.is_(None)
        settled = update(MESSAGE).where(left).values(destroyed_at=by.at).returning(MESSAGE.c.id)
        done = set(db.connection().execute(settled).scalars())
        acts = [
            by.act("destroy", f"message:{number}", state.value) for number, _, state in unfinished if number in done
        ]
        journal.write_all(db, acts, now=by.at)
    passed(Point.ERASURE_SETTLED)
    return len(done)


def _unfinished(db: Session) -> Sequence[tuple[int, str, LedgerState]]:
    left = MESSAGE.c.erased_at.is_not(None) & MESSAGE.c.destroyed_at.is_(None)
    found = select(MESSAGE.c.id, MESSAGE.c.envelope, MESSAGE.c.state).where(left).order_by(MESSAGE.c.id)
    return [tuple(row) for row in db.connection().execute(found)]


def _withdraw(db: Session, plan: Plan, by: By) -> list[journal.Act]:
    """Let no letter leave any more, and forget whom each was for; its own Message-ID stays, answers name it."""
    connection, letters = db.connection(), LETTER.c.id.in_([letter.id for letter in plan.letters])
    aside = LETTER.c.state.in_((LetterState.DRAFT, LetterState.QUEUED, LetterState.SUPPRESSED))
    before = select(LETTER.c.id).where(letters, LETTER.c.state.in_((LetterState.DRAFT, LetterState.QUEUED)))
    waiting = connection.execute(before).scalars().all()
    withdrawn = {"state": LetterState.SUPPRESSED, "answer": WITHDRAWN, "settled_at": by.at, "due_at": None}
    connection.execute(update(LETTER).where(letters, aside).values(withdrawn))
    nobody = {**dict.fromkeys(("recipient", "address", "domain"), ""), "edit": None, "posting_sha256": None}
    connection.execute(update(LETTER).where(letters).values(nobody))
    return [by.act("withdraw", f"letter:{n}", LetterState.SUPPRESSED.value) for n in waiting]


def _settle_holds(db: Session, dossiers: list[int], mails: list[int], by: By) -> list[journal.Act]:
    """Nothing of it waits for anybody any more."""
    open_here = (HOLD.c.dossier_id.in_(dossiers) | HOLD.c.message_id.in_(mails)) & (HOLD.c.state == HoldState.OPEN)
    values = {"state": HoldState.SETTLED, "settled_at": by.at, "settled_by": by.name}
    closed = db.connection().execute(update(HOLD).where(open_here).values(values).returning(HOLD.c.id)).scalars()
    return [by.act("settle", f"hold:{number}", HoldState.SETTLED.value) for number in closed.all()]


def _forget_settlements(db: Session, dossiers: list[int], mails: list[int]) -> None:
    """Empty what people said in their own words, and let go of the salt that their reasons are hidden with."""
    connection = db.connection()
    here = SETTLEMENT.c.dossier_id.in_(dossiers) | SETTLEMENT.c.message_id.in_(mails)
    numbers = connection.execute(select(SETTLEMENT.c.id).where(here)).scalars().all()
    connection.execute(update(SETTLEMENT).where(here, SETTLEMENT.c.act.in_(SPOKEN)).values(value=Value()))
    told = select(journal.JOURNAL.c.seq).where(journal.JOURNAL.c.object.in_([f"settlement:{n}" for n in numbers]))
    connection.execute(delete(journal.DETAIL).where(journal.DETAIL.c.seq.in_(told)))
