"""Mails: the list of them, and one mail as text. No HTML of a stranger is shown, and no link of theirs leads out."""

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.responses import Response

from console import failures
from console.answering import answer_to
from console.files import shows_pages
from console.gallery import Folder, draw_ahead, folder_of
from console.leaf import is_drawn
from console.live import pulse_of
from console.next_step import reading_told
from console.pages import page
from console.prints import print_ahead
from console.visit import Visit
from storage.erased import erasure_of_mail
from storage.inbox import SCREEN, MailFilter, MailLine, mail_line, mails, unmatched
from storage.progress import Progress, being_read
from storage.states import LedgerState
from triage.message import Attachment, Link, Outcome

SHOWS = {  # what the tabs of the list show
    "match": MailFilter(states=(LedgerState.HELD,), unmatched=True),
    "all": MailFilter(copies=False),
    "ignored": MailFilter(states=(LedgerState.IGNORED, LedgerState.OWN)),
    "unread": MailFilter(states=(LedgerState.POISON, LedgerState.STORED)),
}
QUERY = 200  # letters of a search


@dataclass(frozen=True, slots=True)
class File:
    """A file of a mail as its page lists it; `page` is the address of its first page, "" when it has none."""

    ordinal: int
    sent: Attachment
    steps: tuple[str, ...]  # the containers it lies in
    page: str
    given: bool


@dataclass(frozen=True, slots=True)
class Address:
    """A link as a mail shows it: its host apart, for people to judge."""

    host: str
    url: str


def messages(visit: Visit) -> Response:
    """The list; `show` and `q` choose, `before` goes on."""
    show = visit.query("show") or "match"
    search = visit.query("q")[:QUERY]
    if search and not visit.query("show"):
        show = "all"
    wanted = SHOWS.get(show, SHOWS["match"])
    before = int(asked) if (asked := visit.query("before", "0")).isdecimal() and len(asked) < 16 else 0
    wanted = replace(wanted, search=search, before=before)
    with visit.office.store.reading() as db:
        found = mails(db, wanted, limit=SCREEN + 1)
        waiting = unmatched(db)
    return page(
        visit,
        "messages.html",
        lines=found[:SCREEN],
        more=found[SCREEN - 1].id if len(found) > SCREEN else 0,
        show=show if show in SHOWS else "match",
        search=search,
        before=before,
        waiting=waiting,
    )


def message(visit: Visit) -> Response:
    """One mail: who wrote, what, and what came with it."""
    number = visit.number("message")
    pulse = pulse_of(visit, f"m/{number}")
    with visit.office.store.reading() as db:
        line, erasure = mail_line(db, number), erasure_of_mail(db, number)
    if erasure is not None:
        return failures.erased(visit, erasure)
    folder = folder_of(visit, number) if line is not None else None
    if line is None or folder is None:
        raise HTTPException(404)
    return mail_page(visit, line, folder, pulse)


def mail_page(visit: Visit, line: MailLine, folder: Folder, pulse: str) -> Response:
    """The page of a mail that was opened; its state is `pulse`."""
    files = files_of(folder)
    draw_ahead(visit, [(folder.number, one.sent.path, 1) for one in files if one.page and is_drawn(one.sent)][:3])
    print_ahead(visit, {f"{folder.number}.{one.ordinal}": one.sent for one in files})
    read = folder.reading.message if folder.reading else None
    reading = _reading_of(visit, line)
    return page(
        visit,
        "message.html",
        line=line,
        mail=read,
        pulse=pulse,
        live=f"m/{line.id}" if line.state is LedgerState.STORED else "",
        reading=reading,
        reading_told=reading_told(reading, visit.speech),
        spoken=folder.reading.advice.language if folder.reading else "",
        files=[one for one in files if one.sent.outcome is not Outcome.NOT_A_DOCUMENT],
        others=[one for one in files if one.sent.outcome is Outcome.NOT_A_DOCUMENT],
        links=[link_of(one) for one in read.links] if read else [],
        answers=answer_to(visit.office, line.id, visit.person, visit.now) is not None,
    )


def _reading_of(visit: Visit, line: MailLine) -> Progress | None:
    if line.state is not LedgerState.STORED:
        return None
    with visit.office.store.reading() as db:
        return next(iter(being_read(db, visit.now, message=line.id)), None)


def files_of(folder: Folder) -> tuple[File, ...]:
    """Every file of a mail, those in containers after them."""
    sent = folder.reading.message.attachments if folder.reading else ()
    return tuple(
        File(
            ordinal,
            one,
            tuple(one.path.split("!/")[:-1]),
            f"/f/{folder.number}/{ordinal}/1" if shows_pages(one) else "",
            one.outcome is not Outcome.REFUSED and bool(one.sha256),
        )
        for ordinal, one in enumerate(sent, start=1)
    )


def link_of(link: Link) -> Address:
    """A link with the host it would lead to, as browsers see it."""
    try:
        host = urlsplit(link.url).hostname or ""
    except ValueError:
        host = ""
    return Address(host, link.url)
