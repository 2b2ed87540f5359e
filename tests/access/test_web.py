import pytest
from flask_security import current_user
from sqlalchemy import delete

from ehcplan.access.accounts import change_role, create_account, deactivate
from ehcplan.access.next_page import local_page
from ehcplan.access.roles import OPERATOR
from ehcplan.access.web import AccountDatastore, current_actor
from ehcplan.errors import NotAllowedError
from ehcplan.models import Membership

PASSWORD = "quiet-gravel-lantern-48"


@pytest.mark.parametrize(
    "address", ["/", "/pupils/ab12?tab=said", "/a/b-c_d.e%20f#g", "/?q=%C3%A9"]
)
def test_a_page_of_ours_is_gone_back_to(address):
    assert local_page(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "pupils",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/pupils\r\nSet-Cookie: a=b",
        " /pupils",
        "/" + "x" * 3000,
    ],
)
def test_any_other_address_is_not(address):
    assert local_page(address) is None


@pytest.mark.parametrize(
    "headers",
    [
        {"HX-Request": "true"},
        {"Accept": "application/json"},
        {"X-Requested-With": "fetch"},
        {"Sec-Fetch-Mode": "cors"},
        {"Content-Type": "application/json"},
    ],
)
def test_a_script_hears_that_the_sign_in_ran_out(strict_app, people, headers):
    answer = strict_app.test_client().post("/account/password", headers=headers)
    assert (answer.status_code, answer.json) == (401, {"error": "sign-in"})


def test_a_page_is_sent_to_sign_in_and_remembered(strict_app, people):
    client = strict_app.test_client()
    assert (
        client.get("/account?a=1&b=2").headers["Location"] == "/sign-in?next=/account?a%3D1%26b%3D2"
    )
    assert client.post("/account/password").headers["Location"] == "/sign-in"


def test_the_actor_has_the_role_of_now_not_of_the_sign_in(app, database, signed_in, people):
    browser = signed_in("senco")
    with browser:
        browser.get("/account")
        assert current_actor().role == "senco"
    change_role(database, OPERATOR, people.accounts["senco"], "governor")
    with browser:
        browser.get("/account")
        assert current_actor().role == "governor"


def test_without_a_sign_in_there_is_no_actor(client, people):
    with client:
        client.get("/help")
        with pytest.raises(NotAllowedError):
            current_actor()


def test_somebody_of_two_schools_is_asked_which_and_acts_there_alone(app, database, client, people):
    both = create_account(
        database,
        OPERATOR,
        name="Robin",
        email="senco@b.example",
        school_id=people.school_a,
        role="teacher",
    )
    client.post("/sign-in", data={"email": "senco@b.example", "password": PASSWORD})
    assert client.get("/account").headers["Location"] == "/choose-school"
    assert client.post("/choose-school", data={"school": "999"}).status_code == 400
    assert client.post("/choose-school", data={"school": people.school_a}).status_code == 302
    with client:
        client.get("/account")
        actor = current_actor()
    assert (actor.account_id, actor.school_id, actor.role) == (both, people.school_a, "teacher")
    client.post("/choose-school", data={"school": people.school_b})
    with client:
        client.get("/account")
        assert current_actor().role == "senco"


def test_losing_a_school_in_the_middle_leads_to_the_other_or_out(database, client, people):
    create_account(
        database,
        OPERATOR,
        name="Robin",
        email="senco@b.example",
        school_id=people.school_a,
        role="teacher",
    )
    client.post("/sign-in", data={"email": "senco@b.example", "password": PASSWORD})
    client.post("/choose-school", data={"school": people.school_a})
    with database.writing() as session:
        session.execute(delete(Membership).where(Membership.school_id == people.school_a))
    assert client.get("/account").headers["Location"] == "/choose-school"
    with database.writing() as session:
        session.execute(delete(Membership))
    assert client.get("/account").headers["Location"].startswith("/sign-in")
    assert client.get_cookie("ehcplan") is None


def test_an_account_closed_while_signed_in_is_out(database, signed_in, people):
    browser = signed_in("teacher")
    deactivate(database, people.actor(database, "administrator"), people.accounts["teacher"])
    with browser:
        assert browser.get("/account").status_code == 302
        assert not current_user.is_authenticated


def test_the_datastore_reads_by_one_door_and_writes_by_the_other(database, people):
    store = AccountDatastore(database)
    account = store.find_user(case_insensitive=True, email="SENCO@a.example")
    account.name = "Ashley Renamed"
    store.put(account)
    assert store.find_user(id=account.id).name == "Ashley Renamed"
    assert store.find_user(email="nobody@a.example") is None
