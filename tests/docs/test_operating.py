"""docs/operating-in-the-temporal-ui.md, done by hand in a real browser. HANDOFF_PICTURES=1 takes its pictures anew."""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.async_api import async_playwright
from temporalio.api.enums.v1 import PendingActivityState

from tests.docs.scene import HANDOFFS, a_scene
from tests.docs.temporal_ui import TemporalUi, choose_columns, save, stacked
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import MENDED, PATIENCE, Place
from tests.mail_out.test_pictures import CHROMIUM, QUIET

pytestmark = pytest.mark.browser

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "operating-in-the-temporal-ui.md").read_text(encoding="utf-8")
LINKS = dict(re.findall(r"^\| ([^|]+) \| \[`.*?\]\(http://127\.0\.0\.1:18233(.*?)\) \|$", PAGE, re.MULTILINE))
ACCEPT, REJECT, SIGNAL = re.findall(r"^```json\n(.*?)\n```$", PAGE, re.MULTILINE | re.DOTALL)
SHOWN = {
    "overdue": {"handoff-nl-2006-1"},
    "undeliverable": {"handoff-wf-2007-1"},
    "accepted, no opportunity": {"handoff-sp-2008-1"},
    "waiting for one rep": {"handoff-kr-1000-1", "handoff-nl-2006-1"},
    "all attempts of a lead": {"handoff-kr-1000-1"},
    "given back to the LDR": {"handoff-bw-2002-1"},
    "before the manager": set(),
    "ended from outside": set(),
    "stuck: a fault in our code": set(),
    "the two watches": {"mailbox-handoff", "crm-sweep-sql"},
}


