import datetime as dt
import io

import docx
import pytest

from ehcplan.documents.read import read_plan
from ehcplan.plan.known import Known
from ehcplan.vocabulary import Stage

ON = dt.date(2026, 11, 21)


def plan(*rows: tuple[str, ...], before: tuple[str, ...] = (), **header: str):
    document = docx.Document()
    for text in before:
        document.add_paragraph(text)
    if rows:
        table = document.add_table(rows=0, cols=max(len(row) for row in rows))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=False):
                cell.text = text
    section = document.sections[0]
    section.header.paragraphs[0].text = header.get("header", "")
    section.footer.paragraphs[0].text = header.get("footer", "")
    document.add_heading("Section A: Views, interests and aspirations", 1)
    document.add_paragraph("“I like boats.” (Ines, to Mrs Hay, 3 November 2026)")
    document.add_heading("Section B: Special educational needs", 1)
    document.add_paragraph("Ines cannot yet follow two steps.")
    document.add_heading("Section I: Placement", 1)
    document.add_paragraph("To be named in the final plan.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def case(*rows, stage=None, born=None, **rest):
    return read_plan(plan(*rows, **rest), on=ON, stage=stage, born=born).case


@pytest.mark.parametrize(
    ("rows", "before"),
    [
        ((("Name", "Ines Farrow"), ("Date of birth", "7 May 2015"), ("Gender", "Female")), ()),
        ((("Forename(s)", "Ines", "Surname", "Farrow"), ("DOB", "07/05/2015", "Sex", "F")), ()),
        ((("Name:\nInes Farrow", "D.O.B.\n7/5/15", "Gender\nfemale"),), ()),
        ((("Name", "Date of birth", "Gender"), ("Ines Farrow", "7th May 2015", "Female")), ()),
        ((), ("Name: Ines Farrow", "Date of birth: 7 May 2015", "Gender:\tFemale")),
        ((("FARROW, Ines", ""), ("Date of Birth", "2015-05-07"), ("Sex", "☐ Male ☒ Female")),
         ("Education, Health and Care Plan for Ines Farrow",)),
    ],
)  # fmt: skip
def test_who_the_pupil_is_is_read_from_title_tables_of_any_shape(rows, before):
    pupil = case(*rows, before=before).pupil
    assert (pupil.first_name, pupil.last_name) == ("Ines", "Farrow")
    assert pupil.date_of_birth == dt.date(2015, 5, 7)
    assert pupil.pronouns == "she/her"


def test_the_dates_of_the_plan_are_events():
    found = case(
        ("Name", "Ines Farrow"),
        ("Date of request", "1 June 2026"),
        ("Date of draft plan", "2 October 2026"),
        ("Review date", "1 October 2027"),
    )
    days = {event.kind: event.on for event in found.events}
    assert days["request_received"] == dt.date(2026, 6, 1)
    assert days["draft_served"] == dt.date(2026, 10, 2)
    assert found.identity.review_by == dt.date(2027, 10, 1)
    assert {Known.EVENTS, Known.REQUEST} <= found.knows


def test_parents_are_not_the_pupil():
    found = case(
        ("Name", "Ines Farrow"),
        ("Parent/Carer details", ""),
        ("Name", "Rosa Farrow"),
        ("Relationship to child", "Mother"),
    )
    assert found.pupil.first_name == "Ines"
    parent = found.identity.parents[0]
    assert (parent.name, parent.relationship) == ("Rosa Farrow", "Mother")


def test_every_printed_name_and_birth_is_a_claim_with_its_place():
    found = case(
        ("Name", "Ines Farrow"),
        ("Date of birth", "7 May 2015"),
        header="Name: Owen Pike DOB: 8 May 2014",
    )
    claims = {(claim.fact, claim.value, claim.where) for claim in found.reading.claims}
    assert ("name", "Owen Pike", "header") in claims
    assert ("date_of_birth", "8 May 2014", "header") in claims
    assert ("date_of_birth", "7 May 2015", "title table") in claims


def test_a_birth_that_is_told_counts_only_where_none_is_printed():
    told = dt.date(2014, 1, 1)
    assert case(("Name", "Ines Farrow"), born=told).pupil.date_of_birth == told
    printed = case(("Name", "Ines Farrow"), ("Date of birth", "7 May 2015"), born=told)
    assert printed.pupil.date_of_birth == dt.date(2015, 5, 7)


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("DRAFT Education, Health and Care Plan", Stage.LA_DRAFT),
        ("Final plan", Stage.FINAL),
        ("Amended Final Plan", Stage.AMENDED_FINAL),
        ("Amendment Notice", Stage.AMENDMENT),
        ("School draft", Stage.SCHOOL_DRAFT),
        ("Draft / Final / Amended", Stage.LA_DRAFT),
        ("", Stage.LA_DRAFT),
    ],
)
def test_the_stage_is_judged_from_the_documents_own_words(words, stage):
    assert case(("Name", "Ines Farrow"), before=(words,)).stage is stage


