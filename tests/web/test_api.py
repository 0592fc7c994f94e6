"""The HTTP API: who may do what, what it answers, and that its own document says so."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from domain import story
from domain.api_keys import MAY, ApiRole
from policy.example import fresh_example
from tests.ledger.stories import case_of
from tests.web.api_document import go_through, operations
from tests.web.site import ATTEMPT, START, Site
from web.api.models import MOST_LEADS
from web.limits import API_BYTES

LEAD = fresh_example(START)
OPERATIONS: dict[str, tuple[str, str, dict[str, Any] | None]] = {
    "check": ("POST", "/api/v1/leads/check", {"leads": [LEAD]}),
    "pass": ("POST", "/api/v1/leads", {"leads": [LEAD]}),
    "read": ("GET", f"/api/v1/handoffs/{ATTEMPT}", None),
    "decide": ("POST", f"/api/v1/handoffs/{ATTEMPT}/decision", {"verdict": "accept", "reason": "Ben told me by phone"}),
    "extend": ("POST", f"/api/v1/handoffs/{ATTEMPT}/extension", {"reason": "she is away until Thursday"}),
    "reassign": ("POST", f"/api/v1/handoffs/{ATTEMPT}/assignment", {"to": "sam", "reason": "his region"}),
    "correct": ("POST", f"/api/v1/handoffs/{ATTEMPT}/note", {"news": "she is back"}),
    "withdraw": ("POST", f"/api/v1/handoffs/{ATTEMPT}/withdrawal", {"reason": "they have gone"}),
}


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
    assert (decided.by, decided.channel, decided.verdict.note) == ("maria", "operator", "she told me")
    assert len(set(site.stories.sent)) == 1
    other = await call(
        site, "decide", headers | {"idempotency-key": "request-2"}, verdict="reject", criteria=["budget"]
    )
    assert other.status_code == 409
    assert "maria accepts" in other.json()["detail"]


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


async def test_the_same_request_is_answered_as_before_and_another_one_under_its_key_is_refused(site: Site) -> None:
    headers = await key(site)
    first = await call(site, "pass", headers)
    site.passing.passed.clear()
    again = await call(site, "pass", headers)
    assert (again.status_code, again.text) == (200, first.text)
    assert site.passing.passed == []
    other = await call(site, "pass", headers, leads=[LEAD | {"company": "Another one"}])
    assert (other.status_code, other.headers["content-type"]) == (422, "application/problem+json")
    assert "take a new one" in other.json()["detail"]
    elsewhere = await call(site, "pass", await key(site, name="somebody else"), leads=[LEAD | {"company": "Other"}])
    assert elsewhere.status_code == 200
    assert len(site.passing.passed) == 1


async def test_a_request_that_could_not_be_served_has_no_answer_yet_and_is_done_when_it_comes_again(site: Site) -> None:
    headers = await key(site)
    site.stories.away = 1
    assert (await call(site, "decide", headers)).status_code == 503
    assert (await call(site, "decide", headers)).status_code == 200
    assert site.stories.decision is not None


async def test_a_page_of_the_list_says_where_the_next_begins(site: Site) -> None:
    await site.ledger.facts.write([story.passed(case_of(f"kr-200{n}"), 1, f"key-{n}") for n in range(4)])
    headers, seen, after = await key(site, "read_only"), [], ""
    for expected in (2, 2, 1):
        listed = (await site.http.get(f"/api/v1/handoffs?limit=2{after}", headers=headers)).json()
        assert len(listed["handoffs"]) == expected
        seen += [one["attempt_id"] for one in listed["handoffs"]]
        after = f"&after={listed['next']}"
    assert listed["next"] is None
    assert len(set(seen)) == 5
    lost = await site.http.get("/api/v1/handoffs?after=handoff-none-1", headers=headers)
    assert (lost.status_code, "`next`" in lost.json()["detail"]) == (422, True)


@pytest.mark.parametrize(
    ("query", "many"),
    [
        ("passed_from=2026-11-20T00:00:00Z&passed_before=2026-11-21T00:00:00%2B01:00", 1),
        ("passed_from=2026-11-24T00:00:00Z", 0),
        ("passed_before=2026-11-20T00:00:00Z", 0),
        ("outcome=converted", 0),
        ("overdue=true", 0),
    ],
)
async def test_a_list_is_narrowed_by_what_is_asked(site: Site, query: str, many: int) -> None:
    answer = await site.http.get(f"/api/v1/handoffs?{query}", headers=await key(site))
    assert (answer.status_code, len(answer.json()["handoffs"])) == (200, many), answer.text


async def test_every_fault_is_a_problem(site: Site) -> None:
    headers = await key(site)
    leads = "/api/v1/leads"
    too_many = {"leads": [LEAD] * (MOST_LEADS + 1)}
    for status, answer in (
        (401, await site.http.get("/api/v1/handoffs")),
        (404, await site.http.get("/api/nothing", headers=headers)),
        (405, await site.http.delete(leads, headers=headers)),
        (405, await site.http.post("/health")),
        (413, await site.http.post(leads, content=b"x" * (API_BYTES + 1), headers=headers)),
        (422, await site.http.post(leads, json=too_many, headers=headers)),
        (422, await site.http.get("/api/v1/handoffs?passed_from=yesterday", headers=headers)),
        (422, await site.http.post(leads, json={"leads": [LEAD]}, headers=headers | {"idempotency-key": "short"})),
    ):
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
        assert answer.json()["status"] == status
        assert answer.json()["detail"]
        assert status != 405 or answer.headers["allow"]


async def test_a_caller_that_calls_too_often_is_told_to_wait(site: Site) -> None:
    site.desk.api_rate._most = 2
    headers = await key(site)
    answers = [await call(site, "read", headers) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert int(answers[2].headers["retry-after"]) >= 1
    assert answers[2].json()["status"] == 429


async def test_every_operation_tells_its_faults_and_who_may_call_it(site: Site) -> None:
    document = (await site.http.get("/api/openapi.json")).json()
    assert operations(document) == 15
    for path, methods in document["paths"].items():
        for operation in methods.values():
            assert operation["operationId"]
            assert operation["description"]
            assert operation["tags"]
            if path.startswith("/api/"):
                assert operation["security"]
                assert {"401", "403", "413", "422", "429", "503"} <= operation["responses"].keys()
                for status, answer in operation["responses"].items():
                    assert status < "400" or list(answer["content"]) == ["application/problem+json"]


async def test_when_temporal_does_not_answer_nothing_is_lost_and_no_address_is_told(site: Site) -> None:
    site.stories.away = 1
    answer = await call(site, "decide", await key(site))
    assert (answer.status_code, site.stories.decision) == (503, None)
    assert answer.headers["retry-after"]


@pytest.mark.wide
async def test_the_document_tells_every_operation_and_its_answers(site: Site, tmp_path: Path) -> None:
    """schemathesis with a few made-up requests for each operation; `make soak` has the systematic ones, too."""
    figures = await go_through(site, tmp_path, examples=3, phases="examples,fuzzing")
    assert figures.complaint == ""
    assert (figures.faults, figures.undocumented) == (0, 0)
    assert figures.answers.total() >= figures.operations
    assert figures.answers[200] > 0


async def test_more_time_and_another_rep_are_given_once_in_the_keys_name(site: Site) -> None:
    headers = await key(site, "manager", "Maria Keller")
    for _ in range(2):
        assert (await call(site, "extend", headers, until="2026-11-26")).json()["result"] == "taken"
    for _ in range(2):
        assert (await call(site, "reassign", headers)).json()["result"] == "taken"
    assert (site.stories.file.round, site.stories.file.rep) == (2, "sam")
    told = [(f.kind, f.by) for f in await site.ledger.listing.story(ATTEMPT) if f.kind in ("extended", "moved")]
    assert told == [("extended", "maria"), ("moved", "maria")]


async def test_a_lead_goes_to_a_rep_of_the_people_file_and_never_back_to_one_who_had_it(site: Site) -> None:
    headers = await key(site, "operator")
    for nobody in ("klara", "lea", "nina"):
        refused = await call(site, "reassign", headers, to=nobody)
        assert (refused.status_code, "is no rep in the people file" in refused.json()["detail"]) == (422, True)
    again = await call(site, "reassign", headers | {"idempotency-key": "request-2"}, to="ben")
    assert (again.status_code, "it is with ben already" in again.json()["detail"]) == (409, True)
    assert site.stories.file.rep == "ben"


async def test_a_list_says_since_when_a_lead_is_accepted_without_an_opportunity(site: Site) -> None:
    headers = await key(site)
    assert (await call(site, "decide", headers)).status_code == 200
    shown = (await call(site, "read", headers)).json()
    assert (shown["state"], shown["accepted_at"], shown["opportunity_id"]) == (
        "awaiting_opportunity", shown["decided_at"], None,
    )  # fmt: skip
    assert shown["accepted_at"] is not None


async def test_who_has_the_lead_rules_on_it_by_no_key(site: Site) -> None:
    """A key has a name as people write it; whose own case it is shows by the id behind it."""
    headers = await key(site, "manager", name="Ben Vogt")
    refused = await call(site, "extend", headers)
    assert (refused.status_code, "nobody rules on a case of his own" in refused.json()["detail"]) == (409, True)


@pytest.mark.parametrize("role", ["manager", "operator"])
async def test_managers_and_operators_decide_and_withdraw_with_name_and_reason(site: Site, role: ApiRole) -> None:
    headers = await key(site, role, name="Maria Keller")
    for deed in ("decide", "withdraw"):
        assert (await call(site, deed, headers, reason="")).status_code == 422, "a reason is needed"
        assert (await call(site, deed, headers)).status_code in (200, 202)
    assert site.stories.decision is not None
    assert (site.stories.decision.by, site.stories.decision.verdict.note) == ("maria", "Ben told me by phone")
    assert site.stories.sent[-1] == "withdraw they have gone (maria)"


async def test_a_manager_stops_a_clock_and_lets_it_go_on(site: Site) -> None:
    headers = await key(site, "manager", name="Maria Keller")
    url = f"/api/v1/handoffs/{ATTEMPT}"
    stopped = await site.http.post(f"{url}/pause", json={"reason": "trade fair"}, headers=headers)
    assert stopped.status_code == 200, stopped.text
    assert "by maria: trade fair" in stopped.json()["said"]
    again = await site.http.post(
        f"{url}/pause", json={"reason": "fair"}, headers=headers | {"idempotency-key": "request-2"}
    )
    assert (again.status_code, "stands still already" in again.json()["detail"]) == (409, True)
    assert site.stories.file.plan is None
    gone_on = await site.http.post(f"{url}/go-on", json={"reason": "it is over"}, headers=headers)
    assert (gone_on.status_code, gone_on.json()["said"]) == (200, "the clock goes on")
    blank = await site.http.post(f"{url}/pause", json={"reason": " "}, headers=headers)
    assert blank.status_code == 422
    denied = await site.http.post(f"{url}/pause", json={"reason": "x"}, headers=await key(site, "ldr"))
    assert denied.status_code == 403
