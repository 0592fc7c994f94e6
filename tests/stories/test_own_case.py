"""Nobody rules on a case of his own: the question goes to somebody who may, and never ends in silence."""

from datetime import timedelta

from tests.builders import a_person, people
from tests.stories.floor import Floor, Handle


async def rejected_by_maria_and_disputed(floor: Floor) -> Handle:
    """The rep's manager rejects in the rep's place, and the LDR disputes that."""
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle, verdict="reject", criteria=("budget",), by="maria", on_behalf_of="ben")
    await floor.until_sent(handle, "rejected.lea")
    await floor.at_rest(handle)
    assert (await floor.tell(handle, "dispute", by="lea", role="ldr", note="the CFO wrote")).result == "taken"
    return handle


async def test_a_manager_who_rejected_in_the_reps_place_is_passed_over_for_the_next_above(floor: Floor) -> None:
    floor.directory.others = (
        a_person("maria", "manager", manager="mona"),
        a_person("mona", "manager", manager=None),
    )
    handle = await rejected_by_maria_and_disputed(floor)
    await floor.until_sent(handle, "ruling.mona")
    await floor.at_rest(handle)
    assert (await floor.tell(handle, "uphold", by="maria", role="manager")).result == "not_allowed"
    assert (await floor.tell(handle, "uphold", by="mona", role="manager")).result == "taken"


async def test_where_nobody_is_above_any_other_manager_rules(floor: Floor) -> None:
    floor.directory.others = (a_person("otto", "manager", manager=None),)
    handle = await rejected_by_maria_and_disputed(floor)
    await floor.until_sent(handle, "ruling.otto")
    assert "ruling to maria" not in floor.letters(handle)


async def test_where_the_only_manager_decided_himself_sales_ops_rule_by_one_reply(floor: Floor) -> None:
    handle = await rejected_by_maria_and_disputed(floor)
    await floor.until_sent(handle, "ruling.ops")
    await floor.at_rest(handle)
    status = await floor.until(handle, "with_manager")
    assert status.plan is not None
    assert status.plan.order.person == "ops", "counted in the time of who is asked"
    answer = await floor.tell(handle, "overturn", by="ops", role="manager", to="clara", note="the budget is there")
    assert answer.result == "taken"
    assert (await floor.until(handle, "with_rep")).rep == "clara"


async def test_silence_of_who_may_rule_goes_on_and_rules_nothing(floor: Floor) -> None:
    handle = await rejected_by_maria_and_disputed(floor)
    await floor.until_sent(handle, "ruling.ops")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=5))
    await floor.until_sent(handle, "escalation.ops")
    status = await floor.until(handle, "with_manager")
    assert status.steps, "somebody is written to again"


def test_the_story_of_the_floor_has_one_manager() -> None:
    assert [person.id for person in people().with_role("manager")] == ["maria"]
