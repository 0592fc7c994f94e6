"""The network's side of checking signatures: a key is looked up in the DNS, and the pure check judges by it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import dns.asyncresolver
import dns.exception

from mail.inbound.mime import ParsedMail
from mail.security.results import Proof
from mail.security.signatures import FIELD, signatures, verified

Txt = Callable[[str], Awaitable[bytes | None]]
"""A TXT record by its DNS name; None when there is none, or several, or no answer in time. Never raises."""
PATIENCE = 5.0
"""Seconds for one look-up with all its tries."""


class DkimWitness:
    """Says whether a valid DKIM signature of From's own domain stands on a mail. Fills the port `Witness`."""

    def __init__(self, desk: str, txt: Txt) -> None:
        """`desk` is the desk's address: a signed mail to somebody else proves nothing here."""
        self._desk, self._txt = desk, txt

    async def of(self, raw: bytes, mail: ParsedMail, mailbox: str, at: datetime) -> Proof:
        """What the mail's signatures say of this From. `at` (UTC) is when the mail came. Never raises."""
        fitting = signatures(mail, mailbox, self._desk, at)
        if not fitting:
            some = "none of its DKIM signatures covers what it must" if mail.header.first(FIELD) else "it is not signed"
            return Proof(result="silent", because=f"Our own check: {some}.")
        why = ""
        for signature in fitting:
            record = await self._txt(signature.record)
            if record is None:
                why = why or f"the key of {signature.domain} could not be looked up"
                continue
            fault = await asyncio.to_thread(verified, raw, signature, record)
            if not fault:
                because = f"Its DKIM signature by {signature.domain} holds; we checked it ourselves."
                return Proof(result="proven", because=because)
            why = fault
        return Proof(result="silent", because=f"Our own check: {why}.")


def dns_txt(resolver: dns.asyncresolver.Resolver | None = None) -> Txt:
    """TXT records from the DNS; the system's resolver where none is given."""

    async def txt(name: str) -> bytes | None:
        try:
            asked = resolver or dns.asyncresolver.get_default_resolver()
            answer = await asked.resolve(name, "TXT", lifetime=PATIENCE, search=False)
        except (dns.exception.DNSException, OSError, ValueError):
            return None
        records = [b"".join(record.strings) for record in answer]
        return records[0] if len(records) == 1 else None

    return txt
