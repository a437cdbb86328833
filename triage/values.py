"""The words of the house as frozen values; every other module speaks in them.

All times are aware and in UTC. Languages are "fr", "nl", "en" or "de"; "" means not known. A mail as it was read
stands in `triage/message.py`.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from triage.message import Address

# --------------------------------------------------------------------------------------------------- enumerations


class MessageKind(StrEnum):
    """What a mail is, as a careful reader would say."""

    APPLICATION = "application"
    SUPPLEMENT = "supplement"
    CORRECTION = "correction"
    QUESTION = "question"
    AUTOMATIC = "automatic"
    BOUNCE = "bounce"
    OTHER = "other"


OPENING = frozenset({MessageKind.APPLICATION, MessageKind.SUPPLEMENT, MessageKind.CORRECTION})  # or adding to a dossier


class Timeliness(StrEnum):
    """Where a mail's first stamp by the fund falls against the deadline."""

    ON_TIME = "on_time"
    IN_GRACE = "in_grace"
    LATE = "late"


class Route(StrEnum):
    """What triage would do with a message."""

    FILE = "file"
    HOLD = "hold"
    IGNORE = "ignore"


class LetterKind(StrEnum):
    """The outgoing mails. The last four leave only when a person approves them."""

    RECEIPT = "receipt"
    MISSING_ITEMS = "missing_items"
    LATE = "late"
    NEUTRAL = "neutral"
    COMPLETE = "complete"  # a person's confirmation, after the receipt
    ANSWER = "answer"  # to a question: a person writes it
    MORE_ITEMS = "more_items"  # what is missing too, and no request named
    REMINDER = "reminder"  # of what was asked for and has not come


BY_PERSON = frozenset({LetterKind.COMPLETE, LetterKind.ANSWER, LetterKind.MORE_ITEMS, LetterKind.REMINDER})
REQUESTS = (LetterKind.MISSING_ITEMS, LetterKind.MORE_ITEMS, LetterKind.REMINDER)  # they ask for what is missing


class LetterState(StrEnum):
    """Where an outgoing mail stands. SENT, FAILED, BOUNCED and SUPPRESSED are final."""

    DRAFT = "draft"  # waits for a person
    QUEUED = "queued"
    SENDING = "sending"
    UNCERTAIN = "uncertain"  # the line broke after the final dot
    SENT = "sent"
    FAILED = "failed"
    BOUNCED = "bounced"
    SUPPRESSED = "suppressed"  # composed and kept, but a cap or shadow mode says it must not leave


class Dispatch(StrEnum):
    """Whether a composed letter may leave without a person."""

    SEND = "send"
    DRAFT = "draft"
    SUPPRESS = "suppress"


class LetterPolicy(StrEnum):
    """What a call's file allows for one letter kind."""

    AUTOMATIC = "automatic"
    AUTOMATIC_WHEN_SURE = "automatic when sure"
    DRAFT = "draft"


class CallMode(StrEnum):
    """LIVE sends; SHADOW composes and shows, and sends nothing."""

    LIVE = "live"
    SHADOW = "shadow"


class Trust(StrEnum):
    """How a sender is proven: by the provider's verdict, or (OPEN) by the absence of defects."""

    VERIFIED = "verified"
    OPEN = "open"


class Tier(IntEnum):
    """How far a mail's sender is proven (docs/reference/senders.md)."""

    FORGED = 0
    UNKNOWN = 1
    STRANGER = 2
    CORRESPONDENT = 3
    CONFIRMED = 4


class Need(StrEnum):
    """How a requirement binds; the IF_ ones only when their condition holds."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    IF_CODEVELOPMENT = "if co-development"
    IF_ADAPTATION = "if adaptation"
    IF_SERIES = "if series"
    IF_ANIMATION = "if animation"


class LineState(StrEnum):
    """Where one requirement stands in one dossier."""

    PRESENT = "present"
    IN_PART = "in part"
    PROMISED = "promised"
    MISSING = "missing"
    UNSURE = "unsure"
    NOT_APPLICABLE = "not applicable"
    WAIVED = "waived"


class Certainty(StrEnum):
    """SURE may close a checklist line; UNSURE asks a person."""

    SURE = "sure"
    UNSURE = "unsure"


# ------------------------------------------------------------------------------------------------ calls and kinds


@dataclass(frozen=True, slots=True)
class Requirement:
    """One line of a call's checklist: met by at least one piece of one of its kinds."""

    key: str
    kinds: tuple[str, ...]
    need: Need


