"""Limits, tables and recovery on their pages are those of the code."""

import re
from dataclasses import fields

from config.points import Point
from intake import answer, confine, nameserver, reading, sandbox
from intake.parsers import dkimkeys
from intake.parsers.limits import KIB, MIB, Limits
from storage.recovery import commands
from storage.schema import METADATA
from tests.docs.pages import DOCS, ROOT, code_of, rows, text_of
from triage import dkim
from triage.caps import FREE_MAIL_PER_DAY
from triage.message import DkimResult

LIMITS = DOCS / "reference" / "limits.md"
DATABASE = DOCS / "reference" / "database.md"
RECOVER = DOCS / "how-to" / "recover-with-age.md"
UNITS = {"": 1, "KiB": KIB, "MiB": MIB, "s": 1}
TABLES = {row[0].strip("`"): row[-1] for row in rows(DATABASE)}


def amount(cell: str) -> int:
    """The number in a cell, in bytes or units: "60 MiB", "1,000", "20 s"."""
    number, _, unit = cell.replace(",", "").partition(" ")
    return int(number) * UNITS[unit]


def shown(what: str) -> int:
    """The number that the page of limits gives for something."""
    found = re.search(rf"^\| {re.escape(what)} \| ([^|]+) \|", text_of(LIMITS), re.MULTILINE)
    assert found is not None, what
    return amount(found[1])


def test_every_limit_of_a_mail_is_shown_with_its_number() -> None:
    on_page = {row[0].strip("`"): amount(row[1]) for row in rows(LIMITS)}

    assert on_page == {field.name: getattr(Limits(), field.name) for field in fields(Limits)}


def test_every_limit_of_reading_is_shown_with_its_number() -> None:
    assert shown("processor time") == confine.CPU_SECONDS
    assert shown("wall time") == sandbox.WALL_SECONDS
    assert shown("address space") == confine.ADDRESS_SPACE
    assert shown("file size") == confine.FILE_SIZE
    assert shown("descriptors") == confine.DESCRIPTORS
    assert shown("the answer") == answer.ANSWER
    assert shown("readings") == reading.TRIES


def test_every_limit_of_checking_signatures_is_shown_with_its_number() -> None:
    assert shown("signatures of one mail") == dkim.MOST
    assert shown("TXT records of a name") == nameserver.RECORDS
    page = text_of(LIMITS)
    assert f"| time for DNS | {nameserver.SECONDS:g} s on the wall for one mail |" in page
    assert f"| without a question after silence | {nameserver.PAUSE:g} s, " in page
    assert f"| one TXT record | {nameserver.RECORD_BYTES:,} bytes |" in page
    assert f"| bits of an RSA key | {dkimkeys.SHORTEST:,} to {dkimkeys.LONGEST:,} |" in page


def test_every_result_of_a_check_is_explained() -> None:
    explained = {code for row in rows(DOCS / "reference" / "senders.md") for code in re.findall(r"`([a-z_]+)`", row[0])}

    assert {result.value for result in DkimResult} <= explained


def test_the_cap_on_free_mail_is_shown_with_its_number() -> None:
    assert shown("letters a day to one domain of free mail") == FREE_MAIL_PER_DAY


def test_every_table_is_described_and_no_other() -> None:
    assert set(TABLES) == set(METADATA.tables)


def test_every_column_named_is_there() -> None:
    strangers = []
    for table, cell in TABLES.items():
        plain = re.sub(r"\([^)]*\)", "", cell)
        columns = METADATA.tables[table].columns.keys()
        strangers += [f"{table}.{name}" for name in re.findall(r"`([a-z_0-9]+)`", plain) if name not in columns]

    assert strangers == []


def test_the_recovery_on_the_page_is_the_one_in_the_vault() -> None:
    on_page = code_of(RECOVER)

    assert [command for command in commands()[1:] if command not in on_page] == []
    assert any(line.startswith("RECOVERY_KEY=") for line in on_page)


def test_every_named_point_is_explained_and_their_number_is_told() -> None:
    explained = re.findall(r"`([A-Z_]+)`", text_of(DOCS / "explanation" / "crash-points.md"))

    assert sorted(explained) == sorted(point.name for point in Point)
    assert f"`kill -9` at {len(Point)} named points" in text_of(ROOT / "README.md")
