"""A real SMTP server on loopback that answers as it is told."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session


@dataclass
class Answers:
    """What the server says at each step; None lets the step pass. `taken` are the mails that it accepted."""

    sender: str | None = None
    recipient: str | None = None
    data: str | None = None
    drop: bool = False
    """Breaks the connection off when the letter comes."""
    silent: bool = False
    """Takes the letter and never says so."""
    taken: list[Envelope] = field(default_factory=list)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """MAIL FROM."""
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self.sender or "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """RCPT TO."""
        if self.recipient:
            return self.recipient
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """The letter itself."""
        if self.drop:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
            return "421 gone"
        if self.data:
            return self.data
        self.taken.append(envelope)
        if self.silent:
            await self.released.wait()
        return "250 OK"


@asynccontextmanager
async def serving(answers: Answers, tls: ssl.SSLContext | None = None, **options: Any) -> AsyncIterator[int]:
    """The port of a server with these answers; `tls` makes it implicit TLS, `options` are aiosmtpd's."""
    loop = asyncio.get_running_loop()

    def connection() -> SMTP:
        return SMTP(answers, hostname="mail.example", loop=loop, **options)

    server = await loop.create_server(connection, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        answers.released.set()
        server.close()
        await server.wait_closed()


def only(user: str, password: str) -> Any:
    """An authenticator that knows one login."""

    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        right = (data.login, data.password) == (user.encode(), password.encode())
        return AuthResult(success=right, handled=False)

    return check
