"""The journal: what was done, and by whom. Filters are in the address; the chain is checked as it is read."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from urllib.parse import urlencode

from starlette.responses import Response

from console.journal_words import actor_name, outcome_name, sentence_of
from console.pages import page
from console.spreadsheet import spreadsheet
from console.visit import Visit
from storage import journal as chain
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
    outcome: str


def journal(visit: Visit) -> Response:
    """A page of entries, newest first."""
    wanted = _wanted(visit)
    with visit.office.store.reading() as db:
        found = search(db, wanted, PAGE + 1)
        everybody = actors(db)
        newest = chain.head(db)
        checked = visit.office.checker.check(db)
    lines = [_line(visit, each) for each in found[:PAGE]]
    return page(
        visit,
        "journal.html",
        lines=lines,
        actors=everybody,
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
    return spreadsheet("journal.csv", head, (_cells(each) for each in found))


def _cells(found: Found) -> tuple[object, ...]:
    one = found.entry
    said = (one.seq, one.at, one.actor, one.role, one.action, one.object, one.outcome)
    return (*said, found.reference, found.detail, one.hash)


def _line(visit: Visit, found: Found) -> Line:
    entry = found.entry
    who, what = actor_name(visit.speech, entry), sentence_of(visit.speech, entry)
    return Line(found, datetime.fromisoformat(entry.at), who, what, outcome_name(visit.speech, entry))


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
        "reading": say("contenus ouverts"),
        "people": say("accès et connexions"),
    }
    return {family: names[family] for family in FAMILIES}


def _address(visit: Visit, before: int) -> str:
    asked = {name: visit.query(name) for name in ("who", "what", "ref", "from", "to") if visit.query(name)}
    return "/journal?" + urlencode({**asked, "before": before})
