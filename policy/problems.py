"""What is wrong in a file, said with the place in it and the cure; everything wrong in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from domain.errors import SettingsFault


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: its path inside the file (`criteria[2].max_age`; empty for the whole) and the cure."""

    path: str
    said: str

    def __str__(self) -> str:
        return f"{self.path}: {self.said}" if self.path else self.said


class FileFault(SettingsFault):
    """A file is wrong. The message has one line for each problem: file, path inside it, what to do."""

    def __init__(self, problems: Mapping[Path | str, Sequence[Problem]]) -> None:
        super().__init__("\n".join(f"{file}: {problem}" for file, found in problems.items() for problem in found))
        self.problems = tuple(problem for found in problems.values() for problem in found)


def nearest(word: str, known: Sequence[str]) -> str:
    """` Did you mean "ben"?` for the known word that is most like this one, or nothing."""
    close = get_close_matches(word.lower(), list(known), n=1, cutoff=0.6)
    return f' Did you mean "{close[0]}"?' if close else ""


def problems_of(error: ValidationError, model: type[BaseModel]) -> tuple[Problem, ...]:
    """Pydantic's findings in our own words. `model` is the model that was validated."""
    errors = error.errors()
    return tuple(Problem(_path(found["loc"]), _said(found, model)) for found in errors if not _echo(found, errors))


def _echo(found: ErrorDetails, errors: Sequence[ErrorDetails]) -> bool:
    """Whether a list only counts as empty because its items are wrong, which is said already."""
    within = found["loc"]
    return found["type"] == "too_short" and any(e["loc"][: len(within)] == within for e in errors if e is not found)


def _path(loc: Sequence[int | str]) -> str:
    path = ""
    for part in loc:
        if part == "[key]":
            continue
        path += f"[{part}]" if isinstance(part, int) else f".{part}"
    return path.removeprefix(".")


def _said(found: ErrorDetails, model: type[BaseModel]) -> str:
    given, context = found["input"], found.get("ctx", {})
    match found["type"]:
        case "missing":
            field = _model_at(model, found["loc"][:-1]).model_fields.get(str(found["loc"][-1]))
            return f"is missing. {field.description}" if field and field.description else "is missing."
        case "extra_forbidden":
            known = list(_model_at(model, found["loc"][:-1]).model_fields)
            near = nearest(str(found["loc"][-1]), known)
            return f"is not a key here.{near or ' Known keys: ' + ', '.join(known) + '.'}"
        case "value_error":
            return str(context["error"])
        case "literal_error":
            return f'"{given}" is none of {context["expected"]}.'
        case "model_type" | "dict_type":
            return f'must hold keys with values, not "{given}".'
        case "list_type":
            return f'must be a list, not "{given}".'
        case "string_type":
            return "must be text."
        case "int_parsing":
            return f'"{given}" is no whole number.'
        case "bool_parsing":
            return f'"{given}" is neither yes nor no.'
        case "greater_than_equal":
            return f'"{given}" is too small; the least is {context["ge"]}.'
        case "too_short":
            return "must not be empty."
    return f"{found['msg']}."


def _model_at(model: type[BaseModel], loc: Sequence[int | str]) -> type[BaseModel]:
    """The model that describes this place; list indexes and keys of mappings stay on the model they lead to."""
    for part in loc:
        field = model.model_fields.get(str(part))
        if field is not None:
            model = _inner(field.annotation) or model
    return model


def _inner(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _inner(part))), None)
