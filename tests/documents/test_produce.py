import datetime as dt
import io
import re
from dataclasses import replace

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from ehcplan.documents.accessibility import accessibility_problems
from ehcplan.documents.produce import produce
from ehcplan.documents.text import cleaned
from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.case import Photo
from ehcplan.plan.lines import Empty
from ehcplan.vocabulary import Element
from tests.builders_documents import (
    HOSTILE,
    ON,
    answer,
    case,
    consent,
    contribution,
    family,
    line,
    pupil,
    source,
)

FAMILY_LINES = (
    line(Element.A_STRENGTHS, "Explains circuits to the whole table", source("teacher")),
    line(Element.A_STRENGTHS, "Tam shares her glue", source("friend")),
    line(Element.A_STRENGTHS, "Gives me the last biscuit", source("sister")),
    line(Element.A_STRENGTHS, "The bees at Grandad’s", source("tam")),
    line(Element.A_PARENT_VIEWS, "I only hear of it afterwards", source("dad")),
    line(Element.A_PARENT_VIEWS, "She sleeps badly before a test", source("mum")),
    line(Element.A_INTERESTS, "Tam loves bees", source("tam"), by="the SENCO"),
)


def section_a(given_case, *lines, **rest):
    return produce(given_case, lines, document="section-a", on=ON, **rest)


def profile(given_case, *lines, **rest):
    return produce(given_case, lines, document="profile", on=ON, **rest)


def body(produced) -> list[str]:
    return [b.text for b in read_docx(produced.data).blocks if b.place == ("body",)]


def test_section_a_puts_the_pupil_first_then_family_friends_school():
    texts = body(section_a(family(), *FAMILY_LINES))
    start = texts.index("What people like and admire about Tam")
    assert texts[start + 1 : start + 5] == [
        "“The bees at Grandad’s” (Tam)",
        "Gives me the last biscuit (Isla, sister)",
        "“Tam shares her glue” (Jonty, friend in class)",
        "Explains circuits to the whole table (class teacher)",
    ]


def test_each_parent_stands_under_their_own_name():
    blocks = read_docx(section_a(family(), *FAMILY_LINES).data).blocks
    start = next(n for n, b in enumerate(blocks) if b.text == "Parents’ and carers’ views")
    assert [(b.text, b.level) for b in blocks[start + 1 : start + 5]] == [
        ("Piers Beck (father)", 2),
        ("I only hear of it afterwards", None),
        ("Wren Orrell (mother)", 2),
        ("She sleeps badly before a test", None),
    ]


def test_before_there_is_a_plan_it_is_not_called_one():
    produced = section_a(family(), *FAMILY_LINES)
    title = "Views, interests and aspirations, for an EHC needs assessment request"
    assert body(produced)[0] == title
    assert Document(io.BytesIO(produced.data)).core_properties.title == title
    assert "School draft" not in body(produced)


@pytest.mark.parametrize("status", ["EHC plan; annual review", "Has an EHCP"])
def test_with_a_plan_it_is_a_school_draft_of_section_a(status):
    texts = body(section_a(replace(family(), pupil=pupil(plan_status=status)), *FAMILY_LINES))
    assert texts[:2] == ["Section A: views, interests and aspirations", "School draft"]


@pytest.mark.parametrize(
    "status", ["EHC needs assessment in progress", "No EHC plan", "SEN support", ""]
)
def test_a_status_before_a_plan_is_read_as_none(status):
    texts = body(section_a(replace(family(), pupil=pupil(plan_status=status)), *FAMILY_LINES))
    assert texts[0].startswith("Views, interests")


def test_who_the_pupil_is_and_no_number():
    texts = body(section_a(family(), *FAMILY_LINES))
    for fact in ("Known as\tTam", "Date of birth\t23 April 2018", "Year\tYear 4"):
        assert fact in texts
    assert not any("UPN" in text for text in texts)


def test_an_empty_heading_prints_only_what_a_person_chose_to_say():
    said = Empty(element=Element.A_HEALTH, reason="chose_not_to", on=dt.date(2026, 11, 9))
    texts = body(section_a(replace(family(), empties=(said,)), *FAMILY_LINES))
    after = texts[texts.index("Health in everyday life") + 1]
    assert after == "Asked, and chose not to say (9 November 2026)"
    assert "Play and free time" not in texts


def test_the_table_of_who_took_part_is_last_with_staff_by_role_and_shared_words_only():
    produced = section_a(
        replace(family(), participation="All were asked.\nNobody minded."), *FAMILY_LINES
    )
    blocks = read_docx(produced.data).blocks
    cells = [b.text for b in blocks if b.place[0] == "table"]
    first = [b.text for b in blocks if b.place[0] == "table" and b.place[3] == 1]
    assert first == [
        "Who",
        "Tam",
        "Wren Orrell (mother)",
        "Piers Beck (father)",
        "Isla (sister)",
        "Jonty (friend in class)",
        "Class teacher",
    ]
    assert "Teaching assistant (scribed)" in cells
    assert "16 November 2026, with teaching assistant" in cells
    assert not any("Quill" in cell or "caretaker" in cell for cell in cells)
    assert body(produced)[-3:] == ["Who took part, and how", "All were asked.", "Nobody minded."]


