"""Who is already known: in handoffs, in the same file, in the accounts list."""

from dataclasses import replace

import pytest

from domain.admission import Surroundings
from domain.company import company_domain
from domain.listing import HandoffRow
from domain.people import Account
from domain.same_file import SameFile
from tests.builders import a_contact, a_lead, a_person, people
from tests.gate.asking import a_row, ask, because, codes, ended, the


def around(*rows: HandoffRow) -> Surroundings:
    return Surroundings(handoffs=rows)


@pytest.mark.parametrize(
    ("mail", "phone", "how"),
    [
        ("Anna.ROTH@Kraemer-Logistik.example", None, "mail"),
        (None, "+4915155501234", "phone"),
        ("private@gmail.com", "+4915155501234", "phone"),
    ],
)
def test_the_same_person_by_mail_case_aside_or_by_phone_needs_a_reason(
    mail: str | None, phone: str | None, how: str
) -> None:
    surroundings = around(a_row(contact_mail=mail, contact_phone=phone, domain=None))
    admission = ask(surroundings=surroundings)
    assert codes(admission) == ["same_person"]
    assert the(admission, "same_person") == (
        f"Lead kr-1000: Anna Roth (same {how}) is with Clara Weiss since 2026-11-10 (handoff-kr-0900-1, open). "
        'Pass it to Clara Weiss (rep: clara), or give a reason for "same_person"; the letter repeats it.'
    )
    assert ask(None, because("same_person"), surroundings=surroundings).admitted


def test_what_became_of_a_past_handoff_is_said_with_the_day() -> None:
    admission = ask(surroundings=around(ended("rejected")))
    assert codes(admission) == ["same_person"]
    assert "was with Clara Weiss from 2026-11-10 and was rejected on 2026-11-17 (handoff-kr-0900-1)" in the(
        admission, "same_person"
    )
    assert codes(ask(surroundings=around(ended("converted")))) == ["same_person"]


@pytest.mark.parametrize("outcome", ["withdrawn", "aborted"])
def test_a_handoff_of_the_same_person_that_came_to_nothing_only_warns(outcome: str) -> None:
    admission = ask(surroundings=around(ended(outcome)))
    assert admission.admitted
    assert "same_person" in [f.code for f in admission.warnings]


def test_the_same_person_with_the_same_rep_still_needs_a_reason() -> None:
    admission = ask(surroundings=around(a_row(rep="ben")))
    assert codes(admission) == ["same_person"]
    assert "Ask Ben Vogt first, or give a reason" in the(admission, "same_person")


def test_a_holder_who_has_left_is_not_offered() -> None:
    assert "Ask the manager of Nina Adler" in the(ask(surroundings=around(a_row(rep="nina"))), "same_person")


def test_another_attempt_of_the_same_lead_is_none_of_the_gates_business() -> None:
    assert ask(surroundings=around(a_row(lead_id="kr-1000"))).admitted


COLLEAGUE = {"contact": "Uwe Sommer", "contact_mail": "u.sommer@kraemer-logistik.example", "contact_phone": None}


@pytest.mark.parametrize(
    ("row", "stops"),
    [
        (a_row(**COLLEAGUE), True),
        (a_row(**COLLEAGUE, rep="ben"), False),
        (ended("converted", **COLLEAGUE), True),
        (ended("converted", **COLLEAGUE, rep="ben"), False),
        (ended("rejected", **COLLEAGUE), False),
    ],
)
def test_the_same_company_needs_a_reason_while_another_rep_holds_it(row: HandoffRow, stops: bool) -> None:
    admission = ask(surroundings=around(row))
    assert codes(admission) == (["same_company"] if stops else [])
    assert "Uwe Sommer of the same company, Krämer Logistik GmbH, " in the(admission, "same_company")


def test_the_company_is_known_by_the_mail_address_too() -> None:
    row = a_row(**{**COLLEAGUE, "domain": None})
    assert codes(ask(a_lead(domain=None), surroundings=around(row))) == ["same_company"]


def test_two_people_at_a_public_mail_provider_are_no_colleagues() -> None:
    lead = a_lead(domain="gmail.com", contact=a_contact(mail="anna@gmail.com", phone=None))
    row = a_row(contact="Uwe Sommer", contact_mail="uwe@gmail.com", contact_phone=None, domain="gmail.com")
    assert ask(lead, surroundings=around(row)).admitted
    assert company_domain("GMX.de", "x@web.de") is None
    assert company_domain(None, "x@www.Shop.example") == "shop.example"
    assert company_domain("gmail.com", "x@shop.example") == "shop.example"


