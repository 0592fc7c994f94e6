"""The answer page of LDR, manager and sales operations: their own words, and nobody else's."""

from dataclasses import replace

import pytest

from domain import story
from domain.fitting import fitting
from domain.handoff import HandoffState
from domain.letters import SentLetter
from domain.people import Role
from domain.time import Deadline
from domain.words import word_for
from tests.web.offers import offered
from tests.web.scanner import scan
from tests.web.site import ATTEMPT, Site
from tests.web.test_course import tell
from web.answer_forms import FIELDS, FORMS
from web.texts import LANGUAGES

pytestmark = pytest.mark.wide

STATES: tuple[HandoffState, ...] = (
    *("sending", "with_rep", "with_ldr", "with_manager"),
    *("with_sales_ops", "awaiting_opportunity", "undeliverable", "settled"),
)
PARTS: tuple[Role, ...] = ("rep", "ldr", "manager", "sales_ops")


async def rejected(site: Site) -> str:
    """Ben rejects; gives the LDR's page."""
    await site.answer(await site.link(), word="reject", criteria="budget", note="no money")
    site.wait(120)
    return await site.link("lea")


async def test_the_ldr_sees_the_rejection_and_disputes_it_with_evidence(site: Site) -> None:
    path = await rejected(site)
    page = await site.page(path)
    assert "This page is Lea Brandt&#39;s." in page
    assert offered(page) == {"dispute", "repass", "recycle", "disqualify", "note"}
    answer = await site.answer(path, word="dispute", note="the CFO confirmed EUR 60,000 by mail")
    assert "Disputed. The manager rules." in answer.text
    assert site.stories.file.state == "with_manager"
    assert [order.role for order in site.stories.driver.letters if order.letter.kind == "ruling"] == ["manager"]


async def test_the_manager_rules_on_the_dispute_and_gives_it_to_the_named_rep(site: Site) -> None:
    await site.answer(await rejected(site), word="dispute", note="the CFO confirmed it")
    path = await site.link("maria")
    page = await site.page(path)
    assert offered(page) >= {"uphold", "overturn"}
    lacking = await site.answer(path, word="overturn", note="there is money")
    assert (lacking.status_code, site.stories.file.state) == (422, "with_manager")
    assert "Choose to whom" in lacking.text
    assert "It is Lea Brandt&#39;s again." not in page
    assert '<option value="ben">' in page, "it may go back to the rep who rejected it"
    answer = await site.answer(path, word="overturn", to="sam", note="there is money")
    assert "Overturned" in answer.text
    assert (site.stories.file.round, site.stories.file.rep) == (2, "sam")


async def test_sales_operations_that_were_asked_to_rule_rule_on_their_page(site: Site) -> None:
    """Where no manager may: it is his own case, or he is away."""
    await site.answer(await rejected(site), word="dispute", note="the CFO confirmed it")
    path = await site.link("ops")
    assert not offered(await site.page(path)) & {"uphold", "overturn"}, "a manager is asked"
    sent = SentLetter(message_id="<ruling@example.com>", sent_at=site.stories.now)
    await site.ledger.facts.write([story.wrote(ATTEMPT, "ops", "ruling", sent)])
    assert offered(await site.page(path)) >= {"uphold", "overturn"}
    assert "Upheld" in (await site.answer(path, word="uphold", note="there is none", sure="yes")).text
    assert site.stories.file.state == "with_ldr"


async def test_the_page_says_how_the_first_word_was_counted_until_it_is_said(site: Site) -> None:
    plan = site.stories.file.plan
    assert plan is not None
    engage_by = Deadline(at=plan.due.at, counted="4 working hours from Mon 09:00: Mon 09:00-13:00; Europe/Berlin")
    site.stories.file.started(replace(plan, engage_by=engage_by))
    path = await site.link()
    page = await site.page(path)
    assert "First word by Wed 25 Nov" in page
    assert engage_by.counted in page
    await site.answer(path, word="engaged", how="called")
    assert engage_by.counted not in await site.page(path)


async def test_the_ldr_puts_it_aside_until_a_day(site: Site) -> None:
    path = await rejected(site)
    answer = await site.answer(path, word="recycle", until="2027-03-01")
    assert "Put aside until that day." in answer.text
    recycled = [f for f in await site.ledger.listing.story(ATTEMPT) if f.data.get("until")]
    assert [f.data["until"] for f in recycled] == ["2027-03-01"]
    assert site.stories.file.outcome == "recycled"


async def test_an_ldr_never_decides_nor_extends(site: Site) -> None:
    path = await site.link("lea")
    assert offered(await site.page(path)) == {"raised", "note", "move", "withdraw"}
    for word, more in (("accept", {"how": "called"}), ("extend", {"until": "2026-12-01", "note": "please"})):
        page = await site.page(path)
        site.wait(120)
        answer = await site.press(path, page, word=word, **more)
        assert answer.status_code == 403, answer.text
        assert site.stories.decision is None
    assert site.stories.sent == []


