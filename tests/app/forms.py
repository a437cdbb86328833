"""Fills in the application form as producers do, and breaks it as their printers do."""

import io
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache

import pypdfium2
import pypdfium2.raw as pdfium
from pypdf import PdfWriter

from intake.body import Body
from intake.sandbox import Reader
from notifier.form import application_form
from tests import make
from tests.notifier.cast import FUND
from tests.triage.papers import kinds
from triage.message import Attachment, Message
from triage.told import form
from triage.values import Call

ADDRESS = make.OURS.address
LANGUAGES = ("fr", "nl", "en", "de")
DIFFICULT = {
    "company": "L’Œil & l'Été « Films » SRL",
    "enterprise_number": "BE 0915.440.864",
    "contact_name": "Ada Lamquet-d’Hondt",
    "contact_mail": "ada@lamquet.example",
    "title": ('L’Été « des » grues, "ou" l\'œuvre — naïve ! ' * 5)[:199] + ".",
    "other_titles": "Die Straße der Kräne ; ex-„Grues”",
    "length": "8 × 52 min",
    "director": "Zoë Müller & José Peña",
    "budget": "48.500,00",
    "amount_asked": "12.500,00",
    "start": "1er mars 2021",
    "anchoring": "4000 Liège : 12.500,00 €\r1348 Louvain-la-Neuve : 3 000 €",
}


def blank(language: str = "fr", *, call: Call | None = None, address: str = ADDRESS) -> bytes:
    """A form as the fund gives it out; that of the usual call is made once."""
    return made(call, language, address) if call else usual(language, address)


@cache
def usual(language: str, address: str) -> bytes:
    return made(make.call(), language, address)


def made(call: Call, language: str, address: str) -> bytes:
    return application_form(call, language, fund=FUND, kinds=kinds(), address=address)


def answers(**changes: str) -> dict[str, str]:
    """An answer to every field of the form, a difficult one where a person could write it."""
    said = {name: f"{name} : « œ » d'été ß" for name in form.TEXTS} | DIFFICULT
    said |= {name: options[-1] for name, options in form.CHOICES.items()}
    said |= {"codeveloper": "", "adapted_work": ""}
    said |= {f"{form.DECLARED}{name}": "Yes" for name in form.DECLARATIONS} | {f"{form.ANNEXED}synopsis": "Yes"}
    return said | changes


def filled(data: bytes, said: dict[str, str]) -> bytes:
    """The form with answers in it, saved by another program than ours; the same form with the same answers once."""
    return _filled(data, tuple(said.items()))


@cache
def _filled(data: bytes, entries: tuple[tuple[str, str], ...]) -> bytes:
    said = dict(entries)
    ticked = {name: f"/{value}" for name, value in said.items() if not is_text(name) and value}
    written = {name: value for name, value in said.items() if is_text(name)}
    writer = PdfWriter(clone_from=io.BytesIO(data))
    for page in writer.pages:
        writer.update_page_form_field_values(page, written | ticked, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def flattened(data: bytes) -> bytes:
    """The form as a printer driver leaves it: what was in its fields is drawn on the page."""
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    for page in document:
        pdfium.FPDFPage_Flatten(page, pdfium.FLAT_PRINT)
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def mailed(reader: Reader, *files: bytes, text: str = "Voici notre dossier.") -> Message:
    """The mail that brings the files, read in the real child."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = "Ada Lamquet <ada@lamquet.example>", ADDRESS, "Dossier"
    mail.set_content(text)
    for number, data in enumerate(files, 1):
        mail.add_attachment(data, maintype="application", subtype="pdf", filename=f"formulaire-{number}.pdf")
    with Body.of(mail.as_bytes()) as body:
        message = reader.read(body)
    assert isinstance(message, Message)
    return message


def is_text(name: str) -> bool:
    """True for a field to write in."""
    return name in form.TEXTS


def returned(attachment: Attachment) -> dict[str, str]:
    """What came back, by field; a box that was not ticked is left out."""
    return {one.name: one.value for one in attachment.fields if one.value not in {"", "Off"} and one.name != form.MARK}
