"""winmail.dat: the files inside with their long names, and damage without end."""

import struct
from random import Random

from intake.parsers.limits import Budget
from intake.parsers.tnef import members_of
from tests.intake.parsers import papers

PDF = papers.pdf("Le synopsis.")


def test_files_inside_have_their_long_names() -> None:
    files = papers.read("winmail.dat", papers.winmail({"Note d’intention.pdf": PDF, "Devis.txt": b"48 000"}))

    assert papers.outcomes(files) == [
        ("winmail.dat", "filed", ""),
        ("winmail.dat!/Note d’intention.pdf", "filed", ""),
        ("winmail.dat!/Devis.txt", "filed", ""),
    ]
    assert files[1].pages[0].text == "Le synopsis."


def test_files_of_one_name_stay_two() -> None:
    wrapper = papers.winmail({"CV.txt": b"Ada"})

    files = papers.read("winmail.dat", wrapper + papers.winmail({"CV.txt": b"Ben"})[6:])

    assert [one.path for one in files[1:]] == ["winmail.dat!/CV.txt", "winmail.dat!/CV (2).txt"]


def test_a_mail_inside_is_taken_apart_too() -> None:
    inner = papers.winmail({"CV.pdf": PDF})

    files = papers.read("winmail.dat", papers.winmail({"Transfert": inner}))

    assert files[-1].path == "winmail.dat!/Transfert!/CV.pdf"


def test_what_comes_before_the_damage_is_kept() -> None:
    whole = papers.winmail({"CV.pdf": PDF, "Devis.txt": b"x" * 500})

    files = papers.read("winmail.dat", whole[: len(PDF) + 400])

    assert papers.outcomes(files) == [("winmail.dat", "held", "damaged"), ("winmail.dat!/CV.pdf", "filed", "")]
    assert files[1].pages[0].text == "Le synopsis."


def test_a_wrapper_without_files_is_no_document() -> None:
    assert papers.outcomes(papers.read("winmail.dat", papers.winmail({}))) == [
        ("winmail.dat", "not a document", "wrapper")
    ]


def test_a_length_beyond_the_end_is_damage() -> None:
    data = papers.winmail({}) + struct.pack("<BHHL", 2, 0x9005, 6, 0xFFFFFFF0)

    assert papers.outcomes(papers.read("winmail.dat", data)) == [("winmail.dat", "held", "damaged")]


def test_2000_mutants_end_at_once_in_an_outcome() -> None:
    random = Random(7)
    whole = bytearray(papers.winmail({"a.txt": b"Ada" * 20, "b.txt": b"Ben" * 20}))

    for _ in range(2_000):
        mutant = bytearray(whole)
        for _ in range(random.randint(1, 8)):
            mutant[random.randrange(4, len(mutant))] = random.randrange(256)
        assert len(papers.read("winmail.dat", bytes(mutant))) >= 1


def test_an_embedded_object_comes_without_the_name_of_its_interface() -> None:
    inner = papers.winmail({"CV.txt": b"Ada"})
    value = bytes(16) + inner
    properties = struct.pack("<LHHLL", 1, 0x000D, 0x3701, 1, len(value)) + value + b"\0" * (-len(value) % 4)
    attribute = struct.pack("<BHHL", 2, 0x9002, 6, 14) + bytes(16)
    attribute += struct.pack("<BHHL", 2, 0x9005, 6, len(properties)) + properties + bytes(2)

    (member,) = members_of(papers.winmail({}) + attribute, Budget())

    assert member.data == inner
