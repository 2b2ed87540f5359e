"""How long files are kept, holds, and answering a subject access request."""

import datetime as dt
import io
import json
import zipfile

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework.cases import import_case
from ehcplan.casework.retention import due_on, retention
from ehcplan.plan.said import Answer
from ehcplan.vocabulary import Role
from tests.builders import a_case, a_pupil, said
from tests.pages import checked


@pytest.fixture
def ref(database, people):
    own = said(
        "all_about_me",
        Answer(prompt="like", index=0, text="Bees & <trams>", quote=True),
        Answer(prompt="dislike", index=0, text="The dark, secretly", private=True),
    )
    mum = said(
        "our_story",
        Answer(prompt="hopes", index=0, text="A friend to tea"),
        Answer(prompt="not_for_sharing", index=0, text="We may lose the house"),
        id="c2",
        contributor="Ada Tillerby",
        role=Role.PARENT,
        relationship="mother",
    )
    case = a_case(own, mum, pupil=a_pupil(date_of_birth=dt.date(1994, 1, 10)))
    return import_case(database, OPERATOR, case, school_id=people.school_a)


def test_a_file_is_due_the_set_years_after_birth():
    assert due_on(dt.date(2018, 5, 15), 31) == dt.date(2049, 5, 15)
    assert due_on(dt.date(2004, 2, 29), 31) == dt.date(2035, 2, 28)
    assert due_on(None, 31) is None


def test_due_files_are_listed_and_a_hold_takes_them_off_until_it_ends(
    signed_in, database, people, ref
):
    client = signed_in("senco")
    assert "Due" in checked(client.get("/retention")).text_content()
    checked(client.get(f"/pupils/{ref}/hold"))
    assert client.post(f"/pupils/{ref}/hold", data={"reason": "An appeal"}).status_code == 302
    senco = people.actor(database, "senco")
    held = retention(database, senco, years=31, on=dt.date(2026, 11, 21))
    assert [(k.hold_reason, k.is_due(dt.date(2026, 11, 21))) for k in held if k.ref == ref] == [
        ("An appeal", False)
    ]
    client.post(f"/pupils/{ref}/end-hold")
    again = retention(database, senco, years=31, on=dt.date(2026, 11, 21))
    assert [k.is_due(dt.date(2026, 11, 21)) for k in again if k.ref == ref] == [True]


def test_a_hold_needs_a_reason(signed_in, ref):
    page = checked(signed_in("senco").post(f"/pupils/{ref}/hold", data={}), status=400)
    assert "Say why it is held" in page.text_content()


def asked_for(client, ref, subject):
    sent = client.post(f"/pupils/{ref}/subject-access", data={"subject": subject})
    assert sent.status_code == 200
    archive = zipfile.ZipFile(io.BytesIO(sent.data))
    return archive.read("what-is-kept.txt").decode(), json.loads(archive.read("what-is-kept.json"))


def test_the_pupil_is_given_everything_but_what_others_said_in_private(signed_in, database, ref):
    client = signed_in("senco")
    checked(client.get(f"/pupils/{ref}/subject-access"))
    text, data = asked_for(client, ref, "pupil")
    for given in ("Bees & <trams>", "The dark, secretly", "A friend to tea"):
        assert given in text
    assert "lose the house" not in text + json.dumps(data)
    assert [(h["contribution"], h["prompt"]) for h in data["held"]] == [("c2", "not_for_sharing")]
    assert "1 held back" in text
    assert data["versions"] == []
    with database.reading() as session:
        acts = session.scalars(select(models.AuditEntry.act)).all()
    assert "subject access" in acts


def test_a_parent_is_given_their_own_words_and_nobody_elses(signed_in, ref):
    text, data = asked_for(signed_in("senco"), ref, "Ada Tillerby")
    assert "We may lose the house" in text
    assert "Bees" not in text
    assert "pupil" not in data


def test_somebody_must_be_chosen(signed_in, ref):
    page = checked(signed_in("senco").post(f"/pupils/{ref}/subject-access", data={}), status=400)
    assert "Choose who" in page.text_content()
