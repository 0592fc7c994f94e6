"""Mail in: bytes from IMAP, then kind, visible text, meaning. Pure but for `imap.py` and `link.py`, which talk IMAP."""

from mail.inbound.reading import read_mail

__all__ = ["read_mail"]
