"""Commit B: what a judgement becomes."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select, text

from storage import journal
from storage.dossiers import DOSSIER, dossier_state, list_dossiers, show_dossier, standings_of_dossier
from storage.faults import StoreRefused
from storage.found import ATTACHMENT, PIECE, PROPOSAL
from storage.holds import open_holds
from storage.journal import By
from storage.letters import LETTER, list_letters
from storage.record import Judged, record
from storage.states import DossierState, LedgerState
from storage.store import Store
from storage.verify import verify_all
from tests import make
from tests.storage import scene
from tests.storage.scene import NOW
from triage.values import (
    Dispatch,
    Facts,
    LetterKind,
    LetterState,
    LineState,
    MessageKind,
    Need,
    Place,
    Reason,
    Route,
    Standing,
    Tier,
)


def test_an_application_opens_a_dossier_with_its_pieces_and_receipt(store: Store) -> None:
    recorded = scene.take(store, message=scene.mail(attachments=(make.attachment(),)))

    with store.reading() as db:
        view = show_dossier(db, "imp-21-0001")
        letters = list_letters(db)
        pieces = db.execute(select(PIECE.c.kind, PIECE.c.dossier_id)).all()
        assert verify_all(db) == ()
    assert view is not None
    assert (view.line.title, view.line.state, view.correspondents) == (
        "La Nuit des phares",
        DossierState.COMPLETE,
        (make.ADA.address,),
    )
    assert [(letter.state, letter.dossier) for letter in letters] == [(LetterState.QUEUED, view.line.id)]
    assert pieces == [("synopsis_short", view.line.id)]
    assert (recorded.state, recorded.reference, recorded.new) == (LedgerState.FILED, "IMP-21-0001", True)


def test_recording_twice_changes_nothing(store: Store) -> None:
    kept = scene.keep(store)
    judged = Judged(kept.id, scene.advice(), scene.mail(), "IMP-21-0001", letters=(scene.letter(),))
    with store.writing() as db:
        first = record(db, judged, now=NOW)
    with store.writing() as db:
        again = record(db, replace(judged, reference="IMP-21-0002", letters=(scene.letter(2),)), now=NOW)
        assert db.execute(select(func.count()).select_from(LETTER)).scalar() == 1

    assert again == replace(first, new=False)


@pytest.mark.parametrize(
    ("dispatch", "state"),
    [
        (Dispatch.SEND, LetterState.QUEUED),
        (Dispatch.DRAFT, LetterState.DRAFT),
        (Dispatch.SUPPRESS, LetterState.SUPPRESSED),
    ],
)
def test_a_letter_begins_where_its_dispatch_says(store: Store, dispatch: Dispatch, state: LetterState) -> None:
    scene.take(store, letters=(scene.letter(dispatch=dispatch),))

    with store.reading() as db:
        assert [letter.state for letter in list_letters(db)] == [state]
        assert verify_all(db) == ()


def test_a_held_message_waits_for_a_person_with_its_reasons(store: Store) -> None:
    held = scene.advice(route=Route.HOLD, reasons=(Reason("unsure", "3"), Reason("scan")))
    recorded = scene.take(store, advice=held)

    with store.reading() as db:
        (hold,) = open_holds(db)
        assert verify_all(db) == ()
    assert (hold.id, hold.reasons) == (recorded.hold, held.reasons)


def test_a_message_that_cannot_be_read_is_poison_and_held(store: Store) -> None:
    held = scene.advice(
        route=Route.HOLD, place=Place(None, new=False), pieces=(), standings=(), reasons=(Reason("crash"),)
    )
    recorded = scene.take(store, advice=held, message=None, reference="", letters=())

    with store.reading() as db:
        assert (recorded.state, len(open_holds(db))) == (LedgerState.POISON, 1)
        assert verify_all(db) == ()


def test_a_supplement_of_a_proven_correspondent_joins_its_dossier(store: Store) -> None:
    first = scene.take(store, 1)
    known = scene.known_dossier(first.dossier or 0, first.reference)
    standings = (
        Standing("synopsis", LineState.PRESENT, Need.REQUIRED),
        Standing("budget", LineState.MISSING, Need.REQUIRED),
    )
    second = scene.take(store, 2, advice=scene.joining(known, standings=standings), letters=())

    with store.reading() as db:
        now = [(line.key, line.state) for line in standings_of_dossier(db, known.id)]
        (line,) = list_dossiers(db)
        assert verify_all(db) == ()
    assert second.dossier == first.dossier
    assert now == [("synopsis", LineState.PRESENT), ("budget", LineState.MISSING)]
    assert line.state is DossierState.WAITING


def test_a_correspondent_adds_facts_but_replaces_none(store: Store) -> None:
    first = scene.take(store, 1)
    known = scene.known_dossier(first.dossier or 0, first.reference)
    said = Facts(title="Another title", enterprise_number="0123456749")
    scene.take(store, 2, advice=scene.joining(known, facts=said), letters=())

    with store.reading() as db:
        view = show_dossier(db, first.reference)
    assert view is not None
    assert (view.line.title, view.enterprise_number) == ("La Nuit des phares", "0123456749")


def test_a_later_yes_stands_over_a_no_of_the_machine(store: Store) -> None:
    scene.take(store, advice=scene.advice(facts=Facts(title="La Nuit des phares", adaptation=False, animation=True)))
    known = scene.known_dossier(1, "IMP-21-0001")
    scene.take(store, 2, advice=scene.joining(known, facts=Facts(adaptation=True, animation=False)), letters=())

    with store.reading() as db:
        assert db.execute(select(DOSSIER.c.adaptation, DOSSIER.c.animation)).one() == (True, True)


def test_a_request_overtaken_in_the_queue_is_put_aside(store: Store) -> None:
    request = scene.letter(1, kind=LetterKind.MISSING_ITEMS)
    scene.take(store, letters=(request,))
    other = scene.take(store, 2, letters=(scene.letter(2, kind=LetterKind.MISSING_ITEMS),)).letters
    scene.take(store, 3, advice=scene.joining(scene.known_dossier(1, "IMP-21-0001")), letters=(scene.letter(3),))

    with store.reading() as db:
        states = {letter.token: letter.state for letter in list_letters(db)}
        assert verify_all(db) == ()
    assert len(other) == 1
    assert list(states.values()) == [LetterState.QUEUED, LetterState.QUEUED, LetterState.SUPPRESSED]


def test_a_request_stays_when_the_applicant_sends_what_nobody_could_read_yet(store: Store) -> None:
    scene.take(store, letters=(scene.letter(1, kind=LetterKind.MISSING_ITEMS),))
    link = scene.joining(scene.known_dossier(1, "IMP-21-0001"), pieces=(), reasons=(Reason("transfer_link"),))
    scene.take(store, 2, advice=link, letters=())

    with store.reading() as db:
        assert [letter.state for letter in list_letters(db)] == [LetterState.SUPPRESSED]
        assert verify_all(db) == ()


@pytest.mark.parametrize(
    ("ground", "state"),
    [("possible_follow_up", LetterState.DRAFT), ("new_dossier", LetterState.QUEUED)],
)
def test_a_request_waits_for_a_person_when_somebody_else_may_have_sent_the_piece(
    store: Store, ground: str, state: LetterState
) -> None:
    scene.take(store, letters=(scene.letter(1, kind=LetterKind.MISSING_ITEMS),))
    known = scene.known_dossier(1, "IMP-21-0001")
    place = Place(None, new=True, proposals=(known,), reason=Reason(ground))
    other = scene.advice(kind=MessageKind.SUPPLEMENT, route=Route.HOLD, place=place)
    scene.take(store, 2, advice=other, message=scene.mail(2, senders=(make.BEN,)), letters=())

    with store.reading() as db:
        assert [letter.state for letter in list_letters(db)] == [state]
        assert verify_all(db) == ()


@pytest.mark.parametrize("tier", [Tier.FORGED, Tier.UNKNOWN, Tier.STRANGER])
def test_whoever_is_not_proven_changes_no_dossier_whatever_the_advice_says(store: Store, tier: Tier) -> None:
    first = scene.take(store, 1)
    known = scene.known_dossier(first.dossier or 0, first.reference)
    with store.reading() as db:
        before = show_dossier(db, first.reference)
    eve = scene.mail(2, senders=(make.EVE,))
    second = scene.take(store, 2, advice=scene.joining(known, tier=tier), message=eve, letters=())

    with store.reading() as db:
        assert show_dossier(db, first.reference) == before
        assert db.execute(select(PROPOSAL.c.dossier_id)).scalars().all() == [known.id]
    assert second.dossier is None


def test_the_states_of_people_are_not_changed_by_a_mail(store: Store) -> None:
    first = scene.take(store, 1)
    with store.writing() as db:
        db.execute(text("UPDATE dossier SET state = 'decided'"))
        journal.write(
            db,
            By("Ben", "staff", NOW),
            action="decide",
            object=f"dossier:{first.dossier}",
            outcome="decided",
        )
    known = scene.known_dossier(first.dossier or 0, first.reference)
    scene.take(store, 2, advice=scene.joining(known), letters=())

    with store.reading() as db:
        assert [line.state for line in list_dossiers(db)] == [DossierState.DECIDED]
        assert verify_all(db) == ()


def test_our_own_copy_settles_its_letter_and_makes_no_dossier(store: Store) -> None:
    first = scene.take(store, 1)
    second = scene.take(store, 2, own_letter=first.letters[0], letters=(), advice=scene.advice(route=Route.IGNORE))

    with store.reading() as db:
        (letter,) = list_letters(db)
        assert verify_all(db) == ()
    assert (second.state, second.dossier, letter.state, letter.answer) == (
        LedgerState.OWN,
        None,
        LetterState.SENT,
        "copy",
    )


def test_two_letters_of_one_kind_for_one_message_are_impossible(store: Store) -> None:
    with pytest.raises(StoreRefused, match=r"UNIQUE|unique"):
        scene.take(store, letters=(scene.letter(1), scene.letter(2)))

    with store.reading() as db:
        assert list_dossiers(db) == ()


def test_two_kinds_of_letters_may_answer_one_message(store: Store) -> None:
    scene.take(store, letters=(scene.letter(1), scene.letter(2, kind=LetterKind.MISSING_ITEMS)))

    with store.reading() as db:
        assert len(list_letters(db)) == 2


def test_names_and_texts_of_files_are_nowhere_in_the_database(store: Store) -> None:
    secret = "Le-secret-de-la-falaise"
    files = (make.attachment(f"{secret}.pdf"),)
    message = scene.mail(attachments=files, subject=secret, text=secret, message_id=f"<{secret}@lamquet.example>")
    piece = replace(make.piece(), attachment=f"{secret}.pdf")
    scene.take(store, message=message, advice=scene.advice(pieces=(piece,)))

    with store.reading() as db:
        assert db.execute(select(func.count()).select_from(ATTACHMENT)).scalar() == 1
        for table in ATTACHMENT.metadata.sorted_tables:
            assert secret not in repr(db.execute(select(table)).all())


@pytest.mark.parametrize(
    ("state", "need", "dossier"),
    [
        (LineState.PRESENT, Need.REQUIRED, DossierState.COMPLETE),
        (LineState.MISSING, Need.REQUIRED, DossierState.WAITING),
        (LineState.UNSURE, Need.REQUIRED, DossierState.TO_SORT),
        (LineState.UNSURE, Need.OPTIONAL, DossierState.COMPLETE),
        (LineState.UNSURE, Need.IF_ADAPTATION, DossierState.TO_SORT),
    ],
)
def test_a_doubt_about_an_optional_line_asks_nobody(state: LineState, need: Need, dossier: DossierState) -> None:
    standings = (Standing("synopsis", LineState.PRESENT, Need.REQUIRED), Standing("line", state, need))

    assert dossier_state(replace(scene.advice(), route=Route.FILE, standings=standings)) is dossier
