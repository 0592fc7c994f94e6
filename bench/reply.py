"""From a reply in the mailbox to the decision recorded, at rest, against IMAP IDLE and a bare Update (the floor).

It begins when the sender has the mail server's 250 and ends with the time that Temporal writes on the event of the
completed Update; all clocks are this machine's. One reply at a time, each to a handoff of its own; the next one is sent
when the story rests again.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from itertools import count

import aiosmtplib
from temporalio.api.enums.v1 import EventType
from temporalio.api.history.v1 import HistoryEvent

from bench.bare_reader import BARE_REPLY, BareReply
from bench.figures import arguments, percentile, ratios, say, spread, table
from bench.stand import BARE_MAILBOX, Stand, open_stand
from bench.story import handoff_input
from domain.handoff import attempt_id
from runtime.trial.rep import read

REPLIES = 60
"""Replies of one round, for each of the two."""
REST = 0.1
"""Seconds between two replies."""
PATIENCE = 60.0
UPDATED = EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED
TIMER = EventType.EVENT_TYPE_TIMER_STARTED


def main(rounds: int) -> None:
    """Prints the table."""
    asyncio.run(_measure(rounds))


async def _measure(rounds: int) -> None:
    async with open_stand() as stand:
        bare = await stand.client.start_workflow(BareReply.run, id=BARE_REPLY, task_queue=BARE_REPLY)
        reader = stand.bench_program("bare_reader", str(stand.stack.imap_port))
        async with stand.worker("all"), reader, _smtp(stand) as smtp:
            numbers, updates = count(1), bare.fetch_history_events(wait_new_event=True)
            await _next_update(updates)
            await asyncio.sleep(1)
            await _floor(smtp, updates, 5)
            await _product(stand, smtp, await _letters(stand, numbers, 5))
            floors, products = [], []
            for number in range(1, rounds + 1):
                letters = await _letters(stand, numbers, REPLIES)
                floors.append(await _floor(smtp, updates, REPLIES))
                products.append(await _product(stand, smtp, letters))
                medians = f"{percentile(floors[-1], 0.5):.1f} and {percentile(products[-1], 0.5):.1f} ms"
                say(f"reply, round {number} of {rounds}: IDLE and Update {medians} reply to decision")
    _print(floors, products)


def _smtp(stand: Stand) -> aiosmtplib.SMTP:
    return aiosmtplib.SMTP(hostname=stand.stack.mail_host, port=stand.stack.smtp_port, start_tls=False)


async def _letters(stand: Stand, numbers: "count[int]", size: int) -> list[tuple[str, EmailMessage]]:
    """New handoffs with a rep, by their ids, with the letter that the rep got."""
    handoffs, ids = stand.house.handoffs(stand.client), []
    for number in (next(numbers) for _ in range(size)):
        given = replace(handoff_input(f"kr-{number}"), policy=stand.house.policy)
        await stand.house.crm.ensure_lead(given.lead.id, given.lead.company, given.lead.contact.name)
        await handoffs.start(given)
        ids.append(attempt_id(given.lead.id, 1))
    async with asyncio.timeout(PATIENCE):
        waiting: set[str] = set()
        while not waiting.issuperset(ids):
            await asyncio.sleep(0.5)
            waiting = {row.attempt_id for row in await stand.house.ledger.listing.rows(state="with_rep")}
    await asyncio.sleep(2)
    return [(id_, read((await stand.house.ledger.outbox.letters(id_))[0].raw)) for id_ in ids]


async def _floor(smtp: aiosmtplib.SMTP, updates: AsyncIterator[HistoryEvent], size: int) -> list[float]:
    """Milliseconds from each mail's 250 to the Update that it causes."""
    found = []
    for _ in range(size):
        mail = _mail(BARE_MAILBOX, "Re: bare", "accept")
        await smtp.send_message(mail)
        begun = datetime.now(UTC)
        found.append(_milliseconds(begun, await _next_update(updates)))
        await asyncio.sleep(REST)
    return found


async def _next_update(updates: AsyncIterator[HistoryEvent]) -> HistoryEvent:
    async with asyncio.timeout(PATIENCE):
        async for event in updates:
            if event.event_type == UPDATED:
                return event
    raise AssertionError("the bare workflow has closed")


async def _product(stand: Stand, smtp: aiosmtplib.SMTP, letters: Sequence[tuple[str, EmailMessage]]) -> list[float]:
    """Milliseconds from each reply's 250 to its decision."""
    found = []
    for id_, letter in letters:
        answer = _mail(str(letter["Reply-To"]), f"Re: {letter['Subject']}", f"accept - I ring her\n\n{_quoted(letter)}")
        answer["In-Reply-To"] = answer["References"] = str(letter["Message-ID"])
        await smtp.send_message(answer)
        begun = datetime.now(UTC)
        async with asyncio.timeout(PATIENCE):
            decided = await _decided_and_at_rest(stand, id_)
        found.append(_milliseconds(begun, decided))
        await asyncio.sleep(REST)
    return found


async def _decided_and_at_rest(stand: Stand, id_: str) -> HistoryEvent:
    """The event of the decision, once the clock for the opportunity runs, which is the story's second timer."""
    timers, decided = 0, None
    async for event in stand.client.get_workflow_handle(id_).fetch_history_events(wait_new_event=True):
        timers += event.event_type == TIMER
        decided = event if event.event_type == UPDATED else decided
        if decided and timers == 2:
            return decided
    raise AssertionError(f"{id_} has closed")


def _mail(to: str, subject: str, text: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ben Vogt <ben@example.com>", to, subject
    mail["Date"], mail["Message-ID"] = format_datetime(datetime.now(UTC)), make_msgid(domain="example.com")
    mail.set_content(text)
    return mail


def _quoted(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    lines = body.get_content().splitlines() if body else []
    return "\n".join((f"On {letter['Date']}, {letter['From']} wrote:", *(f"> {line}" for line in lines)))


def _milliseconds(begun: datetime, event: HistoryEvent) -> float:
    return (event.event_time.ToDatetime(UTC) - begun).total_seconds() * 1000


def _print(floors: Sequence[Sequence[float]], products: Sequence[Sequence[float]]) -> None:
    rows = []
    for name, share in (("p50", 0.5), ("p99", 0.99)):
        floor = [percentile(one, share) for one in floors]
        product = [percentile(one, share) for one in products]
        rows.append((f"{name} of each round", spread(floor), spread(product), ratios(product, floor)))
    for name, share in (("p50 of all", 0.5), ("p99 of all", 0.99)):
        floor_all = percentile([x for one in floors for x in one], share)
        product_all = percentile([x for one in products for x in one], share)
        rows.append((name, f"{floor_all:.1f}", f"{product_all:.1f}", f"{product_all / floor_all:.2f}"))
    title = f"Reply in the mailbox to recorded decision, {sum(map(len, products))} replies each, milliseconds"
    table(title, ("", "IDLE and Update", "product", "times the floor"), rows)


if __name__ == "__main__":
    main(arguments("Reply to decision.", rounds=5).rounds)
