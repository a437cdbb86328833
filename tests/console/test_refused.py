"""A letter that a real server refused: corrected at the desk, approved again, and sent once to the new address."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from config.settings import Outbox, Security, Smtp
from console.case import open_case, reckoned
from notifier.deliver import Sender, deliver_due
from storage.dossiers import list_dossiers
from storage.journal import By
from storage.letters import Letter, get_letter, list_letters
from storage.opener import Opener
from storage.outbox import (
    claim_letter,
    requeue_uncertain,
    settle_bounced,
    settle_by_copy,
    settle_failed,
    settle_uncertain,
)
from storage.queue import Group, QueueItem, queue
from storage.states import Role
from storage.verify import verify_all
from tests.console.desk import NOW, Caller, Desk
from tests.installations import live_calls
from tests.notifier.server import Desk as Server
from tests.notifier.server import serving
from triage.message import Address
from triage.settled import Act, Settlement
from triage.values import LetterState

NEW = "neu@wesertal.example"


def row_of(desk: Desk, group: Group = Group.READY) -> QueueItem:
    with desk.office.store.reading() as db:
        return next(one for one in queue(db, live_calls(), NOW).items if one.group is group)


def letter(desk: Desk, number: int) -> Letter:
    with desk.office.store.reading() as db:
        found = get_letter(db, number)
    assert found is not None
    return found


def approve(desk: Desk, ines: Caller, row: QueueItem) -> tuple[int, Letter]:
    """Approve what the dossier's page shows; the answer's status, and the letter that a person approved."""
    case = open_case(desk.office, row.reference, desk.account(Role.STAFF), NOW)
    assert case is not None
    status = ines.post(
        f"{row.path}/approval", revision=str(case.file.dossier.revision), version=case.version
    ).status_code
    with desk.office.store.reading() as db:
        return status, next(one for one in list_letters(db, dossier=case.file.dossier.id) if one.approved_by)


@contextmanager
def sending(desk: Desk) -> Iterator[tuple[Server, Sender]]:
    """The sender of the desk's installation, three minutes later, and the server it gives letters to."""
    opener = Opener(desk.made.vault, desk.made.outbox_identity)
    with serving() as (server, port):
        smtp = Smtp("127.0.0.1", desk.made.address, port=port, security=Security.NONE)
        yield server, Sender(desk.office.store, opener.open_blob, smtp, Outbox(), lambda: NOW + timedelta(minutes=3))


