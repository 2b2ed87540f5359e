import datetime as dt
import io

import pytest
from PIL import Image
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import people as round_pupils
from ehcplan.casework.translate import keep_contribution
from ehcplan.plan.said import Answer, Contribution
from ehcplan.vocabulary import Role
from tests.pages import checked, words_of

HOSTILE = 'Zoë <b>&amp;</b> "quoted" 🐈'
ADA = {
    "first_name": "Ada",
    "last_name": "Finch",
    "date_of_birth": ["23", "4", "2018"],
    "class_name": "Owls",
}


@pytest.fixture
def senco(app, signed_in):
    app.config["TODAY"] = dt.date(2026, 11, 21)
    return signed_in("senco")


def links(page):
    return page.xpath("//main//a/@href")


def test_the_list_leads_to_each_pupil_and_says_who_was_heard(senco, people):
    page = checked(senco.get("/pupils"))
    text = words_of(page)
    assert f"/pupils/{people.own.ref}" in links(page)
    assert f"/pupils/{people.foreign.ref}" not in links(page)
    assert "Maisie Okafor-Lund" in text
    assert "Not yet" in text
    assert "0 of 22 headings" in text


def test_the_list_is_searched_and_narrowed_to_a_class(senco, people):
    page = checked(senco.get("/pupils?search=mais"))
    assert "Idris" not in words_of(page)
    page = checked(senco.get(f"/pupils?class={people.class_a}"))
    assert "Idris" not in words_of(page)
    assert "No pupil fits that" in words_of(checked(senco.get("/pupils?search=<b>&class=x")))


def test_with_no_pupils_the_list_says_what_to_do(app, signed_in, database, people):
    from ehcplan.access.roles import OPERATOR
    from ehcplan.casework.erase import erase_pupil

    erase_pupil(database, OPERATOR, people.foreign.ref, reason="Left")
    page = checked(signed_in("senco", people.senco_b, people.school_b).get("/pupils"))
    assert "Add your first pupil or bring a class list" in words_of(page)
    assert {"/pupils/add", "/pupils/import"} <= set(links(page))


def test_each_role_starts_where_its_work_is(app, signed_in):
    for role, first in (
        ("senco", "/pupils"),
        ("teacher", "/pupils"),
        ("administrator", "/accounts"),
        ("governor", "/counts"),
    ):
        assert signed_in(role).get("/").location == first


def test_a_pupil_is_added_on_one_screen(senco):
    checked(senco.get("/pupils/add"))
    answer = senco.post("/pupils/add", data=ADA | {"first_name": HOSTILE})
    assert answer.status_code == 302
    assert "Ada" not in answer.location
    page = checked(senco.get(answer.location), said=[HOSTILE])
    assert HOSTILE in words_of(page.find(".//h1")) + " "
    assert "The pupil is added." in words_of(page)
    assert "Year 4 (KS2), Owls, born 23 April 2018, 8 years old" in words_of(page)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"first_name": " "}, "Enter the first name"),
        ({"last_name": "x" * 101}, "Use 100 characters or fewer"),
        ({"date_of_birth": ["31", "2", "2018"]}, "Enter the date of birth, for example"),
        ({"date_of_birth": ["22", "11", "2026"]}, "The date of birth must be in the past"),
        ({"date_of_birth": ["1", "1", "1990"]}, "younger than 26"),
    ],
)
def test_what_is_wrong_is_said_at_the_top_and_nothing_is_lost(senco, change, says):
    page = checked(senco.post("/pupils/add", data=ADA | change), 400)
    summary = page.xpath('//*[contains(@class, "govuk-error-summary")]')[0]
    assert says in words_of(summary)
    assert page.xpath('//input[@name="class_name"]/@value') == ["Owls"]


def test_a_pupil_who_is_here_already_is_refused_with_a_link(senco):
    first = senco.post("/pupils/add", data=ADA).location
    page = checked(senco.post("/pupils/add", data=ADA), 400)
    assert "already" in words_of(page)
    assert first in links(page)


def test_a_pupils_page_shows_people_before_tools(senco, people, database):
    round_pupils.add_person(
        database,
        people.actor(database, "senco"),
        people.own.ref,
        name=HOSTILE,
        role="parent",
        relationship="mother",
    )
    page = checked(senco.get(f"/pupils/{people.own.ref}"), said=[HOSTILE])
    text = words_of(page.find(".//main"))
    assert "Maisie’s parents or carers decide. Maisie decides from 25 June 2033." in text
    assert text.index(HOSTILE) < text.index("Not asked yet", text.index(HOSTILE))
    assert text.index("Who has been heard") < text.index("Section A")


