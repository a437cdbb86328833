"""`guichet user`: who may sit at the desk. The first person comes in by a link that `guichet user link` prints."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option
from app.terminal import Column, Exit, Stop, Terminal, pick
from storage.states import Role

if TYPE_CHECKING:
    from storage.accounts import Account

LINK_LIFE = timedelta(hours=1)


@click.group(
    "user",
    help=pick("Les personnes du guichet : add, list, disable, link.", "People of the desk: add, list, disable, link."),
)
def user_command() -> None:
    """Group the four commands below; by itself it only lists them."""


@user_command.command("add", help=pick("Fait entrer une personne.", "Let somebody in."))
@click.argument("name")
@click.option("--address", required=True, help=pick("Son adresse de courriel.", "Their mail address."))
@click.option("--shown-name", default="", help=pick("Son nom à l'écran.", "Their name on screen."))
@click.option(
    "--role",
    type=click.Choice([role.value for role in Role]),
    default=Role.STAFF.value,
    show_default=True,
    help=pick("Ce qu'elle peut faire.", "What they may do."),
)
@click.option(
    "--language",
    type=click.Choice(["fr", "nl", "en", "de"]),
    default="fr",
    show_default=True,
    help=pick("Sa langue à l'écran.", "Their language on screen."),
)
@json_option
@click.pass_obj
def add_command(invocation: Invocation, name: str, address: str, shown_name: str, role: str, language: str) -> None:
    """Write an account down; nothing is mailed."""
    from app.opening import open_store
    from app.people import acting_as
    from config.checks import address as fault_of
    from storage.accounts import NAME, NewAccount, account_named, add_account

    if not NAME.fullmatch(name):
        said = pick("3 à 40 minuscules, chiffres, points, tirets", "3 to 40 small letters, digits, dots, hyphens")
        raise Stop(f"{name[:60]}: {said}", Exit.USAGE)
    if fault_of(address):
        raise Stop(pick("--address : pas une adresse de courriel", "--address: not a mail address"), Exit.USAGE)
    new = NewAccount(name, shown_name or name.capitalize(), address, Role(role), language)
    with open_store(invocation.settings()) as store, store.writing() as db:
        number = add_account(db, new, by=acting_as("operator"))
        account = account_named(db, name)
    if number is None or account is None:
        taken = pick("ce nom ou cette adresse existe déjà", "this name or address is there already")
        raise Stop(f"{name}: {taken} ; guichet user list", Exit.TO_FIX)
    invocation.terminal.report("guichet.user/1", _row(account))
    invocation.terminal.say(
        f"{name} peut entrer. Suite : guichet user link {name}", f"{name} may come in. Next: guichet user link {name}"
    )


@user_command.command("list", help=pick("Liste les personnes.", "List the people."))
@json_option
@click.pass_obj
def list_command(invocation: Invocation) -> None:
    """Print one line a person."""
    from app.opening import reading
    from storage.accounts import list_accounts

    with reading(invocation.settings()) as db:
        rows = [_row(account) for account in list_accounts(db)]
    invocation.terminal.report("guichet.users/1", {"users": rows})
    columns = (
        Column("name", pick("nom", "name")),
        Column("shown_name", pick("à l'écran", "on screen")),
        Column("address", pick("adresse", "address")),
        Column("role", pick("rôle", "role")),
        Column("language", pick("langue", "language")),
        Column("active", pick("entre", "may come in")),
    )
    words = {True: pick("oui", "yes"), False: pick("non", "no")}
    invocation.terminal.table(columns, [{**row, "active": words[row["active"]]} for row in rows])
    invocation.terminal.say("Suite : guichet user link NOM", "Next: guichet user link NAME")


@user_command.command(
    "disable",
    help=pick(
        "Ferme la porte à une personne et la déconnecte partout ; --again la rouvre.",
        "Keep somebody out and sign them out everywhere; --again lets them in.",
    ),
)
@click.argument("name")
@click.option("--again", is_flag=True, help=pick("Rouvrir.", "Let in again."))
@json_option
@click.pass_obj
def disable_command(invocation: Invocation, name: str, again: bool) -> None:
    """Switch an account off, or on again."""
    from app.opening import open_store
    from app.people import acting_as
    from storage.accounts import account_named, set_active
    from storage.sittings import end_all

    by = acting_as("operator")
    with open_store(invocation.settings()) as store, store.writing() as db:
        account = _known(account_named(db, name), name)
        changed = set_active(db, account.id, again, by=by)
        if not again:
            end_all(db, account.id, now=by.at)
        after = _known(account_named(db, name), name)
    invocation.terminal.report("guichet.user/1", _row(after) | {"changed": changed})
    invocation.terminal.say("Suite : guichet user list", "Next: guichet user list")


@user_command.command(
    "link",
    help=pick(
        "Imprime un lien de connexion qui sert une fois, pendant une heure.",
        "Print a sign-in link that works once, within the hour.",
    ),
)
@click.argument("name")
@json_option
@click.pass_obj
def link_command(invocation: Invocation, name: str) -> None:
    """Make an invitation and print its address; the journal says who made it."""
    import secrets

    from app.opening import open_store
    from app.people import acting_as
    from storage import journal
    from storage.accounts import account_named
    from storage.sittings import invite

    settings = invocation.settings()
    if settings.console is None:
        raise Stop(
            pick("pas de section [console] dans les réglages", "no section [console] in the settings"),
            Exit.CONFIGURATION,
        )
    token, by = secrets.token_urlsafe(32), acting_as("operator")
    with open_store(settings) as store, store.writing() as db:
        account = _known(account_named(db, name), name)
        if not account.active:
            closed = pick("ne peut pas entrer", "may not come in")
            raise Stop(f"{name}: {closed} ; guichet user disable {name} --again", Exit.TO_FIX)
        invite(db, account, token, "", now=by.at, ends_at=by.at + LINK_LIFE)
        journal.write(db, by, action="invite", object=f"account:{account.id}", outcome="link")
    _tell(invocation.terminal, f"{_address(settings)}/login/{token}", name)


def _tell(terminal: Terminal, link: str, name: str) -> None:
    terminal.report("guichet.link/1", {"user": name, "link": link})
    terminal.line(link)
    terminal.say("Ce lien sert une fois, pendant une heure.", "This link works once, within the hour.")


def _address(settings: Any) -> str:
    """Where the desk is opened, without the server that opens it."""
    console = settings.console
    host = f"[{console.host}]" if ":" in console.host else console.host
    return console.base_url or f"http://{host}:{console.port}"


def _known(account: "Account | None", name: str) -> "Account":
    if account is None:
        unknown = pick("personne de ce nom", "nobody of that name")
        raise Stop(f"{name[:60]}: {unknown} ; guichet user list", Exit.USAGE)
    return account


def _row(account: "Account") -> dict[str, Any]:
    return {
        "name": account.name,
        "shown_name": account.shown_name,
        "address": account.address,
        "role": account.role,
        "language": account.language,
        "active": account.active,
        "created_at": account.created_at,
    }
