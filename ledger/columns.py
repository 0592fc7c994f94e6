"""Column types that read the same from SQLite and PostgreSQL."""

from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, to the microsecond. SQLite keeps no zone, so it is given UTC without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment as the database takes it. Raises ValueError for one without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without a zone cannot be kept: {value.isoformat()}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment with its zone, always UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text from outside. What no database takes (NUL, halves of surrogate pairs from broken mail) becomes U+FFFD."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as the database takes it; the same in a search as in a row."""
        return value if value is None else _whole(value)


LONGEST_KEY = 200
"""Characters. PostgreSQL refuses an index entry above 2 704 bytes (three keys here), and a Message-ID may be longer."""


class Key(TypeDecorator[str]):
    """Text to search by, as `as_key` makes it, the same in a search as in a row."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The key as the database takes it."""
        return value if value is None else as_key(value)


def as_key(text: str) -> str:
    """The text itself; one that is absurdly long is cut and told apart by its SHA-256."""
    key = _whole(text)
    return key if len(key) <= LONGEST_KEY else key[:LONGEST_KEY] + "#" + sha256(key.encode()).hexdigest()


def _whole(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")
