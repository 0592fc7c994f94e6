"""A rep leaves: what is open with him moves, over the real story and the real ledger."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest_asyncio

from domain.leaving import Passage
from ledger.connect import Ledger, connect
from ledger.setup import setup
from service.handoffs import Handoffs
from service.leaver import Leaver
from tests.builders import a_person
from tests.stories.floor import Floor, Handle


@pytest_asyncio.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[Ledger]:
    url = f"sqlite+aiosqlite:///{tmp_path}/ledger.sqlite"
    await setup(url)
    book = connect(url)
    yield book
    await book.close()


class Leaving:
    """The use case over this floor; the ledger hears what the floor's book has heard."""

    def __init__(self, floor: Floor, ledger: Ledger) -> None:
        self.floor, self.ledger = floor, ledger
        handoffs = Handoffs(floor.machine.client, floor.queue)
        self.leaver = Leaver(handoffs, ledger.listing, floor.directory, lambda: datetime.now(UTC))

    async def shown(self, leaver: str = "ben", to: str = "clara", by: str = "olga") -> dict[str, tuple[str, str]]:
        """What becomes of each handoff, and to whom it goes."""
        found = await self._found(leaver, to, by)
        return {one.row.attempt_id: (one.becomes, one.to) for one in found}

    async def said(self, leaver: str = "ben", to: str = "clara") -> dict[str, str]:
        """Moves what the preview shows; what each handoff says to it."""
        found = await self._found(leaver, to, "olga")
        moves = [one for one in found if one.becomes != "stays"]
        done = [await self.leaver.move(leaver, one, "olga", "ben has left", "run-1") for one in moves]
        return {one.attempt_id: one.said for one in done}

    async def _found(self, leaver: str, to: str, by: str) -> Sequence[Passage]:
        await self.catch_up()
        return await self.leaver.preview(leaver, to, by)

    async def catch_up(self) -> None:
        for case in self.floor.book.cases.values():
            await self.ledger.cases.keep_case(case)
        await self.ledger.facts.write(list(self.floor.book.facts.values()))


@pytest_asyncio.fixture
async def leaving(floor: Floor, ledger: Ledger) -> Leaving:
    return Leaving(floor, ledger)


async def asked(floor: Floor) -> Handle:
    handle = await floor.pass_lead()
    await floor.until_sent(handle, "handoff.ben")
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    return handle


async def accepted(floor: Floor) -> Handle:
    handle = await asked(floor)
    await floor.decide(handle, by="ben", round=1)
    await floor.until_owed(handle)
    await floor.until_sent(handle, "accepted.lea")
    await floor.at_rest(handle)
    return handle


async def test_the_preview_changes_nothing_and_then_all_of_it_moves_once(floor: Floor, leaving: Leaving) -> None:
    waits, owed = await asked(floor), await accepted(floor)
    due = (await floor.until(owed, "awaiting_opportunity")).until
    assert await leaving.shown() == {waits.id: ("moves", "clara"), owed.id: ("moves", "clara")}
    assert {(await floor.until(waits, "with_rep")).rep, (await floor.until(owed, "awaiting_opportunity")).rep} == {
        "ben"
    }
    found = await leaving.leaver.preview("ben", "clara", "olga")
    assert await leaving.said() == {
        waits.id: "the lead is clara's now, in round 2",
        owed.id: "clara owes the opportunity now, in the place of ben",
    }
    lagging = [await leaving.leaver.move("ben", one, "olga", "ben has left", "run-2") for one in found]
    assert [one.result for one in lagging] == ["refused", "refused"]
    assert all(one.said.startswith("it is with clara, no longer with ben") for one in lagging)
    await floor.until_sent(waits, "handoff.clara")
    for letter in ("receipt_accepted.clara", "moved.ben", "moved.lea"):
        await floor.until_sent(owed, letter)
    for handle in (waits, owed):
        await floor.at_rest(handle)
    assert await leaving.said() == {}
    assert [(await floor.until(waits, "with_rep")).round, floor.letters(waits).count("handoff to clara")] == [2, 1]
    after = await floor.until(owed, "awaiting_opportunity")
    assert (after.rep, after.until, after.round) == ("clara", due, 1)
    row = await leaving.ledger.listing.row(owed.id)
    assert row is not None
    assert (row.rep, row.owner, row.verdict, row.due_at) == ("clara", "clara", "accept", due)
    assert not floor.book.incidents


async def test_the_old_key_says_who_has_the_lead_now(floor: Floor, leaving: Leaving) -> None:
    waits = await asked(floor)
    await leaving.said()
    await floor.until_sent(waits, "handoff.clara")
    await floor.until(waits, "with_rep")
    late = await floor.decide(waits, by="ben", round=1)
    assert (late.result, late.said.startswith("this answer is for round 1; it is now with clara since")) == (
        "not_open",
        True,
    )


