"""Knows a printed, flattened or scanned copy of our own application form: its fields are gone, its words are there.

Its labels are read as those of any sheet (told/sheets.py). Boxes that were ticked cannot be seen, so what they answer
stays open (told/conditions.py), and its list of declarations is no declaration on honour.
"""

import re

from triage.message import Attachment, Outcome, Page, Readability
from triage.pieces.names import Names
from triage.pieces.pictures import is_pictures
from triage.text.folding import fold
from triage.told.form import ESSENTIAL, KIND
from triage.told.sheets import entries_of
from triage.values import Certainty, Evidence, House, Piece

# What stands on each page of the form (notifier/templates/<language>/form.toml); folded.
_NAMES = ("formulaire de demande", "aanvraagformulier", "application form", "antragsformular")
_FOOT = re.compile(
    rf"(?:{'|'.join(_NAMES)}) [a-z0-9-]{{1,32}} [^\n]{{1,84}} (?:page|pagina|seite) (?P<at>\d)"
    r" (?:sur|van|of|von) (?P<of>\d)"
)
_ASKS = (
    "tire d'une oeuvre existante",
    "ontleend aan een bestaand werk",
    "taken from an existing work",
    "einem bestehenden werk entnommen",
    "pieces envoyees avec ce formulaire",
    "stukken bij dit formulier",
    "documents sent with this form",
    "mit diesem formular gesandte unterlagen",
)
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_FEW = (12, 60)  # lines and words of a page that was left with the values of its fields
_SAID = {"company": "company", "title": "title", "contact_mail": "mail", "amount_asked": "asked"}


def printed_form(attachment: Attachment, names: Names, house: House | None) -> Piece | None:
    """The printed copy of our form in a file, as a piece; None when there is none.

    Sure only when what must be answered can be read beside its label; the address on it tells whose form it is.
    """
    read = attachment.readability is Readability.READABLE or is_pictures(attachment)
    if attachment.outcome is not Outcome.FILED or not read:
        return None
    pages = _run(attachment.pages, names)
    if not pages:
        return None
    found = entries_of([(page.number, page.text) for page in pages], attachment.path)
    said = [(name, found[_SAID[name]][0]) for name in ESSENTIAL if _SAID.get(name) in found]
    doubt = "" if len(said) == len(_SAID) else "weak"
    if not _made_for(house, pages):
        doubt = "other_fund"
    return Piece(
        kind=KIND,
        attachment=attachment.path,
        first_page=pages[0].number,
        last_page=pages[-1].number,
        certainty=Certainty.UNSURE if doubt else Certainty.SURE,
        evidence=tuple(Evidence(f"{KIND}.own_form", entry.page, entry.value[:80], 1.0) for _, entry in said),
        doubt=doubt,
        sha256=attachment.sha256,
    )


def _run(pages: tuple[Page, ...], names: Names) -> list[Page]:
    """The first unbroken run of the form's pages; only its foot alone stands on each of them.

    Programs that print into a file may lose letters, or all words of a page: "page 1 of 2" tells of the next one,
    unless that one is plainly something else: a producer may mail the first page alone, with a synopsis behind it.
    """
    run: list[Page] = []
    asked, last = False, 0
    for page in pages:
        folded = fold(page.text)
        asks = any(map(folded.__contains__, _ASKS))
        foot = _FOOT.search(folded) if any(map(folded.__contains__, _NAMES)) else None
        if not asks and foot is None and (page.number > last or not _bare(page, names)):
            if run:
                break
            continue
        if foot is not None and foot["at"] == "1":
            last = page.number + int(foot["of"]) - 1
        asked = asked or asks or last > 0
        run.append(page)
    return run if asked else []


def _bare(page: Page, names: Names) -> bool:
    """True for what a printer may leave of the form: a few short lines, and above them no name of another piece."""
    lines = [line for line in page.text.splitlines() if line.strip()]
    return len(lines) <= _FEW[0] and len(page.text.split()) <= _FEW[1] and not any(map(names.in_title, lines[:1]))


def _made_for(house: House | None, pages: list[Page]) -> bool:
    """False when the addresses on the first page are all of others; the producer's own stands there too."""
    if house is None:
        return True
    intro = fold(pages[0].text).split(":", 2)
    printed = _ADDRESS.findall(" ".join(intro)[:1_500])
    return not printed or any(address in house.addresses for address in printed)
