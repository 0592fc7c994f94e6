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
    for model in (made, *made["$defs"].values()):
        model["properties"] = {key: _as_read(place) for key, place in model.get("properties", {}).items()}
    made["title"] = f"Lead Handoff: {name}"
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def _from_defaults(person: dict[str, Any]) -> None:
    """Zone and hours may stand in `defaults`, so that an editor must not ask for them at every person."""
    person["required"] = [key for key in person["required"] if key not in ("zone", "hours")]


def _as_read(place: dict[str, Any]) -> dict[str, Any]:
    """What the files also take: yes and no, which are text in YAML 1.2, and one item for a list of one."""
    if place.get("type") == "boolean":
        return {**{key: value for key, value in place.items() if key != "type"}, "enum": [True, False, "yes", "no"]}
    if place.get("type") == "array" and "items" in place:
        array = {key: place[key] for key in ("type", "items", "minItems") if key in place}
        return {**{key: value for key, value in place.items() if key not in array}, "anyOf": [array, place["items"]]}
    return place
