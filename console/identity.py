"""The service that says who somebody is (OpenID Connect): where it asks, what it answers, and whether to believe it.

Authorization Code with PKCE (RFC 7636), as OpenID Connect Core 3.1 has it. An answer is believed when it is signed
with a key of the service's, by an algorithm with two keys, meant for us, fresh, and an answer to what this browser
asked. Where the signed answer leaves the address out, the service is asked for it (Core 5.3): its UserInfo. Nothing is
kept of it but the person's address, and that only to find their account.
"""

import ssl
import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote_plus, urlencode, urlsplit

from config.settings import Oidc

if TYPE_CHECKING:
    from joserfc.jwk import KeySet

SECONDS: Final = 6.0  # that one of its answers may take
BYTES: Final = 1024 * 1024
GOOD_FOR: Final = timedelta(hours=1)  # what it says about itself
AGAIN_AFTER: Final = timedelta(minutes=1)  # its keys are asked for anew when a signature names one we do not know
SKEW: Final = 120  # seconds between two clocks
ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")


class NotProven(Exception):
    """Nobody comes in by this answer; `why` is for the log and never holds anything of the answer's."""

    def __init__(self, why: str) -> None:
        """One of a few constant words."""
        super().__init__(why)
        self.why = why


class Unreachable(NotProven):
    """The service does not answer, or not as its standard says."""


@dataclass(frozen=True, slots=True)
class Discovered:
    """What the service says about itself."""

    authorization: str
    token: str
    keys: str
    about: str  # UserInfo, where it has one
    secret_in_body: bool  # else in the Authorization header, which every service must take


