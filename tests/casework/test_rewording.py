"""Other words beside the original, the original again, and a line written from nothing."""

import datetime as dt

import pytest

from ehcplan.casework import arranging, draft, rewording
from ehcplan.casework.rewording import Author
from ehcplan.errors import ConflictError, ContentRefusedError
from ehcplan.vocabulary import Element, Role, Voice
from tests.casework.desk import HOSTILE, ON, Desk

HELPS, VIEWS, HOPES = Element.A_WHAT_HELPS, Element.A_VIEWS, Element.A_PARENT_ASPIRATIONS


@pytest.fixture
def desk(people, database):
    return Desk(database, people.school_a, people.actor(database, "senco"))


@pytest.fixture
def bell(desk):
    return desk.do(draft.accept, VIEWS, [desk.name("c1", 2)]).line


def author(**rest):
    given = {"name": "Rhian Beck", "role": Role.PARENT, "relationship": "mother"}
    return Author(**{**given, "said_on": ON, "method": "phone_call", **rest})


def test_other_words_are_added_and_the_ones_before_stay(desk, bell):
    desk.do(rewording.reword, bell, "The bell hurts Tam’s ears. “It hurts”", 0)
    line = desk.line(bell)
    assert [w.text for w in line.wordings] == [
        "I don't like the bell. It hurts",
        "The bell hurts Tam’s ears. “It hurts”",
    ]
    assert (line.reworded_by, line.reworded_on, line.voice) == ("the SENCO", ON, Voice.OWN_VIEW)


def test_the_same_words_again_change_nothing(desk, bell):
    desk.do(rewording.reword, bell, "The bell hurts Tam.", 0)
    acts = len(desk.acts())
    done = desk.do(rewording.reword, bell, " The bell hurts Tam. ", 1)
    assert "as they were" in done.says
    assert len(desk.acts()) == acts


@pytest.mark.parametrize(
    "text", ["I hate bells", "Tam said my ears hurt", "Tam says ‘I hate it’", "It’s me"]
)
def test_i_and_my_outside_quotation_marks_are_refused(desk, bell, text):
    with pytest.raises(ContentRefusedError, match="outside quotation marks"):
        desk.do(rewording.reword, bell, text, 0)
    assert len(desk.line(bell).wordings) == 1


@pytest.mark.parametrize(
    "text",
    ["Tam says “I hate the bell”", 'Tam says "I hate the bell"', "Tam says “I don't like”ish “no”"],
)
def test_a_quotation_that_nobody_said_is_refused_in_straight_marks_too(desk, bell, text):
    with pytest.raises(ContentRefusedError, match="not found in exact words"):
        desk.do(rewording.reword, bell, text, 0)


def test_straight_marks_round_exact_words_become_curly(desk, bell):
    desk.do(rewording.reword, bell, 'Tam says "I don\'t like the bell"', 0)
    assert desk.line(bell).text == "Tam says “I don't like the bell”"


@pytest.mark.parametrize(
    "text", ["Tam says “I don't like", "Tam says I” no", 'A 5" ruler', "““a” b”"]
)
def test_a_mark_without_its_other_half_is_refused(desk, bell, text):
    with pytest.raises(ContentRefusedError, match="quotation mark"):
        desk.do(rewording.reword, bell, text, 0)


def test_words_of_what_was_not_exact_are_not_quoted(desk):
    line = desk.do(draft.accept, HELPS, [desk.name("c1", 1)]).line
    with pytest.raises(ContentRefusedError, match="not found in exact words"):
        desk.do(rewording.reword, line, "Tam says “Quiet corners help”", 0)


def test_private_words_and_surnames_are_refused(desk, bell):
    with pytest.raises(ContentRefusedError, match="may not be used"):
        desk.do(rewording.reword, bell, "The bell, and the SECRET  about the den", 0)
    with pytest.raises(ContentRefusedError, match="full name"):
        desk.do(rewording.reword, bell, "Otis Marlowe minds the bell too", 0)


def test_nothing_is_no_wording(desk, bell):
    with pytest.raises(ContentRefusedError):
        desk.do(rewording.reword, bell, " \n", 0)


def test_hostile_other_words_come_back_as_written_but_for_what_word_cannot_hold(desk, bell):
    written = "a < b & c ’d’ </p>{{ 7 * 7 }} 👩🏽‍🦽 " + "x" * 10_000
    desk.do(rewording.reword, bell, f"{written}\x00\ud800", 0)
    assert desk.line(bell).text == written


