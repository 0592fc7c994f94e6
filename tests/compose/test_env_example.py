"""`.env.example` names every setting, with its default, and no secret."""

import re
from pathlib import Path

import pytest

from runtime.env_example import env_example, settings_of
from runtime.settings import Settings

EXAMPLE = Path(".env.example")
REGENERATE = "python -m runtime.env_example > .env.example"
ENTRY = re.compile(r"^(#?)([A-Z][A-Z0-9_]*)=(.*)$", re.MULTILINE)


def test_it_is_the_one_that_the_settings_make() -> None:
    assert EXAMPLE.read_text() == env_example(), f"the settings have changed: {REGENERATE}"


def test_it_names_every_setting_and_no_other() -> None:
    named = {name for _, name, _ in ENTRY.findall(EXAMPLE.read_text()) if name.startswith("HANDOFF_")}
    assert named == {name for name, _ in settings_of(Settings)}, REGENERATE


def test_every_setting_has_a_sentence() -> None:
    without = [name for name, field in settings_of(Settings) if not field.description]
    assert without == []


def test_no_secret_has_a_value() -> None:
    secrets = {
        name: value for _, name, value in ENTRY.findall(EXAMPLE.read_text()) if re.search("PASSWORD|SECRET", name)
    }
    assert secrets
    assert set(secrets.values()) <= {"", "[]"}


def test_the_defaults_that_it_shows_are_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Taking every # away gives the settings that no file at all gives."""
    for name, _ in settings_of(Settings):
        monkeypatch.delenv(name, raising=False)
    shown = [f"{name}={value}" for _, name, value in ENTRY.findall(EXAMPLE.read_text()) if value]
    assert len(shown) > 10
    (tmp_path / "shown").write_text("\n".join(shown))
    from_example = Settings(_env_file=tmp_path / "shown")
    assert from_example == Settings(_env_file=None)
