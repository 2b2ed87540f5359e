"""Retention and subject access."""

import io

from flask import Blueprint, current_app, flash, redirect, render_template, send_file, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.roles import Act
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import retention, subject_access
from ehcplan.casework.reach import pupil_for
from ehcplan.forms.retention import HoldForm, SubjectForm
from ehcplan.forms.widgets import SelectChoice
from ehcplan.views.today import today

bp = Blueprint("retention", __name__)


@bp.get("/retention")
def index() -> ResponseReturnValue:
    """List the files that are due to be looked at, and those that are held."""
    years = current_app.config["RETENTION_YEARS"]
    kept = retention.retention(the_database(), current_actor(), years=years, on=today())
    return render_template("retention/index.html", kept=kept, years=years, on=today())


@bp.route("/pupils/<ref>/hold", methods=["GET", "POST"])
def hold(ref: str) -> ResponseReturnValue:
    """Hold a pupil's file, with a reason."""
    actor = current_actor()
    with the_database().reading() as session:
        pupil_for(session, actor, Act.ERASE, ref)
    form = HoldForm()
    if form.validate_on_submit():
        retention.hold(the_database(), actor, ref, reason=form.reason.data)
        flash("The file is held. Nothing erases it until the hold is ended.", "success")
        return redirect(url_for("retention.index"))
    status = 400 if form.errors else 200
    return render_template("retention/hold.html", form=form, ref=ref), status


@bp.post("/pupils/<ref>/end-hold")
def end_hold(ref: str) -> ResponseReturnValue:
    """End a hold."""
    retention.hold(the_database(), current_actor(), ref, reason="")
    flash("The hold is ended.", "success")
    return redirect(url_for("retention.index"))


@bp.route("/pupils/<ref>/subject-access", methods=["GET", "POST"])
def subject(ref: str) -> ResponseReturnValue:
    """Make the answer to a subject access request. Recorded as an export."""
    actor = current_actor()
    form = SubjectForm()
    people = subject_access.subjects(the_database(), actor, ref, on=today())
    form.subject.choices = [SelectChoice(person.key, person.label) for person in people]
    if not form.validate_on_submit():
        status = 400 if form.errors else 200
        return render_template("retention/subject.html", form=form, ref=ref), status
    answered = subject_access.answer_request(
        the_database(), actor, ref, form.subject.data, on=today()
    )
    return send_file(
        io.BytesIO(answered.data),
        mimetype="application/zip",
        as_attachment=True,
        download_name=answered.file_name,
    )
