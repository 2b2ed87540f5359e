"""What stops a plan from being issued, and who may say that it goes all the same."""

import json

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import judging, plan_texts, versions
from ehcplan.casework.stopping import AllTheSame, StoppedError
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.judged import Judgement
from tests.builders import ON
from tests.casework.issued import kept
from tests.tried_rules import RULES, use


@pytest.fixture
def senco(database, people):
    return people.actor(database, "senco")


@pytest.fixture
def ref(database, people, monkeypatch):
    use(monkeypatch, RULES)
    found = kept(database, people.school_a)
    plan_texts.reword_part_text(
        database, OPERATOR, found, "needword01", "It is forbidden here.", 0, on=ON
    )
    return found


def issue(database, actor, ref, kind="plan", **rest):
    return versions.issue(database, actor, ref, kind=kind, label="", on=ON, **rest)


def stopped(database, actor, ref, **rest):
    with pytest.raises(StoppedError, match="1 thing stops this") as refused:
        issue(database, actor, ref, **rest)
    return refused.value.stopping.findings


def count(database, table):
    with database.reading() as session:
        return len(session.scalars(select(table)).all())


def test_what_the_law_asks_and_the_check_decides_stops_an_issue_and_nothing_is_kept(
    database, senco, ref
):
    (one,) = stopped(database, senco, ref)
    assert (one.told.rule, one.told.evidence) == ("X-90", "forbidden")
    assert count(database, models.Version) == 0
    assert count(database, models.Judgement) == 0


def test_what_is_only_suspected_or_about_another_kind_of_document_stops_nothing(
    database, senco, ref
):
    # The rule that stops speaks of whole plans; the one about hopes is not sure.
    assert issue(database, senco, ref, kind="section-a")
    assert issue(database, senco, ref, kind="profile")


def test_a_named_person_issues_it_all_the_same_and_the_version_says_why(database, senco, ref):
    seen = frozenset(one.key for one in stopped(database, senco, ref))
    made = issue(
        database, senco, ref, all_the_same=AllTheSame(because="The tribunal sits today", seen=seen)
    )
    with database.reading() as session:
        (row,) = session.scalars(select(models.Judgement)).all()
        acts = session.scalars(
            select(models.AuditEntry.subject).where(models.AuditEntry.act == "override")
        ).all()
        version = session.scalars(select(models.Version).where(models.Version.ref == made)).one()
        case = json.loads(session.get_one(models.StoredFile, version.case_sha256).data)
    assert (row.kind, row.rule, row.by, row.on) == ("override", "X-90", senco.name, ON)
    assert acts == ["X-90"]
    assert [one["because"] for one in case["judged"]] == ["The tribunal sits today"]


def test_an_override_holds_for_that_issue_and_not_for_the_next(database, senco, ref):
    seen = frozenset(one.key for one in stopped(database, senco, ref))
    issue(database, senco, ref, all_the_same=AllTheSame(because="Today only", seen=seen))
    assert stopped(database, senco, ref)


def test_nobody_overrides_what_they_were_not_shown(database, senco, ref):
    assert stopped(
        database, senco, ref, all_the_same=AllTheSame(because="Whatever it is", seen=frozenset())
    )


def test_an_override_needs_a_reason(database, senco, ref):
    seen = frozenset(one.key for one in stopped(database, senco, ref))
    with pytest.raises(ContentRefusedError, match="why it is issued all the same"):
        issue(database, senco, ref, all_the_same=AllTheSame(because=" ", seen=seen))
    assert count(database, models.Version) == 0


def test_what_was_set_aside_stops_nothing(database, senco, ref):
    (one,) = stopped(database, senco, ref)
    judging.set_aside(database, senco, ref, one.of, "It is the name of a book", on=ON)
    assert issue(database, senco, ref)
    with database.reading() as session:
        kinds = session.scalars(select(models.Judgement.kind)).all()
    assert kinds == [Judgement.SET_ASIDE]
