"""Reports that mail systems send about mail: abuse complaints (RFC 5965), DMARC (RFC 7489), TLS (RFC 8460)."""

from mail.inbound.kinds.signs import plain, report_type
from mail.inbound.mime import ParsedMail

_SUBJECTS = (
    "report domain:",
    "report-domain:",
    "[preview] report domain:",
    "dmarc aggregate report",
    "dmarc report for",
)
_SUBJECT_HOLDS = (" submitter: ", " submitter:", "report-id:")
_NAME_MARKS = 3
"""A DMARC report's file is named `receiver!policy-domain!begin!end.xml.gz` (RFC 7489 section 7.2.1.1)."""


def report(mail: ParsedMail) -> str | None:
    """A report about our mail that nobody typed."""
    if "message/feedback-report" in mail.part_types or report_type(mail) == "feedback-report":
        return "It is a feedback report (RFC 5965)."
    if report_type(mail) == "tlsrpt" or any(t.startswith("application/tlsrpt") for t in mail.part_types):
        return "It is a report about TLS (RFC 8460)."
    subject = plain(mail.subject)
    named = any(name.count("!") >= _NAME_MARKS for name in mail.part_names)
    if named or subject.startswith(_SUBJECTS) or all(sign in f"{subject} " for sign in _SUBJECT_HOLDS):
        return "It is a DMARC report (RFC 7489)."
    return f"It is a report ({report_type(mail)[:40]})." if _unknown_report(mail) else None


def _unknown_report(mail: ParsedMail) -> bool:
    kind = report_type(mail)
    return bool(kind) and not kind.endswith(("delivery-status", "disposition-notification"))
