"""`guichet dossier`: dossiers as the database knows them, and, with the reader's key, what their mails hold."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option, reader_key_option
from app.terminal import Column, Exit, Stop, Terminal, headed, pick
from storage.states import DossierState

if TYPE_CHECKING:
    from config.settings import Settings
    from intake.judging import Reading
    from storage.dossiers import DossierView


@click.group("dossier", help=pick("Les dossiers : list, show.", "The dossiers: list, show."))
def dossier_command() -> None:
    """Group the two commands below; by itself it only lists them."""


@dossier_command.command(
    "list", help=pick("Liste les dossiers, le dernier changé d'abord.", "List dossiers, newest change first.")
)
@click.option("--call", default="", help=pick("D'une session.", "Of one call."))
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice([state.value for state in DossierState]),
    help=pick("Dans cet état.", "In this state."),
)
@click.option("--search", default="", help=pick("Référence, titre ou société.", "Reference, title or company."))
@click.option("--limit", type=click.IntRange(1), default=200, show_default=True, help=pick("Au plus.", "At most."))
@json_option
@click.pass_obj
def list_command(invocation: Invocation, call: str, states: tuple[str, ...], search: str, limit: int) -> None:
    """Print one line a dossier."""
    from app.commands.calls import refuse_unknown_call
    from app.opening import reading
    from storage.dossiers import list_dossiers

    settings = invocation.settings()
    with reading(settings) as db:
        refuse_unknown_call(settings, db, call)
        wanted = [DossierState(state) for state in states]
        found = list_dossiers(db, call=call, states=wanted, search=search, limit=limit)
    rows = [
        {
            "reference": line.reference,
            "call": line.call,
            "state": line.state,
            "title": line.title,
            "company": line.company,
            "language": line.language,
            "changed_at": line.changed_at,
        }
        for line in found
    ]
    invocation.terminal.report("guichet.dossiers/1", {"dossiers": rows})
    columns = (
        Column("reference", pick("référence", "reference")),
        Column("call", pick("session", "call")),
        Column("state", pick("état", "state")),
        Column("title", pick("titre", "title")),
        Column("company", pick("société", "company")),
        Column("changed_at", pick("changé (UTC)", "changed (UTC)")),
    )
    invocation.terminal.table(columns, [{**row, "changed_at": f"{row['changed_at']:%Y-%m-%d %H:%M}"} for row in rows])
    invocation.terminal.say("Suite : guichet dossier show RÉFÉRENCE", "Next: guichet dossier show REFERENCE")


@dossier_command.command(
    "show",
    help=pick(
        "Montre un dossier ; avec la clé de lecture, aussi ses fichiers, pièces et preuves (inscrit au journal).",
        "Show a dossier; with the reader's key also its files, pieces and evidence (written to the journal).",
    ),
)
@click.argument("reference")
@reader_key_option()
@json_option
@click.pass_obj
def show_command(invocation: Invocation, reference: str, reader_key: Path | None) -> None:
    """Print the clear facts, then what is sealed if the key is given."""
    from app.opening import reading
    from storage.dossiers import show_dossier
    from storage.letters import list_letters

    settings = invocation.settings()
    with reading(settings) as db:
        view = show_dossier(db, reference)
        letters = list_letters(db, dossier=view.line.id) if view else ()
    if view is None:
        raise Stop(
            pick(
                f"{reference} : aucun dossier de cette référence ; cherchez avec : guichet dossier list --search TITRE",
                f"{reference}: no dossier of that reference; look with: guichet dossier list --search TITLE",
            ),
            Exit.USAGE,
        )
    readings = _readings(settings, view, reader_key) if reader_key else {}
    report = _report(view) | {"letters": [{"id": one.id, "kind": one.kind, "state": one.state} for one in letters]}
    if reader_key:
        report["readings"] = [{"message": number} | _opened(reading) for number, reading in readings.items()]
    invocation.terminal.report("guichet.dossier/1", report)
    _print(invocation.terminal, report)


def _readings(settings: "Settings", view: "DossierView", reader_key: Path) -> "dict[int, Reading]":
    """The sealed readings of a dossier's mails; each opening is journalled first."""
    from app.opening import key_text
    from app.readings import open_readings

    return dict(open_readings(settings, key_text(reader_key), tuple(line.id for line in view.messages)))


