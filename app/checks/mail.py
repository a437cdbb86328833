"""Can mail be taken and sent as the service needs it? Of senders speaks senders.py, of our own copies proof.py."""

from collections.abc import Iterator

from app.checks.certificates import certificate_finding
from app.checks.finding import Check, Finding, Seen, fix, halves, info, ok
from app.checks.proof import check_proof_copy
from app.checks.senders import check_domain, check_signatures, check_trust
from app.terminal import many, pick
from intake.imap_mailbox import ImapMailbox
from intake.quota import Quota
from intake.unreachable import MailboxUnreachable
from notifier.smtp import Line, Unavailable, connect

WHY = {
    "mail.sign_in": ("Sans la boîte, aucun dossier n'arrive.", "Without the mailbox no dossier arrives."),
    "mail.certificates": (
        "Un certificat expiré arrête la relève ou l'envoi jusqu'à son renouvellement.",
        "A certificate that has ended stops polling or sending until it is renewed.",
    ),
    "mail.quota": (
        "Une boîte pleine refuse le courrier des producteurs, et rien n'en parvient ici.",
        "A full mailbox refuses what producers send, and nothing of it is heard here.",
    ),
    "mail.idle": (
        "Un message annoncé par le serveur est pris en quelques secondes.",
        "A mail that the server announces is taken within seconds.",
    ),
    "mail.filing": (
        "Ranger sans MOVE ni UIDPLUS effacerait ce que d'autres ont marqué.",
        "Filing without MOVE or UIDPLUS would remove what others have marked.",
    ),
    "mail.smtp": ("Sans envoi, aucun producteur ne reçoit d'accusé.", "Without sending no producer gets a receipt."),
    "mail.null_sender": (
        "L'expéditeur vide empêche deux automates de se répondre sans fin (RFC 3834).",
        "The empty sender keeps two machines from answering each other for ever (RFC 3834).",
    ),
    "mail.proof_copy": (
        "Quand la ligne casse après le point final, seule notre copie dit si la lettre est partie.",
        "When the line breaks after the final dot, only our own copy tells whether the letter left.",
    ),
    "mail.domain": (
        "Sans SPF, DKIM et DMARC, nos lettres finissent dans les indésirables.",
        "Without SPF, DKIM and DMARC our letters end among the spam.",
    ),
    "mail.trust": (
        "Ce réglage décide à qui l'on répond et qui peut compléter un dossier.",
        "This setting decides who is answered and who may add to a dossier.",
    ),
    "mail.signatures": (
        "Les clés des signatures DKIM sont dans le DNS : sans lui, aucun expéditeur n'est prouvé ici.",
        "The keys of DKIM signatures are in DNS: without it no sender is proven here.",
    ),
    "mail.stamps": (
        "L'heure qui compte pour la date limite est celle du premier serveur du fonds.",
        "The time that counts for the deadline is that of the fund's first server.",
    ),
}


