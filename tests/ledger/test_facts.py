"""Facts are written once each, and the handoff's row goes with them."""

import json
import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.listing import row_of
from ledger.connect import Ledger
from tests.ledger.stories import after, case_of, confirmed, converted, decided, notified, passed, settled
from tests.ledger.test_rows import stories

_numbers = count()


async def test_a_story_reads_back_as_it_was_written(ledger: Ledger) -> None:
    """Facts come back whole and in the order of `at`, and the row is the one that they make."""
    case = case_of()
    facts = converted(case)
    await ledger.facts.write(facts)
    assert await ledger.listing.story(case.attempt_id) == facts
    assert await ledger.listing.row(case.attempt_id) == row_of(facts)


async def test_the_same_fact_again_changes_nothing(ledger: Ledger) -> None:
    """An activity that is tried again writes what it wrote, and no incident comes of it."""
    case = case_of()
    for _ in range(3):
        await ledger.facts.write(converted(case))
        await ledger.facts.write([notified(case), notified(case)])
    assert await ledger.listing.story(case.attempt_id) == converted(case)
    assert list(await ledger.incidents.all()) == []


async def test_the_same_key_with_other_content_is_kept_as_an_incident(
    ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    """The first stays the fact; the other is kept once and told to operations, and nothing is raised."""
    case = case_of()
    await ledger.facts.write([passed(case), decided(case)])
    other = replace(decided(case), said="ben rejects: budget", data={"verdict": "reject"})
    with caplog.at_level(logging.WARNING):
        await ledger.facts.write([other, notified(case)])
        await ledger.facts.write([other])
    assert len(caplog.records) == 1
    (incident,) = await ledger.incidents.all()
    assert (incident.attempt_id, incident.kind, incident.cause) == (case.attempt_id, "decided", "upd-1")
    assert json.loads(incident.content)["said"] == "ben rejects: budget"
    assert await ledger.listing.story(case.attempt_id) == [passed(case), notified(case), decided(case)]
    row = await ledger.listing.row(case.attempt_id)
    assert row is not None
    assert row.verdict == "accept"


async def test_two_contents_under_one_key_in_one_go(ledger: Ledger) -> None:
    """Even side by side, one is the fact and the other an incident."""
    case = case_of()
    await ledger.facts.write([passed(case), settled(case), replace(settled(case), said="settled: waived")])
    assert len(await ledger.incidents.all()) == 1
    assert len(await ledger.listing.story(case.attempt_id)) == 2


async def test_facts_before_the_pass_wait_for_it(ledger: Ledger) -> None:
    """They are kept, no half row is shown, and the pass brings the whole row."""
    case = case_of()
    await ledger.facts.write([decided(case), confirmed(case)])
    assert await ledger.listing.row(case.attempt_id) is None
    await ledger.facts.write([passed(case)])
    row = await ledger.listing.row(case.attempt_id)
    assert row is not None
    assert (row.state, row.opportunity_id) == ("awaiting_opportunity", "opp-7")


@given(st.data())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_order_any_parts_any_repetition(ledger: Ledger, data: st.DataObject) -> None:
    """However the facts of an attempt arrive, the row in the database is the same."""
    attempt = f"handoff-any-{next(_numbers)}"
    facts = [replace(fact, attempt_id=attempt) for fact in data.draw(stories())]
    arriving = data.draw(st.permutations(facts + data.draw(st.lists(st.sampled_from(facts), max_size=5))))
    cut = data.draw(st.integers(0, len(arriving)))
    await ledger.facts.write(arriving[:cut])
    await ledger.facts.write(arriving[cut:])
    assert await ledger.listing.row(attempt) == row_of(facts)
    assert len(await ledger.listing.story(attempt)) == len(facts)
    assert [i for i in await ledger.incidents.all() if i.attempt_id == attempt] == []


async def test_moments_come_back_in_utc_to_the_microsecond(ledger: Ledger) -> None:
    """Whatever zone they were given in; the same moment in another zone is the same fact."""
    case = case_of()
    berlin = datetime(2026, 11, 20, 18, 30, 1, 123456, tzinfo=timezone(timedelta(hours=1)))
    await ledger.facts.write([passed(case), decided(case, at=berlin)])
    await ledger.facts.write([decided(case, at=berlin.astimezone(UTC))])
    fact = (await ledger.listing.story(case.attempt_id))[-1]
    row = await ledger.listing.row(case.attempt_id)
    assert fact.at == datetime(2026, 11, 20, 17, 30, 1, 123456, tzinfo=UTC)
    assert row is not None
    assert row.decided_at is not None
    assert fact.at.tzinfo is UTC
    assert row.decided_at.tzinfo is UTC
    assert list(await ledger.incidents.all()) == []


async def test_a_moment_without_a_zone_is_refused_and_nothing_is_written(ledger: Ledger) -> None:
    """One bad fact undoes the whole call, so that it can be repeated whole."""
    case = case_of()
    with pytest.raises(Exception, match="without a zone"):
        await ledger.facts.write([passed(case), replace(decided(case), at=after(1).replace(tzinfo=None))])
    assert list(await ledger.listing.story(case.attempt_id)) == []
    assert await ledger.listing.row(case.attempt_id) is None


async def test_broken_text_from_mail_is_kept(ledger: Ledger) -> None:
    """NUL and half surrogates, which no database takes, become U+FFFD; everything else stays."""
    case = case_of(company="Ωmega 🚚 " + "x" * 5000)
    odd = replace(decided(case), said="sure\0 \udce9 ok", data={"verdict": "accept", "note": "a\0\udce9"})
    for _ in range(2):
        await ledger.facts.write([passed(case), odd])
    fact = (await ledger.listing.story(case.attempt_id))[-1]
    assert fact.said == "sure\ufffd \ufffd ok"
    assert fact.data == odd.data
    row = await ledger.listing.row(case.attempt_id)
    assert row is not None
    assert row.company == case.lead.company
    assert list(await ledger.incidents.all()) == []


async def test_absurdly_long_causes_stay_apart(ledger: Ledger) -> None:
    """A stranger's Message-ID of 10 000 characters is a key like any other."""
    case = case_of()
    one, two = (replace(decided(case), cause="é" * 10_000 + end) for end in "ab")
    for _ in range(2):
        await ledger.facts.write([passed(case), one, two])
    assert len(await ledger.listing.story(case.attempt_id)) == 3
    assert list(await ledger.incidents.all()) == []
