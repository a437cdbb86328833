"""Erases again what an older database or an older keyring brought back, by the list that stayed beside the data."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from config.settings import Vault as VaultFolders
from storage.dossiers import DOSSIER
from storage.erasable import ON_ITS_WAY, Plan, gathered, mails_of
from storage.erased import Erased
from storage.erasing import clear
from storage.journal import By
from storage.messages import MESSAGE
from storage.place import check_place
from storage.shredding import destroy, is_left
from storage.states import DossierState
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Again:
    """What was erased again, in numbers; `left` are references that a person must look at and erase by hand."""

    mails: int
    keys: int  # of mails that this database does not know, or knew as erased
    left: tuple[str, ...]


def erase_again(store: Store, folders: VaultFolders, listed: Collection[Erased], *, by: str, now: datetime) -> Again:
    """Note the erasure of everything listed that is back; `finish` then destroys it.

    A dossier that holds a mail which is not listed, or a letter on its way, is left: somebody has to look. Raises
    VaultAway and VaultNotOurs, before anything is noted.
    """
    check_place(store, folders, writes=True)
    envelopes = {one.envelope for one in listed if one.envelope}
    with store.writing() as db:
        plan, left = _plan(db, listed, envelopes)
        if plan.mails or plan.dossiers:
            clear(db, plan, by=By(by, "operator", now))
        known = {row.envelope: row for row in _known(db, envelopes)}
        back = [row.id for row in known.values() if row.destroyed_at is not None and is_left(folders, row.envelope)]
        db.connection().execute(update(MESSAGE).where(MESSAGE.c.id.in_(back)).values(destroyed_at=None))
    strangers = [envelope for envelope in sorted(envelopes - known.keys()) if is_left(folders, envelope)]
    for envelope in strangers:
        destroy(folders, envelope)
    return Again(len(plan.mails), len(back) + len(strangers), left)


def _plan(db: Session, listed: Collection[Erased], envelopes: set[str]) -> tuple[Plan, tuple[str, ...]]:
    columns = select(DOSSIER.c.id, DOSSIER.c.reference).where(DOSSIER.c.state != DossierState.ERASED)
    named = columns.where(DOSSIER.c.reference.in_({one.reference for one in listed if one.reference}))
    whole: list[tuple[int, str]] = []
    left: list[tuple[int, str]] = []
    for number, reference in db.connection().execute(named.with_for_update()).all():
        of_it = gathered(db, ((number, reference),), ())
        strange = any(mail.dossier == number and mail.envelope not in envelopes for mail in of_it.mails)
        on_its_way = any(letter.state in ON_ITS_WAY for letter in of_it.letters)
        (left if strange or on_its_way else whole).append((number, reference))
    mails = mails_of(db, MESSAGE.c.envelope.in_(envelopes))
    kept = {number for number, _ in left}
    return (
        gathered(db, tuple(whole), tuple(mail for mail in mails if mail.dossier not in kept)),
        tuple(reference for _, reference in left),
    )


def _known(db: Session, envelopes: set[str]):  # type: ignore[no-untyped-def]  # rows of a result
    columns = (MESSAGE.c.id, MESSAGE.c.envelope, MESSAGE.c.destroyed_at)
    return db.connection().execute(select(*columns).where(MESSAGE.c.envelope.in_(envelopes))).all()
