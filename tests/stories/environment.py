"""The real Temporal server with a clock per workflow that tests can turn forward.

Time skipping v2 is experimental (temporalio 1.35, server 1.32, behind a server flag): everything that knows it is here.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from temporalio.client import Client, WorkflowHandle
from temporalio.service import RPCError, RPCStatusCode
from temporalio.testing import WorkflowEnvironment

from runtime.converter import data_converter
from workflows import attributes

_FLAGS = (
    "frontend.WorkflowTimeSkippingEnabled=true",
    'history.timerProcessorMaxTimeShift="10ms"',  # the default of 1 s is waited for at each skip
)
_PIECE = timedelta(hours=19, minutes=17)
"""Never a whole day: when a way ends within milliseconds of a timer, the server may miss it and leap on."""
_PATIENCE = 60.0


class TimeMachine:
    """A Temporal server whose workflows have clocks of their own. `client` starts workflows with a clock at rest."""

    def __init__(self, env: WorkflowEnvironment) -> None:
        self._env = env
        self.client: Client = env.client

    async def start(self, workflow: Any, *args: Any, **options: Any) -> WorkflowHandle[Any, Any]:
        """Starts a workflow whose clock runs as the real one does until it is fast-forwarded.

        `args` are the workflow's arguments, `options` those of `Client.start_workflow`.
        """
        with self.clocks_at_rest():
            return await self.client.start_workflow(workflow, args=args, **options)

    def clocks_at_rest(self) -> AbstractContextManager[None]:
        """Workflows that anybody starts meanwhile have clocks as those of `start`."""
        return self._env.with_time_skipping_disabled()

    async def fast_forward(self, handle: WorkflowHandle[Any, Any], by: timedelta) -> None:
        """Turns this workflow's clock forward, firing every timer on the way; returns early when it closes.

        The server stops in silence after 200 skips of one call, so long ways are gone in pieces. Raises TimeoutError
        when one piece holds more than that.
        """
        while by > timedelta():
            async with asyncio.timeout(_PATIENCE):
                try:
                    still_open = await self._env.fast_forward(handle, min(by, _PIECE))
                except RPCError as error:
                    if error.status != RPCStatusCode.NOT_FOUND:
                        raise
                    still_open = False
            if not still_open:
                return
            by -= _PIECE

    async def now(self, handle: WorkflowHandle[Any, Any]) -> datetime:
        """The moment (UTC) that this workflow's clock shows."""
        return await self._env.get_current_time(handle)


@asynccontextmanager
async def time_skipping() -> AsyncIterator[TimeMachine]:
    """Starts the server with the product's search attributes and converter, and stops it at the end."""
    flags = [part for flag in _FLAGS for part in ("--dynamic-config-value", flag)]
    env = await WorkflowEnvironment.start_time_skipping_v2(
        dev_server_existing_path=str(Path(sys.executable).with_name("temporal")),
        dev_server_log_level="error",
        dev_server_extra_args=flags,
        data_converter=data_converter,
        search_attributes=attributes.ALL,
    )
    async with env:
        yield TimeMachine(env)
