"""The use cases: check, pass, list, show, decide, take a mail. Called by starter, web and the mailbox's deed."""