async def test_the_read_back_judges_the_one_who_took_over(floor: Floor, leaving: Leaving) -> None:
    owed = await accepted(floor)
    await leaving.said()
    await floor.until_sent(owed, "receipt_accepted.clara")
    await floor.at_rest(owed)
    await leaving.catch_up()
    ((expected, _),) = await leaving.ledger.waiting(lambda person: person).expected()
    assert expected.owner == "clara"
    at = await floor.machine.now(owed)
    wrong = await floor.judged(owed, owner="ben", at=at, expected=expected.owner)
    assert [reason.code for reason in wrong.reasons] == ["other_owner"]
    (made,) = (await floor.crm.read([expected.lead_id]))[expected.lead_id].opportunities
    await floor.crm.delete(made.id, at=at)
    await floor.judged_for(owed, "clara")
    assert (await owed.result()).outcome == "converted"
    assert not floor.book.incidents


async def test_reminders_go_to_who_took_over(floor: Floor, leaving: Leaving) -> None:
    owed = await accepted(floor)
    await leaving.said()
    await floor.until_sent(owed, "receipt_accepted.clara")
    await floor.at_rest(owed)
    await floor.machine.fast_forward(owed, timedelta(days=3))
    await floor.until_sent(owed, "opportunity_reminder.clara")
    assert "opportunity_reminder to ben" not in floor.letters(owed)


async def test_what_cannot_move_says_why(floor: Floor, leaving: Leaving) -> None:
    was_clara = await asked(floor)
    await floor.tell(was_clara, "move", to="clara", note="her region")
    await floor.until_sent(was_clara, "handoff.clara")
    await floor.at_rest(was_clara)
    await floor.tell(was_clara, "move", to="sam", note="his turn")
    await floor.until_sent(was_clara, "handoff.sam")
    await floor.at_rest(was_clara)
    rejected = await asked(floor)
    await floor.decide(rejected, verdict="reject", criteria=("budget",), by="ben", round=1)
    await floor.until_sent(rejected, "rejected.lea")
    await floor.at_rest(rejected)
    await leaving.catch_up()
    ben = {one.row.attempt_id: one.what for one in await leaving.leaver.preview("ben", "clara", "olga")}
    assert ben == {rejected.id: "nothing is asked of ben; lea says what becomes of it"}
    sam = {one.row.attempt_id: one.what for one in await leaving.leaver.preview("sam", "clara", "olga")}
    assert sam == {was_clara.id: "clara was asked before in this handoff; name another rep"}


async def test_who_stands_in_keeps_the_lead_and_gets_its_opportunity(floor: Floor, leaving: Leaving) -> None:
    handle = await asked(floor)
    status = await floor.until(handle, "with_rep")
    assert status.until is not None
    until = (status.until + timedelta(days=30)).date().isoformat()
    await floor.tell(handle, "away", by="ben", channel="mail", until=until, to="clara", round=1)
    await floor.until_sent(handle, "handoff.clara")
    await floor.at_rest(handle)
    assert await leaving.shown(to="sam") == {handle.id: ("moves", "clara")}
    assert await leaving.said(to="sam") == {handle.id: "the lead and its opportunity are clara's"}
    await floor.until_recorded(handle, "owner_named")
    assert await leaving.shown(to="sam") == {}


async def test_an_ldr_who_leaves_is_passed_over_once_in_a_turn(floor: Floor, leaving: Leaving) -> None:
    handle = await asked(floor)
    await floor.decide(handle, verdict="reject", criteria=("budget",), by="ben", round=1)
    await floor.until_sent(handle, "rejected.lea")
    await floor.at_rest(handle)
    assert await leaving.shown("lea", "tom") == {handle.id: ("stays", "")}, "the people file still has her"
    floor.directory.others = (a_person("lea", "ldr", active=False, stand_ins=("tom",)), a_person("eva", "ldr"))
    assert await leaving.shown("lea", "eva") == {handle.id: ("asks_another", "eva")}
    first, again = await leaving.said("lea", "eva"), await leaving.said("lea", "eva")
    assert first == {handle.id: "lea cannot act; eva is asked"}, "eva follows her, though tom stands in"
    assert again in ({}, first)
    await floor.until_sent(handle, "rejected.eva")
    await floor.at_rest(handle)
    assert floor.letters(handle).count("rejected to eva") == 1
    assert await leaving.shown("lea", "eva") == {}
    told = await floor.tell(handle, "disqualify", by="eva", role="ldr", note="no budget")
    assert (told.result, (await handle.result()).outcome) == ("taken", "disqualified")


async def test_the_manager_who_writes_move_gives_an_accepted_lead_of_who_has_left_to_another(floor: Floor) -> None:
    handle = await accepted(floor)
    told = await floor.tell(handle, "move", by="maria", role="manager", to="clara", left="ben")
    assert told.result == "taken"
    await floor.until_sent(handle, "receipt_accepted.clara")
    assert (await floor.until(handle, "awaiting_opportunity")).rep == "clara"
