"""Requests that carried an idempotency key: kept before anything is done, and with their answer afterwards."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from domain.api_requests import ApiRequest
from ledger.database import Database
from ledger.tables import api_requests


class ApiRequestBook:
    """What was asked under which idempotency key."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._begin = database.insert(api_requests).on_conflict_do_nothing(
            index_elements=["caller", "operation", "key"]
        )

    async def begin(self, asked: ApiRequest) -> ApiRequest:
        """Keeps what is asked; the first one under this key is given back as it stands. Raises LedgerUnavailable."""
        async with self._database.writing() as connection:
            await connection.execute(self._begin, asdict(asked))
            row = (await connection.execute(select(api_requests).where(*_this(asked)))).one()
        return ApiRequest(**row._mapping)

    async def answered(self, asked: ApiRequest, answer: str) -> str:
        """Keeps the answer; one that was kept before is given back instead. Raises LedgerUnavailable."""
        at = api_requests.c.answer
        async with self._database.writing() as connection:
            first = update(api_requests).where(*_this(asked), at.is_(None)).values(answer=answer)
            await connection.execute(first)
            kept = await connection.scalar(select(at).where(*_this(asked)))
        return kept or answer

    async def forget(self, before: datetime) -> None:
        """Removes requests from before that moment (UTC). Raises LedgerUnavailable."""
        async with self._database.writing() as connection:
            await connection.execute(delete(api_requests).where(api_requests.c.at < before))


def _this(asked: ApiRequest) -> tuple[ColumnElement[bool], ...]:
    at = api_requests.c
    return at.caller == asked.caller, at.operation == asked.operation, at.key == asked.key
