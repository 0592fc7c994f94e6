"""Errors of the running program's surroundings. The docstring is the message where none is given."""

from domain.errors import HandoffError


class ServerUnreachable(HandoffError):
    """The Temporal server cannot be reached."""


class StackFault(HandoffError):
    """A part of the embedded stack is missing, cannot start, or has stopped by itself."""
