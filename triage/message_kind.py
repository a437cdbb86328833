"""What a mail is, as a careful reader would say: an application, something for a dossier, a question, a machine."""

from collections.abc import Iterable

from triage.automatic import bars_of, documents_of, is_bounce, machine_of
from triage.folding import file_words
from triage.place import Kinship, speaks_of_another
from triage.values import (
    Attachment,
    Call,
    Certainty,
    Facts,
    House,
    KnownDossier,
    Link,
    Message,
    MessageKind,
    Need,
    Outcome,
    Piece,
    Readability,
    Reason,
)
from triage.wording import (
    ADVERTISING,
    AGAIN,
    ATTACHED,
    CORRECTION,
    CORRECTION_NAME,
    DOWNLOAD,
    PASSWORD,
    PRESS,
    QUESTION_SUBJECT,
    SUBMISSION,
    THANKS,
    WITHDRAWAL,
    asks,
    flat,
    part_of_series,
)

Judged = tuple[MessageKind, Reason]

SHOWING = frozenset(
    {
        "vimeo",
        "youtube",
        "dailymotion",
        "soundcloud",
        "spotify",
        "instagram",
        "facebook",
        "linkedin",
        "imdb",
        "twitter",
        "x",
    }
)
_WHOLE = 0.5  # of the required lines: from here on a mail is an application by itself
_BULKY = frozenset({"list_mail", "bulk_mail", "spam_verdict", "suppress_mark"})
_THANKS_WORDS = 90


def kind_of(
    message: Message, house: House, *, pieces: tuple[Piece, ...], facts: Facts, kinship: Kinship, call: Call | None
) -> Judged:
    """The kind of a mail and the ground that decided it."""
    if is_bounce(message, house):
        return MessageKind.BOUNCE, Reason("bounce")
    documents = documents_of(message)
    machine = machine_of(message, house)
    if machine and not (documents and machine.code == "auto_submitted" and not _answers_automatically(message)):
        return MessageKind.AUTOMATIC, machine
    subject, text = flat(message.subject), flat(message.text)
    if _advertises(message, house, f"{subject} {text}", pieces, kinship, call):
        return MessageKind.OTHER, Reason("advertising")
    if documents:
        return _with_documents(message, subject, text, pieces, facts, kinship, call)
    if deliveries(message):
        return _arriving(message, f"{subject} {text}", facts, kinship, call, Reason("transfer_link"))
    return _without_documents(message, subject, text, pieces, facts, kinship, call)


def deliveries(message: Message) -> tuple[Link, ...]:
    """Links that may deliver pieces: transfer services, clouds; another page only where the text says download."""
    downloads = DOWNLOAD.search(flat(f"{message.subject} {message.text}")) is not None
    return tuple(
        link
        for link in message.links
        if link.service not in SHOWING and (link.service not in {"", "other"} or downloads)
    )


def covers(call: Call | None, pieces: Iterable[Piece]) -> float:
    """The share of a call's required lines that these pieces surely meet."""
    required = [r for r in call.requirements if r.need is Need.REQUIRED] if call else []
    sure = {piece.kind for piece in pieces if piece.certainty is Certainty.SURE}
    return sum(1 for r in required if sure & set(r.kinds)) / len(required) if required else 0.0


def repeats(message: Message, dossier: KnownDossier | None) -> bool:
    """True when every document of a mail is already in the dossier: the same sending again (RULES §1, row 12)."""
    files = {
        a.sha256 for a in message.attachments if a.outcome is Outcome.FILED and a.readability is not Readability.EMPTY
    }
    return dossier is not None and bool(files) and files <= dossier.file_hashes


def _with_documents(
    message: Message,
    subject: str,
    text: str,
    pieces: tuple[Piece, ...],
    facts: Facts,
    kinship: Kinship,
    call: Call | None,
) -> Judged:
    words = f"{subject} {text}"
    whole = covers(call, pieces) >= _WHOLE
    if not kinship.dossiers:
        if _is_follow_up(message, subject) and not whole and _corrects(message, words):
            return MessageKind.CORRECTION, Reason("correction_words")
        if asks(words) and not SUBMISSION.search(words) and not whole and covers(call, pieces) < 0.2:
            return MessageKind.QUESTION, _question_reason(words)
        if not _is_dossier_like(words, pieces, message, call):
            return MessageKind.OTHER, Reason("unrecognised_files")
        return MessageKind.APPLICATION, Reason("documents")
    if repeats(message, kinship.dossiers[0]) and whole:
        return MessageKind.APPLICATION, Reason("same_files")
    return _arriving(message, words, facts, kinship, call, Reason("documents"), whole=whole)


