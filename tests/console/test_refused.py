"""A letter that a real server refused: corrected at the desk, approved again, and sent once to the new address."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest

from config.settings import Outbox, Security, Smtp
from console.case import open_case, reckoned
from notifier.deliver import Sender, deliver_due
from storage.casefile import CaseHold
from storage.dossiers import list_dossiers
from storage.letters import Letter, get_letter, list_letters
from storage.opener import Opener
from storage.outbox import (
    settle_bounced,
    settle_failed,
)
from storage.queue import Group, QueueItem, queue
from storage.states import HoldState, Role
from storage.vault import remove_posting
from storage.verify import verify_all
from tests.console.desk import NOW, Caller, Desk
from tests.installations import live_calls
from tests.notifier.server import Desk as Server
from tests.notifier.server import serving
from triage.message import Address
from triage.settled import Act, Settlement
from triage.values import LetterKind, LetterState, MessageKind, Reason, Timeliness
from triage.whole import Part

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
        sender = Sender(desk.office.store, opener.open_blob, smtp, Outbox(), lambda: NOW + timedelta(minutes=3))
        yield server, replace(sender, discard=partial(remove_posting, desk.made.vault))


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


def test_an_address_that_a_mail_of_the_dossier_only_names_gets_no_letter_of_it(desk: Desk) -> None:
    person = desk.account(Role.STAFF)
    with desk.office.store.reading() as db:
        opened = [open_case(desk.office, line.reference, person, NOW) for line in list_dossiers(db)]
    case = next(one for one in opened if one and one.reply is None)
    (*_, last), producer = case.parts, case.parts[0].message.sender
    eve, bob = Address("Eve", "eve@intruder.example"), Address("Bob", "bob@elsewhere.example")
    forwarding = tuple(  # the producer forwards a mail of Eve's: its "De :" is what is read of a contact
        replace(one, advice=replace(one.advice, facts=replace(one.advice.facts, contact=eve))) for one in case.parts
    )
    files = tuple(replace(one, path=f"bob-{one.path}") for one in last.message.attachments)
    advice = replace(last.advice, received_at=NOW)
    matched = Part(last.number + 1000, replace(last.message, senders=(bob,), attachments=files), advice)
    file = replace(case.file, mails=(*case.file.mails, replace(case.file.mails[-1], id=matched.number)))

    reply = reckoned(desk.office, file, (*forwarding, matched), (), file.settlements, person, NOW).reply

    assert reply is not None
    assert (reply.due.message, reply.plan.recipient.address) == (matched.number, producer.address)


@pytest.mark.parametrize("kind", [LetterKind.LATE, LetterKind.ANSWER])
def test_a_letter_to_a_producer_tells_nothing_of_the_mail_of_somebody_else(desk: Desk, kind: LetterKind) -> None:
    person = desk.account(Role.STAFF)
    with desk.office.store.reading() as db:
        opened = [open_case(desk.office, line.reference, person, NOW) for line in list_dossiers(db)]
    case = next(one for one in opened if one and one.reply is None)
    (*_, last), producer = case.parts, case.parts[0].message.sender
    files = tuple(replace(one, path=f"bob-{one.path}") for one in last.message.attachments)
    message = replace(last.message, senders=(Address("Bob", "bob@elsewhere.example"),), subject="Chez Bob")
    late = replace(last.advice, received_at=NOW, timeliness=Timeliness.LATE)
    asks = replace(last.advice, received_at=NOW, kind=MessageKind.QUESTION, pieces=())
    bob = Part(last.number + 1000, replace(message, attachments=files), late if kind is LetterKind.LATE else asks)
    file = replace(case.file, mails=(*case.file.mails, replace(case.file.mails[-1], id=bob.number)))
    hold = CaseHold(1 << 60, bob.number, None, HoldState.OPEN, (Reason("question"),), NOW, None, None)
    file = replace(file, holds=(*file.holds, hold))

    reply = reckoned(desk.office, file, (*case.parts, bob), (), file.settlements, person, NOW).reply

    assert (reply.plan.recipient.address if reply else "") == (producer.address if kind is LetterKind.ANSWER else "")
    assert "bob" not in ("\n".join((reply.final.subject, *reply.final.blocks)) if reply else "").lower()


def test_a_stranger_who_wrote_first_and_last_gets_no_letter_of_the_dossier(desk: Desk) -> None:
    person = desk.account(Role.STAFF)
    with desk.office.store.reading() as db:
        opened = [open_case(desk.office, line.reference, person, NOW) for line in list_dossiers(db)]
    case = next(one for one in opened if one and one.reply is None)
    (first, *_, last), producer = case.parts, case.parts[0].message.sender
    eve = Address("Eve", "eve@intruder.example")

    def of_eve(number: int, at: datetime) -> Part:
        advice = replace(last.advice, received_at=at, facts=replace(last.advice.facts, contact=eve))
        files = tuple(replace(one, path=f"eve-{one.path}") for one in last.message.attachments)
        return Part(number, replace(last.message, senders=(eve,), attachments=files), advice)

    before, after = (
        of_eve(last.number + n, at) for n, at in ((1000, first.advice.received_at - timedelta(days=1)), (1001, NOW))
    )
    mails = (*case.file.mails, *(replace(case.file.mails[-1], id=one.number) for one in (before, after)))

    file = replace(case.file, mails=mails)
    reply = reckoned(desk.office, file, (before, *case.parts, after), (), file.settlements, person, NOW).reply

    assert reply is not None
    assert (reply.due.message, reply.plan.recipient.address) == (after.number, producer.address)
    assert "eve-" not in "\n".join(reply.final.blocks)
