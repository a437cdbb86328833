"""One dossier as the desk works on it: read, reckoned with what people settled, with the letter that is due.

Nothing here changes anything; console/change.py does.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from console.office import Office
from console.openings import edit_of, opened, reading_of
from notifier.blocks import Block, Edit, as_letter, conflicts, merged, text_of
from notifier.letters import Correspondence, Occasion, Text, words_of
from storage.accounts import Account
from storage.casefile import CaseFile, Mail, casefile
from storage.doubted import may_have_left
from storage.letters import Letter
from storage.states import DossierState
from storage.vault import EnvelopeRef
from triage.deadlines import call_after, call_named
from triage.due import Due, Point, Written, points_of, reply_to, requests_of, unasked_of
from triage.message import Address
from triage.replies import reply_language
from triage.settled import Act, Settlement, message_of, said_of, settled_of
from triage.values import (
    REQUESTS,
    Advice,
    Call,
    Dispatch,
    LetterKind,
    LetterPlan,
    LetterState,
    MessageKind,
    Piece,
    Route,
    Tier,
)
from triage.whole import Part, Whole, files_of, newest_of, tier_of_part, whole_of

NOT_LEFT = frozenset({LetterState.DRAFT, LetterState.SUPPRESSED, LetterState.FAILED})


@dataclass(frozen=True, slots=True)
class Reply:
    """The letter that is due, as it stands: the machine's words, a person's, and what of both would leave."""

    due: Due
    plan: LetterPlan
    text: Text  # the machine's
    blocks: tuple[Block, ...]
    edit: Edit | None
    answered: Part  # the message whose thread it goes on, and whose files it names
    row: Letter | None  # as the outbox has it
    dossier: int | None  # None for an answer to a message that belongs to none
    envelope: EnvelopeRef  # it is sealed beside the message that it answers
    asks: tuple[str, ...] = ()  # the lines of the checklist that it asks for
    unasked: tuple[str, ...] = ()  # those of them that no letter to this message asked for yet
    doubted: bool = False  # it may have left once: it is not written anew, and leaves only as it is

    @property
    def questions(self) -> int:
        """Paragraphs that a person changed and whose facts changed since."""
        return conflicts(self.blocks)

    @property
    def version(self) -> str:
        """Tells the letter that a page shows from one that is due since: others leave or fail, the dossier stays."""
        what = (self.due.kind.value, str(self.due.message), *self.asks, "", *self.unasked)
        return sha256("\n".join(what).encode()).hexdigest()[:16]

    @property
    def unwritten(self) -> bool:
        """An answer is a person's to write: the machine's frame alone says nothing."""
        return self.due.kind is LetterKind.ANSWER and self.edit is None

    @property
    def may_be_made(self) -> bool:
        """False without grounds for what it says, or when it left before and came back: no letter leaves twice."""
        left = self.row is not None and self.row.state is LetterState.BOUNCED
        return self.text.fault != "grounds" and not left

    @property
    def final(self) -> Text:
        """What would leave."""
        return replace(self.text, blocks=as_letter(text_of(self.blocks), self.text.blocks))


@dataclass(frozen=True, slots=True)
class Case:
    """A dossier with everything the desk shows of it. `unread` are messages whose reading cannot be opened."""

    file: CaseFile
    parts: tuple[Part, ...]
    call: Call | None
    whole: Whole
    points: tuple[Point, ...]
    reply: Reply | None
    unread: tuple[Mail, ...]

    @property
    def reference(self) -> str:
        """The dossier's name on every page."""
        return self.file.dossier.reference

    @property
    def version(self) -> str:
        """That of the letter that is due; "" when none is."""
        return self.reply.version if self.reply is not None else ""

    @property
    def overdue(self) -> bool:
        """True when everything came after the deadline and nobody admitted any of it."""
        bringing = [part for part in self.parts if part.brings]
        return bool(bringing) and all(part.late and part.number not in self.whole.settled.admitted for part in bringing)

    @property
    def inadmissible(self) -> tuple[int, ...]:
        """The late messages that a person may admit: those kept beside, or all of them."""
        late = {part.number for part in self.parts if part.brings} if self.overdue else self.whole.late
        return tuple(sorted(late))

    @property
    def known_sender(self) -> bool:
        """True when who wrote last is proven, and wrote for this dossier or another before."""
        newest = newest_of(self.parts)
        if newest is None:
            return False
        tier = tier_of_part(newest, self.whole.settled)
        seen = newest.message.sender.address.lower() in self.file.seen_elsewhere
        return tier >= Tier.CORRESPONDENT or (tier >= Tier.STRANGER and seen)

    def part(self, number: int) -> Part | None:
        """One message."""
        return next((part for part in self.parts if part.number == number), None)

    def mail(self, number: int) -> Mail | None:
        """One message's row."""
        return next((mail for mail in self.file.mails if mail.id == number), None)


