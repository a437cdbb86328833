"""The processes that draw pages: a warm template, and a child for each mail that somebody looks at.

As in intake/child.py, but a child goes on for one mail: it answers order after order, keeps the file it drew last open,
and ends when the parent lets go of it. The orders and answers are those of intake/view.py.
"""

import io
import os
import socket
from contextlib import ExitStack
from dataclasses import replace
from mmap import mmap

from PIL import Image

from intake.child import content_of, prepare, receive_order, run, send
from intake.confine import Cage
from intake.examples import PAGE
from intake.parsers import iwork
from intake.parsers.drawing import Sheets, open_sheets
from intake.parsers.families import Family
from intake.parsers.images import HEIC, pages_in_tiff
from intake.parsers.limits import Budget, LimitReached, Limits
from intake.parsers.mail import find_file
from intake.parsers.pdf import Refused
from intake.parsers.pictures import BadPicture, draw_picture
from intake.parsers.sought import Caught
from intake.parsers.unzip import BadZip, Zip
from intake.view import Answer, Raster, Unseen, Wanted, encode

LIMITS = Limits()
_REASONS = {
    Family.ENCRYPTED: "encrypted",
    Family.DAMAGED: "damaged",
    Family.EXECUTABLE: "executable",
    Family.UNKNOWN: "format_unknown",
}


def main(control_fd: int) -> None:
    """Serve the parent until it goes away."""
    run(control_fd, warm(), serve)


def warm() -> Cage:
    """Draw once with everything, then give up what must not be had."""
    for drawn in (_sample_picture(), _sample_pdf()):
        encode(Answer(raster=drawn))
    return prepare()


def _sample_pdf() -> Raster | None:
    with open_sheets(PAGE, ()) as sheets:
        return sheets.draw(1, 200, LIMITS)


def _sample_picture() -> Raster:
    file = io.BytesIO()
    Image.new("RGBA", (40, 30), "white").save(file, "PNG")
    return draw_picture(file.getvalue(), "image/png", 20, LIMITS)


def serve(parent: socket.socket) -> None:
    """Answer orders until the parent lets go; only the first one's mail is looked at."""
    with ExitStack() as open_file:
        mail = None
        open_mail = _OpenMail(b"", open_file)
        while (received := receive_order(parent, Wanted)) is not None:
            if mail is None:
                mail = content_of(received[0])
                open_mail = _OpenMail(mail, open_file)
            os.close(received[0])
            answer = open_mail.answer(received[1])
            send(parent.fileno(), encode(answer))
            if answer.unseen is not None and answer.unseen.reason == "memory":
                os._exit(0)  # what is left of this process is not worth going on with


class _OpenMail:
    """One mail, and the file of it that lies open."""

    def __init__(self, mail: bytes | mmap, opened: ExitStack) -> None:
        self._mail = mail
        self._opened = opened
        self._path: str | None = None
        self._caught: Caught | None = None
        self._sheets: Sheets | None = None

    def answer(self, wanted: Wanted) -> Answer:
        """Draw, whatever happens."""
        try:
            drawn: Raster | bytes | Unseen = self._drawn(wanted)
        except LimitReached as limit:
            drawn = Unseen(limit.reason)
        except Refused as refusal:
            drawn = Unseen(str(refusal))
        except (BadPicture, BadZip):
            drawn = Unseen("damaged")
        except MemoryError:
            drawn = Unseen("memory")
        except Exception as error:  # a parser's fault is an outcome; its text may hold content and is not told
            drawn = Unseen("crashed", type(error).__name__[:60])
        if isinstance(drawn, bytes):
            return Answer(file=drawn)
        return Answer(raster=drawn) if isinstance(drawn, Raster) else Answer(unseen=drawn)

    def _drawn(self, wanted: Wanted) -> Raster | bytes | Unseen:
        if wanted.whole:
            caught = find_file(self._mail, wanted.path, wanted.passwords)
            return caught.data if caught is not None else Unseen("no_such_file")
        if self._path != wanted.path:
            self._open(wanted)
        if self._caught is None:
            return Unseen("no_such_file")
        if self._sheets is not None:
            return self._sheets.draw(wanted.page, wanted.width, LIMITS) or Unseen("no_such_page")
        if self._caught.family is Family.IMAGE:
            data, media = self._caught.data, self._caught.media
            if media == HEIC:
                return Unseen("photo_heic")
            if wanted.page > (pages_in_tiff(data) if media == "image/tiff" else 1):
                return Unseen("no_such_page")
            return draw_picture(data, media, wanted.width, LIMITS, wanted.page)
        return Unseen(_REASONS.get(self._caught.family, "no_picture"))

    def _open(self, wanted: Wanted) -> None:
        self._opened.close()
        self._path = self._caught = self._sheets = None
        caught = find_file(self._mail, wanted.path, wanted.passwords)
        if caught is not None and caught.family is Family.IWORK:
            caught = _preview(caught)
        if caught is not None and caught.family is Family.PDF:
            self._sheets = self._opened.enter_context(open_sheets(caught.data, caught.passwords))
        self._path, self._caught = wanted.path, caught


def _preview(caught: Caught) -> Caught:
    """What Pages, Keynote or Numbers drew of the file themselves."""
    budget = Budget(LIMITS)
    archive = Zip(caught.data, LIMITS.entries)
    if (drawn := iwork.drawn_preview(archive, budget)) is not None:
        return replace(caught, data=drawn, family=Family.PDF)
    if (picture := iwork.pictured_preview(archive, budget)) is not None:
        return replace(caught, data=picture, family=Family.IMAGE)
    return caught