def _report(view: "DossierView") -> dict[str, Any]:
    line = view.line
    return {
        "reference": line.reference,
        "call": line.call,
        "state": line.state,
        "title": line.title,
        "company": line.company,
        "enterprise_number": view.enterprise_number,
        "contact": view.contact,
        "correspondents": view.correspondents,
        "language": line.language,
        "opened_at": line.opened_at,
        "changed_at": line.changed_at,
        "erased": {"at": view.erased_at, "by": view.erased_by} if view.erased_at else None,
        "messages": [
            {
                "id": one.id,
                "kind": one.kind,
                "route": one.route,
                "received_at": one.received_at,
                "stamped_at": one.stamped_at,
                "timeliness": one.timeliness,
                "size": one.size,
                "sha256": one.sha256,
            }
            for one in view.messages
        ],
        "checklist": [
            {
                "line": one.key,
                "state": one.state,
                "need": one.need,
                "searched_files": one.searched_files,
                "searched_pages": one.searched_pages,
            }
            for one in view.standings
        ],
    }


def _opened(reading: "Reading") -> dict[str, Any]:
    from app.grounds import absence_lines, piece_lines

    files = [
        {"path": file.path, "size": file.size, "pages": file.page_count, "outcome": file.outcome, "reason": file.reason}
        for file in reading.message.attachments
    ]
    pieces = [line.as_dict() for line in piece_lines(reading.advice.pieces)]
    return {
        "subject": reading.message.subject,
        "signatures": [
            {"domain": one.domain, "selector": one.selector, "result": one.result, "checked_at": one.checked_at}
            for one in reading.message.dkim
        ],
        "files": files,
        "pieces": pieces,
        "missing": absence_lines(reading.advice.standings),
    }


def _print(terminal: Terminal, report: dict[str, Any]) -> None:
    if report["erased"]:
        at, by = f"{report['erased']['at']:%Y-%m-%d %H:%M} UTC", report["erased"]["by"]
        terminal.line(
            pick(
                f"Effacé le {at} par {by} : il n'en reste que ceci.",
                f"Erased on {at} by {by}: this is all that is left.",
            )
        )
    _print_tables(terminal, report)
    for reading in report.get("readings", ()):
        _print_reading(terminal, reading)
    if "readings" not in report and not report["erased"]:
        terminal.say(
            f"Suite : guichet dossier show {report['reference']} --reader-key FICHIER",
            f"Next: guichet dossier show {report['reference']} --reader-key FILE",
        )


def _print_tables(terminal: Terminal, report: dict[str, Any]) -> None:
    """What the database knows: the dossier itself, its mails, its checklist, its letters."""
    number, kind, state = (
        Column("id", "id", right=True),
        Column("kind", pick("genre", "kind")),
        Column("state", pick("état", "state")),
    )
    heads = ("reference", "title", "company", "enterprise_number", "contact", "call", "state")
    rows = [{"what": headed(head), "value": report[head]} for head in heads if report[head]]
    terminal.table((Column("what", ""), Column("value", "")), rows)
    mails = [{**one, "received_at": f"{one['received_at']:%Y-%m-%d %H:%M:%S}"} for one in report["messages"]]
    received = Column("received_at", pick("reçu (UTC)", "received (UTC)"))
    terminal.table((number, kind, received), mails, title=pick("Courriels", "Mails"))
    lines = (Column("line", pick("ligne", "line")), state, Column("need", pick("exigée", "need")))
    terminal.table(lines, report["checklist"], title=pick("Liste de pièces", "Checklist"))
    terminal.table((number, kind, state), report["letters"], title=pick("Lettres", "Letters"))


def _print_reading(terminal: Terminal, reading: dict[str, Any]) -> None:
    """What the reader's key opens of one mail."""
    number, subject = reading["message"], reading["subject"]
    terminal.line(pick(f"\nCourriel {number} : {subject}", f"\nMail {number}: {subject}"))
    for one in reading["signatures"]:
        said = f"DKIM {one['domain']} ({one['selector']}): {one['result']}, {one['checked_at']:%Y-%m-%d %H:%M:%S}"
        terminal.line(f"  {said}")
    for piece in reading["pieces"]:
        terminal.line("  " + piece["said"])
    for absence in reading["missing"]:
        terminal.line("  " + absence)