@dataclass
class Provider:
    """The service of the settings. What it says about itself is asked for when it is needed, and kept for an hour."""

    settings: Oidc
    lock: threading.Lock = field(default_factory=threading.Lock)
    found: Discovered | None = None
    found_at: datetime | None = None
    keys: "KeySet | None" = None
    keys_at: datetime | None = None

    def question(self, *, back: str, state: str, nonce: str, challenge: str, now: datetime) -> str:
        """Where to send a browser. Raises Unreachable."""
        asked = {
            "response_type": "code",
            "client_id": self.settings.client_id,
            "redirect_uri": back,
            "scope": "openid email profile",
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        there = self.discovered(now).authorization
        return f"{there}{'&' if urlsplit(there).query else '?'}{urlencode(asked)}"

    def address(self, *, code: str, back: str, nonce: str, verifier: str, now: datetime) -> str:
        """The proven address of the person who came back with a code. Raises NotProven."""
        given = self._given(code, back, verifier, now)
        claims = self._claims(given.get("id_token"), now)
        if claims.get("nonce") != nonce:
            raise NotProven("another question's answer")
        if self.settings.claim not in claims:
            claims = self._told(given.get("access_token"), claims.get("sub"), now) | claims
        return self._address_in(claims)

    def discovered(self, now: datetime) -> Discovered:
        """What it says about itself. Raises Unreachable."""
        with self.lock:
            if self.found is not None and self.found_at is not None and now - self.found_at < GOOD_FOR:
                return self.found
        said = self._asked(f"{self.settings.issuer.rstrip('/')}/.well-known/openid-configuration")
        if said.get("issuer") != self.settings.issuer:
            raise Unreachable("it calls itself otherwise than the settings do")
        places = [said.get(name) for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")]
        if about := said.get("userinfo_endpoint"):
            places.append(about)
        if not all(isinstance(place, str) and self._as_safe(place) for place in places):
            raise Unreachable("it names no safe addresses")
        methods = said.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        body = "client_secret_basic" not in methods and "client_secret_post" in methods
        found = Discovered(str(places[0]), str(places[1]), str(places[2]), str(about or ""), body)
        with self.lock:
            self.found, self.found_at = found, now
        return found

    def key_set(self, now: datetime, *, anew: bool = False) -> "KeySet":
        """The keys it signs with. Raises Unreachable."""
        from joserfc.errors import JoseError
        from joserfc.jwk import KeySet

        with self.lock:
            kept, at = self.keys, self.keys_at
        if kept is not None and at is not None and now - at < (AGAIN_AFTER if anew else GOOD_FOR):
            return kept
        try:
            keys = KeySet.import_key_set(self._asked(self.discovered(now).keys))  # type: ignore[arg-type]
        except (JoseError, ValueError, KeyError, TypeError):
            raise Unreachable("its keys cannot be read") from None
        with self.lock:
            self.keys, self.keys_at = keys, now
        return keys

    # ------------------------------------------------------------------------------------------------- its answer

    def _given(self, code: str, back: str, verifier: str, now: datetime) -> dict[str, Any]:
        """What it gives for a code, once: its signed token, and another to ask it with."""
        found, settings = self.discovered(now), self.settings
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": back, "code_verifier": verifier}
        secret = settings.client_secret.reveal() if settings.client_secret else ""
        basic = None  # RFC 6749, 2.3.1: both encoded as in a form, so that a colon in one is no border between them
        if secret and not found.secret_in_body:
            basic = (quote_plus(settings.client_id), quote_plus(secret))
        if basic is None:
            form |= {"client_id": settings.client_id} | ({"client_secret": secret} if secret else {})
        return self._asked(found.token, form=form, auth=basic)

    def _told(self, token: object, subject: object, now: datetime) -> dict[str, Any]:
        """What it tells of the person whom its signed token names; empty where it tells nothing."""
        place = self.discovered(now).about
        if not place or not isinstance(token, str):
            return {}
        told = self._asked(place, bearer=token)
        if not isinstance(subject, str) or told.get("sub") != subject:
            raise NotProven("about somebody else")
        return told

    def _claims(self, token: object, now: datetime) -> dict[str, Any]:
        """What a signed token says, when it is the service's, ours and fresh."""
        if not isinstance(token, str):
            raise NotProven("no token")
        claims = self._signed(token, now)
        audience = claims.get("aud")
        ours = [audience] if isinstance(audience, str) else audience if isinstance(audience, list) else []
        ends, made = claims.get("exp"), claims.get("iat")
        if claims.get("iss") != self.settings.issuer:
            raise NotProven("another issuer")
        if self.settings.client_id not in ours or claims.get("azp", self.settings.client_id) != self.settings.client_id:
            raise NotProven("meant for somebody else")
        if len(ours) > 1 and "azp" not in claims:
            raise NotProven("meant for several")
        if not isinstance(ends, int | float) or ends + SKEW < now.timestamp():
            raise NotProven("too old")
        if not isinstance(made, int | float) or made - SKEW > now.timestamp():
            raise NotProven("not yet")
        return claims

    def _signed(self, token: str, now: datetime) -> dict[str, Any]:
        from joserfc import jwt
        from joserfc.errors import JoseError

        for anew in (False, True):
            keys = self.key_set(now, anew=anew)
            try:
                return dict(jwt.decode(token, keys, algorithms=list(ALGORITHMS)).claims)
            except (JoseError, ValueError, KeyError, TypeError):
                if anew:
                    raise NotProven("signature") from None
        raise AssertionError("unreachable")

    def _address_in(self, claims: dict[str, Any]) -> str:
        address = claims.get(self.settings.claim)
        proven = claims.get("email_verified") in (True, "true") and self.settings.claim == "email"
        if not isinstance(address, str) or "@" not in address or len(address) > 200:
            raise NotProven("no address")
        if not (proven or self.settings.trust_addresses):
            raise NotProven("address not verified")
        return address.strip().lower()

    # ------------------------------------------------------------------------------------------------- asking it

    def _asked(
        self,
        url: str,
        *,
        form: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        bearer: str = "",
    ) -> dict[str, Any]:
        """An answer in JSON; redirects are not followed, and no more is read than an answer may hold."""
        import httpx

        headers = {"accept": "application/json"} | ({"authorization": f"Bearer {bearer}"} if bearer else {})
        try:
            with (
                httpx.Client(timeout=SECONDS, trust_env=False, verify=_authorities()) as client,
                client.stream("POST" if form else "GET", url, data=form, auth=auth, headers=headers) as answer,
            ):
                data = b""
                for part in answer.iter_bytes():
                    data += part
                    if len(data) > BYTES:
                        raise Unreachable("its answer is too long")
                status = answer.status_code
            said = _json(data)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError):
            raise Unreachable("no answer") from None
        if (form or bearer) and 400 <= status < 500:
            raise NotProven("it refuses the code" if form else "it does not say who somebody is")
        if status != 200 or not isinstance(said, dict):
            raise Unreachable("no answer of its standard's")
        return said

    def _as_safe(self, place: str) -> bool:
        """By https; by http only where the settings have it so, which is this machine itself."""
        there, issuer = urlsplit(place), urlsplit(self.settings.issuer)
        return there.scheme == "https" or (there.scheme == issuer.scheme and there.hostname == issuer.hostname)


@cache
def _authorities() -> ssl.SSLContext:
    """Whom this machine trusts, read once: to read them takes longer than to ask the service."""
    return ssl.create_default_context()


def _json(data: bytes) -> object:
    import json

    try:
        return json.loads(data)
    except RecursionError:
        raise ValueError from None
