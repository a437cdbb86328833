"""What speaks for an answer is quoted as the page has it."""

import pytest

from console.quoting import Text, as_written

PAGE = "Writer-director’s\nnote\n\nCe film est né au cimetière, un soir d’été."


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        ("director s note", "director’s note"),
        ("cimetiere, film", "cimetière, film"),
        ("soir d ete", "soir d’été"),
        ("note d intention", "Note_d_intention"),
        ("un autre texte", "un autre texte"),
        ("cime", "cime"),
        ("", ""),
    ],
)
def test_a_quote_is_written_as_the_page_or_the_file_has_it(quote: str, said: str) -> None:
    assert as_written(quote, [Text(PAGE), Text("02_Note_d_intention.pdf")]) == said
