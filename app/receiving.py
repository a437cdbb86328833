"""The worker, which takes mail in and holds public keys only, and one round of it by hand (the sender: sending.py)."""

from datetime import timedelta
from functools import partial

from app import clock
from app.collector import OF_MAILS, settled
from app.erasure import places_of
from app.jobs import Clockwork
from app.locks import ProcessLock
from app.sending import SENDER
from app.wake import tap
from app.wiring import Following, has_room, open_mailbox, open_reception
from config.log import Log
from config.settings import Settings
from intake.imap_mailbox import ImapMailbox
from intake.progress import Told
from intake.receive import Received, receive_all
from intake.unreachable import MailboxUnreachable
from storage.checkpoints import checkpoint
from storage.erasing import finish
from storage.faults import StoreUnavailable
from storage.fullness import note_fullness
from storage.journal import By
from storage.keys import read_seed
from storage.ledger import ledger_of
from storage.store import Store
from storage.sweep import Sweeper

log = Log("roles")
WORKER = "worker"
LISTEN = 20.0  # seconds that one wait for the mailbox or for a tap may last
LOOK_AGAIN = 3600.0  # seconds between two questions how full the mailbox is
HOUSEKEEPING = timedelta(minutes=10)


def work(settings: Settings) -> None:
    """Be the worker until told to stop. Raises AlreadyRunning, and what opening the reception raises."""
    with (
        ProcessLock(settings.data, WORKER),
        open_reception(settings, ring=lambda: tap(settings.data, SENDER)) as reception,
        open_mailbox(settings) as mailbox,
        settled(OF_MAILS),
    ):
        clockwork = Clockwork(on_stop=mailbox.interrupt)
        following, lookout = Following(reception, settings), Lookout()

        def poll() -> None:
            try:
                reception.vault.check()
                if not has_room(settings):
                    log.error("disk nearly full, no mail is taken until there is room; nothing is lost")
                    return
                received = receive_all(mailbox, following.now(), stop=clockwork.stopping.is_set)
            except (MailboxUnreachable, StoreUnavailable) as error:
                log.error("poll failed, it will be tried again", why=str(error))
                return
            _say(received)
            lookout.look(mailbox, reception.store)

        clockwork.every(settings.imap.poll, "poll", poll)
        sweeper = Sweeper()
        housekeeping = partial(keep_house, settings, reception.store, sweeper)
        clockwork.every(HOUSEKEEPING, "housekeeping", housekeeping, first=HOUSEKEEPING)
        if settings.imap.idle:
            clockwork.whenever(lambda: mailbox.wait(LISTEN), "poll")
        log.info("worker began")
        clockwork.run()
        log.info("worker stopped; every mail is settled or still in the mailbox")


class Lookout:
    """Asks the mail server from time to time how full the mailbox is, and notes it for people."""

    def __init__(self) -> None:
        """Asks at the first look."""
        self._next = 0.0

    def look(self, mailbox: ImapMailbox, store: Store) -> None:
        """Ask when it is time. A server that tells no limit, or none any more, has room."""
        if clock.running() < self._next:
            return
        self._next = clock.running() + LOOK_AGAIN
        try:
            quota = mailbox.quota()
            percent, nearly_full = (quota.percent, quota.nearly_full) if quota else (0, False)
            with store.writing() as db:
                new = note_fullness(db, percent, nearly_full=nearly_full, now=clock.now())
        except (MailboxUnreachable, StoreUnavailable) as error:
            log.warning("how full the mailbox is was not learned, it will be asked again", why=str(error))
            return
        if new and nearly_full:
            log.warning("mailbox nearly full, a full one refuses what producers send", percent=percent)


def poll_once(settings: Settings, told: Told) -> Received:
    """Take what is in the mailbox now; `told` hears how far it is.

    Raises AlreadyRunning, MailboxUnreachable, StoreUnavailable.
    """
    with (
        ProcessLock(settings.data, WORKER),
        open_reception(settings, ring=lambda: tap(settings.data, SENDER)) as reception,
        open_mailbox(settings) as mailbox,
        settled(OF_MAILS),
    ):
        return receive_all(mailbox, reception, told=told)


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


def keep_house(settings: Settings, store: Store, sweeper: Sweeper) -> None:
    """Sign the journal's head when it is due, finish erasures, and remove what crashes left in the vault."""
    seed = read_seed(settings.journal_key.path)
    checkpoint(store, origin=settings.house.domain, seed=seed, now=clock.now(), place=settings.checkpoints)
    try:
        if destroyed := finish(store, settings.vault, places_of(settings), by=By("intake", "machine", clock.now())):
            log.info("interrupted erasure finished", mails=destroyed)
    except StoreUnavailable as error:
        log.warning("erasure not finished, it will be tried again", why=str(error))
    removed = sweeper.sweep(store, settings.vault, clock.running())
    if removed:
        log.info("leftovers of crashes removed from the vault", files=len(removed))


def _say(received: Received) -> None:
    if received.taken or received.failed:
        log.info("poll done", listed=received.listed, taken=received.taken, failed=received.failed)
