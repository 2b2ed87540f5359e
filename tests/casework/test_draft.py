"""What was said becomes a line: as it is, in part, in other words."""

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import draft
from ehcplan.casework.draft import stretch
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.lines import Source
from ehcplan.plan.said import Answer, Cell
from ehcplan.vocabulary import Element, Voice
from tests.casework.desk import HOSTILE, ON, Desk, a_case, answer, said

HELPS, INTERESTS, VIEWS = Element.A_WHAT_HELPS, Element.A_INTERESTS, Element.A_VIEWS


@pytest.fixture
def desk(people, database):
    return Desk(database, people.school_a, people.actor(database, "senco"))


def test_accepting_keeps_the_words_as_they_are_with_their_source_and_voice(desk):
    done = desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    line = desk.line(done.line)
    assert (line.text, line.voice) == ("Quiet corners help", Voice.OWN_VIEW)
    assert line.sources == (Source(contribution="c1", prompt="notes", index=1),)
    assert line.reworded_by is None
    assert done.says == "Accepted a line under “What helps the pupil”."


def test_hostile_words_are_kept_to_the_letter(desk):
    done = desk.do(draft.accept, HELPS, [desk.name("c1", 5)])
    assert desk.line(done.line).text == HOSTILE


def test_a_source_may_be_given_as_a_value_too(desk):
    done = desk.do(draft.accept, HELPS, [Source(contribution="c1", prompt="notes", index=1)])
    assert desk.line(done.line).text == "Quiet corners help"


def test_accepting_twice_makes_one_line(desk):
    first = desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    second = desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    assert second.line == first.line
    assert "already" in second.says
    assert len(desk.texts(HELPS)) == 1
    assert len(desk.acts()) == 1


def test_an_answer_used_under_another_heading_is_allowed_and_said(desk):
    desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    done = desk.do(draft.accept, Element.A_SCHOOLING, [desk.name("c1", 1)])
    assert done.notes == ("This answer is also used under “What helps the pupil”.",)


def test_a_private_answer_is_refused_and_nothing_is_kept(desk):
    with pytest.raises(ContentRefusedError, match=r"may not be used\. Private"):
        desk.do(draft.accept, HELPS, [desk.name("c1", 4)])
    assert desk.case.lines == ()
    assert desk.acts() == []


def test_another_childs_surname_is_refused_until_a_part_without_it_is_quoted(database, people):
    friend = said("c7", "peer", "Tam is kind", contributor="Otis Marlowe")
    words = "I like dens with Otis Marlowe best"
    case = a_case(said("c1", "child", answer(0, words, quote=True)), friend)
    desk = Desk(database, people.school_a, people.actor(database, "senco"), case)
    with pytest.raises(ContentRefusedError, match="full name"):
        desk.do(draft.accept, INTERESTS, [desk.name("c1", 0)])
    desk.do(draft.quote_part, INTERESTS, desk.name("c1", 0), "I like dens with Otis")
    assert desk.texts(INTERESTS) == ["I like dens with Otis"]


@pytest.mark.parametrize(
    "element", [INTERESTS, VIEWS, Element.A_ASPIRATIONS, Element.P_IMPORTANT_TO]
)
def test_an_adults_words_never_stand_under_the_pupils_own_headings(desk, element):
    for name in (desk.name("c2", 0), desk.name("c3", 0), desk.name("c5", 0)):
        with pytest.raises(ContentRefusedError, match="may not stand under"):
            desk.do(draft.accept, element, [name])


def test_what_nobody_is_known_to_have_said_waits_for_a_name_under_the_pupils_own_headings(desk):
    with pytest.raises(ContentRefusedError, match="who said it first"):
        desk.do(draft.accept, INTERESTS, [desk.name("c6", 0)])
    desk.do(draft.accept, HELPS, [desk.name("c6", 0)])
    assert len(desk.texts(HELPS)) == 1


def test_staff_words_never_stand_under_the_parents_headings(desk):
    with pytest.raises(ContentRefusedError, match="parents and carers"):
        desk.do(draft.accept, Element.A_PARENT_VIEWS, [desk.name("c3", 0)])


