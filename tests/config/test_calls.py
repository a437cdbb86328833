"""Calls: what the shipped ones say, and the exact sentence for each way to get one wrong."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from config.calls import load_calls
from config.problems import ConfigurationError
from tests.config.conftest import ROOT, Wrong, wrongs
from triage.values import Call, CallMode, Kinds, LetterKind, LetterPolicy, Need, Requirement

SPRING = """\
key = "spring"
reference_prefix = "SP26"
opening = 2026-02-01T09:00:00
deadline = 2026-03-31T23:59:59+02:00
languages = ["fr"]
[name]
fr = "Printemps"
[[requirement]]
key = "synopsis"
kinds = ["synopsis_short", "synopsis_long"]
"""
AUTUMN = SPRING.replace("spring", "autumn").replace("SP26", "AU26").replace("2026-02-01", "2026-09-01").replace(
    "2026-03-31", "2026-10-15"
)  # fmt: skip


def loaded(tmp_path: Path, kinds: Kinds, **files: str) -> tuple[Call, ...]:
    """Write each text as a call's file and load the folder."""
    for name, text in files.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    return load_calls(tmp_path, kinds)


def sentences(tmp_path: Path, kinds: Kinds, **files: str) -> list[str]:
    """Every problem of a folder of calls, without the folder."""
    with pytest.raises(ConfigurationError) as error:
        loaded(tmp_path, kinds, **files)
    return [str(problem).replace(f"{tmp_path}/", "") for problem in error.value.problems]


def test_the_three_calls_of_2021_close_at_midnight_in_brussels(kinds: Kinds) -> None:
    calls = load_calls(ROOT / "config" / "calls", kinds)

    assert [(call.key, call.deadline) for call in calls] == [
        ("2021-1", datetime(2021, 4, 16, 21, 59, 59, tzinfo=UTC)),
        ("2021-2", datetime(2021, 8, 27, 21, 59, 59, tzinfo=UTC)),
        ("2021-3", datetime(2021, 11, 5, 22, 59, 59, tzinfo=UTC)),
    ]
    assert {call.mode for call in calls} == {CallMode.SHADOW}
    assert all("deadline" in call.assumed and len(call.requirements) == 18 for call in calls)


def test_a_short_file_gets_the_defaults_of_the_rules(tmp_path: Path, kinds: Kinds) -> None:
    (call,) = loaded(tmp_path, kinds, spring=SPRING)

    assert call == Call(
        key="spring",
        name={"fr": "Printemps"},
        opens_at=datetime(2026, 2, 1, 8, tzinfo=UTC),
        deadline=datetime(2026, 3, 31, 21, 59, 59, tzinfo=UTC),
        zone="Europe/Brussels",
        grace=timedelta(0),
        requirements=(Requirement("synopsis", ("synopsis_short", "synopsis_long"), Need.REQUIRED),),
        policies={
            LetterKind.RECEIPT: LetterPolicy.AUTOMATIC,
            LetterKind.MISSING_ITEMS: LetterPolicy.AUTOMATIC_WHEN_SURE,
            LetterKind.LATE: LetterPolicy.DRAFT,
            LetterKind.NEUTRAL: LetterPolicy.AUTOMATIC,
        },
        languages=("fr",),
        go_live_at=None,
        mode=CallMode.SHADOW,
        reference_prefix="SP26",
    )


def test_calls_come_by_deadline_whatever_their_file_is_called(tmp_path: Path, kinds: Kinds) -> None:
    calls = loaded(tmp_path, kinds, b=SPRING, a=AUTUMN)

    assert [call.key for call in calls] == ["spring", "autumn"]


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("2026-03-28T23:59:59", "2026-03-28T22:59:59"),
        ("2026-03-29T23:59:59", "2026-03-29T21:59:59"),
        ('"2026-03-29T23:59:59"', "2026-03-29T21:59:59"),
        ("2026-03-29T03:00:00", "2026-03-29T01:00:00"),
        ("2026-03-29T01:59:59", "2026-03-29T00:59:59"),
        ("2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00"),
        ("2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00"),
        ("2026-10-25T03:00:00", "2026-10-25T02:00:00"),
        ("2026-06-30T21:59:59Z", "2026-06-30T21:59:59"),
    ],
)
def test_a_deadline_is_read_by_the_clocks_of_its_zone(tmp_path: Path, kinds: Kinds, written: str, utc: str) -> None:
    (call,) = loaded(tmp_path, kinds, spring=SPRING.replace("2026-03-31T23:59:59+02:00", written))

    assert call.deadline == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize("wrong", wrongs("wrong_calls.toml"), ids=str)
