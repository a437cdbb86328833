"""What the worker does beside taking mail in."""

import os
from datetime import UTC, datetime
from pathlib import Path

from app.receiving import Lookout
from intake.imap_mailbox import ImapMailbox
from storage.fullness import fullness, note_fullness
from storage.store import Store, migrate
from tests.servers import Account, Dovecot, imap_settings


def test_the_worker_notes_a_mailbox_that_fills_and_asks_once_an_hour(dovecot: Dovecot, tmp_path: Path) -> None:
    settings = imap_settings(dovecot.imap, tmp_path / "secret", user=f"small{os.urandom(6).hex()}")
    store = Store.open_any(f"sqlite:///{tmp_path / 'db'}")
    migrate(store)
    lookout = Lookout()
    with Account(settings, "dovecot").colleague() as colleague, ImapMailbox(settings) as mailbox:
        for number in range(8):
            colleague.append(b"Subject: %d\r\n\r\n." % number)
        lookout.look(mailbox, store)
        colleague.append(b"Subject: one more\r\n\r\n.")
        lookout.look(mailbox, store)

    with store.reading() as db:
        assert fullness(db) == 80
    store.close()


def test_a_server_that_tells_no_limit_any_more_has_room(dovecot: Dovecot, tmp_path: Path) -> None:
    settings = imap_settings(dovecot.imap, tmp_path / "secret", user=f"ada{os.urandom(6).hex()}")
    store = Store.open_any(f"sqlite:///{tmp_path / 'db'}")
    migrate(store)
    with store.writing() as db:
        note_fullness(db, 91, nearly_full=True, now=datetime(2021, 4, 16, tzinfo=UTC))

    with ImapMailbox(settings) as mailbox:
        Lookout().look(mailbox, store)

    with store.reading() as db:
        assert fullness(db) is None
    store.close()


def test_a_mailbox_that_does_not_answer_is_asked_again_and_stops_nothing(tmp_path: Path) -> None:
    settings = imap_settings(9, tmp_path / "secret", user="ada")
    store = Store.open_any(f"sqlite:///{tmp_path / 'db'}")
    migrate(store)
    with store.writing() as db:
        note_fullness(db, 91, nearly_full=True, now=datetime(2021, 4, 16, tzinfo=UTC))

    Lookout().look(ImapMailbox(settings), store)

    with store.reading() as db:
        assert fullness(db) == 90  # what was known stays known
    store.close()
