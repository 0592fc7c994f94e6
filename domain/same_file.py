"""What the same file of leads has already let through."""

from dataclasses import dataclass

from domain.company import company_domain
from domain.lead import Lead


@dataclass(frozen=True, slots=True, kw_only=True)
class FileNeighbour:
    """A lead of the same file that was let through before, and its row."""

    row: int
    lead: Lead


class SameFile:
    """Remembers the leads that one file has let through, and finds those that look like a new one."""

    def __init__(self) -> None:
        self._by: dict[tuple[str, str], list[FileNeighbour]] = {}

    def remember(self, row: int, lead: Lead) -> None:
        """Notes that the lead in this row was let through."""
        for trait in _traits(lead):
            self._by.setdefault(trait, []).append(FileNeighbour(row=row, lead=lead))

    def like(self, lead: Lead) -> tuple[FileNeighbour, ...]:
        """Leads let through before with the same id, mail, phone or company domain, by row."""
        found = {n.row: n for trait in _traits(lead) for n in self._by.get(trait, ())}
        return tuple(found[row] for row in sorted(found))


def _traits(lead: Lead) -> list[tuple[str, str]]:
    contact = lead.contact
    traits = {
        "id": lead.id,
        "mail": contact.mail.casefold() if contact.mail else None,
        "phone": contact.phone,
        "company": company_domain(lead.domain, contact.mail),
    }
    return [(name, value) for name, value in traits.items() if value]
