"""Checking a pupil's present draft: what is found where, what is kept, and what nobody is told."""

import datetime as dt

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import checking, judging, kept_checks, plan_texts
from ehcplan.casework.erase import erase_pupil
from ehcplan.casework.findings_page import findings_page
from ehcplan.casework.neighbours import neighbours_of
from ehcplan.casework.told import Of, counts
from ehcplan.casework.typing_check import LONGEST, Typed, check_typed
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.judged import Judgement
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element, Stage
from tests.builders import HOSTILE, ON
from tests.casework.issued import kept
from tests.tried_rules import use

VAGUE = "He has regular help & <time>."


@pytest.fixture
def senco(database, people):
    return people.actor(database, "senco")


@pytest.fixture(autouse=True)
def rules(monkeypatch):
    use(monkeypatch)


@pytest.fixture
def ref(database, people):
    found = kept(database, people.school_a)
    reword(database, found, VAGUE, 0)
    return found


def reword(database, ref, words, number, line="needword01"):
    plan_texts.reword_part_text(database, OPERATOR, ref, line, words, number, on=ON)


def check(database, actor, ref):
    return checking.checked_case(database, actor, ref, on=ON)


def vague(database, actor, ref):
    (finding,) = check(database, actor, ref).of("F-90")
    return finding


def test_the_present_draft_is_checked_as_the_school_s_own_paper(database, senco, ref):
    found = check(database, senco, ref)
    assert found.stage is Stage.SCHOOL_DRAFT
    assert counts(found) == "0 to put right, 2 to look at, 1 only you can judge"
    with database.writing() as session:
        session.scalars(select(models.Pupil).where(models.Pupil.ref == ref)).one().stage = "final"
    assert check(database, senco, ref).stage is Stage.REVIEW


def test_findings_stand_beside_their_part_and_the_rest_by_its_heading(database, senco, ref):
    told = checking.beside(database, senco, ref, on=ON)
    assert [one.told.rule for one in told.parts["need000001"]] == ["F-90"]
    assert told.lines == {}
    hopes = told.of_section(Letter.A, Element.A_ASPIRATIONS)
    assert [one.told.rule for one in hopes] == ["A-90"]
    assert told.of_section(Letter.A) == told.of_section(Letter.B) == ()


def test_a_finding_that_was_set_aside_comes_back_when_the_words_change(database, senco, ref):
    of = checking.beside(database, senco, ref, on=ON).parts["need000001"][0].of
    judging.set_aside(database, senco, ref, of, "Said by the therapist", on=ON)
    judged = vague(database, senco, ref).set_aside
    assert (judged.because, judged.by, judged.on) == ("Said by the therapist", senco.name, ON)
    reword(database, ref, VAGUE + " Mostly.", 1)
    assert vague(database, senco, ref).set_aside is None
    reword(database, ref, VAGUE, 2)
    assert vague(database, senco, ref).set_aside == judged


def test_what_was_judged_is_taken_back_once_and_stays_kept(database, senco, ref):
    of = checking.beside(database, senco, ref, on=ON).parts["need000001"][0].of
    judging.set_aside(database, senco, ref, of, "It is fine", on=ON)
    judging.take_back(database, senco, ref, Judgement.SET_ASIDE, of)
    assert vague(database, senco, ref).set_aside is None
    with pytest.raises(ContentRefusedError, match="already"):
        judging.take_back(database, senco, ref, Judgement.SET_ASIDE, of)
    with database.reading() as session:
        (row,) = session.scalars(select(models.Judgement)).all()
        acts = session.scalars(select(models.AuditEntry.act)).all()
    assert row.because == "It is fine"
    assert row.taken_back_by == senco.account_id
    assert {"set_aside", "take back set_aside"} <= set(acts)


def test_a_question_is_answered_yes_or_not_yet_with_a_name_and_a_day(database, senco, ref):
    of = Of(rule="X-91")
    for fine in (False, True):
        judging.answer(database, senco, ref, of, "Read to him in bed", fine=fine, on=ON)
        (asked,) = check(database, senco, ref).questions
        assert (asked.answer.fine, asked.answer.by) == (fine, senco.name)
    assert check(database, senco, ref).open_questions == ()


@pytest.mark.parametrize("of", [Of(rule="F-90"), Of(rule="X-91"), Of(rule="F-90", line="x")])
def test_what_is_not_found_cannot_be_set_aside(database, senco, ref, of):
    with pytest.raises(ContentRefusedError, match="words have changed"):
        judging.set_aside(database, senco, ref, of, "Because", on=ON)


def test_judging_needs_a_reason(database, senco, ref):
    of = checking.beside(database, senco, ref, on=ON).parts["need000001"][0].of
    for because in (" ", "x" * 501):
        with pytest.raises(ContentRefusedError):
            judging.set_aside(database, senco, ref, of, because, on=ON)
    with pytest.raises(ContentRefusedError, match="how you know"):
        judging.answer(database, senco, ref, Of(rule="X-91"), "", fine=True, on=ON)


