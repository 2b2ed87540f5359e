"""Forms for issuing a draft, noting down what the authority issued, and comparing."""

import datetime as dt

from flask_wtf import FlaskForm
from wtforms.validators import InputRequired, Length

from ehcplan.forms.fields import DateField, DateGiven, NameField, NotAfter, WordsField
from ehcplan.forms.widgets import ButtonField, ChoiceField, DropDownField, SelectChoice, UploadField
from ehcplan.plan.stages import Issuer, issued_by, label_of


class IssueForm(FlaskForm):
    """Which draft of the school's is issued."""

    kind = ChoiceField("What do you want to issue?", [InputRequired("Choose what to issue.")])
    label = NameField(
        "What is it for? (optional)",
        [Length(max=100, message="What it is for must be 100 characters or fewer")],
        description="For example: for the meeting on 3 December. Name nobody.",
    )
    because = WordsField(
        "Issue it all the same, because",
        [Length(max=500, message="The reason must be 500 characters or fewer")],
        description="Your name, today’s date and this reason are kept with the version.",
    )
    issue = ButtonField("Issue it")

    def offer(self, kinds: dict[str, str]) -> None:
        """Offer the kinds of version."""
        self.kind.choices = [SelectChoice(key, label) for key, label in kinds.items()]


class IssuedForm(FlaskForm):
    """What the authority issued, when, and its file."""

    stage = ChoiceField(
        "What did the authority issue?",
        [InputRequired("Choose what the authority issued.")],
        choices=[SelectChoice(s.value, label_of(s)) for s in issued_by(Issuer.AUTHORITY)],
    )
    issued_on = DateField(
        "On which day?",
        [DateGiven()],
        of="the day it was issued",
        example="12 2 2026",
        description="The date on the plan or on the letter that came with it.",
    )
    issued_by = NameField(
        "Which authority?",
        [
            InputRequired("Enter the authority’s name"),
            Length(max=100, message="The authority’s name must be 100 characters or fewer"),
        ],
    )
    file = UploadField(
        "The authority’s file (optional)",
        description="A PDF, a Word document (.docx) or a picture of a page, up to 20 MB. "
        "It is kept as it came, with its SHA-256.",
    )
    keep = ButtonField("Keep it as a version")

    def dated(self, today: dt.date) -> None:
        """Refuse a day that is still to come."""
        given = [DateGiven(), NotAfter(today, "The day it was issued must be today or earlier")]
        self.issued_on.validators = given


class CompareForm(FlaskForm):
    """Which two versions to put side by side. Its answer is an address: nothing is changed."""

    class Meta:
        """A form that changes nothing needs no token in its address."""

        csrf = False

    before = DropDownField("From")
    after = DropDownField("To")
    compare = ButtonField("Compare")

    def offer(self, before: list[tuple[str, str]], after: list[tuple[str, str]]) -> None:
        """Offer the versions to compare."""
        self.before.choices = [SelectChoice(key, label) for key, label in before]
        self.after.choices = [SelectChoice(key, label) for key, label in after]
