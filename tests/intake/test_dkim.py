"""Checking DKIM signatures on raw bytes: what holds, what is refused and why, and what it costs when it is hostile."""

import re
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from intake.body import Body
from intake.examples import KEYS, SIGNED
from intake.parsers.dkim import Check, check_signatures, relaxed_body, simple_body
from intake.parsers.limits import MIB
from intake.sandbox import Reader
from tests.effort import thorough
from tests.signing import Signer, canonical_body, ed25519_key, record, rsa_key, short_key
from triage.dkim import MOST, KeyText
from triage.message import DkimResult

RECEIVED = datetime(2021, 4, 14, 10, 0, tzinfo=UTC)
MAIL = (
    b"From: Ada Lamquet <ada@lamquet.example>\r\nTo: desk@fund.example\r\nSubject: Dossier  Tourbe\r\n"
    b"Date: Wed, 14 Apr 2021 09:59:00 +0200\r\nMessage-ID: <1@lamquet.example>\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain;\r\n charset=utf-8\r\nX-Mailer: a program\r\n\r\n"
    b"Madame, Monsieur, \r\n\r\nvoici  notre dossier.\t\r\n\r\n\r\n"
)
OURS = {path.stem: path.read_bytes() for path in sorted((Path(__file__).parent / "signed").glob("*.eml"))}
THEIR_KEYS = tuple(
    KeyText("lamquet.example", selector, (text,))
    for selector, _, text in (
        line.partition(" ") for line in (Path(__file__).parent / "signed" / "keys.txt").read_text().splitlines()[1:]
    )
)


def key_text(text: str = "", *, domain: str = "lamquet.example", selector: str = "s1") -> KeyText:
    return KeyText(domain, selector, (text or record(rsa_key()),))


def results(mail: bytes, *keys: KeyText, received_at: datetime = RECEIVED) -> list[DkimResult]:
    return [one.result for one in check_signatures(mail, Check(keys or (key_text(),), received_at))]


def test_the_example_of_the_standard_holds_with_both_its_keys() -> None:
    assert results(SIGNED, *KEYS) == [DkimResult.PASS, DkimResult.PASS]


@pytest.mark.parametrize("name", OURS)
def test_what_another_program_signed_holds(name: str) -> None:
    assert results(OURS[name], *THEIR_KEYS) == [DkimResult.PASS]
    assert results(OURS[name].replace(b"lamquet.example>", b"lamquet.exmaple>", 1), *THEIR_KEYS) != [DkimResult.PASS]


def test_there_are_mails_of_another_program_in_every_form() -> None:
    assert len(OURS) == 16


@pytest.mark.parametrize("ways", ["simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed"])
@pytest.mark.parametrize("key", [rsa_key(), rsa_key(2_048), ed25519_key()])
def test_both_forms_and_both_kinds_of_key_hold(ways: str, key: object) -> None:
    signed = Signer(ways=ways, key=key).sign(MAIL)  # type: ignore[arg-type]  # one of the two kinds, above

    assert results(signed, key_text(record(key))) == [DkimResult.PASS]  # type: ignore[arg-type]


SIGNED_MAIL = Signer().sign(MAIL)
LOCKED = Signer(ways="simple/simple").sign(MAIL)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Dossier  Tourbe", b"Dossier Tourbe"),
        (b"Subject: Dossier", b"subject :\r\n\t Dossier"),
        (b"voici  notre dossier.\t", b"voici notre dossier."),
        (b"\r\n\r\n\r\n", b"\r\n\r\n\r\n\r\n\r\n"),
        (b"X-Mailer: a program", b"X-Mailer: another"),
        (b"\r\n", b"\n"),
    ],
)
def test_what_a_relaxed_signature_lets_pass_is_no_change(old: bytes, new: bytes) -> None:
    head, _, body = SIGNED_MAIL.partition(b"\r\nMessage-ID")
    changed = SIGNED_MAIL.replace(old, new) if old == b"\r\n" else head.replace(old, new) + b"\r\nMessage-ID"
    changed = changed if old == b"\r\n" else changed + body.replace(old, new)

    assert changed != SIGNED_MAIL
    assert results(changed) == [DkimResult.PASS]