def test_what_nobody_read_says_so_at_its_head():
    for made in (section_a, profile):
        lines = (
            line(Element.A_INTERESTS, "The bees at Grandad’s", source("tam")),
            line(Element.P_IMPORTANT_TO, "The bees at Grandad’s", source("tam")),
        )
        texts = body(made(family(), *lines, from_suggestions=True))
        assert "Made from suggestions. Nobody has read this." in texts[:3]


def test_a_reworded_line_has_its_note_right_under_it():
    texts = body(section_a(family(), *FAMILY_LINES))
    assert texts[texts.index("Tam loves bees") + 1].startswith("Reworded by the SENCO, 16 November")


def test_every_line_carries_a_bookmark_and_a_reference_is_given_where_there_was_none():
    produced = section_a(family(), *FAMILY_LINES)
    walked = read_docx(produced.data)
    marks = {f"l_{made.ref}" for made in produced.lines}
    assert len(marks) == len(FAMILY_LINES)
    assert marks == {span.name for span in walked.bookmarks}


def test_the_files_name_says_nobodys_name():
    name = section_a(family(), *FAMILY_LINES).file_name
    assert name == "TO-B Year 4 Section A 2026-11-16.docx"


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_come_out_as_they_went_in(words):
    given_case = case(
        contribution("c", answer("notes", 0, words, quote=True)),
        pupil=pupil(known_as=words[:40], setting_name=words[:60]),
        participation=words,
    )
    produced = section_a(given_case, line(Element.A_VIEWS, words, source("c"), ref="abc"))
    walked = read_docx(produced.data)
    assert walked.text_of(walked.by_name["l_abc"]) == f"“{words}”"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.text(st.characters(), min_size=1).filter(lambda t: cleaned(t).strip()),
        min_size=1,
        max_size=4,
    )
)
def test_any_words_in_any_line_come_out_as_they_went_in(texts):
    answers = [answer("notes", n, text, quote=True) for n, text in enumerate(texts)]
    lines = [
        line(Element.A_VIEWS, text, source("c", index=n), ref=f"r{n}")
        for n, text in enumerate(texts)
    ]
    produced = section_a(case(contribution("c", *answers)), *lines)
    walked = read_docx(produced.data)
    for n, text in enumerate(texts):
        assert walked.text_of(walked.by_name[f"l_r{n}"]) == f"“{cleaned(text)}”"


def test_dropped_characters_are_counted():
    given_case = case(contribution("c", answer("notes", 0, "a\x00b\ud800", quote=True)))
    produced = section_a(given_case, line(Element.A_VIEWS, "a\x00b\ud800", source("c")))
    assert produced.dropped == 2


def test_private_and_unshared_answers_are_refused():
    for from_, text in (
        (source("tam", index=3), "Nobody must know about the night light"),
        (source("kept"), "School only words about the garden gate"),
    ):
        with pytest.raises(ContentRefusedError, match="may not be printed"):
            section_a(family(), line(Element.A_VIEWS, text, from_))


def test_lines_without_words_or_sources_are_refused():
    with pytest.raises(ContentRefusedError, match="no source"):
        section_a(family(), line(Element.A_VIEWS, "x"))
    with pytest.raises(ContentRefusedError, match="not in this case"):
        section_a(family(), line(Element.A_VIEWS, "x", source("nobody")))


def test_a_suggested_line_that_may_not_be_printed_is_left_off_and_said():
    given_case = case(
        contribution("c", answer("notes", 0, "I like maps"), answer("notes", 1, "Bees", quote=True))
    )
    lines = (
        line(Element.A_VIEWS, "I like maps", source("c")),
        line(Element.A_VIEWS, "Bees", source("c", index=1)),
    )
    produced = section_a(given_case, *lines, from_suggestions=True)
    assert [left.line.text for left in produced.left_off] == ["I like maps"]
    assert produced.proof.lines == 1


def test_there_is_no_document_preset_or_pack_of_any_name():
    for rest in ({"document": "poster"}, {"document": "profile", "preset": "x"},
                 {"document": "section-a", "pack": "../x"}):  # fmt: skip
        with pytest.raises(NotFoundError):
            produce(family(), (), on=ON, **rest)


