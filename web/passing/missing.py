"""What is missing in a draft, in the reader's language, each with the field where it is put right."""

from dataclasses import dataclass

from markupsafe import Markup

from domain.admission import GateFinding
from domain.drafts import FieldFault
from domain.people import People
from domain.policy import Policy
from service.drafts import Checked
from service.ports import Listing
from web.passing.fields import KINDS, NEEDED
from web.rendering import Reader, name_of
from web.standing import what_stands

_WHOLE = ("contact", "meeting")
"""Fields whose parts do not fit together."""
_PERSON = ("rep_unknown", "rep_inactive", "not_rep", "rep_away", "many_open")


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing. `field` is where; empty where no field is meant. `code` is the finding that a reason lets through."""

    said: Markup
    field: str = ""
    code: str = ""
    is_warning: bool = False


async def missing(
    checked: Checked, given: dict[str, str], policy: Policy, listing: Listing, people: People, reader: Reader
) -> list[Missing]:
    """Everything that is missing or wrong, fields first, then what the gate says, its warnings last."""
    listed = [_fault(fault, policy, reader) for fault in _each(checked.faults, given)]
    if checked.faults:
        listed += _no_evidence_yet(checked, given, policy, reader)
    if checked.earlier:
        what = await _about(checked.earlier, listing, people, reader)
        listed.append(Missing(said=reader.texts("gate.earlier", what=what)))
    for finding in sorted(checked.findings, key=lambda f: f.severity == "warning"):
        about = await _about(finding.about, listing, people, reader)
        listed.append(_found(finding, about, policy, reader))
    return listed


def label(field: str, policy: Policy, reader: Reader) -> str:
    """What a field is called: `Company`, or `1 budget: how verified`."""
    kind, _, rest = field.partition(".")
    key, _, part = rest.partition(".")
    criterion = policy.criterion(key) if kind in ("evidence", "claim") else None
    if criterion is None:
        return reader.texts.or_plain("field", field)
    what = reader.texts.or_plain("field", f"evidence.{part}" if kind == "evidence" else "claim")
    return f"{criterion.number} {criterion.label}: {what}"


def _each(faults: tuple[FieldFault, ...], given: dict[str, str]) -> list[FieldFault]:
    """The faults of fields that the page has. A contact of whom nothing is given lacks the name, too."""
    whole = any(fault.field == "contact" for fault in faults) and "contact.name" not in given
    name = [FieldFault(field="contact.name", missing=True, said="")] if whole else []
    return [*name, *(fault for fault in faults if fault.field != "ldr")]


def _fault(fault: FieldFault, policy: Policy, reader: Reader) -> Missing:
    kind = KINDS.get(fault.field, "contact" if fault.field == "contact" else fault.field.rpartition(".")[2])
    name = "wrong.missing" if fault.missing and fault.field not in _WHOLE else f"wrong.{kind}"
    if not reader.texts.has(name):
        name = "wrong.line"
    place = {"contact": "contact.mail", "meeting": "meeting.end"}.get(fault.field, fault.field)
    return Missing(said=reader.texts(name, field=label(fault.field, policy, reader)), field=place)


def _no_evidence_yet(checked: Checked, given: dict[str, str], policy: Policy, reader: Reader) -> list[Missing]:
    """Criteria without evidence, as long as so much is missing that the gate cannot say it."""
    told = {finding.criterion for finding in checked.findings}
    if not any(fault.field in (*NEEDED, "contact") for fault in checked.faults):
        return []
    without = [
        criterion
        for criterion in sorted(policy.criteria, key=lambda c: c.number)
        if criterion.required
        and criterion.key not in told
        and not any(name.startswith(f"evidence.{criterion.key}.") for name in given)
    ]
    return [
        Missing(
            said=reader.texts("gate.missing_evidence", criterion=f"{c.number} {c.label}", about=""),
            field=f"evidence.{c.key}.value",
        )
        for c in without
    ]


def _found(finding: GateFinding, about: str, policy: Policy, reader: Reader) -> Missing:
    criterion = policy.criterion(finding.criterion) if finding.criterion else None
    name = f"{criterion.number} {criterion.label}" if criterion else ""
    place = f"evidence.{criterion.key}.value" if criterion else "rep" if finding.code in _PERSON else ""
    return Missing(
        said=reader.texts(f"gate.{finding.code}", criterion=name, about=about),
        field=place,
        code=finding.code if finding.severity == "needs_reason" else "",
        is_warning=finding.severity == "warning",
    )


async def _about(id_: str, listing: Listing, people: People, reader: Reader) -> str:
    """How the handoff of this id stands; the name, if it is a person's."""
    if not id_:
        return ""
    if row := await listing.row(id_):
        told = " ".join(str(sentence) for sentence in what_stands(row, people, reader))
        return f"{row.contact}, {row.company}. {told}"
    return name_of(people, id_)
