"""A CSV file of leads, some of them bad in ways that people are: people and companies are made up, each only once."""

import csv
import random
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

SEED = 20261120
CRITERIA = ("budget", "timeframe", "pain_point", "willing_to_meet", "authority")
REPS = ("ben", "clara", "sam")
_FIRST = ("Anna", "Jonas", "Mette", "Luca", "Inès", "Piotr", "Åsa", "Deniz", "Zoë", "Marek")
_LAST = ("Roth", "Lindqvist", "Moreau", "Kowalski", "Özdemir", "Weber", "Rossi", "Hansen", "Novák", "Baker")
_TRADE = ("Logistik", "Spedition", "Freight", "Cargo", "Transport")

Row = dict[str, str]


def write_leads(file: Path, at: datetime, *, leads: int = 1000, bad: int = 50) -> None:
    """Writes a file of leads whose evidence is of the day before `at` (a moment with a zone); the same every time."""
    # Not for secrets: the same file again is what is wanted.
    chance = random.Random(SEED)  # noqa: S311
    rows = [_good(number, at, chance) for number in range(1, leads + 1)]
    spoilers = list(_spoilers(at).values())
    for turn, number in enumerate(sorted(chance.sample(range(leads), bad))):
        spoilers[turn % len(spoilers)](rows[number])
    with file.open("w", newline="", encoding="utf-8") as opened:
        writer = csv.DictWriter(opened, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _good(number: int, at: datetime, chance: random.Random) -> Row:
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    domain = f"company-{number}.example"
    row = {
        "id": f"lead-{number:04d}",
        "company": f"{chance.choice(_LAST)} {chance.choice(_TRADE)} {number}",
        "domain": domain,
        "source": chance.choice(("telematics webinar", "trade fair", "referral")),
        "rep": REPS[number % len(REPS)],
        "ldr": chance.choice(("lea", "tom")),
        "contact.name": name,
        "contact.mail": f"person-{number}@{domain}",
        "contact.phone": f"+49 30 555{10000 + number}",
        "contact.title": chance.choice(("Head of Fleet", "CFO", "Managing Director")),
        "meeting.start": f"{at + timedelta(days=3):%Y-%m-%d} 10:00 Europe/Berlin",
        "meeting.end": f"{at + timedelta(days=3):%Y-%m-%d} 10:30 Europe/Berlin",
        "why_now": "The tracking contract runs out next quarter.",
        "claim.budget": "over 100k",
    }
    values = (
        f"EUR {chance.randrange(20, 200) * 1000}",
        f"{at:%Y-%m}",
        "two trucks stolen in autumn",
        "yes",
        "she signs",
    )
    for criterion, value in zip(CRITERIA, values, strict=True):
        row |= _evidence(criterion, value, row["ldr"], at - timedelta(days=1))
    return row


def _evidence(criterion: str, value: str, by: str, at: datetime) -> Row:
    parts = {"value": value, "method": "call", "by": by, "at": _moment(at), "note": f"asked about {criterion}"}
    return {f"evidence.{criterion}.{part}": text for part, text in parts.items()}


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


def _spoilers(at: datetime) -> Mapping[str, Callable[[Row], None]]:
    """Each way to spoil a row, by what is wrong afterwards."""

    def changed(**cells: str) -> Callable[[Row], None]:
        named = {name.replace("__", "."): text for name, text in cells.items()}
        return lambda row: row.update(named)

    old, future = _moment(at - timedelta(days=60)), _moment(at + timedelta(days=2))
    return {
        "no evidence of budget": changed(
            **{f"evidence__budget__{p}": "" for p in ("value", "method", "by", "at", "note")}
        ),
        "less than the least budget": changed(evidence__budget__value="EUR 5000"),
        "another currency": changed(evidence__budget__value="USD 60000"),
        "too far away": changed(evidence__timeframe__value=f"{at.year + 3}-01"),
        "does not want to meet": changed(evidence__willing_to_meet__value="no"),
        "too old": changed(evidence__pain_point__at=old),
        "from the future": changed(evidence__authority__at=future),
        "a rep who has left": changed(rep="nina"),
        "an unknown LDR": changed(ldr="nobody"),
        "nobody to reach": changed(contact__mail="", contact__phone=""),
    }
