"""What styles make of words: what they hide is one way to read a mail, what stands there another."""

import pytest

from mail.inbound import read_mail
from mail.inbound.forms import forms_of
from mail.inbound.html_text import read_page
from mail.inbound.mime import parse_mail
from mail.inbound.style_sheets import RULE_LIMIT, SHEET_LIMIT, Sheet
from mail.inbound.styles import look_of
from mail.inbound.visible import visible


def html_mail(source: str) -> bytes:
    return f"From: ben@example.com\nContent-Type: text/html; charset=utf-8\n\n{source}".encode()


def decision(source: str) -> str:
    return read_mail(html_mail(source)).decision


@pytest.mark.parametrize(
    "style",
    [
        *(
            "color: rgb(255 255 255)",
            "color:hsl(0,0%,100%)",
            "color:#fffe",
            "color:#000;background:#000",
            "opacity:.05",
        ),
        *("font-size:.1em", "font-size:3%", "max-width:0;overflow:hidden", "text-indent:200em", "margin-top:-50em"),
        *("transform:translateX(-200vw)", "clip-path:circle(0)", "-webkit-text-fill-color:#ffff", "z-index:-1"),
        *(
            "color:#12345600",
            "color:rgba(1,2,3,.01)",
            "visibility:collapse",
            "zoom:.1",
            "scale:0",
            "line-height:0;overflow:clip",
        ),
    ],
)
def test_a_style_may_leave_words_unseen(style: str) -> None:
    assert look_of(style).faint or look_of(style).unseen
    assert decision(f'<p style="{style}">accept</p><p>I will have a look.</p>') == "unclear"


@pytest.mark.parametrize(
    "style",
    [
        *("color:black", "color:#222", "color:windowtext", "color:rgb(0, 0, 0)", "color:#ffffff;background:#0078d4"),
        *(
            "font-size:11.0pt",
            "font-size:1em",
            "font-size:90%",
            "line-height:1;overflow:auto",
            "width:100%;overflow:hidden",
        ),
        *(
            "margin-left:-.75pt",
            "margin:0in 0in 8pt",
            "text-indent:-18.0pt",
            "opacity:1",
            "margin-left:120px",
            "left:0",
        ),
        *(
            "background:white;color:black",
            "height:1.5em;overflow:visible",
            "display:block",
            "max-height:none",
            "z-index:1",
        ),
    ],
)
def test_a_style_that_people_have_leaves_words_as_they_are(style: str) -> None:
    look = look_of(style)
    assert not look.faint
    assert not look.unseen
    assert decision(f'<p style="{style}">accept</p>') == "accept"
    assert forms_of(parse_mail(html_mail(f'<p style="{style}">accept</p>')).pieces).styled is None


def test_the_sheets_that_mail_programs_write_do_nothing_to_words() -> None:
    """Outlook's, Apple's and Yahoo's: an answer is not asked back for them."""
    sheets = (
        "<!-- @font-face {font-family:Calibri;} p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;}"
        " a:link {color:#0563C1; text-decoration:underline;} span.E-MailFormatvorlage17 {color:windowtext;}"
        " @page WordSection1 {size:612.0pt 792.0pt;} div.WordSection1 {page:WordSection1;} -->",
        "v\\:* {behavior:url(#default#VML);} .shape {behavior:url(#default#VML);}",
        "P {margin-top:0;margin-bottom:0;} a:hover{color:#fff}",
        "blockquote::before{content:'\\201C'} li::marker{content:'- '}",
    )
    for sheet in sheets:
        page = read_page(f'<style type="text/css">{sheet}</style><p class="MsoNormal">accept</p>')
        assert not Sheet([sheet]) or "behavior" in sheet
        assert [line.text for line in page.lines if line.text] == ["accept"]
        assert decision(f'<style>{sheet}</style><p class="MsoNormal">accept</p>') == "accept"


@pytest.mark.parametrize(
    ("hides", "shows"),
    [
        ("visibility:hidden", "visibility:visible"),
        ("font-size:0", "font-size:16px"),
        ("color:transparent", "color:black"),
        ("font-size:0;visibility:hidden", "font-size:1em;visibility:inherit;visibility:visible"),
    ],
)
def test_words_are_seen_again_within_an_element_that_undoes_what_hides_them(hides: str, shows: str) -> None:
    """Newsletters set a size of nothing around cells that have their own."""
    again = f'<div style="{hides}">x<b style="{shows}">but not before May</b>y</div>'
    assert visible(parse_mail(html_mail(f"<p>accept</p>{again}"))).text == "accept\n\nbut not before May"
    gone = f'<div style="{hides};display:none">x<b style="{shows}">but not before May</b>y</div>'
    assert visible(parse_mail(html_mail(f"<p>accept</p>{gone}"))).text == "accept"
    other = f'<div style="{hides};mso-hide:all">x<b style="{shows}">but not before May</b>y</div>'
    assert visible(parse_mail(html_mail(f"<p>accept</p>{other}"))).text == "accept"


def test_both_readings_go_on_and_the_words_are_not_lost() -> None:
    raw = html_mail('<style>.x{color:#fff}</style><p>accept</p><p class="x">she rang me</p>')
    assert visible(parse_mail(raw)).texts == ("accept\n\nshe rang me", "accept")
    assert read_mail(raw).decision == "accept"


def test_a_sheet_that_is_too_long_to_be_read_decides_nothing() -> None:
    assert Sheet([" " * (SHEET_LIMIT + 1)]).cut
    assert Sheet([".a{color:red}" * (RULE_LIMIT + 1)]).cut
    assert not Sheet([".a{color:red}" * RULE_LIMIT]).cut
    assert decision(f"<style>{'.a{color:red}' * (RULE_LIMIT + 1)}</style><p>accept</p>") == "unclear"
