"""The form by which answers go to another pupil."""

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired

from ehcplan.forms.fields import NameField
from ehcplan.forms.widgets import CheckboxesField, DropDownField


class MoveForm(FlaskForm):
    """Which answers, to whom, and why. The page sets the choices."""

    answers = CheckboxesField(
        "What was filed under the wrong pupil?", [InputRequired("Choose what to move")]
    )
    to = DropDownField("Whose is it?", [InputRequired("Choose the pupil whose it is")])
    reason = NameField(
        "Why is it moved?",
        [InputRequired("Say why it is moved")],
        description="For the trail, for example: two sheets were swapped.",
    )
