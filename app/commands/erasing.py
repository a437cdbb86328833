"""`guichet erase`: destroys the keys of a dossier's mails, after saying what goes and what stays."""

from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option
from app.terminal import Column, Exit, Stop, ask, many, pick

if TYPE_CHECKING:
    from config.settings import Settings
    from storage.erasable import Hindrance, Plan


@click.command(
    "erase",
    help=pick(
        "Efface des dossiers, ou des messages sans dossier : les clés de leurs messages sont détruites, sans retour. "
        "Montre d'abord ce qui part, puis fait taper la référence.",
        "Erase dossiers, or mails without one: the keys of their mails are destroyed, for good. Shows first what "
        "goes, then has the reference typed.",
    ),
)
@click.argument("references", nargs=-1)
@click.option(
    "--message",
    "messages",
    multiple=True,
    type=int,
    help=pick("Un message sans dossier, par son numéro.", "A mail without a dossier, by its number."),
)
@click.option(
    "--shared",
    is_flag=True,
    help=pick("Même un message qui concerne un autre dossier.", "Even a mail that concerns another dossier too."),
)
@click.option("--dry-run", is_flag=True, help=pick("Montrer seulement.", "Only show."))
@click.option("--yes", is_flag=True, help=pick("Sans faire taper la référence.", "Without having the reference typed."))
@json_option
@click.pass_obj
def erase_command(
    invocation: Invocation,
    references: tuple[str, ...],
    messages: tuple[int, ...],
    shared: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Show, refuse what must not be, have it typed, erase."""
    from app.erasure import finish_now, report_of
    from app.opening import open_store
    from app.people import acting_as
    from storage.erasable import plan_of
    from storage.erasing import erase
    from storage.place import check_place

    if not references and not messages:
        raise click.UsageError(pick("donnez une référence, ou --message", "give a reference, or --message"))
    settings = invocation.settings()
    with open_store(settings) as store:
        with store.reading() as db:
            plan = plan_of(db, references, messages, shared=shared)
        report = report_of(settings, plan)
        if plan.mails:
            _show(invocation, settings, plan)
        _refuse(invocation, plan, report)
        if not dry_run:
            check_place(store, settings.vault, writes=True)  # what is noted beside another vault could not be finished
            if not yes:
                _have_typed(references, messages)
            plan = erase(store, references, messages, shared=shared, by=acting_as("operator"))
            _refuse(invocation, plan, report)
            finish_now(settings, store)
    invocation.terminal.report("guichet.erase/1", report | {"erased": not dry_run})
    if dry_run:
        invocation.terminal.say("Rien n'a été changé.", "Nothing was changed.")
        return
    gone = many(len(plan.mails), ("message", "messages"), ("mail", "mails"))
    invocation.terminal.say(
        f"Effacé, clés détruites : {gone}. Suite : ce qui reste ailleurs, ci-dessus, puis guichet verify et "
        "guichet backup create",
        f"Erased, keys destroyed: {gone}. Next: what lies elsewhere, above, then guichet verify and "
        "guichet backup create",
    )


def _have_typed(references: tuple[str, ...], messages: tuple[int, ...]) -> None:
    """Have what is erased typed once more; anything else ends here. Interrupted when there is nobody to type."""
    wanted = " ".join((*(one.upper() for one in references), *(str(number) for number in messages)))
    try:
        typed = ask(f"Tapez « {wanted} » pour effacer", f"Type “{wanted}” to erase")
    except click.Abort:
        raise Stop(
            pick(
                "Rien n'a été changé. Sans terminal : --yes après avoir lu --dry-run",
                "Nothing was changed. Without a terminal: --yes, after you have read --dry-run",
            ),
            Exit.INTERRUPTED,
        ) from None
    if " ".join(typed.upper().split()) != wanted:
        raise Stop(
            pick("Autre chose a été tapé : rien n'a été changé.", "Something else was typed: nothing was changed."),
            Exit.USAGE,
        )


def _refuse(invocation: Invocation, plan: "Plan", report: dict[str, Any]) -> None:
    """End the command when something stands in the way."""
    from storage.erasable import Why

    if not plan.hindrances:
        return
    rows = [{"why": one.why.value, "thing": one.thing, "other": one.other} for one in plan.hindrances]
    invocation.terminal.report("guichet.erase/1", report | {"erased": False, "hindrances": rows})
    usage = all(one.why in {Why.UNKNOWN, Why.PLACED, Why.ERASED} for one in plan.hindrances)
    lines = [_sentence(one) for one in plan.hindrances]
    lines.append(pick("Rien n'a été effacé.", "Nothing was erased."))
    raise Stop("\n".join(lines), Exit.USAGE if usage else Exit.TO_FIX)


def _sentence(one: "Hindrance") -> str:
    """Why nothing is erased, and what to do."""
    from storage.erasable import Why

    thing, other = one.thing, f" ({one.other})" if one.other else ""
    number = thing.rpartition(":")[2]
    return {
        Why.UNKNOWN: pick(f"{thing} : n'existe pas", f"{thing}: there is none"),
        Why.ERASED: pick(
            f"{thing} : déjà effacé ; voyez guichet erased list", f"{thing}: erased already; see guichet erased list"
        ),
        Why.PLACED: pick(
            f"{thing} : est d'un dossier{other} ; effacez celui-ci, ou sortez-en le message au guichet",
            f"{thing}: belongs to a dossier{other}; erase that, or take the mail out of it at the desk",
        ),
        Why.READING: pick(
            f"{thing} : est en cours de lecture ; attendez la fin de la relève",
            f"{thing}: is being read; wait until the poll is done",
        ),
        Why.SENDING: pick(
            f"{thing} : part, ou est peut-être partie ; attendez, ou réglez-la : guichet outbox settle {number} sent",
            f"{thing}: is leaving, or may have left; wait, or settle it: guichet outbox settle {number} sent",
        ),
        Why.SHARED: pick(
            f"{thing} : concerne aussi un autre dossier{other} ; donnez aussi sa référence, ou --shared",
            f"{thing}: concerns another dossier too{other}; give its reference too, or --shared",
        ),
    }[one.why]


def _show(invocation: Invocation, settings: "Settings", plan: "Plan") -> None:
    """What goes, what stays, and what lies elsewhere and is not ours to clear."""
    from app.erasure import sentences

    terminal = invocation.terminal
    columns = (
        Column("message", pick("message", "mail"), right=True),
        Column("received_at", pick("reçu (UTC)", "received (UTC)")),
        Column("sender", pick("de", "from")),
        Column("size", pick("octets", "bytes"), right=True),
        Column("uids", "UID"),
    )
    uids: dict[int, list[str]] = {}
    for number, uid in plan.uids:
        uids.setdefault(number, []).append(f"{uid.mailbox} {uid.uidvalidity}/{uid.uid}")
    rows = [
        {
            "message": mail.id,
            "received_at": f"{mail.received_at:%Y-%m-%d %H:%M:%S}",
            "sender": mail.sender,
            "size": mail.size,
            "uids": ", ".join(uids.get(mail.id, ())),
        }
        for mail in plan.mails
    ]
    terminal.table(columns, rows, title=pick("Ce qui part", "What goes"))
    for french, english in sentences(settings, plan):
        terminal.say(french, english)