def test_every_link_on_a_pupils_page_opens(senco, people, database):
    empty = checked(senco.get(f"/pupils/{people.own.ref}"))
    assert "Start gathering" in words_of(empty)
    said = Contribution(
        id="c1",
        tool="good_day_bad_day",
        contributor="Maisie",
        role=Role.CHILD,
        date=dt.date(2026, 11, 20),
        answers=(Answer(prompt="good_day", index=0, text="Drawing"),),
    )
    with database.writing() as session:
        keep_contribution(session, people.own.pupil_id, said, position=0, account_id=None)
    page = checked(senco.get(f"/pupils/{people.own.ref}"))
    assert "Carry on with Section A: 0 of 22 headings" in words_of(page)
    assert len(links(page)) > 10
    for address in set(links(empty)) | set(links(page)):
        assert senco.get(address).status_code == 200, address


def test_a_head_reads_the_page_and_is_offered_nothing_to_change(signed_in, people):
    page = checked(signed_in("head").get(f"/pupils/{people.own.ref}"))
    offered = " ".join(links(page))
    for word in ("edit", "people/add", "consents", "photo", "ask"):
        assert word not in offered


def test_what_is_known_is_put_right(senco, people):
    address = f"/pupils/{people.own.ref}/edit"
    page = checked(senco.get(address))
    form = {
        field.get("name"): field.get("value", "")
        for field in page.xpath('//main//input[@type="text"]')
        if field.get("name") != "date_of_birth"
    }
    form |= {
        "date_of_birth": ["27", "3", "2017"],
        "decision_maker": "young_person",
        "without_words": "yes",
        "has_plan": "",
        "home_languages": "Igbo,  English,",
        "communication": "Signs <b>and</b> photos",
        "review_on": ["1", "2", "2027"],
    }
    assert senco.post(address, data=form).location == f"/pupils/{people.own.ref}"
    text = words_of(checked(senco.get(f"/pupils/{people.own.ref}")))
    for words in (
        "Maisie decides.",
        "Igbo, English",
        "Signs <b>and</b> photos",
        "review 1 February 2027",
        "Without words Yes",
    ):
        assert words in text
    again = checked(senco.get(address))
    assert again.xpath('//input[@name="home_languages"]/@value') == ["Igbo, English"]
    assert again.xpath('//input[@name="without_words"][@checked]/@value') == ["yes"]


def test_an_edit_with_a_mistake_is_shown_again(senco, people):
    checked(senco.post(f"/pupils/{people.own.ref}/edit", data={"first_name": ""}), 400)


def jpeg():
    written = io.BytesIO()
    Image.new("RGB", (30, 30), "red").save(written, "JPEG")
    written.seek(0)
    return written


def test_a_photo_is_kept_shown_and_removed(senco, people, database):
    address = f"/pupils/{people.own.ref}/photo"
    checked(senco.get(address))
    sent = {"photo": (jpeg(), "IMG.jpg"), "alt": "Maisie <laughing>"}
    assert senco.post(address, data=sent).status_code == 302
    page = checked(senco.get(f"/pupils/{people.own.ref}"))
    assert page.xpath("//img/@alt") == ["Maisie <laughing>"]
    checked(senco.get(address))
    shown = senco.get(page.xpath("//img/@src")[0])
    assert shown.mimetype == "image/jpeg"
    assert shown.headers["Cache-Control"] == "no-store"
    assert shown.headers["X-Content-Type-Options"] == "nosniff"
    senco.post(f"{address}/remove")
    assert senco.get(f"{address}.jpg").status_code == 404
    with database.reading() as session:
        assert session.scalars(select(models.StoredFile.sha256)).all() == []


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ({"alt": "x"}, "Choose a photo"),
        ({"photo": (io.BytesIO(b"no photo"), "a.jpg"), "alt": "x"}, "not a photo"),
        ({"photo": (io.BytesIO(b"no photo"), "a.jpg")}, "Enter what the photo shows"),
    ],
)
def test_a_photo_that_cannot_be_kept_is_said(senco, people, sent, says):
    page = checked(senco.post(f"/pupils/{people.own.ref}/photo", data=sent), 400)
    assert says in words_of(page)
