"""What is asked once of all the lines of a sheet."""

from wtforms import Form

from ehcplan.forms.lines import ALL, NONE, SOME
from ehcplan.forms.widgets import ChoiceField, SelectChoice


class LinesForm(Form):
    """What is asked once of all the lines."""

    exact = ChoiceField(
        "Are these the exact words that were said?",
        choices=[
            SelectChoice(NONE, "None of them: they are notes of what was meant"),
            SelectChoice(SOME, "Some of them: I tick which"),
            SelectChoice(ALL, "All of them"),
        ],
        description="Only exact words are printed in quotation marks. Say so only if you heard "
        "them yourself.",
    )
