"""Lines of plain text, links, and moments as people say them."""

from datetime import UTC, datetime

import pytest

from mail.outbound.links import mail_link, phone_link, web_link
from mail.outbound.moments import Moments
from mail.outbound.text import beside, paragraph, side_by_side, tidy, wrap

FRIDAY = datetime(2026, 11, 20, 16, 55, tzinfo=UTC)


def test_a_link_is_never_broken() -> None:
    """It stands alone on its line, however long."""
    link = "https://example.com/" + "x" * 100
    assert wrap(f"see {link} now") == ["see", link, "now"]


def test_another_long_word_is_cut() -> None:
    """At the width, nothing lost."""
    lines = wrap("ab " + "x" * 150)
    assert "".join(lines).replace(" ", "") == "ab" + "x" * 150
    assert max(map(len, lines)) == 72


def test_text_hangs_beside_its_head() -> None:
    """The head on the first line only; an empty text leaves the head."""
    assert beside("word " * 20, "HEAD  ").splitlines()[1].startswith("      word")
    assert beside("", "HEAD  ") == "HEAD"
    assert paragraph("", 4) == ""


def test_cells_stand_side_by_side() -> None:
    """Each wrapped to its own width."""
    assert side_by_side((("one two", 3), ("three", 5))) == "one  three\ntwo"


def test_tidy_text_has_no_gaps() -> None:
    """One empty line at most, none at the ends."""
    assert tidy("\n\na  \n\n\nb\n\n") == "a\n\nb\n"


@pytest.mark.parametrize(
    ("phone", "link"),
    [
        ("+49 151 5550-1234", "tel:+4915155501234"),
        ("+49 (0) 151 / 5550", "tel:+491515550"),
        ("(030) 555 0100", None),
        ("030 555 0100", "tel:0305550100"),
        ("+1 555 555 0100 ext 5", None),
        ("ask Kim", None),
        ("12", None),
    ],
)
def test_a_phone_is_dialled_or_shown(phone: str, link: str | None) -> None:
    """What a phone cannot dial as it stands is text."""
    assert phone_link(phone) == link


def test_only_plain_links_are_links() -> None:
    """http and https with a host; one plain address."""
    assert web_link("https://meet.example/a?b=c#d") == "https://meet.example/a?b=c#d"
    for wrong in (
        "javascript:alert(1)",
        "https://",
        "ftp://x.example",
        "//x.example",
        "https://x.example/ y",
        "http://[",
        "x",
    ):
        assert web_link(wrong) is None, wrong
    assert mail_link("a+b@x.example") == "mailto:a+b@x.example"
    for wrong in ("a@b@c", "a@x.example,b@y.example", '"><img>@x.example', "a b@x.example", "a"):
        assert mail_link(wrong) is None, wrong
    assert mail_link("a?bcc=b@x.example") == "mailto:a%3Fbcc%3Db@x.example"


def test_moments_are_said_in_a_zone() -> None:
    """Day and month in English; the year only when it is another."""
    berlin = Moments("Europe/Berlin", FRIDAY)
    assert berlin.moment(FRIDAY) == "Fri 20 Nov 17:55"
    assert berlin.moment(FRIDAY.replace(month=12, day=31, hour=23, minute=30)) == "Fri 1 Jan 2027 00:30"
    assert berlin.span(FRIDAY, FRIDAY.replace(hour=17)) == "Fri 20 Nov 17:55-18:55"
    assert berlin.place == "Berlin"


def test_a_moment_elsewhere_is_said_only_when_it_differs() -> None:
    """With the weekday when that differs too."""
    berlin = Moments("Europe/Berlin", FRIDAY)
    assert berlin.elsewhere(FRIDAY, None) == ""
    assert berlin.elsewhere(FRIDAY, "Europe/Paris") == ""
    assert berlin.elsewhere(FRIDAY, "America/New_York") == "11:55 New York"
    assert berlin.elsewhere(FRIDAY, "Asia/Tokyo") == "Sat 01:55 Tokyo"
