"""Filing notes under a tool afterwards: the words stay, their place changes."""

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import corrections, gather
from ehcplan.casework.filing import file_under_tool
from ehcplan.casework.marks import mark
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.said import Answer, Cell
from tests.casework.gathered import TODAY, add_line, case, lines, said

TOOL = "hopes_and_fears"


@pytest.fixture
def senco(people, database):
    return people.actor(database, "senco")


@pytest.fixture
def kept(database, people, senco):
    return gather.keep(
        database, senco, people.own.ref, said("A dog", "The hall", "A map", supported_by="Tom")
    )


def file(database, actor, people, kept, tool, **placements):
    by_place = {kept.answers[int(name[1:])]: prompt for name, prompt in placements.items()}
    return file_under_tool(database, actor, people.own.ref, kept.ref, tool, by_place, on=TODAY)


def there(database, people, senco):
    return [
        (c.id, c.tool, [(a.prompt, a.words) for a in c.answers])
        for c in case(database, people.own, senco).said.contributions
    ]


def test_all_answers_placed_change_the_contributions_tool_in_place(database, people, senco, kept):
    ref = file(database, senco, people, kept, TOOL, a0="hopes", a1="fears", a2="towards_hopes")
    assert ref == kept.ref
    assert there(database, people, senco) == [
        ("c1", TOOL, [("hopes", "A dog"), ("fears", "The hall"), ("towards_hopes", "A map")])
    ]


def test_some_answers_go_to_a_new_contribution_with_the_same_header(database, people, senco, kept):
    ref = file(database, senco, people, kept, TOOL, a2="hopes")
    assert ref != kept.ref
    assert there(database, people, senco) == [
        ("c1", None, [("notes", "A dog"), ("notes", "The hall")]),
        ("c2", TOOL, [("hopes", "A map")]),
    ]
    first, second = case(database, people.own).said.contributions
    assert (second.contributor, second.date, second.supported_by) == (
        first.contributor,
        first.date,
        "Tom",
    )


def test_and_back_to_notes(database, people, senco, kept):
    file(database, senco, people, kept, TOOL, a0="hopes", a1="hopes", a2="hopes")
    file(database, senco, people, kept, None, a0="notes", a1="notes", a2="notes")
    assert there(database, people, senco) == [
        ("c1", None, [("notes", "A dog"), ("notes", "The hall"), ("notes", "A map")])
    ]


def test_a_note_under_a_grid_is_its_main_box_and_comes_back_whole(database, people, senco, kept):
    mark(database, senco, people.own.ref, kept.answers[0], "exact", "yes", TODAY)
    placed = {"a0": "bad_day", "a1": "bad_day", "a2": "why"}
    file(database, senco, people, kept, "good_day_bad_day", **placed)
    answer = case(database, people.own).said.contributions[0].answers[0]
    assert answer.cells == (Cell(column="text", value="A dog", quote=True),)
    file(database, senco, people, kept, None, a0="notes", a1="notes", a2="notes")
    answer = case(database, people.own).said.contributions[0].answers[0]
    assert (answer.text, answer.cells, answer.quote) == ("A dog", (), True)


def test_earlier_versions_go_where_the_answer_goes(database, people, senco, kept):
    new = corrections.correct(
        database, senco, people.own.ref, kept.answers[2], on=TODAY, text="A big map"
    )
    file_under_tool(database, senco, people.own.ref, kept.ref, TOOL, {new.ref: "hopes"}, on=TODAY)
    told = corrections.history(database, senco, people.own.ref, new.ref)
    assert [version.words for version in told] == ["A map", "A big map"]
    with database.reading() as session:
        rows = session.scalars(select(models.Answer).filter_by(prompt="hopes")).all()
    assert len({row.contribution_id for row in rows}) == 1
    assert len(rows) == 2


def test_a_worry_becomes_private_with_its_lines_unless_it_may_be_shared(
    database, people, senco, kept
):
    line = add_line(database, people.own, kept.answers[0], "A dog")
    mark(database, senco, people.own.ref, kept.answers[1], "sharing", "plan", TODAY)
    file(database, senco, people, kept, TOOL, a0="fears", a1="fears")
    worries = case(database, people.own).said.contributions[1].answers
    assert [(a.text, a.private) for a in worries] == [("A dog", True), ("The hall", False)]
    assert line not in lines(database, people.own)


def test_a_line_follows_its_answer(database, people, senco, kept):
    line = add_line(database, people.own, kept.answers[2], "A map")
    file(database, senco, people, kept, TOOL, a2="hopes")
    (source,) = lines(database, people.own)[line].sources
    assert (source.contribution, source.prompt, source.index) == ("c2", "hopes", 0)


@pytest.mark.parametrize(
    ("tool", "prompt"),
    [
        (TOOL, "no_such_prompt"),
        ("no_such_tool", "hopes"),
        ("working_not_working", "perspective"),
        ("graphic_record", "image"),
        (None, "hopes"),
    ],
)
def test_a_place_that_takes_no_notes_is_refused(database, people, senco, kept, tool, prompt):
    with pytest.raises(ContentRefusedError):
        file(database, senco, people, kept, tool, a0=prompt)
    assert there(database, people, senco)[0][1] is None


def test_a_question_with_one_answer_takes_one(database, people, senco, kept):
    with pytest.raises(ContentRefusedError, match="one answer"):
        file(database, senco, people, kept, "working_not_working", a0="topic", a1="topic")


def test_nothing_placed_is_refused_and_another_contributions_answer_is_not_there(
    database, people, senco, kept
):
    with pytest.raises(ContentRefusedError):
        file(database, senco, people, kept, TOOL)
    other = gather.keep(database, senco, people.own.ref, said("Other"))
    with pytest.raises(NotFoundError):
        file_under_tool(
            database, senco, people.own.ref, kept.ref, TOOL, {other.answers[0]: "hopes"}, on=TODAY
        )


def test_a_row_of_several_boxes_stays_where_it_is(database, people, senco):
    row = Answer(prompt="bad_day", index=0, cells=(Cell(column="text", value="Noise"),))
    kept = gather.keep(database, senco, people.own.ref, said(row, tool="good_day_bad_day"))
    with pytest.raises(ContentRefusedError, match="several boxes"):
        file(database, senco, people, kept, None, a0="notes")
