"""Every page in a real browser: readable for everybody (axe), on a phone and on a desktop, in light and dark."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

from domain.people import People
from mail.outbound.contrast import ENOUGH
from tests.web.served import CHROMIUM, FLAGS
from tests.web.site import PUBLIC, Site, serving
from tests.web.test_passing import a_form

pytestmark = pytest.mark.browser
SCREENS = ((320, "light"), (390, "dark"), (1200, "light"))
SERIOUS = ("serious", "critical")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
REALLY_DARK = 60


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield opened
        await opened.close()


@pytest_asyncio.fixture
async def base(site: Site) -> AsyncIterator[str]:
    """Where a browser reaches the pages of the site."""
    async with serving(site.desk) as url:
        yield url


async def every_page(site: Site, page: Page, base: str) -> AsyncIterator[str]:
    """Goes through all pages and their states; gives the name of the one that is shown."""
    await page.goto(f"{base}/answer/unknown")
    yield "unknown"
    confirm = base + await site.unproven("reject 1 - no money before May")
    await page.goto(confirm)
    yield "confirm"
    await page.check("input[value=mine]")
    await page.click("button")
    yield "held"
    answer = base + await site.link()
    await page.goto(answer)
    yield "answer"
    await page.evaluate("document.querySelectorAll('details').forEach(d => { d.name = ''; d.open = true })")
    yield "answer opened"
    site.wait(30)
    async with page.expect_navigation():
        await page.evaluate("document.querySelector('details[open] form').submit()")
    yield "answer incomplete"
    await page.goto(confirm)
    site.wait(100)
    await page.check("input[value=mine]")
    await page.click("button")
    yield "confirmed"
    await page.goto(answer)
    await page.click("summary >> nth=-1")
    yield "undo"


async def every_page_of_an_ldr(site: Site, page: Page, base: str) -> AsyncIterator[str]:
    """Likewise: getting in, drafts and passing."""
    await page.goto(f"{base}/pass?company=Nordwind")
    yield "ask"
    await page.fill("input[type=email]", "lea@example.com")
    await page.press("input[type=email]", "Enter")
    yield "asked"
    hers = (await site.desk.pass_links.to_page("lea", site.now.date())).removeprefix(PUBLIC)
    await page.goto(f"{base}{hers}/new")
    yield "new"
    await page.fill('[name="company"]', "Nordwind GmbH")
    await page.fill('[name="contact.mail"]', "jan")
    await page.fill('[name="evidence.budget.value"]', "EUR 500")
    await page.click("button[value=save]")
    yield "missing"
    draft = page.url
    known = a_form(**{"contact.mail": "anna.roth@kraemer-logistik.example"})
    await site.desk.drafts.save(
        replace((await site.desk.drafts.of("lea"))[0]), known | {"reason.same_person": "she moved"}, 1, "spare"
    )
    await page.goto(draft)
    yield "complete, with a reason"
    await page.goto(base + hers)
    yield "list"
    await page.goto(draft)
    site.wait(30)
    await page.check("form:first-of-type [name=sure]")
    await page.click("button[value=pass]")
    yield "passed"
    await page.click("summary")
    yield "withdraw"
    site.wait(10**7)
    await page.goto(base + hers)
    yield "over"


def contrasts(response: dict[str, Any]) -> list[float]:
    """The contrast of every text that axe measured (WCAG 2.2, 1.4.3)."""
    nodes = [node for rule in response["passes"] if rule["id"] == "color-contrast" for node in rule["nodes"]]
    data = [check["data"] for node in nodes for check in node["any"] if check.get("data")]
    return [float(one["contrastRatio"]) for one in data if one.get("contrastRatio")]


async def every_page_of_other_parts(site: Site, page: Page, base: str) -> AsyncIterator[str]:
    """Likewise: what LDR, manager and sales operations answer."""
    await site.answer(await site.link(), word="reject", criteria="budget", note="no money")
    site.wait(120)
    for person in ("lea", "maria"):
        await page.goto(base + await site.link(person))
        yield f"{person} is asked"
        await page.evaluate("document.querySelectorAll('details').forEach(d => { d.name = ''; d.open = true })")
        yield f"{person} may answer"
        if person == "lea":
            await site.answer(await site.link("lea"), word="dispute", note="the CFO confirmed it by mail")
            site.wait(120)
    await site.answer(await site.link("maria"), word="overturn", to="sam", note="there is money")
    site.wait(120)
    await site.answer(await site.link("sam", 2), word="accept", how="called")
    await page.goto(base + await site.link("ops", 2))
    await page.evaluate("document.querySelectorAll('details').forEach(d => { d.name = ''; d.open = true })")
    yield "ops may answer"


PAGES = ((every_page, 8), (every_page_of_an_ldr, 9), (every_page_of_other_parts, 5))


@pytest.mark.parametrize(("pages", "many"), PAGES)
@pytest.mark.parametrize(("width", "scheme"), SCREENS)
@pytest.mark.parametrize("language", ["en", "de"])
async def test_no_page_has_a_serious_fault_or_is_wider_than_the_screen(
    site: Site, base: str, browser: Browser, width: int, scheme: Any, language: str, pages: Any, many: int
) -> None:
    readers = {person.id: replace(person, language=language) for person in site.everybody.by_id.values()}
    site.everybody = People(by_id=readers)
    page = await browser.new_page(
        viewport={"width": width, "height": 844}, color_scheme=scheme, bypass_csp=True, locale=language
    )
    seen, lowest = [], 21.0
    site.now = site.stories.now = datetime.now(UTC) if pages is every_page_of_an_ldr else site.now
    async for name in pages(site, page, base):
        await page.wait_for_load_state()
        await page.wait_for_function("document.documentElement && document.documentElement.lang")
        assert await page.evaluate("document.documentElement.lang") == language, name
        found = await Axe().run(page, options=RULES)
        faults = [v for v in found.response["violations"] if v["impact"] in SERIOUS]
        assert faults == [], (name, found.generate_report())
        assert not [one for one in found.response["incomplete"] if one["id"] == "color-contrast"], name
        lowest = min(lowest, *contrasts(found.response))
        assert await page.evaluate("document.documentElement.scrollWidth") <= width, name
        seen.append(name)
    assert len(seen) == many
    assert lowest >= ENOUGH
    print(f"{scheme}, {width} px, {language}: the lowest contrast of any text is {lowest:.1f}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_dark_is_dark_and_light_is_light(site: Site, base: str, browser: Browser, scheme: Any) -> None:
    page = await browser.new_page(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    await page.goto(base + await site.link())
    shot = Image.open(BytesIO(await page.screenshot())).convert("L")
    most = max(range(256), key=shot.histogram().__getitem__)
    assert (most < REALLY_DARK) is (scheme == "dark")


async def test_the_browser_finds_nothing_to_complain_about(site: Site, base: str, browser: Browser) -> None:
    """No blocked style, no script, no request to anybody else."""
    page = await browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("request", lambda request: complaints.append(request.url) if not request.url.startswith(base) else None)
    await page.goto(base + await site.link())
    assert [said for said in complaints if "favicon" not in said] == []
