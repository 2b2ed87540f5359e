"""Sheets: begun, saved while they are written, gone through line by line, and kept."""

from collections.abc import Callable
from dataclasses import replace

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import gather, sheets
from ehcplan.errors import ConflictError, NotFoundError
from ehcplan.forms.header import header_of, names
from ehcplan.forms.lines import (
    MOST_LINES,
    NONE,
    SheetLine,
    answers_of,
    exact_of,
    next_number,
    read_lines,
    sort_out,
    write_lines,
)
from ehcplan.forms.steps import Step, posted_fields
from ehcplan.forms.tool import Presentation, asked, blank_row
from ehcplan.tools import find_tool
from ehcplan.views.rendering import counted
from ehcplan.views.sheet_pages import Desk, desk_for, header_form, show, show_difference, show_gone
from ehcplan.views.today import SCHOOLS_ARE_IN, today

bp = Blueprint("sheets", __name__, url_prefix="/pupils/<ref>/sheets")


@bp.post("")
def begin(ref: str) -> ResponseReturnValue:
    """Open a sheet of the kind that was chosen: an unfinished one again, or a new one."""
    kind, tool = request.form.get("kind", ""), request.form.get("tool") or None
    day = today()
    way = request.form.get("presentation", Presentation.WORDS.value)
    method = "meeting" if kind == "meeting" else ""
    fields = {
        "kind": [kind],
        "tool": [tool or ""],
        "date": [str(day.day), str(day.month), str(day.year)],
        "language": ["English"],
        "presentation": [way],
        "method": ["observation" if way == Presentation.OBSERVING.value else method],
    }
    opened = sheets.open_sheet(the_database(), current_actor(), ref, kind, tool, fields=fields)
    return redirect(url_for("sheets.sheet", ref=ref, sheet_ref=opened))


@bp.post("/again")
def begin_again(ref: str) -> ResponseReturnValue:
    """Open a new sheet with the words of one that was kept meanwhile."""
    fields = posted_fields(request.form, request.form.getlist)
    kind, tool = request.args.get("kind", "notes"), request.args.get("tool") or None
    opened = sheets.open_sheet(
        the_database(), current_actor(), ref, kind, tool, fields=fields, afresh=True
    )
    return redirect(url_for("sheets.sheet", ref=ref, sheet_ref=opened))


@bp.route("/<sheet_ref>", methods=["GET", "POST"])
def sheet(ref: str, sheet_ref: str) -> ResponseReturnValue:
    """Show a step of a sheet; save what was written and go where the button leads."""
    try:
        desk = desk_for(ref, sheet_ref)
    except NotFoundError:
        return show_gone(ref, sheet_ref)
    if request.method == "GET":
        return show(desk)
    posted = desk.with_fields(posted_fields(request.form, request.form.getlist))
    try:
        saved = _save(posted, revision=_revision())
    except ConflictError as conflict:
        return show_difference(posted, conflict.theirs)
    name, _, argument = request.form.get("act", "later").partition(":")
    return _ACTS.get(name, _later)(saved, argument)


@bp.post("/<sheet_ref>/autosave")
def autosave(ref: str, sheet_ref: str) -> ResponseReturnValue:
    """Save a sheet while it is written. The answers are those of static/js/autosave.js."""
    fields = posted_fields(request.form, request.form.getlist)
    database, actor = the_database(), current_actor()
    try:
        revision = sheets.autosave(
            database, actor, ref, sheet_ref, revision=_revision(), fields=fields
        )
    except ConflictError as conflict:
        there = sheets.sheet(database, actor, ref, sheet_ref)
        return jsonify(revision=there.revision, theirs=conflict.theirs), 409
    saved_at = sheets.sheet(database, actor, ref, sheet_ref).saved_at
    return jsonify(revision=revision, saved_at=f"{saved_at.astimezone(SCHOOLS_ARE_IN):%H:%M}")


@bp.post("/<sheet_ref>/row")
def row(ref: str, sheet_ref: str) -> ResponseReturnValue:
    """Return one more row of a grid, for the page that is open. Nothing is saved yet."""
    there = sheets.sheet(the_database(), current_actor(), ref, sheet_ref)
    tool = find_tool(there.tool or "")
    fields = posted_fields(request.form, request.form.getlist)
    prompt = blank_row(tool, request.args.get("prompt", ""), fields) if tool else None
    if prompt is None or prompt.lines[0].number >= MOST_LINES:
        raise BadRequest
    return render_template("gather/_row.html", prompt=prompt, line=prompt.lines[0])


@bp.post("/<sheet_ref>/discard")
def discard(ref: str, sheet_ref: str) -> ResponseReturnValue:
    """Throw a sheet away."""
    sheets.discard_sheet(the_database(), current_actor(), ref, sheet_ref)
    flash("The sheet is thrown away, with everything that was on it.", "success")
    return redirect(url_for("gather.index", ref=ref))


def _save(desk: Desk, *, revision: int) -> Desk:
    new = sheets.autosave(
        the_database(),
        desk.actor,
        desk.around.ref,
        desk.sheet.ref,
        revision=revision,
        fields=desk.sheet.fields,
    )
    return desk.with_revision(new)


def _revision() -> int:
    try:
        return int(request.form["revision"])
    except (KeyError, ValueError) as error:
        raise BadRequest from error


