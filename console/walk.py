"""Walking through a morning: the order of the rows is frozen when Today is drawn, and kept by the browser."""

import base64
import binascii
import hmac
import json
from dataclasses import dataclass
from urllib.parse import quote

from starlette.responses import Response

from console import cookies
from console.visit import Visit, token_for

WALK = "guichet-walk"
MOST = 60  # rows: a cookie holds no more
HOURS_12 = 12 * 3600


@dataclass(frozen=True, slots=True)
class Walk:
    """Where somebody is on their way; `at` is 0 for a page that is not on it."""

    paths: tuple[str, ...] = ()
    at: int = 0

    @property
    def previous(self) -> str:
        """The row before, or Today."""
        return self.paths[self.at - 2] if self.at > 1 else "/today"

    @property
    def next(self) -> str:
        """The row after, or Today: what came meanwhile stands there."""
        return self.paths[self.at] if 0 < self.at < len(self.paths) else "/today"


def walk_of(visit: Visit) -> Walk:
    """The walk that this page is on."""
    paths = _read(visit)
    here = quote(visit.request.url.path, safe="/")
    return Walk(paths, paths.index(here) + 1 if here in paths else 0)


def next_after(visit: Visit, path: str) -> str:
    """Where to go when a row is done."""
    paths = _read(visit)
    return Walk(paths, paths.index(path) + 1).next if path in paths else "/today"


def set_out(visit: Visit, response: Response, paths: tuple[str, ...]) -> None:
    """Freeze the order of the rows."""
    text = base64.urlsafe_b64encode(json.dumps(paths[:MOST]).encode()).decode("ascii")
    cookies.put(response, visit.office, WALK, f"{text}.{token_for(visit.secret, f'walk {text}')}", HOURS_12)


def _read(visit: Visit) -> tuple[str, ...]:
    text, _, mac = cookies.read(visit.request, visit.office, WALK).partition(".")
    if not mac or not hmac.compare_digest(mac, token_for(visit.secret, f"walk {text}")):
        return ()
    try:
        return tuple(str(path) for path in json.loads(base64.urlsafe_b64decode(text)))
    except (ValueError, binascii.Error):
        return ()
