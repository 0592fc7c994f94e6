"""YAML and JSON files as plain text values.

Every scalar stays the text that was written, so that YAML's own types never bite: `no` is Norwegian and not False,
`2026-11-20` is no date object, `12:30` is not 750. Empty values are left out: an empty cell is a missing one. Anchors
and repeated keys are refused, since the reader of such a file cannot see what holds.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

import yaml

from policy.problems import FileFault, Problem

_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KEPT = "tag:yaml.org,2002:null"


class _Unclear(ValueError):
    """What the file says cannot be seen by its reader: a repeated key, an alias."""


class _TextLoader(_SafeLoader):  # type: ignore[misc]
    """Loads every scalar as text, but for null."""

    yaml_implicit_resolvers: ClassVar[Any] = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag == _KEPT]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                line = key.start_mark.line + 1
                raise _Unclear(f'line {line}: "{key.value}" stands twice in the same place; keep one.')
            seen.add(str(key.value))
        mapping: dict[Any, Any] = super().construct_mapping(node, deep)
        return mapping


def read_text(path: Path) -> str:
    """The file's text. A byte order mark is dropped. Raises FileFault if it cannot be read or is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise FileFault({path: [Problem("", "there is no such file.")]}) from None
    except UnicodeDecodeError:
        raise FileFault({path: [Problem("", "is not UTF-8 text; save it as UTF-8.")]}) from None
    except OSError as error:
        raise FileFault({path: [Problem("", f"cannot be read: {error.strerror}.")]}) from None


def read_document(path: Path) -> Any:
    """What a YAML or JSON file (by its ending) holds, as plain text values. Raises FileFault."""
    text = read_text(path)
    try:
        return plain(_from_json(text) if path.suffix.lower() == ".json" else _from_yaml(text))
    except yaml.MarkedYAMLError as error:
        place = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise FileFault({path: [Problem("", f"{place}not YAML: {error.problem}.")]}) from None
    except yaml.YAMLError as error:
        raise FileFault({path: [Problem("", f"not YAML: {error}.")]}) from None
    except json.JSONDecodeError as error:
        raise FileFault({path: [Problem("", f"line {error.lineno}: not JSON: {error.msg}.")]}) from None
    except _Unclear as error:
        raise FileFault({path: [Problem("", str(error))]}) from None
    except RecursionError:
        raise FileFault({path: [Problem("", "is nested too deeply.")]}) from None


def plain(data: Any) -> Any:
    """Data with every scalar as text and every empty value of a mapping left out."""
    if isinstance(data, Mapping):
        values = {str(key): plain(value) for key, value in data.items()}
        return {key: value for key, value in values.items() if value not in (None, "")}
    if isinstance(data, Sequence) and not isinstance(data, str):
        return [plain(item) for item in data]
    if isinstance(data, bool):
        return "yes" if data else "no"
    return data if data is None else str(data).strip()


def _from_yaml(text: str) -> Any:
    for event in yaml.parse(text, Loader=_SafeLoader):
        if isinstance(event, yaml.AliasEvent):
            line = event.start_mark.line + 1 if event.start_mark else "?"
            raise _Unclear(f"line {line}: anchors and aliases are not read here; write it out.")
    return yaml.load(text, Loader=_TextLoader)  # noqa: S506 - it is a SafeLoader


def _from_json(text: str) -> Any:
    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        keys = [key for key, _ in pairs]
        twice = next((key for key in keys if keys.count(key) > 1), None)
        if twice is not None:
            raise _Unclear(f'"{twice}" stands twice in the same place; keep one.')
        return dict(pairs)

    return json.loads(text, object_pairs_hook=mapping, parse_float=str, parse_int=str, parse_constant=str)
