"""One request as a handler sees it: who asks, in which language, what they sent."""

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import datetime

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from console.office import Office
from console.rights import Right, rights
from console.speech import Speech
from storage.accounts import Account
from storage.journal import By
from storage.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Visit:
    """Made by console/gate.py before any handler runs; the person's rights are checked by then."""

    office: Office
    request: Request
    door: str  # the browser's token before anybody signs in with it
    secret: str  # the token its forms belong to: of its session, or else of the door
    speech: Speech
    now: datetime  # read once for the whole request
    account: Account | None = None
    sitting: Sitting | None = None
    form: FormData = field(default_factory=FormData)

    @property
    def person(self) -> Account:
        """Who is signed in. Only for routes whose right is not ANYONE."""
        if self.account is None:
            raise LookupError("this route is open to anyone: nobody need be signed in")
        return self.account

    @property
    def by(self) -> By:
        """The person signed in, as the journal says who acts."""
        return By(self.person.name, self.person.role.value, self.now)

    @property
    def csrf(self) -> str:
        """What each form of this browser carries: nobody else can know it."""
        return token_for(self.secret, "form")

    @property
    def midnight(self) -> datetime:
        """When the day of the person's zone began."""
        return self.speech.local(self.now).replace(hour=0, minute=0, second=0, microsecond=0)

    @property
    def address(self) -> str:
        """The network address that asks; for counting, never kept."""
        return self.request.client.host if self.request.client else ""

    def may(self, right: Right) -> bool:
        """Whether the person may do a thing; for showing or leaving out a button."""
        return rights(self.account.role if self.account else None, right)

    def field(self, name: str, default: str = "") -> str:
        """One field of the form as text, without blanks around it; files are not text."""
        value = self.form.get(name, default)
        return default if isinstance(value, UploadFile) else value.strip()

    def fields(self, name: str) -> tuple[str, ...]:
        """Every value of a field that may be given more than once."""
        return tuple(value for value in self.form.getlist(name) if isinstance(value, str))

    def query(self, name: str, default: str = "") -> str:
        """One value of the address, without blanks around it."""
        return self.request.query_params.get(name, default).strip()

    def part(self, name: str) -> str:
        """A part of the address's path."""
        return str(self.request.path_params[name])

    def number(self, name: str) -> int:
        """A part of the path that is a number: the route says {name:int}. None of ours is longer than 18 digits."""
        number = int(self.request.path_params[name])
        if number >= 10**18:
            raise HTTPException(404)
        return number


def token_for(secret: str, purpose: str) -> str:
    """A token that belongs to one browser and one purpose."""
    mac = hmac.new(secret.encode(), f"guichet {purpose}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(mac[:24]).decode("ascii")
