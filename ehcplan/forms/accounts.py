"""Forms with which an administrator looks after accounts."""

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired

from ehcplan.access.roles import ROLES
from ehcplan.forms.fields import NameField
from ehcplan.forms.widgets import (
    ButtonField,
    CheckboxesField,
    ChoiceField,
    SelectChoice,
    ShortTextField,
)


def role_choices() -> list[SelectChoice]:
    """Return the roles to choose from, in their order."""
    return [SelectChoice(record.key, record.label) for record in ROLES.values()]


class NewAccountForm(FlaskForm):
    """Who is to have an account, and as what."""

    name = NameField("Name", [InputRequired("Enter the person’s name")])
    email = ShortTextField(
        "E-mail address",
        [InputRequired("Enter the person’s e-mail address")],
        description="They sign in with it. Nothing is sent to it.",
    )
    role = ChoiceField(
        "What are they at the school?",
        [InputRequired("Choose what they are at the school")],
        choices=role_choices,
    )
    add = ButtonField("Add the account")


class RoleForm(FlaskForm):
    """What somebody is at the school."""

    role = ChoiceField(
        "Role", [InputRequired("Choose what they are at the school")], choices=role_choices
    )
    save_role = ButtonField("Save the role")


class ClassesForm(FlaskForm):
    """Whose classes are somebody's own."""

    classes = CheckboxesField(
        "Classes",
        coerce=int,
        description="A teacher, a teaching assistant or a visiting professional sees the pupils "
        "of these classes.",
    )
    save_classes = ButtonField("Save the classes")
