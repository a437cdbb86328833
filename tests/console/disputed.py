"""A dossier whose sources differ, with a form of ours and a paper nobody asked for: one mail, taken in by intake."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

from console.case import Case
from examples.build import DEADLINE, FUND
from examples.papers import docx_of
from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from storage.dossiers import list_dossiers
from storage.settlements import Saying
from tests.app.forms import answers, blank, filled
from tests.console.desk import NOW, Desk
from tests.installations import live_calls, reception_of
from triage.settled import Act
from triage.told.form import ANNEXED, DECLARED

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


def take_in(desk: Desk, folder: Path, film: str = "Les Grues", at: str = "grues.example") -> str:
    """Let intake take the mail in, of this film and from this domain; the reference of its dossier."""
    with desk.office.store.reading() as db:
        before = {line.reference for line in list_dossiers(db)}
    mails = folder / at
    mails.mkdir()
    (mails / "01.eml").write_bytes(_mail(film, at))
    with reception_of(desk.made, clock=lambda: NOW - timedelta(hours=1)) as service:
        receive_all(ArchiveMailbox([mails]), service)
    with desk.office.store.reading() as db:
        (reference,) = {line.reference for line in list_dossiers(db)} - before
    return reference


def answered(case: Case) -> tuple[Saying, ...]:
    """Every point of the dossier dealt with: lines are waived, the rest was looked at."""
    return tuple(
        Saying(Act.WAIVE, point.key, ("other",)) if point.key else Saying(Act.SEEN, point.code, message=point.message)
        for point in case.points
    )


def _mail(film: str, domain: str) -> bytes:
    call = live_calls()[0]
    said = answers(**SAID | {"title": film, "contact_mail": f"ada@{domain}"})
    files = {
        "formulaire.pdf": filled(blank("fr", call=call, address=FUND), said),
        "fiche.docx": docx_of(SHEET.replace("Les Grues", film)),
        "carte.docx": docx_of(CARD),
    }
    mail = EmailMessage()
    mail["From"], mail["To"] = f"Ada Lamquet <ada@{domain}>", FUND
    mail["Subject"], mail["Message-ID"] = f"Dépôt : {film}", f"<1@{domain}>"
    text = f"Bonjour, voici notre dossier pour {film}. Bien à vous, Ada Lamquet"
    mail.set_content(text, cte="quoted-printable")
    for name, data in files.items():
        kind = "pdf" if name.endswith("pdf") else "vnd.openxmlformats-officedocument.wordprocessingml.document"
        mail.add_attachment(data, maintype="application", subtype=kind, filename=name)
    at = (DEADLINE - timedelta(days=2)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    head = (
        f"Return-Path: <ada@{domain}>\r\n"
        f"Authentication-Results: mx.fonds.example; dmarc=pass header.from={domain}; spf=pass "
        f"smtp.mailfrom={domain}\r\n"
        f"Received: from out.{domain} (out.{domain} [192.0.2.25])\r\n\tby mx.fonds.example with ESMTPS for "
        f"<{FUND}>; {at}\r\n"
    )
    return head.encode() + mail.as_bytes(policy=mail.policy.clone(linesep="\r\n"))