@pytest.mark.servers
def test_a_refused_letter_goes_to_the_corrected_address_once(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    _, first = approve(desk, ines, row)
    with sending(desk) as (server, sender):
        server.faults.rcpt[first.recipient] = "550 5.1.1 no such user"
        deliver_due(sender)
        assert letter(desk, first.id).state is LetterState.FAILED
        assert f'href="/outbox/{first.id}"' in ines.get("/today").text
        server.taken.clear()

        ines.post(f"{row.path}/facts", name="contact", value=NEW)
        assert row_of(desk).reference == row.reference
        assert f'href="/outbox/{first.id}"' not in ines.get("/today").text
        status, again = approve(desk, ines, row)
        assert (status, again.id, again.recipient, again.state) == (303, first.id, NEW, LetterState.QUEUED)
        assert again.message_id != first.message_id
        assert row.path not in ines.get("/today").text
        deliver_due(sender)
        deliver_due(sender)

    assert [taken.recipients[0] for taken in server.taken] == [NEW]
    assert letter(desk, first.id).state is LetterState.SENT
    with desk.office.store.reading() as db:
        assert verify_all(db, desk.made.vault) == ()


def refused(desk: Desk, ines: Caller, row: QueueItem) -> Letter:
    """The dossier's letter, approved and refused."""
    _, first = approve(desk, ines, row)
    with desk.office.store.writing() as db:
        db.connection().exec_driver_sql(f"UPDATE letter SET state = 'sending' WHERE id = {first.id}")
        assert settle_failed(db, first.id, NOW, answer="552 5.2.2")
    return letter(desk, first.id)


def test_another_correction_leaves_the_failure_where_it_is(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = refused(desk, ines, row)

    ines.post(f"{row.path}/facts", name="company", value="Wesertal Film")

    assert letter(desk, first.id).state is LetterState.FAILED
    assert f'href="/outbox/{first.id}"' in ines.get("/today").text


def test_a_person_may_approve_it_for_the_same_address_again_and_take_it_back(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = refused(desk, ines, row)

    status, again = approve(desk, ines, row)
    ines.post(f"/letters/{first.id}/recall")

    assert (status, again.recipient) == (303, first.recipient)
    assert letter(desk, first.id).state is LetterState.DRAFT
    assert f'href="/outbox/{first.id}"' not in ines.get("/today").text
    assert row_of(desk).reference == row.reference


def test_a_failure_that_a_person_settled_is_rewritten_only_by_hand(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = refused(desk, ines, row)
    ines.post(f"/outbox/{first.id}/failure")

    ines.post(f"{row.path}/facts", name="contact", value=NEW)

    assert letter(desk, first.id).state is LetterState.FAILED
    with desk.office.store.reading() as db:
        assert row.reference not in {one.reference for one in queue(db, live_calls(), NOW).items}
    status, again = approve(desk, ines, row)
    assert (status, again.id, again.recipient, again.state) == (303, first.id, NEW, LetterState.QUEUED)


def test_a_letter_that_came_back_had_left_and_is_not_offered_again(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    _, first = approve(desk, ines, row)
    with desk.office.store.writing() as db:
        db.connection().exec_driver_sql(f"UPDATE letter SET state = 'sent' WHERE id = {first.id}")
        assert settle_bounced(db, first.id, NOW, answer="5.1.1")

    assert f'action="{row.path}/approval"' not in ines.get(row.path).text


def claim(db: Session, number: int) -> None:
    """Let the sender take this letter, after those that are due before it."""
    while (taken := claim_letter(db, NOW + timedelta(minutes=3))) and taken.id != number:
        pass
    assert taken is not None


def doubted(desk: Desk, ines: Caller, row: QueueItem) -> Letter:
    """The dossier's letter, approved; the line broke after its dot, and a person had it sent again."""
    _, first = approve(desk, ines, row)
    with desk.office.store.writing() as db:
        claim(db, first.id)
        assert settle_uncertain(db, first.id, NOW)
        assert requeue_uncertain(db, first.id, By("ines", "staff", NOW))
    return letter(desk, first.id)


def nothing_to_approve(ines: Caller, row: QueueItem, number: int) -> str:
    """The dossier's page, which leads to the letter and offers neither to approve nor to change it."""
    page = ines.get(row.path).text
    assert f'action="{row.path}/approval"' not in page
    assert 'data-do="edit"' not in page
    assert f'href="/outbox/{number}"' in page
    return page


def test_a_letter_that_may_have_left_and_is_held_back_leaves_as_it_is_or_not_at_all(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")

    assert "peut-être déjà partie" in nothing_to_approve(ines, row, first.id)
    assert "part tel quel, ou pas du tout" in ines.get(f"/outbox/{first.id}").text
    assert ines.post(f"/outbox/{first.id}/outcome", outcome="again").status_code == 303
    again = letter(desk, first.id)
    assert (again.state, again.message_id) == (LetterState.QUEUED, first.message_id)


def test_neither_today_nor_the_outbox_call_it_ready_to_be_approved(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")

    with desk.office.store.reading() as db:
        (shown,) = [one for one in queue(db, live_calls(), NOW).items if one.reference == row.reference]
    assert (shown.group, shown.doubted) == (Group.TO_CHECK, True)
    assert "La lettre est peut-être déjà partie." in ines.get("/today").text.replace("\u00a0", " ")
    assert "Peut-être parti" in ines.get("/outbox?show=drafts").text


def test_the_copy_of_a_held_back_letter_ends_it(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")
    with desk.office.store.writing() as db:
        assert settle_by_copy(db, first.id, NOW)

    assert 'value="again"' not in ines.get(f"/outbox/{first.id}").text
    assert ines.post(f"/outbox/{first.id}/outcome", outcome="again").status_code == 409
    assert letter(desk, first.id).state is LetterState.SENT


@pytest.mark.parametrize("state", ["draft", "suppressed", "failed"])
def test_a_person_says_of_a_letter_that_waits_no_more_that_it_left(desk: Desk, state: str) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    if state == "failed":
        with desk.office.store.writing() as db:
            claim(db, first.id)
            assert settle_failed(db, first.id, NOW, answer="550 5.1.1")
    else:
        ines.post(f"/outbox/{first.id}/hold")
    if state == "suppressed":
        ines.post(f"{row.path}/done", reply="none")
    assert letter(desk, first.id).state.value == state

    assert 'value="arrived"' in ines.get(f"/outbox/{first.id}").text
    assert ines.post(f"/outbox/{first.id}/outcome", outcome="arrived").status_code == 303
    assert letter(desk, first.id).state is LetterState.SENT
    with desk.office.store.reading() as db:
        assert verify_all(db, desk.made.vault) == ()


def test_a_letter_that_may_have_left_and_was_refused_is_only_shown(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    with desk.office.store.writing() as db:
        claim(db, first.id)
        assert settle_failed(db, first.id, NOW, answer="550 5.1.1")

    nothing_to_approve(ines, row, first.id)
    assert ines.post(f"/outbox/{first.id}/outcome", outcome="again").status_code == 409
    assert letter(desk, first.id).state is LetterState.FAILED


def test_no_other_draft_leaves_by_that_way(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    _, first = approve(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")

    assert ines.post(f"/outbox/{first.id}/outcome", outcome="again").status_code == 409
    assert letter(desk, first.id).state is LetterState.DRAFT


def test_a_letter_to_a_stated_contact_still_tells_of_the_mail_that_it_answers(desk: Desk) -> None:
    person = desk.account(Role.STAFF)
    with desk.office.store.reading() as db:
        opened = [open_case(desk.office, line.reference, person, NOW) for line in list_dossiers(db)]
    case = next(one for one in opened if one and one.reply is None)
    (*_, last), producer = case.parts, case.parts[0].message.sender
    bob = Address("Bob", "bob@other.example")
    newer = replace(last, number=last.number + 1000, message=replace(last.message, senders=(bob,)))
    file = replace(
        case.file,
        mails=(*case.file.mails, replace(case.file.mails[-1], id=newer.number)),
        correspondents=frozenset({*case.file.correspondents, producer.address.lower(), bob.address}),
    )
    stated = Settlement(1 << 60, NOW, "ines", Act.FACT, "contact", (producer.address,))

    settled = (*case.file.settlements, stated)
    reply = reckoned(desk.office, file, (*case.parts, newer), (), settled, person, NOW).reply

    assert reply is not None
    assert (reply.plan.recipient.address, reply.answered.number) == (producer.address, newer.number)
