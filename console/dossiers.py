"""All dossiers as a table; every filter stands in the address, so that a view can be kept and sent."""

from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlencode

from starlette.responses import Response

from console.pages import back, page
from console.several import undo_of
from console.visit import Visit
from storage.accounts import names_of
from storage.dossiers import references_of
from storage.register import SCREEN, Order, Wanted, register
from storage.settlements import Saying, add_settlement
from storage.states import DossierState
from triage.settled import Act

QUERY: Final = 200  # letters of a search
STATES: Final = tuple(DossierState)


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters of the table, as its address says them."""

    call: str = ""
    state: str = ""
    q: str = ""
    mine: str = ""
    sort: str = Order.CHANGED.value
    page: int = 1

    def but(self, **changes: object) -> str:
        """The address of the same table with these filters changed; a changed filter begins at the first page."""
        one = replace(self, **({"page": 1} | changes))  # type: ignore[arg-type] # names and kinds are the template's
        said = {"call": one.call, "state": one.state, "q": one.q, "mine": one.mine}
        said |= {"sort": one.sort if one.sort != Order.CHANGED else "", "page": str(one.page) if one.page > 1 else ""}
        query = urlencode({name: value for name, value in said.items() if value})
        return f"/dossiers?{query}" if query else "/dossiers"


def dossiers(visit: Visit) -> Response:
    """One page of the table."""
    asked = _asked(visit)
    wanted = Wanted(
        call=asked.call,
        states=tuple(state for state in STATES if state == asked.state),
        search=asked.q,
        of=visit.person.name if asked.mine else "",
        order=Order(asked.sort),
        page=asked.page,
    )
    with visit.office.store.reading() as db:
        found = register(db, wanted)
        names = names_of(db)
    first = (asked.page - 1) * SCREEN + 1
    return page(
        visit,
        "dossiers.html",
        asked=asked,
        found=found,
        names=names,
        calls=[(call.key, call_name(visit, call.name)) for call in visit.office.calls],
        states=STATES,
        first=first,
        last=first + len(found.entries) - 1,
        everything=sum(found.states.values()),
    )


def take_several(visit: Visit) -> Response:
    """Several dossiers become one person's: others see who has them. Nothing else is done to many at once."""
    numbers = sorted({int(one) for one in visit.fields("dossier") if one.isdecimal() and len(one) < 16})[:SCREEN]
    with visit.office.store.writing() as db:
        sayings = [Saying(Act.MINE, dossier=number) for number in sorted(references_of(db, numbers))]
        said = [add_settlement(db, saying, by=visit.by) for saying in sayings]
    taken = visit.speech.count("Un dossier est à vous.", "%(num)s dossiers sont à vous.", len(said))
    if not said:
        return back(visit, _asked(visit).but(), visit.speech.say("Aucun dossier choisi."))
    return back(visit, _asked(visit).but(), taken, undo=undo_of(said[0]))


def call_name(visit: Visit, names: dict[str, str]) -> str:
    """A call's name in the reader's language, or in the first it has."""
    return names.get(visit.speech.language) or next(iter(names.values()), "")


def _asked(visit: Visit) -> Asked:
    sort, number = visit.query("sort"), visit.query("page", "1")
    return Asked(
        call=visit.query("call")[:QUERY],
        state=visit.query("state") if visit.query("state") in set(STATES) else "",
        q=visit.query("q")[:QUERY],
        mine="1" if visit.query("mine") else "",
        sort=sort if sort in set(Order) else Order.CHANGED.value,
        page=max(1, int(number)) if number.isdecimal() and len(number) < 6 else 1,
    )
