"""What each role sees is what it may use: keys, sentences, errors; walked in a real browser."""

import re

import pytest
from playwright.sync_api import expect

from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import Desk


@pytest.mark.parametrize("role", Role)
def test_the_list_of_keys_names_the_search_where_there_is_one(bare_desk: Desk, role: Role) -> None:
    page = bare_desk.caller(role).get("/me").text

    assert ("<kbd>/</kbd>" in page) is ('data-key="/"' in page)


@pytest.mark.browser
def test_a_wrong_word_in_a_letter_is_named_on_screen_while_it_is_written(bare_desk: Desk, look: Look) -> None:
    with look(bare_desk) as sight:
        page = sight.sign_in(Role.COORDINATION).go("/settings/letters/fr/receipt")
        body = page.locator("#body")
        body.fill(f"{body.input_value()}\n\nBien à vous, {{{{ referense }}}}")

        expect(page.locator("#preview")).to_contain_text(re.compile("referense.+ n’existe pas"))
        expect(body).to_be_focused()
