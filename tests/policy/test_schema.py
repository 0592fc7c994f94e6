"""JSON Schemas for editors: they are JSON, they know every key, and they refuse others."""

import json
from typing import Any

import pytest

from policy.plain import read_document
from policy.schema import SCHEMA_NAMES, SchemaName, schema
from tests.policy.files import EXAMPLES

EXAMPLE_FILES: dict[SchemaName, str] = {"lead": "lead.yaml", "policy": "policy.yaml", "people": "people.yaml"}


def _unknown_keys(data: Any, place: dict[str, Any], definitions: dict[str, Any]) -> list[str]:
    """Keys of the data that the schema does not know, and needed keys that the data lacks."""
    for option in place.get("anyOf", [place]):
        if "$ref" in option and isinstance(data, dict):
            return _unknown_keys(data, definitions[option["$ref"].split("/")[-1]], definitions)
        if isinstance(data, list) and "items" in option:
            return [key for item in data for key in _unknown_keys(item, option["items"], definitions)]
        if isinstance(data, dict) and option.get("type") == "object":
            known, other = option.get("properties", {}), option.get("additionalProperties")
            missing = [key for key in option.get("required", []) if key not in data]
            unknown = [key for key in data if key not in known and not isinstance(other, dict)]
            inner = [
                found
                for key, value in data.items()
                for found in _unknown_keys(
                    value, known.get(key) or (other if isinstance(other, dict) else {}), definitions
                )
            ]
            return missing + unknown + inner
    return []


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_the_example_fits_its_schema(name: SchemaName) -> None:
    made = json.loads(json.dumps(schema(name)))
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    data = read_document(EXAMPLES / EXAMPLE_FILES[name])
    assert _unknown_keys(data, made, made["$defs"]) == []
    assert _unknown_keys({**data, "nonsense": "1"}, made, made["$defs"]) == ["nonsense"]


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_every_key_is_described(name: SchemaName) -> None:
    made = schema(name)
    for place in [made, *made["$defs"].values()]:
        for key, described in place.get("properties", {}).items():
            target = made["$defs"].get(described.get("$ref", "").split("/")[-1], {})
            assert described.get("description") or target.get("description"), f"{name}: {key}"


def test_an_editor_takes_yes_and_no_and_one_item_for_a_list() -> None:
    person = schema("people")["$defs"]["PersonModel"]
    assert person["properties"]["active"]["enum"] == [True, False, "yes", "no"]
    array, item = person["properties"]["roles"]["anyOf"]
    assert array["items"] == item == {"enum": ["ldr", "rep", "manager", "sales_ops"], "type": "string"}
    assert person["required"] == ["name", "mail", "roles"]