async def test_the_manager_accepts_in_the_reps_place_and_it_is_recorded_so(site: Site) -> None:
    path = await site.link("maria")
    assert offered(await site.page(path)) == {"accept", "reject", "remind", "extend", "move"}
    await site.answer(path, word="accept", how="not_yet")
    decided = site.stories.decision
    assert decided is not None
    assert (decided.by, decided.on_behalf_of) == ("maria", "ben")


async def test_the_manager_moves_it_and_nobody_is_asked_twice(site: Site) -> None:
    await tell(site, "move", by="maria", to="sam", note="his region")
    path = await site.link("maria", 2)
    answer = await site.answer(path, word="move", to="ben", note="back again")
    assert "This answer changed nothing." in answer.text
    assert "ben was asked before in this handoff" in answer.text
    assert site.stories.file.rep == "sam"


async def test_sales_operations_let_an_owed_lead_go_with_a_reason(site: Site) -> None:
    await site.answer(await site.link(), word="accept", how="called")
    site.wait(120)
    path = await site.link("ops")
    assert offered(await site.page(path)) == {"attach", "waive", "remind"}
    unsure = await site.answer(path, word="waive", note="joined an older opportunity")
    assert (unsure.status_code, site.stories.file.outcome) == (422, None)
    await site.answer(path, word="waive", note="joined an older opportunity", sure="yes")
    assert site.stories.file.outcome == "waived"


async def test_the_rep_asks_for_more_time_and_says_until_when(site: Site) -> None:
    answer = await site.answer(await site.link(), word="more_time", until="2026-11-26", note="she is away")
    assert "Taken: the deadline moves." in answer.text
    extended = [f for f in await site.ledger.listing.story(ATTEMPT) if f.kind == "extended"]
    assert [f.data["until"] for f in extended] == ["2026-11-26"]


@pytest.mark.parametrize(("team", "state", "rep"), [("maria", "with_rep", "clara"), ("nobody", "with_ldr", "ben")])
async def test_not_mine_moves_at_once_to_a_colleague_of_the_same_manager_only(
    site: Site, team: str, state: str, rep: str
) -> None:
    """As by mail: to another team the LDR finds the way."""
    clara = replace(site.everybody.by_id["clara"], manager=team)
    site.everybody = replace(site.everybody, by_id={**site.everybody.by_id, "clara": clara})
    await site.answer(await site.link(), word="not_mine", to="clara", note="hers")
    assert (site.stories.file.state, site.stories.file.rep) == (state, rep)


async def test_two_words_that_differ_within_a_minute_are_nobodys(site: Site) -> None:
    path = await site.link("lea")
    page = await site.page(path)
    site.wait(30)
    assert (await site.press(path, page, word="move", to="sam", note="his")).status_code == 200
    second = await site.press(path, page, word="withdraw", note="gone", sure="yes")
    assert second.status_code == 202
    assert site.stories.file.outcome is None


@pytest.mark.parametrize("person", ["lea", "maria", "ops"])
async def test_a_scanner_on_the_page_of_any_part_changes_nothing_and_causes_one_letter(site: Site, person: str) -> None:
    await rejected(site)
    before, letters = site.stories.file.state, len(site.letters)
    codes = await scan(site.http, await site.link(person))
    assert set(codes) <= {202, 422, 429}
    assert (site.stories.file.state, site.stories.started) == (before, [])
    assert [one.letter.kind for one in site.letters[letters:]] in (["held"], [])
    assert "held" in [one.letter.kind for one in site.letters] or person != "lea"


async def test_a_reason_in_markup_is_shown_as_text(site: Site) -> None:
    path = await site.link("lea")
    await site.answer(path, word="note", note="<script>alert(1)</script>")
    page = await site.page(path)
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("part", PARTS)
def test_what_fits_is_a_word_of_the_one_table_or_asks(part: Role) -> None:
    for state in STATES:
        for why in ("", "rejected", "faulty", "not_mine", "returned", "recycled", "disputed"):
            fit = fitting(part, state, why)
            assert len(set(fit)) == len(fit)
            assert all(word_for(word, part) for word in fit), (state, why, fit)
            assert set(fit) <= {*FORMS, *FIELDS}
    assert fitting(part, "settled", "") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_its_title_its_effect_and_its_result(language: str) -> None:
    texts = LANGUAGES[language]
    for word in {*FORMS, *FIELDS}:
        assert {f"answer.{word}.title", f"answer.{word}.does", f"result.{word}"} <= set(texts), word
    for field in {name for fields in FIELDS.values() for name in fields if not name.endswith("?")}:
        assert f"missing.{field}" in texts, field
