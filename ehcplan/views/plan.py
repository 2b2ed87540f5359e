"""The whole plan, A to K: its sections, their parts, and the thread through it."""

import io
from collections.abc import Callable

from flask import Blueprint, flash, redirect, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.roles import Act
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import checking, plan_editing, plan_pages, whole
from ehcplan.casework.plan_editing import Place
from ehcplan.casework.plan_pages import KINDS_IN, ONE, SectionPage
from ehcplan.casework.thread_page import thread_page
from ehcplan.casework.told import counts
from ehcplan.errors import ConflictError, ContentRefusedError, NotFoundError
from ehcplan.forms.plan import PartForm
from ehcplan.forms.plan_rest import FORMS, STAGES, NothingForm, StageForm, filled
from ehcplan.plan.whole import Letter, Nothing
from ehcplan.views.today import today
from ehcplan.vocabulary import Element, Stage, Target

bp = Blueprint("plan", __name__, url_prefix="/pupils/<ref>/plan")

_NOTE_LETTERS = (Letter.B, Letter.F)


def _letter(text: str) -> Letter:
    if text not in set(Letter):
        raise NotFoundError("There is no such section here.")
    return Letter(text)


def _section(ref: str, letter: str, act: Act = Act.READ) -> SectionPage:
    where = (the_database(), current_actor(), ref, _letter(letter))
    return plan_pages.section_page(*where, on=today(), act=act)


def _place(ref: str, letter: str) -> Place:
    return Place(
        database=the_database(),
        actor=current_actor(),
        pupil_ref=ref,
        letter=_letter(letter),
        on=today(),
    )


def _to(ref: str, letter: str, anchor: str = "") -> ResponseReturnValue:
    return redirect(
        url_for(
            "plan.section", ref=ref, letter=letter, _anchor=f"part-{anchor}" if anchor else None
        )
    )


@bp.get("")
def overview(ref: str) -> ResponseReturnValue:
    """Show the twelve lettered parts and what each holds."""
    page = plan_pages.plan_overview(the_database(), current_actor(), ref, on=today())
    told = checking.checked_case(the_database(), current_actor(), ref, on=today())
    return render_template("plan/overview.html", page=page, stages=STAGES, counts=counts(told))


@bp.get("/thread")
def thread(ref: str) -> ResponseReturnValue:
    """Follow aspirations, needs, outcomes and provision both ways, and see what is loose."""
    page = thread_page(the_database(), current_actor(), ref, on=today())
    chosen = page.thread.items.get(request.args.get("from", ""))
    return render_template("plan/thread.html", page=page, chosen=chosen)


@bp.route("/stage", methods=["GET", "POST"])
def stage(ref: str) -> ResponseReturnValue:
    """Say where the plan stands."""
    actor, form = current_actor(), StageForm()
    page = plan_pages.plan_overview(the_database(), actor, ref, on=today(), act=Act.DRAFT)
    form.must_not_be_after(today())
    if form.validate_on_submit():
        try:
            whole.set_stage(
                the_database(),
                actor,
                ref,
                Stage(form.stage.data),
                issued_by=form.by.value,
                issued_on=form.on.data,
            )
        except ContentRefusedError as refusal:
            form.by.errors = [str(refusal)]
        else:
            flash("Where the plan stands is kept.", "success")
            return redirect(url_for("plan.overview", ref=ref))
    if not form.is_submitted() and page.stage:
        form.stage.data = page.stage.value
    html = render_template("plan/stage.html", page=page, form=form)
    return html, 400 if form.errors else 200


@bp.post("/carry")
def carry(ref: str) -> ResponseReturnValue:
    """Carry a line of Section A to the notes for needs or for help; A keeps its line."""
    line, letter = request.form.get("line", ""), _letter(request.form.get("letter", ""))
    if letter not in _NOTE_LETTERS:
        raise NotFoundError("There is no such section here.")
    whole.carry_line(the_database(), current_actor(), ref, line, letter, on=today())
    flash(
        f"The line is among the notes for Section {letter} now. It stays in Section A.", "success"
    )
    key = request.form.get("key", "")
    if key not in {element.key for element in Element if element.target is Target.SECTION_A}:
        return _to(ref, letter)
    there = url_for("board.element", ref=ref, target="section-a", key=key, _anchor=f"line-{line}")
    return redirect(there)


@bp.get("/files/<part>")
def file(ref: str, part: str) -> ResponseReturnValue:
    """Give out the file of a piece of advice. Recorded."""
    name, kind, data = plan_editing.file_of(the_database(), current_actor(), ref, part)
    return send_file(
        io.BytesIO(data), mimetype=kind, as_attachment=True, download_name=name or "advice"
    )


@bp.get("/<letter>")
def section(ref: str, letter: str) -> ResponseReturnValue:
    """Show one section: its parts, and what the record says beside it."""
    if letter == Letter.A:
        return redirect(url_for("board.overview", ref=ref, target="section-a"))
    return _section_shown(_section(ref, letter), NothingForm(formdata=None))


