"""What is new in a mail: words that a person wrote are never taken for a mark of a mail program.

And the two methods: where structure and lines do not leave the same words, a person is asked.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.inbound import read_mail
from mail.inbound.html_text import read_page
from mail.inbound.mime import parse_mail
from mail.inbound.visible import TYPED_LINES, new_text, visible

LETTER = """Ben, Anna Roth expects you on Tue 24 Nov at 10:00. I promised: a price
range for 120 vehicles. - Lea

CALL     +49 151 5550 1234, mobile
YOUR ANSWER - reply to this mail, one line on top
  accept
  reject 1 2 - what you heard
Counted: 2 working days from Mon 23 Nov 09:00 in Berlin, hours 9-13 and
14-18"""
HEADING = "On Fri, 20 Nov 2026 at 17:56, Lea Brandt via Handoff <handoff@example.com> wrote:"
BLOCK = "From: Lea <handoff@example.com>\nSent: Friday, 20 November 2026 17:56\nTo: Ben\nSubject: Anna Roth"
TYPED = (
    *(
        "accept",
        "reject 1 2",
        "only if they pay",
        "but not before May",
        "Nein, ich lehne ab",
        "no",
        "undo",
        "?",
        "-- not yet",
    ),
    *("My name is Ben and I do not take it", "Budget: none", "On Friday she said no.", "> 50 % are sold, not ours"[2:]),
    *(
        "This message is not an acceptance.",
        "Warning: she is a student",
        "Sent her the mail, no answer",
        "From May on, not now",
    ),
    *(
        "PS: nur wenn sie zahlt",
        "+49 561 5550 200 is wrong",
        "Ben Vogt is not my name",
        "Viele Grüße, aber nein",
        "--",
        "1.",
    ),
)


def html_lines(source: str) -> list[str]:
    return [line.text for line in read_page(source).lines]


def plain_mail(text: str) -> bytes:
    return (
        "From: Ben Vogt <ben@example.com>\nTo: handoff+key@example.com\nSubject: Re: Anna Roth\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}"
    ).encode()


def html_mail(source: str) -> bytes:
    return plain_mail(source).replace(b"text/plain", b"text/html")


def both_mail(text: str, source: str) -> bytes:
    return (
        "From: ben@example.com\nTo: handoff@example.com\nContent-Type: multipart/alternative; boundary=x\n\n"
        f"--x\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
        f"--x\nContent-Type: text/html; charset=utf-8\n\n{source}\n--x--\n"
    ).encode()


def typed(raw: bytes) -> str:
    return visible(parse_mail(raw)).text


def marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def lines_of(text: str) -> str:
    return "<br>".join(line.replace("<", "&lt;") for line in text.split("\n"))


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
        "accept\n\n-- \nBen Vogt\nExample GmbH\n\nBut not this month.",
        "accept\nBitte prüfen Sie vorher das Budget",
        "accept\n\nBest regards\nBen Vogt\nSales\n+49 561 5550 200\n\nreject 2",
        "accept\n\nBen Vogt\nnot before May\n+49 561 5550 200",
        "accept\n\nThis email is confidential and intended only for you.\nOnly if they pay",
        "accept\n\n> quoted\nonly if they pay\n> quoted",
        "accept\n\n> " + "quoted " * 11 + "\nbut not now\n> quoted",
        "accept\n\nbegin 644 reasons\nno budget",
    ],
)
def test_a_persons_words_of_doubt_are_kept(text: str) -> None:
    kept = new_text(text.split("\n"))
    assert all(line in kept for line in text.split("\n")[-1:] if not line.startswith(">"))
    assert "only if they pay" in kept or "only if they pay" not in text
    assert "but not now" in kept or "but not now" not in text


@given(
    st.lists(st.sampled_from(TYPED), min_size=1, max_size=3),
    st.lists(st.sampled_from(TYPED), max_size=2),
    st.lists(st.sampled_from(TYPED), max_size=2),
)
@settings(derandomize=True, max_examples=300, deadline=None)
def test_what_is_typed_around_marked_quotes_is_never_lost(
    above: list[str], between: list[str], below: list[str]
) -> None:
    """Above, between and below, in plain text and in HTML, whatever it looks like. A lone `--` at an end is no word."""
    pieces = ["\n".join(above), "\n".join(between), "\n".join(below)]
    first, second = LETTER[:200], LETTER[200:]
    plain = f"{pieces[0]}\n\n{HEADING}\n\n{marked(first)}\n\n{pieces[1]}\n\n{marked(second)}\n\n{pieces[2]}\n"
    quote = '<blockquote class="gmail_quote">{}</blockquote>'
    html = (
        f'<div>{lines_of(pieces[0])}</div><div class="gmail_quote"><div class="gmail_attr">{lines_of(HEADING)}</div>'
        f"{quote.format(lines_of(first))}<div>{lines_of(pieces[1])}</div>{quote.format(lines_of(second))}</div>"
        f"<div>{lines_of(pieces[2])}</div>"
    )
    for raw in (plain_mail(plain), html_mail(html)):
        seen = typed(raw)
        for line in (*above, *between, *below):
            assert line in seen or not line.strip("-")


@given(
    st.lists(st.sampled_from(TYPED), min_size=1, max_size=4),
    st.sampled_from([HEADING, BLOCK, f"-----Original Message-----\n{BLOCK}"]),
)
@settings(derandomize=True, max_examples=200, deadline=None)
def test_what_is_typed_above_a_quote_without_marks_is_never_lost(above: list[str], intro: str) -> None:
    seen = typed(plain_mail("\n".join([*above, "", intro, "", LETTER])))
    assert [line for line in above if line not in seen and line.strip("-")] == []
    assert "YOUR ANSWER" not in seen


def test_a_postscript_below_a_quote_without_marks_is_the_writers() -> None:
    seen = typed(plain_mail(f"accept\n\n{BLOCK}\n\n{LETTER}\n\nPS: only if they pay\nand soon\n"))
    assert seen == "accept\n\nPS: only if they pay\nand soon"


def test_what_stands_below_our_own_letter_is_the_writers() -> None:
    assert typed(plain_mail(f"{BLOCK}\n\n{LETTER}\n\nreject 1\n")) == "reject 1"
    assert typed(plain_mail(f"{LETTER}\n\nreject 1\n")) == "reject 1"


def test_html_shows_lines_as_a_reader_sees_them() -> None:
    source = (
        "<html><head><title>x</title></head><body><p>a&nbsp;&amp;\nb</p><div>c<br>d</div><pre>e\n f</pre>g < h</body>"
    )
    assert [line for line in html_lines(source) if line] == ["a & b", "c", "d", "e", "f", "g < h"]


def test_what_the_mail_program_marked_is_left_out_and_what_follows_is_kept() -> None:
    source = (
        '<div class="gmail_attr">On x wrote:</div><blockquote>old <blockquote>older</blockquote> old</blockquote>new'
    )
    assert typed(html_mail(source)) == "new"


def test_a_quote_character_in_an_attribute_hides_no_words() -> None:
    assert "not" in " ".join(html_lines('<a title="x > y">do</a> not <b title=\'"\'>accept</b>'))


@pytest.mark.parametrize(
    "hidden",
    [
        *(
            'style="display:none"',
            'style="visibility: hidden"',
            'style="font-size:0"',
            'style="mso-hide:all"',
            "hidden",
        ),
        'style="max-height:0;overflow:hidden"',
    ],
)
def test_what_nobody_sees_is_no_text(hidden: str) -> None:
    assert typed(html_mail(f"<div {hidden}>reject 1</div><div>accept</div>")) == "accept"


@pytest.mark.parametrize(
    "struck", ["<s>accept</s>", "<del>accept</del>", '<span style="text-decoration: line-through">accept</span>']
)
def test_struck_out_words_are_marked_and_never_taken_at_their_word(struck: str) -> None:
    mail = html_mail(f"<div>{struck}</div>")
    assert typed(mail) == "~~accept~~"
    assert read_mail(mail).decision == "unclear"


def test_a_quote_that_only_the_structure_knows_is_left_out() -> None:
    """Structure first: what a program calls the mail before needs no heading in a language that is known."""
    for opens in ('<div id="divRplyFwdMsg">', '<div class="yahoo_quoted">', '<div name="quote">'):
        seen = visible(parse_mail(html_mail(f"<div>accept</div>{opens}reject 1</div>")))
        assert seen.texts == ("accept",)


def test_a_marked_quote_is_left_out_when_it_has_a_heading_or_words_of_our_letter() -> None:
    for before in (f"<div>{lines_of(HEADING)}</div>", ""):
        for quoted in ("reject 1", LETTER) if before else (LETTER,):
            raw = html_mail(f'<div>accept</div>{before}<blockquote type="cite">{lines_of(quoted)}</blockquote>')
            assert visible(parse_mail(raw)).texts == ("accept",)


def test_a_marked_quote_of_nobodys_words_is_a_question_for_a_person_when_it_changes_the_answer() -> None:
    """People paste as a quotation, and mark their own words so: the mark alone does not say who wrote them."""
    for quoted, decision in (("reject 1", "unclear"), ("but not before May", "unclear"), ("Old words", "accept")):
        raw = html_mail(f'<div>accept</div><blockquote type="cite">{quoted}</blockquote>')
        assert visible(parse_mail(raw)).texts == ("accept", f"accept\n{quoted}")
        assert read_mail(raw).decision == decision


def test_a_quote_that_only_the_lines_show_is_a_question_for_a_person() -> None:
    """Words in a blockquote that may be an indent: one method keeps them, the other does not."""
    raw = html_mail("<div>accept</div><blockquote>but not before May</blockquote>")
    assert visible(parse_mail(raw)).texts == ("accept", "accept\nbut not before May")
    assert read_mail(raw).decision == "unclear"


def test_typed_words_that_lines_take_for_a_quote_are_a_question_for_a_person() -> None:
    """A header that was put in by hand below a marked quote: lines alone would leave out what follows."""
    source = f'<div>accept</div><blockquote type="cite">old</blockquote><div>{lines_of(BLOCK)}<br><br>reject 1</div>'
    mail = visible(parse_mail(html_mail(source)))
    assert mail.texts[0] == "accept"
    inside = '<div class="yahoo_quoted">' + lines_of(f"{HEADING}\n> 1 budget\nnot any more\n> 2 timeframe") + "</div>"
    raw = html_mail(f"<div>accept</div>{inside}")
    assert "not any more" in "".join(visible(parse_mail(raw)).texts)
    assert read_mail(raw).decision == "unclear"


def test_plain_text_and_html_must_say_the_same() -> None:
    assert read_mail(both_mail("accept", "<p>accept</p>")).decision == "accept"
    assert visible(parse_mail(both_mail("accept", "<p>reject 1</p>"))).texts == ("reject 1", "accept")
    assert read_mail(both_mail("accept", "<p>reject 1</p>")).decision == "unclear"
    assert read_mail(both_mail("accept", "<p>accept?</p>")).decision == "unclear"
    assert read_mail(both_mail("accept\nnot before May", "<p>accept</p>")).decision == "unclear"


def test_the_html_form_tells_where_the_plain_one_ends() -> None:
    """The plain form has no mark where the HTML form has one: they still say the same."""
    quoted = "Old words of a letter\nreject 1 2 - what you heard"
    html = f'<p>accept</p><blockquote type="cite">{lines_of(quoted)}</blockquote>'
    assert visible(parse_mail(both_mail(f"accept\n\n{quoted}", html))).texts == ("accept",)


def test_an_answer_that_points_into_a_quote_without_marks_is_a_question_for_a_person() -> None:
    raw = plain_mail(f"accept, see my comments below\n\n{BLOCK}\n\n1 budget\nnot true\n")
    assert visible(parse_mail(raw)).text == "accept, see my comments below"
    assert "not true" in visible(parse_mail(raw)).texts[-1]
    assert read_mail(raw).decision == "unclear"


def test_a_text_that_is_longer_than_a_person_types_is_cut_and_decides_nothing() -> None:
    seen = visible(parse_mail(plain_mail("accept\n" * (TYPED_LINES + 1))))
    assert seen.cut
    assert not visible(parse_mail(plain_mail("accept\n" * 20))).cut
    assert read_mail(plain_mail("accept\n" + "x\n" * TYPED_LINES)).decision == "unclear"


def test_no_byte_of_a_not_is_lost_in_a_wrong_charset() -> None:
    head = b"From: ben@example.com\nContent-Type: text/plain; charset="
    for declared in (b"us-ascii", b"iso-8859-1", b"utf-8", b"unknown-8bit"):
        assert typed(head + declared + b"\n\nI can\x92t accept") == "I can\u2019t accept"
