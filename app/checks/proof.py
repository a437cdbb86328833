"""Can our own copy of a letter prove that it left? Asked by a mail that Guichet sends to itself."""

import secrets
import time
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import SMTP as CRLF
from email.utils import format_datetime

from app.checks.finding import Finding, Seen, fix, halves, info, ok
from app.locks import holder_of
from app.terminal import decimal, pick
from intake.imap_mailbox import ImapMailbox
from intake.mailbox import RawMail
from intake.unreachable import MailboxUnreachable
from notifier.smtp import Accepted, Unavailable, connect

PROBE_SECONDS = 60.0


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
