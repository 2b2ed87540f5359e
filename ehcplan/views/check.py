"""Checking a plan from anywhere, and what the rules ask."""

import base64

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from ehcplan.access.web import current_actor, the_database
from ehcplan.casework.check_elsewhere import MAX_BYTES, CheckedFile, check_file
from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.criteria import CRITERIA
from ehcplan.compliance.describe import GROUPS, applies_in_words, in_general, rules_of
from ehcplan.documents.check_json import identity_json, sections_json
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.forms.check import CheckForm
from ehcplan.plan.stages import label_of
from ehcplan.views.today import today

bp = Blueprint("check", __name__)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@bp.route("/check", methods=["GET", "POST"])
def index() -> ResponseReturnValue:
    """Ask for a Word file; show what was read and what was found. Nothing is kept."""
    form = CheckForm()
    if form.validate_on_submit():
        try:
            return _shown(_checked(form))
        except ContentRefusedError as refusal:
            form.file.errors = [str(refusal)]
    return render_template("check/upload.html", form=form), 400 if form.errors else 200


def _checked(form: CheckForm) -> CheckedFile:
    if not form.file.data:
        raise ContentRefusedError("Choose the plan’s Word document")
    return check_file(
        the_database(),
        current_actor(),
        form.file.data.read(MAX_BYTES + 1),
        on=today(),
        stage=form.chosen_stage,
        born=form.born.data,
    )


def _shown(done: CheckedFile) -> ResponseReturnValue:
    found = done.found
    # The copy travels inside the page: there is nowhere on this side where it could be fetched from.
    copy = base64.b64encode(done.copy).decode("ascii")
    return render_template(
        "check/found.html",
        checked=found.checked,
        reading=found.case.reading,
        identity=identity_json(found.case),
        sections=sections_json(found.case),
        stage=label_of(found.checked.stage),
        stage_given=found.stage_given,
        rules=RULES,
        copy=f"data:{WORD};base64,{copy}",
    )


@bp.get("/rules")
def rules() -> ResponseReturnValue:
    """Show everything that is asked of a plan, section by section."""
    current_actor()
    groups = {title: rules_of(beginnings) for title, beginnings in GROUPS.items()}
    return render_template("check/rules.html", groups=groups, criteria=CRITERIA)


@bp.get("/rules/<code>")
def rule(code: str) -> ResponseReturnValue:
    """Show one rule: what is asked, why, what keeps it and what breaks it, and where it says so."""
    current_actor()
    found = RULES.get(code.upper())
    if found is None:
        raise NotFoundError(f"There is no rule {code}.")
    return render_template(
        "check/rule.html",
        rule=found,
        applies=applies_in_words(found.applies),
        in_general=in_general,
    )
