"""The drafting board: the whole draft, one heading at a time, and what is done there by a button."""

from collections.abc import Callable

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import NotFound

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import (
    arranging,
    board,
    checking,
    coverage,
    draft,
    leaving_out,
    rewording,
    undo,
)
from ehcplan.casework.lines import Done
from ehcplan.casework.told import counts
from ehcplan.compliance.examples_good import good_for
from ehcplan.errors import ConflictError, ContentRefusedError
from ehcplan.forms.draft import ActForm, EmptyForm, ParticipationForm
from ehcplan.plan.whole import Letter
from ehcplan.views.navigation import address
from ehcplan.views.today import today
from ehcplan.vocabulary import Element, Target, element

bp = Blueprint("board", __name__, url_prefix="/pupils/<ref>/draft/<target>")


@bp.context_processor
def _offers() -> dict[str, Callable[[str, str], str | None]]:
    """Let a page link to a tool, where this installation has pages for tools."""
    return {"tool_address": lambda ref, tool: address("gather.tool", ref=ref, tool=tool)}


def target_of(target: str) -> Target:
    """Return the document in an address; a page not found for any other."""
    if target not in set(Target):
        raise NotFound
    return Target(target)


def element_of(target: str, key: str) -> Element:
    """Return the heading in an address; a page not found where there is none."""
    try:
        return element(key, target=target_of(target))
    except ValueError:
        raise NotFound from None


def tell(done: Done) -> None:
    """Say on the next page what was done, and what to look at."""
    flash(done.says, "success")
    for note in done.notes:
        flash(note)


def to_heading(ref: str, target: str, key: str, anchor: str = "") -> ResponseReturnValue:
    """Go back to a heading's page, at a line where there is one."""
    return redirect(
        url_for("board.element", ref=ref, target=target, key=key, _anchor=anchor or None)
    )


def shown(
    ref: str, target: str, key: str, refusal: str = "", status: int = 200
) -> ResponseReturnValue:
    """Return a heading's page, with why something was refused at its top."""
    heading, told = element_of(target, key), _told(ref, target)
    page = board.page(the_database(), current_actor(), ref, heading, on=today())
    form = ActForm(formdata=None)
    form.form_errors = [refusal] if refusal else []
    html = render_template(
        "board/element.html",
        page=page,
        told=told,
        here=told.of_section(Letter.A, heading) if told else (),
        good=good_for(heading),
        form=form,
        empty_form=EmptyForm(formdata=None),
        participation_form=ParticipationForm(formdata=None, text=page.participation),
    )
    return html, status


def _told(ref: str, target: str) -> checking.Beside | None:
    """Return what the check finds beside the lines; a profile is no part of a plan."""
    if target_of(target) is not Target.SECTION_A:
        return None
    return checking.beside(the_database(), current_actor(), ref, on=today())


@bp.get("")
def overview(ref: str, target: str) -> ResponseReturnValue:
    """Show the whole draft: its headings, what is missing, and where to carry on."""
    page = coverage.overview(the_database(), current_actor(), ref, target_of(target), on=today())
    told = _told(ref, target)
    checked = counts(told.checked) if told else ""
    here = told.of_section(Letter.A) if told else ()
    return render_template("board/overview.html", page=page, counts=checked, here=here)


@bp.get("/<key>", endpoint="element")
def element_page(ref: str, target: str, key: str) -> ResponseReturnValue:
    """Show one heading: what was said beside what stands there."""
    return shown(ref, target, key)


@bp.post("/<key>/accept")
def accept(ref: str, target: str, key: str) -> ResponseReturnValue:
    """Put an answer's own words under the heading."""
    sources = request.form.getlist("source")
    try:
        done = draft.accept(
            the_database(), current_actor(), ref, element_of(target, key), sources, on=today()
        )
    except ContentRefusedError as refusal:
        return shown(ref, target, key, str(refusal), 400)
    tell(done)
    return to_heading(ref, target, key, f"line-{done.line}")


