"""What a person has to look at, and so the route of a mail: filed, held or ignored."""

import re
from collections.abc import Iterator

from triage.absent import said_absent
from triage.automatic import Answer, is_infected
from triage.completeness import is_doubted, unopened_files
from triage.films import like_title
from triage.finding import Finding
from triage.mail.beside import ADVERTISING, OFF_TOPIC, UNSUBSCRIBE
from triage.mail.brought import OF_A_DOSSIER, deliveries, documents_of, wanted_in
from triage.mail.changing import OTHER_FILM, WITHDRAWAL
from triage.mail.questions import asks, asks_more, asks_of_us
from triage.mail.wording import OUR_DOSSIER, SUBMISSION, SUBMITTED, flat
from triage.message import Outcome, Readability
from triage.message_kind import BULKY
from triage.naming import bare
from triage.unmarked import calls_itself_one
from triage.values import Certainty, LineState, MessageKind, Need, Reason, Route, Tier, Timeliness

_UNSETTLED_PLACES = frozenset(
    {"several_dossiers", "possible_follow_up", "unplaced_follow_up", "other_title", "forged_sender"}
)
_WAITING_GROUNDS = frozenset({"nothing_attached", "password", "whole_dossier"})
_OF_A_FILM = frozenset(
    {"synopsis_short", "synopsis_long", "treatment", "step_outline", "screenplay", "series_bible", "author_note"}
    | {"director_note", "producer_note", "development_budget", "development_finance_plan"}
)  # who hands one in under a title applies
_TOLD_BY_WORDS = frozenset({"absence_notice", "noted_by_machine"})
_MACHINES = frozenset(
    {"null_sender", "auto_submitted", "auto_reply_mark", "suppress_mark", "list_mail", "bulk_mail", "loop_mark"}
    | {"no_reply_sender"}
)
_FORWARDED = re.compile(r"^(?:tr|fwd?|wg|doorst) ?:")
_ANOTHER = re.compile(r"\b(?:autres?|ander\w*|other|another)\b")
_NEARLY_ALL = 0.8  # of the required lines
_READ_BY_PERSON = frozenset({"withdrawal", "unrecognised_files", "off_topic", "nothing_to_do_found", "empty_mail"})


def doubts_of(finding: Finding) -> tuple[Reason, ...]:
    """Why a person has to look at this mail; () when nobody needs to."""
    infected = (Reason("infected"),) if is_infected(finding.message) else ()
    machine = finding.kind in {MessageKind.AUTOMATIC, MessageKind.BOUNCE}
    erased = (Reason("of_erased_dossier"),) if finding.known.erased and not machine else ()
    return (*infected, *erased, *_other_doubts(finding))


def _other_doubts(finding: Finding) -> tuple[Reason, ...]:
    if finding.kind is MessageKind.AUTOMATIC:
        return tuple(_doubts_of_machine(finding))
    if finding.kind is MessageKind.BOUNCE:
        return (Reason("bounced"),)
    if finding.kind is MessageKind.QUESTION:
        return (finding.ground,)
    if finding.kind is MessageKind.OTHER:
        return tuple(_doubts_of_other(finding))
    return tuple(dict.fromkeys((*_doubts_of_sender(finding), *_doubts_of_content(finding), *_doubts_of_lines(finding))))


def route_of(finding: Finding, doubts: tuple[Reason, ...]) -> Route:
    """Filed when it belongs to a dossier and nobody needs to look, held when somebody does, else ignored (and kept).

    What we wrote without a file is nobody's news; what others wrote and an address of ours passed on is theirs.
    """
    if finding.known.own_letter is not None or (_is_our_own(finding) and finding.kind is not MessageKind.BOUNCE):
        return Route.IGNORE
    if finding.known.seen is not None and finding.known.seen.same_bytes:
        return Route.IGNORE
    if doubts:
        return Route.HOLD
    return Route.FILE if finding.opens_or_adds or finding.place.dossier is not None else Route.IGNORE


