"""What stands beside a Word file's text: its styles, the words of its headers and footers, its claimed length."""

from dataclasses import dataclass
from typing import Final

from intake.parsers.limits import MIB, Budget
from intake.parsers.markup import attribute, walk
from intake.parsers.unzip import Zip

PART: Final = 64 * MIB  # one unpacked part of an office file
_HEADING: Final = ("heading", "title", "titre", "kop", "titel", "überschrift", "subtitle", "sous-titre")


@dataclass(slots=True)
class Style:
    name: str = ""
    base: str = ""
    size: float = 0.0
    bold: bool = False
    outlined: bool = False


def styles_of(archive: Zip, budget: Budget) -> dict[str, Style]:
    """Size, weight and rank of each paragraph style, by its id; "" is the style of paragraphs that name none."""
    styles: dict[str, Style] = {}
    current = Style()
    default_size = 0.0
    inside_defaults = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal current, default_size, inside_defaults
        value = attribute(attributes, "val")
        if name == "docDefaults":
            inside_defaults = True
        elif name == "style":
            inside_defaults = False
            current = Style()
            styles[attribute(attributes, "styleId")] = current
            if attribute(attributes, "default") in ("1", "true") and attribute(attributes, "type") == "paragraph":
                styles[""] = current
        elif name == "name":
            current.name = value.lower()
            current.outlined = current.outlined or current.name.startswith(_HEADING)
        elif name == "basedOn":
            current.base = value
        elif name == "b":
            current.bold = value not in ("0", "false", "off")
        elif name == "outlineLvl":
            current.outlined = value in "012345678"
        elif name == "sz" and inside_defaults:
            default_size = half_points(value)
        elif name == "sz":
            current.size = half_points(value)

    if archive.named("word/styles.xml") is not None:
        walk(archive.text_part("word/styles.xml", PART), budget, start=start, end=lambda _: None)
    styles.setdefault("", Style())
    for style in styles.values():
        _inherit(style, styles, default_size)
    return styles


def _inherit(style: Style, styles: dict[str, Style], default_size: float) -> None:
    base = styles.get(style.base)
    for _ in range(20):
        if style.size or base is None:
            break
        style.size = base.size
        base = styles.get(base.base)
    style.size = style.size or default_size


def furniture_of(archive: Zip, budget: Budget) -> str:
    """The words of headers and footers, each once."""
    found: dict[str, None] = {}
    for entry in archive.entries:
        name = entry.raw_name.decode("ascii", "ignore")
        if name.startswith(("word/header", "word/footer")) and name.endswith(".xml") and len(found) < 20:
            words: list[str] = []
            inside: list[str] = []

            def text(data: str, inside: list[str] = inside, words: list[str] = words) -> None:
                if inside and inside[-1] == "t":
                    words.append(data)

            walk(
                archive.text_part(name, MIB),
                budget,
                start=lambda name, _, inside=inside: inside.append(name),  # type: ignore[misc]
                end=lambda name, inside=inside: inside.pop() and None,  # type: ignore[misc]
                text=text,
            )
            found["".join(words).strip()] = None
    return "\n".join(text for text in found if text)


def claimed_pages(archive: Zip, budget: Budget) -> int:
    """The number of pages that the file's properties claim; 0 when they do not."""
    digits: list[str] = []
    inside = [""]

    def text(data: str) -> None:
        if inside[-1] == "Pages":
            digits.append(data.strip())

    if archive.named("docProps/app.xml") is None:
        return 0
    walk(
        archive.text_part("docProps/app.xml", MIB),
        budget,
        start=lambda name, _: inside.append(name),
        end=lambda _: inside.pop() and None,  # type: ignore[arg-type]
        text=text,
    )
    claimed = "".join(digits)
    return min(10_000, int(claimed)) if claimed.isascii() and claimed.isdigit() and len(claimed) < 6 else 0


def half_points(value: str) -> float:
    return int(value) / 2 if value.isascii() and value.isdigit() and len(value) < 5 else 0.0
