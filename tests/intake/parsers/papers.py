"""Builds files as producers send them, and as Eve does: PDF, Office, archives, winmail.dat; everything in memory."""

import hashlib
import hmac
import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from email.message import EmailMessage

import docx
import openpyxl
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from intake.parsers.files import read_file
from intake.parsers.limits import Budget, Limits
from intake.parsers.mail import Order, read_mail
from triage.message import Attachment, Message


def read(name: str, data: bytes, *, inline: bool = False, declared: str = "application/octet-stream",
         passwords: tuple[str, ...] = (), limits: Limits | None = None) -> tuple[Attachment, ...]:  # fmt: skip
    """Read a file as the mail reader does."""
    budget = Budget(limits or Limits())
    return read_file(name, name, declared, data, part="2", inline=inline, budget=budget, passwords=passwords)


def only(name: str, data: bytes, limits: Limits | None = None, *, passwords: tuple[str, ...] = ()) -> Attachment:
    """The attachment of a file that is no container."""
    (attachment,) = read(name, data, limits=limits, passwords=passwords)
    return attachment


def outcomes(files: Iterable[Attachment]) -> list[tuple[str, str, str]]:
    """Path, outcome and reason of each file."""
    return [(one.path, str(one.outcome), one.reason) for one in files]


# -------------------------------------------------------------------------------------------------------------- PDF


def pdf(*pages: str | list[tuple[str, str, int, int]], rotate: int = 0, bookmarks: Iterable[str] = ()) -> bytes:
    """A PDF; a page is a text, or lines of (text, font, size, distance from the top in points)."""
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4)
    marks = list(bookmarks)
    for number, page in enumerate(pages):
        lines = [(page, "Helvetica", 11, 100)] if isinstance(page, str) else page
        for text, font, size, top in lines:
            paper.setFont(font, size)
            paper.drawString(72, A4[1] - top, text)
        if number < len(marks):
            paper.bookmarkPage(marks[number])
            paper.addOutlineEntry(marks[number], marks[number])
        if rotate:
            paper.setPageRotation(rotate)
        paper.showPage()
    paper.save()
    return out.getvalue()


def locked(pdf: bytes, password: str) -> bytes:
    """The same PDF under a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(password, "owner", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def raw_pdf(objects: dict[int, bytes]) -> bytes:
    """A PDF of hand-made objects, without a cross-reference table: readers rebuild it."""
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, text) for number, text in objects.items())
    return b"%PDF-1.7\n" + body + b"trailer <</Root 1 0 R>>\n%%EOF"


def stream(content: bytes, extra: bytes = b"") -> bytes:
    """A compressed stream object."""
    packed = zlib.compress(content, 9)
    return b"<</Filter/FlateDecode/Length %d%s>>stream\n%s\nendstream" % (len(packed), extra, packed)


def zeros(count: int, byte: bytes = b" ") -> bytes:
    """What `count` equal bytes compress to, in whole megabytes, made without holding them."""
    block, check = byte * (1 << 20), 1
    for _ in range(count >> 20):
        check = zlib.adler32(block, check)
    return b"\x78\xda" + repeated(block, count >> 20) + struct.pack(">L", check)


def repeated(piece: bytes, times: int) -> bytes:
    """What a piece, so many times over, is deflated to (no header): packed once, and laid down again and again."""
    packer = zlib.compressobj(9, wbits=-15)
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)  # nothing after it refers to what came before
    return packed * times + zlib.compressobj(9, wbits=-15).flush()


# ----------------------------------------------------------------------------------------------------------- office


def word(*paragraphs: tuple[str, str]) -> bytes:
    """A .docx of (style, text); the style "break" is a page break, "row" a table row with its cells parted by |."""
    document = docx.Document()
    for style, text in paragraphs:
        if style == "break":
            document.add_page_break()
        elif style == "row":
            cells = text.split("|")
            table = document.add_table(rows=1, cols=len(cells))
            for cell, value in zip(table.rows[0].cells, cells, strict=True):
                cell.text = value
        else:
            document.add_paragraph(text, style=style or None)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def workbook(**sheets: list[list[object]]) -> bytes:
    """An .xlsx; a sheet whose name begins with "hidden" is hidden."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        if name.startswith("hidden"):
            sheet.sheet_state = "hidden"
    book.create_sheet("last")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def repacked(office: bytes, **parts: bytes) -> bytes:
    """An office file with some of its parts replaced; "word__document" stands for word/document.xml."""
    wanted = {name.replace("__", "/") + ".xml": data for name, data in parts.items()}
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(office)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for info in old.infolist():
            new.writestr(info.filename, wanted.pop(info.filename, b"") or old.read(info))
        for name, data in wanted.items():
            new.writestr(name, data)
    return out.getvalue()


def open_document(media: str, content: str) -> bytes:
    """An OpenDocument file around its content.xml."""
    return zipped({"mimetype": media.encode(), "META-INF/manifest.xml": b"<m/>", "content.xml": content.encode()})


# --------------------------------------------------------------------------------------------------------- archives


