"""Replies typed in real mail clients, in batch: neomutt honours Reply-To; s-nail answers From."""

import asyncio
import contextlib
import os
import pty
import textwrap
from pathlib import Path

from tests.debian.foreground import program
from tests.debian.servers import DovecotServer, MailUser, PostfixServer

SECONDS = 20.0


async def reply_with_neomutt(
    folder: Path, imap: DovecotServer, smtp: PostfixServer, user: MailUser, subject: str, text: str
) -> None:
    """Answers the mail with this subject in the user's INBOX; `text` stands above the quote.

    `folder` is empty and the test's own. Raises TimeoutError when neomutt does not end, RuntimeError when it fails.
    """
    editor = folder / "editor"
    editor.write_text(f'#!/bin/sh\n{{ cat {folder}/text; cat "$1"; }} > {folder}/new && cat {folder}/new > "$1"\n')
    editor.chmod(0o755)
    (folder / "text").write_text(text + "\n\n")
    (folder / "neomuttrc").write_text(_neomuttrc(folder, imap, smtp, user, subject))
    ours, theirs = pty.openpty()
    try:
        process = await asyncio.create_subprocess_exec(
            program("neomutt"), "-F", str(folder / "neomuttrc"), stdin=theirs, stdout=theirs, stderr=theirs,
            env=_environment(folder), start_new_session=True,
        )  # fmt: skip
        os.close(theirs)
        loop = asyncio.get_running_loop()
        shown = bytearray()
        loop.add_reader(ours, _drain, ours, shown)  # a full terminal would block it
        try:
            async with asyncio.timeout(SECONDS):
                code = await process.wait()
        finally:
            loop.remove_reader(ours)
            if process.returncode is None:
                process.kill()
                await process.wait()
    finally:
        os.close(ours)
    if code != 0:
        raise RuntimeError(f"neomutt ended with {code}: {shown.decode(errors='replace')}")


async def reply_with_s_nail(
    folder: Path, imap: DovecotServer, smtp: PostfixServer, user: MailUser, text: str, number: int
) -> None:
    """Answers mail `number` of the user's INBOX; `text` stands below the quote. Raises RuntimeError when it fails."""
    name, password = user.address.replace("@", "%40"), user.password
    (folder / "mailrc").write_text(
        textwrap.dedent(f"""\
        set v15-compat from={user.address} mta=smtp://127.0.0.1:{smtp.smtp_port} smtp-auth=none
        set inbox=imap://{name}:{password}@127.0.0.1:{imap.imap_port}/INBOX
        set quote nosave hold keep
        """)
    )
    process = await asyncio.create_subprocess_exec(
        program("s-nail"), "-#", "-:u", "-f", f"imap://{name}:{password}@127.0.0.1:{imap.imap_port}/INBOX",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        env=_environment(folder) | {"MAILRC": str(folder / "mailrc")},
    )  # fmt: skip
    async with asyncio.timeout(SECONDS):
        said, _ = await process.communicate(f"reply {number}\n{text}\n~.\nxit\n".encode())
    if process.returncode != 0:
        raise RuntimeError(f"s-nail ended with {process.returncode}: {said.decode(errors='replace')}")


def _neomuttrc(folder: Path, imap: DovecotServer, smtp: PostfixServer, user: MailUser, subject: str) -> str:
    pattern = subject.replace("(", ".").replace(")", ".")
    return textwrap.dedent(f"""\
        set folder = imap://{user.address}@127.0.0.1:{imap.imap_port}/
        set spoolfile = +INBOX
        set imap_pass = {user.password}
        set smtp_url = smtp://127.0.0.1:{smtp.smtp_port}/
        set smtp_authenticators = ""
        set ssl_starttls = no
        set ssl_force_tls = no
        set from = {user.address}
        set hostname = client.example.com
        set editor = {folder}/editor
        set record = ""
        set include = yes
        set fast_reply = yes
        set reply_to = yes
        set reply_self = no
        set abort_unmodified = no
        set abort_noattach = no
        set quit = yes
        set wait_key = no
        set confirmappend = no
        push "<limit>~s '{pattern}'<enter><first-entry><reply><send-message><exit>"
        """)


def _environment(folder: Path) -> dict[str, str]:
    return {"PATH": os.defpath, "HOME": str(folder), "TERM": "xterm", "LANG": "C.UTF-8"}


def _drain(terminal: int, shown: bytearray) -> None:
    with contextlib.suppress(OSError):  # the client closed its side
        shown += os.read(terminal, 65536)
