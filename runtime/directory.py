"""The people file as it stands now: read again when it has changed, so that a mended address needs no restart."""

import logging
from pathlib import Path

from domain.errors import SettingsFault
from domain.people import People
from policy.people_file import load_people

log = logging.getLogger(__name__)


class PeopleFile:
    """Everybody in the people file, and the accounts."""

    def __init__(self, path: Path, accounts: Path | None) -> None:
        """Raises SettingsFault when the file cannot be read or is wrong."""
        self._path, self._accounts = path, accounts
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

    def owner_of(self, person_id: str) -> str:
        """The CRM's owner id of a person; the id itself for somebody unknown."""
        person = self.people().get(person_id)
        return person.owner if person else person_id

    def _written(self) -> tuple[int, ...]:
        files = [p for p in (self._path, self._accounts) if p is not None]
        return tuple(p.stat().st_mtime_ns if p.exists() else 0 for p in files)