def test_first_person_that_is_neither_exact_nor_read_back_is_refused_with_what_to_do(desk):
    with pytest.raises(ContentRefusedError, match="mark the words as exact"):
        desk.do(draft.accept, Element.A_ASPIRATIONS, [desk.name("c1", 3)])


def test_first_person_stands_where_it_is_exact_or_was_read_back_and_agreed(desk):
    desk.do(draft.accept, VIEWS, [desk.name("c1", 2)])
    desk.do(draft.accept, Element.A_ASPIRATIONS, [desk.name("c4", 0)])
    assert desk.texts(VIEWS) == ["I don't like the bell. It hurts"]
    assert desk.texts(Element.A_ASPIRATIONS) == ["I would like to be a vet"]


def test_two_peoples_words_are_never_accepted_as_one_line(desk):
    with pytest.raises(ContentRefusedError, match="never joined"):
        desk.do(draft.accept, HELPS, [desk.name("c1", 1), desk.name("c2", 0)])


def test_several_cells_of_a_row_are_joined_in_order(database, people):
    row = Answer(
        prompt="tips",
        index=0,
        cells=(Cell(column="do", value="Draw the plan"), Cell(column="why", value="It calms")),
    )
    case = a_case(said("c1", "child", row, tool="top_tips"))
    desk = Desk(database, people.school_a, people.actor(database, "senco"), case)
    names = [desk.name("c1", 0, column, prompt="tips") for column in ("do", "why")]
    desk.do(draft.accept, HELPS, names)
    assert desk.texts(HELPS) == ["Draw the plan; It calms"]


def test_the_participation_table_and_undrafted_headings_hold_no_lines(desk):
    for element in (Element.A_PARTICIPATION, Element.P_KNOWN_AS):
        with pytest.raises(ContentRefusedError):
            desk.do(draft.accept, element, [desk.name("c1", 1)])


def test_words_that_were_moved_or_corrected_since_are_not_accepted_unseen(desk):
    with pytest.raises(ContentRefusedError, match="corrected or moved"):
        desk.do(draft.accept, HELPS, ["2222222222"])
    with pytest.raises(ContentRefusedError, match="corrected or moved"):
        desk.do(draft.accept, HELPS, [Source(contribution="c1", prompt="notes", index=99)])


def test_a_teacher_reads_but_does_not_draft(desk, people, database):
    with pytest.raises(NotFoundError):
        desk.do(draft.accept, HELPS, [desk.name("c1", 1)], actor=people.actor(database, "teacher"))


def test_another_pupils_answer_is_not_there(desk, people, database):
    with database.writing() as session:
        stranger = session.get_one(models.Pupil, people.other.pupil_id)
        row = models.Contribution(
            ref="elsewhere1",
            pupil_id=stranger.id,
            key="c1",
            tool=None,
            contributor="Idris",
            role="child",
            held_on=ON,
        )
        row.answers.append(
            models.Answer(ref="foreign222", prompt="notes", position=0, text="Not yours")
        )
        session.add(row)
    with pytest.raises(ContentRefusedError, match="corrected or moved"):
        desk.do(draft.accept, HELPS, ["foreign222"])


# ---------------------------------------------------------------- quoting


def test_a_part_is_quoted_with_the_white_space_it_was_said_with(database, people):
    case = a_case(said("c1", "child", answer(0, "First this\n  then  that. Done", quote=True)))
    desk = Desk(database, people.school_a, people.actor(database, "senco"), case)
    desk.do(draft.quote_part, HELPS, desk.name("c1", 0), " this then\r\nthat. ")
    assert desk.texts(HELPS) == ["this\n  then  that."]


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("I don't like it", "don"),
        ("I don’t like it", "t like it"),
        ("A well-known place", "known place"),
        ("Denmark", "Den"),
    ],
)
def test_a_part_begins_and_ends_with_whole_words(whole, part):
    with pytest.raises(ContentRefusedError, match="whole words"):
        stretch(whole, part)


