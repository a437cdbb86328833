"""Settlements as rows, and what later mails are judged by because of them."""

from typing import Any

import pytest
from sqlalchemy import text

from storage import journal
from storage.faults import StoreRefused
from storage.history import history_of
from storage.journal import By
from storage.known import known
from storage.settlements import Saying, add_settlement, settlements_of, undo_settlement
from storage.store import Store
from tests import make
from tests.storage import scene
from tests.storage.scene import LATER, NOW
from triage.settled import Act, Settlement
from triage.values import Facts, KnownDossier, LineState, Need, Standing, Timeliness


def say(store: Store, act: Act = Act.WAIVE, key: str = "budget", *said: str, **changes: Any) -> int:
    with store.writing() as db:
        saying = Saying(act, key, said, **({"dossier": 1, "message": 1} | changes))
        return add_settlement(db, saying, by=By("ben", "staff", NOW))


def undo(store: Store, number: int) -> bool:
    with store.writing() as db:
        return undo_settlement(db, number, by=By("ada", "staff", LATER))


def dossier(store: Store) -> KnownDossier:
    with store.reading() as db:
        mail = scene.mail(9)
        found = known(db, mail, Facts(), house=make.house(), reply_tokens=(), now=NOW).of_sender
    return found[0]


def test_a_settlement_comes_back_as_it_was_said(store: Store) -> None:
    scene.take(store)

    number = say(store, Act.PIECE, "1.2", "development_budget", "", first=12, last=15)

    expected = Settlement(number, NOW, "ben", Act.PIECE, "1.2", ("development_budget", ""), 12, 15, 1, 1)
    with store.reading() as db:
        assert settlements_of(db, 1) == (expected,)


def test_it_is_undone_once_and_stays_on_record(store: Store) -> None:
    scene.take(store)
    number = say(store)

    assert [undo(store, number), undo(store, number)] == [True, False]

    with store.reading() as db:
        (one,) = settlements_of(db, 1)
        told = [(entry.actor, entry.action, entry.outcome) for entry in history_of(db, f"settlement:{number}")]
    assert (one.stands, one.undone_by) == (False, "ada")
    assert told == [("ben", "waive", "stands"), ("ada", "undo", "undone")]


def test_a_reason_lies_on_the_erasable_side_of_the_journal(store: Store) -> None:
    scene.take(store)
    say(store, why="accord de l'équipe, 12 avril")

    with store.writing() as db:
        details = db.connection().execute(journal.DETAIL.select()).all()
        entries = list(journal.entries(db))
    assert [row.detail for row in details][-1] == "accord de l'équipe, 12 avril"
    assert entries[-1].commitment == journal.commit_to(details[-1].salt, details[-1].detail.encode())


@pytest.mark.parametrize("statement", ["DELETE FROM settlement", "UPDATE settlement SET value = 'x'"])
def test_the_database_itself_refuses_to_change_one(store: Store, statement: str) -> None:
    scene.take(store)
    say(store)

    with pytest.raises(StoreRefused, match="a settlement is never"), store.writing() as db:
        db.execute(text(statement))


def test_a_later_mail_is_judged_by_what_people_settled(store: Store) -> None:
    scene.take(store, message=scene.mail(attachments=(make.attachment("synopsis_short.pdf"),)))
    say(store, Act.PIECE, "1.1", "treatment", first=1, last=1)
    say(store, Act.WAIVE, "budget")
    say(store, Act.APPLIES, "adaptation", "no")
    say(store, Act.FACT, "title", "Tourbe")

    found = dossier(store)

    assert [piece.kind for piece in found.pieces] == ["treatment"]
    assert found.waived == {"budget"}
    assert found.applies == ((Need.IF_ADAPTATION, False),)
    assert found.facts.title == "Tourbe"
    assert found.said == {"adaptation", "title"}


def test_what_was_undone_counts_for_nothing(store: Store) -> None:
    scene.take(store)
    undo(store, say(store))

    assert dossier(store).waived == frozenset()


def test_promised_lines_of_the_newest_message_are_known(store: Store) -> None:
    lines = (
        Standing("synopsis", LineState.PRESENT, Need.REQUIRED),
        Standing("budget", LineState.PROMISED, Need.REQUIRED),
    )
    scene.take(store, advice=scene.advice(standings=lines))

    assert dossier(store).promised == {"budget"}


def test_late_pieces_are_known_only_when_admitted(store: Store) -> None:
    scene.take(store, 1)
    more = scene.joining(
        scene.known_dossier(1, "IMP-21-0001"), timeliness=Timeliness.LATE, pieces=(make.piece("treatment"),)
    )
    scene.take(store, 2, advice=more)

    before = [piece.kind for piece in dossier(store).pieces]
    say(store, Act.ADMIT, "", message=2)

    assert before == ["synopsis_short"]
    assert [piece.kind for piece in dossier(store).pieces] == ["synopsis_short", "treatment"]