def _is_our_own(finding: Finding) -> bool:
    """Words of ours alone: a form of our site names who filled it in to reply to; what we forward others wrote."""
    message = finding.message
    ours = any(bar.reason == Reason("own_address") for bar in finding.bars)
    passed_on = _FORWARDED.match(flat(message.subject)) is not None or any(
        bar.reason.code == "reply_to_elsewhere" for bar in finding.bars
    )
    return ours and not passed_on and not documents_of(message) and not deliveries(message)


def _doubts_of_other(finding: Finding) -> Iterator[Reason]:
    if finding.ground.code in _READ_BY_PERSON:
        yield finding.ground
    yield from said_absent(finding)
    if finding.ground.code == "advertising" and _may_be_a_dossier(finding):
        yield Reason("unrecognised_files")
    elif finding.ground.code == "advertising" and _only_ends_like_advertising(finding):
        yield Reason("question")
    elif finding.ground.code == "advertising" and not (_marks_of(finding) & BULKY or finding.message.links):
        yield Reason("nothing_to_do_found")  # "leave me out of your newsletter", "is there a webinar"


def _doubts_of_machine(finding: Finding) -> Iterator[Reason]:
    """Scanners, web forms and badly set mailers bear a machine's marks too: never answered, but not passed over."""
    message, code = finding.message, finding.ground.code
    if code == "letter_withheld":
        yield Reason("bounced")
    delivered = any(link.service not in {"", "other"} for link in deliveries(message)) or _may_be_a_dossier(finding)
    if documents_of(message) or code == "fetched_notice" or (delivered and code != "report"):
        yield Reason("machine_with_files")
    elif asks_of_us(flat(message.text)):
        yield Reason("question")
    elif code in _TOLD_BY_WORDS and not (_marks_of(finding) & _MACHINES or calls_itself_one(message)):
        yield Reason("nothing_to_do_found")


def _marks_of(finding: Finding) -> set[str]:
    return {bar.reason.code for bar in finding.bars}


def _only_ends_like_advertising(finding: Finding) -> bool:
    """A question whose only mark is a word of unsubscribing, as some signatures bear it, or the mark of a list."""
    words = flat(f"{finding.message.subject} {finding.message.text}")
    return asks(words) and not _is_circular(finding, words) and ADVERTISING.search(words) is None


def _is_circular(finding: Finding, words: str) -> bool:
    """Bulk mail that says how to leave it, or what the fund's own server calls spam."""
    marks = _marks_of(finding) & BULKY
    return "spam_verdict" in marks or (bool(marks) and UNSUBSCRIBE.search(words) is not None)


def _may_be_a_dossier(finding: Finding) -> bool:
    """Rather one advertisement too many on the desk than one application too few.

    Only of a circular do the words tell nothing, "your application files" are anybody's, unless a dossier is their own;
    and its files are shown where one may be a piece, or none could be read.
    """
    words = flat(f"{finding.message.subject} {finding.message.text}")
    if not documents_of(finding.message):
        spoken = SUBMISSION.search(words) is not None and not _is_circular(finding, words)
        return spoken and bool(deliveries(finding.message))
    told = not _is_circular(finding, words) or OUR_DOSSIER.search(words) is not None
    maybe = finding.call is None or bool(wanted_in(finding.call, finding.pieces))
    return told or maybe or bool(unopened_files(finding.message))


def _doubts_of_sender(finding: Finding) -> Iterator[Reason]:
    if finding.tier is Tier.UNKNOWN:
        yield Reason("unproven_sender")
    if finding.place.reason.code in _UNSETTLED_PLACES:
        yield finding.place.reason
    if finding.place.reason.code == "sender_and_title" and _longer_title(finding):
        yield Reason("other_title")
    if _speaks_of_another_film(finding):
        yield Reason("other_title")
    yield from (bar.reason for bar in finding.bars if bar.answer is Answer.PERSON or documents_of(finding.message))
    if finding.call is None:
        yield Reason("no_call")
    if finding.timeliness is Timeliness.LATE:
        yield Reason("late")
    if finding.call is not None and finding.received_at < finding.call.opens_at:
        yield Reason("before_opening")


def _speaks_of_another_film(finding: Finding) -> bool:
    """A paper of another film of theirs; in the first mail for a film "our new film" is that one."""
    found = [match[0] for match in OTHER_FILM.finditer(flat(finding.message.text))]
    return bool(found) and (finding.place.dossier is not None or any(map(_ANOTHER.search, found)))