def support(count: int, words: int = 3):
    answers = [answer("notes", n, f"Wait {n} " + "and then " * (words // 2)) for n in range(count)]
    given_case = case(contribution("c", *answers))
    lines = [line(Element.P_SUPPORT, a.text, source("c", index=a.index)) for a in answers]
    return given_case, lines


def test_a_profile_with_more_support_than_anybody_keeps_in_mind_is_refused():
    given_case, lines = support(9)
    with pytest.raises(ContentRefusedError, match="9 lines of support"):
        profile(given_case, *lines)
    produced = profile(given_case, *lines, from_suggestions=True)
    assert (produced.proof.lines, len(produced.left_off)) == (8, 1)


def test_a_profile_of_more_words_than_a_page_is_refused():
    given_case, lines = support(8, 50)
    with pytest.raises(ContentRefusedError, match="320 fit on one page"):
        profile(given_case, *lines)
    assert profile(given_case, *lines, from_suggestions=True).left_off


def test_a_profile_names_no_sayer_and_puts_the_pupil_first():
    produced = profile(
        family(),
        line(Element.P_IMPORTANT_TO, "She sleeps badly before a test", source("mum")),
        line(Element.P_IMPORTANT_TO, "The bees at Grandad’s", source("tam")),
    )
    texts = body(produced)
    start = texts.index("What is important to Tam")
    assert texts[start + 1 : start + 5] == [
        "Tam says",
        "“The bees at Grandad’s”",
        "People who know Tam say",
        "She sleeps badly before a test",
    ]
    assert texts[-1] == "Made with Tam and Mum · 16 November 2026 · look again by 15 March 2027"
    assert "Wren" not in read_docx(produced.data).stream


def test_a_display_never_prints_support():
    lines = (
        line(Element.P_SUPPORT, "Explains circuits to the whole table", source("teacher")),
        line(Element.P_IMPORTANT_TO, "The bees at Grandad’s", source("tam")),
    )
    produced = profile(family(), *lines, preset="display")
    assert "circuits" not in read_docx(produced.data).stream
    assert [left.line.element for left in produced.left_off] == [Element.P_SUPPORT]


def test_a_display_is_refused_where_the_latest_answer_is_no():
    no = consent("display_in_classroom", given=False, on=dt.date(2026, 11, 4))
    yes = consent("display_in_classroom", given=True, on=dt.date(2026, 11, 2))
    base = family()
    refused = replace(base, said=replace(base.said, consents=(no, yes)))
    made = line(Element.P_IMPORTANT_TO, "The bees at Grandad’s", source("tam"))
    with pytest.raises(ContentRefusedError, match="said no to display on 4 November 2026"):
        profile(refused, made, preset="display")
    assert profile(refused, made, preset="class").proof.lines == 1


def photo() -> Photo:
    out = io.BytesIO()
    Image.new("RGB", (300, 400), "teal").save(out, "PNG")
    return Photo(data=out.getvalue(), alt="Tam & a hive")


def test_a_photo_is_printed_with_its_description_only_with_a_yes():
    made = line(Element.P_IMPORTANT_TO, "The bees at Grandad’s", source("tam"))
    base = replace(family(), photo=photo())
    without = profile(base, made)
    assert without.photo_left_off
    assert not Document(io.BytesIO(without.data)).inline_shapes
    agreed = replace(
        base, said=replace(base.said, consents=(consent("photo_on_profile", given=True),))
    )
    with_photo = profile(agreed, made)
    assert not with_photo.photo_left_off
    assert len(Document(io.BytesIO(with_photo.data)).inline_shapes) == 1
    assert accessibility_problems(with_photo.data) == ()


def test_a_photo_that_is_no_picture_is_refused_in_a_sentence():
    base = replace(family(), photo=Photo(data=b"junk", alt="x"))
    agreed = replace(base, said=replace(base.said, consents=(consent("photo", given=True),)))
    made = line(Element.P_IMPORTANT_TO, "The bees at Grandad’s", source("tam"))
    with pytest.raises(ContentRefusedError, match="photo cannot be read"):
        profile(agreed, made)


def test_the_read_back_sheet_holds_every_line_with_its_boxes():
    produced = produce(family(), FAMILY_LINES, document="read-back", on=ON)
    cells = [b.text for b in read_docx(produced.data).blocks if b.place[0] == "table"]
    assert cells.count("☐") == 3 * len(FAMILY_LINES)
    assert produced.proof.lines == len(FAMILY_LINES)


@pytest.mark.parametrize("document", ["section-a", "profile", "read-back"])
def test_every_document_can_be_listened_to(document):
    extra = line(Element.P_IMPORTANT_TO, "The bees at Grandad’s", source("tam"))
    produced = produce(family(), (*FAMILY_LINES, extra), document=document, on=ON)
    assert accessibility_problems(produced.data) == ()


def test_a_document_without_lines_is_still_a_document():
    produced = produce(case(), (), document="section-a", on=ON)
    assert produced.proof.lines == 0
    assert re.match(r"Views", body(produced)[0])
