"""Every page of the desk in every state it has: what is looked at by tests, and by people who take pictures.

A scene names its route in console/site.py; a page of the table without a scene fails test_access.py.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Locator, Page
from sqlalchemy import update
from sqlalchemy.orm import Session

from console.approving import approve, write_reply
from console.case import Case, open_case
from console.change import Done, Hand, follow
from console.deeds import settle
from console.memory import Print
from console.writing import version_of
from intake.judging import open_reading
from notifier.blocks import typed
from storage.blobs import blobs_of, newest_reading
from storage.dossiers import list_dossiers
from storage.erasing import erase, finish
from storage.inbox import MailFilter, mails
from storage.journal import By
from storage.ledger import note_whole_poll
from storage.letters import LETTER, get_letter, list_letters
from storage.outbox import hold_letter, resend, settle_failed, settle_sent, settle_uncertain
from storage.post import Shelf, post
from storage.progress import STALLED, note_progress
from storage.queue import Group, queue
from storage.settlements import Saying
from storage.sittings import invite
from storage.states import DossierState, Role
from tests.console import disputed
from tests.console.desk import NOW, Desk
from tests.intake.parsers import papers
from tests.storage.scene import INBOX, keep, letter, take, take_sealed
from triage.settled import Act
from triage.values import LetterKind, LetterState, LineState

SEND = "e => { e.noValidate = true; e.requestSubmit(e.querySelector('button:not([type=button])')) }"
NO_PAGE = {  # routes that answer with no page of their own
    "first_page": "leads to Today",
    "first_call": "leads to the call of the moment",
    "first_checklist": "leads to the checklist of the call of the moment",
    "settings": "leads to the calls",
    "live": "a stream of events",
    "raw": "a file",
    "image": "a picture",
    "go_to_provider": "leads to the identity service",
    "original": "a file",
    "journal_csv": "a table for a spreadsheet",
    "call_dossiers_csv": "a table for a spreadsheet",
    "static_file": "a file",
    "healthz": "a word for a probe",
}
LINK = "S" * 43


@dataclass(frozen=True, slots=True)
class Scene:
    """One page in one state. `to` may name what `props` found; `then` is what somebody does there first."""

    route: str
    state: str
    to: str
    then: Callable[[Page], None] = lambda _page: None
    role: Role | None = Role.COORDINATION


def submit(selector: str, **fields: str) -> Callable[[Page], None]:
    """Fill fields in, whatever they allow, and send the form: what comes back is the scene."""

    def act(page: Page) -> None:
        for name, value in fields.items():
            page.locator(f"{selector} [name={name}]").first.evaluate("(e, v) => e.value = v", value)
        leave(page, page.locator(selector).first, SEND)

    return act


def click(selector: str) -> Callable[[Page], None]:
    """Press a button of a form and wait for what comes."""
    return lambda page: leave(page, page.locator(selector).first, "e => e.click()")


def leave(page: Page, element: Locator, act: str) -> None:
    """Do what brings another page, whole or as a new <main>, and wait for it."""
    if element.evaluate("e => (e.form ?? e).matches('[data-stay]')"):
        done = "new Promise(put => document.addEventListener('main:put', put, {once: true}))"
        element.evaluate(f"async e => {{ const done = {done}; ({act})(e); await done; }}")
    else:
        with page.expect_navigation():
            element.evaluate(act)


def opened(page: Page) -> None:
    """Open everything that folds."""
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")


def keys_shown(page: Page) -> None:
    """The list of keys."""
    page.keyboard.press("?")
    page.locator("dialog[open]").wait_for()


def ticked(page: Page) -> None:
    """A row of Today is chosen."""
    page.locator(".pick").first.check()


BARE = (
    Scene("back_from_provider", "begun elsewhere", "/login/oidc/back?code=x&state=y", role=None),
    Scene("door", "first", "/login", role=None),
    Scene("door", "no address", "/login", submit("form[action='/login/letter']", address="ines"), role=None),
    Scene("password_door", "first", "/login/password", role=None),
    Scene(
        "password_door",
        "wrong",
        "/login/password",
        submit("main form", address="ines@fonds.example", password="x", code="1"),
        role=None,
    ),
    Scene(
        "code_page", "first", "/login", submit("form[action='/login/letter']", address="ines@fonds.example"), role=None
    ),
    Scene("code_page", "wrong", "/login/code", submit("main form", code="000000"), role=None),
    Scene("invitation", "good", f"/login/{LINK}", role=None),
    Scene("invitation", "gone", f"/login/{'x' * 43}", role=None),
    Scene("today", "empty", "/today"),
    Scene("dossiers", "empty", "/dossiers"),
    Scene("messages", "empty", "/messages?show=all"),
    Scene("outbox", "empty", "/outbox"),
    Scene("senders", "empty", "/senders"),
    Scene("call_page", "empty", "/calls/2021-1"),
    Scene("call_dossiers", "empty", "/calls/2021-1/dossiers"),
    Scene("journal", "nothing found", "/journal?who=nobody"),
    Scene("me", "of a juror", "/me", role=Role.JUROR),
    Scene("password_page", "first", "/me/password"),
    Scene("password_page", "wrong", "/me/password", submit("main form", password="court", code="1")),
    Scene("people", "filled", "/settings/people"),
    Scene("people", "wrong", "/settings/people", submit("form[action='/settings/people']", address="x")),
    Scene("settings_calls", "filled", "/settings/calls"),
    Scene("letters", "filled", "/settings/letters"),
    Scene("health", "filled", "/health"),
    Scene("health_report", "filled", "/health/report"),
    Scene("failure", "not found", "/nowhere"),
    Scene("failure", "not allowed", "/settings/people", role=Role.STAFF),
)
DONE = (Scene("today", "all done", "/today", role=Role.STAFF),)  # a morning later
SHUT = (Scene("failure", "the vault does not open", "/d/{reference}", role=Role.STAFF),)
FULL = (
    Scene("today", "filled", "/today"),
    Scene("today", "a row chosen", "/today", ticked, Role.STAFF),
    Scene("today", "keys", "/today", keys_shown),
    Scene("today", "of an auditor", "/today", role=Role.AUDITOR),
    Scene("dossiers", "filled", "/dossiers"),
    Scene("dossiers", "nothing found", "/dossiers?q=zzz"),
    Scene("dossier", "ready", "/d/{late}"),
    Scene("dossier", "everything open", "/d/{missing}", opened),
    Scene("dossier", "a doubt", "/d/{doubt}", role=Role.STAFF),
    Scene("dossier", "sources differ", "/d/{disputed}", opened),
    Scene("dossier", "kept from the jury", "/d/{disputed}?file={card}"),
    Scene("dossier", "correcting", "/d/{missing}?correct=1", role=Role.STAFF),
    Scene("dossier", "cutting a piece", "/d/{missing}?{cut}", role=Role.STAFF),
    Scene("dossier", "a paragraph to choose", "/d/{chosen}"),
    Scene("dossier", "writing", "/d/{late}?edit=1"),
    Scene("dossier", "stale", "/d/{late}", submit("form[action$='/approval']", revision="999")),
    Scene("dossier", "nothing written", "/d/{late}?edit=1", submit("form[action$='/reply']", text=" ")),
    Scene("dossier", "toast", "/d/{missing}", submit("form[action$='/mine']")),
    Scene("dossier", "a request for what none named", "/d/{asked}"),
    Scene("dossier", "a letter that may have left", "/d/{doubted}"),
    Scene("dossier", "erased", "/d/{erased}", role=Role.STAFF),
    Scene("match", "filled", "/m/{stray}/match", role=Role.STAFF),
    Scene("match", "writing", "/m/{stray}/match?edit=1"),
    Scene("match", "searching", "/m/{stray}/match?q=hors"),
    Scene("messages", "to match", "/messages"),
    Scene("messages", "all", "/messages?show=all"),
    Scene("message", "filed", "/m/{mail}", opened),
    Scene("message", "held", "/m/{stray}"),
    Scene("message", "being read", "/m/{reading}"),
    Scene("message", "reading is stuck", "/m/{stuck}"),
    Scene("sheet", "a page", "/f/{mail}/{file}/1"),
    Scene("sheet", "zoomed", "/f/{mail}/{file}/1?zoom=1"),
    Scene("sheet", "printed", "/f/{office}/{letter}/1"),
    Scene("sheet", "text of a printed file", "/f/{office}/{table}/1"),
    Scene("sheet", "by the numbers of its printed pages", "/f/{office}/{table}/3?as=pages"),
    Scene("outbox", "drafts", "/outbox?show=drafts"),
    Scene("outbox", "waiting", "/outbox?show=waiting"),
    Scene("outbox", "sent", "/outbox?show=sent"),
    Scene("outbox", "failed", "/outbox?show=failed"),
    Scene("letter", "waiting", "/outbox/{waiting}"),
    Scene("letter", "failed", "/outbox/{failed}"),
    Scene("letter", "uncertain", "/outbox/{uncertain}"),
    Scene("letter", "neutral", "/outbox/{neutral}"),
    Scene("letter", "may have left", "/outbox/{held_back}"),
    Scene("health", "a reading is stuck", "/health"),
    Scene("senders", "known", "/senders"),
    Scene("senders", "unknown", "/senders?show=unknown"),
    Scene("call_page", "filled", "/calls/2021-1", opened),
    Scene("call_dossiers", "filled", "/calls/2021-1/dossiers"),
    Scene("journal", "filled", "/journal?who=ines", lambda page: page.locator("summary").first.click()),
    Scene("me", "filled", "/me"),
    Scene("checklist", "filled", "/settings/checklist/2021-1"),
    Scene("checklist", "tried", "/settings/checklist/2021-1", click("main button[value=try]")),
    Scene("letter_text", "filled", "/settings/letters/fr/receipt"),
    Scene(
        "letter_text",
        "wrong word",
        "/settings/letters/fr/receipt",
        submit("main form[method=post]", body="Reçu : {{{{ referense }}}}"),
    ),
    Scene("today", "stopped", "/outbox", click("button[value=pull]")),  # and from here on nothing leaves
    Scene("today", "stopped, at home", "/today"),
)


def print_files(desk: Desk) -> dict[str, str]:
    """A letter and a table as if LibreOffice had printed them: one in the pages that were read, the other in more."""
    with desk.office.store.reading() as db:
        number = mails(db, MailFilter())[-1].id
        reading = newest_reading(blobs_of(db, number))
    assert reading is not None
    files = open_reading(desk.office.opener.open_blob(reading)).message.attachments
    letter, table = (n for n, file in enumerate(files, start=1) if file.name.endswith((".docx", ".xlsx")))
    desk.office.prints.put((number, files[letter - 1].path), Print(papers.pdf("Une femme marche."), 1))
    desk.office.prints.put((number, files[table - 1].path), Print(papers.pdf(*["Budget"] * 14), 14))
    return {"office": str(number), "letter": str(letter), "table": str(table)}


def set_stage(desk: Desk, folder: Path) -> dict[str, str]:
    """Bring a desk with the mails of SCENARIOS into every state at once; the names that scenes use."""
    office, hand = desk.office, Hand(desk.office, desk.account(Role.COORDINATION), NOW)
    with office.store.reading() as db:
        complete = next(line.reference for line in list_dossiers(db) if line.state is DossierState.COMPLETE)
        rows = {item.group: item for item in queue(db, office.calls, NOW).items}
        first, second, third, *_ = [line.id for line in post(db, Shelf.WAITING)]
        (request,) = [one.id for one in list_letters(db) if one.state is LetterState.SUPPRESSED]
    piece = take_away(hand, complete)
    reading, stuck = keep(office.store, 9, now=NOW), keep(office.store, 10, now=NOW - 2 * STALLED)
    with office.store.writing() as db:
        note_progress(db, reading.id, 11, 41, NOW)
        _send(db, "sending", first, second, third)
        settle_sent(db, first, NOW)
        settle_failed(db, second, NOW, answer="550 5.1.1")
        settle_uncertain(db, third, NOW)
        _send(db, "queued", request)
        db.connection().execute(update(LETTER).where(LETTER.c.id == request).values(due_at=NOW + timedelta(days=1)))
        note_whole_poll(db, "INBOX", NOW - timedelta(hours=2))
    contested = take_in_answered(desk, hand, folder)
    neutral = set_neutral_apart(desk)
    doubted, held_back = hold_back_doubted(desk, hand, folder)
    mail, _, file = piece.partition(".")
    return print_files(desk) | {
        "late": rows[Group.READY].reference,
        "doubt": rows[Group.TO_CHECK].reference,
        "missing": complete,
        "cut": cut_of(hand, complete),
        "chosen": let_both_change(desk, hand, folder),
        "disputed": contested.reference,
        "card": next(piece.attachment for piece in contested.whole.pieces if piece.kind == "identity_document"),
        "stray": str(rows[Group.TO_MATCH].message),
        "reading": str(reading.id),
        "stuck": str(stuck.id),
        "mail": mail,
        "file": file,
        "waiting": str(request),
        "failed": str(second),
        "uncertain": str(third),
        "neutral": str(neutral),
        "asked": ask_in_part(desk, hand, folder),
        "doubted": doubted,
        "held_back": str(held_back),
        "erased": take_in_and_erase(desk),
    }


def all_done(desk: Desk) -> dict[str, str]:
    """Nothing waits on a bare desk: one letter left yesterday and two today, and two leave soon."""
    store = desk.office.store
    for number, kept in enumerate((30, 3, 2, 1, 1), 1):
        take(store, number, letters=(letter(number),), now=NOW - timedelta(hours=kept))
    with store.writing() as db:
        for number, left in ((1, 20), (2, 2), (3, 1)):
            values = {"state": LetterState.SENT, "settled_at": NOW - timedelta(hours=left)}
            db.connection().execute(update(LETTER).where(LETTER.c.id == number).values(values))
        db.connection().execute(update(LETTER).where(LETTER.c.id == 3).values(approved_by="ines"))
        soon = update(LETTER).where(LETTER.c.state == LetterState.QUEUED)
        db.connection().execute(soon.values(due_at=NOW + timedelta(minutes=2)))
        note_whole_poll(db, INBOX, NOW - timedelta(minutes=1))
    return {}


def let_in_by_link(desk: Desk) -> dict[str, str]:
    """A link that opens the door."""
    with desk.office.store.writing() as db:
        invite(db, desk.account(Role.STAFF), LINK, "", now=NOW, ends_at=NOW + timedelta(hours=1))
    return {}


def take_in_answered(desk: Desk, hand: Hand, folder: Path, film: str = "Les Grues", at: str = "grues.example") -> Case:
    """A dossier of which the sources differ, with nothing else to ask."""
    reference = disputed.take_in(desk, folder, film, at)
    case = open_case(hand.office, reference, hand.person, NOW)
    assert case is not None
    done = settle(hand, reference, *disputed.answered(case))
    assert isinstance(done, Done)
    return done.case


def request(desk: Desk, hand: Hand, folder: Path, film: str, domain: str) -> tuple[str, int]:
    """A dossier of which everything was answered but what is missing, and the request for it, approved."""
    case = take_in_answered(desk, hand, folder, film, domain)
    approved = approve(hand, case.reference, case.file.dossier.revision + 1, case.version)
    assert isinstance(approved, Done)
    assert approved.letter is not None
    return case.reference, approved.letter


def let_both_change(desk: Desk, hand: Hand, folder: Path) -> str:
    """A dossier with a paragraph that a person wrote and whose facts changed since; its reference."""
    case = take_in_answered(desk, hand, folder, "Le Pont", "pont.example")
    assert case.reply is not None
    text = case.reply.text
    mine = typed(text.blocks).replace(text.blocks[1], "Nous avons bien reçu votre envoi, et nous le lisons.")
    assert isinstance(write_reply(hand, case.reference, mine, version_of(case.reply)), Done)
    assert isinstance(settle(hand, case.reference, Saying(Act.FACT, "title", ("Le Pont neuf",))), Done)
    return case.reference


def ask_in_part(desk: Desk, hand: Hand, folder: Path) -> str:
    """A dossier whose request left, and lacks more than it named; its reference."""
    reference, number = request(desk, hand, folder, "Le Quai", "quai.example")
    with desk.office.store.writing() as db:
        row = get_letter(db, number)
        assert row is not None
        assert row.asks
        left = {"state": LetterState.SENT, "settled_at": NOW, "asks": row.asks[2:]}
        db.connection().execute(update(LETTER).where(LETTER.c.id == number).values(left))
    assert follow(hand, reference)
    return reference


def hold_back_doubted(desk: Desk, hand: Hand, folder: Path) -> tuple[str, int]:
    """A dossier whose letter may have left, was sent again and is held back; its reference, and the letter's number."""
    reference, number = request(desk, hand, folder, "La Digue", "digue.example")
    with desk.office.store.writing() as db:
        tried = {"state": LetterState.SENDING, "attempts": 1}
        db.connection().execute(update(LETTER).where(LETTER.c.id == number).values(tried))
        assert settle_uncertain(db, number, NOW)
        assert resend(db, number, hand.by)
        assert hold_letter(db, number, hand.by)
    return reference, number


