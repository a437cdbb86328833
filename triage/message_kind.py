"""What a mail is, as a careful reader would say: an application, something for a dossier, a question, a machine."""

import re
from collections.abc import Iterable

from triage.automatic import bars_of, documents_of, is_bounce, machine_of, takes_no_reply
from triage.folding import file_words
from triage.machines import FETCHED
from triage.message import Attachment, Link, Message, Outcome, Readability
from triage.naming import names_film
from triage.place import Kinship, papers_of_another, speaks_of_another
from triage.questions import QUESTION_SUBJECT, asks
from triage.values import Call, Certainty, Facts, House, KnownDossier, MessageKind, Need, Piece, Reason
from triage.wording import (
    ADVERTISING,
    AGAIN,
    ASSESSING,
    ATTACHED,
    COMPLETING,
    CONFIRMING,
    CONTINUING,
    CORRECTION,
    CORRECTION_NAME,
    DOWNLOAD,
    ELIGIBLE,
    FOOTER,
    HANDING_IN,
    INTENDING,
    OFF_TOPIC,
    PAPERWORK,
    PASSWORD,
    PRESS,
    SUBMISSION,
    SUBMITTED,
    TELLING,
    THANKS,
    UNSUBSCRIBE,
    WITHDRAWAL,
    flat,
    part_of_series,
)

Judged = tuple[MessageKind, Reason]

_SHOWS_WORK = ("vimeo", "youtube", "dailymotion", "festhome", "cinando", "soundcloud", "spotify", "imdb")
_SHOWS_PEOPLE = ("instagram", "facebook", "linkedin", "twitter", "x")
SHOWING = frozenset((*_SHOWS_WORK, *_SHOWS_PEOPLE))
_WHOLE = 0.5  # of the required lines: from here on a mail is an application by itself
_SOME = 0.3
_SCRAP = 0.2
OF_A_DOSSIER = frozenset({"application_form", "project_sheet"})  # who fills one in applies, however little else comes
BULKY = frozenset({"list_mail", "bulk_mail", "spam_verdict"})
_THANKS_WORDS = 90
_SENTENCES = re.compile(r"(?<=[.!?]) ")


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
    if _advertises(message, house, subject, text, pieces, kinship, call):
        return MessageKind.OTHER, Reason("advertising")
    if documents:
        return _with_documents(message, subject, text, pieces, facts, kinship, call)
    if takes_no_reply(message) and deliveries(message) and FETCHED.search(subject):
        return MessageKind.AUTOMATIC, Reason("fetched_notice")
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


