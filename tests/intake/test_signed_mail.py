"""Signed mail through a real mailbox, a real nameserver and a real child: what it may do, and what is kept of that."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.trial import Rules, judge_again
from intake.imap_mailbox import ImapMailbox
from intake.judging import Reading, open_reading
from intake.nameserver import Nameserver
from intake.receive import receive_all
from intake.reception import Reception
from intake.sandbox import Reader
from storage.blobs import blobs_of, newest_reading
from storage.journal import DETAIL, JOURNAL
from storage.opener import Opener
from storage.tables import LetterRow, MessageRow
from storage.verify import verify_all
from tests.crash.victim import InProcess
from tests.installations import Installation, imap_settings, install, reception_of
from tests.intake.test_receive import application
from tests.mailworld import MailWorld
from tests.nameservers import SERVFAIL, SILENT, TinyNameserver, nameserver
from tests.signing import Signer, ed25519_key, record, rsa_key
from triage.message import Dkim, DkimResult
from triage.values import LetterKind, Tier, Trust

pytestmark = pytest.mark.servers
NOW = datetime(2021, 4, 10, 9, 0, tzinfo=UTC)
ADAS = "s1._domainkey.lamquet.example"
SIGNED = "from:to:subject:message-id:mime-version:content-type"
ADA, EVE = Signer(signed=SIGNED), Signer(signed=SIGNED, domain="intruder.example", key=ed25519_key())
ZONE = {ADAS: [record(rsa_key())], "s1._domainkey.intruder.example": [record(ed25519_key())]}


@dataclass
class Scene:
    """A mailbox, an installation that checks signatures, and the nameserver it asks."""

    local: MailWorld
    mailbox: ImapMailbox
    made: Installation
    reception: Reception
    dns: TinyNameserver

    def take(self, mail: bytes, **changes: Any) -> Reading:
        """Receive one mail; what was read and judged."""
        self.local.append(mail, received_at=NOW)
        assert receive_all(self.mailbox, replace(self.reception, **changes)).taken == 1
        with self.reception.store.reading() as db:
            newest = newest_reading(blobs_of(db, len(self.rows(MessageRow))))
        assert newest is not None
        return open_reading(Opener(self.made.vault, self.made.reader_identity).open_blob(newest))

    def rows(self, table: Any) -> list[Any]:
        """Every row of a table."""
        with self.reception.store.reading() as db:
            return list(db.scalars(select(table)))


@pytest.fixture
def scene(tmp_path: Path, reader: Reader) -> Iterator[Scene]:
    made = install(tmp_path)
    (tmp_path / "password").write_text("local only")
    with ExitStack() as stack:
        local = stack.enter_context(MailWorld(made.address, user="fund"))
        mailbox = stack.enter_context(ImapMailbox(imap_settings(local.imap_port, "fund", tmp_path / "password")))
        dns = stack.enter_context(nameserver(dict(ZONE)))
        reception = stack.enter_context(reception_of(made, clock=lambda: NOW, reader=reader))
        house = replace(reception.house, trust=Trust.VERIFIED)
        yield Scene(local, mailbox, made, replace(reception, house=house, nameserver=Nameserver(dns.address)), dns)
        with reception.store.reading() as db:
            assert verify_all(db, made.vault) == ()


def results(reading: Reading) -> list[DkimResult]:
    return [one.result for one in reading.message.dkim]


def codes(reading: Reading) -> set[str]:
    return {reason.code for reason in reading.advice.reasons}


def test_a_signature_of_the_senders_domain_earns_a_receipt_of_what_came(scene: Scene) -> None:
    reading = scene.take(ADA.sign(application()))

    assert (reading.advice.tier, results(reading)) == (Tier.STRANGER, [DkimResult.PASS])
    assert "signature_holds" in codes(reading)
    assert [row.kind for row in scene.rows(LetterRow)] != [LetterKind.NEUTRAL]
    assert scene.dns.asked == [ADAS]


def test_without_a_signature_the_same_mail_gets_the_neutral_letter(scene: Scene) -> None:
    reading = scene.take(application())

    assert (reading.advice.tier, results(reading), scene.dns.asked) == (Tier.UNKNOWN, [], [])
    assert [row.kind for row in scene.rows(LetterRow)] == [LetterKind.NEUTRAL]


def test_a_signature_of_another_domain_proves_nothing_and_is_not_asked_about(scene: Scene) -> None:
    reading = scene.take(EVE.sign(application()))

    assert (reading.advice.tier, results(reading), scene.dns.asked) == (Tier.UNKNOWN, [], [])


def test_one_good_signature_among_others_suffices(scene: Scene) -> None:
    mail = EVE.sign(replace(ADA, selector="old").sign(ADA.sign(application())))

    reading = scene.take(mail)

    assert reading.advice.tier is Tier.STRANGER
    assert set(results(reading)) == {DkimResult.PASS, DkimResult.NO_KEY}


@pytest.mark.parametrize(
    ("mail", "result"),
    [
        (ADA.sign(application()).replace(b"Elle sort", b"Il sort"), DkimResult.BODY_ALTERED),
        (ADA.sign(application()) + b"_____\r\nliste@list.example\r\n", DkimResult.BODY_ALTERED),
        (ADA.sign(application()).replace(b"Subject: ", b"Subject: [liste] "), DkimResult.HEADER_ALTERED),
        (replace(ADA, tags="l=10; ").sign(application()), DkimResult.BODY_IN_PART),
        (replace(ADA, tags=f"x={int(NOW.timestamp()) - 1}; ").sign(application()), DkimResult.EXPIRED),
        (replace(ADA, algorithm="rsa-sha1").sign(application()), DkimResult.WEAK),
        (replace(ADA, signed="to:subject").sign(application()), DkimResult.FROM_UNSIGNED),
        (replace(ADA, selector="gone").sign(application()), DkimResult.NO_KEY),
    ],
)
def test_a_signature_that_does_not_hold_leaves_the_mail_as_it_was_without(
    scene: Scene, mail: bytes, result: DkimResult
) -> None:
    reading = scene.take(mail)

    assert (reading.advice.tier, results(reading)) == (Tier.UNKNOWN, [result])
    assert "signature_refused" in codes(reading)
    assert [row.kind for row in scene.rows(LetterRow)] == [LetterKind.NEUTRAL]


@pytest.mark.parametrize("failure", [SERVFAIL, SILENT])
def test_when_dns_fails_the_mail_is_taken_and_waits_for_a_person(scene: Scene, failure: str) -> None:
    scene.dns.zone[ADAS] = failure

    reading = scene.take(ADA.sign(application()))

    assert (reading.advice.tier, results(reading)) == (Tier.UNKNOWN, [DkimResult.UNREACHABLE])
    assert {"signature_unchecked", "unproven_sender"} <= codes(reading)
    assert scene.local.mails() == ()


def test_a_mail_that_waited_in_the_mailbox_is_judged_by_when_it_came(scene: Scene) -> None:
    until = int(NOW.timestamp()) + 60

    reading = scene.take(replace(ADA, tags=f"x={until}; ").sign(application()), clock=lambda: NOW.replace(year=2022))

    assert results(reading) == [DkimResult.PASS]


class Interrupted(InProcess):
    """Reads, and never comes to the end of a check."""

    def check(self, *_: object) -> None:
        return None


def test_a_check_that_does_not_end_is_a_result_too(scene: Scene) -> None:
    reading = scene.take(ADA.sign(application()), reader=Interrupted())

    assert (reading.advice.tier, results(reading)) == (Tier.UNKNOWN, [DkimResult.UNFINISHED])


def test_where_no_check_is_set_dns_is_left_alone(scene: Scene) -> None:
    reading = scene.take(ADA.sign(application()), nameserver=None)

    assert (reading.advice.tier, scene.dns.asked) == (Tier.UNKNOWN, [])


def test_the_keys_may_be_gone_when_a_mail_is_judged_again(scene: Scene) -> None:
    reading = scene.take(ADA.sign(application()))
    scene.dns.zone.clear()
    rules = Rules(scene.reception.kinds, scene.reception.calls, scene.reception.house, scene.reception.caps)

    assert judge_again(reading, rules, NOW).tier is Tier.STRANGER
    assert scene.dns.asked == [ADAS]


def test_each_check_is_in_the_journal_which_names_no_domain(scene: Scene) -> None:
    scene.take(ADA.sign(application()))

    with scene.reception.store.reading() as db:
        rows = db.execute(select(JOURNAL.c.object, JOURNAL.c.outcome).where(JOURNAL.c.action == "check")).all()
    assert [tuple(row) for row in rows] == [("message:1", "pass")]
    with scene.reception.store.reading() as db:
        assert "lamquet" not in str([*db.execute(select(JOURNAL)).all(), *db.execute(select(DETAIL)).all()])


def test_a_checked_sender_adds_to_their_dossier_and_a_forger_does_not(scene: Scene) -> None:
    scene.take(ADA.sign(application(1)))
    mine = ADA.sign(application(1).replace(b"<1@", b"<2@").replace(b"Elle sort", b"Elle entre"))
    forged = EVE.sign(mine.partition(b"From: ")[1] + mine.partition(b"From: ")[2].replace(b"<2@", b"<3@"))

    assert scene.take(forged).advice.place.dossier is None
    added = scene.take(mine)

    assert (added.advice.place.dossier is not None, added.advice.tier) == (True, Tier.CORRESPONDENT)


class Talkative(InProcess):
    """Says that every signature of Eve's holds, which nobody asked."""

    def check(self, *_: object) -> tuple[Dkim, ...]:
        return (Dkim("intruder.example", "s1", DkimResult.PASS),)


def test_what_a_child_says_of_other_names_is_not_heard(scene: Scene) -> None:
    reading = scene.take(ADA.sign(application()), reader=Talkative())

    assert results(reading) == [DkimResult.MALFORMED]
