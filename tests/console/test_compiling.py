"""What a template need not ask for each time it is drawn."""

from collections.abc import Callable

import pytest
from jinja2 import DictLoader
from markupsafe import Markup

from console.compiling import SENTENCES, Ready, sentence

ASKED: list[str] = []


def say(text: str) -> str:
    ASKED.append(text)
    return text.upper()


def ready(source: str, **settled: Callable[..., str]) -> Ready:
    ASKED.clear()
    made = Ready(loader=DictLoader({"page": source}), autoescape=True, extensions=["jinja2.ext.i18n"])
    made.install_gettext_callables(say, lambda one, many, n: one if n == 1 else many, newstyle=True)  # type: ignore[attr-defined]
    made.settled = dict.fromkeys(SENTENCES, sentence(say)) | settled
    return made


@pytest.mark.parametrize("words", ['{{ _("a <b> %%") }}', "{% trans %}a <b> %{% endtrans %}"])
def test_a_sentence_is_asked_for_when_its_template_is_compiled_and_never_again(words: str) -> None:
    page = ready(f"{{% for _row in rows %}}{words};{{% endfor %}}").get_template("page")
    before = list(ASKED)

    drawn = page.render(rows=range(3))

    assert drawn == "A <B> %;" * 3
    assert before == ASKED
    assert len(before) == 1


def test_a_sentence_with_a_value_is_filled_in_each_time() -> None:
    made = ready("{% trans n=name %}Bonjour {{ n }}{% endtrans %}")
    made.install_gettext_callables(lambda text: text.replace("Bonjour", "Dag"), max, newstyle=True)  # type: ignore[attr-defined]

    assert made.get_template("page").render(name="<Ada>") == "Dag &lt;Ada&gt;"


def test_a_choice_between_sentences_is_still_made_when_the_page_is_drawn() -> None:
    page = ready('{{ _("yes") if good else _("no") }}').get_template("page")

    assert [page.render(good=True), page.render(good=False)] == ["YES", "NO"]


def test_a_call_with_a_value_of_the_page_is_left_to_the_page() -> None:
    page = ready("{{ icon('pen') }}{{ icon(name) }}", icon=lambda name: Markup("<{}>").format(name))
    page.globals["icon"] = lambda name: f"drawn {name}"

    assert page.get_template("page").render(name="eye") == "<pen>drawn eye"


def test_text_that_is_no_markup_is_escaped_as_it_would_be_when_drawn() -> None:
    page = ready("{{ where('a&b') }}", where=lambda name: f"/{name}").get_template("page")

    assert page.render() == "/a&amp;b"
