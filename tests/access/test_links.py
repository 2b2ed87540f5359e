import datetime as dt

import pytest
import time_machine
from sqlalchemy import select

from ehcplan.access.accounts import (
    authenticate,
    change_password,
    link_is_good,
    make_link,
    spend_link,
)
from ehcplan.access.roles import OPERATOR
from ehcplan.access.sessions import hash_of
from ehcplan.errors import ContentRefusedError, NotAllowedError, NotFoundError
from ehcplan.models import OneTimeLink

PASSWORD = "quiet-gravel-lantern-48"
OTHER = "seven wet herons dance"


@pytest.fixture
def token(database, people):
    return make_link(database, OPERATOR, people.accounts["senco"])


def test_a_link_sets_a_password_once(database, people, token):
    assert link_is_good(database, token)
    assert link_is_good(database, token), "looking spends nothing"
    assert spend_link(database, token, OTHER) == people.accounts["senco"]
    assert authenticate(database, "senco@a.example", OTHER)
    assert authenticate(database, "senco@a.example", PASSWORD) is None
    with pytest.raises(NotFoundError):
        spend_link(database, token, PASSWORD)


def test_a_refused_password_leaves_the_link_whole(database, token):
    with pytest.raises(ContentRefusedError):
        spend_link(database, token, "short")
    assert link_is_good(database, token)


def test_a_link_lasts_three_days(database, people):
    start = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
    with time_machine.travel(start, tick=False) as clock:
        token = make_link(database, OPERATOR, people.accounts["senco"])
        clock.shift(3 * 86_400 - 1)
        assert link_is_good(database, token)
        clock.shift(1)
        assert not link_is_good(database, token)


def test_a_newer_link_takes_the_place_of_an_older(database, people, token):
    newer = make_link(database, OPERATOR, people.accounts["senco"])
    assert not link_is_good(database, token)
    assert link_is_good(database, newer)


@pytest.mark.parametrize("invented", ["", "x", "🦊\ud800<&'\"", "x" * 10_000])
def test_an_invented_link_is_not_there(database, token, invented):
    with pytest.raises(NotFoundError):
        spend_link(database, invented, OTHER)


def test_the_table_holds_no_token(database, token):
    with database.reading() as session:
        link = session.scalars(select(OneTimeLink)).one()
    assert token not in (link.token_hash, repr(link))
    assert len(token) == 43


def test_spending_a_link_signs_the_person_out_everywhere(database, signed_in, people):
    browser = signed_in("senco")
    spend_link(database, make_link(database, OPERATOR, people.accounts["senco"]), OTHER)
    assert browser.get("/account").status_code == 302


def test_only_an_administrator_makes_links(database, people):
    with pytest.raises(NotAllowedError):
        make_link(database, people.actor(database, "senco"), people.accounts["teacher"])


def test_changing_a_password_keeps_this_browser_and_ends_the_others(database, signed_in, people):
    this, that = signed_in("senco"), signed_in("senco")
    hashed = hash_of(this.get_cookie("ehcplan").value)
    change_password(database, people.accounts["senco"], PASSWORD, OTHER, this=hashed)
    assert this.get("/account").status_code == 200
    assert that.get("/account").status_code == 302
    assert authenticate(database, "senco@a.example", OTHER)


def test_changing_a_password_needs_the_old_one_and_obeys_the_rules(database, people, token):
    with pytest.raises(ContentRefusedError, match="current"):
        change_password(database, people.accounts["senco"], "wrong", OTHER)
    with pytest.raises(ContentRefusedError, match="12 to 128"):
        change_password(database, people.accounts["senco"], PASSWORD, "short")
    assert link_is_good(database, token)