def _longer_title(finding: Finding) -> bool:
    """One title only stands inside the other: "Louise" and "Louise et Marcel" may be two films."""
    dossier, said = finding.place.dossier, finding.facts
    if dossier is None or not said.title or not dossier.title:
        return False
    theirs = (dossier.title, *dossier.facts.other_titles)
    return not any(like_title(bare(one), bare(other)) for one in theirs for other in (said.title, *said.other_titles))


def _titles(finding: Finding) -> tuple[str, ...]:
    dossier = finding.place.dossier
    theirs = (dossier.title, *dossier.facts.other_titles) if dossier else ()
    return (finding.facts.title, *finding.facts.other_titles, *theirs)


def _doubts_of_content(finding: Finding) -> Iterator[Reason]:
    unopened = unopened_files(finding.message)
    scans = sum(1 for a in unopened if a.readability is Readability.SCAN and a.outcome is Outcome.FILED)
    refused = sum(1 for a in finding.message.attachments if a.outcome is Outcome.REFUSED)
    if finding.facts.more_announced:
        yield Reason("more_announced")
    if finding.facts.projects > 1:
        yield Reason("several_projects", str(finding.facts.projects))
    if _holds_hardly_anything(finding):
        yield Reason("unrecognised_files")
    if deliveries(finding.message):
        yield Reason("transfer_link", str(len(deliveries(finding.message))))
    if len(unopened) > scans:
        yield Reason("unopened_file", str(len(unopened) - scans))
    if refused:
        yield Reason("refused_file", str(refused))
    if finding.ground.code in _WAITING_GROUNDS:
        yield finding.ground
    if finding.place.dossier is not None and WITHDRAWAL.search(flat(finding.message.text)):
        yield Reason("withdrawal")
    if finding.known.seen is not None and finding.brings_news:
        yield Reason("same_message_id")
    if asks_more(flat(finding.message.text), _titles(finding)):
        yield Reason("question")
    yield from said_absent(finding)


def _holds_hardly_anything(finding: Finding) -> bool:
    """A first mail with files that surely lacks nearly every line: a supplier's, a student's, a festival's, perhaps."""
    if finding.kind is not MessageKind.APPLICATION or not finding.place.new or not documents_of(finding.message):
        return False
    sure = {piece.kind for piece in finding.pieces if piece.certainty is Certainty.SURE}
    if sure & OF_A_DOSSIER or (sure & _OF_A_FILM and _hands_in(finding)):
        return False
    required = [standing for standing in finding.standings if standing.need is Need.REQUIRED]
    missing = sum(standing.state is LineState.MISSING for standing in required)
    return missing > _NEARLY_ALL * len(required)


def _hands_in(finding: Finding) -> bool:
    """Whether the mail itself submits a film by its title, and to no festival."""
    words = flat(f"{finding.message.subject} {finding.message.text}")
    return bool(finding.facts.title) and SUBMITTED.search(words) is not None and OFF_TOPIC.search(words) is None


def _doubts_of_conditions(finding: Finding) -> Iterator[Reason]:
    """Questions about the project that decide whether lines apply, and that only a person can answer."""
    unsure = {standing.need for standing in finding.standings if standing.state is LineState.UNSURE}
    asked = {need for need in unsure if is_doubted(need, finding.facts)}
    if Need.IF_ADAPTATION in asked:
        yield Reason("unsure_adaptation")
    if Need.IF_CODEVELOPMENT in asked:
        yield Reason("unsure_codevelopment")
    if asked & {Need.IF_SERIES, Need.IF_ANIMATION}:
        yield Reason("unsure_format")


def _doubts_of_lines(finding: Finding) -> Iterator[Reason]:
    if finding.repeated:
        return
    yield from _doubts_of_conditions(finding)
    states = [standing.state for standing in finding.standings if standing.need is not Need.OPTIONAL]
    if LineState.UNSURE in states:
        yield Reason("unsure_lines", str(states.count(LineState.UNSURE)))
    if LineState.IN_PART in states:
        yield Reason("lines_in_part", str(states.count(LineState.IN_PART)))
