"""The reader in a process of its own: a mail that hangs or kills it costs that mail alone."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE

import pytest

from domain.errors import MailUnreadable
from mail.inbound import isolated, read_mail
from mail.inbound.isolated import IsolatedReader, open_mail
from tests.builders import a_policy
from tests.mail_in import hanging

pytestmark = pytest.mark.wide

RAW = (Path(__file__).parent / "corpus" / "reject_by_number.eml").read_bytes()


@pytest.fixture
def reader() -> Iterator[IsolatedReader]:
    """One with more time than a busy machine ever takes."""
    reader = IsolatedReader(seconds=60)
    yield reader
    reader.close()


@pytest.fixture
def hasty() -> Iterator[IsolatedReader]:
    reader = IsolatedReader(seconds=0.5)
    yield reader
    reader.close()


async def test_it_reads_what_the_reader_itself_reads(reader: IsolatedReader) -> None:
    assert await reader.opened(RAW) == open_mail(RAW)
    assert await reader.read(RAW, a_policy(), "rep") == read_mail(RAW, a_policy(), "rep")


async def test_a_mail_that_hangs_is_given_up_and_the_next_one_has_a_process_again(
    hasty: IsolatedReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(isolated, "open_mail", hanging.hang)
        with pytest.raises(MailUnreadable, match=r"more than 0\.5 s"):
            await hasty.opened(RAW)
        patched.setattr(isolated, "open_mail", hanging.die)
        with pytest.raises(MailUnreadable, match=r"exit code 7|more than 0\.5 s"):
            await hasty.opened(RAW)


async def test_a_mail_that_kills_the_process_is_given_up_and_the_next_is_read(
    reader: IsolatedReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(isolated, "open_mail", hanging.die)
        with pytest.raises(MailUnreadable, match="exit code 7"):
            await reader.opened(RAW)
    assert await reader.opened(RAW) == open_mail(RAW)


async def test_the_event_loop_goes_on_meanwhile(hasty: IsolatedReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolated, "open_mail", hanging.hang)
    reading = asyncio.create_task(hasty.opened(RAW))
    await asyncio.sleep(0)
    assert not reading.done()
    with pytest.raises(MailUnreadable):
        await reading


def test_the_process_ends_with_its_parent_even_when_that_is_killed() -> None:
    """A worker killed by the kernel leaves nothing behind: the pipe ends when nobody holds it any more."""
    script = (
        "import asyncio\n"
        "from mail.inbound.isolated import IsolatedReader\n"
        "if __name__ == '__main__':\n"
        "    reader = IsolatedReader()\n"
        "    asyncio.run(reader.opened(b'From: a@example.com\\n\\naccept'))\n"
        "    print('running', flush=True)\n"
        "    input()\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "running\n"
        parent.send_signal(signal.SIGKILL)
        parent.communicate(timeout=60)
