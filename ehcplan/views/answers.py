"""One answer: read with its history, corrected, marked."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import corrections, heard
from ehcplan.casework.around import around
from ehcplan.casework.heard import ContributionShown
from ehcplan.casework.marks import mark as keep_mark
from ehcplan.casework.shown import AnswerShown
from ehcplan.errors import ConflictError, ContentRefusedError
from ehcplan.plan.said import Cell
from ehcplan.views.rendering import counted
from ehcplan.views.today import SCHOOLS_ARE_IN, today

bp = Blueprint("answers", __name__, url_prefix="/pupils/<ref>/answers")


@bp.get("/<answer_ref>")
def show(ref: str, answer_ref: str) -> ResponseReturnValue:
    """Show one answer with its history."""
    return _show_answer(ref, answer_ref)


@bp.post("/<answer_ref>/correct")
def correct(ref: str, answer_ref: str) -> ResponseReturnValue:
    """Keep a correction of an answer."""
    around(the_database(), current_actor(), ref)
    shown, now = _answer(ref, answer_ref)
    try:
        done = _correct(ref, answer_ref, now)
    except ConflictError as conflict:
        return _show_answer(ref, answer_ref, theirs=conflict.theirs), 409
    except ContentRefusedError as refusal:
        flash(str(refusal))
        return _show_answer(ref, answer_ref), 400
    flash(_what_was_corrected(done), "success")
    return _to_answer(ref, shown, done.ref)


@bp.post("/<answer_ref>/mark")
def mark(ref: str, answer_ref: str) -> ResponseReturnValue:
    """Keep a mark on an answer: private, exact, shared, still true, kept back."""
    kind, _, value = request.form.get("mark", "").partition(":")
    if (kind, value) == ("withheld", "by"):
        value = request.form.get("withheld", "").strip()
        if not value:
            flash("Nothing is marked: write who asked that it be kept back.")
            return redirect(url_for("answers.show", ref=ref, answer_ref=answer_ref))
    around(the_database(), current_actor(), ref)
    shown, _now = _answer(ref, answer_ref)
    done = keep_mark(the_database(), current_actor(), ref, answer_ref, kind, value, today())
    flash(f"Marked.{taken_out(done.lines_taken_out)}", "success")
    return _to_answer(ref, shown, answer_ref)


def _answer(ref: str, answer_ref: str) -> tuple[ContributionShown, AnswerShown]:
    return heard.contribution_of_answer(
        the_database(), current_actor(), ref, answer_ref, on=today()
    )


def _to_answer(ref: str, shown: ContributionShown, answer_ref: str) -> ResponseReturnValue:
    address = url_for("contributions.show", ref=ref, contribution_ref=shown.contribution.ref)
    return redirect(f"{address}#answer-{answer_ref}")


def _show_answer(ref: str, answer_ref: str, *, theirs: str | None = None) -> str:
    shown, now = _answer(ref, answer_ref)
    told = corrections.history(the_database(), current_actor(), ref, now.answer.ref)
    return render_template(
        "gather/answer.html",
        around=shown.around,
        shown=shown,
        answer=now,
        marks=_marks(shown, now),
        original=_original(now),
        typed=request.form,
        theirs=theirs,
        versions=[(version, version.recorded_at.astimezone(SCHOOLS_ARE_IN)) for version in told],
    )


def _correct(ref: str, answer_ref: str, now: AnswerShown) -> corrections.Corrected:
    form = request.form
    cells = tuple(
        Cell(
            column=cell.column,
            value=_as_before(cell, form.get(f"cell-{cell.column}", cell.text)),
            quote=cell.quote,
            original=cell.original,
        )
        for cell in now.answer.cells
    )
    return corrections.correct(
        the_database(),
        current_actor(),
        ref,
        answer_ref,
        on=today(),
        text=None if now.is_row else _words(form.get("text", "")),
        cells=cells if now.is_row else None,
        original=_words(form.get("original", "")),
        only_spelling="only_spelling" in form,
    )


def _words(text: str) -> str:
    return text.replace("\r\n", "\n")


def _as_before(cell: Cell, text: str) -> str | int | float | bool:
    """Return a cell's value: a number or a yes that was left alone stays what it was."""
    return cell.value if _words(text) == cell.text else _words(text)


def _original(now: AnswerShown) -> str:
    if now.is_row or now.answer.original:
        return now.answer.original or ""
    return next((cell.original for cell in now.answer.cells if cell.original), "")


def _marks(shown: ContributionShown, now: AnswerShown) -> list[tuple[str, str]]:
    """Return the marks that can be set now, value and words."""
    said = now.answer
    found: list[tuple[str, str]] = []
    if now.exact and said.quote:
        found.append(("exact:no", "These are not the exact words"))
    elif not now.exact and now.may_say_exact:
        found.append(("exact:yes", "These are the exact words: I heard them"))
    if not now.for_lead:
        found.append(
            ("private:no", "Not private after all") if said.private else ("private:yes", "Private")
        )
        found.append(("safeguarding:yes", "Someone may not be safe: for the safeguarding lead"))
    elif shown.may_open_for_lead:
        found.append(("safeguarding:no", "No longer for the safeguarding lead alone"))
    may_be_used = shown.contribution.share if said.sharing is None else said.sharing == "plan"
    found.append(
        ("sharing:school_only", "School only")
        if may_be_used
        else ("sharing:plan", "May be used in the plan")
    )
    found.append(("confirmed:yes", "They say that it is still true, today"))
    return found


def _what_was_corrected(done: corrections.Corrected) -> str:
    said = ["Corrected. The words before are kept under its history."]
    if done.lines_changed:
        said.append(f"{counted(len(done.lines_changed), 'line')} of the draft changed with it.")
    if done.lines_to_look_at:
        said.append(
            f"{counted(len(done.lines_to_look_at), 'line')} of the draft made of it "
            "may have to be changed by hand."
        )
    if done.dropped:
        said.append(f"{counted(done.dropped, 'character')} that no Word file can hold left out.")
    return " ".join(said)


def taken_out(refs: tuple[str, ...]) -> str:
    """Return what to say of lines that had to leave the draft; nothing for none."""
    return f" {counted(len(refs), 'line')} taken out of the draft." if refs else ""