def zipped(files: dict[str, bytes], *, stored: bool = False) -> bytes:
    """A zip of these files, in order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            method = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), data, method, compresslevel=1)
    return out.getvalue()


def hand_zip(entries: list[tuple[bytes, bytes, int]], *, method: int = 8, flags: int = 0, claimed: int | None = None,
             external: int = 0, offsets: list[int] | None = None) -> bytes:  # fmt: skip
    """A zip written by hand from (name, packed bytes, CRC); `claimed` is the unpacked size its directory claims."""
    body, directory, at = [], [], 0
    for number, (name, packed, crc) in enumerate(entries):
        size = len(packed) if claimed is None else claimed
        common = struct.pack("<HHHHHLLLHH", 20, flags, method, 0, 0x21, crc, len(packed), size, len(name), 0)
        line = struct.pack("<HHHLL", 0, 0, 0, external, offsets[number] if offsets else at)
        directory.append(b"PK\x01\x02" + struct.pack("<H", 0x031E) + common + line + name)
        body.append(b"PK\x03\x04" + common + name + packed)
        at += len(body[-1])
    lines = b"".join(directory)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0, len(entries) & 0xFFFF, len(lines), at, 0)
    return b"".join(body) + lines + end


def aes_zip(data: bytes, password: bytes, *, strength: int = 3, version: int = 2, method: int = 8) -> bytes:
    """A zip with one file, CV.txt, under a password, as WinZip and 7-Zip write it (AE-1 or AE-2)."""
    size, packed = 8 + 8 * strength, raw_deflate(data) if method == 8 else data
    salt = bytes(range(size // 2))
    keys = hashlib.pbkdf2_hmac("sha1", password, salt, 1_000, 2 * size + 2)
    block = Cipher(algorithms.AES(keys[:size]), modes.ECB()).encryptor()
    numbers = range(1, len(packed) // 16 + 2)
    stream = b"".join(block.update(number.to_bytes(16, "little")) for number in numbers)
    sealed = bytes(one ^ other for one, other in zip(packed, stream, strict=False))
    body = salt + keys[-2:] + sealed + hmac.digest(keys[size:-2], sealed, "sha1")[:10]
    extra = struct.pack("<HHH2sBH", 0x9901, 7, version, b"AE", strength, method)
    crc = zlib.crc32(data) if version == 1 else 0
    common = struct.pack("<HHHHHLLLHH", 51, 1, 99, 0, 0x21, crc, len(body), len(data), 6, len(extra))
    local = b"PK\x03\x04" + common + b"CV.txt" + extra + body
    line = b"PK\x01\x02" + struct.pack("<H", 51) + common + bytes(14) + b"CV.txt" + extra
    return local + line + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(line), len(local), 0)


def raw_deflate(data: bytes) -> bytes:
    """Deflated without a header, as in a zip."""
    return zlib.compress(data, 9)[2:-4]


def winmail(files: dict[str, bytes]) -> bytes:
    """A winmail.dat with short and long names, as Outlook writes it."""

    def attribute(name: int, kind: int, value: bytes, level: int = 2) -> bytes:
        return struct.pack("<BHHL", level, name, kind, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)

    out = struct.pack("<LH", 0x223E9F78, 1)
    out += attribute(0x9006, 8, struct.pack("<L", 0x10000), 1) + attribute(0x9007, 6, struct.pack("<LL", 1252, 0), 1)
    for number, (name, data) in enumerate(files.items()):
        wide = (name + "\0").encode("utf-16-le")
        properties = struct.pack("<LHHLL", 2, 0x001F, 0x3707, 1, len(wide)) + wide + b"\0" * (-len(wide) % 4)
        properties += struct.pack("<HHL", 0x0003, 0x0E20, len(data))
        out += attribute(0x9002, 6, bytes(14)) + attribute(0x8010, 1, b"SHORT~%d.DAT\0" % number)
        out += attribute(0x800F, 6, data) + attribute(0x9005, 6, properties)
    return out


# ------------------------------------------------------------------------------------------------- pictures and mails


def png(width: int, height: int, padding: int = 0) -> bytes:
    """A PNG that says it is so large; its pixels are missing, nobody decodes them."""
    header = struct.pack(">II5B", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">L", 13) + chunk + struct.pack(">L", zlib.crc32(chunk)) + bytes(padding)


def mail(files: dict[str, bytes], text: str = "Bonjour, voici notre dossier.") -> bytes:
    """A mail with these files attached."""
    message = EmailMessage()
    message["From"] = "Ada Lamquet <ada@lamquet.example>"
    message["To"] = "dossiers@fund.example"
    message["Date"] = "Wed, 14 Apr 2021 10:00:00 +0200"
    message["Message-ID"] = "<one@lamquet.example>"
    message["Subject"] = "Dossier"
    message.set_content(text)
    for name, data in files.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def message(files: dict[str, bytes], text: str = "Bonjour, voici notre dossier.") -> Message:
    """The same mail as it is read."""
    return read_mail(mail(files, text), Order())
