"""Mails of the bench's own: of any size, and dossiers for when the floor's corpora are not there."""

import base64
import random
from email.message import EmailMessage
from pathlib import Path

import reportlab.rl_config
from reportlab.pdfgen.canvas import Canvas

TEXT = "Une femme revient dans la ville où sa mère travaillait ; la gare est fermée, le fleuve monte"


def dossier(number: int, *, pages: int = 7, photo_bytes: int = 0) -> bytes:
    """An application with a PDF of text, and a photograph of random bytes so large; another one for each number."""
    chance = random.Random(number)
    mail = EmailMessage()
    mail["Return-Path"] = f"<ada{number}@applicant.example>"
    mail["Received"] = (
        f"from mail.example.org by mx.fund.example with ESMTPS id {number}; Thu, 01 Jan 2026 10:00:00 +0000"
    )
    mail["From"] = f"Ada Lambert <ada{number}@applicant.example>"
    mail["To"] = "dossiers@fund.example"
    mail["Subject"] = f"Demande d'aide au développement : Film {number}"
    mail["Date"] = "Thu, 01 Jan 2026 10:00:00 +0000"
    mail["Message-ID"] = f"<{number}.{chance.randrange(10**9)}@applicant.example>"
    mail.set_content("Madame, Monsieur,\n\nVeuillez trouver ci-joint notre dossier.\n\nAda Lambert\n")
    mail.add_attachment(_paper(chance, pages), "application", "pdf", filename="Formulaire de demande.pdf")
    head, _, tail = mail.as_bytes().rpartition(f"--{mail.get_boundary()}--".encode())
    return (head + (_photo(chance, photo_bytes, str(mail.get_boundary())) if photo_bytes else b"")) + (
        f"--{mail.get_boundary()}--".encode() + tail
    )


def dossiers(folder: Path, count: int) -> list[Path]:
    """So many small applications as files, made once."""
    folder.mkdir(parents=True, exist_ok=True)
    mails = [folder / f"{number:06}.eml" for number in range(count)]
    for number, mail in enumerate(mails):
        if not mail.exists():
            mail.write_bytes(dossier(number))
    return mails


def _paper(chance: random.Random, pages: int) -> bytes:
    reportlab.rl_config.invariant = 1
    canvas = Canvas("")
    for _ in range(pages):
        text = canvas.beginText(70, 780)
        for _ in range(44):
            text.textLine(" ".join(chance.choices(TEXT.split(), k=12)))
        canvas.drawText(text)
        canvas.showPage()
    return bytes(canvas.getpdfdata())


def _photo(chance: random.Random, size: int, boundary: str) -> bytes:
    """A part that begins as a JPEG file does."""
    head = f'--{boundary}\nContent-Type: image/jpeg; name="photo.jpg"\nContent-Transfer-Encoding: base64\n'
    data = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + chance.randbytes(size)
    return (head + 'Content-Disposition: attachment; filename="photo.jpg"\n\n').encode() + base64.encodebytes(data)
