"""What a test is told when a server cannot run."""

from pathlib import Path

import pytest

from tests.debian.foreground import DidNotStart, Foreground, NotInstalled, free_port, program


def test_a_missing_program_is_named_with_the_cure() -> None:
    with pytest.raises(NotInstalled, match=r"no-such-server is not installed; .*tools/debian-packages\.sh"):
        program("no-such-server")


async def test_a_server_that_ends_at_its_start_shows_its_log(tmp_path: Path) -> None:
    command = [program("sh"), "-c", "echo the port is taken >&2; exit 1"]
    server = Foreground(command, tmp_path / "log", {"smtp": free_port()})
    with pytest.raises(DidNotStart, match="ended at its start:\nthe port is taken"):
        await server.start()
    assert not server.running


async def test_stopping_a_server_that_is_down_does_nothing(tmp_path: Path) -> None:
    server = Foreground([program("true")], tmp_path / "log", {})
    await server.stop()
    await server.start()
    await server.stop()
    await server.kill()
    assert not server.running
