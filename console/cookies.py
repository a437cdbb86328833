"""The desk's cookies: the session, the door's before anybody is signed in, and the word that the next page shows."""

import base64
import hmac
import json
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from console.office import Office
from console.visit import token_for

SESSION, DOOR, WORD, ASKED = "guichet", "guichet-door", "guichet-word", "guichet-asked"
AWAY = "guichet-away"  # what was asked of a service that says who somebody is
WORD_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Word:
    """What the next page says in its toast, and where its undo goes ("" for none)."""

    text: str = ""
    undo: str = ""


def read(request: Request, office: Office, name: str) -> str:
    """A cookie's value; "" for none."""
    return request.cookies.get(_named(office, name), "")


def put(response: Response, office: Office, name: str, value: str, seconds: int | None = None) -> None:
    """Give the browser a cookie that no script reads and no other site's form carries."""
    response.set_cookie(
        _named(office, name), value, max_age=seconds, path="/", secure=office.secure, httponly=True, samesite="lax"
    )


def drop(response: Response, office: Office, name: str) -> None:
    """Take a cookie back."""
    response.delete_cookie(_named(office, name), path="/", secure=office.secure, httponly=True, samesite="lax")


def sealed(word: Word, secret: str) -> str:
    """A word as its cookie carries it: only this browser's own session can have written it."""
    text = base64.urlsafe_b64encode(json.dumps([word.text, word.undo]).encode()).decode("ascii")
    return f"{text}.{token_for(secret, f'word {text}')}"


def opened(cookie: str, secret: str) -> Word:
    """The word in a cookie; an empty one when it is not ours."""
    text, _, mac = cookie.partition(".")
    if not mac or not hmac.compare_digest(mac, token_for(secret, f"word {text}")):
        return Word()
    said, undo = json.loads(base64.urlsafe_b64decode(text))
    return Word(str(said), str(undo))


def _named(office: Office, name: str) -> str:
    """By https the name itself says: this host only, never in clear."""
    return f"__Host-{name}" if office.secure else name
