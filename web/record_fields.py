"""Fields of the answer page that put a record right or bring new evidence; named as on the page for passing."""

from collections.abc import Mapping

from domain.drafts import REASON
from domain.policy import Policy
from web.forms import Form
from web.passing.fields import KINDS, PARTS, FieldKind

EVIDENCE = "evidence."
RECORD: Mapping[str, FieldKind] = {
    name: KINDS[name] for name in ("contact.phone", "contact.mail", "meeting.start", "meeting.end")
}
"""What an LDR may put right in a record that was passed, with its kind; the rest goes in words."""
_LONGEST = 2_000
_LONGEST_LINE = 200


def typed_record(form: Form) -> dict[str, str]:
    """The new values that were filled in."""
    return _typed(form, RECORD)


def typed_evidence(form: Form, policy: Policy) -> dict[str, str]:
    """The evidence that was filled in, for the criteria of this policy."""
    return _typed(form, [f"{EVIDENCE}{c.key}.{part}" for c in policy.criteria for part in PARTS])


def reasons(form: Form) -> dict[str, str]:
    """The reasons that were given for findings of the gate."""
    codes = [name for name in form.values if name.removeprefix(REASON).replace("_", "").isalpha()]
    return _typed(form, [name for name in codes if name.startswith(REASON)][:20])


def one_line(said: str) -> str:
    """The text as one line, not too long for an id."""
    return " ".join(said.split())[:_LONGEST_LINE]


def _typed(form: Form, names: Mapping[str, FieldKind] | list[str]) -> dict[str, str]:
    said = {name: form.one(name).strip().replace("\r\n", "\n")[:_LONGEST] for name in names}
    return {name: text for name, text in said.items() if text}
