"""The lead and its evidence, in the reader's language: what was verified beside what was claimed."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from markupsafe import Markup

from domain.corrections import Added, added_now
from domain.facts import Fact
from domain.handoff import Case
from domain.lead import Evidence, Lead
from domain.people import People
from domain.time import Window
from domain.values import Money, Month, Value, YesNo
from web.rendering import Reader, name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One criterion. `verified` and `how` are empty without evidence; `claim` is what the form said, if anything.

    `added` and `added_how` are evidence that came since the pass.
    """

    key: str
    name: str
    verified: str
    note: str
    how: str
    claim: str | None
    added: str = ""
    added_how: str = ""


def evidence_rows(case: Case, story: Sequence[Fact], people: People, reader: Reader) -> list[Row]:
    """One row a criterion of the policy, by number, whether it was verified or not."""
    rows, since = [], added_now(story)
    for criterion in sorted(case.policy.criteria, key=lambda c: c.number):
        evidence = case.lead.evidence_for(criterion.key)
        verified = note = how = ""
        if evidence:
            verified, note = value_in_words(evidence.value, reader), evidence.note
            how = _how(evidence, people, reader)
        added = since.get(criterion.key)
        rows.append(
            Row(
                key=criterion.key,
                name=f"{criterion.number} {criterion.label}",
                verified=verified,
                note="" if note == verified else note,
                how=how,
                claim=case.lead.claim_for(criterion.key),
                added=added.said if added else "",
                added_how=_how(added, people, reader) if added else "",
            )
        )
    return rows


def _how(evidence: Evidence | Added, people: People, reader: Reader) -> str:
    way, who = reader.texts(f"evidence.{evidence.method}"), name_of(people, evidence.by)
    return reader.texts("evidence.how", way=way, who=who, when=reader.moments.short(evidence.at))


def promises(lead: Lead, reader: Reader) -> list[str]:
    """Every promise, with the moment that was named."""
    return [
        reader.texts("lead.promised_by", what=p.what, when=reader.moments.short(p.by)) if p.by else p.what
        for p in lead.promises
    ]


def window_in_words(window: Window, reader: Reader) -> Markup:
    """`2 working days`."""
    return reader.texts(f"window.{window.unit.replace(' ', '_')}", count=window.count)


def web_link(url: str | None) -> str | None:
    """The address if it is a plain http or https link, else None."""
    try:
        parts = urlsplit(url or "")
        return url if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def mail_link(address: str, subject: str = "", body: str = "") -> str:
    """A `mailto:` link (RFC 6068), with subject and text ready where they are given."""
    fields = "&".join(f"{name}={quote(said)}" for name, said in (("subject", subject), ("body", body)) if said)
    return f"mailto:{quote(address, safe='@+')}" + (f"?{fields}" if fields else "")


def value_in_words(value: Value, reader: Reader) -> str:
    """A value as the reader writes it: `EUR 60,000`, `60.000 EUR`."""
    t = reader.texts
    match value:
        case Month():
            return str(t("value.month", month=str(t("months")).split()[value.month - 1], year=value.year))
        case YesNo():
            return str(t("value.yes" if value.yes else "value.no"))
        case Money():
            amount = f"{value.amount:,.2f}".removesuffix(".00")
            if t.language == "de":
                amount = amount.translate(str.maketrans(",.", ".,"))
            return str(t("value.money", amount=amount, currency=value.currency))
        case _:
            return str(value)
