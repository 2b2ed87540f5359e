"""Looking after what is kept: who works with a pupil, who saw what, case files, erasing."""

import io

from flask import Blueprint, flash, redirect, render_template, send_file, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.roles import Act, Actor
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import cases, erase
from ehcplan.casework import keeping as casework
from ehcplan.casework.reach import answer_for, pupil_for, school_of
from ehcplan.errors import ContentRefusedError
from ehcplan.forms.keeping import CaseFileForm, ColleaguesForm, EraseAnswerForm, ErasePupilForm
from ehcplan.forms.widgets import SelectChoice
from ehcplan.schemas.case_file import read_case
from ehcplan.views.today import today

bp = Blueprint("keeping", __name__, url_prefix="/pupils")


def _colleagues_form(kept: casework.Keeping) -> ColleaguesForm:
    form = ColleaguesForm(data={"colleagues": [c.account_id for c in kept.colleagues if c.given]})
    form.colleagues.choices = [
        SelectChoice(c.account_id, f"{c.name}, {c.role}{' (has the class)' if c.by_class else ''}")
        for c in kept.colleagues
    ]
    return form


@bp.route("/<ref>/keeping", methods=["GET", "POST"])
def show(ref: str) -> ResponseReturnValue:
    """Show and change who works with a pupil; show who saw what."""
    actor = current_actor()
    kept = casework.keeping(the_database(), actor, ref)
    form = _colleagues_form(kept)
    if form.validate_on_submit():
        chosen = frozenset(form.colleagues.data or ())
        casework.set_colleagues(the_database(), actor, ref, chosen)
        flash("Saved who works with this pupil.", "success")
        return redirect(url_for("keeping.show", ref=ref))
    status = 400 if form.errors else 200
    return render_template("keeping/show.html", kept=kept, form=form, ref=ref), status


@bp.get("/<ref>/case-file")
def export(ref: str) -> ResponseReturnValue:
    """Give out the pupil's case file. Recorded as an export."""
    text = cases.export_case(the_database(), current_actor(), ref, on=today())
    return send_file(
        io.BytesIO(text.encode()),
        mimetype="application/json",
        as_attachment=True,
        download_name=f"case-file-{ref}.json",
    )


@bp.route("/bring-in", methods=["GET", "POST"])
def bring_in() -> ResponseReturnValue:
    """Bring in a case file, whole or not at all."""
    actor = current_actor()
    school_id = school_of(actor, Act.PUPILS)
    form = CaseFileForm()
    problems: tuple[tuple[str, str], ...] = ()
    if form.validate_on_submit():
        try:
            ref = _bring_in(actor, school_id, form)
        except ContentRefusedError as refusal:
            problems = getattr(refusal, "problems", ())
            form.file.errors = ["The file was not used" if problems else str(refusal)]
        else:
            flash("The case file was brought in.", "success")
            return redirect(url_for("pupils.show", ref=ref))
    status = 400 if form.errors or form.file.errors else 200
    return render_template("keeping/bring_in.html", form=form, problems=problems), status


def _bring_in(actor: Actor, school_id: int, form: CaseFileForm) -> str:
    case = read_case(form.file.data.read())
    return cases.import_case(
        the_database(),
        actor,
        case,
        school_id=school_id,
        replace_pupil=bool(form.replace_pupil.data),
    )


@bp.route("/<ref>/erase", methods=["GET", "POST"])
def erase_pupil(ref: str) -> ResponseReturnValue:
    """Erase everything of a pupil, after a second look."""
    actor = current_actor()
    with the_database().reading() as session:
        pupil = pupil_for(session, actor, Act.ERASE, ref)
        known_as = pupil.known_as or pupil.first_name
        full_name = f"{pupil.first_name} {pupil.last_name}".strip()
    form = ErasePupilForm()
    if form.validate_on_submit():
        if (form.name.data or "").casefold() == full_name.casefold():
            erase.erase_pupil(the_database(), actor, ref, reason=form.reason.data)
            flash("Everything of this pupil was erased.", "success")
            return redirect(url_for("pupils.index"))
        form.name.errors = ["This is not the pupil’s full name. Nothing was erased"]
    status = 400 if form.errors or form.name.errors else 200
    return render_template("keeping/erase.html", form=form, known_as=known_as, ref=ref), status


@bp.route("/<ref>/answers/<answer_ref>/erase", methods=["GET", "POST"])
def erase_answer(ref: str, answer_ref: str) -> ResponseReturnValue:
    """Erase one answer, with the lines made of it."""
    actor = current_actor()
    with the_database().reading() as session:
        answer_for(session, actor, Act.ERASE, ref, answer_ref)
    form = EraseAnswerForm()
    if form.validate_on_submit():
        erase.erase_answer(the_database(), actor, ref, answer_ref, reason=form.reason.data)
        flash("The answer was erased, and the lines made of it.", "success")
        return redirect(url_for("pupils.show", ref=ref))
    status = 400 if form.errors else 200
    return render_template(
        "keeping/erase_answer.html", form=form, ref=ref, answer_ref=answer_ref
    ), status
