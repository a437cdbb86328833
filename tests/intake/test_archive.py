"""Mail kept in files, taken through the same port as a mailbox."""

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake.archive import ArchiveMailbox, Damaged, received_at, uid_of
from intake.mailbox import Filed, RawMail, TooLarge, Vanished
from storage.ledger import Uid

MAIL = (
    b"Received: from ours (ours [192.0.2.1]) by mx.fund.example;\r\n\tFri, 16 Apr 2021 23:59:58 +0200\r\n"
    b"Received: from theirs by ours; Fri, 16 Apr 2021 20:00:00 +0200\r\n"
    b"Subject: Ada's dossier\r\n\r\nBonjour\r\n"
)
PLAIN = b"Subject: second\r\n\r\nno trace of any server\r\n"


def taken(mailbox: ArchiveMailbox) -> list[bytes]:
    """Every mail of the archive, in the order listed."""
    mails = [mailbox.fetch(uid) for uid in mailbox.listing().uids]
    assert all(isinstance(mail, RawMail) for mail in mails)
    return [mail.body.reader().read() for mail in mails if isinstance(mail, RawMail)]


def tree(folder: Path) -> dict[str, tuple[str, int]]:
    """Every file with its hash and time of change."""
    return {
        str(path.relative_to(folder)): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_an_eml_is_taken_byte_for_byte_with_the_date_of_its_topmost_trace(tmp_path: Path) -> None:
    path = tmp_path / "one.eml"
    path.write_bytes(MAIL)
    mailbox = ArchiveMailbox([path])

    [uid] = mailbox.listing().uids
    mail = mailbox.fetch(uid)

    assert isinstance(mail, RawMail)
    assert mail.body.reader().read() == MAIL
    assert mail.received_at == datetime(2021, 4, 16, 21, 59, 58, tzinfo=UTC)
    assert (mail.size, mail.sha256) == (len(MAIL), hashlib.sha256(MAIL).hexdigest())


def test_without_a_trace_the_file_s_own_time_counts(tmp_path: Path) -> None:
    path = tmp_path / "plain.eml"
    path.write_bytes(PLAIN)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    mailbox = ArchiveMailbox([path])

    mail = mailbox.fetch(mailbox.listing().uids[0])

    assert isinstance(mail, RawMail)
    assert mail.received_at == datetime.fromtimestamp(1_600_000_000, UTC)


def test_an_mbox_is_cut_at_its_from_lines_and_unquoted(tmp_path: Path) -> None:
    (tmp_path / "box").write_bytes(
        b"From ada@studio.example Fri Apr 16 10:00:00 2021\nSubject: one\n\nFrom me to you\n>From the sea 2021\n\n"
        b"From - Sat Apr 17 10:00:00 2021\nSubject: two\n\nlast line without an end"
    )
    mailbox = ArchiveMailbox([tmp_path / "box"])

    mails = taken(mailbox)

    assert mails == [
        b"Subject: one\n\nFrom me to you\nFrom the sea 2021\n",
        b"Subject: two\n\nlast line without an end",
    ]


def test_a_sentence_that_begins_like_a_from_line_cuts_no_mail_of_an_mbox(tmp_path: Path) -> None:
    mail = b"Subject: one\n\nHello\n\nFrom January to April 2021 we shot.\n\nAnd then:\nFrom here to 2022\n"
    (tmp_path / "box").write_bytes(b"From ada@studio.example Fri Apr 16 10:00:00 2021\n" + mail)

    assert taken(ArchiveMailbox([tmp_path / "box"])) == [mail]


def test_a_mail_of_an_mbox_has_the_time_of_its_from_line(tmp_path: Path) -> None:
    (tmp_path / "box.mbox").write_bytes(b"From ada@studio.example Fri Apr 16 10:00:00 2021\nSubject: one\n\ntext\n")
    mailbox = ArchiveMailbox([tmp_path / "box.mbox"])

    mail = mailbox.fetch(mailbox.listing().uids[0])

    assert isinstance(mail, RawMail)
    assert mail.received_at == datetime(2021, 4, 16, 10, 0, tzinfo=UTC)


def test_a_maildir_within_a_folder_is_taken_without_its_unfinished_mails(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp", ".Sent/cur", ".Sent/new"):
        (tmp_path / "Maildir" / name).mkdir(parents=True)
    (tmp_path / "Maildir/cur/1618.host:2,S").write_bytes(MAIL)
    (tmp_path / "Maildir/new/1619.host").write_bytes(PLAIN)
    (tmp_path / "Maildir/tmp/1620.host").write_bytes(b"Subject: half\r\n")
    (tmp_path / "Maildir/.Sent/cur/1621.host:2,").write_bytes(b"Subject: sent\r\n\r\n")
    (tmp_path / "Maildir/dovecot.index.log").write_bytes(b"\x01\x02")

    mails = taken(ArchiveMailbox([tmp_path]))

    assert sorted(mails) == sorted([MAIL, PLAIN, b"Subject: sent\r\n\r\n"])


def test_the_same_mail_has_the_same_uid_wherever_it_lies(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/x.eml").write_bytes(MAIL)
    (tmp_path / "y.eml").write_bytes(MAIL)

    first = ArchiveMailbox([tmp_path / "a"]).listing()
    both = ArchiveMailbox([tmp_path]).listing()

    assert first == both
    assert first.uids == (uid_of(hashlib.sha256(MAIL).hexdigest()),)


def test_the_sources_are_never_changed(tmp_path: Path) -> None:
    (tmp_path / "x.eml").write_bytes(MAIL)
    (tmp_path / "box.mbox").write_bytes(b"From a@b.example Fri Apr 16 10:00:00 2021\nSubject: one\n\ntext\n")
    before = tree(tmp_path)
    mailbox = ArchiveMailbox([tmp_path])

    listing = mailbox.listing()
    ends = [
        mailbox.file_away(Uid(mailbox.name, listing.uidvalidity, uid))
        for uid in listing.uids
        if isinstance(mailbox.fetch(uid), RawMail)
    ]

    assert ends == [Filed.MOVED, Filed.MOVED]
    assert tree(tmp_path) == before


def test_files_that_are_no_mail_are_named_with_their_reason(tmp_path: Path) -> None:
    (tmp_path / "empty.eml").write_bytes(b"\r\n")
    (tmp_path / "picture.eml").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    (tmp_path / "letter.msg").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))
    (tmp_path / "all.PST").write_bytes(b"!BDN" + bytes(500))
    (tmp_path / "notes.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "good.eml").write_bytes(MAIL)
    mailbox = ArchiveMailbox([tmp_path, tmp_path / "nowhere.eml"])

    listing = mailbox.listing()

    assert len(listing.uids) == 1
    assert set(mailbox.damaged) == {
        Damaged(tmp_path / "empty.eml", "empty"),
        Damaged(tmp_path / "picture.eml", "not a mail"),
        Damaged(tmp_path / "letter.msg", "outlook"),
        Damaged(tmp_path / "all.PST", "outlook"),
        Damaged(tmp_path / "nowhere.eml", "missing"),
    }
    assert mailbox.skipped == 1


def test_a_file_changed_since_the_listing_is_not_taken_under_the_old_name(tmp_path: Path) -> None:
    path = tmp_path / "x.eml"
    path.write_bytes(MAIL)
    mailbox = ArchiveMailbox([path])
    [uid] = mailbox.listing().uids

    path.write_bytes(MAIL.replace(b"Ada", b"Eve"))
    changed = mailbox.fetch(uid)
    path.unlink()

    assert changed == Vanished(uid)
    assert mailbox.fetch(uid) == Vanished(uid)


def test_a_mail_beyond_the_hard_cap_stays_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "x.eml").write_bytes(MAIL)
    mailbox = ArchiveMailbox([tmp_path], largest=100)
    [uid] = mailbox.listing().uids

    assert mailbox.fetch(uid) == TooLarge(uid, len(MAIL), 100)


@pytest.mark.parametrize(
    "head",
    [
        b"Subject: none\r\n",
        b"Received: without a date\r\n",
        b"Received: by x; the day after tomorrow\r\n",
        b"Received: by x; Fri, 99 Apr 2021 20:00:00 +0200\r\n",
        b"Received: by x; Fri, 16 Apr 20210000 20:00:00 +0200\r\n",
        b"Received: \xff;\xff\xfe\r\n",
    ],
)
def test_a_trace_that_cannot_be_read_is_no_date(head: bytes) -> None:
    assert received_at(head) is None
