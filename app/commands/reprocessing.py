"""`guichet reprocess`: kept originals read again with today's code; shows what differs before anything counts."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.invocation import Invocation, json_option, reader_key_option
from app.terminal import Column, Exit, Stop, many, pick

if TYPE_CHECKING:
    from app.rereading import Reread
    from config.settings import Secret, Settings
    from console.change import Hand
    from intake.reception import Reception


@click.command(
    "reprocess",
    help=pick(
        "Relit les originaux gardés avec le code d'aujourd'hui. Montre d'abord les différences ; ce qu'une personne a "
        "vérifié reste ; aucune lettre ne part.",
        "Read kept originals again with today's code. Shows what differs first; what a person verified stays; no "
        "letter leaves.",
    ),
)
@click.argument("reference", required=False)
@click.option("--all", "everything", is_flag=True, help=pick("Tout le courrier gardé.", "All kept mail."))
@reader_key_option(required=True)
@click.option("--dry-run", is_flag=True, help=pick("Montrer seulement.", "Only show."))
@click.option("--yes", is_flag=True, help=pick("Sans demander.", "Without asking."))
@json_option
@click.pass_obj
def reprocess_command(
    invocation: Invocation, reference: str | None, everything: bool, reader_key: Path, dry_run: bool, yes: bool
) -> None:
    """Read each mail again, print the differences, ask, and let the newer readings count."""
    from app.opening import key_text
    from app.rereading import let_count
    from config.settings import Secret

    if bool(reference) == everything:
        raise click.UsageError(pick("donnez une référence, ou --all", "give a reference, or --all"))
    settings = invocation.settings()
    key_text(reader_key)
    with _rooms(settings, Secret(reader_key)) as (reception, hand):
        numbers = _numbers(reception, reference or "")
        rows, changed, whys = _differences(invocation, reception, hand, numbers)
        _print(invocation, rows)
        counted = 0
        if changed and not dry_run:
            if not yes:
                found = many(len(changed), ("relecture", "relectures"), ("reading", "readings"))
                question = pick(f"Faire compter {found} ?", f"Let {found} count?")
                click.confirm(question, abort=True, err=True)
            with invocation.terminal.progress(pick("Prise en compte", "Letting count"), len(changed)) as bar:
                again = [let_count(reception, hand, one) for one in bar.over(_reread(reception, hand, changed))]
            refused = [why for why in again if why is not None]
            whys += [why.value for why in refused]
            counted = len(changed) - len(refused)
    invocation.terminal.report(
        "guichet.reprocess/1",
        {
            "read": len(numbers),
            "changed": len(changed),
            "counted": counted,
            "left": {why: whys.count(why) for why in sorted(set(whys))},
            "differences": rows,
        },
    )
    invocation.terminal.say(
        f"{len(numbers)} messages relus, {len(changed)} autrement, {counted} comptent. Aucune lettre n'est partie.",
        f"{len(numbers)} mails read again, {len(changed)} otherwise, {counted} count now. No letter has left.",
    )
    if changed and not dry_run and counted < len(changed):
        raise SystemExit(Exit.PARTLY)


def _differences(
    invocation: Invocation, reception: "Reception", hand: "Hand", numbers: tuple[int, ...]
) -> tuple[list[dict[str, object]], tuple[int, ...], list[str]]:
    """Read every mail once and keep only what differs: rows, the mails that would change, why others stay."""
    rows: list[dict[str, object]] = []
    changed, whys = [], []
    with invocation.terminal.progress(pick("Relecture", "Reading again"), len(numbers)) as bar:
        for one in bar.over(_reread(reception, hand, numbers)):
            if one.why is None:
                changed.append(one.mail.id)
            else:
                whys.append(one.why.value)
            for each in one.differences:
                row = {"message": one.mail.id, "what": each.what, "then": each.then, "now": each.now}
                rows.append({**row, "left": one.why.value if one.why else ""})
    return rows, tuple(changed), whys


@contextmanager
def _rooms(settings: "Settings", key: "Secret") -> Iterator[tuple["Reception", "Hand"]]:
    """The reception that reads, and the desk at which the operator stands."""
    from app import clock
    from app.desk import open_office
    from app.people import acting_person
    from app.wiring import open_reception
    from config.settings import Console
    from console.change import Hand
    from storage.accounts import at_the_keyboard

    with (
        open_reception(settings, may_send=False, asks=False) as reception,
        open_office(settings, Console(reader_key=key), "") as office,
    ):
        yield reception, Hand(office, at_the_keyboard(acting_person(), clock.now()), clock.now())


def _numbers(reception: "Reception", reference: str) -> tuple[int, ...]:
    from storage.dossiers import show_dossier
    from storage.overview import judged_messages

    with reception.store.reading() as db:
        if not reference:
            return tuple(judged_messages(db))
        dossier = show_dossier(db, reference)
    if dossier is None:
        raise Stop(
            pick(
                f"{reference} : aucun dossier ; voyez guichet dossier list",
                f"{reference}: no such dossier; see guichet dossier list",
            ),
            Exit.USAGE,
        )
    return tuple(message.id for message in dossier.messages)


def _reread(reception: "Reception", hand: "Hand", numbers: tuple[int, ...]) -> "Iterator[Reread]":
    from app.rereading import read_again
    from console.openings import reading_of
    from storage.casefile import one_mail

    for number in numbers:
        with reception.store.reading() as db:
            mail = one_mail(db, number)
        then = reading_of(hand.office, mail.reading, hand.person, hand.now) if mail and mail.reading else None
        found = read_again(reception, hand.office.opener, number, then, by=hand.by.name)
        if found is not None:
            yield found


def _print(invocation: Invocation, rows: list[dict[str, object]]) -> None:
    columns = (
        Column("message", pick("message", "mail"), right=True),
        Column("what", pick("quoi", "what")),
        Column("then", pick("gardé", "kept")),
        Column("now", pick("aujourd'hui", "today")),
        Column("left", pick("laissé", "left")),
    )
    invocation.terminal.table(columns, rows)