@pytest.mark.parametrize(
    ("old", "new", "result"),
    [
        (b"notre dossier", b"leur dossier", DkimResult.BODY_ALTERED),
        (b"Madame, Monsieur, ", b"Madame,Monsieur,", DkimResult.BODY_ALTERED),
        (b"dossier.\t\r\n", b"dossier.\t\r\n_____\r\nVous lisez list.example\r\n", DkimResult.BODY_ALTERED),
        (b"Dossier  Tourbe", b"[liste] Dossier  Tourbe", DkimResult.HEADER_ALTERED),
        (b"ada@lamquet.example", b"eve@lamquet.example", DkimResult.HEADER_ALTERED),
        (b"\r\nSubject", b"\r\nSubject: autre\r\nSubject", DkimResult.HEADER_ADDED),
        (b"\r\nMIME", b"\r\nContent-Type: text/html\r\nMIME", DkimResult.HEADER_ADDED),
        (b"\r\nSubject", b"\r\nFrom: Eve <eve@intruder.example>\r\nSubject", DkimResult.HEADER_ADDED),
        (b"\r\nX-Mailer: a program", b"\r\nsans deux-points\r\nX-Mailer: a program", DkimResult.MALFORMED),
        (b"v=1;", b"v=2;", DkimResult.MALFORMED),
        (b"c=relaxed/relaxed", b"c=relaxed/nowsp", DkimResult.MALFORMED),
        (b"a=rsa-sha256", b"a=rsa-md5", DkimResult.MALFORMED),
        (b"a=rsa-sha256", b"a=ed25519-sha256", DkimResult.BAD_KEY),
        (b"bh=", b"bh=!", DkimResult.MALFORMED),
        (b"v=1;", b"v=1; i=eve@intruder.example;", DkimResult.MALFORMED),
        (b"v=1;", b"v=1; q=http;", DkimResult.MALFORMED),
        (b"v=1;", b"v=1; x=soon;", DkimResult.MALFORMED),
    ],
)
def test_a_mail_that_was_changed_is_refused_and_says_what_changed(old: bytes, new: bytes, result: DkimResult) -> None:
    assert old in SIGNED_MAIL
    assert results(SIGNED_MAIL.replace(old, new, 1)) == [result]


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"Dossier  Tourbe", b"Dossier Tourbe"), (b"Subject:", b"SUBJECT:"), (b"dossier.\t", b"dossier.")],
)
def test_a_simple_signature_covers_each_space(old: bytes, new: bytes) -> None:
    assert results(LOCKED) == [DkimResult.PASS]
    assert results(LOCKED.replace(old, new)) != [DkimResult.PASS]


@pytest.mark.parametrize(
    ("signer", "text", "result"),
    [
        (Signer(signed="to:subject:date"), "", DkimResult.FROM_UNSIGNED),
        (Signer(tags="l=20; "), "", DkimResult.BODY_IN_PART),
        (Signer(tags="l=0; "), "", DkimResult.BODY_IN_PART),
        (Signer(algorithm="rsa-sha1"), "", DkimResult.WEAK),
        (Signer(key=short_key()), record(short_key()), DkimResult.WEAK),
        (Signer(), "v=DKIM1; k=rsa; p=", DkimResult.REVOKED),
        (Signer(), record(rsa_key(), "t=y; "), DkimResult.TESTING),
        (Signer(), record(rsa_key(), "t=s:y; "), DkimResult.TESTING),
        (Signer(tags="i=@mail.lamquet.example; "), record(rsa_key(), "t=s; "), DkimResult.MALFORMED),
        (Signer(tags="i=@mail.lamquet.example; "), record(rsa_key()), DkimResult.PASS),
        (Signer(), record(rsa_key(), "s=tlsrpt; "), DkimResult.BAD_KEY),
        (Signer(), record(rsa_key(), "s=email; n=a note; "), DkimResult.PASS),
        (Signer(), record(rsa_key(), "h=sha1; "), DkimResult.BAD_KEY),
        (Signer(), record(rsa_key()).replace("v=DKIM1; k=rsa; ", ""), DkimResult.PASS),
        (Signer(), record(rsa_key()).replace("DKIM1", "DKIM2"), DkimResult.BAD_KEY),
        (Signer(), record(ed25519_key()), DkimResult.BAD_KEY),
        (Signer(), record(rsa_key(2_048)), DkimResult.HEADER_ALTERED),
        (Signer(), "v=DKIM1; k=rsa; p=AAAA", DkimResult.BAD_KEY),
        (Signer(), "v=DKIM1; k=rsa; p=é", DkimResult.BAD_KEY),
        (Signer(), "v=spf1 -all", DkimResult.BAD_KEY),
        (Signer(), "\x00;=;p", DkimResult.BAD_KEY),
    ],
)
def test_what_is_too_weak_to_prove_anything_is_refused(signer: Signer, text: str, result: DkimResult) -> None:
    assert results(signer.sign(MAIL), key_text(text)) == [result]


