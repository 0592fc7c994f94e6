"""What keeps a form of the answer page from taking effect that puts a record right or passes a lead again."""

from domain.drafts import REASON
from domain.link_answers import LinkAnswer
from service.by_link import again_by
from service.drafts import Checked
from service.matters import Matter
from service.parts import in_round, owner_of
from service.recorded import recorded
from web.desk import Desk
from web.passing.missing import Missing, missing
from web.rendering import Reader


async def lacking(desk: Desk, matter: Matter, answer: LinkAnswer, reader: Reader) -> list[Missing]:
    """What is missing or wrong, the gate's warnings last. Changes nothing.

    Raises TemporalUnreachable where the gate must be asked and cannot be.
    """
    people, case = desk.people(), matter.case
    ldr = people.get(answer.grant.person)
    checked = Checked(faults=recorded(answer.fields, ldr).faults)
    if answer.word == "repass" and not checked.faults:
        asked = in_round(case, matter.row, owner_of(answer.grant), people)
        checked = await desk.repassing.check(asked, again_by(answer, ldr))
    fields = dict(answer.fields)
    found = await missing(checked, fields, case.policy, desk.listing, people, reader)
    return [one for one in found if not one.code or not fields.get(REASON + one.code)]
