"""The routes that show a file of a mail: its pages as pictures, their thumbnails, the original to save."""

import unicodedata
from typing import Final
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.responses import Response

from console import failures
from console.gallery import PAGE, WIDTHS, Folder, draw_ahead, file_of, folder_of, original_of, page_of
from console.leaf import is_drawn, leaf_of, pages_of
from console.pages import page
from console.prints import is_printed, printed_page
from console.visit import Visit
from intake.view import Unseen
from intake.viewer import View
from triage.message import Attachment, Outcome

NEAR: Final = 12  # thumbnails before and after the page shown
NAME: Final = 120  # letters of a file's name on the reader's own disk
ALONE: Final = "default-src 'none'; sandbox; frame-ancestors 'none'"


def image(visit: Visit) -> Response:
    """A page as a picture, in one of three widths."""
    folder, file = _file(visit)
    width = int(asked) if (asked := visit.query("w", str(PAGE))).isdecimal() and len(asked) < 6 else 0
    if width not in WIDTHS:
        raise HTTPException(404)
    drawn = printed_page if is_printed(visit, file) else _page
    view = drawn(visit, folder, file, visit.number("page"), width)
    if isinstance(view, Unseen):
        raise HTTPException(404)
    return Response(view.image, media_type="image/webp", headers={"content-security-policy": ALONE})


def _page(visit: Visit, folder: Folder, file: Attachment, number: int, width: int) -> View | Unseen:
    return page_of(visit, folder, file.path, number, width)


def sheet(visit: Visit) -> Response:
    """One page of a file, alone on the desk: with its words, its neighbours, and the way to the original."""
    folder, file = _file(visit)
    number = visit.number("page")
    zoom = visit.query("zoom") == "1"
    part = int(asked) if (asked := visit.query("part", "1")).isdecimal() and len(asked) < 6 else 1
    quotes = [words for words in visit.request.query_params.getlist("mark") if words][:5]
    shown_as = visit.query("as")
    leaf = leaf_of(
        visit, folder, visit.number("ordinal"), number, quotes=quotes, zoom=zoom, part=part, shown_as=shown_as
    )
    if leaf is None:
        raise HTTPException(404)
    if leaf.picture is not None and number < leaf.pages and not leaf.printed:
        draw_ahead(visit, [(folder.number, file.path, number + 1)])
    near = range(max(1, number - NEAR), min(leaf.pages, number + NEAR) + 1)
    return page(
        visit,
        "file.html",
        leaf=leaf,
        file=file,
        near=near,
        zoom=zoom,
        drawn=is_drawn(file) or leaf.picture is not None,
        shown_as=shown_as if shown_as in {"pages", "text"} and is_printed(visit, file) else "",
        given=file.outcome is not Outcome.REFUSED and bool(file.sha256),
    )


def original(visit: Visit) -> Response:
    """A file as it was sent, to keep on the reader's own disk; a program is not given out."""
    folder, file = _file(visit)
    say = visit.speech.say
    if file.outcome is Outcome.REFUSED:
        what = say("Ce fichier est un programme.")
        return failures.conflict(visit, what, say("Il n’est pas remis. Le message complet reste dans le coffre."))
    found = file_of(visit, folder, file)
    if isinstance(found, Unseen):
        what = say("Ce fichier ne peut pas être sorti du message.")
        return failures.conflict(visit, what, say("Téléchargez le message complet : il le contient."))
    return download(found, file.name or f"fichier-{visit.number('ordinal')}")


def raw(visit: Visit) -> Response:
    """A mail as it came."""
    folder = folder_of(visit, visit.number("message"))
    data = original_of(visit, folder) if folder is not None else None
    if data is None:
        raise HTTPException(404)
    return download(data, f"message-{visit.number('message')}.eml")


def download(data: bytes, name: str) -> Response:
    """Bytes for the reader's disk: of no kind that a browser would open, under a name that cannot lead anywhere."""
    safe = saved_name(name)
    plain = "".join(sign if sign.isascii() and sign not in '"\\%' else "_" for sign in safe)
    headers = {
        "content-disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(safe, safe='')}",
        "content-security-policy": ALONE,
        "x-download-options": "noopen",
    }
    return Response(data, media_type="application/octet-stream", headers=headers)


def saved_name(name: str) -> str:
    """A stranger's name for a file, fit for a disk: letters, digits and a few signs, its ending kept and seen last."""
    kept = "".join(sign if _fit(sign) else "_" for sign in unicodedata.normalize("NFC", name))
    stem, dot, ending = kept.rpartition(".")
    if not dot or len(ending) > 10:
        stem, ending = kept, ""
    stem = stem.strip(" ._-")[:NAME] or "fichier"
    return f"{stem}.{ending}" if ending else stem


def _fit(sign: str) -> bool:
    return sign in " ._-()+,'’&" or unicodedata.category(sign)[0] in "LN"


def _file(visit: Visit) -> tuple[Folder, Attachment]:
    """The file an address names. Raises HTTPException(404) when there is none."""
    folder = folder_of(visit, visit.number("message"))
    file = folder.file(visit.number("ordinal")) if folder is not None else None
    if folder is None or file is None:
        raise HTTPException(404)
    return folder, file


def shows_pages(file: Attachment) -> bool:
    """Whether a list of files can lead to a page of this one."""
    return pages_of(file) > 0 and file.outcome is not Outcome.REFUSED
