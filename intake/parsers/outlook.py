"""Takes a mail that Outlook saved as .msg apart (MS-OXMSG): its text as a page, its files as members.

A mail attached to it lies inside the same compound file and has no bytes of its own: its text and its files are given
as the content of a folder named by its subject.
"""

import struct
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from intake.parsers import objects
from intake.parsers.charsets import decode
from intake.parsers.content import LABEL_LENGTH, Found, Member
from intake.parsers.html import text_of_html
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.ole import Node, Ole
from intake.parsers.plain import cleaned, decoded
from intake.parsers.rich import text_of_rtf, unpacked_rtf
from triage.message import Page, PageForm

_SUBJECT, _BODY, _RICH, _HTML = "0037", "1000", "1009", "1013"
_SENDER_NAME, _SENDER, _SENDER_SMTP = "0C1A", "0C1F", "5D01"
_DATA, _SHORT_NAME, _LONG_NAME, _DISPLAY_NAME, _MEDIA, _CONTENT_ID = "3701", "3704", "3707", "3001", "370E", "3712"
_CODEPAGES: Final = (0x3FFD0003, 0x3FDE0003)
_PROPERTIES: Final = "__properties_version1.0"
_ATTACHMENT: Final = "__attach_version1.0_"


def read_outlook(data: bytes, budget: Budget, depth: int) -> tuple[Found, Iterator[Member]]:
    """The text of a mail with its subject as label, and its files; raises LimitReached and BadOle."""
    ole = Ole(data)
    mail = _Mail(ole, ole.root, 32)
    text = mail.text(budget.limits.text)
    budget.count_text(len(text))
    budget.count_pages(1)
    page = Page(1, text, PageForm.TEXT, label=mail.subject)
    return Found(pages=(page,), page_count=1), _members(mail, budget, depth, "")


def _members(mail: "_Mail", budget: Budget, depth: int, folder: str) -> Iterator[Member]:
    for storage in mail.attachments():
        file = _Storage(mail.ole, storage, 8, mail.codepage)
        inner = file.node(_DATA, "000D")
        if inner is not None and mail.ole.find(_PROPERTIES, inner) is None:  # no mail: what was set into a rich text
            for member in objects.files_within(mail.ole, inner, objects.NAME, budget):
                yield replace(member, path=folder + member.path)
            continue
        if inner is not None:
            budget.enter_archive(depth + 1)
            yield from _inner(_Mail(mail.ole, inner, 24), budget, depth + 1, folder)
            continue
        budget.count_entry()
        data = file.data(_DATA)
        budget.count_unpacked(len(data), len(data), len(data))
        name = file.words(_LONG_NAME) or file.words(_SHORT_NAME) or file.words(_DISPLAY_NAME) or "file"
        inline = bool(file.words(_CONTENT_ID))
        yield Member(folder + name, data, len(data), inline=inline, declared=file.words(_MEDIA).lower())


def _inner(mail: "_Mail", budget: Budget, depth: int, folder: str) -> Iterator[Member]:
    """A mail inside a mail, as a folder."""
    own = f"{folder}{(mail.subject or 'message').replace('/', ' ')}.msg/"
    budget.count_entry()
    text = mail.text(budget.limits.text).encode("utf-8", "replace")
    budget.count_unpacked(len(text), len(text), len(text))
    yield Member(f"{own}message.txt", text, len(text), declared="text/plain")
    yield from _members(mail, budget, depth, own)


class _Storage:
    """The properties of one mail or attachment."""

    def __init__(self, ole: Ole, storage: Node, head: int, codepage: str = "") -> None:
        self.ole = ole
        self._nodes = {node.name.upper(): node for node in ole.inside(storage)}
        self.codepage = codepage or self._codepage(head)

    def node(self, number: str, kind: str) -> Node | None:
        """The stream or storage that holds a property."""
        return self._nodes.get(f"__SUBSTG1.0_{number}{kind}")

    def data(self, number: str) -> bytes:
        """A property of bytes; none where it is not there."""
        node = self.node(number, "0102")
        return b"" if node is None or node.storage else self.ole.read(node)

    def words(self, number: str, most: int = LABEL_LENGTH) -> str:
        """A property of words, at most so many letters of it."""
        wide, narrow = self.node(number, "001F"), self.node(number, "001E")
        if wide is not None:
            return self.ole.read(wide).decode("utf-16-le", "replace").rstrip("\0")[:most]
        return decode(self.ole.read(narrow), self.codepage).rstrip("\0")[:most] if narrow is not None else ""

    def _codepage(self, head: int) -> str:
        node = self._nodes.get(_PROPERTIES.upper())
        fixed = b"" if node is None else self.ole.read(node)
        whole = len(fixed) - max(0, len(fixed) - head) % 16
        found = {tag: value for tag, _, value, _ in struct.iter_unpack("<LLLL", fixed[head:whole])}
        return next((f"cp{found[tag]}" for tag in _CODEPAGES if tag in found), "cp1252")


class _Mail(_Storage):
    """A mail in a compound file: the whole file's, or one attached to it."""

    @property
    def subject(self) -> str:
        """In one line."""
        return " ".join(cleaned(self.words(_SUBJECT)).split())

    def attachments(self) -> list[Node]:
        """The storages of its files, in the order Outlook numbered them."""
        names = sorted(
            name for name, node in self._nodes.items() if name.startswith(_ATTACHMENT.upper()) and node.storage
        )
        return [self._nodes[name] for name in names]

    def text(self, most: int) -> str:
        """Subject and sender as lines, then the mail's words; raises LimitReached("text")."""
        sender = self.words(_SENDER_SMTP) or self.words(_SENDER)
        shown = " ".join(part for part in (self.words(_SENDER_NAME), f"<{sender}>" if "@" in sender else "") if part)
        head = [f"{name}: {cleaned(value)}" for name, value in (("Subject", self.subject), ("From", shown)) if value]
        text = "\n".join([*head, "", cleaned(self._body(most)).strip("\n")])
        if len(text) > most:
            raise LimitReached("text")
        return text

    def _body(self, most: int) -> str:
        """The plain text; that of the HTML or of the rich text where there is no plain one."""
        plain = self.words(_BODY, most + 1)
        if plain.strip():
            return plain
        html = self.words(_HTML, most + 1) or decoded(self.data(_HTML)) or ""
        if html.strip():
            return text_of_html(html)
        packed = self.data(_RICH)
        return text_of_rtf(unpacked_rtf(packed, most).decode("latin-1")) if packed else ""
