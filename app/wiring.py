"""Puts the rooms together: from settings to the reception of mails, the mailbox it empties and the post that sends."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from app import clock
from config.calls import load_calls
from config.kinds import load_kinds
from config.settings import Ocr, Pages, Settings
from intake import office
from intake.antivirus import Clamd
from intake.imap_mailbox import ImapMailbox
from intake.nameserver import Nameserver
from intake.ocr import Tesseract, installed
from intake.office import LibreOffice
from intake.reception import Reception
from intake.sandbox import Reader
from notifier.inforce import InForce
from storage.keys import read_seed
from storage.store import Store
from storage.vault import Vault

FREE_SHARE = 0.05  # of the disk: below it no more mail is taken


@contextmanager
def open_reception(
    settings: Settings, *, may_send: bool = True, asks: bool = True, ring: Callable[[], None] = lambda: None
) -> Iterator[Reception]:
    """Everything the reception works with; the sandbox and the database are closed at the end.

    With `asks` false no signature is checked: of old mail the keys are gone from DNS.
    """
    kinds = load_kinds(settings.kinds)
    in_force = InForce(load_calls(settings.calls, kinds))
    store = Store.open(settings.database)
    try:
        with store.reading() as db:
            in_force.follow(db)
        with Reader(ocr=ocr_of(settings)) as reader:
            yield Reception(
                store=store,
                vault=Vault.of(store, settings.vault, settings.recipients),
                reader=reader,
                house=settings.house,
                fund=settings.fund,
                smtp=settings.smtp,
                caps=settings.outbox.caps,
                calls=in_force.calls,
                kinds=kinds,
                reply_key=read_seed(settings.reply_key.path),
                message_bytes=settings.message_bytes,
                clock=clock.now,
                randomness=os.urandom,
                room=lambda: has_room(settings),
                ring=ring,
                antivirus=Clamd(settings.reading.clamd) if settings.reading.clamd else None,
                nameserver=nameserver_of(settings) if asks else None,
                may_send=may_send,
            )
    finally:
        store.close()


def ocr_of(settings: Settings) -> Tesseract | None:
    """The tesseract that reads words in pictures; None where it is switched off or not installed."""
    return installed(settings.reading.ocr_languages) if settings.reading.ocr is Ocr.AUTO else None


def nameserver_of(settings: Settings) -> Nameserver | None:
    """Who is asked for the keys of signatures; None where none is checked here."""
    return Nameserver(settings.signatures.nameserver) if settings.signatures.check else None


def libreoffice_of(settings: Settings) -> LibreOffice | None:
    """The LibreOffice that makes pages of office files; None where it is switched off or not installed.

    It works in the folder that systemd empties when the service stops (RuntimeDirectory=), where the unit has one.
    """
    if settings.reading.libreoffice is Pages.OFF:
        return None
    given = os.environ.get("RUNTIME_DIRECTORY", "").partition(":")[0]
    return office.installed(given) or office.installed()


class Following:
    """A reception that follows what people change in the browser while it works."""

    def __init__(self, reception: Reception, settings: Settings) -> None:
        """Take the reception as it was opened."""
        self._reception = reception
        self._in_force = InForce(load_calls(settings.calls, reception.kinds))

    def now(self) -> Reception:
        """The reception with the calls in force now. Raises StoreUnavailable."""
        with self._reception.store.reading() as db:
            calls = self._in_force.follow(db)
        return replace(self._reception, calls=calls)


def open_mailbox(settings: Settings) -> ImapMailbox:
    """The mailbox producers write to; it connects by itself when it is first used."""
    return ImapMailbox(settings.imap)


def has_room(settings: Settings) -> bool:
    """True while more of the disk is free than the reserve, and than 5 %; always with a reserve of 0."""
    if not settings.disk_reserve:
        return True
    usage = shutil.disk_usage(settings.vault.blobs)
    return usage.free > max(settings.disk_reserve, int(usage.total * FREE_SHARE))
