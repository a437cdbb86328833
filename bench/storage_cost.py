"""CPU that storage takes for one mail and its letter on SQLite: keep, known, record, and the letter's three steps.

    .venv/bin/python -m bench.storage_cost [MAILS]

Sealing is left out: blobs are on paper. The kernel's own time, nearly all of it spent syncing, is shown apart.
"""

import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from storage import ledger
from storage.known import known
from storage.outbox import claim_letter, note_offer, settle_sent
from storage.record import Judged, record
from storage.store import Store, migrate
from tests import make
from tests.storage import scene

SPENT: defaultdict[str, float] = defaultdict(float)
WARM_UP = 20
KERNEL = "kernel"


@contextmanager
def spent(what: str) -> Iterator[None]:
    """Count the CPU time of a block: its own, and the kernel's for all blocks together."""
    begun = os.times()
    yield
    ended = os.times()
    SPENT[what] += ended.user - begun.user
    SPENT[KERNEL] += ended.system - begun.system


def one_mail(store: Store, uid: int) -> None:
    """The way of one application through storage, each from another producer, two minutes after the one before."""
    now = scene.NOW + timedelta(minutes=2 * uid)
    message = scene.mail(uid, senders=(scene.stranger(uid),), attachments=(make.attachment(), make.attachment("b.pdf")))
    with spent("list and keep"):
        kept = scene.keep(store, uid, now=now)
    with spent("known"), store.reading() as db:
        known(db, message, make.facts(), house=make.house(), reply_tokens=(), now=now)
    letter = replace(scene.letter(uid), recipient=message.sender)
    with spent("record"), store.writing() as db:
        record(db, Judged(kept.id, scene.advice(), message, f"IMP-21-{uid:06d}", letters=(letter,)), now=now)
    with spent("claim, offer, settle"):
        with store.writing() as db:
            claimed = claim_letter(db, now)
        assert claimed is not None
        with store.writing() as db:
            note_offer(db, claimed.id, now)
        with store.writing() as db:
            settle_sent(db, claimed.id, now)
    with spent("note the move"), store.writing() as db:
        ledger.note_filed(db, scene.uid_of(uid), now=now)


def main() -> None:
    """Print a table of milliseconds for each mail."""
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open_any(f"sqlite:///{Path(folder) / 'guichet.db'}")
        migrate(store)
        for uid in range(1, mails + WARM_UP + 1):
            one_mail(store, uid)
            if uid == WARM_UP:
                SPENT.clear()
        store.close()
    for what, seconds in SPENT.items():
        print(f"{what:22} {seconds / mails * 1000:7.3f} ms CPU")
    print(f"{'together':22} {sum(SPENT.values()) / mails * 1000:7.3f} ms CPU")


if __name__ == "__main__":
    main()
