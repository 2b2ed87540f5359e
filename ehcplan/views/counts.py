"""How many pupils have been heard: for those who need numbers and no names."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import counts
from ehcplan.views.today import today

bp = Blueprint("counts", __name__)


@bp.get("/counts")
def index() -> ResponseReturnValue:
    """Show how many pupils have been heard and drafted for, by class."""
    found = counts.counts(the_database(), current_actor(), on=today())
    return render_template("school/counts.html", counts=found)
