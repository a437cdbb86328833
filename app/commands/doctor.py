"""`guichet doctor`: everything a set-up can get wrong, each with what is so, why it matters and one remedy."""

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.checks.finding import State
from app.invocation import Invocation, json_option
from app.terminal import Exit, Stop, Terminal, leave, pick

if TYPE_CHECKING:
    from app.examining import Examined


@click.command(
    "doctor",
    help=pick(
        "Contrôle réglages, clés, courrier, données, machine, service et lettres ; code 3 s'il y a à corriger.",
        "Check settings, keys, mail, data, machine, service, calls and letters; code 3 when there is something to fix.",
    ),
)
@click.option("--only", default="", help=pick("Ces contrôles seuls : mail,disk", "These checks only: mail,disk"))
@click.option("--offline", is_flag=True, help=pick("Sans les serveurs de courrier.", "Without the mail servers."))
@click.option(
    "--send-probe",
    is_flag=True,
    help=pick("S'écrire à soi-même, pour la copie de preuve.", "Write to ourselves, for the proof copy."),
)
@click.option(
    "--strict",
    is_flag=True,
    help=pick("Une information compte comme à corriger.", "Information counts as something to fix."),
)
@click.option(
    "--report",
    type=click.Path(path_type=Path),
    help=pick("Écrire aussi ce fichier (JSON).", "Write this file too (JSON)."),
)
@json_option
@click.pass_obj
def doctor_command(
    invocation: Invocation, only: str, offline: bool, send_probe: bool, strict: bool, report: Path | None
) -> None:
    """Examine, print, and leave with 3 when there is something to fix."""
    names = tuple(name.strip() for name in only.split(",") if name.strip())
    examine_and_report(
        invocation, only=names, offline=offline, send_probe=send_probe, strict=strict, report_file=report
    )


def examine_and_report(
    invocation: Invocation,
    *,
    only: tuple[str, ...] = (),
    offline: bool,
    send_probe: bool = False,
    strict: bool = False,
    report_file: Path | None = None,
) -> None:
    """Run the checks, saying each as it is known. A configuration that cannot be read ends it with code 4."""
    from app import clock
    from app.checks.finding import Seen
    from app.examining import Examined, check_ids, examine, unknown_names

    unknown = unknown_names(only)
    if unknown:
        names = ", ".join(check_ids())
        raise Stop(
            pick(f"{unknown[0]} : pas un contrôle ; il y a {names}", f"{unknown[0]}: not a check; there are {names}"),
            Exit.USAGE,
        )
    seen = Seen(invocation.settings(), clock.now(), send_probe)
    found: list[Examined] = []
    for examined in examine(seen, only=only, offline=offline):
        _print(invocation.terminal, examined, found[-1].family if found else "")
        found.append(examined)
    counts = Counter(one.finding.state for one in found)
    report = {
        "at": seen.now,
        "checks": [_row(one) for one in found],
        "ok": counts[State.OK],
        "fix": counts[State.FIX],
        "info": counts[State.INFO],
        "elsewhere": counts[State.ELSEWHERE],
    }
    invocation.terminal.report("guichet.doctor/1", report)
    if report_file is not None:
        _write(report_file, report)
    _conclude(invocation.terminal, counts, found)
    if counts[State.FIX] or (strict and counts[State.INFO]):
        leave(Exit.TO_FIX)


def _print(terminal: Terminal, examined: "Examined", family_before: str) -> None:
    from app.examining import FAMILIES

    finding = examined.finding
    if examined.family != family_before:
        terminal.line(pick(*FAMILIES[examined.family]))
    words = {State.FIX: pick("à corriger", "to fix"), State.ELSEWHERE: pick("ailleurs", "elsewhere")}
    word = words.get(finding.state, finding.state.value)
    terminal.line(f"  {word:<11} {finding.what}")
    if finding.state is State.FIX or terminal.verbose:
        terminal.line(f"  {'':<11} {examined.why}")
    if finding.fix:
        terminal.line(f"  {'':<11} → {finding.fix}")


def _conclude(terminal: Terminal, counts: Counter[State], found: "list[Examined]") -> None:
    fix, fine = counts[State.FIX], counts[State.OK]
    if fix:
        terminal.say(f"\n{fix} à corriger, {fine} en ordre.", f"\n{fix} to fix, {fine} in order.")
        return
    following = _following({one.finding.id: one.finding.state for one in found})
    terminal.say(f"\n{fine} en ordre. Suite : {following}", f"\n{fine} in order. Next: {following}")


def _following(states: dict[str, State]) -> str:
    """What to do when all is well: start the service, but only where it was seen not to run."""
    if "service.running" not in states:
        return "guichet doctor"
    return "guichet status" if states["service.running"] is State.OK else "guichet run"


def _row(examined: "Examined") -> dict[str, Any]:
    finding = examined.finding
    row = {"id": finding.id, "state": finding.state, "what": finding.what, "why": examined.why, **finding.facts}
    return row | ({"fix": finding.fix} if finding.fix else {})


def _write(file: Path, report: dict[str, Any]) -> None:
    from storage.files import write_file

    text = json.dumps({"schema": "guichet.doctor/1", **report}, ensure_ascii=False, default=str, indent=1)
    write_file(file, text.encode() + b"\n")
