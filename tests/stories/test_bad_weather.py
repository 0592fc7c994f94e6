"""Silence, second answers, refusals, withdrawals and dead workers."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from domain.errors import MailDelayed, RecipientRefused
from tests.builders import a_person
from tests.stories.environment import TimeMachine
from tests.stories.floor import Floor

pytestmark = pytest.mark.wide


async def test_an_answer_received_in_time_is_not_late_however_slowly_it_was_read(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    in_time = datetime.now(UTC) + timedelta(days=1)
    await floor.machine.fast_forward(handle, timedelta(days=3))
    await floor.until_sent(handle, "overdue")
    await floor.decide(handle, received_at=in_time)
    await floor.until_sent(handle, "receipt_accepted")
    decided = next(f for f in floor.book.facts.values() if f.attempt_id == handle.id and f.kind == "decided")
    assert decided.data["late"] == "no"


async def test_the_same_update_twice_is_one_decision_with_one_answer(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    first, second = await asyncio.gather(floor.decide(handle, "mail-1"), floor.decide(handle, "mail-1"))
    assert first == second
    assert first.result == "taken"
    assert floor.book.kinds(handle.id).count("decided") <= 1


async def test_a_second_answer_is_told_which_one_stands(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    answer = await floor.decide(handle, verdict="reject", criteria=("budget",), note="changed my mind")
    assert answer.result == "already_decided"
    assert answer.said.startswith("ben accepts")
    status = await floor.until(handle, "awaiting_opportunity")
    assert any("came too late" in line for line in status.timeline)


async def test_an_answer_for_another_round_decides_nothing(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    answer = await floor.decide(handle, round=2)
    assert answer.result == "not_open"
    assert (await floor.until(handle, "with_rep")).decision is None


async def test_a_refused_recipient_is_undeliverable_until_the_address_is_mended(floor: Floor) -> None:
    floor.post.refusals["ben@example.com"] = RecipientRefused("550 5.1.1 no such user")
    floor.directory.others = (a_person("ben", stand_ins=()),)
    handle = await floor.pass_lead()
    status = await floor.until(handle, "undeliverable")
    assert status.waiting_for == "operations to mend the address of ben"
    await floor.until_sent(handle, "undeliverable")
    await floor.until_sent(handle, "ruling.maria")
    assert sorted(floor.letters(handle)) == ["ruling to maria", "undeliverable to lea"]

    del floor.post.refusals["ben@example.com"]
    assert await handle.execute_update("resend") == "the handoff letter goes to ben again"
    await floor.until(handle, "with_rep")
    assert floor.letters(handle)[2:] == ["handoff to ben"]
    assert "nothing was sent" in await handle.execute_update("resend")
    assert not floor.book.incidents


async def test_a_mail_server_that_delays_is_tried_again(floor: Floor) -> None:
    floor.post.refusals["ben@example.com"] = MailDelayed("451 try later", retry_after=0.05)
    handle = await floor.pass_lead()
    await floor.until(handle, "sending")
    del floor.post.refusals["ben@example.com"]
    await floor.until(handle, "with_rep")
    assert floor.letters(handle) == ["handoff to ben"]


async def test_cancelling_withdraws_the_lead_with_the_reason(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await handle.cancel(reason="Anna has left the company")

    assert (await handle.result()).outcome == "withdrawn"
    assert floor.letters(handle)[1:] == ["withdrawn to ben", "withdrawn to lea"]
    withdrawn = next(f for f in floor.book.facts.values() if f.attempt_id == handle.id and f.kind == "withdrawn")
    assert withdrawn.said == "withdrawn: Anna has left the company"
    assert floor.book.kinds(handle.id)[-3:] == ["settled", "told", "told"]


async def test_a_killed_worker_is_followed_by_another_and_nothing_is_sent_twice(time_machine: TimeMachine) -> None:
    floor = Floor(time_machine)
    async with floor.worker():
        handle = await floor.pass_lead()
        await floor.until(handle, "with_rep")
    await handle.signal("accept", {"by": "ben", "reason": "while nobody worked"})
    async with floor.worker():
        await floor.confirm(handle)
        assert (await handle.result()).outcome == "converted"
    assert sorted(floor.letters(handle)) == [
        "accepted to lea", "converted to lea", "handoff to ben", "receipt_accepted to ben"
    ]  # fmt: skip


async def test_a_crm_that_cannot_be_read_does_not_hold_up_the_receipt(floor: Floor) -> None:
    from domain.errors import CrmUnavailable  # noqa: PLC0415

    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    floor.crm.fault = CrmUnavailable("down")
    await floor.decide(handle)
    await floor.until_sent(handle, "receipt_accepted")
    floor.crm.fault = None
    await floor.confirm(handle)
    assert (await handle.result()).outcome == "converted"
