"""Reading Authentication-Results: whose verdict, of which domain, and at which place in the trace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from triage.mail.authentication import Proof, Verdict, akin, proof_of, read_results, speaks_for, verdicts_of
from triage.message import Message
from triage.values import House

PASS, FAIL, NONE = Proof.PASS, Proof.FAIL, Proof.NONE


def stamped(*values: str) -> Message:
    return make.message(headers=tuple(("authentication-results", value) for value in values))


@pytest.mark.parametrize(
    ("results", "proof"),
    [
        ("dmarc=pass header.from=lamquet.example", PASS),
        ("dmarc=pass (p=reject dis=none) header.from=lamquet.example", PASS),
        ("dkim=pass header.d=lamquet.example header.s=s1", PASS),
        ("dkim=pass header.i=@lamquet.example", PASS),
        ("dkim=fail header.d=lamquet.example; dkim=pass header.d=lamquet.example", PASS),
        ("spf=fail smtp.mailfrom=x@lamquet.example; dkim=pass header.d=lamquet.example", PASS),
        ("dkim=fail header.d=list.example; dmarc=pass", PASS),
        ("dkim=pass header.d=intruder.example", NONE),
        ("dkim=pass header.d=example", NONE),
        ("dkim=pass header.d=quet.example", NONE),
        ("dkim=pass", NONE),
        ("spf=pass smtp.mailfrom=ada@lamquet.example", NONE),
        ("spf=softfail smtp.mailfrom=ada@lamquet.example", NONE),
        ("spf=fail smtp.mailfrom=x@intruder.example", NONE),
        ("dmarc=none", NONE),
        ("dmarc=temperror", NONE),
        ("dmarc=bestguesspass action=none header.from=lamquet.example", NONE),
        ("dmarc=pass header.from=intruder.example", NONE),
        ("none", NONE),
        ("dmarc=fail (p=none) header.from=lamquet.example", FAIL),
        ("dkim=pass header.d=lamquet.example; dmarc=fail", FAIL),
        ("dkim=fail header.d=lamquet.example", FAIL),
        ("spf=fail smtp.mailfrom=ada@lamquet.example", FAIL),
        ("x=y (dmarc=fail); dkim=pass (dmarc=fail; \\) dmarc=fail) header.d=lamquet.example", PASS),
        ('dkim=pass reason="dmarc=fail; spf=fail" header.d="lamquet.example"', PASS),
    ],
)
def test_what_each_verdict_proves(results: str, proof: Proof) -> None:
    assert proof_of(stamped(f"mx1.fund.example; {results}"), make.house()) is proof


MICROSOFT = (
    "spf=pass (sender IP is 40.107.1.1) smtp.mailfrom=lamquet.example; dkim=pass (signature was verified)"
    " header.d=lamquet.example;dmarc=pass action=none header.from=lamquet.example;compauth=pass reason=100"
)


def test_microsofts_header_without_an_identifier_is_read_where_the_setting_says_so() -> None:
    assert proof_of(stamped(MICROSOFT), make.house(authserv_id="microsoft")) is PASS
    assert proof_of(stamped(MICROSOFT), make.house()) is NONE


def test_microsofts_own_failure_counts() -> None:
    failed = "spf=none smtp.mailfrom=lamquet.example; dkim=none; dmarc=none; compauth=fail reason=001"

    assert proof_of(stamped(failed), make.house(authserv_id="microsoft")) is FAIL


@pytest.mark.parametrize(
    ("values", "house", "proof"),
    [
        (("mx1.fund.example; dmarc=fail", "mx1.fund.example; dmarc=pass"), make.house(), FAIL),
        (("other.example; dmarc=fail", "MX1.Fund.example 1; dmarc=pass"), make.house(), PASS),
        (("mx1.fund.example.intruder.example; dmarc=pass",), make.house(), NONE),
        (("mx1.fund.example; dmarc=pass",), make.house(authserv_id=""), NONE),
        (("mx1.fund.example; dmarc=pass",), make.house(own_hosts=()), NONE),
    ],
)
def test_only_the_topmost_header_of_our_server_is_believed(values: tuple[str, ...], house: House, proof: Proof) -> None:
    assert proof_of(stamped(*values), house) is proof


def test_a_verdict_below_a_foreign_received_is_the_senders() -> None:
    message = make.message(
        headers=(
            ("received", "from laptop by mail.lamquet.example; Wed, 14 Apr 2021 23:59:00 +0200"),
            ("authentication-results", make.AUTHENTICATED),
        )
    )

    assert verdicts_of(message, make.house()) == ()


def test_a_header_is_read_into_its_parts() -> None:
    value = 'mx1.fund.example 1; dkim/1=pass (good; sig) reason="a;b" header.d=Lamquet.example header.s=s1; spf=none'

    assert read_results(value) == (
        "mx1.fund.example",
        (
            Verdict("dkim", "pass", (("header.d", "lamquet.example"), ("header.s", "s1"))),
            Verdict("spf", "none"),
        ),
    )


@pytest.mark.parametrize(
    ("signer", "domain", "speaks"),
    [
        ("lamquet.example", "lamquet.example", True),
        ("lamquet.example", "mail.lamquet.example", True),
        ("mail.lamquet.example", "lamquet.example", False),
        ("example", "lamquet.example", False),
        ("quet.example", "lamquet.example", False),
        ("", "lamquet.example", False),
        ("lamquet.example", "", False),
    ],
)
def test_a_domain_speaks_for_itself_and_what_lies_under_it(signer: str, domain: str, speaks: bool) -> None:
    assert speaks_for(signer, domain) is speaks


def test_two_domains_are_akin_either_way_round() -> None:
    assert akin("mail.lamquet.example", "lamquet.example")
    assert akin("lamquet.example", "mail.lamquet.example")
    assert not akin("lamquet.example", "intruder.example")


@given(st.text(max_size=300))
def test_no_header_breaks_the_reading(value: str) -> None:
    identifier, verdicts = read_results(value)

    assert isinstance(identifier, str)
    assert all(verdict.method for verdict in verdicts)
