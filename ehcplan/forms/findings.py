"""Forms by which a person judges a finding or a question."""

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired, Length

from ehcplan.casework.told import Of
from ehcplan.forms.fields import WordsField
from ehcplan.forms.widgets import ButtonField, ChoiceField, HiddenField, SelectChoice

_LONGEST = Length(max=500, message="The reason must be 500 characters or fewer")


class _JudgeForm(FlaskForm):
    """What is judged, and on which page it was."""

    rule = HiddenField()
    line = HiddenField()
    wording = HiddenField()
    letter = HiddenField()
    key = HiddenField()

    @property
    def of(self) -> Of:
        """What is judged."""
        return Of(
            rule=self.rule.data or "",
            line=self.line.data or "",
            wording=self.wording.data or "",
        )


class SetAsideForm(_JudgeForm):
    """Looked at, and fine for this wording."""

    because = WordsField(
        "It is fine because", [InputRequired("Enter why it is fine as it is"), _LONGEST]
    )
    go = ButtonField("Set it aside")


class AnswerForm(_JudgeForm):
    """A person's answer to a question."""

    fine = ChoiceField(
        "Is it so?",
        [InputRequired("Choose yes or not yet")],
        choices=[SelectChoice("yes", "Yes"), SelectChoice("no", "Not yet")],
    )
    because = WordsField("How do you know?", [InputRequired("Enter how you know"), _LONGEST])
    go = ButtonField("Keep this answer")


class LetPassForm(FlaskForm):
    """A file goes out although words in it may be another pupil's."""

    because = WordsField(
        "Give it out all the same, because",
        description="Your name, today’s date and this reason are kept.",
    )
    go = ButtonField("Keep this reason")


class TakeBackForm(_JudgeForm):
    """Take back what was judged."""

    kind = HiddenField()
    go = ButtonField("Take back")
