"""Composes a letter: the complete bytes that will leave, so that what staff preview is what leaves.

Eight kinds, four languages; which letter leaves, and whether it may leave alone, is decided in triage. Here the text is
kept within what the sender's tier may learn, and no inbound header value reaches an outbound header except
checked Message-IDs and the sender's own subject, cleaned, cut and encoded anew.
"""

from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from config.settings import Fund
from notifier.headers import encoded, mail_bytes, mailbox, sendable, thread_of
from notifier.paragraphs import filled, paragraphs_of
from notifier.shown import DEFAULT_ZONE, Shown, shown
from notifier.wording import LANGUAGES, Moment, Wording, wording
from triage.message import Address, Message
from triage.values import Advice, Call, Dispatch, House, Kinds, LetterKind, LetterPlan, Tier, Timeliness

# What a template may ask for: what the mail shows, and what `words_of` adds (docs/reference/letters.md).
VARIABLES = frozenset(Shown.__slots__) | {
    "fund",
    "identity",
    "next_deadline",
    "signer",
    "signature",
    "reference",
    "recipient",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A composed letter. `data` is the whole mail, RFC 5322, 7-bit, CRLF; `fault` says why it cannot leave alone."""

    kind: LetterKind
    language: str
    recipient: Address
    message_id: str
    dispatch: Dispatch
    subject: str
    data: bytes
    fault: str = (
        ""  # "", "recipient" (ours, or none plain SMTP can carry), "forged" (tier 0), "grounds" (nothing to say)
    )


@dataclass(frozen=True, slots=True)
class Text:
    """A letter's words before they are wrapped: its paragraphs, and the same with what comes from facts marked."""

    kind: LetterKind
    language: str
    subject: str
    blocks: tuple[str, ...]
    marked: tuple[str, ...] = ()  # MARK_BEGINS and MARK_ENDS around each fact; () when not asked for
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Who writes, by which means: what every letter of an installation is made with."""

    fund: Fund
    house: House
    sender: str  # our From address
    kinds: Kinds


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a letter is about: its plan, the mail it answers with the advice on it, and the names and days in it."""

    plan: LetterPlan
    advice: Advice
    message: Message
    reference: str
    call: Call | None
    now: datetime
    next_call: Call | None = None  # lets a LATE letter name the following session
    asked: frozenset[str] = frozenset()  # lines of the checklist that an earlier letter asked for


def compose(occasion: Occasion, by: Correspondence, message_id: str) -> Draft:
    """Compose one planned letter in the plan's language (else the call's first, else French).

    The text is the neutral one for tiers 0 and 1, and the receipt's where a letter has no ground for what it says; such
    a letter never leaves alone.
    """
    text = words_of(occasion, by)
    return enclose(occasion.plan, text, occasion.message, by, message_id=message_id, now=occasion.now)


def words_of(
    occasion: Occasion, by: Correspondence, *, signer: str = "", signature: tuple[str, ...] = (), marked: bool = False
) -> Text:
    """The words of a letter, by paragraphs. `signer` names the person who approves it ("" for a letter of its own).

    `signature` are their own lines below it, above the fund's name and address; without any the fund's signatory signs.
    """
    plan, advice, call, now = occasion.plan, occasion.advice, occasion.call, occasion.now
    words = wording(_language(plan, call))
    exact = plan.kind is LetterKind.LATE
    view = shown(
        advice, occasion.message, call=call, kinds=by.kinds, words=words, now=now, exact=exact, asked=occasion.asked
    )
    text_kind = _lawful_kind(plan.kind, advice, view)
    values = {**_of_view(view), **_of_fund(by.fund, call, now), **_of_next(occasion.next_call, words)}
    values |= {"signer": signer, "signature": signature, "reference": occasion.reference}
    values |= {"recipient": plan.recipient.address if sendable(plan.recipient.address) else ""}
    return Text(
        kind=plan.kind,
        language=words.language,
        subject=words.subject(text_kind.value, **values),
        blocks=paragraphs_of(words.text(text_kind.value, values)),
        marked=paragraphs_of(words.text(text_kind.value, values, marked=True)) if marked else (),
        fault=_fault(plan, advice, text_kind, by.house),
    )


def enclose(
    plan: LetterPlan,
    text: Text,
    message: Message,
    by: Correspondence,
    *,
    message_id: str,
    now: datetime,
    approved: bool = False,
) -> Draft:
    """Put words into the complete mail. One that a person approves does not call itself automatic."""
    head = _headers(plan, message, by, subject=text.subject, message_id=message_id, now=now, approved=approved)
    return Draft(
        kind=plan.kind,
        language=text.language,
        recipient=plan.recipient,
        message_id=message_id,
        dispatch=_dispatch(plan.dispatch, text.fault),
        subject=text.subject,
        data=mail_bytes([*head, *_form(text.language)], filled("\n\n".join(text.blocks))),
        fault=text.fault,
    )


def _language(plan: LetterPlan, call: Call | None) -> str:
    wanted = (plan.language, *(call.languages if call else ()), LANGUAGES[0])
    return next(language for language in wanted if language in LANGUAGES)


def _lawful_kind(kind: LetterKind, advice: Advice, view: Shown) -> LetterKind:
    if advice.tier <= Tier.UNKNOWN:
        return LetterKind.NEUTRAL
    if (kind is LetterKind.MISSING_ITEMS and not view.missing) or (kind is LetterKind.MORE_ITEMS and not view.added):
        return LetterKind.RECEIPT
    if kind is LetterKind.LATE and advice.timeliness is not Timeliness.LATE:
        return LetterKind.RECEIPT
    if kind is LetterKind.COMPLETE and not advice.complete:
        return LetterKind.RECEIPT
    if kind is LetterKind.REMINDER and not (view.missing or view.announced):
        return LetterKind.RECEIPT
    return kind


def _fault(plan: LetterPlan, advice: Advice, text_kind: LetterKind, house: House) -> str:
    if advice.tier is Tier.FORGED:
        return "forged"
    if not sendable(plan.recipient.address) or plan.recipient.address.lower() in house.addresses:
        return "recipient"
    if text_kind is not plan.kind and text_kind is not LetterKind.NEUTRAL:
        return "grounds"
    return ""


def _dispatch(planned: Dispatch, fault: str) -> Dispatch:
    """A letter with a fault waits for a person; a forged sender gets nothing at all."""
    if fault == "forged":
        return Dispatch.SUPPRESS
    return Dispatch.DRAFT if fault and planned is Dispatch.SEND else planned


def _of_view(view: Shown) -> dict[str, object]:
    return {name: getattr(view, name) for name in view.__slots__}


def _of_fund(fund: Fund, call: Call | None, now: datetime) -> dict[str, object]:
    """Who signs: the identity valid on the letter's day, in the fund's own zone."""
    day = now.astimezone(ZoneInfo(call.zone if call else DEFAULT_ZONE)).date()
    return {"fund": fund.short_name, "identity": fund.identity_on(day)}


def _of_next(next_call: Call | None, words: Wording) -> dict[str, Moment | None]:
    if next_call is None:
        return {"next_deadline": None}
    return {"next_deadline": words.moment(next_call.deadline, next_call.zone, exact=False)}


def _headers(
    plan: LetterPlan,
    message: Message,
    by: Correspondence,
    *,
    subject: str,
    message_id: str,
    now: datetime,
    approved: bool,
) -> list[tuple[str, str]]:
    answered, references = thread_of(message.references, message.message_id)
    to = f"<{plan.recipient.address}>" if sendable(plan.recipient.address) else "undisclosed-recipients:;"
    thread = [("In-Reply-To", answered)] if answered else []
    thread += [("References", " ".join(references))] if references else []
    return [
        ("Date", format_datetime(now.astimezone(ZoneInfo(DEFAULT_ZONE)))),
        ("From", mailbox(by.fund.short_name, by.sender)),
        ("To", to),
        ("Subject", encoded(subject)),
        ("Message-ID", message_id),
        *thread,
        *([] if approved else [("Auto-Submitted", "auto-replied")]),
        ("X-Auto-Response-Suppress", "All"),
    ]


def _form(language: str) -> list[tuple[str, str]]:
    return [
        ("Content-Language", language),
        ("MIME-Version", "1.0"),
        ("Content-Type", 'text/plain; charset="utf-8"'),
        ("Content-Transfer-Encoding", "quoted-printable"),
    ]
