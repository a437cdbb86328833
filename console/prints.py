"""Pages of office files as LibreOffice prints them: prepared before they are shown, kept in memory for a while.

LibreOffice breaks pages where it likes, reading where the file says so: they agree often and not always. Page n of a
file is shown as printed where both count the same; where not, the words that were read stay what evidence is marked
in, and the printed pages are looked at on their own, by their own numbers (docs/decisions/0151).
"""

import base64
from collections.abc import Mapping
from functools import partial
from typing import Final

from console import openings
from console.gallery import PAGE, Folder, folder_of, wanted_file
from console.memory import Print
from console.visit import Visit
from intake.body import Body
from intake.office import ENDINGS, printed
from intake.shelf import Place
from intake.view import Unseen, Wanted
from intake.viewer import View
from triage.message import Attachment, Outcome

MOST: Final = 12  # files printed ahead for one look
_NAME: Final = "pages.pdf"
_HEAD: Final = (
    f"Content-Type: application/pdf; name={_NAME}\r\nContent-Disposition: attachment; filename={_NAME}\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\n"
)


def is_printed(visit: Visit, file: Attachment) -> bool:
    """Whether a file is one whose pages LibreOffice makes, where it is installed."""
    refused = file.outcome is Outcome.REFUSED or file.reason in {"encrypted", "damaged", "empty", "xml_doctype"}
    return visit.office.libreoffice is not None and file.media in ENDINGS and not refused


def print_of(visit: Visit, folder: Folder, file: Attachment) -> Print | Unseen | None:
    """The printed file, or why there is none; None while it is being prepared, which this begins."""
    if folder.infected:
        return Unseen("infected")
    key = (folder.number, file.path)
    found = visit.office.prints.get(key)
    if found is None:
        visit.office.press.add(partial(_prepare, visit, folder, file))
    return found


def print_ahead(visit: Visit, files: Mapping[str, Attachment]) -> None:
    """Have office files printed that the person is likely to look at; by their places, "12.2" for a mail's second."""
    places = [
        (int(place.partition(".")[0]), file)
        for place, file in files.items()
        if is_printed(visit, file) and visit.office.prints.get((int(place.partition(".")[0]), file.path)) is None
    ]
    visit.office.press.add(*(partial(_prepare_in, visit, mail, file) for mail, file in places[:MOST]))


def printed_page(visit: Visit, folder: Folder, file: Attachment, page: int, width: int = PAGE) -> View | Unseen:
    """A page of a printed file; who looks is in the journal before they see it."""
    found = print_of(visit, folder, file)
    if found is None or folder.original is None:
        return Unseen("no_picture")
    if isinstance(found, Unseen):
        return found
    openings.note(visit.office, folder.original, visit.person, visit.now)
    place = Place(folder.number, file.path, page, width)
    view = visit.office.shelf.get(place)
    if view is None:
        drawn = visit.office.viewer.view(_slot(place), partial(_mailed, found.pdf), Wanted(_NAME, page, width))
        if isinstance(drawn, Unseen):
            return drawn
        visit.office.shelf.put(place, view := drawn)
    return view


def _prepare_in(visit: Visit, mail: int, file: Attachment) -> None:
    folder = folder_of(visit, mail)
    if folder is not None and not folder.infected:
        _prepare(visit, folder, file)


def _prepare(visit: Visit, folder: Folder, file: Attachment) -> None:
    """Print a file and draw its first page; the machine opens it, and nobody has to wait."""
    office, key = visit.office, (folder.number, file.path)
    if office.prints.get(key) is not None or office.libreoffice is None or folder.original is None:
        return
    data = wanted_file(visit, folder, file)
    made = printed(office.libreoffice, data, file.media) if isinstance(data, bytes) else data
    if isinstance(made, bytes):
        place = Place(*key, 1, PAGE)
        view = office.drawer.view(_slot(place), partial(_mailed, made), Wanted(_NAME, 1, PAGE))
        if isinstance(view, View):
            office.shelf.put(place, view)
            office.prints.put(key, Print(made, view.pages))
            return
        made = view
    if made.reason != "closed":  # that says something of the desk and nothing of the file
        office.prints.put(key, made)


def _slot(place: Place) -> str:
    return f"{place.mail} printed {place.path}"


def _mailed(pdf: bytes) -> Body:
    """The drawing process takes a file out of a mail: here is one around it."""
    return Body.of(_HEAD.encode("ascii") + base64.encodebytes(pdf))
