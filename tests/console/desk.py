"""The desk for tests: a real server over a real installation, somebody of each role, a caller and a browser.

    def test_…(desk: Desk) -> None:
        answer = desk.caller(Role.STAFF).get("/today")

`desk` is copied from one installation that has taken in the mails of SCENARIOS; `bare_desk` has none.
"""

import re
import secrets
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import httpx

from app.desk import listening, server_for
from console import cookies
from console.case import Case, open_case
from console.change import Hand
from console.office import Office
from console.visit import token_for
from examples.build import FUND as ADDRESS
from examples.build import write
from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from notifier.inforce import InForce
from storage.accounts import Account, NewAccount, account_named, add_account
from storage.journal import By
from storage.opener import Opener
from storage.sittings import begin
from storage.states import Role
from storage.store import Store
from storage.vault import Vault
from storage.verify import verify_all
from tests.databases import MARK
from tests.installations import FUND, Installation, install, live_calls, reception_of, shipped_kinds

T = TypeVar("T")
HOST = "mx.fonds.example"
SCENARIOS = ("01-complete", "02-missing-then-supplement", "04-question", "07-late")
NOW = datetime(2021, 4, 17, 8, 12, tzinfo=UTC)  # the morning after the deadline of the shipped call
ZONE = ZoneInfo("Europe/Brussels")
PEOPLE = {  # one of each role; the journal calls them by the first word
    Role.STAFF: ("ines", "Inès Marchal", "fr"),
    Role.COORDINATION: ("ben", "Ben Marnette", "fr"),
    Role.JUROR: ("cleo", "Cléo Vandamme", "nl"),
    Role.CHAIR: ("margaux", "Margaux Delvigne", "fr"),
    Role.AUDITOR: ("otto", "Otto Reuter", "de"),
    Role.OPERATOR: ("ops", "Sam Operator", "en"),
}
_CSRF = re.compile(r'name="csrf" value="([^"]+)"')


@dataclass(frozen=True)
class Desk:
    """A desk that is being served."""

    office: Office
    made: Installation
    url: str
    callers: "list[Caller]" = field(default_factory=list)

    def account(self, role: Role) -> Account:
        """The person of a role."""
        with self.office.store.reading() as db:
            found = account_named(db, PEOPLE[role][0])
        assert found is not None
        return found

    def session(self, role: Role) -> str:
        """A new session's token."""
        token, account = secrets.token_urlsafe(32), self.account(role)
        with self.office.store.writing() as db:
            begin(db, account, token, way="link", browser="Firefox, Linux", now=self.office.clock())
        return token

    def caller(self, role: Role | None = None) -> "Caller":
        """Somebody with a plain HTTP client, signed in when a role is given."""
        self.callers.append(Caller(self.url, self.session(role) if role else ""))
        return self.callers[-1]


class Caller:
    """A browser without a screen: keeps cookies, sends the form's token and its origin, follows nothing by itself."""

    def __init__(self, url: str, session: str = "") -> None:
        """Begin with a session's cookie, or none."""
        self.url, self.session = url, session
        self.client = httpx.Client(
            base_url=url,
            cookies={cookies.SESSION: session} if session else {},
            timeout=30,
            limits=httpx.Limits(max_keepalive_connections=0),  # hundreds of callers stay, and 1,024 files may be open
            trust_env=False,  # no proxy stands before a desk of tests, and to look for one takes as long as to ask
            verify=False,  # nothing here is https, and reading a hundred authorities takes longer than most tests
        )

    def get(self, path: str, **extra: Any) -> httpx.Response:
        """Ask for a page."""
        return self.client.get(path, **extra)

    def csrf(self, path: str = "") -> str:
        """The token that forms of this session carry, as a page has it; without a page, as every page would have it."""
        if self.session and not path:
            return token_for(self.session, "form")
        path = path or "/me"
        found = _CSRF.search(self.get(path).text)
        assert found, f"{path} has no form"
        return found[1]

    def post(self, path: str, *, at: str = "", **fields: Any) -> httpx.Response:
        """Send a form as the page `at` would."""
        data = {"csrf": self.csrf(at), **fields}
        return self.client.post(path, data=data, headers={"origin": self.url})


@contextmanager
def served(
    made: Installation,
    *,
    clock: Callable[[], datetime] = lambda: NOW,
    name: str = "127.0.0.1",
    ahead: bool = False,
    **changes: Any,
) -> Iterator[Desk]:
    """Serve an installation on a free port of this machine, in a thread; it draws pages ahead only where told to."""
    with listening("127.0.0.1", 0) as listener:
        url = f"http://{name}:{listener.getsockname()[1]}"
        office = replace(office_of(made, url, clock), **changes)
        if not ahead:
            office.ahead.close()
        server = server_for(office)
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        desk = Desk(office, made, url)
        try:
            while not server.started:
                time.sleep(0.005)
            yield desk
        finally:
            for caller in desk.callers:
                caller.client.close()
            server.should_exit = True
            thread.join()
            office.close()


def office_of(made: Installation, url: str, clock: Callable[[], datetime]) -> Office:
    """What the pages work with, on an installation of tests."""
    return Office(
        store=Store.open(made.database),
        opener=Opener(made.vault, made.reader_identity),
        vault=Vault(made.vault, made.recipients, MARK),
        house=made.house,
        fund=FUND,
        sender=made.address,
        in_force=InForce(live_calls()),
        kinds=shipped_kinds(),
        reply_key=b"k" * 32,
        base_url=url,
        session=timedelta(days=7),
        hold=timedelta(minutes=2),
        poll=timedelta(minutes=5),
        zone=ZONE,
        clock=clock,
        randomness=secrets.token_bytes,
    )


def mould(folder: Path, scenarios: tuple[str, ...], *, url: str = "") -> Installation:
    """An installation with one person of each role, that has taken in the mails of scenarios."""
    folder.mkdir(parents=True, exist_ok=True)
    made = replace(install(folder, url=url), address=ADDRESS, host=HOST)
    made.write()
    store = Store.open(made.database)
    with store.writing() as db:
        for role, (name, shown, language) in PEOPLE.items():
            new = NewAccount(name, shown, f"{name}@fonds.example", role, language)
            assert add_account(db, new, by=By("test", "operator", NOW - timedelta(days=30)))
    store.close()
    if scenarios:
        mails = folder.with_name(f"{folder.name}-mails")
        for scenario in scenarios:
            write(scenario, mails)
        with reception_of(made, clock=lambda: NOW - timedelta(hours=1)) as reception:
            received = receive_all(ArchiveMailbox([mails]), reception)
        assert received.taken >= len(scenarios)
    return made


def copied(made: Installation, folder: Path) -> Installation:
    """The same installation in another folder, for one test to change."""
    shutil.copytree(made.folder, folder)
    return replace(reopened(folder), address=made.address, host=made.host)


def reopened(folder: Path) -> Installation:
    """An installation that `mould` made, here or in another process."""
    return replace(Installation.read(folder), address=ADDRESS, host=HOST)


def until(what: Callable[[], T | None], seconds: float = 10) -> T:
    """Wait for something that happens behind an answer."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if (found := what()) is not None:
            return found
        time.sleep(0.02)
    raise AssertionError("it did not happen")


def case(hand: Hand, reference: str) -> Case:
    """A dossier as the desk has it now."""
    found = open_case(hand.office, reference, hand.person, hand.now)
    assert found is not None
    return found


def sound(hand: Hand) -> bool:
    """Whether every invariant of the store holds, and of its vault."""
    with hand.office.store.reading() as db:
        return not verify_all(db, hand.office.vault._folders)
