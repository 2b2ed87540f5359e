"""Parts whose letter a sentence of the form tells, and halves of a section told by a sentence."""

import pytest

from ehcplan.documents.read.outline.headings import heading_in
from ehcplan.documents.read.outline.law_names import law_name_in
from ehcplan.plan.whole import Letter
from tests.documents.read.papers import read_parts

UNDER = (
    ("# 1  What matters to Ines", "The Act calls this Section A.", "Ines likes kites."),
    ("# 2  Where it gets hard", "In law: Section B.", "Ines reads two words in ten."),
    ("# 3  Ines’s body", "Lawyers know it as Section C.", "Ines has asthma."),
    ("# 4  At home", "This is Section D of the plan.", "Ines cannot be left alone."),
    (
        "# 5  Where Ines is heading",
        "What we hope to change for Ines. Its legal name is Section E.",
        "By July 2028 Ines reads nine words in ten.",
    ),
    ("# 6  What she is given", "All of it must be secured; it is Section F.", "A tutor comes."),
)


def _letters(read):
    return [letter for letter, held in read.case.reading.sections.items() if held.words]


def test_a_sentence_under_each_heading_tells_its_letter_and_is_the_forms():
    read = read_parts(*(line for part in UNDER for line in part))
    assert _letters(read) == [Letter.A, Letter.B, Letter.C, Letter.D, Letter.E, Letter.F]
    assert [o.words.text for o in read.case.plan.outcomes] == [UNDER[4][2]]
    assert UNDER[4][1] in read.case.reading.guidance


def test_a_sentence_over_each_heading_tells_its_letter_too():
    read = read_parts(*(line for head, told, said in UNDER for line in (told, head, said)))
    assert _letters(read) == [Letter.A, Letter.B, Letter.C, Letter.D, Letter.E, Letter.F]


def test_what_a_section_says_behind_its_letter_stays_its_text():
    parts = [list(part) for part in UNDER]
    parts[2][1:] = ["Section C: Ines takes a blue inhaler 2 times a day."]
    read = read_parts(*(line for part in parts for line in part))
    assert any("blue inhaler" in need.words.text for need in read.case.plan.needs)


def test_two_sections_that_mention_others_stay_as_they_are():
    read = read_parts(
        "# Section B: Needs", "What helps is in Section F.", "Ines reads two words in ten.",
        "# Section F: Provision", "It meets the need in Section B.", "A tutor comes weekly.",
    )  # fmt: skip
    assert _letters(read) == [Letter.B, Letter.F]


@pytest.mark.parametrize(
    ("text", "letters", "rest"),
    [
        ("The second half is Section H2: anything else that is needed.", "H2", ""),
        ("The other part below is Section H2.", "H2", ""),
        ("This first half is Section H1: none.", "H1", "none."),
        ("The second half is Section H2: a befriender, 2 hours weekly.", "H2", "a befriender"),
        ("Part 5: Outcomes. The law calls this Section E.", "E", ""),
        ("3 Health needs. In the Regulations this is Section C.", "C", ""),
        ("Section E, continued: what comes next", "E", ""),
        ("Section E, concluded: checking and the move", "E", ""),
        ("Section F (continued)", "F", ""),
    ],
)
def test_a_line_may_open_what_it_names(text, letters, rest):
    found = heading_in(text, ("Ines",))
    assert " ".join(found.letters) == letters
    assert text[found.rest :].startswith(rest) if rest else found.rest == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "The half-term is in Section H2 of the calendar.",
        "He has help. It is described in Section F.",
        "The second half of the lesson is in Section F.",
    ],
)
def test_running_text_names_no_part(text):
    found = heading_in(text, ("Ines",))
    assert found is None or not found.letters


def test_a_sentence_that_mentions_two_sections_names_neither():
    assert law_name_in("Needs are in Section B and help is in Section F.") is None
