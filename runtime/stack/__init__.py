"""The embedded stack for trial and tests: Temporal with its UI, SMTP and IMAP on loopback; not for production."""
