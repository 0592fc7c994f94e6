"""Loopback ports of the embedded stack."""

import asyncio
import secrets
import socket
from dataclasses import dataclass, fields, replace

from runtime.errors import StackFault

LOOPBACK = "127.0.0.1"
FIRST_FREE, LAST_FREE = 20000, 32000
TRIES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """Where the parts listen; 0 lets the stack choose a free one."""

    temporal: int = 17233
    ui: int = 18233
    smtp: int = 12525
    imap: int = 11143


FREE = Ports(temporal=0, ui=0, smtp=0, imap=0)
"""Every port chosen freely, so that several stacks run side by side."""


def chosen(ports: Ports) -> Ports:
    """The ports with each 0 replaced by a free one. Raises StackFault that names the first port that is taken."""
    held: dict[str, socket.socket] = {}
    try:
        for part in fields(ports):
            held[part.name] = _hold(part.name, getattr(ports, part.name))
        return replace(ports, **{name: held[name].getsockname()[1] for name in held})
    finally:
        for one in held.values():
            one.close()


def _free_port() -> int:
    """A port that nobody uses, below those that the kernel hands to outgoing connections: it stays free until used."""
    for _ in range(TRIES):
        port = FIRST_FREE + secrets.randbelow(LAST_FREE - FIRST_FREE)
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            if probe.connect_ex((LOOPBACK, port)) != 0:
                return port
    return 0


async def listens(port: int) -> bool:
    """Whether something takes connections at this loopback port."""
    try:
        _, writer = await asyncio.open_connection(LOOPBACK, port)
    except OSError:
        return False
    writer.close()
    return True


def _hold(part: str, port: int) -> socket.socket:
    held = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        held.bind((LOOPBACK, port or _free_port()))
    except OSError as fault:
        held.close()
        raise taken(part, port, fault) from fault
    return held


def taken(part: str, port: int, fault: OSError) -> StackFault:
    """The fault that says that this part's port cannot be had."""
    return StackFault(
        f"Port {port}, wanted for {part}, cannot be had ({fault.strerror}). "
        "Stop what uses it, or choose another port (0 picks a free one)."
    )
