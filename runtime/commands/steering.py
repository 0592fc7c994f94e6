"""`starter.py decide`, `tell`, `resend` and `withdraw`: what operators do for others, with their name and a reason."""

from typing import Annotated, TypeVar
from uuid import uuid4

import typer
from pydantic import ValidationError
from temporalio.client import Client

from domain.errors import SettingsFault
from domain.handoff import Answer
from runtime.commands.finding import find_handoff
from runtime.commands.program import OK, REFUSED, EnvFile, out, run_with_temporal
from runtime.house import House
from service.handoffs import ClockWord, Handoffs
from service.telling import Telling
from workflows.messages import Decide, Tell

Message = TypeVar("Message", Decide, Tell)
HandoffArgument = Annotated[str, typer.Argument(help="The handoff's id, or the lead's id for its latest handoff.")]


By = Annotated[str, typer.Option(help="Your name; it stands in the record.", prompt="Your name")]


def decide(
    handoff: HandoffArgument,
    verdict: Annotated[str, typer.Argument(help="accept or reject")],
    by: By,
    reason: Annotated[str, typer.Option(help="Why; rep and LDR read it.", prompt="Why?")],
    criterion: Annotated[list[str] | None, typer.Option(help="What was not met; several times for several.")] = None,
    env: EnvFile = None,
) -> None:
    """Accepts or rejects in the rep's place."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        row = await find_handoff(house, handoff)
        given = _fitting(Decide, verdict=verdict, by=_known(house, by), note=reason, criteria=tuple(criterion or ()))
        return _said(await handoffs.decide(row.attempt_id, given, uuid4().hex))

    run_with_temporal(work, env)


def tell(
    handoff: HandoffArgument,
    word: Annotated[str, typer.Argument(help="move, extend, remind, faulty, correct, uphold, overturn, waive ...")],
    by: By,
    note: Annotated[str, typer.Option(help="Why, or what is right.")] = "",
    to: Annotated[str, typer.Option(help="The person id that the lead goes to.")] = "",
    until: Annotated[str, typer.Option(help="A day, such as 2026-11-27.")] = "",
    criterion: Annotated[list[str] | None, typer.Option(help="For return: what was not met.")] = None,
    opportunity: Annotated[str, typer.Option(help="For attach: the opportunity's id in the CRM.")] = "",
    env: EnvFile = None,
) -> None:
    """Says any other word to a handoff, as an operator who may use every word."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        row = await find_handoff(house, handoff)
        if to and ((person := house.directory.people().get(to)) is None or "rep" not in person.roles):
            raise SettingsFault(f"{to} is no rep of the people file")
        named = {"opportunity": opportunity} | ({"until": until} if until else {})
        given = _fitting(
            Tell, word=word, by=_known(house, by), note=note, to=to, criteria=tuple(criterion or ()), **named
        )
        telling = Telling(handoffs, house.ledger.listing, house.directory)
        return _said(await telling.tell(row.attempt_id, given, uuid4().hex))

    run_with_temporal(work, env)


def pause(
    handoff: HandoffArgument,
    by: By,
    reason: Annotated[str, typer.Option(help="Why; it stands in the record.", prompt="Why?")],
    env: EnvFile = None,
) -> None:
    """Stops the running clock: no deadline comes and nobody is reminded until `go-on`."""
    _clock("pause", handoff, by, reason, env)


def go_on(handoff: HandoffArgument, by: By, reason: str = "", env: EnvFile = None) -> None:
    """Lets a stopped clock go on; the working time that lay in the pause is given back."""
    _clock("go_on", handoff, by, reason, env)


def _clock(word: ClockWord, handoff: str, by: str, reason: str, env: EnvFile) -> None:
    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        row = await find_handoff(house, handoff)
        return _said(await handoffs.steer_clock(row.attempt_id, word, _known(house, by), reason, uuid4().hex))

    run_with_temporal(work, env)


def _known(house: House, by: str) -> str:
    """The person id of who is named: whose own case it is shows by ids."""
    return house.directory.people().id_of(by)


def _fitting(message: type[Message], **given: object) -> Message:
    try:
        return message(**given)
    except ValidationError as fault:
        first = fault.errors()[0]
        raise SettingsFault(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None


def _said(answer: Answer | None) -> int:
    if answer is None:
        out.print("the handoff has closed")
        return REFUSED
    out.print(answer.said, markup=False)
    return OK if answer.result in ("taken", "asked") else REFUSED


def resend(handoff: HandoffArgument, env: EnvFile = None) -> None:
    """Sends an undeliverable handoff letter again, after the address in the people file was mended."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        row = await find_handoff(house, handoff)
        out.print(await handoffs.resend(row.attempt_id))
        return OK

    run_with_temporal(work, env)


def withdraw(
    handoff: HandoffArgument,
    by: By,
    reason: Annotated[str, typer.Option(help="Why; rep and LDR read it.", prompt="Why is it withdrawn?")],
    env: EnvFile = None,
) -> None:
    """Withdraws a lead: the handoff ends, rep and LDR are told why."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        row = await find_handoff(house, handoff)
        await handoffs.withdraw(row.attempt_id, _known(house, by), reason)
        out.print(f"{row.attempt_id} is being withdrawn; {row.rep} and {row.ldr} are told")
        return OK

    run_with_temporal(work, env)
