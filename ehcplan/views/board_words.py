"""The small pages beside the board, each for one thing: quote, reword, place, leave out, write."""

from collections.abc import Callable

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import arranging, beside_board, draft, leaving_out, rewording
from ehcplan.casework.beside_board import LinePage, Sayer, SayersPage, WordsPage
from ehcplan.casework.lines import Done
from ehcplan.casework.rewording import Author
from ehcplan.errors import ConflictError, ContentRefusedError
from ehcplan.forms.draft import (
    SOMEBODY_ELSE,
    HeadingForm,
    LeaveOutForm,
    QuoteForm,
    RewordForm,
    TakeOutForm,
    WriteLineForm,
)
from ehcplan.views.board import bp as bp
from ehcplan.views.board import element_of, target_of, tell, to_heading
from ehcplan.views.today import today
from ehcplan.vocabulary import Role, element


def _words(ref: str, target: str, names: list[str]) -> WordsPage:
    return beside_board.words_page(
        the_database(), current_actor(), ref, target_of(target), names, on=today()
    )


def _line(ref: str, target: str, line: str) -> LinePage:
    target_of(target)
    return beside_board.line_page(the_database(), current_actor(), ref, line, on=today())


def _done(form: FlaskForm, field: str, act: Callable[[], Done]) -> Done | None:
    """Do an act with what a form holds; None, with the reason at the field, when it is refused."""
    if not form.validate_on_submit():
        return None
    try:
        done = act()
    except ContentRefusedError as refusal:
        form[field].errors = [str(refusal)]
        return None
    tell(done)
    return done


def _status(form: FlaskForm) -> int:
    return 400 if form.is_submitted() else 200


@bp.route("/<key>/quote", methods=["GET", "POST"])
def quote(ref: str, target: str, key: str) -> ResponseReturnValue:
    """Quote part of an answer."""
    heading, name = element_of(target, key), request.values.get("source", "")
    page, form = _words(ref, target, [name] if name else []), QuoteForm()
    if not page.words:
        return to_heading(ref, target, key)
    where = (the_database(), current_actor(), ref, heading, name)
    done = _done(form, "words", lambda: draft.quote_part(*where, form.words.data or "", on=today()))
    if done:
        return to_heading(ref, target, key, f"line-{done.line}")
    if not form.is_submitted():
        form.words.data = page.words[0].text
    return render_template("board/quote.html", page=page, form=form, key=key), _status(form)


@bp.route("/<key>/other-words", methods=["GET", "POST"])
def other_words(ref: str, target: str, key: str) -> ResponseReturnValue:
    """Put an answer in other words as a new line."""
    heading, names = element_of(target, key), request.values.getlist("source")
    page, form = _words(ref, target, names), RewordForm()
    if not page.words:
        return to_heading(ref, target, key)
    where = (the_database(), current_actor(), ref, heading, names)
    done = _done(
        form, "text", lambda: draft.accept_reworded(*where, form.text.data or "", on=today())
    )
    if done:
        return to_heading(ref, target, key, f"line-{done.line}")
    if not form.is_submitted():
        form.text.data = "; ".join(words.text for words in page.words)
    html = render_template("board/reword.html", page=page, form=form, key=key, line=None)
    return html, _status(form)


@bp.route("/<key>/leave-out", methods=["GET", "POST"])
def leave_out(ref: str, target: str, key: str) -> ResponseReturnValue:
    """Leave an answer out, and say why."""
    heading, names = element_of(target, key), request.values.getlist("source")
    page, form = _words(ref, target, names), LeaveOutForm()
    if not page.words:
        return to_heading(ref, target, key)

    def act() -> Done:
        place = None if form.where.data == "altogether" else heading
        where = (the_database(), current_actor(), ref, names, place, form.says)
        return leaving_out.leave_out(*where, target=page.target, on=today())

    if _done(form, "reason", act):
        return to_heading(ref, target, key)
    return render_template("board/leave_out.html", page=page, form=form, key=key), _status(form)


