"""What must hold of a line, however it came."""

import pytest

from ehcplan.mapping.acceptable import pieces_of, problems_of_line
from ehcplan.plan.lines import Source
from ehcplan.plan.said import Answer, ReadBack
from ehcplan.vocabulary import Element, Role
from tests.builders import ON, a_case, a_row, said

BEES = Answer(prompt="like", index=0, text="The bees at Dad's; I feed them", quote=True)
TRAMS = Answer(prompt="like", index=1, text="I ride trams")


def at(prompt, index=0, contribution="c1", column=None):
    return Source(contribution=contribution, prompt=prompt, index=index, column=column)


@pytest.fixture
def case():
    mum = said(
        "our_story",
        Answer(prompt="hopes", index=0, text="A friend to tea"),
        Answer(prompt="not_for_sharing", index=0, text="The house"),
        id="c2",
        role=Role.PARENT,
        contributor="Ada",
        relationship="mother",
    )
    return a_case(said("all_about_me", BEES, TRAMS), mum)


def problems(case, element, text, *sources, reworded=False):
    return " ".join(problems_of_line(case, element, text, sources, reworded=reworded))


def test_exact_words_whole_or_in_part_are_accepted(case):
    assert problems(case, Element.A_INTERESTS, BEES.text, at("like")) == ""
    assert problems(case, Element.A_INTERESTS, "The bees", at("like")) == ""


def test_words_that_are_not_the_sources_need_somebody_who_reworded_them(case):
    assert "not the words" in problems(case, Element.A_INTERESTS, "He likes bees", at("like"))
    assert problems(case, Element.A_INTERESTS, "Ro likes bees", at("like"), reworded=True) == ""


def test_i_and_my_outside_marks_are_refused_in_a_rewording(case):
    said_so = problems(case, Element.A_INTERESTS, "I like bees", at("like"), reworded=True)
    assert "outside quotation marks" in said_so
    quoted = "Bees: “I feed them”."
    assert problems(case, Element.A_INTERESTS, quoted, at("like"), reworded=True) == ""


def test_marks_stand_round_exact_words_alone(case):
    wrong = "Ro says “I love them”."
    assert "not found in exact words" in problems(
        case, Element.A_INTERESTS, wrong, at("like"), reworded=True
    )
    straight = 'Ro says "I love them".'
    assert "not found in exact words" in problems(
        case, Element.A_INTERESTS, straight, at("like"), reworded=True
    )
    told = "Ro says “I ride trams”."
    assert "not found in exact words" in problems(
        case, Element.A_INTERESTS, told, at("like", 1), reworded=True
    )
    cut = "“The bees … I feed them”"
    assert problems(case, Element.A_INTERESTS, cut, at("like"), reworded=True) == ""


def test_first_person_told_in_conversation_is_printed_only_after_reading_back(case):
    assert "reading back" in problems(case, Element.A_INTERESTS, "I ride trams", at("like", 1))
    read = a_case(said("all_about_me", BEES, TRAMS, read_back=ReadBack(on=ON, with_whom="Mum")))
    assert problems(read, Element.A_INTERESTS, "I ride trams", at("like", 1)) == ""


def test_two_voices_are_never_joined(case):
    both = (at("like"), at("hopes", contribution="c2"))
    text = f"{BEES.text}; A friend to tea"
    assert "never joined" in problems(case, Element.A_FRIENDSHIPS, text, *both)


def test_two_answers_of_one_person_join_and_each_piece_keeps_its_source(case):
    sources = (at("like"), at("like", 1))
    text = f"{BEES.text}; I ride trams"
    assert pieces_of(case, text, sources) == ((sources[0], BEES.text), (sources[1], TRAMS.text))


def test_an_adults_words_never_stand_as_the_pupils_own(case):
    source = at("hopes", contribution="c2")
    assert "may not stand" in problems(case, Element.A_ASPIRATIONS, "A friend to tea", source)
    assert problems(case, Element.A_PARENT_ASPIRATIONS, "A friend to tea", source) == ""


def test_a_parents_heading_is_for_parents_alone(case):
    assert "parents and carers alone" in problems(
        case, Element.A_PARENT_ASPIRATIONS, BEES.text, at("like")
    )


def test_refused_missing_and_empty_are_said(case):
    private = at("not_for_sharing", contribution="c2")
    assert "may not be used" in problems(case, Element.A_PARENT_VIEWS, "The house", private)
    assert "points at nothing" in problems(case, Element.A_VIEWS, "x", at("like", 9))
    assert "says nothing" in problems(case, Element.A_VIEWS, "  ", at("like"))
    assert "no source" in problems(case, Element.A_VIEWS, "x")


def test_another_childs_surname_is_refused_in_any_wording():
    row = a_row("people", name="Jools Harker", relationship="friend", ring=1, part="friends")
    like = Answer(prompt="like", index=0, text="Films with Jools Harker", quote=True)
    case = a_case(said("relationship_circle", row), said("all_about_me", like, id="c2"))
    source = at("like", contribution="c2")
    assert "full name" in problems(case, Element.A_FRIENDSHIPS, like.text, source)
    assert problems(case, Element.A_FRIENDSHIPS, "Films with Jools", source) == ""
