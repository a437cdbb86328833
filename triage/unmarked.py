"""Machines whose mail bears no mark of one: absences, tickets, filters and calendars, told by their words alone."""

import re

from triage.mail.absences import (
    ABSENCE_SUBJECT,
    ABSENCE_TEXT,
    AWAY_TEXT,
    COMING_BACK,
    IN_CASE,
    LEAVE,
    MACHINE_SUBJECT,
    MEANWHILE,
    OWN_MATTER,
    WANTING,
)
from triage.mail.brought import documents_of
from triage.mail.changing import WITHDRAWAL
from triage.mail.machines import (
    ACKNOWLEDGES,
    ANSWERS_LATER,
    BESIDE,
    CALENDAR_SUBJECT,
    MAILBOX_FULL,
    NOTED_BY_MACHINE,
    NUMBERED_BY_MACHINE,
    OWN_FILTER,
    READ_SUBJECT,
    SENDING,
    TICKET,
    WITHHELD,
)
from triage.mail.promises import finder_of, kinds_named, promised_in
from triage.mail.questions import asks, asks_of_us
from triage.mail.wording import ATTACHED, COMPLETING, DOWNLOAD, HANDING_IN, OUR_DOSSIER, SUBMISSION, flat
from triage.message import Message
from triage.values import House, Reason

_THE_FILM = re.compile(  # not "les projets en cours", of which absences speak
    r"\b(?:le|ce|du|au|het|dit|de|the|this|das|dieses|dem|den) (?:film|projet|project|projekt|contrat|contract"
    r"|vertrag)\b"
)
_AUTOMATIC = re.compile(
    r"\b(?:message|mail|courriel|reponse|bericht|antwoord|nachricht|antwort) (?:est |genere |envoye )?automati\w+"
    r"|\b(?:automatic|automated|automatische?s?) (?:message|reply|response|e-?mail|bericht|antwoord|nachricht"
    r"|antwort)\b"
    r"|\bau-dessus de cette ligne\b|\babove this line\b|\bboven deze lijn\b|\boberhalb dieser zeile\b"
)
_SENTENCES = re.compile(r"(?<=[.!?]) ")


def told_by_words(message: Message, house: House) -> Reason | None:
    """Out-of-office notes and read receipts that lost their headers: told by their words; with files, a ticket alone.

    "For urgent questions you may call my colleague" asks nothing of us; what speaks of handing in a dossier is read.
    """
    subject, text = flat(message.subject), flat(message.text)
    if documents_of(message):
        if MACHINE_SUBJECT.match(subject) or (ABSENCE_SUBJECT.match(subject) and _is_away(text[:300])):
            return Reason("absence_notice")
        return Reason("noted_by_machine") if _numbers_ours(subject, text[:400]) else None
    asked = asks_of_us(text)
    if any(_withheld(begins, asked=asked) for begins in (subject, text[:400])):
        return Reason("letter_withheld")
    if _delivers(message, text):
        return None
    if CALENDAR_SUBJECT.match(subject) and any(a.reason == "calendar" for a in message.attachments):
        return Reason("calendar_answer")
    if READ_SUBJECT.match(subject) and len(text) < 600:
        return Reason("read_notice")
    if MACHINE_SUBJECT.match(subject):
        return Reason("absence_notice")
    if ABSENCE_SUBJECT.match(subject):
        away = AWAY_TEXT.search(text[:300]) is not None
        if not asks_of_us(text) if away else not asks(text) and not SUBMISSION.search(text):
            return Reason("absence_notice")
    if OWN_MATTER.search(text) or any(_wants_before(one) for one in _SENTENCES.split(text)):
        return None
    noted = ANSWERS_LATER.match(text) or NOTED_BY_MACHINE.search(text[:400])
    if noted and not SENDING.search(text) and not asks_of_us(text):
        return Reason("noted_by_machine")
    told = any(said.search(text) for said in (WITHDRAWAL, SENDING, SUBMISSION, OUR_DOSSIER, _THE_FILM))
    if told or asks(text) or len(text) >= 1_200 or promised_in([message.text], finder_of(None)):
        return None
    begins = text[:300]
    return Reason("absence_notice") if _is_away(begins) else None


def may_be_machine(message: Message, house: House) -> Reason | None:
    """Files below words that acknowledge ours or tell of an absence, and bring nothing: a machine's, or a person's."""
    text = flat(message.text)
    attached = any(words.search(text) for words in (ATTACHED, HANDING_IN, BESIDE))
    ours = COMPLETING.search(text) is not None or bool(kinds_named(text, finder_of(None)))  # not "our conditions"
    brings = (attached and ours) or any(words.search(text) for words in (SENDING, OUR_DOSSIER))
    told = ACKNOWLEDGES.search(text[:400]) is not None or _is_away(text[:300])
    return Reason("may_be_machine") if documents_of(message) and told and not (brings or asks(text)) else None


def calls_itself_one(message: Message) -> bool:
    """Whether a mailer wrote the subject, or the text calls itself automatic or numbers ours: no person does.

    All else that absences and tickets say persons say as well: "our office is closed for good".
    """
    subject, text = flat(message.subject), flat(message.text)
    by_subject = any(one.match(subject) for one in (MACHINE_SUBJECT, ABSENCE_SUBJECT, READ_SUBJECT, CALENDAR_SUBJECT))
    return by_subject or _AUTOMATIC.search(text) is not None or _numbers_ours(subject, text[:400])


def _is_away(begins: str) -> bool:
    gone = LEAVE.search(begins) is not None and COMING_BACK.search(begins) is not None
    return gone or ABSENCE_TEXT.search(begins) is not None


def _numbers_ours(subject: str, begins: str) -> bool:
    """Words of a ticket with its number: of such a mail that brings a file a person decides, and nothing is sent."""
    if NUMBERED_BY_MACHINE.search(begins):
        return True
    return NOTED_BY_MACHINE.search(begins) is not None and TICKET.search(f"{subject} {begins}") is not None


def _withheld(begins: str, *, asked: bool) -> bool:
    """A filter or a full mailbox kept our letter: no person who tells of their own filter or mailbox and asks."""
    if WITHHELD.search(begins):
        return not (asked and OWN_FILTER.search(begins))
    return MAILBOX_FULL.search(begins) is not None and not asked


def _wants_before(sentence: str) -> bool:
    """True for "please call me before then": "before then, here is the number of my colleague" wants nothing."""
    wants = WANTING.search(sentence) is not None and IN_CASE.search(sentence) is None
    return MEANWHILE.search(sentence) is not None and (wants or asks_of_us(sentence))


def _delivers(message: Message, text: str) -> bool:
    """True for a link to a service, or to a page where something waits: not for the page in a signature."""
    named = any(link.service not in {"", "other"} for link in message.links)
    return named or (bool(message.links) and DOWNLOAD.search(text) is not None)
