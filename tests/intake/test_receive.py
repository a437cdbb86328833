"""The way of one email, through a real mailbox: what is kept, what is held, what leaves."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from config import points
from config.points import Point
from intake.antivirus import Clamd
from intake.body import Body
from intake.imap_mailbox import ImapMailbox
from intake.judging import open_reading
from intake.mailbox import Refused, Vanished
from intake.progress import Told, quiet
from intake.reading import HEAD
from intake.receive import Received, receive_all
from intake.reception import Reception
from intake.sandbox import SandboxUnavailable
from storage.blobs import blobs_of
from storage.erasing import erase, finish
from storage.faults import StoreUnavailable
from storage.journal import By
from storage.opener import Opener
from storage.overview import overview
from storage.states import HoldState, LedgerState
from storage.tables import AttachmentRow, DossierRow, HoldRow, LedgerRow, LetterRow, MessageRow, PieceRow
from storage.verify import verify_all
from tests.crash.victim import InProcess
from tests.installations import Installation, imap_settings, install, live_calls, reception_of
from tests.intake.clamds import listening
from tests.intake.parsers import papers
from tests.mailworld import MailWorld
from triage.message import Message, Outcome, Readability, Unreadable
from triage.values import CallMode, Certainty, LetterKind, LetterState, Timeliness

pytestmark = pytest.mark.servers
NOW = datetime(2021, 4, 10, 9, 0, tzinfo=UTC)
ADA = "ada@lamquet.example"
CANARY = "Louise trouve la clef sous la troisième marche"


def application(number: int = 1, *, sender: str = ADA, extra: str = "") -> bytes:
    """A mail with a synopsis, as a producer might send it."""
    return f"""Return-Path: <{sender}>\r
