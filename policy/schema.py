"""JSON Schemas of the files, for editors that check while one writes."""

from typing import Any, Literal, get_args

from policy.lead_file import LeadModel
from policy.people_file import PeopleModel, PersonModel
from policy.policy_file import PolicyModel

SchemaName = Literal["lead", "policy", "people"]
SCHEMA_NAMES: tuple[SchemaName, ...] = get_args(SchemaName)

_MODELS: dict[SchemaName, type[LeadModel] | type[PolicyModel] | type[PeopleModel]] = {
    "lead": LeadModel,
    "policy": PolicyModel,
    "people": PeopleModel,
}


def schema(name: SchemaName) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a lead, a policy or a people file, as data ready for JSON."""
    made = _MODELS[name].model_json_schema()
    if name == "people":
        _from_defaults(made["$defs"][PersonModel.__name__])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Lead Handoff: {name}",
        **_untitled(made),
    }


def _from_defaults(person: dict[str, Any]) -> None:
    """Zone and hours may stand in `defaults`, so that an editor must not ask for them at every person."""
    person["required"] = [key for key in person["required"] if key not in ("zone", "hours")]


def _untitled(made: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in made.items() if key != "title"}
