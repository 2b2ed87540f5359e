"""Health and social care: bare names, checks of records, and breaks by day."""

import pytest

from tests.compliance.builders import breaks, draft_case, keeps
from tests.phrases import bank

EXAMPLES = (
    breaks("D-02", draft_case(loose={}, d=["Ilar is not known to the disability service."])),
    keeps("D-02", draft_case(d=["Ilar needs a sitter (social worker, 4 May 2026)."])),
)
_AGREED = " Agreed by the ICB’s DCO, 12 October 2026."


def fires(rule: str, **texts: str) -> bool:
    """Return whether a rule speaks of a plan with these words alone in their sections."""
    phrase = bank.breaks(rule, alone=True, **texts)
    return rule in phrase.checked(frozenset({rule})).fired()


@pytest.mark.parametrize(
    "text",
    [
        "Not known to the family support service.",
        "None (children’s social care, search of the system, 4 May 2026). He is not known to the team.",
        "Early help has had no dealings with Rhian.",
        "Rhian has never had anything to do with social services.",
    ],
)
def test_that_nobody_knows_a_family_is_no_advice_in_any_words(text: str) -> None:
    assert fires("D-02", D=text)


def test_advice_after_a_check_of_records_is_advice() -> None:
    text = "A social worker checked the records, met Rhian on 4 May 2026 and found no needs."
    assert not fires("D-02", D=text)


@pytest.mark.parametrize(
    "text",
    [
        "Continence service." + _AGREED,
        "Staff will be taught how to give his inhaler." + _AGREED,
        "Ilar’s splints will be looked at." + _AGREED,
    ],
)
def test_a_bare_name_is_no_amount_of_health_care(text: str) -> None:
    assert fires("G-03", G=text)


def test_what_is_done_at_a_moment_that_can_be_told_is_often_enough() -> None:
    text = (
        "Whenever his blood sugar is below 4, a first aider (trained for an hour each term by the "
        "diabetes nurse) gives 150 ml of juice and tests again after 15 minutes."
    )
    assert not fires("G-03", G=text + _AGREED)


def test_a_day_out_with_a_carer_stands_in_the_first_box() -> None:
    assert fires("H-03", H2="A befriender takes Ilar bowling for two hours every Saturday.")
    assert not fires("H-03", H1="A befriender takes Ilar bowling for two hours every Saturday.")


def test_hours_of_the_afternoon_are_an_amount() -> None:
    text = "A personal assistant (level 2) is with Ilar from 4 to 6 on Mondays, 40 weeks a year."
    assert not fires("H-04", H1=text)


@pytest.mark.parametrize("text", ["Ilar is registered with the Mill Street practice.",
                                  "He had grommets put in at four and his ears are fine now."])  # fmt: skip
def test_what_everybody_has_is_routine(text: str) -> None:
    assert fires("C-02", C=text)


def test_that_no_need_was_found_asks_for_no_provision() -> None:
    assert not fires("C-03", C="The school nurse found no health needs on 4 May 2026.")
