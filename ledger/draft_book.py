"""Drafts of leads: each save is kept, and none overwrites what was saved meanwhile."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, case, select, update

from domain.drafts import DraftState, LeadDraft
from ledger.database import Database
from ledger.tables import lead_drafts

_MOST = 100


class DraftBook:
    """What LDRs are still writing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keep = database.insert(lead_drafts).on_conflict_do_nothing(index_elements=["id"])

    async def keep(self, draft: LeadDraft) -> LeadDraft:
        """Keeps a new draft; one of this id that was kept before is given back as it stands.

        Raises LedgerUnavailable.
        """
        async with self._database.writing() as connection:
            await connection.execute(self._keep, asdict(draft) | {"fields": _json(draft)})
            row = (await connection.execute(select(lead_drafts).where(lead_drafts.c.id == draft.id))).one()
        return _draft(row)

    async def save(self, draft: LeadDraft) -> bool:
        """Saves the next version of an open draft; False when somebody saved it meanwhile, or it is not open.

        Raises LedgerUnavailable.
        """
        at = lead_drafts.c
        same = (at.id == draft.id, at.ldr == draft.ldr, at.version == draft.version - 1, at.state == "open")
        new = {"fields": _json(draft), "version": draft.version, "saved_at": draft.saved_at}
        async with self._database.writing() as connection:
            return bool((await connection.execute(update(lead_drafts).where(*same).values(**new))).rowcount)

    async def end(self, id_: str, state: DraftState, attempt_id: str = "") -> None:
        """The draft is passed or discarded. Raises LedgerUnavailable."""
        statement = update(lead_drafts).where(lead_drafts.c.id == id_).values(state=state, attempt_id=attempt_id)
        async with self._database.writing() as connection:
            await connection.execute(statement)

    async def draft(self, ldr: str, id_: str) -> LeadDraft | None:
        """One draft of this LDR. Raises LedgerUnavailable."""
        query = select(lead_drafts).where(lead_drafts.c.id == id_, lead_drafts.c.ldr == ldr)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).first()
        return _draft(row) if row else None

    async def of(self, ldr: str) -> Sequence[LeadDraft]:
        """This LDR's open drafts, then those that were passed, the newest first. Raises LedgerUnavailable."""
        at = lead_drafts.c
        open_first = case((at.state == "open", 0), else_=1)
        query = select(lead_drafts).where(at.ldr == ldr, at.state != "discarded")
        async with self._database.reading() as connection:
            rows = await connection.execute(query.order_by(open_first, at.saved_at.desc(), at.id).limit(_MOST))
            return [_draft(row) for row in rows]


def _json(draft: LeadDraft) -> str:
    return json.dumps(dict(draft.fields), ensure_ascii=False)


def _draft(row: Row[Any]) -> LeadDraft:
    given = dict(row._mapping)
    return LeadDraft(**given | {"fields": json.loads(given["fields"])})
