"""The setting `HANDOFF_CRM`."""

import pytest

from activities.ports import Crm
from crm.connect import connect
from domain.errors import SettingsFault


@pytest.mark.parametrize(
    "url",
    [
        "odoo:https://crm.example",
        "sqlite+aiosqlite:///crm.sqlite",
        "",
        "sql:",
        "sql:crm.sqlite",
        "sql:sqlite:///crm.sqlite",
        "sql:postgresql+asyncpg://crm:secret-word@db.example/crm",
        "sql:postgresql+psycopg://crm:secret-word@db.example:port/crm",
        "sql:sqlite+aiosqlite://",
        "sql:sqlite+aiosqlite:///:memory:",
    ],
)
def test_what_is_not_supported_is_refused_with_what_is_and_without_the_address(url: str) -> None:
    with pytest.raises(SettingsFault, match=r"HANDOFF_CRM.*sql:sqlite\+aiosqlite:///FILE") as refused:
        connect(url)
    assert "secret-word" not in str(refused.value)


def test_a_supported_setting_gives_a_crm_without_connecting() -> None:
    crm: Crm = connect("sql:postgresql+psycopg://crm:secret-word@db.example/crm")
    assert crm.name == "sql"
