"""The pages for what went wrong: each says what happened, what was kept and what to do."""

import secrets
from collections.abc import Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from config.log import Log
from console.pages import page
from console.visit import Visit
from storage.erased import Erasure
from storage.faults import StoreUnavailable
from storage.place import VaultAway, VaultNotOurs
from storage.vault import VaultError

log = Log("console")


def not_found(visit: Visit) -> Response:
    """No such page, dossier, message or letter."""
    say = visit.speech.say
    return _page(visit, 404, say("Cette page n’existe pas."), say("Vérifiez l’adresse, ou cherchez le dossier."))


def not_allowed(visit: Visit) -> Response:
    """Their role does not let them."""
    say = visit.speech.say
    what = say("Vous n’avez pas accès à cette page.")
    return _page(visit, 403, what, say("La coordination du fonds peut changer votre rôle."))


def erased(visit: Visit, erasure: Erasure) -> Response:
    """It was here, and was erased: nothing of it can be shown any more."""
    say = visit.speech.say
    when = say("Le %(when)s, par %(name)s.", when=visit.speech.moment(erasure.at), name=erasure.by)
    left = say("Ses pièces et ses lettres n’existent plus. Restent sa référence, ses dates et ses états.")
    reference = str(visit.request.path_params.get("reference", ""))
    return _page(visit, 410, say("Cela a été effacé."), f"{when} {left}", reference=reference)


def foreign(visit: Visit) -> Response:
    """The form was on somebody else's page."""
    say = visit.speech.say
    what = say("Cette demande vient d’une autre page.")
    return _page(visit, 403, what, say("Rien n’a été changé. Revenez au guichet et recommencez."))


def stale(visit: Visit) -> Response:
    """The form was made for another session of this browser."""
    say = visit.speech.say
    what = say("Cette page a été ouverte avant votre connexion.")
    return _with_text(visit, 403, what, say("Rien n’a été changé. Rechargez la page et recommencez."))


def expired(visit: Visit) -> Response:
    """They were signed out while they worked."""
    say = visit.speech.say
    what = say("Vous avez été déconnecté entre-temps.")
    return _with_text(visit, 401, what, say("Rien n’a été changé. Connectez-vous, puis recommencez."), door=True)


def wrong_host(visit: Visit) -> Response:
    """The address they used is not this desk's."""
    return Response("Misdirected request\n", status_code=421, media_type="text/plain")


def too_large(visit: Visit) -> Response:
    """The form is larger than any of ours."""
    say = visit.speech.say
    return _page(visit, 413, say("Cet envoi est trop grand."), say("Rien n’a été gardé. Envoyez un texte plus court."))


def too_often(visit: Visit) -> Response:
    """More tries than a person needs."""
    say = visit.speech.say
    return _page(visit, 429, say("Trop de tentatives."), say("Attendez quinze minutes, puis recommencez."))


def conflict(visit: Visit, what: str, do: str) -> Response:
    """Somebody else, or a new mail, was faster: nothing was done."""
    return _with_text(visit, 409, what, do)


def answer_to(error: Exception, visit: Visit, route: str) -> Response:
    """The page for an exception. An unforeseen one has a reference that also stands in the log."""
    if isinstance(error, HTTPException):
        return _BY_STATUS.get(error.status_code, not_found)(visit)
    reference = secrets.token_hex(4)
    say = visit.speech.say
    kept = say("Rien n’est perdu : les messages attendent sur le serveur, les dossiers sont dans le coffre.")
    do = say("Réessayez dans un instant ; si cela dure, donnez cette référence à l’opérateur.")
    kept = f"{kept} {do}"
    if isinstance(error, (VaultError, VaultAway, VaultNotOurs)):
        log.error("page not shown, the vault cannot be opened", reference=reference, route=route, exc_info=True)
        return _page(visit, 503, say("Le coffre ne s’ouvre pas."), kept, reference=reference)
    if isinstance(error, StoreUnavailable):
        log.error("page not shown, the database is unavailable", reference=reference, route=route)
        return _page(visit, 503, say("La base de données ne répond pas."), kept, reference=reference)
    log.error("page failed", reference=reference, route=route, error=type(error).__name__, exc_info=True)
    what = say("Une erreur est survenue de notre côté.")
    return _page(
        visit,
        500,
        what,
        say("Rien n’a été changé. Réessayez ; si l’erreur revient, donnez cette référence à l’opérateur."),
        reference=reference,
    )


def unrouted(make_visit: Callable[[Request], Visit]) -> Callable[[Request, Exception], Response]:
    """What Starlette asks when no route fits, or none for that method."""

    def answer(request: Request, error: Exception) -> Response:
        visit = make_visit(request)
        return answer_to(error, visit, "none")

    return answer


def _method(visit: Visit) -> Response:
    say = visit.speech.say
    return _page(
        visit, 405, say("Cette page ne s’ouvre pas de cette façon."), say("Revenez au guichet et recommencez.")
    )


def _unclear(visit: Visit) -> Response:
    say = visit.speech.say
    return _page(
        visit,
        400,
        say("Cette demande n’est pas lisible."),
        say("Rien n’a été changé. Revenez au guichet et recommencez."),
    )


_BY_STATUS = {400: _unclear, 403: not_allowed, 404: not_found, 405: _method, 413: too_large}


def _page(visit: Visit, status: int, what: str, do: str, *, reference: str = "", door: bool = False) -> Response:
    return page(visit, "failure.html", status=status, what=what, do=do, reference=reference, door=door, typed="")


def _with_text(visit: Visit, status: int, what: str, do: str, *, door: bool = False) -> Response:
    """The same for a form of ours that was refused: what somebody wrote stays on screen."""
    typed = visit.field("text")
    return page(visit, "failure.html", status=status, what=what, do=do, reference="", door=door, typed=typed)
