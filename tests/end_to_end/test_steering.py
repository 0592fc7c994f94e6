"""What operators do from the command line, over real servers."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import PATIENCE, Place, starter

pytestmark = pytest.mark.wide


async def waiting(place: Place) -> tuple[str, str]:
    """A lead whose rep was asked, and whose story knows it."""
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    async with asyncio.timeout(PATIENCE):
        while (status := await place.handoffs.status(passed.attempt_id)) is None or status.plan is None:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    return lead, passed.attempt_id


async def test_explain_says_how_a_deadline_was_counted_and_who_is_next(place: Place) -> None:
    lead, attempt = await waiting(place)
    told, anew = await asyncio.gather(
        starter(place, "explain", lead), starter(place, "recompute", "--by", "Olga of sales ops")
    )
    assert told.code == 0, told.err
    assert told.out.startswith(f"{attempt}: waiting for ben to accept or reject\ndue ")
    assert "Europe/Berlin" in told.out
    assert "maria" in told.out
    assert "again every 1 working day until somebody acts" in " ".join(told.out.split()), "the table wraps"
    assert (anew.code, attempt in anew.out) == (0, False), "the calendar is the same"


async def test_an_operator_moves_extends_and_decides_with_name_and_reason(place: Place) -> None:
    lead, attempt = await waiting(place)
    moved = await starter(place, "tell", lead, "move", "--to", "clara", "--note", "her region", "--by", "Olga")
    assert (moved.code, moved.out) == (0, "the lead is clara's now, in round 2\n")
    await place.handoff_letter("clara", lead)
    again = await starter(place, "tell", lead, "move", "--to", "ben", "--by", "Olga")
    assert (again.code, again.out) == (1, "ben was asked before in this handoff\n")
    wrong, nobody = await asyncio.gather(
        starter(place, "tell", lead, "mvoe", "--by", "Olga"),
        starter(place, "tell", lead, "move", "--to", "lea", "--by", "Olga"),
    )
    assert (wrong.code, nobody.code) == (2, 2)
    assert "lea is no rep of the people file" in nobody.err
    decided = await starter(place, "decide", lead, "accept", "--by", "Olga", "--reason", "Clara told me by phone")
    assert (decided.code, decided.out) == (0, "Olga accepts - Clara told me by phone\n")
    assert (await place.until(attempt, "awaiting_opportunity")).rep == "clara"


async def test_an_operator_stops_a_clock_and_lets_it_go_on(place: Place) -> None:
    lead, _ = await waiting(place)
    stopped = await starter(place, "pause", lead, "--by", "Olga", "--reason", "trade fair")
    assert (stopped.code, "by Olga: trade fair" in stopped.out) == (0, True), stopped
    told = await starter(place, "explain", lead)
    assert "the clock stands still since" in told.out
    gone_on = await starter(place, "go-on", lead, "--by", "Olga")
    assert (gone_on.code, gone_on.out) == (0, "the clock goes on\n")


@pytest.mark.parametrize("by", ["Olga", "maria"], ids=["operator", "manager"])
async def test_a_lead_is_withdrawn_with_name_and_reason(place: Place, by: str) -> None:
    lead, attempt = await waiting(place)
    done = await starter(place, "withdraw", lead, "--by", by, "--reason", "Anna has left the company")
    assert done.code == 0, done.err
    assert (await place.until(attempt, "settled")).outcome == "withdrawn"
    story = await place.house.ledger.listing.story(attempt)
    assert f"withdrawn: Anna has left the company ({by})" in [fact.said for fact in story]


async def test_an_operator_says_who_is_away_and_takes_it_back(place: Place) -> None:
    """The lead moves at once; the absence stands until it is taken back, so that no other test sees it."""
    _, attempt = await waiting(place)
    last = (datetime.now(UTC) + timedelta(days=20)).date().isoformat()
    try:
        told = await starter(place, "absence", "set", "ben", "--until", last, "--by", "Olga", "--reason", "rang in ill")
        assert told.code == 0, told.err
        assert f"{attempt}: the lead is with " in told.out
        listed = await starter(place, "absence", "list")
        assert all(word in listed.out for word in ("ben", last, "Olga", "rang in ill"))
    finally:
        cleared = await starter(place, "absence", "clear", "ben", "--by", "Olga", "--reason", "he is back")
    assert (cleared.code, cleared.out.startswith("ben: 1 taken back")) == (0, True), cleared
    again, wrong = await asyncio.gather(
        starter(place, "absence", "clear", "ben", "--by", "Olga", "--reason", "he is back"),
        starter(place, "absence", "set", "ben", "--until", "soon", "--by", "Olga", "--reason", "ill"),
    )
    assert (again.code, wrong.code) == (1, 2)
    assert '"soon" is no day; write it as 2026-11-27' in wrong.err


async def test_who_leaves_is_shown_first_and_then_moved(place: Place) -> None:
    """Whatever other tests have left open with Ben moves, too; nothing waits for it any more."""
    lead, attempt = await waiting(place)
    shown = await starter(place, "leaver", "ben", "--to", "clara")
    assert shown.code == 0, shown.err
    assert attempt in shown.out
    assert "ben is active in the people file and can still be given leads" in shown.out
    assert "nothing was changed; --yes with --by and --reason moves them" in shown.out
    status = await place.handoffs.status(attempt)
    assert status is not None
    assert status.rep == "ben"
    nameless, nobody = await asyncio.gather(
        starter(place, "leaver", "ben", "--to", "clara", "--yes"), starter(place, "leaver", "ben", "--to", "lea")
    )
    assert (nameless.code, nobody.code) == (2, 2)
    assert "say who moves them with --by, and why with --reason" in nameless.err
    assert "lea cannot take over" in nobody.err
    moved = await starter(place, "leaver", "ben", "--to", "clara", "--yes", "--by", "Olga", "--reason", "Ben has left")
    assert f"{attempt}: the lead is clara's now, in round 2" in moved.out
    await place.handoff_letter("clara", lead)
    again = await starter(place, "leaver", "ben", "--to", "clara")
    assert (again.code, attempt in again.out) == (0, False), "its letter is written after the fact that it moved"