def test_a_domain_with_umlauts_is_the_same_in_its_ascii_form() -> None:
    assert company_domain("www.Krämer.example") == company_domain("xn--krmer-hra.example") == "xn--krmer-hra.example"
    assert company_domain("-.example..x") == "-.example..x"


def test_an_account_of_another_owner_needs_a_reason_and_offers_the_owner() -> None:
    account = Account(domain="Kraemer-Logistik.example", company="Krämer Logistik", owner="clara")
    admission = ask(people=people(accounts=(account,)))
    assert codes(admission) == ["account_owner"]
    assert the(admission, "account_owner").endswith(
        "Krämer Logistik (kraemer-logistik.example) is an account of Clara Weiss. "
        'Pass it to Clara Weiss (rep: clara), or give a reason for "account_owner"; the letter repeats it.'
    )
    assert ask(a_lead(rep="clara"), people=people(accounts=(account,))).admitted


def test_reasons_are_kept_with_what_they_let_through_and_must_all_be_there() -> None:
    team = people(
        a_person("ben", name="Ben Vogt"),
        accounts=(Account(domain="kraemer-logistik.example", company="K", owner="sam"),),
    )
    surroundings = around(a_row(), a_row(attempt_id="handoff-kr-0901-1", lead_id="kr-0901"))
    half = ask(None, because("same_person"), people=team, surroundings=surroundings)
    assert codes(half) == ["account_owner"]
    full = ask(
        None,
        because("same_person", " she asked for Ben "),
        because("account_owner"),
        people=team,
        surroundings=surroundings,
    )
    assert full.admitted
    assert [(o.finding, o.reason) for o in full.overrides] == [
        ("same_person", "she asked for Ben"),
        ("same_person", "she asked for Ben"),
        ("account_owner", "agreed with Maria"),
    ]
    assert (
        full.overrides[0].what
        == "Anna Roth (same mail) is with Clara Weiss since 2026-11-10 (handoff-kr-0900-1, open)."
    )


def test_a_blank_reason_counts_for_nothing_and_a_needless_one_is_said() -> None:
    assert codes(ask(None, because("same_person", "  "), surroundings=around(a_row()))) == ["same_person"]
    admission = ask(None, because("rep_away"))
    assert admission.admitted
    assert admission.overrides == ()
    assert "nothing was found that needs it" in the(admission, "unused_reason")


def after(*leads: object) -> Surroundings:
    """What the same file has let through before, from row 2 on."""
    file = SameFile()
    for row, lead in enumerate(leads, 2):
        file.remember(row, lead)  # type: ignore[arg-type]
    return Surroundings(same_file=file.like(a_lead()))


def test_the_same_lead_twice_in_a_file_is_refused_unless_it_is_the_same_pass() -> None:
    admission = ask(surroundings=after(a_lead(rep="clara")))
    assert codes(admission) == ["same_lead_in_file"]
    assert "also in row 2 of the same file, with other content" in the(admission, "same_lead_in_file")
    assert ask(surroundings=after(a_lead())).admitted


def test_the_same_person_or_company_in_one_file_is_found() -> None:
    assert codes(ask(surroundings=after(a_lead(id="kr-1")))) == ["same_person_in_file"]
    uwe = a_contact(name="Uwe Sommer", mail="uwe@kraemer-logistik.example", phone=None)
    assert codes(ask(surroundings=after(a_lead(id="kr-1", contact=uwe, rep="clara")))) == ["same_company_in_file"]
    same_rep = ask(surroundings=after(a_lead(id="kr-1", contact=uwe)))
    assert same_rep.admitted
    assert "The rep gets both." in the(same_rep, "same_company_in_file")


def test_a_file_remembers_only_what_it_let_through_and_finds_it_once() -> None:
    file = SameFile()
    stranger = replace(a_lead(id="x-1"), domain="other.example", contact=a_contact(mail="a@other.example", phone=None))
    file.remember(2, stranger)
    file.remember(3, a_lead(id="kr-1"))
    assert [n.row for n in file.like(a_lead())] == [3]
