"""What must always hold, each as a function that returns what breaks it; nothing is changed, no key is needed."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from config.settings import Vault as VaultFolders
from storage import journal, ledger
from storage.blobs import BLOB, ORIGINAL
from storage.dossiers import DOSSIER
from storage.holds import HOLD
from storage.journal import JOURNAL
from storage.ledger import LEDGER
from storage.letters import FINAL, LETTER
from storage.messages import MESSAGE, kept_detail
from storage.opener import verify_blob
from storage.shredding import is_left
from storage.states import LedgerState
from storage.vault import OUTBOX, BlobRef
from triage.values import LetterState

UNPROVEN = ("queued", "uncertain", "draft", "suppressed", "failed")  # in which a copy, or a bounce, may find it
SENDS = {  # state → the states it may follow; "" is the beginning
    # written anew; suppressed, when its like was overtaken; failed, when the server refused it and a person corrects it
    LetterState.DRAFT: {"", "queued", "draft", "suppressed", "failed"},
    LetterState.QUEUED: {"", "draft", "sending", "uncertain", "failed"},  # failed: it may have left, and is sent again
    LetterState.SENDING: {"queued"},
    LetterState.UNCERTAIN: {"sending"},
    LetterState.SENT: {"sending", *UNPROVEN},
    LetterState.FAILED: {"sending", "queued"},
    LetterState.BOUNCED: {"sending", "sent", *UNPROVEN},
    LetterState.SUPPRESSED: {"", "queued", "draft"},
}
PROOF = ("2", "copy", "person")  # how the answer of a sent letter begins: a server's reply, our copy, a person's word


@dataclass(frozen=True, slots=True)
class Breach:
    """One invariant broken by one thing: the invariant's name, the thing ("message:12"), and what is wrong."""

    invariant: str
    object: str
    what: str


@dataclass(frozen=True, slots=True)
class Balance:
    """What was listed against what became of it. `inbox` are those still to be taken: listed or stored."""

    listed: int
    filed: int
    held: int
    ignored: int
    poison: int
    own: int
    vanished: int
    inbox: int

    @property
    def accounted(self) -> int:
        """UIDs of which the ledger knows the end, or that are still in the inbox."""
        return self.filed + self.held + self.ignored + self.poison + self.own + self.vanished + self.inbox

    @property
    def even(self) -> bool:
        """True when nothing is missing."""
        return self.listed == self.accounted


def verify_all(db: Session, folders: VaultFolders | None = None) -> tuple[Breach, ...]:
    """Every invariant over the whole store; blobs too when the vault's folders are given."""
    breaches = [*ledger_breaches(db), *letter_breaches(db), *history_breaches(db), *receipt_breaches(db)]
    breaches += (*blob_rows_missing(db), *erasure_breaches(db, folders))
    if folders is not None:
        breaches += blob_breaches(db, folders)
    return tuple(breaches)


def reconcile(db: Session, mailbox: str, uidvalidity: int, listed: Collection[int]) -> tuple[Balance, tuple[int, ...]]:
    """The balance of one listing, and the UIDs that nobody accounts for."""
    states = ledger.ledger_of(db, mailbox, uidvalidity)
    return _balance([states[uid] for uid in listed if uid in states], len(listed)), tuple(
        uid for uid in listed if uid not in states
    )


def balance(db: Session) -> Balance:
    """The balance of everything that was ever listed."""
    states = [state for state, (rows, _) in ledger.counts(db).items() for _ in range(rows)]
    return _balance(states, len(states))


def ledger_breaches(db: Session) -> tuple[Breach, ...]:
    """Each UID agrees with its message, and none left the inbox before commit B."""
    name = "no mail leaves the inbox before it is recorded"
    unkept = LEDGER.c.message_id.is_(None) & LEDGER.c.state.not_in((LedgerState.LISTED, LedgerState.VANISHED))
    early = LEDGER.c.moved_at.is_not(None) & LEDGER.c.state.in_((LedgerState.LISTED, LedgerState.STORED))
    columns = (LEDGER.c.uidvalidity, LEDGER.c.uid)
    lost = select(*columns).where(unkept)
    differs = select(*columns).join(MESSAGE, MESSAGE.c.id == LEDGER.c.message_id)
    differs = differs.where(MESSAGE.c.state != LEDGER.c.state, LEDGER.c.state != LedgerState.VANISHED)
    found = (
        ("every UID has a message or is still in the inbox", lost, "has an end but no message"),
        (name, select(*columns).where(early), "left the inbox too early"),
        ("ledger and messages agree", differs, "is in another state than its message"),
    )
    return tuple(
        Breach(invariant, f"uid:{uidvalidity}/{uid}", what)
        for invariant, query, what in found
        for uidvalidity, uid in db.connection().execute(query)
    )


