"""Making what the worker needs: tables, the CRM's pipeline, search attributes, mail folders."""

from temporalio.client import Client

from ledger.setup import setup as set_up_ledger
from runtime import search_attributes
from runtime.house import House


async def set_up(house: House, temporal: Client) -> list[str]:
    """Makes what is missing, and says in a line for each what was made and what exists already. Safe to repeat."""
    lines = await set_up_ledger(house.settings.database)
    prepared = await house.crm.setup()
    lines += [f"CRM: {what} made" for what in prepared.made]
    lines += [f"CRM: {what} exists already" for what in prepared.existed]
    lines += [f"search attribute {name}: {done}" for name, done in (await search_attributes.ensure(temporal)).items()]
    lines += [f"mail folder {folder.name}: {folder.state}" for folder in await house.mailbox.make_folders()]
    return lines
