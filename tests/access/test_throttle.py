import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import time_machine
from sqlalchemy import select

from ehcplan.access.throttle import FROM_ANYWHERE, FROM_ONE_PLACE, begin_attempt, forget_attempts
from ehcplan.db import Database
from ehcplan.models import SignInAttempt

START = dt.datetime(2026, 11, 21, 21, 0, tzinfo=dt.UTC)
WHO = ("secret", "maud@a.example", "192.0.2.7")


def _use_up(database, *who):
    for _ in range(FROM_ONE_PLACE):
        assert begin_attempt(database, *who) == 0


def test_the_eleventh_try_in_a_quarter_of_an_hour_must_wait_until_the_first_is_that_old(database):
    with time_machine.travel(START, tick=False) as clock:
        _use_up(database, *WHO)
        clock.shift(60)
        assert begin_attempt(database, *WHO) == 14 * 60
        clock.shift(14 * 60)
        assert begin_attempt(database, *WHO) == 0


def test_trying_while_waiting_does_not_make_the_wait_longer(database):
    with time_machine.travel(START, tick=False) as clock:
        _use_up(database, *WHO)
        for _ in range(30):
            assert begin_attempt(database, *WHO) > 0
        clock.shift(15 * 60)
        _use_up(database, *WHO)


def test_the_wait_survives_a_restart(database):
    _use_up(database, *WHO)
    again = Database(database.url)
    assert begin_attempt(again, *WHO) > 0
    again.close()


def test_guessing_from_elsewhere_does_not_keep_the_owner_out(database):
    _use_up(database, "secret", "maud@a.example", "198.51.100.9")
    assert begin_attempt(database, "secret", "maud@a.example", "198.51.100.9") > 0
    assert begin_attempt(database, *WHO) == 0


def test_many_places_together_are_slowed_down_too(database):
    for number in range(FROM_ANYWHERE):
        assert begin_attempt(database, "secret", "maud@a.example", f"place {number}") == 0
    assert begin_attempt(database, "secret", "maud@a.example", "one more") > 0
    assert begin_attempt(database, "secret", "other@a.example", "one more") == 0


def test_a_right_password_clears_the_tries_from_its_own_place(database):
    _use_up(database, *WHO)
    forget_attempts(database, *WHO)
    assert begin_attempt(database, *WHO) == 0


def test_tries_at_the_same_moment_are_no_way_round(database):
    with ThreadPoolExecutor(8) as pool:
        waits = list(pool.map(lambda _: begin_attempt(database, *WHO), range(24)))
    assert waits.count(0) == FROM_ONE_PLACE


def test_no_address_is_kept_and_old_tries_go(database):
    hostile = "<&\"'🦊\ud800" + "x" * 10_000
    with time_machine.travel(START, tick=False) as clock:
        begin_attempt(database, "secret", hostile, "192.0.2.7")
        clock.shift(16 * 60)
        begin_attempt(database, *WHO)
    with database.reading() as session:
        kept = session.scalars(select(SignInAttempt.email_hash)).all()
    assert len(kept) == 2
    assert all(len(one) == 64 and int(one, 16) for one in kept)
