"""Forms of the drafting board."""

from collections.abc import Sequence
from typing import Any

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired, ValidationError

from ehcplan.casework.beside_board import Sayer
from ehcplan.casework.board_values import Heading
from ehcplan.casework.leaving_out import LEFT_OUT_REASONS
from ehcplan.forms.fields import DateField, DateGiven, NameField, WordsField
from ehcplan.forms.widgets import (
    ButtonField,
    CheckboxField,
    ChoiceField,
    DropDownField,
    HiddenField,
    SelectChoice,
    ShortTextField,
)
from ehcplan.vocabulary import EMPTY_REASONS, METHODS, Role

OTHER = "other"
SOMEBODY_ELSE = "somebody_else"


class ActForm(FlaskForm):
    """A button alone. Its errors are those of what it did."""


class QuoteForm(FlaskForm):
    """Part of an answer, word for word."""

    words = WordsField(
        "The part to quote",
        [InputRequired("Enter the part to quote")],
        description="Mark it with the mouse in the words above, or take away here what you do not "
        "want. Change and add nothing.",
    )
    go = ButtonField("Quote this part")


class RewordForm(FlaskForm):
    """Other words for a line, and the wording that they started from."""

    text = WordsField(
        "In other words",
        [InputRequired("Enter the words to print")],
        description="Write about the person by name, not as “I” or “my”. Put exact words in "
        "“quotation marks”.",
    )
    number = HiddenField()
    go = ButtonField("Save these words")

    @property
    def from_number(self) -> int:
        """The wording it started from; a form without one started from none."""
        given = self.number.data or ""
        return int(given) if given.isascii() and given.isdigit() and len(given) < 6 else -1


class _Reason(FlaskForm):
    """Why something is left out."""

    reason = ChoiceField(
        "Why is it left out?",
        [InputRequired("Choose why it is left out")],
        choices=[
            *(SelectChoice(key, label) for key, label in LEFT_OUT_REASONS.items()),
            SelectChoice(OTHER, "Another reason"),
        ],
    )
    other = ShortTextField("The other reason, in your words")

    def validate_other(self, field: Any) -> None:
        """Ask for the words of another reason."""
        if self.reason.data == OTHER and not (field.data or "").strip():
            raise ValidationError("Enter the other reason")

    @property
    def says(self) -> str:
        """The reason as it is kept: for families to read."""
        if self.reason.data == OTHER:
            return str(self.other.data).strip()
        return LEFT_OUT_REASONS.get(self.reason.data or "", "")


class LeaveOutForm(_Reason):
    """Leave an answer out: where, and why."""

    where = ChoiceField(
        "Where is it left out?",
        choices=[
            SelectChoice("here", "Under this heading. It may stand under another"),
            SelectChoice("altogether", "Everywhere in this draft"),
        ],
        default="here",
    )
    go = ButtonField("Leave it out")


class TakeOutForm(_Reason):
    """Take a line out: to suggest it again, or to leave it out for a reason."""

    go = ButtonField("Take the line out")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        again = SelectChoice("", "No reason: only take it out. It is suggested again")
        self.reason.choices = [again, *(self.reason.choices or [])]
        self.reason.validators = []
        if self.reason.data is None:
            self.reason.data = ""


class HeadingForm(FlaskForm):
    """Which heading something belongs under."""

    heading = DropDownField("Heading", [InputRequired("Choose a heading")])
    go = ButtonField("Move it")

    def offer(self, headings: Sequence[Heading]) -> None:
        """Offer these headings."""
        self.heading.choices = [SelectChoice(h.key, h.label) for h in headings]


class EmptyForm(FlaskForm):
    """What is said of a heading that stays empty."""

    reason = ChoiceField(
        "Say why this heading is empty",
        [InputRequired("Choose what to say")],
        description="It is printed with today’s date. Without it an empty heading is not printed.",
        choices=[SelectChoice(key, label) for key, label in EMPTY_REASONS.items()],
    )
    go = ButtonField("Say this")


class ParticipationForm(FlaskForm):
    """A person's own wording of how everybody took part."""

    text = WordsField(
        "In your own words",
        description="Printed above the table. Leave it empty to print the table alone.",
    )
    go = ButtonField("Save these words")


class WriteLineForm(FlaskForm):
    """A line that no answer gave, and who it comes from."""

    text = WordsField("What was said", [InputRequired("Enter what was said")])
    exact = CheckboxField("These are their exact words. They are printed in quotation marks")
    who = ChoiceField("Who says this?", [InputRequired("Choose who says this")])
    name = NameField("Their name")
    relationship = NameField(
        "What they are to the pupil", description="For example grandmother, or swimming teacher."
    )
    role = DropDownField(
        "They speak as",
        choices=[
            SelectChoice(role.value, role.label)
            for role in Role
            if role not in (Role.CHILD, Role.GROUP)
        ],
        default=Role.FAMILY.value,
    )
    said_on = DateField(
        "When did they say it?", [DateGiven()], of="the day they said it", example="21 11 2026"
    )
    method = DropDownField(
        "How did they say it?",
        choices=[SelectChoice(key, label) for key, label in METHODS.items()],
        default="conversation",
    )
    go = ButtonField("Add this line")

    def offer(self, sayers: Sequence[Sayer]) -> None:
        """Offer these people, and somebody else."""
        self.who.choices = [
            *(SelectChoice(sayer.key, sayer.label) for sayer in sayers),
            SelectChoice(SOMEBODY_ELSE, "Somebody else, named below"),
        ]

    def validate_name(self, field: Any) -> None:
        """Ask for the name of somebody else."""
        if self.who.data == SOMEBODY_ELSE and not field.data:
            raise ValidationError("Enter their name")
