"""Somebody leaves in a storm: what `starter.py leaver` does, over the one handoff."""

from dataclasses import replace

from domain.errors import SettingsFault
from domain.handoff import Answer, Case
from domain.leaving import passage
from domain.listing import row_of
from service.leaver import Leaver
from tests.storm.deeds import Deeds
from tests.storm.door import Heard
from tests.storm.gone import Gone
from tests.storm.saying import View
from tests.storm.stage import Stage
from tests.storm.step import Step
from tests.storm.watching import hold
from workflows.messages import Said, Tell

OPERATOR = "olga"


class Leaving:
    """The command over the handoff of one storm."""

    def __init__(self, stage: Stage, case: Case) -> None:
        self._stage, self._case, self._heard = stage, case, Heard(stage)
        self.gone = Gone(lambda: stage.book.taken)

    async def leaves(self, step: Step, before: View) -> tuple[Said | None, Answer | None]:
        """Shows what is open with somebody, and moves it; what the handoff was told and answered. Raises Violation."""
        person, now = before.person(step.by), await self._stage.now()
        directory = self._stage.floor.directory
        ledger = await self._stage.book.ledger(self._case)
        leaver = Leaver(self._heard, ledger.listing, directory, lambda: now)
        try:
            leaving, _ = leaver.known(person, step.to)
        except SettingsFault:
            return None, None
        if step.pick == 0:
            directory.others = (*directory.others, replace(leaving, active=False))
            self.gone.leaves(person)
        found = await leaver.preview(person, step.to, OPERATOR)
        told = len(self._heard.said)
        for one in found:
            if one.becomes != "stays":
                moved = await leaver.move(person, one, OPERATOR, "has left", f"left-{person}-{now.isoformat()}")
                hold(moved.result != "closed", "what is shown is open", moved)
        return self._heard.said[-1][1:] if len(self._heard.said) > told else (None, None)


def move_in_the_course(deeds: Deeds, gone: Gone, step: Step, before: View) -> Tell | None:
    """What the command would tell a handoff without Temporal. Who answers for LDR and manager is looked up by deeds."""
    person = before.person(step.by)
    leaving, taking = deeds.people.by_id[person], deeds.people.by_id[step.to]
    if before.outcome or "rep" not in leaving.roles or taking is leaving or not taking.active:
        return None
    if step.pick == 0:
        deeds.people = deeds.people.but(replace(leaving, active=False))
        gone.leaves(person)
    row, story = row_of(deeds.facts), sorted(deeds.facts, key=lambda fact: fact.at)
    one = passage(row, story, deeds.people, person, step.to, OPERATOR) if row else None
    if one is None or one.becomes != "moves":
        return None
    return Tell(word="move", by=OPERATOR, to=one.to, note="has left", left=person, received_at=deeds.now)
