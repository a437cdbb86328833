"""A dossier whose sources differ, with a form of ours and a paper nobody asked for: one mail, taken in by intake."""

import io
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

from examples.build import DEADLINE, FUND
from examples.papers import docx_of
from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from storage.dossiers import list_dossiers
from tests.app.forms import answers, blank, filled
from tests.console.desk import NOW, Desk
from tests.installations import desk_of, live_calls
from triage.form import ANNEXED, DECLARED

SHEET = """# Fiche projet

| Titre | Les Grues |
| Société de production | Atelier des Grues SRL |
| Réalisation | José Peña |
| Durée | 52 min |
| Montant demandé | 15 000 € |
| Budget de développement | 48 500 € |
"""
CARD = """# Carte d'identité

Royaume de Belgique
Carte d'identité
Nom : Lamquet
Prénoms : Ada
Nationalité : belge
Numéro de registre national : 85.07.30-033.28
Lieu de naissance : Namur
"""
SAID = {
    "title": "Les Grues",
    "other_titles": "",
    "company": "Atelier des Grues SRL",
    "director": "Zoë Müller",
    "authors": "Zoë Müller",
    "length": "52 min",
    "format": "feature",
    "animation": "no",
    "adaptation": "no",
    "codevelopment": "no",
    "amount_asked": "12.500,00",
    f"{DECLARED}truth": "",
    f"{ANNEXED}synopsis": "Yes",
}


def take_in(desk: Desk, folder: Path) -> str:
    """Let intake take the mail in; the reference of its dossier."""
    with desk.office.store.reading() as db:
        before = {line.reference for line in list_dossiers(db)}
    mails = folder / "disputed"
    mails.mkdir()
    (mails / "01.eml").write_bytes(_mail())
    with desk_of(desk.made, clock=lambda: NOW - timedelta(hours=1)) as service:
        receive_all(ArchiveMailbox([mails]), service)
    with desk.office.store.reading() as db:
        (reference,) = {line.reference for line in list_dossiers(db)} - before
    return reference


def _mail() -> bytes:
    call = live_calls()[0]
    form = filled(blank("fr", call=call, address=FUND), answers(**SAID))
    mail = EmailMessage()
    mail["From"], mail["To"] = "Ada Lamquet <ada@grues.example>", FUND
    mail["Subject"], mail["Message-ID"] = "Dépôt : Les Grues", "<grues@grues.example>"
    mail.set_content("Bonjour, voici notre dossier pour Les Grues. Bien à vous, Ada Lamquet", cte="quoted-printable")
    for name, data in (("formulaire.pdf", form), ("fiche.docx", docx_of(SHEET)), ("carte.docx", docx_of(CARD))):
        kind = "pdf" if name.endswith("pdf") else "vnd.openxmlformats-officedocument.wordprocessingml.document"
        mail.add_attachment(io.BytesIO(data).read(), maintype="application", subtype=kind, filename=name)
    at = (DEADLINE - timedelta(days=2)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    head = (
        "Return-Path: <ada@grues.example>\r\n"
        "Authentication-Results: mx.fonds.example; dmarc=pass header.from=grues.example; spf=pass "
        "smtp.mailfrom=grues.example\r\n"
        f"Received: from out.grues.example (out.grues.example [192.0.2.25])\r\n\tby mx.fonds.example with ESMTPS for "
        f"<{FUND}>; {at}\r\n"
    )
    return head.encode() + mail.as_bytes(policy=mail.policy.clone(linesep="\r\n"))
