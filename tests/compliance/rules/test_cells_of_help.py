"""What one cell of a row of help says of who gives it, whatever the other cells say."""

import pytest

from ehcplan.compliance.checks.f_words import alone_in_cell
from ehcplan.compliance.words.difficulties import LEVEL
from ehcplan.compliance.words.quantity import FREQUENCY, GROUPED
from ehcplan.documents.read.paper.nothing import is_nothing
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

COURSE = "A spelling course with cards and a mirror, one-to-one."
TIMES = "20 minutes, three times a week, 38 weeks a year"


def row(*cells: str) -> str:
    """Return a row of help as the reader joins its cells."""
    return "\t".join(cells)


BROKEN = {
    "F-05": (
        row(COURSE, "An appropriately qualified adult", TIMES),
        row(COURSE, "Suitably experienced staff", TIMES),
    ),
    "F-07": (
        row(COURSE, "An appropriately qualified adult", TIMES),
        row(COURSE, "A suitably skilled member of staff", TIMES),
    ),
    "F-06": (
        "A tutor plays word games with Ana and a few of the others for 20 minutes daily.",
        row("Word games with some of the others.", "Tutor (level 5)", "20 minutes daily"),
    ),
}
KEPT = {
    "F-05": (
        row(COURSE, "Teaching assistant, suitably trained: level 3 dyslexia certificate", TIMES),
        row("A trained adult reads with Ana.", "Teaching assistant (level 3)", TIMES),
    ),
    "F-06": (
        row("Each worksheet is set in size 24 beforehand.", "Assistant, taught by the tutor", "Five hours a week"),
        row("Hearing aids are tested.", "Teaching assistant (level 3)", "5 minutes daily. Teaching for it: 90 minutes each term"),
    ),
    "F-04": (
        "A tutor (level 5) reads with Ana one-to-one for 15 minutes on each of the other four days.",
        "A tutor (level 5) reads with Ana one-to-one, 15 minutes on the remaining three days.",
    ),
}  # fmt: skip
EXAMPLES: tuple[Example, ...] = (
    *(breaks(rule, draft_case(f=[text])) for rule, texts in BROKEN.items() for text in texts),
    *(keeps(rule, draft_case(f=[text])) for rule, texts in KEPT.items() for text in texts),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_who_gives_help_is_asked_of_the_cell_that_says_it(example: Example) -> None:
    assert_holds(example)


def test_words_stand_alone_in_a_short_cell_and_in_no_sentence() -> None:
    text = row(COURSE, "Suitably trained staff", TIMES)
    at = text.index("Suitably")
    assert alone_in_cell(text, at, at + 8) == "Suitably trained staff"
    assert alone_in_cell("Suitably trained staff", 0, 8) is None


def test_the_day_on_which_help_begins_is_no_day_of_the_week() -> None:
    assert FREQUENCY.search("From Monday 2 November 2026") is None
    assert FREQUENCY.search("Mondays at nine")


def test_a_few_of_the_others_are_a_group_of_no_size() -> None:
    assert GROUPED.search("Ana and several of the others")
    assert GROUPED.search("one of the others fetches it") is None


@pytest.mark.parametrize("text", ["Reads at a 6y 2m level.", "She writes at 7 yrs 3 mths level."])
def test_an_age_in_short_is_a_level(text: str) -> None:
    assert LEVEL.search(text)


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("No. The social worker’s advice of 3 May 2026 found no need.", True),
        ("No, Ana will not need any.", True),
        ("No. 4 of the list is a taxi.", False),
        ("No adult leaves her side.", False),
    ],
)
def test_a_no_to_the_question_over_a_section_says_that_it_holds_nothing(
    text: str, nothing: bool
) -> None:
    assert is_nothing(text) is nothing
