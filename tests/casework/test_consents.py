import datetime as dt

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import consents
from ehcplan.casework.people import add_person
from ehcplan.casework.translate import case_of
from ehcplan.errors import ContentRefusedError
from ehcplan.mapping.cases import consent_given

MONDAY, TUESDAY = dt.date(2026, 11, 16), dt.date(2026, 11, 17)
HOSTILE = 'May <b>this</b> & "that" be used? 🐈'


def agree(database, people, by="pupil", *, scope="use_in_section_a", on=MONDAY, given=True):
    consents.add_consent(
        database,
        people.actor(database, "senco"),
        people.own.ref,
        scope=scope,
        given_by=by,
        on=on,
        given=given,
    )


def page(database, people):
    return consents.consents(database, people.actor(database, "senco"), people.own.ref)


def test_a_later_answer_takes_the_place_of_an_earlier_one_which_is_kept(database, people):
    agree(database, people, on=TUESDAY, given=False)
    agree(database, people, on=MONDAY, given=True)
    found = page(database, people).consents
    assert [(one.on, one.given, one.stands) for one in found] == [
        (TUESDAY, False, True),
        (MONDAY, True, False),
    ]


def test_mapping_knows_a_parents_yes_by_their_name(database, people):
    mum = add_person(
        database,
        people.actor(database, "senco"),
        people.own.ref,
        name="Clare Thornley",
        role="parent",
        relationship="mother",
    )
    agree(database, people, mum, given=False)
    with database.reading() as session:
        pupil = session.scalars(
            select(models.Pupil).where(models.Pupil.id == people.own.pupil_id)
        ).one()
        case = case_of(session, pupil, on=TUESDAY)
    assert consent_given(case, "use_in_section_a", by="Clare Thornley") is False


def test_words_of_ones_own_are_kept_and_read_as_they_are(database, people):
    agree(database, people, scope=HOSTILE)
    assert page(database, people).consents[0].label == HOSTILE
    assert consents.scope_label("include_mothers_views") == "include mothers views"


@pytest.mark.parametrize(("scope", "by"), [("", "pupil"), ("use_in_section_a", "somebody")])
def test_an_answer_needs_a_question_and_a_known_speaker(database, people, scope, by):
    with pytest.raises(ContentRefusedError):
        agree(database, people, by, scope=scope)


def test_parents_views_are_asked_about_where_the_young_person_decides(database):
    assert "include_parents_views" in consents.scopes_for("young_person")
    assert "include_parents_views" not in consents.scopes_for("parent")
