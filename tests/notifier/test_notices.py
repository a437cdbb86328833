"""Mails to our own people leave to them alone, whatever stops letters."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from functools import partial
from pathlib import Path

import pytest

from config.settings import Outbox, Security, Smtp
from notifier.deliver import Sender
from notifier.notices import Invitation, compose_invitation, deliver_notices
from storage.accounts import NewAccount, account_named, add_account
from storage.brake import set_brake
from storage.journal import By
from storage.notices import add_notice
from storage.opener import Opener
from storage.states import Role
from storage.store import Store
from storage.vault import Vault, remove_posting
from tests.databases import MARK
from tests.installations import Installation, install
from tests.notifier.server import serving

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
OURS = "impact@wallimage.example"
TOKEN = "a" * 16


@pytest.fixture
def made(tmp_path: Path) -> Installation:
    """An installation with one person, whose invitation waits."""
    made = install(tmp_path / "fund")
    store = Store.open(made.database)
    new = NewAccount("ines", "Inès Marchal", "ines@fund.example", Role.STAFF)
    with store.writing() as db:
        add_account(db, new, by=By("test", "operator", NOW))
        account = account_named(db, "ines")
        assert account is not None
        posting = Vault(made.vault, made.recipients, MARK).seal_for_outbox(TOKEN, mail())
        add_notice(db, account, TOKEN, posting, now=NOW, ends_at=NOW + timedelta(minutes=15))
    store.close()
    return made


def mail(language: str = "fr") -> bytes:
    """An invitation."""
    invitation = Invitation("ines@fund.example", "Inès Marchal", language, "https://desk.example/login/x", "123456", 15)
    return compose_invitation(
        invitation,
        fund="WALLIMpact",
        sender=OURS,
        token=TOKEN,
        key=b"k" * 32,
        domain="wallimage.example",
        zone="Europe/Brussels",
        now=NOW,
    )


@contextmanager
def sending(made: Installation, port: int, now: datetime = NOW) -> Iterator[Sender]:
    """The sender of an installation."""
    store = Store.open(made.database)
    opener = Opener(made.vault, made.outbox_identity)
    yield Sender(
        store=store,
        posting=opener.open_blob,
        smtp=Smtp("127.0.0.1", OURS, port=port, security=Security.NONE),
        outbox=Outbox(),
        now=lambda: now,
        discard=partial(remove_posting, made.vault),
    )
    store.close()


def test_it_goes_to_its_person_alone_and_its_copy_is_forgotten(made: Installation) -> None:
    with serving() as (desk, port), sending(made, port) as sender:
        assert deliver_notices(sender).sent == 1
        assert deliver_notices(sender).sent == 0

    assert [taken.recipients for taken in desk.taken] == [["ines@fund.example"]]
    assert list((made.vault.blobs / "outbox").iterdir()) == []


def test_the_brake_does_not_keep_people_out(made: Installation) -> None:
    with serving() as (_, port), sending(made, port) as sender:
        with sender.store.writing() as db:
            set_brake(db, True, by=By("ben", "staff", NOW), why="test")

        assert deliver_notices(sender).sent == 1


def test_one_that_the_server_puts_off_is_tried_again(made: Installation) -> None:
    with serving() as (desk, port):
        desk.faults.rcpt["ines@fund.example"] = "450 later"
        with sending(made, port) as sender:
            assert deliver_notices(sender).sent == 0
        desk.faults.rcpt.clear()
        with sending(made, port, NOW + timedelta(minutes=1)) as sender:
            assert deliver_notices(sender).sent == 1


def test_a_server_that_is_away_is_told(made: Installation) -> None:
    with sending(made, 1) as sender:
        assert "cannot be reached" in deliver_notices(sender).why


def test_one_that_nobody_wants_any_more_does_not_leave(made: Installation) -> None:
    with serving() as (desk, port), sending(made, port, NOW + timedelta(minutes=16)) as sender:
        assert deliver_notices(sender).sent == 0

    assert desk.taken == []
    assert list((made.vault.blobs / "outbox").iterdir()) == []


def test_a_round_without_any_waits_for_nobody_who_writes(tmp_path: Path) -> None:
    made = install(tmp_path / "fund")
    with sending(made, 1) as sender, sender.store.writing() as db:
        db.connection()  # the write lock is taken

        assert deliver_notices(sender).sent == 0


@pytest.mark.parametrize("language", ["fr", "nl", "en", "de"])
def test_it_reads_well_in_every_language(language: str) -> None:
    read = message_from_bytes(mail(language))
    text = read.get_payload(decode=True).decode()  # type: ignore[union-attr]  # it has one part

    assert "123 456" in text
    assert "https://desk.example/login/x" in text
    assert read["Content-Language"] == language
    assert "123456" not in read["Subject"]
