"""Mails to our own people: how an invitation reads, and how the sender lets it out.

It goes to its person alone: never to our own mailbox, where its code would lie for others to read.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from config.log import Log
from notifier.deliver import Delivered, Sender
from notifier.headers import encoded, mail_bytes, mailbox
from notifier.ids import letter_message_id
from notifier.smtp import Accepted, Deferred, Line, Lost, Unavailable, connect
from notifier.wording import LANGUAGES, wording
from storage.notices import Notice, any_due, any_open, claim_notice, give_up_notices, settle_notice
from storage.vault import VaultError
from triage.values import LetterState

log = Log("notifier")
AGAIN = timedelta(seconds=20)  # somebody sits before the door


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an invitation says, and to whom."""

    address: str
    name: str
    language: str
    link: str
    code: str
    minutes: int


def compose_invitation(
    invitation: Invitation, *, fund: str, sender: str, token: str, key: bytes, domain: str, zone: str, now: datetime
) -> bytes:
    """The whole mail."""
    words = wording(invitation.language if invitation.language in LANGUAGES else LANGUAGES[0])
    values = {
        "name": invitation.name,
        "link": invitation.link,
        "code": f"{invitation.code[:3]} {invitation.code[3:]}",
        "minutes": invitation.minutes,
        "fund": fund,
    }
    headers = [
        ("Date", format_datetime(now.astimezone(ZoneInfo(zone)))),
        ("From", mailbox(fund, sender)),
        ("To", f"<{invitation.address}>"),
        ("Subject", encoded(words.subject("sign_in", **values))),
        ("Message-ID", letter_message_id(token, key, domain)),
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "All"),
        ("Content-Language", words.language),
        ("MIME-Version", "1.0"),
        ("Content-Type", 'text/plain; charset="utf-8"'),
        ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    return mail_bytes(headers, words.body("sign_in", **values))


def deliver_notices(sender: Sender) -> Delivered:
    """Let out what waits for our own people; how many left, and what kept the others. Raises StoreUnavailable."""
    with sender.store.reading() as db:  # nearly every round ends here, and need not wait for whoever writes
        if not any_open(db):
            return Delivered()
    with sender.store.writing() as db:
        given_up = give_up_notices(db, sender.now())
    for token in given_up:
        sender.discard(token)
    with sender.store.reading() as db:
        if not any_due(db, sender.now()):
            return Delivered()
    sender.in_place()
    line = connect(sender.smtp)
    if isinstance(line, Unavailable):
        log.error("submission server unavailable", code=line.code, problem=line.message)
        return Delivered(stopped=line.code, why=line.message)
    try:
        return Delivered(sent=_let_out(sender, line))
    finally:
        line.close()


def _let_out(sender: Sender, line: Line) -> int:
    left = 0
    while line.open:
        sender.in_place()
        with sender.store.writing() as db:
            notice = claim_notice(db, sender.now())
        if notice is None:
            break
        state, answer = _offer(sender, line, notice)
        again = sender.now() + AGAIN if state is LetterState.QUEUED else None
        with sender.store.writing() as db:
            settle_notice(db, notice.id, state, answer=answer, now=sender.now(), due_at=again)
        if state is not LetterState.QUEUED:
            sender.discard(notice.token)
        left += state is LetterState.SENT
        log.info("notice handled", notice=notice.id, state=state.value, attempt=notice.attempts)
    return left


def _offer(sender: Sender, line: Line, notice: Notice) -> tuple[LetterState, str]:
    try:
        data = sender.posting(notice.posting)
    except (VaultError, OSError) as error:
        log.error("sealed notice cannot be opened", notice=notice.id, error=type(error).__name__)
        return LetterState.FAILED, "no posting"
    match line.offer(notice.recipient, data, copy_to="", offered=lambda: None):
        case Accepted(answer):
            return LetterState.SENT, answer
        case Deferred(answer):
            return LetterState.QUEUED, answer
        case Lost(step) as lost:  # uncertain: no copy will tell; its person asks again if it did not come
            return LetterState.UNCERTAIN if lost.uncertain else LetterState.QUEUED, f"lost at {step.value}"
        case refused:
            return LetterState.FAILED, refused.answer
