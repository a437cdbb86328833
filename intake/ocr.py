"""Reads the words of one page's picture with tesseract: which one is installed, how it is asked, what it answers.

Tesseract runs in a cage of its own (intake/program.py). It gets grey pixels that a confined child has drawn, behind a
header that we write, so that it meets no file format of a stranger's; it gives words with boxes, and how sure it is.
"""

import math
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from intake.body import Body
from intake.confine import MIB
from intake.lines import Row
from intake.program import Plan, libraries_of, run
from triage.text.languages import language_of

LANGUAGES: Final = ("fra", "nld", "eng", "deu")
WORDS: Final = 20_000  # of one page
PAGE_SECONDS: Final = 10  # of processor time for one look at a page
LEAST: Final = 0.7  # mean certainty from which a page counts as read
WELL: Final = 0.85  # from which a first look will do even where too few words tell the language
WORD_LEAST: Final = 0.3  # a word below it is a stain
LARGER: Final = 1.3  # times the usual height from which a line is set in a larger type
BODY_POINTS: Final = 11.0  # what the usual height is called
_FOLDERS: Final = "/usr/local/bin:/usr/bin:/bin"
_MEMORY: Final = 1024 * MIB
_OF_MAILS: Final = {"fr": "fra", "nl": "nld", "en": "eng", "de": "deu"}
_QUICK, _TURNED = "3", "1"  # page segmentation modes; the second also finds out which way is up


@dataclass(frozen=True, slots=True)
class Tesseract:
    """An installed tesseract with the languages that it is to read."""

    plan: Plan
    languages: tuple[str, ...]
    turns: bool  # it can find out which way a page is up


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as grey pixels, one byte each, row by row."""

    width: int
    height: int
    pixels: bytes | bytearray | memoryview


@dataclass(frozen=True, slots=True)
class Words:
    """What was read in one picture; `certainty` is tesseract's own, from 0 to 1, over all letters."""

    text: str
    rows: tuple[Row, ...]
    certainty: float


@dataclass(frozen=True, slots=True)
class _Word:
    line: tuple[int, int, int]  # block, paragraph, line
    top: int
    height: int
    certainty: float
    text: str


def installed(languages: tuple[str, ...] = LANGUAGES) -> Tesseract | None:
    """The machine's tesseract with those of the languages that are there; None without it or without any of them."""
    program = shutil.which("tesseract", path=_FOLDERS)
    if program is None:
        return None
    try:
        listed = subprocess.run(
            [program, "--list-langs"], env={}, capture_output=True, text=True, timeout=20, check=False
        ).stdout
        libraries = libraries_of(program)
    except (OSError, subprocess.SubprocessError):
        return None
    folder = re.search(r'"(/[^"]+)"', listed)
    known = frozenset(listed.split("\n")[1:])
    there = tuple(language for language in languages if language in known)
    if folder is None or not there:
        return None
    plan = Plan(
        program=os.path.realpath(program),
        arguments=("stdin", "stdout", "--tessdata-dir", folder[1], "-c", "tessedit_create_tsv=1"),
        environment={"OMP_THREAD_LIMIT": "1"},  # pages are read side by side: threads inside one only get in the way
        libraries=libraries,
        readable=("/etc/ld.so.cache", folder[1]),
        memory=_MEMORY,
        seconds=PAGE_SECONDS,
    )
    return Tesseract(plan, there, "osd" in known)


def read_words(tesseract: Tesseract, picture: Picture, language: str = "") -> Words | None:
    """The words of a page; None when nothing could be read with any certainty.

    `language` is that of the mail ("fr", "nl", "en", "de"). A first look is in this language alone, which takes half
    the time; a second one in the language that the words turn out to be of, or, where they are doubtful, in all
    languages and whichever way up.
    """
    first = _OF_MAILS.get(language, "")
    first = first if first in tesseract.languages else tesseract.languages[0]
    words = _look(tesseract, picture, first, _QUICK)
    if words is None or _settles(words, first) or not words.text:
        return _certain(words)
    other = _OF_MAILS.get(language_of(words.text), "")
    if words.certainty >= LEAST and other != first and other in tesseract.languages:
        again = _look(tesseract, picture, other, _QUICK)
    else:
        again = _look(tesseract, picture, "+".join(tesseract.languages), _TURNED if tesseract.turns else _QUICK)
    return _certain(max((words, again or words), key=lambda one: one.certainty))


def _settles(words: Words, first: str) -> bool:
    """True when a first look in one language will do."""
    found = language_of(words.text)
    if not found:
        return words.certainty >= WELL
    return words.certainty >= LEAST and _OF_MAILS[found] == first


def _certain(words: Words | None) -> Words | None:
    return words if words is not None and words.text and words.certainty >= LEAST else None


def _look(tesseract: Tesseract, picture: Picture, languages: str, mode: str) -> Words | None:
    arguments = (*tesseract.plan.arguments, "-l", languages, "--psm", mode)
    header = b"P5 %d %d 255\n" % (picture.width, picture.height)
    with Body.of(header + bytes(picture.pixels)) as body:
        answer = run(replace(tesseract.plan, arguments=arguments), body)
    return None if answer is None else words_of(answer, picture.height)


# ---------------------------------------------------------------------------------------------- what tesseract says


def words_of(answer: bytes, height: int) -> Words:
    """The words of an answer in tesseract's table form; rows that are not as they should be are left out."""
    words = [word for row in answer.decode("utf-8", "replace").split("\n")[1:WORDS] if (word := _word(row, height))]
    letters = sum(len(word.text) for word in words)
    certainty = sum(word.certainty * len(word.text) for word in words) / letters if letters else 0.0
    rows = tuple(_rows([word for word in words if word.certainty >= WORD_LEAST], height))
    return Words("\n".join(row.text for row in rows), rows, round(certainty, 3))


def _word(row: str, height: int) -> _Word | None:
    cells = row.rstrip("\r").split("\t")
    if len(cells) != 12 or cells[0] != "5":
        return None
    try:
        block, paragraph, line, top, tall = (int(cells[number]) for number in (2, 3, 4, 7, 9))
        certainty = float(cells[10]) / 100
    except ValueError:
        return None
    text = "".join(letter for letter in cells[11] if letter.isprintable()).strip()[:200]
    if not text or not math.isfinite(certainty) or not 0 <= top <= height or not 0 < tall <= height:
        return None
    return _Word((block, paragraph, line), top, tall, min(1.0, max(0.0, certainty)), text)


def _rows(words: list[_Word], height: int) -> Iterator[Row]:
    """The lines in reading order. A line's size is the usual one unless it is clearly larger: boxes vary by letters."""
    lines = [list(line) for _, line in groupby(words, key=lambda word: word.line)]
    talls = [_middle([word.height for word in line]) for line in lines]
    usual = _middle([tall for line, tall in zip(lines, talls, strict=True) for _ in line]) or 1
    for line, tall in zip(lines, talls, strict=True):
        size = BODY_POINTS * (tall / usual if tall >= LARGER * usual else 1.0)
        yield Row(" ".join(word.text for word in line), round(size, 1), top=min(word.top for word in line) / height)


def _middle(values: list[int]) -> int:
    return sorted(values)[len(values) // 2] if values else 0
