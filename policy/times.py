"""Times of day as they are written in files."""

import re
from datetime import time

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def time_of_day(text: str) -> time:
    """A time such as `09:00` or `9:00`, to the minute. Raises ValueError."""
    match = _TIME.fullmatch(text.strip())
    if not match:
        raise ValueError(f'"{text.strip()}" is no time of day; write 09:00.')
    return time(int(match[1]), int(match[2]))
