"""Coming in by mail: a letter with a link and six digits. The digits only work in the browser that asked for them."""

import hashlib
import secrets
from datetime import timedelta

from starlette.background import BackgroundTask
from starlette.responses import RedirectResponse, Response

from console import cookies, failures
from console.cookies import Word
from console.limits import LETTERS_FROM_ONE, LETTERS_TO_ONE, TRIES_FROM_ONE
from console.me import local_path
from console.pages import page
from console.signin import begin, door_page, welcome
from console.visit import Visit
from notifier.ids import TOKEN_BYTES, new_token
from notifier.notices import Invitation, compose_invitation
from storage import notices, sittings
from storage.accounts import Account, account_at

LIFE = timedelta(minutes=15)
DIGITS = 6


def ask(visit: Visit) -> Response:
    """Send a letter, if the address is somebody's; the answer is the same, and takes as long, when it is nobody's."""
    address, to = visit.field("address").lower()[:200], local_path(visit.field("next"))
    if "@" not in address:
        fault = visit.speech.say("Écrivez une adresse de courriel, comme ines@fonds.example.")
        return door_page(visit, to, fault=fault, address=address)
    counter = visit.office.counter
    if not counter.allows(LETTERS_FROM_ONE, visit.address, visit.now):
        return failures.too_often(visit)
    response = RedirectResponse("/login/code", status_code=303)
    asked = cookies.sealed(Word(address, to), visit.secret)
    cookies.put(response, visit.office, cookies.ASKED, asked, int(LIFE.total_seconds()))
    if counter.allows(LETTERS_TO_ONE, address, visit.now):
        response.background = BackgroundTask(_send, visit, address)
    return response


def code_page(visit: Visit) -> Response:
    """Ask for the six digits."""
    asked = _asked(visit)
    if not asked.text:
        return RedirectResponse("/login", status_code=303)
    return page(visit, "login_code.html", address=asked.text, fault="")


def enter_code(visit: Visit) -> Response:
    """Come in by the digits."""
    asked, digits = _asked(visit), "".join(visit.field("code").split())[:20]
    if not asked.text:
        return RedirectResponse("/login", status_code=303)
    if not visit.office.counter.allows(TRIES_FROM_ONE, visit.address, visit.now):
        return failures.too_often(visit)
    with visit.office.store.writing() as db:
        account = sittings.use_code(db, code_key(visit.door, asked.text, digits), visit.now)
        if account is not None:
            token = begin(visit, db, account, "code")
        elif (known := account_at(db, asked.text)) is not None:
            sittings.count_wrong_code(db, known.id, visit.now)
    if account is None:
        fault = visit.speech.say("Ce code ne convient pas. Recopiez les six chiffres du dernier message.")
        return page(visit, "login_code.html", status=422, address=asked.text, fault=fault)
    response = welcome(visit, token, asked.undo)
    cookies.drop(response, visit.office, cookies.ASKED)
    return response


def code_key(door: str, address: str, code: str) -> str:
    """What is kept of a code: it means nothing without the browser's own secret."""
    return hashlib.sha256(f"{door} {address} {code}".encode()).hexdigest()


def _asked(visit: Visit) -> Word:
    return cookies.opened(cookies.read(visit.request, visit.office, cookies.ASKED), visit.secret)


def _send(visit: Visit, address: str) -> None:
    """Seal the letter for the sender, once it is known that it is somebody's; runs when the browser has its answer."""
    office = visit.office
    with office.store.reading() as db:
        account = account_at(db, address)
    if account is None or not account.active:
        return
    link, code = secrets.token_urlsafe(32), f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    token = new_token(office.randomness(TOKEN_BYTES))
    posting = office.vault.seal_for_outbox(token, _mail(visit, account, link, code, token))
    ends_at = visit.now + LIFE
    with office.store.writing() as db:
        key = code_key(visit.door, account.address, code)
        sittings.invite(db, account, link, key, now=visit.now, ends_at=ends_at)
        notices.add_notice(db, account, token, posting, now=visit.now, ends_at=ends_at)
    office.ring()


def _mail(visit: Visit, account: Account, link: str, code: str, token: str) -> bytes:
    office = visit.office
    invitation = Invitation(
        address=account.address,
        name=account.shown_name,
        language=account.language,
        link=f"{office.base_url}/login/{link}",
        code=code,
        minutes=int(LIFE.total_seconds()) // 60,
    )
    return compose_invitation(
        invitation,
        fund=office.fund.short_name,
        sender=office.sender,
        token=token,
        key=office.reply_key,
        domain=office.house.domain,
        zone=office.zone.key,
        now=visit.now,
    )
