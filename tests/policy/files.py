"""Writes small files and reads the complaints about them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from domain.errors import SettingsFault

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def example(name: str, *changes: tuple[str, str]) -> str:
    """The example file's text with some words changed; each must be there."""
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, f"{old!r} is not in {name}"
        text = text.replace(old, new, 1)
    return text


def complaints(load: Callable[..., Any], *given: Any) -> list[str]:
    """The lines of the fault that loading raises, without the folder."""
    with pytest.raises(SettingsFault) as fault:
        load(*given)
    folders = {str(part.parent) + "/" for part in given if isinstance(part, Path)}
    lines = str(fault.value).splitlines()
    return [next((line.removeprefix(f) for f in folders if line.startswith(f)), line) for line in lines]


def written(folder: Path, name: str, text: str | bytes) -> Path:
    """A file with this text."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path
