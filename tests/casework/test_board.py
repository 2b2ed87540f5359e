"""What a heading's page shows, and the whole draft at a glance."""

import pytest

from ehcplan import models
from ehcplan.casework import arranging, board, coverage, draft, leaving_out, rewording
from ehcplan.errors import NotFoundError
from ehcplan.plan.said import Answer
from ehcplan.vocabulary import Element, Target, Voice
from tests.casework.desk import ON, Desk, a_case, answer, said

HELPS, VIEWS, INTERESTS = Element.A_WHAT_HELPS, Element.A_VIEWS, Element.A_INTERESTS


def good(desk):
    return desk.name("c1", 0, "text", prompt="good_day")


def prompted(tool, prompt, *texts, **rest):
    return [Answer(prompt=prompt, index=i, text=t, **rest) for i, t in enumerate(texts)]


@pytest.fixture
def desk(people, database):
    case = a_case(
        said(
            "c1",
            "child",
            *prompted(
                "", "good_day", "Building dens with Otis", "Miss tells me the plan", quote=True
            ),
            tool="good_day_bad_day",
        ),
        said("c2", "child", "Quiet corners help", answer(1, "A secret den", private=True)),
        said("c3", "parent", "Tam is happiest outdoors"),
    )
    return Desk(database, people.school_a, people.actor(database, "senco"), case)


def page(desk, element, **rest):
    return desk.do(board.page, element, **rest)


def every(shown):
    return [*shown.suggestions, *shown.doubted, *shown.themed]


def test_each_suggestion_says_whose_words_when_to_what_and_why(desk):
    found = [s for s in every(page(desk, Element.A_IMPORTANT_TO)) if "dens" in s.text]
    (one,) = found
    words = one.words[0]
    assert (words.speaker, words.voice, words.exact) == ("Tam", Voice.OWN_WORDS, True)
    assert (words.tool, words.on.isoformat()) == ("Good day and bad day", "2026-11-03")
    assert words.asked
    assert one.reason
    assert one.also


def test_what_stands_here_is_no_longer_offered(desk):
    shown = page(desk, Element.A_IMPORTANT_TO)
    one = next(s for s in every(shown) if "dens" in s.text)
    desk.do(draft.accept, Element.A_IMPORTANT_TO, one.names)
    shown = page(desk, Element.A_IMPORTANT_TO)
    assert all("dens" not in s.text for s in every(shown))
    assert [s.text for s in shown.used_here] == ["Building dens with Otis"]


def test_a_line_is_shown_as_it_is_printed_with_its_source(desk):
    desk.do(draft.accept, VIEWS, [good(desk)])
    ((group,),) = [page(desk, VIEWS).groups]
    (line,) = group.lines
    assert line.text == "“Building dens with Otis”"
    assert line.wording == "Building dens with Otis"
    assert line.words[0].speaker == "Tam"
    assert (line.first, line.last, line.number) == (True, True, 0)


def test_a_reworded_line_shows_the_original_under_it(desk):
    line = desk.do(draft.accept, VIEWS, [good(desk)]).line
    desk.do(rewording.reword, line, "Tam builds dens.", 0)
    shown = page(desk, VIEWS).groups[0].lines[0]
    assert (
        shown.note
        == "Reworded by the SENCO, 16 November 2026. Tam’s words: “Building dens with Otis”"
    )
    assert (shown.reworded, shown.number) == (True, 1)


def test_a_line_whose_answer_became_private_is_shown_as_not_to_be_used(desk, database):
    desk.do(draft.accept, HELPS, [desk.name("c2", 0)])
    with database.writing() as session:
        row = session.query(models.Answer).filter_by(ref=desk.name("c2", 0)).one()
        row.facts.append(models.AnswerFact(kind="private", value="yes", on=ON))
    shown = page(desk, HELPS)
    assert shown.groups == ()
    assert [line.problem for line in shown.broken] == ["May no longer be used: Private."]


def test_a_line_whose_answer_is_kept_for_the_safeguarding_lead_shows_no_words(desk, database):
    line = desk.do(draft.accept, HELPS, [desk.name("c2", 0)]).line
    with database.writing() as session:
        row = session.query(models.Answer).filter_by(ref=desk.name("c2", 0)).one()
        row.facts.append(models.AnswerFact(kind="safeguarding", value="yes", on=ON))
    shown = page(desk, HELPS)
    assert shown.gone == (line,)
    assert "Quiet corners" not in repr(shown)
    desk.do(arranging.take_out, line)
    assert page(desk, HELPS).gone == ()


def test_private_words_are_nowhere_on_the_page_and_are_counted(desk):
    shown = page(desk, HELPS)
    assert "secret" not in repr(shown)
    assert shown.refused == 1


