"""The whole OpenAPI document, gone through by schemathesis with made-up requests, good ones and bad ones.

python -m tests.web.api_document [--examples 100]

It prints figures: operations, answers by status, answers of 5xx, and answers that the document does not tell. Every
request is served by the real application over a real ledger; the stories behind it are a fake.
"""

import argparse
import asyncio
import re
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from domain.errors import HandoffError
from tests.web.site import Site, a_site, serving
from web.limits import RateLimit

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,"
    "response_headers_conformance,unsupported_method,ignored_auth"
)
EVERY_PHASE = "examples,coverage,fuzzing"
_FAULT = 500


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What came of a run. `complaint` is what schemathesis wrote where it found something; else empty."""

    operations: int
    answers: Counter[int]
    undocumented: int
    complaint: str
    seconds: float

    @property
    def faults(self) -> int:
        """Answers of 5xx."""
        return sum(many for status, many in self.answers.items() if status >= _FAULT)

    def told(self) -> str:
        """The figures as lines."""
        by_status = ", ".join(f"{status}: {many}" for status, many in sorted(self.answers.items()))
        return (
            f"operations {self.operations}, cases {self.answers.total()} ({by_status}), "
            f"5xx {self.faults}, undocumented {self.undocumented}, {self.seconds:.0f} s"
        )


class Counted:
    """Counts the answers of the API by status."""

    def __init__(self, app: ASGIApp, answers: Counter[int]) -> None:
        self._app, self._answers = app, answers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start" and scope["path"] != "/api/openapi.json":
                self._answers[message["status"]] += 1
            await send(message)

        await self._app(scope, receive, noting)


async def go_through(site: Site, folder: Path, *, examples: int, phases: str = EVERY_PHASE) -> Figures:
    """Goes through the document with so many made-up requests for each operation, beside the systematic ones."""
    _, secret = await site.desk.api_keys.make("schemathesis", "operator")
    answers, began = Counter[int](), perf_counter()
    desk = replace(site.desk, api_rate=RateLimit(10**6))
    async with serving(desk, lambda app: Counted(app, answers)) as url:
        program = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "schemathesis.cli", "run", f"{url}/api/openapi.json", "--url", url,
            "--header", f"Authorization: Bearer {secret}", "--checks", CHECKS, "--max-examples", str(examples),
            "--phases", phases, "--generation-deterministic", "--no-color",
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, cwd=folder,
        )  # fmt: skip
        said = (await program.communicate())[0].decode()
        document = (await site.http.get("/api/openapi.json")).json()
    if not (tested := re.search(r"Tested:\s+(\d+)", said)):
        raise HandoffError(f"schemathesis did not run:\n{said}")
    assert int(tested[1]) == operations(document), said
    return Figures(
        operations=operations(document),
        answers=answers,
        undocumented=len(re.findall(r"^- (?:Undocumented|Response violates|Missing header)", said, re.MULTILINE)),
        complaint=said if program.returncode else "",
        seconds=perf_counter() - began,
    )


def operations(document: dict[str, Any]) -> int:
    """How many operations the document tells."""
    return sum(len(path) for path in document["paths"].values())


async def _main(examples: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        async with a_site(Path(folder)) as site:
            figures = await go_through(site, Path(folder), examples=examples)
    print(figures.complaint + figures.told())
    return 1 if figures.complaint else 0


if __name__ == "__main__":
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--examples", type=int, default=100, help="made-up requests for each operation")
    sys.exit(asyncio.run(_main(given.parse_args().examples)))