def _section_shown(page: SectionPage, nothing_form: NothingForm) -> ResponseReturnValue:
    """Return a section's page with what the check finds there."""
    told = checking.beside(the_database(), current_actor(), page.pupil_ref, on=today())
    html = render_template(
        "plan/section.html",
        page=page,
        ONE=ONE,
        told=told,
        here=told.of_section(page.letter),
        form=nothing_form,
        nothing_form=nothing_form,
    )
    return html, 400 if nothing_form.errors else 200


@bp.route("/<letter>/add/<kind>", methods=["GET", "POST"])
def add(ref: str, letter: str, kind: str) -> ResponseReturnValue:
    """Add a part to a section."""
    page = _section(ref, letter, Act.DRAFT)
    if kind not in KINDS_IN[page.letter]:
        raise NotFoundError("There is no such part in this section.")
    if kind not in page.kinds:
        return _to(ref, letter)
    form = FORMS[kind](data=filled(kind, None, page.letter))
    form.offer(page.choices)
    place, kept = _place(ref, letter), ""
    if form.validate_on_submit():
        kept = _kept(form, lambda: plan_editing.add(place, kind, form.values(), _upload(form)))
    if kept:
        flash(f"The {ONE[kind]} is added.", "success")
        return _to(ref, form.stands_in or letter, kept)
    html = render_template("plan/part.html", page=page, form=form, kind=kind, card=None, ONE=ONE)
    return html, 400 if form.is_submitted() else 200


@bp.route("/<letter>/parts/<part>", methods=["GET", "POST"])
def change(ref: str, letter: str, part: str) -> ResponseReturnValue:
    """Change a part: its words keep every wording they had."""
    page = _section(ref, letter, Act.DRAFT)
    card = page.card(part)
    form = FORMS[card.kind](data=filled(card.kind, card.part, page.letter) | {"began": card.began})
    form.offer(page.choices)
    place, kept = _place(ref, letter), ""
    try:
        if form.validate_on_submit():
            kept = _kept(form, lambda: _change(place, part, form))
    except ConflictError as conflict:
        return _both(ref, letter, part, form, conflict)
    if kept:
        flash("The changes are saved.", "success")
        return _to(ref, form.stands_in or letter, part)
    html = render_template(
        "plan/part.html", page=page, form=form, kind=card.kind, card=card, ONE=ONE
    )
    return html, 400 if form.is_submitted() else 200


def _change(place: Place, part: str, form: PartForm) -> str:
    plan_editing.change(place, part, form.values(), form.began.data or "", _upload(form))
    return part


def _kept(form: PartForm, act: Callable[[], str]) -> str:
    """Do something with a form; return the part's reference, or nothing with why at its head."""
    try:
        return act()
    except ContentRefusedError as refusal:
        form.form_errors = [str(refusal)]
        return ""


def _upload(form: PartForm) -> tuple[str, bytes] | None:
    given = form["file"].data if "file" in form else None
    return (given.filename or "", given.read()) if given else None


def _both(
    ref: str, letter: str, part: str, form: PartForm, conflict: ConflictError
) -> ResponseReturnValue:
    page = _section(ref, letter, Act.DRAFT)
    card = page.card(part)
    form.began.data = card.began
    html = render_template(
        "plan/conflict.html", page=page, form=form, card=card, conflict=conflict, kind=card.kind
    )
    return html, 409


@bp.post("/<letter>/parts/<part>/move")
def move(ref: str, letter: str, part: str) -> ResponseReturnValue:
    """Move a part up or down among those of its kind."""
    plan_editing.move(
        _place(ref, letter), part, "up" if request.form.get("way") == "up" else "down"
    )
    return _to(ref, letter, part)


@bp.post("/<letter>/parts/<part>/take-out")
def take_out(ref: str, letter: str, part: str) -> ResponseReturnValue:
    """Take a part out. It can be brought back."""
    where = _place(ref, letter)
    whole.take_out_part(*where.who, part, on=today())
    flash("It is taken out. You can bring it back from the foot of this page.", "success")
    return _to(ref, letter)


@bp.post("/<letter>/parts/<part>/bring-back")
def bring_back(ref: str, letter: str, part: str) -> ResponseReturnValue:
    """Bring back a part that was taken out."""
    where = _place(ref, letter)
    try:
        whole.bring_back(*where.who, part, on=today())
    except ContentRefusedError as refusal:
        flash(str(refusal))
        return _to(ref, letter)
    flash("It is back in its place, with its links.", "success")
    return _to(ref, letter, part)


@bp.post("/<letter>/nothing")
def say_nothing(ref: str, letter: str) -> ResponseReturnValue:
    """Say why a section holds nothing, or take back what was said."""
    where, form = _place(ref, letter), NothingForm()
    if "clear" in request.form:
        whole.take_back_nothing(*where.who, where.letter, on=today())
        flash("Nothing is said of this section now.", "success")
        return _to(ref, letter)
    page = _section(ref, letter, Act.DRAFT)
    if form.validate_on_submit():
        try:
            why = Nothing(form.why.data)
            whole.say_nothing(*where.who, where.letter, why, form.said_by.value, on=today())
        except ContentRefusedError as refusal:
            form.why.errors = [str(refusal)]
        else:
            flash("It is kept why nothing stands here.", "success")
            return _to(ref, letter)
    return _section_shown(page, form)
