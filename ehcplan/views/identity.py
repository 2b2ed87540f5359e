"""Who the pupil is on paper: what authorities' forms ask for, a group at a time."""

from collections.abc import Callable
from dataclasses import fields
from hashlib import sha256
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import identity as identities
from ehcplan.errors import ConflictError, ContentRefusedError, NotFoundError
from ehcplan.forms.plan_identity import GROUPS, ROWS, group_form, label_of, row_form

bp = Blueprint("identity", __name__, url_prefix="/pupils/<ref>/identity")


@bp.get("")
def show(ref: str) -> ResponseReturnValue:
    """Show what is known, group by group."""
    name, found = identities.identity_page(the_database(), current_actor(), ref)
    return render_template(
        "plan/identity.html",
        ref=ref,
        name=name,
        found=found,
        groups=GROUPS.values(),
        rows=ROWS.values(),
        label_of=label_of,
        fields=fields,
    )


@bp.route("/<group>", methods=["GET", "POST"])
def change(ref: str, group: str) -> ResponseReturnValue:
    """Change one group of facts."""
    if group not in GROUPS:
        raise NotFoundError("There is no such page here.")
    name, found = identities.identity_page(the_database(), current_actor(), ref)
    names = GROUPS[group].names
    ticked = {key: [n for n in names if n in getattr(found, key)] for key in _TICKS}
    form = group_form(group)(data={n: getattr(found, n) for n in names} | ticked)
    who = (the_database(), current_actor(), ref)
    if form.validate_on_submit() and _kept(
        form,
        lambda: identities.change_group(
            *who, names, form.values() | {key: form[key].data or [] for key in _TICKS}
        ),
    ):
        return _saved(ref, group)
    html = render_template(
        "plan/identity_group.html", ref=ref, name=name, group=GROUPS[group], form=form
    )
    return html, 400 if form.is_submitted() else 200


@bp.route("/<several>/add", methods=["GET", "POST"])
def add(ref: str, several: str) -> ResponseReturnValue:
    """Add a row to a group that may stand several times."""
    return _row(ref, several, None)


@bp.route("/<several>/<int:place>", methods=["GET", "POST"])
def row(ref: str, several: str, place: int) -> ResponseReturnValue:
    """Change one row."""
    return _row(ref, several, place)


def _row(ref: str, several: str, place: int | None) -> ResponseReturnValue:
    who = (the_database(), current_actor(), ref)
    rows, name, before = _before(ref, several, place)
    form = row_form(several)(data=vars(before) | {"began": _mark(before)} if before else None)

    def keep() -> None:
        _refuse_if_moved(before, form.began.data)
        identities.keep_row(*who, several, rows.record(**form.values()), before)

    if form.validate_on_submit() and _kept(form, keep):
        return _saved(ref, several)
    html = render_template(
        "plan/identity_row.html", ref=ref, name=name, rows=rows, form=form, place=place,
        mark=_mark(before),
    )  # fmt: skip
    return html, 400 if form.is_submitted() else 200


@bp.post("/<several>/<int:place>/take-out")
def take_out(ref: str, several: str, place: int) -> ResponseReturnValue:
    """Take a row out."""
    _, _, before = _before(ref, several, place)
    _refuse_if_moved(before, request.form.get("began"))
    identities.drop_row(the_database(), current_actor(), ref, several, before)
    flash("It is taken out.", "success")
    return redirect(url_for("identity.show", ref=ref, _anchor=several))


_TICKS = ("not_known", "not_applicable")


def _before(ref: str, group: str, place: int | None) -> tuple[Any, str, Any]:
    if group not in ROWS:
        raise NotFoundError("There is no such page here.")
    name, found = identities.identity_page(the_database(), current_actor(), ref)
    return ROWS[group], name, None if place is None else identities.row_at(found, group, place)


def _mark(before: Any) -> str:
    """Return a mark of what a row said, so that a form can tell whether it is the same one."""
    return sha256(repr(before).encode("utf-8", "backslashreplace")).hexdigest()[:16]


def _refuse_if_moved(before: Any, began: str | None) -> None:
    if before is not None and began != _mark(before):
        raise ConflictError("Somebody else changed this meanwhile. Look at it again.")


def _kept(form: FlaskForm, act: Callable[[], object]) -> bool:
    try:
        act()
    except (ConflictError, ContentRefusedError) as refusal:
        form.form_errors = [str(refusal)]
        return False
    return True


def _saved(ref: str, group: str) -> ResponseReturnValue:
    flash("The changes are saved.", "success")
    return redirect(url_for("identity.show", ref=ref, _anchor=group))
