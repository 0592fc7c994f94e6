"""The list of accounts: companies that are already somebody's. CSV with the columns domain, company, owner."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from pydantic import Field, ValidationError

from domain.people import Account
from policy.fields import Domain, FileModel, Line, PersonId
from policy.plain import read_text
from policy.problems import Problem, nearest, problems_of

_COLUMNS = ("domain", "company", "owner")


class AccountModel(FileModel):
    """A company that is already somebody's."""

    domain: Domain = Field(description="The company's mail domain.")
    company: Line = Field(description="The company.")
    owner: PersonId = Field(description="The person id of the owner.")


def read_accounts(path: Path, person_ids: Sequence[str]) -> tuple[list[Account], list[Problem]]:
    """The accounts, and everything that is wrong with the list. Raises FileFault only if there is no text to read."""
    text = read_text(path)
    delimiter = max(",;\t", key=text.split("\n", 1)[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    accounts: list[Account] = []
    problems: list[Problem] = []
    try:
        heading = [cell.strip() for cell in next(reader, [])]
        if sorted(heading) != sorted(_COLUMNS):
            return [], [Problem("row 1", f"must name the columns {', '.join(_COLUMNS)}, nothing else.")]
        for number, cells in enumerate(reader, 2):
            if any(cell.strip() for cell in cells):
                row = {column: cell.strip() for column, cell in zip(heading, cells, strict=False) if cell.strip()}
                _take(f"row {number}", row, person_ids, accounts, problems)
    except csv.Error as error:
        problems.append(Problem(f"line {reader.line_num}", f"cannot be read: {error}."))
    return accounts, problems + _twice(accounts)


def _take(
    place: str, row: dict[str, str], person_ids: Sequence[str], accounts: list[Account], problems: list[Problem]
) -> None:
    try:
        account = Account(**AccountModel.model_validate(row).model_dump())
    except ValidationError as error:
        problems += [Problem(f"{place}, {p.path}", p.said) for p in problems_of(error, AccountModel)]
        return
    if account.owner not in person_ids:
        said = f'"{account.owner}" is not in the people file.{nearest(account.owner, person_ids)}'
        problems.append(Problem(f"{place}, owner", said))
        return
    accounts.append(account)


def _twice(accounts: Sequence[Account]) -> list[Problem]:
    owners: dict[str, set[str]] = {}
    for account in accounts:
        owners.setdefault(account.domain, set()).add(account.owner)
    return [
        Problem("", f"{domain} has several owners ({', '.join(sorted(found))}); keep one.")
        for domain, found in owners.items()
        if len(found) > 1
    ]
