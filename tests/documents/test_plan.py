"""Sections A to K in Word: what stands where, what it is called at each stage, what is never printed."""

import datetime as dt
import io
from dataclasses import fields, replace

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT

from ehcplan.documents.accessibility import accessibility_problems
from ehcplan.documents.plan_identity import GROUPS, NOT_PRINTED, PRINTED
from ehcplan.documents.produce import produce
from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.events import Event
from ehcplan.plan.identity import Identity
from ehcplan.plan.lines import Source, Wording, Words
from ehcplan.plan.whole import Budget, Letter, Need, WholePlan
from ehcplan.vocabulary import Stage
from tests.builders_documents import HOSTILE, ON, answer, contribution, family
from tests.builders_plan import BEES, IDENTITY, RICH, words

NEVER = ("education, health and care plan", "ehc plan", "ehcp")


def a_case(plan=RICH, **rest):
    given = {"stage": Stage.SCHOOL_DRAFT, "identity": IDENTITY, "plan": plan, **rest}
    return replace(family(), **given)


def made(case=None, *lines, **rest):
    return produce(case or a_case(), lines or (BEES,), document="plan", on=ON, **rest)


def blocks(produced):
    return read_docx(produced.data).blocks


def texts(produced) -> list[str]:
    return [b.text for b in blocks(produced) if b.place[0] in ("body", "table")]


def section(produced, letter: str) -> list[str]:
    all_ = [b for b in blocks(produced) if b.place[0] in ("body", "table")]
    starts = [n for n, b in enumerate(all_) if b.level == 1] + [len(all_) - 1]
    at = next(n for n in starts if all_[n].text.startswith(f"Section {letter}: "))
    return [b.text for b in all_[at + 1 : starts[starts.index(at) + 1]]]


def details(produced, letter: str, about: str) -> dict[str, str]:
    found = section(produced, letter)
    start = found.index(about) + 2
    end = next((n for n in range(start, len(found)) if found[n : n + 1] == ["Outcomes"]), None)
    cells = found[start : (end or len(found)) + 2]
    return dict(zip(cells[::2], cells[1::2], strict=False))


@pytest.mark.parametrize(
    ("stage", "title"),
    [
        (None, "School’s draft of Sections A to K"),
        (Stage.GATHERING, "School’s draft of Sections A to K"),
        (Stage.SCHOOL_DRAFT, "School’s draft of Sections A to K"),
        (Stage.LA_DRAFT, "Record of the draft plan sent by the authority"),
        (Stage.FINAL, "Record of the plan issued by the authority"),
        (Stage.AMENDED_FINAL, "Record of the amended plan issued by the authority"),
        (Stage.REVIEW, "School’s proposed amendments, Sections A to K"),
        (Stage.AMENDMENT, "School’s proposed amendments, Sections A to K"),
    ],
)
def test_nothing_a_school_makes_is_titled_as_the_authoritys_plan(stage, title):
    produced = made(a_case(stage=stage))
    assert texts(produced)[0] == title
    assert Document(io.BytesIO(produced.data)).core_properties.title == title
    outside = [b.text.casefold() for b in blocks(produced) if b.place[0] in ("header", "footer")]
    outside += [t.casefold() for t in texts(produced)[:3]] + [produced.file_name.casefold()]
    assert not any(name in text for name in NEVER for text in outside)
    says_no = "not the authority’s plan" in texts(produced)[1]
    assert says_no is (stage not in (Stage.LA_DRAFT, Stage.FINAL, Stage.AMENDED_FINAL))


def test_a_record_says_who_issued_it_and_when():
    assert (
        texts(made(a_case(stage=Stage.FINAL)))[1]
        == "Issued by Marrowdale Council, 9 February 2026."
    )
    sent = Event(kind="draft_served", on=dt.date(2026, 1, 5))
    told = a_case(stage=Stage.LA_DRAFT, identity=None, events=(sent,))
    assert texts(made(told))[1] == "Sent by the authority, 5 January 2026."
    assert texts(made(a_case(stage=Stage.FINAL, identity=None)))[1].endswith("Date not noted.")


@pytest.mark.parametrize("stage", [None, *Stage])
def test_no_officers_signature_stands_on_what_a_school_wrote(stage):
    is_record = stage in (Stage.LA_DRAFT, Stage.FINAL, Stage.AMENDED_FINAL)
    assert ("Morwen Hask" in texts(made(a_case(stage=stage)))) is is_record


