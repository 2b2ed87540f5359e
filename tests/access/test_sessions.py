import dataclasses
import datetime as dt
import re

import pytest
import time_machine
from sqlalchemy import func, select, update

from ehcplan.access.accounts import end_sessions
from ehcplan.access.sessions import end_session, hash_of, list_sessions
from ehcplan.app import create_app
from ehcplan.models import Account, ServerSession

PASSWORD = "quiet-gravel-lantern-48"
START = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)


def _sign_in(client, role="senco"):
    return client.post("/sign-in", data={"email": f"{role}@a.example", "password": PASSWORD})


def _cookie(client, name="ehcplan"):
    found = client.get_cookie(name)
    return found.value if found else None


def _rows(database):
    with database.reading() as session:
        return session.scalars(select(ServerSession)).all()


def test_the_cookie_holds_256_random_bits_and_the_table_only_their_hash(client, database, people):
    _sign_in(client)
    sid = _cookie(client)
    (row,) = _rows(database)
    assert re.fullmatch(r"[\w-]{43}", sid)
    assert row.sid_hash == hash_of(sid)
    assert sid not in str(row.data)
    assert row.account_id == people.accounts["senco"]
    assert repr(row) == "<ServerSession>"


def test_the_cookie_is_http_only_lax_and_ends_with_the_browser(client, people):
    header = _sign_in(client).headers["Set-Cookie"]
    assert "HttpOnly" in header
    assert "SameSite=Lax" in header
    assert "Path=/" in header
    assert "Expires" not in header
    assert "Max-Age" not in header
    assert "Domain" not in header


def test_over_https_the_cookie_is_secure_and_bound_to_the_host(settings, people):
    app = create_app(dataclasses.replace(settings, secure_cookies=True))
    app.config["WTF_CSRF_ENABLED"] = False
    client = app.test_client()
    answer = client.post(
        "/sign-in",
        data={"email": "senco@a.example", "password": PASSWORD},
        base_url="https://localhost",
    )
    assert answer.headers["Set-Cookie"].startswith("__Host-ehcplan=")
    assert "Secure" in answer.headers["Set-Cookie"]
    app.extensions["ehcplan.database"].close()


def test_signing_in_gives_a_new_id_so_that_a_planted_one_is_worth_nothing(strict_app, people):
    client = strict_app.test_client()
    page = client.get("/sign-in")
    planted = _cookie(client)
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page.text).group(1)
    client.post(
        "/sign-in", data={"email": "senco@a.example", "password": PASSWORD, "csrf_token": token}
    )
    assert _cookie(client) not in (None, planted)
    other = strict_app.test_client()
    other.set_cookie("ehcplan", planted)
    assert other.get("/account").status_code == 302


def test_a_copy_of_the_cookie_is_dead_after_signing_out(client, app, people):
    _sign_in(client)
    copied = _cookie(client)
    answer = client.post("/sign-out")
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    thief = app.test_client()
    thief.set_cookie("ehcplan", copied)
    assert thief.get("/account").headers["Location"].startswith("/sign-in")


@pytest.mark.parametrize("cookie", ["", "x", "é🦊", "'; DROP TABLE server_session; --", "x" * 4000])
def test_an_invented_cookie_opens_nothing_and_breaks_nothing(client, people, cookie):
    client.set_cookie("ehcplan", cookie)
    assert client.get("/account").status_code == 302
    assert client.get("/sign-in").status_code == 200


def test_half_an_hour_without_use_ends_a_session(client, people):
    with time_machine.travel(START, tick=False) as clock:
        _sign_in(client)
        clock.shift(29 * 60)
        assert client.get("/account").status_code == 200
        clock.shift(29 * 60)
        assert client.get("/account").status_code == 200
        clock.shift(31 * 60)
        assert client.get("/account").status_code == 302


def test_eight_hours_end_a_session_in_use(client, people):
    with time_machine.travel(START, tick=False) as clock:
        _sign_in(client)
        for _ in range(23):
            clock.shift(20 * 60)
            assert client.get("/account").status_code == 200
        clock.shift(21 * 60)
        assert client.get("/account").status_code == 302


def test_a_session_is_written_at_most_once_a_minute(client, database, people):
    with time_machine.travel(START, tick=False) as clock:
        _sign_in(client)
        client.get("/account")
        clock.shift(59)
        client.get("/account")
        assert _rows(database)[0].seen_at == START
        clock.shift(1)
        client.get("/account")
        assert _rows(database)[0].seen_at == START + dt.timedelta(minutes=1)


def test_expired_rows_are_swept_when_somebody_comes(client, app, database, people):
    with time_machine.travel(START, tick=False) as clock:
        _sign_in(client)
        clock.shift(3 * 3600)
        _sign_in(app.test_client())
        assert len(_rows(database)) == 1


def test_pages_for_anyone_and_files_leave_no_session_behind(client, database, people):
    client.get("/healthz")
    client.get("/no-such-page")
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(ServerSession)) == 0


def test_a_session_ended_elsewhere_is_not_brought_back_by_an_answer_under_way(
    signed_in, app, database, people
):
    client = signed_in("senco")

    @app.before_request
    def end_meanwhile():
        with database.writing() as session:
            session.execute(ServerSession.__table__.delete())

    answer = client.get("/account")
    assert _rows(database) == []
    assert "Set-Cookie" not in answer.headers


def test_own_sessions_are_listed_and_one_can_be_ended(signed_in, database, people):
    first, second = signed_in("senco"), signed_in("senco")
    account = people.accounts["senco"]
    this = hash_of(_cookie(first))
    listed = list_sessions(database, account, this=this)
    assert [one.is_this_one for one in listed].count(True) == 1
    (other,) = [one for one in listed if not one.is_this_one]
    assert not end_session(database, people.accounts["teacher"], other.key)
    assert not end_session(database, account, "é" * 24)
    assert end_session(database, account, other.key)
    assert first.get("/account").status_code == 200
    assert second.get("/account").status_code == 302


def test_an_administrator_signs_somebody_out_everywhere(signed_in, database, people):
    browsers = [signed_in("senco"), signed_in("senco")]
    actor = people.actor(database, "administrator")
    assert end_sessions(database, actor, people.accounts["senco"]) == 2
    assert {browser.get("/account").status_code for browser in browsers} == {302}


def test_a_closed_account_is_out_at_once_even_with_a_session(signed_in, database, people):
    browser = signed_in("senco")
    with database.writing() as session:
        session.execute(
            update(Account).where(Account.id == people.accounts["senco"]).values(active=False)
        )
    assert browser.get("/account").status_code == 302


def test_there_is_no_remembering_and_no_token_sign_in(client, app, database, people):
    answer = _sign_in(client)
    assert "remember" not in str(answer.headers).lower()
    with app.test_request_context(), database.reading() as session:
        token = session.get_one(Account, people.accounts["senco"]).get_auth_token()
    stranger = app.test_client()
    assert stranger.get("/account", headers={"Authentication-Token": token}).status_code == 302
    assert stranger.get(f"/account?auth_token={token}").status_code == 302
