"""An administrator's accounts, and everybody's own."""

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_security import current_user
from werkzeug.exceptions import NotFound, TooManyRequests

from ehcplan.access import accounts
from ehcplan.access.permission import require
from ehcplan.access.roles import ROLES, Act, Actor
from ehcplan.access.sessions import end_session, list_sessions
from ehcplan.access.throttle import begin_attempt, forget_attempts
from ehcplan.access.web import actor_if_any, current_actor, the_database, this_session
from ehcplan.errors import ContentRefusedError
from ehcplan.forms.accounts import ClassesForm, NewAccountForm, RoleForm
from ehcplan.forms.sign_in import ChangePasswordForm
from ehcplan.forms.widgets import SelectChoice

bp = Blueprint("accounts", __name__)


@bp.get("/accounts")
def index() -> ResponseReturnValue:
    """List the school's accounts."""
    listed = accounts.list_accounts(the_database(), _administrator())
    return render_template("accounts/index.html", accounts=listed)


@bp.route("/accounts/new", methods=["GET", "POST"])
def add() -> ResponseReturnValue:
    """Add an account and show its one-time link, once."""
    actor = _administrator()
    form = NewAccountForm()
    if not form.validate_on_submit():
        return render_template("accounts/add.html", form=form), _status(form)
    try:
        account_id = accounts.create_account(
            the_database(),
            actor,
            name=form.name.data,
            email=form.email.data,
            school_id=actor.school_id or 0,
            role=form.role.data,
        )
    except ContentRefusedError as refusal:
        form.email.errors = [str(refusal)]
        return render_template("accounts/add.html", form=form), 400
    summary = accounts.account_summary(the_database(), actor, account_id)
    if summary.works_elsewhere:
        flash(f"{summary.name} can sign in with the password they have already.", "success")
        return redirect(url_for("accounts.show", account_id=account_id))
    return _show_link(actor, summary)


@bp.get("/accounts/<int:account_id>")
def show(account_id: int) -> ResponseReturnValue:
    """Show one account: role, classes, link, sessions."""
    return _show(account_id)


@bp.post("/accounts/<int:account_id>/role")
def change_role(account_id: int) -> ResponseReturnValue:
    """Make somebody something else at the school."""
    actor = _administrator()
    accounts.account_summary(the_database(), actor, account_id)
    form = RoleForm()
    if not form.validate_on_submit():
        return _show(account_id, role_form=form)
    accounts.change_role(the_database(), actor, account_id, form.role.data)
    return _back(account_id, f"The role is now: {ROLES[form.role.data].label}.")


@bp.post("/accounts/<int:account_id>/classes")
def change_classes(account_id: int) -> ResponseReturnValue:
    """Give and withdraw classes until they are the ones that were ticked."""
    actor = _administrator()
    form = _classes_form(actor, account_id)
    if not form.validate_on_submit():
        return _show(account_id, classes_form=form)
    for held in accounts.classes_of(the_database(), actor, account_id):
        wanted = held.class_id in (form.classes.data or [])
        if wanted and not held.given:
            accounts.give_class(the_database(), actor, account_id, held.class_id)
        elif held.given and not wanted:
            accounts.withdraw_class(the_database(), actor, account_id, held.class_id)
    return _back(account_id, "The classes are saved.")


@bp.post("/accounts/<int:account_id>/link")
def new_link(account_id: int) -> ResponseReturnValue:
    """Make a new one-time link and show it, once."""
    actor = _administrator()
    return _show_link(actor, accounts.account_summary(the_database(), actor, account_id))


@bp.post("/accounts/<int:account_id>/close")
def close(account_id: int) -> ResponseReturnValue:
    """Close an account."""
    accounts.deactivate(the_database(), _administrator(), account_id)
    flash("The account is closed, and the person is signed out.", "success")
    return redirect(url_for("accounts.index"))


