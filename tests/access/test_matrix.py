"""Every route × every role × whose pupil, made from the application's own list of routes."""

import importlib.util
import inspect
import shutil
import sys
from pathlib import Path

import pytest

from ehcplan.access.roles import ROLES, may
from ehcplan.access.web import BEFORE_A_SCHOOL, PUBLIC
from ehcplan.app import create_app
from ehcplan.settings import Settings

_spec = importlib.util.spec_from_file_location("routes", Path(__file__).with_name("routes.py"))
routes = importlib.util.module_from_spec(_spec)
sys.modules["routes"] = routes
_spec.loader.exec_module(routes)

SIGN_IN = "/sign-in"


def _rules():
    # Nothing connects until a request comes, so any settings do for the list of routes.
    settings = Settings(instance=Path("unused"), secret_key="x" * 40, database="sqlite://")
    app = create_app(settings)
    return sorted(app.url_map.iter_rules(), key=lambda rule: (rule.endpoint, rule.rule))


CASES = [
    pytest.param(rule.endpoint, method, id=f"{method} {rule.rule}")
    for rule in _rules()
    for method in sorted(rule.methods & {"GET", "POST"})
]


def test_every_route_has_a_row_and_every_row_a_route():
    endpoints = {rule.endpoint for rule in _rules()}
    assert endpoints == set(routes.ROUTES), "tests/access/routes.py and the application differ"


def test_the_routes_open_to_anyone_are_exactly_those_the_guard_lets_through():
    assert {name for name, row in routes.ROUTES.items() if row.public} == PUBLIC
    assert set(routes.ROUTES) >= BEFORE_A_SCHOOL


def test_every_change_is_a_post_and_no_route_takes_other_methods():
    for rule in _rules():
        assert rule.methods <= {"GET", "HEAD", "POST", "OPTIONS"}, rule.rule


@pytest.mark.parametrize(("endpoint", "method"), CASES)
def test_nobody_signed_in_is_sent_to_sign_in(app, client, people, database, endpoint, method):
    expected = routes.ROUTES[endpoint]
    response = _open(app, client, people, database, endpoint, method, people.own)
    if expected.public:
        assert not _sent_to_sign_in(response)
    else:
        assert _sent_to_sign_in(response)
        address, data = _address(app, people, database, endpoint, people.own)
        fetched = client.open(address, method=method, data=data, headers={"HX-Request": "true"})
        assert (fetched.status_code, fetched.json) == (401, {"error": "sign-in"})


@pytest.fixture
def as_at_first(app, database, template_with_people):
    """A function that puts the test's database back as it was: what one role did is not there."""
    template, _ = template_with_people

    def put_back():
        for open_database in (database, app.extensions["ehcplan.database"]):
            open_database.close()
        for ending in ("-wal", "-shm"):
            database.path.with_name(database.path.name + ending).unlink(missing_ok=True)
        shutil.copy(template, database.path)

    return put_back


@pytest.mark.parametrize(("endpoint", "method"), CASES)
def test_each_role_opens_what_it_may_and_finds_nothing_else(
    app, people, database, signed_in, as_at_first, endpoint, method
):
    expected = routes.ROUTES[endpoint]
    pupils = (people.own, people.other, people.foreign) if expected.pupil else (people.own,)
    # One application for the seven roles: making it is most of what a test costs.
    wrong = []
    for role in ROLES:
        as_at_first()
        actor = people.actor(database, role)
        for pupil in pupils:
            response = _open(app, signed_in(role), people, database, endpoint, method, pupil)
            allowed = expected.act is None or may(
                actor,
                expected.act,
                school_id=pupil.school_id if expected.pupil else actor.school_id,
                pupil_id=pupil.pupil_id if expected.pupil else None,
            )
            if not _is_right(response, endpoint, method, allowed=allowed):
                whose = ("own", "other", "foreign")[pupils.index(pupil)]
                wrong.append((role, whose, response.status_code, response.headers.get("Location")))
    assert wrong == []


def _is_right(response, endpoint, method, *, allowed):
    if _sent_to_sign_in(response) and endpoint != "sign_in.sign_out":
        return False
    if not allowed or endpoint in routes.NOT_THERE:
        # Never 403: that would say that there is something.
        return response.status_code == 404
    if method == "GET":
        return response.status_code in (200, 302)
    # An empty form may be refused with its reasons: the door was open.
    return response.status_code in (200, 302, 303, 400, 409)


def _open(app, client, people, database, endpoint, method, pupil):
    address, data = _address(app, people, database, endpoint, pupil)
    return client.open(
        address, method=method, data=data if method == "POST" else None, buffered=True
    )


def _address(app, people, database, endpoint, pupil):
    expected = routes.ROUTES[endpoint]
    (rule, *_) = app.url_map.iter_rules(endpoint)
    values = {
        name: _call(routes.ARGUMENTS[name], people, pupil, database) for name in rule.arguments
    }
    with app.test_request_context():
        address = app.url_for(endpoint, **values)
    data = expected.data
    return address, _call(data, people, pupil, database) if callable(data) else data


def _call(function, people, pupil, database):
    given = {"people": people, "pupil": pupil, "database": database}
    return function(**{name: given[name] for name in inspect.signature(function).parameters})


def _sent_to_sign_in(response):
    location = response.headers.get("Location", "")
    return response.status_code == 401 or (
        response.status_code == 302 and location.split("?")[0] == SIGN_IN
    )
