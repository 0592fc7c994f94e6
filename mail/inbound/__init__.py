"""Mail in: IMAP to bytes, to kind, to visible text. Pure, but for `imap.py` and `link.py`, which talk IMAP."""
