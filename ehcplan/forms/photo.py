"""The form for a pupil's photo."""

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired, Length

from ehcplan.casework.wording import LONGEST_TEXT
from ehcplan.forms.fields import NameField
from ehcplan.forms.widgets import ButtonField, UploadField


class PhotoForm(FlaskForm):
    """A photo and what it shows."""

    photo = UploadField(
        "Photo",
        description="A JPEG, PNG, WebP or HEIC picture, up to 20 MB. Where and when it was taken "
        "is not kept.",
    )
    alt = NameField(
        "What the photo shows",
        [
            InputRequired("Enter what the photo shows, in a few words"),
            Length(max=LONGEST_TEXT, message=f"Use {LONGEST_TEXT} characters or fewer"),
        ],
        description="For people who cannot see it. For example, Maisie laughing on a swing.",
    )
    save = ButtonField("Save the photo")
