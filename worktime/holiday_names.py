"""Public holidays by country and region, from the `holidays` library."""

from datetime import date
from functools import cache

import holidays

from domain.errors import SettingsFault


def public_holiday(place: str, day: date) -> str | None:
    """The name, in the place's own language, of the public holiday on this day, or None.

    `place` is `COUNTRY` or `COUNTRY-REGION` (ISO 3166), such as `DE-BE`. Raises SettingsFault when it is not known.
    """
    return _of(place).get(day)


@cache
def _of(place: str) -> holidays.HolidayBase:
    country, _, region = place.partition("-")
    try:
        known_days = holidays.country_holidays(country, subdiv=region or None)
        # Without a language the library takes the machine's.
        return holidays.country_holidays(country, subdiv=region or None, language=known_days.default_language)
    except NotImplementedError as fault:
        known = holidays.list_supported_countries().get(country)
        cure = (
            f"regions of {country} are: {', '.join(known) or 'none'}"
            if known is not None
            else "give a country as ISO 3166, such as DE, US-NY or GB-ENG, or leave it out"
        )
        raise SettingsFault(f"people file: holidays {place!r} are not known; {cure}.") from fault