def check_mailbox(seen: Seen) -> Iterator[Finding]:
    """Sign in, look at what the server can do, and count what waits."""
    settings = seen.settings.imap
    with ImapMailbox(settings) as mailbox:
        try:
            line = mailbox.check()
            waiting = len(mailbox.listing().uids)
            quota = mailbox.quota()
            abilities = {name: line.can(name) for name in ("IDLE", "MOVE", "UIDPLUS")}
            certificate_end = line.certificate_end
            filed_there = line.folder.exists(line.place_of(settings.filed_folder))
        except MailboxUnreachable as error:
            yield fix("mail.sign_in", f"{error.host}: {error.happened}", error.remedy, fault=error.fault)
            return
    said = many(waiting, ("message", "messages"), ("mail", "mails"))
    host, folder = settings.host, settings.folder
    yield ok("mail.sign_in", pick(f"{host} : {said} dans {folder}", f"{host}: {said} in {folder}"), waiting=waiting)
    yield certificate_finding(settings.host, certificate_end, seen.now)
    yield _quota(seen, quota)
    if abilities["IDLE"] and settings.idle:
        yield ok("mail.idle", pick("le serveur annonce le courrier", "the server announces mail"))
    else:
        every = f"{settings.poll.total_seconds():g} s"
        yield info("mail.idle", pick(f"relève toutes les {every} seulement", f"polled every {every} only"))
    if not (abilities["MOVE"] or abilities["UIDPLUS"]):
        yield fix(
            "mail.filing",
            pick(
                "le serveur n'a ni MOVE ni UIDPLUS : le courrier pris reste dans la boîte",
                "the server has neither MOVE nor UIDPLUS: taken mail stays in the inbox",
            ),
            pick(
                "prenez une boîte dont le serveur a MOVE (RFC 6851)", "use a mailbox whose server has MOVE (RFC 6851)"
            ),
        )
    elif filed_there:
        yield ok("mail.filing", pick(f"range dans {settings.filed_folder}", f"files to {settings.filed_folder}"))
    else:
        name = settings.filed_folder
        yield ok(
            "mail.filing", pick(f"{name} sera créé au premier rangement", f"{name} will be made at the first filing")
        )


def _quota(seen: Seen, quota: Quota | None) -> Finding:
    name, host, folder = "mail.quota", seen.settings.imap.host, seen.settings.imap.filed_folder
    if quota is None:
        return ok(name, pick(f"{host} ne dit pas de limite", f"{host} tells no limit"))
    said = pick(f"{host} : boîte pleine à {quota.percent} %", f"{host}: the mailbox is {quota.percent} % full")
    if not quota.nearly_full:
        return ok(name, said, percent=quota.percent)
    remedy = pick(
        f"demandez plus de place, ou, après une sauvegarde, ôtez d'anciens messages de {folder} : ils sont au coffre",
        f"ask for more room, or, after a backup, remove old mail from {folder}: it lies in the vault",
    )
    return fix(name, said, remedy, percent=quota.percent)


def check_smtp(seen: Seen) -> Iterator[Finding]:
    """Sign in without sending, and try the envelope sender of automatic letters."""
    settings = seen.settings.smtp
    line = connect(settings)
    if isinstance(line, Unavailable):
        what, remedy = halves(line.message)
        yield fix("mail.smtp", what, remedy, fault=line.code)
        return
    try:
        yield ok("mail.smtp", pick(f"{settings.host} : accepté", f"{settings.host}: signed in"))
        yield certificate_finding(settings.host, line.certificate_end, seen.now)
        yield _null_sender(seen, line)
    finally:
        line.close()


def _null_sender(seen: Seen, line: Line) -> Finding:
    settings, name = seen.settings.smtp, "mail.null_sender"
    if not settings.null_sender:
        return ok(name, pick(f"enveloppe : {settings.bounce_address}", f"envelope: {settings.bounce_address}"))
    if line.takes_null_sender():
        return ok(name, pick("l'expéditeur vide est accepté", "the empty sender is accepted"))
    if settings.bounce_address:
        said = settings.bounce_address
        return ok(name, pick(f"expéditeur vide refusé, {said} à sa place", f"empty sender refused, {said} instead"))
    return fix(
        name,
        pick("le serveur refuse l'expéditeur vide", "the server refuses the empty sender"),
        pick(
            'écrivez bounce_address = "…" sous [smtp] : une adresse lue par personne d\'autre',
            'write bounce_address = "…" under [smtp]: an address that nobody else reads',
        ),
    )


CHECKS = (
    Check(("mail.sign_in", "mail.certificates", "mail.quota", "mail.idle", "mail.filing"), check_mailbox, online=True),
    Check(("mail.smtp", "mail.certificates", "mail.null_sender"), check_smtp, online=True),
    Check(("mail.proof_copy",), check_proof_copy, online=True),
    Check(("mail.domain",), check_domain, online=True),
    Check(("mail.trust", "mail.stamps"), check_trust),
    Check(("mail.signatures",), check_signatures, online=True),
)