def _later(desk: Desk, _: str) -> ResponseReturnValue:
    flash("The sheet is saved. You can carry on with it later.", "success")
    return redirect(url_for("gather.index", ref=desk.around.ref))


def _on(desk: Desk, _: str) -> ResponseReturnValue:
    """Go on from a meeting's header, or a pupil's, to what was said."""
    form = header_form(desk)
    if desk.is_meeting and not form.validate():
        return show(desk, form=form)
    return redirect(desk.address(Step.WORDS, question=0 if desk.is_easy else None))


def _question(desk: Desk, argument: str) -> ResponseReturnValue:
    number = int(argument) if argument.isascii() and argument.isdigit() else 0
    if number >= len(desk.tool.prompts):
        return redirect(desk.address(Step.END))
    return redirect(desk.address(Step.WORDS, question=number))


def _stop(desk: Desk, _: str) -> ResponseReturnValue:
    return redirect(desk.address(Step.END))


def _step(desk: Desk, argument: str) -> ResponseReturnValue:
    known = {step.value for step in Step}
    return redirect(desk.address(Step(argument) if argument in known else None))


def _show_as(desk: Desk, argument: str) -> ResponseReturnValue:
    known = {one.value for one in Presentation}
    chosen = argument if argument in known else Presentation.WORDS.value
    fields = {**desk.sheet.fields, "presentation": [chosen]}
    _save(desk.with_fields(fields), revision=desk.sheet.revision)
    return redirect(desk.address(Step.START if chosen == Presentation.EASY else Step.WORDS))


def _row(desk: Desk, argument: str) -> ResponseReturnValue:
    lines = read_lines(desk.sheet.fields)
    number = next_number(lines)
    if number < MOST_LINES and any(p.key == argument and p.columns for p in desk.tool.prompts):
        line = SheetLine(number=number, prompt=argument)
        fields = write_lines(desk.sheet.fields, [*lines, line])
        _save(desk.with_fields(fields), revision=desk.sheet.revision)
    return redirect(f"{desk.address(desk.step, question=desk.question)}#line-{number}")


def _check(desk: Desk, _: str) -> ResponseReturnValue:
    """Make lines of what was written, and go through them."""
    form = header_form(desk)
    if not form.validate():
        return show(desk.at(Step.WORDS if desk.header_is_on_words else Step.START), form=form)
    sorted_out = desk.with_fields(_sorted(desk))
    problem = _whats_wrong_with_amount(read_lines(sorted_out.sheet.fields))
    if problem:
        form.form_errors.append(problem)
        return show(desk, form=form)
    _save(sorted_out, revision=desk.sheet.revision)
    return redirect(desk.address(Step.LINES))


def _keep(desk: Desk, _: str) -> ResponseReturnValue:
    """Keep the lines as answers; the sheet goes."""
    header = header_form(desk)
    if not header.validate():
        return show(desk.at(Step.WORDS if desk.header_is_on_words else Step.START), form=header)
    fields = _sorted(desk)
    if _whats_wrong(fields):
        return show(desk.at(Step.LINES), wrong=_whats_wrong(fields))
    found = answers_of(fields, desk.tool, asked=asked(desk.tool, fields))
    said = header_of(header, desk.around, tool=desk.sheet.tool)
    kept = gather.keep(
        the_database(),
        desk.actor,
        desk.around.ref,
        replace(said, answers=found.answers),
        sheet_ref=desk.sheet.ref,
        not_written_down=found.not_written_down,
        for_safeguarding=found.for_lead,
    )
    flash(_what_was_kept(kept), "success")
    return redirect(url_for("contributions.show", ref=desk.around.ref, contribution_ref=kept.ref))


def _sorted(desk: Desk) -> dict[str, list[str]]:
    return sort_out(desk.sheet.fields, desk.tool, names(desk.around))


def _whats_wrong_with_amount(lines: list[SheetLine]) -> str:
    if not lines:
        return "Write down at least one thing that was said"
    if len(lines) > MOST_LINES:
        return f"Keep {MOST_LINES} lines at a time: cut the rest, and write it on another sheet"
    return ""


def _whats_wrong(fields: dict[str, list[str]]) -> str:
    lines = read_lines(fields)
    if not lines:
        return "There is nothing left to keep. Go back and write down what was said"
    ticked = sum(line.has_exact_words for line in lines)
    if ticked and exact_of(fields) == NONE:
        return (
            f"You ticked {counted(ticked, 'line')} as exact words, and chose none. "
            "Choose “Some of them”, or take the ticks away"
        )
    return ""


def _what_was_kept(kept: gather.Kept) -> str:
    said = [f"{counted(len(kept.answers), 'line')} kept."]
    if kept.not_written_down:
        said.append(f"{counted(kept.not_written_down, 'line')} not written down, as was asked.")
    if kept.dropped:
        said.append(f"{counted(kept.dropped, 'character')} that no Word file can hold left out.")
    return " ".join(said)


_ACTS: dict[str, Callable[[Desk, str], ResponseReturnValue]] = {
    "later": _later,
    "on": _on,
    "question": _question,
    "stop": _stop,
    "step": _step,
    "show": _show_as,
    "row": _row,
    "check": _check,
    "keep": _keep,
}
