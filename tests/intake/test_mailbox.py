"""The mailbox over IMAP, on pymap and on Dovecot."""

import hashlib
import os
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intake.imap_mailbox import ImapMailbox
from intake.mailbox import Filed, RawMail, TooLarge, Vanished
from storage.ledger import Uid
from tests.servers import WHEN, Account

pytestmark = pytest.mark.servers

MAIL = b"From: ada@studio.example\r\nSubject: dossier\r\n\r\nBonjour \xe9\xff .\r\n.\r\n"


def kept(mail: object) -> RawMail:
    """The mail, which must be one."""
    assert isinstance(mail, RawMail)
    return mail


def test_a_mail_is_fetched_byte_for_byte_with_the_time_the_server_received_it(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        ben.append(MAIL)

        listing = mailbox.listing()
        mail = kept(mailbox.fetch(listing.uids[0]))

    assert mail.body.reader().read() == MAIL
    assert mail.sha256 == hashlib.sha256(MAIL).hexdigest()
    assert mail.uid == (mailbox.name, listing.uidvalidity, listing.uids[0])
    assert (mail.received_at, mail.size, mail.announced) == (WHEN, len(MAIL), len(MAIL))


@pytest.mark.parametrize("size", [1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20])
def test_a_mail_of_any_size_comes_whole_through_the_slices(account: Account, size: int) -> None:
    data = (b"X: y\r\n\r\n" + os.urandom(size).hex().encode())[:size]
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        ben.append(data)

        mail = kept(mailbox.fetch(mailbox.listing().uids[0]))

    assert mail.size == size
    assert mail.sha256 == hashlib.sha256(data).hexdigest()


def test_fetching_does_not_mark_a_mail_as_read(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        ben.append(MAIL)

        kept(mailbox.fetch(mailbox.listing().uids[0]))

        assert "\\Seen" not in ben.flags()


def test_filed_mail_lies_in_the_named_folder_which_is_created_with_its_accents(account: Account) -> None:
    settings = replace(account.settings, filed_folder="Traité & classé/À part")
    with account.colleague() as ben, ImapMailbox(settings) as mailbox:
        ben.append(MAIL)
        ben.append(MAIL + b"2")
        listing = mailbox.listing()

        ends = [mailbox.file_away(Uid(mailbox.name, listing.uidvalidity, uid)) for uid in listing.uids]

        assert ends == [Filed.MOVED, Filed.MOVED]
        assert mailbox.listing().uids == ()
        assert len(ben.uids(b"Trait&AOk- &- class&AOk-/&AMA- part")) == 2


def test_what_a_colleague_marked_deleted_survives_the_filing_of_another_mail(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        for number in range(3):
            ben.append(MAIL + str(number).encode())
        first, second, third = mailbox.listing().uids
        ben.flag(second, "\\Deleted")

        mailbox.file_away(Uid(mailbox.name, mailbox.listing().uidvalidity, first))

        assert ben.uids() == [second, third]


def test_a_mail_a_colleague_removed_is_gone_and_nothing_else_is_touched(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        ben.append(MAIL)
        ben.append(MAIL + b"2")
        listing = mailbox.listing()
        ben.remove(listing.uids[0])

        fetched = mailbox.fetch(listing.uids[0])

        # RFC 2180 §4.1 lets a server still show it: then it is the mail itself, never a phantom
        assert fetched == Vanished(listing.uids[0]) or kept(fetched).body.reader().read() == MAIL
        assert mailbox.file_away(Uid(mailbox.name, listing.uidvalidity, listing.uids[0])) is Filed.GONE
        assert mailbox.fetch(listing.uids[0]) == Vanished(listing.uids[0])
        assert mailbox.listing().uids == listing.uids[1:]


def test_a_uid_of_another_uidvalidity_is_never_moved(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        ben.append(MAIL)
        listing = mailbox.listing()

        assert mailbox.file_away(Uid(mailbox.name, listing.uidvalidity + 1, listing.uids[0])) is Filed.CHANGED
        assert mailbox.listing() == listing


def test_colleagues_flag_read_and_move_mail_while_it_is_fetched_and_filed(account: Account) -> None:
    mails = {f"Subject: {number}\r\n\r\n{'x' * number * 1000}\r\n".encode() for number in range(20)}
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        for data in sorted(mails):
            ben.append(data)
        listing = mailbox.listing()
        got: dict[int, bytes] = {}
        for uid in listing.uids:
            ben.flag(listing.uids[-1], "\\Flagged")
            ben.flag(uid, "\\Answered")
            got[uid] = kept(mailbox.fetch(uid)).body.reader().read()
            ben.flag(uid, "\\Seen")
            assert mailbox.file_away(Uid(mailbox.name, listing.uidvalidity, uid)) is Filed.MOVED

        assert set(got.values()) == mails
        assert mailbox.listing().uids == ()


def test_a_mail_beyond_the_hard_cap_is_not_read_to_its_end(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings, largest=2 << 20) as mailbox:
        ben.append(MAIL + b"x" * (3 << 20))

        [uid] = mailbox.listing().uids

        assert mailbox.fetch(uid) == TooLarge(uid, len(MAIL) + (3 << 20), 2 << 20)


def test_a_broken_connection_is_replaced_without_a_word(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        ben.append(MAIL)
        [uid] = mailbox.listing().uids
        for _ in range(3):
            mailbox.check().client.sock.close()

            assert mailbox.listing().uids == (uid,)

        mailbox.check().client.sock.close()
        assert kept(mailbox.fetch(uid)).size == len(MAIL)


def test_times_are_read_with_their_zone(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        ben.append(MAIL, datetime(2021, 1, 1, 0, 30, tzinfo=UTC))

        assert kept(mailbox.fetch(mailbox.listing().uids[0])).received_at == datetime(2021, 1, 1, 0, 30, tzinfo=UTC)
