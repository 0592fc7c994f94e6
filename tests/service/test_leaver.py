"""Who may take over, and the move of an accepted lead by whoever says it: mail, command line or API."""

from datetime import UTC, datetime
from typing import cast

import pytest

from domain import course_story, story
from domain.errors import SettingsFault
from domain.handoff import Accept, Decision
from ledger.connect import Ledger
from service.handoffs import Handoffs
from service.leaver import Leaver
from service.telling import Telling
from tests.builders import a_person
from tests.service.test_mailroom import ATTEMPT, NOW, Desk, ledger
from workflows.messages import Tell

__all__ = ["ledger"]


async def accepted(ledger: Ledger, owner: str = "ben") -> None:
    decision = Decision(verdict=Accept(), by="ben", channel="mail", received_at=NOW, round=1)
    turn = {"turn": "1", "state": "awaiting_opportunity", "round": "1", "rep": "ben", "owner": owner}
    await ledger.facts.write([course_story.turning(story.decided(ATTEMPT, decision, "m-1", late=False), turn)])


@pytest.mark.parametrize(
    ("leaver", "to", "said"),
    [
        ("nobody", "clara", "nobody is not in the people file"),
        ("ben", "ben", "ben cannot take over"),
        ("ben", "lea", "lea cannot take over: name another rep of the people file who is active"),
        ("lea", "ben", "ben cannot take over: name another LDR of the people file who is active"),
        ("maria", "ben", "ben cannot take over: name another manager or sales ops of the people file who is active"),
        ("ben", "nina", "nina cannot take over"),
        ("ben", "nobody", "nobody cannot take over"),
    ],
)
async def test_who_takes_over_is_active_and_of_that_role(ledger: Ledger, leaver: str, to: str, said: str) -> None:
    desk = Desk(ledger)
    leaving = Leaver(cast(Handoffs, desk.handoffs), ledger.listing, desk.directory, lambda: datetime.now(UTC))
    with pytest.raises(SettingsFault, match=said):
        await leaving.preview(leaver, to)


async def test_a_move_of_an_accepted_lead_says_who_has_left(ledger: Ledger) -> None:
    """The people file tells it, so that a manager need only write `move to Clara Weiss`."""
    desk = Desk(ledger)
    telling = Telling(cast(Handoffs, desk.handoffs), ledger.listing, desk.directory)
    given = Tell(word="move", by="maria", role="manager", to="clara", note="he has left")
    gone = (a_person("ben", active=False),)

    async def left(given: Tell) -> str:
        await telling.tell(ATTEMPT, given, "upd-1")
        return desk.handoffs.words[-1].left

    desk.directory.others = gone
    assert await left(given) == "", "before the decision a move is a move"
    await accepted(ledger)
    assert await left(given) == "ben"
    assert await left(given.model_copy(update={"role": "ldr"})) == "", "an LDR asks the manager"
    desk.directory.others = ()
    assert await left(given) == "", "who is there keeps what he has accepted"


async def test_a_managers_mail_moves_it(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await accepted(ledger)
    desk.directory.others = (a_person("ben", active=False),)
    assert await desk.take("move to Clara Weiss - Ben has left", sender="maria@example.com", key="maria") == "Processed"
    (told,) = desk.handoffs.words
    assert (told.word, told.to, told.left, told.role) == ("move", "clara", "ben", "manager")