From: Ada Lamquet <{sender}>\r
To: impact@wallimage.example\r
Subject: Candidature : film {number}\r
Message-ID: <{number}@lamquet.example>\r
{extra}MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary=b\r
\r
--b\r
Content-Type: text/plain; charset=utf-8\r
\r
Madame, Monsieur, voici notre dossier pour le film {number}.\r
--b\r
Content-Type: text/plain; charset=utf-8; name=synopsis.txt\r
Content-Disposition: attachment; filename=synopsis-secret-{number}.txt\r
\r
Synopsis\r
\r
{CANARY}. Elle sort.\r
--b--\r
""".encode()


class Moody(InProcess):
    """Reads in process, and fails for mails that say so."""

    def read(
        self, body: Body, *, passwords: tuple[str, ...] = (), files: bool = True, told: Told = quiet
    ) -> Message | Unreadable:
        data = body.reader().read()
        if b"X-Crash: child" in data or (files and b"X-Crash: file" in data):
            return Unreadable("crashed", "11")
        if b"X-Crash: worker" in data:
            raise RuntimeError("a fault of our own")
        return super().read(body, passwords=passwords, files=files)


class Absent(InProcess):
    """A reader whose children do not come up."""

    def read(
        self, body: Body, *, passwords: tuple[str, ...] = (), files: bool = True, told: Told = quiet
    ) -> Message | Unreadable:
        raise SandboxUnavailable


@dataclass
class Denying:
    """A server that answers once as if a listed mail were not there."""

    mailbox: ImapMailbox

    def __getattr__(self, name: str) -> Any:
        return getattr(self.mailbox, name)

    def fetch(self, uid: int) -> Vanished:
        """Nothing is there."""
        return Vanished(uid)


class Refusing(Denying):
    """A server that hands out no mail."""

    def fetch(self, uid: int) -> Any:
        """It says no."""
        return Refused(uid, "no")


@dataclass
class Scene:
    """A mailbox, an installation, and the reception between them."""

    local: MailWorld
    mailbox: ImapMailbox
    made: Installation
    reception: Reception

    def receive(self, **changes: Any) -> Received:
        """One poll, with a changed reception if asked."""
        return receive_all(self.mailbox, replace(self.reception, **changes) if changes else self.reception)

    def rows(self, table: Any) -> list[Any]:
        """Every row of a table."""
        with self.reception.store.reading() as db:
            return list(db.scalars(select(table)))


@pytest.fixture
def scene(url: str, tmp_path: Path) -> Iterator[Scene]:
    made = install(tmp_path, url=url)
    (tmp_path / "password").write_text("local only")
    with ExitStack() as stack:
        local = stack.enter_context(MailWorld(made.address, user="fund"))
        settings = imap_settings(local.imap_port, "fund", tmp_path / "password")
        mailbox = stack.enter_context(ImapMailbox(settings))
        reception = stack.enter_context(reception_of(made, clock=lambda: NOW, reader=Moody()))
        yield Scene(local, mailbox, made, reception)
        with reception.store.reading() as db:
            assert verify_all(db, made.vault) == ()
    points.watch(None)


def test_a_mail_is_kept_judged_answered_and_moved(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)

    received = scene.receive()

    assert (received.taken, received.moved, received.letters, received.failed, received.whole) == (1, 1, 1, 0, True)
    assert scene.local.mails() == ()
    assert scene.local.mails("Guichet") == (application(),)
    assert {row.state for row in scene.rows(MessageRow)} <= {LedgerState.FILED, LedgerState.HELD}
    assert len(scene.rows(DossierRow)) == 1


def test_the_original_comes_back_byte_for_byte_with_the_reader_key(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    scene.receive()

    with scene.reception.store.reading() as db:
        blobs = {blob.name: blob for blob in blobs_of(db, 1)}
    opener = Opener(scene.made.vault, scene.made.reader_identity)

    assert opener.open_blob(blobs["original"]) == application()
    assert open_reading(opener.open_blob(blobs["reading"])).message.subject == "Candidature : film 1"


def test_nothing_of_a_dossier_is_on_disk_in_clear(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    scene.receive()

    files = [path for path in scene.made.folder.rglob("*") if path.is_file()]

    assert len(files) > 5
    for path in files:
        data = path.read_bytes()
        assert CANARY.encode() not in data, path
        assert b"synopsis-secret" not in data, path


def test_a_password_in_a_mail_opens_its_file_and_stays_nowhere_in_clear(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    locked = papers.locked(papers.pdf("Synopsis : Louise trouve la clef."), "Zwaluw!47")
    scene.local.append(papers.mail({"Dossier.pdf": locked}, "Voici. Mot de passe : Zwaluw!47"), received_at=NOW)

    scene.receive()

    (file,) = scene.rows(AttachmentRow)
    assert (file.outcome, file.readability) == (Outcome.FILED, Readability.READABLE)
    assert "Zwaluw!47" not in caplog.text
    assert [p for p in scene.made.folder.rglob("*") if p.is_file() and b"Zwaluw!47" in p.read_bytes()] == []


def test_a_password_in_a_later_mail_is_put_before_a_person(scene: Scene) -> None:
    locked = papers.locked(papers.pdf("Synopsis : Louise trouve la clef."), "Zwaluw!47")
    mails = [papers.mail({"Dossier.pdf": locked}), papers.mail({}, "Le mot de passe est : Zwaluw!47")]
    for number, mail in enumerate(mails):
        scene.local.append(mail.replace(b"<one@", b"<%d@" % number), received_at=NOW)

    scene.receive()

    rows = scene.rows(MessageRow)
    assert [row.state for row in rows] == [LedgerState.HELD, LedgerState.HELD]
    assert "password" in [reason.code for reason in rows[1].reasons]
    assert not any(b"Zwaluw!47" in letter for letter in letters_in(scene))


def sha256(data: bytes) -> str:
    """The hash of a mail's bytes."""
    return hashlib.sha256(data).hexdigest()


def letters_in(scene: Scene) -> list[bytes]:
    """Every letter as it was composed."""
    opener = Opener(scene.made.vault, scene.made.reader_identity)
    with scene.reception.store.reading() as db:
        refs = [ref for row in scene.rows(MessageRow) for ref in blobs_of(db, row.id) if ref.name.startswith("letter-")]
    return [opener.open_blob(ref) for ref in refs]


