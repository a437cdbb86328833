"""What the way of a mail works with, in one value: the database, the vault, the reader, the rules, the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from config.settings import Fund, Smtp
from intake.antivirus import Clamd
from intake.nameserver import Nameserver
from intake.sandbox import Reader
from storage.store import Store
from storage.vault import Vault
from triage.caps import Caps
from triage.values import Call, House, Kinds


@dataclass(frozen=True, slots=True)
class Reception:
    """Made once, by app/wiring.py. (The staff's desk in the browser has its own: console/office.py.)

    Time and chance are fields too, so that a test can hold them still.
    """

    store: Store
    vault: Vault
    reader: Reader
    house: House
    fund: Fund
    smtp: Smtp
    caps: Caps
    calls: tuple[Call, ...]
    kinds: Kinds
    reply_key: bytes
    message_bytes: int  # a larger mail is kept, and held unread
    clock: Callable[[], datetime]
    randomness: Callable[[int], bytes]
    room: Callable[[], bool]  # False when the disk is so full that no more mail may be taken
    ring: Callable[[], None] = lambda: None  # told after commit B that letters wait: the sender need not sleep on
    antivirus: Clamd | None = None  # asked before any file is opened
    nameserver: Nameserver | None = None  # asked for the keys of DKIM signatures; None: none is checked here
    may_send: bool = True  # False while importing: letters are composed and kept, and none leaves
