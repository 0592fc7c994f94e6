"""From the setting `HANDOFF_CRM` to a CRM connection."""

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from crm.sql import SqlCrm
from domain.errors import SettingsFault

DRIVERS = ("sqlite+aiosqlite", "postgresql+psycopg")
SUPPORTED = (
    "Supported is the built-in CRM: sql:sqlite+aiosqlite:///FILE or sql:postgresql+psycopg://USER:PASSWORD@HOST/NAME."
)


def connect(url: str) -> SqlCrm:
    """The CRM behind a `KIND:ADDRESS` setting. Nothing is connected yet.

    Raises SettingsFault, which never repeats the address: it may hold a password.
    """
    kind, _, address = url.strip().partition(":")
    if kind != "sql":
        raise SettingsFault(f"HANDOFF_CRM: {kind!r} is no kind of CRM known here. {SUPPORTED}")
    try:
        parsed = make_url(address)
    except (ArgumentError, ValueError) as fault:
        raise SettingsFault(f"HANDOFF_CRM: what follows `sql:` is no SQLAlchemy URL. {SUPPORTED}") from fault
    if parsed.drivername not in DRIVERS:
        raise SettingsFault(f"HANDOFF_CRM: the driver {parsed.drivername!r} is not supported. {SUPPORTED}")
    if parsed.get_backend_name() == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise SettingsFault(f"HANDOFF_CRM: SQLite needs a file that several processes can open. {SUPPORTED}")
    return SqlCrm(parsed)
