"""The page where an LDR passes leads: how one gets in, drafts, what is missing, passing, and withdrawing."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from domain.desk_letters import PassedByPage, PassLink
from policy.example import fresh_example
from service.pass_links import OPENS_FOR
from tests.web.scanner import scan
from tests.web.site import PUBLIC, Site, a_site

pytestmark = pytest.mark.wide

PASS = {"do": "pass", "sure": "yes"}


def a_form(**changes: str) -> dict[str, str]:
    """The example lead as a page sends it; it passes the gate today."""
    lead = fresh_example(datetime.now(UTC)) | {"id": "kr-2000", "company": "Nordwind GmbH", "claims": {}}
    lead["domain"] = "nordwind.example"
    lead["contact"] = lead["contact"] | {
        "name": "Jan Petersen",
        "mail": "jan@nordwind.example",
        "phone": "+49 40 55500",
    }
    fields = {name: str(said) for name, said in lead.items() if isinstance(said, str | int)}
    for part in ("contact", "meeting"):
        fields |= {f"{part}.{name}": str(said) for name, said in lead[part].items()}
    for criterion, evidence in lead["evidence"].items():
        fields |= {
            f"evidence.{criterion}.{name}": {True: "yes"}.get(said, str(said))
            for name, said in evidence.items()
            if name != "by"
        }
    fields.pop("ldr")
    return fields | changes


@pytest_asyncio.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """Pages as of today, since the gate asks the real clock."""
    async with a_site(tmp_path) as opened:
        opened.now = opened.stories.now = datetime.now(UTC)
        yield opened


async def her_page(site: Site) -> str:
    """The path of Lea's page."""
    link = await site.desk.pass_links.to_page("lea", site.now.date())
    return link.removeprefix(PUBLIC)


async def test_an_ldr_finds_her_open_leads_there_and_opens_the_page_of_one(site: Site) -> None:
    path = await her_page(site)
    page = await site.page(path)
    assert "Anna Roth, Krämer Logistik GmbH" in page
    assert "It is with Ben Vogt and not decided." in page
    opened = await site.press(path, page, open="handoff-kr-1000-1")
    assert opened.status_code == 303
    there = await site.page(opened.headers["location"].removeprefix(PUBLIC))
    assert "Add news, or correct the record" in there
    assert "This page is Lea Brandt&#39;s." in there


async def test_another_ldrs_lead_and_an_old_link_open_nothing(site: Site) -> None:
    path = (await site.desk.pass_links.to_page("tom", site.now.date())).removeprefix(PUBLIC)
    page = await site.page(path)
    assert "Anna Roth" not in page
    other = await site.press(path, await site.page(f"{path}/new"), open="handoff-kr-1000-1")
    assert (other.status_code, "location" in other.headers) == (200, False)
    hers = await her_page(site)
    view = await site.page(hers)
    site.wait(OPENS_FOR.total_seconds() + 86400)
    late = await site.press(hers, view, open="handoff-kr-1000-1")
    assert (late.status_code, "location" in late.headers) == (200, False)


async def begun(site: Site, **fields: str) -> str:
    """Lea saves a draft; the path of its page."""
    answer = await send(site, f"{await her_page(site)}/new", {"do": "save"} | fields)
    assert answer.status_code == 303
    return answer.headers["location"]


async def send(site: Site, path: str, form: dict[str, str], *, after: float = 20) -> httpx.Response:
    """Opens a page, reads it for so many seconds, and sends its form."""
    page = await site.page(path)
    site.wait(after)
    version = page.partition('name="version" value="')[2].partition('"')[0]
    return await site.press(path, page, **({"version": version} | form))


async def test_a_listed_ldr_is_mailed_a_personal_link(site: Site) -> None:
    answer = await site.http.post("/pass", data={"mail": " LEA@example.com "})
    await site.desk.later.all_done()
    (letter,) = site.mailed
    assert isinstance(letter, PassLink)
    assert letter.to == "lea"
    assert "Your leads" in await site.page(letter.link.removeprefix(PUBLIC))
    assert letter.link not in answer.text


@pytest.mark.parametrize("mail", ["ben@example.com", "nobody@example.com", "nina@example.com"])
async def test_the_answer_does_not_tell_whether_an_address_is_listed(site: Site, mail: str) -> None:
    told = await site.http.post("/pass", data={"mail": mail})
    listed = await site.http.post("/pass", data={"mail": "lea@example.com"})
    await site.desk.later.all_done()
    assert (told.status_code, told.text) == (listed.status_code, listed.text)
    assert dict(told.headers) == dict(listed.headers)
    assert [letter.to for letter in site.mailed] == ["lea"]


async def test_nobody_can_fill_an_ldrs_mailbox_with_links(site: Site) -> None:
    for _ in range(20):
        assert (await site.http.post("/pass", data={"mail": "lea@example.com"})).status_code == 202
    await site.desk.later.all_done()
    assert len(site.mailed) == 3


