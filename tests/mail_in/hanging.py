"""Readers that go wrong, at module level so that another process can be told to run them."""

import os
import time


def hang(raw: bytes) -> None:
    """Never ends, not even on a polite request."""
    while True:
        time.sleep(60)


def die(raw: bytes) -> None:
    """Ends the process without a word."""
    os._exit(7)
