"""The form for a school's settings."""

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired, Length

from ehcplan.casework.school import SchoolSettings
from ehcplan.casework.wording import LONGEST_NAME, LONGEST_TEXT
from ehcplan.forms.fields import NameField
from ehcplan.forms.widgets import ButtonField

_TEXT = Length(max=LONGEST_TEXT, message=f"Use {LONGEST_TEXT} characters or fewer")


class SchoolForm(FlaskForm):
    """What a school says of itself."""

    name = NameField(
        "Name of the school",
        [
            InputRequired("Enter the school’s name"),
            Length(max=LONGEST_NAME, message=f"Use {LONGEST_NAME} characters or fewer"),
        ],
    )
    setting_type = NameField(
        "Kind of school",
        [_TEXT],
        description="For example, mainstream primary. It is filled in for each pupil you add.",
    )
    safeguarding_lead = NameField(
        "Safeguarding lead",
        [_TEXT],
        description="Who to tell, and where to find them. It is shown where a pupil answers. For "
        "example, Ms Rahman, in the blue office.",
    )
    save = ButtonField("Save")

    def settings(self) -> SchoolSettings:
        """Return what the form holds."""
        return SchoolSettings(
            name=self.name.data or "",
            setting_type=self.setting_type.data or "",
            safeguarding_lead=self.safeguarding_lead.data or "",
        )
