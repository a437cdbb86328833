"""Can mail be taken and sent as the service needs it, and can our own copy of a letter prove that it left?"""

import secrets
import time
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import SMTP as CRLF
from email.utils import format_datetime

from app.checks.certificates import certificate_finding
from app.checks.finding import Check, Finding, Seen, fix, halves, info, ok
from app.locks import holder_of
from app.terminal import decimal, many, pick
from intake.imap_mailbox import ImapMailbox
from intake.mailbox import RawMail
from intake.nameserver import Nameserver
from intake.quota import Quota
from intake.unreachable import MailboxUnreachable
from notifier.smtp import Accepted, Line, Unavailable, connect
from triage.values import Trust

PROBE_SECONDS = 60.0
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


def check_proof_copy(seen: Seen) -> Iterator[Finding]:
    """Does a mail to ourselves, sent as a letter is, come back into the mailbox?"""
    name = "mail.proof_copy"
    if not seen.settings.outbox.proof_copy:
        yield info(
            name,
            pick(
                "copie de preuve coupée : une ligne cassée attendra une personne",
                "proof copy switched off: a broken line will wait for a person",
            ),
        )
    elif not seen.send_probe:
        yield info(name, pick("copie de preuve pas essayée", "proof copy not tried"), "guichet doctor --send-probe")
    elif holder_of(seen.settings.data, "worker") is not None:
        yield info(
            name,
            pick("le service tourne et prendrait la copie d'essai", "the service runs and would take the trial copy"),
            pick("arrêtez-le, puis : guichet doctor --send-probe", "stop it, then: guichet doctor --send-probe"),
        )
    else:
        yield _probe(seen)


def _probe(seen: Seen) -> Finding:
    settings, name = seen.settings, "mail.proof_copy"
    token = f"probe-{secrets.token_hex(16)}"
    line = connect(settings.smtp)
    if isinstance(line, Unavailable):
        what, remedy = halves(line.message)
        return fix(name, what, remedy)
    with ImapMailbox(settings.imap) as mailbox:
        try:
            before = mailbox.listing()
            outcome = line.offer(settings.smtp.sender, _probe_mail(seen, token), copy_to="", offered=lambda: None)
            if not isinstance(outcome, Accepted):
                refused = pick("le serveur refuse un message à nous-mêmes", "the server refuses a mail to ourselves")
                return fix(name, refused, pick("voyez smtp.sender et le serveur", "look at smtp.sender and the server"))
            waited = _wait_for(mailbox, before.uids, token)
        except MailboxUnreachable as error:
            return fix(name, f"{error.host}: {error.happened}", error.remedy)
        finally:
            line.close()
    if waited is not None:
        return ok(
            name,
            pick(f"notre copie revient en {decimal(waited)} s", f"our copy comes back in {waited:.1f} s"),
            seconds=waited,
        )
    return fix(
        name,
        pick(
            f"notre copie n'est pas revenue en {PROBE_SECONDS:.0f} s",
            f"our copy did not come back in {PROBE_SECONDS:.0f} s",
        ),
        pick(
            "faites livrer smtp.sender dans cette boîte, ou écrivez proof_copy = false sous [outbox]",
            "have smtp.sender delivered to this mailbox, or write proof_copy = false under [outbox]",
        ),
    )


def _wait_for(mailbox: ImapMailbox, before: tuple[int, ...], token: str) -> float | None:
    """Seconds until the mail with this token is there, moved out of the way at once; None when it did not come."""
    begun, known = time.monotonic(), set(before)
    while time.monotonic() < begun + PROBE_SECONDS:
        listing = mailbox.listing()
        for uid in sorted(set(listing.uids) - known):
            known.add(uid)
            mail = mailbox.fetch(uid)
            if not isinstance(mail, RawMail):
                continue
            with mail.body, mail.body.reader() as text:
                ours = token.encode() in text.read(64 * 1024)
            if ours:
                mailbox.file_away(mail.uid)
                return time.monotonic() - begun
        time.sleep(0.25)
    return None


