"""Fills a database with the dossiers and mails of many years, by bulk: clear columns only, no vault behind them."""

import hashlib
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Table, func, insert, select

from storage.dossiers import CORRESPONDENT, DOSSIER, MESSAGE, STANDING, title_key
from storage.found import PIECE
from storage.holds import HOLD
from storage.inbox import ATTACHMENT
from storage.letters import LETTER
from storage.states import DossierState, HoldState, LedgerState
from storage.store import Store
from triage.message import Outcome, Readability
from triage.values import (
    Certainty,
    LetterKind,
    LetterState,
    LineState,
    MessageKind,
    Need,
    Reason,
    Route,
    Tier,
    Timeliness,
)

LINES = (
    "form",
    "synopsis",
    "writing",
    "note",
    "budget",
    "plan",
    "calendar",
    "rights",
    "company",
    "cv",
    "honour",
    "walloon",
)
FIRST = ("La", "Le", "Une", "Nuit de", "Maison", "Petit", "Dernier", "Sous", "Après", "Vers", "Het", "Der", "The")
SECOND = (
    "cabane",
    "terril",
    "tourbe",
    "phare",
    "canal",
    "verger",
    "hiver",
    "gare",
    "fleuve",
    "ardoise",
    "heron",
    "craie",
)
THIRD = (
    "aux hérons",
    "du Nord",
    "blanche",
    "oubliée",
    "de Meuse",
    "en mars",
    "des autres",
    "sans fin",
    "à Liège",
    "du soir",
)
HOUSES = ("Ardoise", "Bleu", "Pluie", "Quai", "Zilver", "Meer", "Charbon", "Fagne", "Houille", "Semois")
TODAY = 300  # dossiers of the present call that are still being worked on
BATCH = 5_000


def fill(store: Store, dossiers: int, mails: int, *, calls: tuple[str, ...], now: datetime) -> None:
    """Add so many dossiers, with so many mails among them, and what hangs on both."""
    chance = random.Random(20_211)
    with store.reading() as db:
        first_dossier = 1 + int(db.connection().execute(select(func.coalesce(func.max(DOSSIER.c.id), 0))).scalar_one())
        first_mail = 1 + int(db.connection().execute(select(func.coalesce(func.max(MESSAGE.c.id), 0))).scalar_one())
    crowd = _Crowd(chance, dossiers, mails, first_dossier, first_mail, calls, now)
    _put(store, DOSSIER, crowd.dossiers())
    _put(store, CORRESPONDENT, crowd.correspondents())
    _put(store, MESSAGE, crowd.messages())
    _put(store, ATTACHMENT, crowd.attachments())
    _put(store, PIECE, crowd.pieces())
    _put(store, STANDING, crowd.standings())
    _put(store, LETTER, crowd.letters())
    _put(store, HOLD, crowd.holds())
    _settle_down(store)


def _put(store: Store, table: Table, rows: Iterator[dict[str, Any]]) -> None:
    while batch := list(islice(rows, BATCH)):
        with store.writing() as db:
            db.connection().execute(insert(table), batch)


def _settle_down(store: Store) -> None:
    """Let the database look at what it holds, as it does by itself in time; and let number givers go on after us."""
    if store.sqlite:
        with store.writing() as db:
            db.connection().exec_driver_sql("ANALYZE")
        return
    with store.writer.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in ("dossier", "message", "piece", "letter", "hold"):
            connection.exec_driver_sql(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"
            )
        connection.exec_driver_sql("VACUUM ANALYZE")


