"""Archives: names in every coding, junk apart, nested, locked, and each limit by its name."""

import hashlib
import io
import zipfile
import zlib
from random import Random

import pytest

from intake.parsers import unlock
from intake.parsers.limits import KIB, Limits
from intake.parsers.unlock import TRIES
from tests.intake.parsers import papers
from triage.message import Outcome, Readability

PDF = papers.pdf("Le synopsis.")
LOCKED = (  # made with Info-ZIP: zip -X -0 -P grues a.zip CV.txt; the file holds "Ada" and a line feed
    "504b03040a0009000000ba2a775d403001d110000000040000000600000043562e7478740068dbd336fc479bbdc31edab6bd4da9504b070840"
    "3001d11000000004000000504b01021e030a0009000000ba2a775d403001d11000000004000000060000000000000000000000a48100000000"
    "43562e747874504b0506000000000100010034000000440000000000"
)

LOCKED_WITH_AES = (  # the same, made with 7-Zip: 7zz a -tzip -pgrues -mem=AES256 -mx=0 a.zip CV.txt
    "504b0304330001006300aa467a5d00000000200000000400000006000b0043562e74787401990700020041450300002fd72039604fc481b1"
    "d3019cacc69c056d2d8c5b901563ade15326fb45fcbb19504b01023f03330001006300aa467a5d00000000200000000400000006002f0000"
    "00000000002080a4810000000043562e7478740a00200000000000010018005ae5a795837ddd010000000000000000000000000000000001"
    "99070002004145030000504b05060000000001000100630000004f0000000000"
)


def test_files_inside_follow_their_archive_with_their_paths() -> None:
    data = papers.zipped({"1 Artistique/Synopsis.pdf": PDF, "lisez-moi.txt": b"Bonjour"})

    files = papers.read("dossier.zip", data)

    assert papers.outcomes(files) == [
        ("dossier.zip", "filed", ""),
        ("dossier.zip!/1 Artistique/Synopsis.pdf", "filed", ""),
        ("dossier.zip!/lisez-moi.txt", "filed", ""),
    ]
    assert [one.name for one in files] == ["dossier.zip", "Synopsis.pdf", "lisez-moi.txt"]
    assert {one.part for one in files} == {"2"}
    assert files[1].pages[0].text == "Le synopsis."


def test_an_archive_in_an_archive_is_opened() -> None:
    files = papers.read("outer.zip", papers.zipped({"admin/inner.zip": papers.zipped({"CV.pdf": PDF})}))

    assert files[-1].path == "outer.zip!/admin/inner.zip!/CV.pdf"
    assert files[-1].pages[0].text == "Le synopsis."


def test_the_fourth_level_of_archives_is_held() -> None:
    data = PDF
    for level in range(4):
        data = papers.zipped({f"level{level}": data})

    files = papers.read("outer.zip", data)

    assert [(one.outcome, one.reason) for one in files[-2:]] == [
        (Outcome.FILED, ""),
        (Outcome.HELD, "limit:archive_depth"),
    ]


@pytest.mark.parametrize(
    ("raw", "flags", "name"),
    [
        ("Étude.pdf".encode("cp437"), 0, "Étude.pdf"),
        ("Résumé – à déposer.pdf".encode(), 0x800, "Résumé – à déposer.pdf"),
        ("Résumé.pdf".encode(), 0, "Résumé.pdf"),
        ("Re\u0301sume\u0301.pdf".encode(), 0x800, "Résumé.pdf"),
        ("Devis développé.xlsx".encode("cp850"), 0, "Devis développé.xlsx"),
        ("Note de l’auteur.pdf".encode("cp1252"), 0, "Note de l’auteur.pdf"),
        (b"dossier\\Synopsis.pdf", 0, "dossier/Synopsis.pdf"),
        (b"a\x00b\x1b.txt", 0, "a b .txt"),
        ("\u202efdp.exe".encode(), 0x800, "fdp.exe"),
        (b"x.zip!/y.txt", 0, "x.zip_/y.txt"),
    ],
)
def test_a_name_is_read_in_the_coding_it_was_written_in(raw: bytes, flags: int, name: str) -> None:
    data = papers.hand_zip([(raw, b"Bonjour", zlib.crc32(b"Bonjour"))], method=0, flags=flags)

    assert papers.read("a.zip", data)[1].path == f"a.zip!/{name}"


def test_two_files_of_one_name_stay_two() -> None:
    entry = (b"CV.txt", b"Ada", zlib.crc32(b"Ada"))

    files = papers.read("a.zip", papers.hand_zip([entry, entry, (b"noend", b"Ben", zlib.crc32(b"Ben"))] * 2, method=0))

    assert [one.path for one in files[1:]] == [
        "a.zip!/CV.txt",
        "a.zip!/CV (2).txt",
        "a.zip!/noend",
        "a.zip!/CV (3).txt",
        "a.zip!/CV (4).txt",
        "a.zip!/noend (2)",
    ]


def test_a_path_of_any_length_stays_unique_and_short() -> None:
    long = "é" * 250
    files = papers.read("a.zip", papers.zipped({f"{long}/{long}/{number}.txt": b"x" for number in range(3)}))

    assert len({one.path for one in files}) == 4
    assert max(len(one.path) for one in files) < 400


