"""`guichet rekey`: seals the mails' keys anew after the reader's or the recovery key was changed in the settings."""

from contextlib import ExitStack
from pathlib import Path

import click

from app.invocation import Invocation, json_option, reader_key_option
from app.terminal import Exit, Stop, pick

PARTS = ("service", "worker", "sender", "console", "import")


@click.command(
    "rekey",
    help=pick(
        "Scelle de nouveau la clé de chaque message, aux clés de lecture et de secours que nomment les réglages ; "
        "--reader-key donne une clé qui ouvre encore. Le service doit être arrêté.",
        "Seal the key of every mail anew, to the reader and recovery keys that the settings name; --reader-key gives "
        "one that still opens them. The service must be stopped.",
    ),
)
@reader_key_option(required=True)
@json_option
@click.pass_obj
def rekey_command(invocation: Invocation, reader_key: Path) -> None:
    """Stand in for the whole service meanwhile; code 6 with the envelopes that this key does not open."""
    from app.locks import ProcessLock
    from app.opening import key_text, open_store
    from storage.opener import Opener
    from storage.rewrap import keys_in, rewrap
    from storage.signin_ways import reseal_codes
    from storage.vault import Vault

    settings, key = invocation.settings(), key_text(reader_key)
    with ExitStack() as held:
        for part in PARTS:
            held.enter_context(ProcessLock(settings.data, part))
        store = held.enter_context(open_store(settings))
        vault = Vault.of(store, settings.vault, settings.recipients)
        total = len(keys_in(settings.vault))
        with invocation.terminal.progress(pick("Clés", "Keys"), total) as bar:
            found = rewrap(vault, settings.vault, key, done=bar.one)
        opener = Opener(settings.vault, key)
        with store.writing() as db:
            if not found.shut:
                reseal_codes(db, lambda sealed: vault.seal_text(opener.open_text(sealed)))
            _note(db, found.done)
    invocation.terminal.report("guichet.rekey/1", {"sealed": found.done, "not_opened": list(found.shut)})
    if found.shut:
        said = pick(
            f"{found.done} clés scellées de nouveau ; {len(found.shut)} que ce fichier n'ouvre pas restent comme elles "
            "sont : relancez la commande avec l'autre clé de lecture, ou celle de secours",
            f"{found.done} keys sealed anew; {len(found.shut)} that this file does not open stay as they are: give the "
            "command again with the other reader's key, or the recovery key",
        )
        raise Stop("\n".join((said, *found.shut)), Exit.PARTLY)
    invocation.terminal.say(
        f"{found.done} clés scellées de nouveau. Suite : guichet verify --deep --reader-key (la nouvelle clé)",
        f"{found.done} keys sealed anew. Next: guichet verify --deep --reader-key (the new key)",
    )


def _note(db: object, count: int) -> None:
    from app.people import acting_as
    from storage.journal import write

    write(
        db,  # type: ignore[arg-type]  # SQLAlchemy is imported only when the command runs
        acting_as("operator"),
        action="rekey",
        object="keyring",
        outcome=str(count),
    )
