"""Forms for looking after what is kept."""

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired

from ehcplan.forms.fields import NameField
from ehcplan.forms.widgets import ButtonField, CheckboxesField, CheckboxField, UploadField


class ColleaguesForm(FlaskForm):
    """Who works with a pupil."""

    colleagues = CheckboxesField("Who else works with this pupil?", coerce=int)
    save_colleagues = ButtonField("Save who works with them")


class ErasePupilForm(FlaskForm):
    """Why everything of a pupil is erased, and a second look before it is."""

    reason = NameField(
        "Why is it erased?",
        [InputRequired("Say why. It stays in the note that remains")],
        description="The reason stays, with the day and no words of the pupil’s. Name nobody in it.",
    )
    name = NameField(
        "To be sure, type the pupil’s full name",
        [InputRequired("Type the pupil’s full name")],
    )
    erase = ButtonField("Erase everything of this pupil")


class EraseAnswerForm(FlaskForm):
    """Why one answer is erased."""

    reason = NameField(
        "Why is it erased?",
        [InputRequired("Say why. It stays in the note that remains")],
        description="The reason stays, with the day and none of the words. Name nobody in it.",
    )
    erase = ButtonField("Erase this answer")


class CaseFileForm(FlaskForm):
    """A case file to bring in."""

    file = UploadField(
        "Case file",
        [InputRequired("Choose a case file")],
        description="A file that ehcplan wrote, ending in .json. It is taken whole or not at all.",
    )
    replace_pupil = CheckboxField(
        "If the pupil is here already, erase what is kept and put this file in its place"
    )
    bring_in = ButtonField("Bring it in")
