"""A process that lives to be killed: it receives and sends like the service, and dies at the point it is told.

Started once, with everything imported, it forks one child an order: `{"kill": "<point>", "at": 3}` on stdin kills at
the third time the point is passed; `{"kill": "", "after": 0.02}` kills after so many seconds; without "after" the
child lives. Each answer on stdout is the child's end: "killed", "lived" or "failed".
"""

import json
import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from config import points
from config.points import Point
from config.settings import Outbox, Security, Smtp, WhenUncertain
from intake.body import Body
from intake.imap_mailbox import ImapMailbox
from intake.parsers.dkim import Check, check_signatures
from intake.parsers.mail import Order, read_mail
from intake.progress import Told, quiet
from intake.receive import receive_all
from intake.reception import Reception
from intake.sandbox import Reader
from notifier.deliver import Sender, deliver_due
from storage.checkpoints import checkpoint
from storage.dossiers import references_of
from storage.erasing import erase, finish
from storage.journal import By
from storage.letters import list_letters
from storage.opener import Opener
from tests.installations import Installation, imap_settings, live_calls, reception_of, shipped_kinds
from triage.caps import Caps
from triage.dkim import KeyText
from triage.message import Dkim, Message, Unreadable
from triage.recognise import recognise
from triage.values import Call, LetterState

NOW = timedelta()
OUTBOX = Outbox(
    uncertain_wait=NOW,
    when_uncertain=WhenUncertain.RESEND,
    retries=(NOW,) * 1000,
    caps=Caps(brake_ten_minutes=10**6, brake_hour=10**6, brake_bounces_of_50=50),
)
ERASING = (  # the points on the way of an erasure: only those rounds erase something
    Point.ERASURE_NOTED,
    Point.KEY_OVERWRITTEN,
    Point.KEY_DESTROYED,
    Point.FILES_REMOVED,
    Point.ERASURE_SETTLED,
)
ROUNDS = 3  # receive and send: take mails, let letters out, take the copies


class InProcess(Reader):
    """Reads in this very process: a forked victim cannot bring a warm sandbox of its own in time."""

    def read(
        self, body: Body, *, passwords: tuple[str, ...] = (), files: bool = True, told: Told = quiet
    ) -> Message | Unreadable:
        """Parse without the sandbox, which the crash tests are not about."""
        return read_mail(body.reader().read(), Order(passwords=passwords, files=files, sha256=body.sha256))

    def check(self, body: Body, keys: Sequence[KeyText], received_at: datetime) -> tuple[Dkim, ...] | None:
        """Check signatures here as well."""
        return check_signatures(body.reader().read(), Check(tuple(keys), received_at))


def now() -> datetime:
    """The real time."""
    return datetime.now(UTC)


def open_calls() -> tuple[Call, ...]:
    """A call that is open now."""
    call = live_calls()[0]
    return (replace(call, opens_at=now() - timedelta(days=1), deadline=now() + timedelta(days=1), go_live_at=None),)


def live(made: Installation, imap_port: int, smtp_port: int, *, sandboxed: bool, erasing: bool) -> None:
    """Be the worker and the sender for a few rounds."""
    reader = None if sandboxed else InProcess()
    mailbox = ImapMailbox(imap_settings(imap_port, "fund", made.folder / "password"))
    with reception_of(made, clock=now, calls=open_calls(), reader=reader) as reception, mailbox:
        smtp = Smtp("127.0.0.1", made.address, port=smtp_port, security=Security.NONE)
        sender = Sender(reception.store, Opener(made.vault, made.outbox_identity).open_blob, smtp, OUTBOX, now)
        for _ in range(ROUNDS):
            receive_all(mailbox, reception)
            deliver_due(sender)
        finish(reception.store, made.vault, (made.folder,), by=By("intake", "machine", now()))
        if erasing:
            erase_answered(reception, made)
        checkpoint(reception.store, origin="test", seed=b"j" * 32, now=now() + timedelta(hours=1))


def erase_answered(reception: Reception, made: Installation) -> None:
    """Erase the oldest dossier that was answered."""
    with reception.store.reading() as db:
        answered = [one.dossier for one in reversed(list_letters(db, states=[LetterState.SENT])) if one.dossier]
        references = references_of(db, answered)
    for dossier in answered:
        if not erase(reception.store, (references[dossier],), (), by=By("crash", "operator", now())).hindrances:
            finish(reception.store, made.vault, (made.folder,), by=By("intake", "machine", now()))
            return


def kill_at(wanted: str, times: int) -> None:
    """Let this process be killed the n-th time it passes the point."""
    left = [times]

    def watcher(point: Point) -> None:
        if point == wanted:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    points.watch(watcher)


def main() -> None:
    """Fork, wait, answer, until stdin ends."""
    plan = json.loads(sys.argv[1])
    made = Installation.read(Path(plan["folder"]))
    live_calls()
    recognise(
        read_mail(b"Subject: warm\r\n\r\nSynopsis\r\n", Order()), shipped_kinds()
    )  # fill caches before the first fork
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                if order["kill"]:
                    kill_at(order["kill"], order["at"])
                erasing = order["kill"] in ERASING
                live(made, plan["imap"], plan["smtp"], sandboxed=plan["sandboxed"], erasing=erasing)
            except BaseException as error:
                print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
                os._exit(9)
            os._exit(0)
        if order.get("after"):
            time.sleep(order["after"])
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        ended = "killed" if os.WIFSIGNALED(status) else "lived" if os.WEXITSTATUS(status) == 0 else "failed"
        print(ended, flush=True)


if __name__ == "__main__":
    main()
