"""Signed wrappings (.p7m): the mail or the file inside is read; damaged, nested and mutated ones."""

import base64
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID

from intake.parsers.signed import BadSigned, content_of
from tests.intake.parsers import papers
from tests.intake.parsers.mutants import ends_of

ENTITY = (
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n'
    b"Bonjour, voici le devis.\r\n--b\r\nContent-Type: application/octet-stream\r\n"
    b"Content-Disposition: attachment; filename=devis.txt\r\n\r\n48 000 euros\r\n--b--\r\n"
)
SIGNED_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"


def signed(content: bytes, *, beside: bool = False) -> bytes:
    """Content signed by Ada, with the content inside or `beside` the signature."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Ada")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(datetime(2021, 1, 1, tzinfo=UTC))
    certificate = made.not_valid_after(datetime(2031, 1, 1, tzinfo=UTC)).sign(key, hashes.SHA256())
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(certificate, key, hashes.SHA256())
    detached = [pkcs7.PKCS7Options.DetachedSignature] if beside else []
    return builder.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary, *detached])


def in_pieces(content: bytes) -> bytes:
    """The same without lengths, as programs write that sign while they read; no signature follows."""
    pieces = b"".join(b"\x04\x02" + content[at : at + 2].ljust(2) for at in range(0, len(content), 2))
    inner = b"\x30\x80" + DATA + b"\xa0\x80\x24\x80" + pieces + bytes(6)
    return b"\x30\x80" + SIGNED_DATA + b"\xa0\x80\x30\x80\x02\x01\x01\x31\x00" + inner + bytes(6)


@pytest.mark.parametrize("wrapped", [signed(ENTITY), in_pieces(ENTITY)], ids=["with lengths", "without"])
def test_a_signed_mail_gives_its_text_and_its_files(wrapped: bytes) -> None:
    mail, budget = papers.read("smime.p7m", wrapped)

    assert (mail.outcome, mail.pages[0].text) == ("filed", "Bonjour, voici le devis.")
    assert (budget.path, budget.pages[0].text.strip()) == ("smime.p7m!/devis.txt", "48 000 euros")


def test_a_signed_file_is_read_under_its_own_name() -> None:
    files = papers.read("Contrat.pdf.p7m", signed(papers.pdf("Contrat d'option")))

    assert papers.outcomes(files) == [("Contrat.pdf.p7m", "filed", ""), ("Contrat.pdf.p7m!/Contrat.pdf", "filed", "")]


def test_a_wrapping_without_content_is_damaged() -> None:
    with pytest.raises(BadSigned):
        content_of(b"\x30\x0d" + SIGNED_DATA + b"\xa0\x00")


def test_wrappings_inside_each_other_count_as_archives() -> None:
    data = b"Ada raconte."
    for _ in range(5):
        data = in_pieces(data)

    files = papers.read("a.p7m.p7m.p7m.p7m.p7m", data)

    assert [one.reason for one in files] == ["", "", "", "limit:archive_depth"]


def test_elements_without_end_are_damage() -> None:
    assert papers.read("a.p7m", b"\x30\x80" + SIGNED_DATA + b"\xa0\x80" * 1_000)[0].reason == "damaged"


@pytest.mark.parametrize("name", ["", "smime", "Contrat.p7s", "Contrat.pdf"])
def test_what_is_signed_is_read_whatever_its_name_says(name: str) -> None:
    mail, budget = papers.read(name, signed(ENTITY))

    assert (mail.outcome, mail.pages[0].text) == ("filed", "Bonjour, voici le devis.")
    assert budget.pages[0].text.strip() == "48 000 euros"


@pytest.mark.parametrize("name", ["", "smime.p7s", "Contrat.pdf"])
def test_a_signature_beside_its_mail_is_no_document(name: str) -> None:
    files = papers.read(name, signed(ENTITY, beside=True))

    assert papers.outcomes(files) == [(name, "not a document", "signature")]


@pytest.mark.parametrize("name", ["", "Contrat.pdf"])
def test_a_wrapping_that_stops_in_its_content_is_held(name: str) -> None:
    (file,) = papers.read(name, signed(b"x" * 5_000)[:3_000])

    assert (file.outcome, file.reason) == ("held", "damaged")


def test_a_wrapping_written_in_letters_is_read() -> None:
    letters = base64.encodebytes(signed(papers.pdf("Contrat d'option")))

    for text in (letters, b"-----BEGIN PKCS7-----\r\n" + letters + b"-----END PKCS7-----\r\n"):
        files = papers.read("Contrat.pdf.p7m", text)

        assert files[1].pages[0].text == "Contrat d'option"


def test_a_sealed_mail_of_the_newer_kind_is_encrypted() -> None:
    newer = b"\x30\x80\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17\xa0\x80" + bytes(200)

    assert papers.read("smime.p7m", newer)[0].readability == "encrypted"


@pytest.mark.slow
def test_400_mutants_end_in_an_outcome_within_the_limits() -> None:
    ends = ends_of("a.p7m", in_pieces(ENTITY), 200) | ends_of("a.p7m", signed(ENTITY), 200)

    assert ends <= {"", "damaged", "format_unknown", "signature", "encrypted", "empty", "limit:headers"}
