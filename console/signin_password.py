"""Coming in by password and one-time code, and setting both on one's own page. One without the other opens nothing."""

import re

import pyotp
from starlette.responses import Response

from console import failures
from console.limits import TRIES_FROM_ONE, TRIES_ON_ONE
from console.me import local_path
from console.pages import back, page
from console.passwords import LEAST, MOST, Busy, fits, hashed, seed_from, step_of
from console.qr import path_of
from console.signin import begin, welcome
from console.visit import Visit, token_for
from storage.accounts import account_at
from storage.signin_ways import secrets_of, set_secrets, use_step


def enter(visit: Visit) -> Response:
    """Come in; a wrong address, password or code gets the same answer, in the same time."""
    address, to = visit.field("address").lower()[:200], local_path(visit.field("next"))
    counter = visit.office.counter
    allowed = counter.allows(TRIES_FROM_ONE, visit.address, visit.now)
    if not (allowed and counter.allows(TRIES_ON_ONE, address, visit.now)):
        return failures.too_often(visit)
    with visit.office.store.reading() as db:
        account = account_at(db, address)
        kept = secrets_of(db, account.id) if account is not None and account.active else None
    try:
        right = fits(kept.password if kept else "", visit.field("password"))
    except Busy:
        return failures.too_often(visit)
    step = 0
    if right and kept is not None and kept.totp:
        step = step_of(visit.office.opener.open_text(kept.totp), _digits(visit), visit.now)
    if account is None or not step:
        return _refused(visit, address, to)
    with visit.office.store.writing() as db:
        token = begin(visit, db, account, "password") if use_step(db, account.id, step) else ""
    if not token:
        return _refused(visit, address, to)
    counter.forget(TRIES_ON_ONE, address)
    return welcome(visit, token, to)


def password_page(visit: Visit, *, fault: str = "", status: int = 200) -> Response:
    """Choose a password and make the telephone's codes known."""
    seed = _seed(visit)
    uri = pyotp.TOTP(seed).provisioning_uri(name=visit.person.address, issuer_name=visit.office.fund.short_name)
    squares, width = path_of(uri)
    spelled = " ".join(re.findall("....", seed))
    return page(
        visit,
        "password.html",
        status=status,
        fault=fault,
        key=spelled,
        uri=uri,
        squares=squares,
        width=width,
        least=LEAST,
    )


def set_password(visit: Visit) -> Response:
    """Keep both, once a first code proves that the telephone knows the seed."""
    say, password = visit.speech.say, visit.field("password")
    if not LEAST <= len(password) <= MOST:
        fault = say("Choisissez au moins %(count)s caractères ; une phrase convient.", count=LEAST)
        return password_page(visit, fault=fault, status=422)
    if visit.person.name in password.lower() or len(set(password)) < 5:
        return password_page(
            visit, fault=say("Ce mot de passe est trop facile à deviner. Choisissez-en un autre."), status=422
        )
    step = step_of(_seed(visit), _digits(visit), visit.now)
    if not step:
        return password_page(
            visit, fault=say("Ce code ne convient pas. Recopiez celui que montre le téléphone."), status=422
        )
    try:
        kept = hashed(password)
    except Busy:
        return failures.too_often(visit)
    sealed = visit.office.vault.seal_text(_seed(visit))
    with visit.office.store.writing() as db:
        set_secrets(db, visit.person, kept, sealed, step=step, now=visit.now)
    return back(visit, "/me", say("Vous pouvez vous connecter avec ce mot de passe et un code du téléphone."))


def remove_password(visit: Visit) -> Response:
    """Take both away; mail and passkeys still let in."""
    with visit.office.store.writing() as db:
        set_secrets(db, visit.person, "", "", step=0, now=visit.now)
    return back(visit, "/me", visit.speech.say("Le mot de passe est supprimé."))


def _seed(visit: Visit) -> str:
    return seed_from(token_for(visit.secret, "one-time codes"))


def _digits(visit: Visit) -> str:
    return "".join(visit.field("code").split())[:10]


def _refused(visit: Visit, address: str, to: str) -> Response:
    fault = visit.speech.say("Adresse, mot de passe ou code : l’un des trois ne convient pas.")
    return page(visit, "login_password.html", status=422, next=to, fault=fault, address=address)


def door(visit: Visit) -> Response:
    """Ask for the three."""
    return page(visit, "login_password.html", next=local_path(visit.query("next")), fault="", address="")
