"""What the parent believes of a drawing process: nothing that breaks a rule."""

from dataclasses import replace

import msgspec
import pytest

from intake.view import Answer, Raster, Unseen, Word, decode, encode

WORD = Word("Tourbe", 0, 0.1, 0.1, 0.2, 0.12)
SOUND = Raster(2, 1, bytes(6), 1, 595.0, 842.0, (WORD,))


def test_a_sound_answer_comes_through_whole() -> None:
    assert decode(encode(Answer(raster=SOUND))) == SOUND
    assert decode(encode(Answer(file=b"%PDF"))) == b"%PDF"
    assert decode(encode(Answer(unseen=Unseen("wall", "20 seconds")))) == Unseen("wall", "20 seconds")


@pytest.mark.parametrize(
    ("raster", "rule"),
    [
        (replace(SOUND, width=4_001, pixels=bytes(12_003)), "sides"),
        (replace(SOUND, height=0, pixels=b""), "sides"),
        (replace(SOUND, pixels=bytes(7)), "pixels"),
        (replace(SOUND, pages=0), "pages"),
        (replace(SOUND, page_width=float("nan")), "page size"),
        (replace(SOUND, page_height=-1.0), "page size"),
        (replace(SOUND, words=(WORD,) * 5_001), "words"),
        (replace(SOUND, words=(replace(WORD, text="x" * 200_001),)), "words"),
        (replace(SOUND, words=(replace(WORD, left=0.3),)), "places"),
        (replace(SOUND, words=(replace(WORD, bottom=1.1),)), "places"),
        (replace(SOUND, words=(replace(WORD, top=float("nan")),)), "places"),
        (replace(SOUND, words=(replace(WORD, line=-1),)), "places"),
        (replace(SOUND, words=(replace(WORD, text="a\u202eb"),)), "places"),
        (replace(SOUND, words=(replace(WORD, text="a\nb"),)), "places"),
    ],
)
def test_an_answer_that_breaks_a_rule_is_not_believed(raster: Raster, rule: str) -> None:
    assert decode(encode(Answer(raster=raster))) == Unseen("bad_answer", rule)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"{}",
        msgspec.msgpack.encode({"raster": {"width": "x"}}),
        msgspec.msgpack.encode([1]),
        b"\x91" * 5000,
    ],
)
def test_nonsense_is_not_believed(data: bytes) -> None:
    assert decode(data) == Unseen("bad_answer", "schema")


@pytest.mark.parametrize(
    "answer",
    [
        Answer(),
        Answer(raster=SOUND, unseen=Unseen("wall")),
        Answer(raster=SOUND, file=b""),
        Answer(unseen=Unseen("<script>")),
        Answer(unseen=Unseen("wall", "x" * 81)),
        Answer(unseen=Unseen("")),
    ],
)
def test_an_answer_of_another_kind_is_not_believed(answer: Answer) -> None:
    believed = decode(encode(answer))

    assert isinstance(believed, Unseen)
    assert believed.reason == "bad_answer"
