"""From the mailbox through a real Chromium to the story: letters, links, pages, answers."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, async_playwright

from domain.link_answers import FASTEST
from runtime.trial.rep import text_of
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import Place
from tests.web.scanner import scan
from tests.web.served import CHROMIUM, FLAGS, Served, served
from tests.web.site import token

pytestmark = pytest.mark.browser
PHONE = {"width": 390, "height": 844}
READING = FASTEST.total_seconds() * 1000 + 500
"""Milliseconds that a person needs at least for a page."""


@pytest_asyncio.fixture(scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    async with served(tmp_path_factory.mktemp("served")) as opened:
        yield opened


@pytest_asyncio.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield opened
        await opened.close()


@pytest_asyncio.fixture
async def phone(browser: Browser) -> AsyncIterator[BrowserContext]:
    """A phone on which scripts are switched off."""
    context = await browser.new_context(viewport=PHONE, java_script_enabled=False)  # type: ignore[arg-type]
    yield context
    await context.close()


async def link_to_confirm(place: Place, lead: str, answer: str) -> str:
    """A rep's reply that nothing proves, and the link in the letter that comes back."""
    letter = await place.handoff_letter("ben", lead)
    reply = await place.mailbox("ben").reply(letter, answer)
    assert (await place.filed(reply))[1].verdict == "parked"
    told = await place.letter("ben", lead, lambda m: m["In-Reply-To"] == reply)
    found = re.search(r"http://\S+/confirm/\w+", text_of(told))
    assert found, text_of(told)
    return found[0]


async def test_an_unproven_mail_is_confirmed_by_keyboard_on_a_phone_without_script(
    house: Served, phone: BrowserContext
) -> None:
    lead = house.place.new_id()
    passed = await house.place.pass_lead(fresh_lead(lead))
    page = await phone.new_page()
    await page.goto(await link_to_confirm(house.place, lead, "accept - I ring her on Monday"))
    assert await page.get_by_role("heading", level=1).inner_text() == "Is this mail yours?"
    await page.wait_for_timeout(READING)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    assert await page.get_by_label(re.compile("Yes, I wrote this: accept")).is_checked()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.get_by_role("heading", name="Confirmed: Ben Vogt wrote it").wait_for()
    row = await house.place.until(passed.attempt_id, "awaiting_opportunity")
    assert (row.decided_by, row.verdict) == ("ben", "accept")
    await page.reload()
    assert "Ben Vogt accepted it on" in await page.inner_text("main")


async def answer_link(place: Place, lead: str) -> str:
    """The link in the handoff letter."""
    found = re.search(r"Or tap: (http://\S+/answer/\w+)", text_of(await place.handoff_letter("ben", lead)))
    assert found
    return found[1]


async def test_a_rep_rejects_from_the_letter_by_keyboard_without_script_and_undoes_it(
    house: Served, phone: BrowserContext
) -> None:
    lead = house.place.new_id()
    passed = await house.place.pass_lead(fresh_lead(lead), undo_for=timedelta(minutes=15))
    page = await phone.new_page()
    await page.goto(await answer_link(house.place, lead))
    await page.wait_for_timeout(READING)
    for key in ("Tab", "Tab", "Tab", "Enter", "Tab", "Space", "Tab", "Space", "Tab", "Tab", "Tab", "Tab"):
        await page.keyboard.press(key)
    await page.keyboard.type("no money before May")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.get_by_text("Rejected. The receipt is on its way to Ben Vogt by mail.").wait_for()
    row = await house.place.until(passed.attempt_id, "with_ldr")
    (decided,) = [f for f in await house.place.house.ledger.listing.story(passed.attempt_id) if f.kind == "decided"]
    assert (row.decided_by, decided.data["criteria"], decided.data["channel"]) == ("ben", "budget,timeframe", "link")
    receipt = await house.place.letter("ben", lead, lambda m: "undo" in text_of(m) and "reject" in text_of(m).lower())
    assert "/answer/" in text_of(receipt)

    await page.reload()
    await page.get_by_text("Undo", exact=True).click()
    await page.get_by_label("Yes, take it back").check()
    await page.wait_for_timeout(READING)
    await page.get_by_role("button", name=re.compile("Send ?: Undo")).click()
    await page.get_by_text("Taken back: nothing is decided.").wait_for()
    assert (await house.place.until(passed.attempt_id, "with_rep")).verdict is None


