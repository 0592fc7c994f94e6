"""Handoffs in every state, as operations see them in the Temporal UI: what its pictures show and its page tells of."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from domain.clock import ClockOrder, Plan
from domain.letters import Clock, StartedClock
from domain.people import People, Person
from domain.time import Deadline, Window
from policy.example import fresh_example
from policy.lead_file import parse_lead
from runtime.working import working
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import PATIENCE, Place, a_place
from worktime.calendar import WorkCalendar

AT_ONCE = Window(count=0, unit="clock hours")
"""A window that is over when it begins, so that a handoff is overdue without waiting."""
LEADS = {
    "hf-2001": ("Hansa Frische GmbH", "Jonas Petersen", "clara", "lea"),
    "bw-2002": ("Bergwerk Tiefbau AG", "Petra Lindner", "clara", "tom"),
    "hc-2004": ("Midtown Movers LLC", "Dana Whitfield", "sam", "tom"),
    "nl-2006": ("Nordlicht Energie eG", "Imke Voss", "ben", "lea"),
    "wf-2007": ("Weserfracht KG", "Olaf Brandt", "dora", "lea"),
    "sp-2008": ("Spreeboten GmbH", "Jana Pohl", "ben", "tom"),
}
"""Lead id: company, contact, rep, LDR. Nobody has Dora's mailbox."""
HANDOFFS = {f"handoff-{lead_id}-1" for lead_id in ("kr-1000", *LEADS)}


class Impatient(WorkCalendar):
    """Working time in which an empty window is over at once, not at the next quarter of an hour."""

    def start(self, clock: Clock, person: Person, at: datetime) -> StartedClock:
        started = super().start(clock, person, at)
        if clock.window != AT_ONCE:
            return started
        return StartedClock(due=Deadline(at=at, counted=started.due.counted), remind_at=at)

    def plan(self, order: ClockOrder, people: People, at: datetime) -> Plan:
        plan = super().plan(order, people, at)
        if order.rule.window != AT_ONCE:
            return plan
        steps = tuple(replace(step, at=at) for step in plan.steps if step.role in ("rep", "ldr"))
        return replace(plan, due=Deadline(at=at, counted=plan.due.counted), engage_by=None, steps=steps)


@asynccontextmanager
async def a_scene(data: Path) -> AsyncIterator[Place]:
    """A place where `kr-1000` and `hf-2001` wait for their reps, and every other lead has gone its own way."""
    async with a_place(data) as empty:
        place = replace(empty, house=replace(empty.house, calendar=Impatient()))
        async with working(place.house, place.temporal):
            await _play(place)
            yield place


async def _play(place: Place) -> None:
    await _pass(place, fresh_example(datetime.now(UTC)))
    for lead_id in LEADS:
        await _pass(place, _lead(lead_id), at_once=lead_id == "nl-2006")
    for lead_id in ("bw-2002", "hc-2004", "sp-2008"):
        await _asked(place, f"handoff-{lead_id}-1")
    await _reply(place, "clara", "bw-2002", "reject 1 - the budget is frozen until spring")
    await _reply(place, "sam", "hc-2004", "accept")
    await _reply(place, "ben", "sp-2008", "accept - I know her from the fair")
    await place.until("handoff-hc-2004-1", "awaiting_opportunity")
    await place.house.crm.create_opportunity("hc-2004", place.person("sam").owner, at=datetime.now(UTC))
    states = {
        "bw-2002": "with_ldr",
        "hc-2004": "settled",
        "sp-2008": "awaiting_opportunity",
        "wf-2007": "undeliverable",
        "kr-1000": "with_rep",
        "hf-2001": "with_rep",
    }
    for lead_id, state in states.items():
        await place.until(f"handoff-{lead_id}-1", state)
    await _sent(place, "handoff-nl-2006-1", "overdue to lea")
    await _sent(place, "handoff-sp-2008-1", "accepted to tom")


async def _asked(place: Place, attempt_id: str) -> None:
    """Returns when the story itself knows that the letter was taken, so that the answer comes after it."""
    async with asyncio.timeout(PATIENCE):
        while True:
            status = await place.handoffs.status(attempt_id)
            if status and status.state == "with_rep":
                return
            await asyncio.sleep(0.05)


async def _sent(place: Place, attempt_id: str, letter: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while letter not in await place.sent(attempt_id):  # noqa: ASYNC110 - the worker writes it in the ledger
            await asyncio.sleep(0.05)


def _lead(lead_id: str) -> dict[str, Any]:
    company, name, rep, ldr = LEADS[lead_id]
    data = fresh_lead(lead_id, company=company, rep=rep, ldr=ldr)
    return data | {"contact": data["contact"] | {"name": name}}


async def _pass(place: Place, data: dict[str, Any], *, at_once: bool = False) -> None:
    # A rejection stays open while it may be undone; here it settles at once.
    house = replace(place.house, policy=replace(place.house.policy, undo_for=timedelta()))
    if at_once:
        house = replace(house, policy=replace(house.policy, decision_window=AT_ONCE, reminder_before_due=AT_ONCE))
    passed = await house.passing(place.handoffs).pass_lead(parse_lead(data))
    assert passed.result == "passed", passed.reasons


async def _reply(place: Place, rep: str, lead_id: str, text: str) -> None:
    company = LEADS[lead_id][0]
    letter = await place.mailbox(rep).letter(lambda m: company in m["Subject"] and bool(m["Reply-To"]))
    await place.mailbox(rep).reply(letter, text)
