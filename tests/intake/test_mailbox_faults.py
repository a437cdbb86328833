"""The mailbox on a server that misbehaves in each way that mail servers do."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from config.settings import Imap
from intake.imap_mailbox import ImapMailbox
from intake.mailbox import Filed, Listing, RawMail, Refused, TooShort, Vanished
from intake.unreachable import MailboxUnreachable
from storage.ledger import Uid
from tests.faulty import FaultyImap
from tests.servers import imap_settings

MAIL = b"Subject: dossier\r\n\r\n" + b"A line of a pitch.\r\n" * 100
OTHER = b"Subject: another\r\n\r\nof a colleague\r\n"


@pytest.fixture
def server() -> FaultyImap:
    return FaultyImap({5: MAIL, 9: OTHER})


def settings(server: FaultyImap, folder: Path) -> Imap:
    return imap_settings(server.port, folder / "password")


def body(mail: object) -> bytes:
    assert isinstance(mail, RawMail), mail
    return mail.body.reader().read()


def test_a_real_move_is_used_where_it_is_announced_only_after_the_login(server: FaultyImap, tmp_path: Path) -> None:
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.file_away(Uid(mailbox.name, 7, 5)) is Filed.MOVED

    assert [said for said in server.said if said.startswith("UID M")] == ['UID MOVE 5 "Guichet"']
    assert server.filed == [MAIL]


def test_without_move_only_the_one_uid_is_expunged(server: FaultyImap, tmp_path: Path) -> None:
    server.capabilities = "UIDPLUS"
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.file_away(Uid(mailbox.name, 7, 5)) is Filed.MOVED

    assert [said for said in server.said if said.startswith("UID") and "SEARCH" not in said] == [
        'UID COPY 5 "Guichet"',
        r"UID STORE 5 +FLAGS.SILENT (\Deleted)",
        "UID EXPUNGE 5",
    ]
    assert sorted(server.mails) == [9]


def test_without_move_and_uidplus_nothing_is_touched_and_the_reason_is_said(server: FaultyImap, tmp_path: Path) -> None:
    server.capabilities = ""
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.file_away(Uid(mailbox.name, 7, 5)) is Filed.REFUSED
        assert "neither MOVE nor UIDPLUS" in mailbox.why_refused

    assert sorted(server.mails) == [5, 9]
    assert not [said for said in server.said if "EXPUNGE" in said or "STORE" in said or "COPY" in said]


def test_with_move_but_without_uidplus_moved_and_gone_are_told_apart(server: FaultyImap, tmp_path: Path) -> None:
    server.capabilities = "MOVE"
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert [mailbox.file_away(Uid(mailbox.name, 7, 5)), mailbox.file_away(Uid(mailbox.name, 7, 5))] == [
            Filed.MOVED,
            Filed.GONE,
        ]


def test_a_refused_move_creates_the_folder_tries_again_and_then_leaves_the_mail(
    server: FaultyImap, tmp_path: Path
) -> None:
    server.no_for = {"UID MOVE"}
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.file_away(Uid(mailbox.name, 7, 5)) is Filed.REFUSED

    assert 'CREATE "Guichet"' in server.said
    assert sorted(server.mails) == [5, 9]


def test_a_body_that_stops_in_mid_literal_is_fetched_again_on_a_new_connection(
    server: FaultyImap, tmp_path: Path
) -> None:
    server.cuts = [100]
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert body(mailbox.fetch(5)) == MAIL

    assert server.connections == 2


def test_a_body_that_always_stops_in_mid_literal_is_not_kept_and_the_next_mail_is(
    server: FaultyImap, tmp_path: Path
) -> None:
    server.cuts = [100, 100]
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.fetch(5) == TooShort(5, 0, 0)
        assert body(mailbox.fetch(9)) == OTHER


def test_a_size_that_is_only_estimated_is_believed_after_two_equal_readings(server: FaultyImap, tmp_path: Path) -> None:
    server.announced = {5: len(MAIL) + 57}
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        mail = mailbox.fetch(5)

    assert body(mail) == MAIL
    assert isinstance(mail, RawMail)
    assert (mail.size, mail.announced) == (len(MAIL), len(MAIL) + 57)
    assert server.connections == 2


def test_a_mail_that_could_not_be_had_is_not_asked_for_at_every_poll(server: FaultyImap, tmp_path: Path) -> None:
    server.cuts = [100, 100]
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()
        first = mailbox.fetch(5)
        before = len(server.said)

        assert mailbox.fetch(5) is first
        assert len(server.said) == before

        server.uidvalidity = 8
        mailbox.listing()
        assert body(mailbox.fetch(5)) == MAIL


def test_two_short_readings_that_differ_are_not_kept(server: FaultyImap, tmp_path: Path) -> None:
    server.announced = {5: len(MAIL) + 57}

    def shrink(command: str) -> None:
        if command == 'SELECT "INBOX"':
            server.mails[5] = server.mails[5][:-10]

    server.before = shrink
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.fetch(5) == TooShort(5, len(MAIL) + 57, len(MAIL) - 20)


def test_a_size_that_is_too_small_does_not_cut_the_mail(server: FaultyImap, tmp_path: Path) -> None:
    big = MAIL * 2000
    server.mails[5] = big
    server.announced = {5: 10}
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert body(mailbox.fetch(5)) == big


def test_an_empty_last_slice_may_come_as_a_quoted_string(server: FaultyImap, tmp_path: Path) -> None:
    whole = b"x" * (2 << 20)
    server.mails[5], server.quoted_end, server.announced = whole, True, {5: 10}
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert body(mailbox.fetch(5)) == whole


def test_a_uidvalidity_that_changes_between_listing_and_move_moves_nothing(server: FaultyImap, tmp_path: Path) -> None:
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()
        server.uidvalidity, server.mails = 8, {5: OTHER}

        assert mailbox.file_away(Uid(mailbox.name, 7, 5)) is Filed.CHANGED
        assert mailbox.listing() == Listing(8, (5,))

    assert server.filed == []


def test_a_uid_of_an_old_listing_is_not_fetched_from_the_renumbered_folder(server: FaultyImap, tmp_path: Path) -> None:
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()
        server.uidvalidity, server.mails, server.cuts = 8, {5: OTHER}, [10]

        assert mailbox.fetch(5) == Vanished(5)


def test_a_server_that_does_not_say_uidvalidity_again_is_asked_by_selecting_again(
    server: FaultyImap, tmp_path: Path
) -> None:
    server.no_for = {"STATUS"}
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        assert mailbox.listing() == Listing(7, (5, 9))
        assert mailbox.file_away(Uid(mailbox.name, 7, 5)) is Filed.MOVED


def test_a_mail_that_vanishes_between_listing_and_fetch_is_a_value(server: FaultyImap, tmp_path: Path) -> None:
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()
        del server.mails[5]

        assert mailbox.fetch(5) == Vanished(5)
        assert mailbox.file_away(Uid(mailbox.name, 7, 5)) is Filed.GONE


def test_a_phantom_of_1970_for_a_removed_mail_is_no_mail(server: FaultyImap, tmp_path: Path) -> None:
    phantom = (
        '* 1 FETCH (UID 5 INTERNALDATE "01-Jan-1970 00:00:00 +0000" RFC822.SIZE 0 BODY[]<0> NIL)\r\n'
        "* OK [EXPUNGEISSUED] gone\r\n"
    )
    server.before = lambda command: phantom if "UID FETCH" in command else None
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()
        del server.mails[5]

        assert mailbox.fetch(5) == Vanished(5)


def test_an_empty_body_is_not_kept_as_a_mail(server: FaultyImap, tmp_path: Path) -> None:
    server.mails[5] = b""
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.fetch(5) == Refused(5, "empty")


def test_a_mail_that_vanishes_between_two_slices_is_a_value(server: FaultyImap, tmp_path: Path) -> None:
    server.mails[5] = MAIL * 2000

    def vanish(command: str) -> None:
        if "<1048576." in command:
            server.mails.pop(5, None)

    server.before = vanish
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.fetch(5) == Vanished(5)


def test_what_the_server_says_unasked_is_never_taken_for_the_answer(server: FaultyImap, tmp_path: Path) -> None:
    unasked = (
        "* 2 FETCH (UID 9 FLAGS (\\Flagged))\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* 3 EXPUNGE\r\n* 4 EXISTS\r\n"
        '* 2 FETCH (UID 9 INTERNALDATE "01-Jan-2000 00:00:00 +0000" RFC822.SIZE 3 BODY[]<0> {3}\r\nxyz)\r\n'
        "* 1 FETCH (UID 5 FLAGS (\\Answered))\r\n"
    )
    server.before = lambda command: unasked if "FETCH" in command else None
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        mail = mailbox.fetch(5)

    assert body(mail) == MAIL
    assert isinstance(mail, RawMail)
    assert mail.received_at == datetime(2021, 4, 16, 21, 59, 58, tzinfo=UTC)


def test_a_mail_the_server_will_not_hand_out_does_not_stop_the_next(server: FaultyImap, tmp_path: Path) -> None:
    server.no_for = {"UID FETCH 5"}
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.fetch(5) == Refused(5, "refused")
        assert body(mailbox.fetch(9)) == OTHER


def test_a_literal_far_larger_than_what_was_asked_is_not_read(server: FaultyImap, tmp_path: Path) -> None:
    server.before = lambda command: "* 1 FETCH (UID 5 BODY[]<0> {99999999999}\r\n" if "UID FETCH 5" in command else None
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()

        assert mailbox.fetch(5) == TooShort(5, 0, 0)


def test_an_empty_poll_costs_three_short_commands(server: FaultyImap, tmp_path: Path) -> None:
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        mailbox.listing()
        before = len(server.said)

        mailbox.listing()

    assert server.said[before:] == ["NOOP", 'STATUS "INBOX" (UIDVALIDITY)', "UID SEARCH ALL"]


def test_nothing_is_ever_sent_that_marks_or_expunges_others_mail(server: FaultyImap, tmp_path: Path) -> None:
    with server, ImapMailbox(settings(server, tmp_path)) as mailbox:
        for uid in mailbox.listing().uids:
            mailbox.fetch(uid)
            mailbox.file_away(Uid(mailbox.name, 7, uid))

    fetches = [said for said in server.said if "FETCH" in said]
    assert all("BODY.PEEK[" in said for said in fetches)
    assert not [said for said in server.said if said.split()[0] in ("EXPUNGE", "CLOSE", "STORE", "FETCH", "SEARCH")]


def test_a_server_that_is_gone_is_not_dialled_again_at_once(server: FaultyImap, tmp_path: Path) -> None:
    with ImapMailbox(settings(server, tmp_path)) as mailbox:
        with server:
            mailbox.listing()
        failures = []
        for _ in range(3):
            with pytest.raises(MailboxUnreachable) as failure:
                mailbox.listing()
            failures.append(failure.value)

    assert failures[0] is failures[1] is failures[2]
