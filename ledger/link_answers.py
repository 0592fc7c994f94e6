"""Answers by link: each kept before anything is done with it, so that none is lost while no worker answers."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update

from domain.link_answers import LinkAnswer, LinkAnswerState
from ledger.database import Database
from ledger.tables import link_answers

_ROW = select(*(link_answers.c[field.name] for field in fields(LinkAnswer)))
_MOST = 200


class LinkAnswerBook:
    """The ledger's inbox for what comes from pages."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keep = database.insert(link_answers).on_conflict_do_nothing(index_elements=["id"])

    async def keep(self, answer: LinkAnswer) -> LinkAnswer:
        """Keeps it; one of this id that was kept before is given back as it stands. Raises LedgerUnavailable."""
        async with self._database.writing() as connection:
            await connection.execute(self._keep, asdict(answer) | {"criteria": ",".join(answer.criteria)})
        async with self._database.reading() as connection:
            row = (await connection.execute(_ROW.where(link_answers.c.id == answer.id))).one()
        return _answer(row)

    async def mark(self, id_: str, state: LinkAnswerState, said: str = "") -> None:
        """Says what became of it. Raises LedgerUnavailable."""
        statement = update(link_answers).where(link_answers.c.id == id_).values(state=state, said=said)
        async with self._database.writing() as connection:
            await connection.execute(statement)

    async def of(self, attempt_id: str, round_: int, person: str, since: datetime | None = None) -> list[LinkAnswer]:
        """This person's answers about this round, oldest first, all or those since that moment (UTC).

        Raises LedgerUnavailable.
        """
        at = link_answers.c
        query = _ROW.where(at.attempt_id == attempt_id, at.round == round_, at.person == person)
        if since is not None:
            query = query.where(at.posted_at >= since)
        async with self._database.reading() as connection:
            return [_answer(row) for row in await connection.execute(query.order_by(at.posted_at, at.id).limit(_MOST))]

    async def waiting(self) -> Sequence[LinkAnswer]:
        """Answers that were not delivered yet, oldest first. Raises LedgerUnavailable."""
        at = link_answers.c
        query = _ROW.where(at.state == "waiting").order_by(at.posted_at, at.id).limit(_MOST)
        async with self._database.reading() as connection:
            return [_answer(row) for row in await connection.execute(query)]


def _answer(row: Row[Any]) -> LinkAnswer:
    given = dict(row._mapping)
    return LinkAnswer(**given | {"criteria": tuple(filter(None, given["criteria"].split(",")))})
