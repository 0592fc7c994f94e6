"""The whole stack on free ports: starts, keeps, notices, stops."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from temporalio.api.workflowservice.v1 import DescribeNamespaceRequest
from temporalio.worker import Worker

from runtime.client import connect
from runtime.errors import StackFault
from runtime.stack import temporal_server
from runtime.stack.accounts import MailAccount
from runtime.stack.mail_server import MailServer
from runtime.stack.ports import FREE, Ports, chosen, listens
from runtime.stack.stack import EmbeddedStack, StackAddress
from tests.stack.patience import Patience
from workflows import attributes

pytestmark = pytest.mark.wide

HANDOFF = MailAccount("handoff@example.com", "desk")


def stack(data: Path, ports: Ports = FREE) -> EmbeddedStack:
    return EmbeddedStack(data, [HANDOFF], ports=ports, search_attributes=attributes.ALL)


@pytest_asyncio.fixture(scope="module")
async def running(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[Path, StackAddress]]:
    """A stack and its data folder."""
    data = tmp_path_factory.mktemp("stack")
    async with stack(data) as address:
        yield data, address


def ports_of(address: StackAddress) -> list[int]:
    ports = [int(url.rpartition(":")[2]) for url in (address.target_host, address.ui_url)]
    return [*ports, address.smtp_port, address.imap_port]


async def test_every_part_answers_and_closed_workflows_are_kept_ninety_days(
    running: tuple[Path, StackAddress],
) -> None:
    _, address = running
    assert [await listens(port) for port in ports_of(address)] == [True] * 4
    async with connect(address.target_host) as client:
        found = await client.workflow_service.describe_namespace(DescribeNamespaceRequest(namespace="default"))
    assert found.config.workflow_execution_retention_ttl.ToTimedelta() == timedelta(days=90)
    assert address.accounts == (HANDOFF,)


async def test_two_stacks_never_share_a_data_folder(running: tuple[Path, StackAddress]) -> None:
    data, _ = running
    with pytest.raises(StackFault, match=f"process {os.getpid()}"):
        await stack(data).__aenter__()


async def test_a_restart_keeps_an_open_workflow_and_says_that_mail_is_gone(tmp_path: Path) -> None:
    async with stack(tmp_path) as address, connect(address.target_host) as client:
        assert "is not there" not in address.notices[0]
        await client.start_workflow(Patience.run, id="patience", task_queue="patience")
    async with stack(tmp_path) as address, connect(address.target_host) as client:
        assert "Mail of the earlier run is not there" in address.notices[0]
        handle = client.get_workflow_handle_for(Patience.run, "patience")
        async with Worker(client, task_queue="patience", workflows=[Patience]):
            await handle.signal(Patience.say, "still here")
            assert await handle.result() == "still here"


async def test_the_death_of_a_part_ends_the_body_and_is_told_in_one_line(tmp_path: Path) -> None:
    async def body() -> None:
        async with stack(tmp_path) as address:
            os.kill(address.temporal_pid, signal.SIGKILL)
            await asyncio.Event().wait()

    with pytest.raises(StackFault) as told:
        await body()
    assert "The Temporal server stopped by itself (signal SIGKILL)" in str(told.value)
    assert "temporal.log" in str(told.value)
    assert "\n" not in str(told.value)


async def test_an_error_of_the_body_is_not_hidden_by_the_death_of_a_part(tmp_path: Path) -> None:
    async def body() -> None:
        async with stack(tmp_path) as address:
            os.kill(address.temporal_pid, signal.SIGKILL)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await body()


async def test_a_cancelled_body_stops_every_part_and_stays_cancelled(tmp_path: Path) -> None:
    started: asyncio.Future[list[int]] = asyncio.get_running_loop().create_future()

    async def body() -> None:
        async with stack(tmp_path) as address:
            started.set_result(ports_of(address))
            await asyncio.Event().wait()

    running = asyncio.create_task(body())
    ports = await started
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert [await listens(port) for port in ports] == [False] * 4


@pytest.mark.parametrize("part", ["temporal", "ui", "smtp", "imap"])
async def test_a_taken_port_is_named_and_nothing_is_left_running(tmp_path: Path, part: str) -> None:
    async with MailServer([HANDOFF]) as other:
        with pytest.raises(StackFault, match=f"Port {other.smtp_port}, wanted for {part}, cannot be had"):
            await stack(
                tmp_path, Ports(**{**dict.fromkeys(("temporal", "ui", "smtp", "imap"), 0), part: other.smtp_port})
            ).__aenter__()


async def test_a_missing_binary_is_told_with_the_cure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StackFault, match=r"`temporal` is missing.*requirements-trial\.lock"):
        await stack(tmp_path).__aenter__()


async def test_the_binary_is_found_on_path_when_it_is_not_beside_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    on_path = tmp_path / "bin" / "temporal"
    on_path.parent.mkdir()
    on_path.write_text("#!/bin/sh\n")
    on_path.chmod(0o755)
    monkeypatch.setenv("PATH", str(on_path.parent))
    assert temporal_server.binary() == on_path


async def test_a_server_that_cannot_start_is_told_with_its_logs_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "temporal"
    broken.write_text("#!/bin/sh\necho 'database disk image is malformed' >&2\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(StackFault, match=r"stopped by itself \(exit code 3\).*database disk image is malformed"):
        await stack(tmp_path / "data").__aenter__()


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel tells children of their parent's death on Linux only")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
async def test_nothing_outlives_the_starter(tmp_path: Path, number: signal.Signals) -> None:
    starter = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.stack.long_running",
        str(tmp_path),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert starter.stdout is not None
    temporal = int(await starter.stdout.readline())
    assert _lives(temporal)
    starter.send_signal(number)
    async with asyncio.timeout(30):
        await starter.wait()
    async with asyncio.timeout(10):
        while _lives(temporal):  # noqa: ASYNC110 - another program's end sets no event of ours
            await asyncio.sleep(0.02)


def _lives(pid: int) -> bool:
    """Whether the process exists and is no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_chosen_ports_are_four_different_free_ones() -> None:
    ports = chosen(FREE)
    assert len({ports.temporal, ports.ui, ports.smtp, ports.imap} - {0}) == 4
