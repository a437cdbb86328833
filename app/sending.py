"""The sender: it lets letters out and holds the outbox key; and one round of it by hand.

Nothing of reading and judging mail is imported here: a process that only sends starts in two thirds of the time.
"""

from datetime import timedelta
from functools import partial

from app import clock
from app.jobs import Clockwork
from app.locks import ProcessLock
from app.wake import Tapped
from config.log import Log
from config.settings import Settings
from notifier.deliver import Delivered, Sender, deliver_due
from notifier.notices import deliver_notices
from storage.faults import StoreUnavailable
from storage.opener import Opener
from storage.place import Place, mark_of
from storage.store import Store
from storage.vault import BlobRef, VaultError, remove_posting

log = Log("roles")
SENDER = "sender"
SEND_PERIOD = timedelta(seconds=5)


def send_letters(settings: Settings) -> None:
    """Be the sender until told to stop. Raises AlreadyRunning, VaultError, StoreUnavailable."""
    with ProcessLock(settings.data, SENDER):
        store = Store.open(settings.database)
        tapped = Tapped(settings.data, SENDER)
        clockwork = Clockwork()
        sender = sender_of(settings, store, clockwork)
        clockwork.every(SEND_PERIOD, "send", lambda: _round(sender))
        clockwork.whenever(lambda: tapped.wait(1.0), "send")
        log.info("sender began")
        try:
            clockwork.run()
        finally:
            tapped.close()
            store.close()
        log.info("sender stopped; no letter is in hand")


def send_once(settings: Settings) -> Delivered:
    """Let out what is due now. Raises AlreadyRunning, VaultError, StoreUnavailable."""
    with ProcessLock(settings.data, SENDER):
        store = Store.open(settings.database)
        try:
            sender = sender_of(settings, store, None)
            notices = deliver_notices(sender)
            return notices if notices.why else deliver_due(sender)
        finally:
            store.close()


def sender_of(settings: Settings, store: Store, clockwork: Clockwork | None) -> Sender:
    """What a round of sending needs; the outbox key is read here and nowhere else."""
    opener = Opener.of(settings.vault, settings.outbox_key)
    with store.reading() as db:
        place = Place(settings.vault, mark_of(db), keyring=False)
    place.check()

    def posting(ref: BlobRef) -> bytes:
        try:
            return opener.open_blob(ref)
        except (VaultError, OSError):
            place.check()  # a letter must not fail because a disk is away
            raise

    return Sender(
        store=store,
        posting=posting,
        smtp=settings.smtp,
        outbox=settings.outbox,
        now=clock.now,
        free_mail=settings.house.free_mail,
        in_place=place.check,
        discard=partial(remove_posting, settings.vault),
        stopping=clockwork.stopping.is_set if clockwork else lambda: False,
    )


def _round(sender: Sender) -> None:
    try:
        deliver_notices(sender)
        done = deliver_due(sender)
    except StoreUnavailable as error:
        log.error("sending failed, it will be tried again", why=str(error))
        return
    if done != Delivered():
        log.info("letters handled", sent=done.sent, deferred=done.deferred, failed=done.failed, held=done.held)
