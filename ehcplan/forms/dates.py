"""Forms about dates: what happened, what excuses a date, and decisions about capacity."""

import datetime as dt

from flask_wtf import FlaskForm
from wtforms.validators import DataRequired

from ehcplan.casework.dates import excusing, things_that_start
from ehcplan.forms.fields import DateField, DateGiven
from ehcplan.forms.person import not_after
from ehcplan.forms.plan_fields import FactField
from ehcplan.forms.widgets import ButtonField, ChoiceField, DropDownField, SelectChoice


class _UpToToday(FlaskForm):
    """A form whose day is no later than today."""

    on: DateField

    def must_not_be_after(self, day: dt.date) -> None:
        """Refuse a day later than this one."""
        self.on.validators = [*self.on.validators, not_after(day)]


class DoneForm(_UpToToday):
    """That something due was done, and on what day."""

    on = DateField(
        "On what day was it done?", [DateGiven()], of="the day it was done", example="21 11 2026"
    )
    by = FactField("Who did it?", description="For example the authority. You can leave it out.")
    note = FactField("Anything to add", description="You can leave it out.")
    save = ButtonField("Keep this")


class EventForm(DoneForm):
    """Something that happened on a day and starts a time limit."""

    event = DropDownField(
        "What happened? Choose the day you know",
        [DataRequired("Choose what happened")],
        choices=[
            SelectChoice("", "Choose"),
            *(SelectChoice(key, label) for key, label in things_that_start().items()),
        ],
    )
    on = DateField(
        "On what day?",
        [DateGiven()],
        of="the day it happened",
        example="21 11 2026",
        description="For something that was sent, the day it arrived: not the day on the letter.",
    )


class ExceptionForm(_UpToToday):
    """Somebody’s decision that an exception to a time limit applies."""

    code = ChoiceField("Which exception?", [DataRequired("Choose the exception")])
    reason = FactField(
        "Why does it apply here?",
        [DataRequired("Enter why it applies")],
        description="What happened, so that somebody else can see that it fits.",
    )
    by = FactField("Who decided so?", [DataRequired("Enter who decided so")])
    on = DateField("When?", [DateGiven()], of="the day it was decided", example="21 11 2026")
    save = ButtonField("Keep this exception")

    def offer(self) -> None:
        """Offer what the law lists, and nothing else."""
        self.code.choices = [SelectChoice(key, label) for key, label in excusing().items()]


class CapacityForm(_UpToToday):
    """What was found about capacity for one decision."""

    decision = FactField(
        "Which decision?",
        [DataRequired("Enter which decision")],
        description="One decision, for example: which college to name in the plan.",
    )
    on = DateField("When was it looked at?", [DateGiven()], of="the day", example="21 11 2026")
    assessed_by = FactField("Who looked at it?", [DataRequired("Enter who looked at it")])
    has_capacity = ChoiceField(
        "What did they find?",
        [DataRequired("Choose what they found")],
        choices=[
            SelectChoice("yes", "They can make this decision"),
            SelectChoice("no", "They cannot make this decision at present"),
        ],
    )
    support_given = FactField("What help were they given to decide?")
    representative = FactField("Who decides with or for them, if anybody?")
    evidence = FactField("What is this based on?")
    save = ButtonField("Keep this decision")
