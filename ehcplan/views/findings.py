"""What the check found in a pupil's draft: the page of it all, judging, and text being written."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import findings_page, judging
from ehcplan.casework.told import Shown
from ehcplan.casework.typing_check import Typed, check_typed
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.forms.findings import AnswerForm, SetAsideForm, TakeBackForm
from ehcplan.plan.judged import Judgement
from ehcplan.plan.whole import Letter
from ehcplan.views.today import today
from ehcplan.vocabulary import Element, Target

bp = Blueprint("findings", __name__, url_prefix="/pupils/<ref>/findings")

_KEYS = {one.key: one for one in Element if one.target is Target.SECTION_A}


@bp.get("")
def index(ref: str) -> ResponseReturnValue:
    """Show all that was found, in groups, and what was read."""
    return _shown(ref)


def _shown(
    ref: str, form: SetAsideForm | AnswerForm | None = None, refusal: str = ""
) -> ResponseReturnValue:
    """Return the page, with why something could not be kept at its head."""
    given = request.args.get("section", "")
    section = given if given in {*Letter, findings_page.WHOLE} else ""
    page = findings_page.findings_page(
        the_database(), current_actor(), ref, section=section, on=today()
    )
    shown_form = form or SetAsideForm(formdata=None)
    shown_form.form_errors = [refusal] if refusal else []
    html = render_template(
        "findings/index.html", page=page, form=shown_form, refused=form if refusal else None
    )
    return html, 400 if refusal else 200


@bp.post("/set-aside")
def set_aside(ref: str) -> ResponseReturnValue:
    """Keep that a finding was looked at and is fine, for this wording."""
    form = SetAsideForm()
    where = (the_database(), current_actor(), ref, form.of, form.because.data or "")
    try:
        judging.set_aside(*where, on=today())
    except ContentRefusedError as refusal:
        return _shown(ref, form, str(refusal))
    flash("Set aside for this wording. It comes back when the words change.", "success")
    return _back(ref, form.letter.data or "", form.key.data or "")


@bp.post("/answer")
def answer(ref: str) -> ResponseReturnValue:
    """Keep a person's answer to a question."""
    form = AnswerForm()
    where = (the_database(), current_actor(), ref, form.of, form.because.data or "")
    try:
        if form.fine.data not in ("yes", "no"):
            raise ContentRefusedError("Choose yes or not yet")
        judging.answer(*where, fine=form.fine.data == "yes", on=today())
    except ContentRefusedError as refusal:
        return _shown(ref, form, str(refusal))
    flash("Your answer is kept, with your name and today’s date.", "success")
    return _back(ref, form.letter.data or "", form.key.data or "")


@bp.post("/take-back")
def take_back(ref: str) -> ResponseReturnValue:
    """Open a finding or a question again."""
    form = TakeBackForm()
    answered = form.kind.data == Judgement.ANSWER
    kind = Judgement.ANSWER if answered else Judgement.SET_ASIDE
    try:
        judging.take_back(the_database(), current_actor(), ref, kind, form.of)
    except ContentRefusedError as refusal:
        flash(str(refusal))
    else:
        flash("It is open again.", "success")
    return _back(ref, form.letter.data or "", form.key.data or "")


@bp.post("/typed")
def typed(ref: str) -> ResponseReturnValue:
    """Return what is found in a text that is being written, as a piece of a page."""
    sent = request.form
    letter = sent.get("letter", "")
    if letter not in set(Letter):
        raise NotFoundError("There is no such section here.")
    text = Typed(
        text=sent.get("text", ""),
        letter=Letter(letter),
        element=_KEYS.get(sent.get("key", "")),
        line=sent.get("line", ""),
        part=sent.get("part", ""),
        kind=sent.get("kind", ""),
        field=sent.get("field", "words"),
    )
    checked = check_typed(the_database(), current_actor(), ref, text, on=today())
    found = [Shown(told=one) for one in checked.open_findings]
    return render_template("findings/typed.html", found=found)


def _back(ref: str, letter: str, key: str) -> ResponseReturnValue:
    """Go back to the page on which it was judged."""
    if key in _KEYS:
        return redirect(url_for("board.element", ref=ref, target="section-a", key=key))
    if letter in set(Letter) - {Letter.A}:
        return redirect(url_for("plan.section", ref=ref, letter=letter))
    return redirect(url_for("findings.index", ref=ref))
