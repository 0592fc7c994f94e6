"""Logs of worker and starter: one line an event, with addresses and reply keys taken out."""

import logging
import sys

from mail.security.redact import redact


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def start_logs(level: int = logging.INFO) -> None:
    """Writes logs to standard error. Personal data in mail addresses never reaches them."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for noisy in ("aioimaplib", "httpx", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