@pytest.fixture(scope="module")
async def place(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    async with a_scene(tmp_path_factory.mktemp("scene")) as opened:
        yield opened


@pytest.fixture(scope="module")
async def ui(place: Place) -> AsyncIterator[TemporalUi]:
    """A window of Debian's Chromium with the columns that the page recommends."""
    columns = re.search(r"kept in your browser\): (.*?)\.", PAGE, re.DOTALL)
    assert columns
    async with async_playwright() as play:
        chromium = await play.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        context = await chromium.new_context(viewport={"width": 1760, "height": 900})
        await choose_columns(context, " ".join(columns[1].split()).split(", "))
        yield TemporalUi(page=await context.new_page(), base=place.stack.ui_url)
        await chromium.close()


async def waiting_for_ben(place: Place) -> str:
    """A new handoff that Ben has the letter of."""
    passed = await place.pass_lead(fresh_lead(place.new_id()))
    await place.until(passed.attempt_id, "with_rep")
    return passed.attempt_id


def test_every_filter_of_the_page_is_tried() -> None:
    assert set(LINKS) == set(SHOWN)


@pytest.mark.parametrize("to_see", SHOWN)
async def test_a_ready_filter_shows_what_it_promises(place: Place, ui: TemporalUi, to_see: str) -> None:
    ours = HANDOFFS | SHOWN["the two watches"]
    assert set(await ui.open_list(LINKS[to_see], *SHOWN[to_see])) & ours == SHOWN[to_see]


async def test_the_recommended_columns_are_shown(ui: TemporalUi) -> None:
    await ui.open_list("/namespaces/default/workflows?query=WorkflowType%3D%22LeadHandoff%22", *HANDOFFS)
    heads = await ui.page.locator("thead th").all_inner_texts()
    assert [head.strip() for head in heads if head.strip()][-7:] == [
        *("Workflow ID", "Company", "HandoffRep", "HandoffState", "HandoffLate", "HandoffDueAt", "HandoffOutcome"),
    ]
    if os.environ.get("HANDOFF_PICTURES"):
        await ui.page.set_viewport_size({"width": 1760, "height": 650})
        save(await ui.picture(), DOCS / "pictures" / "temporal-list.png")
        await ui.page.set_viewport_size({"width": 1760, "height": 900})


async def test_a_handoff_says_who_is_waited_for_and_what_happened(ui: TemporalUi) -> None:
    await ui.open_workflow("handoff-sp-2008-1", "user-metadata")
    await ui.reads("Awaiting opportunity")
    if os.environ.get("HANDOFF_PICTURES"):
        await _picture_of_one(ui)
    await ui.open_workflow("handoff-sp-2008-1")
    for named in ("handoff letter to ben", "conversion to ben"):
        await ui.page.get_by_text(named).first.wait_for()


async def test_the_query_status_answers(ui: TemporalUi) -> None:
    await ui.open_workflow("handoff-kr-1000-1", "queries")
    await ui.page.get_by_role("button", name="Run Query").click()
    await ui.page.get_by_text("ben to accept or reject").first.wait_for()


async def test_an_operator_accepts_by_the_update(place: Place, ui: TemporalUi) -> None:
    attempt = await waiting_for_ben(place)
    assert await ui.send("update", attempt, "decide", ACCEPT) == ""
    row = await place.until(attempt, "awaiting_opportunity")
    assert (row.decided_by, row.verdict) == ("maria", "accept")


async def test_an_operator_rejects_by_the_update_and_is_told_what_is_missing(place: Place, ui: TemporalUi) -> None:
    attempt = await waiting_for_ben(place)
    said = await ui.send("update", attempt, "decide", '{"verdict": "reject", "by": "maria"}')
    assert said.startswith("a rejection names at least one criterion")
    assert await ui.send("update", attempt, "decide", REJECT) == ""
    assert (await place.until(attempt, "with_ldr")).verdict == "reject"


async def test_an_operator_rejects_by_a_signal(place: Place, ui: TemporalUi) -> None:
    attempt = await waiting_for_ben(place)
    assert await ui.send("signal", attempt, "reject", SIGNAL) == ""
    assert (await place.until(attempt, "with_ldr")).decided_by == "maria"


async def test_a_letter_goes_out_again_after_the_address_was_mended(place: Place, ui: TemporalUi) -> None:
    passed = await place.pass_lead(fresh_lead(place.new_id(), rep="dora"))
    await place.until(passed.attempt_id, "undeliverable")
    people = place.house.settings.people
    people.write_text(people.read_text(encoding="utf-8").replace("dora@example.com", MENDED), encoding="utf-8")
    assert await ui.send("update", passed.attempt_id, "resend", "") == ""
    await place.until(passed.attempt_id, "with_rep")


async def test_a_cancellation_in_the_ui_withdraws_without_a_reason(place: Place, ui: TemporalUi) -> None:
    attempt = await waiting_for_ben(place)
    await ui.open_workflow(attempt)
    await ui.confirm("Request Cancellation")
    assert (await place.until(attempt, "settled")).outcome == "withdrawn"
    story = await place.house.ledger.listing.story(attempt)
    assert "withdrawn: cancelled in Temporal without a reason" in [fact.said for fact in story]


async def test_a_terminated_handoff_is_aborted_in_the_ledger(place: Place, ui: TemporalUi) -> None:
    attempt = await waiting_for_ben(place)
    await ui.open_workflow(attempt)
    await ui.page.get_by_role("button", name="More Actions").click()
    await ui.page.get_by_test_id("terminate-button").locator("visible=true").first.click()
    await ui.form().get_by_test_id("confirm-modal-button").click()
    assert (await place.until(attempt, "settled")).outcome == "aborted"


async def test_a_paused_watch_leaves_mail_in_the_inbox_until_it_goes_on(place: Place, ui: TemporalUi) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    await place.until(passed.attempt_id, "with_rep")
    await ui.open_workflow("mailbox-handoff", "pending-activities")
    await ui.confirm("Pause")
    await ui.page.get_by_role("button", name="Unpause").first.wait_for(timeout=60_000)
    await _paused(place)
    await place.mailbox("ben").reply(letter, "accept")
    assert len(await place.folder("handoff@example.com")) == 1
    await ui.confirm("Unpause")
    await place.until(passed.attempt_id, "awaiting_opportunity", within=3 * PATIENCE)


async def _paused(place: Place) -> None:
    """Returns when the reader has really stopped: the next heartbeat tells it."""
    handle = place.temporal.get_workflow_handle("mailbox-handoff")
    async with asyncio.timeout(3 * PATIENCE):
        while True:
            (reading,) = (await handle.describe()).raw_description.pending_activities
            if reading.state == PendingActivityState.PENDING_ACTIVITY_STATE_PAUSED:
                return
            await asyncio.sleep(0.2)


async def _picture_of_one(ui: TemporalUi) -> None:
    """Details above, the timeline below."""
    big = replace(ui, page=await ui.page.context.new_page())
    await big.page.set_viewport_size({"width": 1500, "height": 1500})
    await big.open_workflow("handoff-sp-2008-1", "user-metadata")
    await big.reads("Awaiting opportunity")
    await big.page.wait_for_timeout(5_000)
    details = await big.picture()
    await big.open_workflow("handoff-sp-2008-1")
    await big.page.get_by_text("conversion to ben").first.wait_for()
    await big.page.wait_for_timeout(3_000)
    heading = await big.page.get_by_role("heading", name="Timeline").first.bounding_box()
    assert heading
    timeline = await big.picture(below=heading["y"])
    save(stacked(details, timeline), DOCS / "pictures" / "temporal-handoff.png")
    await big.page.close()
