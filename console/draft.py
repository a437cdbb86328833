"""The reply that is due, as the right pane shows it: its paragraphs, what in them comes from facts, what it claims."""

from dataclasses import dataclass

from console.case import Case, Reply, written_of
from console.words import Words, address
from console.writing import version_of
from notifier.blocks import Block, Owner, text_of, typed
from notifier.wording import MARK_BEGINS, MARK_ENDS, wording
from triage.due import LEFT, requests_of, unasked_of
from triage.nearest import REFUSED
from triage.settled import is_verified
from triage.values import REQUESTS, LetterKind, LineState, Standing
from triage.whole import files_of

Segment = tuple[str, bool]  # words, and whether they come from facts


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together: "text", "list", "lines", or "hashes": each item with the line under it."""

    form: str
    lines: tuple[tuple[Segment, ...], ...]
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A stretch of the draft with its owner; `question` numbers what is asked, `now` is what would stand instead."""

    owner: Owner
    paragraphs: tuple[Paragraph, ...]
    question: int = -1
    now: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """Something the letter asserts, with where it was looked for."""

    icon: str
    look: str
    what: str
    ground: str
    href: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the right pane shows. `text` is what a person edits."""

    name: str
    to: str
    subject: str
    language: str
    blocks: tuple[Shown, ...]
    claims: tuple[Claim, ...]
    text: str
    edited: bool
    unwritten: bool
    questions: int
    silent: str
    kind: LetterKind
    version: str  # what a text is written on, and an answer approved
    doubted: int = 0  # the number of its letter, which may have left: it is shown there, and here is nothing to approve


def draft_of(case: Case, words: Words) -> Draft | None:
    """The draft as it stands; None when no letter is due."""
    reply = case.reply
    return letter_shown(reply, words, _claims(case, reply, words)) if reply is not None else None


def letter_shown(reply: Reply, words: Words, claims: tuple[Claim, ...] = ()) -> Draft:
    """A letter that has not left, with what it claims."""
    marked = dict(zip(reply.text.blocks, reply.text.marked, strict=False))
    return Draft(
        name=words.letter(reply.due.kind),
        to=reply.plan.recipient.address,
        subject=reply.text.subject,
        language=reply.text.language,
        blocks=tuple(_shown(reply, marked)),
        claims=claims,
        text=typed(text_of(reply.blocks)),
        edited=reply.edit is not None,
        unwritten=reply.unwritten,
        questions=reply.questions,
        silent=reply.due.silent,
        kind=reply.due.kind,
        version=version_of(reply),
        doubted=reply.row.id if reply.doubted and reply.row is not None else 0,
    )


def requested_of(case: Case) -> str:
    """Where lines are absent and requests left: "all" when these name every one of them, else "some"; "" elsewhere."""
    written = written_of(case.file)
    if not case.whole.absent_lines or not any(one.kind in REQUESTS and one.state in LEFT for one in written):
        return ""
    requests = requests_of(written)
    known = all(one.asks is not None for one in requests)
    return "all" if known and not unasked_of(case.whole, requests) else "some"


def origins_of(case: Case, draft: Draft, words: Words) -> dict[str, tuple[str, str]]:
    """Of each fact in the draft that names a line of the checklist: its key, and where its piece lies."""
    names = wording(draft.language).words["requirements"]
    lines = {str(names[line.key]).casefold(): line for line in case.whole.standings if line.key in names}
    paragraphs = (paragraph for block in draft.blocks for paragraph in block.paragraphs)
    facts = {text for each in paragraphs for line in each.lines for text, fact in line if fact}
    found: dict[str, tuple[str, str]] = {}
    for fact in facts:
        named = [line for name, line in lines.items() if name in fact.casefold()]
        kinds = [
            line for line in case.whole.standings for piece in line.pieces if _is_called(piece.kind, fact, draft, words)
        ]
        for line in (named or kinds)[:1]:
            found[fact] = (line.key, _where(case, line))
    return found


def _is_called(kind: str, fact: str, draft: Draft, words: Words) -> bool:
    catalogued = words.office.kinds.kinds.get(kind)
    return catalogued is not None and any(
        fact.casefold() == name.casefold() for name in catalogued.names.get(draft.language, ())
    )


def _where(case: Case, line: Standing) -> str:
    """The first page of its piece; the line itself when there is none."""
    if not line.pieces:
        return f"#line-{line.key}"
    return f"{address(case.reference, file=line.pieces[0].attachment, page=line.pieces[0].first_page)}#page"


def _shown(reply: Reply, marked: dict[str, str]) -> list[Shown]:
    shown: list[Shown] = []
    asked = 0
    for block in reply.blocks:
        paragraphs = tuple(_paragraph(marked.get(text, text)) for text in block.text)
        if block.owner is Owner.BOTH:
            shown.append(Shown(block.owner, paragraphs, asked, tuple(_paragraph(text) for text in block.now)))
            asked += 1
        else:
            shown.append(Shown(_owner(block, reply), paragraphs))
    return shown


def _owner(block: Block, reply: Reply) -> Owner:
    return block.owner if reply.edit is not None else Owner.MACHINE


def _paragraph(text: str) -> Paragraph:
    lines = [line for line in text.split("\n") if line.strip()]
    plain = text.replace(MARK_BEGINS, "").replace(MARK_ENDS, "")
    if all(line.startswith("- ") for line in lines):
        return Paragraph("list", tuple(_segments(line[2:]) for line in lines))
    if len(lines) % 2 == 0 and all(line.startswith(("- ", "    ")[n % 2]) for n, line in enumerate(lines)):
        return Paragraph("hashes", tuple(_segments(line[2:].strip()) for line in lines))
    if any(line.startswith(("| ", "- ", "    ")) for line in lines) or len(lines) > 1:
        return Paragraph("lines", tuple(_segments(line.removeprefix("| ").strip()) for line in lines))
    return Paragraph("text", (_segments(text),), heading=plain.isupper() and len(plain) < 60)


def _segments(text: str) -> tuple[Segment, ...]:
    """A line cut at the marks of facts."""
    segments: list[Segment] = []
    for place, part in enumerate(text.split(MARK_BEGINS)):
        fact, _, rest = part.partition(MARK_ENDS) if place else ("", "", part)
        segments += [(fact, True), (rest, False)]
    return tuple((words, fact) for words, fact in segments if words)


def _claims(case: Case, reply: Reply, words: Words) -> tuple[Claim, ...]:
    """Every negative or consequential statement of the letter, with where it was looked for."""
    say = words.speech.say
    kind = reply.due.kind
    if kind in REQUESTS:
        again = frozenset(reply.asks) - frozenset(reply.unasked) if reply.unasked else frozenset[str]()
        return tuple(_missing(case, line, words, again=line.key in again) for line in case.whole.absent_lines)
    if kind is LetterKind.LATE and case.call is not None:
        received, deadline = reply.answered.advice.received_at, case.call.deadline
        ground = say(
            "reçu %(received)s, date limite %(deadline)s",
            received=words.speech.moment(received),
            deadline=words.speech.moment(deadline),
        )
        return (Claim("clock", "is-bad", say("Hors délai"), ground),)
    if kind is LetterKind.COMPLETE or (kind is LetterKind.RECEIPT and case.whole.complete):
        met = [line for line in case.whole.standings if line.state is LineState.PRESENT]
        verified = sum(any(is_verified(piece) for piece in line.pieces) for line in met)
        ground = words.speech.count("%(num)s pièce", "%(num)s pièces", len(met))
        if verified:
            by = words.speech.count("dont une vérifiée", "dont %(num)s vérifiées", verified)
            ground = f"{ground}, {by}"
        return (Claim("check", "is-ok", say("Complet"), ground),)
    return ()


def _missing(case: Case, line: Standing, words: Words, *, again: bool) -> Claim:
    """A line that is asked for; of one that an earlier letter asked for (`again`) only that."""
    say = words.speech.say
    name = words.line(line.key, case.call)
    if again:
        return Claim("missing", "is-bad", name, say("déjà demandé"))
    if line.state is LineState.IN_PART:
        piece = line.pieces[0]
        href = address(case.reference, file=piece.attachment, page=piece.first_page)
        where = words.pages(piece.first_page, piece.last_page)
        ground = ", ".join(filter(None, (say("en partie"), words.doubt(piece))))
        return Claim("eye", "is-warn", name, ground, href, where)
    files = words.speech.count("%(num)s fichier", "%(num)s fichiers", line.searched_files)
    pages = words.speech.count("%(num)s page", "%(num)s pages", line.searched_pages)
    ground = say("manque, cherché dans %(files)s, %(pages)s", files=files, pages=pages)
    near = next((each for each in line.grounds if each.code.startswith(f"{REFUSED}.")), None)
    if near is None or all(near.file not in files_of(part) for part in case.parts):
        return Claim("missing", "is-bad", name, ground)
    kind = words.within(words.kind(near.code.removeprefix(f"{REFUSED}.")))
    ground = say("%(ground)s. Au plus près, reconnu comme %(kind)s :", ground=ground, kind=kind)
    href = address(case.reference, file=near.file, page=near.page)
    return Claim("missing", "is-bad", name, ground, href, words.pages(near.page, near.page))
