"""Letters on the desk: written anew, approved, taken back, put aside; never two of a kind for one message."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from storage.drafts import (
    SealedLetter,
    approve,
    overtake,
    put_draft,
)
from storage.holds import holds_settled_at, open_holds, reopen_failure, reopen_holds, settle_holds
from storage.journal import By
from storage.letters import Letter, get_letter, list_letters
from storage.outbox import (
    claim_letter,
    hold_letter,
    release,
    resend,
    settle_deferred,
    settle_failed,
    settle_uncertain,
)
from storage.store import Store
from storage.vault import BlobRef
from storage.verify import history_breaches, letter_breaches
from tests import make
from tests.storage import scene
from tests.storage.scene import LATER, NOW
from triage.values import Dispatch, LetterKind, LetterState, Route

HOLD = timedelta(minutes=2)


def sealed(number: int = 50, kind: LetterKind = LetterKind.MISSING_ITEMS, **changes: Any) -> SealedLetter:
    token = f"{number:016d}"
    plain = SealedLetter(
        message=1,
        dossier=1,
        kind=kind,
        language="fr",
        recipient=make.ADA,
        token=token,
        message_id=f"<{token}.mac@fund.example>",
        archived=scene.blob("e" * 32, f"letter-{token}"),
        posting=BlobRef("outbox", token, scene.sha(token), 300, 200),
    )
    return replace(plain, **changes)


def put(store: Store, letter: SealedLetter) -> int | None:
    with store.writing() as db:
        return put_draft(db, letter, by=By("ben", "staff", NOW))


def let_go(store: Store, letter: SealedLetter) -> int | None:
    with store.writing() as db:
        return approve(db, letter, due_at=NOW + HOLD, by=By("ben", "staff", NOW))


def put_aside(store: Store, keep: tuple[int, LetterKind] | None = None) -> tuple[int, ...]:
    with store.writing() as db:
        return overtake(db, 1, keep=keep, by=By("ben", "staff", NOW))


def of(store: Store, number: int | None) -> Letter:
    with store.reading() as db:
        found = get_letter(db, number or 0)
    assert found is not None
    return found


def sound(store: Store) -> bool:
    with store.reading() as db:
        return not (history_breaches(db) + letter_breaches(db))


@pytest.fixture
def request_drafted(store: Store) -> Store:
    asked = scene.letter(2, kind=LetterKind.MISSING_ITEMS, dispatch=Dispatch.DRAFT)
    scene.take(store, advice=scene.advice(route=Route.HOLD), letters=(asked,))
    return store


def test_a_draft_is_written_anew_in_its_own_row(request_drafted: Store) -> None:
    number = put(request_drafted, sealed(51))

    letter = of(request_drafted, number)
    assert (letter.state, letter.token) == (LetterState.DRAFT, f"{51:016d}")
    with request_drafted.reading() as db:
        assert len(list_letters(db)) == 1
    assert sound(request_drafted)


def test_a_letter_of_a_kind_not_yet_there_gets_a_row(request_drafted: Store) -> None:
    number = put(request_drafted, sealed(kind=LetterKind.COMPLETE))

    assert of(request_drafted, number).kind is LetterKind.COMPLETE
    assert sound(request_drafted)


def test_an_approved_letter_waits_for_its_hold(request_drafted: Store) -> None:
    number = let_go(request_drafted, sealed())

    letter = of(request_drafted, number)
    assert (letter.state, letter.due_at, letter.approved_by) == (LetterState.QUEUED, NOW + HOLD, "ben")
    with request_drafted.writing() as db:
        assert claim_letter(db, NOW + HOLD - timedelta(seconds=1)) is None
        assert claim_letter(db, NOW + HOLD) is not None
    assert sound(request_drafted)


def test_a_letter_without_its_copy_for_the_sender_is_not_queued(request_drafted: Store) -> None:
    assert let_go(request_drafted, sealed(posting=None)) is None


def test_a_draft_without_its_copy_is_not_released_either(request_drafted: Store) -> None:
    number = put(request_drafted, sealed(posting=None))

    with request_drafted.writing() as db:
        assert release(db, number or 0, By("ben", "staff", NOW)) is False


def test_it_comes_back_until_it_is_taken_and_may_be_approved_again(request_drafted: Store) -> None:
    number = let_go(request_drafted, sealed(51)) or 0
    with request_drafted.writing() as db:
        back = hold_letter(db, number, By("ben", "staff", LATER))

    again = let_go(request_drafted, sealed(52))

    assert (back, again) == (True, number)
    assert sound(request_drafted)


def test_what_is_on_its_way_is_neither_taken_back_nor_written_anew(request_drafted: Store) -> None:
    number = let_go(request_drafted, sealed(51)) or 0
    with request_drafted.writing() as db:
        claim_letter(db, NOW + HOLD)

    with request_drafted.writing() as db:
        assert hold_letter(db, number, By("ben", "staff", LATER)) is False
    assert put(request_drafted, sealed(52)) is None
    assert let_go(request_drafted, sealed(53)) is None


def test_another_letter_due_puts_a_draft_aside_and_it_comes_back(request_drafted: Store) -> None:
    complete = put(request_drafted, sealed(51, LetterKind.COMPLETE))
    aside = put_aside(request_drafted, (1, LetterKind.COMPLETE))
    again = put(request_drafted, sealed(52))

    assert aside == (again,)
    assert of(request_drafted, again).state is LetterState.DRAFT
    assert of(request_drafted, complete).state is LetterState.DRAFT
    assert sound(request_drafted)


def test_a_draft_put_aside_may_be_approved_at_once(request_drafted: Store) -> None:
    put_aside(request_drafted)

    assert of(request_drafted, let_go(request_drafted, sealed(52))).state is LetterState.QUEUED
    assert sound(request_drafted)


def test_a_letter_suppressed_for_another_reason_never_comes_back(store: Store) -> None:
    scene.take(store, letters=(scene.letter(2, kind=LetterKind.MISSING_ITEMS, dispatch=Dispatch.SUPPRESS),))

    assert put(store, sealed()) is None


def test_dealing_with_a_dossier_settles_what_waited_and_can_be_undone(request_drafted: Store) -> None:
    with request_drafted.writing() as db:
        settled = settle_holds(db, 1, by=By("ben", "staff", LATER))
        assert open_holds(db) == ()
        assert holds_settled_at(db, 1, LATER) == settled

    with request_drafted.writing() as db:
        reopen_holds(db, settled, by=By("ben", "staff", LATER))
        assert [hold.id for hold in open_holds(db)] == list(settled)
    assert sound(request_drafted)


def refused(store: Store, *, uncertain_before: bool = False) -> int:
    """A letter that a person approved, and that the server refused at its second try; its number."""
    number = let_go(store, sealed(51)) or 0
    with store.writing() as db:
        claim_letter(db, NOW + HOLD)
        if uncertain_before:
            settle_uncertain(db, number, LATER)
            resend(db, number, By("ben", "staff", LATER))
        else:
            settle_deferred(db, number, LATER, due_at=LATER, answer="451")
        assert claim_letter(db, LATER + HOLD) is not None
        assert settle_failed(db, number, LATER + HOLD, answer="550 5.1.1")
    return number


@pytest.mark.parametrize("write", [put, let_go])
def test_a_letter_that_the_server_refused_is_written_anew_in_its_own_row(request_drafted: Store, write: Any) -> None:
    number = refused(request_drafted)
    new = replace(make.ADA, address="neu@wesertal.example")

    assert write(request_drafted, sealed(52, recipient=new)) == number

    letter = of(request_drafted, number)
    assert letter.state is (LetterState.DRAFT if write is put else LetterState.QUEUED)
    assert (letter.recipient, letter.token, letter.answer, letter.attempts) == (new.address, f"{52:016d}", "", 0)
    assert letter.message_id == f"<{52:016d}.mac@fund.example>"
    with request_drafted.reading() as db:
        assert len(list_letters(db)) == 1
        assert [hold.letter for hold in open_holds(db)] == [None]
    assert sound(request_drafted)


def test_a_refused_letter_that_was_approved_again_and_taken_back_is_a_draft_and_no_failure(
    request_drafted: Store,
) -> None:
    number = refused(request_drafted)
    let_go(request_drafted, sealed(52))

    with request_drafted.writing() as db:
        assert hold_letter(db, number, By("ben", "staff", LATER))
        assert holds_settled_at(db, 1, NOW) == ()
        assert not reopen_failure(db, number, by=By("ben", "staff", LATER))
    assert of(request_drafted, number).state is LetterState.DRAFT
    assert sound(request_drafted)


def test_a_refused_letter_that_may_have_left_before_is_never_written_anew(request_drafted: Store) -> None:
    number = refused(request_drafted, uncertain_before=True)

    assert put(request_drafted, sealed(52)) is None
    assert let_go(request_drafted, sealed(53)) is None
    assert of(request_drafted, number).state is LetterState.FAILED
    assert sound(request_drafted)


def test_a_held_letter_that_may_have_left_is_never_written_anew(request_drafted: Store) -> None:
    number, by = let_go(request_drafted, sealed(51)) or 0, By("ben", "staff", LATER)
    with request_drafted.writing() as db:
        claim_letter(db, NOW + HOLD)
        settle_uncertain(db, number, LATER)
        resend(db, number, by)
        assert hold_letter(db, number, by)

    assert (put(request_drafted, sealed(52)), let_go(request_drafted, sealed(53))) == (None, None)
    assert of(request_drafted, number).message_id == sealed(51).message_id
