"""Finding a handoff by what people type: its id, or its lead's id."""

from domain.listing import HandoffRow
from runtime.house import House
from service.trouble import NoSuchHandoff


async def find_handoff(house: House, typed: str) -> HandoffRow:
    """The handoff with this id, or the latest one of the lead with this id; of its small stories one that is open.

    Raises NoSuchHandoff.
    """
    if row := await house.ledger.listing.row(typed):
        return row
    attempts = await house.ledger.listing.rows(lead_id=typed, open_only=False)
    if attempts:
        return max(attempts, key=lambda row: (row.number, row.outcome is None))
    raise NoSuchHandoff(f"there is no handoff or lead {typed}; `starter.py list --all` shows all of them")
