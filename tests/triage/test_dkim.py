"""Which signatures are worth a question to DNS, what they prove, and what is said of those that prove nothing."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from triage.automatic import bars_of
from triage.dkim import MOST, KeyName, keys_wanted, name_of
from triage.mail.authentication import Proof, proof_of
from triage.message import Address, Dkim, DkimResult, Message
from triage.tiers import tier_of
from triage.values import Reason, Tier, Trust

ALONE = make.house(trust=Trust.VERIFIED, authserv_id="")
OURS = "v=1; a=rsa-sha256; d=lamquet.example; s=s1; h=from; bh=x; b=y"
ADAS = KeyName("lamquet.example", "s1")
FIRST = tuple(KeyName("lamquet.example", f"s{number}") for number in range(MOST))


def signed(*values: str, **changes: Any) -> Message:
    return make.message(headers=tuple(("dkim-signature", value) for value in values), **changes)


def checked(*results: DkimResult, domain: str = "lamquet.example", **changes: Any) -> Message:
    return make.message(dkim=tuple(Dkim(domain, "s1", result, make.NOW) for result in results), **changes)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (OURS, ADAS),
        ("s = S1 ;d= LAMQUET.example", ADAS),
        ("d=lamquet.example; s=2021._one-two", KeyName("lamquet.example", "2021._one-two")),
        ("d=lamquet.example", None),
        ("s=s1", None),
        ("d=example; s=s1", None),
        ("d=lamquet.example.; s=s1", None),
        ("d=lamquet..example; s=s1", None),
        ("d=-lamquet.example; s=s1", None),
        ("d=lamquet.example; s=s1\n.other", None),
        ("d=lamquet.example; s=*", None),
        ("d=lamquet.example; s=s 1", None),
        ("d=lamquet\\046example.org; s=s1", None),
        ("d=l\u0430mquet.example; s=s1", None),
        ("d=lamquet.example; s=" + ".".join(["x" * 60] * 4), None),
        ("d=lamquet.example; s=" + "x" * 64, None),
        ("", None),
    ],
)
def test_only_plain_names_are_asked_for(value: str, name: KeyName | None) -> None:
    assert name_of(value) == name


@given(st.text(max_size=200))
def test_no_header_makes_an_odd_question(value: str) -> None:
    name = name_of(value)

    assert name is None or (name.dns.isascii() and not set(name.dns) & set(' "\\*\t\r\n'))


@pytest.mark.parametrize(
    ("message", "names"),
    [
        (signed(OURS), (ADAS,)),
        (signed(OURS, OURS), (ADAS,)),
        (signed(OURS.replace("s1", "s2"), OURS), (KeyName("lamquet.example", "s2"), ADAS)),
        (signed(OURS.replace("lamquet", "intruder"), OURS), (ADAS,)),
        (signed(OURS.replace("lamquet", "mail.lamquet")), ()),
        (signed(OURS, sender=Address("Ada", "ada@films.lamquet.example")), (ADAS,)),
        (signed(OURS, sender_defect="two addresses"), ()),
        (signed(OURS, senders=(make.ADA, make.EVE)), ()),
        (signed(OURS, sender=make.OURS), ()),
        (signed(*(OURS.replace("s1", f"s{n}") for n in range(50))), FIRST),
        (make.message(), ()),
    ],
)
def test_only_keys_that_could_prove_the_sender_are_wanted(message: Message, names: tuple[KeyName, ...]) -> None:
    assert keys_wanted(message, ALONE) == names


@pytest.mark.parametrize(
    ("results", "wanted"),
    [
        (make.AUTHENTICATED, False),
        ("mx1.fund.example; dmarc=fail header.from=lamquet.example", False),
        ("mx1.fund.example; spf=pass smtp.mailfrom=ada@lamquet.example", True),
        ("mx1.fund.example; dkim=temperror header.d=lamquet.example", True),
        ("other.example; dkim=pass header.d=lamquet.example", True),
    ],
)
def test_where_our_server_has_said_a_clear_word_nothing_is_asked(results: str, wanted: bool) -> None:
    message = make.message(headers=(("authentication-results", results), ("dkim-signature", OURS)))

    assert bool(keys_wanted(message, make.house())) is wanted


@pytest.mark.parametrize("result", DkimResult)
def test_only_a_signature_that_holds_proves_the_sender_and_none_disproves(result: DkimResult) -> None:
    assert proof_of(checked(result), ALONE) is (Proof.PASS if result is DkimResult.PASS else Proof.NONE)


@pytest.mark.parametrize(
    ("message", "tier", "reason"),
    [
        (checked(DkimResult.PASS), Tier.STRANGER, Reason("signature_holds")),
        (checked(DkimResult.BODY_ALTERED, DkimResult.PASS), Tier.STRANGER, Reason("signature_holds")),
        (checked(DkimResult.BODY_ALTERED), Tier.UNKNOWN, Reason("signature_refused", "body_altered")),
        (checked(DkimResult.NO_KEY, DkimResult.UNREACHABLE), Tier.UNKNOWN, Reason("signature_unchecked")),
        (checked(DkimResult.UNFINISHED), Tier.UNKNOWN, Reason("signature_unchecked")),
        (checked(DkimResult.PASS, domain="intruder.example"), Tier.UNKNOWN, Reason("not_authenticated")),
        (checked(DkimResult.PASS, domain="mail.lamquet.example"), Tier.UNKNOWN, Reason("not_authenticated")),
        (checked(DkimResult.PASS, domain="example"), Tier.UNKNOWN, Reason("not_authenticated")),
        (checked(DkimResult.PASS, sender_defect="several"), Tier.FORGED, Reason("from_unsound")),
        (make.message(), Tier.UNKNOWN, Reason("not_authenticated")),
    ],
)
def test_a_tier_follows_our_own_check(message: Message, tier: Tier, reason: Reason) -> None:
    assert tier_of(message, ALONE) == (tier, reason)


def test_the_servers_failure_outweighs_our_own_check() -> None:
    failed = (("authentication-results", "mx1.fund.example; dmarc=fail header.from=lamquet.example"),)
    message = checked(DkimResult.PASS, headers=failed)

    assert (proof_of(message, make.house()), tier_of(message, make.house())[0]) == (Proof.FAIL, Tier.FORGED)


def test_a_from_that_can_be_read_in_two_ways_is_proven_by_no_signature() -> None:
    assert proof_of(checked(DkimResult.PASS, sender_defect="two addresses"), ALONE) is Proof.NONE


def test_with_open_trust_a_refused_signature_costs_nothing_and_one_that_holds_covers_the_envelope() -> None:
    openly = make.house(authserv_id="")

    assert tier_of(checked(DkimResult.BODY_ALTERED), openly) == (Tier.STRANGER, Reason("trusted_openly"))
    service = "bounce@post.example"
    assert tier_of(make.message(return_path=service), openly)[0] is Tier.UNKNOWN
    assert tier_of(checked(DkimResult.PASS, return_path=service), openly)[0] is Tier.STRANGER


def test_a_letter_is_not_held_for_an_envelope_that_a_signature_covers() -> None:
    unproven, proven = (
        {bar.reason.code for bar in bars_of(message, ALONE)}
        for message in (
            make.message(return_path="bounce@post.example"),
            checked(DkimResult.PASS, return_path="bounce@post.example"),
        )
    )

    assert unproven - proven == {"return_path_elsewhere"}
