"""Certificates for tests, made on the spot: an authority of our own, and what it signs."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def issue(
    folder: Path, *, names: tuple[str, ...] = ("localhost", "127.0.0.1"), expired: bool = False, days: int = 1
) -> Path:
    """Write key.pem, cert.pem and ca.pem into a folder, valid for some days; the path of ca.pem."""
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _name("Test authority")
    end = datetime.now(UTC) + timedelta(days=-1 if expired else days)
    begin = end - timedelta(days=30)
    root = (
        _builder(authority, authority, authority_key, begin, datetime.now(UTC) + timedelta(days=90))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    leaf = (
        _builder(_name(names[0]), authority, key, begin, end)
        .add_extension(x509.SubjectAlternativeName([_alternative(name) for name in names]), critical=False)
        .sign(authority_key, hashes.SHA256())
    )
    for name, data in (
        ("ca.pem", root.public_bytes(serialization.Encoding.PEM)),
        ("cert.pem", leaf.public_bytes(serialization.Encoding.PEM)),
        ("key.pem", _key_text(key)),
    ):
        (folder / name).write_bytes(data)
    return folder / "ca.pem"


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, begin: datetime, end: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(end)
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _key_text(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