@bp.post("/<key>/bring-back")
def bring_back(ref: str, target: str, key: str) -> ResponseReturnValue:
    """Bring an answer back that was left out."""
    place = None if request.form.get("where") == "altogether" else element_of(target, key)
    where = (the_database(), current_actor(), ref, request.form.get("source", ""), place)
    try:
        done = leaving_out.bring_back(*where, target=target_of(target), on=today())
    except ContentRefusedError as refusal:
        return shown(ref, target, key, str(refusal), 400)
    tell(done)
    return to_heading(ref, target, key)


@bp.post("/<key>/join")
def join(ref: str, target: str, key: str) -> ResponseReturnValue:
    """Join the lines that were ticked."""
    element_of(target, key)
    lines = request.form.getlist("line")
    try:
        done = arranging.join(the_database(), current_actor(), ref, lines, on=today())
    except ContentRefusedError as refusal:
        return shown(ref, target, key, str(refusal), 400)
    tell(done)
    return to_heading(ref, target, key, f"line-{done.line}")


@bp.post("/<key>/empty")
def say_empty(ref: str, target: str, key: str) -> ResponseReturnValue:
    """Say why the heading is empty, or take back what was said."""
    reason = request.form.get("reason") or None
    where = (the_database(), current_actor(), ref, element_of(target, key))
    try:
        if reason is None and "clear" not in request.form:
            raise ContentRefusedError("Choose what to say of this heading.")
        done = leaving_out.say_empty(*where, reason, on=today())
    except ContentRefusedError as refusal:
        return shown(ref, target, key, str(refusal), 400)
    tell(done)
    return to_heading(ref, target, key)


@bp.post("/participation/words")
def participation(ref: str, target: str) -> ResponseReturnValue:
    """Keep a person's own wording of how everybody took part."""
    form = ParticipationForm()
    key = element_of(target, Element.A_PARTICIPATION.key).key
    try:
        done = leaving_out.say_how(
            the_database(), current_actor(), ref, form.text.data or "", on=today()
        )
    except ContentRefusedError as refusal:
        return shown(ref, target, key, str(refusal), 400)
    tell(done)
    return to_heading(ref, target, key)


@bp.post("/undo")
def undo_act(ref: str, target: str) -> ResponseReturnValue:
    """Take back the newest act on this draft, if it is the one the page showed."""
    given, key = request.form.get("act", ""), request.form.get("key", "")
    act = int(given) if given.isascii() and given.isdigit() and len(given) < 12 else None
    try:
        done = undo.undo(
            the_database(), current_actor(), ref, target_of(target), on=today(), act=act
        )
    except (ConflictError, ContentRefusedError) as refusal:
        flash(str(refusal))
    else:
        tell(done)
    return _back(ref, target, key)


def _back(ref: str, target: str, key: str) -> ResponseReturnValue:
    if key:
        return to_heading(ref, target, element_of(target, key).key)
    return redirect(url_for("board.overview", ref=ref, target=target))


@bp.post("/lines/<line>/restore")
def restore(ref: str, target: str, line: str) -> ResponseReturnValue:
    """Give a line the speaker's own words again."""
    return _on_line(ref, target, line, "restore")


@bp.post("/lines/<line>/order")
def order(ref: str, target: str, line: str) -> ResponseReturnValue:
    """Move a line up or down among those of its voice."""
    return _on_line(ref, target, line, "up" if request.form.get("way") == "up" else "down")


def _on_line(ref: str, target: str, line: str, act: str) -> ResponseReturnValue:
    where = (the_database(), current_actor(), ref, line)
    key = element_of(target, request.form.get("key", "")).key
    try:
        if act == "restore":
            done = rewording.restore_words(*where, on=today())
        else:
            done = arranging.order(*where, act, on=today())
    except ContentRefusedError as refusal:
        return shown(ref, target, key, str(refusal), 400)
    tell(done)
    return to_heading(ref, target, key, f"line-{line}")
