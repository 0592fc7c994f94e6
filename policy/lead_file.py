"""A lead as it is written in a file, and the domain's lead made from it."""

from collections.abc import Mapping
from typing import Annotated, Any, get_args

from pydantic import BeforeValidator, Field, ValidationError, model_validator

from domain.company import company_domain
from domain.lead import Claim, Contact, Evidence, Lead, Meeting, Method, Promise
from policy.amounts import EvidenceValue
from policy.fields import (
    CriterionKey,
    Domain,
    FileModel,
    Language,
    LeadId,
    Line,
    Mail,
    PersonId,
    Phone,
    Text,
    Url,
    Zone,
    as_list,
    e164,
)
from policy.lengths import Moment
from policy.plain import plain
from policy.problems import FileFault, Problem, problems_of


def _method(given: Any) -> Any:
    return given.lower().replace(" ", "_") if isinstance(given, str) else given


class ContactModel(FileModel):
    """The person at the prospect; mail or phone is needed."""

    name: Line = Field(description="The contact's full name.")
    mail: Mail | None = Field(None, description="The contact's mail address.")
    phone: Phone | None = Field(None, description="The contact's phone number with country code.")
    title: Line | None = Field(None, description="The contact's role in the company.")
    language: Language | None = Field(None, description="The contact's language, such as de.")
    zone: Zone | None = Field(None, description="The contact's time zone, an IANA name.")
    reach: Line | None = Field(None, description="When and how the contact is best reached.")

    @model_validator(mode="after")
    def _reachable(self) -> "ContactModel":
        if not self.mail and not self.phone:
            raise ValueError("has neither mail nor phone; write at least one.")
        return self


class MeetingModel(FileModel):
    """An agreed meeting."""

    start: Moment = Field(description="When it starts.")
    end: Moment = Field(description="When it ends.")
    link: Url | None = Field(None, description="The link to join it.")


class PromiseModel(FileModel):
    """What the LDR promised to the prospect."""

    what: Line = Field(description="What was promised.")
    by: Moment | None = Field(None, description="By when it was promised.")


class EvidenceModel(FileModel):
    """Proof that a criterion was verified."""

    value: EvidenceValue = Field(description="What was verified: money, a month, yes or no, or words.")
    method: Annotated[Method, BeforeValidator(_method)] = Field(
        description=f"How it was verified: {', '.join(get_args(Method))}."
    )
    by: PersonId = Field(description="The person id of the LDR who verified it.")
    at: Moment = Field(description="When it was verified.")
    note: Text = Field(description="What the prospect said, in a sentence.")


class LeadModel(FileModel):
    """A lead that an LDR passes to a rep."""

    id: LeadId = Field(description="The lead's id in the CRM: letters, digits, dots, hyphens, underscores; at most 64.")
    company: Line = Field(description="The prospect's company.")
    company_note: Line | None = Field(None, description="Place and size of the company.")
    domain: Domain | None = Field(
        None, description="The company's mail domain; the contact's where it is missing, unless it is a public one."
    )
    crm_link: Url | None = Field(None, description="The lead's page in the CRM.")
    source: Line = Field(description="Where the lead came from.")
    campaign: Line | None = Field(None, description="The campaign that brought the lead.")
    partner: Line | None = Field(None, description="The partner that brought the lead.")
    rep: PersonId = Field(description="The person id of the rep who gets the lead.")
    ldr: PersonId = Field(description="The person id of the LDR who passes the lead.")
    contact: ContactModel = Field(description="The person at the prospect.")
    meeting: MeetingModel | None = Field(None, description="The agreed meeting.")
    promises: Annotated[tuple[PromiseModel, ...], BeforeValidator(as_list)] = Field(
        (), description="What was promised to the prospect, by when."
    )
    why_now: Text | None = Field(None, description="Why the prospect moves now.")
    careful: Text | None = Field(None, description="What the rep must be careful about.")
    notes_link: Url | None = Field(None, description="Call notes or recording.")
    evidence: dict[CriterionKey, EvidenceModel] = Field(
        default_factory=dict, description="Evidence by the criterion's key."
    )
    claims: dict[CriterionKey, Line] = Field(
        default_factory=dict, description="What the prospect said in a form, by the criterion's key. Never evidence."
    )


def parse_lead(data: Mapping[str, Any]) -> Lead:
    """A lead from data as YAML or JSON gives it. Raises FileFault with everything that is wrong."""
    found = lead_or_problems(plain(data))
    if isinstance(found, Lead):
        return found
    raise FileFault({f"lead {data.get('id', 'without id')}": found})


def lead_or_problems(data: Any) -> Lead | tuple[Problem, ...]:
    """The lead, or everything that is wrong with it. `data` is plain (`policy.plain`)."""
    try:
        return _lead(LeadModel.model_validate(data))
    except ValidationError as error:
        return problems_of(error, LeadModel)


def legible(data: Any, problems: tuple[Problem, ...]) -> Lead | None:
    """The lead without the parts that have problems, or None if what is left makes no lead."""
    if not isinstance(data, dict) or not all(p.path for p in problems):
        return None
    left = {key: dict(value) if isinstance(value, dict) else value for key, value in data.items()}
    for problem in problems:
        key, _, rest = problem.path.partition(".")
        part = rest.split(".")[0]
        if rest and key in ("evidence", "claims", "contact") and isinstance(left.get(key), dict):
            left[key].pop(part, None)
        else:
            left.pop(key.partition("[")[0], None)
    found = lead_or_problems(left)
    return found if isinstance(found, Lead) else None


def _lead(model: LeadModel) -> Lead:
    simple = model.model_dump(exclude={"domain", "contact", "meeting", "promises", "evidence", "claims"})
    return Lead(
        **simple,
        domain=model.domain or company_domain(None, model.contact.mail),
        contact=_contact(model.contact),
        meeting=Meeting(**model.meeting.model_dump()) if model.meeting else None,
        promises=tuple(Promise(what=p.what, by=p.by) for p in model.promises),
        evidence=tuple(
            Evidence(criterion=key, value=e.value, method=e.method, by=e.by, at=e.at, note=e.note)
            for key, e in model.evidence.items()
        ),
        claims=tuple(Claim(criterion=key, said=said) for key, said in model.claims.items()),
    )


def _contact(model: ContactModel) -> Contact:
    written = model.model_dump(exclude={"phone"})
    return Contact(**written, phone=e164(model.phone) if model.phone else None, phone_written=model.phone)
