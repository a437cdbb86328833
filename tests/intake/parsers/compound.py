"""Writes OLE compound files, and what old programs put in them: Word, PowerPoint, Outlook, Excel; all in memory."""

import struct
from collections.abc import Iterable, Mapping
from itertools import accumulate

from intake.parsers.ole import Node, Ole

END, FREE, NONE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFD
SHORT = 4_096  # a shorter stream lies in pieces of 64 bytes


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file with these streams; "a/b" lies in the storage a."""
    paths = sorted({"/".join(path.split("/")[:n]) for path in streams for n in range(1, path.count("/") + 2)})
    short = {path: data for path, data in streams.items() if 0 < len(data) < SHORT}
    home, small_table, starts = _chains(short.values(), 64)
    places = dict(zip(short, starts, strict=True))
    long = {path: data for path, data in streams.items() if len(data) >= SHORT}
    lines = 128 * (len(paths) + 1)
    parts: list[bytes | bytearray] = [
        *long.values(),
        home,
        struct.pack(f"<{len(small_table)}L", *small_table),
        bytes(lines),
    ]
    body, table, starts = _chains(parts, 512)
    places |= dict(zip(long, starts, strict=False))
    home_at, small_at, lines_at = starts[len(long) :]
    sheets = 1
    while sheets * 128 < len(table) + sheets:
        sheets += 1
    own = range(len(table), len(table) + sheets)
    table += [TABLE] * sheets
    table += [FREE] * (sheets * 128 - len(table))
    directory = _directory(paths, streams, places, (home_at if home else END, len(home)))
    body[lines_at * 512 : lines_at * 512 + len(directory)] = directory
    head = struct.pack(
        "<8s16s5H6x9L", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6,
        0, sheets, lines_at, 0, SHORT, small_at if small_table else END, 1, END, 0,
    )  # fmt: skip
    head += struct.pack("<109L", *own, *[FREE] * (109 - sheets))
    return head + bytes(body) + struct.pack(f"<{len(table)}L", *table)


def _chains(parts: Iterable[bytes | bytearray], size: int) -> tuple[bytearray, list[int], list[int]]:
    """The parts in pieces of one size, the table of their chains, and where each begins."""
    body, table, starts = bytearray(), list[int](), []
    for part in parts:
        starts.append(len(table))
        count = -(-len(part) // size)
        table += [*range(len(table) + 1, len(table) + count), END][: count or 0]
        body += part.ljust(count * size, b"\0")
    return body, table, starts


def _directory(paths: list[str], streams: dict[str, bytes], places: dict[str, int], home: tuple[int, int]) -> bytes:
    """A line for the root and for each path; what lies in one storage hangs together as a list."""
    numbers = {path: number for number, path in enumerate(paths, start=1)}
    children: dict[str, list[str]] = {}
    for path in paths:
        children.setdefault(path.rpartition("/")[0], []).append(path)

    def line(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
        raw = (name + "\0").encode("utf-16-le")
        return struct.pack(
            "<64sHBBLLL16sLQQLLL", raw, len(raw), kind, 1, NONE, right, child, b"", 0, 0, 0, start, size, 0
        )

    def first(path: str) -> int:
        return numbers[children[path][0]] if path in children else NONE

    lines = [line("Root Entry", 5, NONE, first(""), *home)]
    for path in paths:
        siblings = children[path.rpartition("/")[0]]
        after = siblings[siblings.index(path) + 1 :]
        data = streams.get(path)
        start, size = (0, 0) if data is None else (places.get(path, END), len(data))
        kind = 1 if data is None else 2
        lines.append(
            line(path.rpartition("/")[2], kind, numbers[after[0]] if after else NONE, first(path), start, size)
        )
    return b"".join(lines)


# ------------------------------------------------------------------------------------------------------------- Word

SPRMS = {
    "heading": b"\x40\x26\x00",
    "cell": b"\x16\x24\x01",
    "row": b"\x16\x24\x01\x17\x24\x01",
    "new page": b"\x07\x24\x01",
}


def old_word(*paragraphs: tuple[str, str], heads: str = "", flags: int = 0x0200, quiet: Iterable[int] = ()) -> bytes:
    """A .doc of (form, text); forms are those of SPRMS, "bold", "deleted", "section" and "".

    A text ends in its own mark: carriage return unless it ends in \\x07 or \\f. The first half of the letters is in
    Windows-1252, the other in UTF-16, as pieces. `quiet` numbers the sections that begin without a new page.
    """
    texts = [text if text.endswith(("\x07", "\f")) else text + "\r" for _, text in paragraphs]
    body = "".join(texts)
    whole = body + heads
    half = sum(len(text) for text in texts[: len(texts) // 2])
    narrow, wide = whole[:half].encode("cp1252"), whole[half:].encode("utf-16-le")
    at = 0x600
    wide_at = at + len(narrow) + len(narrow) % 2
    text_end = wide_at + len(wide)
    looks_at = -(-text_end // 512)

    def place(letter: int) -> int:
        return at + letter if letter < half else wide_at + 2 * (letter - half)

    bounds = [0, *accumulate(map(len, texts))]
    places = [place(bound) for bound in bounds]
    forms = [SPRMS.get(form, b"") for form, _ in paragraphs]
    looks = [{"bold": b"\x35\x08\x01", "deleted": b"\x00\x08\x01"}.get(form, b"") for form, _ in paragraphs]
    main = bytearray((looks_at + 2) * 512)
    main[at : at + len(narrow)] = narrow
    main[wide_at:text_end] = wide
    main[looks_at * 512 : (looks_at + 1) * 512] = _runs_page(places, looks, 1)
    main[(looks_at + 1) * 512 :] = _runs_page(places, [b"\0\0" + form for form in forms], 13)
    sections = [bound for bound, (form, _) in zip(bounds[1:], paragraphs, strict=True) if form == "section"]
    sections = [0, *sections, len(body)]
    main += b"".join(struct.pack("<HHB", 3, 0x3009, 0 if n in quiet else 2) for n in range(len(sections) - 1))
    described = [struct.pack("<12xL2x", (looks_at + 2) * 512 + 5 * n)[10:22] for n in range(len(sections) - 1)]
    parts = {
        0xCA: struct.pack(f"<{len(sections)}L", *sections) + b"".join(described),
        0xFA: struct.pack("<LLL", at, text_end, looks_at),
        0x102: struct.pack("<LLL", at, text_end, looks_at + 1),
        0x1A2: b"\x02" + struct.pack("<L3LHLHHLH", 28, 0, half, len(whole), 0, 0x40000000 | at * 2, 0, 0, wide_at, 0),
    }
    table = bytearray()
    struct.pack_into("<HH6xH", main, 0, 0xA5EC, 0xC1, flags)
    struct.pack_into("<7L", main, 0x4C, len(body), 0, len(heads), 0, 0, 0, 0)
    for where, data in parts.items():
        struct.pack_into("<LL", main, where, len(table), len(data))
        table += data
    return compound({"WordDocument": bytes(main).ljust(SHORT, b"\0"), "1Table": bytes(table), "ObjectPool/x": b"x"})


def _runs_page(places: list[int], codes: list[bytes], width: int) -> bytes:
    """A page of runs: where they begin, then for each a pointer to its codes, which lie at the page's end."""
    page = bytearray(512)
    struct.pack_into(f"<{len(places)}L", page, 0, *places)
    end = 510
    for number, code in enumerate(codes):
        if not code:
            continue
        even = len(code) + (len(code) + 1) % 2  # a paragraph's description is counted in words
        entry = bytes([len(code) if width == 1 else (even + 1) // 2]) + code.ljust(even, b"\0")
        end -= len(entry) + len(entry) % 2
        page[end : end + len(entry)] = entry
        page[4 * len(places) + number * width] = end // 2
    page[511] = len(codes)
    return bytes(page)


# ---------------------------------------------------------------------------------------------------------- Outlook


def saved_mail(properties: Mapping[str, str | bytes], files: Iterable[Mapping[str, str | bytes]] = (),
               inner: bytes = b"") -> bytes:  # fmt: skip
    """A .msg of properties named by their number ("0037": the subject); words in UTF-16, those of 5 signs in ANSI.

    `inner` is a .msg that becomes a mail attached to this one.
    """
    fixed = struct.pack("<LLLL", 0x3FFD0003, 6, 1252, 0)
    streams = {"__properties_version1.0": bytes(32) + fixed} | _values("", properties)
    for number, file in enumerate(files):
        folder = f"__attach_version1.0_#{number:08X}/"
        streams |= {folder + "__properties_version1.0": bytes(8)} | _values(folder, file)
    if inner:
        folder = "__attach_version1.0_#000000FF/__substg1.0_3701000D/"
        ole = Ole(inner)
        streams |= {folder + path: data for path, data in _all(ole, ole.root, "")}
    return compound(streams)


def _values(folder: str, properties: Mapping[str, str | bytes]) -> dict[str, bytes]:
    streams = {}
    for number, value in properties.items():
        kind = "0102" if isinstance(value, bytes) else "001E" if len(number) == 5 else "001F"
        data = value if isinstance(value, bytes) else value.encode("cp1252" if kind == "001E" else "utf-16-le")
        streams[f"{folder}__substg1.0_{number[:4]}{kind}"] = data
    return streams


def _all(ole: Ole, storage: Node, folder: str) -> Iterable[tuple[str, bytes]]:
    for node in ole.inside(storage):
        if node.storage:
            yield from _all(ole, node, f"{folder}{node.name}/")
        else:
            yield folder + node.name, ole.read(node)


# ------------------------------------------------------------------------------------------------------- PowerPoint


def record(kind: int, content: bytes, number: int = 0, *, container: bool = False) -> bytes:
    """A record of a .ppt."""
    return struct.pack("<HHL", number << 4 | (15 if container else 0), kind, len(content)) + content


def old_slides(*slides: list[tuple[int, str]], listed: bool = False, locked: bool = False) -> bytes:
    """A .ppt of slides, each texts with their kind (0 is a title); `listed` puts the words into the list of slides."""

    def words(texts: list[tuple[int, str]]) -> bytes:
        return b"".join(
            record(3999, struct.pack("<L", kind))
            + (record(4008, text.encode("cp1252")) if text.isascii() else record(4000, text.encode("utf-16-le")))
            for kind, text in texts
        )

    stream = b""
    places = []
    for texts in slides:
        places.append(len(stream))
        box = record(0xF00D, b"" if listed else words(texts), container=True)
        stream += record(1006, record(1036, box, container=True), container=True)
    order = [
        record(1011, struct.pack("<L16x", number)) + (words(texts) if listed else b"")
        for number, texts in enumerate(slides, start=2)
    ]
    masters = record(4080, record(1011, struct.pack("<L16x", 99)) + words([(0, "Titre du masque")]), 1, container=True)
    document = len(stream)
    stream += record(1000, masters + record(4080, b"".join(order), container=True), container=True)
    offsets = [document, *places]
    stream += record(6002, struct.pack(f"<{len(offsets) + 1}L", 1 | len(offsets) << 20, *offsets))
    stream += record(4085, struct.pack("<4L12x", 0, 0, 0, 0)[:16] + struct.pack("<3L", 1, 0, 0))
    return compound({"PowerPoint Document": stream} | ({"EncryptedSummary": b"x"} if locked else {}))


# ------------------------------------------------------------------------------------------------------------ Excel


def old_workbook(sheets: Mapping[str, Mapping[tuple[int, int], str | float]], *, locked: bool = False) -> bytes:
    """A .xls (BIFF8) of sheets, each cells by row and column from 0."""

    def part(kind: int, content: bytes) -> bytes:
        return struct.pack("<HH", kind, len(content)) + content

    words = list(
        dict.fromkeys(value for cells in sheets.values() for value in cells.values() if isinstance(value, str))
    )
    wide = b"".join(struct.pack("<HB", len(word), 1) + word.encode("utf-16-le") for word in words)
    head = part(0x809, struct.pack("<HHHHLL", 0x600, 5, 0, 0, 0, 0)) + (part(0x2F, bytes(54)) if locked else b"")
    shared = part(0xFC, struct.pack("<LL", len(words), len(words)) + wide)
    bodies = []
    for cells in sheets.values():
        lines = [
            part(0xFD, struct.pack("<HHHL", *place, 0, words.index(value)))
            if isinstance(value, str)
            else part(0x203, struct.pack("<HHHd", *place, 0, value))
            for place, value in sorted(cells.items())
        ]
        bodies.append(part(0x809, struct.pack("<HHHHLL", 0x600, 16, 0, 0, 0, 0)) + b"".join(lines) + part(0x0A, b""))
    at = len(head) + sum(12 + 2 * len(name) for name in sheets) + len(shared) + 4
    listed = b""
    for name, body in zip(sheets, bodies, strict=True):
        listed += part(0x85, struct.pack("<LBBBB", at, 0, 0, len(name), 1) + name.encode("utf-16-le"))
        at += len(body)
    stream = head + listed + shared + part(0x0A, b"") + b"".join(bodies)
    return compound({"Workbook": stream.ljust(SHORT, b"\0")})
