"""`guichet init`: asks what only the fund's people know, writes the installation, and has the doctor look at it."""

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option
from app.terminal import Exit, Stop, ask, pick, spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.answers import Answers
    from config.reading import Refusal


@click.command(
    "init",
    help=pick(
        "Prépare une installation : réglages, sessions, clés, base ; puis la contrôle. N'écrase jamais une clé.",
        "Prepare an installation: settings, calls, keys, database; then check it. Never overwrites a key.",
    ),
)
@json_option
@click.option(
    "--from",
    "answers_file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help=pick("Fichier de réponses (TOML).", "File of answers (TOML)."),
)
@click.option("--folder", type=click.Path(path_type=Path), help=pick("Où l'écrire.", "Where to write it."))
@click.option("--no-input", is_flag=True, help=pick("Ne rien demander.", "Ask nothing."))
@click.option("--force", is_flag=True, help=pick("Réécrire les réglages.", "Write the settings anew."))
@click.option("--migrate", is_flag=True, help=pick("Mettre la base à jour, rien d'autre.", "Only update the database."))
@click.option(
    "--take-vault",
    is_flag=True,
    help=pick(
        "Avec --migrate : le coffre qui se trouve là, ou un coffre vide, est désormais celui de cette base.",
        "With --migrate: the vault that lies there, or an empty one, is this database's from now on.",
    ),
)
@click.option("--no-doctor", is_flag=True, help=pick("Ne pas contrôler ensuite.", "Do not check afterwards."))
@click.pass_obj
def init_command(
    invocation: Invocation,
    answers_file: Path | None,
    folder: Path | None,
    no_input: bool,
    force: bool,
    migrate: bool,
    take_vault: bool,
    no_doctor: bool,
) -> None:
    """Write an installation, or only bring its database up to date."""
    from app.installing import InstallationExists, write_installation

    if migrate:
        _migrate(invocation, take_vault=take_vault)
        return
    if take_vault:
        raise Stop(pick("--take-vault demande --migrate", "--take-vault needs --migrate"), Exit.USAGE)
    try:
        answers = _answers(answers_file, folder, no_input, force)
        settings_file = write_installation(answers, force=force)
    except InstallationExists as error:
        raise Stop(str(error), Exit.CONFIGURATION) from None
    invocation.config = settings_file
    _tell(invocation, settings_file)
    if no_doctor:
        invocation.terminal.report("guichet.init/1", {"settings": settings_file})
        return
    from app.commands.doctor import examine_and_report

    examine_and_report(invocation, offline=False)


def _migrate(invocation: Invocation, *, take_vault: bool) -> None:
    from app.installing import prepare_storage
    from storage.store import SCHEMA

    settings = invocation.settings()
    prepare_storage(settings, take_vault=take_vault)
    invocation.terminal.report("guichet.init/1", {"settings": settings.file, "schema": SCHEMA})
    invocation.terminal.say(f"La base est à jour (schéma {SCHEMA}).", f"The database is up to date (schema {SCHEMA}).")


def _answers(answers_file: Path | None, folder: Path | None, no_input: bool, force: bool) -> "Answers":
    from app.answers import answers_from

    if answers_file is not None:
        return answers_from(answers_file, folder)
    if no_input:
        raise Stop(
            pick("--no-input demande un fichier de réponses : --from FICHIER", "--no-input needs answers: --from FILE"),
            Exit.USAGE,
        )
    try:
        return _ask(folder, force)
    except click.Abort:
        raise Stop(
            pick(
                "Pas de réponse : rien n'a été écrit. Sans terminal : guichet init --no-input --from FICHIER",
                "No answer: nothing was written. Without a terminal: guichet init --no-input --from FILE",
            ),
            Exit.INTERRUPTED,
        ) from None


def _ask(folder: Path | None, force: bool) -> "Answers":
    from app.answers import Answers
    from app.installing import free_place
    from config import checks

    given: dict[str, Any] = {}
    given["folder"] = folder or Path(_question("Dossier de l'installation", "Folder of the installation", "guichet"))
    free_place(given["folder"], force=force)  # told before twelve more questions are answered
    given["fund"] = _question(
        "Nom du fonds, comme les producteurs le connaissent", "The fund's name, as producers know it"
    )
    given["address"] = _question(
        "Adresse à laquelle les dossiers arrivent", "Address that dossiers are sent to", check=checks.address
    )
    domain = given["address"].rpartition("@")[2]
    given["imap_host"] = _question(
        "Serveur de la boîte (IMAP)", "The mailbox's server (IMAP)", f"imap.{domain}", checks.host
    )
    given["imap_user"] = _question("Utilisateur de la boîte", "The mailbox's user", given["address"])
    given["imap_password"] = _secret("Mot de passe de la boîte", "The mailbox's password")
    given["smtp_host"] = _question("Serveur d'envoi (SMTP)", "Sending server (SMTP)", f"smtp.{domain}", checks.host)
    given["smtp_user"] = _question("Utilisateur pour l'envoi", "User for sending", given["imap_user"])
    given["smtp_password"] = _secret("Mot de passe pour l'envoi", "Password for sending")
    given["legal_name"] = _question("Nom légal du fonds", "The fund's legal name", given["fund"])
    given["postal_address"] = (_question("Adresse postale, en une ligne", "Postal address, on one line"),)
    given["signatory"] = _question("Qui signe les lettres", "Who signs the letters", given["fund"])
    given["telephone"] = _question("Téléphone pour les questions", "Telephone for questions")
    known = {field.name for field in fields(Answers)}
    return Answers(**{key: value for key, value in given.items() if key in known})


def _question(
    french: str, english: str, default: str | None = None, check: "Callable[[str], Refusal | None] | None" = None
) -> str:
    """An answer; asked again at once while `check` refuses it."""

    def checked(answer: str) -> str:
        refusal = check(answer.strip()) if check else None
        if refusal:
            raise click.UsageError(spoken(f'"{answer.strip()}" {"; ".join(refusal)}'))
        return answer.strip()

    return ask(french, english, default=default, value_proc=checked)


def _secret(french: str, english: str) -> str:
    return ask(french, english, hide_input=True)


def _tell(invocation: Invocation, settings_file: Path) -> None:
    from app.installing import RECOVERY_KEY

    folder = settings_file.parent
    recovery, reader = folder / RECOVERY_KEY, folder / "keys" / "reader.key"
    say = invocation.terminal.say
    say(f"Installation écrite dans {folder}", f"Installation written to {folder}")
    if recovery.exists():
        say(
            f"IMPORTANT : déplacez {recovery} hors de cette machine (clé USB au coffre, papier). Elle seule "
            "rouvre tout si la clé de lecture se perd ; quiconque l'a lit tout.",
            f"IMPORTANT: move {recovery} off this machine (a stick in the safe, paper). It alone opens everything "
            "again if the reader's key is lost; whoever has it reads everything.",
        )
    say(
        f"La clé de lecture est {reader} : donnez-la à l'utilisateur qui lira les dossiers, pas à celui du service.",
        f"The reader's key is {reader}: give it to the user who will read dossiers, not to the service's.",
    )