def test_answers_used_nowhere_say_why(desk):
    unused = {one.words[0].text: one for one in page(desk, HELPS).unused}
    assert "only touch on these" in unused["Tam is happiest outdoors"].why
    assert unused["Miss tells me the plan"].places
    assert unused["Miss tells me the plan"].why == ""
    desk.do(
        leaving_out.leave_out,
        [desk.name("c3", 0)],
        None,
        "Said elsewhere",
        target=Target.SECTION_A,
    )
    shown = page(desk, HELPS)
    assert "Tam is happiest outdoors" not in {one.words[0].text for one in shown.unused}
    assert [(one.words.text, one.altogether) for one in shown.left_out] == [
        ("Tam is happiest outdoors", True)
    ]


def test_headings_are_numbered_without_those_that_are_folded(desk):
    shown = page(desk, INTERESTS)
    assert (shown.number, shown.progress.of) == (3, 22)
    assert (shown.before.label, shown.after.label) == (
        "What is important to Tam",
        "What Tam wants people to know",
    )
    folded = page(desk, Element.A_ASP_LIVING)
    assert folded.number == 0
    assert folded.after.label == "Tam’s story so far"
    assert page(desk, Element.A_PARTICIPATION).after is None


def test_what_may_not_stand_as_it_is_says_so_before_anyone_tries(database, people):
    case = a_case(
        said("c1", "child", *prompted("", "good_day", "I like my den"), tool="good_day_bad_day")
    )
    desk = Desk(database, people.school_a, people.actor(database, "senco"), case)
    found = every(page(desk, Element.A_IMPORTANT_TO))
    assert found
    assert all("exact words or after reading back" in one.unfit for one in found)


def test_a_teacher_sees_the_draft_of_an_own_pupil_and_changes_nothing(desk, database, people):
    teacher = people.actor(database, "teacher")
    with pytest.raises(NotFoundError):
        page(desk, HELPS, actor=teacher)
    head = people.actor(database, "head")
    assert page(desk, HELPS, actor=head).may_draft is False
    assert page(desk, HELPS).may_draft is True


def test_a_heading_where_nothing_was_said_offers_a_question_and_tools(desk):
    shown = page(desk, Element.A_HISTORY)
    assert shown.nothing_said
    assert shown.question.startswith("What has happened so far")
    assert shown.tools[0].key == "my_history"


def test_the_participation_heading_shows_its_table(desk):
    shown = page(desk, Element.A_PARTICIPATION)
    assert shown.takes_part
    assert [row.who for row in shown.people] == ["Tam", "Rhian Beck (mother)"]


def test_the_profile_shows_how_full_its_page_is(desk):
    desk.do(draft.accept, Element.P_SUPPORT, [desk.name("c2", 0)])
    size = page(desk, Element.P_SUPPORT).size
    assert (size.words, size.support, size.most_words, size.most_support) == (3, 1, 320, 8)


# ---------------------------------------------------------------- the whole draft


def test_the_overview_says_what_each_heading_has_and_where_to_carry_on(desk):
    shown = desk.do(coverage.overview, Target.SECTION_A)
    assert (str(shown.progress), shown.started) == ("0 of 22 headings", False)
    desk.do(draft.accept, Element.A_STRENGTHS, [desk.name("c3", 0)])
    desk.do(leaving_out.say_empty, Element.A_IMPORTANT_TO, "not_asked")
    shown = desk.do(coverage.overview, Target.SECTION_A)
    assert str(shown.progress) == "2 of 22 headings"
    assert shown.carry_on.key == "interests"
    states = {one.heading.key: one for one in shown.coverage.headings}
    assert states["strengths"].lines == 1
    assert states["important_to"].empty == "Not asked yet"
    assert states["asp_living"].folded
    assert "participation" not in states


def test_the_overview_says_who_is_not_heard_and_what_is_not_used(desk):
    covered = desk.do(coverage.overview, Target.SECTION_A).coverage
    assert covered.voices_missing == ("school staff", "Geraint Beck")
    assert (covered.unused, covered.refused, covered.left_out) == (4, 1, 0)
    history = next(one for one in covered.headings if one.heading.key == "history")
    assert history.question
    assert history.tools


def test_what_is_left_out_is_not_waiting_any_more(desk):
    def waiting(key):
        covered = desk.do(coverage.overview, Target.SECTION_A).coverage
        one = next(one for one in covered.headings if one.heading.key == key)
        return one.suggested + one.possible

    before = waiting("important_to")
    name = good(desk)
    desk.do(
        leaving_out.leave_out,
        [name],
        Element.A_IMPORTANT_TO,
        "Not agreed",
        target=Target.SECTION_A,
    )
    assert waiting("important_to") == before - 1


def test_reading_the_draft_is_recorded(desk, database):
    page(desk, HELPS)
    with database.reading() as session:
        entry = session.query(models.AuditEntry).filter_by(act="read draft").one()
    assert (entry.pupil_ref, entry.subject) == (desk.ref, "a.what_helps")