def test_a_teacher_reads_findings_of_their_own_pupils_and_judges_none(database, people):
    teacher = people.actor(database, "teacher")
    assert check(database, teacher, people.own.ref).on == ON
    with pytest.raises(NotFoundError):
        check(database, teacher, people.other.ref)
    with pytest.raises(NotFoundError):
        judging.answer(database, teacher, people.own.ref, Of(rule="X-91"), "I", fine=True, on=ON)
    with pytest.raises(NotFoundError):
        check_typed(
            database, teacher, people.own.ref, Typed(text="regular", letter=Letter.F), on=ON
        )


def test_neighbours_are_noticed_and_named_only_to_who_may_see_them(database, people, senco, ref):
    teacher = people.actor(database, "teacher")
    with database.reading() as session:
        pupil = session.get_one(models.Pupil, people.own.pupil_id)
        to_senco = {one.ref: one for one in neighbours_of(session, senco, pupil)}
        to_teacher = {one.ref: one for one in neighbours_of(session, teacher, pupil)}
    assert set(to_senco) == {people.other.ref, ref}
    assert to_senco[people.other.ref].names == {"Idris", "Pemberley-Hart"}
    assert VAGUE in to_senco[ref].texts
    assert "Needs time to answer a question." not in to_senco[ref].texts
    assert all(one.may_be_named for one in to_senco.values())
    assert not any(one.may_be_named for one in to_teacher.values())


@pytest.mark.parametrize("text", [*HOSTILE, "regular " * 10_000, "\ud800 regular"])
def test_a_text_is_checked_while_it_is_written_and_nothing_is_kept(database, senco, ref, text):
    typed = Typed(text=text, letter=Letter.B, part="need000001", kind="need")
    found = check_typed(database, senco, ref, typed, on=ON)
    assert {finding.rule for finding in found.findings} <= {"F-90"}
    assert bool(found.findings) == ("regular" in text[:LONGEST].casefold())
    assert vague(database, senco, ref).text == VAGUE


@pytest.mark.parametrize(
    "place",
    [
        {"letter": Letter.A, "element": Element.A_VIEWS},
        {"letter": Letter.A, "line": "hopeline01"},
        {"letter": Letter.E, "kind": "outcome", "field": "steps"},
        {"letter": Letter.F, "kind": "provision"},
        {"letter": Letter.F, "kind": "no such kind", "part": "no such part"},
        {"letter": Letter.J, "kind": "budget"},
    ],
    ids=str,
)
def test_a_new_text_is_checked_where_it_will_stand(database, senco, ref, place):
    found = check_typed(database, senco, ref, Typed(text="Some regular help", **place), on=ON)
    (finding,) = found.findings
    assert (finding.letter, finding.start, finding.end) == (place["letter"], 5, 12)


def test_results_are_kept_by_wording_and_forgotten_after_an_erasure(
    database, people, senco, ref, monkeypatch
):
    lines, whole = kept_checks.KeptChecks(most=99), kept_checks.KeptChecks(most=9)
    monkeypatch.setattr(kept_checks, "LINES", lines)
    monkeypatch.setattr(kept_checks, "WHOLE", whole)
    first, held = check(database, senco, ref), len(lines)
    assert held > 0
    assert check(database, senco, ref) is first
    reword(database, ref, "He waits.", 1)
    assert check(database, senco, ref) != first
    # The line that changed, and its section; and nothing else.
    assert len(lines) == held + 2
    erase_pupil(database, OPERATOR, ref, reason="Left")
    check(database, senco, people.own.ref)
    assert not [key for key in lines._held if VAGUE in repr(key)]
    assert len(whole) == 1


def test_another_reader_is_told_what_they_may_be_told_and_another_day_is_another_check(
    database, people, senco
):
    teacher, ref = people.actor(database, "teacher"), people.own.ref
    assert check(database, senco, ref) is not check(database, teacher, ref)
    later = ON + dt.timedelta(days=1)
    assert checking.checked_case(database, senco, ref, on=later).on == later


def test_one_school_never_sees_what_is_kept_for_another():
    kept_ = kept_checks.KeptChecks(most=2)
    one, other = kept_.of("d", 1, 0), kept_.of("d", 2, 0)
    one["k"] = ()
    assert "k" in one
    assert "k" not in other
    assert (list(one), len(other)) == (["k"], 0)
    other["k"], other["l"] = (), ()
    assert "k" not in one
    del other["k"]
    assert list(other) == ["l"]
    assert list(kept_.of("d", 2, 1)) == []


def test_the_page_of_findings_says_where_each_stands(database, senco, ref):
    page = findings_page(database, senco, ref, on=ON)
    (hopes, vague_) = sorted(page.look_at, key=lambda one: one.letter)
    assert (hopes.letter, hopes.key, hopes.anchor) == ("A", "aspirations", "")
    assert (vague_.letter, vague_.anchor) == ("B", "part-need000001")
    assert [(one.key, one.number) for one in page.sections] == [("A", 1), ("B", 1), ("whole", 1)]
    assert [one.rule for one in page.undecided] == ["T-90"]
    only = findings_page(database, senco, ref, section="B", on=ON)
    assert [one.shown.told.rule for one in only.look_at] == ["F-90"]
    assert (only.judge, only.undecided) == ((), ())
