"""`starter.py` as people run it: what it prints, and the exit code that scripts look at."""

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.leads import fresh_lead, with_new_evidence, write_csv
from tests.end_to_end.place import ROOT, Finished, Place, changed_env, starter

pytestmark = [
    pytest.mark.wide,
    pytest.mark.usefixtures("without_temporal"),
]  # begun with the first test, since it waits ten seconds


async def test_setup_makes_what_is_missing_and_then_says_that_it_exists(place: Place, tmp_path: Path) -> None:
    env = changed_env(place, tmp_path, HANDOFF_DATABASE=f"sqlite+aiosqlite:///{tmp_path}/new.sqlite")
    first = await starter(place, "setup", env=env)
    second = await starter(place, "setup", env=env)
    assert (first.code, second.code) == (0, 0)
    assert "made" in first.out
    assert "made" not in second.out
    assert [line for line in second.out.splitlines() if "exist" not in line and "there already" not in line] == []


async def test_a_lead_is_checked_passed_and_never_passed_twice(place: Place, tmp_path: Path) -> None:
    lead = place.new_id()
    data, attempt = fresh_lead(lead), f"handoff-{lead}-1"
    file = _write(tmp_path / "lead.json", data)
    checked = await starter(place, "check", file)
    assert (checked.code, checked.out.splitlines()[0]) == (0, f"would pass {lead}")
    assert await place.house.ledger.listing.row(attempt) is None

    passed = await starter(place, "pass", file)
    assert (passed.code, passed.out.splitlines()[0]) == (0, f"passed {attempt}")
    row = await place.until(attempt, "with_rep")
    held = await place.pass_lead(with_new_evidence(data))
    assert f"held by ben since {row.passed_at:%Y-%m-%d %H:%M} UTC ({attempt}, with rep)" in held.why
    again, shown, listed = await asyncio.gather(
        starter(place, "pass", file),
        starter(place, "show", lead),
        starter(place, "list", "--json", "--lead", lead),
    )
    assert (again.code, again.out) == (0, f"same pass {attempt} is open already; nothing was passed twice\n")
    assert shown.code == 0
    for line in (f"Anna Roth, Firm {lead} GmbH", "handoff letter to ben, taken by the mail server", "EUR 60,000"):
        assert line in shown.out
    (as_json,) = json.loads(listed.out)
    assert (as_json["attempt_id"], as_json["state"], as_json["rep"]) == (attempt, "with_rep", "ben")
    assert len(await place.letters("ben", lead)) == 1


async def test_exit_codes_and_sentences_tell_what_is_wrong(
    place: Place, tmp_path: Path, without_temporal: "asyncio.Task[Finished]"
) -> None:
    data = fresh_lead(place.new_id())
    unproven = data | {"evidence": {k: v for k, v in data["evidence"].items() if k != "budget"}}
    refused, missing = await asyncio.gather(
        starter(place, "pass", _write(tmp_path / "unproven.json", unproven)),
        starter(place, "pass", str(tmp_path / "no-such-file.yaml")),
    )
    unreachable = await without_temporal
    assert (refused.code, missing.code, unreachable.code) == (1, 2, 3)
    assert data["id"] in refused.out
    assert "budget" in refused.out
    assert "no-such-file.yaml" in missing.err
    assert unreachable.err.count("\n") == 1
    assert "TEMPORAL_ADDRESS" in unreachable.err
    assert not await place.house.ledger.listing.rows(open_only=False, lead_id=data["id"])


async def test_bad_rows_of_the_examples_file_are_named_and_stop_nobody(place: Place) -> None:
    """The file's dates are literal, so that the gate refuses more rows as they age; the two bad ones always."""
    done = await starter(place, "check", str(ROOT / "examples" / "leads.csv"), "--json")
    assert done.code == 1
    rows = {row["lead"]: row for row in json.loads(done.out)}
    assert list(rows) == ["hf-2001", "bw-2002", "al-2003", "hc-2004", "ww-2005"]
    assert any("budget" in why for why in rows["al-2003"]["reasons"])
    assert any("evidence.timeframe.at" in why for why in rows["ww-2005"]["reasons"])


async def test_a_file_of_sixty_leads_passed_twice_passes_each_good_one_once(place: Place, tmp_path: Path) -> None:
    leads = [fresh_lead(place.new_id(), rep=("ben", "sam")[number % 2]) for number in range(60)]
    bad = _spoilt(leads)
    file = tmp_path / "leads.csv"
    write_csv(file, leads)
    first = await starter(place, "pass", str(file))
    assert first.code == 1
    assert first.out.splitlines()[-1] == "55 passed, 0 same pass, 5 refused"
    assert [line.split()[0] for line in first.out.splitlines()].count("refused") == 5
    for lead, why in bad.items():
        assert lead in first.out
        assert why in first.out

    second = await starter(place, "pass", str(file))
    assert second.code == 1
    assert second.out.splitlines()[-1] == "0 passed, 55 same pass, 5 refused"
    good = [lead["id"] for lead in leads if lead["id"] not in bad]
    for lead in good:
        await place.until(f"handoff-{lead}-1", "with_rep")
    letters = Counter[str]()
    for address in ("ben@example.com", "sam@example.com"):
        letters.update(place.message_ids(await place.folder(address)))
    assert set(letters.values()) == {1}
    for lead in good:
        (letter,) = await place.house.ledger.outbox.letters(f"handoff-{lead}-1")
        assert letters[letter.sent.message_id] == 1


def _spoilt(leads: list[dict[str, Any]]) -> dict[str, str]:
    """Spoils five leads between the good ones; gives what the refusal of each must say, by lead id."""
    leads[3]["evidence"] = {k: v for k, v in leads[3]["evidence"].items() if k != "authority"}
    leads[17]["rep"] = "nina"
    leads[18]["ldr"] = "nobody"
    dollars = leads[31]["evidence"]["budget"] | {"value": "USD 60000"}
    leads[31]["evidence"] = leads[31]["evidence"] | {"budget": dollars}
    leads[59]["contact"] = leads[59]["contact"] | {"mail": "no address"}
    reasons = {3: "authority", 17: "Nina", 18: "nobody", 31: "USD", 59: "contact.mail"}
    return {leads[number]["id"]: why for number, why in reasons.items()}


def _write(file: Path, data: dict[str, Any]) -> str:
    file.write_text(json.dumps(data), encoding="utf-8")
    return str(file)
