"""tools/environment.sh, with a Python that only notes what it was asked."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.house.files import ROOT

FAKE_PYTHON = """#!/bin/sh
case "$*" in
    --version) echo "Python 3.12.1" ;;
    "-m venv .venv") mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
    "-m pip --version") ;;
    "-m pip install"*) echo "$*" >>installs && [ ! -e offline ] ;;
    "-c import ensurepip"*) [ ! -e no-venv ] ;;
    *print*) echo 3.12 ;;
    *) [ ! -e too-old ] ;;
esac
"""
Run = Callable[[str], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with the script, two locks and one Python."""
    (tmp_path / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "environment.sh", tmp_path / "tools")
    for kind in ("trial", "dev"):
        (tmp_path / f"requirements-{kind}.lock").write_text("one==1\n")
    (tmp_path / "python").write_text(FAKE_PYTHON)
    (tmp_path / "python").chmod(0o755)
    return tmp_path


@pytest.fixture
def make(checkout: Path) -> Run:
    def run(kind: str) -> "subprocess.CompletedProcess[str]":
        environment = {"PATH": os.environ["PATH"], "PYTHON": str(checkout / "python")}
        return subprocess.run(
            ["tools/environment.sh", kind], cwd=checkout, env=environment, capture_output=True, text=True, check=False
        )

    return run


def installs(checkout: Path) -> list[str]:
    noted = checkout / "installs"
    return [line.split()[-1] for line in noted.read_text().splitlines()] if noted.exists() else []


def test_an_unchanged_lock_is_installed_once_and_a_changed_one_again(checkout: Path, make: Run) -> None:
    assert make("trial").returncode == 0
    again = make("trial")
    assert (again.returncode, again.stdout) == (0, "")
    assert installs(checkout) == ["requirements-trial.lock"]
    (checkout / "requirements-trial.lock").write_text("one==2\n")
    assert make("trial").returncode == 0
    assert installs(checkout) == ["requirements-trial.lock"] * 2


def test_an_install_that_broke_off_is_not_taken_for_a_finished_one(checkout: Path, make: Run) -> None:
    (checkout / "offline").touch()
    broken = make("trial")
    assert broken.returncode == 2
    assert "Is PyPI reachable?" in broken.stderr
    (checkout / "offline").unlink()
    assert make("trial").returncode == 0
    assert len(installs(checkout)) == 2


def test_the_environment_of_the_tests_serves_the_demo_too(checkout: Path, make: Run) -> None:
    make("dev")
    assert make("trial").returncode == 0
    assert installs(checkout) == ["requirements-dev.lock"]


def test_every_package_is_checked_by_its_hash(checkout: Path, make: Run) -> None:
    make("trial")
    assert "--require-hashes" in (checkout / "installs").read_text()


def test_a_missing_venv_module_gives_one_line_with_the_cure(checkout: Path, make: Run) -> None:
    (checkout / "no-venv").touch()
    refused = make("trial")
    assert refused.returncode == 2
    assert refused.stderr.splitlines() == [
        f"{checkout}/python has no venv module. Install it, on Debian or Ubuntu: apt install python3.12-venv"
    ]
    assert installs(checkout) == []


def test_another_python_gives_one_line_with_the_cure(checkout: Path, make: Run) -> None:
    (checkout / "too-old").touch()
    refused = make("trial")
    assert refused.returncode == 2
    assert len(refused.stderr.splitlines()) == 1
    assert "No Python 3.11, 3.12 or 3.13 found" in refused.stderr
    assert "apt install python3 python3-venv" in refused.stderr
