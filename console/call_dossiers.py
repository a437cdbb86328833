"""All dossiers of a call in one table: to be printed for a meeting, and for a spreadsheet."""

from starlette.exceptions import HTTPException
from starlette.responses import Response

from console.dossiers import call_name
from console.journal_words import dossier_state
from console.pages import page
from console.rights import Right
from console.spreadsheet import spreadsheet
from console.visit import Visit
from console.words import Words
from storage import journal
from storage.register import Entry, of_call
from triage.values import Call

SHOWN, MOST = 500, 20_000  # rows of the page, and of the file


def call_dossiers(visit: Visit) -> Response:
    """The table as a page."""
    call = _call(visit)
    with visit.office.store.reading() as db:
        found, count = of_call(db, call.key, limit=SHOWN)
    return page(
        visit,
        "call_dossiers.html",
        call=call,
        name=call_name(visit, call.name),
        found=found,
        count=count,
        words=Words(visit.office, visit.speech),
    )


def call_dossiers_csv(visit: Visit) -> Response:
    """The same for a spreadsheet, whole. That it was taken away is journalled; contacts are for who may read."""
    call, say, contacts = _call(visit), visit.speech.say, visit.may(Right.READ)
    with visit.office.store.reading() as db:
        found, _ = of_call(db, call.key, limit=MOST)
    with visit.office.store.writing() as db:
        journal.write(db, visit.by, action="export", object=f"call:{call.key}", outcome=str(len(found)))
    head = (
        say("Référence"),
        say("Titre"),
        say("Société"),
        say("État"),
        say("Pièces reçues"),
        say("Pièces demandées"),
        say("Pièces manquantes"),
        say("À vérifier"),
        say("Hors délai"),
        say("Langue"),
        say("Ouvert"),
        *((say("Contact"),) if contacts else ()),
    )
    words = Words(visit.office, visit.speech)
    rows = ((*_row(one, call, words), *((one.contact,) if contacts else ())) for one in found)
    return spreadsheet(f"{call.key}.csv", head, rows)


def _row(one: Entry, call: Call, words: Words) -> tuple[object, ...]:
    def named(keys: tuple[str, ...]) -> str:
        return ", ".join(words.line(key, call) for key in keys)

    speech, lines = words.speech, one.lines
    return (
        one.reference,
        one.title,
        one.company,
        dossier_state(speech, one.state),
        lines.met,
        lines.asked,
        named((*lines.absent, *lines.promised)),
        named(lines.unsure),
        speech.say("oui") if one.late else "",
        one.language,
        speech.local(one.opened_at).date(),
    )


def _call(visit: Visit) -> Call:
    found = next((one for one in visit.office.calls if one.key == visit.part("key")), None)
    if found is None:
        raise HTTPException(404)
    return found
