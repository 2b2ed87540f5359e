import re

import pytest
from sqlalchemy import select

from ehcplan.access.accounts import create_account, make_link
from ehcplan.access.roles import OPERATOR
from ehcplan.access.throttle import FROM_ONE_PLACE
from ehcplan.models import AuditEntry
from tests.pages import checked, words_of

PASSWORD = "quiet-gravel-lantern-48"
NEW = "seven wet herons dance"


def _sign_in(client, password=PASSWORD, email="senco@a.example", address="/sign-in"):
    return client.post(address, data={"email": email, "password": password})


def _mark(page):
    return re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page.text).group(1)


def test_the_page_asks_in_a_way_password_managers_understand(strict_app):
    page = checked(strict_app.test_client().get("/sign-in"))
    (email,) = page.xpath("//input[@name='email']")
    (password,) = page.xpath("//input[@name='password']")
    assert (email.get("autocomplete"), email.get("type")) == ("username", "email")
    assert password.get("autocomplete") == "current-password"
    assert not page.xpath("//input[@onpaste]")


def test_signing_in_leads_to_the_first_page_or_the_one_that_was_asked_for(client, people):
    assert _sign_in(client).headers["Location"] == "/"
    client.post("/sign-out")
    answer = _sign_in(client, address="/sign-in?next=/account?a%3D1")
    assert answer.headers["Location"] == "/account?a=1"


@pytest.mark.parametrize("elsewhere", ["https://evil.example", "//evil.example", "/\\evil.example"])
def test_signing_in_never_leads_elsewhere(client, people, elsewhere):
    assert _sign_in(client, address=f"/sign-in?next={elsewhere}").headers["Location"] == "/"


def test_an_unknown_address_and_a_wrong_password_read_the_same(client, people):
    answers = [
        _sign_in(client, password="wrong-wrong-wrong"),
        _sign_in(client, email="nobody@a.example"),
        _sign_in(client, email="<b>&\"'🦊" + "x" * 10_000),
    ]
    said = {words_of(checked(one, 400).find(".//main")) for one in answers}
    assert len(said) == 1
    assert "not right" in said.pop()


def test_the_password_is_never_sent_back(client, people):
    assert "wrong-wrong" not in _sign_in(client, password="wrong-wrong-wrong").text


def test_empty_boxes_are_told(client, people):
    page = checked(client.post("/sign-in", data={}), 400)
    assert "Enter your e-mail address" in words_of(page)
    assert "Enter your password" in words_of(page)


def test_after_ten_wrong_tries_the_right_password_waits_too(client, people):
    for _ in range(FROM_ONE_PLACE):
        assert _sign_in(client, password="wrong-wrong-wrong").status_code == 400
    answer = _sign_in(client)
    page = checked(answer, 429)
    assert 0 < int(answer.headers["Retry-After"]) <= 900
    assert "15 minutes" in words_of(page)
    assert _sign_in(client, email="teacher@a.example").status_code == 302


def test_an_unknown_address_is_slowed_down_alike(client, people):
    for _ in range(FROM_ONE_PLACE):
        _sign_in(client, email="nobody@a.example")
    assert _sign_in(client, email="nobody@a.example").status_code == 429


def test_a_form_from_elsewhere_signs_nobody_in(strict_app, people):
    client = strict_app.test_client()
    answer = _sign_in(client)
    assert "open for a long time" in words_of(checked(answer, 400))
    assert client.get("/account").status_code == 302


def test_a_form_from_elsewhere_signs_nobody_out(strict_app, database, people):
    client = strict_app.test_client()
    page = client.get("/sign-in")
    data = {"email": "senco@a.example", "password": PASSWORD, "csrf_token": _mark(page)}
    assert client.post("/sign-in", data=data).status_code == 302
    assert client.post("/sign-out").status_code == 400
    page = checked(client.get("/account"))
    form = page.xpath("//form[@data-sign-out]")[0]
    assert form.get("action") == "/sign-out"
    assert (
        client.post("/sign-out", data={"csrf_token": _mark(client.get("/account"))}).status_code
        == 302
    )
    assert client.get("/account").status_code == 302


def test_signing_in_and_out_is_audited_by_number(client, database, people):
    _sign_in(client)
    client.post("/sign-out")
    with database.reading() as session:
        acts = session.execute(select(AuditEntry.act, AuditEntry.account_id)).all()[-2:]
    senco = people.accounts["senco"]
    assert [tuple(row) for row in acts] == [("signed in", senco), ("signed out", senco)]


def test_a_link_is_opened_without_spending_it_and_spent_by_its_form(client, database, people):
    token = make_link(database, OPERATOR, people.accounts["senco"])
    for _ in range(3):
        checked(client.get(f"/set-password/{token}"))
    data = {"password": NEW, "again": NEW}
    assert client.post(f"/set-password/{token}", data=data).headers["Location"] == "/sign-in"
    assert _sign_in(client, password=NEW).status_code == 302
    checked(client.get(f"/set-password/{token}"), 404)
    checked(client.post(f"/set-password/{token}", data=data), 404)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"password": "short", "again": "short"}, "12 to 128"),
        ({"password": NEW, "again": NEW + "x"}, "not the same"),
        ({"password": "password1234", "again": "password1234"}, "guesser"),
        ({}, "Choose a password"),
    ],
)
def test_a_password_that_cannot_be_used_is_told_and_the_link_stays(
    client, database, people, data, said
):
    token = make_link(database, OPERATOR, people.accounts["senco"])
    page = checked(client.post(f"/set-password/{token}", data=data), 400)
    assert said in words_of(page)
    assert client.get(f"/set-password/{token}").status_code == 200


def test_the_page_that_asks_for_the_school_holds_the_account_schools_alone(
    client, database, people
):
    create_account(
        database,
        OPERATOR,
        name="Robin",
        email="senco@b.example",
        school_id=people.school_a,
        role="teacher",
    )
    _sign_in(client, email="senco@b.example")
    page = checked(client.get("/choose-school"))
    assert "Alder Lane Primary School" in words_of(page)
    assert "Birch Hill School" in words_of(page)
    checked(client.post("/choose-school", data={}), 400)


def test_the_head_of_the_page_names_the_person_and_holds_only_their_places(signed_in):
    page = checked(signed_in("administrator").get("/account"))
    assert "Ashley Administrator" in words_of(page)
    assert page.xpath("//nav//a[normalize-space()='Accounts']")
    assert not page.xpath("//nav//a[normalize-space()='Pupils']")
    assert not checked(signed_in("senco").get("/account")).xpath(
        "//nav//a[normalize-space()='Accounts']"
    )


def test_the_mark_of_an_account_is_random_and_its_own(signed_in):
    marks = {
        role: checked(signed_in(role).get("/account")).find("body").get("data-account")
        for role in ("senco", "teacher")
    }
    assert marks["senco"] != marks["teacher"]
    assert all(re.fullmatch("[0-9a-f]{24}", mark) for mark in marks.values())


def test_the_machine_that_watches_is_answered(client, people):
    answer = client.get("/healthz")
    assert (answer.status_code, answer.text) == (200, "ok")
