"""Whose words: who spoke, in which voice, and whether the words are exact."""

import pytest

from ehcplan.plan.lines import Source
from ehcplan.plan.said import Answer, Cell, Person
from ehcplan.plan.speaker import role_of_relationship
from ehcplan.plan.voice import (
    first_person_outside_marks,
    is_exact_source,
    speaker_of_source,
    text_of_source,
    voice_of_source,
    without_words,
)
from ehcplan.vocabulary import Role, Voice
from tests.builders import a_case, a_pupil, a_row, said


def at(prompt, column=None, index=0):
    return Source(contribution="c1", prompt=prompt, index=index, column=column)


def voice_of(contribution, source, *others, **pupil):
    return voice_of_source(a_case(contribution, *others, pupil=a_pupil(**pupil)), source)


def test_a_flagged_answer_of_the_pupil_is_own_words():
    c = said("all_about_me", Answer(prompt="like", index=0, text="Bees", quote=True))
    assert voice_of(c, at("like")) is Voice.OWN_WORDS


def test_an_unflagged_answer_told_in_conversation_is_the_pupils_view():
    c = said("all_about_me", Answer(prompt="like", index=0, text="Bees"))
    assert voice_of(c, at("like")) is Voice.OWN_VIEW


@pytest.mark.parametrize("method", ["typed", "written_by_self", "aac_device", "signed"])
def test_what_the_pupil_made_by_hand_or_device_is_exact_without_a_flag(method):
    c = said("all_about_me", Answer(prompt="like", index=0, text="Bees"), method=method)
    assert voice_of(c, at("like")) is Voice.OWN_WORDS


@pytest.mark.parametrize("method", ["play", "photo_tour", "observation", "video"])
def test_what_the_pupil_was_seen_to_do_is_observed(method):
    c = said("all_about_me", Answer(prompt="like", index=0, text="Chose the drum"), method=method)
    assert voice_of(c, at("like")) is Voice.OBSERVED


def test_a_photo_tour_keeps_the_childs_words_apart_from_what_was_seen():
    row = a_row("photos", place_or_thing="Hall door", child_words="No", observed="Pulled away")
    c = said("photo_tour", row, method="photo_tour")
    assert voice_of(c, at("photos", "child_words")) is Voice.OWN_WORDS
    assert voice_of(c, at("photos", "observed")) is Voice.OBSERVED
    assert not is_exact_source(a_case(c), at("photos", "observed"))


@pytest.mark.parametrize(
    ("said_by", "relationship", "voice"),
    [
        ("Esme", "friend", Voice.PEER),
        ("Tariq", "classmate", Voice.PEER),
        ("Sagal", "sister, 9", Voice.FAMILY),
        ("Ayeeyo", "grandmother", Voice.FAMILY),
        ("Mr Dunphy", "caretaker", Voice.SCHOOL),
        ("Beth", "key person", Voice.SCHOOL),
        ("Simon", "father", Voice.PARENT),
        ("Colm", "community radio producer", Voice.OTHER),
        ("Imogen", "teacher of the deaf", Voice.PROFESSIONAL),
        ("Kit", "job coach", Voice.PROFESSIONAL),
        ("visitor", "other", Voice.OTHER),
    ],
)
def test_a_group_round_gives_each_row_to_the_one_who_said_it(said_by, relationship, voice):
    row = a_row("appreciations", text="Has ideas", said_by=said_by, relationship=relationship)
    c = said("appreciations", row, role=Role.GROUP, contributor="Class 4O")
    assert voice_of(c, at("appreciations", "text")) is voice


def test_what_the_pupil_likes_about_themself_is_theirs_in_a_group_round_too():
    own = Answer(prompt="own", index=0, text="I fixed the radio", quote=True)
    c = said("appreciations", own, role=Role.GROUP, contributor="Class 4O")
    assert voice_of(c, at("own")) is Voice.OWN_WORDS


