"""Debian's Dovecot and Postfix for tests: loopback ports, a generated configuration and data in a folder of their own.

Dovecot runs without privileges: as ourselves, or as `nobody` when we are root. Postfix can run as root only.

    async with dovecot(folder, users) as imap, postfix(folder, imap) as smtp:
        await imap.kill()
        await imap.start()      # the same ports, the same mail
"""

import asyncio
import os
import pwd
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template

import trustme

from tests.debian.foreground import CURE, Foreground, NotInstalled, free_port, program

HERE = Path(__file__).parent
DOVECOT_PARTS = ("imap", "lmtp", "modules/lib90_sieve_plugin.so")
MASTER = "/usr/lib/postfix/sbin/master"
LATE_DOMAIN = "late.example.com"
INTERNAL_MARK = "X-Desk-Internal: 5f0c4e1b7a92"
"""What Postfix writes on mail of users that logged in, and strips from all other mail."""
STRIPPED = r"""/^X-Desk-Internal[[:space:]]*:/ IGNORE
/^Authentication-Results[[:space:]]*:[[:space:]]*mail\.example\.com/ IGNORE
"""
"""Postfix's rules for headers that only our own servers may write."""


@dataclass(frozen=True)
class MailUser:
    """Somebody with a mailbox: the address is the login too."""

    address: str
    password: str


class DovecotServer(Foreground):
    """IMAP (plain and TLS), LMTP, and the login service that Postfix asks. Its mail is in Maildirs under `folder`."""

    folder: Path

    @property
    def imap_port(self) -> int:
        """IMAP without TLS."""
        return self.ports["imap"]

    @property
    def imaps_port(self) -> int:
        """IMAP with implicit TLS; the authority is `ca_file`."""
        return self.ports["imaps"]

    @property
    def lmtp_port(self) -> int:
        """Where mail is delivered."""
        return self.ports["lmtp"]

    @property
    def auth_port(self) -> int:
        """Dovecot's login service, in the protocol that Postfix speaks."""
        return self.ports["auth"]

    @property
    def ca_file(self) -> Path:
        """The PEM file of the authority that signed the servers' certificate."""
        return self.folder / "ca.pem"

    def sieve(self, address: str, script: str) -> None:
        """Gives a user a Sieve script (RFC 5228), in force from the next delivery on; an empty one takes it away."""
        home = self.folder / "mail" / address
        home.mkdir(exist_ok=True)
        if self.user is not None:
            shutil.chown(home, self.user, pwd.getpwnam(self.user).pw_gid)
        # A compiled script as young as the new text would stay in force.
        (home / ".dovecot.svbin").unlink(missing_ok=True)
        (home / ".dovecot.sieve").write_text(script)

    def vacation(self, address: str, subject: str, text: str) -> None:
        """A genuine out-of-office answer (RFC 5230) to every sender; sent through Postfix."""
        quoted = [text.replace("\\", "\\\\").replace('"', '\\"') for text in (subject, text)]
        script = 'require ["vacation", "vacation-seconds"];\nvacation :seconds 0 :subject "{}" "{}";\n'
        self.sieve(address, script.format(*quoted))


class PostfixServer(Foreground):
    """SMTP in front of Dovecot's LMTP; nothing leaves the machine."""

    @property
    def smtp_port(self) -> int:
        """SMTP without login, with STARTTLS on offer; takes mail also while Dovecot is down."""
        return self.ports["smtp"]

    @property
    def border_port(self) -> int:
        """SMTP for mail from outside: a milter at `milter_port` judges it, and what is only ours to write is stripped.

        Takes the client's address from XCLIENT. Without a running milter mail is put off.
        """
        return self.ports["border"]

    milter_port: int

    @property
    def submission_port(self) -> int:
        """SMTP that asks for STARTTLS and a user's login; needs a running Dovecot."""
        return self.ports["submission"]


