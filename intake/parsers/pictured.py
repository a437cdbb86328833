"""Tells an office file that shows pictures from one that is empty: a scanned contract put into Word holds no words."""

import re
from dataclasses import replace
from typing import Final

from intake.parsers.content import Found
from intake.parsers.unzip import Zip
from triage.message import Outcome, Page, Readability

FEW_WORDS: Final = 8  # of a whole file, below which its pictures are what it is about
_SHOWN: Final = re.compile(rb"(?:^|/)(?:media|Pictures|ObjectReplacements|charts|diagrams|drawings)/[^/]+$")
_PICTURE: Final = re.compile(rb"\xff\xd8\xff[\xdb\xe0-\xef]|\x89PNG\r\n\x1a\n|\\pict\b")


def with_pictures(found: Found, data: bytes, most: int) -> Found:
    """The same findings; where hardly any words stand beside pictures, its pages are those of a scan.

    `most` is how many parts a file in a zip may have. Raises BadZip and LimitReached for a zip that the reader itself
    could not have read.
    """
    if sum(len(page.text.split()) for page in found.pages) >= FEW_WORDS or not _holds_picture(data, most):
        return found
    pages = tuple(replace(page, image_share=1.0) for page in found.pages) or (Page(1, "", image_share=1.0),)
    worded = any(page.text.strip() for page in pages)
    return replace(
        found,
        outcome=Outcome.FILED,
        reason="",
        readability=Readability.READABLE if worded else Readability.SCAN,
        pages=pages,
        page_count=max(1, found.page_count),
    )


def _holds_picture(data: bytes, most: int) -> bool:
    if data.startswith(b"PK"):
        return any(_SHOWN.search(name) for name in Zip(data, most).names())
    return _PICTURE.search(data) is not None
