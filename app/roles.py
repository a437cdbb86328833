"""The two processes of an installation, and one round of each by hand.

The worker takes mail in and holds public keys only; the sender lets letters out and holds the outbox key.
"""

from datetime import timedelta

from app import clock
from app.jobs import Clockwork
from app.locks import ProcessLock
from app.wake import Tapped, tap
from app.wiring import Following, has_room, open_desk, open_mailbox
from config.log import Log
from config.settings import Settings
from intake.mailbox import MailboxUnreachable
from intake.receive import Received, receive_all
from notifier.deliver import Delivered, Sender, deliver_due
from notifier.notices import deliver_notices
from storage.checkpoints import checkpoint
from storage.keys import read_seed
from storage.ledger import ledger_of
from storage.opener import Opener
from storage.store import Store, StoreUnavailable
from storage.sweep import sweep
from storage.vault import Vault

log = Log("roles")
WORKER, SENDER = "worker", "sender"
LISTEN = 20.0  # seconds that one wait for the mailbox or for a tap may last
SEND_PERIOD = timedelta(seconds=5)
HOUSEKEEPING = timedelta(minutes=10)


def work(settings: Settings) -> None:
    """Be the worker until told to stop. Raises AlreadyRunning, and what opening the desk raises."""
    with (
        ProcessLock(settings.data, WORKER),
        open_desk(settings, ring=lambda: tap(settings.data, SENDER)) as desk,
        open_mailbox(settings) as mailbox,
    ):
        clockwork = Clockwork(on_stop=mailbox.interrupt)
        following = Following(desk, settings)

        def poll() -> None:
            if not has_room(settings):
                log.error("disk nearly full, no mail is taken until there is room; nothing is lost")
                return
            try:
                received = receive_all(mailbox, following.now(), stop=clockwork.stopping.is_set)
            except (MailboxUnreachable, StoreUnavailable) as error:
                log.error("poll failed, it will be tried again", why=str(error))
                return
            _say(received)

        clockwork.every(settings.imap.poll, "poll", poll)
        clockwork.every(HOUSEKEEPING, "housekeeping", lambda: keep_house(settings, desk.store), first=HOUSEKEEPING)
        if settings.imap.idle:
            clockwork.whenever(lambda: mailbox.wait(LISTEN), "poll")
        log.info("worker began")
        clockwork.run()
        log.info("worker stopped; every mail is settled or still in the mailbox")


def poll_once(settings: Settings) -> Received:
    """Take what is in the mailbox now. Raises AlreadyRunning, MailboxUnreachable, StoreUnavailable."""
    with (
        ProcessLock(settings.data, WORKER),
        open_desk(settings, ring=lambda: tap(settings.data, SENDER)) as desk,
        open_mailbox(settings) as mailbox,
    ):
        received = receive_all(mailbox, desk)
    _say(received)
    return received


def look_once(settings: Settings) -> int:
    """How many mails a poll would take; nothing is written. Raises MailboxUnreachable, StoreUnavailable."""
    store = Store.open(settings.database)
    try:
        with open_mailbox(settings) as mailbox:
            listing = mailbox.listing()
            with store.reading() as db:
                states = ledger_of(db, mailbox.name, listing.uidvalidity)
        return sum(uid not in states or not states[uid].settled for uid in listing.uids)
    finally:
        store.close()


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
            deliver_notices(sender)
            return deliver_due(sender)
        finally:
            store.close()


def sender_of(settings: Settings, store: Store, clockwork: Clockwork | None) -> Sender:
    """What a round of sending needs; the outbox key is read here and nowhere else."""
    opener = Opener(settings.vault, settings.outbox_key.reveal())
    vault = Vault(settings.vault, settings.recipients)
    return Sender(
        store=store,
        posting=opener.open_blob,
        smtp=settings.smtp,
        outbox=settings.outbox,
        now=clock.now,
        free_mail=settings.house.free_mail,
        discard=vault.remove_posting,
        stopping=clockwork.stopping.is_set if clockwork else lambda: False,
    )


def keep_house(settings: Settings, store: Store) -> None:
    """Sign the journal's head when it is due, and remove what crashes left in the vault."""
    seed = read_seed(settings.journal_key.path)
    checkpoint(store, origin=settings.house.domain, seed=seed, now=clock.now(), place=settings.checkpoints)
    removed = sweep(store, settings.vault, clock.now())
    if removed:
        log.info("leftovers of crashes removed from the vault", files=len(removed))


def _round(sender: Sender) -> None:
    try:
        deliver_notices(sender)
        done = deliver_due(sender)
    except StoreUnavailable as error:
        log.error("sending failed, it will be tried again", why=str(error))
        return
    if done != Delivered():
        log.info("letters handled", sent=done.sent, deferred=done.deferred, failed=done.failed, held=done.held)


def _say(received: Received) -> None:
    if received.taken or received.failed:
        log.info("poll done", listed=received.listed, taken=received.taken, failed=received.failed)
