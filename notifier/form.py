"""Writes the fund's application form: a PDF that producers fill in on screen, one for each call and language.

What its fields are called, and how they come back, is said in triage/told/form.py. The same call gives the same bytes.
"""

import io

from config.settings import Fund
from notifier.form_words import SECTIONS, SIGNATURE, Words, words_of
from notifier.sheet import Sheet
from notifier.shown import line_name
from notifier.wording import Wording, wording
from triage.told import form
from triage.values import Call, Kinds, Need

LINES = {"title": 2, "other_titles": 2, "authors": 2, "other_aid": 2, "anchoring": 4}  # fields of more than one line


def application_form(call: Call, language: str, *, fund: Fund, kinds: Kinds, address: str) -> bytes:
    """The form of a call in one language, as a PDF; `address` is where producers send it."""
    words, letters = words_of(language), wording(language)
    foot = words.words["footer"].format(call=call.key, fund=fund.short_name)

    def drawn(count: int) -> tuple[bytes, int]:
        out = io.BytesIO()
        footer = f"{foot} – {words.words['page'].replace('{count}', str(count))}"
        sheet = Sheet(out, title=words.words["heading"], author=fund.short_name, language=language, footer=footer)
        sheet.hidden(form.MARK, form.mark_of(address, call.key, language))
        _head(sheet, words, letters, call, fund, address)
        for section, names in SECTIONS:
            sheet.section(words.words["sections"][section])
            for name in names:
                _field(sheet, words, section, name)
        _declarations(sheet, words)
        _annexes(sheet, words, letters, call, kinds)
        _signature(sheet, words)
        pages = sheet.finish()
        return out.getvalue(), pages

    return drawn(drawn(0)[1])[0]  # how many pages there are is known when they are set


def _head(sheet: Sheet, words: Words, letters: Wording, call: Call, fund: Fund, address: str) -> None:
    name = call.name.get(words.language) or next(iter(call.name.values()), call.key)
    deadline = letters.moment(call.deadline, call.zone, exact=False)
    sheet.head(fund.short_name, words.words["heading"], words.words["call"].format(name=name, deadline=deadline))
    sheet.paragraph(words.words["intro"].strip().format(address=address))


def _field(sheet: Sheet, words: Words, section: str, name: str) -> None:
    label = words.label(name)
    tooltip = words.tooltip(label, section)
    if name in form.CHOICES:
        options = [(value, words.option(name, value)) for value in form.CHOICES[name]]
        sheet.choice(name, label, options, tooltip)
    else:
        sheet.text(name, label, tooltip, lines=LINES.get(name, 1))


def _declarations(sheet: Sheet, words: Words) -> None:
    sheet.section(words.words["sections"]["declarations"])
    for name in form.DECLARATIONS:
        label = str(words.words["declarations"][name])
        sheet.tick(f"{form.DECLARED}{name}", label, words.tooltip(label, "declarations"))


def _annexes(sheet: Sheet, words: Words, letters: Wording, call: Call, kinds: Kinds) -> None:
    """One box a line of the checklist, but for the line that this form itself meets."""
    sheet.section(words.words["sections"]["annexes"])
    for line in call.requirements:
        if form.KIND in line.kinds:
            continue
        label = line_name(line.key, call, kinds, letters)
        if line.need is not Need.REQUIRED:
            label = f"{label} ({letters.words['needs'][line.need.value]})"
        sheet.tick(f"{form.ANNEXED}{line.key}", label, words.tooltip(label, "annexes"), half=True)


def _signature(sheet: Sheet, words: Words) -> None:
    sheet.section(words.words["sections"]["signature"], room=130)
    for name in SIGNATURE:
        _field(sheet, words, "signature", name)
    sheet.box(words.label("sign_here"))
