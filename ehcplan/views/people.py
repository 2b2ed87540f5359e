"""The people round a pupil: adding them, asking them, and what was agreed to."""

from collections.abc import Callable

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.roles import Act
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import consents as agreed
from ehcplan.casework import people
from ehcplan.casework.pupils import name_for
from ehcplan.errors import ContentRefusedError
from ehcplan.forms.person import SOMETHING_ELSE, ConsentForm, DayForm, PersonForm
from ehcplan.views.today import today

bp = Blueprint("people", __name__)


@bp.route("/pupils/<ref>/people/add", methods=["GET", "POST"])
def add(ref: str) -> ResponseReturnValue:
    """Add somebody round a pupil."""
    actor = current_actor()
    name = name_for(the_database(), actor, ref, Act.GATHER)
    form = PersonForm()
    if form.validate_on_submit() and _accepted(
        form,
        lambda: people.add_person(
            the_database(),
            actor,
            ref,
            name=form.name.data,
            role=form.role.data,
            relationship=form.relationship.data,
        ),
    ):
        flash("They are added.", "success")
        return redirect(url_for("pupils.show", ref=ref) + "#people")
    page = render_template("people/add.html", form=form, ref=ref, pupil_name=name)
    return page, 400 if form.errors else 200


@bp.route("/people/<person_ref>/edit", methods=["GET", "POST"])
def edit(person_ref: str) -> ResponseReturnValue:
    """Put right who somebody is."""
    actor = current_actor()
    known = people.person(the_database(), actor, person_ref)
    form = PersonForm(name=known.name, role=known.role.value, relationship=known.relationship)
    if form.validate_on_submit() and _accepted(
        form,
        lambda: people.edit_person(
            the_database(),
            actor,
            person_ref,
            name=form.name.data,
            role=form.role.data,
            relationship=form.relationship.data,
        ),
    ):
        flash("The changes are saved.", "success")
        return redirect(url_for("pupils.show", ref=known.pupil_ref) + "#people")
    page = render_template("people/edit.html", form=form, somebody=known)
    return page, 400 if form.errors else 200


@bp.post("/people/<person_ref>/remove")
def remove(person_ref: str) -> ResponseReturnValue:
    """Take somebody who was added by mistake off a pupil's page."""
    ref = people.remove_person(the_database(), current_actor(), person_ref)
    flash("They are taken off this page.", "success")
    return redirect(url_for("pupils.show", ref=ref) + "#people")


@bp.post("/pupils/<ref>/ask")
def ask_pupil(ref: str) -> ResponseReturnValue:
    """Go to the page on which the pupil themself is marked as asked."""
    own = people.the_pupil_as_person(the_database(), current_actor(), ref)
    return redirect(url_for("people.ask", person_ref=own))


@bp.get("/people/<person_ref>/ask")
def ask(person_ref: str) -> ResponseReturnValue:
    """Show what may be marked: asked, or chose not to, with a day."""
    return _ask(person_ref, DayForm(formdata=None, on=today(), prefix="asked"), _later())


@bp.post("/people/<person_ref>/asked")
def mark_asked(person_ref: str) -> ResponseReturnValue:
    """Mark somebody as asked on a day."""
    form = DayForm(prefix="asked")
    form.must_not_be_after(today())
    if not form.validate_on_submit():
        return _ask(person_ref, form, _later(), wrong=form)
    people.mark_asked(the_database(), current_actor(), person_ref, form.on.data)
    return _marked(person_ref, "It is kept that they were asked.")


@bp.post("/people/<person_ref>/chose-not-to")
def mark_chose_not_to(person_ref: str) -> ResponseReturnValue:
    """Mark that somebody chose to say nothing, on a day."""
    form = DayForm(prefix="chose")
    form.must_not_be_after(today())
    if not form.validate_on_submit():
        asked = DayForm(formdata=None, on=today(), prefix="asked")
        return _ask(person_ref, asked, form, wrong=form)
    people.mark_chose_not_to(the_database(), current_actor(), person_ref, form.on.data)
    return _marked(person_ref, "It is kept that they chose not to.")


@bp.post("/people/<person_ref>/asked/undo")
def undo_asked(person_ref: str) -> ResponseReturnValue:
    """Undo that somebody was asked."""
    people.mark_asked(the_database(), current_actor(), person_ref, None)
    return _marked(person_ref, "Undone.")


@bp.post("/people/<person_ref>/chose-not-to/undo")
def undo_chose_not_to(person_ref: str) -> ResponseReturnValue:
    """Undo that somebody chose to say nothing."""
    people.mark_chose_not_to(the_database(), current_actor(), person_ref, None)
    return _marked(person_ref, "Undone.")


@bp.route("/pupils/<ref>/consents", methods=["GET", "POST"])
def consents(ref: str) -> ResponseReturnValue:
    """Show what was agreed to, and keep somebody's yes or no."""
    actor = current_actor()
    found = agreed.consents(the_database(), actor, ref)
    form = ConsentForm()
    form.offer(found, today())
    if form.validate_on_submit() and _something_asked(form) and form.on.data:
        agreed.add_consent(
            the_database(),
            actor,
            ref,
            scope=form.asked,
            given_by=form.given_by.data,
            on=form.on.data,
            given=form.given.data == "yes",
            note=form.note.data or "",
        )
        flash("The answer is kept.", "success")
        return redirect(url_for("people.consents", ref=ref))
    page = render_template("people/consents.html", form=form, ref=ref, found=found)
    return page, 400 if form.errors else 200


def _something_asked(form: ConsentForm) -> bool:
    if form.scope.data == SOMETHING_ELSE and not form.other.data:
        form.other.errors = ["Enter what was asked"]
    return not form.other.errors


def _accepted(form: PersonForm, act: Callable[[], object]) -> bool:
    """Do something with a form; put a refusal beside the name and return False."""
    try:
        act()
    except ContentRefusedError as refusal:
        form.name.errors = [str(refusal)]
        return False
    return True


def _later() -> DayForm:
    return DayForm(formdata=None, on=today(), prefix="chose")


def _ask(
    person_ref: str, asked: DayForm, chose: DayForm, *, wrong: DayForm | None = None
) -> ResponseReturnValue:
    known = people.person(the_database(), current_actor(), person_ref)
    page = render_template(
        "people/ask.html",
        somebody=known,
        asked=asked,
        chose=chose,
        **({"form": wrong} if wrong else {}),
    )
    return page, 400 if wrong else 200


def _marked(person_ref: str, done: str) -> ResponseReturnValue:
    known = people.person(the_database(), current_actor(), person_ref)
    flash(done, "success")
    return redirect(url_for("pupils.show", ref=known.pupil_ref) + "#people")
