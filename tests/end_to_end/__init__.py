"""The whole loop on real servers: Temporal, SMTP and IMAP from PyPI, workers in this process or in one of their own."""
