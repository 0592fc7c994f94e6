"""How messages become JSON payloads: pydantic, with one cache of type adapters for the whole process.

The SDK's own pydantic converter keeps its cache in the instance, and every workflow run makes an instance of its own:
each run would build the adapters of our nested dataclasses anew. Adapters are pure, so they can be shared.
"""

import functools
from typing import Any

from pydantic import TypeAdapter
from temporalio.contrib.pydantic import PydanticJSONPlainPayloadConverter
from temporalio.converter import (
    CompositePayloadConverter,
    DataConverter,
    DefaultPayloadConverter,
    JSONPlainPayloadConverter,
)

_adapters = functools.lru_cache(maxsize=1024)(TypeAdapter)


class _SharedJson(PydanticJSONPlainPayloadConverter):
    def __init__(self) -> None:
        super().__init__()
        self._type_adapter: functools._lru_cache_wrapper[TypeAdapter[Any]] = _adapters


_JSON = _SharedJson()


class HandoffPayloadConverter(CompositePayloadConverter):
    """Temporal's default payload converters with the JSON one replaced by pydantic's."""

    def __init__(self) -> None:
        super().__init__(
            *(
                _JSON if isinstance(one, JSONPlainPayloadConverter) else one
                for one in DefaultPayloadConverter.default_encoding_payload_converters
            )
        )


data_converter = DataConverter(payload_converter_class=HandoffPayloadConverter)
"""Give this to every Temporal client of the product."""
