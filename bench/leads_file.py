"""A CSV file of leads, some of them bad in ways that people are: people and companies are made up, each only once."""

import csv
import random
from datetime import datetime, timedelta
from pathlib import Path

SEED = 20261120
CRITERIA = ("budget", "timeframe", "pain_point", "willing_to_meet", "authority")
REPS = ("ben", "sam")
"""Those of the examples who are never on leave."""
_FIRST = ("Anna", "Jonas", "Mette", "Luca", "Inès", "Piotr", "Åsa", "Deniz", "Zoë", "Marek")
_LAST = ("Roth", "Lindqvist", "Moreau", "Kowalski", "Özdemir", "Weber", "Rossi", "Hansen", "Novák", "Baker")
_TRADE = ("Logistik", "Spedition", "Freight", "Cargo", "Transport")

Row = dict[str, str]


def write_leads(file: Path, at: datetime, *, leads: int = 1000, bad: int = 50) -> None:
    """Writes a file of leads whose evidence is of the day before `at` (a moment with a zone); the same every time."""
    # Not for secrets: the same file again is what is wanted.
    chance = random.Random(SEED)  # noqa: S311
    rows = [_good(number, at, chance) for number in range(1, leads + 1)]
    spoilers = _spoilers(at)
    for turn, number in enumerate(sorted(chance.sample(range(leads), bad))):
        rows[number] |= spoilers[turn % len(spoilers)]
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


def _spoilers(at: datetime) -> tuple[Row, ...]:
    """Cells that spoil a row: missing, not enough, too old, too new, or naming people who are not there."""
    return (
        {f"evidence.budget.{part}": "" for part in ("value", "method", "by", "at", "note")},
        {"evidence.budget.value": "EUR 5000"},
        {"evidence.budget.value": "USD 60000"},
        {"evidence.timeframe.value": f"{at.year + 3}-01"},
        {"evidence.willing_to_meet.value": "no"},
        {"evidence.pain_point.at": _moment(at - timedelta(days=60))},
        {"evidence.authority.at": _moment(at + timedelta(days=2))},
        {"rep": "nina"},
        {"ldr": "nobody"},
        {"contact.mail": "", "contact.phone": ""},
    )
