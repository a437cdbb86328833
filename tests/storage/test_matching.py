"""A message moves to the dossier that a person names, with all that hangs on it, and back."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from storage.dossiers import CORRESPONDENT, DOSSIER
from storage.found import PIECE
from storage.holds import HOLD
from storage.journal import By
from storage.letters import LETTER
from storage.matching import add_contact, dossier_of_message, hold_unplaced, is_contact, move_message, remove_contact
from storage.states import DossierState
from storage.store import Store
from storage.verify import verify_all
from tests import make
from tests.storage import scene
from tests.storage.scene import LATER, NOW
from triage.values import Place, Reason, Route

UNPLACED = scene.advice(place=Place(None, new=False), route=Route.HOLD, reasons=(Reason("question"),))


@pytest.fixture
def db(store: Store) -> Iterator[Session]:
    """Message 1 opened dossier 1, message 2 opened dossier 2, message 3 belongs to none."""
    scene.take(store, 1)
    scene.take(store, 2)
    scene.take(store, 3, advice=UNPLACED)
    with store.writing() as db:
        yield db


def move(db: Session, message: int, origin: int | None, to: int | None) -> bool:
    return move_message(db, message, origin=origin, to=to, by=By("ben", "staff", LATER))


def count(db: Session, table: Table, dossier: int) -> int:
    return db.connection().execute(select(func.count()).where(table.c.dossier_id == dossier)).scalar_one()


def state(db: Session, dossier: int) -> object:
    return db.connection().execute(select(DOSSIER.c.state).where(DOSSIER.c.id == dossier)).scalar_one()


def test_a_message_without_a_dossier_joins_one_with_its_hold_and_letters(db: Session) -> None:
    assert hold_unplaced(db, 3)

    assert move(db, 3, None, 1)

    assert dossier_of_message(db, 3) == 1
    assert not hold_unplaced(db, 3)
    assert (count(db, HOLD, 1), count(db, LETTER, 1)) == (1, 2)


def test_pieces_go_with_their_message_and_come_back_with_it(db: Session) -> None:
    move(db, 2, 2, 1)
    moved = count(db, PIECE, 1), count(db, PIECE, 2)

    move(db, 2, 1, 2)

    assert moved == (2, 0)
    assert (count(db, PIECE, 1), count(db, PIECE, 2)) == (1, 1)
    assert not verify_all(db)


def test_a_dossier_without_a_message_is_closed_and_opens_again_with_it(db: Session) -> None:
    move(db, 2, 2, 1)
    emptied = state(db, 2)

    move(db, 2, 1, 2)

    assert (emptied, state(db, 2)) == (DossierState.CLOSED, DossierState.TO_SORT)


def test_of_two_who_move_the_same_message_one_does(db: Session) -> None:
    assert move(db, 3, None, 1)
    assert not move(db, 3, None, 2)
    assert dossier_of_message(db, 3) == 1


def test_a_contact_is_added_once_and_only_the_added_one_is_taken_back(db: Session) -> None:
    before = count(db, CORRESPONDENT, 1)

    assert add_contact(db, 1, "New@Films.example", LATER)
    assert not add_contact(db, 1, "new@films.example", LATER)
    remove_contact(db, 1, make.ADA.address, LATER)  # there since the dossier was opened
    remove_contact(db, 1, "new@films.example", LATER)

    assert count(db, CORRESPONDENT, 1) == before


def test_who_has_no_mail_left_in_a_dossier_is_no_contact_of_it(db: Session) -> None:
    move(db, 3, None, 1)  # a second mail of the same person
    add_contact(db, 2, "New@Films.example", LATER)

    move(db, 1, 1, 2)
    assert is_contact(db, 1, make.ADA.address)
    move(db, 3, 1, 2)

    assert not is_contact(db, 1, make.ADA.address)
    assert is_contact(db, 2, make.ADA.address)
    assert is_contact(db, 2, "new@films.example")


def test_nobody_without_an_address_becomes_a_contact(db: Session) -> None:
    assert not add_contact(db, 1, "", NOW)
