"""What each person settles for themselves: how the desk speaks and looks, and where they are signed in."""

from starlette.exceptions import HTTPException
from starlette.responses import Response

from console.menu import menu_for
from console.pages import back, page
from console.roles import role_name
from console.speech import LANGUAGES
from console.visit import Visit
from storage import accounts, journal, sittings
from storage.signin_ways import passkeys_of

THEMES = ("", "light", "dark")
NAME_LENGTH, SIGNATURE_LENGTH = 80, 400


def me(visit: Visit) -> Response:
    """One's own page."""
    office = visit.office
    with office.store.reading() as db:
        passkeys = passkeys_of(db, visit.person.id)
        open_now = sittings.open_sittings(db, visit.person.id, now=visit.now, length=office.session)
    return page(
        visit,
        "me.html",
        sittings=open_now,
        here=visit.sitting.id if visit.sitting else 0,
        role=role_name(visit.speech, visit.person.role),
        ways=way_names(visit),
        passkeys=passkeys,
        may_add_passkey=office.has_name,
        nothing_else=not menu_for(visit),
    )


def change_profile(visit: Visit) -> Response:
    """Name, language, keys and signature."""
    name = " ".join(visit.field("shown_name").split())[:NAME_LENGTH] or visit.person.shown_name
    language = visit.field("language")
    theme = visit.field("theme")
    with visit.office.store.writing() as db:
        accounts.set_profile(
            db,
            visit.person.id,
            shown_name=name,
            language=language if language in LANGUAGES else visit.person.language,
            theme=theme if theme in THEMES else "",
            keys=visit.field("keys") == "yes",
            signature=visit.field("signature")[:SIGNATURE_LENGTH],
        )
    return back(visit, "/me", visit.speech.say("C’est noté."))


def choose_theme(visit: Visit) -> Response:
    """Light, dark, or as the machine is set."""
    theme = visit.field("theme")
    with visit.office.store.writing() as db:
        accounts.set_profile(db, visit.person.id, theme=theme if theme in THEMES else "")
    return back(visit, local_path(visit.field("from")) or "/me")


def end_sitting(visit: Visit) -> Response:
    """Sign one of one's own browsers out."""
    with visit.office.store.writing() as db:
        if not sittings.end(db, visit.person, visit.number("sitting"), now=visit.now):
            raise HTTPException(404)
    return back(visit, "/me", visit.speech.say("Cet appareil est déconnecté."))


def end_others(visit: Visit) -> Response:
    """Sign all of one's other browsers out."""
    person, here = visit.person, visit.sitting.id if visit.sitting else 0
    with visit.office.store.writing() as db:
        count = sittings.end_all(db, person.id, now=visit.now, but=here)
        journal.write(db, visit.by, action="sign_out", object=f"account:{person.id}", outcome=f"others:{count}")
    said = visit.speech.count("Un autre appareil déconnecté.", "%(num)s autres appareils déconnectés.", count)
    return back(visit, "/me", said)


def way_names(visit: Visit) -> dict[str, str]:
    """How somebody came in, as people say it."""
    say = visit.speech.say
    return {
        "link": say("par un lien"),
        "code": say("par un code"),
        "password": say("par mot de passe"),
        "passkey": say("par une clé d’accès"),
        "oidc": say("par le compte du fonds"),
    }


def local_path(address: str) -> str:
    """An address that stays within the desk; "" for any other."""
    inside = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if inside and "\\" not in address else ""
