"""Letters leave once: through faults, crashes, bursts and lost answers, with a real database and a real SMTP server."""

import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from random import Random
from typing import Any

import pytest

from config.points import Point, watch
from config.settings import Outbox, Security, Smtp, WhenUncertain
from notifier.deliver import Delivered, Sender, deliver_due
from notifier.ids import letter_message_id, new_token
from storage.brake import brake, set_brake
from storage.journal import By
from storage.ledger import Uid, note_listing, note_whole_poll
from storage.letters import Letter, NewLetter, add_letters, list_letters
from storage.messages import keep
from storage.outbox import hold_letter, settle_by_copy
from storage.store import Store
from storage.vault import OUTBOX, BlobRef, EnvelopeRef, VaultError
from tests.databases import migrated
from tests.notifier import cast
from tests.notifier.server import Desk, serving
from triage.caps import Caps
from triage.message import Address
from triage.values import Dispatch, LetterKind, LetterState

pytestmark = pytest.mark.servers

START = cast.RECEIVED
S = LetterState


class Died(BaseException):
    """The process was killed here."""


@dataclass
class House:
    """A store with letters, a server that takes them, and a clock that stands still until it is moved."""

    store: Store
    desk: Desk
    smtp: Smtp
    outbox: Outbox = field(default_factory=Outbox)
    now: datetime = START
    texts: dict[str, bytes] = field(default_factory=dict)
    forgotten: list[str] = field(default_factory=list)
    free_mail: frozenset[str] = frozenset()

    def queue(self, *addresses: str, dispatch: Dispatch = Dispatch.SEND) -> tuple[int, ...]:
        """Compose and queue one letter to each address; gives the letters' numbers."""
        return tuple(self._queue_one(address, dispatch) for address in addresses)

    def _queue_one(self, address: str, dispatch: Dispatch) -> int:
        number = len(self.texts) + 1
        token = new_token(number.to_bytes(10, "big"))
        message_id = letter_message_id(token, b"key", "fonds.example")
        to = Address("", address)
        self.texts[token] = cast.letter(message_id=message_id, to=to).data
        posting = BlobRef(OUTBOX, token, "00" * 32, 1, 1)
        letter = NewLetter(LetterKind.RECEIPT, "fr", to, token, message_id, dispatch, posting, posting)
        with self.store.writing() as db:
            kept = keep(
                db, Uid("inbox", 1, number), received_at=self.now, sha256=f"{number:064x}", size=1,
                envelope=EnvelopeRef(f"{number:032x}", "age1x"), original=posting, now=self.now,
            )  # fmt: skip
            return add_letters(db, kept.id, None, (letter,), self.now)[0]

    def round(self, **changes: Any) -> Delivered:
        """Do one round, a minute later than the last."""
        self.now += timedelta(minutes=1)
        sender = Sender(
            store=self.store,
            posting=lambda ref: self.texts[ref.name],
            smtp=self.smtp,
            outbox=self.outbox,
            now=lambda: self.now,
            free_mail=self.free_mail,
            discard=self.forgotten.append,
        )
        return deliver_due(replace(sender, **changes))

    def read_mailbox(self, *, copies: bool = True) -> None:
        """What intake does: settle letters by the copies that the server gave to our own mailbox."""
        with self.store.writing() as db:
            known = {letter.message_id: letter.id for letter in list_letters(db, limit=1000)}
            for taken in self.desk.taken if copies else ():
                if self.smtp.sender in taken.recipients:
                    settle_by_copy(db, known[str(message_from_bytes(taken.data)["Message-ID"])], self.now)
            note_whole_poll(db, "inbox", self.now)

    def letters(self) -> dict[int, Letter]:
        with self.store.reading() as db:
            return {letter.id: letter for letter in list_letters(db, limit=1000)}

    def states(self) -> Counter[LetterState]:
        return Counter(letter.state for letter in self.letters().values())

    def taken(self) -> Counter[str]:
        """How often the server took the letter to each applicant."""
        return Counter(taken.recipients[0] for taken in self.desk.taken)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    (tmp_path / "guichet.db").write_bytes(migrated())
    store = Store.open(f"sqlite:///{tmp_path / 'guichet.db'}")
    with store.writing() as db:
        note_listing(db, "inbox", 1, (), now=START)
    with serving() as (desk, port):
        smtp = Smtp("127.0.0.1", cast.SMTP.sender, port=port, security=Security.NONE, timeout=timedelta(seconds=3))
        yield House(store, desk, smtp)
    store.close()


def applicants(count: int) -> tuple[str, ...]:
    return tuple(f"ada{number}@ombre{number}.example" for number in range(count))


# ------------------------------------------------------------------------------------------------------ the usual way


