"""The workers: stories with their deeds on one task queue, the mailbox on its own."""

import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from typing import Any, Literal

from temporalio.client import Client
from temporalio.common import WorkflowIDConflictPolicy, WorkflowIDReusePolicy
from temporalio.worker import Worker

from domain.errors import MailboxLost, SettingsFault
from ledger.setup import check as check_ledger
from runtime import search_attributes
from runtime.house import House
from workflows.handoff import LeadHandoff
from workflows.small import LeadRecycle, LeadReturn
from workflows.watches import MailboxWatch, OpportunitySweep

log = logging.getLogger(__name__)
Part = Literal["all", "stories", "mail", "web"]
GRACE = timedelta(seconds=100)
"""Longer than the longest wait for a mail server, so that a deploy never sends a letter twice."""
AT_HAND = 3_000
"""Handoffs that a worker keeps in memory, 0.16 MB each: a page of any other is answered from its whole history, which
takes 20 ms of a core more. The library's own number is 1,000."""
MAILBOX_ID = "mailbox-handoff"
SWEEP_ID = "crm-sweep"


@asynccontextmanager
async def working(house: House, client: Client, part: Part = "all") -> AsyncIterator[None]:
    """Runs the workers of this part while the block runs, and sees to it that the watches run.

    Raises SettingsFault naming everything that `starter.py setup` would make.
    """
    await _check(house, client, part)
    async with AsyncExitStack() as running:
        if part in ("all", "stories"):
            await running.enter_async_context(stories_worker(house, client))
            await _watch(client, OpportunitySweep.run, f"{SWEEP_ID}-{house.crm.name}", house.settings.task_queue)
        if part in ("all", "mail"):
            await running.enter_async_context(mail_worker(house, client))
            await _watch(client, MailboxWatch.run, MAILBOX_ID, house.settings.mail_queue)
        if part == "web" or (part == "all" and house.settings.public_url):
            from runtime.serving import serving  # noqa: PLC0415 - the web framework is half of what a program loads

            await running.enter_async_context(serving(house, client))
        yield


def stories_worker(house: House, client: Client) -> Worker:
    """Handoffs, their letters, and the sweep of the CRM."""
    letters, opportunities = house.letter_deeds(), house.opportunity_deeds(client)
    return Worker(
        client,
        task_queue=house.settings.task_queue,
        workflows=[LeadHandoff, LeadReturn, LeadRecycle, OpportunitySweep],
        activities=[
            letters.send_letter,
            letters.record_facts,
            letters.plan_clock,
            opportunities.look_at_opportunity,
            opportunities.sweep_opportunities,
        ],
        graceful_shutdown_timeout=GRACE,
        max_cached_workflows=AT_HAND,
    )


def mail_worker(house: House, client: Client) -> Worker:
    """The mailbox's one reader; it alone needs the mailbox's password."""
    return Worker(
        client,
        task_queue=house.settings.mail_queue,
        workflows=[MailboxWatch],
        activities=[house.mailbox_deeds(client).watch_mailbox],
        graceful_shutdown_timeout=GRACE,
    )


async def _watch(client: Client, run: Any, id_: str, queue: str) -> None:
    """Starts a watch unless it runs already; one that somebody ended starts again with the worker."""
    await client.start_workflow(
        run,
        id=id_,
        task_queue=queue,
        id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
        id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE,
        static_summary="reads the handoff mailbox" if id_ == MAILBOX_ID else "reads opportunities from the CRM",
    )


async def _check(house: House, client: Client, part: Part) -> None:
    missing = [f"search attribute {key.name}" for key in await search_attributes.missing(client)]
    if ledger := await check_ledger(house.settings.database):
        missing.append(ledger)
    if part in ("all", "mail"):
        missing += await _missing_folders(house)
    await house.crm.stages()
    if missing:
        raise SettingsFault(f"missing: {'; '.join(missing)}. Run `starter.py setup` once, then start the worker again.")
    if house.settings.mail.sender_proof == "key_and_from":
        log.warning("mail.sender_proof is key_and_from: whoever sees a reply key and can forge a sender could decide")


async def _missing_folders(house: House) -> list[str]:
    try:
        folders = await house.mailbox.check_folders()
        return [f"mail folder {folder.name}" for folder in folders if folder.state == "missing"]
    except MailboxLost as fault:
        log.warning("the mailbox cannot be looked at yet: %s", fault)
        return []