def letter_breaches(db: Session) -> tuple[Breach, ...]:
    """At most one letter per message and kind; sent only with the server's 250 or our own copy."""
    connection = db.connection()
    twice = select(LETTER.c.message_id, LETTER.c.kind).group_by(LETTER.c.message_id, LETTER.c.kind)
    again = [
        Breach("at most one letter per message and kind", f"message:{number}", f"has several letters: {kind}")
        for number, kind in connection.execute(twice.having(func.count() > 1))
    ]
    unproven = ~_begins(LETTER.c.answer, PROOF)
    sent = select(LETTER.c.id).where(LETTER.c.state == LetterState.SENT, unproven)
    said = [
        Breach("sent means 250 or proof copy", f"letter:{number}", "is sent without either")
        for number in connection.execute(sent).scalars()
    ]
    return (*again, *said)


def history_breaches(db: Session) -> tuple[Breach, ...]:
    """Every change of state has its journal entry: each object's history is legal and ends in its present state."""
    return (
        *_ends(db, "message", select(MESSAGE.c.id, MESSAGE.c.state)),
        *_ends(db, "letter", select(LETTER.c.id, LETTER.c.state)),
        *_ends(db, "dossier", select(DOSSIER.c.id, DOSSIER.c.state)),
        *_ends(db, "hold", select(HOLD.c.id, HOLD.c.state)),
        *_letter_ways(db),
    )


def receipt_breaches(db: Session) -> tuple[Breach, ...]:
    """The hash and the time of receipt of each message are those that the journal committed to when it was kept."""
    found = (
        select(JOURNAL.c.object, JOURNAL.c.commitment, journal.DETAIL.c.salt)
        .join(journal.DETAIL, journal.DETAIL.c.seq == JOURNAL.c.seq)
        .where(JOURNAL.c.action == "keep")
    )
    committed = {name: (commitment, salt) for name, commitment, salt in db.connection().execute(found)}
    rows = db.connection().execute(select(MESSAGE.c.id, MESSAGE.c.sha256, MESSAGE.c.received_at))
    return tuple(
        Breach("received_at never changes", f"message:{number}", "differs from what was journalled when it was kept")
        for number, sha256, received_at in rows
        if f"message:{number}" in committed
        and journal.commit_to(committed[f"message:{number}"][1], kept_detail(sha256, received_at))
        != committed[f"message:{number}"][0]
    )


def blob_rows_missing(db: Session) -> tuple[Breach, ...]:
    """Every message has its original, and every letter its archived copy, in the list of blobs."""
    name = "every stored message has a blob"
    originals = select(BLOB.c.message_id).where(BLOB.c.name == ORIGINAL)
    kept = MESSAGE.c.erased_at.is_(None)
    bare = db.connection().execute(select(MESSAGE.c.id).where(kept, MESSAGE.c.id.not_in(originals))).scalars().all()
    archived = select(BLOB.c.name).where(BLOB.c.name == "letter-" + func.lower(LETTER.c.token)).exists()
    unkept = select(LETTER.c.id).join(MESSAGE, MESSAGE.c.id == LETTER.c.message_id).where(kept, ~archived)
    return (
        *(Breach(name, f"message:{number}", "has no original") for number in bare),
        *(
            Breach("every letter is kept", f"letter:{number}", "has no archived copy")
            for number in db.connection().execute(unkept).scalars()
        ),
    )


