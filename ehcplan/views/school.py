"""The school's settings."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework.school import change_school, school_settings
from ehcplan.errors import ContentRefusedError
from ehcplan.forms.school import SchoolForm

bp = Blueprint("school", __name__)


@bp.route("/school", methods=["GET", "POST"])
def index() -> ResponseReturnValue:
    """Show and change the school's settings."""
    actor = current_actor()
    form = SchoolForm(**vars(school_settings(the_database(), actor)))
    if form.validate_on_submit():
        try:
            change_school(the_database(), actor, form.settings())
        except ContentRefusedError as refusal:
            form.name.errors = [str(refusal)]
        else:
            flash("The school’s settings are saved.", "success")
            return redirect(url_for("school.index"))
    return render_template("school/settings.html", form=form), 400 if form.errors else 200
