"""Opens the staff's desk: from settings to the office its pages work with, and the server that answers browsers."""

import os
import shutil
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from zoneinfo import ZoneInfo

import uvicorn

from app import clock
from app.checks.finding import Seen
from app.collector import settled
from app.examining import examine
from app.locks import ProcessLock, holder_of
from app.terminal import Exit, Stop, pick, speaking, spoken
from app.wake import tap
from app.wiring import FREE_SHARE, libreoffice_of
from config.calls import load_calls
from config.kinds import load_kinds
from config.log import Log
from config.settings import Console, Settings
from console.forgetting import Forgetting
from console.identity import Provider
from console.machine import Machine, ReportLine
from console.office import Office
from console.site import site
from notifier.inforce import InForce
from storage.keys import read_seed
from storage.opener import Opener
from storage.store import Store
from storage.vault import Vault

log = Log("desk")
CONSOLE, SENDER = "console", "sender"
GRACE = 5  # seconds that open answers have when the desk is told to stop


def serve(settings: Settings) -> None:
    """Be the desk until told to stop. Raises AlreadyRunning, Stop, VaultError, StoreUnavailable."""
    console = settings.console
    if console is None:
        raise Stop(
            pick(
                f"{settings.file} : pas de section [console] ; ajoutez-la pour ouvrir le guichet",
                f"{settings.file}: no section [console]; add it to open the desk",
            ),
            Exit.CONFIGURATION,
        )
    with (
        ProcessLock(settings.data, CONSOLE),
        listening(console.host, console.port) as listener,
        open_office(settings, console, base_url(console, listener)) as office,
        settled(),
    ):
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _ended)  # uvicorn gives the signal back when it has closed
        office.ahead.add(office.viewer.warm, office.drawer.warm)  # the first page of the day need not wait for them
        stopped = threading.Event()
        threading.Thread(target=Forgetting(office).watch, args=(stopped,), daemon=True).start()
        log.info("desk open", port=listener.getsockname()[1])
        server_for(office, console.proxies).run([listener])
        stopped.set()
        log.info("desk closed")


def server_for(office: Office, proxies: tuple[str, ...] = ()) -> uvicorn.Server:
    """The server of the desk's pages; it says nothing of its own to browsers or to the log."""
    config = uvicorn.Config(
        site(office),
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=list(proxies),
        timeout_graceful_shutdown=GRACE,
        lifespan="off",
    )
    return uvicorn.Server(config)


@contextmanager
def open_office(settings: Settings, console: Console, address: str) -> Iterator[Office]:
    """Everything the pages work with; closed at the end."""
    kinds = load_kinds(settings.kinds)
    in_force = InForce(load_calls(settings.calls, kinds))
    store = Store.open(settings.database)
    try:
        with store.reading() as db:
            in_force.follow(db)
        office = Office(
            store=store,
            opener=_opener(settings, console),
            vault=Vault.of(store, settings.vault, settings.recipients),
            house=settings.house,
            fund=settings.fund,
            sender=settings.smtp.sender,
            in_force=in_force,
            kinds=kinds,
            reply_key=read_seed(settings.reply_key.path),
            base_url=address,
            session=console.session,
            hold=console.hold,
            poll=settings.imap.poll,
            zone=ZoneInfo(console.zone),
            libreoffice=libreoffice_of(settings),
            oidc=Provider(settings.oidc) if settings.oidc else None,
            demonstration=console.demonstration,
            clock=clock.now,
            randomness=os.urandom,
            machine=machine_of(settings),
            ring=lambda: tap(settings.data, SENDER),
        )
    except BaseException:
        store.close()
        raise
    try:
        yield office
    finally:
        office.close()


def _opener(settings: Settings, console: Console) -> Opener:
    """Opens the vault with the reader's key. Raises Stop where that is not given to this process, VaultError."""
    try:
        return Opener.of(settings.vault, console.reader_key)
    except OSError as error:
        file, why = console.reader_key.path, spoken(str(error.strerror))
        raise Stop(
            pick(
                f"{file} : le guichet n'a pas la clé de lecture ({why}) ; sous systemd démarrez son unité, qui la "
                "reçoit (LoadCredential=) ; sinon nommez-la dans reader_key_file, lisible par qui le démarre",
                f"{file}: the desk does not have the reader's key ({why}); under systemd start its unit, which is "
                "given it (LoadCredential=); else name it in reader_key_file, readable by whoever starts the desk",
            ),
            Exit.CONFIGURATION,
        ) from None


def machine_of(settings: Settings) -> Machine:
    """What the desk may ask of this machine."""

    def free() -> tuple[int, int]:
        usage = shutil.disk_usage(settings.vault.blobs)
        reserve = max(settings.disk_reserve, int(usage.total * FREE_SHARE)) if settings.disk_reserve else 0
        return usage.free, reserve

    def report(language: str) -> tuple[ReportLine, ...]:
        with speaking(language):
            found = examine(Seen(settings, clock.now()), offline=True)
            return tuple(
                ReportLine(each.finding.id, each.finding.state.value, each.finding.what, each.why, each.finding.fix)
                for each in found
            )

    return Machine(
        running=lambda role: holder_of(settings.data, role) is not None,
        free=free,
        report=report,
        poll=settings.imap.poll,
    )


@contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """The socket that browsers reach. Raises Stop when another program has it.

    What it accepts sends without delay: the head and the body of a page are two packets, and the second would wait
    some 40 ms for the browser to acknowledge the first. asyncio sees to that for sockets it opens itself alone.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            where = f"{host}:{port}"
            raise Stop(
                pick(
                    f"{where} : l'adresse n'est pas libre ({error.strerror}) ; changez port dans [console]",
                    f"{where}: the address is not free ({error.strerror}); change port in [console]",
                ),
                Exit.UNREACHABLE,
            ) from None
        yield listener


def base_url(console: Console, listener: socket.socket | None = None) -> str:
    """Where browsers open the desk."""
    host = f"[{console.host}]" if ":" in console.host else console.host
    return console.base_url or f"http://{host}:{listener.getsockname()[1] if listener else console.port}"


def _ended(_number: int, _frame: FrameType | None) -> None:
    """Nothing remains to be done."""