def test_two_keys_under_one_name_leave_nothing_to_chance() -> None:
    twice = KeyText("lamquet.example", "s1", (record(rsa_key()), record(rsa_key(2_048))))
    beside = KeyText("lamquet.example", "s1", ("a note of somebody", record(rsa_key())))

    assert results(SIGNED_MAIL, twice) == [DkimResult.BAD_KEY]
    assert results(SIGNED_MAIL, beside) == [DkimResult.PASS]


def test_a_signature_ends_by_the_funds_own_clock() -> None:
    until = int(RECEIVED.timestamp()) + 60
    signed = Signer(tags=f"t={until - 600}; x={until}; ").sign(MAIL)

    assert results(signed) == [DkimResult.PASS]
    assert results(signed, received_at=RECEIVED + timedelta(minutes=2)) == [DkimResult.EXPIRED]
    assert results(Signer(tags=f"t={until + 60}; x={until}; ").sign(MAIL)) == [DkimResult.EXPIRED]


def test_what_was_signed_more_than_once_cannot_be_added_to() -> None:
    signed = Signer(signed="from:from:subject:subject").sign(MAIL)

    assert results(signed) == [DkimResult.PASS]
    assert results(signed.replace(b"\r\nSubject", b"\r\nSubject: autre\r\nSubject", 1)) == [DkimResult.HEADER_ALTERED]


def test_two_senders_prove_neither_though_both_were_signed() -> None:
    twice = b"From: Eve <eve@intruder.example>\r\n" + MAIL

    assert results(Signer(signed="from:from:subject").sign(twice)) == [DkimResult.HEADER_ADDED]


def test_of_headers_that_stand_there_twice_the_lowest_are_signed_first() -> None:
    mail = MAIL.replace(b"X-Mailer", b"X-Odd: one\r\nX-Odd: two\r\nX-Mailer")
    once, both = Signer(signed="from:x-odd"), Signer(signed="from:x-odd:x-odd")

    assert results(b"X-Odd: new\r\n" + once.sign(mail)) == [DkimResult.PASS]
    assert results(once.sign(mail).replace(b"X-Odd: one", b"X-Odd: none")) == [DkimResult.PASS]
    assert results(once.sign(mail).replace(b"X-Odd: two", b"X-Odd: none")) == [DkimResult.HEADER_ALTERED]
    assert results(both.sign(mail).replace(b"X-Odd: one", b"X-Odd: none")) == [DkimResult.HEADER_ALTERED]


def test_of_many_signatures_the_first_are_checked() -> None:
    signed = MAIL
    for _ in range(50):
        signed = Signer().sign(signed)

    assert results(signed) == [DkimResult.PASS] * MOST


def test_signatures_to_other_keys_are_passed_over() -> None:
    signed = Signer(selector="s1").sign(MAIL)
    for number in range(50):
        signed = Signer(domain=f"list{number}.example").sign(signed)

    assert results(signed) == [DkimResult.PASS]


@pytest.mark.parametrize("text", [b"", b"\r\n", b"From: x", b"DKIM-Signature: d=lamquet.example; s=s1", b"\xff" * 50])
def test_a_mail_without_a_whole_signature_proves_nothing(text: bytes) -> None:
    assert DkimResult.PASS not in results(text)


@pytest.mark.parametrize("mark", [b"From ada@lamquet.example Wed Apr 14 10:00:00 2021\r\n", b"\r\n\r\n"])
def test_what_a_gateway_leaves_on_top_is_no_header(mark: bytes) -> None:
    assert results(mark + SIGNED_MAIL) == [DkimResult.PASS]


@given(st.lists(st.sampled_from([b"a", b" ", b"\t", b"\r\n", b"\r", b"=", b"\xc3\xa9"]), max_size=40))
def test_bodies_are_compared_as_the_standard_says(parts: list[bytes]) -> None:
    body = b"".join(parts)

    assert relaxed_body(body) == canonical_body(body, "relaxed")
    assert simple_body(body) == canonical_body(body, "simple")


