"""The LDR passes a rejected lead again on the page: new evidence, through the same gate, with what is missing said."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from domain.people import Leave
from tests.web.offers import offered
from tests.web.site import ATTEMPT, Site, a_site
from tests.web.test_passing import a_form

pytestmark = pytest.mark.wide

KEYS = ("budget", "timeframe", "pain_point", "willing_to_meet", "authority")


@pytest_asyncio.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """Pages as of today, since the gate asks the real clock."""
    async with a_site(tmp_path) as opened:
        opened.now = opened.stories.now = datetime.now(UTC)
        yield opened


async def rejected(site: Site) -> str:
    """Ben rejects; gives the LDR's page."""
    await site.answer(await site.link(), word="reject", criteria="budget", note="no money")
    site.wait(120)
    return await site.link("lea")


def evidence(*keys: str) -> dict[str, str]:
    """Good evidence for these criteria, as a form gives it."""
    return {
        name: said for name, said in a_form().items() if name.startswith("evidence.") and name.split(".")[1] in keys
    }


async def test_new_evidence_passes_the_lead_again_and_what_was_passed_stays(site: Site) -> None:
    path = await rejected(site)
    assert "repass" in offered(await site.page(path))
    answer = await site.answer(path, word="repass", sure="yes", **evidence(*KEYS))
    assert answer.status_code == 200, answer.text
    assert "Passed again." in answer.text
    assert site.stories.file.outcome == "repassed"
    (started,) = site.stories.started
    before = site.stories.file.case.lead.evidence
    assert started.lead.evidence[: len(before)] == before
    assert {(e.criterion, e.by) for e in started.lead.evidence[len(before) :]} == {(key, "lea") for key in KEYS}
    assert (started.lead.rep, started.lead.meeting) == ("ben", None), "a meeting that is over is no part of it"
    assert "noted to lea" in site.kinds()


async def test_what_the_gate_misses_is_said_and_nothing_changes(site: Site) -> None:
    path = await rejected(site)
    poor = evidence(*KEYS) | {"evidence.budget.value": "EUR 500"}
    answer = await site.answer(path, word="repass", sure="yes", **poor)
    assert answer.status_code == 422
    assert "1 budget: less than the agreed minimum." in answer.text
    assert 'href="#repass-evidence.budget.value"' in answer.text
    assert 'id="repass-evidence.budget.value"' in answer.text
    assert 'value="EUR 500"' in answer.text, "what was typed is kept"
    assert (site.stories.file.state, site.stories.started) == ("with_ldr", [])
    assert await site.ledger.link_answers.waiting() == []


async def test_what_is_missing_is_said_before_anything_is_sent(site: Site) -> None:
    path = await rejected(site)
    for fields, status, said in (
        (evidence("budget") | {"evidence.budget.method": ""}, 422, "1 budget: How: missing."),
        (evidence(*KEYS), 200, "Nothing is missing. Tick that you mean it, then send it."),
    ):
        answer = await site.answer(path, word="repass", do="check", **fields)
        assert (answer.status_code, said in answer.text) == (status, True), answer.text
    assert (site.stories.file.state, site.stories.started) == ("with_ldr", [])


async def test_the_same_evidence_passes_nothing_again(site: Site) -> None:
    answer = await site.answer(await rejected(site), word="repass", sure="yes")
    assert "Fill in evidence for one criterion at least, or choose another rep." in answer.text
    assert site.stories.started == []


async def test_another_rep_who_is_away_needs_a_reason(site: Site) -> None:

    today = site.now.date()
    sam = replace(site.everybody.by_id["sam"], leave=(Leave(first=today, last=today.replace(year=today.year + 1)),))
    site.everybody = replace(site.everybody, by_id={**site.everybody.by_id, "sam": sam})
    path = await rejected(site)
    asked = await site.answer(path, word="repass", sure="yes", to="sam", **evidence(*KEYS))
    assert asked.status_code == 422
    assert 'href="#repass-reason.rep_away"' in asked.text
    assert 'name="reason.rep_away"' in asked.text
    site.wait(20)
    reason = {"reason.rep_away": "she waits for him"}
    await site.answer(path, word="repass", sure="yes", to="sam", **reason, **evidence(*KEYS))
    (started,) = site.stories.started
    assert started.lead.rep == "sam"
    assert [(one.finding, one.reason) for one in started.overrides] == [("rep_away", "she waits for him")]


async def test_without_temporal_nothing_is_lost_on_the_page(site: Site) -> None:
    path = await rejected(site)
    page = await site.page(path)
    site.wait(20)
    site.stories.away = 9
    answer = await site.press(path, page, word="repass", sure="yes", **evidence(*KEYS))
    assert answer.status_code == 503
    assert "EUR 60000" in answer.text
    site.stories.away = 0
    await site.press(path, page, word="repass", sure="yes", **evidence(*KEYS))
    assert len(site.stories.started) == 1


async def test_only_the_ldr_passes_again(site: Site) -> None:
    await rejected(site)
    for person in ("ben", "maria"):
        answer = await site.answer(await site.link(person), word="repass", sure="yes", **evidence(*KEYS))
        assert answer.status_code == 403
    assert (site.stories.started, ATTEMPT) == ([], "handoff-kr-1000-1")
