"""Answers by link: each kept before anything is done with it, so that none is lost while no worker answers."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select, update

from domain.correspondence import LinkGrant
from domain.link_answers import LinkAnswer, LinkAnswerState
from ledger.database import Database
from ledger.tables import link_answers

_ROW = select(link_answers)
_GRANT = ("purpose", "attempt_id", "round", "person", "digest")
_MOST = 200


class LinkAnswerBook:
    """The ledger's inbox for what comes from pages."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keep = database.insert(link_answers).on_conflict_do_nothing(index_elements=["id"])

    async def keep(self, answer: LinkAnswer) -> LinkAnswer:
        """Keeps it; one of this id that was kept before is given back as it stands. Raises LedgerUnavailable."""
        async with self._database.writing() as connection:
            await connection.execute(self._keep, _columns(answer))
        async with self._database.reading() as connection:
            row = (await connection.execute(_ROW.where(link_answers.c.id == answer.id))).one()
        return _answer(row)

    async def mark(self, id_: str, state: LinkAnswerState, said: str = "") -> None:
        """Says what became of it. Raises LedgerUnavailable."""
        statement = update(link_answers).where(link_answers.c.id == id_).values(state=state, said=said)
        async with self._database.writing() as connection:
            await connection.execute(statement)

    async def of(self, grant: LinkGrant, since: datetime | None = None) -> list[LinkAnswer]:
        """The answers that came under this grant, oldest first, all or those since that moment (UTC).

        Raises LedgerUnavailable.
        """
        query = _ROW.where(*(link_answers.c[name] == getattr(grant, name) for name in _GRANT))
        if since is not None:
            query = query.where(link_answers.c.posted_at >= since)
        return await self._all(query)

    async def waiting(self) -> Sequence[LinkAnswer]:
        """Answers that were not delivered yet, oldest first. Raises LedgerUnavailable."""
        return await self._all(_ROW.where(link_answers.c.state == "waiting"))

    async def _all(self, query: Select[Any]) -> list[LinkAnswer]:
        ordered = query.order_by(link_answers.c.posted_at, link_answers.c.id).limit(_MOST)
        async with self._database.reading() as connection:
            return [_answer(row) for row in await connection.execute(ordered)]


def _columns(answer: LinkAnswer) -> dict[str, Any]:
    given = asdict(answer)
    grant: dict[str, Any] = given.pop("grant")
    fields = json.dumps(dict(answer.fields), ensure_ascii=False)
    return given | grant | {"criteria": ",".join(answer.criteria), "fields": fields}


def _answer(row: Row[Any]) -> LinkAnswer:
    given = dict(row._mapping)
    grant = LinkGrant(**{name: given.pop(name) for name in _GRANT})
    given["criteria"] = tuple(filter(None, given["criteria"].split(",")))
    given["fields"] = json.loads(given["fields"])
    return LinkAnswer(grant=grant, **given)
