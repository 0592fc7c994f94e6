"""Locks: everything by hash, nothing by address, one environment for all."""

import re

import pytest

from tests.house.files import ROOT

LOCKS = ("requirements.lock", "requirements-trial.lock", "requirements-dev.lock")


def pins(lock: str) -> dict[str, str]:
    """Package (with its marker) -> version."""
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    return {
        f"{found['name']} {found['marker'] or ''}".strip(): found["version"]
        for line in lines
        if (found := re.match(r"(?P<name>[\w.\[\],-]+)==(?P<version>[^ ;\\]+)(?: *; *(?P<marker>[^\\]*))?", line))
    }


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert [word for word in ("://", "file:", "--in" + "dex", "--find-links", " @ ") if word in text] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_has_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert len(entries) == len(pins(lock)) > 10
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_larger_lock_holds_the_smaller_one_in_the_same_versions() -> None:
    """One .venv serves demo and tests; the image runs what was tested."""
    small, trial, dev = (dict(pins(lock)) for lock in LOCKS)
    for one, other in ((small, trial), (trial, dev)):
        versions = {name.split(" ")[0]: version for name, version in other.items()}
        assert {name: version for name, version in one.items() if versions.get(name.split(" ")[0]) != version} == {}
