"""`guichet erased`: what was erased, finishing what was interrupted, erasing again what a backup brought back."""

from pathlib import Path

import click

from app.invocation import Invocation, json_option
from app.terminal import Column, Exit, Stop, many, pick


@click.group("erased", help=pick("Les effacements : list, finish, again.", "What was erased: list, finish, again."))
def erased_command() -> None:
    """Group the three commands below; by itself it only lists them."""


@erased_command.command("list", help=pick("Liste ce qui a été effacé.", "List what was erased."))
@json_option
@click.pass_obj
def list_command(invocation: Invocation) -> None:
    """Print one line a mail."""
    from dataclasses import asdict

    from app.opening import reading
    from storage.erased import NAME, erased

    settings = invocation.settings()
    with reading(settings) as db:
        rows = [asdict(one) for one in erased(db)]
    invocation.terminal.report("guichet.erased/1", {"erased": rows})
    columns = (
        Column("reference", pick("référence", "reference")),
        Column("envelope", pick("enveloppe", "envelope")),
        Column("received_at", pick("reçu (UTC)", "received (UTC)")),
        Column("at", pick("effacé (UTC)", "erased (UTC)")),
        Column("by", pick("par", "by")),
    )
    shown = [row | {key: str(row[key] or "")[:19].replace("T", " ") for key in ("received_at", "at")} for row in rows]
    invocation.terminal.table(columns, shown)
    file = settings.data / NAME
    invocation.terminal.say(
        f"La même liste pour après un rétablissement : {file}. Suite : guichet verify",
        f"The same list for after a restore: {file}. Next: guichet verify",
    )


@erased_command.command(
    "finish", help=pick("Achève un effacement interrompu.", "Finish an erasure that was interrupted.")
)
@json_option
@click.pass_obj
def finish_command(invocation: Invocation) -> None:
    """Destroy what is left of every erasure; the worker does the same every ten minutes."""
    from app.erasure import finish_now
    from app.opening import open_store

    settings = invocation.settings()
    with open_store(settings) as store:
        count = finish_now(settings, store)
    invocation.terminal.report("guichet.erased-finish/1", {"destroyed": count})
    if count:
        done = many(count, ("message détruit", "messages détruits"), ("mail destroyed", "mails destroyed"))
    else:
        done = pick("Aucun effacement n'était inachevé", "No erasure was left unfinished")
    invocation.terminal.say(f"{done}. Suite : guichet verify", f"{done}. Next: guichet verify")


@erased_command.command(
    "again",
    help=pick(
        "Efface de nouveau ce que nomme une liste, après un rétablissement.",
        "Erase again what a list names, after a restore.",
    ),
)
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@json_option
@click.pass_obj
def again_command(invocation: Invocation, file: Path) -> None:
    """Erase what an older database or keyring brought back; code 6 with the references somebody must look at."""
    from app.erasure import erase_listed
    from app.opening import open_store

    settings = invocation.settings()
    with open_store(settings) as store:
        again = erase_listed(settings, store, file)
    report = {"mails": again.mails, "keys": again.keys, "left": again.left}
    invocation.terminal.report("guichet.erased-again/1", report)
    invocation.terminal.say(
        f"Effacé de nouveau : {again.mails} messages, {again.keys} clés. Suite : guichet verify",
        f"Erased again: {again.mails} mails, {again.keys} keys. Next: guichet verify",
    )
    if again.left:
        names = " ".join(again.left)
        raise Stop(
            pick(
                f"À revoir, puis à effacer à la main : guichet erase {names}",
                f"Look at these, then erase them by hand: guichet erase {names}",
            ),
            Exit.PARTLY,
        )