def test_two_who_reword_at_once_both_keep_their_words(desk, bell):
    desk.do(rewording.reword, bell, "The bell hurts Tam.", 0)
    with pytest.raises(ConflictError) as conflict:
        desk.do(rewording.reword, bell, "Bells are hard for Tam.", 0)
    assert conflict.value.theirs == "The bell hurts Tam."
    assert desk.line(bell).text == "The bell hurts Tam."
    desk.do(rewording.reword, bell, "Bells are hard for Tam.", 1)
    assert len(desk.line(bell).wordings) == 3


def test_the_same_words_from_two_people_are_no_conflict(desk, bell):
    desk.do(rewording.reword, bell, "The bell hurts Tam.", 0)
    assert "as they were" in desk.do(rewording.reword, bell, "The bell hurts Tam.", 0).says


def test_a_line_taken_out_meanwhile_is_a_conflict_not_a_loss(desk, bell):
    desk.do(arranging.take_out, bell)
    with pytest.raises(ConflictError, match="took this line out"):
        desk.do(rewording.reword, bell, "The bell hurts Tam.", 0)


def test_the_speakers_own_words_come_back_with_their_voice(desk, bell):
    desk.do(rewording.reword, bell, "The bell hurts Tam.", 0)
    desk.do(rewording.restore_words, bell)
    line = desk.line(bell)
    assert (line.text, line.reworded_by, line.voice) == (
        "I don't like the bell. It hurts",
        None,
        Voice.OWN_WORDS,
    )
    assert len(line.wordings) == 3
    assert "already" in desk.do(rewording.restore_words, bell).says


def test_a_part_that_was_quoted_comes_back_as_that_part(desk):
    line = desk.do(draft.quote_part, VIEWS, desk.name("c1", 2), "It hurts").line
    desk.do(rewording.reword, line, "The bell hurts Tam.", 0)
    desk.do(rewording.restore_words, line)
    assert desk.line(line).text == "It hurts"


def test_own_words_that_may_not_stand_do_not_come_back(desk):
    names = [desk.name("c1", 3)]
    line = desk.do(draft.accept_reworded, VIEWS, names, "Tam wants a dog.").line
    with pytest.raises(ContentRefusedError, match="exact words or after reading back"):
        desk.do(rewording.restore_words, line)


# ---------------------------------------------------------------- written from nothing


def test_a_line_from_nothing_becomes_a_dated_contribution_then_a_line(desk):
    said_on = dt.date(2026, 11, 10)
    done = desk.do(rewording.write_line, HOPES, HOSTILE, author(said_on=said_on))
    line = desk.line(done.line)
    contribution, answer, _ = desk.case.find(line.sources[0])
    assert (contribution.contributor, contribution.date, contribution.method) == (
        "Rhian Beck",
        said_on,
        "phone_call",
    )
    assert (contribution.tool, answer.text, line.text) == (None, HOSTILE, HOSTILE)
    assert line.voice is Voice.PARENT


def test_exact_words_written_from_nothing_are_the_pupils_own(desk):
    pupil = author(name="anything", role=Role.CHILD, exact=True, method="conversation")
    done = desk.do(rewording.write_line, VIEWS, "I like it here", pupil)
    assert desk.line(done.line).voice is Voice.OWN_WORDS
    assert desk.case.find(desk.line(done.line).sources[0])[0].contributor == "Tam"


def test_somebody_new_is_remembered(desk):
    new = author(name="Nain Beck", role=Role.FAMILY, relationship="grandmother")
    desk.do(rewording.write_line, HELPS, "She sings", new)
    assert "Nain Beck" in {person.name for person in desk.case.said.people}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (" ", author()),
        ("She sings", author(name=" ")),
        ("She sings", author(role=Role.GROUP)),
        ("She sings", author(method="telepathy")),
        ("She sings", author(said_on=ON + dt.timedelta(days=1))),
    ],
)
def test_a_line_says_what_was_said_by_whom_how_and_when(desk, text, who):
    with pytest.raises(ContentRefusedError):
        desk.do(rewording.write_line, HELPS, text, who)


def test_a_line_that_may_not_stand_keeps_no_contribution_either(desk):
    before = len(desk.case.said.contributions)
    with pytest.raises(ContentRefusedError, match="may not stand"):
        desk.do(rewording.write_line, VIEWS, "Tam likes it", author())
    assert len(desk.case.said.contributions) == before


def test_rewording_never_makes_the_profile_longer_than_its_page(desk):
    line = desk.do(draft.accept, Element.P_SUPPORT, [desk.name("c1", 1)]).line
    with pytest.raises(ContentRefusedError, match="320 fit"):
        desk.do(rewording.reword, line, "word " * 400, 0)
