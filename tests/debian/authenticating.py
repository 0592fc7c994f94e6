"""A mail server that authenticates: Rspamd as Postfix's milter at the border, asking a DNS of the test's own."""

import os
import shutil
import smtplib
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from string import Template

from tests.debian.conftest import DebianMail
from tests.debian.foreground import Foreground, program
from tests.debian.servers import HERE, MailUser
from tests.dns_server import DnsServer

OUR_RELAY = "192.0.2.10"
"""From where mail of example.com comes, by its SPF record."""
ELSEWHERE = "203.0.113.66"


def from_outside(mail: DebianMail, raw: bytes, sender: str, to: str, client: str = ELSEWHERE) -> None:
    """Hands a mail to the border as if it came from this address; `sender` and `to` are the envelope's."""
    with smtplib.SMTP("127.0.0.1", mail.postfix.border_port, timeout=30) as smtp:
        smtp.ehlo("client.elsewhere.example")
        code, said = smtp.docmd("XCLIENT", f"ADDR={client} NAME=out.elsewhere.example")
        if code >= 400:
            raise RuntimeError(f"Postfix does not take XCLIENT: {said!r}")
        smtp.ehlo("client.elsewhere.example")
        smtp.sendmail(sender, [to], raw)


def from_inside(mail: DebianMail, raw: bytes, user: MailUser, to: str) -> None:
    """Hands over a mail of somebody who has logged in."""
    context = ssl.create_default_context(cafile=mail.dovecot.ca_file)
    with smtplib.SMTP("localhost", mail.postfix.submission_port, timeout=30) as smtp:
        smtp.starttls(context=context)
        smtp.login(user.address, user.password)
        smtp.sendmail(user.address, [to], raw)


def past_the_border(mail: DebianMail, raw: bytes, sender: str, to: str) -> None:
    """Hands over a mail that no milter sees and for which nobody logs in."""
    with smtplib.SMTP("127.0.0.1", mail.postfix.smtp_port, timeout=10) as smtp:
        smtp.sendmail(sender, [to], raw)


@asynccontextmanager
async def rspamd(folder: Path, dns: DnsServer, port: int) -> AsyncIterator[Foreground]:
    """A running Rspamd; `port` is where Postfix looks for the milter, `folder` is one that `nobody` can reach.

    Raises NotInstalled and DidNotStart.
    """
    executable, home = program("rspamd"), folder / "rspamd"
    (home / "plugins").mkdir(parents=True)
    for name in ("spf", "dmarc", "milter_headers"):
        (home / "plugins" / f"{name}.lua").symlink_to(f"/usr/share/rspamd/plugins/{name}.lua")
    (home / "suffixes").write_text("com\nexample\n")
    template = Template((HERE / "rspamd.conf").read_text())
    text = template.substitute(folder=home, dns=dns.port, milter=port)
    (home / "rspamd.conf").write_text(text)
    runner = "nobody" if os.geteuid() == 0 else None
    if runner:
        for path in (home, *home.iterdir()):
            shutil.chown(path, runner)
    command = [executable, "-f", "-c", str(home / "rspamd.conf")]
    server = Foreground(command, folder / "rspamd.log", {"milter": port}, runner)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
