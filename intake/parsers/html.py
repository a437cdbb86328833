"""HTML to text in the order a person reads it: a tolerant tokenizer, linear in its input, that builds no tree.

The standard library's HTMLParser is not used: unfinished comments and declarations make it quadratic before 3.11.13.
Quoted mails (`blockquote`) come out with "> " before each line, hidden elements do not come out at all.
"""

import re
from collections.abc import Iterator
from html import unescape

INPUT = 5 * 1024 * 1024  # characters of a body that are looked at
TAG = 20_000  # characters of one tag
DEPTH = 5_000  # open elements that are remembered

_NAME = re.compile(r"/?[a-zA-Z][a-zA-Z0-9:_-]{0,60}")
_LINKS = re.compile(r"<(?:a|area|img)\s([^>]*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"\b(href|src)\s*=\s*", re.IGNORECASE)
_MARKUP = re.compile(r"<(?=[a-zA-Z/!?])")
_TAGS = re.compile(r"<[^>]*>")
_HIDDEN = re.compile(r"\shidden(?=[\s=/]|$)", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f\u00ad\u200b]+")
_BLANKS = re.compile(r"\n{3,}")

# fmt: off
_SILENT = frozenset({
    "head", "style", "script", "title", "noscript", "template", "object", "svg", "math", "textarea", "select",
})
# fmt: on
_RAW = frozenset({"style", "script", "title", "textarea"})  # their content is not markup
# fmt: off
_BLOCKS = frozenset({
    "p", "div", "tr", "table", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "section",
    "article", "header", "footer", "address", "center", "form", "fieldset", "body",
})
# fmt: on
# fmt: off
_VOID = frozenset({
    "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "o:p",
})
# fmt: on
_PARAGRAPHS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote"])


def text_of_html(html: str) -> str:
    """The text of an HTML body; blocks on lines of their own, lists with dashes, cells with tabs."""
    writer = _Writer()
    for kind, token in _tokens(html[:INPUT]):
        if kind == "text":
            writer.text(token)
        else:
            writer.tag(token)
    return writer.finish()


def pointers(html: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The addresses of links, in order, without repeats; and the Content-IDs of the pictures shown."""
    whole = html[: html.rfind(">", 0, INPUT) + 1]  # so that every tag that opens also closes: the search stays linear
    links: dict[str, None] = {}
    pictures: set[str] = set()
    for match in _LINKS.finditer(whole):
        attributes = match[1][:TAG]
        at = _ATTRIBUTE.search(attributes)
        if at is None:
            continue
        target = unescape(_value(attributes, at.end())).strip()
        if at[1].lower() == "href":
            links[target] = None
        elif target.lower().startswith("cid:"):
            pictures.add(target[4:])
    return tuple(links), frozenset(pictures)


def _value(attributes: str, start: int) -> str:
    quote = attributes[start : start + 1]
    if quote in {'"', "'"} and quote:
        end = attributes.find(quote, start + 1)
        return attributes[start + 1 : end if end >= 0 else len(attributes)]
    return attributes[start:].split(maxsplit=1)[0] if attributes[start:].strip() else ""


def rough_length(html: str) -> int:
    """How many characters of text an HTML body holds at most, about; much quicker than to convert it."""
    whole = html[: html.rfind(">", 0, INPUT) + 1]
    style = whole.lower().rfind("</style>")
    return len(_SPACE.sub(" ", _TAGS.sub("", whole[style + 1 :])))


def _tokens(html: str) -> Iterator[tuple[str, str]]:
    """("text", …) and ("tag", name and attributes without the brackets); comments and raw content are left out."""
    position = 0
    size = len(html)
    closing = -1  # the next ">" after the tag looked at: searched once, so that "<" without end stays linear
    while position < size:
        match = _MARKUP.search(html, position)
        if match is None:
            yield "text", html[position:]
            return
        opening = match.start()
        if html.startswith("<!--", opening):
            yield "text", html[position:opening]
            end = html.find("-->", opening + 2)
            position = size if end < 0 else end + 3
            continue
        if closing < opening:
            closing = html.find(">", opening)
        if closing < 0 or closing - opening > TAG:  # no tag: text as far as none can begin
            stop = size if closing < 0 else closing - TAG
            yield "text", html[position:stop]
            position = stop
            continue
        yield "text", html[position:opening]
        position = closing + 1
        name = _NAME.match(html, opening + 1)
        if name is not None:
            yield "tag", html[opening + 1 : closing]
            if name[0].lower() in _RAW and html[closing - 1] != "/":
                position = _raw_end(html, position, name[0].lower())


def _raw_end(html: str, position: int, name: str) -> int:
    match = re.compile(f"</{name}", re.IGNORECASE).search(html, position)
    return match.start() if match else len(html)


def _is_hidden(tag: str) -> bool:
    lowered = tag.lower()
    if "hidden" in lowered and _HIDDEN.search(lowered):
        return True
    if "style" not in lowered:
        return False
    compact = lowered.replace(" ", "")
    return "display:none" in compact or "mso-hide:all" in compact


class _Writer:
    """Collects text line by line."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quotes = 0
        self.preformatted = 0
        self.hidden: list[tuple[str, int]] = []  # the element that hides, and how many of its name are open inside
        self.blank = True

    def text(self, raw: str) -> None:
        if self.hidden:
            return
        text = unescape(raw)
        if self.preformatted:
            first, *rest = text.split("\n")
            self.line.append(first)
            for line in rest:
                self.end_line()
                self.line.append(line)
            return
        text = _SPACE.sub(" ", text)
        if text == " " and not self.line:
            return
        self.line.append(text)

    def tag(self, tag: str) -> None:
        match = _NAME.match(tag)
        name = match[0].lower() if match else ""
        closing = name.startswith("/")
        name = name.lstrip("/")
        if self._hides(name, tag, closing=closing):
            return
        if name == "br":
            self.end_line(keep=True)
        elif name == "hr":
            self.end_line()
        elif name == "li" and not closing:
            self.end_line()
            self.line.append("- ")
        elif name in {"td", "th"} and closing:
            self.line.append("\t")
        elif name == "blockquote":
            self.end_line()
            self.quotes = max(0, self.quotes - 1) if closing else min(self.quotes + 1, 20)
        elif name in _BLOCKS:
            self.end_line()
            if name == "pre":
                self.preformatted = max(0, self.preformatted + (-1 if closing else 1))
            if name in _PARAGRAPHS:
                self.gap()

    def _hides(self, name: str, tag: str, *, closing: bool) -> bool:
        """Follow hidden elements; True while the text is not to be shown."""
        if self.hidden:
            if name == self.hidden[-1][0] and not tag.endswith("/"):
                depth = self.hidden[-1][1] + (-1 if closing else 1)
                self.hidden[-1] = (name, min(depth, DEPTH))
                if depth <= 0:
                    self.hidden.pop()
            return True
        if closing or name in _VOID or tag.endswith("/"):
            return False
        if name in _SILENT or _is_hidden(tag):
            self.hidden.append((name, 1))
            return True
        return False

    def end_line(self, *, keep: bool = False) -> None:
        """Finish the line; an empty one is written only when it was asked for (`keep`)."""
        text = "".join(self.line).replace("\xa0", " ")
        text = text.rstrip() if self.preformatted else text.strip()
        self.line.clear()
        if text or keep:
            self.lines.append("> " * self.quotes + text if self.quotes else text)

    def gap(self) -> None:
        """An empty line between paragraphs."""
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append("> " * self.quotes if self.quotes else "")

    def finish(self) -> str:
        self.end_line()
        return _BLANKS.sub("\n\n", "\n".join(line.rstrip() for line in self.lines)).strip("\n")
