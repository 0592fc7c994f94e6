"""Moments as the reader of a page says them: in that person's language and zone, and with the zone's name."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from web.texts import Texts


@dataclass(frozen=True, slots=True)
class Moments:
    """Says moments. `zone` is an IANA name; `now` (UTC) tells which year need not be said."""

    texts: Texts
    zone: str
    now: datetime

    def __call__(self, moment: datetime) -> Markup:
        """`Wed 25 Nov 10:30 (Berlin time)`."""
        place = self.zone.rsplit("/", 1)[-1].replace("_", " ")
        return self.texts("place", moment=self.short(moment), place=place)

    def short(self, moment: datetime) -> Markup:
        """`Wed 25 Nov 10:30`, where the zone was said before."""
        zone = ZoneInfo(self.zone)
        here = moment.astimezone(zone)
        year = "" if here.year == self.now.astimezone(zone).year else f" {here.year}"
        days, months = str(self.texts("days")).split(), str(self.texts("months")).split()
        return self.texts(
            "moment",
            day=days[here.weekday()],
            date=here.day,
            month=months[here.month - 1],
            year=year,
            time=f"{here:%H:%M}",
        )