@contextmanager
def server_folder() -> Iterator[Path]:
    """A folder that the servers' users can reach, with a path short enough for sockets; removed afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="mail-", dir="/tmp"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@asynccontextmanager
async def dovecot(
    folder: Path, users: Sequence[MailUser], submission_port: int | None = None
) -> AsyncIterator[DovecotServer]:
    """A running Dovecot with a mailbox for each user.

    `folder` must be reachable by the server's user (`server_folder`). `submission_port` is where Sieve's own mail goes
    (vacation answers): Postfix's port. Raises NotInstalled and DidNotStart.
    """
    server = _dovecot(folder / "dovecot", users, submission_port)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def postfix(
    folder: Path, lmtp: DovecotServer, users: Sequence[MailUser], smtp_port: int | None = None
) -> AsyncIterator[PostfixServer]:
    """A running Postfix that hands the users' mail to Dovecot.

    An unknown user of example.com is refused at RCPT (550 5.1.1). An unknown user of `LATE_DOMAIN` is taken and
    refused by Dovecot afterwards, so that the sender gets a genuine DSN (RFC 3464). Everything else is refused.
    Raises NotInstalled, PermissionError without root, and DidNotStart.
    """
    ports = {"smtp": smtp_port or free_port(), "submission": free_port(), "border": free_port()}
    server = await _postfix(folder / "postfix", lmtp, users, ports)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


def _dovecot(folder: Path, users: Sequence[MailUser], submission_port: int | None) -> DovecotServer:
    executable = program("dovecot")
    for part in DOVECOT_PARTS:
        if not Path("/usr/lib/dovecot", part).exists():
            raise NotInstalled(f"Dovecot's {part} is not installed; {CURE}")
    runner = "nobody" if os.geteuid() == 0 else None
    account = pwd.getpwuid(os.geteuid()) if runner is None else pwd.getpwnam(runner)
    ports = {name: free_port() for name in ("imap", "imaps", "lmtp", "auth")}
    for name in ("", "mail", "run", "state"):
        (folder / name).mkdir(exist_ok=True)
    _certificates(folder)
    (folder / "users").write_text("".join(f"{user.address}:{{PLAIN}}{user.password}\n" for user in users))
    template = Template((HERE / "dovecot.conf").read_text())
    settings = template.substitute(
        folder=folder, user=account.pw_name, uid=account.pw_uid, gid=account.pw_gid,
        submission=f"127.0.0.1:{submission_port or 9}", **ports,
    )  # fmt: skip
    (folder / "dovecot.conf").write_text(settings)
    for path in (folder, *folder.rglob("*")):
        if runner is not None:
            os.chown(path, account.pw_uid, account.pw_gid)
    server = DovecotServer([executable, "-F", "-c", str(folder / "dovecot.conf")], folder / "log", ports, runner)
    server.folder = folder
    return server


async def _postfix(
    folder: Path, lmtp: DovecotServer, users: Sequence[MailUser], ports: dict[str, int]
) -> PostfixServer:
    executable = program("postfix")
    if os.geteuid() != 0:
        raise PermissionError("Postfix can be started by root only: run these tests as root")
    for name in ("conf", "queue", "data"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    shutil.copy("/etc/postfix/postfix-files", folder / "conf")
    shutil.chown(folder / "data", "postfix")
    (folder / "conf" / "users").write_text("".join(f"{user.address} yes\n" for user in users) + f"@{LATE_DOMAIN} yes\n")
    milter_port = free_port()
    for name in ("main.cf", "master.cf"):
        template = Template((HERE / name).read_text())
        text = template.substitute(folder=folder, lmtp=lmtp.lmtp_port, auth=lmtp.auth_port, milter=milter_port,
                                   certificates=lmtp.folder, late=LATE_DOMAIN, **ports)  # fmt: skip
        (folder / "conf" / name).write_text(text)
    (folder / "conf" / "border").write_text(STRIPPED)
    (folder / "conf" / "inside").write_text(f"{STRIPPED}/^From:/ PREPEND {INTERNAL_MARK}\n")
    # Makes the queue's folders. The master is then started without the `postfix` command, which would put a shell
    # between us and the process group that kill() ends.
    await _run(executable, "-c", str(folder / "conf"), "check")
    server = PostfixServer([MASTER, "-c", str(folder / "conf"), "-s"], folder / "log", ports)
    server.milter_port = milter_port
    return server


async def _run(*command: str) -> None:
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    said, _ = await process.communicate()
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}: {said.decode(errors='replace')}")


def _certificates(folder: Path) -> None:
    """A private authority and one certificate for both servers."""
    authority = trustme.CA()
    certificate = authority.issue_cert("localhost", "127.0.0.1")
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    certificate.private_key_pem.write_to_path(str(folder / "key.pem"))
    for number, pem in enumerate(certificate.cert_chain_pems):
        pem.write_to_path(str(folder / "cert.pem"), append=number > 0)
    (folder / "key.pem").chmod(0o600)
