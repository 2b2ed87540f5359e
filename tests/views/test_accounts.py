import re

import pytest

from ehcplan.access.accounts import account_summary, authenticate, classes_of
from tests.pages import checked, words_of

PASSWORD = "quiet-gravel-lantern-48"
NEW = "seven wet herons dance"


@pytest.fixture
def browser(signed_in):
    return signed_in("administrator")


@pytest.fixture
def administrator(database, people):
    return people.actor(database, "administrator")


def test_the_list_names_people_and_roles_and_no_pupil(browser, people):
    text = words_of(checked(browser.get("/accounts")))
    assert "Ashley SENCO" in text
    assert "Safeguarding lead" in text
    assert "Maisie" not in text
    assert "Robin" not in text


def test_adding_an_account_shows_its_link_once_and_the_link_works(browser, client, people):
    checked(browser.get("/accounts/new"))
    data = {"name": "Noor <b>&\"' 🦊", "email": "noor@a.example", "role": "teacher"}
    page = checked(browser.post("/accounts/new", data=data))
    link = page.xpath("//code")[0].text
    assert re.fullmatch(r"http://localhost/set-password/[\w-]{43}", link)
    assert "Noor <b>&\"' 🦊" in words_of(page)
    path = link.removeprefix("http://localhost")
    client.post(path, data={"password": NEW, "again": NEW})
    assert (
        client.post("/sign-in", data={"email": "noor@a.example", "password": NEW}).status_code
        == 302
    )
    assert path not in browser.get("/accounts").text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": ""}, "Enter the person’s name"),
        ({"email": "noor"}, "for example name@school.example"),
        ({"email": "senco@a.example"}, "already"),
        ({"role": ""}, "Choose what they are"),
        ({"role": "root"}, "Choose from the answers"),
    ],
)
def test_what_is_wrong_with_a_new_account_is_told(browser, changes, said):
    data = {"name": "Noor", "email": "noor@a.example", "role": "teacher"} | changes
    assert said in words_of(checked(browser.post("/accounts/new", data=data), 400))


def test_somebody_with_an_account_elsewhere_gets_no_link(browser, people):
    data = {"name": "Robin", "email": "senco@b.example", "role": "professional"}
    answer = browser.post("/accounts/new", data=data)
    assert answer.headers["Location"] == f"/accounts/{people.senco_b}"
    page = checked(browser.get(f"/accounts/{people.senco_b}"))
    assert "another school too" in words_of(page)
    assert browser.post(f"/accounts/{people.senco_b}/link").status_code == 400


def test_one_account_shows_role_classes_and_sessions(browser, signed_in, people):
    signed_in("teacher")
    page = checked(browser.get(f"/accounts/{people.accounts['teacher']}"))
    assert page.xpath("//input[@name='role' and @value='teacher' and @checked]")
    assert page.xpath("//input[@name='classes' and @checked]")
    assert "1 browser" in words_of(page)
    assert "Maisie" not in words_of(page)


def test_the_role_and_the_classes_are_changed(browser, database, administrator, people):
    teacher = people.accounts["teacher"]
    browser.post(f"/accounts/{teacher}/role", data={"role": "professional"})
    assert account_summary(database, administrator, teacher).role == "professional"
    browser.post(f"/accounts/{teacher}/classes", data={})
    assert not classes_of(database, administrator, teacher)[0].given
    browser.post(f"/accounts/{teacher}/classes", data={"classes": people.class_a})
    assert classes_of(database, administrator, teacher)[0].given
    checked(browser.post(f"/accounts/{teacher}/role", data={"role": "root"}), 400)
    checked(browser.post(f"/accounts/{teacher}/classes", data={"classes": "999"}), 400)


def test_an_administrator_cannot_change_or_close_their_own_account(browser, people):
    own = people.accounts["administrator"]
    page = checked(browser.get(f"/accounts/{own}"))
    assert "Only another administrator" in words_of(page)
    checked(browser.post(f"/accounts/{own}/role", data={"role": "senco"}), 400)
    checked(browser.post(f"/accounts/{own}/close"), 400)


def test_an_account_is_closed_and_opened_again(browser, database, people):
    senco = people.accounts["senco"]
    assert browser.post(f"/accounts/{senco}/close").status_code == 302
    assert authenticate(database, "senco@a.example", PASSWORD) is None
    assert "Closed" in words_of(checked(browser.get("/accounts")))
    assert "is closed" in words_of(checked(browser.get(f"/accounts/{senco}")))
    browser.post(f"/accounts/{senco}/open")
    assert authenticate(database, "senco@a.example", PASSWORD)


def test_somebody_is_signed_out_everywhere(browser, signed_in, people):
    other = signed_in("senco")
    browser.post(f"/accounts/{people.accounts['senco']}/end-sessions")
    assert other.get("/account").status_code == 302


def test_a_new_link_ends_the_one_before(browser, client, people):
    address = f"/accounts/{people.accounts['senco']}/link"
    first, second = (
        checked(browser.post(address)).xpath("//code")[0].text.removeprefix("http://localhost")
        for _ in range(2)
    )
    assert client.get(first).status_code == 404
    assert client.get(second).status_code == 200


@pytest.mark.parametrize("path", ["", "/role", "/classes", "/link", "/close", "/open"])
def test_an_account_of_another_school_is_not_there(browser, people, path):
    address = f"/accounts/{people.senco_b}{path}"
    answer = browser.post(address, data={"role": "teacher"}) if path else browser.get(address)
    checked(answer, 404)


def test_own_account_lists_browsers_and_ends_another(signed_in):
    this, that = signed_in("teacher"), signed_in("teacher")
    page = checked(this.get("/account"))
    assert "This browser" in words_of(page)
    (key,) = page.xpath("//input[@name='key']/@value")
    assert this.post("/account/sessions/end", data={"key": key}).status_code == 302
    assert that.get("/account").status_code == 302
    assert this.get("/account").status_code == 200
    assert this.post("/account/sessions/end", data={"key": key}).status_code == 404


def test_own_password_is_changed_with_the_current_one(signed_in, database):
    browser = signed_in("teacher")
    data = {"old": PASSWORD, "password": NEW, "again": NEW}
    assert browser.post("/account/password", data=data).status_code == 302
    assert authenticate(database, "teacher@a.example", NEW)
    assert "changed" in words_of(checked(browser.get("/account")))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"old": "wrong"}, "not the one you entered"),
        ({"password": "short", "again": "short"}, "12 to 128"),
        ({"again": "different"}, "not the same"),
        ({"old": ""}, "Enter your current password"),
    ],
)
def test_what_is_wrong_with_a_new_password_is_told(signed_in, changes, said):
    data = {"old": PASSWORD, "password": NEW, "again": NEW} | changes
    page = checked(signed_in("teacher").post("/account/password", data=data), 400)
    assert said in words_of(page)


def test_guessing_the_current_password_is_slowed_down(signed_in):
    browser = signed_in("teacher")
    data = {"old": "wrong", "password": NEW, "again": NEW}
    for _ in range(10):
        assert browser.post("/account/password", data=data).status_code == 400
    assert browser.post("/account/password", data=data).status_code == 429
