"""Two reps want a lead, and an opportunity that is named: what their pages offer and what comes of it."""

from dataclasses import replace

import pytest

from domain.opportunity import Finding, Judgement
from domain.people import Account
from tests.web.offers import offered
from tests.web.site import ATTEMPT, Site
from tests.web.test_api import key
from tests.web.test_course import tell

pytestmark = pytest.mark.wide


async def test_a_rep_who_had_the_lead_claims_it_back_and_the_manager_is_asked(site: Site) -> None:
    old = await site.link()
    await tell(site, "move", by="maria", to="sam", note="his region")
    page = await site.page(old)
    assert "The lead has moved on since this letter." in page
    assert offered(page) == {"mine"}
    site.everybody = replace(
        site.everybody,
        accounts=(Account(domain="kraemer-logistik.example", company="Krämer Logistik", owner="ben"),),
    )
    answer = await site.answer(old, word="mine", note="I have known her for years")
    assert "Somebody else was asked for it. Nothing is decided." in answer.text
    (claim,) = [order.letter for order in site.stories.driver.letters if order.letter.kind == "ruling"]
    assert claim.about == "claim"
    assert claim.text == "I have known her for years (holds the account Krämer Logistik)"
    assert claim.by.by == "ben"
    assert claim.by.on_behalf_of is None
    assert site.kinds() == ["noted to ben"]


async def test_a_stand_in_claims_for_himself_and_never_for_the_rep(site: Site) -> None:
    path = await site.link("clara")
    assert offered(await site.page(path)) >= {"accept", "mine"}
    await site.answer(path, word="mine", note="she is my client")
    assert site.stories.file.claimed == ("clara",)


async def test_nobody_claims_what_is_his_or_what_is_decided(site: Site) -> None:
    mine = await site.link()
    assert "mine" not in offered(await site.page(mine))
    assert (await site.answer(mine, word="mine", note="x")).status_code == 403
    await site.answer(mine, word="accept", how="called")
    site.wait(120)
    assert "mine" not in offered(await site.page(await site.link("clara")))
    assert (await site.answer(await site.link("lea"), word="mine", note="x")).status_code == 403


async def accepted(site: Site) -> str:
    """Ben accepts; gives his page."""
    path = await site.link()
    await site.answer(path, word="accept", how="called")
    site.wait(120)
    return path


async def test_a_rep_names_the_opportunity_and_only_what_is_read_back_converts(site: Site) -> None:
    path = await accepted(site)
    assert "attach" in offered(await site.page(path))
    site.stories.driver.read = Judgement(
        result="not_yet",
        reasons=(Finding(code="not_found", said="17 is no opportunity of this lead, its contact or its company. "
                         "Link it to the lead."),),
        read_at=site.now,
    )  # fmt: skip
    answer = await site.answer(path, word="attach", opportunity=" 17 ", note="I made it")
    assert "It is read from the CRM now and judged" in answer.text
    assert "Still missing in the CRM: 17 is no opportunity of this lead" in await site.page(path)
    look = site.stories.driver.looks[-1].expected
    assert (look.attached, look.attached_by_rep) == ("17", True)
    assert site.stories.file.state == "awaiting_opportunity", "a word converts nothing"
    site.wait(120)
    site.stories.driver.read = Judgement(result="confirmed", reasons=(), read_at=site.now, opportunity_id="18")
    await site.answer(path, word="attach", opportunity="18")
    assert site.stories.file.outcome == "converted"
    story = [(f.kind, f.by, f.data.get("opportunity")) for f in await site.ledger.listing.story(ATTEMPT)]
    assert ("attached", "ben", "17") in story


async def test_accepting_and_naming_it_within_a_minute_are_one_persons(site: Site) -> None:
    path = await site.link()
    await site.answer(path, word="accept", how="called")
    named = await site.answer(path, word="attach", opportunity="17")
    assert named.status_code == 200
    assert site.stories.decision is not None
    assert site.stories.file.attached == "17"


async def test_sales_operations_vouch_for_its_age(site: Site) -> None:
    await accepted(site)
    await site.answer(await site.link("ops"), word="attach", opportunity="17")
    look = site.stories.driver.looks[-1].expected
    assert (look.attached, look.attached_by_rep) == ("17", False)


async def test_the_api_names_it_once_and_says_what_to_do_before_an_acceptance(site: Site) -> None:
    url, headers = f"/api/v1/handoffs/{ATTEMPT}/opportunity", await key(site)
    early = await site.http.post(url, json={"opportunity": "17"}, headers=headers)
    assert (early.status_code, "an accepted lead that waits for one" in early.json()["detail"]) == (409, True)
    await accepted(site)
    headers = headers | {"idempotency-key": "request-2"}
    for _ in range(2):
        named = await site.http.post(url, json={"opportunity": "17"}, headers=headers)
        assert named.json()["said"] == "opportunity 17 is read back from the CRM and judged"
    assert len([look for look in site.stories.driver.looks if look.expected.attached == "17"]) == 1
    assert site.stories.file.outcome is None
    for body in ({"opportunity": " "}, {"opportunity": "x" * 201}, {}):
        refused = await site.http.post(url, json=body, headers=headers | {"idempotency-key": "request-3"})
        assert refused.status_code == 422


@pytest.mark.parametrize("role", ["ldr", "manager", "read_only"])
async def test_only_an_operators_key_names_it(site: Site, role: str) -> None:
    headers = await key(site, role)  # type: ignore[arg-type]
    named = await site.http.post(f"/api/v1/handoffs/{ATTEMPT}/opportunity", json={"opportunity": "1"}, headers=headers)
    assert named.status_code == 403