def test_due_letters_leave_on_one_connection_with_their_proof_copies(house: House) -> None:
    house.queue(*applicants(3))

    done = house.round()

    assert done == Delivered(sent=3)
    assert [one.recipients for one in house.desk.taken] == [[address, house.smtp.sender] for address in applicants(3)]
    assert [one.data for one in house.desk.taken] == list(house.texts.values())
    assert {(one.state, one.answer) for one in house.letters().values()} == {(S.SENT, "250 2.0.0")}
    assert house.desk.connections == 1
    assert house.forgotten == list(house.texts)


def test_a_second_round_finds_nothing_and_does_not_connect(house: House) -> None:
    house.queue("ada@ombre.example")
    house.round()

    assert house.round() == Delivered()
    assert house.desk.connections == 1


def test_drafts_and_suppressed_letters_stay(house: House) -> None:
    house.queue("ada@ombre.example", dispatch=Dispatch.DRAFT)
    house.queue("ben@ombre.example", dispatch=Dispatch.SUPPRESS)

    assert house.round() == Delivered()
    assert house.desk.taken == []


def test_without_proof_copy_the_applicant_alone_is_named(house: House) -> None:
    house.outbox = Outbox(proof_copy=False)
    house.queue("ada@ombre.example")

    house.round()

    assert [one.recipients for one in house.desk.taken] == [["ada@ombre.example"]]


def test_the_round_ends_when_the_process_is_asked_to_stop(house: House) -> None:
    house.queue(*applicants(3))

    done = house.round(stopping=lambda: len(house.desk.taken) == 2)

    assert done == Delivered(sent=2)
    assert house.states() == {S.SENT: 2, S.QUEUED: 1}


