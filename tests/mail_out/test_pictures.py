"""Every letter in a real browser: on a phone and at full width, light and dark, nothing is wider than the screen."""

import os
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.async_api import Browser, async_playwright

from mail.outbound.languages import SENTENCES
from tests.mail_out.german import german, sample_in_german
from tests.mail_out.letters import CASES, SAMPLES, Sample, fitted
from tests.mail_out.parts import html_of

pytestmark = pytest.mark.browser

CHROMIUM = "/usr/bin/chromium"
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SCREENS = ((320, "light"), (320, "dark"), (600, "light"), (600, "dark"))
PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
KEPT = {(600, "light"): "handoff-letter.png", (320, "dark"): "handoff-letter-phone-dark.png"}
"""The pictures of the handoff letter in the docs, taken anew with HANDOFF_PICTURES=1."""
KEPT_GERMAN = "handoff-letter-german.png"


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    """Debian's Chromium."""
    async with async_playwright() as play:
        chromium = await play.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield chromium
        await chromium.close()


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize(("width", "scheme"), SCREENS)
async def test_no_letter_is_wider_than_the_screen(browser: Browser, width: int, scheme: str, language: str) -> None:
    """No letter scrolls sideways, however long a word or a link in it is."""
    page = await browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    for case_name, case in CASES.items():
        for sample in SAMPLES:
            await page.set_content(html_of(fitted(sample, case()), case(), language))
            wide = await page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, f"{sample.name} about the {case_name} lead is {wide} px wide on {width} px"
    await page.close()


@pytest.mark.parametrize(("width", "scheme"), SCREENS)
async def test_dark_is_dark_and_light_is_light(browser: Browser, width: int, scheme: str) -> None:
    """The letter follows the reader's choice of light or dark."""
    page = await browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    await page.set_content(html_of(_handoff(), CASES["ordinary"]()))
    paper = await page.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor")
    assert paper == ("rgb(255, 255, 255)" if scheme == "light" else "rgb(26, 34, 45)")
    if os.environ.get("HANDOFF_PICTURES") and (name := KEPT.get((width, scheme))):
        keep(await page.screenshot(full_page=True), name)
    await page.close()


async def test_a_german_letter_says_that_it_is_german(browser: Browser) -> None:
    """Screen readers and hyphenation go by the language of the page; nothing is cut off beside the labels."""
    page = await browser.new_page(viewport={"width": 600, "height": 800})
    await page.set_content(html_of(sample_in_german(_handoff("handoff_with_a_ladder")), german(), "de"))
    assert await page.evaluate("document.documentElement.lang") == "de"
    labels = await page.evaluate(
        "[...document.querySelectorAll('td[width=\"78\"]')].map(l => l.scrollWidth - l.clientWidth)"
    )
    assert max(labels) <= 0
    if os.environ.get("HANDOFF_PICTURES"):
        keep(await page.screenshot(full_page=True), KEPT_GERMAN)
    await page.close()


def keep(shot: bytes, name: str) -> None:
    """The picture in the docs, in few colours."""
    Image.open(BytesIO(shot)).quantize(64).save(PICTURES / name, optimize=True)


def _handoff(name: str = "handoff") -> Sample:
    return next(sample for sample in SAMPLES if sample.name == name)
