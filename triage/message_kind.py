"""What a mail is, as a careful reader would say: an application, something for a dossier, a question, a machine."""

import re

from triage.arrival import Arrival
from triage.automatic import bars_of, is_bounce, machine_of, takes_no_reply
from triage.bringing import Judged, is_follow_up, kind_for_dossier, kind_with_files
from triage.kinship import Kinship
from triage.mail.beside import ADVERTISING, PRESS, UNSUBSCRIBE
from triage.mail.brought import covers, deliveries, documents_of, wanted_in
from triage.mail.changing import WITHDRAWAL
from triage.mail.footers import without_group
from triage.mail.machines import FETCHED
from triage.mail.questions import QUESTION_SUBJECT, asks
from triage.mail.thanks import only_thanks
from triage.mail.wording import ATTACHED, CONFIRMING, HANDING_IN, OUR_DOSSIER, PASSWORD, SUBMISSION, THANKS, WISHING
from triage.message import Message, Readability
from triage.values import Certainty, House, MessageKind, Reason

_DOSSIER_LIKE = 0.15  # from here on no advertisement
BULKY = frozenset({"list_mail", "bulk_mail", "spam_verdict"})
_SOMEBODY = re.compile(  # speaks of themselves, or leaves an address
    r"\b(?:je|j'|moi|mon|ma|mes|nous|notre|nos|ik|mij|mijn|wij|we|ons|onze|i|me|my|us|our"
    r"|ich|mir|mich|mein\w*|wir|uns|unser\w*)\b|\w@\w"
)


def kind_of(arrival: Arrival, kinship: Kinship, house: House) -> Judged:
    """The kind of a mail and the ground that decided it."""
    message = arrival.message
    if is_bounce(message, house):
        return MessageKind.BOUNCE, Reason("bounce")
    documents = documents_of(message)
    machine = machine_of(message, house)
    if machine and not (documents and machine.code == "auto_submitted" and not _answers_automatically(message)):
        return MessageKind.AUTOMATIC, machine
    if _advertises(arrival, kinship, house):
        return MessageKind.OTHER, Reason("advertising")
    if documents and _is_internal(arrival, kinship, house):
        return MessageKind.OTHER, Reason("unrecognised_files")
    if documents:
        return kind_with_files(arrival, kinship)
    if takes_no_reply(message) and deliveries(message) and FETCHED.search(arrival.subject):
        return MessageKind.AUTOMATIC, Reason("fetched_notice")
    if deliveries(message):
        return kind_for_dossier(arrival, kinship, Reason("transfer_link"))
    if _is_notice(arrival, kinship):
        return MessageKind.AUTOMATIC, Reason("no_reply_sender")
    return _without_documents(arrival, kinship)


def _is_internal(arrival: Arrival, kinship: Kinship, house: House) -> bool:
    """A colleague's own papers, all read, and no piece of a dossier among them; only a call says what that is."""
    if arrival.call is None or kinship.dossiers or kinship.maybe:
        return False
    ours = {address.rpartition("@")[2] for address in house.addresses}
    read = all(one.readability is Readability.READABLE for one in documents_of(arrival.message))
    return arrival.message.sender.domain in ours and read and not wanted_in(arrival.call, arrival.pieces)


def _is_notice(arrival: Arrival, kinship: Kinship) -> bool:
    """A service tells something of nothing that we keep, in no person's words, and nobody reads a reply to it.

    Web forms and clouds write from such addresses what a person has to read: in doubt it is none.
    """
    message, text = arrival.message, arrival.text
    if not takes_no_reply(message) or message.reply_to or message.links or kinship.dossiers or kinship.maybe:
        return False
    kept = (ATTACHED, HANDING_IN, SUBMISSION, OUR_DOSSIER, WITHDRAWAL, PASSWORD, _SOMEBODY)
    return not any(words.search(arrival.words) for words in kept) and not asks(text or arrival.subject)


def _without_documents(arrival: Arrival, kinship: Kinship) -> Judged:
    subject, text, words = arrival.subject, arrival.text, arrival.words
    if PRESS.search(words):
        return MessageKind.QUESTION, Reason("press")
    if WITHDRAWAL.search(text) and not asks(text):
        return MessageKind.OTHER, Reason("withdrawal")
    if _tells_password(arrival, kinship) and not asks(text):
        return MessageKind.SUPPLEMENT, Reason("password")
    if kinship.dossiers and _holds_piece_in_text(arrival) and not asks(text):
        return MessageKind.SUPPLEMENT, Reason("piece_in_text")
    comes = ATTACHED.search(text) or HANDING_IN.search(text)
    if comes and (SUBMISSION.search(words) or kinship.dossiers) and not _mostly_asks(subject, text):
        kind, _ = kind_for_dossier(arrival, kinship, Reason("nothing_attached"))
        return kind, Reason("nothing_attached")
    titled_question = QUESTION_SUBJECT.search(subject) and not is_follow_up(arrival)
    if asks(text or subject) or CONFIRMING.search(text) or WISHING.search(text) or titled_question:
        return MessageKind.QUESTION, Reason("question")
    if arrival.facts.promised and kinship.dossiers:
        return MessageKind.OTHER, Reason("announcement")
    if only_thanks(arrival.message.text, arrival.message.sender.name):
        return MessageKind.OTHER, Reason("thanks")
    if not text and not subject:
        return MessageKind.OTHER, Reason("empty_mail")
    return MessageKind.OTHER, Reason("nothing_to_do_found")


def _tells_password(arrival: Arrival, kinship: Kinship) -> bool:
    """True for a password to a file of a dossier that may be here."""
    text, subject = arrival.text, arrival.subject
    told = PASSWORD.search(text) or (text and PASSWORD.search(subject) and not THANKS.search(text))
    return bool(told) and bool(kinship.dossiers or kinship.maybe or is_follow_up(arrival))


def _holds_piece_in_text(arrival: Arrival) -> bool:
    return any(piece.certainty is Certainty.SURE and not piece.attachment for piece in arrival.pieces)


def _mostly_asks(subject: str, text: str) -> bool:
    return QUESTION_SUBJECT.search(subject) is not None or text.count("?") > 1


def _advertises(arrival: Arrival, kinship: Kinship, house: House) -> bool:
    """Bulk mail, or its words; never a mail for a known dossier, with pieces of one, or with a transfer link."""
    delivered = any(link.service not in {"", "other"} for link in deliveries(arrival.message))
    if kinship.dossiers or delivered or covers(arrival.call, arrival.pieces) >= _DOSSIER_LIKE:
        return False
    marks = {bar.reason.code for bar in bars_of(arrival.message, house)} & BULKY
    words, of_a_group = without_group(arrival.words)
    told = UNSUBSCRIBE.search(words) is not None or ADVERTISING.search(arrival.subject) is not None
    told = told or (ADVERTISING.search(arrival.text) is not None and not SUBMISSION.search(words))
    if of_a_group and not told:
        marks -= {"list_mail", "bulk_mail"}
    if asks(arrival.text) and not (told or _leads_away(arrival.message) or documents_of(arrival.message)):
        marks -= {"spam_verdict"}  # a filter errs, and what somebody asks is read
    return bool(marks) or told


def _leads_away(message: Message) -> bool:
    """Whether a link leads anywhere but to the sender's own site."""
    return any(message.sender.domain not in link.url for link in message.links)


def _answers_automatically(message: Message) -> bool:
    return any(value.strip().lower().startswith("auto-replied") for value in message.header("auto-submitted"))
