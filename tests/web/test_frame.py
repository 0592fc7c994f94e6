"""What every answer has: headers, limits, health; and that tokens and texts are what they say."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import get_args

import pytest
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from domain.admission import Code
from domain.errors import LedgerUnavailable
from tests.web.site import START, Site
from web.limits import API_BYTES, PAGE_BYTES, RateLimit, SizeLimit
from web.passing.fields import KINDS, FieldKind
from web.rendering import STYLE_NAME
from web.texts import LANGUAGES, texts_for
from web.tokens import LIFE, FormTokens

SECRET = b"another secret of the tests, long enough"


async def test_every_answer_has_the_secure_headers_and_is_not_kept(site: Site) -> None:
    paths = ("/health", "/ready", "/nowhere", "/confirm/x", await site.unproven("accept"))
    for path in paths:
        headers = (await site.http.get(path)).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "script-src" not in policy
        assert "unsafe" not in policy
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["strict-transport-security"]
        assert "access-control-allow-origin" not in headers
        assert "set-cookie" not in headers


async def test_the_style_sheet_may_be_kept(site: Site) -> None:
    answer = await site.http.get(f"/static/{STYLE_NAME}")
    assert answer.headers["cache-control"].startswith("public")
    assert answer.headers["content-type"].startswith("text/css")


async def test_pages_hold_no_script_and_load_nothing_from_elsewhere(site: Site) -> None:
    page = await site.page(await site.unproven("accept"))
    for wrong in ("<script", "javascript:", " on", "style=", "http://", "https://"):
        assert wrong not in page.replace(" on it", "").replace("on Mon", "").replace(" one", ""), wrong


async def test_too_large_a_form_is_refused(site: Site) -> None:
    path = await site.unproven("accept")
    answer = await site.http.post(path, data={"choice": "x" * (PAGE_BYTES + 1)})
    assert answer.status_code == 413


async def test_too_large_a_form_is_refused_also_without_its_length(site: Site) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b"choice=" + b"x" * 8192

    path = await site.unproven("accept")
    headers = {"content-type": "application/x-www-form-urlencoded"}
    assert (await site.http.post(path, content=pieces(), headers=headers)).status_code == 413
    assert site.stories.sent == []


async def test_too_large_a_call_is_told_so_also_without_its_length(site: Site) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(API_BYTES // 65536 + 1):
            yield b" " * 65536

    _, secret = await site.desk.api_keys.make("crm bridge", "operator")
    headers = {"authorization": f"Bearer {secret}", "content-type": "application/json"}
    answer = await site.http.post("/api/v1/leads/check", content=pieces(), headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (413, "application/problem+json")
    assert answer.headers["strict-transport-security"]


@pytest.mark.parametrize(("pieces", "read"), [(3, 3), (1000, 64)])
async def test_what_is_refused_is_read_on_for_a_while_so_that_a_proxy_passes_the_refusal_on(
    pieces: int, read: int
) -> None:
    received = 0
    said: list[int | None] = []

    async def never(scope: Scope, receive: Receive, send: Send) -> None:
        raise AssertionError("the application is not asked")

    async def receive() -> Message:
        nonlocal received
        received += 1
        return {"type": "http.request", "body": b" " * 65536, "more_body": received < pieces}

    async def send(message: Message) -> None:
        said.append(message.get("status"))

    length = str(pieces * 65536).encode()
    scope = {"type": "http", "method": "POST", "path": "/pass", "headers": [(b"content-length", length)]}
    limited = SizeLimit(never, limit_of=lambda _: PAGE_BYTES, refusal=lambda _: Response(status_code=413))
    await limited(scope, receive, send)
    assert (received, said[0]) == (read, 413)


async def test_no_address_leads_on_to_one_without_tls(site: Site) -> None:
    for path in (await site.unproven("accept"), "/answer/x", "/pass", "/health", "/api/v1/leads"):
        answer = await site.http.get(f"{path}/")
        assert (answer.status_code, answer.headers.get("location")) == (404, None)


async def test_health_names_the_product_and_readiness_what_is_wrong(site: Site) -> None:
    assert (await site.http.get("/health")).json() == {"product": "lead-handoff", "status": "ok"}
    assert (await site.http.get("/ready")).json()["status"] == "ready"

    async def gone() -> None:
        raise LedgerUnavailable("postgresql://secret@host")

    site.desk.checks["ledger"] = gone  # type: ignore[index]
    answer = await site.http.get("/ready")
    assert answer.status_code == 503
    assert "secret" not in answer.text
    assert answer.json()["parts"]["temporal"] == "ok"


async def test_a_fault_tells_the_reader_what_to_do_and_nothing_of_ours(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(key: str) -> None:
        raise RuntimeError("the secret of our house")

    path = await site.unproven("accept")
    monkeypatch.setattr(site.desk.links, "grant", broken)
    answer = await site.http.get(path)
    assert answer.status_code == 500
    assert "A reply by mail" in answer.text
    assert "the secret" not in answer.text


def test_every_language_has_the_same_sentences_with_the_same_blanks() -> None:
    def blanks(sentence: str) -> set[str]:
        return {part.partition("}")[0] for part in sentence.split("{")[1:]}

    english = LANGUAGES["en"]
    for texts in LANGUAGES.values():
        assert texts.keys() == english.keys()
        assert {name for name in texts if blanks(texts[name]) != blanks(english[name])} == set()


def test_there_is_a_sentence_for_everything_that_the_gate_and_the_fields_of_a_lead_can_say() -> None:
    codes = {f"gate.{code}" for code in get_args(Code)}
    kinds = {f"wrong.{kind}" for kind in get_args(FieldKind)}
    labels = {f"field.{name}" for name in KINDS}
    assert (codes | kinds | labels) - LANGUAGES["en"].keys() == set()


@pytest.mark.parametrize(
    ("wanted", "language"),
    [("de", "de"), ("de-AT", "de"), ("fr, de;q=0.8, en;q=0.5", "de"), ("fr", "en"), ("", "en"), ("en-GB,en", "en")],
)
def test_the_language_is_the_first_that_we_speak(wanted: str, language: str) -> None:
    assert texts_for(wanted).language == language


def test_what_is_filled_in_is_escaped() -> None:
    assert texts_for("en")("confirm.whose", person="<b>&") == "This page is for &lt;b&gt;&amp;."


def test_a_token_names_its_view_its_page_and_its_moment() -> None:
    tokens = FormTokens(SECRET)
    token = tokens.new("key", START)
    view = tokens.read("key", token, START + timedelta(seconds=30))
    assert view is not None
    assert view.at == START
    assert tokens.new("key", START) != token
    assert tokens.read("other", token, START) is None
    assert FormTokens(SECRET + b"!").read("key", token, START) is None
    assert tokens.read("key", token, START + LIFE + timedelta(minutes=2)) is None


def test_a_page_that_is_open_while_the_secret_changes_is_answered_until_the_former_secret_is_taken_out() -> None:
    token = FormTokens(SECRET).new("key", START)
    assert FormTokens(b"a new secret", [SECRET]).read("key", token, START) is not None
    assert FormTokens(b"a new secret").read("key", token, START) is None
    new = FormTokens(b"a new secret", [SECRET]).new("key", START)
    assert FormTokens(b"a new secret").read("key", new, START) is not None


@pytest.mark.parametrize("token", ["", ".", "..", "a.b.c", "1.2.ä", "9" * 500])
def test_a_token_that_is_none_is_none(token: str) -> None:
    assert FormTokens(SECRET).read("key", token, START) is None


def test_a_rate_limit_lets_through_a_burst_and_then_so_many_a_minute() -> None:
    seconds = 0.0
    limit = RateLimit(6, clock=lambda: seconds)
    assert [limit.wait("a") for _ in range(6)] == [0] * 6
    assert limit.wait("a") == pytest.approx(10)
    assert limit.wait("b") == 0
    seconds = 10.0
    assert limit.wait("a") == 0
    assert limit.wait("a") > 0
