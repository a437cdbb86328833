"""Letters about made-up mails, for trying every template in every language."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from config.settings import Settings
from notifier.ids import letter_message_id, new_token
from notifier.letters import Correspondence, Draft, Occasion, compose
from notifier.wording import LANGUAGES
from triage.message import Address, Attachment, Link, Message, Outcome, Readability
from triage.values import (
    REQUESTS,
    Advice,
    Call,
    Certainty,
    Dispatch,
    Facts,
    Kinds,
    LetterKind,
    LetterPlan,
    LineState,
    MessageKind,
    Piece,
    Place,
    Route,
    Standing,
    Tier,
    Timeliness,
)

ADA = Address("Ada Lamquet", "ada@lamquet.example")
FILES = (
    Attachment(
        "Synopsis & note d'intention.pdf", "", 240_000, "5a" * 32, "application/pdf", "", Outcome.FILED, page_count=4
    ),
    Attachment("budget.xlsx", "", 34_120, "c3" * 32, "application/vnd.ms-excel", "", Outcome.FILED, page_count=1),
)
SCAN = Attachment(
    "attestation.pdf", "", 1_900_000, "7e" * 32, "application/pdf", "", Outcome.FILED, readability=Readability.SCAN
)
LOCKED = replace(SCAN, path="contrat signé.pdf", readability=Readability.ENCRYPTED, outcome=Outcome.HELD)


@dataclass(frozen=True, slots=True)
class Sample:
    """A made-up mail and what triage would have said of it."""

    name: str
    kinds: tuple[LetterKind, ...]  # of the letters it may bring
    message: Message
    advice: Advice


@dataclass(frozen=True, slots=True)
class Tried:
    """One letter tried: the draft, or the type of the error that its template raised."""

    sample: str
    kind: LetterKind
    language: str
    draft: Draft | None
    error: str = ""


def try_letters(settings: Settings, call: Call, kinds: Kinds, now: datetime) -> Iterator[Tried]:
    """Compose every letter kind in every language for every sample that can bring it."""
    message_id = letter_message_id(new_token(b"template check"), b"not the real key", settings.house.domain)
    by = Correspondence(settings.fund, settings.house, settings.smtp.sender, kinds)
    reference = f"{call.reference_prefix}-K7Q2M4"
    for sample in samples(call):
        for kind in sample.kinds:
            for language in LANGUAGES:
                plan = LetterPlan(kind, language, ADA, Dispatch.SEND)
                try:
                    draft = compose(Occasion(plan, sample.advice, sample.message, reference, call, now), by, message_id)
                except Exception as error:  # a template can fail in any way; here that is the finding
                    yield Tried(sample.name, kind, language, None, f"{type(error).__name__}: {error}")
                else:
                    yield Tried(sample.name, kind, language, draft)


def samples(call: Call) -> tuple[Sample, ...]:
    """Complete, with pieces missing, late, from nobody known, and a disorderly one with all oddities at once."""
    received = call.deadline - timedelta(days=2)
    whole = _advice(call, received)
    gaps = replace(whole, standings=_standings(call, LineState.MISSING))
    late = replace(whole, received_at=call.deadline + timedelta(seconds=1), timeliness=Timeliness.LATE)
    odd_message = replace(
        _message(),
        subject="Dépôt « Une ombre à midi » — œuvre d’Ada\r\nBcc: eve@intruder.example",
        attachments=(*FILES, SCAN, LOCKED),
        links=(Link("https://wetransfer.example/x", "wetransfer"),),
    )
    odd = replace(gaps, facts=replace(whole.facts, more_announced=True, projects=2), route=Route.HOLD)
    return (
        Sample("complete", (LetterKind.RECEIPT, LetterKind.COMPLETE, LetterKind.ANSWER), _message(), whole),
        Sample("missing", (LetterKind.RECEIPT, *REQUESTS), _message(), gaps),
        Sample("late", (LetterKind.RECEIPT, LetterKind.LATE), _message(), late),
        Sample("unknown sender", (LetterKind.NEUTRAL,), _message(), replace(whole, tier=Tier.UNKNOWN)),
        Sample("disorderly", (LetterKind.RECEIPT, LetterKind.MISSING_ITEMS), odd_message, odd),
    )


def _message() -> Message:
    return Message(
        sha256="ab" * 32,
        size=3_000_000,
        headers=(),
        subject="Dépôt Une ombre à midi",
        senders=(ADA,),
        message_id="<sample-1@lamquet.example>",
        attachments=FILES,
    )


def _advice(call: Call, received_at: datetime) -> Advice:
    return Advice(
        kind=MessageKind.APPLICATION,
        route=Route.FILE,
        tier=Tier.STRANGER,
        place=Place(None, new=True),
        call=call.key,
        received_at=received_at,
        timeliness=Timeliness.ON_TIME,
        language=call.languages[0],
        facts=Facts(title="Une ombre à midi", company="Lamquet Films"),
        pieces=tuple(_piece(line.kinds[0]) for line in call.requirements),
        standings=_standings(call, LineState.PRESENT),
        letters=(),
        reasons=(),
    )


def _standings(call: Call, of_others: LineState) -> tuple[Standing, ...]:
    """The first line present, the others as given."""
    return tuple(
        Standing(
            line.key,
            state := LineState.PRESENT if number == 0 else of_others,
            line.need,
            pieces=(_piece(line.kinds[0]),) if state is LineState.PRESENT else (),
            searched_files=2,
            searched_pages=5,
        )
        for number, line in enumerate(call.requirements)
    )


def _piece(kind: str) -> Piece:
    return Piece(kind, FILES[0].path, 1, 2, Certainty.SURE)
