"""Coming in by a passkey (WebAuthn), and adding or removing one's own. The browser proves that the person was there.

Its library is imported when the first passkey is spoken of: it takes a sixth of a desk's start.
"""

import json
import secrets
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from console import cookies, failures
from console.browsers import browser_of
from console.cookies import Word
from console.limits import TRIES_FROM_ONE
from console.me import local_path
from console.pages import back
from console.signin import begin, door_page, welcome
from console.visit import Visit
from storage.accounts import get_account
from storage.signin_ways import add_passkey, passkey_named, passkeys_of, remove_passkey, use_passkey

SECONDS = 300  # that somebody may take to touch the key


def new_options(visit: Visit) -> Response:
    """What the browser needs to make a passkey."""
    from webauthn import base64url_to_bytes, generate_registration_options, options_to_json
    from webauthn.helpers.structs import (
        AuthenticatorSelectionCriteria,
        PublicKeyCredentialDescriptor,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    challenge, person = secrets.token_bytes(32), visit.person
    with visit.office.store.reading() as db:
        known = passkeys_of(db, person.id)
    options = generate_registration_options(
        rp_id=_site(visit),
        rp_name=visit.office.fund.short_name,
        user_name=person.address,
        user_id=f"guichet-{person.id}".encode(),
        user_display_name=person.shown_name,
        challenge=challenge,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(id=base64url_to_bytes(key.credential)) for key in known],
    )
    return _challenged(visit, challenge, options_to_json(options))


def add(visit: Visit) -> Response:
    """Keep a passkey that the browser made."""
    from webauthn import verify_registration_response
    from webauthn.helpers import bytes_to_base64url
    from webauthn.helpers.exceptions import WebAuthnException

    try:
        made = verify_registration_response(
            credential=visit.field("credential"),
            expected_challenge=_challenge(visit),
            expected_rp_id=_site(visit),
            expected_origin=visit.office.base_url,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError):
        raise HTTPException(400) from None
    label = browser_of(visit.request.headers.get("user-agent", ""))
    with visit.office.store.writing() as db:
        add_passkey(
            db,
            visit.person,
            credential=bytes_to_base64url(made.credential_id),
            public_key=bytes_to_base64url(made.credential_public_key),
            count=made.sign_count,
            label=label,
            now=visit.now,
        )
    response = back(visit, "/me", visit.speech.say("La clé d’accès est ajoutée."))
    cookies.drop(response, visit.office, cookies.ASKED)
    return response


def remove(visit: Visit) -> Response:
    """Take one away."""
    with visit.office.store.writing() as db:
        if not remove_passkey(db, visit.person, visit.number("passkey"), visit.now):
            raise HTTPException(404)
    return back(visit, "/me", visit.speech.say("La clé d’accès est supprimée."))


def enter_options(visit: Visit) -> Response:
    """What the browser needs to offer somebody's passkey; whose, it alone knows."""
    from webauthn import generate_authentication_options, options_to_json
    from webauthn.helpers.structs import UserVerificationRequirement

    challenge, required = secrets.token_bytes(32), UserVerificationRequirement.REQUIRED
    options = generate_authentication_options(rp_id=_site(visit), challenge=challenge, user_verification=required)
    return _challenged(visit, challenge, options_to_json(options))


def enter(visit: Visit) -> Response:
    """Come in."""
    from webauthn import base64url_to_bytes, verify_authentication_response
    from webauthn.helpers.exceptions import WebAuthnException

    if not visit.office.counter.allows(TRIES_FROM_ONE, visit.address, visit.now):
        return failures.too_often(visit)
    given = visit.field("credential")
    try:
        credential = str(json.loads(given)["id"])
        with visit.office.store.reading() as db:
            passkey = passkey_named(db, credential)
            account = get_account(db, passkey.account) if passkey is not None else None
        if passkey is None or account is None or not account.active:
            return _refused(visit)
        proven = verify_authentication_response(
            credential=given,
            expected_challenge=_challenge(visit),
            expected_rp_id=_site(visit),
            expected_origin=visit.office.base_url,
            credential_public_key=base64url_to_bytes(passkey.public_key),
            credential_current_sign_count=passkey.count,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError):
        return _refused(visit)
    with visit.office.store.writing() as db:
        fresh = use_passkey(db, passkey, proven.new_sign_count, visit.now)
        token = begin(visit, db, account, "passkey") if fresh else ""
    if not token:
        return _refused(visit)
    response = welcome(visit, token, local_path(visit.field("next")))
    cookies.drop(response, visit.office, cookies.ASKED)
    return response


def _refused(visit: Visit) -> Response:
    """A key that was removed, somebody's who was let out, or that came too late: the door again, which says so."""
    return door_page(visit, local_path(visit.field("next")), refused=True)


def _challenged(visit: Visit, challenge: bytes, options: str) -> Response:
    """The options, and the challenge in a cookie that only this browser's own token opens."""
    from webauthn.helpers import bytes_to_base64url

    response = JSONResponse(json.loads(options))
    sealed = cookies.sealed(Word("", bytes_to_base64url(challenge)), visit.secret)
    cookies.put(response, visit.office, cookies.ASKED, sealed, SECONDS)
    return response


def _challenge(visit: Visit) -> bytes:
    from webauthn import base64url_to_bytes

    word = cookies.opened(cookies.read(visit.request, visit.office, cookies.ASKED), visit.secret)
    if not word.undo or word.text:
        raise ValueError("no challenge was given, or long ago")
    return base64url_to_bytes(word.undo)


def _site(visit: Visit) -> str:
    return urlsplit(visit.office.base_url).hostname or ""
