"""Waiting for mail: IDLE, its keep-alives and breaks, and plain sleep where there is none."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from intake.connection import pause_before
from intake.imap_mailbox import ImapMailbox
from storage.ledger import Uid
from tests.faulty import FaultyImap
from tests.servers import Account, imap_settings

pytestmark = pytest.mark.servers
LONG = 60.0  # seconds: what ends a wait does it before, on the busiest machine


def after(seconds: float, work: Callable[[], object]) -> threading.Timer:
    timer = threading.Timer(seconds, work)
    timer.start()
    return timer


def timed(work: Callable[[], bool]) -> tuple[bool, float]:
    begun = time.monotonic()
    return work(), time.monotonic() - begun


def test_a_new_mail_ends_the_wait(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        mailbox.listing()
        mailbox.wait(5)  # the new connection counts as news

        timer = after(0.1, lambda: ben.append(b"Subject: one\r\n\r\n"))
        news, seconds = timed(lambda: mailbox.wait(LONG))
        timer.join()

        assert news
        assert seconds < LONG
        assert len(mailbox.listing().uids) == 1
        assert mailbox.wait(0.2) is False


def test_mail_that_comes_between_two_waits_is_not_missed(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        mailbox.wait(5)
        mailbox.wait(0.05)

        ben.append(b"Subject: one\r\n\r\n")
        news, seconds = timed(lambda: mailbox.wait(LONG))

        assert news
        assert seconds < LONG


def test_filing_our_own_mail_is_no_news(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        ben.append(b"Subject: one\r\n\r\n")
        listing = mailbox.listing()
        mailbox.wait(5)

        mailbox.file_away(Uid(mailbox.name, listing.uidvalidity, listing.uids[0]))

        assert mailbox.wait(0.3) is False


def test_mail_is_listed_and_fetched_while_another_thread_waits(account: Account) -> None:
    with account.colleague() as ben, ImapMailbox(account.settings) as mailbox:
        mailbox.wait(5)
        waiting = threading.Thread(target=mailbox.wait, args=(LONG,))
        waiting.start()

        for count in range(1, 6):
            ben.append(b"Subject: one\r\n\r\n")
            assert len(mailbox.listing().uids) == count
        mailbox.interrupt()
        waiting.join(LONG / 2)

        assert not waiting.is_alive()


def test_a_wait_is_interrupted_at_once_from_another_thread(tmp_path: Path) -> None:
    with FaultyImap() as server, ImapMailbox(imap_settings(server.port, tmp_path / "password")) as mailbox:
        mailbox.wait(5)

        timer = after(0.1, mailbox.interrupt)
        news, seconds = timed(lambda: mailbox.wait(LONG))
        timer.join()

        assert not news
        assert seconds < LONG
        assert timed(lambda: mailbox.wait(0.2))[1] >= 0.2


def test_closing_ends_a_wait_in_another_thread(tmp_path: Path) -> None:
    with FaultyImap() as server:
        mailbox = ImapMailbox(imap_settings(server.port, tmp_path / "password"))
        mailbox.wait(5)
        waiting = threading.Thread(target=mailbox.wait, args=(LONG,))
        waiting.start()
        time.sleep(0.1)

        mailbox.close()
        waiting.join(LONG / 2)

        assert not waiting.is_alive()
        assert mailbox.wait(0.1) is False
        mailbox.interrupt()
        mailbox.close()


def test_keep_alives_are_no_news(tmp_path: Path) -> None:
    with FaultyImap() as server, ImapMailbox(imap_settings(server.port, tmp_path / "password")) as mailbox:
        mailbox.wait(5)
        server.idle_script = [b"* OK Still here", b"* 0 RECENT", b"* OK Still here"]

        assert mailbox.wait(0.4) is False

        server.idle_script = [b"* OK Still here", b"* 1 EXISTS"]
        assert mailbox.wait(5) is True


def test_a_line_that_comes_in_two_halves_is_read_whole(tmp_path: Path) -> None:
    with FaultyImap() as server, ImapMailbox(imap_settings(server.port, tmp_path / "password")) as mailbox:
        mailbox.wait(5)
        server.before = lambda command: "* OK first\r\n* OK sec" if command == "IDLE" else None
        server.idle_begin = b"ond\r\n+ idling\r\n* 3 EXISTS\r\n"

        assert mailbox.wait(5) is True


@pytest.mark.parametrize("last", [b"* BYE too long idle", b""])
def test_a_server_that_hangs_up_in_idle_is_dialled_again_and_that_is_news(tmp_path: Path, last: bytes) -> None:
    with FaultyImap() as server, ImapMailbox(imap_settings(server.port, tmp_path / "password")) as mailbox:
        mailbox.wait(5)
        server.idle_script = [b"* OK Still here", last, b""]
        before = server.connections

        assert mailbox.wait(5) is True

        assert server.connections == before + 1


def test_a_server_that_always_hangs_up_in_idle_is_not_dialled_like_mad(tmp_path: Path) -> None:
    with FaultyImap() as server, ImapMailbox(imap_settings(server.port, tmp_path / "password")) as mailbox:
        server.idle_script = [b""]
        until = time.monotonic() + 1.5
        while (left := until - time.monotonic()) > 0:
            mailbox.wait(left)

        assert server.connections <= 4


@pytest.mark.parametrize(("capabilities", "idle"), [("MOVE UIDPLUS", True), ("MOVE UIDPLUS IDLE", False)])
def test_without_idle_the_wait_is_a_sleep(tmp_path: Path, capabilities: str, idle: bool) -> None:
    with FaultyImap(capabilities=capabilities) as server:
        settings = replace(imap_settings(server.port, tmp_path / "password"), idle=idle)
        with ImapMailbox(settings) as mailbox:
            news, seconds = timed(lambda: mailbox.wait(0.3))

            timer = after(0.1, mailbox.interrupt)
            _, interrupted = timed(lambda: mailbox.wait(LONG))
            timer.join()

    assert not news
    assert seconds >= 0.3
    assert interrupted < LONG
    assert "IDLE" not in server.said


def test_a_wait_without_a_server_lasts_its_time_and_does_not_raise(tmp_path: Path) -> None:
    with FaultyImap() as server:
        port = server.port
    with ImapMailbox(imap_settings(port, tmp_path / "password")) as mailbox:
        news, seconds = timed(lambda: mailbox.wait(0.5))

    assert not news
    assert 0.5 <= seconds < LONG


def test_the_pauses_between_attempts_grow_to_five_minutes() -> None:
    assert [pause_before(attempt) for attempt in (0, 1, 2, 3, 4, 10, 11, 1000)] == [0, 0, 1, 2, 4, 256, 300, 300]