@dataclass(frozen=True, slots=True)
class Call:
    """A funding round."""

    key: str  # "2021-1"
    name: dict[str, str]  # by language
    opens_at: datetime
    deadline: datetime
    zone: str  # "Europe/Brussels": for letters; comparisons are in UTC
    grace: timedelta
    requirements: tuple[Requirement, ...]
    policies: dict[LetterKind, LetterPolicy]
    languages: tuple[str, ...]  # first is the default
    go_live_at: datetime | None  # mail received earlier gets no letter that leaves
    mode: CallMode
    reference_prefix: str
    assumed: tuple[str, ...] = ()  # keys of this call's file that nobody at the fund has confirmed


@dataclass(frozen=True, slots=True)
class Kind:
    """What a piece can be, and the cues that propose it, folded (lower case, no accents, single spaces), by language.

    What settles a kind is no cue: triage/pieces/rules.py.
    """

    id: str
    names: dict[str, tuple[str, ...]]  # the first is the usual one; not folded: shown in letters
    filename: dict[str, tuple[str, ...]]  # fragments of file names
    heading: dict[str, tuple[str, ...]]  # lines that stand alone near the top of a page
    status: str  # required | conditional | optional | unwanted | technical
    bundle: str  # jury | admin | both | none


@dataclass(frozen=True, slots=True)
class Kinds:
    """The fund's catalogue of kinds, with words to strip before comparing titles and names."""

    kinds: dict[str, Kind]
    noise: dict[str, tuple[str, ...]]
    margins: dict[str, float] = field(default_factory=dict)  # by which a kind must lead its rivals further to be sure
    learned: str = ""  # version of what a person adopted from verified pieces; "" for nothing


# ------------------------------------------------------------------------------------------------- what triage finds


@dataclass(frozen=True, slots=True)
class Evidence:
    """One visible ground: a code, where it was seen, and the words themselves (never kept in clear)."""

    code: str
    page: int = 0
    quote: str = ""
    weight: float = 0.0
    file: str = ""  # the path of the attachment; "" for the mail's own text, or when the evidence says nothing of it


@dataclass(frozen=True, slots=True)
class Piece:
    """A page range, or a whole file, recognised as one kind. `attachment` is "" for the mail's own text."""

    kind: str
    attachment: str
    first_page: int
    last_page: int
    certainty: Certainty
    language: str = ""
    evidence: tuple[Evidence, ...] = ()
    against: tuple[Evidence, ...] = ()
    doubt: str = ""  # why unsure, then what it may be as well: "scan", "weak:<kind>", "rival:<kind>,<kind>"…
    sha256: str = ""  # of the attachment
    flags: tuple[str, ...] = ()  # why the jury may not see it: "unwanted", "national_number" (triage/privacy.py)

    @property
    def reason(self) -> str:
        """Why it is unsure, without the kinds; "" when sure."""
        return self.doubt.partition(":")[0]

    @property
    def maybe(self) -> tuple[str, ...]:
        """Kinds that an unsure piece may be as well, the likeliest first."""
        return tuple(kind for kind in self.doubt.partition(":")[2].split(",") if kind)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a message says of its dossier. "" and None mean not found or not sure."""

    title: str = ""
    other_titles: tuple[str, ...] = ()
    company: str = ""
    enterprise_number: str = ""  # ten digits, checked
    contact: Address = field(default_factory=lambda: Address("", ""))
    language: str = ""
    format: str = ""  # "feature", "series", "animation", "animation series", …
    director: str = ""  # as written; several in one text
    authors: str = ""
    length: str = ""  # "95 min", "8 × 52'"
    budget: int | None = None  # of the development, in cents
    amount_asked: int | None = None  # in cents
    adaptation: bool | None = None
    codevelopment: bool | None = None
    animation: bool | None = None
    projects: int = 1  # how many projects the message seems to hold
    more_announced: bool = False  # "1/3", "la suite demain": do not name anything missing yet
    promised: tuple[str, ...] = ()  # kinds the text says will follow
    grounds: tuple[Evidence, ...] = ()  # "fact", "fact.how" or, where sources disagree, "fact.disagrees"


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of one requirement, with its grounds."""

    key: str
    state: LineState
    need: Need
    pieces: tuple[Piece, ...] = ()
    grounds: tuple[Evidence, ...] = ()
    searched_files: int = 0
    searched_pages: int = 0