def test_a_wrong_call_is_told_in_one_sentence(tmp_path: Path, kinds: Kinds, wrong: Wrong) -> None:
    assert wrong.old in SPRING

    found = sentences(tmp_path, kinds, spring=SPRING.replace(wrong.old, wrong.new, 1))

    assert [line for line in found if "no.toml: " not in line] == [f"spring.toml: {line}" for line in wrong.says]


def test_calls_must_not_overlap(tmp_path: Path, kinds: Kinds) -> None:
    early = AUTUMN.replace("2026-09-01T09:00:00", "2026-03-31T23:59:59")

    assert sentences(tmp_path, kinds, spring=SPRING, autumn=early) == [
        "autumn.toml: opening 2026-03-31T23:59:59+02:00 is not after the end of spring.toml; "
        "open it after 2026-03-31T23:59:59+02:00"
    ]


def test_grace_belongs_to_the_earlier_call(tmp_path: Path, kinds: Kinds) -> None:
    graceful = SPRING.replace('key = "spring"', 'key = "spring"\ngrace = "1h"')
    early = AUTUMN.replace("2026-09-01T09:00:00", "2026-04-01T00:30:00")

    (sentence,) = sentences(tmp_path, kinds, spring=graceful, autumn=early)

    assert sentence.endswith("open it after 2026-04-01T00:59:59+02:00")


def test_a_long_call_that_swallows_two_others_is_found_at_both(tmp_path: Path, kinds: Kinds) -> None:
    long = SPRING.replace("2026-03-31T23:59:59+02:00", "2026-12-31T23:59:59")
    second = AUTUMN.replace("autumn", "second").replace("AU26", "SE26").replace("2026-10-15", "2026-09-15")
    third = AUTUMN.replace("2026-09-01", "2026-10-01")

    found = sentences(tmp_path, kinds, long=long, second=second, third=third)

    assert [sentence.split(":")[0] for sentence in found] == ["second.toml", "third.toml"]


def test_two_calls_share_neither_key_nor_prefix(tmp_path: Path, kinds: Kinds) -> None:
    twin = AUTUMN.replace('"autumn"', '"spring"').replace("AU26", "SP26")

    assert sentences(tmp_path, kinds, a=SPRING, b=twin) == [
        'b.toml: key "spring" is used by a.toml too; give each call its own',
        'b.toml: reference_prefix "SP26" is used by a.toml too; give each call its own',
    ]


def test_a_shared_checklist_is_wrong_once(tmp_path: Path, kinds: Kinds) -> None:
    (tmp_path / "calls").mkdir()
    (tmp_path / "checklist.toml").write_text('[[requirement]]\nkey = "cv"\nkinds = ["cv"]\n', encoding="utf-8")
    inline = SPRING[SPRING.index("[[requirement]]") :]
    texts = {
        name: text.replace(inline, "").replace("[name]", 'checklist = "../checklist.toml"\n[name]')
        for name, text in (("a", SPRING), ("b", AUTUMN))
    }

    found = sentences(tmp_path / "calls", kinds, **texts)

    assert found == ['../checklist.toml: requirement[1].kinds "cv" is not a kind; name a kind of kinds.yaml']


def test_a_checklist_that_is_not_there_is_named(tmp_path: Path, kinds: Kinds) -> None:
    text = SPRING[: SPRING.index("[[requirement]]")].replace("[name]", 'checklist = "gone.toml"\n[name]')

    assert sentences(tmp_path, kinds, spring=text) == ["gone.toml: is not there; create it, or name another file"]


def test_all_files_are_judged_at_once(tmp_path: Path, kinds: Kinds) -> None:
    found = sentences(tmp_path, kinds, a="key = ", b=SPRING.replace("SP26", "?"), c=AUTUMN.replace("AU26", "!"))

    assert [sentence.split(":")[0] for sentence in found] == ["a.toml", "b.toml", "c.toml"]


def test_an_empty_folder_is_named(tmp_path: Path, kinds: Kinds) -> None:
    with pytest.raises(ConfigurationError) as error:
        load_calls(tmp_path, kinds)

    assert str(error.value) == f"{tmp_path}: holds no call; write one there, such as 2026-1.toml"
