"""Draws pages: whole documents, made from templates, in the reader's language."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from console import cookies, visible
from console.compiling import SENTENCES, Ready, sentence
from console.cookies import Word
from console.menu import Entry, menu_for
from console.signatures import verdict
from console.speech import LANGUAGES, Speech
from console.static import address_of, has_fonts
from console.unseen import why
from console.visit import Visit


def page(visit: Visit, template: str, *, status: int = 200, word: Word | None = None, **values: Any) -> Response:
    """A template's page. Besides `values` it sees what every page needs (`_common`)."""
    word = word or _word_of(visit)
    speech = visit.speech
    drawn = environment(speech.language, speech.zone).get_template(template)
    text = drawn.render(_common(visit, word) | values)
    response = Response(text, status_code=status, media_type="text/html")
    if cookies.read(visit.request, visit.office, cookies.WORD):
        cookies.drop(response, visit.office, cookies.WORD)
    return response


def back(visit: Visit, to: str, text: str = "", *, undo: str = "") -> Response:
    """Send the browser to a page after a change, with a sentence for its toast and the address that undoes it."""
    response = RedirectResponse(to, status_code=303)
    if text:
        word = cookies.sealed(Word(text, undo), visit.secret)
        cookies.put(response, visit.office, cookies.WORD, word, cookies.WORD_SECONDS)
    return response


@dataclass(frozen=True, slots=True)
class Shell:
    """What the frame of a page shows around it."""

    fund: str
    language: str
    theme: str
    keys: bool
    menu: tuple[Entry, ...]
    path: str
    person: str  # as the frame calls them; "" for nobody
    may_search: bool
    demonstration: bool


def _common(visit: Visit, word: Word) -> dict[str, Any]:
    account = visit.account
    menu = menu_for(visit) if account else ()
    return {
        "shell": Shell(
            fund=visit.office.fund.short_name,
            language=visit.speech.language,
            theme=account.theme if account else "",
            keys=account.keys if account else False,
            menu=menu,
            path=visit.request.url.path,
            person=account.shown_name.split(" ")[0] if account else "",
            may_search=any(entry.href == "/dossiers" for entry in menu),
            demonstration=visit.office.demonstration,
        ),
        "csrf": visit.csrf,
        "me": account,
        "may": visit.may,
        "now": visit.now,
        "word": word,
        "pulse": "",
        "live": "",  # what a page shows that comes up to date by itself (console/live.py)
    }


def _word_of(visit: Visit) -> Word:
    return cookies.opened(cookies.read(visit.request, visit.office, cookies.WORD), visit.secret)


@cache
def environment(language: str, zone: ZoneInfo) -> Ready:
    """The templates of one language: escaped, strict about names, with our filters."""
    speech = Speech(language, zone)
    made = Ready(
        loader=PackageLoader("console", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.install_gettext_callables(  # type: ignore[attr-defined]  # added by jinja2.ext.i18n
        speech.gettext, speech.ngettext, newstyle=True, pgettext=speech.pgettext, npgettext=speech.npgettext
    )
    for name in ("date", "day", "short", "time", "moment", "near", "amount", "number", "spelt", "size", "until"):
        made.filters[name] = getattr(speech, name)
    made.filters["iso"] = datetime.isoformat
    made.filters["shown"] = visible.shown
    made.filters["told"] = visible.told
    made.tests["figure"] = visible.is_figure
    made.filters["unseen"] = partial(why, speech)
    made.filters["verdict"] = partial(verdict, speech)
    made.globals["when"] = speech.when
    made.globals["since"] = speech.since
    made.globals["received"] = speech.received
    made.globals["icon"] = icon
    made.globals["static"] = address_of
    made.globals["has_fonts"] = has_fonts()
    made.globals["languages"] = LANGUAGES
    made.settled = dict.fromkeys(SENTENCES, sentence(speech.gettext)) | {"icon": icon, "static": address_of}
    return made


@cache
def icon(name: str, look: str = "") -> Markup:
    """One of static/icons.svg, beside a word that says the same: hidden from screen readers."""
    return Markup('<svg class="i {}" aria-hidden="true"><use href="{}#{}"/></svg>').format(
        look, address_of("icons.svg"), name
    )
