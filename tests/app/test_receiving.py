"""What the worker does beside taking mail in."""

import os
from pathlib import Path

from app.receiving import Lookout
from intake.mailbox import ImapMailbox
from storage.fullness import fullness
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
