"""The people file and the list of accounts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationError

from domain.people import Account, People, Person, Role
from policy.accounts_file import read_accounts
from policy.days_off import DaysOff
from policy.fields import FileModel, Holidays, Language, Line, Mail, PersonId, Phone, Zone, as_list
from policy.hours import Hours
from policy.leaves import Days
from policy.plain import read_document
from policy.problems import FileFault, Problem, nearest, problems_of

_SHARED = ("zone", "hours", "holidays", "days_off", "language")


class DefaultsModel(FileModel):
    """What holds for everybody who says nothing else."""

    zone: Zone | None = Field(None, description="The IANA time zone.")
    hours: Hours | None = Field(None, description="The working hours, in that zone.")
    holidays: Holidays | None = Field(None, description="Public holidays: COUNTRY or COUNTRY-REGION (ISO 3166).")
    days_off: DaysOff = Field((), description="The company's days off beside public holidays, with their names.")
    language: Language | None = Field(None, description="The language of letters.")


class PersonModel(FileModel):
    """A colleague or a role mailbox."""

    name: Line = Field(description="The full name.")
    mail: Mail = Field(description="The mail address; one person each.")
    also: Annotated[tuple[Mail, ...], BeforeValidator(as_list)] = Field(
        (), description="Other mailboxes of this person, written to when the first one takes no mail."
    )
    phone: Phone | None = Field(None, description="The phone number with country code.")
    roles: Annotated[tuple[Role, ...], BeforeValidator(as_list)] = Field(
        min_length=1, description="What the person does here: ldr, rep, manager, sales_ops."
    )
    zone: Zone = Field(description="The IANA time zone, such as Europe/Berlin; may stand in defaults.")
    hours: Hours = Field(description="The working hours, such as mon-fri 09:00-17:00; may stand in defaults.")
    holidays: Holidays | None = Field(None, description="Public holidays: COUNTRY or COUNTRY-REGION (ISO 3166).")
    days_off: DaysOff = Field((), description="The company's days off beside public holidays, with their names.")
    language: Language = Field("en", description="The language of letters.")
    manager: PersonId | None = Field(None, description="The person id of the manager.")
    stand_ins: Annotated[tuple[PersonId, ...], BeforeValidator(as_list)] = Field(
        (), description="Person ids of who may answer in this person's place."
    )
    leave: Annotated[tuple[Days, ...], BeforeValidator(as_list)] = Field((), description="Days away, or parts of days.")
    active: bool = Field(True, description="No once the person has left.")
    crm_owner: Line | None = Field(None, description="The owner id in the CRM; the person id where it is missing.")


class PeopleModel(FileModel):
    """Everybody who works with handoffs."""

    defaults: DefaultsModel = Field(default_factory=DefaultsModel, description="What holds for everybody.")
    people: dict[PersonId, PersonModel] = Field(min_length=1, description="Everybody, by person id.")


def load_people(path: Path | str, accounts_path: Path | str | None = None) -> People:
    """Everybody in a YAML or JSON file, with the accounts of a CSV file (domain, company, owner) if one is named.

    Raises FileFault with everything that is wrong in both files, each with its place.
    """
    path = Path(path)
    written = read_document(path)
    people = _raw_people(written)
    problems: dict[Path | str, list[Problem]] = {path: _crossed(people)}
    model = None
    try:
        model = PeopleModel.model_validate(_with_defaults(written))
    except ValidationError as error:
        found = [p for p in problems_of(error, PeopleModel) if not _inherited(p, written, people)]
        problems[path] = [*found, *problems[path]]
    accounts: list[Account] = []
    if accounts_path is not None:
        accounts, problems[Path(accounts_path)] = read_accounts(Path(accounts_path), list(people))
    if model is None or any(problems.values()):
        raise FileFault(problems)
    return People(by_id={id: _person(id, person) for id, person in model.people.items()}, accounts=tuple(accounts))


def _person(id: str, model: PersonModel) -> Person:
    return Person(id=id, **{name: getattr(model, name) for name in PersonModel.model_fields})


def _with_defaults(data: Any) -> Any:
    """The file with its defaults written out at every person."""
    if not isinstance(data, dict) or not isinstance(data.get("defaults"), dict):
        return data
    shared = {key: value for key, value in data["defaults"].items() if key in _SHARED}
    people = {id: {**shared, **raw} for id, raw in _raw_people(data).items()}
    return {**data, "people": people} if people else data


def _inherited(problem: Problem, written: Any, people: dict[str, dict[str, Any]]) -> bool:
    """Whether a person only has it from the defaults, where it is already complained about."""
    return any(
        problem.path.startswith(f"people.{id}.{key}") and key not in raw and key in written.get("defaults", {})
        for id, raw in people.items()
        for key in _SHARED
    )


def _raw_people(data: Any) -> dict[str, dict[str, Any]]:
    people = data.get("people") if isinstance(data, dict) else None
    return {id: raw if isinstance(raw, dict) else {} for id, raw in people.items()} if isinstance(people, dict) else {}


def _crossed(people: dict[str, dict[str, Any]]) -> list[Problem]:
    """What is wrong between people. Read from the raw data, so that it is found beside other mistakes."""
    return [*_bad_references(people), *_shared_mailboxes(people)]


def _bad_references(people: dict[str, dict[str, Any]]) -> list[Problem]:
    problems = []
    for id, raw in people.items():
        named = [("manager", raw["manager"])] if "manager" in raw else []
        stand_ins = as_list(raw.get("stand_ins", []))
        named += [(f"stand_ins[{index}]", other) for index, other in enumerate(stand_ins)]
        for place, other in named:
            path = f"people.{id}.{place}"
            if other == id:
                problems.append(Problem(path, "is the same person; name somebody else."))
            elif other not in people:
                problems.append(Problem(path, f'"{other}" is not in this file.{nearest(str(other), list(people))}'))
            elif place == "manager" and "manager" not in as_list(people[other].get("roles", [])):
                problems.append(Problem(path, f'"{other}" does not have the role manager; add it there.'))
    return problems


def _shared_mailboxes(people: dict[str, dict[str, Any]]) -> list[Problem]:
    first: dict[str, str] = {}
    problems = []
    for id, place, mail in _mailboxes(people):
        if (whose := first.setdefault(mail, id)) != id:
            said = f'"{mail}" is also the mail of {whose}; everybody needs a mailbox of their own.'
            problems.append(Problem(f"people.{id}.{place}", said))
    return problems


def _mailboxes(people: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Whose, where it is written, and the mailbox; the first mailboxes before the others."""
    for id, raw in people.items():
        if "mail" in raw:
            yield id, "mail", str(raw["mail"]).casefold()
    for id, raw in people.items():
        for index, other in enumerate(as_list(raw.get("also", []))):
            yield id, f"also[{index}]", str(other).casefold()
