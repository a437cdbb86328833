"""Gives a bag of hand-written mails to the real service, one after the other, and counts what became of them.

python -m bench.talks first            # counts; --all shows every mail
"""

import re
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench.mailbag import Letter, Written, talks_of
from bench.posted import composed
from intake.imap_mailbox import ImapMailbox
from intake.receive import receive_all
from storage.blobs import blobs_of
from storage.opener import Opener
from storage.states import LedgerState
from storage.tables import DossierRow, HoldRow, LetterRow, MessageRow, ProposalRow
from tests.installations import imap_settings, install, reception_of
from tests.mailworld import MailWorld
from triage.values import LetterState

WHOLE = re.compile(
    r"toutes les pièces demandées figurent|alle gevraagde stukken terug|contains every document requested"
    r"|alle verlangten Unterlagen gefunden"
)
FLAT = re.compile(r"\s+")
MAY_LEAVE = {"receipt": {"receipt"}, "missing_items": {"missing_items"}, "hold": {"receipt"}}
LEAVES = {LetterState.QUEUED}


@dataclass(frozen=True)
class Became:
    """What Guichet made of one mail."""

    mail: Written
    message: MessageRow
    dossier: DossierRow | None
    proposed: tuple[str, ...]
    letters: dict[str, LetterRow]
    texts: dict[str, str]
    reasons: tuple[str, ...]

    @property
    def leaving(self) -> dict[str, LetterRow]:
        """The letters that leave by themselves."""
        return {kind: row for kind, row in self.letters.items() if row.state in LEAVES}

    @property
    def asked(self) -> set[str]:
        """The lines that a letter asks for by itself."""
        return {key for row in self.leaving.values() for key in row.asks or ()}

    @property
    def told_whole(self) -> bool:
        """Whether a letter that leaves says that nothing lacks."""
        return any(WHOLE.search(FLAT.sub(" ", self.texts.get(kind, ""))) for kind in self.leaving)

    @property
    def seen(self) -> bool:
        """Whether it waits for a person."""
        return self.message.state in {LedgerState.HELD, LedgerState.POISON}


def faults_of(one: Became, home: str | None) -> list[str]:
    """What was done otherwise than the truth says, the worst first; `home` is the dossier that the mail's place is."""
    mail, reply, flags, left = one.mail, one.mail.wants(3), one.mail.flags, set(one.leaving)
    owed = {key for flag in flags if flag.startswith("asks=") for key in flag[5:].split(",")}
    kinds, dossiers = set(mail.wants(0)), _all(mail.wants(1))
    shown = "seen" in flags or ("hold" in reply and not {"none", "receipt"} & set(reply))
    allowed = set().union(*(MAY_LEAVE.get(each, set()) for each in reply))
    allowed -= {"receipt"} if kinds <= {"question", "other", "automatic", "bounce"} else set()
    due = set(reply) & {"receipt", "missing_items", "late"} if len(reply) == 1 else set()
    looked_at = shown or "hold" in reply or reply == ("late",) or "bounce" in kinds
    checks = {
        f"JOINED {home}": home is not None and home not in dossiers,
        "MACHINE ANSWERED": kinds <= {"automatic", "bounce"} and bool(left),
        f"ASKED {' '.join(sorted(one.asked - owed))}": bool(one.asked - owed),
        "TOLD COMPLETE": one.told_whole and not {"complete", "complete/-"} & set(flags),
        "UNSEEN": shown and not one.seen,
        f"LETTER {' '.join(sorted(left - allowed))}": bool(left - allowed),
        "composed": reply == ("none",) and bool(one.letters),
        f"no {' '.join(due)}": bool(due - set(one.letters)),
        "request held": reply == ("missing_items",) and "missing_items" not in left,
        f"kind {one.message.kind}": str(one.message.kind) not in kinds,
        f"time {one.message.timeliness}": str(one.message.timeliness or "none") not in mail.wants(2),
        "not told complete": "complete" in flags and not one.told_whole,
        "held without need": one.seen and not looked_at,
        "no dossier": "-" not in dossiers and not one.dossier and not one.proposed,
        "opened a dossier": one.dossier is not None and dossiers == {"-"},
    }
    return [name for name, wrong in checks.items() if wrong]


def _all(ways: tuple[str, ...]) -> set[str]:
    return {key for way in ways for key in way.split(",")}


