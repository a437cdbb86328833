"""Our Message-IDs come back to their letter; nobody else's do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notifier.ids import letter_message_id, new_token, token_of

KEY = b"k" * 32
DOMAIN = "fonds.example"
TOKENS = st.binary(min_size=10, max_size=32).map(new_token)


@given(TOKENS)
def test_an_id_gives_its_token_back(token: str) -> None:
    assert token_of(letter_message_id(token, KEY, DOMAIN), KEY, DOMAIN) == token


@given(TOKENS)
def test_a_server_that_changes_case_or_adds_spaces_does_no_harm(token: str) -> None:
    header_id = f" {letter_message_id(token, KEY, DOMAIN).upper()} "

    assert token_of(header_id, KEY, DOMAIN) == token


@given(TOKENS, st.data())
def test_one_changed_character_and_the_id_is_not_ours(token: str, data: st.DataObject) -> None:
    header_id = letter_message_id(token, KEY, DOMAIN)
    place = data.draw(st.integers(0, len(header_id) - 1))
    other = data.draw(st.sampled_from("abz27.<@é\n").filter(lambda char: char != header_id[place]))

    assert token_of(header_id[:place] + other + header_id[place + 1 :], KEY, DOMAIN) is None


@given(TOKENS)
def test_another_key_or_domain_makes_another_id(token: str) -> None:
    header_id = letter_message_id(token, KEY, DOMAIN)

    assert token_of(header_id, b"other key", DOMAIN) is None
    assert token_of(header_id, KEY, "autre.example") is None
    assert token_of(header_id.replace(DOMAIN, "autre.example"), KEY, "autre.example") is None


@given(st.text(max_size=300))
def test_anything_else_in_the_header_is_none_of_ours(untrusted_id: str) -> None:
    assert token_of(untrusted_id, KEY, DOMAIN) is None


def test_an_id_fits_where_message_ids_go() -> None:
    header_id = letter_message_id(new_token(bytes(10)), KEY, DOMAIN)

    assert header_id.startswith("<aaaaaaaaaaaaaaaa.")
    assert header_id.endswith("@fonds.example>")
    assert len(header_id) < 80


@pytest.mark.parametrize(("token", "domain"), [("short", DOMAIN), ("a" * 16 + "\r\nX: y", DOMAIN), ("a" * 16, "a b")])
def test_an_id_that_would_break_its_header_is_never_made(token: str, domain: str) -> None:
    with pytest.raises(ValueError, match="letter id needs"):
        letter_message_id(token, KEY, domain)


def test_too_little_randomness_is_refused() -> None:
    with pytest.raises(ValueError, match="10 to 32 random bytes"):
        new_token(b"123456789")


def test_an_empty_key_is_refused() -> None:
    with pytest.raises(ValueError, match="guichet init"):
        letter_message_id(new_token(bytes(10)), b"", DOMAIN)
