"""Signing in and out, setting a password by a one-time link, choosing a school."""

import hashlib
import logging

from flask import (
    Blueprint,
    Flask,
    current_app,
    flash,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_security import current_user
from werkzeug.wrappers import Response

from ehcplan.access import web
from ehcplan.access.accounts import authenticate, link_is_good, memberships_of, spend_link
from ehcplan.access.next_page import local_page
from ehcplan.access.roles import Act, may
from ehcplan.access.throttle import begin_attempt, forget_attempts
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.forms.sign_in import ChooseSchoolForm, SetPasswordForm, SignInForm
from ehcplan.forms.widgets import SelectChoice
from ehcplan.views.headers import signed_out
from ehcplan.views.navigation import READER, Reader

bp = Blueprint("sign_in", __name__)
_log = logging.getLogger(__name__)

# The pages at the head, with what each asks; None: anyone who is signed in.
_PLACES: dict[str, Act | None] = {
    "pupils.index": Act.LIST,
    "dates.index": Act.READ,
    "check.index": None,
    "class_list.index": Act.PUPILS,
    "counts.index": Act.COUNTS,
    "accounts.index": Act.ACCOUNTS,
    "school.index": Act.SCHOOL,
}


@bp.record_once
def _set_up(state: BlueprintSetupState) -> None:
    app = state.app
    app.extensions[READER] = _reader
    # The form looks at its own mark, so that a sign-in page left open overnight asks again
    # instead of failing.
    app.extensions["csrf"].exempt(sign_in)


@bp.route("/sign-in", methods=["GET", "POST"])
def sign_in() -> ResponseReturnValue:
    """Ask who it is; take them to the page they came for."""
    onward = local_page(request.args.get("next"))
    if request.method == "GET" and current_user.is_authenticated:
        return redirect(onward or url_for("pages.home"))
    form = SignInForm()
    status = 200
    if form.validate_on_submit():
        wait = _try(form)
        if current_user.is_authenticated:
            return redirect(onward or url_for("pages.home"))
        status = 429 if wait else 400
        return _ask(form, status, {"Retry-After": str(wait)} if wait else {})
    if form.is_submitted():
        status = 400
        if "csrf_token" in form.errors:
            form.csrf_token.errors = []
            form.email.errors = ["This page was open for a long time. Enter your password again"]
    return _ask(form, status, {})


@bp.post("/sign-out")
def sign_out() -> ResponseReturnValue:
    """Sign out, and have the browser drop what it kept."""
    web.sign_out()
    flash("You are signed out.", "success")
    return signed_out(current_app.make_response(redirect(url_for("sign_in.sign_in"))))


@bp.route("/set-password/<token>", methods=["GET", "POST"])
def set_password(token: str) -> ResponseReturnValue:
    """Set a password by a one-time link. Opening the page spends nothing."""
    if not link_is_good(web.the_database(), token):
        return render_template("sign_in/link_gone.html"), 404
    form = SetPasswordForm()
    if not form.validate_on_submit():
        return render_template("sign_in/set_password.html", form=form), _status(form)
    try:
        spend_link(web.the_database(), token, form.password.data)
    except NotFoundError:
        return render_template("sign_in/link_gone.html"), 404
    except ContentRefusedError as refusal:
        form.password.errors = [str(refusal)]
        return render_template("sign_in/set_password.html", form=form), 400
    web.sign_out()
    flash("Your password is set. Sign in with it now.", "success")
    return redirect(url_for("sign_in.sign_in"))


@bp.route("/choose-school", methods=["GET", "POST"])
def choose_school() -> ResponseReturnValue:
    """Ask somebody of several schools which one they work for now."""
    form = ChooseSchoolForm()
    held = memberships_of(web.the_database(), current_user.id)
    form.school.choices = [SelectChoice(one.school_id, one.school_name) for one in held]
    if form.validate_on_submit():
        web.choose_school(form.school.data)
        return redirect(url_for("pages.home"))
    if not form.is_submitted():
        form.school.data = session.get("school_id")
    return render_template("sign_in/choose_school.html", form=form), _status(form)


def _try(form: SignInForm) -> int:
    """Sign in with what the form holds, or leave an error in it; return the seconds to wait."""
    email = form.email.data.strip().lower()[:254]
    key, place = str(current_app.secret_key), request.remote_addr or ""
    database = web.the_database()
    wait = begin_attempt(database, key, email, place)
    if wait:
        minutes = -(-wait // 60)
        form.email.errors = [
            "There were too many tries. Try again in "
            + ("a minute" if minutes == 1 else f"{minutes} minutes")
        ]
        _log.warning("sign-in slowed down")
        return wait
    account = authenticate(database, email, form.password.data)
    if account is None:
        form.email.errors = ["The e-mail address or the password is not right"]
        _log.info("sign-in refused")
        return 0
    forget_attempts(database, key, email, place)
    web.sign_in(account)
    return 0


def _ask(form: SignInForm, status: int, headers: dict[str, str]) -> Response:
    page = render_template("sign_in/sign_in.html", form=form)
    response = current_app.make_response((page, status))
    response.headers.update(headers)
    return response


def _status(form: SetPasswordForm | ChooseSchoolForm) -> int:
    return 400 if form.is_submitted() else 200


def _reader() -> Reader | None:
    """Return who is signed in, for a page's frame."""
    if not current_user.is_authenticated:
        return None
    return Reader(name=current_user.name, mark=_mark(), places=_places(current_app))


def _mark() -> str:
    return hashlib.sha256(f"mark of {current_user.fs_uniquifier}".encode()).hexdigest()[:24]


def _places(app: Flask) -> frozenset[str]:
    actor = web.actor_if_any()
    if actor is None:
        return frozenset()
    return frozenset(
        place
        for place, act in _PLACES.items()
        if place in app.view_functions
        and (act is None or may(actor, act, school_id=actor.school_id))
    )