@pytest.mark.parametrize("part", ["I love dogs", "like DOGS", "I like … dogs", "dogs I like"])
def test_words_that_were_not_said_so_are_not_a_quotation(part):
    with pytest.raises(ContentRefusedError, match="not the words"):
        stretch("I like cats and dogs", part)


def test_an_empty_part_is_asked_for():
    with pytest.raises(ContentRefusedError, match="Enter the part"):
        stretch("I like cats", "  \n ")


@pytest.mark.parametrize("part", ["🐈 cats", "(the grey one)", "“mine”", "x" * 10_000])
def test_any_characters_can_be_quoted(part):
    assert stretch(f"Look: {part} and more", part) == part


def test_quoting_after_a_not_asks_to_look_again(desk):
    done = desk.do(draft.quote_part, VIEWS, desk.name("c1", 2), "like the bell.")
    assert any("not" in note for note in done.notes)
    done = desk.do(draft.quote_part, VIEWS, desk.name("c1", 2), "It hurts")
    assert done.notes == ()


# ---------------------------------------------------------------- in other words


def test_other_words_keep_the_speakers_own_as_the_first_wording(desk):
    done = desk.do(
        draft.accept_reworded, Element.A_ASPIRATIONS, [desk.name("c1", 3)], "Tam wants a dog."
    )
    line = desk.line(done.line)
    assert [w.text for w in line.wordings] == ["I want a dog", "Tam wants a dog."]
    assert (line.reworded_by, line.reworded_on) == ("the SENCO", ON)


def test_other_words_for_exact_words_are_no_longer_the_pupils_exact_words(desk):
    done = desk.do(draft.accept_reworded, VIEWS, [desk.name("c1", 2)], "The bell hurts Tam.")
    assert desk.line(done.line).voice is Voice.OWN_VIEW


def test_other_words_with_i_are_refused_and_nothing_is_kept(desk):
    with pytest.raises(ContentRefusedError, match="outside quotation marks"):
        desk.do(draft.accept_reworded, VIEWS, [desk.name("c1", 3)], "I would love a dog")
    assert desk.case.lines == ()


# ---------------------------------------------------------------- the profile's one page


def _long(count, words):
    return said("c1", "child", *(f"Thing {i} " + "word " * (words - 2) for i in range(count)))


def test_a_ninth_line_of_support_is_refused_with_the_counts(database, people):
    desk = Desk(database, people.school_a, people.actor(database, "senco"), a_case(_long(9, 3)))
    for index in range(8):
        desk.do(draft.accept, Element.P_SUPPORT, [desk.name("c1", index)])
    with pytest.raises(ContentRefusedError, match="8 lines of support already, and 8"):
        desk.do(draft.accept, Element.P_SUPPORT, [desk.name("c1", 8)])
    desk.do(draft.accept, Element.P_COMMUNICATION, [desk.name("c1", 8)])


def test_more_words_than_a_page_holds_are_refused_with_the_counts(database, people):
    desk = Desk(database, people.school_a, people.actor(database, "senco"), a_case(_long(4, 100)))
    for index in range(3):
        desk.do(draft.accept, Element.P_COMMUNICATION, [desk.name("c1", index)])
    with pytest.raises(ContentRefusedError, match=r"400 words, and 320 fit.*300 now"):
        desk.do(draft.accept, Element.P_COMMUNICATION, [desk.name("c1", 3)])
    desk.do(draft.accept, HELPS, [desk.name("c1", 3)])


def test_every_act_is_in_the_audit_by_reference_alone(desk, database):
    done = desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    with database.reading() as session:
        entry = session.scalars(
            select(models.AuditEntry).where(models.AuditEntry.act == "draft accept")
        ).one()
    assert (entry.pupil_ref, entry.subject) == (desk.ref, done.line)


def test_an_act_holds_no_words_of_anybodys(desk):
    desk.do(draft.accept, HELPS, [desk.name("c1", 1)])
    desk.do(draft.accept_reworded, VIEWS, [desk.name("c1", 3)], "Tam wants a dog.")
    for act in desk.acts():
        assert "dog" not in f"{act.undo} {act.says}"
        assert "Tam" not in f"{act.undo} {act.says}"
