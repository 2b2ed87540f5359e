"""Lines that stand: joined, moved, put in order, taken out."""

import pytest

from ehcplan.casework import arranging, draft, rewording
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.vocabulary import Element, Voice
from tests.casework.desk import Desk, a_case, answer, said

HELPS, VIEWS, INTERESTS = Element.A_WHAT_HELPS, Element.A_VIEWS, Element.A_INTERESTS


@pytest.fixture
def desk(people, database):
    case = a_case(
        said(
            "c1",
            "child",
            "Quiet corners help",
            "A plan helps",
            answer(2, "I like bees", quote=True),
        ),
        said("c2", "parent", "Bath first", "Then a story"),
        said("c3", "school", "Draw the plan"),
        said(
            "c4", "parent", "Grandad calms Tam", contributor="Geraint Beck", relationship="father"
        ),
        said("c5", "group", "Mornings", "Evenings", contributor="Meeting"),
    )
    return Desk(database, people.school_a, people.actor(database, "senco"), case)


def put(desk, contribution, index, element=HELPS):
    return desk.do(draft.accept, element, [desk.name(contribution, index)]).line


def test_joining_makes_one_line_with_all_the_sources_in_their_place(desk):
    first, second = put(desk, "c1", 0), put(desk, "c1", 1)
    put(desk, "c3", 0)
    done = desk.do(arranging.join, [second, first])
    line = desk.line(done.line)
    assert line.text == "Quiet corners help; A plan helps"
    assert [source.index for source in line.sources] == [0, 1]
    assert desk.texts(HELPS) == ["Quiet corners help; A plan helps", "Draw the plan"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("c1", 0), ("c2", 0)),
        (("c2", 0), ("c4", 0)),
        (("c3", 0), ("c2", 0)),
        (("c1", 0), ("c1", 2)),
    ],
    ids=["pupil and mother", "two parents", "school and mother", "view and exact words"],
)
def test_two_voices_are_never_joined(desk, one, other):
    lines = [put(desk, *one), put(desk, *other)]
    with pytest.raises(ContentRefusedError, match="Two voices"):
        desk.do(arranging.join, lines)
    assert len(desk.texts(HELPS)) == 2


def test_what_nobody_is_known_to_have_said_is_not_joined(desk):
    lines = [put(desk, "c5", 0), put(desk, "c5", 1)]
    with pytest.raises(ContentRefusedError, match="Two voices"):
        desk.do(arranging.join, lines)


def test_one_line_or_lines_of_two_headings_are_not_joined(desk):
    here, there = put(desk, "c1", 0), put(desk, "c1", 1, Element.A_SCHOOLING)
    with pytest.raises(ContentRefusedError, match="two lines"):
        desk.do(arranging.join, [here, here])
    with pytest.raises(ContentRefusedError, match="same heading"):
        desk.do(arranging.join, [here, there])


def test_a_reworded_line_joins_with_its_own_words_kept_first(desk):
    first, second = put(desk, "c2", 0), put(desk, "c2", 1)
    desk.do(rewording.reword, first, "A bath comes first", 0)
    line = desk.line(desk.do(arranging.join, [first, second]).line)
    assert [w.text for w in line.wordings] == [
        "Bath first; Then a story",
        "A bath comes first; Then a story",
    ]
    assert line.reworded_by == "the SENCO"


def test_a_line_moves_to_another_heading_and_keeps_its_reference(desk):
    line, other = put(desk, "c1", 0), put(desk, "c1", 1, VIEWS)
    desk.do(arranging.move, line, VIEWS, other)
    assert desk.texts(HELPS) == []
    assert desk.texts(VIEWS) == ["Quiet corners help", "A plan helps"]
    assert desk.line(line).element is VIEWS


def test_a_line_never_moves_where_its_voice_may_not_stand(desk):
    with pytest.raises(ContentRefusedError, match="may not stand under"):
        desk.do(arranging.move, put(desk, "c2", 0), VIEWS)
    with pytest.raises(ContentRefusedError, match="stays in its document"):
        desk.do(arranging.move, put(desk, "c1", 0), Element.P_SUPPORT)
    with pytest.raises(ContentRefusedError, match="who took part"):
        desk.do(arranging.move, put(desk, "c1", 1), Element.A_PARTICIPATION)


def test_a_line_goes_up_and_down_among_the_lines_of_its_voice(desk):
    first, _, second = put(desk, "c1", 0), put(desk, "c3", 0), put(desk, "c1", 1)
    desk.do(arranging.order, second, "up")
    assert desk.texts(HELPS) == ["A plan helps", "Draw the plan", "Quiet corners help"]
    assert "cannot go further" in desk.do(arranging.order, second, "up").says
    desk.do(arranging.order, second, "down")
    assert desk.texts(HELPS)[0] == desk.line(first).text


def test_taking_out_without_a_reason_only_takes_out(desk):
    line = put(desk, "c1", 0)
    desk.do(arranging.take_out, line)
    assert desk.texts(HELPS) == []
    assert desk.case.left_out == ()
    assert "already" in desk.do(arranging.take_out, line).says


def test_taking_out_with_a_reason_leaves_the_answers_out_there(desk):
    done = desk.do(arranging.join, [put(desk, "c1", 0), put(desk, "c1", 1)])
    desk.do(arranging.take_out, done.line, "Not agreed")
    left = desk.case.left_out
    assert [(one.source.index, one.element, one.reason, one.by) for one in left] == [
        (0, HELPS, "Not agreed", "the SENCO"),
        (1, HELPS, "Not agreed", "the SENCO"),
    ]


def test_a_line_of_another_pupil_is_not_there(desk, database, people):
    with pytest.raises(NotFoundError):
        desk.do(arranging.take_out, "2222222222")
    with pytest.raises(NotFoundError):
        desk.do(arranging.take_out, put(desk, "c1", 0), actor=people.actor(database, "head"))


def test_a_line_left_in_order_beside_another_voice_stays_words_and_voice(desk):
    line = put(desk, "c1", 2, INTERESTS)
    assert desk.line(line).voice is Voice.OWN_WORDS
