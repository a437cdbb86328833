"""What is known of a message before it is judged."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from storage.journal import By
from storage.known import known
from storage.known_dossiers import known_dossiers
from storage.matching import add_contact, move_message
from storage.store import Store
from tests import make
from tests.storage import scene
from tests.storage.scene import NOW
from triage.message import Message, Report, ReportKind
from triage.values import Facts, Known, LetterKind, Place, Reason, Route, SeenBefore


def ask(store: Store, message: Message, facts: Facts = Facts(), tokens: tuple[str, ...] = ()) -> Known:  # noqa: B008
    with store.reading() as db:
        return known(db, message, facts, house=make.house(), reply_tokens=tokens, now=NOW)


def test_nothing_is_known_of_a_first_mail(store: Store) -> None:
    scene.keep(store, 1)

    assert ask(store, scene.mail(1)) == Known()


def test_the_same_bytes_judged_before_are_seen(store: Store) -> None:
    first = scene.take(store, 1, content="twice")
    scene.keep(store, 2, content="twice")

    assert ask(store, scene.mail(2, content="twice")).seen == SeenBefore(1, first.dossier, same_bytes=True)


def test_bytes_kept_before_a_crash_are_not_seen(store: Store) -> None:
    scene.keep(store, 1, content="once")

    assert ask(store, scene.mail(1, content="once")).seen is None


def test_the_same_message_id_with_other_bytes_is_seen_as_such(store: Store) -> None:
    scene.take(store, 1)

    seen = ask(store, scene.mail(1, content="edited")).seen

    assert seen is not None
    assert seen.same_bytes is False


def test_a_thread_a_reference_a_sender_and_a_title_lead_to_a_dossier(store: Store) -> None:
    first = scene.take(store, 1)
    reply = scene.mail(2, senders=(make.EVE,), references=("<mail-1@lamquet.example>",))
    naming = scene.mail(3, senders=(make.EVE,), text="Au sujet de imp-21-0001-version-2.")

    assert [d.id for d in ask(store, reply).threaded] == [first.dossier]
    assert [d.reference for d in ask(store, naming).referenced] == ["IMP-21-0001"]
    assert [d.id for d in ask(store, scene.mail(4)).of_sender] == [first.dossier]
    similar = ask(store, scene.mail(5, senders=(make.EVE,)), Facts(title="LA NUIT DES PHARES"))
    assert [d.id for d in similar.similar] == [first.dossier]


def test_a_dossier_whose_mail_a_person_moved_to_another_is_nobodys_any_more(store: Store) -> None:
    kept = scene.take(store, 1)
    emptied = scene.take(store, 2, message=scene.mail(2, senders=(make.BEN,)))
    with store.writing() as db:
        move_message(db, 2, origin=emptied.dossier, to=kept.dossier, by=By("ben", "staff", NOW))
        add_contact(db, kept.dossier or 0, make.BEN.address, NOW)
    later = scene.mail(3, senders=(make.BEN,), text="Complément pour IMP-21-0002.")

    found = ask(store, later, Facts(title="La Nuit des phares"))

    assert [d.id for d in (*found.of_sender, *found.referenced, *found.similar)] == [kept.dossier]


def test_a_known_dossier_comes_with_its_pieces_hashes_and_correspondents(store: Store) -> None:
    scene.take(store, 1, message=scene.mail(attachments=(make.attachment(content="pages"),)))

    (found,) = ask(store, scene.mail(2)).of_sender

    assert found.correspondents == {make.ADA.address}
    assert [piece.kind for piece in found.pieces] == ["synopsis_short"]
    assert found.file_hashes == {make.attachment(content="pages").sha256}


def test_a_part_of_a_series_comes_with_the_parts_before_it(store: Store) -> None:
    scene.take(store, 1, advice=scene.advice(reasons=(Reason("documents"), Reason("part_of_series", "1/3"))))

    (of_a_part,) = ask(store, scene.mail(2, subject="La Nuit des phares 3/3")).of_sender
    (of_another,) = ask(store, scene.mail(3)).of_sender

    assert (of_a_part.parts, of_another.parts) == (((1, 3),), ())


def test_an_answer_to_our_letter_leads_to_its_dossier(store: Store) -> None:
    first = scene.take(store, 1)

    assert [d.id for d in ask(store, scene.mail(2, senders=(make.EVE,)), tokens=(f"{1:016d}",)).replied] == [
        first.dossier
    ]


def test_our_own_copy_is_known_only_from_our_own_address(store: Store) -> None:
    first = scene.take(store, 1)
    copy = scene.mail(2, message_id=scene.letter(1).message_id, senders=(make.OURS,))

    assert ask(store, copy).own_letter == first.letters[0]
    assert ask(store, replace(copy, senders=(make.EVE,))).own_letter is None


@pytest.mark.parametrize(("status", "bounced"), [("5.1.1", True), ("", True), ("4.4.7", False), ("2.0.0", False)])
def test_only_a_report_of_failure_returns_a_letter(store: Store, status: str, bounced: bool) -> None:
    first = scene.take(store, 1)
    report = Report(ReportKind.DELIVERY, original_message_id=scene.letter(1).message_id, status=status)

    assert ask(store, scene.mail(2, report=report)).bounced_letter == (first.letters[0] if bounced else None)


@pytest.mark.parametrize(("action", "status", "bounced"), [("failed", "4.4.7", True), ("delayed", "", False)])
def test_the_action_of_a_report_counts_before_its_status(store: Store, action: str, status: str, bounced: bool) -> None:
    first = scene.take(store)
    report = Report(ReportKind.DELIVERY, scene.letter(1).message_id, status=status, action=action)

    assert ask(store, scene.mail(2, report=report)).bounced_letter == (first.letters[0] if bounced else None)


def test_a_read_receipt_returns_nothing(store: Store) -> None:
    scene.take(store, 1)
    report = Report(ReportKind.DISPOSITION, original_message_id=scene.letter(1).message_id)

    assert ask(store, scene.mail(2, report=report)).bounced_letter is None


def test_letters_to_an_address_are_counted_for_the_caps(store: Store) -> None:
    first = scene.take(store, 1)

    sent = ask(store, scene.mail(2)).sent

    assert (sent.to_address_day, sent.to_address_week, sent.to_domain_day, sent.last_hour) == (1, 1, 1, 1)
    assert sent.same_letter_week == {(LetterKind.RECEIPT, first.dossier)}


def test_the_number_of_questions_does_not_grow_with_the_dossiers(sqlite_store: Store) -> None:
    scene.take(sqlite_store, 1)
    with counting(sqlite_store) as few:
        ask(sqlite_store, scene.mail(99), Facts(title="La Nuit des phares"))
    for uid in range(2, 12):
        scene.take(sqlite_store, uid)
    with counting(sqlite_store) as many:
        ask(sqlite_store, scene.mail(99), Facts(title="La Nuit des phares"))

    assert 8 <= len(many) == len(few) <= 16


def test_the_revision_is_read_before_what_it_stands_for(sqlite_store: Store) -> None:
    taken = scene.take(sqlite_store, 1)
    assert taken.dossier is not None

    with sqlite_store.reading() as db, counting(sqlite_store) as said:
        known_dossiers(db, [taken.dossier])

    assert [number for number, statement in enumerate(said) if "revision" in statement] == [0]


def test_every_question_uses_an_index(sqlite_store: Store) -> None:
    scene.take(sqlite_store, 1)
    with counting(sqlite_store) as asked:
        report = Report(ReportKind.DELIVERY, original_message_id="<x@y>")
        message = scene.mail(99, text="IMP-21-0001", references=("<a@b>",), report=report, senders=(make.OURS,))
        ask(sqlite_store, message, Facts(title="T", enterprise_number="1"), tokens=("x",))
        ask(sqlite_store, scene.mail(98))
    with sqlite_store.reading() as db:
        raw: Any = db.connection().connection.dbapi_connection
        plans = [(said, plan[3]) for said in asked for plan in raw.execute(f"EXPLAIN QUERY PLAN {said}")]
    scans = [(said, plan) for said, plan in plans if plan.startswith("SCAN letter") or plan == "SCAN dossier"]

    assert len(asked) >= 16
    assert not [plan for _, plan in plans if "ix_letter_state_due_at" in plan]  # it would go through all ever sent
    assert not [plan for _, plan in plans if plan in {"SCAN message", "SCAN dossier", "SCAN piece", "SCAN attachment"}]
    assert len([said for said, _ in scans if "LIMIT 50" in said]) == len(scans) == 2  # the last fifty, from the end


@contextmanager
def counting(store: Store) -> Iterator[list[str]]:
    """Every SELECT that reaches SQLite, its values written in."""
    said: list[str] = []
    with store.reading() as db:
        raw: Any = db.connection().connection.dbapi_connection
    raw.set_trace_callback(lambda statement: said.append(statement) if statement.startswith("SELECT") else None)
    try:
        yield said
    finally:
        raw.set_trace_callback(None)


def test_a_dossier_says_what_a_person_still_has_of_it(store: Store) -> None:
    held = scene.advice(route=Route.HOLD, reasons=(Reason("transfer_link", "1"),))
    scene.take(store, 1, advice=held)
    proposed = scene.advice(
        route=Route.HOLD,
        reasons=(Reason("possible_follow_up"),),
        place=Place(None, new=True, proposals=(scene.known_dossier(1, "IMP-21-0001"),)),
    )
    scene.take(store, 2, advice=proposed, message=scene.mail(2, senders=(make.EVE,)))

    (dossier, *_) = ask(store, scene.mail(3, references=("<mail-1@lamquet.example>",))).threaded

    assert dossier.waiting == {"transfer_link", "possible_follow_up"}


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": "CV pour La nuit des phares"},
        {"text": "Voici un papier pour « La nuit des phares »."},
        {"attachments": (make.attachment("la_nuit_des_phares_cv.pdf"),)},
        {"quoted": "> Votre envoi pour le projet « La nuit des phares »"},
        {"quoted": "> Référence : IMP-21-0001"},
    ],
)
def test_a_strangers_mail_brings_up_the_film_that_it_names(store: Store, changes: dict[str, Any]) -> None:
    first = scene.take(store, 1)
    changes = {"attachments": (make.attachment("cv.pdf"),), **changes}

    assert [d.id for d in ask(store, scene.mail(2, senders=(make.EVE,), **changes)).similar] == [first.dossier]


def test_a_slip_in_the_title_still_brings_up_the_film(store: Store) -> None:
    first = scene.take(store, 1)
    mail = scene.mail(2, senders=(make.EVE,), attachments=(make.attachment("cv.pdf"),))

    for title in ("La nuit des phare", "La nuitt des phares", "La niut des phares"):
        assert [d.id for d in ask(store, mail, Facts(title=title)).similar] == [first.dossier]
    assert ask(store, mail, Facts(title="La nuit des chats")).similar == ()
