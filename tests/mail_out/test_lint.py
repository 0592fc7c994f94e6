"""The linter of HTML letters finds what it is for."""

import pytest

from mail.outbound.contrast import contrast
from mail.outbound.lint import faults
from tests.mail_out.letters import SAMPLES, ordinary
from tests.mail_out.parts import html_of

DARK = "<style>@media (prefers-color-scheme: dark) { .ink { color: #222222 !important; } }</style>"

WRONG = {
    '<div style="color:#000000">x</div>': "<div> is not a tag",
    '<p onclick="x">x</p>': "<p onclick> is not allowed",
    '<p style="display:flex">x</p>': "property 'display'",
    '<p style="background-color:url(http://x.example/p)">x</p>': "uses background-color",
    '<p style="color:#777777">grey</p>': "#777777 on #ffffff has contrast 4.5 in light",
    '<p style="color:grey">x</p>': "write #rrggbb",
    '<table width="700"><tr><td>x</td></tr></table>': "<table> is 700 wide",
    '<table style="max-width:601px"><tr><td>x</td></tr></table>': "uses max-width: 601px",
    '<a href="javascript:x">x</a>': "a link goes to 'javascript:x'",
    "<p>x": "<p> is never closed",
    "x</p>": "</p> closes nothing",
    "<style>p { color: red }</style>": "more than one rule set",
    "<style>@media (prefers-color-scheme: dark) { p { color: red } }</style>": "other than colours of classes",
    DARK + '<p class="ink" style="color:#111111; background-color:#ffffff">x</p>': None,
    DARK + '<p class="ink" style="color:#111111">x</p>': "in dark",
}


@pytest.mark.parametrize("html", WRONG)
def test_what_is_wrong_is_said(html: str) -> None:
    """One sentence for each fault, and none for what is well."""
    said = WRONG[html]
    found = faults(html)
    assert found == [] if said is None else any(said in one for one in found), found


def test_contrast_is_wcags() -> None:
    """The ends of the scale, and the classic grey that just fails."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#123456", "#123456") == pytest.approx(1)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_letter_with_its_dark_colours_taken_away_fails() -> None:
    """The dark check is real: without the rule for ink, dark text would stand on dark paper."""
    html = html_of(SAMPLES[0], ordinary()).replace(".ink { color: #e6ebf1 !important; }", "")
    assert any("in dark" in fault for fault in faults(html))
