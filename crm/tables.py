"""The built-in CRM's tables. Their names begin with `crm_`, so that they may share a database with others."""

from datetime import UTC, datetime

from sqlalchemy import Boolean, DateTime, Dialect, ForeignKey, Integer, MetaData, String, Table, TypeDecorator
from sqlalchemy import Column as Col

VERSION = 1
"""The shape of these tables. A change raises it and brings the step from the shape before."""


class Moment(TypeDecorator[datetime]):
    """A moment that goes in with any zone and comes out in UTC; SQLite keeps none itself."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Raises ValueError for a moment without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no zone; give a moment in UTC")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData()

schema = Table("crm_schema", metadata, Col("version", Integer, primary_key=True))

leads = Table(
    "crm_leads",
    metadata,
    Col("id", String(64), primary_key=True),
    Col("company", String, nullable=False),
    Col("contact", String, nullable=False),
)

owners = Table("crm_owners", metadata, Col("id", String, primary_key=True))

stages = Table(
    "crm_stages",
    metadata,
    Col("id", String, primary_key=True),
    Col("label", String, nullable=False),
    Col("position", Integer, nullable=False),
    Col("pipeline", String, nullable=False),
    Col("won", Boolean, nullable=False),
    Col("lost", Boolean, nullable=False),
)

opportunities = Table(
    "crm_opportunities",
    metadata,
    Col("number", Integer, primary_key=True, autoincrement=True),
    Col("lead_id", ForeignKey("crm_leads.id"), nullable=False, index=True),
    Col("stage_id", ForeignKey("crm_stages.id"), nullable=False),
    Col("owner_id", ForeignKey("crm_owners.id"), nullable=False),
    Col("name", String, nullable=False),
    Col("created_at", Moment, nullable=False),
    Col("changed_at", Moment, nullable=False),
    Col("deleted", Boolean, nullable=False),
    # A number is never given twice, so that a deleted opportunity's id cannot come to mean another.
    sqlite_autoincrement=True,
)