def wanted_in(call: Call | None, pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces of kinds that a call asks for, sure or not."""
    wanted = {kind for requirement in call.requirements for kind in requirement.kinds} if call else set()
    return tuple(piece for piece in pieces if piece.kind in wanted)


def is_whole(call: Call | None, pieces: Iterable[Piece]) -> bool:
    """True when a mail meets so many lines that it is an application by itself."""
    return covers(call, pieces) >= _WHOLE


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
    share = covers(call, pieces)
    if share < _SCRAP and WITHDRAWAL.search(text) and not wanted_in(call, pieces) and not _corrects(message, subject):
        return MessageKind.OTHER, Reason("withdrawal")
    if not kinship.dossiers:
        return _from_nobody_known(message, subject, text, pieces, facts, kinship, call)
    whole = share >= _WHOLE
    if repeats(message, kinship.dossiers[0]) and whole:
        return MessageKind.APPLICATION, Reason("same_files")
    return _arriving(message, f"{subject} {text}", facts, kinship, call, Reason("documents"), whole=whole)


def _from_nobody_known(
    message: Message,
    subject: str,
    text: str,
    pieces: tuple[Piece, ...],
    facts: Facts,
    kinship: Kinship,
    call: Call | None,
) -> Judged:
    """Files without a dossier that they surely belong to."""
    words, share = f"{subject} {text}", covers(call, pieces)
    if share >= _WHOLE:
        return MessageKind.APPLICATION, Reason("documents")
    if _is_follow_up(message, subject) and _corrects(message, words):
        return MessageKind.CORRECTION, Reason("correction_words")
    if share < _SCRAP and ASSESSING.search(words) and not SUBMITTED.search(words):
        return MessageKind.OTHER, Reason("off_topic")
    if _may_complete(message, subject, words, facts, kinship, call) or (
        share < _SOME and _means_known_film(message, words, facts, kinship, call)
    ):
        return MessageKind.SUPPLEMENT, Reason("possible_follow_up")
    if share < _SCRAP and PRESS.search(words):
        return MessageKind.QUESTION, Reason("press")
    if share < _SCRAP and (OFF_TOPIC.search(subject) or (PAPERWORK.search(text) and not SUBMISSION.search(words))):
        return MessageKind.OTHER, Reason("off_topic")
    if share < _SOME and asks(words) and _only_thinks_of_it(words, pieces):
        return MessageKind.QUESTION, Reason("question")
    if not _is_dossier_like(words, pieces, message, call):
        return MessageKind.OTHER, Reason("unrecognised_files")
    return MessageKind.APPLICATION, Reason("documents")


def _only_thinks_of_it(words: str, pieces: tuple[Piece, ...]) -> bool:
    """True for the words of somebody who may apply one day, and for words that speak of no application."""
    filled_in = any(p.kind in OF_A_DOSSIER and p.certainty is Certainty.SURE for p in pieces)
    thinks = INTENDING.search(words) or (ELIGIBLE.search(words) and not filled_in)
    return bool(thinks) or SUBMISSION.search(words) is None


def _may_complete(
    message: Message, subject: str, words: str, facts: Facts, kinship: Kinship, call: Call | None
) -> bool:
    """Something for a dossier that we know of without being sure: left to a person, but no new application."""
    if part_of_series(subject, flat(message.text)) or AGAIN.search(words):
        return False
    address = message.sender.address.lower()
    here = [d for d in kinship.maybe if call is not None and d.call == call.key]
    own = [d for d in here if address in d.correspondents and not speaks_of_another(message, facts, d)]
    follows = COMPLETING.search(words) is not None and (bool(here) or _is_follow_up(message, subject))
    return bool(own) or follows or CONTINUING.search(words) is not None


def _means_known_film(message: Message, words: str, facts: Facts, kinship: Kinship, call: Call | None) -> bool:
    """A piece or two from who has a dossier here and applies for no other, answers a letter, or names the film."""
    if part_of_series(flat(message.subject), flat(message.text)) or AGAIN.search(words):
        return False
    here = [d for d in kinship.maybe if call is not None and d.call == call.key]
    if not SUBMITTED.search(words) and any(message.sender.address.lower() in d.correspondents for d in here):
        return True
    answers = any(d.id in kinship.answered and not speaks_of_another(message, facts, d) for d in here)
    return answers or any(names_film(message, facts, d) for d in here)


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
    part = part_of_series(flat(message.subject), flat(message.text))
    if part and kinship.reason.code != "keyed_reply" and (part[1] or kinship.reason.code == "sender_and_title"):
        return MessageKind.APPLICATION, Reason("part_of_series", f"{part[0]}/{part[1]}" if part[1] else "")
    if _corrects(message, words):
        return MessageKind.CORRECTION, Reason("correction_words")
    if whole and papers_of_another(message, facts, dossiers[0]):
        return MessageKind.APPLICATION, ground
    again = kinship.reason.code == "sender_and_title" and is_whole(call, dossiers[0].pieces)  # else it is the first
    if whole and (again or speaks_of_another(message, facts, dossiers[0])):
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
        (PASSWORD.search(text) or (text and PASSWORD.search(subject) and not THANKS.search(text)))
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
    comes = ATTACHED.search(text) or HANDING_IN.search(text)
    if comes and (SUBMISSION.search(words) or kinship.dossiers) and not _mostly_asks(subject, text):
        kind, _ = _arriving(message, words, facts, kinship, call, Reason("nothing_attached"))
        return kind, Reason("nothing_attached")
    if (
        asks(text)
        or CONFIRMING.search(text)
        or (QUESTION_SUBJECT.search(subject) and not _is_follow_up(message, subject))
    ):
        return MessageKind.QUESTION, _question_reason(words)
    if facts.promised and kinship.dossiers:
        return MessageKind.OTHER, Reason("announcement")
    if _only_thanks(text):
        return MessageKind.OTHER, Reason("thanks")
    if not text and not subject:
        return MessageKind.OTHER, Reason("empty_mail")
    return MessageKind.OTHER, Reason("nothing_to_do_found")


def _only_thanks(text: str) -> bool:
    """Words of thanks and nothing that somebody would have to read: "merci de nous rappeler" asks for something."""
    short = len(text.split()) <= _THANKS_WORDS and not SUBMISSION.search(text)
    told = any(TELLING.search(one) and not FOOTER.search(one) for one in _SENTENCES.split(text))
    return short and THANKS.search(text) is not None and not told


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
    recognised = bool(wanted_in(call, pieces))
    unread = any(a.readability is not Readability.READABLE for a in _documents(message))
    return recognised or unread or SUBMISSION.search(words) is not None or ATTACHED.search(words) is not None


def _advertises(
    message: Message,
    house: House,
    subject: str,
    text: str,
    pieces: tuple[Piece, ...],
    kinship: Kinship,
    call: Call | None,
) -> bool:
    """Bulk mail, or its words; never a mail for a known dossier, with pieces of one, or with a transfer link."""
    delivered = any(link.service not in {"", "other"} for link in deliveries(message))
    if kinship.dossiers or delivered or covers(call, pieces) >= 0.15:
        return False
    marks = {bar.reason.code for bar in bars_of(message, house)} & BULKY
    words = f"{subject} {text}"
    told = ADVERTISING.search(subject) or (ADVERTISING.search(text) and not SUBMISSION.search(words))
    return bool(marks) or UNSUBSCRIBE.search(words) is not None or bool(told)


def _answers_automatically(message: Message) -> bool:
    return any(value.strip().lower().startswith("auto-replied") for value in message.header("auto-submitted"))


def _documents(message: Message) -> tuple[Attachment, ...]:
    return tuple(a for a in message.attachments if a.outcome in {Outcome.FILED, Outcome.HELD})
