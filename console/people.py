"""Settings: who may sit at the desk, and as what."""

from starlette.exceptions import HTTPException
from starlette.responses import Response

from config.checks import address as address_fault
from console import failures
from console.pages import back, page
from console.rights import Right, rights
from console.roles import role_name, role_sense
from console.speech import LANGUAGES
from console.visit import Visit
from storage import accounts, sittings
from storage.accounts import NAME, Account, NewAccount
from storage.states import Role


def people(visit: Visit, *, status: int = 200, faults: dict[str, str] | None = None) -> Response:
    """Everybody, and the form that lets somebody in."""
    with visit.office.store.reading() as db:
        everybody = accounts.list_accounts(db)
    roles = [(role.value, role_name(visit.speech, role), role_sense(visit.speech, role)) for role in Role]
    written = {name: visit.field(name) for name in ("name", "shown_name", "address")}
    written |= {"role": visit.field("role", Role.STAFF.value), "language": visit.field("language", "fr")}
    return page(
        visit,
        "people.html",
        status=status,
        people=everybody,
        roles=roles,
        role_names={role: role_name(visit.speech, role) for role in Role},
        faults=faults or {},
        written=written,
    )


def let_in(visit: Visit) -> Response:
    """Add an account."""
    faults = _faults(visit)
    if faults:
        return people(visit, status=422, faults=faults)
    new = NewAccount(
        name=visit.field("name"),
        shown_name=" ".join(visit.field("shown_name").split())[:80],
        address=visit.field("address"),
        role=Role(visit.field("role")),
        language=visit.field("language"),
    )
    with visit.office.store.writing() as db:
        added = accounts.add_account(db, new, by=visit.by)
    if added is None:
        taken = visit.speech.say("Ce nom ou cette adresse existe déjà.")
        return people(visit, status=422, faults={"name": taken})
    said = visit.speech.say("%(name)s peut se connecter avec son adresse.", name=new.shown_name)
    return back(visit, "/settings/people", said)


def change_role(visit: Visit) -> Response:
    """Give somebody another role; somebody must stay who can let people in."""
    role = visit.field("role")
    if role not in list(Role):
        raise HTTPException(400)
    with visit.office.store.writing() as db:
        account = _known(accounts.get_account(db, visit.number("account")))
        if Role(role) is not Role.COORDINATION and _is_the_last(account, accounts.last_of_coordination(db, account.id)):
            return _last_one(visit)
        accounts.set_role(db, account.id, Role(role), by=visit.by)
    shown = role_name(visit.speech, Role(role))
    said = visit.speech.say("%(name)s : %(role)s.", name=account.shown_name, role=shown)
    own = account.id == visit.person.id and not rights(Role(role), Right.PEOPLE)  # this page is not theirs any more
    return back(visit, "/" if own else "/settings/people", said)


def change_access(visit: Visit) -> Response:
    """Keep somebody out, who is then signed out everywhere, or let them in again."""
    active = visit.field("active") == "yes"
    with visit.office.store.writing() as db:
        account = _known(accounts.get_account(db, visit.number("account")))
        if not active and _is_the_last(account, accounts.last_of_coordination(db, account.id)):
            return _last_one(visit)
        accounts.set_active(db, account.id, active, by=visit.by)
        if not active:
            sittings.end_all(db, account.id, now=visit.now)
    said = (
        visit.speech.say("%(name)s a de nouveau accès au guichet.", name=account.shown_name)
        if active
        else visit.speech.say(
            "%(name)s n’a plus accès au guichet ; ses appareils sont déconnectés.", name=account.shown_name
        )
    )
    return back(visit, "/settings/people", said)


def _faults(visit: Visit) -> dict[str, str]:
    """What is wrong with the form, field by field."""
    say = visit.speech.say
    faults = {}
    if not visit.field("shown_name"):
        faults["shown_name"] = say("Écrivez le prénom et le nom.")
    if address_fault(visit.field("address")):
        faults["address"] = say("Écrivez une adresse de courriel, comme ines@fonds.example.")
    if not NAME.fullmatch(visit.field("name")):
        faults["name"] = say("Écrivez 3 à 40 minuscules, chiffres, points ou tirets, comme ines.marchal.")
    if visit.field("role") not in list(Role) or visit.field("language") not in LANGUAGES:
        faults["role"] = say("Choisissez un rôle et une langue.")
    return faults


def _is_the_last(account: Account, no_other: bool) -> bool:
    return account.role is Role.COORDINATION and account.active and no_other


def _last_one(visit: Visit) -> Response:
    say = visit.speech.say
    what = say("Il faut garder au moins une personne à la coordination.")
    return failures.conflict(visit, what, say("Rien n’a été changé. Donnez d’abord ce rôle à quelqu’un d’autre."))


def _known(account: Account | None) -> Account:
    if account is None:
        raise HTTPException(404)
    return account
