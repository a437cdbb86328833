"""Kills the service at every named point, again and again, and counts what was lost and what was sent twice.

    python -m tests.crash.run --times 20 [--random 200] [--lost 0.3] [--renumber 25] [--minutes 30]

One installation lives through all of it: mail goes on arriving, answers of the mail server go on getting lost, the
mailbox is renumbered now and then, and each victim starts from what the one before it left. At the end everything is
let run to rest, and the invariants of the store are checked against the mailbox and against the outside world. A mail
whose reading was cut short too often is held for a person, as it should be: it is counted apart, and it is not lost.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path

from sqlalchemy import Select, func, select

from config.points import Point
from storage.states import DossierState, HoldState, LedgerState
from storage.store import Store
from storage.tables import DossierRow, HoldRow, LetterRow, MessageRow
from storage.verify import balance, verify_all
from tests.crash.victim import ERASING
from tests.installations import Installation, install
from tests.mailworld import LOST_ANSWER, MailWorld, SmtpFault, Stage
from triage.values import LetterState

ONCE = {Point.LISTED, Point.CHECKPOINT, *ERASING}
_STATES = select(LetterRow.state).distinct()
_POISON = (
    select(func.count())
    .select_from(MessageRow)
    .join(HoldRow, HoldRow.message_id == MessageRow.id)
    .where(MessageRow.state == LedgerState.POISON, HoldRow.state == HoldState.OPEN)
)
_ERASED = select(func.count()).select_from(DossierRow).where(DossierRow.state == DossierState.ERASED)
_KEPT = select(func.count()).select_from(MessageRow)
MAIL = """From: Ada {number} <ada@producer{number}.example>\r
To: impact@wallimage.example\r
Subject: Candidature, film {number}\r
Message-ID: <{number}@producer{number}.example>\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary="b"\r
\r
--b\r
Content-Type: text/plain; charset=utf-8\r
\r
Madame, Monsieur, voici notre dossier pour le film {number}.\r
--b\r
Content-Type: text/plain; charset=utf-8; name="synopsis.txt"\r
Content-Disposition: attachment; filename="synopsis.txt"\r
\r
Synopsis. Film {number}. Une femme rentre chez elle et ne trouve plus sa maison.\r
--b--\r
"""


@dataclass
class Toll:
    """What was done and what became of it."""

    mails: int = 0
    erased: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    survived: Counter[str] = field(default_factory=Counter)
    held: int = 0  # poison: a reading was cut short too often; the original is kept and a person is asked
    lost_answers: int = 0
    renumbered: int = 0
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    breaches: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def clean(self) -> bool:
        """True when nothing was lost, doubled or broken."""
        return not (self.lost or self.twice or self.breaches)


class Siege:
    """One installation, its mail world, and the process whose children die."""

    def __init__(self, folder: Path, local: MailWorld, *, lost: float, sandboxed: bool, seed: int) -> None:
        """Start the process that forks victims."""
        self.made: Installation = install(folder)
        self.made.write()
        (folder / "password").write_text("local only")
        self.toll = Toll()
        self._local, self._chance = local, random.Random(seed)
        self._counting = threading.Lock()
        if lost:
            local.fault_rule = lambda stage: self._maybe_lose(stage, lost)
        plan = {"folder": str(folder), "imap": local.imap_port, "smtp": local.smtp_port, "sandboxed": sandboxed}
        command = [sys.executable, "-m", "tests.crash.victim", json.dumps(plan)]
        self._victims = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def deliver(self) -> None:
        """One more producer writes."""
        self.toll.mails += 1
        number = self.toll.mails
        data = MAIL.format(number=number).encode()
        self._local.deliver(data, sender=f"ada@producer{number}.example")

    def order(self, **order: object) -> str:
        """Let one victim run; how it ended."""
        assert self._victims.stdin is not None
        assert self._victims.stdout is not None
        self._victims.stdin.write(json.dumps(order) + "\n")
        self._victims.stdin.flush()
        return self._victims.stdout.readline().strip()

    def kill(self, point: Point, at: int) -> None:
        """Deliver a mail and kill its reader at a point."""
        self.deliver()
        ended = self.order(kill=point, at=at)
        (self.toll.kills if ended == "killed" else self.toll.survived)[point] += 1
        if ended == "failed":
            self.toll.breaches.append(f"a victim that should have died at “{point}” failed instead")

    def kill_after(self, seconds: float) -> None:
        """Deliver a mail and kill its reader after a while, wherever it is."""
        self.deliver()
        self.order(kill="", after=seconds)
        self.toll.kills["at random"] += 1

    def renumber(self) -> None:
        """The mailbox gets a new UIDVALIDITY, its mails new UIDs."""
        self._local.renumber()
        self.toll.renumbered += 1

    def rest(self) -> None:
        """Let everything run to its end, with no more harm done."""
        self._local.fault_rule = None
        for _ in range(6):
            if self.order(kill="") != "lived":
                self.toll.breaches.append("a round without a kill did not end well")
        assert self._victims.stdin is not None
        self._victims.stdin.close()
        self._victims.wait(30)
        if self._victims.stdout is not None:
            self._victims.stdout.close()

    def count(self) -> Toll:
        """Compare what was sent in with what is kept and what went out."""
        outside = Counter(recipient for mail in self._local.outside for recipient in mail.recipients)
        ids = Counter(message_from_bytes(mail.data)["Message-ID"] for mail in self._local.outside)
        everyone = [f"ada@producer{number}.example" for number in range(1, self.toll.mails + 1)]
        silent = [address for address in everyone if not outside[address]]
        self.toll.held, self.toll.erased = self._counted(_POISON), self._counted(_ERASED)
        self.toll.lost += [f"no letter to {address}" for address in silent[self.toll.held :]]
        self.toll.twice += [f"{count} letters to {address}" for address, count in outside.items() if count > 1]
        self.toll.twice += [f"{count} mails with one id" for count in ids.values() if count > 1]
        self.toll.breaches += list(self._breaches())
        return self.toll

    def _counted(self, what: Select[int]) -> int:
        store = Store.open(self.made.database)
        with store.reading() as db:
            count = int(db.execute(what).scalar_one())
        store.close()
        return count

    def _breaches(self) -> Iterator[str]:
        store = Store.open(self.made.database)
        with store.reading() as db:
            yield from (f"{breach.object}: {breach.what}" for breach in verify_all(db, self.made.vault))
            even = balance(db)
            if not even.even or even.inbox:
                yield f"listed {even.listed}, accounted {even.accounted}, still in the inbox {even.inbox}"
            states = {state for (state,) in db.execute(_STATES)}
            if not states <= {LetterState.SENT, LetterState.SUPPRESSED}:
                yield f"letters rest in {sorted(states)}"
            kept = db.execute(_KEPT).scalar_one()
            if kept < self.toll.mails:
                yield f"{self.toll.mails} mails came, {kept} are kept"
        store.close()
        if left := self._local.mails():
            yield f"{len(left)} mails were left in the inbox"

    def _maybe_lose(self, stage: Stage, share: float) -> SmtpFault | None:
        with self._counting:
            if stage is not Stage.DOT or self._chance.random() >= share:
                return None
            self.toll.lost_answers += 1
            return LOST_ANSWER


def besiege(
    *,
    times: int,
    at_random: int,
    lost: float = 0.3,
    renumber_every: int = 25,
    sandboxed: bool = False,
    seconds: float = 86_400.0,
) -> Toll:
    """Kill at each point so many times, then at random moments, for at most so many seconds; the toll."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, MailWorld("impact@wallimage.example", user="fund") as local:
        siege = Siege(Path(folder), local, lost=lost, sandboxed=sandboxed, seed=20211105)
        rounds = 0
        for _ in range(times):
            if time.monotonic() - begun > seconds:
                break
            for point in Point:
                siege.kill(point, 1 + rounds % 2 if point not in ONCE else 1)
                rounds += 1
                if renumber_every and rounds % renumber_every == 0:
                    siege.renumber()
                if rounds % 500 == 0:
                    print(f"{rounds} kills, {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
        chance = random.Random(times)
        for _ in range(at_random):
            siege.kill_after(chance.uniform(0.005, 0.2))
        siege.rest()
        toll = siege.count()
    toll.seconds = time.monotonic() - begun
    return toll


def table(toll: Toll) -> str:
    """The toll as a table."""
    lines = [f"{'point':58} {'kills':>6}"]
    lines += [f"{point:58} {toll.kills[point]:6}" for point in (*Point, "at random") if toll.kills[point]]
    lines += [
        "",
        f"{toll.mails} mails, {sum(toll.kills.values())} kills at {len(toll.kills)} points, "
        f"{toll.lost_answers} lost answers, {toll.renumbered} renumberings, {toll.seconds:.0f} s",
        f"lost {len(toll.lost)}, sent twice {len(toll.twice)}, invariants broken {len(toll.breaches)}; "
        f"held after readings cut short {toll.held}; {toll.erased} dossiers erased",
        *toll.lost[:20],
        *toll.twice[:20],
        *toll.breaches[:20],
    ]
    return "\n".join(lines)


def main() -> None:
    """Besiege, print the table, and fail when anything was lost, doubled or broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20, help="kills at each point")
    parser.add_argument("--random", type=int, default=0, help="kills at random moments")
    parser.add_argument("--lost", type=float, default=0.3, help="share of lost answers after the final dot")
    parser.add_argument("--renumber", type=int, default=25, help="renumber the mailbox every so many mails; 0 never")
    parser.add_argument("--sandbox", action="store_true", help="read in the real sandbox (slower)")
    parser.add_argument("--minutes", type=float, default=1440.0, help="kill at no more points after so long")
    wanted = parser.parse_args()
    toll = besiege(
        times=wanted.times,
        at_random=wanted.random,
        lost=wanted.lost,
        renumber_every=wanted.renumber,
        sandboxed=wanted.sandbox,
        seconds=wanted.minutes * 60,
    )
    print(table(toll))
    sys.exit(0 if toll.clean else 1)


if __name__ == "__main__":
    main()