@example(SIGNED_MAIL.index(b"\r\n\r\n") - 2, b"\0\0\0")  # the last header ends with a bare LF
@given(st.integers(0, len(SIGNED_MAIL) - 1), st.binary(min_size=1, max_size=3))
def test_no_change_to_what_is_read_passes_unseen(place: int, put: bytes) -> None:
    """A changed byte either breaks the signature, or stands where none is read: in space, or in an unsigned header."""
    changed = SIGNED_MAIL[:place] + put + SIGNED_MAIL[place + len(put) :]

    if results(changed) == [DkimResult.PASS]:
        head, body = re.split(rb"\r?\n\r?\n", changed, maxsplit=1)
        assert canonical_body(body, "relaxed") == canonical_body(MAIL.partition(b"\r\n\r\n")[2], "relaxed")
        assert b"ada@lamquet.example" in head


HUGE = {
    "one line of spaces": b" " * (8 * MIB),
    "empty lines": b"\r\n" * (4 * MIB),
    "lone returns": b"\r\r\n" * (2 * MIB),
    "spaces and letters": b"a \t" * (2 * MIB),
}


@pytest.mark.parametrize("name", HUGE)
@pytest.mark.parametrize("ways", ["simple/simple", "relaxed/relaxed"])
def test_a_hostile_body_costs_no_more_than_its_length(name: str, ways: str) -> None:
    signed = Signer(ways=ways).sign(MAIL) + HUGE[name] + b"x"
    begun = time.process_time()

    assert results(signed) == [DkimResult.BODY_ALTERED]
    assert time.process_time() - begun < 5


def test_hostile_headers_cost_little() -> None:
    folds = b"\r\n ".join([b"=" * 20] * 500)
    hostile = b"DKIM-Signature: v=1; d=lamquet.example; s=s1; a=rsa-sha256; h=%s; bh=%s; b=%s\r\n"
    wide = hostile % (b":".join([b"from"] * 9_000), b" " * 20_000, b"\r\n ".join([b"A "] * 400))
    begun = time.process_time()

    assert DkimResult.PASS not in results(wide + b"X: " + folds + b"\r\n" + MAIL)
    assert time.process_time() - begun < 2


MAILS = sorted((Path(__file__).parents[1] / "mails").glob("*.eml"))


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_every_mail_of_the_tests_can_be_signed_and_checked(path: Path) -> None:
    """One with a line that is no header proves nothing, for readers differ on where its text begins."""
    mail = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    head = mail.partition(b"\r\n\r\n")[0]
    signed = Signer(signed="from:subject").sign(mail)

    if head.lower().count(b"\nfrom:") + head.lower().startswith(b"from:") == 1 and b"\r\n\r\n" in mail.lstrip():
        assert results(signed) in ([DkimResult.PASS], [DkimResult.MALFORMED], [])
    assert DkimResult.PASS not in results(signed.replace(b"s=s1", b"s=s2", 1))


@given(st.binary(max_size=300))
def test_no_bytes_break_the_check(noise: bytes) -> None:
    for mail in (
        noise,
        b"DKIM-Signature: d=lamquet.example; s=s1;" + noise,
        SIGNED_MAIL[:120] + noise + SIGNED_MAIL[120:],
    ):
        assert all(isinstance(result, DkimResult) for result in results(mail))


@given(st.text(max_size=200))
def test_no_record_of_dns_breaks_the_check(text: str) -> None:
    for said in (text, f"v=DKIM1; p={text}", f"{text}; {record(rsa_key())}"):
        assert len(results(SIGNED_MAIL, KeyText("lamquet.example", "s1", (said,)))) == 1


@pytest.mark.slow
@thorough
def test_the_largest_mail_fits_into_the_child() -> None:
    signed = Signer(ways="simple/simple").sign(MAIL)
    line = b"A" * 76 + b"\r\n"
    large = Signer().sign(MAIL + line * ((60 * MIB - 8_192) // len(line)))
    with Reader() as reader, Body.of(large) as body, Body.of(signed) as small:
        assert [one.result for one in reader.check(body, (key_text(),), RECEIVED) or ()] == [DkimResult.PASS]
        assert [one.result for one in reader.check(small, (key_text(),), RECEIVED) or ()] == [DkimResult.PASS]
