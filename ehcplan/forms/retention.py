"""Forms for retention and subject access."""

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired

from ehcplan.forms.fields import NameField
from ehcplan.forms.widgets import ButtonField, ChoiceField


class HoldForm(FlaskForm):
    """Why a file is held."""

    reason = NameField(
        "Why is it held?",
        [InputRequired("Say why it is held")],
        description="An appeal, a complaint, an inquiry. Name nobody.",
    )
    hold = ButtonField("Hold this file")


class SubjectForm(FlaskForm):
    """Whose data is asked for."""

    subject = ChoiceField("Who is asking for what is kept of them?", [InputRequired("Choose who")])
    make = ButtonField("Make the file")