def _arriving(
    message: Message,
    words: str,
    facts: Facts,
    kinship: Kinship,
    call: Call | None,
    ground: Reason,
    *,
    whole: bool = False,
) -> Judged:
    """Something that reached us for, perhaps, a dossier we know."""
    dossiers = kinship.dossiers
    if not dossiers:
        return MessageKind.APPLICATION, ground
    here = [d for d in dossiers if call is not None and d.call == call.key]
    if not here and (whole or AGAIN.search(words) or _opens_anew(kinship, words)):
        return MessageKind.APPLICATION, Reason("new_call")
    if part_of_series(flat(message.subject), flat(message.text)) and kinship.reason.code == "sender_and_title":
        return MessageKind.APPLICATION, Reason("part_of_series")
    if _corrects(message, words):
        return MessageKind.CORRECTION, Reason("correction_words")
    if whole and (kinship.reason.code == "sender_and_title" or speaks_of_another(message, facts, dossiers[0])):
        return MessageKind.APPLICATION, Reason("whole_dossier")
    return MessageKind.SUPPLEMENT, Reason("for_known_dossier")


def _without_documents(
    message: Message,
    subject: str,
    text: str,
    pieces: tuple[Piece, ...],
    facts: Facts,
    kinship: Kinship,
    call: Call | None,
) -> Judged:
    words = f"{subject} {text}"
    if PRESS.search(words):
        return MessageKind.QUESTION, Reason("press")
    if WITHDRAWAL.search(text) and not asks(text):
        return MessageKind.OTHER, Reason("withdrawal")
    if (
        PASSWORD.search(text)
        and (kinship.dossiers or kinship.maybe or _is_follow_up(message, subject))
        and not asks(text)
    ):
        return MessageKind.SUPPLEMENT, Reason("password")
    if (
        any(piece.certainty is Certainty.SURE and not piece.attachment for piece in pieces)
        and kinship.dossiers
        and not asks(text)
    ):
        return MessageKind.SUPPLEMENT, Reason("piece_in_text")
    if ATTACHED.search(text) and (SUBMISSION.search(words) or kinship.dossiers) and not _mostly_asks(subject, text):
        kind, _ = _arriving(message, words, facts, kinship, call, Reason("nothing_attached"))
        return kind, Reason("nothing_attached")
    if asks(text) or (QUESTION_SUBJECT.search(subject) and not _is_follow_up(message, subject)):
        return MessageKind.QUESTION, _question_reason(words)
    if THANKS.search(text) and len(text.split()) <= _THANKS_WORDS and not SUBMISSION.search(text):
        return MessageKind.OTHER, Reason("thanks")
    if not text and not subject:
        return MessageKind.OTHER, Reason("empty_mail")
    return MessageKind.OTHER, Reason("nothing_to_do_found")


def _question_reason(words: str) -> Reason:
    return Reason("press") if PRESS.search(words) else Reason("question")


def _mostly_asks(subject: str, text: str) -> bool:
    return QUESTION_SUBJECT.search(subject) is not None or text.count("?") > 1


def _opens_anew(kinship: Kinship, words: str) -> bool:
    """An unthreaded mail with files that says it applies, from somebody with a dossier in another call."""
    return kinship.reason.code == "sender_and_title" and SUBMISSION.search(words) is not None


def _corrects(message: Message, words: str) -> bool:
    names = (
        file_words(attachment.name)
        for attachment in message.attachments
        if attachment.outcome is not Outcome.NOT_A_DOCUMENT
    )
    return CORRECTION.search(words) is not None or any(CORRECTION_NAME.search(name) for name in names)


def _is_follow_up(message: Message, subject: str) -> bool:
    return bool(message.in_reply_to or message.references) or subject.startswith(
        ("re:", "re :", "aw:", "antw:", "tr:", "fwd:", "fw:", "wg:")
    )


def _is_dossier_like(words: str, pieces: tuple[Piece, ...], message: Message, call: Call | None) -> bool:
    """Files count as an application when one was recognised, could not be read, or the words speak of applying.

    A mail with a file we cannot place is rather taken for an application (and held) than passed over.
    """
    wanted = {kind for requirement in call.requirements for kind in requirement.kinds} if call else set()
    recognised = any(piece.kind in wanted for piece in pieces)
    unread = any(a.readability is not Readability.READABLE for a in _documents(message))
    return recognised or unread or SUBMISSION.search(words) is not None or ATTACHED.search(words) is not None


def _advertises(
    message: Message, house: House, words: str, pieces: tuple[Piece, ...], kinship: Kinship, call: Call | None
) -> bool:
    if kinship.dossiers or covers(call, pieces) >= 0.15:
        return False
    marks = {bar.reason.code for bar in bars_of(message, house)} & _BULKY
    return bool(marks) or ADVERTISING.search(words) is not None


def _answers_automatically(message: Message) -> bool:
    return any(value.strip().lower().startswith("auto-replied") for value in message.header("auto-submitted"))


def _documents(message: Message) -> tuple[Attachment, ...]:
    return tuple(a for a in message.attachments if a.outcome in {Outcome.FILED, Outcome.HELD})
