"""Parked mails: found by a short id, with their raw bytes and what operators ordered for them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.correspondence import KeptMail, MailOrder, MailVerdict, Owner
from ledger.database import Database
from ledger.mail_book import VERDICT
from ledger.tables import mail_orders, mail_verdicts, parked_mails

_MOST = 20
"""Mails that one short id may name; whoever types one character needs no longer list."""


class ParkedBook:
    """What working the parked mails asks and keeps."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(self, id_: str) -> Sequence[KeptMail]:
        """The mails, parked or not, whose digest begins so (case aside), oldest first. Raises LedgerUnavailable."""
        at = mail_verdicts.c
        query = VERDICT.where(at.digest.startswith(id_.lower(), autoescape=True))
        async with self._database.reading() as connection:
            rows = await connection.execute(query.order_by(at.received_at, at.message_id, at.digest).limit(_MOST))
            return [await _kept(connection, MailVerdict(**row._mapping)) for row in rows]

    async def order(self, mail: MailVerdict, order: MailOrder) -> None:
        """Keeps what an operator ordered for this mail. Raises LedgerUnavailable."""
        values = {
            "message_id": mail.message_id,
            "digest": mail.digest,
            "order": order.order,
            "by": order.by,
            "at": order.at,
            "attempt_id": order.owner.attempt_id if order.owner else None,
            "round": order.owner.round if order.owner else None,
            "person": order.owner.person if order.owner else None,
            "vouched_for": order.vouched_for,
            "reading": order.reading,
        }
        async with self._database.writing() as connection:
            await connection.execute(mail_orders.insert(), values)


async def _kept(connection: AsyncConnection, verdict: MailVerdict) -> KeptMail:
    raw, orders = parked_mails.c, mail_orders.c
    found = await connection.scalar(
        select(raw.raw).where(and_(raw.message_id == verdict.message_id, raw.digest == verdict.digest))
    )
    rows = await connection.execute(
        select(mail_orders)
        .where(and_(orders.message_id == verdict.message_id, orders.digest == verdict.digest))
        .order_by(orders.id)
    )
    return KeptMail(verdict=verdict, raw=found, orders=tuple(_order(row) for row in rows))


def _order(row: Row[Any]) -> MailOrder:
    owner = None
    if row.attempt_id is not None:
        owner = Owner(attempt_id=row.attempt_id, round=row.round, person=row.person)
    return MailOrder(
        order=row.order, by=row.by, at=row.at, owner=owner, vouched_for=row.vouched_for, reading=row.reading
    )
