"""Whether a receipt says by itself that a dossier is complete: the letter is written by it, and the desk believes it.

A false "complete" is the worst error a letter can make, so any doubt leaves the word to a person.
"""

from triage.message import Attachment, Message, Outcome, Readability
from triage.values import Advice, Certainty, Facts, LineState, Need, Route, Standing, Tier, Timeliness

# Reasons that ask for something else than the readability alone: what a producer is told of such a file.
UNREAD_BY_REASON = {
    "archive_unsupported": "archive",
    "executable": "program",
    "format_unknown": "unknown",
    "photo_heic": "photo_heic",
    "xml_doctype": "doctype",
    "preview": "preview",
    "link_only": "link_only",
    "xfa_form": "xfa_form",
    "mail_incomplete": "incomplete",
    "limit:attachments": "limit_files",
    "limit:image_pixels": "limit_picture",
} | {
    f"limit:{name}": word
    for word, names in {
        "limit_pages": ("pdf_pages", "pages"),
        "limit_text": ("text", "message_text"),
        "limit_archive": ("archive_depth", "entries", "entry", "unpacked", "ratio", "overlap", "link", "path"),
    }.items()
    for name in names
}


# Grounds of a hold that is still open by which pieces of the dossier may not count, or not as they are.
_OPEN_QUESTIONS = frozenset(
    {"remark_on_piece", "other_title", "several_projects", "several_dossiers", "possible_follow_up"}
    | {
        "unplaced_follow_up",
        "unproven_sender",
        "withdrawal",
        "transfer_link",
        "unopened_file",
        "refused_file",
        "infected",
    }
)


def says_complete(advice: Advice, message: Message) -> bool:
    """True when the receipt on a mail may say "complete"; never of a mail that a person has to look at.

    Nor below an earlier mail of the dossier of which a person has not yet said what its papers are.
    Nor while something is promised: a second contract may follow where the first fills the line. A person may say it.
    """
    standings = standings_known(advice)
    sure = all(
        any(piece.certainty is Certainty.SURE for piece in standing.pieces)
        for standing in standings
        if standing.state is LineState.PRESENT and standing.need is not Need.OPTIONAL
    )
    clear = not advice.facts.promised and not awaits_a_word(advice.facts)
    settled = advice.timeliness is not Timeliness.LATE and advice.route is not Route.HOLD
    earlier = advice.place.dossier.waiting if advice.place.dossier else frozenset[str]()
    clear = clear and _OPEN_QUESTIONS.isdisjoint(earlier)
    return bool(standings) and advice.complete and sure and clear and settled and not _unread(message)


def awaits_a_word(facts: Facts) -> bool:
    """True while more is announced or several films share the sending: whatever the lines say, it is not complete."""
    return facts.more_announced or facts.projects > 1


def standings_known(advice: Advice) -> tuple[Standing, ...]:
    """The checklist as its sender may know it: of an older dossier, only who is a correspondent learns it."""
    old = advice.place.dossier is not None
    return advice.standings if advice.tier >= (Tier.CORRESPONDENT if old else Tier.STRANGER) else ()


def kept_files(message: Message) -> tuple[Attachment, ...]:
    """The files of a mail without its logos, cards and signatures."""
    return tuple(file for file in message.attachments if file.outcome is not Outcome.NOT_A_DOCUMENT)


def opened_in(message: Message) -> frozenset[str]:
    """Paths of the containers whose files were read: they are no puzzle, whatever their own form."""
    return frozenset(file.path.rpartition("!/")[0] for file in message.attachments if "!/" in file.path)


def unread_word(file: Attachment, *, opened: bool) -> str:
    """The name of what kept a file from being read, in the letters' table `unread`; "" for a file that was read."""
    if opened and file.outcome is Outcome.FILED and file.readability is not Readability.OVER_LIMIT:
        return ""
    if file.reason in UNREAD_BY_REASON:
        return UNREAD_BY_REASON[file.reason]
    if file.readability is not Readability.READABLE:
        return file.readability.value.replace(" ", "_")
    return file.outcome.value if file.outcome in (Outcome.REFUSED, Outcome.HELD) else ""


def _unread(message: Message) -> bool:
    opened = opened_in(message)
    return any(unread_word(file, opened=file.path in opened) for file in kept_files(message))
