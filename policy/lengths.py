"""Lengths of time and moments as they are written in files."""

import re
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, get_args
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, TypeAdapter, ValidationError, WithJsonSchema

from domain.time import Unit, Window
from policy.fields import Zone

_UNITS: tuple[Unit, ...] = get_args(Unit)
MOST: dict[Unit, int] = {"working hours": 8_000, "working days": 1_000, "clock hours": 35_000}
"""About four years of each; what is longer is a mistake."""
_FRACTION = re.compile(r"\d*[.,]\d+|\d+/\d+|\d*\s*[½¼¾]")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)\s*(\S+)?)?")
_OFFSET = re.compile(r"[+-]\d\d:?\d\d")
_MOMENT_CURE = "write 2026-11-20 16:30 Europe/Berlin or 2026-11-20T16:30+01:00"
_zone = TypeAdapter(Zone)


def window(given: Any) -> Window:
    """A window from words, such as `6 working hours`. Raises ValueError, also for a unit that says too little."""
    text = str(given)
    if _FRACTION.match(text):
        raise ValueError(
            f'"{text}" is not a whole number of working hours, working days or clock hours; '
            "write 4 working hours for half a day."
        )
    match = re.fullmatch(r"(\d{1,5})\s+(.+)", text)
    plural = re.sub(r"\s+", " ", match[2].lower().removesuffix("s") + "s") if match else ""
    if not match or plural not in _UNITS:
        raise ValueError(f'"{text}" {_wrong_length(text)}; write 6 working hours, 2 working days or 48 clock hours.')
    if int(match[1]) == 0:
        raise ValueError(f'"{text}" is no length; write at least 1 {plural.removesuffix("s")}.')
    unit = next(unit for unit in _UNITS if unit == plural)
    if int(match[1]) > MOST[unit]:
        raise ValueError(f'"{text}" is longer than four years; write at most {MOST[unit]} {unit}.')
    return Window(count=int(match[1]), unit=unit)


def _wrong_length(text: str) -> str:
    return "has no unit" if re.fullmatch(r"\d+(\s*(d|h|days?|hours?))?", text) else "is no length of time"


MOST_MINUTES = 24 * 60


def minutes(given: Any) -> timedelta:
    """A short length in plain clock time, such as `15 minutes`. Raises ValueError beyond a day, or without a unit."""
    match = re.fullmatch(r"(\d{1,4})\s+minutes?", str(given))
    if not match or int(match[1]) > MOST_MINUTES:
        raise ValueError(f'"{given}" is no number of minutes from 0 to {MOST_MINUTES}; write 15 minutes.')
    return timedelta(minutes=int(match[1]))


def moment(given: Any) -> datetime:
    """A moment in UTC from a local time with its offset or IANA zone.

    A time without a zone is refused: the writer's zone is not known here, and a guess would move deadlines. So is a
    local time that the clock change skips or repeats.
    """
    text = str(given)
    match = _MOMENT.fullmatch(text)
    if not match:
        raise ValueError(f'"{text}" is no moment; {_MOMENT_CURE}.')
    day, clock, zone = match.groups()
    if clock is None:
        raise ValueError(f'"{text}" has no time of day; {_MOMENT_CURE}.')
    if zone is None:
        raise ValueError(f'"{text}" has no time zone; {_MOMENT_CURE}.')
    try:
        if zone == "Z" or _OFFSET.fullmatch(zone):
            return datetime.fromisoformat(f"{day}T{clock}{zone}").astimezone(UTC)
        local = datetime.fromisoformat(f"{day}T{clock}")
    except (ValueError, OverflowError):
        raise ValueError(f'"{text}" is no day or time of the calendar; {_MOMENT_CURE}.') from None
    return _local(text, local, zone)


def _local(text: str, local: datetime, zone: str) -> datetime:
    try:
        place = ZoneInfo(_zone.validate_python(zone))
    except ValidationError as error:
        raise ValueError(str(error.errors()[0].get("ctx", {}).get("error"))) from None
    first, second = (local.replace(tzinfo=place, fold=fold) for fold in (0, 1))
    if first.utcoffset() != second.utcoffset():
        raise ValueError(
            f'"{text}" is skipped or repeated by the clock change; write it with its offset, such as +01:00.'
        )
    return first.astimezone(UTC)


Length = Annotated[
    Window,
    BeforeValidator(window),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^\d{1,5} (working hours?|working days?|clock hours?)$",
            "examples": ["6 working hours", "2 working days", "48 clock hours"],
        }
    ),
]
Minutes = Annotated[
    timedelta,
    BeforeValidator(minutes),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,4} minutes?$", "examples": ["15 minutes"]}),
]
Moment = Annotated[
    datetime,
    BeforeValidator(moment),
    WithJsonSchema({"type": "string", "examples": ["2026-11-20 16:30 Europe/Berlin", "2026-11-20T16:30+01:00"]}),
]