async def test_what_a_crm_link_brings_along_becomes_a_draft_of_the_asking_ldr(site: Site) -> None:
    asked = await site.page("/pass?company=Nordwind%20GmbH&contact.name=Jan&evil=%3Cscript%3E")
    assert 'name="company" value="Nordwind GmbH"' in asked
    assert "evil" not in asked
    assert await site.desk.drafts.of("lea") == []
    await site.http.post("/pass", data={"mail": "lea@example.com", "company": "Nordwind GmbH", "contact.name": "Jan"})
    await site.desk.later.all_done()
    (letter,) = site.mailed
    assert isinstance(letter, PassLink)
    assert "Nordwind" not in letter.link
    assert 'value="Nordwind GmbH"' in await site.page(letter.link.removeprefix(PUBLIC))


async def test_a_personal_crm_link_fills_in_the_form_and_saves_nothing(site: Site) -> None:
    page = await site.page(f"{await her_page(site)}/new?company=Nordwind%20GmbH&rep=ben")
    assert 'value="Nordwind GmbH"' in page
    assert '<option value="ben" selected>' in page
    assert await site.desk.drafts.of("lea") == []


async def test_a_draft_is_kept_however_little_it_holds_and_says_what_is_missing(site: Site) -> None:
    page = await site.page(await begun(site, company="Nordwind GmbH"))
    assert "What is missing" in page
    for said in ("Name of the contact: missing.", "Who gets it: missing.", "1 budget: there is no evidence"):
        assert said in page
    assert "Company: missing" not in page
    (draft,) = await site.desk.drafts.of("lea")
    assert draft.fields == {"company": "Nordwind GmbH"}
    assert await site.desk.drafts.of("tom") == []


async def test_each_save_says_anew_what_is_missing_and_the_gate_is_the_same(site: Site) -> None:
    path = await begun(site, **a_form(**{"evidence.budget.value": "EUR 500"}))
    assert "1 budget: less than the agreed minimum" in await site.page(path)
    answer = await send(site, path, {"do": "save"} | a_form())
    assert answer.headers["location"] == path
    assert "Nothing is missing" in await site.page(path)


async def test_what_cannot_be_read_is_named_with_its_cure_and_kept_as_it_was_typed(site: Site) -> None:
    page = await site.page(await begun(site, **a_form(**{"contact.mail": "jan", "evidence.budget.at": "yesterday"})))
    assert "Mail: this is no mail address. Write name@company.example." in page
    assert "1 budget: When: this is no moment." in page
    assert 'value="yesterday"' in page
    assert 'aria-invalid="true"' in page


@pytest.mark.parametrize(
    ("name", "value", "type_"),
    [
        ("evidence.budget.at", "2026-11-20 16:30 Europe/Berlin", "text"),
        ("evidence.budget.at", "2026-11-20T16:30", "datetime-local"),
        ("evidence.timeframe.value", "January 2027", "text"),
        ("evidence.timeframe.value", "2027-01", "month"),
        ("rep", "somebody", "option"),
        ("evidence.budget.method", "carrier pigeon", "option"),
    ],
)
async def test_no_browser_drops_what_came_from_elsewhere(site: Site, name: str, value: str, type_: str) -> None:
    """An input of moments shows nothing of another text, and the next save would lose it; so would a choice."""
    page = await site.page(await begun(site, **{name: value}))
    if type_ == "option":
        assert f'<option value="{value}" selected>' in page
    else:
        assert re.search(rf'name="{re.escape(name)}" type="{type_}" value="{re.escape(value)}"', page)


async def test_a_moment_without_a_zone_is_the_ldrs(site: Site) -> None:
    path = await begun(site, **a_form(**{"promise.what": "a price", "promise.by": "2030-01-07T10:00"}))
    await send(site, path, PASS | a_form(**{"promise.what": "a price", "promise.by": "2030-01-07T10:00"}))
    (given,) = site.stories.started
    assert given.lead.promises[0].by == datetime(2030, 1, 7, 9, tzinfo=UTC)


async def test_a_complete_lead_passes_in_the_ldrs_name_with_a_receipt(site: Site) -> None:
    path = await begun(site, **a_form())
    answer = await send(site, path, PASS | a_form())
    assert (answer.status_code, "Passed." in answer.text) == (200, True)
    (given,) = site.stories.started
    assert (given.lead.ldr, given.lead.rep, given.lead.company) == ("lea", "ben", "Nordwind GmbH")
    assert {evidence.by for evidence in given.lead.evidence} == {"lea"}
    await site.desk.later.all_done()
    (receipt,) = site.mailed
    assert isinstance(receipt, PassedByPage)
    assert receipt.link.endswith(path.rpartition("/")[2])
    assert "Withdraw the lead" in await site.page(receipt.link.removeprefix(PUBLIC))


async def test_pressing_pass_again_passes_nothing_twice(site: Site) -> None:
    path = await begun(site, **a_form())
    page = await site.page(path)
    site.wait(20)
    for _ in range(2):
        answer = await site.press(path, page, version="1", **PASS, **a_form())
        assert answer.status_code == 200
    assert len(site.stories.started) == 1


