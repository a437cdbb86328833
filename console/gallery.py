"""Shows what lies in a mail: pages drawn by a confined process, files as they were sent, and the mail's own bytes.

Drawn pages and opened mails are kept in memory for a while, never on disk. Whoever looks has an entry in the journal
before the first byte, also when the page was drawn before, for somebody else or ahead (console/openings.py).
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from console import openings
from console.office import Office
from console.visit import Visit
from intake.body import Body
from intake.judging import Reading
from intake.sandbox import SandboxUnavailable
from intake.shelf import Place
from intake.view import Unseen, Wanted
from intake.viewer import View
from storage.blobs import blobs_of, newest_reading
from storage.vault import BlobRef
from triage.automatic import is_infected
from triage.message import Attachment

THUMB: Final = 120  # pixels across
PAGE: Final = 1_400
ZOOM: Final = 2_400
WIDTHS: Final = (THUMB, PAGE, ZOOM)
AHEAD: Final = 24  # pages drawn ahead for one look


@dataclass(frozen=True, slots=True)
class Folder:
    """One mail as somebody looks at it. `original` is None when its bytes are not in the vault."""

    number: int
    original: BlobRef | None
    reading: Reading | None

    @property
    def infected(self) -> bool:
        """Whether the antivirus found something in the mail: then no file of it is opened, not even to be shown."""
        return self.reading is not None and is_infected(self.reading.message)

    def file(self, ordinal: int) -> Attachment | None:
        """One of its files; they are counted from 1."""
        files = self.reading.message.attachments if self.reading else ()
        return files[ordinal - 1] if 0 < ordinal <= len(files) else None


def folder_of(visit: Visit, message: int) -> Folder | None:
    """Open a mail for the person who asks; None when there is no such mail. Raises VaultError."""
    with visit.office.store.reading() as db:
        blobs = blobs_of(db, message)
    if not blobs:
        return None
    refs, reading = {ref.name: ref for ref in blobs}, newest_reading(blobs)
    read = openings.reading_of(visit.office, reading, visit.person, visit.now) if reading else None
    return Folder(message, refs.get("original"), read)


def page_of(visit: Visit, folder: Folder, path: str, page: int, width: int = PAGE) -> View | Unseen:
    """A page of a file, drawn now unless it was lately."""
    if folder.infected:
        return Unseen("infected")
    place = Place(folder.number, path, page, width)
    view = visit.office.shelf.get(place)
    if view is not None and folder.original is not None:
        openings.note(visit.office, folder.original, visit.person, visit.now)
        return view
    drawn = _drawn(visit, folder, place)
    if isinstance(drawn, View):
        visit.office.shelf.put(place, drawn)
    return drawn


def draw_ahead(visit: Visit, places: Iterable[tuple[int, str, int]]) -> None:
    """Have pages drawn that the person will want next: number of the mail, path of the file, page; at most AHEAD."""
    shelf = visit.office.shelf
    wanted = [place for one in places if shelf.get(place := Place(*one, PAGE)) is None]
    visit.office.ahead.add(*(partial(_drawn_ahead, visit, place) for place in wanted[:AHEAD]))


def file_of(visit: Visit, folder: Folder, file: Attachment) -> bytes | Unseen:
    """A file as it was sent, when it is the one that was read."""
    if folder.original is None:
        return Unseen("no_such_file")
    if folder.infected:
        return Unseen("infected")
    original = folder.original
    try:
        found = visit.office.viewer.file(str(folder.number), _opener(visit, original), file.path)
    except SandboxUnavailable:
        return Unseen("no_sandbox")
    return _checked(found, file)


def original_of(visit: Visit, folder: Folder) -> bytes | None:
    """The mail as it came, byte for byte."""
    if folder.original is None:
        return None
    return openings.opened(visit.office, folder.original, visit.person, visit.now)


def wanted_file(visit: Visit, folder: Folder, file: Attachment) -> bytes | Unseen:
    """A file's bytes for the machine itself, that prepares pages nobody has seen yet."""
    if folder.original is None:
        return Unseen("no_such_file")
    opener = partial(_body_ahead, visit.office, folder.original, visit.now)
    return _checked(visit.office.drawer.file(str(folder.number), opener, file.path), file)


def _checked(found: bytes | Unseen, file: Attachment) -> bytes | Unseen:
    if isinstance(found, bytes) and hashlib.sha256(found).hexdigest() != file.sha256:
        return Unseen("bad_answer")
    return found


def _drawn(visit: Visit, folder: Folder, place: Place) -> View | Unseen:
    if folder.original is None:
        return Unseen("no_such_file")
    openings.note(visit.office, folder.original, visit.person, visit.now)
    wanted = Wanted(place.path, place.page, place.width)
    try:
        return visit.office.viewer.view(str(place.mail), _opener(visit, folder.original), wanted)
    except SandboxUnavailable:
        return Unseen("no_sandbox")


def _opener(visit: Visit, original: BlobRef) -> Callable[[], Body]:
    return lambda: Body.of(openings.opened(visit.office, original, visit.person, visit.now))


def _drawn_ahead(visit: Visit, place: Place) -> None:
    """One page, by a process that nobody who looks has to wait for; what cannot be drawn is not."""
    office, folder = visit.office, folder_of(visit, place.mail)
    if folder is None or folder.original is None or folder.infected or office.shelf.get(place) is not None:
        return
    opener = partial(_body_ahead, office, folder.original, visit.now)
    drawn = office.drawer.view(str(place.mail), opener, Wanted(place.path, place.page, place.width))
    if isinstance(drawn, View):
        office.shelf.put(place, drawn)


def _body_ahead(office: Office, original: BlobRef, now: datetime) -> Body:
    return Body.of(openings.opened_ahead(office, original, now))