def test_a_trailing_name_of_a_known_contributor_is_who_said_it_and_is_not_printed():
    dream = Answer(prompt="dream", index=0, text="A flat and a dog (Rowan)")
    c = said("path", dream, role=Role.GROUP, contributor="Rowan and friends", method="meeting")
    case = a_case(c)
    assert speaker_of_source(case, at("dream")).is_pupil
    assert text_of_source(case, at("dream")) == "A flat and a dog"


def test_brackets_that_name_nobody_stay_in_the_words():
    c = said("path", Answer(prompt="dream", index=0, text="A dog (small)"), role=Role.GROUP)
    case = a_case(c)
    assert text_of_source(case, at("dream")) == "A dog (small)"
    assert not speaker_of_source(case, at("dream")).is_known


def test_mum_in_brackets_is_the_mother_of_this_pupil():
    worry = Answer(prompt="tried_and_learned", index=0, text="The bus was fine (Mum)")
    c = said("person_centred_risk", worry, role=Role.GROUP, contributor="All of us")
    mother = said(
        "our_story",
        Answer(prompt="hopes", index=0, text="A friend"),
        id="c2",
        contributor="Ada Tillerby",
        role=Role.PARENT,
        relationship="mother",
    )
    assert speaker_of_source(a_case(c, mother), at("tried_and_learned")).name == "Ada Tillerby"


def test_a_meetings_line_without_a_name_is_nobodys_words_yet():
    c = said(
        "person_centred_review",
        Answer(prompt="important_now", index=0, text="My job in the library"),
        role=Role.SCHOOL,
        contributor="Inge",
        relationship="SENCO",
        method="meeting",
    )
    assert not speaker_of_source(a_case(c), at("important_now")).is_known


@pytest.mark.parametrize(
    ("perspective", "voice"),
    [
        ("child", Voice.OWN_VIEW),
        ("family", Voice.PARENT),
        ("school", Voice.SCHOOL),
        ("health", Voice.PROFESSIONAL),
    ],
)
def test_a_perspective_cell_says_whose_view_it_is(perspective, voice):
    row = a_row("working", perspective=perspective, text="The ramp")
    c = said("person_centred_review", row, role=Role.SCHOOL, contributor="Inge", method="meeting")
    assert voice_of(c, at("working", "text")) is voice


def test_a_person_round_the_pupil_is_known_though_they_have_said_nothing_themselves():
    c = said("notes_free", Answer(prompt="notes", index=0, text="Loves trams (Otis)"))
    c = said(None, Answer(prompt="notes", index=0, text="Loves trams (Otis)"), role=Role.SCHOOL)
    case = a_case(c, people=(Person(name="Otis", role=Role.PEER, relationship="friend"),))
    assert voice_of_source(case, at("notes")) is Voice.PEER


def test_a_pupil_without_own_words_anywhere_is_without_words():
    photos = said("photo_tour", a_row("photos", observed="Ran to it"), method="photo_tour")
    talked = said("all_about_me", Answer(prompt="like", index=0, text="Bees"), id="c2")
    assert without_words(a_case(photos))
    assert not without_words(a_case(photos, talked))
    assert without_words(a_case(talked, pupil=a_pupil(communicates_without_words=True)))
    assert not without_words(a_case(photos, pupil=a_pupil(communicates_without_words=False)))


def test_a_cell_may_carry_its_own_quotation_flag():
    row = a_row("good_day", when="break", text=Cell(column="text", value="We won", quote=True))
    c = said("good_day_bad_day", row)
    assert voice_of(c, at("good_day", "text")) is Voice.OWN_WORDS


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He likes bees", None),
        ("I like bees", "I"),
        ("Bees are my thing", "my"),
        ("She said “I like my bees”", None),
        ("She said “I like bees” and my hat", "my"),
        ("I'm tired", "I'm"),
        ("I’ve tried", "I’ve"),
        ("Maths I and II", "I"),
        ("Amy and Mimi", None),
        ("We go on Friday", None),
    ],
)
def test_first_person_is_found_outside_quotation_marks_alone(text, found):
    assert first_person_outside_marks(text) == found


def test_an_unknown_relationship_has_no_role():
    assert role_of_relationship("keeps bees") is None
