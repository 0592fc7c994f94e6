"""Errors that cross a port, in domain words. The docstring is the message where none is given.

HandoffError
+-- SettingsFault          a setting, policy, people or lead file is wrong: says file, place and cure
+-- LetterFault            a letter cannot be written from this case
+-- RecipientRefused       the recipient's address is refused for good
+-- MailRefused            the mail server refuses this letter for good
+-- MailDelayed            the mail server cannot take it now
+-- MailboxLost            the connection to the mailbox is gone
+-- MailboxMisconfigured   login refused, or a folder is missing
+-- MailUnreadable         reading this mail took too long, or ended the process that read it
+-- CrmUnavailable         the CRM cannot be read now
+-- CrmMisconfigured       the CRM refuses the key, or an agreed stage is missing
+-- LedgerUnavailable      the ledger's database cannot be reached now, or its tables are not there
"""


class HandoffError(Exception):
    """Something went wrong."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or (type(self).__doc__ or "").strip())


class SettingsFault(HandoffError):
    """A setting is wrong."""


class LetterFault(HandoffError):
    """The letter cannot be written."""


class RecipientRefused(HandoffError):
    """The mail server refuses this recipient for good (SMTP 5xx to RCPT)."""


class MailRefused(HandoffError):
    """The mail server refuses this letter for good (SMTP 5xx to DATA)."""


class MailDelayed(HandoffError):
    """The mail server cannot take the letter now; it will be tried again."""

    def __init__(self, message: str = "", retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        """Seconds to wait at least before the next try, if the server's answer suggests one."""


class MailboxLost(HandoffError):
    """The connection to the mailbox is gone."""


class MailboxMisconfigured(HandoffError):
    """The mailbox refuses the login or lacks a folder; run `starter.py setup`."""


class MailUnreadable(HandoffError):
    """This mail cannot be read by the machine."""


class CrmUnavailable(HandoffError):
    """The CRM cannot be read now."""


class CrmMisconfigured(HandoffError):
    """The CRM refuses the key, or the agreed stage is missing there."""


class NotInCrm(HandoffError):
    """The CRM has no such lead, stage or opportunity."""


class LedgerUnavailable(HandoffError):
    """The ledger's database cannot be reached now, or its tables are not there."""
