"""The journal: what was done, and by whom. Filters are in the address; the chain is checked as it is read."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from urllib.parse import urlencode

from starlette.responses import Response

from console.journal_words import actor_name, machine_parts, outcome_name, sentence_of
from console.pages import page
from console.spreadsheet import spreadsheet
from console.visit import Visit
from storage import journal as chain
from storage.accounts import Account, list_accounts
from storage.journal_search import FAMILIES, Found, Wanted, actors, search

PAGE = 100
TABLE = 20_000  # lines of a CSV file at most


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as the page shows it."""

    found: Found
    at: datetime
    who: str
    what: str
    whom: str  # whose access or sign-in it is about, where another did it
    outcome: str


def journal(visit: Visit) -> Response:
    """A page of entries, newest first."""
    wanted = _wanted(visit)
    with visit.office.store.reading() as db:
        found = search(db, wanted, PAGE + 1)
        everybody = actors(db)
        people = {f"account:{one.id}": one for one in list_accounts(db)}
        newest = chain.head(db)
        checked = visit.office.checker.check(db)
    lines = [_line(visit, each, people) for each in found[:PAGE]]
    parts = machine_parts(visit.speech)
    return page(
        visit,
        "journal.html",
        lines=lines,
        actors=[(name, parts.get(name, name)) for name in everybody],
        families=_families(visit),
        asked={name: visit.query(name) for name in ("who", "what", "ref", "from", "to")},
        older=_address(visit, lines[-1].found.entry.seq) if len(found) > PAGE else "",
        table="/journal.csv" + (f"?{visit.request.url.query}" if visit.request.url.query else ""),
        checked=checked,
        checked_at=datetime.fromisoformat(checked.at) if checked.at else None,
        head=newest.seq,
    )


def journal_csv(visit: Visit) -> Response:
    """The same entries for a spreadsheet; no cell of it is a formula."""
    head = ("seq", "at", "actor", "role", "action", "object", "outcome", "dossier", "detail", "hash")
    with visit.office.store.reading() as db:
        found = search(db, _wanted(visit), TABLE)
    with visit.office.store.writing() as db:
        chain.write(db, visit.by, action="export", object="journal", outcome=str(len(found)))
    return spreadsheet("journal.csv", head, (_cells(each) for each in found))


def _cells(found: Found) -> tuple[object, ...]:
    one = found.entry
    said = (one.seq, one.at, one.actor, one.role, one.action, one.object, one.outcome)
    return (*said, found.reference, found.detail, one.hash)


def _line(visit: Visit, found: Found, people: dict[str, Account]) -> Line:
    entry, other = found.entry, people.get(found.entry.object)
    who, what = actor_name(visit.speech, entry), sentence_of(visit.speech, entry)
    whom = other.shown_name if other is not None and other.name != entry.actor else ""
    return Line(found, datetime.fromisoformat(entry.at), who, what, whom, outcome_name(visit.speech, entry))


def _wanted(visit: Visit) -> Wanted:
    until = _day(visit, "to")
    before = visit.query("before")
    return Wanted(
        actor=visit.query("who"),
        family=visit.query("what"),
        reference=visit.query("ref"),
        since=_day(visit, "from"),
        until=until + timedelta(days=1) if until else None,
        before=int(before) if before.isdigit() and len(before) < 18 else 0,
    )


def _day(visit: Visit, name: str) -> datetime | None:
    """Midnight, on the fund's clocks, of a day in the address; None when it is none."""
    try:
        day = datetime.strptime(visit.query(name), "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone; it gets one below
        return datetime.combine(day, time(), tzinfo=visit.office.zone)
    except (ValueError, OverflowError):
        return None


def _families(visit: Visit) -> dict[str, str]:
    say = visit.speech.say
    names = {
        "dossiers": say("dossiers et messages"),
        "letters": say("lettres"),
        "reading": say("contenus ouverts, tableaux emportés"),
        "people": say("accès et connexions"),
    }
    return {family: names[family] for family in FAMILIES}


def _address(visit: Visit, before: int) -> str:
    asked = {name: visit.query(name) for name in ("who", "what", "ref", "from", "to") if visit.query(name)}
    return "/journal?" + urlencode({**asked, "before": before})
