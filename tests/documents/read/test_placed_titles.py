"""A section is known by its letter behind a place in the file, and before the law's own title."""

import pytest

from ehcplan.documents.read.outline.headings import heading_in


@pytest.mark.parametrize(
    ("text", "letters", "said"),
    [
        ("Annex 3, Part 1: Section H1 – Help under the Act of 1970", "H1", ""),
        ("The Ninth Schedule: Section J – Money", "J", ""),
        ("Volume 2, Chapter 4 – Section F: Special educational provision", "F", ""),
        ("Clause 7. Section G – Health provision", "G", ""),
        ("Article IX(b): Section H2", "H2", ""),
        ("7(b) Section H2: Other help", "H2", ""),
        ("Box 5 – Section F: A tutor teaches her alone.", "F", "A tutor teaches her alone."),
        ("Around the house (Section D: social care needs)", "D", ""),
        ("The grown-ups who help [Section F, special educational provision]", "F", ""),
        ("Staying well – Section C: health care needs", "C", ""),
        ("In two years’ time? (Part E: outcomes)", "E", ""),
    ],
)
def test_a_place_before_the_letter_and_a_legal_title_behind_it_are_of_the_heading(
    text, letters, said
):
    heading = heading_in(text)

    assert " ".join(heading.letters) == letters
    assert text[heading.rest :] == said


@pytest.mark.parametrize(
    "text",
    [
        "Page 4, Section F says that she is taught alone.",
        "Paragraph 3, Section B: she needs a quiet room.",
        "Part 2, Section 30 of the Act applies.",
        "Help with reading (see Section F: provision)",
        "Outcome 3 (Section B: need 2)",
        "She swims with her aunt (Section H2: paragraph 4)",
    ],
)
def test_a_line_that_only_points_to_a_place_opens_nothing(text):
    assert heading_in(text) is None