def test_a_second_poll_takes_nothing_again(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    scene.receive()

    again = scene.receive()

    assert (again.listed, again.taken, again.letters) == (0, 0, 0)


def test_a_mail_put_back_into_the_inbox_is_moved_and_not_answered_again(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    scene.receive()
    scene.local.append(application(), received_at=NOW)

    again = scene.receive()

    assert (again.taken, again.letters) == (1, 0)
    assert scene.local.mails() == ()
    assert len(scene.rows(LetterRow)) == 1


def test_a_number_that_a_server_gives_twice_is_another_mail(scene: Scene) -> None:
    scene.local.append(application(1), received_at=NOW)
    scene.receive()
    again = scene.local.append(application(2, sender="ben@other.example"), received_at=NOW)
    with scene.reception.store.writing() as db:  # as after a mail server was put back from its backup
        db.execute(update(LedgerRow).values(uid=again))

    received = scene.receive()

    assert (received.taken, received.moved, received.letters) == (1, 1, 1)
    assert [row.sha256 for row in scene.rows(MessageRow)] == [
        sha256(application(1)),
        sha256(application(2, sender="ben@other.example")),
    ]


def test_a_number_given_twice_while_its_first_mail_is_unjudged_loses_neither(scene: Scene) -> None:
    uid = scene.local.append(application(1, extra="X-Crash: worker\r\n"), received_at=NOW)
    scene.receive()
    scene.local.remove(uid)
    again = scene.local.append(application(2), received_at=NOW)
    with scene.reception.store.writing() as db:
        db.execute(update(LedgerRow).values(uid=again))

    scene.receive()

    assert [row.state.settled for row in scene.rows(MessageRow)] == [True, True]
    assert [row.reasons[-1].code for row in scene.rows(HoldRow) if row.message_id == 1] == ["vanished"]


def test_a_mail_that_the_server_denied_once_is_taken_at_the_next_poll(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    denied = Denying(scene.mailbox)
    receive_all(denied, scene.reception)

    received = scene.receive()

    assert (received.taken, received.letters, scene.local.mails()) == (1, 1, ())


def test_a_mail_that_left_unjudged_is_held_while_another_is_refused(scene: Scene) -> None:
    uid = scene.local.append(application(1, extra="X-Crash: worker\r\n"), received_at=NOW)
    scene.receive()
    scene.local.remove(uid)
    scene.local.append(application(2), received_at=NOW)

    received = receive_all(Refusing(scene.mailbox), scene.reception)

    assert (received.failed, received.whole) == (1, False)
    assert [row.reasons[-1].code for row in scene.rows(HoldRow)] == ["vanished"]


def test_one_bad_mail_never_stops_the_next(scene: Scene) -> None:
    scene.local.append(application(1, extra="X-Crash: worker\r\n"), received_at=NOW)
    scene.local.append(application(2), received_at=NOW)

    received = scene.receive()

    assert (received.taken, received.failed, received.whole) == (1, 1, False)
    assert scene.local.mails() == (application(1, extra="X-Crash: worker\r\n"),)


@pytest.mark.parametrize("action", ["relayed", "failed"])
def test_a_dossier_sent_again_with_the_report_on_its_first_sending_is_an_application(scene: Scene, action: str) -> None:
    report = f"""--b\r
Content-Type: message/rfc822\r
\r
From: postmaster@lamquet.example\r
Content-Type: multipart/report; report-type=delivery-status; boundary=c\r
\r
--c\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mail.lamquet.example\r
\r
Final-Recipient: rfc822; impact@wallimage.example\r
Action: {action}\r
--c--\r
--b--\r
""".encode()
    scene.local.append(application().removesuffix(b"--b--\r\n") + report, received_at=NOW)

    scene.receive()

    [row] = scene.rows(MessageRow)
    assert (row.state, row.kind) == (LedgerState.HELD, "application")
    assert [letter.kind for letter in scene.rows(LetterRow)] == [LetterKind.RECEIPT]


def test_a_report_that_brings_a_document_is_shown_to_a_person(scene: Scene) -> None:
    scene.local.append(application().replace(b"multipart/mixed", b"multipart/report"), received_at=NOW)

    scene.receive()

    [row] = scene.rows(MessageRow)
    assert (row.state, row.kind, scene.rows(LetterRow)) == (LedgerState.HELD, "automatic", [])


def test_a_mail_without_a_byte_stays_is_counted_and_keeps_no_poll_from_being_whole(scene: Scene) -> None:
    scene.local.append(b"", received_at=NOW)
    scene.local.append(application(), received_at=NOW)

    received = scene.receive()

    assert (received.taken, received.failed, received.whole) == (1, 0, True)
    assert len(scene.mailbox.listing().uids) == 1
    with scene.reception.store.reading() as db:
        assert overview(db).left_lying == 1


def test_a_mail_that_fails_us_twice_is_held_as_poison(scene: Scene) -> None:
    scene.local.append(application(1, extra="X-Crash: worker\r\n"), received_at=NOW)

    polls = [scene.receive() for _ in range(3)]

    assert [poll.failed for poll in polls] == [1, 1, 0]
    assert [row.state for row in scene.rows(MessageRow)] == [LedgerState.POISON]
    assert [row.state for row in scene.rows(HoldRow)] == [HoldState.OPEN]
    assert scene.rows(LetterRow) == []
    assert scene.local.mails() == ()


def test_a_mail_that_kills_the_child_is_held_with_its_reason(scene: Scene) -> None:
    scene.local.append(application(1, extra="X-Crash: child\r\n"), received_at=NOW)

    scene.receive()

    (row,) = scene.rows(MessageRow)
    assert row.state is LedgerState.POISON
    assert [reason.code for reason in row.reasons] == ["unreadable", "crashed"]


def test_a_mail_of_which_one_file_kills_the_child_still_gets_its_receipt(scene: Scene) -> None:
    scene.local.append(application(1, extra="X-Crash: file\r\n"), received_at=NOW)

    received = scene.receive()

    (row,) = scene.rows(MessageRow)
    assert row.state is LedgerState.HELD
    assert (received.letters, [letter.kind for letter in scene.rows(LetterRow)]) == (1, [LetterKind.RECEIPT])


def test_an_infected_mail_is_held_unopened_and_nobody_is_answered(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)

    received = scene.receive(antivirus=Clamd(listening(b"stream: Guichet.Test FOUND\0")))

    (row,) = scene.rows(MessageRow)
    assert (row.state, received.letters, scene.rows(LetterRow)) == (LedgerState.HELD, 0, [])
    assert {"infected", "malware_verdict"} <= {reason.code for reason in row.reasons}
    assert {(one.outcome, one.reason) for one in scene.rows(AttachmentRow)} == {(Outcome.HELD, "infected")}
    assert [piece for piece in scene.rows(PieceRow) if piece.certainty is Certainty.SURE] == []


def test_a_mail_that_could_not_be_scanned_goes_on_and_says_so(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)

    received = scene.receive(antivirus=Clamd("/nowhere/clamd.ctl"))

    (row,) = scene.rows(MessageRow)
    assert (received.letters, "not_scanned" in [reason.code for reason in row.reasons]) == (1, True)


def test_a_mail_larger_than_the_setting_is_kept_and_held_unread(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)

    scene.receive(message_bytes=100)

    (row,) = scene.rows(MessageRow)
    assert row.state is LedgerState.POISON
    assert "limit:message" in [reason.code for reason in row.reasons]


@pytest.mark.parametrize(("more", "changes"), [(b"", {"message_bytes": 100}), (b" " * HEAD + b"X-Crash: child", {})])
def test_a_mail_that_cannot_be_read_whole_came_when_its_headers_say(
    scene: Scene, more: bytes, changes: dict[str, int]
) -> None:
    stamp = "Received: from mail.lamquet.example by fund.example with ESMTPS; Fri, 16 Apr 2021 23:59:58 +0200\r\n"
    host = scene.reception.house.own_hosts[0]
    late = datetime(2021, 4, 16, 22, 5, tzinfo=UTC)
    stamped = stamp.replace("by fund.example", f"by {host}").encode()
    scene.local.append(stamped + application() + more, received_at=late)

    scene.receive(**changes)

    (row,) = scene.rows(MessageRow)
    assert (row.received_at, row.stamped_at) == (late, datetime(2021, 4, 16, 21, 59, 58, tzinfo=UTC))
    assert row.timeliness is Timeliness.ON_TIME


def test_a_mail_that_a_colleague_removes_before_it_is_fetched_is_written_down(scene: Scene) -> None:
    uid = scene.local.append(application(), received_at=NOW)
    points.watch(lambda point: scene.local.remove(uid) if point is Point.FETCH_BEGUN else None)

    scene.receive()

    assert [row.state for row in scene.rows(LedgerRow)] == [LedgerState.VANISHED]


def test_a_mail_removed_between_keeping_and_reading_is_held_for_a_person(scene: Scene) -> None:
    uid = scene.local.append(application(1, extra="X-Crash: worker\r\n"), received_at=NOW)
    scene.receive()
    scene.local.remove(uid)

    scene.receive()

    (row,) = scene.rows(MessageRow)
    assert row.state is LedgerState.POISON
    assert [reason.code for reason in row.reasons] == ["unreadable", "vanished"]


def test_a_renumbered_mailbox_brings_no_second_letter(scene: Scene) -> None:
    for number in (1, 2):
        scene.local.append(application(number, sender=f"ada{number}@lamquet.example"), received_at=NOW)
    stopped = iter([False, True])
    receive_all(scene.mailbox, scene.reception, stop=lambda: next(stopped))
    scene.local.renumber()

    scene.receive()

    with scene.reception.store.reading() as db:
        letters = db.execute(select(LetterRow.message_id, func.count()).group_by(LetterRow.message_id)).all()
    assert sorted(count for _, count in letters) == [1, 1]


def test_a_full_disk_stops_the_taking_and_loses_nothing(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)

    full = scene.receive(room=lambda: False)
    later = scene.receive()

    assert (full.taken, full.whole) == (0, False)
    assert later.taken == 1


def test_a_vault_that_stays_away_never_makes_a_good_mail_poison(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    vault, aside = scene.made.vault.blobs, scene.made.folder / "aside"

    def take_away(point: Point) -> None:
        if point is Point.TRY_COUNTED:
            vault.rename(aside)
            vault.touch()

    for _ in range(4):
        points.watch(take_away)
        with pytest.raises(StoreUnavailable, match="vault"):
            scene.receive()
        vault.unlink()
        aside.rename(vault)
    points.watch(None)

    assert (scene.receive().letters, [row.tries for row in scene.rows(MessageRow)]) == (1, [1])


def test_readers_that_do_not_come_up_never_make_a_good_mail_poison(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)

    for _ in range(4):
        with pytest.raises(SandboxUnavailable):
            scene.receive(reader=Absent())

    assert scene.receive().letters == 1


def test_a_stop_leaves_the_rest_for_the_next_start(scene: Scene) -> None:
    for number in (1, 2, 3):
        scene.local.append(application(number), received_at=NOW)
    answers = iter([False, True])

    received = receive_all(scene.mailbox, scene.reception, stop=lambda: next(answers))

    assert (received.taken, received.whole) == (1, False)
    assert len(scene.local.mails()) == 2


def test_in_shadow_mode_letters_are_composed_and_none_leaves(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    shadow = tuple(replace(call, mode=CallMode.SHADOW) for call in live_calls())

    received = scene.receive(calls=shadow)

    assert received.letters == 0
    assert {row.state for row in scene.rows(LetterRow)} <= {LetterState.SUPPRESSED, LetterState.DRAFT}
    assert scene.rows(LetterRow)


def test_an_imported_mail_is_never_answered(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)

    scene.receive(may_send=False)

    assert {row.state for row in scene.rows(LetterRow)} == {LetterState.SUPPRESSED}


def test_a_mail_older_than_the_go_live_moment_is_not_answered(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    later = tuple(replace(call, go_live_at=NOW + timedelta(days=1)) for call in live_calls())

    assert scene.receive(calls=later).letters == 0


def test_the_same_mail_once_more_does_not_keep_its_own_answer_back(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    scene.receive()
    scene.local.append(application(), received_at=NOW)

    scene.receive()

    assert [letter.state for letter in scene.rows(LetterRow)] == [LetterState.QUEUED]


def while_judged(deed: Callable[[], object]) -> list[Point]:
    """Do something once between the judgement of the next mail and commit B; the judgements that were made."""
    judgements: list[Point] = []

    def watcher(point: Point) -> None:
        if point is Point.ADVISED:
            judgements.append(point)
        if point is Point.BEFORE_B and len(judgements) == 1:
            deed()

    points.watch(watcher)
    return judgements


def follow_up() -> bytes:
    """A second mail of the same film, in the thread of the first."""
    mail = application(extra="In-Reply-To: <1@lamquet.example>\r\n")
    return mail.replace(b"Message-ID: <1@", b"Message-ID: <2@").replace(b"Elle sort.", b"Elle rentre.")


def test_a_mail_is_judged_again_when_somebody_changed_its_dossier_meanwhile(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    scene.receive()
    (dossier,) = scene.rows(DossierRow)

    def waive() -> None:
        with scene.reception.store.writing() as db:
            db.execute(update(DossierRow).values(revision=DossierRow.revision + 1))

    judgements = while_judged(waive)
    scene.local.append(follow_up(), received_at=NOW)

    assert scene.receive().taken == 1
    assert len(judgements) == 2
    assert [row.dossier_id for row in scene.rows(MessageRow)] == [dossier.id, dossier.id]


def test_a_mail_whose_dossier_is_erased_while_it_is_judged_waits_for_a_person(scene: Scene) -> None:
    scene.local.append(application(), received_at=NOW)
    scene.receive()
    (dossier,) = scene.rows(DossierRow)

    def forget() -> None:
        assert erase(scene.reception.store, (dossier.reference,), (), by=By("sam", "operator", NOW)).hindrances == ()
        finish(scene.reception.store, scene.made.vault, (scene.made.folder,), by=By("intake", "machine", NOW))

    while_judged(forget)
    scene.local.append(follow_up(), received_at=NOW)
    scene.receive()

    newest = max(scene.rows(MessageRow), key=lambda row: row.id)
    assert newest.dossier_id != dossier.id
    assert newest.state is LedgerState.HELD
    assert "of_erased_dossier" in {reason.code for reason in newest.reasons}
