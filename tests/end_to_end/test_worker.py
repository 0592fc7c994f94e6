"""`worker.py` as a process: killed in the middle, stopped while letters are in flight."""

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from aiosmtpd.smtp import SMTP, Envelope, Session

from runtime.stack.ports import LOOPBACK
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import Place, a_place, changed_env
from tests.end_to_end.worker import START, Failover, a_worker, fail_over

pytestmark = [pytest.mark.wide, pytest.mark.usefixtures("failover")]


@pytest_asyncio.fixture(scope="module")
async def quiet_place(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    """A house in which nobody works yet."""
    async with a_place(tmp_path_factory.mktemp("quiet")) as opened:
        yield opened


@pytest_asyncio.fixture(scope="module")
async def failover(
    quiet_place: Place, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator["asyncio.Task[Failover]"]:
    """The killed worker's story, begun with the first test: it mostly waits, for a heartbeat timeout.

    It has a place of its own, made after the other one: one process cannot set up two ledgers at once (Alembic).
    """
    story = asyncio.create_task(fail_over(tmp_path_factory.mktemp("failover")))
    yield story
    story.cancel()


async def test_a_worker_asked_to_stop_finishes_the_letters_in_flight(quiet_place: Place, tmp_path: Path) -> None:
    """SIGTERM while the mail server has the letters, and has not said 250 yet."""
    place, leads = quiet_place, [quiet_place.new_id() for _ in range(3)]
    async with a_slow_post() as post:
        env = changed_env(place, tmp_path, HANDOFF_MAIL__SMTP_PORT=str(post.port))
        async with a_worker(env, tmp_path / "first.log") as first:
            for lead in leads:
                await place.pass_lead(fresh_lead(lead))
            await post.holds(len(leads))
            first.send_signal(signal.SIGTERM)
            async with a_worker(env, tmp_path / "second.log"):
                post.says_250()
                async with asyncio.timeout(START):
                    assert await first.wait() == 0
                for lead in leads:
                    await place.until(f"handoff-{lead}-1", "with_rep")
        assert sorted(post.taken.values()) == [1, 1, 1]


async def test_a_killed_worker_is_followed_by_another_that_reads_the_reply(
    failover: "asyncio.Task[Failover]",
) -> None:
    came = await failover
    assert came.row.outcome == "converted"
    assert sorted(came.letters.values()) == [1, 1, 1, 1]
    assert came.incidents == 0


class SlowPost:
    """A mail server that takes letters, counts them by Message-ID, and says 250 only when it is told to."""

    def __init__(self) -> None:
        self.port = 0
        self.taken = Counter[str]()
        self._more = asyncio.Condition()
        self._open = asyncio.Event()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Called by aiosmtpd for each letter."""
        lines = (envelope.original_content or b"").decode().splitlines()
        async with self._more:
            self.taken[next(line for line in lines if line.lower().startswith("message-id:"))] += 1
            self._more.notify_all()
        await self._open.wait()
        return "250 2.0.0 OK"

    async def holds(self, letters: int) -> None:
        """Returns when so many letters are in its hands."""
        async with asyncio.timeout(START), self._more:
            await self._more.wait_for(lambda: self.taken.total() >= letters)

    def says_250(self) -> None:
        """From now on it answers at once."""
        self._open.set()


@asynccontextmanager
async def a_slow_post() -> AsyncIterator[SlowPost]:
    """A running one on a port of its own."""
    post, loop = SlowPost(), asyncio.get_running_loop()
    listener = await loop.create_server(lambda: SMTP(post, hostname="mail.example", loop=loop), LOOPBACK, 0)
    async with listener:
        post.port = listener.sockets[0].getsockname()[1]
        yield post