@pytest.mark.parametrize(
    ("form", "after", "said"),
    [
        ({"do": "pass"}, 20, "Tick that you mean it"),
        (PASS, 3, "within ten seconds"),
        (PASS | {"view": "none"}, 20, "open for a long time"),
        (PASS | {"company": ""}, 20, "Company: missing"),
    ],
)
async def test_what_is_not_ready_or_not_meant_is_saved_and_not_passed(
    site: Site, form: dict[str, str], after: float, said: str
) -> None:
    path = await begun(site, company="Nordwind")
    answer = await send(site, path, a_form(careful="she is in a hurry") | form, after=after)
    assert (answer.status_code, said in answer.text) == (422, True), answer.text
    assert site.stories.started == []
    (draft,) = await site.desk.drafts.of("lea")
    assert draft.fields["careful"] == "she is in a hurry"


async def test_a_finding_that_a_reason_lets_through_asks_for_it(site: Site) -> None:
    known = a_form(**{"contact.mail": "anna.roth@kraemer-logistik.example"})
    path = await begun(site, **known)
    page = await site.page(path)
    assert "This person is known already. Anna Roth" in page
    assert 'name="reason.same_person"' in page
    refused = await send(site, path, PASS | known)
    assert (refused.status_code, site.stories.started) == (422, [])
    await send(site, path, PASS | known | {"reason.same_person": "she moved there"})
    (given,) = site.stories.started
    assert [(one.finding, one.reason) for one in given.overrides] == [("same_person", "she moved there")]


async def test_two_windows_lose_nothing_of_each_other(site: Site) -> None:
    path = await begun(site, company="Nordwind")
    page = await site.page(path)
    await site.press(path, page, do="save", version="1", company="Nordwind", careful="from the first window")
    other = await site.press(path, page, do="save", version="1", company="Nordwind", careful="from the second")
    assert other.headers["location"] != path
    kept = {draft.fields["careful"] for draft in await site.desk.drafts.of("lea")}
    assert kept == {"from the first window", "from the second"}


async def test_a_form_that_is_sent_twice_is_one_draft(site: Site) -> None:
    path = f"{await her_page(site)}/new"
    page = await site.page(path)
    for _ in range(2):
        await site.press(path, page, do="save", version="0", company="Nordwind")
    assert len(await site.desk.drafts.of("lea")) == 1


async def test_when_temporal_does_not_answer_nothing_is_lost(site: Site) -> None:
    known = a_form(id="kr-1000")
    path = await begun(site, **known)
    site.stories.away = 2
    answer = await send(site, path, PASS | known)
    assert (answer.status_code, "try again" in answer.text) == (503, True)
    assert (await site.desk.drafts.of("lea"))[0].fields["company"] == "Nordwind GmbH"


async def test_a_lead_that_is_passed_already_says_how_it_stands(site: Site) -> None:
    assert "only new evidence passes it again. Anna Roth" in await site.page(await begun(site, **a_form(id="kr-1000")))


async def test_what_was_passed_can_be_withdrawn_with_a_reason_and_not_by_a_machine(site: Site) -> None:
    path = await begun(site, **a_form())
    await send(site, path, PASS | a_form())
    assert (await send(site, path, {"do": "withdraw", "why": ""})).status_code == 422
    assert (await send(site, path, {"do": "withdraw", "why": "they left"}, after=2)).status_code == 422
    assert site.stories.sent == []
    assert (await send(site, path, {"do": "withdraw", "why": "they left"})).status_code == 200
    assert site.stories.sent == ["withdraw they left (Lea Brandt)"]


async def test_a_discarded_draft_is_shown_no_more_and_needs_a_tick(site: Site) -> None:
    path = await begun(site, company="Nordwind")
    assert (await send(site, path, {"do": "discard"})).status_code == 422
    assert (await send(site, path, {"do": "discard", "sure": "yes"})).status_code == 303
    assert (await site.http.get(path)).status_code == 404
    assert "Nordwind" not in await site.page(await her_page(site))


async def test_a_link_opens_one_ldrs_page_for_a_while(site: Site) -> None:
    path, page = await begun(site, company="Nordwind"), await her_page(site)
    toms = (await site.desk.pass_links.to_page("tom", site.now.date())).removeprefix(PUBLIC)
    assert (await site.http.get(f"{toms}/{path.rpartition('/')[2]}")).status_code == 404
    assert (await site.http.get(f"{await site.link()}/new")).status_code == 404
    site.wait(OPENS_FOR.total_seconds())
    assert "nothing can be changed by it any more" in await site.page(page)
    form: dict[str, Any] = {"do": "save", "company": "Another"}
    assert (await send(site, path, form)).status_code == 403
    assert (await site.desk.drafts.of("lea"))[0].fields == {"company": "Nordwind"}


async def test_a_scanner_that_presses_everything_passes_and_withdraws_nothing(site: Site) -> None:
    path = await begun(site, **a_form())
    codes = await scan(site.http, PUBLIC + path)
    assert codes
    assert site.stories.started == []
    await send(site, path, PASS | a_form())
    assert len(site.stories.started) == 1
    await scan(site.http, PUBLIC + path)
    assert site.stories.sent == []
