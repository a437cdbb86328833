"""A mailbox that fills is told before it is full."""

import os
from pathlib import Path

import pytest

from intake.imap_mailbox import ImapMailbox
from intake.quota import Quota, fullest
from tests.mailworld import MailWorld
from tests.servers import Account, Dovecot, imap_settings


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ([b'"User quota" (STORAGE 12 20480)'], Quota("STORAGE", 12, 20480)),
        ([b'"" (STORAGE 1 10 MESSAGE 9 10)'], Quota("MESSAGE", 9, 10)),
        ([b"a (STORAGE 1 10)", b'"b (c)" (STORAGE 8 10)'], Quota("STORAGE", 8, 10)),
        ([b"{3}", b"roo (storage 11 10)"], Quota("STORAGE", 11, 10)),
        ([b'"User quota" ()'], None),
        ([b'"" (STORAGE 5 0)'], None),  # no limit
        ([b"nonsense", b"(STORAGE x y)"], None),
        ([], None),
    ],
)
def test_of_several_limits_the_one_reached_first_counts(answers: list[bytes], found: Quota | None) -> None:
    assert fullest(answers) == found


@pytest.mark.parametrize(("used", "nearly"), [(79, False), (80, True), (101, True)])
def test_a_mailbox_is_nearly_full_well_before_it_is_full(used: int, nearly: bool) -> None:
    assert Quota("STORAGE", used, 100).nearly_full is nearly


def test_the_server_says_how_full_the_mailbox_is(dovecot: Dovecot, tmp_path: Path) -> None:
    settings = imap_settings(dovecot.imap, tmp_path / "secret", user=f"small{os.urandom(6).hex()}")
    with Account(settings, "dovecot").colleague() as colleague, ImapMailbox(settings) as mailbox:
        before = mailbox.quota()
        for number in range(9):
            colleague.append(b"Subject: %d\r\n\r\n." % number)

        assert (before, mailbox.quota()) == (Quota("MESSAGE", 0, 10), Quota("MESSAGE", 9, 10))


def test_a_server_without_quota_is_passed_over(local_mail: MailWorld, tmp_path: Path) -> None:
    settings = imap_settings(local_mail.imap_port, tmp_path / "secret")
    with ImapMailbox(settings) as mailbox:
        assert mailbox.quota() is None
