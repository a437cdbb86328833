"""What a mail with files is: an application, something for a dossier that we know, or files that are neither."""

import re

from triage.arrival import Arrival
from triage.films import papers_of_another, speaks_of_another
from triage.kinship import Kinship
from triage.mail.beside import ASSESSING, OFF_TOPIC, PAPERWORK, PRESS
from triage.mail.brought import (
    OF_A_DOSSIER,
    brings_again,
    completes,
    covers,
    documents_of,
    is_whole,
    repeats,
    wanted_in,
)
from triage.mail.changing import CORRECTION, CORRECTION_NAME, RENEWING, WITHDRAWAL
from triage.mail.questions import asks
from triage.mail.wording import (
    AGAIN,
    ATTACHED,
    COMPLETING,
    CONTINUING,
    ELIGIBLE,
    HANDING_IN,
    INTENDING,
    SUBMISSION,
    SUBMITTED,
    part_of_series,
)
from triage.message import Message, Outcome, Readability
from triage.naming import names_film
from triage.text.folding import file_words
from triage.values import Certainty, MessageKind, Piece, Reason

Judged = tuple[MessageKind, Reason]

# Shares of the required lines that a mail's pieces meet, below which its words decide what it is.
_SOME = 0.3
_SCRAP = 0.2
_OF_A_FILM = re.compile(
    r"\b(?:films?|projets?|projects?|projekte?|series?|serien?|reeks|documentaires?|documentar(?:y|ies)|dokumentarfilm\w*|scenario\w*"
    r"|screenplays?|drehbuch\w*|synopsis|long metrage|candidat\w*|kandidat\w*|appel a projets|unterlagen)\b"
)
_SENTENCES = re.compile(r"(?<=[.!?]) ")


def kind_with_files(arrival: Arrival, kinship: Kinship) -> Judged:
    """The kind of a person's mail with files, and the ground that decided it."""
    share = covers(arrival.call, arrival.pieces)
    little = share < _SCRAP and not wanted_in(arrival.call, arrival.pieces)
    takes_back = WITHDRAWAL.search(arrival.text) and not _may_hand_in(arrival, kinship)
    if little and takes_back and not _corrects(arrival.message, arrival.subject):
        return MessageKind.OTHER, Reason("withdrawal")
    if not kinship.dossiers:
        return _from_nobody_known(arrival, kinship)
    whole = is_whole(arrival.call, arrival.pieces)
    if whole and repeats(arrival.message, kinship.dossiers[0]):
        return MessageKind.APPLICATION, Reason("same_files")
    return kind_for_dossier(arrival, kinship, Reason("documents"), whole=whole)


def _may_hand_in(arrival: Arrival, kinship: Kinship) -> bool:
    """True for a sentence that hands in what is attached, and for an unread file from who has no dossier to take back.

    "Attached is the withdrawal of our application" hands nothing in.
    """
    hands_in = any(
        HANDING_IN.search(one) or (ATTACHED.search(one) and SUBMISSION.search(one))
        for one in _SENTENCES.split(arrival.text)
        if not WITHDRAWAL.search(one)
    )
    unread = any(one.readability is not Readability.READABLE for one in documents_of(arrival.message))
    return hands_in or (unread and not kinship.dossiers)


def _from_nobody_known(arrival: Arrival, kinship: Kinship) -> Judged:
    """Files without a dossier that they surely belong to."""
    words, share = arrival.words, covers(arrival.call, arrival.pieces)
    if is_whole(arrival.call, arrival.pieces):
        return MessageKind.APPLICATION, Reason("documents")
    if is_follow_up(arrival) and _corrects(arrival.message, words):
        return MessageKind.CORRECTION, Reason("correction_words")
    if share < _SCRAP and ASSESSING.search(words) and not SUBMITTED.search(words):
        return MessageKind.OTHER, Reason("off_topic")
    if _may_complete(arrival, kinship) or (share < _SOME and _means_known_film(arrival, kinship)):
        return MessageKind.SUPPLEMENT, Reason("possible_follow_up")
    if share < _SCRAP and PRESS.search(words):
        return MessageKind.QUESTION, Reason("press")
    paperwork = PAPERWORK.search(arrival.text) and not SUBMISSION.search(words)
    if share < _SCRAP and (OFF_TOPIC.search(arrival.subject) or paperwork):
        return MessageKind.OTHER, Reason("off_topic")
    if share < _SOME and asks(words) and _only_thinks_of_it(words, arrival.pieces):
        return MessageKind.QUESTION, Reason("question")
    if not _is_dossier_like(arrival):
        return MessageKind.OTHER, Reason("unrecognised_files")
    return MessageKind.APPLICATION, Reason("documents")