def open_case(office: Office, reference: str, person: Account, now: datetime) -> Case | None:
    """Open a dossier for a person. None when there is none, or it was erased; raises VaultError."""
    with office.store.reading() as db:
        file = casefile(db, reference)
    if file is None or file.dossier.state is DossierState.ERASED:
        return None
    return case_of(office, file, person, now)


def case_of(office: Office, file: CaseFile, person: Account, now: datetime) -> Case:
    """Read a dossier's messages, and what was sealed of people's words, and reckon it up."""
    said = tuple(_with_words(office, file, one, person, now) for one in file.settlements)
    file = replace(file, settlements=said)
    parts = tuple(
        Part(mail.id, reading.message, reading.advice)
        for mail in file.mails
        if mail.reading is not None
        for reading in (reading_of(office, mail.reading, person, now),)
    )
    unread = tuple(mail for mail in file.mails if mail.reading is None)
    return reckoned(office, file, parts, unread, file.settlements, person, now)


def reckoned(
    office: Office,
    file: CaseFile,
    parts: tuple[Part, ...],
    unread: tuple[Mail, ...],
    settlements: Iterable[Settlement],
    person: Account,
    now: datetime,
) -> Case:
    """The dossier with these settlements in place of those on record."""
    settled = settled_of(settlements)
    parts = tuple(_as_matched(part) if part.number in settled.confirmed else part for part in parts)
    call = call_named(file.dossier.call, office.calls)
    whole = whole_of(parts, settled, call)
    return answered(
        office, Case(file, parts, call, whole, points_of(parts, whole, file.held), None, unread), person, now
    )


def answered(office: Office, case: Case, person: Account, now: datetime) -> Case:
    """The dossier with the letter that is due as it stands."""
    file = case.file
    written = written_of(file)
    due = reply_to(case.parts, case.whole, written, case.call, held=frozenset(file.held), now=now)
    reply = _reply(office, case, due, written, person, now) if due is not None else None
    return replace(case, reply=reply if reply is not None and reply.may_be_made else None)


def written_of(file: CaseFile) -> tuple[Written, ...]:
    """The dossier's letters as the rules look at them."""
    return tuple(
        Written(one.id, one.message, one.kind, one.state, one.composed_at, one.queued_at, one.asks)
        for one in file.letters
    )


def _with_words(office: Office, file: CaseFile, one: Settlement, person: Account, now: datetime) -> Settlement:
    """A settlement with the words that are sealed of it."""
    if one.act is not Act.FACT or len(one.said) == 1:
        return one
    ref = next((ref for mail in file.mails for ref in mail.blobs if ref.name == one.said[-1]), None)
    if ref is None:  # its message was taken to another dossier
        return one
    return replace(one, said=(opened(office, ref, person, now).decode(),))


def _as_matched(part: Part) -> Part:
    """A message that a person put into the dossier brings its pieces, whatever the machine took it for."""
    if part.brings or not part.advice.pieces:
        return part
    return replace(part, advice=replace(part.advice, kind=MessageKind.SUPPLEMENT))


def correspondence(office: Office) -> Correspondence:
    """Who writes the fund's letters."""
    return Correspondence(office.fund, office.house, office.sender, office.kinds)


