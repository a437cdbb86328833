"""Coming in through a service that says who somebody is (OpenID Connect). Only who has an account here comes in.

The browser carries the question's state, sealed by its own token; nonce and verifier are derived from both, so that
nothing is stored. Coming back changes nothing yet: a form of ours does, as with a mailed link.
"""

import base64
import hashlib
import secrets

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from config.log import Log
from console import cookies, failures
from console.cookies import Word
from console.identity import NotProven, Provider, Unreachable
from console.limits import TRIES_FROM_ONE
from console.me import local_path
from console.pages import page
from console.signin import begin, welcome
from console.visit import Visit, token_for
from storage.accounts import account_at

SECONDS = 600  # that somebody may take at the service
LONGEST_CODE = 4_000
log = Log("console")


def go(visit: Visit) -> Response:
    """Send the browser to the service, with a question that only its own answer fits."""
    provider = _provider(visit)
    if not visit.office.counter.allows(TRIES_FROM_ONE, visit.address, visit.now):
        return failures.too_often(visit)
    state = secrets.token_urlsafe(32)
    try:
        there = provider.question(
            back=_back(visit),
            state=state,
            nonce=_nonce(visit, state),
            challenge=_challenge(_verifier(visit, state)),
            now=visit.now,
        )
    except NotProven as fault:
        return _refused(visit, fault)
    response = RedirectResponse(there, status_code=303)
    sealed = cookies.sealed(Word(state, local_path(visit.query("next"))), visit.secret)
    cookies.put(response, visit.office, cookies.AWAY, sealed, SECONDS)
    if visit.account is None:
        cookies.put(response, visit.office, cookies.DOOR, visit.door)
    return response


def back_here(visit: Visit) -> Response:
    """Where the service sends the browser back to: with a code to come in by, or with the reason why not."""
    provider = _provider(visit)
    if visit.query("error"):
        log.warning("sign-in by the identity service refused", why="the service says no")
        return _shown(visit, visit.speech.say("Le service d’identité n’a pas confirmé qui vous êtes."), status=403)
    if not visit.query("code") or not _is_ours(visit, visit.query("state")):
        return _shown(visit, _begun_elsewhere(visit), status=409)
    return page(
        visit,
        "login_oidc.html",
        provider=provider.settings.name,
        fault="",
        code=visit.query("code")[:LONGEST_CODE],
        state=visit.query("state"),
    )


def enter(visit: Visit) -> Response:
    """Come in, when the service's answer is proven and names somebody who has an account here."""
    provider, state = _provider(visit), visit.field("state")
    if not visit.office.counter.allows(TRIES_FROM_ONE, visit.address, visit.now):
        return failures.too_often(visit)
    if not _is_ours(visit, state):
        return _shown(visit, _begun_elsewhere(visit), status=409)
    try:
        address = provider.address(
            code=visit.field("code")[:LONGEST_CODE],
            back=_back(visit),
            nonce=_nonce(visit, state),
            verifier=_verifier(visit, state),
            now=visit.now,
        )
    except NotProven as fault:
        return _refused(visit, fault)
    with visit.office.store.writing() as db:
        account = account_at(db, address)
        token = begin(visit, db, account, "oidc") if account is not None and account.active else ""
    if not token:
        log.warning("sign-in by the identity service refused", why="no account")
        say = visit.speech.say("Aucun accès n’est ouvert ici pour votre adresse. Demandez-le à la coordination.")
        return _shown(visit, say, status=403)
    response = welcome(visit, token, _away(visit).undo)
    cookies.drop(response, visit.office, cookies.AWAY)
    return response


def _provider(visit: Visit) -> Provider:
    if visit.office.oidc is None:
        raise HTTPException(404)
    return visit.office.oidc


def _refused(visit: Visit, fault: NotProven) -> Response:
    log.warning("sign-in by the identity service refused", why=fault.why)
    say = visit.speech.say
    if isinstance(fault, Unreachable):
        return _shown(visit, say("Le service d’identité ne répond pas comme il devrait."), status=503)
    if "address" in fault.why:
        return _shown(visit, say("Le service d’identité n’a pas donné d’adresse vérifiée."), status=403)
    return _shown(visit, say("La réponse du service d’identité ne prouve pas qui vous êtes."), status=403)


def _shown(visit: Visit, fault: str, *, status: int) -> Response:
    response = page(
        visit, "login_oidc.html", status=status, provider=_provider(visit).settings.name, fault=fault, code="", state=""
    )
    cookies.drop(response, visit.office, cookies.AWAY)
    return response


def _begun_elsewhere(visit: Visit) -> str:
    return visit.speech.say("Cette connexion a été commencée ailleurs, ou il y a trop longtemps.")


def _away(visit: Visit) -> Word:
    return cookies.opened(cookies.read(visit.request, visit.office, cookies.AWAY), visit.secret)


def _is_ours(visit: Visit, state: str) -> bool:
    kept = _away(visit).text
    return bool(kept) and secrets.compare_digest(kept.encode(), state.encode())


def _back(visit: Visit) -> str:
    return f"{visit.office.base_url}/login/oidc/back"


def _nonce(visit: Visit, state: str) -> str:
    return token_for(visit.secret, f"oidc nonce {state}")


def _verifier(visit: Visit, state: str) -> str:
    """43 to 128 signs (RFC 7636 §4.1)."""
    return token_for(visit.secret, f"oidc verifier {state}") + token_for(visit.secret, f"oidc verifier {state}, more")


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode("ascii").rstrip("=")
