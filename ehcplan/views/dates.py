"""Dates: what happened, what is due by which law, and the school's list for this half-term."""

from collections.abc import Callable

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import dates, whole
from ehcplan.clocks.exceptions import NEVER_EXCEPTIONS
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.forms.dates import CapacityForm, DoneForm, EventForm, ExceptionForm
from ehcplan.plan.events import CapacityDecision, Event, RecordedException
from ehcplan.views.today import today

bp = Blueprint("dates", __name__)


@bp.get("/dates")
def index() -> ResponseReturnValue:
    """Show what is late or due this half-term at the school, worst first."""
    until = dates.half_term_end(today())
    rows = dates.school_list(the_database(), current_actor(), on=today(), until=until)
    return render_template("dates/index.html", rows=rows, until=until)


@bp.get("/pupils/<ref>/dates")
def show(ref: str) -> ResponseReturnValue:
    """Show what is due for a pupil, by which law, and whether it was met."""
    page = dates.dates_page(the_database(), current_actor(), ref, on=today())
    return render_template("dates/show.html", page=page)


@bp.route("/pupils/<ref>/dates/happened", methods=["GET", "POST"])
def happened(ref: str) -> ResponseReturnValue:
    """Keep that something happened that starts a time limit."""
    form = EventForm()
    form.must_not_be_after(today())
    return _form(ref, form, "Something happened", lambda: _keep_event(ref, form.event.data, form))


@bp.route("/pupils/<ref>/dates/done/<event>", methods=["GET", "POST"])
def done(ref: str, event: str) -> ResponseReturnValue:
    """Keep that something that was due was done."""
    if event not in dates.things_done():
        raise NotFoundError("There is nothing due of this kind.")
    form = DoneForm()
    form.must_not_be_after(today())
    asked = dates.things_done()[event]
    return _form(ref, form, "It was done", lambda: _keep_event(ref, event, form), asked=asked)


def _keep_event(ref: str, kind: str, form: DoneForm) -> None:
    event = Event(kind=kind, on=form.on.data or today(), by=form.by.value, note=form.note.value)
    whole.record_event(the_database(), current_actor(), ref, event)


@bp.route("/pupils/<ref>/dates/exception", methods=["GET", "POST"])
def exception(ref: str) -> ResponseReturnValue:
    """Keep that a person decided an exception applies, and why."""
    form = ExceptionForm()
    form.offer()
    form.must_not_be_after(today())

    def keep() -> None:
        decided = RecordedException(
            code=form.code.data,
            reason=form.reason.value,
            by=form.by.value,
            on=form.on.data or today(),
        )
        whole.record_exception(the_database(), current_actor(), ref, decided)

    return _form(ref, form, "An exception applies", keep, never=NEVER_EXCEPTIONS)


@bp.route("/pupils/<ref>/dates/capacity", methods=["GET", "POST"])
def capacity(ref: str) -> ResponseReturnValue:
    """Keep what was found about capacity for one decision."""
    form = CapacityForm()
    form.must_not_be_after(today())

    def keep() -> None:
        found = CapacityDecision(
            decision=form.decision.value,
            assessed_on=form.on.data or today(),
            assessed_by=form.assessed_by.value,
            has_capacity=form.has_capacity.data == "yes",
            support_given=form.support_given.value,
            representative=form.representative.value,
            evidence=form.evidence.value,
        )
        whole.record_capacity(the_database(), current_actor(), ref, found)

    return _form(ref, form, "Capacity for one decision", keep, about_capacity=True)


@bp.post("/pupils/<ref>/dates/take-back")
def take_back(ref: str) -> ResponseReturnValue:
    """Take back what was kept by mistake."""
    given = request.form.get("number", "")
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 12 else -1
    whole.take_back(the_database(), current_actor(), ref, request.form.get("kind", ""), number)
    flash("It is taken back. What is due is counted anew.", "success")
    return redirect(url_for("dates.show", ref=ref))


def _form(
    ref: str, form: FlaskForm, title: str, keep: Callable[[], None], **more: object
) -> ResponseReturnValue:
    """Show a form about dates; keep what it holds, or say what is wrong with it."""
    name = dates.name_to_note_for(the_database(), current_actor(), ref)
    if form.validate_on_submit():
        try:
            keep()
        except ContentRefusedError as refusal:
            form.form_errors = [str(refusal)]
        else:
            flash("It is kept.", "success")
            return redirect(url_for("dates.show", ref=ref))
    shown = {"asked": "", "never": (), "about_capacity": False} | more
    html = render_template("dates/form.html", ref=ref, name=name, form=form, title=title, **shown)
    return html, 400 if form.is_submitted() else 200
