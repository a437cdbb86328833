"""A whole installation in a folder: keys, vault, database, calls, and the reception that receives."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pyrage

from config.calls import load_calls
from config.kinds import load_kinds
from config.settings import Fund, Identity, Imap, Recipients, Secret, Security, Smtp
from config.settings import Vault as VaultFolders
from intake.reception import Reception
from intake.sandbox import Reader
from storage.placing import make_place
from storage.store import Store
from storage.vault import Vault
from tests.databases import MARK, migrated
from triage.caps import Caps
from triage.values import Call, CallMode, House, Kinds, Trust

ROOT = Path(__file__).parent.parent
FUND = Fund(
    "WALLIMpact",
    (
        Identity(
            date(2021, 1, 1),
            "Fonds d'essai",
            ("Rue du Test 1", "7000 Mons"),
            "Ben Marnette",
            "+32 65 00 00 00",
            "ben@x",
        ),
    ),
)
GENEROUS = Caps(
    per_address_day=1000, per_address_week=1000, per_domain_day=1000, brake_ten_minutes=10**6, brake_hour=10**6
)


@dataclass(frozen=True)
class Installation:
    """Where things are, and the keys that only a test holds together."""

    folder: Path
    vault: VaultFolders
    recipients: Recipients
    reader_identity: str
    recovery_identity: str
    outbox_identity: str
    address: str = "impact@wallimage.example"
    host: str = "mx1.wallimage.example"
    url: str = ""  # of the database, when it is not a SQLite file in the folder

    @property
    def house(self) -> House:
        """The fund of the example corpus."""
        return House(
            addresses=frozenset({self.address}),
            domain=self.address.partition("@")[2],
            own_hosts=(self.host, "gateway.wallimage.example", "store.wallimage.example"),
            authserv_id="",
            trust=Trust.OPEN,
        )

    @property
    def database(self) -> str:
        """The database's URL."""
        return self.url or f"sqlite:///{self.folder / 'guichet.db'}"

    def write(self) -> None:
        """Leave what another process needs to open this installation."""
        keys = (self.reader_identity, self.recovery_identity, self.outbox_identity)
        (self.folder / "installation.json").write_text(json.dumps(keys))

    @classmethod
    def read(cls, folder: Path) -> "Installation":
        """Open an installation that another process wrote."""
        identities = json.loads((folder / "installation.json").read_text())
        return _made(folder, *(pyrage.x25519.Identity.from_str(text) for text in identities))


def _made(folder: Path, reader: Any, recovery: Any, outbox: Any) -> Installation:
    recipients = Recipients((str(reader.to_public()),), (str(recovery.to_public()),), str(outbox.to_public()))
    vault = VaultFolders(folder / "vault", folder / "keyring")
    return Installation(folder, vault, recipients, str(reader), str(recovery), str(outbox))


def install(folder: Path, *, url: str = "") -> Installation:
    """Make keys, folders and tables; these in a SQLite file, unless a URL names a database that has them."""
    made = replace(_made(folder, *(pyrage.x25519.Identity.generate() for _ in range(3))), url=url)
    if not url:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "guichet.db").write_bytes(migrated())
    make_place(made.vault, MARK)
    return made


@cache
def shipped_kinds() -> Kinds:
    """The catalogue as shipped."""
    return load_kinds(ROOT / "config" / "kinds.yaml")


@cache
def live_calls() -> tuple[Call, ...]:
    """The shipped calls, as if they had gone live when they opened, with every letter that may leave leaving."""
    calls = load_calls(ROOT / "config" / "calls", shipped_kinds())
    return tuple(replace(call, mode=CallMode.LIVE, go_live_at=call.opens_at) for call in calls)


@contextmanager
def reception_of(
    made: Installation,
    *,
    clock: Callable[[], datetime],
    calls: tuple[Call, ...] | None = None,
    reader: Reader | None = None,
) -> Iterator[Reception]:
    """The reception on this installation; with a sandboxed reader of its own unless one is given."""
    store = Store.open(made.database)
    with nullcontext(reader) if reader else Reader() as given:
        yield Reception(
            store=store,
            vault=Vault(made.vault, made.recipients, MARK),
            reader=given,
            house=made.house,
            fund=FUND,
            smtp=Smtp("127.0.0.1", made.address, security=Security.NONE),
            caps=GENEROUS,
            calls=live_calls() if calls is None else calls,
            kinds=shipped_kinds(),
            reply_key=b"k" * 32,
            message_bytes=60 * 1024 * 1024,
            clock=clock,
            randomness=os.urandom,
            room=lambda: True,
        )
    store.close()


def imap_settings(port: int, user: str, password: Path) -> Imap:
    """A mailbox on loopback."""
    return Imap("127.0.0.1", user, Secret(password), port=port, security=Security.NONE)