@pytest.mark.parametrize(
    "name",
    ["__MACOSX/._CV.pdf", "a/__MACOSX/b.pdf", ".DS_Store", "a/Thumbs.db", "desktop.ini", "._CV.pdf"],
)
def test_what_systems_leave_behind_is_no_document(name: str) -> None:
    files = papers.read("a.zip", papers.zipped({name: b"\0\5\x16\7 junk", "CV.pdf": PDF}))

    assert papers.outcomes(files)[1] == (f"a.zip!/{name}", "not a document", "archive_junk")
    assert files[2].outcome is Outcome.FILED


def test_a_lock_file_of_an_open_document_is_no_document() -> None:
    assert papers.read("~$udget.xlsx", b"\x03Ada" + bytes(161))[0].reason == "lock_file"


def test_an_archive_under_an_unknown_password_is_held() -> None:
    files = papers.read("a.zip", papers.hand_zip([(b"CV.pdf", b"x" * 20, 1)], flags=1))

    assert [(one.outcome, one.reason, one.readability) for one in files] == [
        (Outcome.HELD, "encrypted", Readability.ENCRYPTED)
    ] * 2


@pytest.mark.parametrize("locked", [LOCKED, LOCKED_WITH_AES])
def test_a_password_from_the_mail_opens_an_archive(locked: str) -> None:
    files = papers.read("a.zip", bytes.fromhex(locked), passwords=("faux", "grues"))

    assert [(one.path, one.outcome) for one in files] == [
        ("a.zip", Outcome.FILED),
        ("a.zip!/CV.txt", Outcome.FILED),
    ]
    assert files[1].pages[0].text == "Ada\n"


@pytest.mark.slow
@pytest.mark.parametrize("strength", [1, 2, 3])
@pytest.mark.parametrize(("version", "method"), [(1, 0), (2, 8)])
def test_every_strength_of_aes_is_opened(strength: int, version: int, method: int) -> None:
    noise = Random(1).randbytes(1_500_000)
    data = papers.aes_zip(noise, b"grues", strength=strength, version=version, method=method)

    assert papers.read("a.zip", data, passwords=("grues",))[1].sha256 == hashlib.sha256(noise).hexdigest()


@pytest.mark.parametrize("coding", ["utf-8", "cp1252", "cp850"])
def test_a_password_is_tried_as_programs_spell_it(coding: str) -> None:
    data = papers.aes_zip(b"Ada", "Été".encode(coding))

    assert papers.read("a.zip", data, passwords=("Été",))[1].pages[0].text == "Ada"


def test_a_byte_that_was_changed_behind_a_seal_is_not_read() -> None:
    data = bytearray(papers.aes_zip(b"Ada", b"grues", method=0))
    data[data.index(b"AE") + 25] ^= 1

    assert papers.read("a.zip", bytes(data), passwords=("grues",))[1].reason == "encrypted"


def test_a_bomb_under_a_password_is_held() -> None:
    data = papers.aes_zip(bytes(3 << 20), b"grues")

    assert papers.read("a.zip", data, passwords=("grues",))[1].reason == "limit:ratio"


def test_no_more_than_a_thousand_passwords_are_tried_in_vain() -> None:
    wrong = [str(number) for number in range(TRIES)]

    found = [
        papers.read("a.zip", bytes.fromhex(LOCKED), passwords=(*wrong[:least], "grues"))[1].reason
        for least in (TRIES - 1, TRIES)
    ]

    assert found == ["", "encrypted"]


def test_what_would_take_too_long_to_unlock_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unlock, "SLOW", 15)

    assert papers.read("a.zip", bytes.fromhex(LOCKED), passwords=("grues",))[1].reason == "encrypted"


@pytest.mark.parametrize("strength", [0, 4])
def test_a_strength_that_does_not_exist_is_held(strength: int) -> None:
    data = papers.aes_zip(b"Ada", b"grues").replace(b"AE\3", b"AE" + bytes((strength,)))

    assert papers.read("a.zip", data, passwords=("grues",))[1].reason == "encrypted"


@pytest.mark.parametrize("name", [b"/etc/passwd", b"../../up.txt", b"a/../../up.txt", b"C:\\Windows\\x.txt"])
def test_a_path_out_of_the_archive_is_only_text_and_held(name: bytes) -> None:
    files = papers.read("a.zip", papers.hand_zip([(name, b"x", zlib.crc32(b"x"))], method=0))

    assert (files[1].outcome, files[1].reason, files[1].sha256) == (Outcome.HELD, "limit:path", "")
    assert ".." not in files[1].path.split("/")


def test_a_link_is_held() -> None:
    data = papers.hand_zip([(b"link", b"/etc/passwd", 1)], method=0, external=0o120777 << 16)

    assert papers.read("a.zip", data)[1].reason == "limit:link"


def test_an_entry_over_the_ratio_is_held_and_the_others_are_read() -> None:
    files = papers.read("a.zip", papers.zipped({"bomb.txt": bytes(3 << 20), "CV.pdf": PDF}))

    assert papers.outcomes(files) == [
        ("a.zip", "filed", ""),
        ("a.zip!/bomb.txt", "held", "limit:ratio"),
        ("a.zip!/CV.pdf", "filed", ""),
    ]


