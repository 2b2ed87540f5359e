"""Forms for signing in, setting a password, and choosing a school."""

from flask_wtf import FlaskForm
from wtforms.validators import EqualTo, InputRequired

from ehcplan.access.passwords import LONGEST, SHORTEST
from ehcplan.forms.widgets import ButtonField, ChoiceField, SecretField, ShortTextField

_RULES = (
    f"{SHORTEST} to {LONGEST} characters. Any characters, and spaces between words, are fine. "
    "You can paste it from a password manager."
)


class SignInForm(FlaskForm):
    """An e-mail address and a password."""

    email = ShortTextField("E-mail address", [InputRequired("Enter your e-mail address")])
    password = SecretField("Password", [InputRequired("Enter your password")])
    go = ButtonField("Sign in")


class SetPasswordForm(FlaskForm):
    """A password, twice."""

    password = SecretField(
        "Choose a password", [InputRequired("Choose a password")], description=_RULES
    )
    again = SecretField(
        "Enter it again",
        [EqualTo("password", "The two passwords are not the same. Enter it again")],
    )
    go = ButtonField("Set the password")


class ChangePasswordForm(FlaskForm):
    """The password somebody has, and the one they want."""

    old = SecretField("Current password", [InputRequired("Enter your current password")])
    password = SecretField(
        "New password", [InputRequired("Choose a new password")], description=_RULES
    )
    again = SecretField(
        "Enter the new password again",
        [EqualTo("password", "The two new passwords are not the same. Enter it again")],
    )
    change = ButtonField("Change the password")


class ChooseSchoolForm(FlaskForm):
    """Which school somebody of several works for now."""

    school = ChoiceField(
        "Which school is this for?", [InputRequired("Choose a school")], coerce=int
    )
    go = ButtonField("Continue")
