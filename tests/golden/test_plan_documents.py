"""The ten plans as Word files: that every text of a case is printed, in each of the three forms."""

import io
import zipfile
from dataclasses import replace

import pytest
from docx import Document

from ehcplan.documents.gate import open_docx
from ehcplan.documents.walk import read_docx
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Wording
from tests.plan_documents import (
    FILES,
    LAYOUTS,
    OTHER_PUPIL,
    as_docx,
    p03_marked_up,
    p05_two_births,
    p10_speaks_as_him,
)
from tests.plan_layouts import wording
from tests.plans import PLANS, VARIANTS, plan_case, variant

EVERY = [(name, layout) for name in PLANS for layout in LAYOUTS]
# A variant differs from its plan in a few words: one form each, in turn.
EVERY += [(name, list(LAYOUTS)[place % len(LAYOUTS)]) for place, name in enumerate(VARIANTS)]


def case_of(name: str) -> Case:
    return plan_case(name) if name in PLANS else variant(name)


def words_of(data: bytes) -> str:
    """Return the text of every part of a file, however deep it stands."""
    return " ".join(" ".join(text.split()) for text in texts(data))


def texts(data: bytes) -> list[str]:
    return [block.text for block in read_docx(data).blocks]


def xml(data: bytes, part: str = "word/document.xml") -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(part).decode()


@pytest.mark.parametrize(("name", "layout"), EVERY)
def test_every_text_of_the_case_is_printed(name, layout):
    case, printed = case_of(name), words_of(as_docx(case_of(name), layout))
    wanted = [line.text for line in case.lines]
    wanted += [words.text for _, words in case.plan.every_text()]
    wanted += [advice.title for advice in case.plan.advice]
    wanted += [place.name for place in case.plan.placements if place.name]
    missing = [text for text in wanted if " ".join(text.rstrip(".").split()) not in printed]
    assert missing == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", PLANS)
def test_the_upload_gate_lets_it_in(name, layout):
    assert "word/document.xml" in open_docx(as_docx(plan_case(name), layout))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_exact_words_stand_in_marks_with_who_and_when(layout):
    printed = words_of(as_docx(plan_case("p03_maelys"), layout))
    assert "“My dog and me on the beach” (Maelys, talking together, with Mrs P, SENCO" in printed
    assert "4 November 2026" in printed


@pytest.mark.parametrize("layout", LAYOUTS)
def test_parents_stand_under_their_own_names(layout):
    printed = words_of(as_docx(plan_case("p03_maelys"), layout))
    assert "Solenn Corentin (mum)" in printed
    assert "Adrian Hale (dad)" in printed


@pytest.mark.parametrize("layout", LAYOUTS)
def test_one_box_for_social_care_and_no_section_j_where_the_case_has_none(layout):
    printed = words_of(as_docx(plan_case("p02_corwin"), layout))
    assert "H1" not in printed
    assert "ersonal budget" not in printed.replace("PERSONAL BUDGET", "ersonal budget")


def test_only_the_lettered_form_has_heading_styles():
    styled = {
        layout: any(
            paragraph.style.name.startswith("Heading")
            for paragraph in Document(io.BytesIO(as_docx(plan_case("p10_bram"), layout))).paragraphs
        )
        for layout in LAYOUTS
    }
    assert styled == {"lettered": True, "by_area": False, "tables": False}


def test_the_form_by_area_repeats_its_letters():
    printed = words_of(as_docx(plan_case("p03_maelys"), "by_area"))
    assert printed.count("Section B: My special educational needs") == 4


def test_the_form_of_tables_prints_outcomes_before_needs_and_holds_controls():
    data = as_docx(plan_case("p03_maelys"), "tables")
    printed = words_of(data)
    assert printed.index("E – Outcomes") < printed.index("B – Special educational needs")
    assert "<w:dropDownList/>" in xml(data)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_marked_up_draft_has_tracked_changes_and_a_comment_about_another_pupil(layout):
    data = p03_marked_up(layout)
    assert "<w:ins " in xml(data)
    assert "<w:del " in xml(data)
    assert OTHER_PUPIL in xml(data, "word/comments.xml")
    assert OTHER_PUPIL not in xml(data)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_header_and_the_body_give_two_dates_of_birth(layout):
    data = p05_two_births(layout)
    header = next(n for n in zipfile.ZipFile(io.BytesIO(data)).namelist() if "header" in n)
    assert "28 February 2012" in xml(data, header)
    assert "28 February 2013" in xml(data)
    assert "28 February 2012" not in xml(data)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_one_line_speaks_as_bram_and_nobody_says_that_it_is_his(layout):
    found = [text for text in texts(p10_speaks_as_him(layout)) if "I am happy at college" in text]
    assert found == ["I am happy at college and I do not like noisy people."]


def test_every_file_of_a_fault_is_of_a_plan():
    assert {one.plan for one in FILES.values()} <= set(PLANS)


def test_links_are_printed_numbers_in_the_lettered_form():
    case = plan_case("p03_maelys")
    numbers = wording.Numbers(case)
    assert numbers.list(case.plan.outcomes[0].needs) == "N2"
    assert [numbers.of(one.ref) for one in case.plan.provision][:2] == ["P1", "P2"]
    printed = texts(as_docx(case, "lettered"))
    assert {"N2", "P6", "O1"} <= {text.strip(": ") for text in printed}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_stage_is_printed_as_a_status(layout):
    assert "DRAFT" in words_of(as_docx(plan_case("p03_maelys"), layout)).upper()
    assert "AMENDED FINAL" in words_of(as_docx(plan_case("p10_bram"), layout)).upper()


HOSTILE = ("a & b < c > \"d\" 'e' ]]>", "👩🏽‍🦽 Ωμέγα עברית", "x" * 10_000, "{{ 7*7 }}")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("text", HOSTILE, ids=("marks", "scripts", "long", "braces"))
def test_hostile_words_are_printed_as_they_are(text, layout):
    case = plan_case("p02_corwin")
    need = case.plan.needs[0]
    said = replace(need, words=replace(need.words, wordings=(Wording(text=text),)))
    printed = words_of(as_docx(replace(case, plan=replace(case.plan, needs=(said,))), layout))
    assert text in printed
