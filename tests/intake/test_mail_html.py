"""HTML bodies as text."""

import pytest

from intake.parsers.html import pointers, rough_length, text_of_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Bonjour,</p><p>Ada</p>", "Bonjour,\n\nAda"),
        ("<div>Bonjour,</div><div><br></div><div>Ada</div>", "Bonjour,\n\nAda"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("un <b>deux</b>\n  trois", "un deux trois"),
        ("l&#x27;&eacute;t&eacute;&nbsp;!", "l'été !"),
        ("&lt;b&gt; &amp; &amp;lt;", "<b> & &lt;"),
        ("<ul><li>un</li><li>deux</li></ul>", "- un\n- deux"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\nc"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<style>p{}</style>a<script>b</script>c", "ac"),
        ("<STYLE>p{}</Style >a", "a"),
        ("a<!-- b -->c<!-- d", "ac"),
        ("<title>x</title><head><meta></head><body>a</body>", "a"),
        ("a<div style='display:none'>b<div>c</div>d</div>e", "ae"),
        ('a<span style="Display : None">b</span>e', "ae"),
        ("a<p hidden>b</p>e", "ae"),
        ("a<div style='mso-hide:all'>b</div>e", "ae"),
        ("a<img alt='display:none'>b", "ab"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("a < b", "a < b"),
        ("a<", "a<"),
        ("a<b", "a<b"),
        ("<blockquote>a<br>b<blockquote>c</blockquote></blockquote>d", "> a\n> b\n> > c\nd"),
        ("<a href='https://we.tl/x'>ici</a>", "ici"),
        ("<![endif]-->a<?xml?>b<!DOCTYPE html>c", "abc"),
        ("", ""),
        ("plain text", "plain text"),
    ],
)
def test_html_is_read_as_a_person_sees_it(html: str, text: str) -> None:
    assert text_of_html(html) == text


def test_where_links_point_and_which_pictures_are_shown() -> None:
    html = (
        "<a class=x href=\"https://we.tl/a?b=1&amp;c=2\">x</a><A HREF=https://vimeo.com/1>y</A><a href='https://we.tl/a?b=1&c=2'>"
        "<img src='cid:logo@1'><img src=\"https://x/y.png\"><a name=z>"
    )

    assert pointers(html) == (("https://we.tl/a?b=1&c=2", "https://vimeo.com/1"), frozenset({"logo@1"}))


def test_the_rough_length_is_near_the_length_of_the_text() -> None:
    html = "<html><head><style>p { color: red }</style></head><body><p>" + "mot " * 100 + "</p></body></html>"

    assert abs(rough_length(html) - len(text_of_html(html))) < 10
