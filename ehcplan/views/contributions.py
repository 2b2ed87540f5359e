"""A contribution and its answers: read, put right, corrected, marked, filed and moved."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from ehcplan import tools
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import filing, gather, heard, moving
from ehcplan.casework.around import around
from ehcplan.casework.heard import ContributionShown
from ehcplan.errors import ContentRefusedError
from ehcplan.forms.header import HeaderForm, fields_of, header_of
from ehcplan.forms.move import MoveForm
from ehcplan.forms.widgets import SelectChoice
from ehcplan.plan.said import Contribution
from ehcplan.tools import NOTES
from ehcplan.tools.definition import Prompt, Subject
from ehcplan.views.answers import taken_out
from ehcplan.views.rendering import counted, day
from ehcplan.views.today import SCHOOLS_ARE_IN, today
from ehcplan.vocabulary import METHODS, SETTINGS, Role

bp = Blueprint("contributions", __name__, url_prefix="/pupils/<ref>/contributions")


@bp.get("/<contribution_ref>")
def show(ref: str, contribution_ref: str) -> ResponseReturnValue:
    """Show a contribution: its header and its answers."""
    shown = _shown(ref, contribution_ref)
    return render_template(
        "gather/contribution.html",
        around=shown.around,
        shown=shown,
        header=_header_in_words(shown),
        recorded_at=shown.recorded_at.astimezone(SCHOOLS_ARE_IN),
    )


@bp.route("/<contribution_ref>/header", methods=["GET", "POST"])
def header(ref: str, contribution_ref: str) -> ResponseReturnValue:
    """Put right who said it, when and how."""
    there = around(the_database(), current_actor(), ref)
    said = _shown(ref, contribution_ref).contribution
    posted = MultiDict(request.form) if request.method == "POST" else None
    form = HeaderForm(posted, there, today=today(), groups=True, **fields_of(said, there))
    if posted is None or not form.validate():
        page = render_template(
            "gather/header.html", around=there, form=form, contribution_ref=contribution_ref
        )
        return page, 200 if posted is None else 400
    out = gather.edit_header(
        the_database(),
        current_actor(),
        ref,
        contribution_ref,
        header_of(form, there, tool=said.tool),
        on=today(),
    )
    flash(f"The header is put right.{taken_out(out)}", "success")
    return redirect(url_for("contributions.show", ref=ref, contribution_ref=contribution_ref))


@bp.route("/<contribution_ref>/file", methods=["GET", "POST"])
def file(ref: str, contribution_ref: str) -> ResponseReturnValue:
    """File answers under the questions of a tool, or back among plain notes."""
    chosen = request.args.get("tool", "")
    tool = None if chosen == "notes" else chosen
    placed = {
        name.removeprefix("place-"): prompt
        for name, prompt in request.form.items()
        if name.startswith("place-") and prompt
    }
    if request.method == "GET":
        return _show_filing(ref, contribution_ref, chosen, {})
    try:
        there = filing.file_under_tool(
            the_database(), current_actor(), ref, contribution_ref, tool, placed, on=today()
        )
    except ContentRefusedError as refusal:
        return _show_filing(ref, contribution_ref, chosen, placed, wrong=str(refusal))
    flash(f"{counted(len(placed), 'answer')} filed. The words are unchanged.", "success")
    return redirect(url_for("contributions.show", ref=ref, contribution_ref=there))


@bp.route("/<contribution_ref>/move", methods=["GET", "POST"])
def move(ref: str, contribution_ref: str) -> ResponseReturnValue:
    """Move answers that were filed under the wrong pupil."""
    database, actor = the_database(), current_actor()
    pupils = moving.destinations(database, actor, ref)
    shown = _shown(ref, contribution_ref)
    form = MoveForm()
    form.answers.choices = [SelectChoice(a.answer.ref, a.answer.words) for a in shown.answers]
    form.to.choices = [
        SelectChoice("", "Choose"),
        *(
            SelectChoice(one.ref, f"{one.name} ({one.class_name})" if one.class_name else one.name)
            for one in pupils
        ),
    ]
    if not form.validate_on_submit():
        if not form.is_submitted():
            form.answers.data = [answer.answer.ref for answer in shown.answers]
        page = render_template("gather/move.html", around=shown.around, shown=shown, form=form)
        return page, 400 if form.is_submitted() else 200
    return _moved(ref, shown, form)


def _shown(ref: str, contribution_ref: str) -> ContributionShown:
    return heard.contribution(the_database(), current_actor(), ref, contribution_ref, on=today())


def _show_filing(
    ref: str, contribution_ref: str, chosen: str, placed: dict[str, str], *, wrong: str = ""
) -> ResponseReturnValue:
    around(the_database(), current_actor(), ref)
    shown = _shown(ref, contribution_ref)
    record = NOTES if chosen == "notes" else tools.find_tool(chosen)
    prompts: list[Prompt] = []
    if record is not None and record.subject is Subject.PUPIL:
        prompts = [prompt for prompt in record.prompts if filing.takes_notes(prompt)]
    page = render_template(
        "gather/file.html",
        around=shown.around,
        shown=shown,
        chosen=chosen,
        prompts=prompts,
        placed=placed,
        problem=wrong,
        tools=[tool for tool in tools.TOOLS.values() if tool.subject is Subject.PUPIL],
    )
    return page, 400 if wrong else 200


def _moved(ref: str, shown: ContributionShown, form: MoveForm) -> ResponseReturnValue:
    database, actor = the_database(), current_actor()
    contribution_ref = shown.contribution.ref
    if set(form.answers.data) == {one.answer.ref for one in shown.answers}:
        done = moving.move_contribution(
            database, actor, ref, contribution_ref, form.to.data, form.reason.data, on=today()
        )
        onward = url_for("gather.index", ref=ref)
    else:
        done = moving.move_answers(
            database,
            actor,
            ref,
            contribution_ref,
            form.answers.data,
            form.to.data,
            form.reason.data,
            on=today(),
        )
        onward = url_for("contributions.show", ref=ref, contribution_ref=contribution_ref)
    naming = len(done.naming_the_first)
    look = f" {counted(naming, 'answer')} names this pupil: look at it there." if naming else ""
    said = f"{counted(done.answers, 'answer')} moved.{taken_out(done.lines_taken_out)}{look}"
    flash(said, "success")
    return redirect(onward)


def _what_they_are(said: Contribution) -> str:
    return said.role.label if said.role is Role.CHILD else said.relationship or said.role.label


def _header_in_words(shown: ContributionShown) -> list[tuple[str, str]]:
    said = shown.contribution
    back = said.read_back
    read = ""
    if back:
        agreed = "agreed" if back.agreed else "did not agree"
        read = f"{day(back.on)}: {agreed}"
        read += f", with {back.with_whom}" if back.with_whom else ""
        read += f". Changed: {back.changed}" if back.changed else ""
    return [
        ("Who", f"{said.contributor} ({_what_they_are(said)})"),
        ("When", day(said.date)),
        ("How", METHODS.get(said.method, said.method)),
        ("Where", SETTINGS.get(said.setting, said.setting)),
        ("Who helped", said.supported_by or ""),
        ("Language", said.language),
        ("Interpreter", said.interpreter or ""),
        ("Meeting or session", said.session or ""),
        ("May be used", "In the plan and the profile" if said.share else "In school only"),
        ("Read back", read or "Not yet"),
    ]
