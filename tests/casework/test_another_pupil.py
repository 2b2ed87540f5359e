"""Another pupil's name or birthday in what goes out: it stops, unless a named person says why."""

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import another_pupil, plan_texts, producing, versions
from ehcplan.casework.another_pupil import AnotherPupilError
from ehcplan.casework.stopping import AllTheSame, StoppedError
from ehcplan.casework.translate import case_of
from ehcplan.compliance.passages import Passage
from ehcplan.errors import ContentRefusedError, NotFoundError
from tests.builders import ON
from tests.casework.issued import kept
from tests.tried_rules import use

THEIRS = "Idris Pemberley-Hart waits for ten seconds."


@pytest.fixture
def senco(database, people):
    return people.actor(database, "senco")


@pytest.fixture
def ref(database, people, monkeypatch):
    use(monkeypatch, ())
    return kept(database, people.school_a)


def put_in(database, ref, words=THEIRS, number=0):
    plan_texts.reword_part_text(database, OPERATOR, ref, "needword01", words, number, on=ON)


def produced(database, actor, ref):
    return producing.make(database, actor, ref, document="plan", on=ON)[0]


def test_a_plan_with_its_own_words_goes_out(database, senco, ref):
    file_ref = produced(database, senco, ref)
    assert producing.traces(database, senco, ref, file_ref) == ()
    assert producing.download(database, senco, ref, file_ref)[1].startswith(b"PK")


def test_a_file_with_another_pupils_name_is_made_and_not_given_out(database, senco, ref):
    put_in(database, ref)
    file_ref = produced(database, senco, ref)
    with pytest.raises(AnotherPupilError, match="another pupil’s name") as refused:
        producing.download(database, senco, ref, file_ref)
    assert any("Idris" in one.words for one in refused.value.traces)
    # What is put right afterwards does not make the file right.
    put_in(database, ref, "An adult waits.", 1)
    with pytest.raises(AnotherPupilError):
        producing.download(database, senco, ref, file_ref)
    assert producing.download(database, senco, ref, produced(database, senco, ref))


def test_a_pupil_whom_the_reader_may_not_see_is_not_named(database, people, monkeypatch):
    use(monkeypatch, ())
    teacher = people.actor(database, "teacher")
    with database.reading() as session:
        pupil = session.get_one(models.Pupil, people.own.pupil_id)
        case = case_of(session, pupil, on=ON)
        pieces = (Passage(text=THEIRS, ref=""),)
        monkeypatch.setattr(another_pupil, "_texts", lambda data: pieces)
        found = another_pupil.traces_in_file(session, teacher, pupil, case, ("file", b""), on=ON)
    assert found
    told = " ".join(one.message + one.remedy + one.words for one in found)
    assert "Idris" not in told
    assert "Pemberley" not in told


def test_a_named_person_lets_that_file_pass_and_no_other(database, senco, ref):
    put_in(database, ref)
    file_ref = produced(database, senco, ref)
    traces = producing.traces(database, senco, ref, file_ref)
    with pytest.raises(ContentRefusedError, match="why"):
        another_pupil.let_pass(database, senco, ref, traces, " ", on=ON)
    another_pupil.let_pass(database, senco, ref, traces, "His cousin, who agreed", on=ON)
    assert producing.download(database, senco, ref, file_ref)
    with pytest.raises(AnotherPupilError):
        producing.download(database, senco, ref, produced(database, senco, ref))
    with database.reading() as session:
        (row,) = {
            (one.kind, one.rule, one.because, one.by)
            for one in session.scalars(select(models.Judgement))
        }
    assert row == ("override", "wrong-child", "His cousin, who agreed", senco.name)


def test_only_those_who_draft_let_a_file_pass(database, people, senco, ref):
    put_in(database, ref)
    file_ref = produced(database, senco, ref)
    head = people.actor(database, "head")
    traces = producing.traces(database, head, ref, file_ref)
    assert traces
    with pytest.raises(NotFoundError):
        another_pupil.let_pass(database, head, ref, traces, "It is fine", on=ON)


@pytest.mark.parametrize("kind", ["plan", "section-a", "profile"])
def test_an_issue_is_stopped_by_the_words_of_what_is_issued_alone(database, senco, ref, kind):
    put_in(database, ref)

    def issue(all_the_same=None):
        return versions.issue(
            database, senco, ref, kind=kind, label="", on=ON, all_the_same=all_the_same
        )

    if kind != "plan":
        assert issue()
        return
    with pytest.raises(StoppedError) as stopped:
        issue()
    stopping = stopped.value.stopping
    assert stopping.findings == ()
    made = issue(AllTheSame(because="His cousin", seen=frozenset(stopping.keys)))
    assert versions.version_file(database, senco, ref, made, 1)[2].startswith(b"PK")


def test_a_file_that_cannot_be_read_is_not_looked_at(database, people):
    with database.reading() as session:
        pupil = session.get_one(models.Pupil, people.own.pupil_id)
        case = case_of(session, pupil, on=ON)
        file = ("file", b"%PDF-1.7 Idris Pemberley-Hart")
        assert another_pupil.traces_in_file(session, OPERATOR, pupil, case, file, on=ON) == ()