def test_every_letter_is_a_heading_in_order_even_in_a_plan_nobody_has_begun():
    produced = made(a_case(WholePlan(), identity=None))
    headings = [b.text for b in blocks(produced) if b.level == 1]
    letters = [h.partition(":")[0] for h in headings if h.startswith("Section ")]
    assert letters == [
        f"Section {letter}"
        for letter in ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]
    ]
    assert "Section B: Special educational needs" in headings
    assert section(produced, "F") == ["Nothing has been written here yet."]


def test_none_not_known_and_not_yet_asked_are_three_things():
    produced = made()
    assert section(produced, "D") == ["None (said by Marrowdale Children’s Services, 1 May 2026)"]
    assert section(produced, "H1") == ["Not known"]
    assert section(produced, "H2") == ["Not yet asked"]


def test_needs_stand_by_area_strengths_first_and_each_says_what_serves_it():
    produced = made()
    found = section(produced, "B")
    assert found[:5] == [
        "Communication and interaction",
        "Strengths",
        "Tam explains how things are built with exact words. (K2)",
        "Need N1",
        "Tam finds it hard to follow instructions of more than two parts.",
    ]
    about = details(produced, "B", "About N1")
    assert about["Level"].endswith("(CELF-5)")
    assert about["As of"] == "20 April 2026"
    assert about["Evidence"] == "K1, K2"
    assert found[found.index("Outcomes") + 1] == "O1, O2"
    assert found[found.index("Provision") + 1] == "P1 in F"


def test_a_health_section_with_health_alone_does_not_say_it_twice():
    assert section(made(), "C")[:2] == [
        "Need N4",
        "Tam sleeps about six hours and is tired by midday.",
    ]


def test_an_outcome_stands_under_its_aim_with_steps_and_the_childs_own_hope():
    produced = made()
    found = section(produced, "E")
    assert found[:4] == [
        "Long-term aim",
        "Tam takes part in every lesson and knows what is asked of her.",
        "Outcome O1",
        "Tam follows a task of four steps in class without being told twice.",
    ]
    assert found[4:6] == ["Steps towards O1", "By Christmas, two steps with a picture list."]
    assert found[found.index("By when") + 1] == "20 July 2029\nBy the end of Key Stage 2"
    assert found[found.index("Hopes in Section A") + 1] == "“The bees at Grandad’s”"
    assert "Outcomes without a long-term aim" in found


def test_a_hope_that_is_not_printed_is_not_quoted():
    produced = made()
    bare = produce(a_case(), (), document="plan", on=ON)
    assert "“The bees at Grandad’s”" in section(produced, "E")
    assert "A line of Section A that is not printed here" in section(bare, "E")
    assert section(bare, "A")[0] == "Nothing has been written here yet."


def test_provision_for_two_needs_is_printed_under_both_and_its_details_once():
    produced = made()
    found = section(produced, "F")
    text = "A speech and language therapist teaches Tam and an assistant to use picture lists, and sets the next steps."
    assert found.count(text) == 2
    assert found.count("About P1") == 1
    about = found.index("How much, how often")
    assert found[about + 1] == "45 minutes, Once a week, 38 weeks a year"
    assert found[found.index("Needs") + 1] == "N1, N2"
    assert found[found.index(text, found.index(text) + 1) + 1] == "The details of P1 are under N1."
    assert {"l_w11", "l_w11_2"} <= read_docx(produced.data).by_name.keys()
    assert "1 of them again" in str(produced.proof)


def test_provision_that_serves_no_need_is_not_lost():
    found = section(made(), "F")
    assert found[found.index("Not linked to a need") + 2].startswith("All staff who teach Tam")


def test_who_agreed_to_health_provision_is_said_in_g():
    found = section(made(), "G")
    assert found[found.index("Who has to agree") + 1] == "Marrowdale Integrated Care Board"
    assert found[found.index("By") + 1] == "Noor Hale, Designated clinical officer"


@pytest.mark.parametrize("stage", [None, *Stage])
def test_a_place_is_named_only_once_the_plan_is_final(stage):
    found = section(made(a_case(stage=stage)), "I")
    if stage in (Stage.FINAL, Stage.AMENDED_FINAL, Stage.REVIEW, Stage.AMENDMENT):
        assert "Mainstream school" in found
        return
    assert found[0] == "Left empty: the authority names the place in the final plan."
    assert "Fernhollow Primary School" not in found


