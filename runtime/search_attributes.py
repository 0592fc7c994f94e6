"""Search attributes on the server: which are missing, and making them."""

from collections.abc import Sequence
from typing import Any, Literal

from temporalio.api.enums.v1 import IndexedValueType
from temporalio.api.operatorservice.v1 import AddSearchAttributesRequest, ListSearchAttributesRequest
from temporalio.client import Client
from temporalio.common import SearchAttributeKey
from temporalio.service import RPCError, RPCStatusCode

from domain.errors import SettingsFault
from workflows import attributes

Made = Literal["made", "there already"]


async def missing(client: Client) -> list[SearchAttributeKey[Any]]:
    """The product's search attributes that the client's namespace does not know.

    Raises SettingsFault when one exists with another type.
    """
    answer = await client.operator_service.list_search_attributes(
        ListSearchAttributesRequest(namespace=client.namespace)
    )
    known = {**answer.custom_attributes}
    clashes = [
        f"{key.name} is {_type_name(known[key.name])}, not {key.indexed_value_type.name.title()}"
        for key in attributes.ALL
        if key.name in known and known[key.name] != _wire_type(key)
    ]
    if clashes:
        raise SettingsFault(
            f"Search attributes of namespace {client.namespace} have another type: {'; '.join(clashes)}. "
            "Use a namespace of its own, or remove them with `temporal operator search-attribute remove`."
        )
    return [key for key in attributes.ALL if key.name not in known]


async def ensure(client: Client) -> dict[str, Made]:
    """Makes what is missing and says of each by name whether it was made; safe to repeat.

    Raises SettingsFault when one exists with another type or when this client may not make them.
    """
    absent = await missing(client)
    if absent:
        await _make(client, absent)
    names = {key.name for key in absent}
    return {key.name: "made" if key.name in names else "there already" for key in attributes.ALL}


async def _make(client: Client, keys: Sequence[SearchAttributeKey[Any]]) -> None:
    try:
        await client.operator_service.add_search_attributes(
            AddSearchAttributesRequest(
                namespace=client.namespace,
                search_attributes={key.name: _wire_type(key) for key in keys},
            )
        )
    except RPCError as fault:
        if fault.status not in (RPCStatusCode.PERMISSION_DENIED, RPCStatusCode.INVALID_ARGUMENT):
            raise
        wanted = ", ".join(f"{key.name}={key.indexed_value_type.name.title()}" for key in keys)
        raise SettingsFault(
            f"Search attributes cannot be made in namespace {client.namespace} ({fault.message}). "
            f"Make them there: {wanted}"
        ) from fault


def _wire_type(key: SearchAttributeKey[Any]) -> IndexedValueType.ValueType:
    return IndexedValueType.ValueType(key.indexed_value_type.value)


def _type_name(wire: IndexedValueType.ValueType) -> str:
    return IndexedValueType.Name(wire).removeprefix("INDEXED_VALUE_TYPE_").title()
