"""Starting a plan from a version: the same parts under the same references, nothing lost."""

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import marks, versions, whole
from ehcplan.casework.erase import erase_answer
from ehcplan.casework.translate import case_of
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.lines import Wording, Words
from ehcplan.plan.whole import Letter, Need
from ehcplan.vocabulary import Stage
from tests.builders import ON, a_pupil
from tests.casework.issued import kept
from tests.tried_rules import use


@pytest.fixture(autouse=True)
def nothing_stops(monkeypatch):
    """What stops an issue is tried in tests/casework/test_stopping.py."""
    use(monkeypatch, ())


@pytest.fixture
def senco(database, people):
    return people.actor(database, "senco")


@pytest.fixture
def ref(database, people):
    return kept(database, people.school_a)


def case(database, ref):
    with database.reading() as session:
        pupil = session.scalars(select(models.Pupil).where(models.Pupil.ref == ref)).one()
        return case_of(session, pupil, on=ON)


def issued(database, actor, ref):
    return versions.issue(database, actor, ref, kind="plan", label="", on=ON)


def begin(database, actor, ref, version):
    return versions.begin_from(database, actor, ref, version, on=ON)


def test_begun_at_once_the_plan_is_as_it_was(database, senco, ref):
    before = case(database, ref)
    begun = begin(database, senco, ref, issued(database, senco, ref))
    assert (begun.left_out, begun.taken_out) == (0, 0)
    assert case(database, ref).plan == before.plan
    assert case(database, ref).lines == before.lines


def test_what_changed_since_goes_back_and_what_came_since_can_be_brought_back(database, senco, ref):
    version = issued(database, senco, ref)
    then = case(database, ref).plan
    whole.take_out_part(database, senco, ref, "need000002", on=ON)
    whole.reword_part_text(
        database, senco, ref, "step000001", "Waits a while.", from_number=0, on=ON
    )
    whole.change_part(database, senco, ref, "provis0001", {"amount": "20"}, on=ON)
    whole.move_part(database, senco, ref, "need000001", 5, on=ON)
    came = whole.add_part(
        database,
        senco,
        ref,
        Need(ref="", letter=Letter.B, words=Words(wordings=(Wording(text="New since."),))),
        on=ON,
    )
    begun = begin(database, senco, ref, version)
    assert begun.taken_out == 1
    now = case(database, ref).plan
    assert [need.ref for need in now.needs] == [need.ref for need in then.needs]
    assert now.provision == then.provision
    assert [s.text for s in now.outcomes[0].steps] == ["Puts up a hand."]
    # Wordings only grow: what it said in between is kept under the line.
    assert [w.text for w in now.outcomes[0].steps[0].wordings] == [
        "Puts up a hand.",
        "Waits a while.",
        "Puts up a hand.",
    ]
    whole.bring_back(database, senco, ref, came, on=ON)
    assert "New since." in [need.words.text for need in case(database, ref).plan.needs]


def test_section_a_stays_as_it_is(database, senco, ref):
    version = issued(database, senco, ref)
    with database.writing() as session:
        line = session.scalars(select(models.Line).where(models.Line.ref == "hopeline01")).one()
        line.removed_at = line.accepted_at
    begin(database, senco, ref, version)
    now = case(database, ref)
    assert "hopeline01" not in [line.ref for line in now.lines]
    assert now.plan.outcomes[0].aspirations == ()


@pytest.mark.parametrize("mark", ["private", "withheld", "safeguarding"])
def test_words_that_may_not_be_used_any_more_do_not_come_back(database, senco, ref, mark):
    version = issued(database, senco, ref)
    answer = case(database, ref).said.contributions[0].answers[1].ref
    value = "Rowan" if mark == "withheld" else "yes"
    marks.mark(database, senco, ref, answer, mark, value, ON)
    begun = begin(database, senco, ref, version)
    assert begun.left_out == 1
    assert "need000001" not in [need.ref for need in case(database, ref).plan.needs]


def test_a_version_with_words_that_were_erased_is_gone(database, senco, ref):
    version = issued(database, senco, ref)
    answer = case(database, ref).said.contributions[0].answers[1].ref
    erase_answer(database, senco, ref, answer, reason="Asked for")
    with pytest.raises(NotFoundError):
        begin(database, senco, ref, version)


@pytest.mark.parametrize(
    ("stage", "working"), [(Stage.FINAL, "review"), (Stage.LA_DRAFT, "school_draft")]
)
def test_the_stage_follows_from_what_it_began_from(database, senco, ref, stage, working):
    version = versions.record_issued(
        database, senco, ref, stage=stage, issued_on=ON, issued_by="Marrowdale", on=ON
    )
    begin(database, senco, ref, version)
    assert case(database, ref).stage == working


def test_the_next_version_says_what_it_began_from(database, senco, ref):
    first = issued(database, senco, ref)
    assert versions.one_version(database, senco, ref, first).begun_from is None
    begin(database, senco, ref, first)
    second = issued(database, senco, ref)
    assert versions.one_version(database, senco, ref, second).begun_from == first
    profile = versions.issue(database, senco, ref, kind="profile", label="", on=ON)
    assert versions.one_version(database, senco, ref, profile).begun_from is None


def test_a_version_without_b_to_k_starts_nothing(database, senco, people):
    bare = kept(database, people.school_a, plan=None, case_id="bare")
    version = versions.issue(database, senco, bare, kind="section-a", label="", on=ON)
    with pytest.raises(ContentRefusedError, match="nothing of Sections B to K"):
        begin(database, senco, bare, version)


def test_another_pupil_s_version_is_not_there(database, senco, people, ref):
    version = issued(database, senco, ref)
    with pytest.raises(NotFoundError):
        begin(database, senco, people.own.ref, version)


def test_references_that_another_pupil_has_are_given_anew(database, senco, people, ref):
    version = issued(database, senco, ref)
    # A second pupil from the same file has other references; the first one's are still its own.
    other = kept(database, people.school_a, case_id="second", pupil=a_pupil(first_name="Wren"))
    begin(database, senco, ref, version)
    assert {n.ref for n in case(database, ref).plan.needs} == {"need000001", "need000002"}
    assert not {n.ref for n in case(database, other).plan.needs} & {"need000001"}


def test_the_operator_may_begin_too(database, ref, senco):
    assert begin(database, OPERATOR, ref, issued(database, senco, ref)).parts == 7
