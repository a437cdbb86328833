"""When a mail counts as received, and against which deadline: tables, with daylight saving and the last second."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from triage.deadlines import call_after, call_for, call_named, first_stamp, timeliness_of
from triage.message import Message
from triage.values import Timeliness

BRUSSELS = ZoneInfo("Europe/Brussels")
ARRIVED = datetime(2021, 4, 16, 22, 30, tzinfo=UTC)  # half an hour late: INTERNALDATE
ADAS_SERVER = "from mail.lamquet.example (mail.lamquet.example [203.0.113.5])"
FROM_ADA = f"{ADAS_SERVER} by mx1.fund.example; Fri, 16 Apr 2021 23:50:00 +0200"
TO_STORE = "from mx1.fund.example ([192.0.2.10]) by store.fund.example with LMTP; Sat, 17 Apr 2021 00:30:00 +0200"
AT_ADAS = "from [192.168.1.4] (helo=laptop) by mail.lamquet.example with ESMTPSA; Fri, 16 Apr 2021 20:00:00 +0200"
EIGHT_TO_TWELVE = datetime(2021, 4, 16, 21, 50, tzinfo=UTC)


def traced(*received: str) -> Message:
    return Message(sha256="", size=0, headers=tuple(("received", value) for value in received))


@pytest.mark.parametrize(
    ("seconds_after", "timeliness"),
    [
        (-86_400, Timeliness.ON_TIME),
        (0, Timeliness.ON_TIME),
        (0.999, Timeliness.ON_TIME),
        (1, Timeliness.IN_GRACE),
        (3600, Timeliness.IN_GRACE),
        (3600.5, Timeliness.IN_GRACE),
        (3601, Timeliness.LATE),
    ],
)
def test_the_last_second_of_grace_still_counts(seconds_after: float, timeliness: Timeliness) -> None:
    received_at = make.DEADLINE + timedelta(seconds=seconds_after)

    assert timeliness_of(received_at, make.call(grace=timedelta(hours=1))) is timeliness


@pytest.mark.parametrize("seconds_after", [1, 8, 3600])
def test_without_grace_the_next_second_is_late(seconds_after: int) -> None:
    assert timeliness_of(make.DEADLINE + timedelta(seconds=seconds_after), make.call()) is Timeliness.LATE


@pytest.mark.parametrize(
    ("deadline", "in_utc"),
    [
        (datetime(2021, 4, 16, 23, 59, 59, tzinfo=BRUSSELS), datetime(2021, 4, 16, 21, 59, 59, tzinfo=UTC)),
        (datetime(2021, 8, 27, 23, 59, 59, tzinfo=BRUSSELS), datetime(2021, 8, 27, 21, 59, 59, tzinfo=UTC)),
        (datetime(2021, 11, 5, 23, 59, 59, tzinfo=BRUSSELS), datetime(2021, 11, 5, 22, 59, 59, tzinfo=UTC)),
        (datetime(2021, 3, 28, 3, 0, 0, tzinfo=BRUSSELS), datetime(2021, 3, 28, 1, 0, 0, tzinfo=UTC)),
        (datetime(2021, 10, 31, 2, 30, 0, tzinfo=BRUSSELS, fold=0), datetime(2021, 10, 31, 0, 30, 0, tzinfo=UTC)),
        (datetime(2021, 10, 31, 2, 30, 0, tzinfo=BRUSSELS, fold=1), datetime(2021, 10, 31, 1, 30, 0, tzinfo=UTC)),
    ],
)
def test_the_hour_in_brussels_is_compared_as_an_instant(deadline: datetime, in_utc: datetime) -> None:
    call = make.call(deadline=deadline.astimezone(UTC))

    assert timeliness_of(in_utc, call) is Timeliness.ON_TIME
    assert timeliness_of(in_utc + timedelta(seconds=1), call) is Timeliness.LATE


@pytest.mark.parametrize(
    ("moment", "key"),
    [
        (datetime(2020, 12, 24, tzinfo=UTC), "2021-1"),  # before any opening
        (make.OPENING, "2021-1"),
        (make.DEADLINE, "2021-1"),
        (make.DEADLINE + timedelta(seconds=1), "2021-1"),  # late for it
        (datetime(2021, 5, 31, 23, 59, tzinfo=UTC), "2021-1"),
        (datetime(2021, 6, 1, 8, 0, tzinfo=UTC), "2021-2"),
        (datetime(2021, 8, 27, 21, 59, 59, tzinfo=UTC), "2021-2"),
        (datetime(2022, 1, 1, tzinfo=UTC), "2021-2"),
    ],
)
def test_each_moment_has_one_call(moment: datetime, key: str) -> None:
    found = call_for(moment, (make.august_call(), make.call()))

    assert found is not None
    assert found.key == key


def test_the_grace_of_a_call_outlasts_the_next_opening() -> None:
    noon = make.call(grace=timedelta(hours=2))
    following = make.call(
        "next", opens_at=make.DEADLINE + timedelta(seconds=1), deadline=make.DEADLINE + timedelta(days=60)
    )

    assert call_for(make.DEADLINE + timedelta(hours=1), (noon, following)) == noon
    assert call_for(make.DEADLINE + timedelta(hours=3), (noon, following)) == following


def test_of_two_open_calls_the_one_that_closes_first_is_meant() -> None:
    sooner, later = make.call(), make.call("long", deadline=make.DEADLINE + timedelta(days=90))

    assert call_for(make.ON_TIME, (later, sooner)) == sooner


def test_without_calls_there_is_none() -> None:
    assert call_for(make.ON_TIME, ()) is None
    assert call_named("2021-1", ()) is None


@pytest.mark.parametrize(
    ("received", "counted"),
    [
        ((FROM_ADA, AT_ADAS), EIGHT_TO_TWELVE),
        ((TO_STORE, FROM_ADA, AT_ADAS), EIGHT_TO_TWELVE),
        ((), ARRIVED),
        ((AT_ADAS,), ARRIVED),
        (("by mx1.fund.example (Postfix) id 7C1; Fri, 16 Apr 2021 23:50:00 +0200",), EIGHT_TO_TWELVE),
        (
            ("from localhost (localhost [127.0.0.1]) by mx1.fund.example; Sat, 17 Apr 2021 00:10:00 +0200", FROM_ADA),
            EIGHT_TO_TWELVE,
        ),
        (("(qmail 31 invoked by uid 89); 16 Apr 2021 21:50:00 -0000", FROM_ADA), ARRIVED),
        (("from x by mx1.fund.example; no date at all",), ARRIVED),
        (("from x by mx1.fund.example; Fri, 99 Apr 2021 23:50:00 +9999",), ARRIVED),
    ],
)
def test_the_oldest_stamp_of_the_funds_own_run_counts(received: tuple[str, ...], counted: datetime) -> None:
    assert first_stamp(traced(*received), make.house(), ARRIVED) == counted


EARLY = "Fri, 16 Apr 2021 12:00:00 +0200"


@pytest.mark.parametrize(
    "forged",
    [
        f"from mail.lamquet.example by mx1.fund.example; {EARLY}",
        f"from gateway.fund.example ([192.0.2.20]) by mx1.fund.example with ESMTPS; {EARLY}",
        f"by mx1.fund.example (Postfix) id 1; {EARLY}",
        f"from localhost ([127.0.0.1]) by store.fund.example; {EARLY}",
    ],
)
@pytest.mark.parametrize(
    "genuine",
    [
        FROM_ADA,
        FROM_ADA.replace("from mail.lamquet.example", "from mx1.fund.example"),  # a HELO in our name, the lookup tells
        FROM_ADA.replace("mail.lamquet.example (mail.lamquet.example", "gateway.fund.example (unknown"),
        "from unknown (HELO mx1.fund.example) (203.0.113.5) by mx1.fund.example ; Fri, 16 Apr 2021 23:50:00 +0200",
        "from localhost (evil.example [203.0.113.5]) by mx1.fund.example; Fri, 16 Apr 2021 23:50:00 +0200",
        "from [203.0.113.5] (helo=mx1.fund.example) by mx1.fund.example; Fri, 16 Apr 2021 23:50:00 +0200",
    ],
)
def test_a_stamp_the_sender_wrote_in_our_name_is_never_reached(genuine: str, forged: str) -> None:
    assert first_stamp(traced(genuine, forged), make.house(), ARRIVED) == EIGHT_TO_TWELVE


def test_where_addresses_are_set_a_name_alone_is_not_believed() -> None:
    strict = make.house(own_hosts=("mx1.fund.example", "store.fund.example", "192.0.2.0/24"))
    claimed = f"from mx1.fund.example ([203.0.113.66]) by mx1.fund.example; {EARLY}"

    assert first_stamp(traced(TO_STORE, FROM_ADA), strict, ARRIVED) == EIGHT_TO_TWELVE
    assert first_stamp(traced(claimed, FROM_ADA), strict, ARRIVED) == datetime(2021, 4, 16, 10, 0, tzinfo=UTC)


def test_a_family_of_hosts_may_be_named_by_its_domain_or_network() -> None:
    google = make.house(own_hosts=("*.google.example", "2001:db8::/32"))
    hop = "by 2001:db8:a05::1 with SMTP id q1; Fri, 16 Apr 2021 23:55:00 +0200"
    taken = f"{ADAS_SERVER} by mx.google.example; Fri, 16 Apr 2021 23:50:00 +0200"

    assert first_stamp(traced(hop, taken, AT_ADAS), google, ARRIVED) == EIGHT_TO_TWELVE


def test_the_senders_date_header_changes_nothing() -> None:
    mail = make.message(date=datetime(2021, 4, 1, tzinfo=UTC))

    assert first_stamp(mail, make.house(own_hosts=()), ARRIVED) == ARRIVED


@given(st.lists(st.text(max_size=200), max_size=6))
def test_no_received_header_breaks_the_reading(values: list[str]) -> None:
    found = first_stamp(traced(*values), make.house(own_hosts=("*.example", "10.0.0.0/8")), ARRIVED)

    assert found.tzinfo is not None


def test_the_next_call_is_the_one_whose_deadline_comes_first_after_a_late_mail() -> None:
    spring = make.call(key="spring")
    autumn = make.call(
        key="autumn", opens_at=make.DEADLINE + timedelta(days=30), deadline=make.DEADLINE + timedelta(90)
    )

    assert call_after(make.DEADLINE + timedelta(seconds=8), (autumn, spring)) is autumn
    assert call_after(autumn.deadline, (autumn, spring)) is None
