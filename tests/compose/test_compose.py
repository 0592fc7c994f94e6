"""`docker-compose.yml` keeps the rules of the house; Docker Compose itself accepts it where it is installed."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

COMPOSE = Path("docker-compose.yml")
FILE: dict[str, Any] = yaml.safe_load(COMPOSE.read_text())
SERVICES: dict[str, dict[str, Any]] = FILE["services"]
ENV_EXAMPLE = Path(".env.example").read_text()
TRIAL_ENV = Path("deploy/trial.env").read_text()
STAYING = {name: service for name, service in SERVICES.items() if service["restart"] == "unless-stopped"}


def test_it_has_every_part_of_an_installation() -> None:
    assert {"postgres", "schema", "temporal", "namespace", "ui", "setup", "worker", "starter"} <= set(SERVICES)


@pytest.mark.parametrize("name", SERVICES)
def test_every_image_is_pinned_to_a_version(name: str) -> None:
    image = SERVICES[name]["image"]
    assert image == FILE["x-app"]["image"] or re.fullmatch(r"[a-z/-]+:\d[\w.-]*", image)


def test_temporals_server_and_tools_are_of_one_version() -> None:
    images = [service["image"] for service in SERVICES.values()]
    versions = {image.split(":")[1] for image in images if re.match("temporalio/(server|admin-tools):", image)}
    assert len(versions) == 1


@pytest.mark.parametrize("name", STAYING)
def test_every_part_that_stays_says_whether_it_is_healthy(name: str) -> None:
    """Ours says so in the image. By address: `localhost` can hang where it means IPv6 first."""
    service = STAYING[name]
    if service["image"] == FILE["x-app"]["image"]:
        assert "runtime.health" in Path("Dockerfile").read_text()
    else:
        assert service["healthcheck"]["test"][0] in ("CMD", "CMD-SHELL")
        assert "localhost" not in str(service["healthcheck"]["test"])


@pytest.mark.parametrize("name", SERVICES)
def test_no_secret_stands_in_the_file(name: str) -> None:
    environment: dict[str, str] = SERVICES[name].get("environment", {})
    secrets = {key: value for key, value in environment.items() if re.search("PASSWORD|PWD|SECRET", key)}
    assert all(value == "" or value.startswith("${") for value in secrets.values()), secrets


def test_secrets_that_must_be_given_say_what_to_do() -> None:
    for needed in ("POSTGRES_PASSWORD", "TEMPORAL_DB_PASSWORD", "LEDGER_DB_PASSWORD", "HANDOFF_SECRET"):
        assert re.search(rf"\$\{{{needed}:\?is not set\. ", COMPOSE.read_text())


def test_every_variable_is_in_the_example() -> None:
    used = set(re.findall(r"\$\{([A-Z_]+)", COMPOSE.read_text() + TRIAL_ENV))
    named = set(re.findall(r"^#?([A-Z][A-Z0-9_]*)=", ENV_EXAMPLE, re.MULTILINE))
    assert used
    assert used <= named


def test_the_trials_settings_are_settings() -> None:
    given = set(re.findall(r"^([A-Z_]+)=", TRIAL_ENV, re.MULTILINE))
    named = set(re.findall(r"^#?(HANDOFF_[A-Z_]+)=", ENV_EXAMPLE, re.MULTILINE))
    assert given
    assert given <= named


def test_ports_are_open_to_this_machine_only() -> None:
    ports = [port for service in SERVICES.values() for port in service.get("ports", [])]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_data_is_in_named_volumes_and_mounted_files_exist() -> None:
    mounts = [mount for service in SERVICES.values() for mount in service.get("volumes", []) if isinstance(mount, str)]
    sources = {mount.split(":")[0] for mount in mounts if not mount.startswith("${")}
    files = {source for source in sources if source.startswith("./")}
    assert sources - files == set(FILE["volumes"])
    assert [file for file in files if not Path(file).is_file()] == []


def test_the_worker_has_time_to_finish_its_letters() -> None:
    assert SERVICES["worker"]["stop_grace_period"] == "120s"


@pytest.mark.parametrize("script", sorted(Path("deploy").glob("*.sh")), ids=lambda path: path.name)
def test_scripts_are_plain_shell(script: Path) -> None:
    subprocess.run(["sh", "-n", script], check=True)
    assert script.read_text().startswith("#!/bin/sh\n")


@pytest.fixture
def compose_command() -> list[str]:
    """Docker Compose v2 as it is on PATH: `docker-compose`, or the plugin of `docker`."""
    if (binary := shutil.which("docker-compose")) is not None:
        return [binary]
    docker = shutil.which("docker")
    if docker is None or subprocess.run([docker, "compose", "version"], capture_output=True, check=False).returncode:
        pytest.skip("Docker Compose is not installed; the rules above hold without it")
    return [docker, "compose"]


def test_docker_compose_accepts_it_only_with_its_secrets(compose_command: list[str], tmp_path: Path) -> None:
    for name in ("docker-compose.yml", ".env.example"):
        shutil.copy(name, tmp_path)
    shutil.copytree("deploy", tmp_path / "deploy")
    shutil.copy(tmp_path / ".env.example", tmp_path / ".env")
    refused = _config(compose_command, tmp_path)
    assert refused.returncode != 0
    assert "is not set" in refused.stderr
    filled = re.sub(r"^([A-Z_]*(?:PASSWORD|SECRET))=$", r"\1=abc123", ENV_EXAMPLE, flags=re.MULTILINE)
    trial = "COMPOSE_PROFILES=trial\nMAIL_SETTINGS=deploy/trial.env\nTRIAL_MAIL_PASSWORD=abc123\n"
    for text in (filled, filled + trial):
        (tmp_path / ".env").write_text(text)
        accepted = _config(compose_command, tmp_path)
        assert accepted.returncode == 0, accepted.stderr


def _config(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    clean = {"PATH": "/usr/bin:/bin", "HOME": str(folder)}
    return subprocess.run(
        [*command, "config", "--quiet"], cwd=folder, env=clean, capture_output=True, text=True, check=False
    )
