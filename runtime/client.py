"""The Temporal client, by Temporal's own settings (`TEMPORAL_ADDRESS`, `TEMPORAL_NAMESPACE`, TLS, profiles).

The command-line tool reads the same ones, so there are none of ours.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from temporalio.client import Client
from temporalio.envconfig import ClientConfig
from temporalio.service import RPCError

from domain.errors import SettingsFault
from runtime.converter import data_converter
from runtime.errors import ServerUnreachable

DEFAULT_TARGET = "localhost:7233"
_PAUSE = 0.2
_LAST_BREATH = 0.05


@asynccontextmanager
async def connect(target_host: str | None = None, *, within: float = 10.0) -> AsyncIterator[Client]:
    """Gives a connected client; `target_host` (host:port) replaces the environment's, as for the embedded stack.

    `within` is how many seconds a server may take to answer. Raises SettingsFault when Temporal's settings cannot be
    read, ServerUnreachable when no server answers in time or it stops answering while the block runs.
    """
    config = _settings(target_host)
    client = await _reach(config, within)
    try:
        yield client
    except RPCError as fault:
        raise ServerUnreachable(f"The Temporal server stopped answering ({fault.status.name.lower()}).") from fault
    finally:
        # A program that ends right after an RPC may abort at interpreter exit (temporalio/sdk-python issue 300).
        await asyncio.sleep(_LAST_BREATH)


def _settings(target_host: str | None) -> dict[str, Any]:
    if target_host is not None:
        return {"target_host": target_host}
    try:
        config: dict[str, Any] = {**ClientConfig.load_client_connect_config()}
    except Exception as fault:
        raise SettingsFault(
            f"Temporal's settings cannot be read: {fault}. See TEMPORAL_CONFIG_FILE and TEMPORAL_PROFILE."
        ) from fault
    config.setdefault("target_host", DEFAULT_TARGET)
    return config


async def _reach(config: dict[str, Any], within: float) -> Client:
    said = "no answer"
    try:
        async with asyncio.timeout(within):
            while True:
                try:
                    return await Client.connect(**config, data_converter=data_converter)
                except (RuntimeError, RPCError) as fault:
                    said = _first_line(fault)
                    await asyncio.sleep(_PAUSE)
    except TimeoutError:
        raise ServerUnreachable(
            f"The Temporal server at {config['target_host']} cannot be reached within {within:g} s ({said}). "
            "Set TEMPORAL_ADDRESS, or start the trial with `make play`."
        ) from None


def _first_line(fault: Exception) -> str:
    """What the SDK says, in its own innermost words: the names of the types around them tell a person nothing."""
    text = (str(fault).strip() or type(fault).__name__).splitlines()[0]
    kinds = re.findall(r"kind: (\w+)", text)
    return f"{text.partition(': tonic::')[0]}{': ' + kinds[-1] if kinds else ''}"[:200]