def _probe_mail(seen: Seen, token: str) -> bytes:
    settings = seen.settings
    mail = EmailMessage(policy=CRLF)
    mail["Date"] = format_datetime(seen.now)
    mail["From"] = mail["To"] = settings.smtp.sender
    mail["Subject"] = "Guichet: trial of the proof copy"
    mail["Message-ID"] = f"<{token}@{settings.house.domain}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content("Guichet sent this to itself to see whether it comes back. Nothing is to be done.\n")
    return mail.as_bytes()


def check_domain(seen: Seen) -> Iterator[Finding]:
    """What a person must look at in DNS: nothing here asks it."""
    domain = seen.settings.smtp.sender.rpartition("@")[2]
    host = seen.settings.smtp.host
    yield info(
        "mail.domain",
        pick(
            f"SPF, DKIM et DMARC de {domain} : à contrôler à la main",
            f"SPF, DKIM and DMARC of {domain}: to be checked by hand",
        ),
        pick(
            f"publiez un SPF qui admet {host}, sa clé DKIM, et _dmarc.{domain} « v=DMARC1; p=none »",
            f"publish an SPF that admits {host}, its DKIM key, and _dmarc.{domain} “v=DMARC1; p=none”",
        ),
    )


def check_trust(seen: Seen) -> Iterator[Finding]:
    """Whom we believe, and whose clock counts."""
    house = seen.settings.house
    if house.trust is Trust.OPEN:
        yield info(
            "mail.trust",
            pick(
                "tout expéditeur sans défaut est cru (trust = open)",
                "any sender without fault is believed (trust = open)",
            ),
        )
    elif not house.authserv_id and seen.settings.signatures.check:
        yield ok(
            "mail.trust",
            pick(
                "signatures DKIM vérifiées ici, sans authserv_id", "DKIM signatures checked here, without authserv_id"
            ),
        )
    elif not house.authserv_id:
        yield info(
            "mail.trust",
            pick(
                "ni authserv_id ni vérification ici : aucun expéditeur n'est prouvé, chacun reçoit un accusé neutre",
                "neither authserv_id nor a check here: no sender is proven, each gets a neutral receipt",
            ),
            pick("écrivez check = true sous [signatures]", "write check = true under [signatures]"),
        )
    else:
        yield ok("mail.trust", pick(f"verdicts de {house.authserv_id}", f"verdicts of {house.authserv_id}"))
    if house.own_hosts:
        yield ok("mail.stamps", pick("premier tampon : ", "first stamp: ") + ", ".join(house.own_hosts))
    else:
        yield info(
            "mail.stamps",
            pick("own_hosts est vide : l'heure de la boîte fait foi", "own_hosts is empty: the mailbox's time counts"),
            pick("nommez vos serveurs d'entrée sous [house]", "name your receiving servers under [house]"),
        )


def check_signatures(seen: Seen) -> Iterator[Finding]:
    """Can the keys of DKIM signatures be asked for, where we check them ourselves?"""
    settings, name = seen.settings.signatures, "mail.signatures"
    if not settings.check:
        yield ok(name, pick("DNS n'est pas interrogé : check = false", "DNS is not asked: check = false"))
        return
    who = settings.nameserver or pick("le DNS de cette machine", "this machine's DNS")
    seconds = Nameserver(settings.nameserver).answers()
    if seconds is None:
        yield fix(
            name,
            pick(
                f"{who} ne répond pas : les signatures restent sans preuve", f"{who} does not answer: nothing is proven"
            ),
            pick(
                "laissez sortir le port 53 (UDP et TCP), ou écrivez nameserver ou check = false sous [signatures]",
                "let port 53 (UDP and TCP) out, or write nameserver or check = false under [signatures]",
            ),
        )
        return
    said = pick(f"{who} répond en {seconds:.2f} s", f"{who} answers in {seconds:.2f} s")
    yield ok(name, said, seconds=seconds)


CHECKS = (
    Check(("mail.sign_in", "mail.certificates", "mail.quota", "mail.idle", "mail.filing"), check_mailbox, online=True),
    Check(("mail.smtp", "mail.certificates", "mail.null_sender"), check_smtp, online=True),
    Check(("mail.proof_copy",), check_proof_copy, online=True),
    Check(("mail.domain",), check_domain, online=True),
    Check(("mail.trust", "mail.stamps"), check_trust),
    Check(("mail.signatures",), check_signatures, online=True),
)
