"""Forms about the people round a pupil, and about what was agreed to."""

import datetime as dt

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired, Length

from ehcplan.casework.consents import ConsentsPage
from ehcplan.casework.people import ROLES_OF_PEOPLE
from ehcplan.casework.wording import LONGEST_NAME, LONGEST_TEXT
from ehcplan.forms.fields import DateField, DateGiven, NameField, NotAfter
from ehcplan.forms.widgets import ButtonField, ChoiceField, DropDownField, SelectChoice

SOMETHING_ELSE = "other"
_NAME = Length(max=LONGEST_NAME, message=f"Use {LONGEST_NAME} characters or fewer")
_TEXT = Length(max=LONGEST_TEXT, message=f"Use {LONGEST_TEXT} characters or fewer")


class PersonForm(FlaskForm):
    """Somebody round a pupil."""

    name = NameField("Name", [InputRequired("Enter the person’s name"), _NAME])
    role = ChoiceField(
        "What are they to the pupil?",
        [InputRequired("Choose what they are to the pupil")],
        choices=[
            SelectChoice(role.value, role.label[:1].upper() + role.label[1:])
            for role in ROLES_OF_PEOPLE
        ],
    )
    relationship = NameField(
        "In a word or two",
        [InputRequired("Enter what they are to the pupil, for example mother"), _NAME],
        description="For example, mother, foster carer, sister, class teacher, speech and "
        "language therapist.",
    )
    save = ButtonField("Save")


class DayForm(FlaskForm):
    """The day of something that is no later than today."""

    on = DateField("When was it?", [DateGiven()], of="the date", example="9 11 2026")
    save = ButtonField("Save")

    def must_not_be_after(self, day: dt.date) -> None:
        """Refuse a day later than this one."""
        self.on.validators = [*self.on.validators, not_after(day)]


class ConsentForm(FlaskForm):
    """Somebody's yes or no to one use."""

    scope = ChoiceField("What was asked?", [InputRequired("Choose what was asked")])
    other = NameField("If it was something else, what?", [_TEXT])
    given_by = DropDownField("Who said so?", [InputRequired("Choose who said so")])
    given = ChoiceField(
        "What did they say?",
        [InputRequired("Choose yes or no")],
        choices=[SelectChoice("yes", "Yes"), SelectChoice("no", "No")],
    )
    on = DateField("When?", [DateGiven()], of="the date", example="9 11 2026")
    note = NameField(
        "Anything to add",
        [_TEXT],
        description="For example, explained by an interpreter. You can leave it out.",
    )
    save = ButtonField("Save")

    def offer(self, page: ConsentsPage, day: dt.date) -> None:
        """Offer what may be asked for this pupil and who may answer, up to a day."""
        self.scope.choices = [
            *[SelectChoice(key, label) for key, label in page.scopes.items()],
            SelectChoice(SOMETHING_ELSE, "Something else"),
        ]
        self.given_by.choices = [
            SelectChoice("", "Choose"),
            *[SelectChoice(key, name) for key, name in page.givers.items()],
        ]
        self.on.validators = [*self.on.validators, not_after(day)]

    @property
    def asked(self) -> str:
        """What was asked: a key, or words for something else."""
        chosen = str(self.scope.data or "")
        return str(self.other.data or "") if chosen == SOMETHING_ELSE else chosen


def not_after(day: dt.date) -> NotAfter:
    """Return the check that a date is not in the future, seen from `day`."""
    return NotAfter(day, "The date must be today or in the past")