def _only_thinks_of_it(words: str, pieces: tuple[Piece, ...]) -> bool:
    """True for the words of somebody who may apply one day, and for words that speak of no application."""
    filled_in = any(p.kind in OF_A_DOSSIER and p.certainty is Certainty.SURE for p in pieces)
    thinks = INTENDING.search(words) or (ELIGIBLE.search(words) and not filled_in)
    return bool(thinks) or SUBMISSION.search(words) is None


def _may_complete(arrival: Arrival, kinship: Kinship) -> bool:
    """Something for a dossier that we know of without being sure: left to a person, but no new application."""
    if _begins_another(arrival):
        return False
    here = arrival.here(kinship.maybe)
    own = [
        d
        for d in here
        if arrival.address in d.correspondents and not speaks_of_another(arrival.message, arrival.facts, d)
    ]
    follows = COMPLETING.search(arrival.words) is not None and (bool(here) or is_follow_up(arrival))
    return bool(own) or follows or CONTINUING.search(arrival.words) is not None


def _means_known_film(arrival: Arrival, kinship: Kinship) -> bool:
    """A piece or two from who has a dossier here and applies for no other, answers a letter, or names the film."""
    if _begins_another(arrival):
        return False
    message, facts, here = arrival.message, arrival.facts, arrival.here(kinship.maybe)
    if not SUBMITTED.search(arrival.words) and any(arrival.address in d.correspondents for d in here):
        return True
    answers = any(d.id in kinship.answered and not speaks_of_another(message, facts, d) for d in here)
    return answers or any(names_film(message, facts, d) for d in here)


def _begins_another(arrival: Arrival) -> bool:
    """True for a mail that counts itself among several of one sending, or says that it applies once more."""
    return part_of_series(arrival.subject, arrival.text) is not None or AGAIN.search(arrival.words) is not None


def kind_for_dossier(arrival: Arrival, kinship: Kinship, ground: Reason, *, whole: bool = False) -> Judged:
    """Something that reached us for, perhaps, a dossier we know."""
    if not kinship.dossiers:
        return MessageKind.APPLICATION, ground
    dossier, way, words = kinship.dossiers[0], kinship.reason.code, arrival.words
    anew = whole or AGAIN.search(words) or _opens_anew(kinship, words)
    if anew and not arrival.here(kinship.dossiers):
        return MessageKind.APPLICATION, Reason("new_call")
    part = part_of_series(arrival.subject, arrival.text)
    if part and way != "keyed_reply" and (part[1] or way == "sender_and_title"):
        return MessageKind.APPLICATION, Reason("part_of_series", f"{part[0]}/{part[1]}" if part[1] else "")
    if _corrects(arrival.message, words) or (
        RENEWING.search(words) and brings_again(arrival.call, arrival.pieces, dossier)
    ):
        return MessageKind.CORRECTION, Reason("correction_words")
    if whole and papers_of_another(arrival.message, arrival.facts, dossier):
        return MessageKind.APPLICATION, ground
    another = speaks_of_another(arrival.message, arrival.facts, dossier)
    if not another and completes(arrival.message, arrival.call, arrival.pieces, dossier):
        return MessageKind.SUPPLEMENT, Reason("for_known_dossier")
    again = way == "sender_and_title" and is_whole(arrival.call, dossier.pieces)  # else it is the first
    if whole and (again or another):
        return MessageKind.APPLICATION, Reason("whole_dossier")
    return MessageKind.SUPPLEMENT, Reason("for_known_dossier")


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


def is_follow_up(arrival: Arrival) -> bool:
    """True for an answer, and for what is forwarded, by its headers or its subject."""
    threaded = bool(arrival.message.in_reply_to or arrival.message.references)
    return threaded or arrival.subject.startswith(("re:", "re :", "aw:", "antw:", "tr:", "fwd:", "fw:", "wg:"))


def _is_dossier_like(arrival: Arrival) -> bool:
    """Files count as an application when one was recognised, could not be read, or the words speak of applying.

    So do files we cannot place beside words of a film; "here is our price" and "the agenda is attached" are held too,
    but open no dossier and get no receipt.
    """
    recognised = bool(wanted_in(arrival.call, arrival.pieces))
    unread = any(
        a.readability is not Readability.READABLE and not a.media.startswith("audio/")  # a voice on the telephone
        for a in documents_of(arrival.message)
    )
    words = arrival.words
    known = any(piece.certainty is Certainty.SURE and piece.kind != "unknown" for piece in arrival.pieces)
    hands_in = ATTACHED.search(words) is not None and (known or _OF_A_FILM.search(words) is not None)
    return recognised or unread or SUBMISSION.search(words) is not None or hands_in
