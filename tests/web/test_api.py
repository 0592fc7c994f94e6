"""The HTTP API: who may do what, what it answers, and that its own document says so."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from domain.api_keys import MAY, ApiRole
from policy.example import fresh_example
from tests.web.site import ATTEMPT, START, Site, serving
from web.limits import RateLimit

LEAD = fresh_example(START)
OPERATIONS: dict[str, tuple[str, str, dict[str, Any] | None]] = {
    "check": ("POST", "/api/v1/leads/check", {"leads": [LEAD]}),
    "pass": ("POST", "/api/v1/leads", {"leads": [LEAD]}),
    "read": ("GET", f"/api/v1/handoffs/{ATTEMPT}", None),
    "decide": ("POST", f"/api/v1/handoffs/{ATTEMPT}/decision", {"verdict": "accept"}),
    "withdraw": ("POST", f"/api/v1/handoffs/{ATTEMPT}/withdrawal", {"reason": "they have gone"}),
}

CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


async def key(site: Site, role: ApiRole = "operator", name: str = "crm bridge") -> dict[str, str]:
    """The headers of a caller with a fresh key."""
    _, secret = await site.desk.api_keys.make(name, role)
    return {"authorization": f"Bearer {secret}", "idempotency-key": "request-1"}


async def call(site: Site, deed: str, headers: dict[str, str], **changes: Any) -> httpx.Response:
    """One operation, with fields of its body changed."""
    method, path, body = OPERATIONS[deed]
    return await site.http.request(method, path, json=None if body is None else body | changes, headers=headers)


@pytest.mark.parametrize("deed", OPERATIONS)
@pytest.mark.parametrize("role", MAY)
async def test_a_role_may_do_what_its_table_says_and_no_more(site: Site, role: ApiRole, deed: str) -> None:
    answer = await call(site, deed, await key(site, role))
    assert (answer.status_code < 300) is (deed in MAY[role]), answer.text
    if deed not in MAY[role]:
        assert answer.status_code == 403
        assert answer.headers["content-type"] == "application/problem+json"
        assert site.stories.sent == []


@pytest.mark.parametrize("given", [{}, {"authorization": "Bearer lh_wrong"}, {"authorization": "Basic eDp5"}])
async def test_without_a_key_that_counts_nothing_is_told(site: Site, given: dict[str, str]) -> None:
    for deed in OPERATIONS:
        answer = await call(site, deed, given | {"idempotency-key": "request-1"})
        assert answer.status_code == 401, deed
        assert answer.headers["www-authenticate"] == "Bearer"
        assert "Anna" not in answer.text
    assert site.stories.sent == []


async def test_a_revoked_key_counts_no_more_and_no_secret_is_kept(site: Site) -> None:
    headers = await key(site)
    (made,) = await site.desk.api_keys.all()
    assert (await call(site, "read", headers)).status_code == 200
    await site.desk.api_keys.revoke(made.id)
    assert (await call(site, "read", headers)).status_code == 401
    secret = headers["authorization"].removeprefix("Bearer ")
    assert secret not in repr(await site.desk.api_keys.all())


async def test_a_handoff_is_shown_with_its_story_and_listed_by_filter(site: Site) -> None:
    headers = await key(site, "read_only")
    shown = (await call(site, "read", headers)).json()
    assert (shown["state"], shown["waiting_for"], shown["contact"]) == ("with_rep", "ben", "Anna Roth")
    assert [fact["kind"] for fact in shown["timeline"]] == ["passed", "notified"]
    for query, count in (("", 1), ("?rep=ben", 1), ("?rep=clara", 0), ("?state=settled&settled=true", 0)):
        listed = (await site.http.get(f"/api/v1/handoffs{query}", headers=headers)).json()
        assert len(listed["handoffs"]) == count, query


async def test_a_decision_names_the_key_and_the_same_request_is_the_same_decision(site: Site) -> None:
    headers = await key(site, "manager", "Maria Keller")
    for _ in range(2):
        answer = await call(site, "decide", headers, reason="she told me")
        assert (answer.status_code, answer.json()["result"]) == (200, "taken")
    decided = site.stories.decision
    assert decided is not None
    assert (decided.by, decided.channel, decided.verdict.note) == ("Maria Keller", "operator", "she told me")
    assert len(set(site.stories.sent)) == 1
    other = await call(
        site, "decide", headers | {"idempotency-key": "request-2"}, verdict="reject", criteria=["budget"]
    )
    assert other.status_code == 409
    assert "Maria Keller accepts" in other.json()["detail"]


async def test_a_decision_needs_its_idempotency_key_and_a_rejection_its_criteria(site: Site) -> None:
    headers = await key(site)
    assert (await call(site, "decide", headers, verdict="reject")).status_code == 422
    del headers["idempotency-key"]
    assert (await call(site, "decide", headers)).status_code == 422
    assert site.stories.decision is None


async def test_a_lead_that_cannot_be_read_is_refused_with_its_reasons_and_the_others_pass(site: Site) -> None:
    answer = await call(site, "pass", await key(site), leads=[{"id": "x"}, LEAD])
    bad, good = answer.json()["results"]
    assert (bad["result"], good["result"]) == ("refused", "passed")
    assert any("company" in reason for reason in bad["reasons"])


async def test_what_is_wrong_is_a_problem_with_a_cure(site: Site) -> None:
    headers = await key(site)
    for path, status in (("/api/v1/handoffs/handoff-none-1", 404), ("/api/v1/nothing", 404)):
        answer = await site.http.get(path, headers=headers)
        assert answer.status_code == status
        assert answer.headers["content-type"] == "application/problem+json"
        assert {"type", "title", "status", "detail"} == set(answer.json())
    unread = await site.http.post("/api/v1/leads", content=b"{", headers=headers | {"content-type": "application/json"})
    assert unread.status_code == 400


async def test_when_temporal_does_not_answer_nothing_is_lost_and_no_address_is_told(site: Site) -> None:
    site.stories.away = 1
    answer = await call(site, "decide", await key(site))
    assert (answer.status_code, site.stories.decision) == (503, None)
    assert answer.headers["retry-after"]


async def test_the_document_tells_every_operation_and_its_answers(site: Site, tmp_path: Path) -> None:
    """schemathesis goes through the whole document: no 5xx, and no answer that is not documented."""
    desk = replace(site.desk, api_rate=RateLimit(10**6))
    secret = (await key(site))["authorization"]
    async with serving(desk) as url:
        program = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "schemathesis.cli", "run", f"{url}/api/openapi.json", "--url", url,
            "--header", f"Authorization: {secret}", "--checks", CHECKS, "--max-examples", "10",
            "--phases", "examples,coverage,fuzzing", "--generation-deterministic", "--no-color",
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, cwd=tmp_path,
        )  # fmt: skip
        out, _ = await program.communicate()
    assert program.returncode == 0, out.decode()
    assert "Operations:" in out.decode()
    assert "Unresolvable" not in out.decode()


async def test_a_manager_stops_a_clock_and_lets_it_go_on(site: Site) -> None:
    headers = await key(site, "manager", name="Maria Keller")
    url = f"/api/v1/handoffs/{ATTEMPT}"
    stopped = await site.http.post(f"{url}/pause", json={"reason": "trade fair"}, headers=headers)
    assert stopped.status_code == 200, stopped.text
    assert "by Maria Keller: trade fair" in stopped.json()["said"]
    again = await site.http.post(f"{url}/pause", json={"reason": "fair"}, headers=headers)
    assert (again.status_code, "stands still already" in again.json()["detail"]) == (409, True)
    assert site.stories.file.plan is None
    gone_on = await site.http.post(f"{url}/go-on", json={"reason": "it is over"}, headers=headers)
    assert (gone_on.status_code, gone_on.json()["said"]) == (200, "the clock goes on")
    blank = await site.http.post(f"{url}/pause", json={"reason": " "}, headers=headers)
    assert blank.status_code == 422
    denied = await site.http.post(f"{url}/pause", json={"reason": "x"}, headers=await key(site, "ldr"))
    assert denied.status_code == 403