def known_now(case: Case, part: Part) -> Advice:
    """The advice on a message as if it were given now: with the whole dossier, and people's word."""
    paths = {place: file.path for place, file in files_of(part).items()}
    own = (piece for piece in case.whole.pieces if message_of(piece.attachment) == part.number)
    pieces: tuple[Piece, ...] = tuple(replace(p, attachment=paths.get(p.attachment, "")) for p in own)
    facts = replace(case.whole.facts, promised=() if case.whole.complete else case.whole.facts.promised)
    return replace(
        part.advice,
        tier=tier_of_part(part, case.whole.settled),
        route=Route.HOLD if case.points else Route.FILE,
        facts=facts,
        pieces=pieces,
        standings=case.whole.standings,
    )


def _reply(office: Office, case: Case, due: Due, written: tuple[Written, ...], person: Account, now: datetime) -> Reply:
    part, mail = case.part(due.message), case.mail(due.message)
    assert part is not None  # noqa: S101 - a letter is due to one of these messages
    assert mail is not None  # noqa: S101
    recipient = _recipient(case, part, due.kind)
    ours = _of_correspondents(case)
    theirs = (one for one in ours if one.message.sender.address.lower() == recipient.address.lower())
    answered = part if part in ours else newest_of(theirs) or newest_of(ours) or part
    call = case.call
    language = reply_language(answered.message, case.whole.facts, None, call) if call else "fr"
    plan = LetterPlan(due.kind, language, recipient, Dispatch.DRAFT)
    next_call = call_after(answered.advice.received_at, office.calls)
    asks, unasked = _asks(case, due, written)
    asked = frozenset(asks) - frozenset(unasked)
    text = words_of(
        Occasion(plan, known_now(case, answered), answered.message, case.reference, call, now, next_call, asked),
        correspondence(office),
        signer=person.shown_name,
        signature=person.signature_lines,
        marked=True,
    )
    row = next((one for one in case.file.letters if (one.message, one.kind) == (due.message, due.kind)), None)
    edit = edit_in(office, mail, row, person, now)
    blocks, dossier = merged(edit, text.blocks), case.file.dossier.id
    doubted = row is not None and is_doubted(office, row)
    return Reply(due, plan, text, blocks, edit, answered, row, dossier, mail.envelope, asks, unasked, doubted)


def _asks(case: Case, due: Due, written: tuple[Written, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines that a letter asks for, and those of them that no other letter to this message asked for."""
    if due.kind not in REQUESTS:
        return (), ()
    requests = requests_of(written, due.message)
    return tuple(line.key for line in case.whole.absent_lines), unasked_of(case.whole, requests)


def _recipient(case: Case, part: Part, kind: LetterKind) -> Address:
    """Who wrote, when they are of the dossier; else who of the dossier wrote last.

    A stranger's message gives no right to the dossier's replies, nor does an address that any mail only names: what is
    read in a sheet or in a forwarded mail may be somebody else's.

    The address that a person stated goes before both, except for what answers one message.
    """
    known = case.file.correspondents
    contact = case.whole.facts.contact
    stated = contact.address and "contact" in said_of(case.whole.settled)
    if stated and kind not in {LetterKind.ANSWER, LetterKind.NEUTRAL}:
        return contact
    if part.message.sender.address.lower() in known or not known:
        return part.message.sender
    last = newest_of(_of_correspondents(case))
    return last.message.sender if last else Address("", sorted(known)[0])


def _of_correspondents(case: Case) -> tuple[Part, ...]:
    return tuple(one for one in case.parts if one.message.sender.address.lower() in case.file.correspondents)


def is_doubted(office: Office, row: Letter) -> bool:
    """Whether a letter that stands in nobody's way now may have left before."""
    if row.attempts == 0 or row.state not in NOT_LEFT:
        return False
    with office.store.reading() as db:
        return may_have_left(db, row.id)


def edit_in(office: Office, mail: Mail, row: Letter | None, person: Account, now: datetime) -> Edit | None:
    """What somebody made of a letter that answers a mail and has not left."""
    if row is None or row.edit is None or row.state not in NOT_LEFT:
        return None
    ref = next((ref for ref in mail.blobs if ref.name == row.edit), None)
    return edit_of(office, ref, person, now) if ref is not None else None
