"""What is new in a mail: words that a person wrote are never taken for a mark of a mail program."""

import pytest

from mail.inbound.html_text import read_page
from mail.inbound.mime import parse_mail
from mail.inbound.visible import new_text, visible


def typed(source: str) -> str:
    return visible(parse_mail(b"Content-Type: text/html; charset=utf-8\n\n" + source.encode())).text


def html_lines(source: str) -> list[str]:
    return [line.text for line in read_page(source).lines]


@pytest.mark.parametrize(
    "text",
    [
        "accept\n--\nbut only with budget",
        "accept\nVon meinem Chef kommt ein Nein.",
        "accept\nOn 3 June she wrote:\nwe have no budget",
        "accept\nSent from my desk, with the remark that nobody there has ever had any budget for anything like this",
        "accept\nFrom: me\nwith doubts",
        "accept\n-----\nnot sure",
        "accept\n\n-- \nBen\nPS: only if they pay",
        "accept\nBitte prüfen Sie vorher das Budget",
    ],
)
def test_a_persons_words_of_doubt_are_kept(text: str) -> None:
    assert new_text(text.split("\n")).endswith(text.rsplit("\n", maxsplit=1)[-1])


def test_html_shows_lines_as_a_reader_sees_them() -> None:
    source = (
        "<html><head><title>x</title></head><body><p>a&nbsp;&amp;\nb</p><div>c<br>d</div><pre>e\n f</pre>g < h</body>"
    )
    assert [line for line in html_lines(source) if line] == ["a & b", "c", "d", "e", "f", "g < h"]


def test_what_the_mail_program_marked_is_left_out_and_what_follows_is_kept() -> None:
    source = (
        '<div class="gmail_attr">On x wrote:</div><blockquote>old <blockquote>older</blockquote> old</blockquote>new'
    )
    assert typed(source) == "new"


def test_a_quote_character_in_an_attribute_hides_no_words() -> None:
    assert "not" in " ".join(html_lines('<a title="x > y">do</a> not <b title=\'"\'>accept</b>'))
