"""Corrections: a new answer after the old one, the lines made of it, and its history."""

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DatabaseError

from ehcplan import models
from ehcplan.casework import corrections, gather
from ehcplan.casework.marks import mark
from ehcplan.errors import ConflictError, ContentRefusedError, NotFoundError
from ehcplan.plan.said import Answer, Cell
from ehcplan.vocabulary import Role, Sharing, Voice
from tests.casework.gathered import TODAY, acts, add_line, case, lines, said


@pytest.fixture
def senco(people, database):
    return people.actor(database, "senco")


@pytest.fixture
def kept(database, people, senco):
    answer = Answer(
        prompt="notes",
        index=0,
        text="I liek frogs",
        quote=True,
        original="żaby",
        sharing=Sharing.PLAN,
        said_by="Maisie",
        certainty="certain",
        asked="What about frogs?",
    )
    return gather.keep(database, senco, people.own.ref, said(answer, "Second"))


def correct(database, actor, people, ref, **given):
    return corrections.correct(database, actor, people.own.ref, ref, on=TODAY, **given)


def first_answer(database, people, reader=None):
    return case(database, people.own, reader).said.contributions[0].answers[0]


def test_a_correction_stands_in_the_place_of_the_old_words(database, people, senco, kept):
    corrected = correct(database, senco, people, kept.answers[0], text="I like frogs")
    answers = case(database, people.own).said.contributions[0].answers
    assert [a.text for a in answers] == ["I like frogs", "Second"]
    assert answers[0].ref == corrected.ref
    for name, value in {
        "original": "żaby",
        "sharing": Sharing.PLAN,
        "said_by": "Maisie",
        "certainty": "certain",
        "asked": "What about frogs?",
    }.items():
        assert getattr(answers[0], name) == value


def test_the_old_words_are_never_changed(database, people, senco, kept):
    correct(database, senco, people, kept.answers[0], text="I like frogs")
    with database.reading() as session:
        old = session.scalars(select(models.Answer).filter_by(ref=kept.answers[0])).one()
        assert old.text == "I liek frogs"
    with pytest.raises(DatabaseError, match="never change"), database.writing() as session:
        session.execute(update(models.Answer).values(text="other words"))


def test_only_spelling_keeps_the_quotation_marks_and_is_recorded(database, people, senco, kept):
    correct(database, senco, people, kept.answers[0], text="I like frogs", only_spelling=True)
    assert first_answer(database, people).quote is True
    assert acts(database, people.own)[-1] == "correct spelling"


def test_other_words_are_not_exact_until_somebody_says_so(database, people, senco, kept):
    corrected = correct(database, senco, people, kept.answers[0], text="Frogs are nice")
    assert first_answer(database, people).quote is False
    mark(database, senco, people.own.ref, corrected.ref, "exact", "yes", TODAY)
    assert first_answer(database, people).quote is True


def test_words_that_somebody_typed_themselves_take_spelling_alone(database, people, senco):
    kept = gather.keep(database, senco, people.own.ref, said("I liek it", method="typed"))
    with pytest.raises(ContentRefusedError, match="only spelling"):
        correct(database, senco, people, kept.answers[0], text="I hate it")
    correct(database, senco, people, kept.answers[0], text="I like it", only_spelling=True)
    assert first_answer(database, people).text == "I like it"


@pytest.mark.parametrize("text", ["", "  \n ", "I liek frogs", "\x00"])
def test_no_words_and_no_change_are_refused(database, people, senco, kept, text):
    with pytest.raises(ContentRefusedError):
        correct(database, senco, people, kept.answers[0], text=text)
    assert first_answer(database, people).ref == kept.answers[0]


def test_two_people_who_correct_at_once_lose_nothing(database, people, senco, kept):
    correct(database, senco, people, kept.answers[0], text="I like frogs")
    teacher = people.actor(database, "teacher")
    with pytest.raises(ConflictError) as conflict:
        correct(database, teacher, people, kept.answers[0], text="I like toads")
    assert conflict.value.theirs == "I like frogs"


