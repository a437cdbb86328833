"""`guichet status`: one screen that says whether everything runs and what waits for a person."""

from datetime import datetime
from typing import Any

import click

from app.invocation import Invocation, json_option
from app.terminal import Column, Terminal, counted, pick


@click.command(
    "status",
    help=pick(
        "Montre sur un écran le courrier, les dossiers, les lettres et le service.",
        "Show mail, dossiers, letters and the service on one screen.",
    ),
)
@json_option
@click.pass_obj
def status_command(invocation: Invocation) -> None:
    """Read the counts and print them."""
    from app import clock
    from app.locks import holder_of
    from app.opening import reading
    from storage.brake import brake
    from storage.overview import overview

    settings = invocation.settings()
    with reading(settings) as db:
        now, seen, stopped = clock.now(), overview(db), brake(db)
    service = {role: holder_of(settings.data, role) for role in ("worker", "sender")}
    report = {
        "mails": seen.mails,
        "dossiers": seen.dossiers,
        "letters": seen.letters,
        "open_holds": seen.open_holds,
        "oldest_hold_at": seen.oldest_hold_at,
        "last_whole_poll_at": max((box.polled_at for box in seen.mailboxes if box.polled_at), default=None),
        "brake": {"pulled": stopped.pulled, "by": stopped.by, "at": stopped.at, "why": stopped.why},
        "processes": service,
    }
    invocation.terminal.report("guichet.status/1", report)
    _print(invocation.terminal, report, now)
    _next(invocation.terminal, report)


def _print(terminal: Terminal, report: dict[str, Any], now: datetime) -> None:
    rows = [
        (pick("relève du courrier", "taking mail in"), _process(report["processes"]["worker"])),
        (pick("envoi des lettres", "sending letters"), _process(report["processes"]["sender"])),
        (pick("dernière relève entière", "last whole poll"), since(report["last_whole_poll_at"], now)),
        (pick("messages", "mails"), counted(report["mails"])),
        (pick("dossiers", "dossiers"), counted(report["dossiers"])),
        (pick("à décider par une personne", "waiting for a person"), _holds(report, now)),
        (pick("lettres", "letters"), counted(report["letters"])),
        (pick("frein", "brake"), _brake(report["brake"], now)),
    ]
    columns = (Column("what", ""), Column("state", ""))
    terminal.table(columns, [{"what": what, "state": state} for what, state in rows])


def _next(terminal: Terminal, report: dict[str, Any]) -> None:
    if report["brake"]["pulled"]:
        terminal.say("Suite : guichet outbox release --all", "Next: guichet outbox release --all")
    elif None in report["processes"].values():
        terminal.say("Suite : guichet run", "Next: guichet run")
    elif report["letters"].get("uncertain"):
        terminal.say("Suite : guichet outbox list --state uncertain", "Next: guichet outbox list --state uncertain")
    else:
        terminal.say("Suite : guichet dossier list", "Next: guichet dossier list")


def since(at: datetime | None, now: datetime) -> str:
    """How long ago something was, in the largest unit that says enough."""
    if at is None:
        return pick("jamais", "never")
    seconds = max(0, int((now - at).total_seconds()))
    for size, unit in ((86400, pick("j", "d")), (3600, "h"), (60, "min")):
        if seconds >= 2 * size or (size == 60 and seconds >= size):
            return pick(f"il y a {seconds // size} {unit}", f"{seconds // size} {unit} ago")
    return pick(f"il y a {seconds} s", f"{seconds} s ago")


def _process(number: int | None) -> str:
    if number is None:
        return pick("à l'arrêt", "not running")
    return pick(f"en marche, processus {number}", f"running, process {number}")


def _holds(report: dict[str, Any], now: datetime) -> str:
    if not report["open_holds"]:
        return "0"
    oldest = since(report["oldest_hold_at"], now)
    return pick(f"{report['open_holds']}, le plus ancien {oldest}", f"{report['open_holds']}, the oldest {oldest}")


def _brake(brake: dict[str, Any], now: datetime) -> str:
    if not brake["pulled"]:
        return pick("libre", "free")
    when = since(brake["at"], now)
    return pick(f"tiré par {brake['by']}, {when} : {brake['why']}", f"pulled by {brake['by']}, {when}: {brake['why']}")
