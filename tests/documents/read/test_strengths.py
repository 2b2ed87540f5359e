"""Strengths beside outcomes and provision are told of the needs, and their words are kept."""

import pytest

from ehcplan.documents.read import ReadPlan
from ehcplan.documents.read.labels.strengths import led_by_strengths, names_strengths
from ehcplan.documents.read.outline.headings import heading_in
from ehcplan.documents.read.parts.text_needs import strength_led
from ehcplan.plan.whole import Letter
from tests.documents.read.papers import read_parts, read_rows, read_table


def _strengths(read: ReadPlan) -> list[tuple[str, str]]:
    needs = read.case.plan.needs
    return [(n.letter.value, n.words.wordings[0].text) for n in needs if n.is_strength]


def _outcomes(read: ReadPlan) -> list[str]:
    return [one.words.wordings[0].text for one in read.case.plan.outcomes]


@pytest.mark.parametrize(
    "label",
    ["Strengths", "Ivo’s strengths", "What goes well", "Good at", "Positives", "What he does well"],
)
def test_a_label_names_strengths_in_any_section(label: str) -> None:
    assert names_strengths(label, Letter.E)


@pytest.mark.parametrize(
    "label",
    [
        "Strengths and needs",
        "Building on strengths",
        "Outcome",
        "Support he uses well",
        "Not going well",
    ],
)
def test_a_label_that_holds_more_names_no_strengths(label: str) -> None:
    assert not names_strengths(label, Letter.E)


def test_what_works_well_among_provision_is_help() -> None:
    assert names_strengths("What is working well", Letter.E)
    assert not names_strengths("What is working well", Letter.F)


def test_a_text_may_begin_by_calling_itself_a_strength() -> None:
    assert led_by_strengths("Strengths. Patient with clay.", Letter.E)
    assert not led_by_strengths("By July 2028 Ivo does well. He reads.", Letter.E)


def test_a_need_after_a_strength_in_one_text_is_a_need() -> None:
    assert strength_led("Strengths: patient. Need 2: he cannot yet tell the time.") is False
    assert strength_led("Strengths: patient with clay.") is True


def test_a_column_of_strengths_beside_outcomes_is_of_needs() -> None:
    read = read_table(
        "Section E: Outcomes",
        ("What Ivo does well", "Outcome"),
        ("Patient with clay.", "By July 2028 Ivo models from a drawing without help."),
    )
    assert _strengths(read) == [("B", "Patient with clay.")]
    assert len(_outcomes(read)) == 1


def test_a_row_of_strengths_over_its_outcome_is_no_heading_of_columns() -> None:
    read = read_rows(
        "Section E: Outcomes",
        ("Strengths", "Swims two lengths of the pool."),
        ("Outcome", "By July 2028 Ivo swims ten lengths with one rest."),
    )
    assert _strengths(read) == [("B", "Swims two lengths of the pool.")]
    assert _outcomes(read) == ["By July 2028 Ivo swims ten lengths with one rest."]


def test_strengths_under_a_sub_heading_or_in_their_line_are_no_outcomes() -> None:
    read = read_parts(
        "# Section E: Outcomes",
        "## Strengths",
        "Patient with clay.",
        "## Outcome 1",
        "By July 2028 Ivo models from a drawing without help.",
        "Going well: a steady hand.",
    )
    assert _strengths(read) == [("B", "Patient with clay."), ("B", "Going well: a steady hand.")]
    assert _outcomes(read) == ["By July 2028 Ivo models from a drawing without help."]


def test_the_label_of_a_strength_or_of_care_stays_with_its_words() -> None:
    read = read_parts("# Section D: Social care needs", "Adult care: asked about in July 2026.")
    assert read.case.plan.needs[0].words.wordings[0].text.startswith("Adult care: ")


@pytest.mark.parametrize(
    "title",
    [
        "Sections B, E and F by area of need",
        "Sections B, E and F for each need",
        "Sections B and F under four areas",
    ],
)
def test_several_letters_with_how_they_are_set_out_open_their_sections(title: str) -> None:
    heading = heading_in(title)
    assert heading is not None
    assert len(heading.letters) > 1


def test_several_letters_in_a_sentence_open_nothing() -> None:
    assert heading_in("Sections B, E and F by law must be specific and are read together.") is None


def test_what_the_pupil_says_first_is_the_pupils_though_a_parent_is_named_after() -> None:
    read = read_parts(
        "# Section A: Views, interests and aspirations",
        "## Aspirations",
        "“I’d love to fly a glider.” Mum and Dad hope that Ivo will have work that he enjoys.",
    )
    assert read.case.lines[0].voice is None
    assert read.case.lines[0].element.value == "a.aspirations"


def test_a_need_after_a_strength_keeps_its_number() -> None:
    read = read_parts(
        "# Section B: Special educational needs",
        "Strengths: he is patient. Need 1: He cannot yet tell the time (SENCO, 3 June 2026).",
        "Need 2: He tires after ten minutes of writing (therapist, 4 June 2026).",
        "He holds the pen in his fist.",
    )
    assert [need.ref for need in read.case.plan.needs][:2] == ["N1", "N2"]
