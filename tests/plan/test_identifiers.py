"""Numbers with check digits and letters, by the worked examples; and what nobody should type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplan.plan.identifiers import (
    is_temporary_upn,
    nhs_number_problem,
    nhs_number_shown,
    tidy,
    uln_problem,
    upn_check_letter,
    upn_problem,
    urn_problem,
)

UPNS = ["B801200005001", "R674123101121", "P207000016049", "L936101526001", "J93310152600A"]
HOSTILE = [
    "", " ", "&", "<b>", '"', "🌊", "\ud800", "x" * 10_000, "9" * 10_000,
    "９４３４７６５９１９", "٩٤٣٤٧٦٥٩١٩", "B80120000500\u0661", "943 476 5919 0", "94347659190x",
]  # fmt: skip
CHECKS = [upn_problem, nhs_number_problem, uln_problem, urn_problem]


@pytest.mark.parametrize("upn", UPNS)
def test_a_right_upn_is_right_however_it_is_typed(upn):
    assert upn_problem(upn) is None
    assert upn_problem(f" {upn[:4].lower()} {upn[4:8]}-{upn[8:].lower()}\n") is None
    assert upn_check_letter(upn[1:]) == upn[0]


@pytest.mark.parametrize("upn", ["A801200005001", "Q207000016049", "B801200005010"])
def test_a_check_letter_that_does_not_fit_is_said(upn):
    assert "first letter" in upn_problem(upn)


@pytest.mark.parametrize(
    "upn",
    ["I801200005001", "O801200005001", "S801200005001", "J93310152600I", "J9331015260AA",
     "B80120000500", "B8012000050011", "8801200005001"],
)  # fmt: skip
def test_what_has_not_the_form_of_a_upn_is_said(upn):
    assert "eleven digits" in upn_problem(upn)


def test_any_authority_and_any_establishment_may_have_given_a_upn():
    assert upn_problem(f"{upn_check_letter('000000000000')}000000000000") is None
    assert upn_problem(f"{upn_check_letter('999999999999')}999999999999") is None


def test_a_temporary_upn_ends_in_a_letter():
    assert [is_temporary_upn(upn) for upn in UPNS] == [False] * 4 + [True]
    assert not is_temporary_upn("A93310152600A")


@given(st.from_regex(r"[0-9]{11}[0-9A-HJ-NP-RT-Z]", fullmatch=True), st.integers(0, 11), st.data())
def test_one_digit_mistyped_is_always_seen(rest, place, data):
    letter = upn_check_letter(rest)
    assert upn_problem(letter + rest) is None
    if not rest[place].isdigit():
        return
    other = data.draw(st.sampled_from([d for d in "0123456789" if d != rest[place]]))
    assert upn_problem(letter + rest[:place] + other + rest[place + 1 :]) is not None


@pytest.mark.parametrize(
    "rest", ["", "80120000500", "80120000500I", "B801200005001", "\ud800" * 12]
)
def test_no_letter_belongs_before_what_is_not_a_upn(rest):
    with pytest.raises(ValueError, match="last twelve characters"):
        upn_check_letter(rest)


@pytest.mark.parametrize("number", ["9434765919", "943 476 5919", "943-476-5919", "9990000018"])
def test_a_right_nhs_number_is_right_however_it_is_typed(number):
    assert nhs_number_problem(number) is None


@pytest.mark.parametrize("last", range(10))
def test_an_nhs_number_that_would_need_a_check_digit_of_ten_is_never_right(last):
    assert "last digit" in nhs_number_problem(f"999123456{last}")


def test_a_wrong_check_digit_or_length_is_said():
    assert "last digit" in nhs_number_problem("943 476 5918")
    assert "ten digits" in nhs_number_problem("943 476 591")


def test_an_nhs_number_is_shown_in_three_groups_and_anything_else_as_it_is():
    assert nhs_number_shown("9434765919") == "943 476 5919"
    assert nhs_number_shown(" not known ") == " not known "


@given(st.from_regex(r"[0-9]{9}", fullmatch=True))
def test_at_most_one_check_digit_fits(first):
    fits_nhs = [d for d in range(10) if nhs_number_problem(f"{first}{d}") is None]
    fits_uln = [d for d in range(10) if uln_problem(f"{first}{d}") is None]
    assert len(fits_nhs) <= 1
    assert len(fits_uln) <= 1


def test_a_learner_number_has_its_own_check_digit():
    assert uln_problem("1234567899") is None
    assert "last digit" in uln_problem("1234567890")
    assert "ten digits" in uln_problem("123456789")
    # Nine noughts leave no remainder, and no check digit goes with that.
    assert all(uln_problem(f"000000000{d}") for d in range(10))


def test_a_school_number_has_six_digits():
    assert urn_problem("123456") is None
    assert urn_problem(" 123 456 ") is None
    assert "six digits" in urn_problem("12345")
    assert "six digits" in urn_problem("12345A")


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_anything_else_is_refused_in_a_sentence_that_does_not_repeat_it(check, text):
    problem = check(text)
    assert problem.endswith(".")
    assert len(problem) < 150
    assert tidy(text) not in problem or len(text.strip()) < 2


def test_a_number_is_kept_without_gaps_and_in_capitals():
    assert tidy("\tj933 1015-2600a\n") == "J93310152600A"