def test_lines_that_said_exactly_the_old_words_say_the_new(database, people, senco, kept):
    same = add_line(database, people.own, kept.answers[0], "I liek frogs")
    part = add_line(database, people.own, kept.answers[0], "frogs")
    reworded = add_line(
        database, people.own, kept.answers[0], "Maisie likes frogs", reworded_by="the SENCO"
    )
    corrected = correct(
        database, senco, people, kept.answers[0], text="I like frogs", only_spelling=True
    )
    assert corrected.lines_changed == (same,)
    assert set(corrected.lines_to_look_at) == {part, reworded}
    now = lines(database, people.own)
    assert (now[same].text, now[same].voice) == ("I like frogs", Voice.OWN_WORDS)
    assert [w.text for w in now[same].wordings] == ["I liek frogs", "I like frogs"]
    assert (now[part].text, now[reworded].text) == ("frogs", "Maisie likes frogs")


def test_a_line_whose_words_are_no_longer_exact_says_so_in_its_voice(database, people, senco, kept):
    line = add_line(database, people.own, kept.answers[0], "I liek frogs")
    correct(database, senco, people, kept.answers[0], text="Frogs are good")
    assert lines(database, people.own)[line].voice is Voice.OWN_VIEW


def test_a_private_answer_stays_private_and_a_mark_of_the_old_is_of_the_new(
    database, people, senco, kept
):
    mark(database, senco, people.own.ref, kept.answers[0], "private", "yes", TODAY)
    mark(database, senco, people.own.ref, kept.answers[0], "withheld", "Maisie", TODAY)
    correct(database, senco, people, kept.answers[0], text="I like frogs")
    answer = first_answer(database, people)
    assert (answer.private, answer.withheld_by) == (True, "Maisie")


def test_a_row_takes_new_cells_and_keeps_its_shape(database, people, senco):
    row = Answer(
        prompt="photos",
        index=0,
        cells=(
            Cell(column="place_or_thing", value="The pnod"),
            Cell(column="child_words", value="Frogs", quote=True),
        ),
    )
    kept = gather.keep(database, senco, people.own.ref, said(row, tool="photo_tour"))
    cells = (
        Cell(column="place_or_thing", value="The pond"),
        Cell(column="child_words", value="Frogs", quote=True),
    )
    correct(database, senco, people, kept.answers[0], cells=cells, only_spelling=True)
    assert first_answer(database, people).cells == cells
    newest = first_answer(database, people).ref
    with pytest.raises(ContentRefusedError):
        correct(database, senco, people, newest, cells=())


def test_the_history_tells_what_was_said_and_who_wrote_it(database, people, senco, kept):
    teacher = people.actor(database, "teacher")
    corrected = correct(database, teacher, people, kept.answers[0], text="I like frogs")
    told = corrections.history(database, senco, people.own.ref, corrected.ref)
    assert [(v.words, v.by) for v in told] == [
        ("I liek frogs", senco.name),
        ("I like frogs", teacher.name),
    ]
    assert corrections.history(database, senco, people.own.ref, kept.answers[0]) == told


def test_what_is_kept_for_the_lead_is_neither_corrected_nor_told_by_others(database, people, senco):
    kept = gather.keep(database, senco, people.own.ref, said("secret"), for_safeguarding={0})
    teacher = people.actor(database, "teacher")
    with pytest.raises(NotFoundError):
        correct(database, teacher, people, kept.answers[0], text="known")
    with pytest.raises(NotFoundError):
        corrections.history(database, teacher, people.own.ref, kept.answers[0])
    lead = people.actor(database, "safeguarding_lead")
    correct(database, lead, people, kept.answers[0], text="secret, and more")
    assert first_answer(database, people, senco).text == "secret, and more"
    assert case(database, people.own, teacher).said.contributions[0].answers == ()


def test_the_speaker_named_at_the_end_of_a_line_is_not_printed_after_a_correction(
    database, people, senco
):
    meeting = {"contributor": "Review", "role": Role.GROUP, "method": "meeting"}
    kept = gather.keep(database, senco, people.own.ref, said("Loves mud (Mum)", **meeting))
    line = add_line(database, people.own, kept.answers[0], "Loves mud")
    correct(database, senco, people, kept.answers[0], text="Loves deep mud (Mum)")
    assert lines(database, people.own)[line].text == "Loves deep mud"
