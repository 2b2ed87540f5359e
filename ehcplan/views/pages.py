"""The pages anyone may read, signed in or not: the first page, privacy, accessibility, help."""

from flask import Blueprint, current_app, redirect, render_template
from flask.typing import ResponseReturnValue

from ehcplan.views.navigation import first_place

bp = Blueprint("pages", __name__)


@bp.get("/")
def home() -> ResponseReturnValue:
    """Take a person who is signed in to their work; tell anybody else what this is."""
    work = first_place()
    return redirect(work) if work else render_template("pages/home.html")


@bp.get("/privacy")
def privacy() -> ResponseReturnValue:
    """Show what is kept about a pupil, why, for how long, and who sees it."""
    return render_template("pages/privacy.html", years=current_app.config["RETENTION_YEARS"])


@bp.get("/accessibility")
def accessibility() -> ResponseReturnValue:
    """Show the accessibility statement."""
    return render_template("pages/accessibility.html")


@bp.get("/help")
def help_() -> ResponseReturnValue:
    """Show how the main job goes, step by step."""
    lead = current_app.config["SAFEGUARDING_LEAD"]
    return render_template("pages/help.html", safeguarding_lead=lead)
