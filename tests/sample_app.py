"""An application of the tests' own: every component, in order and in error, on our own frame."""

import datetime as dt
from pathlib import Path

from flask import (
    Blueprint,
    abort,
    current_app,
    flash,
    jsonify,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_wtf import FlaskForm
from jinja2 import ChoiceLoader, FileSystemLoader
from wtforms import Form
from wtforms.validators import InputRequired, Length

from ehcplan.app import frame
from ehcplan.errors import (
    ConflictError,
    ContentRefusedError,
    InvalidFileError,
    NotAllowedError,
    NotFoundError,
    ProofError,
)
from ehcplan.forms import fields, widgets
from ehcplan.settings import Settings
from ehcplan.views import pages
from ehcplan.views.headers import signed_out
from ehcplan.views.navigation import READER, Reader
from ehcplan.vocabulary import Voice

KEY = "for tests only, thirty-two characters or more"
TODAY = dt.date(2026, 11, 21)
HOSTILE = 'I like <b>cats</b> & "dogs" 🐈\n  two spaces in\n\n\tand a tab'

bp = Blueprint("sample", __name__, url_prefix="/sample")


class PersonForm(Form):
    """A form inside a form."""

    called = fields.NameField("Name", [InputRequired("Enter the person’s name.")])
    met_on = fields.DateField("When did you meet?", [fields.DateGiven()], of="the day you met")


class SampleForm(FlaskForm):
    """One of each."""

    name = fields.NameField("Full name", [InputRequired("Enter the pupil’s full name.")])
    known_as = fields.NameField("Known as", description="What they like to be called.")
    born_on = fields.DateField(
        "Date of birth",
        [fields.DateGiven(), fields.NotAfter(TODAY, "The date of birth must be in the past")],
        of="the date of birth",
        description="For example, 27 3 2018.",
    )
    said = fields.WordsField("What did they say?", [InputRequired("Write what was said.")])
    short = widgets.LongTextField(
        "In a sentence", [Length(max=200)], widget=widgets.LongTextField.counted
    )
    exact = widgets.ChoiceField(
        "Exact words?",
        choices=[widgets.SelectChoice(v, v.capitalize()) for v in ("all", "some", "none")],
        description="Only exact words are printed in quotation marks.",
    )
    helped = widgets.CheckboxesField(
        "Who helped?",
        [InputRequired("Choose at least one person, or nobody.")],
        choices=[widgets.SelectChoice(v, v.capitalize()) for v in ("mum", "a friend", "nobody")],
    )
    private = widgets.CheckboxField("Keep this private")
    method = widgets.DropDownField(
        "How was it gathered?",
        choices=[
            widgets.SelectChoice("talk", "Talking together"),
            widgets.SelectChoice("sign", "Signing"),
        ],
    )
    photo = widgets.UploadField("Photo")
    password = widgets.SecretField("Password")
    person = widgets.FormField(PersonForm, "Somebody else")
    lines = widgets.FieldList(
        fields.WordsField("A line", [InputRequired("Write the line.")]), min_entries=2
    )
    save = widgets.ButtonField("Save")


class ChoosingForm(FlaskForm):
    """One question with pictures."""

    feels = widgets.ChoiceField(
        "How do you feel at playtime?",
        choices=[widgets.SelectChoice(v, v.capitalize()) for v in ("happy", "worried", "not sure")],
    )
    save = widgets.ButtonField("Next")


@bp.route("/form", methods=["GET", "POST"])
def form():
    sample = SampleForm()
    if sample.validate_on_submit():
        flash("The pupil was added.", "success")
        return redirect(url_for("sample.lists"))
    return render_template("sample/form.html", form=sample)


@bp.get("/words")
def words():
    return render_template(
        "sample/form.html", form=SampleForm(said=HOSTILE, born_on=dt.date(2018, 3, 27))
    )


@bp.get("/lists")
def lists():
    return render_template("sample/lists.html", voices=Voice, today=TODAY, hostile=HOSTILE)


@bp.route("/board", methods=["GET", "POST"])
def board():
    if request.method == "POST":
        flash(f"Pressed: {request.form['act']}.")
        return redirect(url_for("sample.board") + "#line-2")
    return render_template("sample/board.html", voices=Voice)


@bp.get("/capture")
def capture():
    return render_template("sample/capture.html", form=ChoosingForm())


@bp.get("/quote")
def quote():
    return render_template("sample/quote.html")


@bp.route("/sheet", methods=["GET", "POST"])
def sheet():
    kept = sheet_of()
    if request.method == "POST":
        kept["words"] = request.form["words"]
        return redirect(url_for("sample.lists"))
    if not kept["signed_in"]:
        return redirect(url_for("sample.sign_in"))
    # Once, the page as it stood before the last words came in: two requests may cross.
    older = (
        {"words": "", "revision": kept.pop("shown_revision")} if "shown_revision" in kept else {}
    )
    return render_template("sample/sheet.html", sheet=kept | older)


@bp.post("/sheet/save")
def save_sheet():
    kept = sheet_of()
    if kept["broken"]:
        abort(500)
    if not kept["signed_in"]:
        return jsonify(error="sign-in"), 401
    if int(request.form["revision"]) != kept["revision"]:
        return jsonify(revision=kept["revision"], theirs=kept["words"]), 409
    kept.update(words=request.form["words"], revision=kept["revision"] + 1)
    kept["ticked"] = request.form.getlist("ticked")
    return jsonify(revision=kept["revision"], saved_at="21:14")


@bp.route("/sign-in", methods=["GET", "POST"])
def sign_in():
    if request.method == "POST":
        sheet_of()["signed_in"] = True
        return redirect(url_for("sample.lists"))
    return render_template("sample/sign_in.html")


def leave():
    sheet_of()["signed_in"] = False
    return signed_out(redirect(url_for("sample.sign_in")))


FAILURES = {
    "400": lambda: abort(400),
    "401": lambda: abort(401),
    "403": lambda: abort(403),
    "404": lambda: abort(404),
    "409": lambda: throw(ConflictError("Somebody else changed this line first.", theirs="Theirs")),
    "413": lambda: abort(413),
    "429": lambda: abort(429),
    "500": lambda: 1 / 0,
    "503": lambda: abort(503),
    "refused": lambda: throw(ContentRefusedError("“I” is for exact words only.")),
    "file": lambda: throw(InvalidFileError("case.json", [("pupil.name", "give a <name>")])),
    "missing": lambda: throw(NotFoundError("There is no pupil Maisie.")),
    "not-allowed": lambda: throw(NotAllowedError("Heads do not read Maisie’s words.")),
    "proof": lambda: throw(ProofError(["a line is missing"])),
}


@bp.get("/fail/<kind>")
def fail(kind):
    return FAILURES[kind]()


def throw(error):
    raise error


def sheet_of():
    return current_app.extensions["sample.sheet"]


def sample_app(instance=Path("instance"), *, signed_in=True, **changed):
    """Return the application, with somebody signed in."""
    changed.setdefault("secure_cookies", False)
    settings = Settings(instance=instance, secret_key=KEY, **changed)
    app = frame(settings)
    app.register_blueprint(pages.bp)
    app.register_blueprint(bp)
    app.jinja_env.loader = ChoiceLoader(
        [app.jinja_env.loader, FileSystemLoader(Path(__file__).parent / "sample_templates")]
    )
    app.add_url_rule("/sign-out", "sign_in.sign_out", leave, methods=["POST"])
    app.extensions["sample.sheet"] = new_sheet()
    if signed_in:
        person = Reader(name="Priya Nair", mark="acc-1", places=frozenset())
        app.extensions[READER] = lambda: person if sheet_in(app)["signed_in"] else None
    return app


def sheet_in(app):
    return app.extensions["sample.sheet"]


def new_sheet():
    return {"words": "", "ticked": [], "revision": 1, "signed_in": True, "broken": False}