@bp.route("/place", methods=["GET", "POST"])
def place(ref: str, target: str) -> ResponseReturnValue:
    """Choose a heading for an answer, and how to use it there."""
    names, back = request.values.getlist("source"), request.values.get("key", "")
    page, form = _words(ref, target, names), HeadingForm()
    if not page.words:
        return redirect(url_for("board.overview", ref=ref, target=target))
    form.offer(page.headings)
    ways = {"quote": "board.quote", "reword": "board.other_words"}
    way = ways.get(request.form.get("how", ""))
    if way and form.validate_on_submit():
        return redirect(url_for(way, ref=ref, target=target, key=form.heading.data, source=names))
    where = (the_database(), current_actor(), ref)

    def act() -> Done:
        heading = element(form.heading.data, target=page.target)
        return draft.accept(*where, heading, names, on=today())

    done = _done(form, "heading", act)
    if done:
        return to_heading(ref, target, form.heading.data, f"line-{done.line}")
    return render_template("board/place.html", page=page, form=form, key=back), _status(form)


@bp.route("/<key>/write", methods=["GET", "POST"])
def write(ref: str, target: str, key: str) -> ResponseReturnValue:
    """Write a line that no answer gave, saying who it comes from."""
    heading, form = element_of(target, key), WriteLineForm()
    where = (the_database(), current_actor(), ref, heading)
    page = beside_board.sayers_page(*where, on=today())
    form.offer(page.sayers)
    done = _done(
        form,
        "text",
        lambda: rewording.write_line(*where, form.text.data or "", _author(page, form), on=today()),
    )
    if done:
        return to_heading(ref, target, key, f"line-{done.line}")
    if not form.is_submitted():
        form.said_on.data = today()
    html = render_template("board/write.html", page=page, form=form, key=key, target=target)
    return html, _status(form)


def _author(page: SayersPage, form: WriteLineForm) -> Author:
    chosen = next((sayer for sayer in page.sayers if sayer.key == form.who.data), None)
    if chosen is None or form.who.data == SOMEBODY_ELSE:
        chosen = Sayer(
            key=SOMEBODY_ELSE,
            name=form.name.data or "",
            role=Role(form.role.data),
            relationship=form.relationship.data or "",
        )
    return Author(
        name=chosen.name,
        role=chosen.role,
        relationship=chosen.relationship,
        said_on=form.said_on.data or today(),
        method=form.method.data,
        exact=bool(form.exact.data),
    )


@bp.route("/lines/<line>/reword", methods=["GET", "POST"])
def reword(ref: str, target: str, line: str) -> ResponseReturnValue:
    """Put a line in other words beside the original; where two did at once, show both."""
    page, form = _line(ref, target, line), RewordForm()
    where = (the_database(), current_actor(), ref, line)
    try:
        done = _done(
            form,
            "text",
            lambda: rewording.reword(*where, form.text.data or "", form.from_number, on=today()),
        )
    except ConflictError as conflict:
        return _both(ref, target, line, form, conflict)
    if done:
        return to_heading(ref, target, page.key, f"line-{line}")
    if page.line is None:
        return to_heading(ref, target, page.key)
    if not form.is_submitted():
        form.text.data, form.number.data = page.line.wording, page.line.number
    html = render_template("board/reword.html", page=page, form=form, key=page.key, line=page.line)
    return html, _status(form)


def _both(
    ref: str, target: str, line: str, form: RewordForm, conflict: ConflictError
) -> ResponseReturnValue:
    page = _line(ref, target, line)
    form.number.data = page.line.number if page.line else ""
    html = render_template("board/conflict.html", page=page, form=form, conflict=conflict)
    return html, 409


@bp.route("/lines/<line>/move", methods=["GET", "POST"])
def move(ref: str, target: str, line: str) -> ResponseReturnValue:
    """Move a line under another heading."""
    page, form = _line(ref, target, line), HeadingForm()
    form.offer(page.headings)

    def act() -> Done:
        heading = element(form.heading.data, target=page.target)
        where = (the_database(), current_actor(), ref, line, heading)
        return arranging.move(*where, on=today())

    if _done(form, "heading", act):
        return to_heading(ref, target, form.heading.data, f"line-{line}")
    if not form.is_submitted():
        form.heading.data = page.key
    return render_template("board/move.html", page=page, form=form), _status(form)


@bp.route("/lines/<line>/take-out", methods=["GET", "POST"])
def take_out(ref: str, target: str, line: str) -> ResponseReturnValue:
    """Take a line out, with or without a reason."""
    page, form = _line(ref, target, line), TakeOutForm()
    where = (the_database(), current_actor(), ref, line)
    if _done(form, "reason", lambda: arranging.take_out(*where, form.says, on=today())):
        return to_heading(ref, target, page.key)
    return render_template("board/take_out.html", page=page, form=form), _status(form)
