"""Forms for adding a pupil on one screen, and for putting right what is known of them."""

import datetime as dt
from typing import Any

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired, Length, ValidationError

from ehcplan.casework.pupils import DECISION_MAKERS, PupilDetails, birth_problem
from ehcplan.casework.wording import LONGEST_NAME, LONGEST_TEXT
from ehcplan.forms.fields import DateField, DateGiven, NameField, WordsField
from ehcplan.forms.widgets import ButtonField, ChoiceField, SelectChoice

_NAME = Length(max=LONGEST_NAME, message=f"Use {LONGEST_NAME} characters or fewer")
_TEXT = Length(max=LONGEST_TEXT, message=f"Use {LONGEST_TEXT} characters or fewer")
_YES_NO = (
    SelectChoice("yes", "Yes"),
    SelectChoice("no", "No"),
    SelectChoice("", "Not recorded"),
)


class BornInReason:
    """Refuses a date on which no pupil of a day was born."""

    def __init__(self, day: dt.date) -> None:
        self.day = day

    def __call__(self, form: Any, field: DateField) -> None:
        """Check the field. Raises ValidationError with what to do."""
        problem = birth_problem(field.data, self.day) if field.data else None
        if problem:
            raise ValidationError(problem)


class _BornForm(FlaskForm):
    """What both forms have: a date of birth that is asked whether it can be one."""

    date_of_birth: DateField

    def must_be_born_by(self, day: dt.date) -> None:
        """Refuse a date of birth that no pupil has on a day."""
        self.date_of_birth.validators = [*self.date_of_birth.validators, BornInReason(day)]


class AddPupilForm(_BornForm):
    """A pupil, on one screen."""

    first_name = NameField("First name", [InputRequired("Enter the first name"), _NAME])
    last_name = NameField("Last name", [InputRequired("Enter the last name"), _NAME])
    known_as = NameField(
        "Known as", [_NAME], description="Only if they like to be called something else."
    )
    date_of_birth = DateField(
        "Date of birth",
        [DateGiven()],
        of="the date of birth",
        description="For example, 27 3 2018.",
    )
    class_name = NameField(
        "Class", [_NAME], description="A class that is not there yet is made. You can leave it out."
    )
    add = ButtonField("Add the pupil")


class EditPupilForm(_BornForm):
    """Everything known of a pupil but what was said."""

    first_name = NameField("First name", [InputRequired("Enter the first name"), _NAME])
    last_name = NameField("Last name", [InputRequired("Enter the last name"), _NAME])
    known_as = NameField(
        "Known as", [_NAME], description="Only if they like to be called something else."
    )
    date_of_birth = DateField(
        "Date of birth",
        [DateGiven()],
        of="the date of birth",
        description="For example, 27 3 2018.",
    )
    class_name = NameField("Class", [_NAME])
    year_group = NameField(
        "Year group, if it is not the one for their age",
        [_NAME],
        description="For example, Year 3 for a child of eight who is taught with younger children.",
    )
    pronouns = NameField("Pronouns", [_TEXT], description="For example, she/her.")
    home_languages = NameField(
        "Languages at home", [_TEXT], description="With a comma between them."
    )
    communication = WordsField(
        "How they communicate",
        [Length(max=2000, message="Use 2,000 characters or fewer")],
        description="For example, short sentences, Makaton signs and a picture book.",
    )
    without_words = ChoiceField(
        "Do they communicate without words?",
        choices=list(_YES_NO),
        default="",
        description="If it is not recorded, it is judged from how they have taken part so far.",
    )
    decision_maker = ChoiceField(
        "Who decides about the plan?",
        choices=[SelectChoice(key, label) for key, label in DECISION_MAKERS.items()],
    )
    has_plan = ChoiceField(
        "Is there an education, health and care plan already?",
        choices=list(_YES_NO),
        default="",
    )
    plan_status = NameField(
        "Where things stand",
        [_TEXT],
        description="For example, SEN support; a needs assessment will be asked for in January.",
    )
    setting_name = NameField("School or setting", [_TEXT])
    setting_type = NameField(
        "Kind of setting", [_TEXT], description="For example, mainstream primary."
    )
    review_on = DateField(
        "Next review",
        of="the date of the next review",
        example="12 6 2027",
        description="When the profile is to be looked at again. You can leave it out.",
    )
    save = ButtonField("Save")

    def details(self) -> PupilDetails:
        """Return what the form holds."""
        return PupilDetails(
            first_name=self.first_name.data or "",
            last_name=self.last_name.data or "",
            known_as=self.known_as.data or "",
            date_of_birth=self.date_of_birth.data,
            class_name=self.class_name.data or "",
            year_group=self.year_group.data or "",
            pronouns=self.pronouns.data or "",
            home_languages=tuple((self.home_languages.data or "").split(",")),
            communication=self.communication.data or "",
            without_words=_yes_no(self.without_words.data),
            decision_maker=self.decision_maker.data,
            has_plan=_yes_no(self.has_plan.data),
            plan_status=self.plan_status.data or "",
            setting_name=self.setting_name.data or "",
            setting_type=self.setting_type.data or "",
            review_on=self.review_on.data,
        )


def filled(details: PupilDetails) -> dict[str, Any]:
    """Return what an EditPupilForm starts with for a pupil."""
    values = vars(details) | {
        "home_languages": ", ".join(details.home_languages),
        "without_words": _said(details.without_words),
        "has_plan": _said(details.has_plan),
    }
    return dict(values)


def _yes_no(value: str | None) -> bool | None:
    return {"yes": True, "no": False}.get(value or "")


def _said(value: bool | None) -> str:
    return "" if value is None else "yes" if value else "no"