async def test_a_scanner_with_scripts_that_presses_everything_in_the_letter_decides_nothing(
    house: Served, browser: Browser
) -> None:
    lead = house.place.new_id()
    passed = await house.place.pass_lead(fresh_lead(lead))
    link = await answer_link(house.place, lead)
    page = await browser.new_page()
    await page.goto(link)
    async with httpx.AsyncClient(base_url=house.url) as http:
        assert await scan(http, link)
    await page.evaluate("document.querySelectorAll('form').forEach(f => f.submit())")
    await page.wait_for_load_state()
    await page.close()
    assert (await house.place.until(passed.attempt_id, "with_rep")).verdict is None
    assert [one for one in await house.place.sent(passed.attempt_id) if one != "handoff to ben"] == ["held to ben"]
    kinds = await house.place.kinds(passed.attempt_id)
    assert "decided" not in kinds
    assert "engaged" not in kinds


async def test_a_scanner_decides_nothing_by_it_and_causes_one_mail(house: Served) -> None:
    lead = house.place.new_id()
    passed = await house.place.pass_lead(fresh_lead(lead))
    link = await link_to_confirm(house.place, lead, "accept")
    before = len(await house.place.letters("ben", lead))
    async with httpx.AsyncClient(base_url=house.url) as http:
        assert await scan(http, link)
    assert (await house.place.until(passed.attempt_id, "with_rep")).verdict is None
    assert "held to ben" in await house.place.sent(passed.attempt_id)
    assert len(await house.place.letters("ben", lead)) == before + 1


async def test_an_ldr_gets_the_link_by_mail_and_passes_a_lead_on_a_phone_without_script(
    house: Served, phone: BrowserContext
) -> None:
    lead, place = house.place.new_id(), house.place
    page = await phone.new_page()
    await page.goto(f"{house.url}/pass?id={lead}&company=Nordwind")
    await page.get_by_label("Your mail address at work").fill("lea@example.com")
    await page.keyboard.press("Enter")
    await page.get_by_text("the link is on its way there").wait_for()
    letter = await place.mailbox("lea").letter(lambda m: m["Subject"] == "Your link for passing leads", 20)
    found = re.search(r"http://\S+/pass/\S+", text_of(letter))
    assert found
    await page.goto(found[0])
    assert await page.get_by_label("Company (needed)").input_value() == "Nordwind"
    assert await page.get_by_text("1 budget: there is no evidence.").is_visible()
    fields = columns(fresh_lead(lead))
    for name, said in fields.items():
        field = page.locator(f'[name="{name}"]')
        kind = await field.evaluate("e => e.type") if await field.count() else "none"
        if kind == "select-one":
            await field.select_option(said)
        elif kind == "datetime-local":
            await field.fill(said[:16].replace(" ", "T"))
        elif kind != "none":
            await field.fill(said)
    await page.get_by_role("button", name="Save and see what is missing").click()
    await page.get_by_role("heading", name="Nothing is missing").wait_for()
    await page.wait_for_timeout(READING)
    await page.get_by_label("I verified this myself").check()
    await page.get_by_role("button", name="Pass the lead").click()
    await page.get_by_text("Passed. The letter to the rep is being written").wait_for()
    row = await place.until(f"handoff-{lead}-1", "with_rep")
    assert (row.ldr, row.rep) == ("lea", "ben")
    receipt = await place.mailbox("lea").letter(lambda m: m["Subject"].startswith("Passed: Anna Roth"), 20)
    await page.goto(re.findall(r"http://\S+/pass/\S+", text_of(receipt))[0])
    await page.get_by_text("Withdraw the lead").first.click()
    await page.get_by_label("Why?").fill("they have gone")
    await page.wait_for_timeout(READING)
    await page.get_by_role("button", name="Withdraw the lead").click()
    await page.get_by_text("It is being withdrawn.").wait_for()
    assert (await place.until(f"handoff-{lead}-1", "settled")).outcome == "withdrawn"


