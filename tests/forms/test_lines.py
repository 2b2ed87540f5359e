"""The lines of a sheet: read from its fields, sorted out of its boxes, made into answers."""

from hypothesis import given
from hypothesis import strategies as st

from ehcplan.forms.lines import (
    SheetLine,
    answers_of,
    in_order,
    lines_of_text,
    next_number,
    read_lines,
    sort_out,
    write_lines,
)
from ehcplan.tools import NOTES, TOOLS
from ehcplan.vocabulary import Sharing

FEARS = TOOLS["hopes_and_fears"]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def line_of(number=0, prompt="notes", **changed):
    return SheetLine(number=number, prompt=prompt, **changed)


@given(st.lists(TEXT, max_size=6), st.lists(st.booleans(), min_size=6, max_size=6))
def test_lines_written_into_fields_are_read_back_as_they_were(texts, ticks):
    lines = [
        line_of(i, text=text, private=ticks[i], exact=not ticks[i], original=text, seen=True)
        for i, text in enumerate(texts)
    ]
    assert read_lines(write_lines({"who": ["pupil"]}, lines)) == lines


def test_a_row_with_a_column_named_with_an_underscore_is_read_back():
    row = line_of(
        7,
        "rows",
        cells={"i_do": "hums", "we_think_it_means": "tired"},
        exact_cells=frozenset({"i_do"}),
    )
    assert read_lines(write_lines({}, [row])) == [row]


@given(st.lists(TEXT, max_size=8))
def test_every_line_of_a_box_becomes_a_line_and_the_box_is_emptied(texts):
    box = "\r\n".join(texts)
    fields = sort_out({"more-notes": [box]}, NOTES)
    assert [line.text for line in read_lines(fields)] == lines_of_text(box)
    assert fields["more-notes"] == [""]
    assert sort_out(fields, NOTES) == fields


def test_line_ends_of_every_kind_part_lines():
    assert lines_of_text("one\r\ntwo\rthree\x0bfour\u2028five\n \n six ") == [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
    ]


def test_sorting_out_leaves_blank_lines_behind_and_never_moves_a_mark():
    lines = [line_of(0, text="", private=True), line_of(4, text="Kept", private=True)]
    fields = sort_out(write_lines({"more-notes": ["New"]}, lines), NOTES)
    assert [(line.number, line.text, line.private) for line in read_lines(fields)] == [
        (4, "Kept", True),
        (5, "New", False),
    ]


def test_a_private_prompt_makes_its_lines_private_once():
    fields = sort_out({"more-fears": ["Dogs"], "more-hopes": ["Cats"]}, FEARS)
    assert {line.text: line.private for line in read_lines(fields)} == {"Dogs": True, "Cats": False}
    opened = [SheetLine(**{**vars(line), "private": False}) for line in read_lines(fields)]
    again = sort_out(write_lines(fields, opened), FEARS)
    assert not any(line.private for line in read_lines(again))


def test_a_meetings_columns_name_their_speakers():
    fields = {"said-p1": ["Frogs\nPonds"], "said-together": ["Done"], "said-gone": ["Lost"]}
    found = read_lines(sort_out(fields, NOTES, {"p1": "Ada"}))
    assert [(line.text, line.said_by) for line in found] == [
        ("Frogs", "Ada"),
        ("Ponds", "Ada"),
        ("Done", ""),
        ("Lost", ""),
    ]


def test_answers_follow_the_order_of_the_prompts_and_count_within_each():
    lines = [
        line_of(0, "fears", text="Dogs"),
        line_of(1, "hopes", text="Cat"),
        line_of(2, "hopes", text="Hat"),
    ]
    assert [line.number for line in in_order(lines, FEARS)] == [1, 2, 0]
    found = answers_of(write_lines({}, lines), FEARS, asked={"hopes": "What do you wish?"})
    assert [(a.prompt, a.index, a.text, a.asked) for a in found.answers] == [
        ("hopes", 0, "Cat", "What do you wish?"),
        ("hopes", 1, "Hat", "What do you wish?"),
        ("fears", 0, "Dogs", None),
    ]


def test_lines_that_are_not_to_be_written_down_are_counted_alone():
    lines = [
        line_of(0, text="Secret", sharing="not_kept", for_lead=True),
        line_of(1, text="For the lead", for_lead=True),
        line_of(2, text="Here", sharing="school_only"),
        line_of(3, text="There", sharing="nonsense"),
    ]
    found = answers_of(write_lines({}, lines), NOTES, asked={})
    assert found.not_written_down == 1
    assert "Secret" not in str(found)
    assert found.for_lead == {0}
    assert [(a.private, a.sharing) for a in found.answers] == [
        (True, None),
        (False, Sharing.SCHOOL_ONLY),
        (False, None),
    ]


def test_all_makes_every_line_exact_and_leaves_cells_with_a_voice_of_their_own():
    tour = TOOLS["photo_tour"]
    cells = {"place_or_thing": "Pond", "child_words": "Frogs", "observed": ""}
    row = line_of(0, "photos", cells=cells)
    told = line_of(1, "what_we_think_matters", text="Water")
    found = answers_of(write_lines({"exact": ["all"]}, [row, told]), tour, asked={})
    photo, thought = found.answers
    assert [(c.column, c.quote) for c in photo.cells] == [
        ("place_or_thing", True),
        ("child_words", False),
    ]
    assert (photo.quote, thought.quote) == (False, True)


def test_a_choice_or_a_name_is_never_in_quotation_marks():
    circle = TOOLS["relationship_circle"]
    row = line_of(
        0,
        "people",
        cells={"name": "Bisto", "ring": "1"},
        exact_cells=frozenset({"name", "ring"}),
    )
    (answer,) = answers_of(write_lines({"exact": ["some"]}, [row]), circle, asked={}).answers
    assert {c.column: c.quote for c in answer.cells} == {"name": True, "ring": False}


def test_fields_that_are_no_lines_are_no_lines():
    fields = {"line-x-text": ["a"], "line-12345-text": ["b"], "lines": ["c"], "line-1": ["d"]}
    assert read_lines(fields) == []
    assert next_number([]) == 0