def test_the_log_names_letters_by_number_only(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.queue("ada@ombre.example", "ben@ombre.example")
    house.desk.faults.rcpt = {"ben@ombre.example": "550 5.1.1 <ben@ombre.example> is not here"}

    with caplog.at_level(logging.INFO):
        house.round()

    lines = [
        f"{one.getMessage()} {vars(one).get('fields')}" for one in caplog.records if one.name.startswith("guichet")
    ]
    assert lines == [
        "letter sent {'letter': 1, 'attempt': 1, 'answer': '250 2.0.0'}",
        "letter failed {'letter': 2, 'attempt': 1, 'answer': '550 5.1.1'}",
    ]


# -------------------------------------------------------------------------------------------------------------- faults


def test_a_refused_address_fails_and_the_next_letter_leaves(house: House) -> None:
    house.queue("gone@ombre.example", "ada@ombre.example")
    house.desk.faults.rcpt = {"gone@ombre.example": "550 5.1.1 no such user"}

    done = house.round()

    assert done == Delivered(sent=1, failed=1)
    assert house.letters()[1].answer == "550 5.1.1"


def test_a_greylisted_letter_is_tried_again_when_due_and_not_before(house: House) -> None:
    house.outbox = Outbox(retries=(timedelta(minutes=10), timedelta(hours=1)))
    house.queue("ada@ombre.example")
    house.desk.faults.rcpt = {"ada@ombre.example": "450 4.2.0 come back"}

    assert house.round() == Delivered(deferred=1)
    house.desk.faults.rcpt = {}
    assert house.round() == Delivered()
    house.now += timedelta(minutes=9)
    assert house.round() == Delivered(sent=1)
    assert house.letters()[1].attempts == 2


def test_a_letter_fails_when_its_tries_and_its_time_are_used_up(house: House) -> None:
    house.outbox = Outbox(retries=(timedelta(minutes=1), timedelta(minutes=1)))
    house.queue("ada@ombre.example")
    house.desk.faults.rcpt = {"ada@ombre.example": "450 4.2.0 come back"}

    rounds = [house.round() for _ in range(4)]

    assert rounds == [Delivered(deferred=1), Delivered(deferred=1), Delivered(failed=1), Delivered()]
    assert house.letters()[1].state is S.FAILED


def test_a_connection_lost_before_the_dot_queues_the_letter_again(house: House) -> None:
    house.queue("ada@ombre.example")
    house.desk.faults.rcpt = {"ada@ombre.example": "drop"}

    assert house.round() == Delivered(deferred=1)
    house.desk.faults.rcpt = {}
    assert house.round() == Delivered(sent=1)
    assert house.taken() == {"ada@ombre.example": 1}


def test_a_server_that_is_down_eats_no_tries(house: House) -> None:
    house.queue("ada@ombre.example")
    there = house.smtp

    house.smtp = replace(there, port=1)
    assert [house.round().stopped for _ in range(20)] == ["unreachable"] * 20
    house.smtp = there

    assert house.round() == Delivered(sent=1)
    assert house.letters()[1].attempts == 1


def test_a_server_that_refuses_us_stops_the_round_and_fails_nothing(house: House) -> None:
    house.queue(*applicants(3))
    house.desk.faults.mail = {"": "530 5.7.0 log in first"}

    assert house.round() == Delivered(deferred=1, stopped="line")
    for _ in range(60):
        house.round()
    assert house.states() == {S.QUEUED: 3}

    house.desk.faults.mail = {}
    house.now += timedelta(minutes=5)
    assert house.round().sent == 3


def test_a_posting_copy_that_cannot_be_opened_does_not_stop_the_others(house: House) -> None:
    house.queue("ada@ombre.example", "ben@ombre.example")
    first = next(iter(house.texts))

    def opened(ref: BlobRef) -> bytes:
        if ref.name == first:
            raise VaultError("its ciphertext was changed")
        return house.texts[ref.name]

    assert house.round(posting=opened) == Delivered(sent=1, deferred=1)
    assert house.letters()[1].answer == "no posting"


def test_an_address_that_smtp_cannot_carry_fails_with_its_reason(house: House) -> None:
    house.queue("ada@ombre.example")
    with house.store.writing() as db:
        db.connection().exec_driver_sql("update letter set recipient = 'adà@ombre.example'")

    assert house.round() == Delivered(failed=1)
    assert house.letters()[1].answer == "address not ASCII"


def test_a_letter_taken_back_before_its_offer_is_not_sent(house: House) -> None:
    (number,) = house.queue("ada@ombre.example")

    def taken_back(point: Point) -> None:
        if point is Point.SMTP_GREETED:
            with house.store.writing() as db:
                settle_by_copy(db, number, house.now)

    watch(taken_back)
    try:
        house.round()
    finally:
        watch(None)

    assert house.desk.taken == []
    assert house.letters()[number].state is S.SENT


# ----------------------------------------------------------------------------------------------------------- uncertain


def lose_one(house: House) -> None:
    """Send one letter that is taken, but whose answer is lost."""
    house.queue("ada@ombre.example")
    house.desk.faults.taken_but_lost = 1
    assert house.round() == Delivered(uncertain=1)


def test_a_lost_answer_is_settled_by_the_proof_copy(house: House) -> None:
    lose_one(house)

    house.read_mailbox()

    assert house.states() == {S.SENT: 1}
    assert house.round() == Delivered()
    assert house.taken() == {"ada@ombre.example": 1}


def test_an_uncertain_letter_waits_for_a_whole_poll_that_began_after_the_wait(house: House) -> None:
    lose_one(house)

    house.read_mailbox(copies=False)  # too early: the copy may still be under way
    house.now += timedelta(hours=5)
    assert house.round() == Delivered()  # long ago, but the mailbox was not read through since
    house.read_mailbox(copies=False)

    assert house.round() == Delivered(held=1)
    assert house.letters()[1].held_at is not None
    assert house.states() == {S.UNCERTAIN: 1}
    assert house.round() == Delivered()


def test_an_uncertain_letter_is_resent_with_the_same_id_where_the_setting_says_so(house: House) -> None:
    house.outbox = Outbox(when_uncertain=WhenUncertain.RESEND)
    house.queue("ada@ombre.example")
    house.desk.faults.text = "drop"
    house.round()
    house.desk.faults.text = ""
    house.now += timedelta(minutes=11)
    house.read_mailbox()

    done = house.round()

    assert done == Delivered(resent=1, sent=1)
    assert [message_from_bytes(one.data)["Message-ID"] for one in house.desk.taken] == [house.letters()[1].message_id]


def test_one_whose_message_was_taken_to_another_dossier_is_not_resent_a_person_is_asked(house: House) -> None:
    house.outbox = Outbox(when_uncertain=WhenUncertain.RESEND)
    lose_one(house)
    with house.store.writing() as db:
        db.connection().exec_driver_sql("UPDATE letter SET posting_sha256 = NULL")
    house.now += timedelta(minutes=11)
    house.read_mailbox(copies=False)

    assert house.round() == Delivered(held=1)
    assert house.taken() == {"ada@ombre.example": 1}


@pytest.mark.parametrize("when_uncertain", WhenUncertain)
def test_without_any_copy_to_wait_for_an_uncertain_letter_is_held_at_once(
    house: House, when_uncertain: WhenUncertain
) -> None:
    house.outbox = Outbox(when_uncertain=when_uncertain)
    house.desk.faults.rcpt = {house.smtp.sender: "550 5.7.1 not to ourselves"}
    lose_one(house)

    house.now += timedelta(hours=1)
    house.read_mailbox()
    house.round()

    assert house.letters()[1].held_at is not None
    assert house.taken() == {"ada@ombre.example": 1}


@pytest.mark.slow
def test_nearly_a_third_of_the_answers_lost_nothing_lost_nothing_twice(house: House) -> None:
    house.outbox = Outbox(when_uncertain=WhenUncertain.RESEND, caps=Caps(brake_ten_minutes=1000))
    addresses = applicants(40)
    house.queue(*addresses)
    chance = Random(4)

    def sometimes(point: Point) -> None:
        if point is Point.OFFERED and chance.random() < 0.3:
            house.desk.faults.taken_but_lost, house.desk.faults.text = chance.choice([(1, ""), (0, "drop")])
        if point is Point.SMTP_GREETED:
            house.desk.faults.taken_but_lost, house.desk.faults.text = 0, ""

    watch(sometimes)
    try:
        for _ in range(30):
            house.round()
            house.now += timedelta(minutes=11)
            house.read_mailbox()
    finally:
        watch(None)

    assert house.states() == {S.SENT: 40}
    assert house.taken() == dict.fromkeys(addresses, 1)


# ------------------------------------------------------------------------------------------------------------- crashes

LETTER_POINTS = [
    Point.LETTER_CLAIMED,
    Point.SMTP_GREETED,
    Point.BEFORE_OFFER,
    Point.OFFERED,
    Point.AFTER_DOT,
    Point.ANSWERED,
    Point.LETTER_SETTLED,
]


@pytest.mark.parametrize("when_uncertain", WhenUncertain)
@pytest.mark.parametrize("point", LETTER_POINTS)
def test_a_sender_that_dies_at_any_point_loses_no_letter_and_sends_none_twice(
    house: House, point: Point, when_uncertain: WhenUncertain
) -> None:
    house.outbox = Outbox(when_uncertain=when_uncertain)
    house.queue("ada@ombre.example", "ben@ombre.example")

    def die(here: Point) -> None:
        if here is point:
            raise Died

    watch(die)
    with pytest.raises(Died):
        house.round()
    watch(None)
    for _ in range(3):
        house.round()
        house.now += timedelta(minutes=11)
        house.read_mailbox()

    left_behind = point is Point.OFFERED and when_uncertain is WhenUncertain.HOLD
    assert house.states() == ({S.UNCERTAIN: 1, S.SENT: 1} if left_behind else {S.SENT: 2})
    assert max(house.taken().values()) == 1
    assert all(letter.held_at for letter in house.letters().values() if letter.state is S.UNCERTAIN)


def test_what_a_dead_round_left_is_freed_by_the_next(house: House) -> None:
    house.queue("ada@ombre.example")

    def die(here: Point) -> None:
        if here is Point.BEFORE_OFFER:
            raise Died

    watch(die)
    with pytest.raises(Died):
        house.round()
    watch(None)

    assert house.round() == Delivered(recovered=1, sent=1)


# ------------------------------------------------------------------------------------------------------ brake and caps


def test_a_burst_pulls_the_brake_and_every_letter_stays_queued(house: House) -> None:
    house.outbox = Outbox(caps=Caps(brake_ten_minutes=4))
    house.queue(*applicants(5))

    assert house.round() == Delivered(stopped="brake")
    assert house.round() == Delivered()

    assert house.states() == {S.QUEUED: 5}
    assert house.desk.taken == []
    with house.store.reading() as db:
        pulled = brake(db)
    assert (pulled.pulled, pulled.by, pulled.why) == (True, "outbox", "brake_ten_minutes")


def test_a_person_who_frees_the_brake_is_right_for_an_hour(house: House) -> None:
    house.outbox = Outbox(caps=Caps(brake_ten_minutes=4))
    house.queue(*applicants(5))
    house.round()

    with house.store.writing() as db:
        set_brake(db, False, by=By("ben", "staff", house.now), why="five dossiers on the last evening")

    assert house.round() == Delivered(sent=5)


def test_as_many_letters_as_the_brake_allows_do_leave(house: House) -> None:
    house.outbox = Outbox(caps=Caps(brake_ten_minutes=4))
    house.queue(*applicants(4))

    assert house.round() == Delivered(sent=4)


def test_an_address_that_had_its_share_waits_for_a_person(house: House) -> None:
    house.outbox = Outbox(caps=Caps(per_address_day=2))
    house.queue(*["ada@ombre.example"] * 3, "ben@soleil.example")

    done = house.round()

    assert done == Delivered(sent=3, held=1)
    assert house.taken() == {"ada@ombre.example": 2, "ben@soleil.example": 1}
    assert house.states() == {S.SENT: 3, S.DRAFT: 1}


def test_a_free_mail_domain_may_have_more(house: House) -> None:
    house.outbox = Outbox(caps=Caps(per_domain_day=1))
    house.queue("ada@gratuit.example", "ben@gratuit.example")
    house.free_mail = frozenset({"gratuit.example"})

    assert house.round() == Delivered(sent=2)


def test_a_letter_held_by_a_person_does_not_leave(house: House) -> None:
    (number,) = house.queue("ada@ombre.example")
    with house.store.writing() as db:
        hold_letter(db, number, By("ben", "staff", house.now))

    assert house.round() == Delivered()
    assert house.desk.taken == []
