"""`starter.py mail`: the mails that wait for a person; looking at one, saying whose it is, having it read again."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.table import Table
from temporalio.client import Client

from domain.correspondence import KeptMail, MailVerdict
from mail.inbound import read_mail
from mail.inbound.headers import parse_block, split_block
from runtime.commands.finding import find_handoff
from runtime.commands.program import OK, REFUSED, AsJson, EnvFile, out, run, run_with_temporal
from runtime.commands.wording import moment, printable
from runtime.house import House
from service.handoffs import Handoffs

app = typer.Typer(
    help="Work the mails that wait for a person: list, show, attach, release. Without a word behind it: the list.",
    no_args_is_help=False,
)

MailId = Annotated[str, typer.Argument(metavar="ID", help="The mail's id, as `mail list` shows it.")]
By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who orders it; kept in the ledger.")]
ForPerson = Annotated[
    str | None, typer.Option("--person", metavar="ID", help="Whose letter it answers; the rep's if absent.")
]
OfHandoff = Annotated[
    str | None,
    typer.Option("--handoff", metavar="ID", help="All mails about this handoff (or lead), whatever became of them."),
]
Vouch = Annotated[
    str | None,
    typer.Option("--vouch", metavar="PERSON", help="You vouch that this person wrote it; without it the rules hold."),
]


@app.callback(invoke_without_command=True)
def mail(context: typer.Context, as_json: AsJson = False, env: EnvFile = None) -> None:
    """Work the mails that wait for a person: list, show, attach, release. Without a word behind it: the list."""
    if context.invoked_subcommand is None:
        list_(handoff=None, as_json=as_json, env=env)


@app.command("list")
def list_(handoff: OfHandoff = None, as_json: AsJson = False, env: EnvFile = None) -> None:
    """Lists the mails that wait for a person in the folder Parked, and why; or all mails about one handoff."""

    async def work(house: House) -> int:
        mails = house.ledger.mails
        listed = await mails.about((await find_handoff(house, handoff)).attempt_id) if handoff else await mails.parked()
        if as_json:
            print(json.dumps([_as_data(v) for v in listed], default=str, indent=2))
        elif listed:
            out.print(_table(listed, with_verdict=handoff is not None))
        else:
            out.print(f"no mail about {handoff} has come" if handoff else "no mail is parked", markup=False)
        return OK

    run(work, env)


@app.command("show")
def show(mail_id: MailId, as_json: AsJson = False, env: EnvFile = None) -> None:
    """Shows one mail: why it is parked, what was ordered for it, its headers, what its writer typed."""

    async def work(house: House) -> int:
        kept = await house.parked_mails().find(mail_id)
        if as_json:
            print(json.dumps(_whole_as_data(kept), default=str, indent=2))
        else:
            print("\n".join(_told(kept)))
        return OK

    run(work, env)


@app.command("attach")
def attach(
    mail_id: MailId,
    handoff: Annotated[str, typer.Argument(help="The handoff's id, or the lead's id for its latest handoff.")],
    by: By,
    person: ForPerson = None,
    env: EnvFile = None,
) -> None:
    """Says whose a parked mail is. It decides nothing yet: `mail release` has it read."""

    async def work(house: House) -> int:
        row = await find_handoff(house, handoff)
        owner = await house.parked_mails().attach(mail_id, row, person, by)
        out.print(
            f"{mail_id} belongs to {owner.attempt_id}, round {owner.round}, as an answer to the letter to "
            f"{owner.person}; `starter.py mail release {mail_id} --by NAME` has it read",
            markup=False,
        )
        return OK

    run(work, env)


@app.command("release")
def release(mail_id: MailId, by: By, vouch: Vouch = None, env: EnvFile = None) -> None:
    """Has a parked mail read again, by today's rules, and says what became of it. Exit code 1: parked again."""

    async def work(house: House, _: Handoffs, temporal: Client) -> int:
        verdict = await house.parked_mails().release(mail_id, by, house.mailroom(temporal), vouch)
        out.print(f"{verdict.id} {verdict.verdict.replace('_', ' ')}: {printable(verdict.because)}", markup=False)
        return REFUSED if verdict.verdict == "parked" else OK

    run_with_temporal(work, env)


def _table(listed: Sequence[MailVerdict], *, with_verdict: bool) -> Table:
    verdict = ("VERDICT", "BECAUSE") if with_verdict else ("WHY IT IS PARKED",)
    table = Table("ID", "RECEIVED", "FROM", "SUBJECT", *verdict, box=None, pad_edge=False)
    table.columns[0].no_wrap = True
    for one in listed:
        words = [printable(text).replace("[", r"\[") for text in (one.sender, one.subject, one.because)]
        if with_verdict:
            words.insert(2, one.verdict.replace("_", " "))
        table.add_row(one.id, moment(one.received_at), *words)
    return table


def _told(kept: KeptMail) -> list[str]:
    verdict = kept.verdict
    lines = [f"{verdict.id}  received {moment(verdict.received_at)}"]
    lines.append(f"{verdict.verdict}: {printable(verdict.because)}")
    if verdict.attempt_id:
        lines.append(f"handoff: {verdict.attempt_id}")
    lines += [printable(_order(kept, number)) for number in range(len(kept.orders))]
    if kept.raw is None:
        return [*lines, "", "The ledger has no raw bytes of it; the mailbox has them."]
    block = parse_block(split_block(kept.raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))[0])
    lines += ["", *(f"{field.name}: {printable(field.value)}" for field in block.fields)]
    return [*lines, "", *(printable(line) for line in read_mail(kept.raw).visible_text.splitlines())]


def _order(kept: KeptMail, number: int) -> str:
    order = kept.orders[number]
    owner = f" to {order.owner.attempt_id}, the letter to {order.owner.person}" if order.owner else ""
    vouched = f", vouching that {order.vouched_for} wrote it" if order.vouched_for else ""
    what = {
        "attach": f"attached{owner} by {order.by}",
        "release": f"released{vouched} (reading {order.reading}) by {order.by}",
        "confirm": f"confirmed by link by {order.by} (reading {order.reading})",
        "deny": f"denied by link by {order.by}: somebody else wrote it",
    }[order.order]
    return f"{moment(order.at)}: {what}"


def _as_data(verdict: MailVerdict) -> dict[str, object]:
    return {"id": verdict.id} | asdict(verdict) | {"received_at": _utc(verdict.received_at)}


def _whole_as_data(kept: KeptMail) -> dict[str, object]:
    seen = read_mail(kept.raw).visible_text if kept.raw is not None else None
    orders = [asdict(order) | {"at": _utc(order.at)} for order in kept.orders]
    return _as_data(kept.verdict) | {"orders": orders, "visible_text": seen}


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
