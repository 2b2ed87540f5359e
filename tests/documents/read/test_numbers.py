"""The numbers that parts bear and that texts name, however a form writes them."""

import docx
import pytest

from ehcplan.documents.read import read_plan
from ehcplan.documents.read.desk.numbers import needs_cited, outcomes_cited, own_number
from tests.documents.read.papers import ON, data_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("N1: reading", "1"),
        ("Outcome 3", "3"),
        ("E.4 By July 2028 Ines swims.", "4"),
        ("B(iv) She tires.", "4"),
        ("Need two: noise", "2"),
        ("Need three is worry", "3"),
        ("5.2 Outcome 2 (education)", "2"),
        ("Entry Level 2 reading", ""),
        ("A need", ""),
    ],
)
def test_a_text_bears_its_own_number(text: str, number: str) -> None:
    assert own_number(text) == number


@pytest.mark.parametrize(
    ("text", "needs", "outcomes"),
    [
        ("For needs B1 and C2; outcome E3", {"B1", "C2"}, {"3"}),
        ("(B.2, B.3; E.2)", {"B2", "B3"}, {"2"}),
        ("For B(ii); E(iv).", {"B2"}, {"4"}),
        ("This meets needs one and three and leads to outcome two.", {"1", "3"}, {"2"}),
        ("Needs 2, 4 and 5", {"2", "4", "5"}, set()),
        ("Outcomes 1 to 3", set(), {"1", "2", "3"}),
        ("B1–B3; E2 to E3", {"B1", "B2", "B3"}, {"2", "3"}),
        ("She needs one adult beside her, and two chairs", set(), set()),
    ],
)
def test_a_text_names_needs_and_outcomes(text: str, needs: set[str], outcomes: set[str]) -> None:
    assert set(needs_cited(text)) == needs
    assert set(outcomes_cited(text)) == outcomes


def _plan(*sections: tuple[str, tuple[str, ...]]):
    document = docx.Document()
    for heading, lines in sections:
        document.add_heading(heading, 1)
        for line in lines:
            document.add_paragraph(line)
    plan = read_plan(data_of(document), on=ON).case.plan
    assert plan is not None
    return plan


def test_a_code_with_its_letter_names_the_need_of_that_section() -> None:
    plan = _plan(
        ("Section B: Special educational needs", ("B1. Ines reads seven words (teacher, 3 June 2026).",)),
        ("Section C: Health needs", ("C1. Ines has asthma and misses games (GP, 3 June 2026).",)),
        ("Section E: Outcomes", (
            "E1 (C1). By July 2028 Ines uses her inhaler by herself.",
            "E2 (B1). By July 2028 Ines reads 90 words.",
        )),
        ("Section F: Special educational provision", (
            "F1. A teacher reads with Ines one-to-one for 20 minutes a day (B1; E2).",
        )),
    )  # fmt: skip
    said = {need.ref: need.words.text[:2] for need in plan.needs}
    assert [[said[ref] for ref in one.needs] for one in plan.outcomes] == [["C1"], ["B1"]]
    assert [[said[ref] for ref in one.needs] for one in plan.provision] == [["B1"]]


def test_steps_with_small_letters_stand_under_their_outcome() -> None:
    plan = _plan(
        ("Section E: Outcomes", (
            "5.1 Outcome 1. By July 2028 Ines reads 90 words.",
            "a) By July 2027: 40 words.",
            "b) By February 2028: 60 words.",
            "5.2 Outcome 2. By July 2028 Ines swims 20 metres.",
        )),
    )  # fmt: skip
    assert [len(one.steps) for one in plan.outcomes] == [2, 0]


def test_what_is_numbered_like_outcomes_and_checks_them_is_none() -> None:
    plan = _plan(
        ("Section E: Outcomes", (
            "E.1 By July 2028 Ines reads 90 words.",
            "E.2 The class teacher sets targets each half-term and checks them with Ines and her parents.",
        )),
    )  # fmt: skip
    assert [one.words.text[:3] for one in plan.outcomes] == ["E.1"]
