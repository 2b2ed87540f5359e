"""Access on the web: who is signed in, and the guard before every page.

flask-security holds the sign-in; its own pages, which a strict content policy breaks, are not
used. What an account may do is never asked of it: that is `roles.may`.
"""

import logging
from typing import Any, cast

from flask import Flask, current_app, g, jsonify, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_security import RoleMixin, Security, UserDatastore, current_user
from flask_security import login_user as _login_user
from flask_security import logout_user as _logout_user
from sqlalchemy import select

from ehcplan.access.accounts import actor_of, memberships_of
from ehcplan.access.audit import note_reading
from ehcplan.access.next_page import page_asked_for
from ehcplan.access.roles import Actor
from ehcplan.access.sessions import StoredSession, StoredSessions
from ehcplan.db import Database
from ehcplan.errors import NotAllowedError, NotFoundError
from ehcplan.models import Account

_DATABASE = "ehcplan.database"
_SCHOOL = "school_id"
_log = logging.getLogger(__name__)

PUBLIC = frozenset(
    {
        "static",
        "sign_in.sign_in",
        "sign_in.set_password",
        "pages.home",
        "pages.privacy",
        "pages.accessibility",
        "pages.help_",
        "health.healthz",
    }
)
"""The endpoints that anyone may open. Every other one needs somebody signed in."""

BEFORE_A_SCHOOL = frozenset({"sign_in.choose_school", "sign_in.sign_out"})
"""The endpoints open to somebody of several schools who has not said which one this is for."""


class NoRole(RoleMixin):
    """flask-security wants a class of roles; ours are per school and per pupil."""


class AccountDatastore(UserDatastore):
    """Finds accounts for flask-security through the reading door; writes through the other."""

    def __init__(self, database: Database) -> None:
        super().__init__(Account, NoRole)
        self.database = database

    def find_user(self, case_insensitive: bool = False, **attributes: Any) -> Account | None:
        """Return the account with these attributes, or None. E-mail is kept in lower case."""
        if case_insensitive and "email" in attributes:
            attributes["email"] = attributes["email"].lower()
        with self.database.reading() as reading:
            return reading.scalar(select(Account).filter_by(**attributes))

    def put(self, model: Account) -> Account:
        """Write an account at once, in a short write."""
        with self.database.writing() as writing:
            return writing.merge(model)


def init_access(app: Flask, database: Database) -> None:
    """Give `app` sessions in the database, sign-in, and the guard before every endpoint."""
    app.extensions[_DATABASE] = database
    app.session_interface = StoredSessions(database)
    app.config.update(_security_settings(app))
    security = Security(app, AccountDatastore(database), register_blueprint=False)
    # Tokens in a header or in an address are another way in that nobody asked for.
    security.login_manager.request_loader(lambda _request: None)
    # First of all: a form sent after the sign-in ran out must hear "sign in", not "stale page".
    app.before_request_funcs.setdefault(None, []).insert(0, _guard)


def the_database() -> Database:
    """Return the database of the application that is answering."""
    return cast("Database", current_app.extensions[_DATABASE])


def current_actor() -> Actor:
    """Return who is acting. Raises NotAllowedError when nobody is signed in at a school."""
    actor = actor_if_any()
    if actor is None:
        raise NotAllowedError("Nobody is signed in.")
    return actor


def actor_if_any() -> Actor | None:
    """Return who is acting, or None on a page for anyone."""
    if "actor" not in g:
        g.actor = _find_actor()
    return cast("Actor | None", g.actor)


def sign_in(account: Account) -> None:
    """Sign an account in. Its session starts empty, under a new id."""
    session.clear()
    _login_user(account, remember=False, authn_via=["password"])
    g.pop("actor", None)
    schools = memberships_of(the_database(), account.id)
    if len(schools) == 1:
        session[_SCHOOL] = schools[0].school_id
    who = Actor(name=account.name, role="", account_id=account.id)
    note_reading(the_database(), who, "signed in", pupil_ref=None, subject=f"account {account.id}")


def sign_out() -> None:
    """Sign out whoever is signed in; the session's row goes."""
    if current_user.is_authenticated:
        who = Actor(name=current_user.name, role="", account_id=current_user.id)
        note_reading(the_database(), who, "signed out", pupil_ref=None)
    _logout_user()
    session.clear()
    g.pop("actor", None)


def choose_school(school_id: int) -> None:
    """Act at another school from now on. Raises NotFoundError when the account is nothing there."""
    actor_of(the_database(), current_user.id, school_id)
    session[_SCHOOL] = school_id
    g.pop("actor", None)


def this_session() -> str | None:
    """Return the hash of the session of this browser."""
    proxy = cast("Any", session)
    return cast("StoredSession", proxy._get_current_object()).sid_hash


def wants_an_answer_for_a_script() -> bool:
    """Whether the request was made by a script, which cannot use a page to sign in."""
    if request.is_json or "HX-Request" in request.headers:
        return True
    if request.headers.get("X-Requested-With"):
        return True
    fetched = request.headers.get("Sec-Fetch-Mode", "navigate") != "navigate"
    accepts = request.accept_mimetypes
    return fetched or (accepts.best == "application/json")


def _guard() -> ResponseReturnValue | None:
    endpoint = request.endpoint
    # No endpoint: an address that is not ours, which gets its own answer.
    if endpoint is None or endpoint in PUBLIC:
        return None
    if not current_user.is_authenticated:
        return _ask_to_sign_in()
    if endpoint in BEFORE_A_SCHOOL or actor_if_any() is not None:
        return None
    if memberships_of(the_database(), current_user.id):
        return redirect(url_for("sign_in.choose_school"))
    sign_out()
    return _ask_to_sign_in()


def _ask_to_sign_in() -> ResponseReturnValue:
    if wants_an_answer_for_a_script():
        return jsonify(error="sign-in"), 401
    return redirect(url_for("sign_in.sign_in", next=page_asked_for(request)))


def _find_actor() -> Actor | None:
    school_id = session.get(_SCHOOL)
    if not current_user.is_authenticated or school_id is None:
        return None
    try:
        return actor_of(the_database(), current_user.id, school_id)
    except NotFoundError:
        _log.info("account %s no longer works at school %s", current_user.id, school_id)
        return None


def _security_settings(app: Flask) -> dict[str, Any]:
    return {
        "SESSION_COOKIE_NAME": (
            "__Host-ehcplan" if app.config["SESSION_COOKIE_SECURE"] else "ehcplan"
        ),
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        # The id is random and kept by its hash: tying it to a network address only signs people
        # out whose laptop moves from the staff room to a classroom.
        "SESSION_PROTECTION": None,
        "SECURITY_PASSWORD_HASH": "argon2",
        # Hashes are those of access.passwords: plain argon2id, no second hash over them.
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        "SECURITY_DEPRECATED_PASSWORD_SCHEMES": [],
        "SECURITY_PASSWORD_SINGLE_HASH": {"argon2"},
        "SECURITY_PASSWORD_NORMALIZE_FORM": "NFKC",
        "SECURITY_RETURN_GENERIC_RESPONSES": True,
        "SECURITY_REGISTERABLE": False,
        "SECURITY_RECOVERABLE": False,
        "SECURITY_CONFIRMABLE": False,
        "SECURITY_TRACKABLE": False,
        "SECURITY_CHANGEABLE": False,
        "SECURITY_SEND_PASSWORD_CHANGE_EMAIL": False,
        "SECURITY_DEFAULT_REMEMBER_ME": False,
        "SECURITY_CLI_USERS_NAME": None,
        "SECURITY_CLI_ROLES_NAME": None,
    }
