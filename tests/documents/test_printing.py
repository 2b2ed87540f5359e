from dataclasses import replace

import pytest

from ehcplan.documents.printing import pieces, profile_note
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.said import Answer
from ehcplan.vocabulary import Element, Role, Voice
from tests.builders_documents import (
    answer,
    case,
    contribution,
    family,
    line,
    source,
    without_words,
)

LIKES = Element.A_INTERESTS


def printed(text, *sources, given=None, element=LIKES, **rest):
    return pieces(given or family(), line(element, text, *sources, **rest))


def test_exact_words_stand_in_quotation_marks_and_others_do_not():
    assert printed("The bees at Grandad’s", source("tam")).text == "“The bees at Grandad’s”"
    other = printed("Tam would rather build than draw", source("tam", index=1))
    assert other.text == "Tam would rather build than draw"


def test_a_part_of_exact_words_shows_where_it_was_cut():
    from_ = source("tam", index=2)
    assert printed("it is my favourite", from_).text == "“… it is my favourite …”"
    assert printed("I like the quiet", from_).text == "“I like the quiet …”"
    assert printed("and nobody shouts", from_).text == "“… and nobody shouts”"
    both = printed("I like the quiet … nobody shouts", from_)
    assert both.text == "“I like the quiet … nobody shouts”"


def test_joined_words_are_marked_piece_by_piece():
    text = "The bees at Grandad’s; Tam would rather build than draw"
    shown = printed(text, source("tam"), source("tam", index=1))
    assert shown.text == "“The bees at Grandad’s”; Tam would rather build than draw"


def test_words_that_hold_a_semicolon_still_find_their_sources():
    given = case(
        contribution("c", answer("notes", 0, "one; two", quote=True), answer("notes", 1, "three"))
    )
    shown = printed("one; two; three", source("c"), source("c", index=1), given=given)
    assert shown.text == "“one; two”; three"


def test_words_that_are_not_the_sources_need_somebody_who_reworded_them():
    with pytest.raises(ContentRefusedError, match="Say who reworded it"):
        printed("Tam adores all insects", source("tam"))


def test_a_reworded_line_shows_who_when_and_the_childs_words():
    shown = printed("Tam loves bees & hives", source("tam"), by="the SENCO")
    assert shown.text == "Tam loves bees & hives"
    assert shown.note == (
        "Reworded by the SENCO, 16 November 2026. Tam’s words: “The bees at Grandad’s”"
    )


def test_a_reworded_parents_line_shows_what_the_parent_said():
    shown = printed("Sleep is hard", source("mum"), by="the SENCO", element=Element.A_PARENT_VIEWS)
    assert shown.note.endswith("What Wren Orrell (mother) said: She sleeps badly before a test.")


def test_on_a_profile_the_note_names_nobody():
    made = line(LIKES, "Sleep is hard", source("mum"), by="the SENCO")
    assert profile_note(family(), made) == "Reworded. What was said: She sleeps badly before a test"


def test_friends_and_siblings_are_named_without_surname_or_age():
    friend = printed("Tam shares her glue", source("friend"), element=Element.A_STRENGTHS)
    assert (friend.text, friend.said_by) == ("“Tam shares her glue”", "Jonty, friend in class")
    sister = printed("Gives me the last biscuit", source("sister"), element=Element.A_STRENGTHS)
    assert sister.said_by == "Isla, sister"


def test_staff_are_named_by_role():
    shown = printed(
        "Explains circuits to the whole table", source("teacher"), element=Element.A_STRENGTHS
    )
    assert shown.said_by == "class teacher"


def test_what_was_seen_says_so_with_who_and_when():
    shown = printed(
        "Ran to it first", source("tour", "photos", column="observed"), given=without_words()
    )
    assert shown.voice is Voice.OBSERVED
    assert (shown.text, shown.said_by) == ("We saw: Ran to it first", "key person, 3 November 2026")


def test_a_reading_of_a_communication_chart_says_how_sure():
    columns = ("when", "i_do", "we_think_it_means", "you_should")
    sources = [source("chart", "rows", column=c) for c in columns]
    text = "Carpet time; Looks away and hums; It is too loud; Touch her sleeve"
    shown = printed(text, *sources, given=without_words(), element=Element.A_COMMUNICATION)
    assert shown.text == (
        "When: Carpet time. We saw: Looks away and hums. "
        "We think it means: It is too loud (probably). What to do: Touch her sleeve."
    )


def test_the_childs_own_language_comes_first_and_english_in_brackets():
    shown = printed(
        "Big truck!", source("tour", "photos", column="child_words"), given=without_words()
    )
    assert shown.text == "“Baabuur weyn!” (Big truck!)"


def test_advice_against_something_says_so():
    given = case(
        contribution(
            "tips",
            answer("avoid", 0, "Talking while you write on the board"),
            tool="top_tips",
            contributor="Odette Vale",
            role=Role.SCHOOL,
            relationship="class teacher",
        )
    )
    shown = printed(
        "Talking while you write on the board",
        source("tips", "avoid"),
        given=given,
        element=Element.P_SUPPORT,
    )
    assert shown.text == "Please do not: Talking while you write on the board"


def test_the_pupils_i_is_refused_outside_quotation_marks_unless_read_back():
    told = answer("notes", 0, "I like maps")
    given = case(contribution("c", told))
    with pytest.raises(ContentRefusedError, match="outside quotation marks"):
        printed("I like maps", source("c"), given=given)
    back = family().said.contribution("tam").read_back
    agreed = case(contribution("c", told, read_back=back))
    assert printed("I like maps", source("c"), given=agreed).text == "I like maps"
    disagreed = case(contribution("c", told, read_back=replace(back, agreed=False)))
    with pytest.raises(ContentRefusedError):
        printed("I like maps", source("c"), given=disagreed)


def test_nobody_may_reword_into_i():
    with pytest.raises(ContentRefusedError, match="“my”"):
        printed("Bees are my thing", source("tam"), by="the SENCO")


def test_a_parents_own_i_stands_under_their_name():
    shown = printed("I only hear of it afterwards", source("dad"), element=Element.A_PARENT_VIEWS)
    assert shown.text == "I only hear of it afterwards"


def test_another_childs_surname_is_never_printed():
    with pytest.raises(ContentRefusedError, match="full name"):
        printed("Plays with Jonty Marsh", source("tam"), by="the SENCO")


def test_a_surname_in_the_words_a_line_was_made_from_is_covered_in_its_note():
    base = family()
    told = Answer(prompt="notes", index=0, text="Jonty Marsh and the bees", quote=True)
    tam = replace(base.said.contribution("tam"), answers=(told,))
    others = tuple(c for c in base.said.contributions if c.id != "tam")
    given = replace(base, said=replace(base.said, contributions=(tam, *others)))
    shown = printed("Tam loves bees", source("tam"), given=given, by="the SENCO")
    assert "Tam’s words: “[a friend] and the bees”" in shown.note
    with_friend = printed("[a friend] and the bees", source("tam"), given=given)
    assert with_friend.text == "“[a friend] and the bees”"
