"""`starter.py keys`: a key is told once, listed without its secret, and revoked."""

import re

import pytest

from tests.end_to_end.place import Place, starter

pytestmark = pytest.mark.wide


async def test_a_key_is_made_listed_and_revoked(place: Place) -> None:
    made = await starter(place, "keys", "make", "--name", "crm bridge", "--role", "ldr")
    found = re.search(r"key (\w+) for crm bridge \(ldr\).*\n(lh_\S+)", made.out)
    assert found, made
    id_, secret = found.groups()
    keys = place.house.api_keys()
    assert (key := await keys.of(secret)) is not None
    assert (key.id, key.role) == (id_, "ldr")

    listed = await starter(place, "keys", "list")
    assert id_ in listed.out
    assert secret not in listed.out

    assert (await starter(place, "keys", "revoke", id_)).code == 0
    assert await keys.of(secret) is None
    again = await starter(place, "keys", "revoke", id_)
    assert (again.code, "there is no key" in again.err) == (2, True)
