"""The parent believes an answer only when its schema and all its ranges hold."""

import json
from dataclasses import asdict, replace
from typing import Any

import pytest

from intake.answer import Answer, BadAnswer, decode, encode
from tests import make
from triage.message import Attachment, Line, Link, Message, Outcome, OutlineEntry, Page, Setting, Unreadable

FILE = Attachment(
    path="a.pdf", name="a.pdf", size=1, sha256="0" * 64, media="application/pdf", declared="", outcome=Outcome.FILED
)
MESSAGE = Message(sha256="0" * 64, size=10, headers=(("subject", "Dossier"),), attachments=(FILE,))

WRONG = {
    "sha256": replace(MESSAGE, sha256="x"),
    "size": replace(MESSAGE, size=-1),
    "headers": replace(MESSAGE, headers=(("a", "b"),) * 1_001),
    "subject": replace(MESSAGE, subject="x" * 1_001),
    "to": replace(MESSAGE, to=(make.ADA,) * 501),
    "senders": replace(MESSAGE, senders=(replace(make.ADA, address="ada@x\r\nBcc: eve@y"),)),
    "ids": replace(MESSAGE, message_id="<a\r\nBcc: b@c>"),
    "return path": replace(MESSAGE, return_path="x" * 321),
    "links": replace(MESSAGE, links=(Link("x" * 2_001, "other"),)),
    "faults": replace(MESSAGE, faults=("Capital letters and content",)),
    "paths repeat": replace(MESSAGE, attachments=(FILE, FILE)),
    "name": replace(MESSAGE, attachments=(replace(FILE, path=""),)),
    "file sha256": replace(MESSAGE, attachments=(replace(FILE, sha256="0"),)),
    "file size": replace(MESSAGE, attachments=(replace(FILE, size=-1),)),
    "file reason": replace(MESSAGE, attachments=(replace(FILE, reason="Le titre du film"),)),
    "page order": replace(MESSAGE, attachments=(replace(FILE, pages=(Page(2, ""), Page(1, ""))),)),
    "page": replace(MESSAGE, attachments=(replace(FILE, pages=(Page(1, "", image_share=1.5),)),)),
    "setting": replace(MESSAGE, attachments=(replace(FILE, pages=(Page(1, "", setting=Setting(face="x" * 129)),)),)),
    "lines": replace(MESSAGE, attachments=(replace(FILE, pages=(Page(1, "", lines=(Line("x"),) * 25),)),)),
    "outline": replace(MESSAGE, attachments=(replace(FILE, outline=(OutlineEntry("x", -1),)),)),
}


def test_a_sound_answer_comes_back_as_it_was() -> None:
    assert decode(encode(Answer(message=MESSAGE))) == MESSAGE
    assert decode(encode(Answer(unreadable=Unreadable("cpu", "20 s")))) == Unreadable("cpu", "20 s")


@pytest.mark.parametrize("rule", sorted(WRONG))
def test_an_answer_out_of_range_is_refused_by_its_rule(rule: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        decode(encode(Answer(message=WRONG[rule])))

    assert str(refused.value) == rule


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"message": None, "unreadable": None},
        {"message": {"sha256": "0" * 64}},
        {"message": {**asdict(MESSAGE), "size": "10"}},
        {"message": {**asdict(MESSAGE), "date": "yesterday"}},
        {"message": {**asdict(MESSAGE), "attachments": [{**asdict(FILE), "outcome": "burnt"}]}},
        {"unreadable": {"reason": "Le titre du film", "detail": ""}},
        {"unreadable": {"reason": "cpu", "detail": "x" * 81}},
        [],
        "text",
    ],
)
def test_a_document_of_another_shape_is_refused(document: Any) -> None:
    with pytest.raises(BadAnswer):
        decode(json.dumps(document).encode())


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[" * 100_000, b'{"message": "\xed\xa0\x80"}', b"\x00" * 10])
def test_bytes_that_are_no_document_are_refused(data: bytes) -> None:
    with pytest.raises(BadAnswer):
        decode(data)


def test_a_refusal_never_repeats_what_the_answer_holds() -> None:
    with pytest.raises(BadAnswer) as refused:
        decode(json.dumps({"message": {"sha256": "Le Plan incliné"}}).encode())

    assert "Plan" not in f"{refused.value!r} {refused.value.__cause__!r}"
