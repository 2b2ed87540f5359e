"""Who works with a pupil, who saw what, case files and erasing, by the pages."""

import io

import pytest
from sqlalchemy import func, select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework.cases import import_case
from ehcplan.plan.said import Answer
from ehcplan.schemas.case_file import read_case
from tests.builders import CASE_FILES, a_case, golden_case, said
from tests.pages import checked


@pytest.fixture
def ref(database, people):
    case = a_case(said("all_about_me", Answer(prompt="like", index=0, text="Bees & <trams>")))
    return import_case(database, OPERATOR, case, school_id=people.school_a)


def test_a_professional_is_given_a_pupil_and_sees_no_other(signed_in, people, database, ref):
    professional = signed_in("professional")
    assert professional.get(f"/pupils/{ref}").status_code == 404
    senco = signed_in("senco")
    checked(senco.get(f"/pupils/{ref}/keeping"))
    account = people.accounts["professional"]
    done = senco.post(f"/pupils/{ref}/keeping", data={"colleagues": [account]})
    assert done.status_code == 302
    assert signed_in("professional").get(f"/pupils/{ref}").status_code == 200
    senco.post(f"/pupils/{ref}/keeping", data={"save_colleagues": "y"})
    assert signed_in("professional").get(f"/pupils/{ref}").status_code == 404


def test_the_page_shows_who_did_what(signed_in, ref):
    client = signed_in("senco")
    client.get(f"/pupils/{ref}/case-file")
    page = checked(client.get(f"/pupils/{ref}/keeping"))
    assert "Export" in page.text_content()
    assert "the command line" in page.text_content()


def test_a_case_file_goes_out_and_comes_in_at_another_school(app, signed_in, ref, people):
    out = signed_in("senco").get(f"/pupils/{ref}/case-file")
    assert read_case(out.data).pupil.first_name == "Rowan"
    assert "Rowan" not in out.headers["Content-Disposition"]
    client = signed_in("senco")
    again = client.post("/pupils/bring-in", data={"file": (io.BytesIO(out.data), "case.json")})
    page = checked(again, status=400)
    assert "there already" in page.text_content()


def test_a_new_case_file_is_brought_in_whole(signed_in, database, people):
    client = signed_in("senco")
    checked(client.get("/pupils/bring-in"))
    data = CASE_FILES[0].read_bytes()
    done = client.post("/pupils/bring-in", data={"file": (io.BytesIO(data), "case.json")})
    assert done.status_code == 302
    with database.reading() as session:
        kept = session.scalar(select(models.Pupil).where(models.Pupil.ref == done.location[-10:]))
    assert kept.first_name == golden_case(CASE_FILES[0]).pupil.first_name


def test_a_bad_case_file_names_every_problem_and_keeps_nothing(signed_in, database):
    with database.reading() as session:
        before = session.scalar(select(func.count()).select_from(models.Pupil))
    bad = b'{"shape_version": 1, "pupil": {"first_name": ""}, "contributions": []}'
    sent = signed_in("senco").post(
        "/pupils/bring-in", data={"file": (io.BytesIO(bad), "case.json")}
    )
    page = checked(sent, status=400)
    assert "pupil.first_name" in page.text_content()
    assert "as_of" in page.text_content()
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(models.Pupil)) == before


def test_erasing_a_pupil_asks_for_the_name_and_a_reason(signed_in, database, ref):
    client = signed_in("senco")
    checked(client.get(f"/pupils/{ref}/erase"))
    wrong = client.post(f"/pupils/{ref}/erase", data={"reason": "Left", "name": "Somebody"})
    assert "not the pupil’s full name" in checked(wrong, status=400).text_content()
    nothing = client.post(f"/pupils/{ref}/erase", data={})
    assert "Say why" in checked(nothing, status=400).text_content()
    done = client.post(f"/pupils/{ref}/erase", data={"reason": "Left", "name": "Rowan Tillerby"})
    assert done.status_code == 302
    assert client.get(f"/pupils/{ref}").status_code == 404


def test_erasing_one_answer(signed_in, database, ref):
    with database.reading() as session:
        answer = session.scalars(select(models.Answer)).one()
    client = signed_in("senco")
    checked(client.get(f"/pupils/{ref}/answers/{answer.ref}/erase"))
    done = client.post(f"/pupils/{ref}/answers/{answer.ref}/erase", data={"reason": "Asked to"})
    assert done.status_code == 302
    with database.reading() as session:
        assert session.scalars(select(models.Answer)).all() == []
        assert session.scalars(select(models.Tombstone.ref)).all() == [answer.ref]