class _Crowd:
    """Every row, made from numbers: the same crowd each time."""

    def __init__(
        self,
        chance: random.Random,
        dossiers: int,
        mails: int,
        first_dossier: int,
        first_mail: int,
        calls: tuple[str, ...],
        now: datetime,
    ) -> None:
        self._chance, self._count, self._mails = chance, dossiers, mails
        self._from, self._mail = first_dossier, first_mail
        self._calls, self._now = calls, now
        self._each = max(1, mails // max(1, dossiers))

    def dossiers(self) -> Iterator[dict[str, Any]]:
        for number in range(self._count):
            present = number >= self._count - TODAY
            title = f"{self._one(FIRST)} {self._one(SECOND)} {self._one(THIRD)} {number}"
            house = f"{self._one(HOUSES)} {self._one(HOUSES)} Films {number % 3_000}"
            at = self._at(number)
            yield {
                "id": self._from + number,
                "reference": f"OLD-{number:06}",
                "call": self._calls[-1] if present else self._calls[number * len(self._calls) // self._count],
                "state": self._state(number, present=present),
                "opened_at": at,
                "changed_at": at + timedelta(days=3),
                "title": title,
                "title_key": title_key(title),
                "company": house,
                "enterprise_number": f"0{400_000_000 + number % 3_000:09}",
                "contact": _address(number),
                "language": ("fr", "nl", "en", "de")[number % 4],
                "format": "feature",
                "adaptation": None,
                "codevelopment": None,
                "animation": None,
                "revision": 1,
            }

    def _state(self, number: int, *, present: bool) -> DossierState:
        if present:
            return (DossierState.TO_SORT, DossierState.WAITING, DossierState.COMPLETE)[number % 3]
        return DossierState.CLOSED if number % 20 else DossierState.DECIDED

    def correspondents(self) -> Iterator[dict[str, Any]]:
        for number in range(self._count):
            for address in {_address(number), f"assistant{number}@films{number % 3_000}.example"}:
                at = self._at(number)
                yield {"dossier_id": self._from + number, "address": address, "tier": 2, "added_at": at}

    def messages(self) -> Iterator[dict[str, Any]]:
        for index in range(self._mails):
            number = min(index // self._each, self._count - 1)
            stray = index % 40 == 7
            held = stray and index >= self._mails - 8_000
            state = LedgerState.HELD if held else LedgerState.IGNORED if stray else LedgerState.FILED
            at = self._at(number) + timedelta(hours=index % self._each)
            yield {
                "id": self._mail + index,
                "state": state,
                "received_at": at,
                "kept_at": at,
                "sha256": _hash(f"mail {index}"),
                "size": 20_000 + index % 5_000,
                "envelope": _hash(f"envelope {index}")[:32],
                "recipient": "age1none",
                "tries": 1,
                "dossier_id": None if stray else self._from + number,
                "kind": MessageKind.OTHER
                if stray
                else (MessageKind.SUPPLEMENT if index % self._each else MessageKind.APPLICATION),
                "route": Route.FILE,
                "tier": int(Tier.STRANGER),
                "call": self._calls[-1],
                "stamped_at": at,
                "timeliness": Timeliness.LATE if number % 30 == 0 else Timeliness.ON_TIME,
                "language": "fr",
                "sender": f"stray{index}@elsewhere{index % 500}.example" if stray else _address(number),
                "id_sha256": _hash(f"id {index}"),
                "reasons": (),
                "judged_at": at,
            }

    def attachments(self) -> Iterator[dict[str, Any]]:
        for index in range(0, self._mails, self._each):
            for ordinal in range(1, 7):
                yield {
                    "message_id": self._mail + index,
                    "ordinal": ordinal,
                    "sha256": _hash(f"file {index}.{ordinal}"),
                    "size": 90_000,
                    "media": "application/pdf",
                    "outcome": Outcome.FILED,
                    "reason": "",
                    "readability": Readability.READABLE,
                    "page_count": 9,
                    "inline": False,
                }

    def pieces(self) -> Iterator[dict[str, Any]]:
        for number, message in self._newest():
            for ordinal, kind in enumerate(("synopsis_short", "treatment", "development_budget", "author_contract"), 1):
                yield {
                    "message_id": message,
                    "dossier_id": self._from + number,
                    "ordinal": ordinal,
                    "kind": kind,
                    "first_page": 1,
                    "last_page": 9,
                    "certainty": Certainty.SURE,
                    "language": "fr",
                    "doubt": "",
                    "sha256": _hash(f"piece {number}.{ordinal}"),
                }

    def standings(self) -> Iterator[dict[str, Any]]:
        for number, message in self._newest():
            for ordinal, key in enumerate(LINES):
                missing = number % 3 == 1 and ordinal == 4
                unsure = number % 3 == 0 and ordinal == 5
                yield {
                    "dossier_id": self._from + number,
                    "message_id": message,
                    "key": key,
                    "ordinal": ordinal,
                    "state": LineState.MISSING if missing else LineState.UNSURE if unsure else LineState.PRESENT,
                    "need": Need.REQUIRED,
                    "searched_files": 6,
                    "searched_pages": 54,
                }

    def letters(self) -> Iterator[dict[str, Any]]:
        for number, message in self._newest():
            present = number >= self._count - TODAY
            for kind in (LetterKind.RECEIPT, LetterKind.MISSING_ITEMS):
                draft = present and kind is LetterKind.MISSING_ITEMS and number % 3 == 1
                token = _hash(f"letter {number} {kind}")[:16]
                at = self._at(number)
                yield {
                    "message_id": message,
                    "dossier_id": self._from + number,
                    "kind": kind,
                    "state": LetterState.DRAFT if draft else LetterState.SENT,
                    "language": "fr",
                    "recipient": _address(number),
                    "address": _address(number),
                    "domain": _address(number).partition("@")[2],
                    "token": token,
                    "header_id": f"<{token}.mac@fund.example>",
                    "reasons": (),
                    "composed_at": at,
                    "queued_at": None if draft else at,
                    "due_at": None if draft else at,
                    "claimed_at": None,
                    "offered_at": None,
                    "settled_at": None if draft else at,
                    "held_at": None,
                    "attempts": 0 if draft else 1,
                    "answer": "" if draft else "250",
                    "posting_sha256": None,
                    "posting_size": None,
                    "posting_plain": None,
                    "edit": None,
                    "approved_by": None,
                }

    def holds(self) -> Iterator[dict[str, Any]]:
        for number, message in self._newest():
            waits = number >= self._count - TODAY and number % 3 == 0
            if number % 4 == 0 or waits:
                at = self._at(number)
                yield {
                    "message_id": message,
                    "dossier_id": self._from + number,
                    "letter_id": None,
                    "state": HoldState.OPEN if waits else HoldState.SETTLED,
                    "reasons": (Reason("unsure"),),
                    "opened_at": at,
                    "settled_at": None if waits else at,
                    "settled_by": None if waits else "ines",
                }

    def _newest(self) -> Iterator[tuple[int, int]]:
        """Each dossier with the number of its first mail, which no stray takes the place of."""
        for number in range(self._count):
            yield number, self._mail + number * self._each

    def _at(self, number: int) -> datetime:
        return self._now - timedelta(minutes=170 * (self._count - number))

    def _one(self, words: tuple[str, ...]) -> str:
        return self._chance.choice(words)


def _address(number: int) -> str:
    return f"producer{number}@films{number % 3_000}.example"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
