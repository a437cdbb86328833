"""`guichet outbox hold`, `release`, `settle`, `brake`: letters held back and let go. Nothing is approved here."""

from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option
from app.terminal import Exit, Stop, named, pick
from triage.values import LetterState

if TYPE_CHECKING:
    from storage.letters import Letter


@click.command(
    "hold",
    help=pick(
        "Retient une lettre de la file ; --all tire le frein : plus aucune lettre ne part.",
        "Hold a queued letter back; --all pulls the brake: no letter leaves any more.",
    ),
)
@click.argument("number", type=int, required=False)
@click.option("--all", "everything", is_flag=True, help=pick("Tirer le frein.", "Pull the brake."))
@click.option("--why", default="", help=pick("Pourquoi, pour le journal.", "Why, for the journal."))
@json_option
@click.pass_obj
def hold_command(invocation: Invocation, number: int | None, everything: bool, why: str) -> None:
    """Take one letter back to draft, or stop them all."""
    _one_or_all(number, everything)
    if everything:
        _set_brake(invocation, True, why)
        return
    from storage.outbox import hold_letter

    _change(invocation, number or 0, hold_letter, pick("n'est plus dans la file", "is no longer queued"))
    invocation.terminal.say(
        f"Lettre {number} retenue. Suite : guichet outbox release {number}",
        f"Letter {number} held. Next: guichet outbox release {number}",
    )


@click.command(
    "release",
    help=pick(
        "Rend à la file une lettre retenue à la main ; --all relâche le frein. N'approuve pas de brouillon.",
        "Give a letter held by hand back to the queue; --all frees the brake. Approves no draft.",
    ),
)
@click.argument("number", type=int, required=False)
@click.option("--all", "everything", is_flag=True, help=pick("Relâcher le frein.", "Free the brake."))
@click.option("--why", default="", help=pick("Pourquoi, pour le journal.", "Why, for the journal."))
@json_option
@click.pass_obj
def release_command(invocation: Invocation, number: int | None, everything: bool, why: str) -> None:
    """Undo a hold of ours; a draft that rules wrote for a person's eye is never released from here."""
    _one_or_all(number, everything)
    if everything:
        _set_brake(invocation, False, why)
        return
    _release_held(invocation, number or 0)
    invocation.terminal.say(
        f"Lettre {number} dans la file. Suite : guichet send", f"Letter {number} is queued. Next: guichet send"
    )


@click.command(
    "settle",
    help=pick(
        "Dit d'une lettre incertaine qu'elle est partie (sent), ou la renvoie (resend).",
        "Say of an uncertain letter that it left (sent), or send it again (resend).",
    ),
)
@click.argument("number", type=int)
@click.argument("choice", type=click.Choice(["sent", "resend"]))
@json_option
@click.pass_obj
def settle_command(invocation: Invocation, number: int, choice: str) -> None:
    """A person's word in place of a proof."""
    from storage.outbox import resend, settle_by_person

    work = settle_by_person if choice == "sent" else resend
    _change(invocation, number, work, pick("n'est pas incertaine", "is not uncertain"))
    invocation.terminal.say("Suite : guichet outbox list", "Next: guichet outbox list")


@click.command(
    "brake", help=pick("Dit si le frein est tiré, par qui, pourquoi.", "Say whether the brake is pulled, by whom, why.")
)
@json_option
@click.pass_obj
def brake_command(invocation: Invocation) -> None:
    """Print the brake as it stands."""
    from app.opening import reading
    from storage.brake import brake

    with reading(invocation.settings()) as db:
        stands = brake(db)
    report = {"pulled": stands.pulled, "at": stands.at, "by": stands.by, "why": stands.why}
    invocation.terminal.report("guichet.brake/1", report)
    if not stands.pulled:
        invocation.terminal.line(pick("libre", "free"))
        invocation.terminal.say(
            "Pour arrêter tout envoi : guichet outbox hold --all", "To stop all sending: guichet outbox hold --all"
        )
        return
    invocation.terminal.line(pick(f"tiré par {stands.by} : {stands.why}", f"pulled by {stands.by}: {stands.why}"))
    invocation.terminal.say("Suite : guichet outbox release --all", "Next: guichet outbox release --all")


def _one_or_all(number: int | None, everything: bool) -> None:
    if (number is None) is not everything:
        raise Stop(pick("Donnez un numéro de lettre, ou --all", "Give a letter's number, or --all"), Exit.USAGE)


def _set_brake(invocation: Invocation, pulled: bool, why: str) -> None:
    from app.opening import open_store
    from app.people import acting_as
    from storage.brake import set_brake

    with open_store(invocation.settings()) as store, store.writing() as db:
        changed = set_brake(db, pulled, by=acting_as("staff"), why=why)
    invocation.terminal.report("guichet.brake/1", {"pulled": pulled, "changed": changed})
    if pulled:
        invocation.terminal.say(
            "Frein tiré : aucune lettre ne part, toutes restent dans la file. Suite : guichet outbox release --all",
            "Brake pulled: no letter leaves, all stay queued. Next: guichet outbox release --all",
        )
    else:
        invocation.terminal.say(
            "Frein relâché. Suite : guichet outbox list --state queued",
            "Brake freed. Next: guichet outbox list --state queued",
        )


def _change(invocation: Invocation, number: int, work: Any, refusal: str) -> None:
    """Change one letter in a transaction of its own. Raises Stop when it was in no state for that."""
    from app.opening import open_store
    from app.people import acting_as
    from storage.letters import get_letter

    with open_store(invocation.settings()) as store, store.writing() as db:
        if get_letter(db, number) is None:
            raise unknown(number)
        changed = work(db, number, acting_as("staff"))
        letter = get_letter(db, number)
    if not changed or letter is None:
        state = named(letter.state) if letter else "?"
        raise Stop(
            pick(
                f"lettre {number} : {refusal} (état : {state}) ; guichet outbox show {number}",
                f"letter {number}: {refusal} (state: {state}); guichet outbox show {number}",
            ),
            Exit.TO_FIX,
        )
    invocation.terminal.report("guichet.letter/1", row(letter))


def _release_held(invocation: Invocation, number: int) -> None:
    from app.opening import reading
    from storage.history import history_of
    from storage.outbox import release

    with reading(invocation.settings()) as db:
        history = history_of(db, f"letter:{number}")
    if history and history[-1].outcome == LetterState.DRAFT and history[-1].action != "hold":
        raise Stop(
            pick(
                f"lettre {number} : les règles la laissent à une personne ; elle s'approuve au bureau, pas d'ici",
                f"letter {number}: the rules leave it to a person; it is approved at the desk, not from here",
            ),
            Exit.TO_FIX,
        )
    _change(invocation, number, release, pick("n'est pas retenue", "is not held"))


def unknown(number: int) -> Stop:
    """What is said of a number that no letter has."""
    return Stop(
        pick(
            f"lettre {number} : inconnue ; voyez guichet outbox list",
            f"letter {number}: unknown; see guichet outbox list",
        ),
        Exit.USAGE,
    )


def row(letter: "Letter") -> dict[str, Any]:
    """A letter as a report has it."""
    return {
        "id": letter.id,
        "kind": letter.kind,
        "state": letter.state,
        "recipient": letter.recipient,
        "composed_at": letter.composed_at,
        "attempts": letter.attempts,
        "answer": letter.answer,
    }
