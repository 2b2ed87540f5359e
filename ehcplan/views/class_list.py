"""Bringing in a class list: the file, what it would do, and what it did."""

from flask import Blueprint, current_app, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from itsdangerous import BadData, URLSafeTimedSerializer

from ehcplan.access.roles import Act, Actor
from ehcplan.access.web import current_actor, the_database
from ehcplan.casework import class_list
from ehcplan.casework.columns import FIELDS, KNOWN_HEADINGS
from ehcplan.casework.reach import school_of
from ehcplan.casework.tables import MAX_BYTES, Table, read_table
from ehcplan.errors import ContentRefusedError
from ehcplan.forms.class_list import ColumnsForm, UploadForm
from ehcplan.views.today import today

bp = Blueprint("class_list", __name__, url_prefix="/pupils/import")
_RESULT = "class_list"
_LONGEST = 8 * 60 * 60
_LARGEST_FIELD = 1_500_000


@bp.route("", methods=["GET", "POST"])
def index() -> ResponseReturnValue:
    """Ask for the file; show what it would do."""
    actor = _importer()
    form = UploadForm()
    if form.validate_on_submit():
        try:
            table = _uploaded(form)
            return _preview(actor, table, _columns_form(actor, table))
        except ContentRefusedError as refusal:
            form.file.errors = [str(refusal)]
    return render_template("class_list/upload.html", form=form), 400 if form.errors else 200


@bp.post("/check")
def check() -> ResponseReturnValue:
    """Show again what the file would do: with other columns, or with nothing ticked."""
    actor = _importer()
    table = _kept(actor)
    return _preview(actor, table, _sent_columns(table), ticked=request.form.get("tick") != "none")


@bp.post("/add")
def add() -> ResponseReturnValue:
    """Do what was ticked."""
    actor = _importer()
    table = _kept(actor)
    form = _sent_columns(table)
    if not form.validate():
        return _preview(actor, table, form)
    ticked = frozenset(request.form.getlist("row"))
    done = class_list.bring_in(the_database(), actor, table, form.columns, ticked, on=today())
    # References and row numbers, kept on this side: no name goes into the address.
    session[_RESULT] = {
        "added": list(done.added),
        "filled": list(done.filled),
        "not_added": [[row.number, row.why] for row in done.not_added],
    }
    return redirect(url_for("class_list.done"))


@bp.get("/done")
def done() -> ResponseReturnValue:
    """Show what was added and what was not."""
    actor = _importer()
    result = session.get(_RESULT) or {"added": [], "filled": [], "not_added": []}
    return render_template(
        "class_list/done.html",
        added=class_list.names_of_pupils(the_database(), actor, result["added"]),
        filled=class_list.names_of_pupils(the_database(), actor, result["filled"]),
        not_added=result["not_added"],
    )


def _importer() -> Actor:
    actor = current_actor()
    school_of(actor, Act.PUPILS)
    return actor


def _uploaded(form: UploadForm) -> Table:
    if not form.file.data:
        raise ContentRefusedError("Choose a file")
    return read_table(form.file.data.read(MAX_BYTES + 1), KNOWN_HEADINGS)


def _columns_form(actor: Actor, table: Table) -> ColumnsForm:
    chosen = class_list.columns_for(the_database(), actor, table)
    form = ColumnsForm(formdata=None, table=_signed(actor, table), **chosen)
    form.offer(table.headings)
    return form


def _sent_columns(table: Table) -> ColumnsForm:
    form = ColumnsForm()
    form.offer(table.headings)
    return form


def _preview(
    actor: Actor, table: Table, form: ColumnsForm, *, ticked: bool = True
) -> ResponseReturnValue:
    rows: list[class_list.PlannedRow] = []
    try:
        rows = class_list.preview(the_database(), actor, table, form.columns, on=today())
    except ContentRefusedError as refusal:
        form.born.errors = [str(refusal)]
    page = render_template(
        "class_list/preview.html", form=form, rows=rows, fields=FIELDS, ticked=ticked
    )
    return page, 400 if form.errors else 200


def _signed(actor: Actor, table: Table) -> str:
    """Return the table for a hidden field: nothing of the file is kept here until it is added."""
    signed = str(_signer(actor).dumps([table.headings, table.rows, table.first_row]))
    if len(signed) > _LARGEST_FIELD:
        raise ContentRefusedError("The file holds too much. Leave out columns that are not needed")
    return signed


def _kept(actor: Actor) -> Table:
    """Return the table that came back in the form, if it is the one this account was shown."""
    try:
        headings, rows, first_row = _signer(actor).loads(
            request.form.get("table", ""), max_age=_LONGEST
        )
    except BadData as error:
        raise ContentRefusedError(
            "This page was open for too long. Choose the file again."
        ) from error
    return Table(
        headings=tuple(headings), rows=tuple(tuple(row) for row in rows), first_row=first_row
    )


def _signer(actor: Actor) -> URLSafeTimedSerializer:
    keys = [*current_app.config["SECRET_KEY_FALLBACKS"], current_app.config["SECRET_KEY"]]
    return URLSafeTimedSerializer(keys, salt=f"class list {actor.school_id} {actor.account_id}")