def run(bag: str, folder: Path) -> list[tuple[Became, list[str]]]:
    """Every mail at its moment, through an IMAP server into one installation."""
    made = install(folder)
    (folder / "password").write_text("local only")
    now: list[datetime] = []
    sent: dict[tuple[str, int], Letter] = {}
    homes: dict[tuple[str, int], str] = {}
    done = []
    with (
        MailWorld(made.address, user="fund") as local,
        reception_of(made, clock=lambda: now[-1]) as reception,
        ImapMailbox(imap_settings(local.imap_port, "fund", folder / "password")) as mailbox,
    ):
        opener = Opener(made.vault, made.reader_identity)
        for mail in sorted((mail for talk in talks_of(bag) for mail in talk.mails), key=lambda each: each.at):
            now.append(mail.at + timedelta(seconds=5))
            local.append(composed(mail, sent.get((mail.scenario.name, mail.answers))), received_at=mail.at)
            receive_all(mailbox, reception)
            with reception.store.reading() as db:
                one = _became(db, mail, opener)
            owned = _all(mail.wants(1)) - {"-"}
            if one.dossier and len(owned) == 1 and len(mail.wants(1)) == 1:
                homes.setdefault((mail.scenario.name, one.dossier.id), *owned)
            faults = faults_of(one, homes.get((mail.scenario.name, one.dossier.id)) if one.dossier else None)
            if len(owned) == 1 and one.dossier and mail.wants(1) == tuple(owned):
                first = [key for (name, key), home in homes.items() if name == mail.scenario.name and home in owned]
                if one.dossier.id != first[0] and not (one.proposed and one.seen):
                    faults.append("a second dossier")
            answer = one.leaving or one.letters
            if answer:
                kind = "missing_items" if "missing_items" in answer else next(iter(answer))
                subject = str(message_from_bytes(one.texts[f"{kind} raw"].encode(), policy=policy.default)["Subject"])
                sent[mail.scenario.name, mail.number] = Letter(answer[kind].header_id, subject, one.texts[kind])
            done.append((one, faults))
    return done


def _became(db: Session, mail: Written, opener: Opener) -> Became:
    message = db.scalars(select(MessageRow).order_by(MessageRow.id.desc()).limit(1)).one()
    letters = {str(row.kind): row for row in db.scalars(select(LetterRow).where(LetterRow.message_id == message.id))}
    proposed = select(DossierRow.title).join(ProposalRow, ProposalRow.dossier_id == DossierRow.id)
    texts: dict[str, str] = {}
    for ref in blobs_of(db, message.id):
        if ref.name.startswith("letter-"):
            raw = message_from_bytes(opener.open_blob(ref), policy=policy.default)
            kind = next(kind for kind, row in letters.items() if row.header_id == raw["Message-ID"])
            texts |= {kind: raw.get_content(), f"{kind} raw": str(raw)}
    holds = db.scalars(select(HoldRow).where(HoldRow.message_id == message.id)).all()
    return Became(
        mail,
        message,
        db.get(DossierRow, message.dossier_id) if message.dossier_id else None,
        tuple(db.scalars(proposed.where(ProposalRow.message_id == message.id))),
        letters,
        texts,
        tuple(
            str(reason.code)
            for reason in (*message.reasons, *(each for row in letters.values() for each in row.reasons))
        )
        + tuple(f"H:{reason.code}" for hold in holds for reason in hold.reasons),
    )


def main() -> None:
    """Count, and show what differs."""
    with tempfile.TemporaryDirectory() as place:
        done = run(sys.argv[1], Path(place) / "fund")
    counts: Counter[str] = Counter()
    for one, faults in done:
        counts.update(" ".join(word for word in fault.split() if "_" not in word)[:20] for fault in faults)
        if faults or "--all" in sys.argv:
            letters = {kind: str(row.state) for kind, row in one.letters.items()}
            print(f"{one.mail.name}: {'; '.join(faults)}\n    truth {one.mail.truth}\n    {one.message.kind}"
                  f" {one.message.state} {one.dossier.title if one.dossier else '-'} {one.proposed} {letters}"
                  f" {one.message.language}\n    {' '.join(one.reasons)}")  # fmt: skip
    print(len(done), "mails,", sum(bool(faults) for _, faults in done), "otherwise")
    print(*(f"{count:4} {what}" for what, count in counts.most_common()), sep="\n")


if __name__ == "__main__":
    main()
