"""The client and what it finds on the server."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from temporalio.common import SearchAttributeKey

from domain.errors import SettingsFault
from runtime import search_attributes
from runtime.client import connect
from runtime.converter import data_converter
from runtime.errors import ServerUnreachable
from runtime.stack.ports import FREE, chosen
from runtime.stack.temporal_server import TemporalServer
from workflows import attributes


@pytest_asyncio.fixture(scope="module")
async def server(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[TemporalServer]:
    ports = chosen(FREE)
    running = TemporalServer(tmp_path_factory.mktemp("temporal"), port=ports.temporal, ui_port=ports.ui)
    await running.start()
    yield running
    await running.stop()


async def test_the_client_follows_temporals_own_settings(
    server: TemporalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEMPORAL_ADDRESS", server.target_host)
    monkeypatch.setenv("TEMPORAL_NAMESPACE", "sales")
    async with connect() as client:
        assert client.service_client.config.target_host == server.target_host
        assert client.namespace == "sales"
        assert client.data_converter is data_converter


async def test_an_unreachable_server_is_named_with_the_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = f"127.0.0.1:{chosen(FREE).temporal}"
    monkeypatch.setenv("TEMPORAL_ADDRESS", nowhere)
    with pytest.raises(ServerUnreachable, match=rf"{nowhere} cannot be reached within 0\.3 s.*TEMPORAL_ADDRESS"):
        await connect(within=0.3).__aenter__()


async def test_settings_that_cannot_be_read_are_told_as_such(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TEMPORAL_PROFILE", "not-there")
    monkeypatch.setenv("TEMPORAL_CONFIG_FILE", str(tmp_path / "none.toml"))
    with pytest.raises(SettingsFault, match="Temporal's settings cannot be read"):
        await connect().__aenter__()


async def test_search_attributes_are_made_once_and_one_of_another_type_is_named(
    server: TemporalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with connect(server.target_host) as client:
        names = [key.name for key in attributes.ALL]
        assert [key.name for key in await search_attributes.missing(client)] == names
        assert await search_attributes.ensure(client) == dict.fromkeys(names, "made")
        assert await search_attributes.missing(client) == []
        assert await search_attributes.ensure(client) == dict.fromkeys(names, "there already")
        monkeypatch.setattr(attributes, "ALL", (SearchAttributeKey.for_text("LeadId"),))
        with pytest.raises(SettingsFault, match="LeadId is Keyword, not Text"):
            await search_attributes.ensure(client)
