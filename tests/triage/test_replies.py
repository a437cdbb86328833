"""Rows 11 to 16: which letter, and whether it leaves; the caps, the brake, and seven days against dumb machines."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from triage.advise import advise
from triage.caps import Caps, brake_reason
from triage.message import Address, Message, Outcome
from triage.values import (
    Advice,
    CallMode,
    Dispatch,
    Facts,
    House,
    Known,
    KnownDossier,
    LetterKind,
    LetterPolicy,
    MessageKind,
    Reason,
    Route,
    SeenBefore,
    SentCounts,
    Timeliness,
    Trust,
)

SEND, DRAFT, SUPPRESS = Dispatch.SEND, Dispatch.DRAFT, Dispatch.SUPPRESS
RECEIPT, MISSING, LATE, NEUTRAL = LetterKind.RECEIPT, LetterKind.MISSING_ITEMS, LetterKind.LATE, LetterKind.NEUTRAL
WHOLE = make.message(attachments=make.files())
NOTHING = Known()


def judged(message: Message = WHOLE, known: Known = NOTHING, *kinds: str, **changes: Any) -> Advice:
    rules: dict[str, Any] = {
        "house": changes.pop("house", make.house()),
        "caps": changes.pop("caps", Caps()),
        "now": changes.pop("now", changes.get("received_at", make.ON_TIME)),
        "calls": changes.pop("calls", ()),
    }
    changes.setdefault("pieces", make.pieces(*kinds))
    return advise(make.arrival(message, known, **changes), **rules)


def letters(advice: Advice) -> list[tuple[LetterKind, Dispatch]]:
    return [(plan.kind, plan.dispatch) for plan in advice.letters]


def why(advice: Advice) -> list[str]:
    return [reason.code for plan in advice.letters for reason in plan.reasons]


# -------------------------------------------------------------------------------------------- row 11: shadow, go-live


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (make.call(mode=CallMode.SHADOW), "shadow"),
        (make.call(go_live_at=make.ON_TIME + timedelta(seconds=1)), "before_go_live"),
    ],
)
@pytest.mark.parametrize(("kinds", "kind"), [((), RECEIPT), (("treatment",), MISSING)])
def test_before_the_desk_goes_live_letters_are_shown_and_do_not_leave(
    call: Any, code: str, kinds: tuple[str, ...], kind: LetterKind
) -> None:
    advice = judged(WHOLE, NOTHING, *kinds, call=call)

    assert (letters(advice), why(advice)) == ([(kind, SUPPRESS)], [code])


def test_from_the_go_live_moment_on_letters_leave() -> None:
    assert letters(judged(call=make.call(go_live_at=make.ON_TIME))) == [(RECEIPT, SEND)]


# ------------------------------------------------------------------------------------------------- row 12: once only


@pytest.mark.parametrize("same_bytes", [True, False])
@pytest.mark.parametrize("kinds", [(), ("treatment",)])
def test_a_mail_seen_before_gets_no_second_letter(same_bytes: bool, kinds: tuple[str, ...]) -> None:
    known = Known(seen=SeenBefore(1, 7, same_bytes), of_sender=(make.known_dossier(),))

    assert judged(WHOLE, known, *kinds).letters == ()


def test_the_same_files_under_another_message_id_get_no_second_letter() -> None:
    dossier = make.known_dossier(file_hashes=frozenset(f.sha256 for f in make.files()), pieces=make.pieces())

    advice = judged(replace(WHOLE, message_id="<two@lamquet.example>"), Known(of_sender=(dossier,)))

    assert (advice.letters, advice.place.dossier, advice.place.new) == ((), dossier, False)


# ------------------------------------------------------------------------------------------------ rows 13 and 14: caps


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (SentCounts(to_address_day=3), "cap_address_day"),
        (SentCounts(to_address_week=10), "cap_address_week"),
        (SentCounts(to_domain_day=20), "cap_domain_day"),
    ],
)
def test_over_a_cap_a_letter_stays(sent: SentCounts, code: str) -> None:
    advice = judged(WHOLE, Known(sent=sent))

    assert (letters(advice), why(advice)) == ([(RECEIPT, SUPPRESS)], [code])
    assert advice.route is Route.HOLD  # what is new and unanswered, a person sees


@pytest.mark.parametrize(
    "sent", [SentCounts(to_address_day=2), SentCounts(to_address_week=9), SentCounts(to_domain_day=19)]
)
def test_up_to_a_cap_letters_leave(sent: SentCounts) -> None:
    assert letters(judged(WHOLE, Known(sent=sent))) == [(RECEIPT, SEND)]


def test_strangers_who_share_a_mail_provider_do_not_share_its_cap() -> None:
    message = make.message(sender=Address("Ada", "ada@freemail.example"), attachments=make.files())

    assert letters(judged(message, Known(sent=SentCounts(to_domain_day=199)))) == [(RECEIPT, SEND)]
    assert letters(judged(message, Known(sent=SentCounts(to_domain_day=200)))) == [(RECEIPT, SUPPRESS)]


def test_the_same_letter_is_not_repeated_within_a_week_unless_something_new_came() -> None:
    dossier = make.known_dossier(pieces=make.pieces())
    known = Known(threaded=(dossier,), sent=SentCounts(same_letter_week=frozenset({(RECEIPT, dossier.id)})))
    password = make.message(subject="Re: dossier", text="Le mot de passe : x")

    assert letters(judged(password, known, pieces=())) == [(RECEIPT, SUPPRESS)]
    assert letters(judged(replace(WHOLE, subject="Re: dossier"), known)) == [(RECEIPT, SEND)]


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (SentCounts(), ""),
        (SentCounts(last_ten_minutes=59, last_hour=299, bounced_of_last_50=5), ""),
        (SentCounts(last_ten_minutes=60), "brake_ten_minutes"),
        (SentCounts(last_hour=300), "brake_hour"),
        (SentCounts(bounced_of_last_50=6), "brake_bounces"),
    ],
)
def test_the_brake_is_pulled_by_numbers(sent: SentCounts, code: str) -> None:
    reason = brake_reason(sent, Caps())

    assert (reason.code if reason else "") == code


def test_with_the_brake_on_letters_are_queued_and_say_why() -> None:
    advice = judged(WHOLE, Known(braked=True))

    assert (letters(advice), why(advice)) == ([(RECEIPT, SEND)], ["braked"])


# --------------------------------------------------------------------------------------------- rows 15 and 16: policy


@pytest.mark.parametrize(
    ("policy", "kinds", "expected"),
    [
        (LetterPolicy.AUTOMATIC, (), [(RECEIPT, SEND)]),
        (LetterPolicy.AUTOMATIC_WHEN_SURE, (), [(RECEIPT, SEND)]),
        (LetterPolicy.DRAFT, (), [(RECEIPT, DRAFT)]),
    ],
)
def test_the_calls_file_says_whether_a_receipt_leaves(
    policy: LetterPolicy, kinds: tuple[str, ...], expected: list[Any]
) -> None:
    assert letters(judged(WHOLE, NOTHING, *kinds, call=make.call(policies={RECEIPT: policy}))) == expected


def test_a_receipt_that_leaves_only_when_sure_waits_with_a_doubt() -> None:
    call = make.call(policies={RECEIPT: LetterPolicy.AUTOMATIC_WHEN_SURE})

    assert letters(judged(call=call, facts=make.facts(projects=2))) == [(RECEIPT, DRAFT)]


@pytest.mark.parametrize(
    ("policy", "now", "expected"),
    [
        (LetterPolicy.AUTOMATIC_WHEN_SURE, make.ON_TIME, [(MISSING, SEND)]),
        (LetterPolicy.AUTOMATIC, make.ON_TIME, [(MISSING, SEND)]),
        (LetterPolicy.DRAFT, make.ON_TIME, [(RECEIPT, SEND), (MISSING, DRAFT)]),
        (LetterPolicy.AUTOMATIC, make.DEADLINE + timedelta(minutes=1), [(RECEIPT, SEND), (MISSING, DRAFT)]),
    ],
)
def test_what_is_missing_is_named_alone_only_when_sure_and_in_time(
    policy: LetterPolicy, now: datetime, expected: list[Any]
) -> None:
    call = make.call(policies={MISSING: policy})

    assert letters(judged(WHOLE, NOTHING, "treatment", call=call, now=now)) == expected


@pytest.mark.parametrize(("policy", "dispatch"), [(LetterPolicy.DRAFT, DRAFT), (LetterPolicy.AUTOMATIC, SEND)])
def test_a_late_mail_gets_the_late_letter_alone(policy: LetterPolicy, dispatch: Dispatch) -> None:
    moment = make.DEADLINE + timedelta(minutes=1)
    advice = judged(received_at=moment, call=make.call(policies={LATE: policy}))

    assert (advice.timeliness, letters(advice)) == (Timeliness.LATE, [(LATE, dispatch)])


def test_within_the_grace_a_mail_is_received_and_not_late() -> None:
    advice = judged(received_at=make.DEADLINE + timedelta(minutes=1), call=make.call(grace=timedelta(hours=1)))

    assert (advice.timeliness, letters(advice)) == (Timeliness.IN_GRACE, [(RECEIPT, SEND)])


@pytest.mark.parametrize(
    "changes",
    [
        {"return_path": None},
        {"to": (make.BEN,)},
        {
            "reply_to": (make.EVE,),
            "headers": make.message(headers=(("authentication-results", make.AUTHENTICATED),)).headers,
        },
    ],
)
def test_a_mail_with_a_doubt_about_its_sender_is_answered_by_a_person(changes: dict[str, Any]) -> None:
    advice = judged(replace(WHOLE, **changes))

    assert {dispatch for _, dispatch in letters(advice)} == {DRAFT}
    assert advice.route == "hold"


def test_an_unproven_sender_gets_the_neutral_letter_whatever_matches() -> None:
    house = make.house(trust=Trust.VERIFIED)
    dossier = make.known_dossier(pieces=make.pieces())
    known = Known(threaded=(dossier,), referenced=(dossier,), of_sender=(dossier,))

    alone, matching = judged(house=house), judged(WHOLE, known, house=house)

    assert letters(alone) == letters(matching) == [(NEUTRAL, SEND)]
    assert alone.letters == matching.letters


def test_a_forger_gets_nothing() -> None:
    assert judged(replace(WHOLE, sender_defect="several")).letters == ()


@pytest.mark.parametrize(
    ("facts", "message", "language"),
    [
        (Facts(language="de"), WHOLE, "de"),
        (Facts(), replace(WHOLE, text="Hierbij dienen wij het dossier in voor de reeks en de bijlagen."), "nl"),
        (Facts(), replace(WHOLE, text="", subject=""), "fr"),
        (Facts(language="es"), replace(WHOLE, text="", subject=""), "fr"),
    ],
)
def test_the_answer_is_in_the_applicants_language_or_the_calls(facts: Facts, message: Message, language: str) -> None:
    assert {plan.language for plan in judged(message, facts=facts).letters} == {language}


# ----------------------------------------------------------------------------------------------------------- laws

MACHINE_HEADERS = st.sampled_from(
    [
        ("auto-submitted", "auto-replied"),
        ("precedence", "bulk"),
        ("list-id", "<x>"),
        ("x-loop", "1"),
        ("x-autoreply", "1"),
        ("x-spam-flag", "YES"),
        ("content-type", "multipart/report; report-type=delivery-status"),
    ]
)


@given(MACHINE_HEADERS, st.sampled_from(make.REQUIRED_KINDS), st.booleans(), st.text(max_size=80))
def test_no_machine_ever_gets_a_letter(header: tuple[str, str], kind: str, threaded: bool, text: str) -> None:
    message = make.message(headers=(header,), attachments=make.files(kind), text=text)
    known = Known(threaded=(make.known_dossier(),)) if threaded else NOTHING

    assert judged(message, known, kind).letters == ()


@given(st.sampled_from(make.REQUIRED_KINDS), st.booleans(), st.text(max_size=80))
def test_no_repetition_ever_gets_a_letter(kind: str, seen: bool, text: str) -> None:
    dossier = make.known_dossier(file_hashes=frozenset(f.sha256 for f in make.files(kind)))
    known = Known(seen=SeenBefore(1, 7, same_bytes=False) if seen else None, threaded=(dossier,))

    assert judged(make.message(attachments=make.files(kind), text=text), known, kind).letters == ()


@given(st.text(max_size=200), st.text(max_size=200), st.booleans())
def test_no_words_make_a_receipt_say_complete(subject: str, text: str, files: bool) -> None:
    attachments = make.files("treatment") if files else ()

    assert not judged(make.message(subject=subject, text=text, attachments=attachments), NOTHING, "treatment").complete


# -------------------------------------------------------------------------------------- seven days against machines


@dataclass
class Box:
    """A desk for a week: it remembers dossiers, files and what it sent, as storage would."""

    house: House
    brake_at: int = 10_000
    dossiers: list[KnownDossier] = field(default_factory=list)
    sent: list[tuple[datetime, str, LetterKind, int]] = field(default_factory=list)

    def take(self, message: Message, now: datetime) -> bool:
        """Judge a mail; True when a letter leaves."""
        address = message.sender.address
        ours = tuple(d for d in self.dossiers if address in d.correspondents)
        known = Known(threaded=ours if message.references else (), of_sender=ours, sent=self.counts(address, now))
        kinds = tuple(a.name.removesuffix(".pdf") for a in message.attachments)
        advice = judged(message, known, pieces=make.pieces(*kinds) if kinds else (), received_at=now, house=self.house)
        dossier = self.keep(message, advice)
        if brake_reason(known.sent, Caps(brake_hour=self.brake_at)):
            return False
        left = [plan for plan in advice.letters if plan.dispatch is SEND]
        self.sent.extend((now, address, plan.kind, dossier) for plan in left)
        return bool(left)

    def keep(self, message: Message, advice: Advice) -> int:
        dossier = advice.place.dossier
        if advice.place.new:
            dossier = make.known_dossier(id=len(self.dossiers) + 1, correspondents=frozenset({message.sender.address}))
            self.dossiers.append(dossier)
        if dossier is None:
            return 0
        hashes = {a.sha256 for a in message.attachments if a.outcome is Outcome.FILED}
        kept = replace(dossier, file_hashes=dossier.file_hashes | hashes, pieces=(*dossier.pieces, *advice.pieces))
        self.dossiers = [kept if d.id == kept.id else d for d in self.dossiers]
        return dossier.id

    def counts(self, address: str, now: datetime) -> SentCounts:
        day = [s for s in self.sent if s[0] > now - timedelta(days=1)]
        week = [s for s in self.sent if s[0] > now - timedelta(days=7)]
        return SentCounts(
            to_address_day=sum(1 for s in day if s[1] == address),
            to_address_week=sum(1 for s in week if s[1] == address),
            to_domain_day=len(day),
            last_hour=sum(1 for s in self.sent if s[0] > now - timedelta(hours=1)),
            same_letter_week=frozenset((s[2], s[3]) for s in week if s[1] == address),
        )

    def worst_day(self) -> int:
        days = Counter((s[0].date(), s[1]) for s in self.sent)
        return max(days.values(), default=0)


ANSWERS: dict[str, dict[str, Any]] = {
    "plain words": {"text": "Thank you for your message. We will come back to you."},
    "quotes our subject": {
        "subject": "Re: Accusé de réception – Tourbe",
        "text": "Votre message nous est bien parvenu.",
    },
    "absence": {"subject": "Re: Accusé", "text": "Je suis absent jusqu'à lundi."},
    "sends the same brochure": {
        "subject": "Re: Accusé",
        "text": "Voici nos conditions.",
        "attachments": make.files("cv_bio"),
    },
    "sends the dossier back": {"subject": "Re: Accusé", "text": "Voici le dossier.", "attachments": make.files()},
    "asks": {"subject": "Re: Accusé", "text": "Avez-vous trouvé ce que vous cherchiez ?"},
}
WEEK = timedelta(days=7)


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("threaded", [True, False])
def test_a_dumb_autoresponder_gets_at_most_two_letters_a_day(answer: str, threaded: bool) -> None:
    box = Box(make.house())
    references = ("<letter@fund.example>",) if threaded else ()
    now = make.DEADLINE - timedelta(days=10)
    arriving: Message = WHOLE
    while now < make.DEADLINE - timedelta(days=3) and box.take(arriving, now):
        now += timedelta(seconds=30)
        arriving = make.message(message_id=f"<{now.timestamp()}@x.example>", references=references, **ANSWERS[answer])

    assert 1 <= box.worst_day() <= 2


@pytest.mark.slow
def test_a_machine_that_sends_a_new_file_each_time_stops_at_the_cap_of_the_day() -> None:
    box, now, tries = Box(make.house()), make.DEADLINE - timedelta(days=10), 0
    while now < make.DEADLINE - timedelta(days=3):
        files = (make.attachment("cv_bio.pdf", content=str(now)),)
        box.take(make.message(message_id=f"<{now.timestamp()}@x.example>", attachments=files, text="Voici."), now)
        now, tries = now + timedelta(minutes=30), tries + 1

    assert tries > 300
    assert (box.worst_day(), len(box.sent)) == (3, 10)


def test_two_desks_that_strip_headers_say_one_word_each() -> None:
    """Each takes the other's letters as mails of a stranger, stripped of every mark."""
    north, south = Box(make.house()), Box(make.house(addresses=frozenset({make.ADA.address})))
    now = make.DEADLINE - timedelta(days=10)
    moving, turn, letters_sent = north.take(WHOLE, now), 0, 1
    while moving and now < make.DEADLINE - timedelta(days=3):
        now, turn = now + timedelta(seconds=20), turn + 1
        box, sender, to = ((south, make.OURS, make.ADA), (north, make.ADA, make.OURS))[(turn + 1) % 2]
        text = "Nous accusons réception de votre envoi. Pièces lues : synopsis, traitement. Une personne les vérifiera."
        mail = make.message(
            sender=sender, to=(to,), subject="Accusé de réception – Tourbe", text=text, message_id=f"<{turn}@x.example>"
        )
        moving = box.take(mail, now)
        letters_sent += moving

    assert letters_sent <= 2
    assert max(north.worst_day(), south.worst_day()) <= 2


def test_nothing_leaves_once_the_brake_is_pulled() -> None:
    box, now = Box(make.house(free_mail=frozenset({"freemail.example"})), brake_at=5), make.ON_TIME
    for number in range(40):
        sender = Address("", f"ada{number}@freemail.example")
        box.take(make.message(sender=sender, attachments=make.files(), subject=f"Dossier {number}"), now)

    assert len(box.sent) == 5


def test_every_letter_says_why_it_leaves_or_stays() -> None:
    advice = judged()

    assert advice.letters[0].reasons == (Reason("policy_automatic"),)
    assert advice.kind is MessageKind.APPLICATION


@pytest.mark.parametrize("waiting", ["transfer_link", "possible_follow_up", "several_projects"])
def test_nothing_is_called_missing_while_a_person_still_has_a_mail_that_may_hold_it(waiting: str) -> None:
    dossier = make.known_dossier(waiting=frozenset({waiting}))
    files = make.files("synopsis_short")
    message = make.message(subject="Re: Tourbe", text="Voici le synopsis.", attachments=files)

    assert letters(judged(message, Known(threaded=(dossier,)), "synopsis_short")) == [(RECEIPT, SEND)]