def erasure_breaches(db: Session, folders: VaultFolders | None) -> tuple[Breach, ...]:
    """Every erasure is finished; with the vault's folders, also that nothing put its key back."""
    erased = select(MESSAGE.c.id, MESSAGE.c.envelope, MESSAGE.c.destroyed_at).where(MESSAGE.c.erased_at.is_not(None))
    named = set(db.connection().execute(select(BLOB.c.message_id)).scalars())
    found = []
    for number, envelope, destroyed_at in db.connection().execute(erased):
        if destroyed_at is None:
            found.append((number, "is erased, but its files are not all destroyed yet; give guichet erased finish"))
        elif number in named or (folders is not None and is_left(folders, envelope)):
            found.append((number, "was erased, and its key or a file is back; give guichet erased again"))
    return tuple(Breach("what was erased is destroyed", f"message:{number}", what) for number, what in found)


def blob_breaches(db: Session, folders: VaultFolders) -> tuple[Breach, ...]:
    """Every blob that a row names lies in the vault with the recorded size and hash, and its key in the keyring."""
    return tuple(
        Breach("every blob is in its place and unchanged", f"blob:{ref.envelope}/{ref.name}", fault.value)
        for ref in _blobs(db)
        if (fault := verify_blob(folders, ref)) is not None
    )


def _blobs(db: Session) -> Iterator[BlobRef]:
    """Every blob of a message, and the posting copy of every letter that may still leave."""
    connection = db.connection()
    rows = connection.execute(select(BLOB.c.envelope, BLOB.c.name, BLOB.c.sha256, BLOB.c.size, BLOB.c.plain_size))
    yield from (BlobRef(*row) for row in rows.all())
    columns = (LETTER.c.token, LETTER.c.posting_sha256, LETTER.c.posting_size, LETTER.c.posting_plain)
    waiting = select(*columns).where(LETTER.c.state.not_in(tuple(FINAL)), LETTER.c.posting_sha256.is_not(None))
    for token, sha256, size, plain_size in connection.execute(waiting).all():
        yield BlobRef(OUTBOX, token.lower(), sha256, size, plain_size)


def _ends(db: Session, noun: str, present: object) -> list[Breach]:
    newest = (
        select(JOURNAL.c.object, func.max(JOURNAL.c.seq).label("seq"))
        .where(JOURNAL.c.object.startswith(f"{noun}:", autoescape=True))
        .group_by(JOURNAL.c.object)
        .subquery()
    )
    query = select(JOURNAL.c.object, JOURNAL.c.outcome).join(newest, newest.c.seq == JOURNAL.c.seq)
    said: dict[str, str] = dict(db.connection().execute(query).all())
    rows = db.connection().execute(present).all()  # type: ignore[call-overload] # a select of id and state
    return [
        Breach("every change of state is journalled", f"{noun}:{number}", f"is {state}, the journal says otherwise")
        for number, state in rows
        if said.get(f"{noun}:{number}") != state.value
    ]


def _letter_ways(db: Session) -> list[Breach]:
    rows = select(JOURNAL.c.object, JOURNAL.c.outcome).where(JOURNAL.c.object.startswith("letter:", autoescape=True))
    before: dict[str, str] = {}
    breaches = []
    for name, outcome in db.connection().execute(rows.order_by(JOURNAL.c.seq)):
        if before.get(name, "") not in SENDS[LetterState(outcome)]:
            what = f"went from {before.get(name) or 'nothing'} to {outcome}"
            breaches.append(Breach("a letter's states follow each other", name, what))
        before[name] = outcome
    return breaches


def _begins(column: ColumnElement[str], ways: tuple[str, ...]) -> ColumnElement[bool]:
    first, *rest = (column.startswith(way, autoescape=True) for way in ways)
    for other in rest:
        first = first | other
    return first


def _balance(states: list[LedgerState], listed: int) -> Balance:
    def of(*wanted: LedgerState) -> int:
        return sum(state in wanted for state in states)

    return Balance(
        listed=listed,
        filed=of(LedgerState.FILED),
        held=of(LedgerState.HELD),
        ignored=of(LedgerState.IGNORED),
        poison=of(LedgerState.POISON),
        own=of(LedgerState.OWN),
        vanished=of(LedgerState.VANISHED),
        inbox=of(LedgerState.LISTED, LedgerState.STORED),
    )
