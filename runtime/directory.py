"""The people file as it stands now: read again when it has changed, so that a mended address needs no restart."""

import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.absence import as_they_are
from domain.errors import SettingsFault
from domain.people import People
from ledger.absence_book import AbsenceBook
from policy.people_file import load_people

log = logging.getLogger(__name__)
A_DAY = timedelta(days=1)
"""Somewhere it is still yesterday: an absence is over when it is over everywhere."""


class PeopleFile:
    """Everybody in the people file, the accounts, and who is away."""

    def __init__(self, path: Path, accounts: Path | None, absences: AbsenceBook) -> None:
        """Raises SettingsFault when the file cannot be read or is wrong."""
        self._path, self._accounts, self._absences = path, accounts, absences
        self._people, self._stamp = load_people(path, accounts), self._written()

    def people(self) -> People:
        """Everybody. A file that has become wrong is reported, and the last good one stays in force."""
        stamp = self._written()
        if stamp != self._stamp:
            self._stamp = stamp
            try:
                self._people = load_people(self._path, self._accounts)
            except SettingsFault as fault:
                log.error("the people file as last read stays in force: %s", fault)
        return self._people

    async def present(self) -> People:
        """Everybody, with who is away and which mailboxes take no mail. Raises LedgerUnavailable."""
        told = await self._absences.standing((datetime.now(UTC) - A_DAY).date())
        return as_they_are(self.people(), told)

    def owner_of(self, person_id: str) -> str:
        """The CRM's owner id of a person; the id itself for somebody unknown."""
        person = self.people().get(person_id)
        return person.owner if person else person_id

    def _written(self) -> tuple[int, ...]:
        files = [p for p in (self._path, self._accounts) if p is not None]
        return tuple(p.stat().st_mtime_ns if p.exists() else 0 for p in files)