def test_an_entry_over_200_mib_is_held() -> None:
    files = papers.read("a.zip", papers.zipped({"a.bin": bytes(300)}, stored=True), limits=Limits(entry=200))

    assert files[1].reason == "limit:entry"


def test_the_size_an_entry_claims_is_not_believed() -> None:
    packed = papers.raw_deflate(bytes(3 << 20))

    files = papers.read("a.zip", papers.hand_zip([(b"small.txt", packed, 1)], claimed=10))

    assert (files[1].reason, files[1].size) == ("limit:ratio", 10)


def test_entries_that_share_bytes_are_held() -> None:
    packed = papers.raw_deflate(b"x" * 1000)
    entries = [(b"%d" % number, packed, 1) for number in range(3)]

    files = papers.read("a.zip", papers.hand_zip(entries, offsets=[0, 0, 0]))

    assert papers.outcomes(files) == [("a.zip", "held", "limit:overlap")]


def test_too_many_entries_hold_the_archive_before_any_is_read() -> None:
    files = papers.read(
        "a.zip", papers.zipped({f"{number}.txt": b"x" for number in range(6)}), limits=Limits(entries=5)
    )

    assert papers.outcomes(files) == [("a.zip", "held", "limit:entries")]


def test_entries_of_all_archives_count_together_and_what_was_read_stays() -> None:
    inner = papers.zipped({"a.txt": b"x", "b.txt": b"x"})

    files = papers.read("a.zip", papers.zipped({"1.zip": inner, "2.zip": inner}), limits=Limits(entries=5))

    assert papers.outcomes(files) == [
        ("a.zip", "filed", ""),
        ("a.zip!/1.zip", "filed", ""),
        ("a.zip!/1.zip!/a.txt", "filed", ""),
        ("a.zip!/1.zip!/b.txt", "filed", ""),
        ("a.zip!/2.zip", "held", "limit:entries"),
        ("a.zip!/2.zip!/a.txt", "filed", ""),
    ]


def test_all_unpacked_bytes_of_a_message_are_counted() -> None:
    files = papers.read(
        "a.zip", papers.zipped({"a": b"x" * 600, "b": b"y" * 600}, stored=True), limits=Limits(unpacked=KIB)
    )

    assert (files[0].reason, files[0].readability) == ("limit:unpacked", Readability.OVER_LIMIT)


def test_a_damaged_entry_is_held_and_the_others_are_read() -> None:
    good = (b"a.txt", b"Ada", zlib.crc32(b"Ada"))

    files = papers.read("a.zip", papers.hand_zip([good, (b"b.txt", b"Ben", 7)], method=0))

    assert [one.reason for one in files] == ["", "", "damaged"]


@pytest.mark.parametrize("cut", [30, -30, -1])
def test_a_truncated_archive_is_damaged(cut: int) -> None:
    (archive,) = papers.read("a.zip", papers.zipped({"CV.pdf": PDF})[:cut])

    assert (archive.outcome, archive.reason, archive.readability) == (Outcome.HELD, "damaged", Readability.DAMAGED)


def test_an_archive_without_files_is_empty() -> None:
    assert papers.read("a.zip", papers.zipped({"folder/": b""}))[0].reason == "empty"


def test_bytes_before_an_archive_do_not_matter() -> None:
    out = io.BytesIO(b"PK\x03\x04stub")
    out.seek(0, io.SEEK_END)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("CV.pdf", PDF)

    assert papers.read("a.zip", out.getvalue())[1].pages[0].text == "Le synopsis."


@pytest.mark.parametrize("data", [b"\x1f\x8b\x08" + bytes(30), b"Rar!\x1a\x07\x01" + bytes(30)])
def test_other_archives_wait_for_a_person(data: bytes) -> None:
    assert papers.outcomes(papers.read("a.zip", data)) == [("a.zip", "held", "archive_unsupported")]


def test_a_mail_in_an_archive_is_opened() -> None:
    files = papers.read("a.zip", papers.zipped({"envoi.eml": papers.mail({"CV.pdf": PDF}, "Voici.")}))

    assert [one.path for one in files] == ["a.zip", "a.zip!/envoi.eml", "a.zip!/envoi.eml!/CV.pdf"]
    assert (files[1].media, files[1].pages[0].text.strip()) == ("message/rfc822", "Voici.")


def test_a_mail_in_an_archive_is_taken_apart() -> None:
    saved = b"To: dossiers@fund.example\r\nSubject: Dossier\r\nX-Unsent: 1\r\n\r\nBonjour"
    files = papers.read("a.zip", papers.zipped({"un.eml": papers.mail({"CV.txt": b"Ada"}), "deux.eml": saved}))

    assert [(one.path, one.media) for one in files[1:]] == [
        ("a.zip!/un.eml", "message/rfc822"),
        ("a.zip!/un.eml!/CV.txt", "text/plain"),
        ("a.zip!/deux.eml", "message/rfc822"),
    ]
