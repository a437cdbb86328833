"""`guichet journal`: who did what, and the proof that nobody has changed it since."""

import sys
from dataclasses import asdict
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from app.invocation import Invocation, json_option
from app.terminal import Column, Exit, Stop, language, pick, spoken

if TYPE_CHECKING:
    from storage.checkpoints import JournalFault


@click.group("journal", help=pick("Le journal : tail, verify, export.", "The journal: tail, verify, export."))
def journal_command() -> None:
    """Group the three commands below; by itself it only lists them."""


@journal_command.command("tail", help=pick("Montre les dernières écritures.", "Show the newest entries."))
@click.option(
    "-n", "--count", type=click.IntRange(1), default=20, show_default=True, help=pick("Combien.", "How many.")
)
@json_option
@click.pass_obj
def tail_command(invocation: Invocation, count: int) -> None:
    """Print entries, oldest of them first; personal details stay where they are."""
    from app.opening import reading
    from console.journal_words import actor_name, sentence_of
    from console.speech import Speech
    from storage.journal import tail

    with reading(invocation.settings()) as db:
        entries = tail(db, count)
    invocation.terminal.report("guichet.journal/1", {"entries": [asdict(entry) for entry in entries]})
    speech = Speech(language(), ZoneInfo("UTC"))  # it tells no times here
    columns = (
        Column("seq", "n°", right=True),
        Column("at", pick("quand (UTC)", "when (UTC)")),
        Column("who", pick("qui", "who")),
        Column("what", pick("quoi", "what")),
        Column("object", pick("sur quoi", "on what")),
    )
    told = [
        {
            "seq": entry.seq,
            "at": entry.at[:19].replace("T", " "),
            "who": actor_name(speech, entry),
            "what": sentence_of(speech, entry),
            "object": entry.object,
        }
        for entry in entries
    ]
    invocation.terminal.table(columns, told)
    invocation.terminal.say("Suite : guichet journal verify", "Next: guichet journal verify")


@journal_command.command(
    "verify",
    help=pick(
        "Contrôle la chaîne et les signatures ; d'un export aussi, sans la base (--dump, --public-key).",
        "Check chain and signatures; of an export too, without the database (--dump, --public-key).",
    ),
)
@click.option(
    "--dump",
    type=click.Path(path_type=Path),
    help=pick("Fichier de guichet journal export.", "File of guichet journal export."),
)
@click.option(
    "--public-key", default="", help=pick("Clé publique écrite par export.", "Public key that export printed.")
)
@click.option(
    "--checkpoints",
    type=click.Path(path_type=Path),
    help=pick("Dossier des copies signées.", "Folder of the signed copies."),
)
@json_option
@click.pass_obj
def verify_command(invocation: Invocation, dump: Path | None, public_key: str, checkpoints: Path | None) -> None:
    """Say every fault; code 3 when there is one."""
    faults = _of_dump(invocation, dump, public_key, checkpoints) if dump else _of_database(invocation)
    rows = [asdict(fault) for fault in faults]
    invocation.terminal.report("guichet.journal-verify/1", {"faults": rows})
    if rows:
        columns = (Column("seq", "n°", right=True), Column("what", pick("constat", "what")))
        invocation.terminal.table(columns, [{"seq": one.seq, "what": spoken(one.what)} for one in faults])
        raise Stop(
            pick(
                f"{len(rows)} défauts : le journal a été changé ou coupé. Gardez tout, prévenez la direction.",
                f"{len(rows)} faults: the journal was changed or cut. Keep everything, tell those in charge.",
            ),
            Exit.TO_FIX,
        )
    invocation.terminal.say(
        "Journal en ordre. Suite : guichet journal export", "Journal in order. Next: guichet journal export"
    )


@journal_command.command(
    "export",
    help=pick(
        "Écrit le journal, contrôlable hors ligne, sans détail personnel.",
        "Write the journal, to be checked offline, without personal details.",
    ),
)
@click.option(
    "--to", "target", type=click.Path(path_type=Path), help=pick("Fichier ; sinon stdout.", "File; otherwise stdout.")
)
@click.pass_obj
def export_command(invocation: Invocation, target: Path | None) -> None:
    """Write JSON lines, and say the public key that checks them."""
    from app.chain import verifier
    from app.opening import reading
    from storage.checkpoints import dump

    settings = invocation.settings()
    public = verifier(settings).text
    with reading(settings) as db:
        if target is None:
            count = dump(db, sys.stdout)
        else:
            with target.open("w", encoding="utf-8") as file:
                count = dump(db, file)
    name = target or "FILE"
    invocation.terminal.say(
        f"{count} écritures. À contrôler partout : guichet journal verify --dump {name} --public-key {public}",
        f"{count} entries. To check anywhere: guichet journal verify --dump {name} --public-key {public}",
    )


def _of_database(invocation: Invocation) -> "tuple[JournalFault, ...]":
    from app.chain import journal_faults
    from app.opening import reading

    settings = invocation.settings()
    with reading(settings) as db:
        return journal_faults(settings, db)


def _of_dump(
    invocation: Invocation, dump: Path, public_key: str, checkpoints: Path | None
) -> "tuple[JournalFault, ...]":
    """Check a dump; the public key may be given, so that no installation is needed."""
    from app.chain import verifier
    from storage.checkpoints import is_dump, notes_in, verify_dump
    from storage.notes import verifier_from

    try:
        whose = verifier_from(public_key) if public_key else verifier(invocation.settings())
    except ValueError:
        raise Stop(
            pick(
                "--public-key : pas une clé de la forme nom+id+clé", "--public-key: not a key of the form name+id+key"
            ),
            Exit.USAGE,
        ) from None
    with dump.open(encoding="utf-8", errors="replace") as lines:
        heading = lines.readline()
        if not is_dump(heading):
            raise Stop(
                pick(
                    f"{dump} : n'est pas un export du journal ; nommez un fichier de guichet journal export",
                    f"{dump}: is no export of the journal; name a file of guichet journal export",
                ),
                Exit.USAGE,
            )
        return verify_dump(chain([heading], lines), whose, outside=notes_in(checkpoints) if checkpoints else ())