def test_no_personal_budget_is_a_complete_entry():
    assert section(made(), "J") == ["A personal budget has not been requested."]
    told = replace(RICH, budget=Budget(requested=True, words=words("A taxi to swimming.", "j")))
    found = section(made(a_case(told)), "J")
    assert found == ["A personal budget has been requested.", "A taxi to swimming."]


def test_advice_is_one_table_with_no_empty_cell():
    found = section(made(), "K")
    assert found[:5] == ["Code", "Advice", "Given by", "Dates", "Attached"]
    assert found[5:10] == [
        "K1",
        "Psychological advice\nRegulation 6(1)(d): psychology",
        "Dr Ada Fenn\nEducational psychologist",
        "Asked 2 March 2026\nDated 12 May 2026\nSent 13 May 2026",
        "Yes",
    ]
    assert "not yet agreed by the family" in found[11]
    assert found[15:20] == [
        "K3", "Community paediatrics\nRegulation 6(1)(c): health", "Not given", "Not given", "No",
    ]  # fmt: skip


def test_numbers_contact_details_siblings_names_and_notes_stay_out():
    printed = "\n".join(b.text for b in blocks(made()))
    for kept in (
        "A123456789012", "9434765919", "Ferry Lane", "07700", "No contact order", "Isla Beck",
        "1 March 2015", "A NOTE TO WRITE FROM",
    ):  # fmt: skip
        assert kept not in printed
    assert "MD/EHC/2231" in printed


def test_every_fact_of_identity_is_printed_or_kept_for_the_forms_that_ask():
    keys = {field.name for field in fields(Identity)} - {"not_known", "not_applicable"}
    assert keys == PRINTED.keys() | NOT_PRINTED | GROUPS
    assert not PRINTED.keys() & NOT_PRINTED


def test_what_is_not_known_and_what_does_not_apply_are_said():
    found = texts(made())
    assert found[found.index("Attendance") + 1] == "Not known"
    assert found[found.index("Uses British Sign Language") + 1] == "Does not apply"
    assert "Religion" not in found


def test_section_a_made_from_suggestions_says_so_at_the_head():
    produced = made(from_suggestions=True)
    assert "Section A: Made from suggestions. Nobody has read this." in texts(produced)[:3]


def test_it_is_portrait_and_reads_well_aloud():
    produced = made()
    assert accessibility_problems(produced.data) == ()
    document = Document(io.BytesIO(produced.data))
    assert {s.orientation for s in document.sections} == {WD_ORIENT.PORTRAIT}


@pytest.mark.parametrize("text", [*HOSTILE, "\ud83d lone", "\x07bell"])
def test_hostile_words_come_out_as_they_went_in(text):
    need = Need(ref="n", letter=Letter.B, words=words(text, "h"), level=text)
    produced = made(a_case(WholePlan(needs=(need,))))
    walked = read_docx(produced.data)
    span = walked.by_name["l_h"]
    assert walked.text_of(span) == "".join(c for c in text if c not in "\ud83d\x07")
    assert produced.dropped == sum(c in "\ud83d\x07" for c in text)


def test_a_text_without_words_says_so_and_the_rest_is_printed():
    need = Need(ref="n", letter=Letter.B, words=words(" ", "h"), level="SS 70")
    assert section(made(a_case(WholePlan(needs=(need,)))), "B")[:2] == [
        "Need N1",
        "No words have been written here yet.",
    ]


def test_words_kept_back_are_refused_in_any_section_without_being_repeated():
    private = contribution(
        "secret", answer("notes", 0, "She hides in the coats at home", private=True)
    )
    said = replace(family().said, contributions=(*family().said.contributions, private))
    need = Need(ref="n", letter=Letter.B, words=words("We hear she HIDES in the coats  at home."))
    with pytest.raises(ContentRefusedError, match="Section B holds words") as refused:
        made(a_case(WholePlan(needs=(need,)), said=said))
    assert "coats" not in str(refused.value)


def test_another_childs_full_name_is_refused():
    need = Need(ref="n", letter=Letter.B, words=words("Tam hits Jonty Marsh."))
    with pytest.raises(ContentRefusedError, match="Section B gives another child’s full name"):
        made(a_case(WholePlan(needs=(need,))))


def test_a_text_from_an_answer_that_was_not_shared_is_refused():
    text = Words(
        wordings=(Wording(text="The gate"),),
        sources=(Source(contribution="kept", prompt="notes", index=0),),
    )
    need = Need(ref="n", letter=Letter.B, words=text)
    with pytest.raises(ContentRefusedError, match="A text in Section B may not be printed"):
        made(a_case(WholePlan(needs=(need,))))
