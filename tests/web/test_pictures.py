"""The pictures of the pages in docs/, each of the real page; `HANDOFF_PICTURES=1 pytest -m browser` takes them anew."""

import os
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

from tests.web.served import CHROMIUM, FLAGS
from tests.web.site import PUBLIC, Site, serving
from tests.web.test_passing import a_form

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        "HANDOFF_PICTURES" not in os.environ, reason="HANDOFF_PICTURES=1 takes the pictures of the docs"
    ),
]
PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
NEWS = "Add news, or correct the record"
DESKTOP, PHONE = {"width": 900, "height": 1400}, {"width": 390, "height": 844}


class Camera:
    """Opens pages and takes their pictures."""

    def __init__(self, browser: Browser, base: str) -> None:
        self._browser, self._base = browser, base

    async def take(self, name: str, path: str, *, phone: bool = False, dark: bool = False, opened: str = "") -> Page:
        """The picture of one page; the answer whose title is `opened` is unfolded."""
        size: Any = PHONE if phone else DESKTOP
        page = await self._browser.new_page(viewport=size, color_scheme="dark" if dark else "light")
        await page.goto(self._base + path)
        if opened:
            await page.get_by_text(opened, exact=True).first.click()
        await self.of(page, name)
        return page

    async def of(self, page: Page, name: str) -> None:
        """The picture of the page as it is now."""
        shot = Image.open(BytesIO(await page.screenshot()))
        shot.convert("RGB").quantize(64).save(PICTURES / f"{name}.png", optimize=True)


@pytest_asyncio.fixture
async def camera(site: Site) -> AsyncIterator[Camera]:
    async with serving(site.desk) as url, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield Camera(browser, url)
        await browser.close()


async def test_the_pages_behind_letters(site: Site, camera: Camera) -> None:
    rep, manager = await site.link(), await site.link("maria")
    await camera.take("answer-page", rep, opened="Reject")
    await camera.take("answer-page-phone-dark", rep, phone=True, dark=True, opened="Reject")
    await camera.take("manager-page", manager, opened="Give more time")
    await camera.take("confirm-page-phone", await site.unproven("accept - I ring her on Monday"), phone=True)
    await camera.take("unknown-page-phone", "/answer/unknown", phone=True)
    page = await camera.take("ldr-news-page-phone", await site.link("lea"), phone=True, opened=NEWS)
    await page.get_by_label("The news").fill("she has a new number")
    await page.get_by_role("button", name=re.compile(f"Send ?: {NEWS}")).click()
    await camera.of(page, "held-page-phone")
    await page.goto(page.url)
    await page.get_by_text(NEWS, exact=True).first.click()
    await page.get_by_label("The news").fill("she has a new number")
    site.wait(60)
    site.stories.away = 1
    await page.get_by_role("button", name=re.compile(f"Send ?: {NEWS}")).click()
    await camera.of(page, "received-page-phone")
    await site.answer(rep, word="reject", criteria="budget", note="the money is for trailers")
    site.wait(120)
    await camera.take("ldr-page", await site.link("lea"), opened="Pass it again with new evidence")


async def test_the_pages_for_passing(site: Site, camera: Camera) -> None:
    site.now = site.stories.now = datetime.now(UTC)
    hers = (await site.desk.pass_links.to_page("lea", site.now.date())).removeprefix(PUBLIC)
    wrong = {"contact.phone": "040 55500", "evidence.authority.value": "", "evidence.budget.value": "EUR 500"}
    await site.desk.drafts.begin("picture", "lea", a_form(**wrong))
    await site.desk.drafts.begin("good", "lea", a_form(**{"contact.name": "Eva Lund", "company": "Lund AB"}))
    await camera.take("ask-page-phone", "/pass?company=Nordwind", phone=True)
    await camera.take("pass-list-phone", hers, phone=True)
    await camera.take("pass-page", f"{hers}/picture")
    page = await camera.take("pass-page-phone-dark", f"{hers}/picture", phone=True, dark=True)
    await page.goto(page.url.replace("/picture", "/good"))
    site.wait(30)
    await page.get_by_label("I verified this myself").check()
    await page.get_by_role("button", name="Pass the lead").click()
    await camera.of(page, "passed-page-phone-dark")
