"""Marks: dated facts about an answer, who may set them, and what they do to the draft."""

import datetime as dt

import pytest

from ehcplan.casework import gather
from ehcplan.casework.marks import mark
from ehcplan.errors import ContentRefusedError, NotAllowedError, NotFoundError
from ehcplan.vocabulary import Role, Sharing, Voice
from tests.casework.gathered import TODAY, acts, add_line, case, lines, said


@pytest.fixture
def senco(people, database):
    return people.actor(database, "senco")


@pytest.fixture
def ref(database, people, senco):
    return gather.keep(database, senco, people.own.ref, said("I like frogs")).answers[0]


def answer(database, people, reader=None):
    answers = case(database, people.own, reader).said.contributions[0].answers
    return answers[0] if answers else None


def set_(database, actor, people, ref, kind, value, on=TODAY):
    return mark(database, actor, people.own.ref, ref, kind, value, on)


@pytest.mark.parametrize(
    ("kind", "value", "field", "becomes"),
    [
        ("exact", "yes", "quote", True),
        ("private", "yes", "private", True),
        ("sharing", "school_only", "sharing", Sharing.SCHOOL_ONLY),
        ("withheld", "Maisie", "withheld_by", "Maisie"),
        ("confirmed", "yes", "confirmed_on", TODAY),
    ],
)
def test_a_mark_holds_and_is_noted(database, people, senco, ref, kind, value, field, becomes):
    set_(database, senco, people, ref, kind, value)
    assert getattr(answer(database, people), field) == becomes
    assert acts(database, people.own)[-1] == f"mark {kind}"


@pytest.mark.parametrize(
    ("kind", "value", "lifted", "field"),
    [
        ("exact", "yes", "no", "quote"),
        ("private", "yes", "no", "private"),
        ("sharing", "plan", "", "sharing"),
        ("withheld", "Maisie", "", "withheld_by"),
    ],
)
def test_the_newest_mark_of_a_kind_holds(database, people, senco, ref, kind, value, lifted, field):
    set_(database, senco, people, ref, kind, value)
    set_(database, senco, people, ref, kind, lifted)
    assert not getattr(answer(database, people), field)


@pytest.mark.parametrize(
    ("kind", "value"),
    [("exact", "maybe"), ("sharing", "everybody"), ("superseded", "x"), ("moved", "x"), ("", "")],
)
def test_marks_that_there_are_not_are_refused(database, people, senco, ref, kind, value):
    with pytest.raises(ContentRefusedError):
        set_(database, senco, people, ref, kind, value)


def test_only_who_heard_the_words_can_say_that_they_are_exact(database, people, senco, ref):
    teacher = people.actor(database, "teacher")
    with pytest.raises(NotAllowedError):
        set_(database, teacher, people, ref, "exact", "yes")
    assert answer(database, people).quote is False
    set_(database, senco, people, ref, "exact", "yes")
    set_(database, teacher, people, ref, "exact", "no")
    assert answer(database, people).quote is False


@pytest.mark.parametrize(
    ("kind", "value"),
    [("private", "yes"), ("sharing", "school_only"), ("withheld", "Mum"), ("safeguarding", "yes")],
)
def test_lines_that_may_no_longer_be_printed_come_out_and_are_named(
    database, people, senco, ref, kind, value
):
    line = add_line(database, people.own, ref, "I like frogs")
    assert set_(database, senco, people, ref, kind, value).lines_taken_out == (line,)
    assert lines(database, people.own) == {}


def test_a_line_keeps_its_place_when_its_words_turn_out_exact(database, people, senco, ref):
    line = add_line(database, people.own, ref, "I like frogs")
    assert set_(database, senco, people, ref, "exact", "yes").lines_taken_out == ()
    assert lines(database, people.own)[line].voice is Voice.OWN_WORDS


def test_an_answer_that_may_be_used_by_itself_outlives_a_contribution_that_may_not(
    database, people, senco
):
    kept = gather.keep(database, senco, people.own.ref, said("Yes", "No", share=False))
    set_(database, senco, people, kept.answers[0], "sharing", "plan")
    line = add_line(database, people.own, kept.answers[0], "Yes")
    assert set_(database, senco, people, kept.answers[0], "confirmed", "yes").lines_taken_out == ()
    assert line in lines(database, people.own)


def test_what_is_kept_for_the_lead_is_private_and_read_by_two_people(database, people, senco, ref):
    set_(database, senco, people, ref, "safeguarding", "yes")
    readers = {
        role: answer(database, people, people.actor(database, role)) is not None
        for role in ("senco", "teacher", "head", "professional", "safeguarding_lead")
    }
    assert readers == {
        "senco": True,
        "teacher": False,
        "head": False,
        "professional": False,
        "safeguarding_lead": True,
    }
    assert answer(database, people) is None
    assert answer(database, people, senco).private is True


def test_only_the_lead_opens_it_again_and_it_stays_private_until_they_do(
    database, people, senco, ref
):
    set_(database, senco, people, ref, "safeguarding", "yes")
    with pytest.raises(NotAllowedError):
        set_(database, senco, people, ref, "safeguarding", "no")
    with pytest.raises(ContentRefusedError):
        set_(database, senco, people, ref, "private", "no")
    with pytest.raises(NotFoundError):
        set_(database, people.actor(database, "teacher"), people, ref, "confirmed", "yes")
    set_(database, people.actor(database, "safeguarding_lead"), people, ref, "safeguarding", "no")
    assert answer(database, people).private is True


def test_a_parents_answer_keeps_its_voice_when_it_turns_out_exact(database, people, senco):
    mum = {"contributor": "Ada", "role": Role.PARENT, "relationship": "mother"}
    kept = gather.keep(database, senco, people.own.ref, said("She loves mud", **mum))
    line = add_line(database, people.own, kept.answers[0], "She loves mud", element="a.history")
    set_(database, senco, people, kept.answers[0], "exact", "yes", dt.date(2026, 11, 2))
    assert lines(database, people.own)[line].voice is Voice.PARENT
