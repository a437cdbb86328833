"""`guichet outbox`: letters that wait, went or failed; what is done with them is in holding.py."""

from pathlib import Path

import click

from app.commands.holding import brake_command, hold_command, release_command, row, settle_command, unknown
from app.invocation import Invocation, json_option, reader_key_option
from app.terminal import Column, headed, pick
from triage.values import LetterState


@click.group(
    "outbox",
    help=pick(
        "Les lettres : list, show, hold, release, settle, brake.", "Letters: list, show, hold, release, settle, brake."
    ),
)
def outbox_command() -> None:
    """Group the six commands below; by itself it only lists them."""


@outbox_command.command(
    "list", help=pick("Liste les lettres, la plus récente d'abord.", "List the letters, newest first.")
)
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice([state.value for state in LetterState]),
    help=pick("Dans cet état.", "In this state."),
)
@click.option("--limit", type=click.IntRange(1), default=200, show_default=True, help=pick("Au plus.", "At most."))
@json_option
@click.pass_obj
def list_command(invocation: Invocation, states: tuple[str, ...], limit: int) -> None:
    """Print one line a letter."""
    from app.opening import reading
    from storage.letters import list_letters

    with reading(invocation.settings()) as db:
        rows = [row(letter) for letter in list_letters(db, states=[LetterState(one) for one in states], limit=limit)]
    invocation.terminal.report("guichet.outbox/1", {"letters": rows})
    columns = (
        Column("id", "id", right=True),
        Column("kind", pick("lettre", "letter")),
        Column("state", pick("état", "state")),
        Column("recipient", pick("à", "to")),
        Column("composed_at", pick("écrite (UTC)", "composed (UTC)")),
        Column("attempts", pick("essais", "tries"), right=True),
        Column("answer", pick("réponse", "answer")),
    )
    shown = [{**one, "composed_at": f"{one['composed_at']:%Y-%m-%d %H:%M}"} for one in rows]
    invocation.terminal.table(columns, shown)
    invocation.terminal.say("Suite : guichet outbox show ID", "Next: guichet outbox show ID")


@outbox_command.command(
    "show",
    help=pick(
        "Montre une lettre et ses motifs ; avec la clé de lecture, aussi son texte (inscrit au journal).",
        "Show a letter and its reasons; with the reader's key also its text (written to the journal).",
    ),
)
@click.argument("number", type=int)
@reader_key_option()
@json_option
@click.pass_obj
def show_command(invocation: Invocation, number: int, reader_key: Path | None) -> None:
    """Print what is known of a letter; its text lies sealed, and opening it is journalled."""
    from app.opening import key_text, reading
    from app.readings import open_letter
    from app.reasons import told
    from storage.letters import get_letter

    settings = invocation.settings()
    with reading(settings) as db:
        letter = get_letter(db, number)
    if letter is None:
        raise unknown(number)
    text = open_letter(settings, key_text(reader_key), letter) if reader_key else ""
    report = row(letter) | {
        "message": letter.message,
        "dossier": letter.dossier,
        "language": letter.language,
        "due_at": letter.due_at,
        "offered_at": letter.offered_at,
        "settled_at": letter.settled_at,
        "reasons": [f"{reason.code} {reason.detail}".strip() for reason in letter.reasons],
    }
    if text:
        report["text"] = text
    invocation.terminal.report("guichet.letter/1", report)
    columns = (Column("what", ""), Column("value", ""))
    flat = {key: ", ".join(value) if isinstance(value, list) else value for key, value in report.items()}
    flat.pop("text", None)
    flat["reasons"] = " ".join(told(reason) for reason in letter.reasons)
    invocation.terminal.table(
        columns, [{"what": headed(key), "value": value} for key, value in flat.items() if value is not None]
    )
    if text:
        invocation.terminal.line(f"\n{text}")
    if letter.state is LetterState.UNCERTAIN:
        invocation.terminal.say(
            f"Partie ou non, on ne sait pas. Suite : guichet outbox settle {number} sent, ou resend",
            f"Nobody knows whether it left. Next: guichet outbox settle {number} sent, or resend",
        )


for command in (hold_command, release_command, settle_command, brake_command):
    outbox_command.add_command(command)
