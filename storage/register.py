"""The dossiers as a table: filtered, in order, a screenful at a time. From clear columns only."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal, null, or_, select, type_coerce, union
from sqlalchemy.orm import Session
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from storage.columns import among
from storage.dossiers import CORRESPONDENT, DOSSIER, MESSAGE, title_key
from storage.lines import Lines, lines_of
from storage.settlements import SETTLEMENT
from storage.states import DossierState
from storage.substrings import look_apart
from triage.settled import Act
from triage.values import Timeliness

SCREEN = 50  # dossiers of one page
DEEPEST = 10_000  # pages that can be asked for


class Order(StrEnum):
    """What the table is sorted by."""

    CHANGED = "changed"
    OPENED = "opened"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which dossiers: of a call, in these states, that `search` names, taken by a person; and in which order."""

    call: str = ""
    states: Collection[DossierState] = ()
    search: str = ""
    of: str = ""  # the account that took them
    order: Order = Order.CHANGED
    page: int = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A dossier as a row of the table."""

    id: int
    reference: str
    call: str
    state: DossierState
    title: str
    company: str
    contact: str
    language: str
    opened_at: datetime
    changed_at: datetime
    lines: Lines
    taken_by: str
    late: bool


@dataclass(frozen=True, slots=True)
class Register:
    """One page of the table: how many dossiers there are in all, and in each state when the state is left open."""

    entries: tuple[Entry, ...]
    count: int
    states: dict[DossierState, int]


def register(db: Session, wanted: Wanted) -> Register:
    """One page. Five queries, whatever the number of dossiers."""
    page = min(max(1, wanted.page), DEEPEST)
    numbers, states = _searched(db, wanted, page) if wanted.search else _listed(db, wanted, page)
    count = sum(number for state, number in states.items() if not wanted.states or state in wanted.states)
    return Register(_entries(db, numbers), count, states)


def of_call(db: Session, call: str, *, limit: int) -> tuple[tuple[Entry, ...], int]:
    """The dossiers of a call by their title, but for erased ones; and how many there are. Five queries."""
    here = (DOSSIER.c.call == call) & (DOSSIER.c.state != DossierState.ERASED)
    found = _ordered(select(DOSSIER.c.id).where(here), DOSSIER.c, Order.TITLE).limit(limit)
    numbers = list(db.connection().execute(found).scalars())
    count = db.connection().execute(select(func.count()).select_from(DOSSIER).where(here)).scalar_one()
    return _entries(db, numbers), int(count)


def _listed(db: Session, wanted: Wanted, page: int) -> tuple[list[int], dict[DossierState, int]]:
    """The numbers on a page and the counts by state, each from an index."""
    where = _conditions(wanted)
    counted = select(DOSSIER.c.state, func.count()).where(*where).group_by(DOSSIER.c.state)
    states = {DossierState(state): int(number) for state, number in db.connection().execute(counted)}
    if wanted.states:
        where.append(DOSSIER.c.state.in_(tuple(wanted.states)))
    found = _ordered(select(DOSSIER.c.id).where(*where), DOSSIER.c, wanted.order)
    return list(db.connection().execute(found.limit(SCREEN).offset((page - 1) * SCREEN)).scalars()), states


def _searched(db: Session, wanted: Wanted, page: int) -> tuple[list[int], dict[DossierState, int]]:
    """The same for a search: looked for once for both."""
    named = _named(wanted.search, apart=look_apart(db, wanted.search))
    columns = (DOSSIER.c.id, DOSSIER.c.state, DOSSIER.c.changed_at, DOSSIER.c.opened_at, DOSSIER.c.title_key)
    found = select(*columns).where(*_conditions(wanted), named).cte("found")
    shown = select(found.c.id)
    if wanted.states:
        shown = shown.where(found.c.state.in_(tuple(wanted.states)))
    shown = _ordered(shown, found.c, wanted.order).limit(SCREEN).offset((page - 1) * SCREEN)
    one = shown.subquery()
    none = type_coerce(null(), DOSSIER.c.state.type)
    rows = select(one.c.id.label("id"), none.label("state"), literal(0).label("count"))
    states = select(literal(0), found.c.state, func.count()).group_by(found.c.state)
    numbers: list[int] = []
    counts: dict[DossierState, int] = {}
    for number, state, count in db.connection().execute(rows.union_all(states)):
        if state is None:
            numbers.append(int(number))
        else:
            counts[DossierState(state)] = int(count)
    return numbers, counts


def _entries(db: Session, numbers: list[int]) -> tuple[Entry, ...]:
    """The rows of these dossiers, in this order."""
    if not numbers:
        return ()
    found = db.connection().execute(select(*_COLUMNS).where(among(DOSSIER.c.id, numbers)))
    rows = {int(row[0]): row for row in found}
    here = set(numbers)
    lines, taken, late = lines_of(db, here), _taken(db, here), _late(db, here)
    return tuple(
        Entry(*[*rows[one], lines.get(one, Lines()), taken.get(one, ""), one in late]) for one in numbers if one in rows
    )


_COLUMNS = (
    DOSSIER.c.id,
    DOSSIER.c.reference,
    DOSSIER.c.call,
    DOSSIER.c.state,
    DOSSIER.c.title,
    DOSSIER.c.company,
    DOSSIER.c.contact,
    DOSSIER.c.language,
    DOSSIER.c.opened_at,
    DOSSIER.c.changed_at,
)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = []
    if wanted.call:
        where.append(DOSSIER.c.call == wanted.call)
    if wanted.of:
        mine = (SETTLEMENT.c.act == Act.MINE) & (SETTLEMENT.c.by == wanted.of) & SETTLEMENT.c.undone_at.is_(None)
        where.append(
            DOSSIER.c.id.in_(select(SETTLEMENT.c.dossier_id).where(mine, SETTLEMENT.c.dossier_id.is_not(None)))
        )
    return where


def _named(search: str, *, apart: bool) -> ColumnElement[bool]:
    """By reference, title, company, its number, or the address of somebody who wrote for it.

    `apart` looks for the addresses by themselves, beside the dossiers; else they are looked up for each dossier.
    """
    digits = "".join(sign for sign in search if sign.isdecimal())
    people = select(CORRESPONDENT.c.dossier_id).where(CORRESPONDENT.c.address.contains(search.lower(), autoescape=True))
    named = [
        DOSSIER.c.reference.startswith(search.upper(), autoescape=True),
        DOSSIER.c.title_key.contains(title_key(search) or "\x01", autoescape=True),
        func.lower(DOSSIER.c.company).contains(search.lower(), autoescape=True),
    ]
    if len(digits) == 10:
        named.append(DOSSIER.c.enterprise_number == digits)
    if apart:
        return DOSSIER.c.id.in_(union(select(DOSSIER.c.id).where(or_(*named)), people))
    return or_(*named, DOSSIER.c.id.in_(people))


def _ordered(found: Select[Any], columns: ReadOnlyColumnCollection[str, Any], order: Order) -> Select[Any]:
    if order is Order.TITLE:
        return found.order_by(columns.title_key, columns.id)
    moment = columns.opened_at if order is Order.OPENED else columns.changed_at
    return found.order_by(moment.desc(), columns.id.desc())


def _taken(db: Session, numbers: set[int]) -> dict[int, str]:
    """Who took each, the latest who did."""
    standing = (SETTLEMENT.c.act == Act.MINE) & SETTLEMENT.c.undone_at.is_(None)
    found = select(SETTLEMENT.c.dossier_id, SETTLEMENT.c.by).where(among(SETTLEMENT.c.dossier_id, numbers), standing)
    return dict(db.connection().execute(found.order_by(SETTLEMENT.c.id)).all()) if numbers else {}


def _late(db: Session, numbers: set[int]) -> frozenset[int]:
    """Those of which every message came too late."""
    late = func.min(case((MESSAGE.c.timeliness == Timeliness.LATE, 1), else_=0))
    found = (
        select(MESSAGE.c.dossier_id, late).where(among(MESSAGE.c.dossier_id, numbers)).group_by(MESSAGE.c.dossier_id)
    )
    rows = db.connection().execute(found) if numbers else ()
    return frozenset(int(number) for number, all_late in rows if all_late)