async def answered(house: Served, link: str, **given: str) -> None:
    """The rep answers on the page, as a person does who reads it first."""
    async with httpx.AsyncClient(base_url=house.url) as http:
        page = (await http.get(link)).text
        await asyncio.sleep(READING / 1000)
        assert (await http.post(link, data={"view": token(page)} | given)).status_code == 200


async def test_an_ldr_brings_new_evidence_on_a_phone_without_script_and_the_lead_is_passed_again(
    house: Served, phone: BrowserContext
) -> None:
    lead, place = house.place.new_id(), house.place
    passed = await place.pass_lead(fresh_lead(lead))
    link = await answer_link(place, lead)
    await answered(house, link, word="reject", criteria="budget", note="no money before May")
    await place.until(passed.attempt_id, "with_ldr")
    told = await place.letter("lea", lead, lambda m: "rejected" in str(m["Subject"]).lower() or "reject" in text_of(m))
    page = await phone.new_page()
    await page.goto(re.findall(r"http://\S+/answer/\w+", text_of(told))[0])
    await page.get_by_text("Pass it again with new evidence", exact=True).click()
    budget = page.locator('[id="repass-evidence.budget.value"]')
    await budget.fill("EUR 500")
    await page.get_by_role("button", name="See what is missing").click()
    await page.get_by_text("1 Budget: How: missing.").wait_for()
    await budget.fill("EUR 90000")
    await page.locator('[id="repass-evidence.budget.method"]').select_option("mail")
    at = datetime.now(ZoneInfo("Europe/Berlin")) - timedelta(minutes=5)
    await page.locator('[id="repass-evidence.budget.at"]').fill(f"{at:%Y-%m-%dT%H:%M}")
    await page.locator('[id="repass-evidence.budget.note"]').fill("the CFO wrote it")
    await page.get_by_role("button", name="See what is missing").click()
    await page.get_by_text("Nothing is missing.").wait_for()
    assert await budget.input_value() == "EUR 90000"
    await page.get_by_label("I verified this myself").check()
    await page.wait_for_timeout(READING)
    await page.get_by_role("button", name=re.compile("Send ?: Pass it again")).click()
    await page.get_by_text("Passed again.").wait_for()
    assert (await place.until(passed.attempt_id, "settled")).outcome == "repassed"
    again = await place.until(f"handoff-{lead}-2", "with_rep")
    assert (again.rep, again.number) == ("ben", 2)
    receipt = await place.letter("lea", lead, lambda m: "It came by your link" in text_of(m))
    assert f"handoff-{lead}-2" in text_of(receipt)


async def test_a_rep_names_an_opportunity_and_the_page_says_what_the_crm_lacks(
    house: Served, phone: BrowserContext
) -> None:
    lead, place = house.place.new_id(), house.place
    passed = await place.pass_lead(fresh_lead(lead))
    link = await answer_link(place, lead)
    await answered(house, link, word="accept", how="called")
    await place.until(passed.attempt_id, "awaiting_opportunity")
    page = await phone.new_page()
    await page.goto(link)
    await page.get_by_text("Name the opportunity", exact=True).click()
    await page.get_by_label("The opportunity's id in the CRM").fill("no-such-one")
    await page.wait_for_timeout(READING)
    await page.get_by_role("button", name=re.compile("Send ?: Name the opportunity")).click()
    await page.get_by_text("It is read from the CRM now and judged").wait_for()
    await place.recorded(passed.attempt_id, "attached")
    for _ in range(20):
        await page.reload()
        if await page.get_by_text("Still missing in the CRM: no-such-one is no opportunity of this lead").count():
            break
        await page.wait_for_timeout(500)
    else:
        pytest.fail(await page.inner_text("main"))
    assert (await place.until(passed.attempt_id, "awaiting_opportunity")).outcome is None


def columns(data: dict[str, Any], under: str = "") -> dict[str, str]:
    """A lead as the names of a form's fields."""
    found: dict[str, str] = {}
    for name, said in data.items():
        if isinstance(said, dict):
            found |= columns(said, f"{under}{name}.")
        elif not isinstance(said, list):
            found[under + name] = {True: "yes"}.get(said, str(said))
    return found