@dataclass(frozen=True, slots=True)
class KnownDossier:
    """What is already kept of a dossier, as far as rules need it."""

    id: int
    reference: str
    call: str
    title: str
    company: str
    enterprise_number: str
    language: str
    correspondents: frozenset[str]  # addresses, lower case, that wrote for it
    pieces: tuple[Piece, ...] = ()  # of all earlier messages
    file_hashes: frozenset[str] = frozenset()  # sha256 of every document filed
    waived: frozenset[str] = frozenset()
    facts: Facts = Facts()
    waiting: frozenset[str] = frozenset()  # reason codes of open holds: on its mails, and on mails proposed for it
    applies: tuple[tuple[Need, bool], ...] = ()  # conditions a person answered
    said: frozenset[str] = frozenset()  # names of the facts a person stated: no mail changes them
    promised: frozenset[str] = frozenset()  # keys of checklist lines that an earlier mail announced
    revision: int | None = None  # tells whether anybody changed it since; None where nobody can have
    parts: tuple[tuple[int, int], ...] = ()  # of a sending in several mails, as they came: (3, 3) for "3/3"


@dataclass(frozen=True, slots=True)
class SeenBefore:
    """An earlier message that is the same mail."""

    message: int
    dossier: int | None
    same_bytes: bool


@dataclass(frozen=True, slots=True)
class SentCounts:
    """Letters that left or are about to, for the caps and the brake (rows 13 and 14 of the reply rules)."""

    to_address_day: int = 0
    to_address_week: int = 0
    to_domain_day: int = 0
    last_ten_minutes: int = 0
    last_hour: int = 0
    bounced_of_last_50: int = 0
    same_letter_week: frozenset[tuple[LetterKind, int]] = frozenset()  # (kind, dossier) already sent to this address


@dataclass(frozen=True, slots=True)
class Known:
    """What storage already knows that bears on one message."""

    seen: SeenBefore | None = None
    own_letter: int | None = None  # the letter of which this mail is our own proof copy
    bounced_letter: int | None = None  # the letter whose return this mail reports
    replied: tuple[KnownDossier, ...] = ()  # by our keyed reply id, its MAC checked
    threaded: tuple[KnownDossier, ...] = ()  # a mail named in References belongs to it
    referenced: tuple[KnownDossier, ...] = ()  # its public reference stands in subject or text
    of_sender: tuple[KnownDossier, ...] = ()  # the sender's address is one of its correspondents
    similar: tuple[KnownDossier, ...] = ()  # other senders', that the mail may name: a proposal at most
    sent: SentCounts = SentCounts()
    braked: bool = False
    erased: bool = False  # it answers, or names, a dossier that was erased


@dataclass(frozen=True, slots=True)
class House:
    """The settings that rules need: who we are and whom we believe."""

    addresses: frozenset[str]  # every address of ours, lower case
    domain: str  # of our Message-IDs
    own_hosts: tuple[str, ...]  # names of the fund's receiving servers, as they sign Received headers
    authserv_id: str  # whose Authentication-Results we believe; "" for none
    trust: Trust
    free_mail: frozenset[str] = frozenset()  # domains where strangers share a name


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground of an advice: a code of docs/reference/reasons.md and numbers or ids, never content."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message belongs: a known dossier, a new one, or neither; `proposals` are for a person."""

    dossier: KnownDossier | None
    new: bool
    proposals: tuple[KnownDossier, ...] = ()
    reason: Reason = Reason("none")


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """A letter to compose, and whether it may leave alone."""

    kind: LetterKind
    language: str
    recipient: Address
    dispatch: Dispatch
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """The one advice on a message: what triage would do, with its grounds."""

    kind: MessageKind
    route: Route
    tier: Tier
    place: Place
    call: str  # key of the call, "" when none fits
    received_at: datetime  # the fund's own first stamp
    timeliness: Timeliness | None  # None where no deadline bears on the message
    language: str
    facts: Facts
    pieces: tuple[Piece, ...]  # of this message
    standings: tuple[Standing, ...]  # of the dossier, this message included
    letters: tuple[LetterPlan, ...]
    reasons: tuple[Reason, ...]

    @property
    def complete(self) -> bool:
        """True when every required line is surely present, waived or not applicable."""
        settled = {LineState.PRESENT, LineState.WAIVED, LineState.NOT_APPLICABLE}
        return bool(self.standings) and all(s.state in settled for s in self.standings if s.need is not Need.OPTIONAL)
