"""A small OpenID provider on this machine: a real server with its own key, that signs whoever asks in as one person.

What it does wrong is told to it: `wrong` changes what its tokens say, `signs_with` the key they are signed with.
"""

import base64
import hashlib
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote_plus, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import KeySet, OctKey, RSAKey

from config.settings import Oidc, Secret

CLIENT, SECRET, ACCESS = "guichet", "a secret: 100 %+ of tests", "a token to ask with"


@cache
def own_key() -> RSAKey:
    """The key of every provider until it is given another: making one takes longer than most tests."""
    return RSAKey.generate_key(2048, {"kid": "one"}, private=True)


@dataclass
class FakeIssuer:
    """The provider's state; `asked` are the requests for tokens that it answered."""

    url: str = ""
    address: str = "ines@fonds.example"
    now: datetime | None = None
    wrong: dict[str, Any] = field(default_factory=dict)
    about: dict[str, Any] = field(default_factory=dict)  # changes what it says about itself
    algorithm: str = "RS256"
    key: RSAKey = field(default_factory=own_key)
    signs_with: RSAKey | OctKey | None = None
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)
    refuses: bool = False
    secret: str = SECRET
    tells: dict[str, Any] | None = None  # its UserInfo; this one says everything in the signed token, unless told

    def discovery(self) -> dict[str, Any]:
        """What it says about itself."""
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
            "userinfo_endpoint": f"{self.url}/about",
        } | self.about

    def authorize(self, asked: dict[str, str]) -> str:
        """Where it sends the browser: back, with a code or a refusal."""
        if self.refuses:
            return f"{asked['redirect_uri']}?{urlencode({'error': 'access_denied', 'state': asked['state']})}"
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def token(self, given: dict[str, str], basic: str) -> dict[str, Any] | None:
        """A signed token for a code, once; None for a code, secret or verifier that is not right."""
        asked = self.codes.pop(given.get("code", ""), None)
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        told = base64.b64decode(basic.removeprefix("Basic ")).decode().split(":")  # RFC 6749, 2.3.1: decoded after
        right = [unquote_plus(part) for part in told] == [CLIENT, self.secret]
        secret = right or given.get("client_secret") == self.secret
        if asked is None or asked["code_challenge"] != challenge or asked["redirect_uri"] != given["redirect_uri"]:
            return None
        if not secret or self.now is None:
            return None
        self.asked.append(given)
        made = int(self.now.timestamp())
        claims = {
            "iss": self.url,
            "aud": CLIENT,
            "sub": "1",
            "iat": made,
            "exp": made + 300,
            "nonce": asked["nonce"],
            "email": self.address,
            "email_verified": True,
        } | self.wrong
        claims = {name: value for name, value in claims.items() if value is not None}
        key = self.signs_with or self.key
        header = {"alg": self.algorithm, "kid": key.kid}
        token = jwt.encode(header, claims, key, algorithms=["RS256", "HS256"])
        return {"token_type": "Bearer", "access_token": ACCESS, "id_token": token}


@contextmanager
def issuing(now: datetime) -> Iterator[FakeIssuer]:
    """The provider, on a free port."""
    issuer = FakeIssuer(now=now)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
            match urlsplit(self.path).path:
                case "/.well-known/openid-configuration":
                    self.say(200, issuer.discovery())
                case "/keys":
                    self.say(200, KeySet([issuer.key]).as_dict(private=False))
                case "/about" if issuer.tells is not None and self.headers["authorization"] == f"Bearer {ACCESS}":
                    self.say(200, issuer.tells)
                case "/authorize":
                    self.send_response(302)
                    self.send_header("location", issuer.authorize(asked))
                    self.end_headers()
                case _:
                    self.say(404, {})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", "0"))).decode()
            given = {name: values[0] for name, values in parse_qs(body).items()}
            answer = issuer.token(given, self.headers.get("authorization", ""))
            self.say(200 if answer else 400, answer or {"error": "invalid_grant"})

        def say(self, status: int, value: Mapping[str, Any]) -> None:
            data = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        issuer.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield issuer
        finally:
            server.shutdown()
            thread.join()


def settings_of(issuer: FakeIssuer, folder: Path, **changes: Any) -> Oidc:
    """The settings of a desk that this provider knows."""
    file = folder / "oidc-secret"
    file.write_text(SECRET, encoding="utf-8")
    file.chmod(0o600)
    return replace(Oidc(issuer=issuer.url, client_id=CLIENT, client_secret=Secret(file), name="Fonds"), **changes)