def take_in_and_erase(desk: Desk) -> str:
    """A dossier that the operator erased; its reference."""
    office = desk.office
    texts = {"original": b"mail", "reading": b"{}", "letter": b"words"}
    reference = take_sealed(office.store, office.vault, 8, texts, now=NOW).reference
    by = By("sam", "operator", NOW)
    assert erase(office.store, (reference,), (), by=by).hindrances == ()
    finish(office.store, desk.made.vault, (desk.made.folder,), by=by)
    return reference


def set_neutral_apart(desk: Desk) -> int:
    """A neutral receipt for a message without a dossier waits for a person; the number of its letter."""
    with desk.office.store.writing() as db:
        (one,) = [one for one in list_letters(db) if one.kind is LetterKind.NEUTRAL and one.dossier is None]
        db.connection().execute(update(LETTER).where(LETTER.c.id == one.id).values(state=LetterState.DRAFT))
    return one.id


def cut_of(hand: Hand, reference: str) -> str:
    """What an address says of a dossier's first piece of several pages that is being corrected."""
    case = open_case(hand.office, reference, hand.person, NOW)
    assert case is not None
    piece = next(one for one in case.whole.pieces if one.last_page > one.first_page)
    return f"file={piece.attachment}&page={piece.first_page}&correct=1"


def take_away(hand: Hand, reference: str) -> str:
    """Say of a dossier's first piece that it is none, so that a line is missing; the file it is in."""
    case = open_case(hand.office, reference, hand.person, NOW)
    assert case is not None
    piece = next(line for line in case.whole.standings if line.state is LineState.PRESENT).pieces[0]
    settle(hand, reference, Saying(Act.PIECE, piece.attachment, ("",), piece.first_page, piece.last_page, message=1))
    return piece.attachment


def _send(db: Session, state: str, *letters: int) -> None:
    db.connection().execute(update(LETTER).where(LETTER.c.id.in_(letters)).values(state=state))