@bp.post("/accounts/<int:account_id>/open")
def open_again(account_id: int) -> ResponseReturnValue:
    """Open a closed account again."""
    accounts.reactivate(the_database(), _administrator(), account_id)
    return _back(account_id, "The account is open again.")


@bp.post("/accounts/<int:account_id>/end-sessions")
def end_sessions(account_id: int) -> ResponseReturnValue:
    """Sign somebody out everywhere."""
    accounts.end_sessions(the_database(), _administrator(), account_id)
    return _back(account_id, "The person is signed out everywhere.")


@bp.get("/account")
def mine() -> ResponseReturnValue:
    """Show somebody their own account."""
    return _mine(ChangePasswordForm(), 200)


@bp.post("/account/password")
def change_password() -> ResponseReturnValue:
    """Change one's own password; other browsers are signed out."""
    form = ChangePasswordForm()
    if not form.validate_on_submit():
        return _mine(form, 400)
    key = (str(current_app.secret_key), f"account {current_user.id}", request.remote_addr or "")
    wait = begin_attempt(the_database(), *key)
    if wait:
        raise TooManyRequests(retry_after=wait)
    try:
        accounts.change_password(
            the_database(), current_user.id, form.old.data, form.password.data, this=this_session()
        )
    except ContentRefusedError as refusal:
        field = form.old if str(refusal).startswith("Your current") else form.password
        field.errors = [str(refusal)]
        return _mine(form, 400)
    forget_attempts(the_database(), *key)
    flash("Your password is changed. Any other browser is signed out.", "success")
    return redirect(url_for("accounts.mine"))


@bp.post("/account/sessions/end")
def end_one() -> ResponseReturnValue:
    """End one of one's own sessions."""
    if not end_session(the_database(), current_user.id, request.form.get("key", "")):
        raise NotFound
    flash("That browser is signed out.", "success")
    return redirect(url_for("accounts.mine"))


def _administrator() -> Actor:
    actor = current_actor()
    require(actor, Act.ACCOUNTS, school_id=actor.school_id)
    return actor


def _show(
    account_id: int, *, role_form: RoleForm | None = None, classes_form: ClassesForm | None = None
) -> ResponseReturnValue:
    actor = _administrator()
    account = accounts.account_summary(the_database(), actor, account_id)
    wrong = role_form or classes_form
    page = render_template(
        "accounts/show.html",
        account=account,
        role_form=role_form or RoleForm(formdata=None, role=account.role),
        classes_form=classes_form or _classes_form(actor, account_id, filled=False),
        sessions=list_sessions(the_database(), account_id, this=this_session()),
        is_own=account_id == actor.account_id,
        **({"form": wrong} if wrong else {}),
    )
    return page, 400 if wrong else 200


def _classes_form(actor: Actor, account_id: int, *, filled: bool = True) -> ClassesForm:
    held = accounts.classes_of(the_database(), actor, account_id)
    given = [one.class_id for one in held if one.given]
    form = ClassesForm() if filled else ClassesForm(formdata=None, classes=given)
    form.classes.choices = [SelectChoice(one.class_id, one.name) for one in held]
    return form


def _show_link(actor: Actor, account: accounts.AccountSummary) -> ResponseReturnValue:
    token = accounts.make_link(the_database(), actor, account.account_id)
    link = url_for("sign_in.set_password", token=token, _external=True)
    return render_template("accounts/link.html", account=account, link=link)


def _mine(form: ChangePasswordForm, status: int) -> ResponseReturnValue:
    actor = actor_if_any()
    page = render_template(
        "accounts/mine.html",
        form=form,
        role=ROLES[actor.role].label if actor and actor.role in ROLES else "",
        schools=accounts.memberships_of(the_database(), current_user.id),
        sessions=list_sessions(the_database(), current_user.id, this=this_session()),
    )
    return page, status


def _back(account_id: int, done: str) -> ResponseReturnValue:
    flash(done, "success")
    return redirect(url_for("accounts.show", account_id=account_id))


def _status(form: NewAccountForm) -> int:
    return 400 if form.is_submitted() else 200
