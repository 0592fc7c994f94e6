"""An open handoff's record is put right by its LDR, on the page and by the API: old and new reach the rep."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.round_letters import News
from tests.web.offers import offered
from tests.web.site import ATTEMPT, START, Site
from tests.web.test_api import key
from tests.web.test_course import tell

pytestmark = pytest.mark.wide

URL = f"/api/v1/handoffs/{ATTEMPT}"
BUDGET = {
    "evidence.budget.value": "EUR 80000",
    "evidence.budget.method": "mail",
    "evidence.budget.at": "2026-11-23T10:30",
    "evidence.budget.note": "the CFO wrote it",
}


def news(site: Site) -> News:
    """The last news that the rep got."""
    letters = [order.letter for order in site.stories.driver.letters if isinstance(order.letter, News)]
    return letters[-1]


async def test_a_new_phone_reaches_the_rep_with_the_old_one_and_starts_his_clock_anew(site: Site) -> None:
    path = await site.link("lea")
    page = await site.page(path)
    assert "So far: +49 151 5550 1234" in page
    before = site.stories.file.plan
    answer = await site.answer(path, word="note", note="she has a new number", **{"contact.phone": "+49 151 5550 9999"})
    assert "Noted. It is on its way to Ben Vogt." in answer.text
    (change,) = news(site).changes
    assert (change.what, change.was, change.now) == ("phone", "+49 151 5550 1234", "+49 151 5550 9999")
    assert site.stories.file.plan is not before, "his clock starts anew"
    assert site.stories.file.case.lead.contact.phone == "+4915155501234", "what was passed stays"
    reps = await site.page(await site.link())
    assert 'href="tel:+4915155509999"' in reps
    assert "Now: phone +49 151 5550 9999 (before: +49 151 5550 1234)" in reps
    assert [kind for kind in site.kinds() if kind.startswith("noted")] == ["noted to lea"], (
        "a receipt, as it was by link"
    )


async def test_news_alone_starts_no_clock_and_needs_no_receipt(site: Site) -> None:
    before = site.stories.file.plan
    await site.answer(await site.link("lea"), word="note", note="she is back on Monday")
    assert site.stories.file.plan is before
    assert (news(site).text, site.letters) == ("she is back on Monday", [])


async def test_a_meeting_is_moved_in_the_ldrs_own_zone(site: Site) -> None:
    path = await site.link("lea")
    moved = {"meeting.start": "2026-12-01T10:00", "meeting.end": "2026-12-01T10:45"}
    await site.answer(path, word="note", note="she asked for Tuesday", **moved)
    meeting = site.stories.file.meeting
    assert meeting is not None
    assert (meeting.start, meeting.end - meeting.start) == (
        datetime(2026, 12, 1, 9, tzinfo=UTC), timedelta(minutes=45)
    )  # fmt: skip
    assert news(site).meeting_was == site.stories.file.case.lead.meeting
    assert "Tue 1 Dec 10:00" in await site.page(await site.link())


async def test_evidence_is_added_beside_what_was_passed(site: Site) -> None:
    await site.answer(await site.link("lea"), word="note", note="from the CFO", **BUDGET)
    case = site.stories.file.case
    assert [(str(e.value), e.method, e.by) for e in case.added] == [("EUR 80,000", "mail", "lea")]
    reps = await site.page(await site.link())
    assert "EUR 60,000" in reps
    assert "Added since: EUR 80,000 - the CFO wrote it" in reps
    assert "by mail, by Lea Brandt, Mon 23 Nov 10:30" in reps


@pytest.mark.parametrize(
    ("fields", "said", "where"),
    [
        ({"contact.phone": "5550 1234"}, "no phone number with a country code", "note-contact.phone"),
        ({"contact.mail": "anna"}, "Mail: this is no mail address", "note-contact.mail"),
        ({"meeting.start": "2026-12-01T10:00"}, "Meeting ends: missing", "note-meeting.end"),
        (
            {"meeting.start": "2026-12-01T10:00", "meeting.end": "2026-12-01T09:00"},
            "it ends before it begins",
            "note-meeting.end",
        ),
        ({"evidence.budget.value": "EUR 80000"}, "1 budget: How: missing", "note-evidence.budget.method"),
    ],
)
async def test_what_cannot_be_read_changes_nothing_and_is_said_beside_its_field(
    site: Site, fields: dict[str, str], said: str, where: str
) -> None:
    answer = await site.answer(await site.link("lea"), word="note", note="new", **fields)
    assert (answer.status_code, site.stories.sent) == (422, [])
    assert said in answer.text
    assert f'href="#{where}"' in answer.text
    assert f'id="{where}"' in answer.text
    (name, typed), *_ = fields.items()
    assert f'name="{name}"' in answer.text
    assert typed in answer.text, "what was typed is kept"


async def test_a_faulty_record_is_put_right_and_the_clock_starts_anew_for_a_new_number(site: Site) -> None:
    await tell(site, "faulty", note="the number is a fax")
    path = await site.link("lea")
    assert "correct" in offered(await site.page(path))
    await site.answer(path, word="correct", note="it was a fax", **{"contact.phone": "+49 151 5550 9999"})
    assert site.stories.file.state == "with_rep"
    (corrected,) = [f for f in await site.ledger.listing.story(ATTEMPT) if f.kind == "corrected"]
    assert corrected.data["restarts"] == "yes"
    assert corrected.data["changes"] == "phone +49 151 5550 9999, before +49 151 5550 1234"
    assert news(site).corrects == "the number is a fax"


async def test_a_rep_puts_no_record_right(site: Site) -> None:
    refused = await site.answer(await site.link(), word="note", note="x", **{"contact.phone": "+49 151 5550 9999"})
    assert (refused.status_code, site.stories.sent) == (403, [])


async def put_right(site: Site, headers: dict[str, str], where: str = "note", **body: Any) -> tuple[int, str]:
    answer = await site.http.post(f"{URL}/{where}", json={"news": "she has moved"} | body, headers=headers)
    return answer.status_code, answer.json().get("said") or answer.json()["detail"]


async def test_the_api_puts_the_same_right_once(site: Site) -> None:
    headers = await key(site, "ldr", "Lea Brandt")
    body = {
        "contact": {"phone": "+49 151 5550 9999"},
        "meeting": {"start": "2026-12-01T10:00:00+01:00", "end": "2026-12-01T10:30:00+01:00"},
        "evidence": {
            "budget": {
                "value": "EUR 80000", "method": "mail", "by": "lea", "at": "2026-11-23T09:30:00Z", "note": "CFO"
            }
        },
    }  # fmt: skip
    for _ in range(2):
        assert await put_right(site, headers, **body) == (200, "ben is told, and the clock starts anew")
    assert len(set(site.stories.sent)) == 1
    assert [change.what for change in news(site).changes] == ["phone", "budget"]
    assert news(site).by.by == "lea"
    assert site.stories.file.meeting
    assert site.stories.file.meeting.start == datetime(2026, 12, 1, 9, tzinfo=UTC)


async def test_the_api_corrects_a_faulty_record(site: Site) -> None:
    await tell(site, "faulty", note="the number is a fax")
    headers = await key(site, "ldr", "Lea Brandt")
    said = await put_right(site, headers, "correction", contact={"mail": "anna@kraemer.example"})
    assert said == (200, "ben is told, and the clock starts anew")
    assert site.stories.file.state == "with_rep"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"contact": {"phone": "5550"}}, "contact.phone:"),
        ({"meeting": {"start": "2026-12-01T10:00:00Z", "end": "2026-12-01T09:00:00Z"}}, "does not end after it starts"),
        (
            {"evidence": {"colour": {"value": "x", "method": "call", "by": "lea", "at": f"{START:%Y-%m-%dT%H:%M:%SZ}",
                                     "note": "x"}}},
            "the policy has no criterion colour",
        ),
        (
            {"evidence": {"budget": {"value": "x", "method": "call", "by": "ben", "at": f"{START:%Y-%m-%dT%H:%M:%SZ}",
                                     "note": "x"}}},
            "ben is no LDR in the people file",
        ),
    ],
)  # fmt: skip
async def test_the_api_says_what_is_wrong_and_changes_nothing(site: Site, body: dict[str, Any], said: str) -> None:
    status, detail = await put_right(site, await key(site, "ldr"), **body)
    assert (status, site.stories.sent) == (422, [])
    assert said in detail


async def test_a_closed_handoff_takes_no_news(site: Site) -> None:
    await tell(site, "withdraw", by="lea", note="gone", role="ldr")
    status, _ = await put_right(site, await key(site, "ldr"))
    assert status == 409