def test_a_stage_that_is_told_wins():
    assert case(before=("Final plan",), stage=Stage.REVIEW).stage is Stage.REVIEW


def test_a_file_without_any_section_is_all_unplaced():
    document = docx.Document()
    document.add_paragraph("Minutes of a meeting about the car park.")
    out = io.BytesIO()
    document.save(out)
    reading = read_plan(out.getvalue(), on=ON).case.reading
    assert reading.unplaced == ("Minutes of a meeting about the car park.",)
    assert reading.placed_words == 0


def test_the_day_of_issue_of_a_final_plan_is_not_the_draft_s() -> None:
    found = case(
        ("Name", "Ines Quarrie"), ("Status", "Final"), ("Draft sent", "11 September 2026"),
        ("Issued", "9 October 2026"), ("Annual review due", "By 17 December 2027"),
    )  # fmt: skip
    assert found.identity.final_on == dt.date(2026, 10, 9)
    days = {event.on for event in found.events if event.kind == "draft_sent"}
    assert days == {dt.date(2026, 9, 11)}


@pytest.mark.parametrize(
    ("rows", "before"),
    [
        # Labels that are sentences or questions.
        ((("This plan is about", "Ines Farrow"), ("She was born on", "7 May 2015"),
          ("Please say", "she/her"), ("Her school year", "Year 7"), ("She goes to", "Sallow School")), ()),
        ((("Whose plan is this?", "Ines Farrow"), ("When was she born?", "7 May 2015"),
          ("What pronouns does she use?", "she/her"), ("Which year is she in?", "Year 7"),
          ("Which school does Ines go to?", "Sallow School")), ()),
        # Two facts in one row, each under its label, and two languages.
        ((("Name / Enw", "Ines Farrow"), ("Date of birth; pronouns", "7 May 2015; she/her"),
          ("Year group; school", "Year 7; Sallow School")), ()),
        # Values that need no label.
        ((("Pupil", "Ines Farrow"), ("Born", "7 May 2015"), ("She/her", "Year 7"),
          ("Attends", "Sallow School")), ()),
        # A label and its value that look like labels both: neither heads the row below.
        ((("Name", "Ines Farrow", "Born", "7 May 2015"), ("Year", "Year 7", "Type of plan", "Final"),
          ("Asked for", "4 May 2026", "Pronouns", "she/her"), ("School", "Sallow School", "", "")), ()),
        # The name stands in the title alone.
        ((("Date of birth", "7 May 2015"), ("Pronouns", "she/her"), ("Year", "7"), ("School", "Sallow School")),
         ("Ines Farrow: amended final Education, Health and Care Plan",)),
    ],
)  # fmt: skip
def test_covers_may_ask_in_sentences_or_put_facts_together(rows, before):
    found = case(*rows, before=before)
    pupil = found.pupil
    assert (pupil.first_name, pupil.last_name) == ("Ines", "Farrow")
    assert (pupil.date_of_birth, pupil.pronouns) == (dt.date(2015, 5, 7), "she/her")
    assert pupil.year_group.removeprefix("Year ") == "7"
    assert pupil.setting_name == "Sallow School"


def test_who_signed_is_nobody_s_plan():
    found = case(("Date of birth", "7 May 2015"), before=("Ivor Penn, EHC plan manager",))
    assert found.pupil.last_name != "Penn"


def test_a_list_of_contents_names_no_school():
    found = case(
        ("About me", "A"), ("My school", "I"), ("My needs", "B"), before=("Plan for Ines Farrow",)
    )
    assert found.pupil.setting_name == ""


def test_a_form_of_section_a_alone_says_inside_it_who_it_is_about():
    document = docx.Document()
    document.add_heading("Section A: Views, interests and aspirations", 1)
    table = document.add_table(rows=0, cols=2)
    for row in (("Known as", "Ines"), ("Surname", "Farrow"), ("Date of birth", "7 May 2015")):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph("“I like boats.” (Ines, to Mrs Hay, 3 November 2026)")
    out = io.BytesIO()
    document.save(out)
    assert read_plan(out.getvalue(), on=ON).case.pupil.date_of_birth == dt.date(2015, 5, 7)
